#!/usr/bin/env python3
"""Compares two measurements of measure.py: what each operation costs at a size, and how much more it is than with the
built-in data, per row of the answer. Prints a Markdown table, and below it what failed or took more than two seconds.

Usage: report.py BUILT_IN.json BIG.json
"""
import json
import sys

small, big = ({line["name"]: line for line in json.load(open(path, encoding="utf-8"))} for path in sys.argv[1:3])
SLOW = 2000  # milliseconds


def per_row(line):
    return (line["server_ms"] + line["database_ms"]) / line["rows"]


print("| request | rows | server ms | database ms | queries | rows read | pages read | built-in: ms | growth per row |")
print("|---|---|---|---|---|---|---|---|---|")
failures, slow = [], []
for name, line in big.items():
    before = small.get(name)
    if line["failed"]:
        failures.append("%s: %s after %.1f s" % (name, line["status"], line["first_ms"] / 1000))
        continue
    growth = "" if not before or before["failed"] else "%.1f" % (per_row(line) / max(per_row(before), 1e-6))
    was = "" if not before or before["failed"] else "%.2f" % (before["server_ms"] + before["database_ms"])
    print("| %s | %d | %.2f | %.2f | %.1f | %.0f | %.0f | %s | %s |" % (
        name, line["rows"], line["server_ms"], line["database_ms"], line["queries"], line["rows_read"],
        line["pages_read"], was, growth))
    worst = max(line["first_ms"], line["most_ms"])
    if worst > SLOW and "export" not in name and name != "archive":
        slow.append("%s: first %.1f s, then at most %.1f s" % (name, line["first_ms"] / 1000, line["most_ms"] / 1000))
for title, lines in (("Failed", failures), ("Slower than two seconds", slow)):
    print("\n%s: %s" % (title, "none" if not lines else ""))
    for line in lines:
        print("* " + line)
