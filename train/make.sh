#!/usr/bin/env bash
# From question sets to models/encoder, on two processors in about an hour and a half; goes on where it was stopped.
#   ./make.sh DATA WORK      DATA holds train/, pairs/ and the development sets; WORK what is made on the way
set -euo pipefail
data=$(realpath "$1")
mkdir -p "$2"
work=$(realpath "$2")
cd "$(dirname "$0")"
python=${BYLINE_PYTHON:-python3}
[ -f "$work/matcher.json" ] || $python train_matcher.py --data "$data" --work "$work" --leave-out pairs/crime --baseline
[ -f "$work/reader.json" ] || $python train_reader.py --data "$data" --work "$work" --leave-out pairs/crime
$python export.py --work "$work" --out ../models/encoder
echo "Now fit how passages are ordered and judged: npm run build && npm run fit:ask -- --write"
