// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/choices.h"

#include "ui/look/controlpainters.h"

#include <QAbstractItemView>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyleOptionButton>
#include <QWheelEvent>
#include <algorithm>

namespace waymark {
namespace {

bool moves(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return false;
    }
}

bool isLetter(const QKeyEvent &event)
{
    return !event.text().isEmpty() && event.text().front().isLetterOrNumber() &&
           (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
}

} // namespace

void WideList::showPopup()
{
    const int bar = count() > maxVisibleItems() ? style()->pixelMetric(QStyle::PM_ScrollBarExtent) : 0;
    view()->setMinimumWidth(view()->sizeHintForColumn(modelColumn()) + bar + 2 * spacing::medium);
    QComboBox::showPopup();
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    if (!moves(*event) && !isLetter(*event))
        return WideList::keyPressEvent(event);
    showPopup();
    if (isLetter(*event))
        view()->keyboardSearch(event->text());
    event->accept();
}

void ChoiceBox::wheelEvent(QWheelEvent *event) { event->ignore(); }

WrappingCheck::WrappingCheck(const QString &words, QWidget *parent)
    : QCheckBox(QString(words).replace(u'&', QStringLiteral("&&")), parent)
    , m_words(words)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

// The box grows with the text, which only the style's option says.
int WrappingCheck::lineHeight() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return std::max(style()->pixelMetric(QStyle::PM_IndicatorHeight, &option, this), fontMetrics().height()) +
           spacing::tiny;
}

int WrappingCheck::indent() const
{
    QStyleOptionButton option;
    initStyleOption(&option);
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, &option, this) +
           style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, &option, this);
}

int WrappingCheck::wordsHeight(int width) const
{
    return fontMetrics()
        .boundingRect(QRect(0, 0, std::max(1, width), QWIDGETSIZE_MAX), Qt::TextWordWrap, m_words)
        .height();
}

QSize WrappingCheck::sizeHint() const
{
    const int width =
        std::min(indent() + fontMetrics().horizontalAdvance(m_words) + 1, static_cast<int>(textScaled(560)));
    return {width, heightForWidth(width)};
}

QSize WrappingCheck::minimumSizeHint() const { return {indent() + static_cast<int>(textScaled(120)), lineHeight()}; }

int WrappingCheck::heightForWidth(int width) const
{
    return std::max(lineHeight(), wordsHeight(width - indent()) + spacing::tiny);
}

void WrappingCheck::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    option.rect.setHeight(lineHeight());
    style()->drawControl(QStyle::CE_CheckBox, &option, &painter, this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    const int first = (lineHeight() - fontMetrics().height()) / 2;
    const QRect words = rect().adjusted(indent(), first, 0, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)) |
                         Qt::TextWordWrap,
                     m_words);
}

namespace {

/// A radio button that looks like a small button.
class Segment : public QRadioButton
{
public:
    using QRadioButton::QRadioButton;

    [[nodiscard]] QSize sizeHint() const override
    {
        // Always as wide as in semi-bold: choosing must not move the neighbours.
        const QFontMetrics metrics(chosenFont());
        const QSize words = metrics.size(Qt::TextShowMnemonic | Qt::TextSingleLine, text());
        return {words.width() + 26, words.height() + 8};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }

    void paintEvent(QPaintEvent *) override
    {
        ControlState state;
        state.enabled = isEnabled();
        state.hovered = isEnabled() && underMouse();
        state.pressed = isDown();
        state.checked = isChecked(); // as anything chosen looks: filled is what the page is about
        state.focused = hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange);
        const Tokens tokens = Tokens::of(palette());
        QPainter painter(this);
        paintButton(painter, rect(), tokens, state);
        painter.setFont(isChecked() ? chosenFont() : font());
        painter.setPen(buttonInk(tokens, state));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine, text());
    }

private:
    [[nodiscard]] QFont chosenFont() const
    {
        QFont result = font();
        result.setWeight(QFont::DemiBold);
        return result;
    }
};

} // namespace

SegmentedControl::SegmentedControl(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(spacing::small);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool chosen) {
        if (!chosen)
            return;
        setFocusProxy(m_group->button(index));
        Q_EMIT currentChanged(index);
    });
}

int SegmentedControl::addSegment(const QString &text)
{
    const int index = count();
    auto *segment = new Segment(text, this);
    m_row->addWidget(segment);
    if (index == 0) {
        segment->setChecked(true);
        setFocusProxy(segment);
    }
    m_group->addButton(segment, index);
    return index;
}

void SegmentedControl::setSegmentText(int index, const QString &text)
{
    if (QAbstractButton *segment = m_group->button(index))
        segment->setText(text);
}

void SegmentedControl::setSegmentVisible(int index, bool visible)
{
    if (QAbstractButton *segment = m_group->button(index))
        segment->setVisible(visible);
}

void SegmentedControl::setSegmentEnabled(int index, bool enabled, const QString &reason)
{
    if (QAbstractButton *segment = m_group->button(index)) {
        segment->setEnabled(enabled);
        segment->setToolTip(enabled ? QString() : reason);
    }
}

void SegmentedControl::setCurrentIndex(int index)
{
    if (QAbstractButton *segment = m_group->button(index))
        segment->setChecked(true);
}

int SegmentedControl::currentIndex() const { return m_group->checkedId(); }

int SegmentedControl::count() const { return static_cast<int>(m_group->buttons().size()); }

} // namespace waymark
