// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/messages.h"

#include "core/text/errors.h"
#include "ui/charts/chartview.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>

namespace waymark {

void tellOfSaving(ChartView &view)
{
    QObject::connect(&view, &ChartView::saved, &view, [&view](const QString &path) {
        tell(&view, QCoreApplication::translate("Pictures", "Picture saved"),
             QCoreApplication::translate("Pictures", "The picture is at %1.").arg(path));
    });
    QObject::connect(&view, &ChartView::copied, &view, [&view] {
        showNotice(&view, view.showsTable()
                              ? QCoreApplication::translate("Pictures", "Table copied: paste it where you need it")
                              : QCoreApplication::translate("Pictures", "Picture copied: paste it where you need it"));
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

} // namespace waymark
