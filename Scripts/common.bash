# shellcheck shell=bash
# What the scripts of this folder share. To be sourced, after `set -euo pipefail`.

# The folder of the package, wherever the script is called from.
# shellcheck disable=SC2034  # used by the scripts that source this one
root=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)

# A crash shall end at once instead of printing a backtrace for half a minute.
export SWIFT_BACKTRACE=enable=no

say() {
  printf '%s\n' "$*" >&2
}

fail() {
  say "$@"
  exit 1
}

has_program() {
  command -v "$1" >/dev/null 2>&1
}

# Puts Swift on PATH or ends the script.
require_swift() {
  local folder
  has_program swift && return
  for folder in /opt/swift/usr/bin /usr/bin; do
    if [[ -x $folder/swift ]]; then
      export PATH="$folder:$PATH"
      return
    fi
  done
  fail "Swift 6.2 or later is needed: get it from https://www.swift.org/install/linux/ and start again."
}

# The packages with the C libraries that the program is compiled against, as far as they are missing,
# one a line.
missing_libraries() {
  local pair
  has_program pkg-config || echo pkg-config
  for pair in sqlite3:libsqlite3-dev xlsxwriter:libxlsxwriter-dev minizip:libminizip-dev \
    expat:libexpat1-dev; do
    pkg-config --exists "${pair%%:*}" 2>/dev/null || echo "${pair##*:}"
  done
}

# install_packages NAME...: installs Debian packages, or says how to and ends the script.
install_packages() {
  local log
  (($# > 0)) || return 0
  has_program apt-get || fail "Please install what Debian calls $*, then start again."
  if ((EUID != 0)); then
    say "Something is missing. Run this line, then start again:"
    fail "sudo apt-get install -y --no-install-recommends $*"
  fi
  say "Installing $* ..."
  log=$(mktemp)
  if ! {
    apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"
  } >"$log" 2>&1 </dev/null; then
    cat -- "$log" >&2
    rm -f -- "$log"
    fail "The packages $* could not be installed: the reason stands above."
  fi
  rm -f -- "$log"
}

# run_quietly LABEL COMMAND...: runs a build, shows its progress in one line, and shows everything
# it said if it fails.
run_quietly() {
  local label=$1 log line status=0
  shift
  log=$(mktemp)
  if [[ -t 2 && ${TERM:-dumb} != dumb ]]; then
    "$@" 2>&1 </dev/null | tee -- "$log" | while IFS= read -r line; do
      if [[ $line =~ ^(\[[0-9]+/[0-9]+\]) ]]; then
        printf '\r\033[K%s %s' "$label" "${BASH_REMATCH[1]}" >&2
      fi
    done || status=$?
    printf '\r\033[K' >&2
  else
    say "$label ..."
    "$@" >"$log" 2>&1 </dev/null || status=$?
  fi
  if ((status != 0)); then
    cat -- "$log" >&2
    rm -f -- "$log"
    fail "$label failed: the reason stands above."
  fi
  rm -f -- "$log"
}

# python_with MODULE...: the first interpreter that can import these.
python_with() {
  local candidate modules
  modules=$(IFS=,; echo "$*")
  for candidate in python3 /usr/bin/python3; do
    if "$candidate" -c "import $modules" 2>/dev/null; then
      echo "$candidate"
      return
    fi
  done
  return 1
}
