#!/usr/bin/env python3
"""Attacks a server of its own, on this machine, and says what another client notices meanwhile: readers that never read,
headers made to fill a cache, heavy questions, and addresses made to fill the metrics. Each attack comes from fifty
addresses of its own of the loopback network, the other client from another one.

Usage: benchmark/attacks.py [HEAP [ATTACK...]]
HEAP is that of the server, 300m if left out; the attacks are readers, headers, heavy and metrics, all if none is named.
Needs a build (mvn -q -DskipTests package) and Linux. A Java of choice: JAVA_HOME=... Takes about three minutes; ends with
an error if the server died, if readiness took a second or failed, or if an answer that was cached failed.
"""
import http.client
import os
import re
import resource
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time

HEAP = sys.argv[1] if len(sys.argv) > 1 else "300m"
NAMED = sys.argv[2:]
JAR = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "api", "target", "quarkus-app", "quarkus-run.jar")
JAVA = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
CACHED = "/v1/countries/KAZ"
VICTIM = "127.0.9.1"
failed = []


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


PORT = free_port()


def address(number, attack):
    return "127.0.%d.%d" % (attack, 1 + number % 50)


def connect(source, buffer=None, seconds=60):
    connection = socket.socket()
    if buffer:
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, buffer)
    connection.settimeout(seconds)
    connection.bind((source, 0))
    connection.connect(("127.0.0.1", PORT))
    return connection


def get(path, source=VICTIM, headers=None, seconds=60):
    """The status, the body and the seconds that they took; 0 if there was no answer."""
    begun = time.monotonic()
    connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=seconds, source_address=(source, 0))
    try:
        connection.request("GET", path, headers=headers or {})
        response = connection.getresponse()
        return response.status, response.read(), time.monotonic() - begun
    except OSError:
        return 0, b"", time.monotonic() - begun
    finally:
        connection.close()


class Victim(threading.Thread):
    """The other client: asks for readiness, a cached answer and one from the database, over and over."""

    def __init__(self):
        super().__init__(daemon=True)
        self.seen = {"readiness": [], "cached": [], "database": []}
        self.ended = threading.Event()

    def run(self):
        number = 0
        while not self.ended.is_set():
            number += 1
            for name, path in (("readiness", "/q/health/ready"), ("cached", CACHED),
                               ("database", "/v1/instruments?limit=1&q=other%d" % number)):
                status, _, took = get(path)
                self.seen[name].append((status, took))
            time.sleep(0.05)

    def report(self, attack, said):
        self.ended.set()
        self.join()
        print("%-12s %s" % (attack, said))
        for name, answers in self.seen.items():
            bad = [status for status, _ in answers if status != 200]
            slowest = max(took for _, took in answers)
            print("  %-10s %4d answers, slowest %6.0f ms, not 200: %s" % (
                name, len(answers), slowest * 1000, tally(bad) or "none"))
            if name != "database" and bad or name == "readiness" and slowest >= 1:
                failed.append("%s: %s" % (attack, name))


def crowd(count, task):
    threads = [threading.Thread(target=task, args=(i,), daemon=True) for i in range(count)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def tally(statuses):
    return ", ".join("%s: %d" % (status or "none", statuses.count(status)) for status in sorted(set(statuses)))


def slow_readers():
    """A thousand requests for the greatest file, none of which reads; then the other client wants a file too."""
    open_ones = []
    for i in range(1000):
        connection = connect(address(i, 1), 2048)
        connection.sendall(b"GET /v1/exports/scores.ndjson?claims=all HTTP/1.1\r\nHost: localhost\r\n\r\n")
        open_ones.append(connection)
    begun = time.monotonic()
    while True:
        status = get("/v1/exports/memberships.csv")[0]
        if status == 200 or time.monotonic() - begun > 120:
            break
        time.sleep(0.5)
    waited = time.monotonic() - begun
    for connection in open_ones:
        connection.close()
    if status != 200:
        failed.append("slow readers: no file in %d s" % waited)
    return "1000 readers; the other client got its file after %.0f s" % waited


def hostile_headers():
    """Each request has an Accept of its own, of 7,000 characters, and another Host."""
    statuses = []

    def task(worker):
        connection = http.client.HTTPConnection("127.0.0.1", PORT, timeout=60, source_address=(address(worker, 2), 0))
        for i in range(1250):
            name = "%d-%d" % (worker, i)
            accept = "application/json;x=" + name + "x" * 7000
            connection.request("GET", "/v1/sources/itu-gci-2020", headers={"Accept": accept, "Host": "h" + name})
            response = connection.getresponse()
            response.read()
            statuses.append(response.status)
        connection.close()

    crowd(8, task)
    return "10000 header sets: " + tally(statuses)


def heavy_requests():
    """48 at once, again and again for twenty seconds; no two of them are the same question."""
    statuses, until = [], time.monotonic() + 20

    def task(worker):
        number = worker
        while time.monotonic() < until:
            day = "%d-%02d-%02d" % (1950 + number % 76, 1 + number // 76 % 12, 1 + number // 912 % 28)
            path = ("/v1/cooperation/graph?members=full&min_weight=0&as_of=" + day,
                    "/v1/indices/GCI/editions/2020/sensitivity?draws=10000&seed=%d" % number,
                    "/v1/cooperation/pairs?limit=500&as_of=" + day)[number % 3]
            statuses.append(get(path, address(number, 3))[0])
            number += 48

    crowd(48, task)
    return "48 at a time: " + tally(statuses)


def metric_names():
    """Addresses that no operation has."""
    statuses = []
    for i in range(300):
        with connect(address(i, 4)) as connection:
            connection.sendall(b"GET /x%d| HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n" % i)
            answer = connection.recv(100)
            statuses.append(int(answer.split()[1]) if answer else 0)
        get("/v1/sources/none%d/citation.bib" % i, address(i, 4))
    get("/v1/indices/GCI/editions")
    metrics = get("/q/metrics")[1].decode()
    tags = set(re.findall(r'http_server_requests_seconds_count{[^}]*uri="([^"]*)"', metrics))
    if not any(tag.startswith("/v1/indices/{") for tag in tags):
        failed.append("metrics: an operation is not measured")
    return "600 odd addresses (%s); %d names in the metrics" % (tally(statuses), len(tags))


def warm_up():
    """A server that has been answering for a while: its code is compiled, what follows from the release is derived."""
    until = time.monotonic() + 20
    paths = ("/q/health/ready", CACHED, "/v1/instruments?limit=5&q=a", "/v1/exports/memberships.csv",
             "/v1/exports/scores.ndjson", "/v1/cooperation/pairs?limit=5", "/v1/none")

    def task(worker):
        number = worker
        while time.monotonic() < until:
            get(paths[number % len(paths)], "127.0.5.%d" % (1 + number % 200))
            number += 1

    crowd(8, task)


def memory(pid):
    with open("/proc/%d/status" % pid) as file:
        return int(re.search(r"VmHWM:\s+(\d+)", file.read()).group(1)) // 1024


def main():
    resource.setrlimit(resource.RLIMIT_NOFILE, (4096, resource.getrlimit(resource.RLIMIT_NOFILE)[1]))
    folder = tempfile.mkdtemp()
    with open(os.path.join(folder, "log"), "w") as log:
        server = subprocess.Popen(
            [JAVA, "-Xmx" + HEAP, "-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=%d" % PORT,
             "-jar", os.path.abspath(JAR)], cwd=folder, stdout=log, stderr=subprocess.STDOUT)
        try:
            begun = time.monotonic()
            while get(CACHED)[0] != 200:
                if server.poll() is not None or time.monotonic() - begun > 120:
                    sys.exit("The server did not start, see " + folder)
                time.sleep(0.5)
            warm_up()
            for name, attack in (("readers", slow_readers), ("headers", hostile_headers), ("heavy", heavy_requests),
                                 ("metrics", metric_names)):
                if not NAMED or name in NAMED:
                    victim = Victim()
                    victim.start()
                    victim.report(name, attack())
            if server.poll() is not None:
                failed.append("the server died")
            else:
                print("%-12s at most %d MB resident, with a heap of %s" % ("memory", memory(server.pid), HEAP))
        finally:
            server.terminate()
            server.wait()
    if failed:
        sys.exit("NOT as it should be: " + "; ".join(failed) + "; the log is in " + folder)
    shutil.rmtree(folder)
    print("Nobody else noticed")


main()
