# Sourced by cli/run, tests/run and .ci/run: what they need of Debian 12, and how
# a preset is configured and built. Everything said here goes to stderr.

build_packages=(cmake g++ libcli11-dev libexpat1-dev libhwy-dev libicu-dev libyaml-cpp-dev libyaml-dev libzstd-dev ninja-build nlohmann-json3-dev pkgconf zlib1g-dev)
test_packages=(doctest-dev git libsqlite3-dev openjdk-17-jre-headless patch postgresql python3 python3-dev python3-jsonschema python3-lxml python3-rdflib python3-venv python3-yaml sqlite3 strace valgrind zstd)
ci_packages=(chromium clang clang-tidy libclang-rt-14-dev)

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

say() { echo "canonym: $*" >&2; }

list_missing() {
  local package
  for package in "$@"; do
    dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || echo "$package"
  done
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# install_packages NAME…: asks apt-get only for what is not there.
install_packages() {
  local missing apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -y -o DPkg::Lock::Timeout=600)
  # Not Debian: the build itself will tell what it does not find.
  command -v dpkg-query >/dev/null || return 0
  # One look for all of them; name by name only when something is missing.
  [ "$(dpkg-query -W -f '${db:Status-Status}\n' "$@" 2>/dev/null | grep -cx installed)" -ge $# ] && return
  missing=$(list_missing "$@" | tr '\n' ' ')
  say "installing $missing"
  if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
    say "not root, and there is no sudo; please have these packages installed: $missing"
    return 1
  fi
  # shellcheck disable=SC2086  # a list of package names
  {
    as_root "${apt[@]}" update || say "the package lists could not be brought up to date"
    as_root "${apt[@]}" install --no-install-recommends $missing
  } </dev/null >&2 && return
  say "apt-get failed; please have these packages installed: $missing"
  return 1
}

# configure PRESET [OPTION…]: only when it has not been done yet, for this folder.
configure() {
  local preset=$1 folder=$root/build/$1 fresh=()
  shift
  if [ -e "$folder/build.ninja" ]; then
    grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt" && return
    fresh=(--fresh)  # the source folder was moved or copied
  fi
  command -v ccache >/dev/null && export CMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER-ccache}
  (cd "$root" && cmake "${fresh[@]}" --preset "$preset" "$@") </dev/null >&2
}

# build PRESET TARGET: says nothing when nothing is to be done.
build() {
  ninja -C "$root/build/$1" "$2" </dev/null 2>&1 |
    sed -u -e '/Entering directory/d' -e '/Re-checking globbed/d' -e '/no work to do/d' >&2
}

# with_lock PRESET COMMAND…: one at a time for each build folder.
with_lock() {
  local preset=$1
  shift
  mkdir -p "$root/build"
  (
    flock 9
    "$@" 9>&-
  ) 9>"$root/build/.$preset.lock"
}
