#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""projector.py BIN_DIR KEEP_DIR: a meeting in the real program while its screens change.

An X server with real outputs is the laptop with its projector. Its lid is closed and opened, screens are mirrored, moved,
unplugged, and change their resolution, as people and cables do it. All the while every window of the program is watched:
on the projector there must never be one that is private, but behind what everyone sees. On failure KEEP_DIR holds a
picture. Where a tool is missing the test is skipped, unless WAYMARK_SCREENS_TEST is "needed".
"""
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "journey"))
from journey import SKIPPED, Cli, Failure, Screen, expect, press, stop, wait_for, xdotool  # noqa: E402

XORG = "/usr/lib/xorg/Xorg"
DUMMY = "/usr/lib/xorg/modules/drivers/dummy_drv.so"
TOOLS = ["openbox", "xdotool", "xrandr", "xwininfo", "xprop", "import"]
LAPTOP, PROJECTOR, HALL = "DUMMY0", "DUMMY1", "DUMMY2"
REACTION = 0.5  # seconds, on a machine with other things to do
ROOM, PRIVATE = "Meeting view", "Meeting: for the presenter"


class Outputs(Screen):
    """A display with outputs that RandR changes, and a window manager."""

    def __init__(self, folder):
        self.processes = []
        reader, writer = os.pipe()
        self.start([XORG, "-displayfd", str(writer), "-config", os.path.join(HERE, "dummy.conf"), "-logfile",
                    os.path.join(folder, "Xorg.log"), "-noreset", "-novtswitch", "-sharevts", "-nolisten", "tcp"],
                   pass_fds=[writer], stdout=subprocess.DEVNULL)
        os.close(writer)
        with os.fdopen(reader) as number:
            self.display = ":" + number.readline().strip()
        if self.display == ":":
            raise Failure("Xorg has not started")
        os.environ["DISPLAY"] = self.display
        for output in (PROJECTOR, HALL):
            for mode in ("1366x768", "1024x768", "1280x1024"):
                xrandr("--addmode", output, mode)
        xrandr("--output", LAPTOP, "--mode", "1366x768", "--pos", "0x0", "--primary", "--output", PROJECTOR, "--mode",
               "1024x768", "--pos", "1366x0")
        self.start(["openbox", "--sm-disable"], stderr=open(os.path.join(folder, "openbox.log"), "w"))
        wait_for("the window manager", lambda: xdotool("get_num_desktops", check=False))


def xrandr(*arguments):
    done = subprocess.run(["xrandr", *arguments], capture_output=True, text=True, timeout=30)
    if done.returncode != 0:
        raise Failure(f"xrandr {' '.join(arguments)}: {done.stderr.strip()}")
    return done.stdout


def place_of(output):
    """x, y, width, height of an output that is on; None of one that is off."""
    for line in xrandr("--current").splitlines():
        words = line.split()
        if words and words[0] == output:
            for word in words:
                size, *corner = word.split("+")
                if len(corner) == 2 and "x" in size:
                    return (int(corner[0]), int(corner[1]), *map(int, size.split("x")))
    return None


def overlap(one, other):
    return one[0] < other[0] + other[2] and other[0] < one[0] + one[2] \
        and one[1] < other[1] + other[3] and other[1] < one[1] + one[3]


class Watch:
    """The program's windows in sight, from the lowest to the one in front: title and place."""

    def __init__(self, program):
        self.program = program

    def windows(self):
        if self.program.poll() is not None:
            raise Failure(f"the program has ended with {self.program.returncode}")
        stacking = subprocess.run(["xprop", "-root", "_NET_CLIENT_LIST_STACKING"], capture_output=True, text=True,
                                  timeout=30).stdout
        found = []
        for window in stacking.partition("#")[2].replace(",", " ").split():
            told = subprocess.run(["xwininfo", "-id", window], capture_output=True, text=True, timeout=30).stdout
            if "IsViewable" not in told:
                continue
            title = told.split('"')[1].partition(" — ")[0] if '"' in told else ""
            values = {line.split(":")[0].strip(): line.split(":")[1].strip() for line in told.splitlines()
                      if line.count(":") == 1}
            found.append((title, (int(values["Absolute upper-left X"]), int(values["Absolute upper-left Y"]),
                                  int(values["Width"]), int(values["Height"]))))
        return found

    def shown(self, title):
        return next((place for name, place in self.windows() if name == title), None)

    def leaks(self, output=PROJECTOR):
        """What can be read on the projector and is not for the room."""
        screen = place_of(output)
        if not screen:
            return []
        there = [title for title, place in self.windows() if overlap(place, screen)]
        return there[there.index(ROOM) + 1:] if ROOM in there else [title for title in there if title == PRIVATE]


class Guard(threading.Thread):
    """Looks without pause. The server moves a screen's picture before any program hears of it, so what is there for less
    than REACTION is no fault; longer, and it can be read."""

    def __init__(self, watch):
        super().__init__(daemon=True)
        self.watch, self.over, self.longest, self.looks = watch, threading.Event(), 0.0, 0

    def run(self):
        since = None
        while not self.over.is_set():
            try:
                leaks = PRIVATE in self.watch.leaks()
            except (Failure, subprocess.SubprocessError, ValueError, KeyError, IndexError):
                continue  # a window or an output that went while it was looked at
            now = time.monotonic()
            self.looks += 1
            if leaks:
                since = since or now
                self.longest = max(self.longest, now - since)
            else:
                since = None

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, kind, value, trace):
        self.over.set()
        self.join(30)
        if kind is None and self.longest > REACTION:
            raise Failure(f"the presenter's window was on the projector for {self.longest:.2f} s")
        if kind is None and self.looks == 0:
            raise Failure("nothing was looked at")


def picture_of(output):
    """What the room reads there; not the line below it, which tells whoever leads that everyone can see this screen now."""
    x, y, width, height = place_of(output)
    height = height * 92 // 100
    raw = subprocess.run(["import", "-window", "root", "-crop", f"{width}x{height}+{x}+{y}", "-depth", "8", "rgb:-"],
                         capture_output=True, timeout=30, check=True).stdout
    return hashlib.sha256(raw).hexdigest()


def both_in_place(watch, what):
    """The room's window fills the projector, the presenter's is on the laptop, the program's not in front of the room."""
    def look():
        laptop, projector = place_of(LAPTOP), place_of(PROJECTOR)
        private = watch.shown(PRIVATE)
        return watch.shown(ROOM) == projector and private and overlap(private, laptop) \
            and not overlap(private, projector) and not watch.leaks()

    try:
        wait_for(f"both windows in their places: {what}", look)
    except Failure as failure:
        raise Failure(f"{failure}; there are {watch.windows()}") from None


def only_room(watch, what, output=PROJECTOR):
    def look():
        return watch.shown(ROOM) == place_of(output) and not watch.shown(PRIVATE) and not watch.leaks(output)

    try:
        wait_for(f"only what everyone sees: {what}", look)
    except Failure as failure:
        raise Failure(f"{failure}; there are {watch.windows()}") from None


def with_keyboard():
    """The title of the window that the keys go to: one that is in sight need not have them yet."""
    return xdotool("getactivewindow", "getwindowname", check=False).partition(" — ")[0]


def press_in(title, key):
    wait_for(f"the keyboard in {title}", lambda: with_keyboard() == title)
    press(key)


def ask(key, what):
    """Presses what brings a question, and comes back when the next key is the question's."""
    before = with_keyboard()
    press(key)
    return wait_for(what, lambda: with_keyboard() not in ("", before, ROOM, PRIVATE) and with_keyboard())


def keeps_asking(watch, question, what):
    """Windows that are put back in their places, for two seconds, leave a question in front and the keyboard with it."""
    wait_for(f"windows in their places: {what}", lambda: watch.shown(PRIVATE)
             and bool(watch.shown(ROOM)) == bool(place_of(PROJECTOR)) and not watch.leaks())
    wait_for(f"the keyboard in the question: {what}", lambda: with_keyboard() == question)
    expect(f"the window in front: {what}", [title for title, _ in watch.windows() if title in (PRIVATE, question)][-1],
           question)


def same_picture(first, what):
    wait_for(f"the same picture on the projector: {what}", lambda: picture_of(PROJECTOR) == first)


def meeting(watch):
    both_in_place(watch, "when the meeting starts")
    first = picture_of(PROJECTOR)
    for side in ("--right-of", "--left-of"):
        with Guard(watch):
            xrandr("--output", LAPTOP, "--off")
            only_room(watch, "the lid is closed")
            same_picture(first, "the lid is closed")
            xrandr("--output", LAPTOP, "--mode", "1366x768", "--primary", side, PROJECTOR)
            both_in_place(watch, f"the lid is opened, the laptop {side} the projector")
            same_picture(first, "the lid is opened")
    with Guard(watch):
        xrandr("--output", PROJECTOR, "--mode", "1366x768", "--same-as", LAPTOP)
        only_room(watch, "mirroring is switched on")
    press_in(ROOM, "s")
    wait_for("the presenter's window, asked for", lambda: watch.shown(PRIVATE) and not watch.shown(ROOM))
    press_in(PRIVATE, "s")
    only_room(watch, "asked for on the mirrored screen")
    with Guard(watch):
        xrandr("--output", PROJECTOR, "--mode", "1024x768", "--right-of", LAPTOP)
        both_in_place(watch, "mirroring is switched off")
        same_picture(first, "mirroring is switched off")
        xrandr("--output", PROJECTOR, "--left-of", LAPTOP)
        both_in_place(watch, "the projector is moved to the other side")
        for mode in ("1280x1024", "1366x768", "1024x768"):
            xrandr("--output", PROJECTOR, "--mode", mode, "--right-of", LAPTOP)
            both_in_place(watch, f"the projector changes to {mode}")
        xrandr("--output", LAPTOP, "--mode", "1024x768", "--pos", "0x0", "--output", PROJECTOR, "--pos", "1024x0")
        both_in_place(watch, "the laptop's resolution changes")
        xrandr("--output", LAPTOP, "--mode", "1366x768", "--pos", "0x0", "--output", PROJECTOR, "--pos", "1366x0")
        both_in_place(watch, "and back")
        same_picture(first, "and back")
        xrandr("--output", PROJECTOR, "--off")
        wait_for("the presenter's window alone when the projector is unplugged",
                 lambda: watch.shown(PRIVATE) and not watch.shown(ROOM))
        xrandr("--output", PROJECTOR, "--mode", "1024x768", "--right-of", LAPTOP)
        both_in_place(watch, "the projector is plugged in again")
    with Guard(watch):
        xrandr("--output", HALL, "--mode", "1024x768", "--right-of", PROJECTOR)
        both_in_place(watch, "a third screen is plugged in")
        xrandr("--output", LAPTOP, "--off")
        only_room(watch, "the lid is closed beside a third screen")
        xrandr("--output", LAPTOP, "--mode", "1366x768", "--primary", "--left-of", PROJECTOR)
        both_in_place(watch, "the lid is opened beside a third screen")
        xrandr("--output", HALL, "--same-as", LAPTOP, "--mode", "1366x768")
        only_room(watch, "the third screen shows the same as the laptop")
        xrandr("--output", HALL, "--off")
        both_in_place(watch, "the third screen is unplugged")
        same_picture(first, "the third screen is unplugged")


def main():
    bin_dir, keep = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    shutil.rmtree(keep, ignore_errors=True)
    folder = tempfile.mkdtemp(prefix="waymark-screens-")
    for name in ("config", "data", "state", "runtime"):
        os.environ[f"XDG_{name.upper()}_{'DIR' if name == 'runtime' else 'HOME'}"] = os.path.join(folder, name)
        os.mkdir(os.path.join(folder, name), 0o700)
    os.environ.update(HOME=folder, LC_ALL="C.UTF-8")
    began, screen, program = time.monotonic(), None, None
    try:
        screen = Outputs(folder)
        path = os.path.join(folder, "school.waymark")
        Cli(bin_dir)("sample", path)
        program = subprocess.Popen([os.path.join(bin_dir, "waymark"), path], start_new_session=True,
                                   env={**os.environ, "QT_QPA_PLATFORM": "xcb"})
        watch = Watch(program)
        wait_for("the program's window", watch.windows)
        wait_for("the keyboard in it", lambda: xdotool("getactivewindow", "getwindowname", check=False))
        ask("ctrl+F5", "the question who is here")
        press("Return")
        meeting(watch)
        question = ask("Escape", "the question whether the meeting ends")
        for change in (("--off",), ("--mode", "1024x768", "--right-of", LAPTOP), ("--mode", "1366x768")):
            xrandr("--output", PROJECTOR, *change)
            keeps_asking(watch, question, f"the projector: {' '.join(change)}")
        # From "Cancel", which is where an Enter too many does no harm. Keys that arrive while the window manager still
        # moves the question from screen to screen reach no one: they are pressed again while it asks.
        pressed = time.monotonic() - 5

        def ended():
            nonlocal pressed
            if not watch.shown(ROOM) and not watch.shown(PRIVATE):
                return True
            if time.monotonic() - pressed >= 5:
                press("Tab")
                press("Return")
                pressed = time.monotonic()
            return False

        wait_for("the end of the meeting", ended)
        expect("the program's window on the projector", [name for name, place in watch.windows()
                                                         if overlap(place, place_of(PROJECTOR))], [])
        print(f"projector: done in {time.monotonic() - began:.1f} s")
        return 0
    except (Failure, subprocess.SubprocessError) as failure:
        os.makedirs(keep, exist_ok=True)
        if screen:
            screen.picture(os.path.join(keep, "screen.png"))
            print(f"projector: the keyboard is in {with_keyboard()!r}", file=sys.stderr)
        print(f"projector: {failure}\nprojector: {keep} holds a picture", file=sys.stderr)
        return 1
    finally:
        if program:
            stop(program)
        if screen:
            screen.close()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    missing = [tool for tool in TOOLS if not shutil.which(tool)] + [path for path in (XORG, DUMMY)
                                                                    if not os.path.exists(path)]
    if missing:
        print("projector: not here: " + ", ".join(missing))
        sys.exit(1 if os.environ.get("WAYMARK_SCREENS_TEST") == "needed" else SKIPPED)
    sys.exit(main())
