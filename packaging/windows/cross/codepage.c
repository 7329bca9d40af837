// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// codepage FILE COMMAND: gives its console code page 850, runs the command there, and writes into the file which code page the
// console has while nobody has touched it, and after the command.
#include <stdio.h>
#include <stdlib.h>
#include <windows.h>

int main(int count, char **words)
{
    FILE *file = count == 3 ? fopen(words[1], "w") : NULL;
    if (!file || !SetConsoleOutputCP(850))
        return 2;
    const unsigned before = GetConsoleOutputCP();
    const int status = system(words[2]);
    fprintf(file, "%u %u %d", before, GetConsoleOutputCP(), status);
    return fclose(file);
}
