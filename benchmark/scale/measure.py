#!/usr/bin/env python3
"""Asks a running server every request of requests.tsv and measures what each costs: processor time of the server (without
its compiler and collector threads) and of PostgreSQL, queries, rows and pages read of the database, rows answered.

Usage: measure.py BASE_URL SERVER_PID POSTMASTER_PID PSQL_COMMAND OUT.json [SECONDS]
PSQL_COMMAND reads SQL of its last argument; the database has the extension pg_stat_statements.
"""
import http.client
import json
import os
import re
import shlex
import subprocess
import sys
import time

base, server, postmaster, psql, out = sys.argv[1:6]
seconds = float(sys.argv[6]) if len(sys.argv) > 6 else 2.0
host = base.split("//")[1]
here = os.path.dirname(os.path.abspath(__file__))
OWN_TASKS = re.compile(r"^(C1 |C2 |G1 |GC |VM |Gang|Common-Cleaner|Signal|Sweeper|Service|Monitor|Notif|derivations)")
LIMIT = 60  # seconds that one answer may take here


def sql(text):
    done = subprocess.run(shlex.split(psql) + [text], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def nanos(path):
    try:
        with open(path) as file:
            return int(file.read().split()[0])
    except OSError:
        return 0


def server_time():
    """Nanoseconds of the threads that answer, by thread, since threads come and go."""
    times, tasks = {}, "/proc/%s/task" % server
    for task in os.listdir(tasks):
        try:
            with open("%s/%s/comm" % (tasks, task)) as file:
                if OWN_TASKS.match(file.read()):
                    continue
        except OSError:
            continue
        times[task] = nanos("%s/%s/schedstat" % (tasks, task))
    return times


def database_time():
    """Nanoseconds of the backends that live, and of those that have ended (in hundredths of a second)."""
    times = {}
    for pid in os.listdir("/proc"):
        if pid.isdigit():
            try:
                with open("/proc/%s/stat" % pid) as file:
                    fields = file.read().rsplit(")", 1)[1].split()
            except OSError:
                continue
            if fields[1] == postmaster:
                times[pid] = nanos("/proc/%s/schedstat" % pid)
            elif pid == postmaster:
                times["ended"] = (int(fields[13]) + int(fields[14])) * 10_000_000
    return times


def spent(before, after):
    """Milliseconds. What had ended is in `ended`, and must not count what it was before."""
    gone = sum(value for key, value in before.items() if key not in after)
    return max(0, sum(value - before.get(key, 0) for key, value in after.items()) - gone) / 1e6


def ask(path):
    connection = http.client.HTTPConnection(host, timeout=LIMIT)
    try:
        begun = time.monotonic()
        connection.request("GET", path)
        answer = connection.getresponse()
        rows, size, body = 0, 0, []
        while True:
            part = answer.read(1 << 20)
            if not part:
                break
            size += len(part)
            if "/exports/" in path or "archive" in path:
                rows += part.count(b"\n")
            else:
                body.append(part)
        took = time.monotonic() - begun
        if body:
            try:
                found = json.loads(b"".join(body))
                items = found.get("items") if isinstance(found, dict) else None
                rows = len(items) if items is not None else 1
            except ValueError:
                rows = 1
        return answer.status, took, max(1, rows), size
    except (OSError, http.client.HTTPException) as failure:
        return type(failure).__name__, time.monotonic() - begun, 1, 0
    finally:
        connection.close()


def deep(path):
    """The address of a page in the middle of a list: the hundredth page, or the last one before the end."""
    path = re.sub(r"[?&]cursor=DEEP", "", path)
    for _ in range(100):
        connection = http.client.HTTPConnection(host, timeout=LIMIT)
        connection.request("GET", path)
        page = json.loads(connection.getresponse().read())["page"]
        connection.close()
        if not page.get("next"):
            break
        following = re.sub(r"^https?://[^/]+", "", page["next"])
        path = following
    return path


def covered(requests):
    """Fails if an operation of the contract has no request here."""
    with open(os.path.join(here, "../../openapi.json"), encoding="utf-8") as file:
        paths = [path for path, operations in json.load(file)["paths"].items() if "get" in operations]
    missing = [path for path in paths if "/imports/" not in path and not any(
        re.fullmatch(re.sub(r"\\?\{[^}]*?\\?\}", "[^/]+", re.escape(path)), request.split("?")[0])
        for _, request, _ in requests)]
    if missing:
        sys.exit("requests.tsv has no request of " + ", ".join(missing))


requests = []
with open(os.path.join(here, "requests.tsv"), encoding="utf-8") as file:
    for line in file:
        name, path, *expected = line.rstrip("\n").split("\t")
        requests.append((name, path, (expected[0] if expected else "200").split(",")))
covered(requests)
results = []
for name, path, expected in requests:
    if "DEEP" in path:
        path = deep(path)
    first = ask(path)
    line = {"name": name, "path": path, "status": first[0], "first_ms": first[1] * 1000, "rows": first[2],
            "bytes": first[3], "failed": str(first[0]) not in expected, "most_ms": 0}
    if not line["failed"]:
        # As long again as is measured: the code of this operation is compiled, and its pages are in memory.
        until = time.monotonic() + seconds
        for _ in range(2000):
            ask(path)
            if time.monotonic() > until:
                break
        sql("select pg_stat_statements_reset()")
        server_before, database_before = server_time(), database_time()
        begun, count, most = time.monotonic(), 0, 0
        while count < 2000:
            status, took, _, _ = ask(path)
            count += 1
            most = max(most, took)
            if str(status) not in expected:
                line.update(failed=True, status=status)
                break
            if time.monotonic() - begun > seconds:
                break
        server_ms, database_ms = spent(server_before, server_time()), spent(database_before, database_time())
        calls, read, pages = sql(
            "select coalesce(sum(calls), 0) || ' ' || coalesce(sum(rows), 0) || ' ' ||"
            " coalesce(sum(shared_blks_hit + shared_blks_read), 0) from pg_stat_statements"
            " where query not like '%pg_stat_statements%'").split()
        line.update(count=count, most_ms=most * 1000, server_ms=server_ms / count, database_ms=database_ms / count,
                    queries=int(calls) / count, rows_read=int(read) / count, pages_read=int(pages) / count)
    results.append(line)
    print("%-36s %-8s first %8.1f ms, most %8.1f ms, server %8.2f ms, database %8.2f ms, %6.1f queries" % (
        name, line["status"], line["first_ms"], line["most_ms"], line.get("server_ms", 0),
        line.get("database_ms", 0), line.get("queries", 0)), flush=True)
    with open(out, "w", encoding="utf-8") as file:
        json.dump(results, file, indent=1)
    if not os.path.exists("/proc/%s" % server):
        sys.exit("The server has ended at " + path)
