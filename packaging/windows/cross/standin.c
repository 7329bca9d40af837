/* SPDX-FileCopyrightText: 2026 Waymark contributors */
/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Stands in for the window where it could not be built: writes the file it was asked to open into opened.txt next to it. */
#include <stdio.h>
#include <wchar.h>
#include <windows.h>

int wmain(int argc, wchar_t **argv)
{
    wchar_t name[1000];
    if (!GetModuleFileNameW(NULL, name, 990))
        return 1;
    wchar_t *end = wcsrchr(name, L'\\');
    if (!end)
        return 1;
    wcscpy(end + 1, L"opened.txt");
    FILE *out = _wfopen(name, L"w, ccs=UTF-8");
    if (!out)
        return 1;
    fwprintf(out, L"%ls", argc > 1 ? argv[1] : L"");
    return fclose(out);
}
