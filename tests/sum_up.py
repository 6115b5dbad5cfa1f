"""Adds up what the test programs of one ctest run report of themselves.

Usage: sum_up.py RESULTS.xml

Reads the results that `ctest --output-junit` wrote. A program's last line like
`test cases: 12 | 11 passed | 1 failed` or `11 passed, 1 failed` counts; one that
says neither is one test; one that broke without a failure of its own is one
failed test. The last line is the sum. Exit 1 when a test failed or none ran.
"""

import re
import sys
import xml.etree.ElementTree as xml

REPORT = re.compile(r"test cases: +\d+ \| +(\d+) passed \| +(\d+) failed|^(\d+) passed, (\d+) failed$", re.MULTILINE)


def count(test):
    """Passed and failed tests of one program."""
    reports = REPORT.findall(test.findtext("system-out") or "")
    passed, failed = (int(number) for number in reports[-1] if number) if reports else (0, 0)
    if test.get("status") == "fail" and not failed:
        return passed, 1
    if test.get("status") == "run" and not reports:
        return 1, 0
    return passed, failed


def main(path):
    try:
        tests = xml.parse(path).getroot().findall("testcase")
    except (OSError, xml.ParseError) as error:
        print(f"no results: {error}\n0 passed, 1 failed")
        return 1
    passed = failed = 0
    for test in tests:
        counts = count(test)
        passed, failed = passed + counts[0], failed + counts[1]
        skipped = re.search("^SKIPPED.*", test.findtext("system-out") or "", re.MULTILINE)
        note = "  " + skipped[0] if skipped else ""
        print(f"{counts[0]:7} passed {counts[1]:4} failed  {test.get('name')}{note}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
