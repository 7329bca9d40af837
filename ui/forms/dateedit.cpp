// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/dateedit.h"

#include "core/text/numbersanddates.h"
#include "core/text/typeddates.h"
#include "ui/look/icons.h"
#include "ui/look/tokens.h"

#include <QAction>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QScreen>
#include <QVBoxLayout>
#include <algorithm>

namespace waymark {

DateEdit::DateEdit(const QDate &date, QWidget *parent)
    : QLineEdit(parent)
    , m_calendar(addAction(icon(QStringLiteral("calendar")), QLineEdit::TrailingPosition))
{
    constexpr int longest = 60;
    setMaxLength(longest);
    m_calendar->setText(tr("Choose from a calendar"));
    m_calendar->setToolTip(tr("Choose from a calendar (F4)"));
    connect(m_calendar, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &DateEdit::read);
    setDate(date);
}

void DateEdit::setDate(const QDate &date)
{
    setProblem({});
    m_before = date;
    setText(date.isValid() ? longDate(date) : QString());
    believe(date);
}

void DateEdit::believe(const QDate &date)
{
    if (date == m_date)
        return;
    m_date = date;
    Q_EMIT dateChanged(date);
}

void DateEdit::read(const QString &typed)
{
    setProblem({});
    const auto found = typedDate(typed);
    // While a year could still grow, the date is as it was.
    believe(found && !found->shortYear ? found->date : m_before);
}

bool DateEdit::take()
{
    if (text() == longDate(m_date))
        return true;
    const auto found = typedDate(text());
    if (found) {
        setDate(found->date);
        return true;
    }
    believe(m_before);
    const QDate example = m_before.isValid() ? m_before : QDate::currentDate();
    const QString shortly = example.toString(QStringLiteral("dd/MM/yyyy"));
    setProblem(text().trimmed().isEmpty()
                   ? tr("Enter a date, for example %1 or %2.").arg(shortly, longDate(example))
                   : tr("“%1” isn't a date that Waymark understands. Enter it as, for example, %2 or %3.")
                         .arg(text().simplified(), shortly, longDate(example)));
    return false;
}

void DateEdit::setProblem(const QString &sentence)
{
    if (sentence == m_problem)
        return;
    m_problem = sentence;
    Q_EMIT problemChanged(sentence);
}

void DateEdit::step(int by)
{
    if (isReadOnly() || !take() || !m_date.isValid())
        return;
    const int part = static_cast<int>(text().left(cursorPosition()).count(u' '));
    setDate(part == 0 ? m_date.addDays(by) : part == 1 ? m_date.addMonths(by) : m_date.addYears(by));
    // The part that was stepped is shown, and a second step is one of the same part.
    qsizetype from = 0;
    for (int at = 0; at < part; ++at)
        from = text().indexOf(u' ', from) + 1;
    const qsizetype to = text().indexOf(u' ', from);
    const qsizetype end = to < 0 ? text().size() : to;
    setSelection(static_cast<int>(end), static_cast<int>(from - end));
}

void DateEdit::openCalendar()
{
    if (isReadOnly() || !isEnabled())
        return;
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("datePopup"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget(popup);
    calendar->setAccessibleName(m_calendar->text());
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (m_date.isValid())
        calendar->setSelectedDate(m_date);
    auto *inside = new QVBoxLayout(popup);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(calendar);
    const auto choose = [this, popup](const QDate &date) {
        popup->close();
        setDate(date);
        setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->adjustSize();
    const QRect room = screen()->availableGeometry();
    const QPoint below = mapToGlobal(QPoint(0, height()));
    const bool fits = below.y() + popup->height() <= room.bottom();
    popup->move(std::clamp(below.x(), room.left(), std::max(room.left(), room.right() - popup->width())),
                fits ? below.y() : std::max(room.top(), mapToGlobal(QPoint(0, 0)).y() - popup->height()));
    popup->show();
    calendar->setFocus();
}

QSize DateEdit::sizeHint() const
{
    ensurePolished();
    // The longest that can stand here, and room for the button: "28 September 2028", "12 Tachwedd 2026".
    int longest = 0;
    for (int month = 1; month <= 12; ++month)
        longest = std::max(longest, fontMetrics().horizontalAdvance(longDate(QDate(2028, month, 28))));
    return {longest + qRound(textScaled(52)), QLineEdit::sizeHint().height()};
}

QSize DateEdit::minimumSizeHint() const { return sizeHint(); }

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const bool alone = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool alt = event->modifiers() == Qt::AltModifier;
    if ((alt && event->key() == Qt::Key_Down) || (alone && event->key() == Qt::Key_F4)) {
        openCalendar();
        return;
    }
    if (alone && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        step(event->key() == Qt::Key_Up ? 1 : -1);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        take();
    QLineEdit::keyPressEvent(event);
}

void DateEdit::focusInEvent(QFocusEvent *event)
{
    m_before = m_problem.isEmpty() ? m_date : m_before;
    QLineEdit::focusInEvent(event);
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        take();
}

} // namespace waymark
