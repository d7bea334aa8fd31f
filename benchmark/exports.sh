#!/usr/bin/env bash
# Downloads a table of about a million scores in each form from a server whose heap is too small to hold it, and prints
# the seconds to the first byte and to the last, and the most memory that the server ever had. Needs a build
# (mvn -q -DskipTests package), java, curl and about 2 GB of disk. Usage: benchmark/exports.sh [editions, 42 if left out]
set -euo pipefail
cd "$(dirname "$0")/.."

editions=${1:-42} # of 100 components and 249 countries each
heap=160m
jar=$PWD/api/target/quarkus-app/quarkus-run.jar
program=$PWD/importer/target/tamga.jar
countries=$PWD/importer/src/main/resources/datasets/countries/countries.csv
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
[ -f "$jar" ] || { echo "There is no $jar; run: mvn -q -DskipTests package" >&2; exit 1; }

folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"
mkdir big
{
    printf '{"name": "big", "title": "Big", "version": "1", "licenses": [{"name": "CC0-1.0"}], "resources": ['
    printf '{"name": "%s", "path": "%s.csv"}, ' sources sources indices indices editions editions components components
    printf '{"name": "scores", "path": "scores.csv"}]}\n'
} >big/datapackage.json
printf 'id,type,authority,title,redistribution\nbig-s,report,primary,Big,allowed\n' >big/sources.csv
printf 'code,name,source\nBIG,Big index,big-s\n' >big/indices.csv
cut -d, -f1 "$countries" | tail -n +2 | awk -v editions="$editions" '
    BEGIN {
        srand(1)
        print "index,edition,title,rank_method,decimals,preferred_sources,source" >"big/editions.csv"
        print "index,edition,component,parent,name,max,weight,aggregation,position,source" >"big/components.csv"
        print "index,edition,component,country,value,source,locator" >"big/scores.csv"
    }
    { country[NR] = $1 }
    END {
        for (e = 1; e <= editions; e++) {
            print "BIG," e ",Edition " e ",dense,2,big-s,big-s" >"big/editions.csv"
            for (c = 0; c < 100; c++) {
                print "BIG," e (c ? ",c" c ",c0,Part " c ",100,1,," : ",c0,,All,100,,mean,") c ",big-s" >"big/components.csv"
                for (k = 1; k <= NR; k++)
                    printf "BIG,%d,c%d,%s,%.2f,big-s,table %d\n", e, c, country[k], rand() * 100, c >"big/scores.csv"
            }
        }
    }'

port=$((20000 + RANDOM % 20000))
while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done

# Starts the server and waits until it answers.
start() {
    "$java" "-Xmx$heap" -Dquarkus.http.port="$port" -jar "$jar" >log 2>&1 &
    server=$!
    for ((i = 0; i < 120; i++)); do
        curl -sf -o answer "http://127.0.0.1:$port/v1/status" && return
        kill -0 "$server" || break
        sleep 1
    done
    cat log >&2
    exit 1
}

start
kill "$server"
wait "$server" || true
"$java" -jar "$program" import big | tail -n 1
start
for form in csv ndjson xlsx; do
    curl -sf -o file --max-time 600 \
        -w "$form: first byte %{time_starttransfer} s, last %{time_total} s, %{size_download} bytes\n" \
        "http://127.0.0.1:$port/v1/exports/scores.$form?index=BIG&claims=all"
done
echo "heap $heap at most; the process had $(awk '/VmHWM/ {print int($2 / 1024)}' "/proc/$server/status") MB at most"
