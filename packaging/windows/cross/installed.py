#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Does the installer do what docs/deploying.md says? Tried under Wine, in a Windows of its own.

    installed.py SETUP.exe FOLDER VERSION

FOLDER is what the installer was made of. Silent, for one person and for everybody: install, install over it, open a file by
its ending, refuse while a program runs, remove, and leave what is the user's. The manifests for winget and the list of sums,
which lie next to it, are of this very installer.
"""
import hashlib
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile

setup, made_of, version = pathlib.Path(sys.argv[1]).resolve(), pathlib.Path(sys.argv[2]), sys.argv[3]
home = pathlib.Path(tempfile.mkdtemp(prefix="waymark-wine-"))
environment = {**os.environ, "WINEPREFIX": str(home / "wine"), "WINEDEBUG": "-all", "WINEDLLOVERRIDES": "mscoree,mshtml=", "DISPLAY": ""}
drive = home / "wine/drive_c"
KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Waymark"
checks = 0


def wine(*words, **more):
    return subprocess.run(["wine", *map(str, words)], env=environment, capture_output=True, timeout=180, **more)


def settled():
    """An uninstaller goes on from a copy of itself, and Wine's server ends with the last program."""
    subprocess.run(["wineserver", "-w"], env=environment, timeout=180, check=True)


def registry(key, value=None):
    """What a value holds; without one, what the key itself does."""
    said = wine("reg", "query", key, *(["/v", value] if value else ["/ve"]), "/reg:64").stdout.decode("utf-8", "replace")
    return next((line.split("REG_SZ")[1].strip() for line in said.splitlines() if "REG_SZ" in line), "")


def hold(true, what):
    global checks
    checks += 1
    if not true:
        sys.exit(f"installed: {what}")


def names(folder):
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def one_round(everybody):
    hive, extra = ("HKLM", ["/AllUsers"]) if everybody else ("HKCU", [])
    who = "everybody" if everybody else "one person"
    done = wine(setup, "/S", *extra)
    hold(done.returncode == 0, f"for {who}: setup ended with {done.returncode}: {done.stderr[-300:]!r}")
    settled()
    folder = drive / "Program Files/Waymark" if everybody else next(drive.glob("users/*/AppData/Local")) / "Programs/Waymark"
    hold(names(folder) == sorted(names(made_of) + ["Uninstall.exe"]), f"for {who}: installed are {names(folder)}")
    hold(registry(f"{hive}\\{KEY}", "DisplayVersion") == version, f"for {who}: Windows' list of programs has no version {version}")
    hold(registry(f"{hive}\\{KEY}", "QuietUninstallString").endswith('Uninstall.exe" /S'), f"for {who}: no quiet way to remove it")
    shortcuts = list(drive.rglob("Waymark.lnk"))
    hold(len(shortcuts) == 1, f"for {who}: shortcuts {shortcuts}")

    # It works where it was put, and a file of the user's is made.
    mine = home / f"Gŵyn {who}.waymark"
    done = wine(folder / "waymark-cli.exe", "sample", f"Z:{mine}")
    hold(done.returncode == 0 and mine.exists(), f"for {who}: the installed program says {done.stderr!r}")

    if everybody:  # Wine 8 does not look at the classes of one user
        wine("start", "/wait", f"Z:{mine}")
        opened = folder / "opened.txt"
        for _ in range(100):
            if opened.exists() and opened.stat().st_size > 0:
                break
            time.sleep(0.1)
        hold(opened.exists() and mine.name in opened.read_text(encoding="utf-8-sig"), "a file's ending does not open the program")
        opened.unlink()
    else:
        command = registry(r"HKCU\Software\Classes\Waymark.Reviews\shell\open\command")
        hold(command.endswith('waymark.exe" "%1"'), f"the ending is not the program's: {command!r}")

    # While a program of it runs nothing is changed.
    before = {name: (folder / name).stat().st_mtime_ns for name in names(folder)}
    running = subprocess.Popen(["wine", str(folder / "waymark-cli.exe"), "seal", f"Z:{mine}", f"Z:{home}/sealed.zip"], env=environment,
                               stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    for _ in range(100):
        if subprocess.run(["pgrep", "-f", "waymark-cli.exe seal"], capture_output=True).returncode == 0:
            break
        time.sleep(0.1)
    time.sleep(1)  # for Wine to have loaded it
    refused = wine(setup, "/S", *extra)
    hold(refused.returncode == 3, f"for {who}: setup ended with {refused.returncode} while the program was running")
    hold(before == {name: (folder / name).stat().st_mtime_ns for name in names(folder)}, f"for {who}: a refused setup changed something")
    running.communicate(b"a password\n", timeout=60)
    settled()

    # Installed again, as an upgrade: what an earlier version had goes, what others put there stays.
    (folder / "notes.txt").write_text("mine")
    hold(wine(setup, "/S", *extra).returncode == 0, f"for {who}: setup over itself failed")
    settled()
    hold((folder / "notes.txt").exists(), f"for {who}: an upgrade removed what it had not installed")

    hold(wine(folder / "Uninstall.exe", "/S").returncode == 0, f"for {who}: removing failed")
    settled()
    hold(names(folder) == ["notes.txt"], f"for {who}: after removing there are {names(folder)}")
    hold(mine.exists(), f"for {who}: removing took a file of the user's")
    hold(not list(drive.rglob("Waymark.lnk")), f"for {who}: the shortcut stayed")
    for key in (KEY, r"Software\Classes\Waymark.Reviews", r"Software\Classes\.waymark"):
        hold(wine("reg", "query", f"{hive}\\{key}", "/reg:64").returncode != 0, f"for {who}: {key} stayed in the registry")
    shutil.rmtree(folder)


def given_out():
    """What lies next to the installer."""
    total = hashlib.sha256(setup.read_bytes()).hexdigest()
    sums = (setup.parent / f"waymark-{version}-sha256.txt").read_text()
    hold(f"{total}  {setup.name}\n" in sums and f"  waymark-{version}-portable.zip\n" in sums, f"the list of sums says {sums!r}")
    manifests = {path.name: path.read_text(encoding="utf-8") for path in setup.parent.glob("*.yaml")}
    hold(len(manifests) == 3, f"the manifests for winget are {sorted(manifests)}")
    for name, text in manifests.items():
        hold(f"\nPackageVersion: {version}\n" in text and "@" not in text, f"{name} is not filled in")
    listed = re.findall(r"InstallerSha256: (\w+)", manifests["Waymark.Waymark.installer.yaml"])
    hold(listed == [total.upper()] * 2, f"winget would want the sum {listed}")
    with zipfile.ZipFile(setup.parent / f"waymark-{version}-portable.zip") as portable:
        hold(sorted(name for name in portable.namelist() if not name.endswith("/")) == names(made_of), f"in the portable one are {portable.namelist()}")


try:
    given_out()
    subprocess.run(["wineboot", "-i"], env=environment, capture_output=True, timeout=300, check=True)
    settled()
    one_round(everybody=False)
    one_round(everybody=True)
    print(f"installed: {checks} checks, for one person and for everybody")
finally:
    subprocess.run(["wineserver", "-k"], env=environment, capture_output=True)
    shutil.rmtree(home, ignore_errors=True)
