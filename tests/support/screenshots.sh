#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# screenshots.sh PROGRAM [FOLDER]: the pictures of README.md (FOLDER: docs/pictures), painted by the real window with the
# sample open. They need no display.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=$1
out=${2:-$root/docs/pictures}
mkdir -p "$out"

own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT
"$program" "$own"

# Some 250 colours are all that a page of flat colours and grey letters needs, and a quarter of the bytes.
# /usr/bin: other programs are called convert, too.
keep() { /usr/bin/convert "$own/$1.png" -strip -dither None -colors 250 -define png:compression-level=9 "png8:$out/$2.png"; }
keep home-light-1366x768 home-light
keep agree-light-1366x768 agree-light
keep agree-dark-1366x768 agree-dark
keep summary-light-1366x768 summary-light
keep compare-light-1366x768 compare-light
keep reports-light-1366x768 reports-light
keep present-light-1280x720 present-light
keep governors governors-light
echo "screenshots: $(du -ch "$out"/*.png | tail -n 1 | cut -f 1) in $(find "$out" -name '*.png' | wc -l) pictures in $out"
