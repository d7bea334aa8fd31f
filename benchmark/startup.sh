#!/usr/bin/env bash
# Measures how long the packaged application takes from its start to its first answer: with an empty store, which it
# fills first, and with a full one. Three starts each, in turn; prints every time, the medians and their ratio. Then the
# resident memory: ten seconds after a start, and after five rounds of all requests of benchmark/scale/requests.tsv.
# Needs a build (mvn -q -DskipTests package), java, Linux and curl. A Java and flags of choice:
# JAVA_HOME=... JAVA_FLAGS="-Xmx256m -XX:+UseSerialGC" benchmark/startup.sh
set -euo pipefail
cd "$(dirname "$0")/.."

jar=$PWD/api/target/quarkus-app/quarkus-run.jar
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
starts=3
read -ra flags <<<"${JAVA_FLAGS:-}"
requests=$PWD/benchmark/scale/requests.tsv
limit=60 # seconds that one start may take

[ -f "$jar" ] || { echo "There is no $jar; run: mvn -q -DskipTests package" >&2; exit 1; }
folder=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
cd "$folder"

# A port that nobody listens on. Only this script's own server can answer on it later.
port=$((20000 + RANDOM % 20000))
while (exec 3<>"/dev/tcp/127.0.0.1/$port") 2>/dev/null; do port=$((port + 1)); done

now() { date +%s%3N; }

# Starts the application in the folder and waits for an answer out of the store; sets took to milliseconds.
start() {
    local begun
    begun=$(now)
    "$java" "${flags[@]}" -Dquarkus.http.host=127.0.0.1 -Dquarkus.http.port="$port" -Dtamga.rate-limit.requests=0 \
        -jar "$jar" >log 2>&1 &
    server=$!
    until curl -sf -o answer "http://127.0.0.1:$port/v1/countries/KAZ"; do
        if ! kill -0 "$server" 2>/dev/null || (($(now) - begun > limit * 1000)); then
            cat log >&2
            echo "The application did not answer within $limit s" >&2
            exit 1
        fi
        sleep 0.05
    done
    took=$(($(now) - begun))
}

stop() {
    kill "$server"
    wait "$server" || true
    server=
}

median() { printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p"; }
seconds() { awk -v ms="$1" 'BEGIN { printf "%.2f s", ms / 1000 }'; }

"$java" -version 2>&1 | head -n 1
echo "$(nproc) processors; seconds to the first answer"
empty=()
full=()
for ((i = 1; i <= starts; i++)); do
    rm -rf data
    start
    empty+=("$took")
    stop
    start
    full+=("$took")
    stop
    echo "start $i: empty store $(seconds "${empty[-1]}"), full store $(seconds "${full[-1]}")"
done
e=$(median "${empty[@]}")
f=$(median "${full[@]}")
echo "median: empty store $(seconds "$e"), full store $(seconds "$f"), ratio $(awk -v e="$e" -v f="$f" 'BEGIN { printf "%.1f", e / f }')"

resident() { awk '/VmRSS/ {printf "%d MB", $2 / 1024}' "/proc/$server/status"; }
start
sleep 10
idle=$(resident)
for ((i = 1; i <= 5; i++)); do
    cut -f2 "$requests" | xargs -P8 -I{} curl -s -m 60 -o /dev/null "http://127.0.0.1:$port{}"
done
echo "resident: idle $idle, after all requests $(resident)"
grep -q OutOfMemoryError log && echo "It ran out of memory" >&2 && exit 1
stop
