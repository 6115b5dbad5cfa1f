"""Names, texts and file names that would like to be markup, in the Markdown and HTML of `rules diff`.

Usage: hostile_diff.py CANONYM
"""

import base64
import hashlib
import re
import subprocess
import sys
import tempfile
from html.parser import HTMLParser
from pathlib import Path

NASTY = [
    "<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "</details>", "<!--", "&lt;b&gt;",
    "@octocat", "@org/team", "#123", "[text](https://example.org)", "https://example.org", "www.example.org",
    "someone@example.org", "`code`", "``", "`", "a|b", "\\|", "**bold**", "_it_", "~~no~~", "$x$", ":smile:",
    '" onmouseover="alert(1)', "' x='", "::error::x", "{{7*7}}", "![i](https://example.org/i.png)",
]
LIMIT = 65536  # characters that GitHub takes
CODE_SPAN = re.compile(r"(?<!`)(`+)(?!`)(.+?)(?<!`)\1(?!`)")
HTML_OF_MARKDOWN = re.compile(r"</?details>|</?summary>|<code>[^<>`|]*</code>")
TAGS = set("html head meta title style body h1 h2 p form label input select option button output main section ul li"
           " span code div dl dt dd mark script".split())
ATTRIBUTES = set("lang charset http-equiv content name id role aria-label hidden type autocomplete value for class"
                 " data-kind data-records".split())
VOID = {"meta", "input", "!doctype"}


def quote(text):
    return "'" + text.replace("'", "''") + "'"


def write_rules(path, names):
    rows = "".join(f"  n{i}: {{kind: organization, canonical: {quote(name)}}}\n" for i, name in names)
    path.write_text(f"canonym: 1\ntitle: t\nsource: s\nnames:{' {}' if not names else ''}\n{rows}", encoding="utf-8")


def run(program, folder, *arguments):
    command = [program, "rules", "diff", "--no-default-rules", *arguments]
    done = subprocess.run(command, cwd=folder, capture_output=True, timeout=120)
    assert done.returncode == 1, (done.returncode, done.stderr.decode())
    return done.stdout.decode("utf-8")  # which must be well-formed


class Page(HTMLParser):
    def __init__(self, text):
        super().__init__(convert_charrefs=True)
        self.open, self.tags, self.wrong, self.texts = [], [], [], []
        self.contents = {"style": "", "script": ""}
        self.policy = ""
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.tags.append((tag, dict(attributes)))
        unknown = [name for name, _ in attributes if name not in ATTRIBUTES]
        if tag not in TAGS or unknown:
            self.wrong.append((tag, unknown))
        if dict(attributes).get("http-equiv") == "Content-Security-Policy":
            self.policy = dict(attributes)["content"]
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        if not self.open or self.open.pop() != tag:
            self.wrong.append(("end", tag))

    def handle_data(self, data):
        where = self.open[-1] if self.open else ""
        if where in self.contents:
            self.contents[where] += data
        else:
            self.texts.append(data)

    def handle_comment(self, data):
        self.wrong.append(("comment", data))


def check_markdown(text):
    plain = [CODE_SPAN.sub("", line) for line in text.split("\n")]
    for line in plain:
        rest = HTML_OF_MARKDOWN.sub("", line)
        assert not re.search(r"[<>@`\[\]*_~$\\]|https?:|www\.|://|#\d", rest), line
        if line.startswith("|"):
            assert line.count("|") in (3, 6), line
    for tag in ("details", "summary"):
        assert "".join(plain).count(f"<{tag}>") == "".join(plain).count(f"</{tag}>"), tag


def hash_of(text):
    return "'sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode() + "'"


def check_page(text, wanted):
    page = Page(text)
    assert not page.wrong and not page.open, (page.wrong, page.open)
    assert "default-src 'none'" in page.policy and "unsafe" not in page.policy, page.policy
    for part in ("style", "script"):
        assert f"{part}-src {hash_of(page.contents[part])}" in page.policy, part
    assert not re.search(r"@import|url\(|fetch|XMLHttp|innerHTML|eval", page.contents["style"] + page.contents["script"])
    everything = "".join(page.texts)
    for name in wanted:
        assert name in everything, name


def main(program):
    program = str(Path(program).resolve())
    checked = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        old, new, corpus = "o`ld <b>|@x.yml", "n``ew [x](y).yml", "c`@octocat|<i>.txt"
        names = list(enumerate(NASTY))
        write_rules(folder / old, [])
        kept = [(i, nasty) for i, nasty in names if is_accepted(program, folder, nasty)]
        assert len(kept) > len(names) / 2, kept
        write_rules(folder / new, kept)
        (folder / corpus).write_text("\n\n".join(f"<a> @b `x` | {nasty} | `y` [z](w)" for _, nasty in kept))
        for arguments in ([old, new], [new, old]):
            arguments += ["--corpus", corpus, "--contexts", "2"]
            check_markdown(run(program, folder, *arguments, "--format", "markdown"))
            check_page(run(program, folder, *arguments, "--format", "html"), [nasty for _, nasty in kept])
            checked += 2
        many = [(i, f"Name {i} of very many \U0001F600 " + "x" * 40) for i in range(3000)]
        write_rules(folder / new, many)
        (folder / corpus).write_text("\n\n".join(text for _, text in many))
        text = run(program, folder, old, new, "--corpus", corpus, "--format", "markdown")
        assert len(text.encode()) <= LIMIT and "left out" in text, len(text)
        check_markdown(text)
        checked += 1
    print(f"{checked} passed, 0 failed")


def is_accepted(program, folder, nasty):
    """Rule files refuse some of them."""
    write_rules(folder / "one.yml", [(0, nasty)])
    done = subprocess.run([program, "rules", "check", "one.yml"], cwd=folder, capture_output=True, timeout=120)
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else __doc__)
