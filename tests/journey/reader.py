#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""reader.py BIN_DIR KEEP_DIR: a whole review as whoever uses a screen reader has it, in the real program.

Nothing is pressed, clicked or looked at: all is found by role and name in the accessible tree, worked by its actions,
and what the program says of its own accord is listened to. A review is begun, its 32 statements are answered and agreed,
it is finished, and the governors' paper is saved. What is on disk is read by the command line.
"""
import json
import os
import re
import shutil
import subprocess
import sys
import warnings

sys.dont_write_bytecode = True  # nothing is left beside the sources

import journey  # noqa: E402
from journey import NOW, Cli, Failure, Window, expect, levels_of, wait_for  # noqa: E402


class Reader:
    """The window by its accessible tree, and what it announces.

    It listens before the window is there, as a screen reader does: Qt asks who listens and only then wants to be told
    of others, so that one who comes in between is never heard of.
    """

    def __init__(self):
        self.window = None
        self.heard = []
        self.listener = Atspi.EventListener.new(self.hear)
        self.listener.register("object:state-changed:showing")

    def hear(self, event):
        try:
            if event.detail1 and event.source.get_role() == Atspi.Role.NOTIFICATION:
                self.heard.append(event.source.get_name())
        except GLib.Error:  # gone before it could be asked
            pass

    def listen(self):
        while GLib.MainContext.default().iteration(False):
            pass

    def application(self):
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for i in range(desktop.get_child_count()):
            found = desktop.get_child_at_index(i)
            if found and found.get_process_id() == self.window.process.pid:
                found.clear_cache()
                return found
        return None

    def nodes(self, node=None):
        """Everything in sight, from the top."""
        node = node or self.application()
        if node is None:
            return
        role = node.get_role()
        # A menu's commands are there to be found while it is closed.
        if role not in (Atspi.Role.APPLICATION, Atspi.Role.POPUP_MENU, Atspi.Role.MENU, Atspi.Role.MENU_ITEM):
            if not node.get_state_set().contains(Atspi.StateType.SHOWING):
                return
        yield node
        for i in range(node.get_child_count()):
            child = node.get_child_at_index(i)
            if child is not None:
                yield from self.nodes(child)

    def find(self, role, pattern, within=None):
        def look():
            self.listen()
            try:
                return next((node for node in self.nodes(within)
                             if role in (None, node.get_role()) and re.search(pattern, node.get_name() or "")), None)
            except GLib.Error:  # something went away while it was read
                return None

        try:
            return wait_for(f"{role.value_nick if role else 'something'} {pattern!r}", look, 20)
        except Failure as failure:
            seen = [f"{n.get_role().value_nick} {n.get_name()!r}" for n in self.nodes() if n.get_name()]
            raise Failure(f"{failure}; there are: {'; '.join(seen)[:6000]}") from None

    def press(self, node):
        """The action that it has for being pressed. One that opens a dialog answers only once that is closed."""
        actions = [node.get_action_name(i) for i in range(node.get_n_actions())]
        for wanted in ("Press", "Toggle"):
            if wanted in actions:
                try:
                    node.do_action(actions.index(wanted))
                except GLib.Error as error:
                    if "imeout" not in error.message and "id not receive a reply" not in error.message:
                        raise
                return
        raise Failure(f"{node.get_name()!r} cannot be pressed: it has {actions}")

    def press_named(self, role, pattern, within=None):
        self.press(self.find(role, pattern, within))

    def hears(self, pattern):
        def look():
            self.listen()
            return next((said for said in self.heard if re.search(pattern, said)), None)

        try:
            return wait_for(f"{pattern!r} to be said", look)
        except Failure as failure:
            raise Failure(f"{failure}; it said: {' | '.join(self.heard[-8:])}") from None


def answer(reader, cli, window, review, statements):
    levels = reader.find(None, r"^Levels of 1\.1\b")
    agree = reader.find(Atspi.Role.PUSH_BUTTON, r"^Agree and ")
    reader.find(Atspi.Role.HEADING, rf"^{re.escape(statements[0])} ")
    for index, statement in enumerate(statements):
        wanted = NOW[index]

        def card(wanted=wanted, statement=statement):
            if not re.search(rf"^Levels of {re.escape(statement)}\b", levels.get_name()):
                return None
            for i in range(levels.get_child_count()):
                child = levels.get_child_at_index(i)
                if child.get_name().startswith(f"Level {wanted}:"):
                    return child
            return None

        chosen = wait_for(f"level {wanted} of {statement}", lambda: (levels.clear_cache(), card())[1])
        expect(f"the role of level {wanted}", chosen.get_role(), Atspi.Role.RADIO_BUTTON)
        reader.heard.clear()
        reader.press(chosen)
        reader.hears(rf"^{re.escape(statement)} .*(evel {wanted}|ot in place).*draft")
        reader.press(agree)
        reader.hears(rf"^{re.escape(statement)} .*agreed")
    wait_for("all agreed on disk", lambda: (held := window.on_disk(cli, review)) and levels_of(held) == [
        ("agreed", level) for level in NOW])


def journey_by_ear(bin_dir, folder, windows):
    cli = Cli(bin_dir)
    path = os.path.join(folder, "reader.waymark")
    cli("new", path, "--name", "Reader School", "--kind", "school")
    reader = Reader()
    window = reader.window = Window(bin_dir, path, "Reader School")
    windows.append(window)
    Atspi.set_timeout(1500, 5000)

    reader.find(Atspi.Role.HEADING, ".")
    reader.press_named(Atspi.Role.PUSH_BUTTON, "^Start the first review")
    dialog = reader.find(Atspi.Role.DIALOG, "[Rr]eview")
    reader.press_named(Atspi.Role.PUSH_BUTTON, r"^(Start|Create) review|^Start$", dialog)
    review, statements = wait_for("the new review on disk", lambda: reviews_of(cli, window))

    reader.press_named(Atspi.Role.PAGE_TAB, "^Agree$")
    answer(reader, cli, window, review, statements)

    reader.press_named(Atspi.Role.MENU_ITEM, r"^Finish\b")
    dialog = reader.find(Atspi.Role.DIALOG, "^Finish review")
    reader.press_named(Atspi.Role.PUSH_BUTTON, "^Finish", dialog)
    wait_for("the finished review on disk", lambda: (window.on_disk(cli, review) or {}).get("state") == "finished")

    reader.press_named(Atspi.Role.PAGE_TAB, "^Reports$")
    reader.find(Atspi.Role.HEADING, "^Reports$")
    reader.press_named(Atspi.Role.PUSH_BUTTON, r"^Save as PDF")
    dialog = reader.find(Atspi.Role.DIALOG, "Save the report")
    pdf = os.path.join(folder, "governors.pdf")
    name = reader.find(Atspi.Role.TEXT, "", dialog)
    Atspi.EditableText.set_text_contents(name, pdf)
    reader.press_named(Atspi.Role.PUSH_BUTTON, "^&?Save$", dialog)
    wait_for("the PDF", lambda: os.path.exists(pdf))
    saved = reader.find(Atspi.Role.ALERT, "Report saved")
    reader.press_named(Atspi.Role.PUSH_BUTTON, "^(Close|OK)$", saved)
    reader.press_named(Atspi.Role.MENU_ITEM, "^Quit")
    window.process.wait(15)
    expect("the check of the file", cli("check", path).startswith("sound"), True)
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, text=True, check=True).stdout
    for words in ["Reader School", *statements]:
        if words not in text:
            raise Failure(f"the PDF does not say {words!r}")


def reviews_of(cli, window):
    """The only review and its statements, once both are in the file."""
    copy = window.path + ".copy"
    if window.is_writing():
        return None
    shutil.copyfile(window.path, copy)
    if window.is_writing():
        return None
    shown = cli("show", copy, "--json", check=False)
    if not shown:
        return None
    reviews = json.loads(shown)["reviews"]
    return ("1", [answer["statement"] for answer in reviews[0]["answers"]]) if reviews else None


if __name__ == "__main__":
    warnings.simplefilter("ignore", DeprecationWarning)  # of a name that gi has changed since
    sys.exit(journey.run("reader", journey_by_ear, globals()))
