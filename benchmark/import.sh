#!/usr/bin/env bash
# Times the import of 3.75 million rows beside the databases' own bulk load. Needs about 3 GB of disk and ten minutes.
# Usage: benchmark/import.sh [h2|postgresql|h2,postgresql [divisor]]; a divisor of 10 makes everything a tenth.
set -euo pipefail
cd "$(dirname "$0")/.."
mvn -q -B -pl domain,importer -am -DskipTests verify
mvn -q -B -pl importer -am dependency:build-classpath -DincludeScope=test -Dmdep.outputFile=target/classpath.txt \
  -Dmdep.regenerateFile=true test-compile
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
java -Xmx512m -cp "importer/target/test-classes:importer/target/classes:domain/target/classes:$(cat importer/target/classpath.txt)" \
  org.tamga.importer.ImportBenchmark "$folder" "${1:-h2,postgresql}" "${2:-1}"
