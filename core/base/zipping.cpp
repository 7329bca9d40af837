// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zipping.h"

#include <memory>
#include <zip.h>

namespace waymark {
namespace {

struct ReleaseZip
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_source_t *source) const { zip_source_free(source); }
};
using ZipSource = std::unique_ptr<zip_source_t, ReleaseZip>;

/// The entry refers to `bytes`, which must be there until the archive is closed.
bool addZipEntry(zip_t &archive, const ZipEntry &entry, const QDateTime &at, const QByteArray &password)
{
    zip_source_t *source =
        zip_source_buffer(&archive, entry.bytes.constData(), static_cast<zip_uint64_t>(entry.bytes.size()), 0);
    if (!source)
        return false;
    const zip_int64_t index = zip_file_add(&archive, entry.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
        zip_source_free(source);
        return false;
    }
    const auto added = static_cast<zip_uint64_t>(index);
    if (zip_set_file_compression(&archive, added, ZIP_CM_DEFLATE, 9) != 0 ||
        zip_file_set_mtime(&archive, added, static_cast<time_t>(at.toSecsSinceEpoch()), 0) != 0)
        return false;
    if (password.isEmpty())
        return true;
    constexpr zip_uint32_t ownersRegularFile = 0100600U << 16U; // for programs of Unix that unpack it
    return zip_file_set_encryption(&archive, added, ZIP_EM_AES_256, password.constData()) == 0 &&
           zip_file_set_external_attributes(&archive, added, 0, ZIP_OPSYS_UNIX, ownersRegularFile) == 0;
}

QByteArray bytesInSource(zip_source_t &source)
{
    zip_stat_t about;
    if (zip_source_stat(&source, &about) != 0 || !(about.valid & ZIP_STAT_SIZE) || zip_source_open(&source) != 0)
        return {};
    QByteArray bytes(static_cast<qsizetype>(about.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(&source, bytes.data(), about.size);
    zip_source_close(&source);
    return read == static_cast<zip_int64_t>(about.size) ? bytes : QByteArray();
}

} // namespace

QByteArray zipOf(const std::vector<ZipEntry> &entries, const QDateTime &at, const QString &password)
{
    if (entries.empty())
        return QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0'); // libzip makes no archive of nothing
    const ZipSource made(zip_source_buffer_create(nullptr, 0, 0, nullptr));
    if (!made)
        return {};
    zip_source_keep(made.get()); // closing the archive gives it up once
    std::unique_ptr<zip_t, ReleaseZip> archive(zip_open_from_source(made.get(), ZIP_TRUNCATE, nullptr));
    if (!archive) {
        zip_source_free(made.get());
        return {};
    }
    const QByteArray secret = password.toUtf8();
    for (const ZipEntry &entry : entries) {
        if (!addZipEntry(*archive, entry, at, secret))
            return {};
    }
    if (zip_close(archive.get()) != 0)
        return {};
    (void)archive.release(); // closed, it is gone
    return bytesInSource(*made);
}

} // namespace waymark
