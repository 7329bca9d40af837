// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/album.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QProcess>
#include <cstdio>

namespace waymark::pictures {

void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 80)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

Album::Album(QString folder, bool all) : m_folder(std::move(folder)), m_all(all) { QDir().mkpath(m_folder); }

QList<QSize> Album::sizes() const
{
    return m_all ? QList<QSize>{{1366, 768}, {1920, 1080}, {1093, 614}} : QList<QSize>{{1366, 768}};
}

QList<QSize> Album::rooms() const
{
    return m_all ? QList<QSize>{{1920, 1080}, {1366, 768}, {1280, 720}} : QList<QSize>{{1280, 720}};
}

void Album::take(QWidget &widget, const QString &name, const QSize &size) const
{
    settle();
    const QString path =
        QStringLiteral("%1/%2-%3-%4x%5.png")
            .arg(m_folder, name, m_theme, QString::number(size.width()), QString::number(size.height()));
    const QPixmap picture = widget.grab();
    if (picture.size() != size)
        std::fprintf(stderr, "waymark-pictures: %s is %dx%d\n", qPrintable(path), picture.width(), picture.height());
    if (!picture.save(path))
        qFatal("%s could not be written", qPrintable(path));
}

void Album::take(QDialog &dialog, const char *name) const
{
    dialog.show();
    settle();
    take(dialog, QLatin1String(name), dialog.size());
}

void Album::takePages(const QString &name, int resolution) const
{
    const QString pdf = QStringLiteral("%1/%2.pdf").arg(m_folder, name);
    QProcess::execute(QStringLiteral("pdftoppm"),
                      {QStringLiteral("-png"), QStringLiteral("-r"), QString::number(resolution), pdf, pdf.chopped(4)});
}

} // namespace waymark::pictures
