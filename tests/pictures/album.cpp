// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/pictures/album.h"

#include "ui/guide/guidebook.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QElapsedTimer>
#include <QPixmap>
#include <QProcess>
#include <cstdio>
#include <utility>

namespace waymark::pictures {

void settle()
{
    // On a busy computer a length of time may be no more than one round of events, and a page needs some to be laid
    // out.
    constexpr int minRounds = 12;
    QElapsedTimer timer;
    timer.start();
    for (int round = 0; round < minRounds || timer.elapsed() < 80; ++round)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

namespace {

/// Every class that an object is of, without namespace, and what it is called.
void noteClasses(const QObject &object, QSet<QString> &seen)
{
    for (const QMetaObject *each = object.metaObject(); each; each = each->superClass())
        seen.insert(QString::fromLatin1(each->className()).section(QStringLiteral("::"), -1));
    seen.insert(object.objectName());
}

} // namespace

Album::Album(QString folder, bool all, QSize screen) : m_folder(std::move(folder)), m_all(all), m_screen(screen)
{
    QDir().mkpath(m_folder);
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
    if (!picture.save(path, nullptr, 90)) // quick rather than small
        qFatal("%s could not be written", qPrintable(path));
    ++m_count;
    noteClasses(widget, m_seen);
    for (const QWidget *each : widget.findChildren<QWidget *>()) {
        if (each->isVisibleTo(&widget))
            noteClasses(*each, m_seen);
    }
}

QStringList Album::missing() const
{
    QStringList missing;
    for (const GuideSubject &subject : guideSubjects()) {
        if (const QString name = QString::fromLatin1(subject.widget); !m_seen.contains(name))
            missing << name;
    }
    return missing;
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
