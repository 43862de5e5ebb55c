#!/usr/bin/env bash
# Proves the program on other versions of Node: installs each beside a copy of the tree, then installs, tests and runs.
#   scripts/node-matrix.sh [VERSION…]      default: 20 22 24
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
for version in "${@:-20 22 24}"; do
  for v in $version; do
    mkdir -p "$scratch/node-$v" "$scratch/tree-$v"
    (cd "$scratch/node-$v" && npm init -y >/dev/null && npm install --silent --no-save "node@$v")
    git -C "$here" archive HEAD | tar -x -C "$scratch/tree-$v"
    PATH="$scratch/node-$v/node_modules/.bin:$PATH"
    export PATH
    echo "── Node $(node --version)"
    (
      cd "$scratch/tree-$v"
      npm ci --silent
      npm test
      echo 'How much fentanyl was seized?' | npm start --silent | grep -qF '55 kilos of fentanyl'
      echo "Node $(node --version): installs, passes its tests, answers"
    )
  done
done
