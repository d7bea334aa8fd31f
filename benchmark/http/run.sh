#!/usr/bin/env bash
# Measures the hot GETs (a country, 200 countries, a ranking) of the packaged application beside nginx, which serves the
# same bytes as files, nginx as a caching proxy in front of Tamga (deploy/nginx/tamga.conf), and a plain Spring Boot
# service of the same rows (MVC, JPA, H2, virtual threads where Java has them). The servers share one core, the load
# generator has another; 8 and 32 connections; several rounds, in turn.
# Then all rows without the response cache (tamga.cache.size=0) beside Spring Boot, with 32 connections; ROWS=uncached
# measures these alone. The rate limit is off.
# Needs a build (mvn -q -DskipTests package), java, mvn, nginx, wrk, curl and python3, and two cores that do nothing
# else. Java 25 gives Spring Boot its virtual threads: JAVA_HOME=... benchmark/http/run.sh
# Usage: benchmark/http/run.sh [seconds of a run [seconds of warm-up of each server [rounds]]], by default 10, 60, 3.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:-10}
warmup=${2:-60}
rounds=${3:-3}
server_core=${SERVER_CORE:-0}
load_core=${LOAD_CORE:-1}
home=$PWD
jar=$home/api/target/quarkus-app/quarkus-run.jar
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
paths=("/v1/countries/KAZ" "/v1/countries?limit=200" "/v1/indices/GCI/editions/2020/ranking?limit=200")
names=("a country" "200 countries" "a ranking")
hot=(0 1 2)
[ "${ROWS:-}" != uncached ] || hot=()
paths+=("/v1/organizations/CSTO" "/v1/instruments/CSTO-2017-INFOSEC" "/v1/sources/itu-gci-2020" "/v1/instruments?limit=50"
    "/v1/scores?index=GCI&edition=2020&component=overall&limit=200" "/v1/organizations/CSTO/members?as_of=2010-05-01"
    "/v1/indices/GCI/editions/2020/ranking?weight=legal:2&limit=200")
names+=("an organization" "an instrument" "a source" "50 instruments" "200 scores" "members in 2010" "what-if ranking")

for tool in nginx wrk curl python3 mvn taskset; do
    command -v "$tool" >/dev/null || { echo "There is no $tool" >&2; exit 1; }
done
[ -f "$jar" ] || { echo "There is no $jar; run: mvn -q -DskipTests package" >&2; exit 1; }
mvn -q -B -f benchmark/spring/pom.xml -DskipTests package

folder=$(mktemp -d)
chmod 755 "$folder" # the worker of nginx has a user of its own
pids=()
trap 'for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done; wait; rm -rf "$folder"' EXIT

# A port that nobody listens on. Only this script's own server can answer on it later.
next=${PORT:-$((20000 + RANDOM % 20000))}
port() {
    while (exec 3<>"/dev/tcp/127.0.0.1/$next") 2>/dev/null; do next=$((next + 1)); done
    printf -v "$1" %s "$next"
    next=$((next + 1))
}
port tamga
port computed
port nginx
port proxy
port spring

# Starts a server on its core: a name, then the command.
start() {
    mkdir -p "$folder/$1"
    (cd "$folder/$1" && exec taskset -c "$server_core" "${@:2}" >log 2>&1) &
    pids+=($!)
    printf -v "pid_$1" %s $!
}
await() {
    local begun=$SECONDS
    until curl -sf -o /dev/null "$1"; do
        ((SECONDS - begun < 120)) || { cat "$folder"/*/log >&2; echo "No answer from $1" >&2; exit 1; }
        sleep 0.2
    done
}
start tamga "$java" -Xmx1g -Dquarkus.http.port="$tamga" -Dtamga.rate-limit.requests=0 -jar "$jar"
await "http://127.0.0.1:$tamga${paths[0]}"
start computed "$java" -Xmx1g -Dquarkus.http.port="$computed" -Dtamga.rate-limit.requests=0 -Dtamga.cache.size=0 -jar "$jar"
await "http://127.0.0.1:$computed${paths[0]}"
start spring "$java" -Xmx1g -Dserver.port="$spring" -Ddatasets="$home/importer/src/main/resources/datasets" \
    -jar "$home/benchmark/spring/target/spring.jar"
await "http://127.0.0.1:$spring${paths[0]}"

# nginx finds each answer of Tamga under a number.
mkdir -p "$folder/nginx/files"
for i in "${!paths[@]}"; do
    curl -sf -o "$folder/nginx/files/$i" "http://127.0.0.1:$tamga${paths[$i]}"
done
# What both nginx have, and then the servers of one.
nginx_conf() {
    cat <<CONF
worker_processes 1;
pid $folder/$1/pid;
daemon off;
error_log $folder/$1/error.log;
events { worker_connections 1024; }
http {
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 1000000000;
    open_file_cache max=100 inactive=1h;
    open_file_cache_valid 1h;
    default_type application/json;
$(cat)
}
CONF
}
nginx_conf nginx >"$folder/nginx/nginx.conf" <<CONF
    server {
        listen 127.0.0.1:$nginx;
        root $folder/nginx/files;
        # Each in the way that was found to be the fastest: with tcp_nopush the end of a long one waits 40 ms at times.
        location = /0 { sendfile off; }
        location = /1 { tcp_nopush off; }
    }
CONF
mkdir -p "$folder/proxy"
sed -e "s/127.0.0.1:8080/127.0.0.1:$tamga/" -e "s/listen 80;/listen 127.0.0.1:$proxy;/" -e "s#/var/cache/nginx#$folder/proxy#" \
    "$home/deploy/nginx/tamga.conf" | nginx_conf proxy >"$folder/proxy/nginx.conf"
start nginx nginx -p "$folder/nginx" -c "$folder/nginx/nginx.conf"
await "http://127.0.0.1:$nginx/0"
start proxy nginx -p "$folder/proxy" -c "$folder/proxy/nginx.conf"
await "http://127.0.0.1:$proxy${paths[0]}"

# Both answer the same rows.
for i in "${!paths[@]}"; do
    curl -sf -o "$folder/spring/$i" "http://127.0.0.1:$spring${paths[$i]}"
done
python3 "$home/benchmark/http/same.py" "$folder/nginx/files" "$folder/spring"

url() { # server, number of the path
    case $1 in
        nginx) echo "http://127.0.0.1:$nginx/$2" ;;
        *) echo "http://127.0.0.1:${!1}${paths[$2]}" ;;
    esac
}
# The processor time of a server and its children, in hundredths of a second.
spent() {
    local pid=pid_$1 each sum=0 fields
    for each in "${!pid}" $(pgrep -P "${!pid}" || true); do
        read -r fields <"/proc/$each/stat"
        fields=(${fields##*) })
        sum=$((sum + fields[11] + fields[12]))
    done
    echo "$sum"
}
# One run; adds a line: path, connections, server, requests/s, p99 in microseconds, processor use of wrk and the server.
run() { # server, number of the path, connections
    local before after TIMEFORMAT='%U %S'
    before=$(spent "$1")
    { time taskset -c "$load_core" wrk -t1 -c"$3" -d"${seconds}s" --latency "$(url "$1" "$2")" >"$folder/wrk"; } 2>"$folder/time"
    after=$(spent "$1")
    python3 "$home/benchmark/http/line.py" "$folder/wrk" "$folder/time" "$seconds" "$((after - before))" \
        "${names[$2]}" "$3" "$1" | tee -a "$folder/lines"
}

"$java" -version 2>&1 | head -n 1
nginx -v 2>&1
echo "$(uptime | sed 's/.*load/load/'); runs of $seconds s, $warmup s of warm-up, $rounds rounds"
warm() { taskset -c "$load_core" wrk -t1 -c32 -d"$3s" "$(url "$1" "$2")" >/dev/null; }
for server in tamga nginx proxy; do
    for i in "${hot[@]}"; do warm "$server" "$i" $(((warmup + 2) / 3)); done
done
for server in computed spring; do
    for i in "${!paths[@]}"; do warm "$server" "$i" $(((warmup + 2) / 3)); done
done
for ((round = 1; round <= rounds; round++)); do
    for connections in 8 32; do
        for i in "${hot[@]}"; do
            for server in tamga nginx proxy spring; do run "$server" "$i" "$connections"; done
        done
    done
    for i in "${!paths[@]}"; do
        run computed "$i" 32
        [[ " ${hot[*]} " == *" $i "* ]] || run spring "$i" 32
    done
done
echo
python3 "$home/benchmark/http/report.py" "$folder/lines"
