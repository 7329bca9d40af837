#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""confined.py BIN_DIR: can the reader of PDF do what it must not?

First a program that confines itself as the reader does tries everything. Then the real reader is stopped in the middle
of a document, and the system is asked whether it is confined.
"""
import os
import subprocess
import sys
import tempfile
import time


def filled_pipe():
    """A pipe with no room left: who writes to it waits."""
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    try:
        while True:
            os.write(writing, b"x" * 512)
    except BlockingIOError:
        pass
    os.set_blocking(writing, True)
    return reading, writing


def status_of(process, name):
    with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
        return next(line.split()[1] for line in status if line.startswith(name + ":"))


def confined_while_reading(bin_dir, folder):
    """What the system says of the reader while it waits to report its first page."""
    pdf = os.path.join(folder, "sheet.pdf")
    cli = os.path.join(bin_dir, "waymark-cli")
    sample = os.path.join(folder, "sample.waymark")
    subprocess.run([cli, "sample", sample], check=True, stdout=subprocess.DEVNULL)
    subprocess.run([cli, "report", sample, "--review", "3", "--kind", "full", "--pdf", pdf], check=True,
                   stdout=subprocess.DEVNULL)
    reading, writing = filled_pipe()
    # Its answer waits on a full pipe too, where the document has nothing to report of pages.
    reader = subprocess.Popen([os.path.join(bin_dir, "waymark-reader"), "--picture", "1", "--dpi", "150", pdf],
                              stdout=writing, stderr=writing, stdin=subprocess.DEVNULL)
    os.close(writing)
    confined = "0"
    end = time.monotonic() + 20
    while confined != "2" and reader.poll() is None and time.monotonic() < end:
        confined = status_of(reader, "Seccomp")
        time.sleep(0.01)
    privileges = status_of(reader, "NoNewPrivs") if reader.poll() is None else "gone"
    reader.kill()
    reader.wait()
    os.close(reading)
    return confined == "2" and privileges == "1"


def main():
    bin_dir = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        tried = subprocess.run([os.path.join(bin_dir, "waymark-reader-attempts"), folder], check=False)
        if tried.returncode != 0:
            return "confined.py: the confinement does not hold"
        if not confined_while_reading(bin_dir, folder):
            return "confined.py: the reader reads without being confined"
    return 0


if __name__ == "__main__":
    sys.exit(main())
