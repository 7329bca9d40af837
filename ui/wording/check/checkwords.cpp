// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/check/checkwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::checkwords {
namespace {

QString sayOfCheck(const char *text) { return QCoreApplication::translate("ui/wordingcheck", text); }

QString counted(const char *text, int count) { return QCoreApplication::translate("ui/wordingcheck", text, "", count); }

} // namespace

QString placeName(const FoundPlace &place)
{
    if (!place.statement)
        return sayOfCheck(QT_TRANSLATE_NOOP("ui/wordingcheck", "Theme %1")).arg(place.theme);
    if (place.isTitle())
        return sayOfCheck(QT_TRANSLATE_NOOP("ui/wordingcheck", "%1, title")).arg(place.statement->toString());
    return sayOfCheck(QT_TRANSLATE_NOOP("ui/wordingcheck", "%1, level %2"))
        .arg(place.statement->toString())
        .arg(place.level);
}

QString about(const WordingCheck &check)
{
    if (check.isModel()) {
        return sayOfCheck(QT_TRANSLATE_NOOP(
                              "ui/wordingcheck",
                              "It will be added as a separate model, with %1 themes, %2 statements and %3 levels. "
                              "Reviews that use it can't be compared with those that use another model."))
            .arg(check.found().themes().size())
            .arg(check.found().statements().size())
            .arg(check.found().levels());
    }
    const FoundModel::Fit fit = check.fit();
    QStringList sentences{
        sayOfCheck(QT_TRANSLATE_NOOP("ui/wordingcheck", "It will be added as another wording of an existing model. %1 "
                                                        "of its %2 statements were found by number and title."))
            .arg(fit.found)
            .arg(fit.found + fit.missing)};
    if (fit.otherTitle > 0)
        sentences << counted(
            QT_TRANSLATE_N_NOOP("ui/wordingcheck", "%n statement(s) (has a/have a) different title in the document."),
            fit.otherTitle);
    if (fit.missing > 0)
        sentences << counted(
            QT_TRANSLATE_N_NOOP("ui/wordingcheck", "%n statement(s) (was/were) not found. You can type (it/them) in."),
            fit.missing);
    return sentences.join(u' ');
}

QString doubtful(int count)
{
    if (count == 0)
        return sayOfCheck(QT_TRANSLATE_NOOP("ui/wordingcheck", "No text is doubtful"));
    return counted(QT_TRANSLATE_N_NOOP("ui/wordingcheck", "%n text(s) (is/are) still doubtful"), count);
}

QString openList(const WordingCheck &check)
{
    constexpr std::size_t maxNamed = 6;
    QStringList lines;
    const std::vector<FoundPlace> open = check.open();
    for (std::size_t i = 0; i < std::min(open.size(), maxNamed); ++i)
        lines << QCoreApplication::translate("ui/wordingcheck", "%1: %2", "a place and why it is doubtful")
                     .arg(placeName(open[i]), doubtWords(*check.text(open[i])));
    if (open.size() > maxNamed)
        lines << counted(QT_TRANSLATE_N_NOOP("ui/wordingcheck", "and %n more"),
                         static_cast<int>(open.size() - maxNamed));
    return lines.join(u'\n');
}

QString state(const FoundModel::Text &text)
{
    if (text.isOpen())
        return sayOfCheck(QT_TRANSLATE_NOOP("ui/wordingcheck", "Doubtful: %1")).arg(doubtWords(text));
    if (text.mended)
        return sayOfCheck(QT_TRANSLATE_NOOP("ui/wordingcheck", "Typed by you"));
    if (text.confirmed && !text.doubts.empty())
        return sayOfCheck(QT_TRANSLATE_NOOP("ui/wordingcheck", "You confirmed this"));
    return {};
}

} // namespace waymark::checkwords
