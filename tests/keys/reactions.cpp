// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/keys/reactions.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QTest>
#include <QTimer>

#include <utility>

namespace waymark::testing {

std::vector<QWidget *> focusables(QWidget &window)
{
    std::vector<QWidget *> found;
    for (QWidget *each : window.findChildren<QWidget *>()) {
        if (each->window() == &window && each->isVisible() && each->isEnabled() && !each->focusProxy() &&
            each->focusPolicy() != Qt::NoFocus)
            found.push_back(each);
    }
    return found;
}

std::vector<QWidget *> expectedStops(QWidget &window)
{
    std::vector<QWidget *> stops = focusables(window);
    std::erase_if(stops, [](const QWidget *each) { return !(each->focusPolicy() & Qt::TabFocus); });
    return stops;
}

QString described(const QWidget *widget)
{
    if (!widget)
        return QStringLiteral("nothing");
    const QWidget *named = widget;
    while (named->objectName().isEmpty() && named->parentWidget())
        named = named->parentWidget();
    QString text = widget->accessibleName();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget); button && text.isEmpty())
        text = button->text();
    return QStringLiteral("%1 in %2 \"%3\"")
        .arg(QLatin1String(widget->metaObject()->className()), named->objectName(), text.left(60));
}

Reactions::Reactions(Surface &surface) : m_surface(surface)
{
    m_answers = answers();
    connect(&surface.document, &Document::changed, this, [this] { ++m_changes; });
    qApp->installEventFilter(this);
}

Reactions::~Reactions() { qApp->removeEventFilter(this); }

bool Reactions::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = qobject_cast<QWidget *>(watched);
    if (!window || !window->isWindow())
        return false;
    if (window == &m_surface.window()) {
        m_closed |= event->type() == QEvent::Close || event->type() == QEvent::Hide;
    } else if (event->type() == QEvent::Show && window->windowType() != Qt::ToolTip) {
        m_opened << QString::fromLatin1(window->metaObject()->className()) + u' ' + window->objectName();
        // Before whoever waits for it: nothing is left open behind a key.
        QTimer::singleShot(0, window, [window] {
            if (auto *dialog = qobject_cast<QDialog *>(window))
                dialog->reject();
            else
                window->close();
        });
    }
    return false;
}

QString Reactions::answers() const
{
    const Document &document = m_surface.document;
    QString all;
    if (!document.review())
        return all;
    for (const Statement &statement : document.workspace().structureOf(*document.review()).statements()) {
        const Decision decision = document.workspace().decision(document.review()->id, statement.number);
        all += QStringLiteral(" %1%2%3")
                   .arg(decision.level ? decision.level->value() : -1)
                   .arg(static_cast<int>(decision.standing))
                   .arg(QChar(decision.query ? u'?' : u' '));
    }
    return all;
}

QStringList Reactions::beyondItself(QWidget &widget, const Stroke &stroke)
{
    const StatementNumber statement = m_surface.document.statement();
    const int changes = m_changes;
    m_opened.clear();
    m_closed = false;
    const QString name = described(&widget) + u" at " + stroke.name + u": ";
    QTest::sendKeyEvent(QTest::Click, &widget, stroke.key, stroke.text, stroke.modifiers);
    QStringList done;
    if (m_surface.document.statement() != statement)
        done << name + u"the statement shown is another one";
    if (m_changes != changes) {
        const QString now = answers();
        if (now != m_answers)
            done << name + u"an answer is another one";
        m_answers = now;
    }
    for (const QString &opened : std::as_const(m_opened))
        done << name + u"opened " + opened;
    if (m_closed)
        done << name + u"closed the window";
    if (!m_opened.isEmpty()) {
        QCoreApplication::processEvents();
        m_surface.window().activateWindow(); // what was open over it took that away
        (void)QTest::qWaitForWindowActive(&m_surface.window());
    }
    return done;
}

QStringList Reactions::sinceLast()
{
    return answers() == m_answers ? QStringList() : QStringList{QStringLiteral("what was written changed an answer")};
}

QStringList Reactions::anyAt(QWidget &widget, const Stroke &stroke)
{
    const int changes = m_changes;
    const QPointer<QWidget> still(&widget);
    const QString name = described(&widget) + u" at " + stroke.name + u": ";
    QStringList done = beyondItself(widget, stroke);
    if (m_changes != changes)
        done << name + u"the file was changed";
    if (const QWidget *focus = m_surface.window().focusWidget(); focus != still)
        done << name + u"the focus went to " + described(focus);
    return done;
}

} // namespace waymark::testing
