#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Do the same commands say and write the same on Linux and on Windows?

    same.py LINUX-CLI WINDOWS-CLI FOLDER

Runs waymark-cli of both, that of Windows under Wine, in two folders with the same files, and compares exit status, what
is printed and every file written, byte for byte. What cannot be the same is listed here, with its reason.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys

linux, windows, folder = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]).resolve(), pathlib.Path(sys.argv[3])

ANSWERS = "Name,Statement,Level,Comment\nMrs Gŵyn,1.1,2,Caffi – “café”\nMrs Gŵyn,1.2,3,\nMr Ôl,1.1,4,Ffair\n"

# Each runs in the folder that the commands before it left. The sample is made once, by Linux: ids are drawn at random.
COMMANDS = [
    "--version", "--help", "show --help", "export --help",
    "show s.waymark", "show s.waymark --json", "show s.waymark --review 2 --json", "check s.waymark",
    "spread s.waymark --review 3", "spread s.waymark --review 3 --json", "spread --counts 1,2,3,4 --json",
    "compare s.waymark --reviews 1,3", "compare s.waymark --reviews 1,2,3 --json",
    "group . --json group.json", "group . --csv group.csv", "group . --xlsx group.xlsx", "group . --tidy tidy.csv",
    "model show", "model show --json", "model check model.json", "wording list s.waymark",
    "export s.waymark --json all.json", "export s.waymark --json hidden.json --de-identified",
    "export s.waymark --csv answers.csv --what answers", "export s.waymark --csv actions.csv --what actions",
    "export s.waymark --xlsx all.xlsx", "calendar s.waymark --out due.ics",
    "pack s.waymark --review 3 --out forms", "pack s.waymark --review 3 --out themes --theme 1 2 --draft-shown --message Bore|da,|Gŵyn",
    "backups s.waymark --folder none", "backups s.waymark --folder none --json",
    "import s.waymark answers.csv --dry-run", "import s.waymark nothing.json", "import-json again.waymark all.json",
    "show again.waymark --json", "show Ŵŷ–‘é’.waymark",
    # What is refused is refused with the same sentence.
    "", "bogus", "show", "show nothing.waymark", "show forms", "show model.json", "show s.waymark --review 9",
    "answer s.waymark --review 1 1.1=3", "export s.waymark --json all.json", "new s.waymark --name A --kind school",
    "new b.waymark --name A --kind factory", "compare s.waymark --reviews 3,3", "import-json third.waymark answers.csv",
    "calendar s.waymark --out nowhere/due.ics", "merge s.waymark s.waymark --out m.waymark",
]
# A time of day, a number made of it, and names that say which system it is.
MASKED = [(re.compile(rb"DTSTAMP:\d{8}T\d{6}Z"), b"DTSTAMP:"), (re.compile(rb"SEQUENCE:\d+"), b"SEQUENCE:"), (re.compile(rb"\\"), b"/")]
# Files that Waymark writes for itself: random numbers are in them, and the time.
OWN = re.compile(r"\.waymark$")


def run(program, where, command):
    environment = {**os.environ, "WINEDEBUG": "-all", "TZ": "UTC", "XDG_DATA_HOME": str(where / "home"), "XDG_CONFIG_HOME": str(where / "home")}
    start = ["wine", str(program)] if program.suffix == ".exe" else [str(program)]
    words = [word.replace("|", " ") for word in command.split(" ")] if command else []
    done = subprocess.run(start + words, cwd=where, env=environment, capture_output=True, timeout=120)
    # Wine's own drivers begin with the first program and write where that writes: now and then ntoskrnl.exe says that it
    # fell. Our programs never write "wine:", and one that falls differs in its exit status.
    errors = b"".join(line for line in done.stderr.splitlines(True) if not line.startswith(b"wine: "))
    return done.returncode, done.stdout, errors


def masked(data):
    for pattern, instead in MASKED:
        data = pattern.sub(instead, data)
    return data


def files(where):
    return {str(path.relative_to(where)): path.read_bytes() for path in sorted(where.rglob("*"))
            if path.is_file() and not OWN.search(path.name) and "home" not in path.relative_to(where).parts}


def main():
    shutil.rmtree(folder, ignore_errors=True)
    here, there = folder.resolve() / "linux", folder.resolve() / "windows"
    here.mkdir(parents=True)
    assert run(linux, here, "sample s.waymark")[0] == 0
    assert run(linux, here, "sample Ŵŷ–‘é’.waymark")[0] == 0
    (here / "answers.csv").write_text(ANSWERS, encoding="utf-8")
    shutil.copy(pathlib.Path(__file__).resolve().parents[3] / "resources/models/school.json", here / "model.json")
    shutil.copytree(here, there)
    shutil.rmtree(there / "home", ignore_errors=True)
    wrong = 0
    for command in COMMANDS:
        one, other = run(linux, here, command), run(windows, there, command)
        for what, a, b in zip(("exit status", "output", "errors"), one, other):
            if a != b and (what == "exit status" or masked(a) != masked(b)):
                wrong += 1
                print(f"same: {command}: {what} differ\n  Linux:   {a!r:.400}\n  Windows: {b!r:.400}")
    one, other = files(here), files(there)
    for name in sorted(one.keys() | other.keys()):
        if masked(one.get(name, b"-")) != masked(other.get(name, b"-")):
            wrong += 1
            print(f"same: {name}: {len(one.get(name, b''))} bytes on Linux, {len(other.get(name, b''))} on Windows, not the same")
    # A file made on Windows is sound on Linux, and the other way round.
    for maker, reader, where in ((windows, linux, there), (linux, windows, here)):
        if run(maker, where, "sample other.waymark")[0] != 0 or not run(reader, where, "check other.waymark")[1].startswith(b"sound"):
            wrong += 1
            print(f"same: a file made by {maker.name} is not sound to {reader.name}")
    print(f"same: {len(COMMANDS)} commands and {len(one)} files compared, {wrong} differences")
    sys.exit(1 if wrong else 0)


main()
