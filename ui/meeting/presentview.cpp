// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/presentview.h"

#include "ui/meeting/presentpainter.h"
#include "ui/pages/agree/agreekeys.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>

namespace waymark {

PresentView::PresentView(Document &document, Mode mode, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_document(document)
    , m_presenter(document)
    , m_mode(mode)
{
    setObjectName(QStringLiteral("presentView"));
    setWindowTitle(tr("Present"));
    setCursor(Qt::BlankCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&document, &Document::changed, this, &PresentView::refresh);
    connect(&document, &Document::reviewChanged, this, &PresentView::refresh);
    connect(&document, &Document::statementChanged, this, [this] {
        m_hint.clear();
        refresh();
    });
    connect(&document, &Document::reset, this, &PresentView::refresh);
    refresh();
}

void PresentView::showBeside(const QWidget &window)
{
    QScreen *own = window.screen();
    QScreen *chosen = own;
    for (QScreen *screen : QGuiApplication::screens()) {
        if (screen != own) {
            chosen = screen;
            break;
        }
    }
    setScreen(chosen);
    setGeometry(chosen->geometry());
    showFullScreen();
    activateWindow();
    setFocus();
}

void PresentView::setMode(Mode mode)
{
    m_mode = mode;
    m_hint.clear();
    refresh();
}

void PresentView::refresh()
{
    if (!m_presenter.hasReview()) {
        close();
        return;
    }
    m_content = m_mode == Mode::Statement ? presentStatement(m_document) : presentTheme(m_document);
    m_geometry = m_mode == Mode::Statement ? PresentGeometry::statement(m_content, size(), font())
                                           : PresentGeometry::theme(m_content, size(), font());
    QStringList spoken;
    for (const PresentRow &row : m_content.rows)
        spoken << QStringLiteral("%1: %2 %3").arg(row.badge.level).arg(row.points.join(u' '), row.state).trimmed();
    setAccessibleName(m_content.title);
    setAccessibleDescription(spoken.join(u'\n'));
    update();
}

void PresentView::tell(AgreePresenter::Outcome outcome)
{
    m_hint = m_presenter.hasReview() ? m_presenter.hint(outcome) : QString();
    update();
}

void PresentView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_F5) {
        close();
    } else if (event->matches(QKeySequence::Undo)) {
        m_document.undo();
    } else if (event->matches(QKeySequence::Redo) ||
               (event->key() == Qt::Key_Y && event->modifiers() == Qt::ControlModifier)) {
        m_document.redo();
    } else if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier) {
        setMode(m_mode == Mode::Statement ? Mode::Theme : Mode::Statement);
    } else if (const auto key = agreeKey(*event); key && m_presenter.hasReview()) {
        tell(m_presenter.carryOut(*key));
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PresentView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPresent(painter, m_content, m_geometry, Tokens::of(palette()), size(), m_hint);
}

void PresentView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    refresh();
}

void PresentView::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT closed();
}

void PresentView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace waymark
