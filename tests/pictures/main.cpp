// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/governorspaper.h"
#include "core/sample/sample.h"
#include "ui/meeting/presentview.h"
#include "ui/report/governorspdf.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/program.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <cstdio>

namespace {

using namespace waymark;

/// Long enough for what is done later on purpose: layouts, queued refreshes, charts.
void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 80)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

class Pictures
{
public:
    Pictures(QString folder, bool all) : m_folder(std::move(folder)), m_all(all) { QDir().mkpath(m_folder); }

    void take(Program &program, const QString &theme)
    {
        constexpr std::pair<Place, const char *> places[] = {
            {Place::Home, "home"},       {Place::Prepare, "prepare"},   {Place::Agree, "agree"},
            {Place::Summary, "summary"}, {Place::Compare, "compare"},   {Place::Actions, "actions"},
            {Place::Reports, "reports"}, {Place::Settings, "settings"},
        };
        MainWindow &window = program.window();
        for (const QSize &size : sizes()) {
            window.resize(size);
            for (const auto &[place, name] : places) {
                window.goTo(place);
                save(window, QLatin1String(name), theme, size);
            }
        }
        for (const QSize &size : m_all ? QList<QSize>{{1920, 1080}, {1280, 720}} : QList<QSize>{{1280, 720}}) {
            for (const auto &[mode, name] : {std::pair(PresentView::Mode::Statement, "present"),
                                             std::pair(PresentView::Mode::Theme, "present-theme")}) {
                PresentView view(program.document(), mode);
                view.resize(size);
                view.show();
                view.resize(size);
                save(view, QLatin1String(name), theme, size);
            }
        }
    }

    void takePaper(Document &document)
    {
        const QString pdf = m_folder + u"/governors.pdf";
        if (!writeGovernorsPdf(governorsPaper(document.workspace(), *document.review()), pdf))
            qFatal("the governors' paper could not be written");
        QProcess::execute(QStringLiteral("pdftoppm"),
                          {QStringLiteral("-png"), QStringLiteral("-r"), QStringLiteral("100"), QStringLiteral("-f"),
                           QStringLiteral("1"), QStringLiteral("-singlefile"), pdf, m_folder + u"/governors"});
    }

private:
    QList<QSize> sizes() const
    {
        return m_all ? QList<QSize>{{1366, 768}, {1920, 1080}, {1093, 614}} : QList<QSize>{{1366, 768}};
    }

    void save(QWidget &widget, const QString &name, const QString &theme, const QSize &size)
    {
        settle();
        const QString path =
            QStringLiteral("%1/%2-%3-%4x%5.png")
                .arg(m_folder, name, theme, QString::number(size.width()), QString::number(size.height()));
        const QPixmap picture = widget.grab();
        if (picture.size() != size)
            std::fprintf(stderr, "waymark-pictures: %s is %dx%d\n", qPrintable(path), picture.width(),
                         picture.height());
        if (!picture.save(path))
            qFatal("%s could not be written", qPrintable(path));
    }

    QString m_folder;
    bool m_all;
};

} // namespace

/// waymark-pictures FOLDER [--all]: every page of the program with the sample open, light and dark, at 1366x768; with
/// --all also at 1920x1080 and 1093x614.
int main(int argc, char **argv)
{
    // A home of its own: nobody's settings are read or written, and nobody's folders are in the pictures.
    const QTemporaryDir own;
    qputenv("HOME", own.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", own.path().toUtf8());
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QApplication::setOrganizationName(QStringLiteral("waymark"));
    QApplication::setApplicationName(QStringLiteral("waymark"));
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: waymark-pictures FOLDER [--all]\n");
        return 2;
    }

    QDir(own.path()).mkpath(QStringLiteral("Documents/Careers"));
    const QString file = own.filePath(QStringLiteral("Documents/Careers/example-academy.waymark"));
    if (!writeSample(file))
        qFatal("the sample could not be made");
    Pictures pictures(arguments[1], arguments.contains(QStringLiteral("--all")));
    Program program;
    program.start(file);
    // One with an answer, words and actions, so that there is something to see.
    program.document().setStatement(*StatementNumber::from(2, 4));
    for (const auto &[choice, name] : {std::pair(ThemeChoice::Light, "light"), std::pair(ThemeChoice::Dark, "dark")}) {
        program.settings().setTheme(choice);
        pictures.take(program, QLatin1String(name));
    }
    pictures.takePaper(program.document());
    return 0;
}
