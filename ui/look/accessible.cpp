// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/accessible.h"

#include "ui/look/badges.h"
#include "ui/look/card.h"
#include "ui/look/choices.h"
#include "ui/look/plainlabel.h"
#include "ui/look/rail.h"
#include "ui/look/tags.h"

#include <QAbstractButton>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QCheckBox>
#include <QKeySequence>
#include <QRegularExpression>
#include <QScrollArea>

namespace waymark {
namespace {

/// "&Agree" as it is read: without the mark of its letter.
QString withoutLetter(QString text)
{
    static const QRegularExpression mark(QStringLiteral("&(.)"));
    return text.replace(mark, QStringLiteral("\\1"));
}

class AccessibleCard : public QAccessibleWidget
{
public:
    explicit AccessibleCard(Card *card) : QAccessibleWidget(card, QAccessible::Grouping), m_card(card) {}

    [[nodiscard]] QAccessible::Role role() const override
    {
        return m_card->isPressable() ? QAccessible::Button : QAccessible::Grouping;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = m_card->isPressable();
        state.checked = m_card->isSelected();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_card->isPressable() && m_card->isEnabled())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_card->press();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    Card *m_card;
};

class AccessibleProgress : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleProgress(SplitProgress *progress)
        : QAccessibleWidget(progress, QAccessible::ProgressBar)
        , m_progress(progress)
    {}

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    // Only what is agreed is done; the name tells the drafts.
    [[nodiscard]] QVariant currentValue() const override { return m_progress->agreed(); }
    [[nodiscard]] QVariant maximumValue() const override { return m_progress->total(); }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }
    void setCurrentValue(const QVariant &) override {}

private:
    SplitProgress *m_progress;
};

/// A text, or the title of a page, a dialog or a card: screen readers go from heading to heading. What it is, is asked
/// anew each time: with a screen reader running, the first text that a label is given already makes its interface.
class AccessibleLabel : public QAccessibleWidget
{
public:
    explicit AccessibleLabel(PlainLabel *label) : QAccessibleWidget(label, QAccessible::StaticText), m_label(label) {}

    [[nodiscard]] QAccessible::Role role() const override
    {
        return m_label->isHeading() ? QAccessible::Heading : QAccessible::StaticText;
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Name) {
            if (!m_label->accessibleName().isEmpty())
                return m_label->accessibleName();
            return m_label->buddy() ? withoutLetter(m_label->text()) : m_label->text();
        }
        return which == QAccessible::Description ? m_label->accessibleDescription() : QString();
    }

    [[nodiscard]] QVector<QPair<QAccessibleInterface *, QAccessible::Relation>>
    relations(QAccessible::Relation match) const override
    {
        auto found = QAccessibleWidget::relations(match);
        if ((match & QAccessible::Labelled) && m_label->buddy())
            found.append({QAccessible::queryAccessibleInterface(m_label->buddy()), QAccessible::Labelled});
        return found;
    }

private:
    PlainLabel *m_label;
};

/// A button that stays down. Qt's own would only be toggled by a screen reader, and not clicked: whatever a click does
/// would be left undone, such as writing down the level that was chosen.
class AccessibleChoice : public QAccessibleWidget
{
public:
    explicit AccessibleChoice(QAbstractButton *button)
        : QAccessibleWidget(button, QAccessible::CheckBox)
        , m_button(button)
    {}

    [[nodiscard]] QAccessible::Role role() const override
    {
        const bool isOneOfSeveral = m_button->autoExclusive() || (m_button->group() && m_button->group()->exclusive());
        return isOneOfSeveral ? QAccessible::RadioButton : QAccessible::CheckBox;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = m_button->isChecked();
        if (const auto *box = qobject_cast<const QCheckBox *>(m_button))
            state.checkStateMixed = box->checkState() == Qt::PartiallyChecked;
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        if (which == QAccessible::Name && m_button->accessibleName().isEmpty())
            return withoutLetter(m_button->text());
        if (which == QAccessible::Accelerator)
            return m_button->shortcut().toString(QKeySequence::NativeText);
        return QAccessibleWidget::text(which);
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_button->isEnabled())
            names.prepend(toggleAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == toggleAction() || name == pressAction())
            m_button->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    QAbstractButton *m_button;
};

/// A place of the rail: one of several, of which one is shown.
class AccessibleRailEntry : public QAccessibleWidget
{
public:
    explicit AccessibleRailEntry(RailEntry *entry) : QAccessibleWidget(entry, QAccessible::PageTab), m_entry(entry) {}

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Name ? withoutLetter(m_entry->text()) : QAccessibleWidget::text(which);
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = m_entry->isChecked();
        return state;
    }

    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (m_entry->isEnabled())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_entry->click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    RailEntry *m_entry;
};

/// Where sentences for screen readers stand: in every window that says any, a dot that nothing is painted on.
class Announcement : public QWidget
{
public:
    explicit Announcement(QWidget *window) : QWidget(window)
    {
        setObjectName(QStringLiteral("announcement"));
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
        setGeometry(0, 0, 1, 1);
        lower();
    }
};

Announcement *announcementOf(const QWidget &from)
{
    for (QObject *child : from.window()->children()) {
        if (auto *found = dynamic_cast<Announcement *>(child))
            return found;
    }
    return nullptr;
}

bool isBareWindow(const QWidget &widget)
{
    // Of Qt's own classes each says itself what it is.
    return widget.windowType() == Qt::Window && widget.metaObject()->superClass() == &QWidget::staticMetaObject;
}

} // namespace

QAccessibleInterface *accessiblePart(const QString &, QObject *object)
{
    if (auto *card = qobject_cast<Card *>(object))
        return new AccessibleCard(card);
    if (auto *progress = qobject_cast<SplitProgress *>(object))
        return new AccessibleProgress(progress);
    if (auto *entry = qobject_cast<RailEntry *>(object))
        return new AccessibleRailEntry(entry);
    if (auto *label = qobject_cast<PlainLabel *>(object))
        return new AccessibleLabel(label);
    if (auto *button = qobject_cast<QAbstractButton *>(object); button && button->isCheckable())
        return new AccessibleChoice(button);
    auto *widget = qobject_cast<QWidget *>(object);
    if (!widget)
        return nullptr;
    const auto as = [widget](QAccessible::Role role) { return new QAccessibleWidget(widget, role); };
    if (qobject_cast<SegmentedControl *>(object))
        return as(QAccessible::Grouping);
    if (qobject_cast<Rail *>(object))
        return as(QAccessible::PageTabList);
    if (qobject_cast<AlertBar *>(object))
        return as(QAccessible::AlertMessage);
    if (dynamic_cast<Announcement *>(object))
        return as(QAccessible::Notification);
    if (qobject_cast<LevelBadge *>(object) || qobject_cast<ThemeBadge *>(object))
        return as(QAccessible::Graphic);
    if (qobject_cast<Tag *>(object))
        return as(QAccessible::StaticText);
    if (isBareWindow(*widget))
        return as(QAccessible::Window);
    // Pages, and what scrolls: the keyboard can be there, so it has to be something.
    if (widget->inherits("waymark::Page") || qobject_cast<QScrollArea *>(object))
        return as(QAccessible::Pane);
    return nullptr;
}

void announce(const QWidget &from, const QString &sentence)
{
    if (sentence.isEmpty() || !from.window()->isVisible())
        return;
    Announcement *said = announcementOf(from);
    if (!said)
        said = new Announcement(from.window());
    // Shown anew, as a notification is: that is what screen readers on Linux speak. Where Qt knows a better way, it is
    // taken as well.
    said->hide();
    said->setAccessibleName(sentence);
    said->show();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent spoken(said, sentence);
    QAccessible::updateAccessibility(&spoken);
#endif
}

QString lastAnnouncement(const QWidget &from)
{
    const Announcement *said = announcementOf(from);
    return said ? said->accessibleName() : QString();
}

void setPlainToolTip(QWidget &widget, const QString &text)
{
    widget.setToolTip(text.isEmpty() ? QString() : plainToolTip(text));
    widget.setAccessibleDescription(text);
}

} // namespace waymark
