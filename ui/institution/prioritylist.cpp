// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institution/prioritylist.h"

#include "ui/look/icons.h"
#include "ui/look/linkbutton.h"
#include "ui/look/plainlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>
#include <algorithm>

namespace waymark {
namespace {

QToolButton *lineButton(const QString &iconName, const QString &name)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

PriorityList::PriorityList(int most, QWidget *parent) : QWidget(parent), m_most(most)
{
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(spacing::tiny);
    m_grid->setVerticalSpacing(spacing::tiny);
    m_grid->setColumnStretch(1, 1);
    for (int i = 0; i < m_most; ++i) {
        Line line;
        line.id = PriorityId::create();
        line.text = new QLineEdit;
        line.text->setMaxLength(400);
        line.text->setAccessibleName(tr("Priority %1").arg(i + 1));
        line.up = lineButton(QStringLiteral("arrow-up"), tr("Move priority %1 up").arg(i + 1));
        line.down = lineButton(QStringLiteral("arrow-down"), tr("Move priority %1 down").arg(i + 1));
        line.away = lineButton(QStringLiteral("delete"), tr("Remove priority %1").arg(i + 1));
        connect(line.text, &QLineEdit::textEdited, this, &PriorityList::edited);
        connect(line.up, &QToolButton::clicked, this, [this, i] { move(i, -1); });
        connect(line.down, &QToolButton::clicked, this, [this, i] { move(i, 1); });
        connect(line.away, &QToolButton::clicked, this, [this, i] { remove(i); });
        m_grid->addWidget(new PlainLabel(QString::number(i + 1), TextSize::Body, TextWeight::Regular, Ink::Mute), i, 0);
        m_grid->addWidget(line.text, i, 1);
        m_grid->addWidget(line.up, i, 2);
        m_grid->addWidget(line.down, i, 3);
        m_grid->addWidget(line.away, i, 4);
        m_lines.push_back(line);
    }
    m_add = new LinkButton(tr("Add another"));
    connect(m_add, &LinkButton::clicked, this, &PriorityList::addLine);
    m_grid->addWidget(m_add, m_most, 1);
    setFocusProxy(m_lines.front().text);
    m_shown = std::min(3, m_most);
    write();
}

void PriorityList::setPriorities(const std::vector<Priority> &priorities)
{
    const int given = std::min(static_cast<int>(priorities.size()), m_most);
    for (int i = 0; i < m_most; ++i) {
        Line &line = m_lines[static_cast<std::size_t>(i)];
        line.id = i < given ? priorities[static_cast<std::size_t>(i)].id : PriorityId::create();
        line.text->setText(i < given ? priorities[static_cast<std::size_t>(i)].text : QString());
    }
    m_shown = std::max(given, std::min(3, m_most));
    write();
}

std::vector<Priority> PriorityList::priorities() const
{
    std::vector<Priority> found;
    for (int i = 0; i < m_shown; ++i) {
        const Line &line = m_lines[static_cast<std::size_t>(i)];
        found.push_back({line.id, i + 1, line.text->text()});
    }
    return found;
}

void PriorityList::write()
{
    for (int i = 0; i < m_most; ++i) {
        const Line &line = m_lines[static_cast<std::size_t>(i)];
        for (int column = 0; column < 5; ++column)
            m_grid->itemAtPosition(i, column)->widget()->setVisible(i < m_shown);
        line.up->setEnabled(i > 0);
        line.down->setEnabled(i + 1 < m_shown);
        line.away->setEnabled(m_shown > 1);
    }
    m_add->setVisible(m_shown < m_most);
}

void PriorityList::addLine()
{
    ++m_shown;
    write();
    m_lines[static_cast<std::size_t>(m_shown - 1)].text->setFocus(Qt::OtherFocusReason);
}

void PriorityList::move(int line, int by)
{
    Line &from = m_lines[static_cast<std::size_t>(line)];
    Line &to = m_lines[static_cast<std::size_t>(line + by)];
    std::swap(from.id, to.id);
    const QString text = from.text->text();
    from.text->setText(to.text->text());
    to.text->setText(text);
    // The keyboard follows the line that was moved, so that it can be moved on.
    QToolButton *next = by < 0 ? to.up : to.down;
    (next->isEnabled() ? static_cast<QWidget *>(next) : to.text)->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void PriorityList::remove(int line)
{
    for (int i = line; i + 1 < m_most; ++i) {
        Line &here = m_lines[static_cast<std::size_t>(i)];
        const Line &below = m_lines[static_cast<std::size_t>(i + 1)];
        here.id = below.id;
        here.text->setText(below.text->text());
    }
    m_lines.back().id = PriorityId::create();
    m_lines.back().text->clear();
    --m_shown;
    write();
    m_lines[static_cast<std::size_t>(std::min(line, m_shown - 1))].text->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

} // namespace waymark
