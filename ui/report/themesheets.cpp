// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/themesheets.h"

#include "core/base/plaintext.h"
#include "core/base/wholefile.h"
#include "core/report/paperwords.h"
#include "core/text/institution.h"
#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"
#include "ui/look/badges.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace waymark {
namespace {

constexpr qreal sheetMarginSide = 48; ///< all in 1/96 inch on A4
constexpr qreal sheetMarginTop = 36;
constexpr qreal sheetMarginBottom = 48;
constexpr qreal sheetBoxSize = 13;
constexpr qreal sheetBadgeSize = 18;
constexpr qreal textInset = 50;
constexpr qreal themeGap = 26;
constexpr qreal statementGap = 12;
constexpr qreal writingLine = 25;

QString sheetText(const char *text) { return QCoreApplication::translate("ThemeSheets", text); }

} // namespace

ThemeSheets::ThemeSheets(const Workspace &workspace, const Pack &pack, QSizeF page, qreal unit, bool filled)
    : m_workspace(workspace)
    , m_pack(pack)
    , m_review(*workspace.review(pack.review))
    , m_page(page)
    , m_unit(unit)
    , m_left(sheetMarginSide * unit)
    , m_width(page.width() - 2 * m_left)
    , m_tokens(Tokens::light())
    , m_sheets(emptySheets())
{
    const std::vector<Part> all = parts();
    const std::vector<int> more = filled ? linesLeft(all) : std::vector<int>(all.size(), 0);
    for (std::size_t at = 0; at < all.size(); ++at)
        add(all[at], more[at]);
    m_linesAdded = std::accumulate(more.begin(), more.end(), 0);
}

PaperSheets ThemeSheets::emptySheets() const
{
    return {px(sheetMarginTop), px(sheetMarginTop), m_page.height() - px(sheetMarginBottom)};
}

std::vector<ThemeSheets::Part> ThemeSheets::parts() const
{
    std::vector<Part> all;
    for (const int number : m_pack.themes) {
        const Theme *theme = m_workspace.structureOf(m_review).theme(number);
        if (!theme)
            continue;
        bool isHead = true;
        for (const Statement &each : theme->statements) {
            all.push_back({theme, &each, isHead, isHead && !all.empty() && !m_pack.voice,
                           isHead && (all.empty() || !m_pack.voice)});
            isHead = false;
        }
    }
    return all;
}

PaperBlock ThemeSheets::blockOf(const Part &part, int moreLines) const
{
    PaperBlock block = statement(*part.theme, *part.statement, moreLines);
    if (!part.isHead)
        return block;
    PaperBlock head = heading(*part.theme, part.isFirst);
    head.append(block, head.height() + px(14));
    return head;
}

/// No page ends between two levels, so that a quarter of many a page would be empty, while there is little room to
/// write.
std::vector<int> ThemeSheets::linesLeft(const std::vector<Part> &parts) const
{
    constexpr int maxLines = 6; ///< more is no question any more
    PaperSheets sheets = emptySheets();
    struct Page
    {
        qreal room = 0;
        int statements = 0;
    };
    std::vector<Page> pages;
    std::vector<std::size_t> pageOfPart;
    for (const Part &part : parts) {
        if (part.opensPage)
            sheets.startPage();
        sheets.add(blockOf(part, 0), px(part.isHead ? themeGap : statementGap));
        pageOfPart.push_back(sheets.pages().size() - 1);
        pages.resize(sheets.pages().size());
        pages.back() = {sheets.room(), pages.back().statements + 1};
    }
    std::vector<int> lines;
    for (const std::size_t page : pageOfPart) {
        const qreal share = (pages[page].room - px(1)) / pages[page].statements;
        lines.push_back(std::clamp(static_cast<int>(share / px(writingLine)), 0, maxLines));
    }
    return lines;
}

PaperBlock::Style ThemeSheets::style(qreal size, QFont::Weight weight, const QColor &colour) const
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, qRound(px(size))));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1.0 / 32); // as on the governors' paper: words can be found
    return {font, colour};
}

void ThemeSheets::add(const Part &part, int moreLines)
{
    if (part.opensPage) {
        m_sheets.startPage();
        m_sheetBegins.insert(pageCount() - 1);
    }
    m_sheets.add(blockOf(part, moreLines), px(part.isHead ? themeGap : statementGap));
    const QString number = QString::number(part.theme->number);
    // One that is higher than a page takes more than one.
    while (m_themesOfPage.size() < m_sheets.pages().size())
        m_themesOfPage.push_back({number});
    if (!m_themesOfPage.back().contains(number))
        m_themesOfPage.back() << number;
}

PaperBlock ThemeSheets::heading(const Theme &theme, bool isFirst) const
{
    PaperBlock block;
    const QString kicker =
        QCoreApplication::translate("ThemeSheets", "%1: careers leadership review %2", "school, year")
            .arg(plainLine(m_workspace.institution().name), plainLine(m_review.year));
    qreal y = block.addText(kicker, style(11.5, QFont::Normal, m_tokens.mute), {m_left, 0}, m_width) + px(6);
    const QColor fill = m_tokens.themeFill(theme.number);
    PaperBlock title;
    const qreal inset = px(62);
    const qreal bottom =
        title.addText(plainLine(theme.title), style(19, QFont::DemiBold, m_tokens.themeInk(theme.number)),
                      {m_left + inset, px(12)}, m_width - inset - px(14)) +
        px(12);
    const qreal height = std::max(bottom, px(54));
    block.addShape(y, y + height, [this, y, height, fill, number = theme.number](QPainter &painter) {
        const QRectF band(m_left, y, m_width, height);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(band, px(8), px(8));
        // The number in the circle of a theme, the other way round.
        const QRectF circle(m_left + px(12), y + (height - px(36)) / 2, px(36), px(36));
        painter.setBrush(m_tokens.surface);
        painter.drawEllipse(circle);
        painter.setFont(style(19, QFont::DemiBold, fill).font);
        painter.setPen(fill);
        painter.drawText(circle, Qt::AlignCenter, QString::number(number));
    });
    block.append(title, y + (height - bottom) / 2);
    y += height + px(10);
    if (const QString labels = plainLine(benchmarksLine(theme)); !labels.isEmpty())
        y = block.addText(labels, style(11.5, QFont::Normal, m_tokens.mute), {m_left, y}, m_width);
    if (!isFirst)
        return block; // what is the same for all of them is above the first
    QStringList facts;
    if (m_pack.voice)
        facts.append(QCoreApplication::translate("ThemeSheets", "For: %1").arg(packTitle(m_workspace, m_pack)));
    if (m_pack.returnBy)
        facts.append(
            QCoreApplication::translate("ThemeSheets", "Please return it by %1").arg(longDate(*m_pack.returnBy)));
    if (const QString when = whenAndWhere(m_workspace.arrangement(m_review.id)); !when.isEmpty())
        facts.append(
            QCoreApplication::translate("ThemeSheets", "The meeting: %1", "when and where").arg(plainLine(when)));
    facts.append(sheetText(QT_TRANSLATE_NOOP("ThemeSheets", "Tick the level that best describes things now.")));
    y = block.addText(facts.join(QStringLiteral("   ")), style(11.5, QFont::DemiBold, m_tokens.text), {m_left, y},
                      m_width);
    if (!m_pack.message.isEmpty())
        y = block.addText(plainText(m_pack.message), style(11.5, QFont::Normal, m_tokens.text), {m_left, y + px(6)},
                          m_width);
    if (const QStringList lines = guidanceLines(m_pack); !lines.isEmpty())
        y = block.addText(lines.join(u' '), style(11.5, QFont::Normal, m_tokens.text), {m_left, y + px(6)}, m_width);
    addLine(block, sheetText(QT_TRANSLATE_NOOP("ThemeSheets", "Name, role:")), whole(), y + px(4));
    return block;
}

PaperBlock ThemeSheets::statement(const Theme &theme, const Statement &statement, int moreLines) const
{
    const InstitutionKind kind = m_workspace.institution().kind;
    const Structure &structure = m_workspace.structureOf(m_review);
    const Wording &wording = m_workspace.wordingOf(m_review);
    PaperBlock block;
    block.addShape(0, px(3), [this, fill = m_tokens.themeFill(theme.number)](QPainter &painter) {
        painter.fillRect(QRectF(m_left, 0, m_width, px(2)), fill);
    });
    qreal y = block.addText(plainLine(worded(QString(statement.number.toString() + u' ' + statement.title), kind)),
                            style(14, QFont::DemiBold, m_tokens.text), {m_left, px(7)}, m_width) +
              px(5);
    // The two short answers beside each other, and so what is written below: every page is printed for every colleague.
    y = std::max(addChoice(block, {}, 0, {levelName(Level::notInPlace())}, half(0), y),
                 addChoice(block, sheetText(QT_TRANSLATE_NOOP("ThemeSheets", "I don't know")), {}, {}, half(1), y));
    for (int value = 1; value <= structure.levels(); ++value) {
        QStringList points;
        for (const Point &point : wording.descriptor(statement.number, *Level::from(value)).points)
            points.append(plainLine(worded(point.text, kind)));
        y = addChoice(block, {}, value, points, whole(), y);
    }
    // Two lines each and what the page has left: one is used up by its label.
    addLine(block, sheetText(QT_TRANSLATE_NOOP("ThemeSheets", "Why? What is the evidence?")), half(0), y);
    y = addLine(block, sheetText(QT_TRANSLATE_NOOP("ThemeSheets", "Questions:")), half(1), y);
    for (int line = 0; line < 1 + moreLines; ++line) {
        addLine(block, {}, half(0), y);
        y = addLine(block, {}, half(1), y);
    }
    return block;
}

ThemeSheets::Column ThemeSheets::half(int number) const
{
    const qreal gutter = px(20);
    const qreal width = (m_width - gutter) / 2;
    return {m_left + number * (width + gutter), width};
}

qreal ThemeSheets::addChoice(PaperBlock &block, const QString &title, std::optional<int> level,
                             const QStringList &points, Column column, qreal y) const
{
    const bool missing = level && *level > 0 && points.isEmpty();
    const int levels = m_workspace.structureOf(m_review).levels();
    block.addShape(y, y + px(sheetBadgeSize),
                   [this, y, level, levels, missing, start = column.left](QPainter &painter) {
                       painter.setRenderHint(QPainter::Antialiasing);
                       if (!missing) {
                           painter.setPen(QPen(m_tokens.text, px(1.2)));
                           painter.setBrush(Qt::NoBrush);
                           painter.drawRect(QRectF(start + px(1), y + px((sheetBadgeSize - sheetBoxSize) / 2),
                                                   px(sheetBoxSize), px(sheetBoxSize)));
                       }
                       if (level) {
                           const QRectF badge(start + px(24), y, px(sheetBadgeSize), px(sheetBadgeSize));
                           paintLevelBadge(painter, badge, *level == 0 ? BadgeKind::NotInPlace : BadgeKind::Filled,
                                           *level, levels, m_tokens);
                       }
                   });
    const qreal left = column.left + px(level ? textInset : 24);
    const qreal right = column.left + column.width;
    const PaperBlock::Style text = style(11.5, QFont::Normal, missing ? m_tokens.mute : m_tokens.text);
    qreal bottom = y + px(1);
    if (!title.isEmpty())
        bottom = block.addText(title, text, {left, bottom}, right - left);
    if (missing)
        bottom = block.addText(noDescriptor(), text, {left, bottom}, right - left);
    for (const QString &point : points) {
        if (points.size() > 1)
            block.addText(QStringLiteral("\u2022"), text, {left, bottom}, px(10));
        const qreal inset = points.size() > 1 ? px(11) : 0;
        bottom = block.addText(point, text, {left + inset, bottom}, right - left - inset);
    }
    bottom = std::max(bottom, y + px(sheetBadgeSize)) + px(3);
    block.extendTo(bottom);
    return bottom;
}

qreal ThemeSheets::addLine(PaperBlock &block, const QString &label, Column column, qreal y) const
{
    const PaperBlock::Style text = style(11, QFont::Normal, m_tokens.mute);
    const qreal line = y + px(writingLine - 1);
    if (!label.isEmpty())
        block.addText(label, text, {column.left, line - QFontMetricsF(text.font).height() - px(2)}, column.width);
    block.addShape(line, line + px(1), [this, line, column](QPainter &painter) {
        painter.fillRect(QRectF(column.left, line, column.width, px(0.8)), m_tokens.mute);
    });
    return line + px(1);
}

QString ThemeSheets::numberOf(int page) const
{
    const auto next = m_sheetBegins.upper_bound(page);
    const int begin = next == m_sheetBegins.begin() ? 0 : *std::prev(next);
    return pageOf(page - begin + 1, (next == m_sheetBegins.end() ? pageCount() : *next) - begin);
}

void ThemeSheets::paint(QPainter &painter, int page) const
{
    for (const PaperBlock::Piece &piece : m_sheets.pages()[static_cast<std::size_t>(page)])
        piece.paint(painter);
    const PaperBlock::Style small = style(10.7, QFont::Normal, m_tokens.mute);
    const QRectF foot(m_left, m_page.height() - px(sheetMarginBottom) + px(14), m_width, px(18));
    painter.setFont(small.font);
    painter.setPen(small.colour);
    const QStringList &themes = m_themesOfPage[static_cast<std::size_t>(page)];
    const QString theme = (themes.size() == 1 ? QCoreApplication::translate("ThemeSheets", "Theme %1")
                                              : QCoreApplication::translate("ThemeSheets", "Themes %1"))
                              .arg(themes.join(QStringLiteral(", ")));
    // Sheets of several colleagues come back as one pile, and pages come apart: each says whose it is.
    const QString whose =
        m_pack.voice ? QCoreApplication::translate("ThemeSheets", "For: %1").arg(packTitle(m_workspace, m_pack))
                     : sheetText(QT_TRANSLATE_NOOP("ThemeSheets", "Name, role:")) + QString(24, u'_');
    const QString number = numberOf(page);
    const QFontMetricsF metrics(small.font);
    const qreal room = m_width - metrics.horizontalAdvance(number) - px(16);
    QString facts;
    for (const QString &wording : wordingLines(m_workspace.structureOf(m_review), m_workspace.wordingOf(m_review),
                                               m_workspace.institution().kind)) {
        facts = plainLine(QStringList{whose, theme, wording}.join(QStringLiteral("   ")));
        if (metrics.horizontalAdvance(facts) <= room)
            break;
    }
    painter.drawText(foot, Qt::AlignLeft, metrics.elidedText(facts, Qt::ElideRight, room));
    painter.drawText(foot, Qt::AlignRight, number);
}

namespace {

constexpr int sheetResolution = 1200; ///< dots to the inch

/// As wide as A4 is in inches, whatever the paper: A3 shows the same, half as large again.
qreal unitOf(QSizeF page) { return page.width() / (QPageSize(QPageSize::A4).size(QPageSize::Inch).width() * 96); }

} // namespace

int themeSheetsPageCount(const Workspace &workspace, const std::vector<Pack> &packs, QPageSize::PageSizeId size)
{
    const QSizeF page = QPageSize(size).sizePixels(sheetResolution);
    int pages = 0;
    for (const Pack &pack : packs)
        pages += ThemeSheets(workspace, pack, page, unitOf(page), false).pageCount();
    return pages;
}

Result<int> writeThemeSheetsPdf(const Workspace &workspace, const std::vector<Pack> &packs, QPageSize::PageSizeId size,
                                const QString &path, Existing existing)
{
    const auto refused = [&path] { return failed(FileError{FileError::Problem::CannotWrite, path}); };
    // Into memory first: QPdfWriter does not notice when its device takes less than it was given.
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    int pages = 0;
    {
        QPdfWriter writer(&pdf);
        writer.setPageSize(QPageSize(size));
        writer.setPageMargins({});
        writer.setResolution(sheetResolution);
        writer.setTitle(sheetText(QT_TRANSLATE_NOOP("ThemeSheets", "Theme sheets")));
        writer.setCreator(QStringLiteral("Waymark"));
        QPainter painter;
        if (!painter.begin(&writer))
            return refused();
        const QSizeF paper(writer.width(), writer.height());
        for (const Pack &pack : packs) {
            const ThemeSheets sheets(workspace, pack, paper, unitOf(paper));
            for (int page = 0; page < sheets.pageCount(); ++page) {
                if (pages > 0 && !writer.newPage())
                    return refused();
                ++pages;
                sheets.paint(painter, page);
            }
        }
        if (!painter.end())
            return refused();
    }
    if (auto written = writeWholeFile(path, pdf.data(), existing); !written)
        return failed(written.error());
    return pages;
}

} // namespace waymark
