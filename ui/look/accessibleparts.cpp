// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/accessibleparts.h"

#include "ui/look/alertbar.h"
#include "ui/look/badgewidgets.h"
#include "ui/look/card.h"
#include "ui/look/splitprogress.h"
#include "ui/look/tags.h"

#include <QAccessibleWidget>

namespace waymark {

namespace {

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

} // namespace

QAccessibleInterface *accessiblePart(const QString &, QObject *object)
{
    if (auto *card = qobject_cast<Card *>(object))
        return new AccessibleCard(card);
    if (auto *progress = qobject_cast<SplitProgress *>(object))
        return new AccessibleProgress(progress);
    if (qobject_cast<AlertBar *>(object))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::AlertMessage);
    if (qobject_cast<LevelBadge *>(object) || qobject_cast<ThemeBadge *>(object))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::Graphic);
    if (qobject_cast<Pill *>(object) || qobject_cast<KeyHint *>(object))
        return new QAccessibleWidget(static_cast<QWidget *>(object), QAccessible::StaticText);
    return nullptr;
}

} // namespace waymark
