// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <vector>

namespace waymark {

inline constexpr int maxMailParts = 500; ///< of one mail; what comes after them is not read
inline constexpr int maxMailDepth = 8;   ///< parts in parts, and mails in mails

/// A part of a mail that holds something.
struct MailPart
{
    QString name;     ///< of an attached file, without folders; empty for a text that is the mail's own
    QByteArray bytes; ///< decoded; of a text too
    QString text;     ///< of a part that is a text, with a line end in place of each mark of a web page
};

/// The parts of a mail as it is saved (".eml", RFC 5322 and 2045): attached files and texts, decoded from base64 and
/// quoted-printable. Whatever makes no sense is passed over. `isAll` becomes false where there are more parts, or
/// deeper ones, than are read.
std::vector<MailPart> partsOfMail(const QByteArray &mail, bool *isAll = nullptr);

/// Whether these are mails one after the other as mail programs store them (".mbox", RFC 4155).
bool isMailbox(const QByteArray &bytes);
/// The mails of it, without the lines that part them.
std::vector<QByteArray> mailsOf(const QByteArray &mailbox);

} // namespace waymark
