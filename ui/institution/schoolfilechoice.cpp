// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institution/schoolfilechoice.h"

#include "core/base/wholefile.h"
#include "core/report/wordlook.h"
#include "ui/look/tokens.h"

#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QPixmap>
#include <QPushButton>

namespace waymark {
namespace {

constexpr qint64 maxPictureFile = qint64{20} * 1024 * 1024;
constexpr qint64 maxPicturePixels = qint64{40} * 1000 * 1000;
constexpr QSize keptLogo(600, 200); ///< four pixels for each that papers have room for
constexpr QSize shownLogo(150, 50);
constexpr qint64 maxWordFile = qint64{20} * 1024 * 1024;
constexpr int widestName = 220; ///< pixels at 100 %

} // namespace

Result<SchoolFile> readLogo(const QString &path)
{
    using Problem = FileError::Problem;
    auto bytes = readWholeFile(path, maxPictureFile);
    if (!bytes)
        return failed(bytes.error());
    QBuffer buffer(&*bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    if (!QList<QByteArray>{"png", "jpeg", "jpg", "gif", "bmp", "webp"}.contains(reader.format()))
        return failed(FileError{Problem::NotAPicture, path});
    const QSize size = reader.size();
    if (size.isValid() && qint64{size.width()} * size.height() > maxPicturePixels)
        return failed(FileError{Problem::TooLarge, path});
    QImage picture = reader.read();
    if (picture.isNull())
        return failed(FileError{Problem::NotAPicture, path});
    if (picture.width() > keptLogo.width() || picture.height() > keptLogo.height())
        picture = picture.scaled(keptLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    SchoolFile logo{SchoolFileKind::Logo, QFileInfo(path).completeBaseName() + QStringLiteral(".png"), {}};
    QBuffer png(&logo.bytes);
    png.open(QIODevice::WriteOnly);
    if (!picture.save(&png, "PNG"))
        return failed(FileError{Problem::NotAPicture, path});
    return logo;
}

Result<SchoolFile> readWordTemplate(const QString &path)
{
    const auto bytes = readWholeFile(path, maxWordFile);
    return bytes ? wordTemplateOf(*bytes, path) : Result<SchoolFile>(failed(bytes.error()));
}

SchoolFileChoice::SchoolFileChoice(SchoolFileKind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_shown(new QLabel)
    , m_choose(new QPushButton)
    , m_remove(new QPushButton(tr("Remove")))
{
    const bool isLogo = kind == SchoolFileKind::Logo;
    const QString what = isLogo ? QStringLiteral("Logo") : QStringLiteral("WordTemplate");
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(spacing::small);
    m_shown->setObjectName(isLogo ? QStringLiteral("logoShown") : QStringLiteral("wordTemplateShown"));
    m_shown->setTextFormat(Qt::PlainText);
    if (isLogo)
        m_shown->setMinimumHeight(shownLogo.height());
    across->addWidget(m_shown);
    m_choose->setText(isLogo ? tr("Choose a picture…") : tr("Choose a document…"));
    m_choose->setObjectName(QStringLiteral("choose") + what);
    m_choose->setAutoDefault(false);
    across->addWidget(m_choose);
    m_remove->setObjectName(QStringLiteral("remove") + what);
    m_remove->setAutoDefault(false);
    m_remove->setAccessibleName(isLogo ? tr("Remove the logo") : tr("Remove the reference document"));
    across->addWidget(m_remove);
    across->addStretch(1);
    setFocusProxy(m_choose);
    setFocusPolicy(Qt::StrongFocus); // or the label's letter would not lead here
    connect(m_choose, &QPushButton::clicked, this, &SchoolFileChoice::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_choose->setFocus(Qt::OtherFocusReason);
        setFile(std::nullopt);
        Q_EMIT chosen();
    });
    showFile();
}

void SchoolFileChoice::setFile(const std::optional<SchoolFile> &file)
{
    m_file = file;
    showFile();
}

void SchoolFileChoice::showFile()
{
    if (m_kind == SchoolFileKind::Logo)
        showLogo();
    else if (m_file)
        m_shown->setText(fontMetrics().elidedText(m_file->name, Qt::ElideMiddle, qRound(textScaled(widestName))));
    else
        m_shown->setText(tr("Waymark's standard style"));
    m_remove->setVisible(m_file.has_value());
}

void SchoolFileChoice::showLogo()
{
    const QPixmap picture = m_file ? QPixmap::fromImage(QImage::fromData(m_file->bytes, "PNG")) : QPixmap();
    if (picture.isNull()) {
        m_shown->setText(m_file ? tr("The picture in this file can't be shown.") : tr("No logo yet"));
        m_shown->setAccessibleName({});
    } else {
        const qreal ratio = devicePixelRatioF();
        QPixmap shown = picture.scaled(shownLogo * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation);
        shown.setDevicePixelRatio(ratio);
        m_shown->setPixmap(shown);
        m_shown->setAccessibleName(tr("The logo"));
    }
}

void SchoolFileChoice::choose()
{
    const bool isLogo = m_kind == SchoolFileKind::Logo;
    const QString path =
        QFileDialog::getOpenFileName(this, isLogo ? tr("Choose a picture") : tr("Choose a Word document"), {},
                                     isLogo ? tr("Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp);;All files (*)")
                                            : tr("Word documents and templates (*.docx *.dotx);;All files (*)"));
    if (!path.isEmpty())
        take(path);
}

void SchoolFileChoice::take(const QString &path)
{
    const auto read = m_kind == SchoolFileKind::Logo ? readLogo(path) : readWordTemplate(path);
    if (!read) {
        Q_EMIT refused(read.error());
        return;
    }
    setFile(*read);
    Q_EMIT chosen();
}

} // namespace waymark
