"""One line of figures from one run of wrk."""

import re
import sys

wrk, time, seconds, spent, *names = sys.argv[1:]
UNITS = {"us": 1, "ms": 1000, "s": 1000000}

with open(wrk) as file:
    text = file.read()
rate = float(re.search(r"Requests/sec:\s+([\d.]+)", text).group(1))
value, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", text).groups()
with open(time) as file:
    used = sum(map(float, file.read().split()[-2:])) / float(seconds)
if "Non-2xx" in text or "Socket errors" in text:
    sys.exit(text)
print("\t".join(names + [f"{rate:.0f}", f"{float(value) * UNITS[unit]:.0f}", f"{used:.2f}", f"{int(spent) / 100 / float(seconds):.2f}"]))
