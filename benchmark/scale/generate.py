#!/usr/bin/env python3
"""Writes one dataset, `big`, with which the store has 10, 100 or 1,000 times the rows of the built-in data.

The numbers are drawn from a seed, so that the same factor gives the same files everywhere. What grows is the number of
indices and editions, organizations, instruments and sources; one edition keeps the size of a real one (26 components of
200 countries), as a store of the field would.

Usage: generate.py FACTOR FOLDER [COUNTRIES.csv]
"""
import csv
import json
import os
import random
import sys

SHAPES = {  # indices, editions of each, organizations, membership periods, instruments, parties, sources
    10: (5, 4, 300, 10_900, 680, 3_070, 1_540),
    100: (15, 14, 1_700, 109_000, 6_800, 30_700, 15_400),
    1000: (60, 35, 8_000, 1_090_000, 68_000, 307_000, 154_000),
}
PILLARS, INDICATORS = 5, 20
STATUSES = ["member"] * 8 + ["observer", "associate"]
TOPICS = ["cybersecurity", "cybercrime", "data-protection", "media"]
WORDS = "security information network digital treaty exchange response strategy cooperation defence critical data".split()

factor, folder = int(sys.argv[1]), sys.argv[2]
here = os.path.dirname(os.path.abspath(__file__))
countries_csv = sys.argv[3] if len(sys.argv) > 3 else os.path.join(
    here, "../../importer/src/main/resources/datasets/countries/countries.csv")
indices, editions, organizations, memberships, instruments, parties, sources = SHAPES[factor]
draw = random.Random(factor)
os.makedirs(folder, exist_ok=True)
with open(countries_csv, encoding="utf-8") as file:
    countries = [row["code"] for row in csv.DictReader(file)][:200]
written = {}


def table(name, header, rows):
    with open(os.path.join(folder, name + ".csv"), "w", encoding="utf-8", newline="") as file:
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header.split(","))
        count = 0
        for row in rows:
            out.writerow(row)
            count += 1
    written[name] = count


def source(i):
    return "big-source-%06d" % (i % sources)


def title():
    return " ".join(draw.choice(WORDS) for _ in range(5)).capitalize()


def day(first=1950, last=2024):
    year = draw.randint(first, last)
    coarse = draw.random()
    if coarse < 0.2:
        return str(year)
    if coarse < 0.3:
        return "%d-%02d" % (year, draw.randint(1, 12))
    return "%d-%02d-%02d" % (year, draw.randint(1, 12), draw.randint(1, 28))


def index(i):
    return "BIG%02d" % i


def edition(e):
    return str(1990 + e)


def every_edition():
    return ((i, e) for i in range(indices) for e in range(editions))


def components():
    yield "overall", "", 100, "", 1
    for p in range(PILLARS):
        yield "p%d" % p, "overall", 20, 1, p + 1
    for n in range(INDICATORS):
        yield "p%d.%d" % (n % PILLARS, n // PILLARS), "p%d" % (n % PILLARS), 5, 1, n // PILLARS + 1


def edition_scores(i, e):
    """The values of one edition: each parent is the sum of its parts, but for one in a hundred."""
    for country in countries:
        values, overall = {}, 0
        for p in range(PILLARS):
            parts = [draw.randint(0, 500) for _ in range(INDICATORS // PILLARS)]
            for k, part in enumerate(parts):
                values["p%d.%d" % (p, k)] = part
            values["p%d" % p] = sum(parts)
            overall += sum(parts)
        values["overall"] = overall + (1 if draw.random() < 0.01 else 0)
        for component, value in values.items():
            yield index(i), edition(e), component, country, "%d.%02d" % divmod(value, 100), source(i * editions + e), ""


def membership_rows():
    for o in range(organizations):
        # The periods are spread evenly: the rest of the division goes to the first organizations.
        many = memberships // organizations + (o < memberships % organizations)
        for n, country in enumerate(draw.sample(countries, many)):
            ended = day(2000, 2024) if draw.random() < 0.2 else ""
            yield ("BIGORG%05d" % o, country, draw.choice(STATUSES), day(1950, 1999), ended,
                   "left" if ended else "", "", source(o + n), "")


def party_rows():
    per = parties / instruments
    for n in range(instruments):
        many = min(len(countries), max(1, int(draw.expovariate(1 / per))))
        for country in draw.sample(countries, many):
            signed = day(1990, 2010)
            bound = draw.random() < 0.7
            yield ("BIG-%06d" % n, country, "party" if bound else "signatory", "", signed,
                   day(2011, 2016) if bound else "", day(2017, 2024) if bound else "", "", "", source(n), "")


table("sources", "id,type,authority,title,publisher,issued,language,redistribution",
      ((source(i), draw.choice(["report", "news", "legal_text"]), draw.choice(["primary", "secondary"]), title(),
        draw.choice(WORDS).capitalize(), str(draw.randint(1990, 2025)), "en", "allowed") for i in range(sources)))
table("organizations", "code,name,short_name,kind,founded_on,source,locator",
      (("BIGORG%05d" % o, title() + " organization %d" % o, "", "intergovernmental", str(1900 + o % 49), source(o), "")
       for o in range(organizations)))
table("memberships", "organization,country,status,start,end,end_reason,note,source,locator", membership_rows())
table("instruments", "id,title,type,level,binding,organization,topics,parties_complete,source,locator",
      (("BIG-%06d" % n, title(), draw.choice(["treaty", "agreement", "declaration"]), "global", "true", "",
        draw.choice(TOPICS), "", source(n), "") for n in range(instruments)))
table("instrument_events", "instrument,kind,date,source,locator",
      (("BIG-%06d" % n, kind, str(year), source(n), "") for n in range(instruments)
       for kind, year in (("adopted", 1989), ("entered_into_force", 1990))))
table("instrument_parties",
      "instrument,country,role,consent,signed_on,ratified_on,in_force_on,withdrawn_on,note,source,locator", party_rows())
table("indices", "code,name,publisher,source,locator",
      ((index(i), title(), "Tamga", source(i), "") for i in range(indices)))
table("editions", "index,edition,title,published_on,rank_method,decimals,preferred_sources,source,locator",
      ((index(i), edition(e), title(), edition(e), "dense", 2, source(i * editions + e), source(i * editions + e), "")
       for i, e in every_edition()))
table("components", "index,edition,component,parent,name,max,weight,aggregation,position,source,locator",
      ((index(i), edition(e), code, parent, code.capitalize(), most, weight,
        "sum" if not parent or parent == "overall" else "", position, source(i * editions + e), "")
       for i, e in every_edition() for code, parent, most, weight, position in components()))
table("scores", "index,edition,component,country,value,source,locator",
      (row for i, e in every_edition() for row in edition_scores(i, e)))

with open(os.path.join(folder, "datapackage.json"), "w", encoding="utf-8") as file:
    json.dump({
        "name": "big",
        "title": "Generated rows, %d times the built-in data" % factor,
        "description": "Drawn at random for measurements; nothing of it is true.",
        "version": "1",
        "created": "2026-01-01T00:00:00Z",
        "licenses": [{"name": "CC0-1.0"}],
        "resources": [{"name": name, "path": name + ".csv"} for name in written],
    }, file, indent=2)
print(", ".join("%s %d" % (name, count) for name, count in written.items()))
