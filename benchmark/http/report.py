"""The medians of all rounds, and the ratios."""

import statistics
import sys
from collections import defaultdict

runs = defaultdict(list)
with open(sys.argv[1]) as file:
    for line in file:
        answer, connections, server, *figures = line.rstrip("\n").split("\t")
        runs[answer, int(connections), server].append([float(figure) for figure in figures])

# requests/s, p99 in microseconds, processor use of wrk, processor use of the server
median = {key: [statistics.median(column) for column in zip(*lines)] for key, lines in runs.items()}
print(f"{'answer':16} {'conn.':>5} {'server':9} {'requests/s':>10} {'p99 ms':>7} {'wrk':>5} {'server':>6} {'us/request':>10}")
for (answer, connections, server), (rate, p99, wrk, used) in sorted(median.items()):
    limit = "  the load generator is the limit" if wrk > 0.95 and used < 0.95 else ""
    print(
        f"{answer:16} {connections:5} {server:9} {rate:10.0f} {p99 / 1000:7.2f} {wrk:5.0%} {used:6.0%}"
        f" {used / rate * 1e6:10.1f}{limit}"
    )
print()
for answer, connections in sorted({key[:2] for key in median}):
    def ratio(one, other, figure):
        return median[answer, connections, one][figure] / median[answer, connections, other][figure]

    if (answer, connections, "tamga") in median:
        print(
            f"{answer}, {connections} connections: {ratio('tamga', 'nginx', 0):.2f} times nginx,"
            f" {ratio('tamga', 'spring', 0):.1f} times Spring Boot; p99 {ratio('tamga', 'nginx', 1):.1f} times nginx's;"
            f" behind the proxy {ratio('proxy', 'nginx', 0):.2f} times nginx"
        )
    if (answer, connections, "computed") in median:
        print(f"{answer}, {connections} connections, not cached: {ratio('computed', 'spring', 0):.1f} times Spring Boot")
