#!/usr/bin/env bash
# How much memory a text of a gigabyte takes: in one line, once as prose and once as nothing
# but names, and in lines; in the commands that rewrite it and that list what is in it.
#   tests/bench/large_text.sh [CANONYM]     default: build/release/cli/canonym
#   MEGABYTES=100 tests/bench/large_text.sh
# Needs that much room in $TMPDIR (or /tmp) and twenty minutes; not part of tests/run. Exits 1
# when a command took more memory than is allowed, or wrote a wrong number of bytes. Where a text has
# no place to be cut, or a patch has a line, there is as much in memory as that is long.
set -euo pipefail
here=$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")
canonym=$(readlink -f "${1:-$here/../../build/release/cli/canonym}")
bytes=$((${MEGABYTES:-1000} * 1000 * 1000))
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
failed=0

prose='Svetlana Tikhanovskaya flew to Vilnius on Monday, where she met diplomats and, later in the day, her own people; in Kiev nobody had expected that, and in Minsk the papers of Lukashenko’s office said nothing at all about it. '
names='Lukashenko Kiev Svetlana Tikhanovskaya Putin '

few=200000000  # bytes of memory for any text that can be cut

# measure NAME UNIT EXPECTED MEMORY COMMAND…: the command reads UNIT again and again, must write
# EXPECTED bytes for each ("" for as many as it likes), and take no more than MEMORY.
measure() {
  local name=$1 unit=$2 expected=$3 memory=$4 size times written user elapsed peak
  shift 4
  size=$(printf %s "$unit" | wc -c)
  times=$((bytes / size))
  { yes "$unit" | tr -d '\n' | tr '~' '\n' || true; } | head -c $((times * size)) >"$folder/text"
  # Whoever has findings exits 1.
  if ! written=$({ python3 "$here/measure.py" "$folder/result" "$canonym" "$@" "$folder/text" || [ $? = 1 ]; } | wc -c); then
    echo "FAILED: $name" && failed=1
    return
  fi
  read -r user elapsed peak <"$folder/result"
  awk -v name="$name" -v size=$((times * size)) -v user="$user" -v elapsed="$elapsed" -v peak="$peak" 'BEGIN {
    printf "%-28s %5d MB: peak %5d MB = %.2f x, %.1f s, %.0f MB/s\n",
           name, size / 1e6, peak / 1e6, peak / size, elapsed, size / 1e6 / user }'
  if [ "$peak" -gt "$memory" ]; then
    echo "FAILED: more than $memory bytes of memory" && failed=1
  fi
  if [ -n "$expected" ] && [ "$written" != $((times * expected)) ]; then
    echo "FAILED: wrote $written bytes, not $((times * expected))" && failed=1
  fi
}

written_for() {
  printf %s "$1" | "$canonym" normalize | wc -c
}

plain='nothing was known of it by then, and nobody had asked.~'  # a line break is a tilde until it is written
lines="${prose%?}~$plain$plain$plain$plain$plain$plain$plain$plain"
measure "normalize, prose" "$prose" "$(written_for "$prose")" $few normalize
measure "normalize, nothing but names" "$names" "$(written_for "$names")" $((4 * bytes)) normalize
measure "normalize --diff, prose" "$prose" "" $((5 * bytes)) normalize --diff
measure "normalize --diff, lines" "$lines" "" $few normalize --diff
measure "annotate, prose" "$prose" "" $few annotate
measure "check, prose" "$prose" "" $few check
measure "check, lines" "$lines" "" $few check
exit $failed
