// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace waymark {
class Document;
}

/// What the sample gets besides, so that there is something to see.
namespace waymark::pictures {

/// Nine colleagues answer what is agreed already, a little apart from it, and a second round agrees some of it anew.
void answerForColleagues(Document &document);
/// What follows reviews: evidence, and a visit by peers.
void followUp(Document &document);
/// A file of nothing but a review.
void startAnew(Document &document, const QString &path);
/// An earlier edition with a finished review, so that two editions can be matched.
void reviewByAnotherEdition(Document &document);

} // namespace waymark::pictures
