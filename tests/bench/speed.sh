#!/usr/bin/env bash
# How long rules take to load and texts to rewrite, on one core (user time): 10,000 invented
# persons with 5 variants each and the built-in rules, over 200 MB of English.
#   tests/bench/speed.sh [CANONYM]     default: build/release/cli/canonym
# The English is ../shared/data/en_whitehouse.jsonl.gz (or under $CANONYM_SHARED), again and
# again. Needs a quiet machine and room in $TMPDIR (or /tmp); not part of tests/run. Only tells;
# whether a figure is good enough is for the reader.
set -euo pipefail
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
canonym=$(readlink -f "${1:-$here/../../build/release/cli/canonym}")
shared=${CANONYM_SHARED:-$here/../../../shared}
megabytes=${MEGABYTES:-200}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

measure() {
  python3 "$here/measure.py" "$folder/result" "$canonym" "$@" >"$folder/out"
  read -r user elapsed peak <"$folder/result"
}

english() {
  zcat "$shared/data/en_whitehouse.jsonl.gz" | python3 -c '
import json, sys
for line in sys.stdin:
    print(json.loads(line)["text"])'
}

# speed NAME OPTION…: how long the rules take to load, and then the text.
speed() {
  local name=$1 load
  shift
  : >"$folder/empty"
  measure normalize "$@" "$folder/empty"
  load=$user
  printf '%-22s load %.2f s, %d MB\n' "$name" "$user" $((peak / 1000000))
  measure normalize "$@" "$folder/text"
  awk -v name="$name" -v user="$user" -v load="$load" -v size="$(stat -c %s "$folder/text")" 'BEGIN {
    printf "%-22s %.0f MB/s\n", name, size / 1e6 / (user - load) }'
}

python3 "$here/make_persons.py" 10000 >"$folder/persons.yml"
english >"$folder/once"
for _ in $(seq "$((megabytes * 1000000 / $(stat -c %s "$folder/once") + 1))"); do cat "$folder/once"; done |
  head -c "${megabytes}000000" >"$folder/text" || true

measure rules check
printf '%-22s %.2f s\n' "rules check, built-in" "$user"
measure rules check "$folder/persons.yml"
printf '%-22s %.2f s\n' "rules check, persons" "$user"
speed "10,000 persons" --no-default-rules --rules "$folder/persons.yml"
speed "built-in"
speed "built-in and persons" --rules "$folder/persons.yml"
