# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The form that colleagues answer, in WebKit by its WebDriver: webkit.py PROGRAMS BROWSER FOLDER, in a session of its own.
# What both browsers must do is tried in each; what needs no second engine is in form.mjs alone.
import contextlib
import fcntl
import json
import pathlib
import re
import socket
import struct
import subprocess
import sys
import threading
import time
import traceback
import urllib.error
import urllib.request

programs, browser, folder = pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3])
home = folder / "home"
patience = 60  # seconds, on a machine that does other things as well


def bring_up_this_computer():
    """In an empty network not even 127.0.0.1 answers. Where there is another network it is up, or nobody may touch it."""
    with contextlib.suppress(PermissionError), socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        get_flags, set_flags, up = 0x8913, 0x8914, 1
        request = struct.pack("16sh14x", b"lo", 0)
        flags = struct.unpack("16sh14x", fcntl.ioctl(asking, get_flags, request))[1]
        if not flags & up:
            fcntl.ioctl(asking, set_flags, struct.pack("16sh14x", b"lo", flags | up))


def until(what, told):
    """What is told, once it is something: nothing here waits for a length of time."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        found = told()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError(f"waited {patience} s in vain: {what}")


def cli(*words, refused=False):
    done = subprocess.run([programs / "waymark-cli", *map(str, words)], text=True, capture_output=True)
    assert refused or done.returncode == 0, f"waymark-cli {words}: {done.stdout}{done.stderr}"
    return done.stdout + done.stderr


class School:
    """A file with one review, and its forms."""

    def __init__(self, name, answers=(), pack=()):
        self.file = folder / f"{name}.waymark"
        cli("new", self.file, "--name", "Example Academy", "--kind", "school")
        cli("review", "add", self.file, "--year", "2026/27", "--title", "Careers leadership review", "--date", "2026-11-12")
        if answers:
            cli("answer", self.file, "--review", "1", *answers)
        out = folder / name
        names = cli("pack", self.file, "--review", "1", "--out", out, *pack).strip().split("\n")
        self.forms = {each.split(",")[0]: (out / each).as_uri() for each in names}

    def form(self, start):
        return next(address for name, address in self.forms.items() if name.startswith(start))


class Refused(Exception):
    pass


class Browser:
    """As much of WebDriver as people have hands."""

    element = "element-6066-11e4-a52e-4f735466cecf"
    tab, space, enter, down, up = "\ue004", " ", "\ue007", "\ue015", "\ue013"

    def __init__(self):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.root = f"http://127.0.0.1:{port}"
        self.driver = subprocess.Popen(["WebKitWebDriver", f"--port={port}"])
        until("the driver", lambda: self.answers())
        options = {"binary": browser, "args": ["--automation"]}
        made = self.call("POST", "/session", {"capabilities": {"alwaysMatch": {"webkitgtk:browserOptions": options}}})
        self.session = "/session/" + made["sessionId"]
        print("form-webkit: WebKit", made["capabilities"]["browserVersion"])

    def answers(self):
        with contextlib.suppress(OSError):
            return self.call("GET", "/status")
        return None

    def call(self, method, path, body=None):
        data = json.dumps(body).encode() if method == "POST" else None
        request = urllib.request.Request(self.root + path, data, {"Content-Type": "application/json"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=2 * patience) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            told = json.load(error)["value"]
            raise Refused(f"{path}: {told.get('error')}: {told.get('message')}") from None

    def post(self, path, **body):
        return self.call("POST", self.session + path, body)

    def open(self, address):
        self.post("/url", url=address)

    def reload(self):
        self.post("/refresh")

    def run(self, script, *arguments):
        return self.post("/execute/sync", script=script, args=list(arguments))

    def run_later(self, script, *arguments):
        return self.post("/execute/async", script=script, args=list(arguments))

    def find(self, selector):
        return self.post("/element", using="css selector", value=selector)[self.element]

    def click(self, selector):
        # To the middle first, as people do: the driver is content with a place behind the bar at the foot.
        self.run("document.querySelector(arguments[0]).scrollIntoView({ block: 'center' })", selector)
        self.post(f"/element/{self.find(selector)}/click")

    def type(self, selector, text):
        self.post(f"/element/{self.find(selector)}/value", text=text)

    def press(self, *keys):
        strokes = [{"type": kind, "value": key} for key in keys for kind in ("keyDown", "keyUp")]
        self.post("/actions", actions=[{"type": "key", "id": "keys", "actions": strokes}])

    def size(self, width, height):
        self.post("/window/rect", width=width, height=height)

    def text(self, selector):
        return self.run("return document.querySelector(arguments[0]).textContent", selector)

    def value(self, selector):
        return self.run("return document.querySelector(arguments[0]).value", selector)

    def checked(self, selector):
        return self.run("return document.querySelector(arguments[0]).checked", selector)

    def seen(self, selector):
        return self.run("return document.querySelector(arguments[0]).getClientRects().length > 0", selector)

    def focused(self):
        return self.run("return document.activeElement.id")

    def tab_to(self, name):
        for _ in range(600):
            if self.focused() == name:
                return
            self.press(self.tab)
        raise AssertionError(f"Tab never came to {name}")

    def begin(self, address):
        """As somebody else on the same computer."""
        self.open(address)
        if self.seen("#kept"):
            self.click("#start-empty")

    def end(self):
        with contextlib.suppress(Refused, OSError):
            self.call("DELETE", self.session)
        self.driver.terminate()
        self.driver.wait()


def equal(found, wanted, why=""):
    assert found == wanted, f"{why or 'differs'}: {found!r}, not {wanted!r}"


def downloads():
    return {each for each in home.glob("*.waymark-response*.json")}


def saved(page, deed):
    """The file that a deed saves, once it is whole."""
    before = downloads()
    deed()
    path = until("a file of answers", lambda: downloads() - before).pop()

    def whole():
        with contextlib.suppress(ValueError):
            return json.loads(path.read_text())
        return None

    return path, until("a whole file", whole)


checks = []


def check(title):
    def known(deed):
        checks.append((title, deed))
        return deed
    return known


@check("filled in, kept over a reload and over another visit, saved and brought in")
def filled(page, school):
    page.open(school.form("Theme 5"))
    equal(page.text("#progress"), "0 of 3 answered")
    equal(page.run("return document.querySelectorAll('input[type=radio]:checked').length"), 0, "chosen beforehand")
    assert not page.seen("noscript"), "it says that no script runs"
    page.type("#name", "Zoë O’Brien")
    page.click('label[for="level-5-1-2"]')
    page.type("#comment-5-1", 'Why not <b>higher</b>? "Ask" & see – ŵ')
    page.click('label[for="level-5-2-unknown"]')
    equal(page.text("#progress"), "2 of 3 answered")
    until("a draft", lambda: "O’Brien" in str(page.run("return JSON.stringify(window.localStorage)"))
          and page.run("return JSON.parse(Object.values(window.localStorage)[0]).values['level-5.2']"))

    for again in (page.reload, lambda: (page.open("about:blank"), page.open(school.form("Theme 5")))):
        again()
        equal(page.focused(), "kept", "whose it is comes first")
        assert re.search(r"Zoë O’Brien, saved at \d\d:\d\d,", page.text("#kept-whose")), page.text("#kept-whose")
        assert not page.seen("#form"), "the answers are shown before anybody said that they are theirs"
        page.click("#resume")
        equal(page.focused(), "name")
        equal(page.value("#name"), "Zoë O’Brien")
        equal(page.value("#comment-5-1"), 'Why not <b>higher</b>? "Ask" & see – ŵ')
        equal(page.text("#progress"), "2 of 3 answered")

    page.click("#save")
    equal(page.focused(), "missing", "what is open is named first")
    path, response = saved(page, lambda: page.click("#anyway"))
    equal(path.name, "Zoë-O-Brien-2026-27.waymark-response.json")
    equal([(each["statement"], each["level"], each["do_not_know"]) for each in response["answers"]],
          [("5.1", 2, False), ("5.2", None, True)])
    equal(page.focused(), "saved")
    assert "imported, 2 statements, from Zoë O’Brien" in cli("import", school.file, path)
    assert "nothing changed" in cli("import", school.file, path)
    assert "sound" in cli("check", school.file)


@check("filled in by keyboard alone, with a mark on a point")
def by_keyboard(page, school):
    page.begin(school.form("Theme 6"))
    page.tab_to("role")
    page.press(*"Head of year")
    page.tab_to("level-6-1-0")
    page.press(page.down, page.down)
    equal(page.focused(), "level-6-1-3", "level 1 has no descriptor there")
    assert page.checked("#level-6-1-3")
    page.tab_to("query-6-1")
    page.press(page.space)
    page.run("document.querySelector('#s-6-1 .open-marks').focus()")
    page.press(page.enter)
    equal(page.run("return document.querySelector('#s-6-1 .open-marks').getAttribute('aria-expanded')"), "true")
    assert page.seen("#s-6-1 .mark"), "the marks stay closed"
    page.run("document.querySelector('#s-6-1 .mark').focus()")
    page.press("n", "o", "t")  # a list that is closed takes the first letters of an entry, in every browser
    page.tab_to("save")
    page.press(page.enter)
    page.tab_to("anyway")
    path, response = saved(page, lambda: page.press(page.enter))
    equal([(each["level"], each["query"], [mark["mark"] for mark in each["marks"]]) for each in response["answers"]],
          [(3, True, ["not-yet"])])
    assert "imported, 1 statement, from Head of year" in cli("import", school.file, path)


@check("one statement at a time: steps, the browser's own buttons, the end, and where it was left")
def one_at_a_time(page, school):
    def on_heading(start):
        until(f"the heading {start}", lambda: page.run("return document.activeElement.textContent").startswith(start))

    page.begin(school.form("Theme 5"))
    page.click("#way-single")
    equal(page.run("return [...document.querySelectorAll('.statement')].filter((each) => each.getClientRects().length).length"), 0)
    page.type("#role", "Form teacher")
    page.tab_to("step-next")
    page.press(page.enter)
    on_heading("5.1 ")
    equal(page.text("#where"), "Statement 1 of 3")
    equal(page.run("return window.scrollY"), 0)
    page.click('label[for="level-5-1-2"]')
    page.click("#step-next")
    on_heading("5.2 ")
    page.post("/back")
    on_heading("5.1 ")
    assert page.checked("#level-5-1-2")
    page.post("/forward")
    on_heading("5.2 ")
    page.click('label[for="level-5-2-1"]')
    until("a draft with its place", lambda: page.run(
        "return Object.values(window.localStorage).some((each) => each.includes('level-5.2') && each.includes('s-5-2'))"))
    page.open("about:blank")
    page.open(school.form("Theme 5"))
    assert not page.seen("#form"), "the answers are shown before anybody said that they are theirs"
    page.click("#resume")
    on_heading("5.2 ")
    page.click("#step-next")
    page.click("#step-next")
    equal(page.focused(), "finish")
    equal(page.run("return [...document.querySelectorAll('#missing a')].map((each) => each.getAttribute('href'))"), ["#level-5-3-0"])
    path, response = saved(page, lambda: page.click("#save"))
    equal([(each["statement"], each["level"]) for each in response["answers"]], [("5.1", 2), ("5.2", 1)])
    assert "imported, 2 statements, from Form teacher" in cli("import", school.file, path)
    page.run("window.confirm = () => true")
    page.click("#forget-saved")
    assert page.seen("#s-5-1"), "whoever comes next begins with all on one page"


@check("the answers as text are copied, hold the file's bytes, and come in without packing as well")
def as_text(page, school):
    own = School("text")
    page.begin(own.form("Theme 5"))
    page.type("#name", "Café – ŵ")
    page.click('label[for="level-5-1-3"]')
    page.click("#save")
    path, _ = saved(page, lambda: page.click("#anyway"))
    block = until("the text", lambda: page.value("#block"))
    assert re.fullmatch(r"WAYMARK ANSWERS BEGIN 1 Z \d+ [0-9A-F]{4}\n[A-Za-z0-9+/\n]+\nWAYMARK ANSWERS END\n", block), block
    assert page.run("return document.getElementById('mail').href").startswith("mailto:?subject=")
    page.click("#copy")
    assert "copied" in page.text("#copied"), page.text("#copied")
    # What was copied is what is pasted, as a colleague does it.
    page.run("document.getElementById('comment-5-2').focus()")
    control = "\ue009"
    page.post("/actions", actions=[{"type": "key", "id": "keys", "actions": [
        {"type": "keyDown", "value": control}, {"type": "keyDown", "value": "v"},
        {"type": "keyUp", "value": "v"}, {"type": "keyUp", "value": control}]}])
    equal(until("what was copied", lambda: page.value("#comment-5-2")).strip(), block.strip())
    text = folder / "text.txt"
    text.write_text("Dear Jo,\n> " + block.replace("\n", "\n> "))
    assert "imported, 1 statement, from Café – ŵ" in cli("import", own.file, text)
    assert "nothing changed" in cli("import", own.file, path)

    # Safari packs since 16.4; what an older iPad writes is read too.
    page.begin(own.form("Theme 5"))
    page.run("delete window.CompressionStream")
    page.type("#role", "Form tutor")
    page.click('label[for="level-5-1-1"]')
    page.click("#save")
    saved(page, lambda: page.click("#anyway"))
    text.write_text(until("the text", lambda: page.value("#block")))
    assert " BEGIN 1 P " in text.read_text()
    assert "imported, 1 statement, from Form tutor" in cli("import", own.file, text)


@check("stance and level agree where the draft is shown")
def with_draft(page, school):
    draft = School("draft", ["5.1=2", "5.2=4"], ["--draft-shown"])
    page.begin(draft.form("Theme 5"))
    page.click('label[for="stance-5-1-agree"]')
    assert page.checked("#level-5-1-2")
    page.click('label[for="level-5-1-3"]')
    assert page.checked("#stance-5-1-higher")
    page.click('label[for="stance-5-1-lower"]')
    equal(page.run("return document.querySelectorAll('input[name=\"level-5.1\"]:checked').length"), 0)
    page.type("#role", "SENCo")
    page.click("#save")
    path, _ = saved(page, lambda: page.click("#anyway"))
    assert "imported, 1 statement, from SENCo" in cli("import", draft.file, path)


@check("nothing is wider than an iPad, upright, with large text or half of it")
def wide_enough(page, school):
    page.begin(school.form("All"))
    for width, size in ((1180, "100%"), (744, "100%"), (744, "200%"), (507, "100%")):
        page.size(width, 1000)
        page.run("document.documentElement.style.fontSize = arguments[0]", size)
        until(f"a window of {width}", lambda: abs(page.run("return window.innerWidth") - width) < 60)
        equal(page.run("return document.documentElement.scrollWidth - document.documentElement.clientWidth"), 0,
              f"sideways at {width} px and {size}")
    page.size(1180, 1000)


@check("no connection, no other script")
def alone(page, school):
    hits = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        def listen():
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = server.accept()
                    hits.append(connection.getpeername())
                    connection.close()

        threading.Thread(target=listen, daemon=True).start()
        address = f"http://127.0.0.1:{server.getsockname()[1]}/"
        page.begin(school.form("Theme 5"))
        told = page.run_later("""
            const [url, done] = arguments;
            const told = {};
            const script = document.createElement('script');
            script.textContent = 'window.ran = true';
            document.body.appendChild(script);
            told.script = window.ran ? 'ran' : 'blocked';
            const image = () => new Promise((seen) => {
              const made = new Image();
              made.onload = () => seen('loaded');
              made.onerror = () => seen('blocked');
              made.src = url;
            });
            const sent = () => fetch(url, { mode: 'no-cors' }).then(() => 'sent', () => 'blocked');
            navigator.sendBeacon(url);
            sent().then((how) => { told.fetch = how; return image(); }).then((how) => { told.image = how; done(told); });
        """, address)
        equal(told, {"script": "blocked", "fetch": "blocked", "image": "blocked"})
        equal(hits, [])
        socket.create_connection(server.getsockname()).close()
        until("the listener, which does listen", lambda: hits)


def main():
    bring_up_this_computer()
    plain = School("plain")
    page = Browser()
    failures = 0
    try:
        for title, deed in checks:
            try:
                deed(page, plain)
                print("ok -", title)
            except Exception:
                failures += 1
                print("FAILED -", title)
                traceback.print_exc(file=sys.stdout)
    finally:
        page.end()
    print(f"{failures} failed" if failures else "all is well")
    return 1 if failures else 0


sys.exit(main())
