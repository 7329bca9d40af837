// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/journalpages.h"

#include <QtEndian>
#include <algorithm>
#include <bit>
#include <limits>

namespace waymark::storage {
namespace {

const QByteArray &journalMagic()
{
    static const QByteArray magic = QByteArray::fromHex("d9d505f920a163d7");
    return magic;
}

quint32 wordAt(const QByteArray &journal, qsizetype at) { return qFromBigEndian<quint32>(journal.constData() + at); }

/// Of a page or a sector.
bool makesSense(quint32 size, quint32 least) { return size >= least && size <= 65536 && std::has_single_bit(size); }

/// What a record has behind its page: the nonce and every 200th byte, counted from the page's end.
quint32 checksumOf(const QByteArray &journal, qsizetype page, quint32 pageSize, quint32 nonce)
{
    quint32 sum = nonce;
    for (auto at = static_cast<qint64>(pageSize) - 200; at > 0; at -= 200)
        sum += static_cast<unsigned char>(journal[page + at]);
    return sum;
}

} // namespace

bool isHot(const QByteArray &journal) { return !journal.isEmpty() && journal[0] != 0; }

bool isJournal(const QByteArray &bytes)
{
    constexpr qsizetype minHeadBytes = 28;
    // The mark is written last, over zeros, and zeroed first.
    const auto markBytes = std::min(bytes.size(), journalMagic().size());
    for (qsizetype i = 0; i < markBytes; ++i) {
        if (bytes[i] != 0 && bytes[i] != journalMagic()[i])
            return false;
    }
    if (isHot(bytes))
        return true;
    // Many kinds of file begin with some zeros.
    const auto isZero = [&](qsizetype from, qsizetype to) {
        return std::all_of(bytes.begin() + from, bytes.begin() + to, [](char byte) { return byte == 0; });
    };
    if (bytes.size() < minHeadBytes)
        return isZero(0, bytes.size());
    return isZero(0, minHeadBytes) ||
           (isZero(0, 12) && makesSense(wordAt(bytes, 20), 32) && makesSense(wordAt(bytes, 24), 512));
}

bool namesAnotherFile(const QByteArray &journal)
{
    // Its checksum is of no concern: nothing else ends so, for the text of a page is UTF-8 and the rest is padded.
    return journal.size() >= 16 && journal.endsWith(journalMagic());
}

std::set<quint32> pagesIn(const QByteArray &journal)
{
    constexpr qsizetype minHeadBytes = 28;
    if (journal.size() < minHeadBytes || !journal.startsWith(journalMagic()))
        return {};
    const quint32 sector = wordAt(journal, 20);
    const quint32 pageSize = wordAt(journal, 24);
    if (!makesSense(sector, 32) || !makesSense(pageSize, 512))
        return {};
    const qsizetype record = static_cast<qsizetype>(pageSize) + 8;
    std::set<quint32> pages;
    // Heads begin at whole sectors and fill one each; records follow.
    for (qsizetype at = 0; at + sector <= journal.size() && journal.mid(at, 8) == journalMagic();) {
        quint32 records = wordAt(journal, at + 8);
        const quint32 nonce = wordAt(journal, at + 12);
        at += sector;
        // It was to be counted when the journal was synced.
        if (records == std::numeric_limits<quint32>::max() || records == 0)
            records = static_cast<quint32>((journal.size() - at) / record);
        for (; records > 0; --records, at += record) {
            if (at + record > journal.size())
                return pages;
            const quint32 number = wordAt(journal, at);
            if (number == 0 || wordAt(journal, at + 4 + pageSize) != checksumOf(journal, at + 4, pageSize, nonce))
                return pages;
            pages.insert(number);
        }
        at = (at + sector - 1) / sector * sector;
    }
    return pages;
}

} // namespace waymark::storage
