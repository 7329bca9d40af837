// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/why.h"

#include "ui/guide/guidewindow.h"
#include "ui/look/linkbutton.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace waymark {

void showWhy(QWidget *parent, const QString &title, const QString &sentence, const QString &place)
{
    QMessageBox box(QMessageBox::NoIcon, title, sentence, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    const auto *more =
        box.addButton(QCoreApplication::translate("Why", "Read more in the &guide"), QMessageBox::ActionRole);
    QPushButton *close = box.addButton(QCoreApplication::translate("Why", "Close"), QMessageBox::AcceptRole);
    box.setDefaultButton(close);
    box.setEscapeButton(close);
    box.exec();
    if (box.clickedButton() == more)
        GuideWindow::open(parent->window(), place);
}

QPushButton *makeWhyLink(const QString &about, const QString &sentence, const QString &place, const QString &text)
{
    const QString words = text.isEmpty() ? QCoreApplication::translate("Why", "Why this?") : text;
    auto *link = new LinkButton(words, nullptr, TextSize::Small);
    link->setObjectName(QStringLiteral("why"));
    link->setAccessibleName(
        QCoreApplication::translate("Why", "%1: %2", "what was worked out, \"Why this?\"").arg(about, words));
    link->setAutoDefault(false);
    QObject::connect(link, &QPushButton::clicked, link,
                     [link, about, sentence, place] { showWhy(link, about, sentence, place); });
    return link;
}

} // namespace waymark
