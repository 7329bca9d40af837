// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/saved.h"

#include "core/base/filename.h"

#include "ui/desk/messages.h"
#include "ui/look/linkbutton.h"
#include "ui/look/tokens.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QUrl>

namespace waymark {
namespace {

constexpr int maxProposed = 120; ///< characters: folders of schools are deep, and Windows allows 260 for the whole path
constexpr int maxPart = 80;

QString savedWords(const char *text) { return QCoreApplication::translate("Saved", text); }
QString openWords() { return savedWords(QT_TRANSLATE_NOOP("Saved", "&Open")); }
QString folderWords() { return savedWords(QT_TRANSLATE_NOOP("Saved", "Show in &folder")); }
QString pathWords() { return savedWords(QT_TRANSLATE_NOOP("Saved", "Copy &path")); }
QString plainWords(QString text) { return text.remove(u'&'); }

void sayWhatFailed(QWidget *parent)
{
    tell(parent, savedWords(QT_TRANSLATE_NOOP("Saved", "The file could not be opened")),
         savedWords(QT_TRANSLATE_NOOP("Saved", "No program on this computer can open it, but the file is saved.")));
}

} // namespace

QString proposedFileName(const QStringList &parts, const QString &suffix)
{
    QString name;
    for (const QString &part : parts) {
        const QString words = part.simplified().left(maxPart).trimmed();
        if (words.isEmpty())
            continue;
        // An academic year goes with what it is of; the rest is set apart.
        static const QRegularExpression year(QStringLiteral("^[0-9]"));
        if (!name.isEmpty())
            name += year.match(words).hasMatch() ? QStringLiteral(" ") : QStringLiteral(", ");
        name += words;
    }
    return nameForEverySystem(name.left(maxProposed)) + u'.' + suffix;
}

bool openWritten(const QString &path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }

SaveTarget saveTarget(const QString &chosen, const QString &suffix)
{
    if (chosen.endsWith(u'.' + suffix, Qt::CaseInsensitive))
        return {chosen, Existing::Replace};
    return {chosen + u'.' + suffix, Existing::Refuse};
}

bool showInFolder(const QString &path)
{
    const QFileInfo info(path);
    return QDesktopServices::openUrl(QUrl::fromLocalFile(info.isDir() ? info.absoluteFilePath() : info.absolutePath()));
}

void copyPath(const QString &path) { QGuiApplication::clipboard()->setText(QDir::toNativeSeparators(path)); }

void tellSaved(QWidget *parent, const QString &title, const QString &sentence, const QString &path, Opening opening)
{
    QMessageBox box(QMessageBox::NoIcon, title, sentence, QMessageBox::NoButton, parent);
    box.setTextFormat(Qt::PlainText);
    const bool isWaymark = QFileInfo(path).suffix().compare(QStringLiteral("waymark"), Qt::CaseInsensitive) == 0;
    const QPushButton *open =
        isWaymark || opening == Opening::No ? nullptr : box.addButton(openWords(), QMessageBox::ActionRole);
    box.addButton(folderWords(), QMessageBox::ActionRole);
    const QPushButton *copy = box.addButton(pathWords(), QMessageBox::ActionRole);
    QPushButton *close = box.addButton(savedWords(QT_TRANSLATE_NOOP("Saved", "Close")), QMessageBox::AcceptRole);
    box.setDefaultButton(close);
    box.setEscapeButton(close);
    box.exec();
    const auto *pressed = box.clickedButton();
    if (!pressed || pressed == close)
        return;
    if (pressed == copy) {
        copyPath(path);
        if (parent)
            showNotice(parent, savedWords(QT_TRANSLATE_NOOP("Saved", "Path copied, ready to paste")));
    } else if (!(pressed == open ? openWritten(path) : showInFolder(path))) {
        sayWhatFailed(parent);
    }
}

SavedLinks::SavedLinks(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("savedLinks"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing::medium);
    const auto add = [&](const QString &text, auto deed) {
        auto *link = new LinkButton(plainWords(text));
        link->setAutoDefault(false);
        connect(link, &QPushButton::clicked, this, deed);
        row->addWidget(link);
    };
    add(openWords(), [this] {
        if (!openWritten(m_path))
            sayWhatFailed(this);
    });
    add(folderWords(), [this] {
        if (!showInFolder(m_path))
            sayWhatFailed(this);
    });
    add(pathWords(), [this] {
        copyPath(m_path);
        showNotice(this, savedWords(QT_TRANSLATE_NOOP("Saved", "Path copied, ready to paste")));
    });
    row->addStretch(1);
    hide();
}

void SavedLinks::setPath(const QString &path)
{
    m_path = path;
    setVisible(!path.isEmpty());
}

} // namespace waymark
