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
#include <cstdlib>
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
    // The last round can end with what it posted still to be done: labels to be shown, layouts to be made.
    for (int posted = 0; posted < 4; ++posted)
        QCoreApplication::sendPostedEvents();
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
    // A window as large as the screen is maximised, and the platform's frame takes two dots on each side of it.
    constexpr int frame = 4;
    if (std::abs(picture.width() - size.width()) > frame || std::abs(picture.height() - size.height()) > frame)
        std::fprintf(stderr, "waymark-pictures: %s is %dx%d\n", qPrintable(path), picture.width(), picture.height());
    if (m_taken.contains(path))
        qFatal("%s would be written twice: two pictures have one name", qPrintable(path));
    m_taken.insert(path);
    if (!picture.save(path, nullptr, 80)) // the quickest that is compressed at all
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
