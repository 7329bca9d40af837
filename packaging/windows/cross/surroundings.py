#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does the command line leave the console as it was, and see a folder that nobody can write into for what it is?

    surroundings.py LINUX-CLI WINDOWS-CLI FOLDER CODEPAGE

The folder is one of its own, mounted so that only this program and those it starts see it; a review in it can be
written, but nothing can be made beside it. Windows calls every such folder writable. CODEPAGE is codepage.c, compiled.
"""
import os
import pathlib
import shutil
import subprocess
import sys

if "unshared" not in sys.argv:
    for options in ("--mount", "--mount --map-root-user"):
        if subprocess.run(["unshare", *options.split(), "true"], capture_output=True).returncode == 0:
            os.execvp("unshare", ["unshare", *options.split(), sys.executable, *sys.argv, "unshared"])
    sys.exit("surroundings: this system lets nobody mount a folder")

linux, windows, folder, codepage = (pathlib.Path(each).resolve() for each in sys.argv[1:5])
wrong = []


def run(*command):
    # What stands in for Windows opens files itself: that of an earlier test would not see what is mounted here.
    done = subprocess.run(command, cwd=folder / "fixed", capture_output=True, timeout=120)
    errors = b"".join(line for line in done.stderr.splitlines(True) if not line.startswith(b"wine: "))  # as in same.py
    return done.returncode, (done.stdout + errors).decode()


shutil.rmtree(folder, ignore_errors=True)
(folder / "fixed").mkdir(parents=True)
subprocess.run([linux, "sample", folder / "s.waymark"], check=True, capture_output=True)
before = (folder / "s.waymark").read_bytes()
subprocess.run(["mount", "-t", "tmpfs", "none", folder / "fixed"], check=True)
(folder / "fixed" / "s.waymark").touch()
subprocess.run(["mount", "-o", "remount,ro", folder / "fixed"], check=True)
subprocess.run(["mount", "--bind", folder / "s.waymark", folder / "fixed" / "s.waymark"], check=True)
subprocess.run(["wineserver", "-w"], timeout=60)

with open(folder / "fixed" / "s.waymark", "r+b"):
    pass  # it can be written: only the folder can't
checks = 0
for command in ("answer s.waymark --review 3 1.1=3", "show s.waymark", "export s.waymark --json all.json"):
    there, here = run(linux, *command.split()), run("wine", windows, *command.split())
    checks += 1
    if there != here:
        wrong.append(f"{command}: Linux says {there}, Windows {here}")
    if command != "show s.waymark" and here[0] == 0:
        wrong.append(f"{command}: it is done, where nothing can be written")
if (folder / "s.waymark").read_bytes() != before:
    wrong.append("the review was changed")

# In a console of its own, whether the command does well or not.
for command, status in (("--version", 0), ("show nothing.waymark", 1), ("bogus", 2)):
    typed = f'wine {codepage} {folder / "pages"} "{windows.name} {command}"'
    subprocess.run(["script", "-qec", typed, "/dev/null"], cwd=windows.parent, stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
    pages = (folder / "pages").read_text()
    (folder / "pages").unlink()
    checks += 1
    if pages != f"850 850 {status}":
        wrong.append(f"{command}: the console's code page before and after it, and its status, are {pages}")

print("\n".join(f"surroundings: {each}" for each in wrong) or
      f"surroundings: {checks} checks: the console is as it was, and a folder that can't be written is seen for what it is")
sys.exit(1 if wrong else 0)
