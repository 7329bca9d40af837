#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Waymark contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Are these programs what Windows wants of one, and what docs/deploying.md says of them?

    programs.py VERSION PROGRAM.exe...

Icon, version, whose it is, and the manifest are in each; it needs no library that is not Windows' own; addresses change and
no data is run; and of Windows' network library it calls nothing that could open a connection.
"""
import pathlib
import struct
import sys

# What Qt's waiting for events and the computer's name need. None of it reaches another computer.
HARMLESS = {"WSAAsyncSelect", "WSACleanup", "WSAStartup", "gethostname"}
NETWORK = {"ws2_32.dll", "wsock32.dll", "wininet.dll", "winhttp.dll", "urlmon.dll", "dnsapi.dll"}
# Every Windows 10 has these; the compiler's own would have to lie next to the program.
SYSTEM = {"advapi32", "authz", "bcrypt", "comctl32", "comdlg32", "crypt32", "d2d1", "d3d11", "d3d12", "dwmapi", "dwrite", "dxgi", "gdi32",
          "imm32", "kernel32", "msvcrt", "netapi32", "ole32", "oleaut32", "rpcrt4", "setupapi", "shcore", "shell32", "shlwapi", "user32",
          "userenv", "uxtheme", "version", "winmm", "winspool.drv", "ws2_32", "wtsapi32"}
ICON, GROUP_ICON, VERSION, MANIFEST = 3, 14, 16, 24


class Program:
    def __init__(self, path):
        self.data = path.read_bytes()
        head = self.number("<I", 0x3C)
        assert self.data[head:head + 4] == b"PE\0\0", f"{path} is no program for Windows"
        count, optional = self.number("<H", head + 6), self.number("<H", head + 20)
        assert self.number("<H", head + 24) == 0x20B, f"{path} is no 64-bit program"
        self.traits = self.number("<H", head + 24 + 70)
        self.tables = [struct.unpack_from("<II", self.data, head + 24 + 112 + 8 * i) for i in range(16)]
        sections = [struct.unpack_from("<8sIIII", self.data, head + 24 + optional + 40 * i) for i in range(count)]
        self.sections = [(start, max(size, stored), at) for _, size, start, stored, at in sections]

    def number(self, kind, at):
        return struct.unpack_from(kind, self.data, at)[0]

    def place(self, address):
        """Where in the file that is which will be at an address."""
        return next(address - start + at for start, size, at in self.sections if start <= address < start + size)

    def text(self, address):
        at = self.place(address)
        return self.data[at:self.data.index(b"\0", at)].decode("ascii")

    def imports(self):
        """The names of its libraries, each with what is called in it."""
        found, at = {}, self.place(self.tables[1][0])
        while any(self.data[at:at + 20]):
            names, _, _, library, calls = struct.unpack_from("<5I", self.data, at)
            each, called = self.place(names or calls), set()
            while (entry := self.number("<Q", each)) != 0:
                called.add(f"#{entry & 0xFFFF}" if entry >> 63 else self.text(entry + 2))
                each += 8
            found.setdefault(self.text(library).lower(), set()).update(called)
            at += 20
        return found

    def resources(self, base=None, at=0, depth=0, kind=None):
        """Each as (kind, bytes)."""
        if base is None:
            if not self.tables[2][0]:
                return
            base = self.place(self.tables[2][0])
        named, numbered = struct.unpack_from("<HH", self.data, base + at + 12)
        for i in range(named + numbered):
            name, where = struct.unpack_from("<II", self.data, base + at + 16 + 8 * i)
            if where >> 31:
                yield from self.resources(base, where & 0x7FFFFFFF, depth + 1, name if depth == 0 else kind)
            else:
                address, size = struct.unpack_from("<II", self.data, base + where)
                start = self.place(address)
                yield kind, self.data[start:start + size]


def wrong_with(path, version):
    program = Program(path)
    held = {}
    for kind, data in program.resources():
        held.setdefault(kind, []).append(data)
    said = b"".join(held.get(VERSION, []))
    for what in ("FileDescription", "Waymark contributors", path.name, version):
        yield what.encode("utf-16-le") in said, f"its version does not say {what}"
    manifest = b"".join(held.get(MANIFEST, []))
    for what in (b">UTF-8</activeCodePage>", b">true</longPathAware>", b">PerMonitorV2</dpiAwareness>", b'level="asInvoker"',
                 b"{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}", b"Microsoft.Windows.Common-Controls"):
        yield what in manifest, f"its manifest has no {what.decode()}"
    if path.name != "waymark-reader.exe":
        yield len(held.get(GROUP_ICON, [])) >= (2 if path.name == "waymark.exe" else 1), "it has no icon"
        yield len(held.get(ICON, [])) >= 4, "its icon is not there in every size"
    for trait, what in ((0x40, "its addresses never change"), (0x100, "its data can be run"), (0x20, "its addresses change within 4 GB only")):
        yield program.traits & trait, what
    libraries = program.imports()
    foreign = {name for name in libraries if name.removesuffix(".dll") not in SYSTEM and not name.startswith("api-ms-win-")}
    yield not foreign, f"it needs {', '.join(sorted(foreign))}"
    reaching = {call for name in NETWORK & libraries.keys() for call in libraries[name]} - HARMLESS
    yield not reaching, f"it calls {', '.join(sorted(reaching))}"


checks, wrong = 0, []
for each in map(pathlib.Path, sys.argv[2:]):
    for holds, what in wrong_with(each, sys.argv[1]):
        checks += 1
        if not holds:
            wrong.append(f"programs: {each.name}: {what}")
print("\n".join(wrong + [f"programs: {checks} checks of {len(sys.argv) - 2}, {len(wrong)} failed"]))
sys.exit(1 if wrong else 0)
