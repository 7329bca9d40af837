// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unzipping.h"

#include <algorithm>
#include <memory>
#include <utility>
#include <zip.h>
#include <zlib.h>

namespace waymark {
namespace {

struct Discard
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using PackedFile = std::unique_ptr<zip_file_t, Discard>;

Archive opened(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    Archive archive;
    // The archive owns the source once it is open, and the bytes outlive both.
    if (zip_source_t *source =
            zip_source_buffer_create(bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error)) {
        archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
        if (!archive)
            zip_source_free(source);
    }
    zip_error_fini(&error);
    return archive;
}

bool isProtected(const zip_stat_t &about)
{
    return (about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE;
}

/// The bytes of an entry, at most `max`.
Unzipped contentOf(zip_t &archive, zip_uint64_t entry, const QByteArray &password, qint64 max, QByteArray &content)
{
    zip_stat_t about;
    if (zip_stat_index(&archive, entry, 0, &about) != 0)
        return Unzipped::Damaged;
    const bool locked = isProtected(about);
    if (locked && password.isEmpty())
        return Unzipped::Locked;
    // libzip would say so itself, but 1.7 leaks memory over some of them.
    const bool isKnown =
        (!(about.valid & ZIP_STAT_COMP_METHOD) || zip_compression_method_supported(about.comp_method, 0)) &&
        (!locked || zip_encryption_method_supported(about.encryption_method, 0));
    if (!isKnown)
        return Unzipped::Damaged;
    const PackedFile file(locked ? zip_fopen_index_encrypted(&archive, entry, 0, password.constData())
                                 : zip_fopen_index(&archive, entry, 0));
    if (!file) {
        const int why = zip_error_code_zip(zip_get_error(&archive));
        return why == ZIP_ER_WRONGPASSWD || why == ZIP_ER_NOPASSWD ? Unzipped::Locked : Unzipped::Damaged;
    }
    char piece[16384];
    for (;;) {
        const zip_int64_t read = zip_fread(file.get(), piece, sizeof piece);
        if (read < 0)
            return Unzipped::Damaged;
        if (read == 0)
            return Unzipped::Whole;
        content.append(piece, static_cast<qsizetype>(read));
        if (content.size() > max)
            return Unzipped::TooLarge;
    }
}

int gravity(Unzipped result)
{
    switch (result) {
    case Unzipped::TooLarge:
        return 3;
    case Unzipped::Locked:
        return 2;
    case Unzipped::Damaged:
    case Unzipped::NotZip:
        return 1;
    case Unzipped::Whole:
        break;
    }
    return 0;
}

} // namespace

bool looksLikeZip(const QByteArray &bytes)
{
    // The record at the end, behind which there can be a comment of 64 KB.
    constexpr qsizetype maxEnd = 22 + 65535;
    return bytes.right(maxEnd).contains(QByteArrayLiteral("PK\x05\x06"));
}

Unzipped unzip(const QByteArray &bytes, const UnzipLimits &limits,
               const std::function<bool(const QString &, const QByteArray &)> &each,
               const std::function<void(const QString &)> &comments)
{
    const Archive archive = opened(bytes);
    if (!archive)
        return Unzipped::NotZip;
    if (comments) {
        int length = 0;
        if (const char *comment = zip_get_archive_comment(archive.get(), &length, ZIP_FL_ENC_GUESS))
            comments(QString::fromUtf8(comment, length));
    }
    const auto entries = static_cast<zip_uint64_t>(std::max<zip_int64_t>(0, zip_get_num_entries(archive.get(), 0)));
    Unzipped worst = Unzipped::Whole;
    qint64 left = limits.maxBytes;
    for (zip_uint64_t entry = 0; entry < entries; ++entry) {
        if (entry >= static_cast<zip_uint64_t>(limits.maxEntries))
            return Unzipped::TooLarge;
        const char *name = zip_get_name(archive.get(), entry, ZIP_FL_ENC_GUESS);
        if (comments) {
            zip_uint32_t length = 0;
            const char *comment = zip_file_get_comment(archive.get(), entry, &length, ZIP_FL_ENC_GUESS);
            if (comment && length > 0)
                comments(QString::fromUtf8(comment, length));
        }
        QByteArray content;
        const Unzipped read = contentOf(*archive, entry, {}, left, content);
        left -= content.size();
        if (gravity(read) > gravity(worst))
            worst = read;
        if (read == Unzipped::TooLarge)
            return read;
        // What was read of a damaged entry can be all that there is.
        if (!each(QString::fromUtf8(name ? name : ""), content))
            return worst;
    }
    return worst;
}

Unlocked unlock(const QByteArray &bytes, const QString &password, qint64 maxBytes)
{
    const Archive archive = opened(bytes);
    zip_stat_t about;
    if (!archive || zip_get_num_entries(archive.get(), 0) != 1 || zip_stat_index(archive.get(), 0, 0, &about) != 0 ||
        !isProtected(about))
        return {Unzipped::NotZip, {}, {}};
    const char *name = zip_get_name(archive.get(), 0, ZIP_FL_ENC_GUESS);
    Unlocked unlocked{Unzipped::Whole, QString::fromUtf8(name ? name : ""), {}};
    unlocked.result = contentOf(*archive, 0, password.toUtf8(), maxBytes, unlocked.content);
    return unlocked;
}

std::optional<QByteArray> inflated(const QByteArray &bytes, qsizetype maxBytes)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return std::nullopt;
    const std::unique_ptr<z_stream, decltype(&inflateEnd)> ends(&stream, &inflateEnd);
    QByteArray content;
    content.resize(maxBytes + 1);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData())); // which zlib only reads
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef *>(content.data());
    stream.avail_out = static_cast<uInt>(content.size());
    const int result = inflate(&stream, Z_FINISH);
    const auto size = content.size() - static_cast<qsizetype>(stream.avail_out);
    if (result != Z_STREAM_END || size > maxBytes)
        return std::nullopt;
    content.truncate(size);
    content.squeeze();
    return std::optional(std::move(content));
}

} // namespace waymark
