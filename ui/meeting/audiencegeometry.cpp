// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meeting/audiencegeometry.h"

#include "core/text/levels.h"

#include <algorithm>
#include <cmath>

namespace waymark {
namespace {

int pixelsFor(QSizeF size, qreal share) { return static_cast<int>(std::ceil(size.height() * share - 0.001)); }

/// Letters may become this large; never smaller than `least` for being asked to.
int startingAt(QSizeF size, qreal usual, int textStep)
{
    const int step = std::clamp(textStep, AudienceGeometry::minStep, AudienceGeometry::maxStep);
    return std::max(pixelsFor(size, AudienceGeometry::minLetters), pixelsFor(size, usual * (1 + 0.15 * step)));
}

AudienceGeometry inRows(const AudienceContent &content, QSizeF size, const QFont &font, int textStep, qreal below)
{
    const int least = pixelsFor(size, AudienceGeometry::minLetters);
    const int start = startingAt(size, AudienceGeometry::maxLetters, textStep);
    for (int tried = start; tried >= least; --tried) {
        AudienceAttempt attempt(content, size, font, {tried, true, false, below});
        if (attempt.fits())
            return attempt.take();
    }
    // Points on lines of their own are easier to talk about than larger letters are to read: lines come closer first,
    // then letters become a little smaller, and only then points run on, each behind its bullet.
    // No projector has so few lines: the system has enlarged a laptop's.
    const bool isEnlarged = size.height() < 700;
    const int apart = pixelsFor(size, isEnlarged ? AudienceGeometry::minApartLetters : AudienceGeometry::minLetters);
    for (int tried = pixelsFor(size, 0.034); tried >= apart; --tried) {
        AudienceAttempt close(content, size, font, {tried, true, true, below});
        if (close.fits())
            return close.take();
    }
    for (int tried = pixelsFor(size, 0.032); tried >= least; --tried) {
        AudienceAttempt running(content, size, font, {tried, false, false, below});
        if (running.fits())
            return running.take();
    }
    for (int tried = least; tried > 6; --tried) {
        AudienceAttempt running(content, size, font, {tried, false, true, below});
        if (running.fits())
            return running.take();
    }
    AudienceAttempt last(content, size, font, {6, false, true, below});
    last.fits();
    return last.take();
}

/// The opening from the top down with letters of one size; `height` is what it takes.
AudienceGeometry openingWith(const AudienceContent &content, QSizeF size, const QFont &font, int pixels, qreal &height)
{
    AudienceGeometry made;
    made.body = sizedFont(font, pixels);
    made.titleFont = sizedFont(font, pixels * 1.5, QFont::DemiBold);
    const QFont strong = sizedFont(font, pixels, QFont::DemiBold);
    const qreal left = std::round(size.width() * 0.09);
    const qreal width = size.width() - 2 * left;
    const qreal line = std::ceil(QFontMetricsF(made.body).height());
    const qreal indent = std::ceil(QFontMetricsF(made.body).horizontalAdvance(QStringLiteral("0")) * 2);
    height = 0;
    const auto write = [&](const QString &text, const QFont &with, qreal before, qreal from = 0, bool mute = false) {
        height += std::round(line * before);
        const qreal tall = std::ceil(QFontMetricsF(with).height());
        for (const QString &each : WrappedText(text, with).lines(width - from)) {
            made.texts.push_back({{left + from, height, width - from, tall}, each, with, mute});
            height += tall;
        }
    };
    write(content.title, made.titleFont, 0);
    if (!content.subtitle.isEmpty())
        write(content.subtitle, made.body, 0, 0, true);
    for (const QString &paragraph : content.paragraphs)
        write(paragraph, made.body, 0.6);
    if (!content.list.isEmpty())
        write(content.listTitle, strong, 1);
    for (qsizetype at = 0; at < content.list.size(); ++at) {
        const qreal top = height + std::round(line * 0.25);
        made.texts.push_back({{left, top, indent, line}, QString::number(at + 1), strong, false});
        write(content.list[at], made.body, 0.25, indent);
    }
    return made;
}

AudienceGeometry forOpening(const AudienceContent &content, QSizeF size, const QFont &font, int textStep)
{
    const qreal room = size.height() * 0.88;
    qreal height = 0;
    AudienceGeometry made;
    for (int tried = startingAt(size, 0.05, textStep); tried > 6; --tried) {
        made = openingWith(content, size, font, tried, height);
        if (height <= room)
            break;
    }
    // A little above the middle, where a room looks first.
    const qreal top = std::max(size.height() * 0.06, (size.height() - height) * 0.42);
    for (PlacedText &text : made.texts)
        text.rect.translate(0, std::round(top));
    return made;
}

} // namespace

AudienceGeometry AudienceGeometry::of(const AudienceContent &content, QSizeF size, const QFont &font, int textStep,
                                      qreal below)
{
    switch (content.screen) {
    case AudienceScreen::Opening:
        return forOpening(content, size, font, textStep);
    case AudienceScreen::Blank:
        return {};
    case AudienceScreen::Theme:
    case AudienceScreen::Statement:
        break;
    }
    return inRows(content, size, font, textStep, below);
}

namespace {

// A badge's numeral is read from the back of the room like any other letter, so it is as high: these shares of a
// badge's side are what its numeral has (ui/look/badges.cpp), a little less for the rounding to whole pixels.
constexpr qreal badgeNumeral = 0.61;
constexpr qreal themeNumeral = 0.55;
constexpr qreal longThemeNumeral = 0.49; ///< of two digits

/// Before a point that is not on lines of its own; a no-break space behind it keeps it with its point.
const QString runningBullet = QStringLiteral("\u2022\u00a0");

} // namespace

QFont sizedFont(QFont font, qreal pixels, QFont::Weight weight)
{
    font.setPixelSize(std::max(1, static_cast<int>(std::ceil(pixels))));
    font.setWeight(weight);
    return font;
}

AudienceAttempt::AudienceAttempt(const AudienceContent &content, QSizeF size, const QFont &font, Letters letters)
    : m_content(content)
    , m_size(size)
    , m_letters(letters)
{
    const int pixels = letters.pixels;
    m_made.body = sizedFont(font, pixels);
    const QFontMetricsF metrics(m_made.body);
    // Tight is still looser than a newspaper: fonts leave room for marks that English has none of.
    m_line = letters.tight ? std::ceil(metrics.height() * 0.93) : std::ceil(metrics.height());
    m_margin = std::round(size.width() * 0.022);
    m_padding = std::round(pixels * (letters.tight ? 0.24 : 0.35));
    m_badge = std::ceil(pixels / badgeNumeral);
    frame(metrics);
    columns();
    placeHeads();
    m_textLeft = m_margin + m_padding * 1.5 + m_badge + m_padding * 1.5;
    m_textWidth = size.width() - m_margin - m_padding * 1.5 - m_right - m_padding * 1.5 - m_textLeft;
}

bool AudienceAttempt::fits()
{
    qreal needed = 0;
    for (const AudienceRow &row : m_content.rows) {
        m_texts.push_back(textsOf(row));
        m_heights.push_back(heightOf(row, m_texts.back()));
        needed += m_heights.back();
    }
    m_least = std::round(m_made.body.pixelSize() * 0.22);
    const auto rows = static_cast<qreal>(m_content.rows.size());
    m_spare = m_bottom - m_top - needed - m_least * (rows - 1);
    return m_spare >= 0;
}

AudienceGeometry AudienceAttempt::take()
{
    const auto rows = static_cast<qreal>(m_content.rows.size());
    // Air goes into the rows and between them; beyond what helps reading it stays below.
    const qreal between = std::min(m_spare / (2 * rows), m_size.height() * 0.03);
    const qreal within = std::min((m_spare - between * (rows - 1)) / rows, m_size.height() * 0.05);
    qreal y = m_top;
    for (std::size_t at = 0; at < m_content.rows.size(); ++at) {
        const bool quiet = m_content.rows[at].quiet;
        const qreal height = m_heights[at] + std::max<qreal>(0, quiet ? within / 3 : within);
        place(m_content.rows[at], m_texts[at], {m_margin, y, m_size.width() - 2 * m_margin, height});
        y += height + m_least + std::max<qreal>(0, between);
    }
    return m_made;
}

void AudienceAttempt::frame(const QFontMetricsF &metrics)
{
    const qreal foot = std::ceil(metrics.height());
    const qreal y = m_size.height() - foot - std::round(m_size.height() * 0.012);
    const qreal width = m_size.width() - 2 * m_margin;
    const auto needs = [&](const QString &text) { return std::ceil(metrics.horizontalAdvance(text)) + 4; };
    const qreal first = std::min(needs(m_content.progress), width * 0.4);
    const qreal end = std::min(needs(m_content.last), width * 0.4);
    m_made.progress = {m_margin, y, first, foot};
    m_made.last = {m_size.width() - m_margin - end, y, end, foot};
    // In the middle of the screen, between the longer of its two neighbours and as much on the other side; where it has
    // no room for its words there, between the two.
    const qreal from = m_margin + first + m_padding * 2;
    const qreal to = m_made.last.left() - m_padding * 2;
    const qreal side = std::max(from, m_size.width() - to);
    const bool isCentred = m_size.width() - 2 * side >= needs(m_content.wording);
    m_made.wording = isCentred ? QRectF(side, y, m_size.width() - 2 * side, foot)
                               : QRectF(from, y, std::max<qreal>(0, to - from), foot);
    m_bottom = std::min(y, m_size.height() - m_letters.below) - std::round(m_size.height() * 0.012);
    const qreal placeWidth = m_content.place.isEmpty() ? 0 : std::min(needs(m_content.place), width * 0.35);
    m_made.place = {m_size.width() - m_margin - placeWidth, std::round(m_size.height() * 0.018), placeWidth, foot};
    placeTitle(std::round(m_size.height() * 0.018));
}

void AudienceAttempt::placeTitle(qreal top)
{
    // As large as one line allows; a title too long even for letters of the body's size goes on below.
    const qreal body = m_made.body.pixelSize();
    qreal pixels = std::max<qreal>(body * 1.25, m_size.height() * 0.04);
    qreal side = 0;
    qreal left = 0;
    qreal wide = 0;
    for (;; pixels = std::max(body, pixels - 1)) {
        m_made.titleFont = sizedFont(m_made.body, pixels, QFont::DemiBold);
        const QFontMetricsF title(m_made.titleFont);
        side = std::max(std::ceil(title.height()),
                        std::ceil(body / (m_content.theme > 9 ? longThemeNumeral : themeNumeral)));
        left = m_margin + side + m_padding * 1.5;
        wide = m_size.width() - m_margin - left - (m_content.query ? side + m_padding : 0) - m_padding;
        if (m_made.place.width() > 0)
            wide -= m_made.place.width() + m_padding * 2;
        if (pixels <= body || std::ceil(title.horizontalAdvance(m_content.title)) + 2 <= wide)
            break;
    }
    m_made.circle = {m_margin, top, side, side};
    m_made.place.setHeight(side);
    const WrappedText text(m_content.title, m_made.titleFont);
    qreal y = top;
    for (const QString &line : text.lines(wide)) {
        m_made.title.push_back({{left, y, wide, side}, line, false});
        y += side;
    }
    if (m_content.query) {
        const qreal end = QFontMetricsF(m_made.titleFont).horizontalAdvance(m_made.title.back().text);
        m_made.titleQuery = {left + std::ceil(end) + m_padding, y - side, side, side};
    }
    m_top = std::max(y, top + side) + std::round(m_size.height() * 0.014);
}

void AudienceAttempt::columns()
{
    const qreal pixels = m_letters.pixels;
    const QFontMetricsF metrics(m_made.body);
    const QFontMetricsF strong(sizedFont(m_made.body, pixels, QFont::DemiBold));
    // The widest state is two words on two lines.
    for (const Standing standing : {Standing::Draft, Standing::Agreed, Standing::Carried}) {
        for (const QString &word : standingName(standing).split(u' '))
            m_state = std::max(m_state, std::ceil(strong.horizontalAdvance(word)) + 2);
        m_thin = std::max(m_thin, std::ceil(strong.horizontalAdvance(standingName(standing))) + 2);
    }
    // On the theme's screen a row has one line, and columns beside its state.
    if (m_content.screen == AudienceScreen::Theme) {
        for (const AudienceRow &row : m_content.rows)
            m_state = std::max(m_state, std::ceil(strong.horizontalAdvance(row.state)) + 2);
    }
    m_right = m_state;
    if (m_content.screen == AudienceScreen::Theme) {
        for (const AudienceRow &row : m_content.rows) {
            if (!row.last.isEmpty())
                m_last = std::max(m_last, std::ceil(metrics.horizontalAdvance(row.last)) + 2);
        }
        m_query = std::ceil(metrics.height());
        const int levels = m_content.rows.empty() ? 4 : m_content.rows.front().badge.levels;
        // A column for each level, as wide as a count of two digits.
        const qreal wide = std::ceil(metrics.horizontalAdvance(QStringLiteral("88"))) + std::round(pixels * 0.3);
        m_bars = m_content.answers > 0 ? wide * (levels + 1) : 0;
        for (const qreal column : {m_last, m_query, m_bars})
            m_right += column > 0 ? column + pixels : 0;
        return;
    }
    // The same room whether answers, hands or neither are shown: nothing moves when they come. More than there is room
    // for have smaller dots.
    const QSizeF room(m_size.width() * 0.115, m_line * 0.92);
    m_count = std::ceil(metrics.horizontalAdvance(QStringLiteral("88"))) + std::round(pixels * 0.3);
    const qreal wide =
        std::ceil(SpreadDots::fitting(m_content.dots, room, pixels * 0.58).sizeOf(m_content.dots).width());
    m_made.dots =
        SpreadDots::fitting(std::max(m_content.answers, m_content.dots), {wide, room.height()}, pixels * 0.58);
    m_dots = wide + m_count;
    m_right = std::max(m_state, m_dots);
}

/// Once above all rows: a bar is of the level over it.
void AudienceAttempt::placeHeads()
{
    if (m_bars <= 0)
        return;
    const int levels = m_content.rows.empty() ? 4 : m_content.rows.front().badge.levels;
    const qreal column = m_bars / (levels + 1);
    const qreal left = m_size.width() - m_margin - m_padding * 1.5 - m_state - m_made.body.pixelSize() - m_bars;
    for (int level = 0; level <= levels; ++level)
        m_made.heads.emplace_back(left + column * level, m_top, column, m_line);
    m_top += m_line;
}

qreal AudienceAttempt::indent() const { return std::round(m_made.body.pixelSize() * 0.8); }

std::vector<WrappedText> AudienceAttempt::textsOf(const AudienceRow &row) const
{
    std::vector<WrappedText> texts;
    if (!m_letters.separate) {
        // The points stay points: a bullet that no line begins with nothing behind it, nor ends with.
        const bool several = row.points.size() > 1;
        texts.emplace_back(several ? runningBullet + row.points.join(QStringLiteral("  ") + runningBullet)
                                   : row.points.join(u' '),
                           m_made.body);
        return texts;
    }
    texts.reserve(static_cast<std::size_t>(row.points.size()));
    for (const QString &point : row.points)
        texts.emplace_back(point, m_made.body);
    return texts;
}

qreal AudienceAttempt::widthFor(const AudienceRow &row, const std::vector<WrappedText> &texts) const
{
    const qreal whole = row.quiet && m_dots > 0 ? m_textWidth + m_right - m_thin - m_padding * 2 - m_dots : m_textWidth;
    return texts.size() > 1 ? whole - indent() : whole;
}

qreal AudienceAttempt::wholeState(const AudienceRow &row) const
{
    const QFontMetricsF strong(sizedFont(m_made.body, m_made.body.pixelSize(), QFont::DemiBold));
    return std::ceil(strong.horizontalAdvance(row.state)) + m_padding;
}

qreal AudienceAttempt::heightOf(const AudienceRow &row, const std::vector<WrappedText> &texts) const
{
    int lines = 0;
    for (const WrappedText &text : texts)
        lines += text.lineCount(widthFor(row, texts));
    const qreal padding = row.quiet ? m_padding * 0.5 : m_padding;
    // "Carried forward" is on two lines, or on one where the text leaves it the room.
    const bool twoWords = !row.quiet && m_content.screen == AudienceScreen::Statement && row.state.contains(u' ');
    int beside = 1;
    if (m_dots > 0)
        beside = row.quiet ? 1 : 2 + static_cast<int>(twoWords);
    else if (twoWords && lines == 1 && texts.front().longestLine() + wholeState(row) >= m_textWidth + m_state)
        beside = 2;
    return std::max(std::max(lines, beside) * m_line, m_badge) + 2 * padding;
}

void AudienceAttempt::placeState(const AudienceRow &row, PlacedRow &placed) const
{
    const QRectF &rect = placed.rect;
    const qreal right = rect.right() - m_padding * 1.5;
    placed.stateLines = row.state.isEmpty() ? QStringList() : row.state.split(u' ');
    const bool oneLine =
        row.quiet || m_content.screen == AudienceScreen::Theme || (m_dots <= 0 && rect.height() < 2 * m_line);
    if (oneLine && !row.state.isEmpty())
        placed.stateLines = QStringList(row.state);
    const qreal wide = oneLine ? std::max(m_state, wholeState(row)) : m_state;
    placed.state = {right - wide, rect.top(), wide, rect.height()};
    if (m_dots <= 0)
        return;
    // Dots with their count above, the state below; where the row is thin they are left of it, for the state is at the
    // right of every row.
    const qreal dots = m_dots - m_count;
    const qreal end = row.quiet ? right - m_thin - m_padding * 2 : right;
    qreal y = rect.center().y() - m_line / 2;
    if (!row.quiet)
        y = rect.center().y() - m_line * (1 + static_cast<qreal>(std::max<qsizetype>(1, placed.stateLines.size()))) / 2;
    placed.dots = {end - m_dots, y, dots, m_line};
    placed.count = {end - m_count, y, m_count, m_line};
    if (!row.quiet)
        placed.state.setTop(y + m_line);
    if (!row.quiet)
        placed.state.setHeight(m_line * static_cast<qreal>(std::max<qsizetype>(1, placed.stateLines.size())));
}

void AudienceAttempt::place(const AudienceRow &row, const std::vector<WrappedText> &texts, const QRectF &rect)
{
    PlacedRow placed;
    placed.rect = rect;
    placed.badge = {rect.left() + m_padding * 1.5, rect.center().y() - m_badge / 2, m_badge, m_badge};
    placeState(row, placed);
    if (m_content.screen == AudienceScreen::Theme) {
        const qreal gap = m_made.body.pixelSize();
        qreal x = rect.right() - m_padding * 1.5 - m_state;
        const auto column = [&](qreal width) {
            x -= width > 0 ? width + gap : 0;
            return QRectF(x, rect.top(), width, rect.height());
        };
        placed.bars = column(m_bars);
        placed.bars.adjust(0, m_padding * 0.4, 0, -m_padding * 0.4);
        placed.last = column(m_last);
        const QRectF query = column(m_query);
        if (row.query)
            placed.query = {query.left(), rect.center().y() - m_query / 2, m_query, m_query};
    }
    int count = 0;
    for (const WrappedText &text : texts)
        count += text.lineCount(widthFor(row, texts));
    qreal y = rect.center().y() - count * m_line / 2;
    const qreal left = m_textLeft + (texts.size() > 1 ? indent() : 0);
    for (const WrappedText &text : texts) {
        bool first = texts.size() > 1;
        for (const QString &line : text.lines(widthFor(row, texts))) {
            placed.lines.push_back({{left, y, widthFor(row, texts), m_line}, line, first});
            first = false;
            y += m_line;
        }
    }
    m_made.rows.push_back(std::move(placed));
}

} // namespace waymark
