#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# screenshots.sh PROGRAM [FOLDER]: the pictures of README.md (FOLDER: docs/pictures), painted by the real window with the
# sample open. They need no display.
# screenshots.sh PROGRAM --all [FOLDER]: every page, dialog and window in two languages, on three screens and in three
# themes, each with a sheet of all of them to look at (FOLDER: build/screenshots, which is not kept).
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
program=$1

if [[ ${2:-} == --all ]]; then
    out=${3:-$root/build/screenshots}
    mkdir -p "$out/sheets"
    sheet() {
        local name=$1
        shift
        /usr/bin/montage "$@" -tile 6x -geometry 480x300+6+6 -background '#808080' "$out/sheets/$name.jpg"
    }
    for language in en cy; do
        for screen in 1366x768 1920x1080 1093x614; do
            folder=$out/$language-$screen
            rm -rf "$folder"
            "$program" "$folder" --all --language "$language" --screen "$screen"
            for theme in light dark contrast; do
                # Two sheets, for one of all would be too large to look at.
                mapfile -t pages < <(find "$folder" -name "*-$theme-*.png" ! -name 'dialog-*' ! -name 'window-*' | sort)
                mapfile -t dialogs < <(find "$folder" -name "*-$theme-*.png" \( -name 'dialog-*' -o -name 'window-*' \) | sort)
                sheet "$language-$screen-$theme-pages" "${pages[@]}"
                sheet "$language-$screen-$theme-dialogs" "${dialogs[@]}"
            done
        done
    done
    echo "screenshots: $(find "$out" -name '*.png' -path '*-*x*' | wc -l) pictures, and $(find "$out/sheets" -name '*.jpg' | wc -l) sheets of them in $out/sheets"
    exit
fi

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
