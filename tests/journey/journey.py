#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""journey.py BIN_DIR KEEP_DIR: a whole review by keyboard, in the real program, on a screen of its own.

A school with a finished earlier review answers all 32 statements of the new one, closes and opens again in the middle,
finishes, compares, and saves the governors' PDF, whose text is read back. Keys go to the X server as a keyboard's do;
what the window says is read through the accessibility bus as a screen reader would; what is on disk is read by the
command line from a copy of the file. On failure KEEP_DIR holds a picture of the screen and the file.
"""
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time

TOOLS = ["Xvfb", "openbox", "xdotool", "dbus-run-session", "pdftotext", "import"]
SKIPPED = 77
# Where the school stands now, statement by statement: every level, none twice in a row, and 6.1 without its level 1.
NOW = [3, 2, 4, 1, 0, 3, 2, 4, 2, 3, 1, 2, 3, 4, 0, 2, 1, 3, 4, 2, 3, 1, 4, 3, 2, 1, 3, 0, 2, 3, 4, 2]
BEFORE = [2, 2, 3, 1, 0, 2, 2, 3, 3, 3, 1, 1, 2, 4, 0, 1, 2, 3, 3, 2, 2, 0, 4, 2, 2, 1, 2, 1, 2, 2, 3, 2]
BREAK_AFTER = 20  # answers given before the window is closed and opened again


class Failure(Exception):
    pass


def wait_for(what, look, seconds=15.0):
    """Looks until there is something to see."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        seen = look()
        if seen:
            return seen
        time.sleep(0.02)
    raise Failure(f"waited {seconds:.0f} s for {what}")


class Screen:
    """A virtual display with a window manager, for focus and dialogs are its business."""

    def __init__(self, folder):
        self.processes = []
        reader, writer = os.pipe()
        self.start(["Xvfb", "-displayfd", str(writer), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
                   pass_fds=[writer])
        os.close(writer)
        with os.fdopen(reader) as number:
            self.display = ":" + number.readline().strip()
        if self.display == ":":
            raise Failure("Xvfb has not started")
        os.environ["DISPLAY"] = self.display
        self.start(["openbox", "--sm-disable"], stderr=open(os.path.join(folder, "openbox.log"), "w"))
        wait_for("the window manager", lambda: xdotool("get_num_desktops", check=False))

    def start(self, command, **how):
        self.processes.append(subprocess.Popen(command, start_new_session=True, **{"stderr": subprocess.DEVNULL, **how}))

    def picture(self, path):
        subprocess.run(["import", "-window", "root", path], check=False, timeout=20)

    def close(self):
        for process in reversed(self.processes):
            stop(process)


def stop(process):
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def xdotool(*arguments, check=True):
    done = subprocess.run(["xdotool", *map(str, arguments)], capture_output=True, text=True, timeout=30)
    if check and done.returncode != 0:
        raise Failure(f"xdotool {' '.join(map(str, arguments))}: {done.stderr.strip()}")
    return done.stdout.strip()


def press(*keys):
    xdotool("key", "--delay", 1, *keys)


class Cli:
    def __init__(self, bin_dir):
        self.program = os.path.join(bin_dir, "waymark-cli")

    def __call__(self, *arguments, check=True):
        done = subprocess.run([self.program, *map(str, arguments)], capture_output=True, text=True, timeout=60)
        if check and done.returncode != 0:
            raise Failure(f"waymark-cli {arguments[0]}: {done.stderr.strip()}")
        return done.stdout if done.returncode == 0 else None

    def answers(self, path, review):
        shown = self("show", path, "--review", review, "--json", check=False)
        return shown and json.loads(shown)["reviews"][0]


class Window:
    """The program with its file open, as one who cannot see the screen would know it."""

    def __init__(self, bin_dir, path, name):
        self.path = path
        self.name = name
        environment = {**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        self.process = subprocess.Popen([os.path.join(bin_dir, "waymark"), path], env=environment,
                                        start_new_session=True)
        wait_for("the window", self.find)
        self.activate(name)

    def find(self, name=None):
        if self.process.poll() is not None:
            raise Failure(f"the program has ended with {self.process.returncode}")
        return xdotool("search", "--onlyvisible", "--name", re.escape(name or self.name), check=False).split()

    def activate(self, name):
        """Gives the keyboard to a window, unless it has it already."""
        window = wait_for(f"a window called {name}", lambda: self.find(name))[-1]
        wait_for(f"the keyboard in {name}", lambda: xdotool("getactivewindow", check=False) == window
                 or xdotool("windowactivate", window, check=False))

    def texts(self):
        """The names of everything in sight."""
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        found = []

        def gather(node):
            if node is None:
                return
            states = node.get_state_set()
            if not states.contains(Atspi.StateType.SHOWING):
                return
            found.append(node.get_name() or "")
            for i in range(node.get_child_count()):
                gather(node.get_child_at_index(i))

        for i in range(desktop.get_child_count()):
            application = desktop.get_child_at_index(i)
            if application and application.get_process_id() == self.process.pid:
                application.clear_cache()
                for j in range(application.get_child_count()):
                    gather(application.get_child_at_index(j))
        return found

    def says(self, pattern):
        def look():
            try:
                return next((text for text in self.texts() if re.search(pattern, text)), None)
            except GLib.Error:  # something went away while it was read
                return None

        try:
            return wait_for(f"the words {pattern!r}", look)
        except Failure as failure:
            try:
                heard = self.texts()
            except GLib.Error:
                heard = []
            raise Failure(f"{failure}; it says: " + " | ".join(text for text in heard if text)[:4000]) from None

    def on_disk(self, cli, review):
        """What the file holds while the window has it open: from a copy taken between two writes."""
        copy = self.path + ".copy"
        if self.is_writing():
            return None
        shutil.copyfile(self.path, copy)
        return None if self.is_writing() else cli.answers(copy, review)

    def is_writing(self):
        """Between two writes the journal's first bytes are zero: its way of being gone while the lock is held."""
        try:
            with open(self.path + "-journal", "rb") as journal:
                return any(journal.read(8))
        except FileNotFoundError:
            return False

    def quit(self):
        press("ctrl+q")
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            raise Failure("Ctrl+Q has not closed the window") from None
        if self.process.returncode != 0:
            raise Failure(f"the program ended with {self.process.returncode}")


def expect(what, seen, wanted):
    if seen != wanted:
        raise Failure(f"{what}: expected {wanted}, found {seen}")


def levels_of(review):
    return [(answer["standing"], answer["level"]) for answer in review["answers"]]


def answer_by_keyboard(window, cli, review, first, last):
    for index in range(first, last):
        press(str(NOW[index]), "Return")

        def agreed(index=index):
            held = window.on_disk(cli, review)
            return held and levels_of(held)[index] == ("agreed", NOW[index])

        wait_for(f"statement {index + 1} agreed on disk", agreed)


def prepare(cli, path):
    cli("new", path, "--name", "Journey School", "--kind", "school")
    earlier = cli("review", "add", path, "--year", "2025/26", "--title", "First review", "--date", "2025-11-20").strip()
    statements = [answer["statement"] for answer in cli.answers(path, earlier)["answers"]]
    expect("statements", len(statements), len(NOW))
    cli("answer", path, "--review", earlier, "--agree", *[f"{s}={level}" for s, level in zip(statements, BEFORE)])
    cli("finish", path, "--review", earlier)
    now = cli("review", "add", path, "--year", "2026/27", "--title", "Second review", "--date", "2026-11-19").strip()
    return earlier, now, statements


def journey(bin_dir, folder, windows):
    cli = Cli(bin_dir)
    path = os.path.join(folder, "journey.waymark")
    earlier, now, statements = prepare(cli, path)

    def opened():
        windows.append(Window(bin_dir, path, "Journey School"))
        return windows[-1]

    window = opened()
    expect("another program at the open file", cli("show", path, check=False), None)
    press("ctrl+3")  # Agree
    window.says(r"\b1\.1\b")
    answer_by_keyboard(window, cli, now, 0, BREAK_AFTER)
    window.says(r"^All changes saved")
    window.quit()
    expect("answers after closing", levels_of(cli.answers(path, now)),
           [("agreed", level) for level in NOW[:BREAK_AFTER]] + [("unanswered", None)] * (len(NOW) - BREAK_AFTER))

    window = opened()
    press("ctrl+3")
    window.says(rf"\b{re.escape(statements[BREAK_AFTER])}\b")  # where it was left
    answer_by_keyboard(window, cli, now, BREAK_AFTER, len(NOW))
    window.quit()
    expect("answers at the end", levels_of(cli.answers(path, now)), [("agreed", level) for level in NOW])

    window = opened()
    press("ctrl+5")  # Compare
    rose, fell, same = (sum(map(how, zip(BEFORE, NOW))) for how in
                        (lambda p: p[1] > p[0], lambda p: p[1] < p[0], lambda p: p[1] == p[0]))
    window.says(rf"\b{rose} up")
    window.says(rf"\b{fell} down")
    window.says(rf"\b{same} unchanged")
    press("ctrl+7")  # Reports
    window.says(r"(?i)governors")
    press("alt+r")
    window.says(r"^&?Finish")
    press("f")
    window.activate("Finish review 2026/27")
    press("Return")
    wait_for("the finished review on disk",
             lambda: (window.on_disk(cli, now) or {}).get("state") == "finished")

    pdf = os.path.join(folder, "governors.pdf")
    window.activate("Journey School")
    press("ctrl+e")
    window.activate("Save the report")
    press("ctrl+a")
    xdotool("type", "--delay", 1, pdf)
    press("Return")
    try:
        wait_for("the PDF", lambda: os.path.exists(pdf), 3)
    except Failure:
        press("Return")  # the first one may only have closed the list of proposals
        wait_for("the PDF", lambda: os.path.exists(pdf))
    window.activate("Report saved")
    window.says(r"Governors' paper is saved at")
    press("Return")
    window.activate("Journey School")
    window.quit()

    expect("the check of the file", cli("check", path).startswith("sound"), True)
    expect("the review's state", cli.answers(path, now)["state"], "finished")
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    for words in ["Journey School", "2026/27", *statements]:
        if words not in text:
            raise Failure(f"the PDF does not say {words!r}")
    first_page = text.split("\f")[0]
    if "draft" in first_page.lower():
        raise Failure("the PDF calls itself a draft although the review is finished")
    if f"{rose} of {len(NOW)} statements went up" not in " ".join(first_page.split()):
        raise Failure(f"the PDF's first page does not say that {rose} up:\n{first_page}")


def main(name, drive):
    bin_dir, keep = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    shutil.rmtree(keep, ignore_errors=True)
    folder = tempfile.mkdtemp(prefix=f"waymark-{name}-")
    for place in ("config", "data", "state", "runtime"):
        os.environ[f"XDG_{place.upper()}_{'DIR' if place == 'runtime' else 'HOME'}"] = os.path.join(folder, place)
        os.mkdir(os.path.join(folder, place), 0o700)
    os.environ.update(HOME=folder, LC_ALL="C.UTF-8", NO_AT_BRIDGE="0")
    began, screen, windows = time.monotonic(), None, []
    try:
        screen = Screen(folder)
        drive(bin_dir, folder, windows)
        print(f"{name}: done in {time.monotonic() - began:.1f} s")
        return 0
    except (Failure, subprocess.SubprocessError) as failure:
        os.makedirs(keep, exist_ok=True)
        if screen:
            screen.picture(os.path.join(keep, "screen.png"))
        for window in windows:
            stop(window.process)
        for kept in os.listdir(folder):
            if os.path.isfile(os.path.join(folder, kept)):
                shutil.copy(os.path.join(folder, kept), keep)
        print(f"{name}: {failure}\n{name}: {keep} holds a picture and the file", file=sys.stderr)
        return 1
    finally:
        for window in windows:
            stop(window.process)
        if screen:
            screen.close()
        shutil.rmtree(folder, ignore_errors=True)


def run(name, drive, names):
    """Runs it on a bus of its own, whose library is in `names` from then on."""
    missing = [tool for tool in TOOLS if not shutil.which(tool)]
    if missing:
        print(f"{name}: not here: " + ", ".join(missing))
        return SKIPPED
    if "WAYMARK_JOURNEY_BUS" not in os.environ:
        os.environ["WAYMARK_JOURNEY_BUS"] = "1"
        os.execvp("dbus-run-session", ["dbus-run-session", "--", sys.executable, *sys.argv])
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Atspi, GLib

    for where in (globals(), names):
        where.update(Atspi=Atspi, GLib=GLib)
    return main(name, drive)


if __name__ == "__main__":
    sys.exit(run("journey", journey, globals()))
