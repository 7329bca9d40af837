// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace waymark {
class Document;
class Program;
} // namespace waymark

/// Each takes the pictures of a part of the program, in the theme that is set.
namespace waymark::pictures {

class Album;

void takePages(const Album &album, Program &program);
void takeMeeting(const Album &album, Document &document);
void takeDialogs(const Album &album, Program &program);
/// Whole albums only: what asks and answers before a meeting, and pages with nothing on them yet.
void takeAsking(const Album &album, Document &document);
void takeEmpty(const Album &album);
/// Whole albums only: every dialog and window that the tests of the keyboard know.
void takeSurfaces(const Album &album);
/// On paper there is one theme only.
void takePaper(const Album &album, const Document &document);

} // namespace waymark::pictures
