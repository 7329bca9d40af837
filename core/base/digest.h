// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringView>

namespace waymark {

/// A SHA-256 in lower-case hexadecimal, or empty where there is none.
struct Digest
{
    QString hex;

    bool isEmpty() const { return hex.isEmpty(); }
    /// The first eight digits: enough for people to compare by eye.
    QString shortForm() const { return hex.left(8); }

    friend bool operator==(const Digest &, const Digest &) = default;
    friend bool operator<(const Digest &a, const Digest &b) { return a.hex < b.hex; }
};

/// Bytes that are the same wherever and whenever they are written: each field is its length in UTF-8 bytes as decimal
/// digits, a colon, and the bytes. No library's idea of JSON can change them. docs/file-format.md documents each use.
class CanonicalBytes
{
public:
    /// `form` names what follows and its version, e.g. "waymark-review/1".
    explicit CanonicalBytes(QStringView form) { text(form); }

    CanonicalBytes &text(QStringView value);
    CanonicalBytes &number(qint64 value);
    CanonicalBytes &flag(bool value) { return number(value ? 1 : 0); }

    const QByteArray &bytes() const { return m_bytes; }
    Digest digest() const;

private:
    QByteArray m_bytes;
};

} // namespace waymark
