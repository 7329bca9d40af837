// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QUrl>
#include <vector>

class QTextDocument;
class QWidget;

/// The user guide as it is in the program: the Markdown files of docs/user-guide, and the page that they lead to beside
/// them, compiled in.
namespace waymark {

struct GuideSection
{
    QString anchor; ///< as links name it; of the first section empty, which is the chapter's beginning
    QString title;
    QString text; ///< plain, without its title
};

struct GuideChapter
{
    QString file;                       ///< "actions.md"
    QString title;                      ///< in the program's language, also where the page is not
    std::vector<GuideSection> sections; ///< in order; at least one
};

/// The one chapter that is not for those who use the window.
inline constexpr auto guideForScripts = "command-line.md";

/// The Markdown of a chapter: in the language of the program's words where it is translated, else in English with a
/// sentence that says so. Empty where there is no such chapter.
QString guideText(const QString &file);

/// In the order of the guide's own contents, which are the first of them.
std::vector<GuideChapter> guideChapters();

/// Where a chapter, or "actions.md#highest-leverage" in it, is inside the program.
QUrl guideUrl(const QString &place);

/// What links name a heading by: "Where do we differ?" is "where-do-we-differ".
QString guideAnchor(const QString &heading);
/// Gives the headings of a chapter their anchors: those of the English ones, one after the other, so that a link leads
/// to the same place in every language.
void addGuideAnchors(QTextDocument &document, const QString &file);

/// What the guide says about a page, a dialog, or the part of one that has the keyboard: "actions.md#highest-leverage"
/// for the dialog of that name. It looks from the widget outwards. Empty where nothing around it has a chapter.
QString guidePlaceOf(const QWidget *widget);

struct GuideSubject
{
    const char *widget; ///< its class, or the name of its object where it has no class that others know
    const char *place;
};
/// All there are: a new page or dialog has its line here.
const std::vector<GuideSubject> &guideSubjects();

} // namespace waymark
