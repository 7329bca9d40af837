// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/digest.h"

#include <QCryptographicHash>

namespace waymark {

CanonicalBytes &CanonicalBytes::text(QStringView value)
{
    const QByteArray utf8 = value.toUtf8();
    m_bytes += QByteArray::number(utf8.size()) + ':' + utf8;
    return *this;
}

CanonicalBytes &CanonicalBytes::number(qint64 value) { return text(QString::number(value)); }

Digest CanonicalBytes::digest() const
{
    return {QString::fromLatin1(QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256).toHex())};
}

} // namespace waymark
