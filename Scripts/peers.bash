# shellcheck shell=bash
# The programs and Python packages that the acceptance tests hold the program's files against.
# To be sourced after common.bash.
# shellcheck disable=SC2154  # root is set there

# The Python environment of the peers; its programs stand in `bin`.
peers="$root/.build/peers"
peers_list="$root/Tests/Acceptance/requirements.txt"

# missing_for_peers PYTHON: Debian packages that are not here yet, one a line.
missing_for_peers() {
  local library name
  has_program chromium || echo chromium
  has_program pdftotext || echo poppler-utils
  has_program pandoc || echo pandoc
  has_program rsvg-convert || echo librsvg2-bin
  has_program unzip || echo unzip
  # An office that opens workbooks and text documents.
  has_program soffice || printf '%s\n' libreoffice-calc-nogui libreoffice-writer-nogui
  # Without a font a browser draws boxes instead of letters.
  [[ -n $(find /usr/share/fonts -name 'LiberationSans-Regular.*' -print -quit 2>/dev/null) ]] \
    || echo fonts-liberation
  "$1" -c 'import ensurepip' 2>/dev/null || echo python3-venv
  # What the engine that prints pages loads.
  for library in libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0; do
    name=${library%0}
    "$1" -c "import ctypes; ctypes.CDLL('${name%-}.so.0')" 2>/dev/null || echo "$library"
  done
}

# Whether the environment was made here, by this Python, from this very list.
peers_are_installed() {
  [[ -x $peers/bin/python3 ]] \
    && cmp --silent "$peers/installed" <(peers_stamp "$1") 2>/dev/null
}

peers_stamp() {
  echo "$peers"
  "$1" -c 'import sys; print(sys.base_prefix, sys.version)'
  cat -- "$peers_list"
}

# install_peers PYTHON: makes the environment, which sees the packages of that Python too.
install_peers() {
  peers_are_installed "$1" && return
  rm -rf -- "$peers"
  run_quietly "Making $peers" "$1" -m venv --system-site-packages "$peers"
  run_quietly "Installing what Tests/Acceptance/requirements.txt names" \
    "$peers/bin/python3" -m pip install --disable-pip-version-check --no-deps --ignore-installed \
    --only-binary :all: --requirement "$peers_list"
  # Last, so that an installation that was interrupted counts as none.
  peers_stamp "$1" >"$peers/installed"
}
