// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/packfiles.h"

#include "core/base/wholefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QtEndian>
#include <array>

namespace waymark {

namespace {

constexpr quint16 version = 20;         ///< 2.0: deflate
constexpr quint16 utf8Names = 1U << 11; ///< flag: names are UTF-8
constexpr quint16 deflated = 8;

template <class Number>
void append(QByteArray &bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

/// CRC-32 as in ISO 3309, which Qt does not offer.
quint32 crc32(const QByteArray &bytes)
{
    static const std::array<quint32, 256> table = [] {
        std::array<quint32, 256> made{};
        for (quint32 at = 0; at < 256; ++at) {
            quint32 value = at;
            for (int bit = 0; bit < 8; ++bit)
                value = (value >> 1U) ^ ((value & 1U) ? 0xedb88320U : 0U);
            made[at] = value;
        }
        return made;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ static_cast<quint8>(byte)) & 0xffU] ^ (crc >> 8U);
    return ~crc;
}

/// What zlib makes without its wrapping: Qt's own four bytes and zlib's two before, the four of its checksum behind.
QByteArray deflate(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return QByteArray("\x03\x00", 2); // one final block with nothing in it
    const QByteArray wrapped = qCompress(bytes, 9);
    return wrapped.mid(6, wrapped.size() - 10);
}

struct Stored
{
    QByteArray name;
    quint32 crc = 0;
    quint32 packed = 0;
    quint32 size = 0;
    quint32 offset = 0;
};

/// The fields that are in the entry's own header and again in the directory.
void appendShared(QByteArray &bytes, const Stored &entry, const QDateTime &at)
{
    const QDate day = at.date();
    const QTime time = at.time();
    append<quint16>(bytes, version);
    append<quint16>(bytes, utf8Names);
    append<quint16>(bytes, deflated);
    append<quint16>(bytes, static_cast<quint16>((time.hour() << 11) | (time.minute() << 5) | (time.second() / 2)));
    append<quint16>(bytes, static_cast<quint16>(((day.year() - 1980) << 9) | (day.month() << 5) | day.day()));
    append<quint32>(bytes, entry.crc);
    append<quint32>(bytes, entry.packed);
    append<quint32>(bytes, entry.size);
    append<quint16>(bytes, static_cast<quint16>(entry.name.size()));
    append<quint16>(bytes, 0); // nothing extra
}

} // namespace

QByteArray zipOf(const std::vector<ZipEntry> &entries, const QDateTime &at)
{
    QByteArray archive;
    std::vector<Stored> directory;
    directory.reserve(entries.size());
    for (const ZipEntry &entry : entries) {
        const QByteArray packed = deflate(entry.bytes);
        const Stored stored{entry.name.toUtf8(), crc32(entry.bytes), static_cast<quint32>(packed.size()),
                            static_cast<quint32>(entry.bytes.size()), static_cast<quint32>(archive.size())};
        append<quint32>(archive, 0x04034b50);
        appendShared(archive, stored, at);
        archive += stored.name + packed;
        directory.push_back(stored);
    }
    const auto start = static_cast<quint32>(archive.size());
    for (const Stored &entry : directory) {
        append<quint32>(archive, 0x02014b50);
        append<quint16>(archive, version); // made by
        appendShared(archive, entry, at);
        append<quint16>(archive, 0); // no comment
        append<quint16>(archive, 0); // on the first disk
        append<quint16>(archive, 0); // no attributes, inside
        append<quint32>(archive, 0); // nor outside
        append<quint32>(archive, entry.offset);
        archive += entry.name;
    }
    const auto size = static_cast<quint32>(archive.size()) - start;
    append<quint32>(archive, 0x06054b50);
    append<quint16>(archive, 0);
    append<quint16>(archive, 0);
    append<quint16>(archive, static_cast<quint16>(directory.size()));
    append<quint16>(archive, static_cast<quint16>(directory.size()));
    append<quint32>(archive, size);
    append<quint32>(archive, start);
    append<quint16>(archive, 0); // no comment
    return archive;
}

QStringList distinctFileNames(const QStringList &names)
{
    QStringList distinct;
    QSet<QString> taken;
    for (const QString &name : names) {
        const qsizetype dot = name.lastIndexOf(u'.');
        QString made = name;
        for (int count = 2; taken.contains(made.toCaseFolded()); ++count)
            made = QStringLiteral("%1 (%2)%3").arg(name.left(dot)).arg(count).arg(name.mid(dot));
        taken.insert(made.toCaseFolded());
        distinct.append(made);
    }
    return distinct;
}

std::vector<PackFile> packFiles(const Workspace &workspace, const std::vector<Pack> &packs)
{
    QStringList names;
    for (const Pack &pack : packs)
        names.append(packFileName(workspace, pack, QStringLiteral("html")));
    names = distinctFileNames(names);
    std::vector<PackFile> files;
    files.reserve(packs.size());
    for (const Pack &pack : packs)
        files.push_back({names[static_cast<qsizetype>(files.size())], packHtml(workspace, pack)});
    return files;
}

Result<QStringList> writePackFolder(const std::vector<PackFile> &files, const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir())
        return failed(FileError{FileError::Problem::AlreadyExists, folder});
    const bool isNew = !info.exists();
    if (!QDir().mkpath(folder))
        return failed(FileError{FileError::Problem::CannotWrite, folder});
    const QDir dir(folder);
    QStringList names;
    for (const PackFile &file : files) {
        if (auto written = writeWholeFile(dir.filePath(file.name), file.bytes, Existing::Refuse); !written) {
            // Whoever sends out what is in the folder must not take some forms for all of them.
            for (const QString &name : names)
                QFile::remove(dir.filePath(name));
            if (isNew)
                QDir().rmdir(folder);
            return failed(std::move(written.error()));
        }
        names.append(file.name);
    }
    return names;
}

Result<void> writePackZip(const std::vector<PackFile> &files, const QString &path, Existing existing)
{
    std::vector<ZipEntry> entries;
    entries.reserve(files.size());
    for (const PackFile &file : files)
        entries.push_back({file.name, file.bytes});
    return writeWholeFile(path, zipOf(entries, QDateTime::currentDateTime()), existing);
}

} // namespace waymark
