#!/usr/bin/python3
"""Computes again in NumPy what the Java rules say of GCI 2020, and times the simulation the straightforward way.

    mvn -q -B -Pbenchmark -pl domain,benchmark compile
    /usr/bin/python3 benchmark/sensitivity/crosscheck.py [path of gci/scores.csv]

Needs Debian's python3-numpy. Deterministic numbers must agree to 9 digits (scores, which are rounded, to 6 decimals),
simulated ones, drawn here by another generator, within five standard errors. Exits with 1 at the first kind that fails.
"""

import csv
import pathlib
import subprocess
import sys
import time

import numpy as np

ROOT = pathlib.Path(__file__).resolve().parents[2]
SCORES = sys.argv[1] if len(sys.argv) > 1 else str(ROOT / "importer/src/main/resources/datasets/gci/scores.csv")
PILLARS = ["legal", "technical", "organizational", "capacity_development", "cooperation"]
DRAWS = 20_000


def read():
    values = {}
    with open(SCORES, newline="") as file:
        for row in csv.DictReader(file):
            if row["edition"] == "2020" and row["source"] == "worldbank-data360-gci-2020":
                values.setdefault(row["component"], {})[row["country"]] = float(row["value"])
    countries = sorted(values["overall"])
    matrix = np.array([[values[p][c] for p in PILLARS] for c in countries])
    return countries, matrix, np.array([values["overall"][c] for c in countries])


def java(*arguments):
    path = f"{ROOT}/domain/target/classes:{ROOT}/benchmark/target/classes"
    command = ["java", "-XX:+UseSerialGC", "-cp", path, "org.tamga.benchmark.Report", SCORES, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()


def ranks(scores, method):
    """By counting, which is no sort: n x n comparisons."""
    above = (scores[None, :] > scores[:, None]).sum(1)
    tied = (scores[None, :] == scores[:, None]).sum(1)
    if method == "DENSE":
        return np.array([len(set(scores[scores > s])) + 1 for s in scores])
    if method == "ORDINAL":
        earlier = [int((scores[:i] == scores[i]).sum()) for i in range(len(scores))]
        return above + 1 + np.array(earlier)
    return {"COMPETITION": above + 1, "MODIFIED": above + tied, "FRACTIONAL": above + (tied + 1) / 2}[method]


def dense(totals):
    """Dense ranks of each row of rounded totals."""
    out = np.empty(totals.shape, dtype=np.int64)
    for i, row in enumerate(totals):
        _, inverse = np.unique(-row, return_inverse=True)
        out[i] = inverse + 1
    return out


def normalize(x, how):
    if how == "NONE":
        return x
    if how == "MIN_MAX":
        return (x - x.min(0)) / (x.max(0) - x.min(0))
    if how == "Z_SCORE":
        return 0.5 + (x - x.mean(0)) / x.std(0, ddof=1) / 10
    less = (x[None] < x[:, None]).sum(1)
    equal = (x[None] == x[:, None]).sum(1)
    return (less + (equal - 1) / 2) / (len(x) - 1)


def combine(x, share, how):
    if how == "ARITHMETIC":
        return x @ share
    if how == "MINIMUM":
        return x.min(1)
    with np.errstate(divide="ignore"):
        return np.exp(np.log(x) @ share)


def draw(kind, rng, n):
    if kind == "spread":
        w = 1 + 0.25 * rng.uniform(-1, 1, (n, 5))
        return w / w.sum(1, keepdims=True)
    return rng.dirichlet(np.ones(5), n)


def simulate(matrix, shares):
    return dense(np.floor(shares @ (matrix / 20).T * 10_000 + 0.5))


def main():
    countries, matrix, overall = read()
    at = {c: i for i, c in enumerate(countries)}
    said = {}
    for line in java():
        kind, name, key, number = line.split(",")
        said.setdefault((kind, name), {})[key] = float(number)

    checked = 0

    def agree(what, key, ours, tolerance):
        nonlocal checked
        checked += 1
        if not abs(said[what][key] - ours) <= tolerance:
            sys.exit(f"{what} {key}: Java {said[what][key]}, NumPy {ours}, tolerance {tolerance}")

    for method in ("DENSE", "COMPETITION", "MODIFIED", "ORDINAL", "FRACTIONAL"):
        for c, rank in zip(countries, ranks(matrix[:, 0], method)):
            agree(("rank", method), c, rank, 0)

    for name, ours in {
        "mean": overall.mean(),
        "median": np.median(overall),
        "q1": np.percentile(overall, 25),
        "q3": np.percentile(overall, 75),
        "sd": overall.std(ddof=1),
    }.items():
        agree(("statistics", name), "", ours, 1e-9)

    weights = np.array([2, 1, 1, 1, 0.5])
    for kind, name in [k for k in said if k[0] == "whatif"]:
        normalization, combination = name.split("/")
        score = 100 * combine(normalize(matrix / 20, normalization), weights / weights.sum(), combination)
        for c in countries:
            agree((kind, name), c, score[at[c]], 6e-7)

    correlation = np.corrcoef(matrix.T)
    covariance = np.cov(matrix.T)
    for i, a in enumerate(PILLARS):
        for j in range(i + 1, 5):
            agree(("correlation", a), PILLARS[j], correlation[i, j], 1e-9)
        agree(("effective", ""), a, covariance[i].sum() / covariance.sum(), 1e-9)
    agree(("alpha", ""), "", 5 / 4 * (1 - np.trace(covariance) / covariance.sum()), 1e-9)

    rng = np.random.default_rng(7)
    for kind in ("spread", "dirichlet"):
        drawn = draw(kind, rng, DRAWS)
        simulated = simulate(matrix, drawn)
        totals = np.floor(drawn @ (matrix / 20).T * 10_000 + 0.5)
        official = simulate(matrix, np.full((1, 5), 0.2))[0]
        error = lambda p: 5 * np.sqrt(2 * max(p * (1 - p), 1 / DRAWS) / DRAWS)
        for i, c in enumerate(countries):
            agree((kind, "official"), c, official[i], 0)
            top = (simulated[:, i] <= 10).mean()
            agree((kind, "top"), c, top, error(top))
            # A quantile of whole numbers may jump: our distribution must pass the level at Java's rank.
            for name, level in (("low", 0.05), ("median", 0.5), ("high", 0.95)):
                rank = said[kind, name][c]
                below, upto = (simulated[:, i] < rank).mean(), (simulated[:, i] <= rank).mean()
                checked += 1
                if not below - error(level) <= level <= upto + error(level):
                    sys.exit(f"{kind} {name} {c}: rank {rank} is at {below} to {upto}, not {level}")
        for key in said[kind, "above"]:
            a, b = (totals[:, at[c]] for c in key.split(">"))
            ours = (a > b).mean() + (a == b).mean() / 2
            agree((kind, "above"), key, ours, error(ours))

    # Sobol' indices: A, B and the five mixtures, Saltelli (2010).
    u, v = rng.uniform(size=(DRAWS, 5)), rng.uniform(size=(DRAWS, 5))
    official = simulate(matrix, np.full((1, 5), 0.2))[0]

    def shift(points):
        w = 0.75 + 0.5 * points
        return np.abs(simulate(matrix, w / w.sum(1, keepdims=True)) - official).mean(1)

    of_u, of_v = shift(u), shift(v)
    both = np.concatenate([of_u, of_v])
    centre, variance = both.mean(), both.var(ddof=1)
    for i, pillar in enumerate(PILLARS):
        mixed = u.copy()
        mixed[:, i] = v[:, i]
        of_mixed = shift(mixed)
        for order, ours in {
            "first": ((of_v - centre) * (of_mixed - of_u)).mean() / variance,
            "total": ((of_u - of_mixed) ** 2).mean() / 2 / variance,
        }.items():
            # Two samples of this size differ by the root of two standard errors; the errors are those of Java.
            agree(("sobol", order), pillar, ours, 5 * 2**0.5 * said["sobol", order + "_error"][pillar])
    print(f"{checked} numbers agree")

    timings = []
    for _ in range(5):
        start = time.perf_counter()
        shares = draw("spread", np.random.default_rng(1), 10_000)
        simulated = simulate(matrix, shares)
        np.quantile(simulated, [0.05, 0.5, 0.95], axis=0, method="inverted_cdf")
        (simulated <= 10).mean(0)
        timings.append(1000 * (time.perf_counter() - start))
    print(f"NumPy, dense ranks by np.unique: {min(timings):.0f} ms at best of 5")
    timings = []
    for _ in range(5):
        start = time.perf_counter()
        shares = draw("spread", np.random.default_rng(1), 10_000)
        totals = np.floor(shares @ (matrix / 20).T * 10_000 + 0.5)
        simulated = (-totals).argsort(1).argsort(1) + 1
        np.quantile(simulated, [0.05, 0.5, 0.95], axis=0, method="inverted_cdf")
        (simulated <= 10).mean(0)
        timings.append(1000 * (time.perf_counter() - start))
    print(f"NumPy, ordinal ranks by argsort twice: {min(timings):.0f} ms at best of 5")
    print("Java from a cold start:", ", ".join(java("8")))


if __name__ == "__main__":
    main()
