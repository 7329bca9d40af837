// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institution/logochoice.h"

#include "core/base/wholefile.h"
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

LogoChoice::LogoChoice(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_choose(new QPushButton(tr("Choose a picture…")))
    , m_remove(new QPushButton(tr("Remove")))
{
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(spacing::small);
    m_picture->setObjectName(QStringLiteral("logoShown"));
    m_picture->setTextFormat(Qt::PlainText);
    m_picture->setMinimumHeight(shownLogo.height());
    across->addWidget(m_picture);
    m_choose->setObjectName(QStringLiteral("chooseLogo"));
    m_choose->setAutoDefault(false);
    across->addWidget(m_choose);
    m_remove->setObjectName(QStringLiteral("removeLogo"));
    m_remove->setAutoDefault(false);
    m_remove->setAccessibleName(tr("Remove the logo"));
    across->addWidget(m_remove);
    across->addStretch(1);
    setFocusProxy(m_choose);
    setFocusPolicy(Qt::StrongFocus); // or the label's letter would not lead here
    connect(m_choose, &QPushButton::clicked, this, &LogoChoice::choose);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_choose->setFocus(Qt::OtherFocusReason);
        setLogo(std::nullopt);
        Q_EMIT chosen();
    });
    show();
}

void LogoChoice::setLogo(const std::optional<SchoolFile> &logo)
{
    m_logo = logo;
    show();
}

void LogoChoice::show()
{
    const QPixmap picture = m_logo ? QPixmap::fromImage(QImage::fromData(m_logo->bytes, "PNG")) : QPixmap();
    if (picture.isNull()) {
        m_picture->setText(m_logo ? tr("The picture in this file cannot be shown.") : tr("No logo yet"));
        m_picture->setAccessibleName({});
    } else {
        m_picture->setPixmap(picture.scaled(shownLogo, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        m_picture->setAccessibleName(tr("The logo"));
    }
    m_remove->setVisible(m_logo.has_value());
}

void LogoChoice::choose()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Choose a picture"), {}, tr("Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp);;All files (*)"));
    if (path.isEmpty())
        return;
    const auto read = readLogo(path);
    if (!read) {
        Q_EMIT refused(read.error());
        return;
    }
    setLogo(*read);
    Q_EMIT chosen();
}

} // namespace waymark
