// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every letter that the room is shown, as it is painted: badges' numerals, the line at the foot and hints among them.
#include "core/model/modelfile.h"
#include "tests/support/catch.h"
#include "tests/support/paintedtexts.h"
#include "tests/support/revieweddocument.h"
#include "ui/meeting/audiencepainter.h"

#include <QFont>
#include <QPainter>
#include <cmath>

using namespace waymark;
using namespace waymark::testing;

namespace {

struct Projector
{
    QSize size;
    qreal least; ///< share of the screen's height
};
constexpr qreal usualLeast = 0.03;
const std::vector<Projector> projectors{{{1920, 1080}, usualLeast}, {{1280, 720}, 0.025}};

/// Every text painted is high enough and is one of those that were meant to be seen.
void checkLetters(const AudienceContent &content, const Projector &projector, const QStringList &seen,
                  const QString &hint = {})
{
    PaintedTexts device(projector.size);
    {
        QPainter painter(&device);
        paintAudience(painter, content, AudienceGeometry::of(content, projector.size, QFont()), Tokens::light(),
                      projector.size, hint);
    }
    QStringList texts;
    for (const PaintedText &each : device.texts()) {
        INFO(projector.size.height() << ", " << each.text.toStdString() << ": " << each.pixels);
        CHECK(each.pixels >= projector.size.height() * projector.least);
        texts << each.text;
    }
    for (const QString &each : seen) {
        INFO(each.toStdString());
        CHECK(texts.contains(each));
    }
}

/// A theme of eight statements, each title as long as the longest official one, with something in every column.
AudienceContent eightStatements()
{
    AudienceContent made;
    made.screen = AudienceScreen::Theme;
    made.theme = 3;
    made.title = QStringLiteral("Information and guidance for everybody");
    made.progress = QStringLiteral("8 of 32 agreed");
    made.wording = QStringLiteral("Official wording, loaded 22 November 2026");
    made.last = QStringLiteral("Last year: level 1");
    for (int at = 0; at < 8; ++at) {
        AudienceRow row;
        row.badge = {at == 1 ? BadgeKind::NotInPlace : BadgeKind::Filled, at == 1 ? 0 : 1 + at % 4, 4};
        row.points << QStringLiteral("3.%1 ").arg(at + 1) + QStringLiteral("A statement about it ").repeated(6);
        row.query = at == 2;
        row.chosen = row.settled = true;
        row.state = QStringLiteral("Agreed");
        row.last = QStringLiteral("last year 1");
        made.rows.push_back(row);
    }
    return made;
}

/// As long as the longest official statement: four levels of 34, 36, 74 and 66 words, 1,417 letters.
AudienceContent longestStatement()
{
    AudienceContent made;
    made.theme = 3;
    made.title = QStringLiteral("3.5 Parents and routes");
    made.query = true;
    made.progress = QStringLiteral("8 of 32 agreed");
    made.wording = QStringLiteral("Official wording, loaded 22 November 2026");
    made.last = QStringLiteral("Last year: level 1");
    const int letters[] = {0, 226, 237, 507, 447};
    for (int level = 0; level <= 4; ++level) {
        AudienceRow row;
        row.badge = {level == 0 ? BadgeKind::NotInPlace : BadgeKind::Filled, level, 4};
        row.quiet = level == 0;
        row.points << (level == 0 ? QStringLiteral("Not in place yet")
                                  : QStringLiteral("routes ").repeated(letters[level] / 7).trimmed());
        made.rows.push_back(row);
    }
    return made;
}

} // namespace

TEST_CASE("Every letter of a theme's screen can be read from the back, numerals and foot too")
{
    const AudienceContent content = eightStatements();
    for (const Projector &projector : projectors) {
        checkLetters(content, projector,
                     {QStringLiteral("3"), QStringLiteral("0"), QStringLiteral("4"), QStringLiteral("?"),
                      content.progress, content.wording, content.last});
        const QString hint = QStringLiteral("Choose a level first");
        checkLetters(content, projector, {hint}, hint);
    }
}

TEST_CASE("Each bar of a theme's spread has its level over it and its count in it, legible from the back")
{
    AudienceContent content = eightStatements();
    std::vector<Level> levels;
    for (const int value : {0, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3})
        levels.push_back(*Level::from(value));
    content.answers = static_cast<int>(levels.size());
    for (AudienceRow &row : content.rows)
        row.spread = AnonymousSpread::of(levels, content.answers, 4);
    for (const Projector &projector : projectors) {
        checkLetters(content, projector, {QStringLiteral("12"), QStringLiteral("3"), QStringLiteral("1")});
        const AudienceGeometry geometry = AudienceGeometry::of(content, projector.size, QFont());
        REQUIRE(geometry.heads.size() == 5);
        const qreal column = geometry.rows.front().bars.width() / 5;
        for (std::size_t level = 0; level < 5; ++level) {
            const QRectF &head = geometry.heads[level];
            CHECK(head.bottom() <= geometry.rows.front().rect.top());
            CHECK(std::abs(head.center().x() -
                           (geometry.rows.front().bars.left() + column * (static_cast<qreal>(level) + 0.5))) < 1);
        }
    }
}

TEST_CASE("Every letter of the longest statement's screen can be read from the back")
{
    const AudienceContent content = longestStatement();
    for (const Projector &projector : projectors)
        checkLetters(content, projector,
                     {QStringLiteral("0"), QStringLiteral("4"), QStringLiteral("?"), content.progress, content.wording,
                      content.last});
}

TEST_CASE("Every letter of our own edition's themes and statements can be read from the back")
{
    ReviewedDocument it(builtInModel());
    it.add("2025/26", 2025);
    it.answer("3.1", 2, true);
    it.add("2026/27", 2026);
    it.answer("3.1", 3, true);
    for (const Statement &statement : it.model.structure.statements()) {
        it.document.setStatement(statement.number);
        for (const Projector &projector : projectors) {
            const Projector whole{projector.size, usualLeast};
            checkLetters(audienceStatement(it.document), whole, {});
            checkLetters(audienceTheme(it.document), whole, {});
        }
    }
}
