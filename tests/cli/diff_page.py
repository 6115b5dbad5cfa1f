"""The page of `rules diff` in a browser: its filters, by keyboard, without network.

Usage: diff_page.py CANONYM          exit 77: there is no Chromium on this machine
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

SKIPPED = 77
HEAD = "canonym: 1\ntitle: t\nsource: s\n"
OLD = HEAD + "names:\n  zed: {kind: place, canonical: Zed}\n  xyr: {kind: place, canonical: Xyr, variants: [Xir]}\n"
NEW = HEAD + "names:\n  xyr: {kind: place, canonical: Xyr, variants: [Xeer]}\n"
TEXT = "Zed and Xir and Xeer. <script>document.title = 'hacked'</script>\n"


class Browser:
    """Chromium without a window, spoken to over a pipe (Chrome DevTools Protocol)."""

    def __init__(self, program, profile):
        self.from_us, ours = os.pipe()
        theirs, self.to_us = os.pipe()
        command = [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-pipe",
                   "--no-first-run", f"--user-data-dir={profile}"]
        self.process = subprocess.Popen(command, pass_fds=(3, 4), preexec_fn=self.connect, stdin=subprocess.DEVNULL,
                                        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(self.from_us)
        os.close(self.to_us)
        self.send_to, self.read_from = os.fdopen(ours, "wb"), os.fdopen(theirs, "rb")
        self.number, self.session, self.rest, self.requests = 0, None, b"", []

    def connect(self):
        one, other = os.dup(self.from_us), os.dup(self.to_us)
        os.dup2(one, 3)
        os.dup2(other, 4)

    def read_message(self):
        while b"\0" not in self.rest:
            piece = os.read(self.read_from.fileno(), 1 << 16)
            if not piece:
                raise SystemExit("Chromium has gone")
            self.rest += piece
        message, self.rest = self.rest.split(b"\0", 1)
        return json.loads(message)

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        self.send_to.write(json.dumps(message).encode() + b"\0")
        self.send_to.flush()
        while True:
            answer = self.read_message()
            if answer.get("method") == "Network.requestWillBeSent":
                self.requests.append(answer["params"]["request"]["url"])
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise SystemExit(f"{method}: {answer['error']}")
                return answer["result"]

    def open(self, address):
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        self.call("Network.enable")
        self.call("Page.enable")
        self.call("Page.navigate", url=address)
        self.evaluate("new Promise(done => { const wait = () => document.readyState === 'complete' && "
                      "document.getElementById('shown') ? done() : setTimeout(wait, 20); wait(); })")

    def evaluate(self, code):
        answer = self.call("Runtime.evaluate", expression=code, awaitPromise=True, returnByValue=True)
        return answer["result"].get("value")

    def press(self, key, code=0, text=""):
        event = {"key": key, "code": key, "windowsVirtualKeyCode": code}
        self.call("Input.dispatchKeyEvent", type="keyDown", text=text, **event)
        self.call("Input.dispatchKeyEvent", type="keyUp", **event)

    def close(self):
        self.session = None
        self.call("Browser.close")
        self.process.wait(timeout=60)


def visible(browser):
    return browser.evaluate("Array.from(document.querySelectorAll('[data-kind]')).filter(i => i.offsetParent)"
                            ".map(i => i.dataset.kind + ' ' + i.dataset.records).join('; ')")


def check_page(browser, page):
    checks = []

    def check(why, got, wanted):
        checks.append((why, got, wanted))

    browser.open(page)
    every = visible(browser)
    check("at first everything is shown", browser.evaluate("document.getElementById('shown').textContent"),
          f"{len(every.split(';'))} of {len(every.split(';'))} shown")
    check("removed and lost, in every section", "removed zed" in every and "lost zed" in every, True)
    browser.press("Tab", 9)
    check("Tab reaches the record", browser.evaluate("document.activeElement.id"), "record")
    for letter in "zed":
        browser.press(letter, ord(letter.upper()), letter)
    check("what is typed filters", visible(browser), "removed zed; vanishes zed; lost zed")
    browser.press("Tab", 9)
    check("Tab reaches the kind", browser.evaluate("document.activeElement.id"), "kind")
    browser.press("l", ord("L"), "l")
    check("a letter chooses a kind", visible(browser), "lost zed")
    check("sections without anything are hidden",
          browser.evaluate("Array.from(document.querySelectorAll('section')).filter(s => s.offsetParent).length"), 1)
    check("the state is in the address", browser.evaluate("location.hash"), "#record=zed&kind=lost")
    browser.press("Tab", 9)
    browser.press("Enter", 13, "\r")
    check("the button shows all again", visible(browser), every)
    check("what texts say is not run", browser.evaluate("document.title"), "Rules: old.yml → new.yml")
    check("nothing is loaded", [url for url in browser.requests if url.split("#")[0] != page], [])
    browser.open(page + "#record=xyr&kind=changed")
    check("an address with a state is taken up", visible(browser), "changed xyr")
    browser.evaluate("document.getElementById('clear').click()")
    for name, written in (("before", "Zed and [Xyr] and"), ("after", "Zed and [Xir] and")):
        lines = browser.evaluate(f"Array.from(document.querySelectorAll('dd.{name}')).map(d => d.innerHTML"
                                 ".replace('<mark>', '[').replace('</mark>', ']')).join(' ')")
        check(f"{name} in context", written in lines, True)
    return checks


def main(program):
    browser_program = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not browser_program:
        print("skipped: there is no Chromium on this machine (Debian: apt-get install chromium)")
        return SKIPPED
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, text in (("old.yml", OLD), ("new.yml", NEW), ("text.txt", TEXT)):
            (folder / file).write_text(text)
        command = [str(Path(program).resolve()), "rules", "diff", "--no-default-rules", "--format", "html", "old.yml", "new.yml",
                   "--corpus", "text.txt"]
        page = folder / "page.html"
        page.write_bytes(subprocess.run(command, cwd=folder, capture_output=True, timeout=120).stdout)
        browser = Browser(browser_program, folder / "profile")
        try:
            checks = check_page(browser, page.as_uri())
        finally:
            browser.close()
    failed = [(why, got, wanted) for why, got, wanted in checks if got != wanted]
    for why, got, wanted in failed:
        print(f"{why}: {got!r}, not {wanted!r}")
    print(f"{len(checks) - len(failed)} passed, {len(failed)} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else __doc__)
