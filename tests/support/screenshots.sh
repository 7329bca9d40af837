#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# screenshots.sh [FOLDER]: the pictures of README.md (FOLDER: docs/pictures), from the real program under a virtual
# display. The program shows the sample it makes itself, in the sizes, themes and pages that --pictures knows.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
out=${1:-$root/docs/pictures}
mkdir -p "$out"

own=$(mktemp -d)
trap 'rm -rf "$own"' EXIT
export XDG_CONFIG_HOME=$own/config XDG_DATA_HOME=$own/data LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb

# A window manager, because full screen and focus are its business.
# shellcheck disable=SC2016 # the inner shell's own words
xvfb-run -a -s '-screen 0 1920x1080x24' bash -c '
    openbox & manager=$!
    "$1" --pictures "$2"
    kill "$manager"' bash "$root/build/release/bin/waymark" "$out"
echo "screenshots: $(find "$out" -name '*.png' -newer "$own" | wc -l) pictures in $out"
