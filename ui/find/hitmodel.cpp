// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/hitmodel.h"

#include "core/text/levels.h"
#include "core/text/numbersanddates.h"
#include "ui/look/tokens.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <iterator>

namespace waymark {
namespace {

constexpr int excerptLines = 2;
constexpr QChar ellipsis = u'…';

/// The excerpt in lines of at most `width`, laid out with what was found in bold.
class ExcerptLayout
{
public:
    ExcerptLayout(const Hit &found, qreal width)
    {
        const HitExcerpt excerpt = excerptOf(found);
        QList<QTextLayout::FormatRange> bold;
        for (const FoldedText::Span &word : excerpt.words) {
            QTextCharFormat format;
            format.setFontWeight(QFont::Bold);
            bold.append({static_cast<int>(word.from), static_cast<int>(word.length), format});
        }
        m_layout.setFont(textFont(TextSize::Body));
        m_layout.setText(excerpt.text);
        m_layout.setFormats(bold);
        m_layout.beginLayout();
        for (int i = 0; i < excerptLines; ++i) {
            QTextLine line = m_layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            line.setPosition({0, m_height});
            m_height += line.height();
        }
        m_layout.endLayout();
    }

    [[nodiscard]] qreal height() const { return m_height; }
    void paint(QPainter &painter, QPointF at) const { m_layout.draw(&painter, at); }

private:
    QTextLayout m_layout;
    qreal m_height = 0;
};

QRect insideOf(const QRect &line) { return line.adjusted(spacing::medium, spacing::small, -spacing::medium, 0); }

int headingHeight() { return QFontMetrics(textFont(TextSize::Small)).height() + spacing::medium + spacing::tiny; }
int nameHeight() { return QFontMetrics(textFont(TextSize::Body)).height() + 2; }

} // namespace

QString hitKindTitle(HitKind kind)
{
    switch (kind) {
    case HitKind::Statement:
        return HitModel::tr("Statements");
    case HitKind::Descriptor:
        return HitModel::tr("Descriptors");
    case HitKind::Reason:
        return HitModel::tr("Reasons");
    case HitKind::NotedEvidence:
        return HitModel::tr("Evidence noted with answers");
    case HitKind::Comment:
        return HitModel::tr("Private comments");
    case HitKind::Action:
        return HitModel::tr("Actions");
    case HitKind::Progress:
        return HitModel::tr("Progress of actions");
    case HitKind::Evidence:
        return HitModel::tr("Evidence");
    case HitKind::Person:
        return HitModel::tr("People and groups");
    case HitKind::Review:
        return HitModel::tr("Reviews");
    case HitKind::Highlight:
        return HitModel::tr("Strengths and priority areas");
    case HitKind::Record:
        return HitModel::tr("Decision record");
    case HitKind::Asking:
        return HitModel::tr("Messages to colleagues");
    case HitKind::Meeting:
        return HitModel::tr("Meetings");
    case HitKind::Briefing:
        return HitModel::tr("For governors");
    case HitKind::GovernorAnswer:
        return HitModel::tr("Answers to governors");
    case HitKind::Visit:
        return HitModel::tr("Peer and expert reviews");
    case HitKind::CriticalFriend:
        return HitModel::tr("As a critical friend");
    case HitKind::Institution:
        break;
    }
    return HitModel::tr("School or college");
}

QString hitName(const Hit &found)
{
    QStringList parts;
    if (found.place.statement)
        parts << found.place.statement->toString();
    if (!found.title.isEmpty())
        parts << found.title.simplified();
    QString name = parts.join(u' ');
    if (found.place.level)
        name = inOneLine({name, levelName(*found.place.level)});
    return name.isEmpty() ? hitKindTitle(found.place.kind) : name;
}

HitExcerpt excerptOf(const Hit &found, int length)
{
    // A little before the first word, so that what it is about is read with it.
    const qsizetype before = length / 4;
    qsizetype from = found.words.empty() ? 0 : std::max<qsizetype>(0, found.words.front().from - before);
    if (found.text.size() <= length)
        from = 0;
    else
        from = std::min(from, found.text.size() - length / 2);
    // From the start of a word on, as far as one is near.
    for (qsizetype at = from; from > 0 && at < from + before / 2; ++at) {
        if (found.text[at].isSpace()) {
            from = at + 1;
            break;
        }
    }
    qsizetype end = std::min(found.text.size(), from + length);
    if (end < found.text.size() && found.text[end].isLowSurrogate())
        --end;
    if (from > 0 && from < found.text.size() && found.text[from].isLowSurrogate())
        ++from;

    HitExcerpt excerpt;
    if (from > 0)
        excerpt.text = ellipsis;
    const qsizetype moved = excerpt.text.size() - from;
    // Each white space a space, so that places stay what they are.
    std::ranges::transform(QStringView(found.text).mid(from, end - from), std::back_inserter(excerpt.text),
                           [](QChar c) { return c.isSpace() ? QChar(u' ') : c; });
    if (end < found.text.size())
        excerpt.text += ellipsis;
    for (const FoldedText::Span &word : found.words) {
        if (word.from >= from && word.end() <= end)
            excerpt.words.push_back({word.from + moved, word.length});
    }
    return excerpt;
}

void HitModel::show(std::vector<HitGroup> groups)
{
    beginResetModel();
    m_lines.clear();
    m_count = 0;
    for (HitGroup &group : groups) {
        m_count += group.count;
        const auto shown = static_cast<int>(group.texts.size());
        const QString title = hitKindTitle(group.kind);
        m_lines.push_back({shown < group.count ? tr("%1: the best %2 of %3").arg(title).arg(shown).arg(group.count)
                                               : tr("%1: %2", "a heading, a number").arg(title).arg(group.count),
                           {}});
        for (Hit &text : group.texts)
            m_lines.push_back({title, std::move(text)});
    }
    endResetModel();
}

const Hit *HitModel::hit(const QModelIndex &index) const
{
    const auto at = static_cast<std::size_t>(index.row());
    return index.isValid() && at < m_lines.size() && m_lines[at].found ? &*m_lines[at].found : nullptr;
}

int HitModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

QVariant HitModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    if (!line.found)
        return line.heading;
    QStringList parts{line.heading, hitName(*line.found)};
    if (!line.found->year.isEmpty())
        parts << line.found->year;
    return tr("%1: %2", "where something was found, what").arg(inOneLine(parts), excerptOf(*line.found).text);
}

Qt::ItemFlags HitModel::flags(const QModelIndex &index) const
{
    return hit(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Hit *found = static_cast<const HitModel *>(index.model())->hit(index);
    const int width = option.rect.width();
    if (!found)
        return {width, headingHeight()};
    const ExcerptLayout excerpt(*found, std::max(1, insideOf(QRect(0, 0, width, 0)).width()));
    return {width, 2 * spacing::small + nameHeight() + qCeil(excerpt.height())};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Hit *found = static_cast<const HitModel *>(index.model())->hit(index);
    const Tokens tokens = Tokens::of(option.palette);
    const QRect inside = insideOf(option.rect);
    painter->save();
    if (!found) {
        painter->setFont(textFont(TextSize::Small, TextWeight::SemiBold));
        painter->setPen(tokens.mute);
        painter->drawText(option.rect.adjusted(spacing::medium, 0, -spacing::medium, -spacing::tiny),
                          static_cast<int>(Qt::AlignBottom) | Qt::AlignLeft | Qt::TextSingleLine,
                          index.data().toString());
        painter->restore();
        return;
    }
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    if (isChosen) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tokens.accent, 1));
        painter->setBrush(tokens.tint);
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2.5, 2.5, -2.5, -2.5), corner::small, corner::small);
    }
    const QFont font = textFont(TextSize::Small, TextWeight::SemiBold);
    const QFontMetrics metrics(font);
    const QRect head(inside.left(), inside.top(), inside.width(), nameHeight());
    const int yearWidth = found->year.isEmpty() ? 0 : metrics.horizontalAdvance(found->year) + spacing::medium;
    painter->setFont(font);
    painter->setPen(tokens.mute);
    painter->drawText(head, static_cast<int>(Qt::AlignVCenter) | Qt::AlignRight | Qt::TextSingleLine, found->year);
    painter->setPen(tokens.accent);
    painter->drawText(head, static_cast<int>(Qt::AlignVCenter) | Qt::AlignLeft | Qt::TextSingleLine,
                      metrics.elidedText(hitName(*found), Qt::ElideRight, head.width() - yearWidth));
    painter->setPen(tokens.text);
    const ExcerptLayout excerpt(*found, std::max(1, inside.width()));
    excerpt.paint(*painter, QPointF(inside.left(), head.bottom() + 1));
    painter->restore();
}

} // namespace waymark
