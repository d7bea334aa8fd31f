#!/usr/bin/env python3
"""Takes the database away from two replicas under load, and says what was answered meanwhile: PostgreSQL is restarted,
killed for fifteen seconds, and paused for sixty. Eight clients ask for answers that are cached, answers that are
computed from what the release holds in memory, and answers that need the database.

Usage: benchmark/outage.py
Needs a build for PostgreSQL (mvn -q -DskipTests -Dquarkus.datasource.db-kind=postgresql package), Linux and the server of
PostgreSQL 15 or newer (PGBIN names the folder of its programs). As root, PostgreSQL runs as the user postgres. Takes about
four minutes; ends with an error if an answer failed that was cached or in memory, or if readiness or liveness did.
"""
import glob
import http.client
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter, defaultdict

HERE = os.path.dirname(os.path.abspath(__file__))
JAR = os.path.abspath(os.path.join(HERE, "..", "api", "target", "quarkus-app", "quarkus-run.jar"))
JAVA = os.path.join(os.environ["JAVA_HOME"], "bin", "java") if "JAVA_HOME" in os.environ else "java"
PGBIN = os.environ.get("PGBIN") or sorted(glob.glob("/usr/lib/postgresql/*/bin"))[-1]
CACHED = ["/v1/countries/KAZ", "/v1/indices/GCI/editions/2020/ranking", "/v1/organizations/SCO"]
KINDS = {
    "readiness": lambda: "/q/health/ready",
    "liveness": lambda: "/q/health/live",
    "cached": lambda: random.choice(CACHED),
    "in memory": lambda: "/v1/indices/GCI/editions/2020/ranking?limit=5&weight=legal:%d.%d" % (random.randint(1, 99), random.randint(1, 999)),
    "database": lambda: "/v1/instruments?limit=5&q=word%d" % random.randint(1, 10**6),
}
MUST = ("readiness", "liveness", "cached", "in memory")


def port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Postgres:
    def __init__(self, folder):
        self.data, self.port = os.path.join(folder, "data"), port()
        self.user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []
        if self.user:
            shutil.chown(folder, "postgres")
        self.run("initdb", "-D", self.data, "-U", "tamga", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8")
        self.start()
        self.run("createdb", "-h", "127.0.0.1", "-p", str(self.port), "-U", "tamga", "tamga")

    def run(self, program, *arguments):
        subprocess.run(self.user + [os.path.join(PGBIN, program), *arguments], check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, cwd="/")

    def start(self):
        self.run("pg_ctl", "-D", self.data, "-w", "-l", self.data + ".log", "-o",
                 "-p %d -k %s -c listen_addresses=127.0.0.1" % (self.port, self.data), "start")

    def stop(self):
        self.run("pg_ctl", "-D", self.data, "-m", "immediate", "stop")

    def processes(self):
        """The postmaster and its children."""
        with open(os.path.join(self.data, "postmaster.pid")) as file:
            first = file.readline().strip()
        found = subprocess.run(["pgrep", "-P", first], capture_output=True, text=True).stdout.split()
        return [int(pid) for pid in [first] + found]

    def signal(self, which):
        for pid in self.processes():
            try:
                os.kill(pid, which)
            except ProcessLookupError:
                pass


class Load:
    """Clients that ask until it ends; each answer is noted."""

    def __init__(self, ports):
        self.ports, self.answers, self.ended = ports, [], threading.Event()
        self.threads = [threading.Thread(target=self.ask, args=(i,), daemon=True) for i in range(8)]
        for thread in self.threads:
            thread.start()

    def ask(self, number):
        turn = number
        while not self.ended.is_set():
            turn += 1
            kind = list(KINDS)[turn % len(KINDS)]
            begun = time.monotonic()
            status, headers = get(self.ports[turn // len(KINDS) % len(self.ports)], KINDS[kind]())
            self.answers.append((begun, kind, status, time.monotonic() - begun, "Age" in headers))
            time.sleep(0.02)

    def end(self):
        self.ended.set()
        for thread in self.threads:
            thread.join()
        return self.answers


def get(to, path, seconds=40):
    connection = http.client.HTTPConnection("127.0.0.1", to, timeout=seconds)
    try:
        connection.request("GET", path)
        response = connection.getresponse()
        response.read()
        return response.status, response.headers
    except OSError:
        return 0, {}
    finally:
        connection.close()


def report(name, answers, back, failed):
    print("== %s" % name)
    by_kind = defaultdict(list)
    for answer in answers:
        by_kind[answer[1]].append(answer)
    for kind in KINDS:
        these = by_kind[kind]
        statuses = Counter(status or "none" for _, _, status, _, _ in these)
        print("  %-10s %s; slowest %.1f s; %d said their age" % (
            kind, ", ".join("%s: %d" % each for each in sorted(statuses.items(), key=str)),
            max(took for _, _, _, took, _ in these), sum(aged for *_, aged in these)))
        if kind in MUST and set(statuses) != {200}:
            failed.append("%s: %s" % (name, kind))
        if kind == "database" and set(statuses) - {200, 503}:
            failed.append("%s: %s" % (name, kind))
    bad = [begun + took for begun, kind, status, took, _ in by_kind["database"] if status != 200]
    print("  the last failure of the database's answers came %.1f s after it was back" % (max(bad) - back if bad else 0))


def main():
    folder = tempfile.mkdtemp()
    postgres = Postgres(folder)
    servers, ports, failed = [], [port(), port()], []
    environment = dict(os.environ, QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:%d/tamga" % postgres.port,
                       QUARKUS_DATASOURCE_USERNAME="tamga", QUARKUS_DATASOURCE_PASSWORD="tamga")
    try:
        for each in ports:
            work = tempfile.mkdtemp()
            with open(os.path.join(work, "log"), "w") as log:
                servers.append(subprocess.Popen(
                    [JAVA, "-Xmx512m", "-Dquarkus.http.host=127.0.0.1", "-Dquarkus.http.port=%d" % each,
                     "-Dtamga.rate-limit.requests=0", "-jar", JAR], cwd=work, env=environment, stdout=log,
                    stderr=subprocess.STDOUT))
            print("A replica at port %d; its log is %s/log" % (each, work))
            begun = time.monotonic()
            while get(each, CACHED[0])[0] != 200:
                if servers[-1].poll() is not None or time.monotonic() - begun > 180:
                    sys.exit("The server did not start")
                time.sleep(0.5)
        warm_up = Load(ports)
        time.sleep(15)
        warm_up.end()
        for each in ports:
            for path in CACHED:
                get(each, path)

        def restart():
            postgres.stop()
            postgres.start()

        def kill():
            postgres.signal(signal.SIGKILL)
            time.sleep(15)
            postgres.start()

        def pause():
            postgres.signal(signal.SIGSTOP)
            time.sleep(60)
            postgres.signal(signal.SIGCONT)

        for name, event in (("restarted", restart), ("killed for 15 s", kill), ("paused for 60 s", pause)):
            load = Load(ports)
            time.sleep(3)
            event()
            back = time.monotonic()
            time.sleep(15)
            report(name, load.end(), back, failed)
    finally:
        for server in servers:
            server.terminate()
            server.wait()
        postgres.signal(signal.SIGCONT)
        postgres.stop()
        shutil.rmtree(folder)
    sys.exit("NOT as it should be: " + "; ".join(failed) if failed else 0)


main()
