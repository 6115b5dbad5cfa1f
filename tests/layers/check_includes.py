"""Reads every #include line and keeps the layers apart.

Usage: check_includes.py [SOURCE_FOLDER]

ROOMS says for each file or folder what it may include beside its own folder and the
C++ standard library. The longest path that fits a file is its room.
"""

import re
import sys
from pathlib import Path

PUBLIC = "engine/include/canonym/"
HOUSE = "engine/src/"


def public(*names):
    return {f"{PUBLIC}{name}.h" for name in names}


def house(*names):
    return {HOUSE + name for name in names}


# The public headers, one resting on the other.
SOURCE = public("source", "error", "offsets", "ways")
DISPLAY = public("display")
EDIT = SOURCE | public("edit")
DIAGNOSTIC = EDIT | public("diagnostic")
RULES = DIAGNOSTIC | public("rules")
COMPILED_RULES = RULES | public("compiled")
LAYOUT = DIAGNOSTIC | public("fix", "layout")
LINT = RULES | public("lint")
IMPORT = RULES | public("import")
MATCHER = RULES | public("matcher")
NORMALIZE = MATCHER | public("normalize")
STREAM = NORMALIZE | public("stream")
ROMANIZE = RULES | public("romanize")
EXPLAIN = NORMALIZE | public("explain")
SPELLINGS = MATCHER | public("spellings")
COMPARE_TEXTS = NORMALIZE | public("compare_texts")
COMPARE = COMPARE_TEXTS | public("compare_rules", "compare_corpus")
RULE_TESTS = LINT | MATCHER | public("rule_tests")
CHECK_CORPUS = LINT | MATCHER | public("check_corpus")
BUILTIN = {"rules/include/canonym/builtin.h"}
CHOOSE_RULES = COMPILED_RULES | BUILTIN | {f"rules/include/canonym/{name}.h" for name in ("choose_rules", "compiled_sources")}

# Libraries, by the names in <angle brackets>.
ICU = {"<unicode/"}
YAML = {"<yaml.h>", "<yaml-cpp/"}
POSIX = {f"<{name}.h>" for name in "fcntl fnmatch poll signal spawn stdio stdlib unistd sys/stat sys/wait sys/xattr sys/mman".split()}
VECTORS = {"<hwy/"}
COMPRESSION = {"<zlib.h>", "<zstd.h>"}
JSON = {"<nlohmann/json.hpp>"}
XML = {"<expat.h>"}
PROGRAM = {"<CLI/CLI.hpp>"} | JSON

UTF8 = house("utf8.h")
RULE_MODEL = RULES | UTF8 | house("icu/", "image/", "threads/", "rules/")
LETTERS = RULE_MODEL | house("letters/")
DERIVED = LETTERS | house("derive/")
INFLECTED = LETTERS | house("inflect/")
COMPOSED = RULE_MODEL | house("compose/")
MATCHED = COMPOSED | DERIVED | INFLECTED | MATCHER | house("memory/", "scan/", "match/")
NORMALIZED = MATCHED | NORMALIZE | house("romanize/", "normalize/")

ROOMS = {
    PUBLIC + "source.h": set(),
    PUBLIC + "error.h": set(),
    PUBLIC + "offsets.h": SOURCE,
    PUBLIC + "ways.h": SOURCE,
    PUBLIC + "display.h": set(),
    PUBLIC + "edit.h": SOURCE,
    PUBLIC + "diagnostic.h": EDIT,
    PUBLIC + "fix.h": DIAGNOSTIC,
    PUBLIC + "layout.h": DIAGNOSTIC,
    PUBLIC + "rules.h": DIAGNOSTIC,
    PUBLIC + "compiled.h": RULES,
    PUBLIC + "lint.h": RULES,
    PUBLIC + "import.h": RULES,
    PUBLIC + "matcher.h": RULES,
    PUBLIC + "normalize.h": MATCHER,
    PUBLIC + "stream.h": NORMALIZE,
    PUBLIC + "romanize.h": RULES,
    PUBLIC + "explain.h": NORMALIZE,
    PUBLIC + "spellings.h": MATCHER,
    PUBLIC + "compare_texts.h": NORMALIZE,
    PUBLIC + "compare_rules.h": COMPARE_TEXTS,
    PUBLIC + "compare_corpus.h": COMPARE_TEXTS,
    PUBLIC + "rule_tests.h": LINT | MATCHER,
    PUBLIC + "check_corpus.h": LINT | MATCHER,
    "rules/include/canonym/builtin.h": set(),
    "rules/include/canonym/choose_rules.h": RULES,
    "rules/include/canonym/compiled_sources.h": CHOOSE_RULES,
    "rules/choose_rules.cpp": CHOOSE_RULES,
    "rules/compile_builtin.cpp": CHOOSE_RULES,
    "rules/compiled_sources.cpp": CHOOSE_RULES,
    # Examples are run.
    "rules/load_chosen.cpp": CHOOSE_RULES | LINT,

    HOUSE + "utf8.h": set(),
    HOUSE + "source.cpp": SOURCE | UTF8,
    HOUSE + "offsets.cpp": SOURCE | UTF8,
    HOUSE + "ways.cpp": SOURCE,
    HOUSE + "edit.cpp": EDIT,
    HOUSE + "diagnostic.cpp": DIAGNOSTIC | UTF8,
    HOUSE + "matcher.cpp": MATCHED,
    HOUSE + "normalize.cpp": NORMALIZED,

    HOUSE + "threads/": set(),
    HOUSE + "memory/": {"<malloc.h>", "<sys/mman.h>"},
    HOUSE + "icu/": SOURCE | DISPLAY | UTF8 | ICU,
    HOUSE + "yaml/": DIAGNOSTIC | UTF8 | YAML,
    # What a value says, not what it means: rules are not asked.
    HOUSE + "layout/": LAYOUT | UTF8 | house("yaml/"),
    HOUSE + "rules/": RULE_MODEL | house("yaml/"),
    HOUSE + "letters/": LETTERS,
    HOUSE + "romanize/": LETTERS | ROMANIZE,
    HOUSE + "derive/": DERIVED,
    HOUSE + "inflect/": INFLECTED,
    # Which names belong to a group that does not list them is for its native spellings to say.
    HOUSE + "compose/": COMPOSED | DERIVED | MATCHER,
    # Whether two claims collide is known only from what each would write.
    # Samples of schemes and inflections are tried out.
    HOUSE + "lint/": COMPOSED | LINT | MATCHER | house(
        "normalize/render_best.h", "letters/", "romanize/", "inflect/", "derive/"
    ),
    HOUSE + "load/": RULE_MODEL | LAYOUT | LINT | house("code/", "lint/", "memory/"),
    # What derivation finds is asked of the matcher itself, so that guards and all else count.
    HOUSE + "audit/": NORMALIZED | LINT | house("lint/", "romanize/", "inflect/"),
    # Rules are tested, and tests weighed, with the whole engine.
    HOUSE + "review/": NORMALIZED | RULE_TESTS | CHECK_CORPUS | house("lint/"),
    # Files of other tools; what a rule file may have is asked of the rules themselves.
    HOUSE + "import/": IMPORT | LAYOUT | LINT | UTF8 | JSON | XML | house("icu/", "yaml/"),
    HOUSE + "image/": SOURCE | POSIX,
    HOUSE + "code/": RULE_MODEL,
    HOUSE + "compiled/": MATCHED | COMPILED_RULES | house("code/", "image/"),
    HOUSE + "scan/": VECTORS,
    HOUSE + "match/": MATCHED,
    HOUSE + "normalize/": NORMALIZED,
    HOUSE + "normalize/large_pages.cpp": POSIX | house("normalize/large_pages.h"),

    # Where a text can be cut is for those to say who know what a name looks like.
    HOUSE + "stream/": NORMALIZED | STREAM,

    # What it tells of comes from every room.
    HOUSE + "explain/": NORMALIZED | EXPLAIN | SPELLINGS | house("code/"),

    # What a change of rules does is asked of matchers, and of their records.
    HOUSE + "compare/": MATCHED | COMPARE | SPELLINGS,

    "cli/": DISPLAY | STREAM | COMPILED_RULES | COMPARE | EXPLAIN | SPELLINGS | ROMANIZE | LINT | LAYOUT | IMPORT | RULE_TESTS | CHECK_CORPUS | CHOOSE_RULES | POSIX | PROGRAM,
    "cli/files/": DIAGNOSTIC | POSIX | COMPRESSION,
    "cli/texts/keep_memory.cpp": {"<malloc.h>", "cli/texts/keep_memory.h"},
    # Bindings show what the command line shows, and rest on the C interface where they can.
    "bindings/c/include/": {"<stddef.h>", "<stdint.h>"},
    "bindings/c/": STREAM | EXPLAIN | CHOOSE_RULES | {"cli/explain/explanation.h", "bindings/c/include/"},
    "bindings/python/": {"bindings/c/include/", "<nanobind/"},
    "bindings/sqlite/": {"bindings/c/include/", "<sqlite3ext.h>"},
}

# What the table must say, so that a slip in it does not open a door unseen.
PROBES = [
    ("ICU outside its room", HOUSE + "rules/x.cpp", "<unicode/uchar.h>", False),
    ("ICU in its room", HOUSE + "icu/x.cpp", "<unicode/uchar.h>", True),
    ("vectors outside their room", HOUSE + "match/x.cpp", "<hwy/highway.h>", False),
    ("YAML outside its room", HOUSE + "lint/x.cpp", "<yaml-cpp/parser.h>", False),
    ("YAML in a public header", PUBLIC + "rules.h", "<yaml.h>", False),
    ("the program sees no inner header", "cli/main.cpp", HOUSE + "rules/model.h", False),
    ("the program sees public headers", "cli/main.cpp", PUBLIC + "normalize.h", True),
    ("the matcher needs no lint", HOUSE + "match/x.cpp", HOUSE + "lint/check.h", False),
    ("lint needs no matcher", HOUSE + "lint/x.cpp", HOUSE + "match/index.h", False),
    ("a layout knows no rules", HOUSE + "layout/x.cpp", HOUSE + "rules/keys.h", False),
    ("rules stand below composition", HOUSE + "rules/x.cpp", HOUSE + "compose/compose.h", False),
    ("YAML knows no rules", HOUSE + "yaml/x.cpp", HOUSE + "rules/model.h", False),
    ("the engine opens no descriptors", HOUSE + "rules/x.cpp", "<unistd.h>", False),
    ("its own folder", HOUSE + "match/x.cpp", HOUSE + "match/word.h", True),
    ("the standard library", HOUSE + "match/x.cpp", "<vector>", True),
    ("XML outside its room", HOUSE + "rules/x.cpp", "<expat.h>", False),
    ("a file that stands in no room", HOUSE + "new/x.cpp", "<vector>", False),
]

INCLUDE = re.compile(r'^\s*#\s*include\s*(<[^>]*>|"[^"]*")', re.MULTILINE)
STANDARD = re.compile(r"<[a-z_]+>|<c[a-z]+>")
PLACES = [PUBLIC.removesuffix("canonym/"), "rules/include/", "bindings/c/include/", HOUSE, "cli/"]  # where quoted names are looked up


def room_of(path):
    return max((room for room in ROOMS if path == room or (room.endswith("/") and path.startswith(room))),
               key=len, default=None)


def may_include(path, target):
    """`target` is <a library's header> or a path below the source folder."""
    room = room_of(path)
    if room is None:
        return False
    if STANDARD.fullmatch(target):
        return True
    own = {room} if room.endswith("/") else set()
    return any(target == one or (one[-1] == "/" and target.startswith(one)) for one in ROOMS[room] | own)


def resolve(root, path, written):
    if written.startswith("<"):
        return written
    name = written.strip('"')
    places = PLACES + [path.rpartition("/")[0] + "/"]
    return next((place + name for place in places if (root / (place + name)).is_file()), name)


def sources(root):
    for folder in ("engine", "rules", "cli", "bindings"):
        for path in sorted((root / folder).rglob("*")):
            if path.suffix in (".h", ".cpp", ".c"):
                yield path.relative_to(root).as_posix()


def main(root):
    passed = failed = 0
    for why, path, target, wanted in PROBES:
        if may_include(path, target) == wanted:
            passed += 1
        else:
            failed += 1
            print(f"the table: {why}: {path} includes {target}")
    for path in sources(root):
        text = (root / path).read_text(encoding="utf-8")
        wrong = [written for written in INCLUDE.findall(text) if not may_include(path, resolve(root, path, written))]
        passed, failed = passed + (not wrong), failed + bool(wrong)
        for written in wrong:
            line = text[:text.index(written)].count("\n") + 1
            print(f"{path}:{line}: may not include {written}; its room: {room_of(path)}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parents[2])))
