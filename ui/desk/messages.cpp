// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/messages.h"

#include "core/text/errors.h"
#include "ui/charts/chartview.h"
#include "ui/document/document.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace waymark {
namespace {

/// Enter and Esc both leave everything as it is.
bool isAnsweredYes(QMessageBox &box, const QString &yes, const QString &no)
{
    box.setTextFormat(Qt::PlainText);
    const QPushButton *accept = box.addButton(yes, QMessageBox::AcceptRole);
    QPushButton *leave = box.addButton(no, QMessageBox::RejectRole);
    box.setDefaultButton(leave);
    box.setEscapeButton(leave);
    box.exec();
    return box.clickedButton() == accept;
}

} // namespace

void tell(QWidget *parent, const QString &title, const QString &sentence)
{
    QMessageBox box(QMessageBox::NoIcon, title, sentence, QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText);
    box.exec();
}

bool ask(QWidget *parent, const QString &title, const QString &question, const QString &yes, const QString &no)
{
    QMessageBox box(QMessageBox::NoIcon, title, question, QMessageBox::NoButton, parent);
    return isAnsweredYes(box, yes, no);
}

bool confirm(QWidget *parent, const QString &question, const QString &explanation, const QString &yes)
{
    QMessageBox box(QMessageBox::NoIcon, QCoreApplication::applicationName(), question, QMessageBox::NoButton, parent);
    box.setInformativeText(explanation);
    return isAnsweredYes(box, yes, QCoreApplication::translate("waymark::FormDialog", "Go back"));
}

Choice choose(QWidget *parent, const QString &title, const QString &question, const QString &first,
              const QString &second)
{
    QMessageBox box(QMessageBox::NoIcon, title, question, QMessageBox::Cancel, parent);
    box.setTextFormat(Qt::PlainText);
    QPushButton *one = box.addButton(first, QMessageBox::AcceptRole);
    const QPushButton *other = box.addButton(second, QMessageBox::DestructiveRole);
    box.setDefaultButton(one);
    box.setEscapeButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == one ? Choice::First : box.clickedButton() == other ? Choice::Second : Choice::Neither;
}

void tellOfSaving(ChartView &view)
{
    QObject::connect(&view, &ChartView::saved, &view, [&view](const QString &path) {
        tell(&view, QCoreApplication::translate("Pictures", "Picture saved"),
             QCoreApplication::translate("Pictures", "The picture is at %1.").arg(path));
    });
    QObject::connect(&view, &ChartView::saveFailed, &view, [&view](const Error &error) {
        tell(&view, QCoreApplication::translate("Pictures", "The picture was not saved"), sentence(error));
    });
}

QPushButton *makePictureButton(ChartView &view)
{
    auto *button = new QPushButton(QCoreApplication::translate("Pictures", "Picture..."));
    button->setObjectName(QStringLiteral("picture"));
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, &view, [&view, button] {
        QMenu menu;
        menu.addActions({view.copyAction(), view.savePngAction(), view.saveSvgAction()});
        menu.exec(button->mapToGlobal(QPoint(0, button->height())));
    });
    return button;
}

NotSavedBar::NotSavedBar(const Document &document, QWidget *parent) : AlertBar(parent), m_document(document)
{
    setObjectName(QStringLiteral("notSaved"));
    button()->setText(tr("Save a copy... (%1)", "with its keys").arg(copyKeys().toString(QKeySequence::NativeText)));
    connect(button(), &QAbstractButton::clicked, this, &NotSavedBar::copyWanted);
    connect(&document, &Document::saveStateChanged, this, &NotSavedBar::refresh);
    refresh();
}

void NotSavedBar::refresh()
{
    const SaveState &state = m_document.saveState();
    if (state.kind != SaveState::Kind::Failed)
        setText({});
    else if (m_document.isParted())
        setText(tr("%1 Your work is still here: save a copy to continue with it.").arg(sentence(*state.error)));
    else
        setText(sentence(*state.error));
}

} // namespace waymark
