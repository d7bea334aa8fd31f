#!/usr/bin/env bash
# Measures how the cost of each operation grows with the data: generates 10, 100 or 1,000 times the built-in data, loads
# it into a PostgreSQL of its own with the importer, starts the application (heap 512 MB, response cache and rate limit
# off) on the built-in data and on the big one, and prints for each operation the processor time of server and database,
# the queries, rows and pages read, the growth, and what failed or took longer than two seconds.
# Needs java, mvn, python3, curl, the server of PostgreSQL 15 or newer with its contrib modules (PGBIN names the folder of
# its programs), and two cores that do nothing else. As root, PostgreSQL runs as the user postgres.
# Usage: benchmark/scale/run.sh 10|100|1000 [seconds of each operation]; SCALE_FOLDER keeps what was generated.
set -euo pipefail
cd "$(dirname "$0")/../.."

factor=${1:?Usage: benchmark/scale/run.sh 10|100|1000 [seconds of each operation]}
seconds=${2:-2}
heap=${HEAP:-512m}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
pgbin=${PGBIN:-$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | tail -n 1)}
[ -x "$pgbin/initdb" ] || { echo "There is no initdb; PGBIN names its folder" >&2; exit 1; }
folder=${SCALE_FOLDER:-$(mktemp -d)}
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
server='' postgres=''

[ -n "${SKIP_BUILD:-}" ] || mvn -q -B -ntp -DskipTests -Dquarkus.datasource.db-kind=postgresql package

port() {
    while (exec 3<>"/dev/tcp/127.0.0.1/$next") 2>/dev/null; do next=$((next + 1)); done
    printf -v "$1" %s "$next"
    next=$((next + 1))
}
next=$((20000 + RANDOM % 20000))
port dbport
port appport
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
stop_server() {
    if [ -n "$server" ]; then
        kill "$server" 2>/dev/null || true
        wait "$server" 2>/dev/null || true
        server=
    fi
}
finish() {
    stop_server
    [ -z "$postgres" ] || as_postgres "$pgbin/pg_ctl" -D "$pgdata" -m fast stop >/dev/null || true
    rm -rf "$pgdata"
    [ -n "${SCALE_FOLDER:-}" ] || rm -rf "$folder"
}
pgdata=$(mktemp -d)
trap finish EXIT

[ "$(id -u)" != 0 ] || chown postgres "$pgdata"
as_postgres "$pgbin/initdb" -D "$pgdata/data" -U tamga --auth=trust --encoding=UTF8 --locale=C.UTF-8 >/dev/null
pgdata=$pgdata/data
as_postgres "$pgbin/pg_ctl" -D "$pgdata" -l "$pgdata/log" -w -o "-p $dbport -k $pgdata -c listen_addresses=127.0.0.1 \
 -c shared_buffers=512MB -c work_mem=16MB -c max_wal_size=4GB -c shared_preload_libraries=pg_stat_statements \
 -c max_parallel_workers_per_gather=0" start >/dev/null
postgres=$(head -n 1 "$pgdata/postmaster.pid")
psql="psql -h 127.0.0.1 -p $dbport -U tamga -qAt"

# Creates a database and starts the application on it, which loads the built-in data.
start() { # database
    $psql -d postgres -c "select 1 from pg_database where datname = '$1'" | grep -q 1 ||
        $psql -d postgres -c "create database $1"
    $psql -d "$1" -c "create extension if not exists pg_stat_statements"
    (cd "$folder" && exec env QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$dbport/$1" \
        QUARKUS_DATASOURCE_USERNAME=tamga QUARKUS_DATASOURCE_PASSWORD=tamga \
        "$java" -Xmx"$heap" -XX:+ExitOnOutOfMemoryError -Dquarkus.http.port="$appport" -Dtamga.rate-limit.requests=0 \
        -Dtamga.cache.size=0 -jar "$jar") >"$folder/$1.log" 2>&1 &
    server=$!
    until curl -sf -o /dev/null "http://127.0.0.1:$appport/v1/countries/KAZ"; do
        kill -0 "$server" 2>/dev/null || { tail -n 20 "$folder/$1.log" >&2; exit 1; }
        sleep 0.5
    done
}
jar=$PWD/api/target/quarkus-app/quarkus-run.jar
memory() { awk '/VmHWM/ {printf "%d MB", $2 / 1024}' "/proc/$server/status"; }
measure() { # database
    echo "== $1"
    python3 benchmark/scale/measure.py "http://127.0.0.1:$appport" "$server" "$postgres" "$psql -d $1 -c" \
        "$folder/$1.json" "$seconds"
    echo "Resident memory of the server at most: $(memory)"
}

"$java" -version 2>&1 | head -n 1
start built_in
measure built_in
stop_server

[ -f "$folder/d$factor/datapackage.json" ] || python3 benchmark/scale/generate.py "$factor" "$folder/d$factor"
start big
stop_server
echo "== import"
begun=$SECONDS
QUARKUS_DATASOURCE_JDBC_URL="jdbc:postgresql://127.0.0.1:$dbport/big" QUARKUS_DATASOURCE_USERNAME=tamga \
    QUARKUS_DATASOURCE_PASSWORD=tamga "$java" -Xmx"$heap" -jar importer/target/tamga.jar import "$folder/d$factor"
echo "Imported in $((SECONDS - begun)) s"
$psql -d big -c "vacuum analyze"
$psql -d big -c "select 'Size of the database: ' || pg_size_pretty(pg_database_size('big'))"
start big
measure big
echo
python3 benchmark/scale/report.py "$folder/built_in.json" "$folder/big.json" | tee "$folder/report.md"
