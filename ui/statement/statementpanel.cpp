// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statement/statementpanel.h"

#include "ui/look/linkbutton.h"
#include "ui/statement/actionscard.h"
#include "ui/statement/agreebanner.h"
#include "ui/statement/descriptorcard.h"
#include "ui/statement/notefield.h"
#include "ui/statement/statementheader.h"

#include <QEvent>
#include <QLayout>
#include <QStyle>

#include <algorithm>
#include <array>

namespace waymark {
namespace {

/// What the notes get where there is room, and what they can make do with so that the descriptors are seen whole.
int comfortable() { return qRound(textScaled(170)); }
/// On a large screen the levels are read from further away: their text grows with the room there is, by the window
/// alone, so that it stays the same from statement to statement.
qreal levelScale(int width, int height)
{
    const qreal room = std::min(width / textScaled(1000), height / textScaled(640));
    return room >= 1.45 ? 1.25 : room >= 1.2 ? 1.12 : 1;
}
/// What the levels take of the page's height even where their text needs less.
constexpr qreal levelShare = 0.5;
int enough(bool withBanner) { return qRound(textScaled(withBanner ? 44 : 78)); }

} // namespace

StatementPanel::StatementPanel(QWidget *parent)
    : QWidget(parent)
    , m_banner(new AgreeBanner(this))
    , m_header(new StatementHeader(this))
    , m_descriptors(new DescriptorRow(this))
    , m_actions(new ActionsCard(this))
    , m_kept(new LinkButton({}, this, TextSize::Small))
{
    using Text = edit::Write::Field;
    m_notes = {
        new NoteCard(Text::Rationale, tr("Why this fits"), tr("What we see that supports this level"), this),
        new NoteCard(Text::Evidence, tr("Evidence"), tr("Where to find it: documents, data, minutes"), this),
        new NoteCard(Text::Comment, tr("Comment"), tr("Private: not shown on the projector or to governors"), this)};
    m_notes[0]->setObjectName(QStringLiteral("rationale"));
    m_notes[1]->setObjectName(QStringLiteral("evidence"));
    m_notes[2]->setObjectName(QStringLiteral("comment"));
    m_notes[2]->setRemark(tr("private"), tr("Private: not shown on the projector or to governors"));
    m_kept->setObjectName(QStringLiteral("keptEvidence"));
    m_notes[1]->addToHead(m_kept);
    m_actions->setObjectName(QStringLiteral("actions"));
    m_banner->hide();
}

void StatementPanel::show(const StatementView &view, const std::vector<ActionEntry> &actions, const TargetView &target,
                          const BannerView &banner)
{
    m_banner->show(banner);
    m_header->show(view);
    m_descriptors->setStatement(view.number + u' ' + view.shortTitle);
    if (view.descriptors != m_view.descriptors)
        m_descriptors->show(view.descriptors);
    m_notes[0]->show(view.rationale, view.locked, view.rationaleBefore);
    m_notes[0]->setRemark(view.record, view.recordWhole);
    m_notes[1]->show(view.evidence, view.locked, view.evidenceBefore);
    m_notes[2]->show(view.comment, view.locked);
    m_actions->show(actions, target);
    m_view = view;
    layOut();
}

void StatementPanel::setHint(const QString &hint)
{
    if (hint.isEmpty() && m_header->hint().isEmpty())
        return;
    m_header->setHint(hint);
    layOut();
}

void StatementPanel::setViewHeight(int height)
{
    m_viewHeight = height;
    layOut();
}

int StatementPanel::layOutNotes(int top, int height)
{
    const int left = spacing::page;
    const int width = this->width() - 2 * spacing::page;
    const std::array<QWidget *, 4> cards{m_notes[0], m_notes[1], m_notes[2], m_actions};
    const auto place = [&](std::size_t card, int x, int y, int wide, int high) {
        const QRect rect(x, y, wide, high);
        cards[card]->setGeometry(QStyle::visualRect(layoutDirection(), this->rect(), rect));
        cards[card]->setVisible(true);
    };
    const int gap = spacing::medium;
    if (width >= textScaled(860)) {
        // Reasons and actions hold sentences, the two between mostly a line.
        const std::array shares{28, 22, 22, 28};
        const int room = width - 3 * gap;
        int x = left;
        for (std::size_t card = 0; card < cards.size(); ++card) {
            const int wide = card == 3 ? left + width - x : room * shares[card] / 100;
            place(card, x, top, wide, height);
            x += wide + gap;
        }
        return height;
    }
    const int half = (width - gap) / 2;
    const int high = std::max((height - gap) / 2, qRound(textScaled(110)));
    place(0, left, top, half, high);
    place(3, left + half + gap, top, width - half - gap, high);
    place(1, left, top + high + gap, half, high);
    place(2, left + half + gap, top + high + gap, width - half - gap, high);
    return 2 * high + gap;
}

void StatementPanel::layOut()
{
    if (width() <= 2 * spacing::page || m_view.descriptors.empty())
        return;
    const int width = this->width() - 2 * spacing::page;
    int y = spacing::medium;
    if (m_banner->isVisibleTo(this)) {
        const int height = m_banner->layout()->hasHeightForWidth() ? m_banner->layout()->heightForWidth(width)
                                                                   : m_banner->sizeHint().height();
        m_banner->setGeometry(spacing::page, y, width, height);
        y += height + spacing::small;
    }
    // Its title wraps by the width it has.
    m_header->setGeometry(spacing::page, y, width, m_header->height());
    m_header->layout()->activate(); // what it moved to fit this width counts in its height
    const bool wraps = m_header->hasHeightForWidth();
    m_header->resize(width, wraps ? m_header->heightForWidth(width) : m_header->sizeHint().height());
    m_header->layout()->activate(); // now: what is seen next must not be half of the last statement
    y += m_header->height() + spacing::small;
    const int room = m_viewHeight - y - spacing::medium - spacing::small;
    const int height = m_descriptors->layOut(width, std::max(0, room - comfortable()), qRound(room * levelShare),
                                             levelScale(width, m_viewHeight));
    m_descriptors->setGeometry(spacing::page, y, width, height);
    y += height + spacing::small + 2;
    const int notes = layOutNotes(y, std::max(m_viewHeight - y - spacing::small, enough(m_banner->isVisibleTo(this))));
    setMinimumHeight(y + notes + spacing::small);
}

void StatementPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

bool StatementPanel::event(QEvent *event)
{
    if (event->type() == QEvent::ApplicationFontChange) {
        m_descriptors->show(m_view.descriptors);
        layOut();
    }
    // The header has more to say, on a line of its own.
    if (event->type() == QEvent::LayoutRequest && m_header->hasHeightForWidth() &&
        m_header->heightForWidth(m_header->width()) != m_header->height())
        layOut();
    return QWidget::event(event);
}

} // namespace waymark
