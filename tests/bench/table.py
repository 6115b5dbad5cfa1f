"""Prints the results of run_peers.py: a table a set, ratios beside the figures."""


def find(lines, peer, way):
    return next((line for line in lines if line["peer"] == peer and line["way"] == way), None)


def ratio(line, other):
    return f"{line['megabytes_a_second'] / other['megabytes_a_second']:.3g}" if line and other else "–"


def row(lines, peer, own):
    scan, replace = find(lines, peer, "scan"), find(lines, peer, "replace")
    either = scan or replace
    speeds = [f"{line['megabytes_a_second']:,.1f}" if line else "–" for line in (scan, replace)]
    return [peer, *speeds, ratio(own, replace or scan), f"{either['load']:.2f}", f"{either['peak'] / 1e6:,.0f}",
            f"{(scan or {}).get('hits', 0):,}"]


def print_table(name, lines):
    own = find(lines, "canonym", "replace")
    print(f"\n### {name}\n\n| | scan, MB/s | scan and replace, MB/s | canonym is … times it | load, s | peak, MB | hits |\n"
          "|---|--:|--:|--:|--:|--:|--:|")
    for peer in dict.fromkeys(line["peer"] for line in lines):
        print("| " + " | ".join(row(lines, peer, own)) + " |")


def print_tables(results, missing):
    print("The text counts in the peak. Slow peers read a beginning of it.")
    for name, lines in results.items():
        print_table(name, lines)
    if missing:
        print("\nMissing: " + ", ".join(missing))
