// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mail.h"

#include "core/base/filetexts.h"

#include <QMap>
#include <QRegularExpression>
#include <QStringDecoder>
#include <QUrl>
#include <algorithm>

#include <utility>

namespace waymark {
namespace {

/// A field like "multipart/mixed; boundary=x": its value and its parameters, names in small letters.
struct MailField
{
    QString value;
    QMap<QString, QString> parameters;
};

QString decodedText(const QByteArray &bytes, const QString &charset)
{
    const QString name = charset.toLower();
    if (name == u"windows-1252" || name == u"iso-8859-1" || name == u"iso-8859-15")
        return fromWindows1252(bytes);
    const auto encoding = QStringConverter::encodingForName(name.toLatin1().constData());
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    const QString text = decoder(bytes);
    return decoder.hasError() ? fromWindows1252(bytes) : text;
}

QByteArray fromQuotedPrintable(const QByteArray &bytes)
{
    QByteArray decoded;
    decoded.reserve(bytes.size());
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        if (bytes[at] != '=') {
            decoded.append(bytes[at]);
            continue;
        }
        // A line that goes on: "=" and perhaps spaces before its end.
        qsizetype end = at + 1;
        while (end < bytes.size() && (bytes[end] == ' ' || bytes[end] == '\t' || bytes[end] == '\r'))
            ++end;
        if (end >= bytes.size() || bytes[end] == '\n') {
            at = end;
            continue;
        }
        const QByteArray byte = QByteArray::fromHex(bytes.mid(at + 1, 2));
        if (byte.size() == 1 && at + 2 < bytes.size()) {
            decoded.append(byte);
            at += 2;
        } else {
            decoded.append('=');
        }
    }
    return decoded;
}

/// "=?utf-8?B?...?=" and "=?utf-8?Q?...?=" in a name (RFC 2047).
QString withoutEncodedWords(const QString &text)
{
    static const QRegularExpression word(QStringLiteral("=\\?([^?]{1,40})\\?([BbQq])\\?([^?]*)\\?=(?:\\s+(?==\\?))?"));
    QString made;
    qsizetype from = 0;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        made += QStringView(text).mid(from, match.capturedStart() - from);
        QByteArray bytes = match.captured(3).toLatin1();
        bytes = match.captured(2).toUpper() == u"B" ? QByteArray::fromBase64(bytes)
                                                    : fromQuotedPrintable(bytes.replace('_', ' '));
        made += decodedText(bytes, match.captured(1));
        from = match.capturedEnd();
    }
    return made + QStringView(text).mid(from);
}

MailField fieldOf(const QString &text)
{
    static const QRegularExpression parameter(
        QStringLiteral(";\\s*([^\\s=;]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]*))"));
    MailField field;
    field.value = text.section(u';', 0, 0).trimmed().toLower();
    for (auto found = parameter.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString value = match.capturedLength(2) > 0 ? match.captured(2) : match.captured(3);
        field.parameters[match.captured(1).toLower()] = value;
    }
    return field;
}

/// "utf-8''Zo%C3%AB.json" (RFC 2231), whole or in parts: "filename*0*", "filename*1", ... Empty where it is not so.
QString extendedName(const QMap<QString, QString> &parameters, const QString &called)
{
    constexpr int maxNameParts = 100;
    const QString whole = parameters.value(called + u'*');
    QByteArray made;
    const auto add = [&made](const QString &part, bool encoded) {
        made += encoded ? QByteArray::fromPercentEncoding(part.toUtf8()) : part.toUtf8();
    };
    if (!whole.isEmpty())
        add(whole.mid(whole.lastIndexOf(u'\'') + 1), true);
    for (int at = 0; whole.isEmpty() && at < maxNameParts; ++at) {
        const QString part = called + u'*' + QString::number(at);
        const bool encoded = parameters.contains(part + u'*');
        if (!encoded && !parameters.contains(part))
            break;
        const QString value = parameters.value(encoded ? QString(part + u'*') : part);
        add(at == 0 && encoded ? value.mid(value.lastIndexOf(u'\'') + 1) : value, encoded);
    }
    return QString::fromUtf8(made);
}

/// What is attached without a name is called by what it says it is.
QString nameByType(const MailField &disposition, const MailField &type)
{
    static const QMap<QString, QString> endings{{QStringLiteral("application/json"), QStringLiteral("json")},
                                                {QStringLiteral("text/csv"), QStringLiteral("csv")},
                                                {QStringLiteral("application/zip"), QStringLiteral("zip")}};
    const QString ending = endings.value(type.value);
    if (!ending.isEmpty())
        return QStringLiteral("attachment.") + ending;
    return disposition.value == u"attachment" ? QStringLiteral("attachment") : QString();
}

/// The name of a file, without what could lead out of a folder.
QString attachedName(const MailField &disposition, const MailField &type)
{
    QString name = extendedName(disposition.parameters, QStringLiteral("filename"));
    if (name.isEmpty())
        name = withoutEncodedWords(disposition.parameters.value(QStringLiteral("filename")));
    if (name.isEmpty())
        name = extendedName(type.parameters, QStringLiteral("name"));
    if (name.isEmpty())
        name = withoutEncodedWords(type.parameters.value(QStringLiteral("name")));
    if (name.isEmpty())
        name = nameByType(disposition, type);
    name.replace(u'\\', u'/');
    return name.mid(name.lastIndexOf(u'/') + 1).trimmed();
}

/// What a page shows, near enough to find a block of letters in it.
QString withoutMarks(QString page)
{
    static const QRegularExpression mark(QStringLiteral("<[^>]*>"));
    return page.replace(mark, QStringLiteral("\n"))
        .replace(QLatin1String("&nbsp;"), QLatin1String(" "), Qt::CaseInsensitive)
        .replace(QLatin1String("&gt;"), QLatin1String(">"), Qt::CaseInsensitive);
}

class MailReader
{
public:
    std::vector<MailPart> read(const QByteArray &mail)
    {
        part(QByteArray(mail).replace("\r\n", "\n"), 0);
        return std::move(m_parts);
    }
    bool isAll() const { return m_isAll; }

private:
    void part(const QByteArray &bytes, int depth)
    {
        if (depth > maxMailDepth || m_parts.size() >= maxMailParts) {
            m_isAll = false;
            return;
        }
        const qsizetype end = bytes.startsWith('\n') ? 0 : bytes.indexOf("\n\n");
        const QByteArray body = end < 0 ? QByteArray() : bytes.mid(end + (bytes.startsWith('\n') ? 1 : 2));
        const auto fields = fieldsOf(bytes.left(std::max<qsizetype>(0, end)));
        const MailField type = fieldOf(fields.value(QStringLiteral("content-type"), QStringLiteral("text/plain")));
        if (const QString boundary = type.parameters.value(QStringLiteral("boundary"));
            type.value.startsWith(QLatin1String("multipart/")) && !boundary.isEmpty())
            return split(body, boundary.toUtf8(), depth);
        QByteArray content = body;
        const QString coding = fields.value(QStringLiteral("content-transfer-encoding")).trimmed().toLower();
        if (coding == u"base64")
            content = QByteArray::fromBase64(body);
        else if (coding == u"quoted-printable")
            content = fromQuotedPrintable(body);
        if (type.value == u"message/rfc822")
            return part(content.replace("\r\n", "\n"), depth + 1);
        const QString name = attachedName(fieldOf(fields.value(QStringLiteral("content-disposition"))), type);
        MailPart made{name, content, {}};
        if (type.value.startsWith(QLatin1String("text/"))) {
            made.text = decodedText(content, type.parameters.value(QStringLiteral("charset")));
            if (type.value == u"text/html")
                made.text = withoutMarks(made.text);
        }
        if (!made.bytes.isEmpty())
            m_parts.push_back(std::move(made));
    }

    void split(const QByteArray &body, const QByteArray &boundary, int depth)
    {
        const QByteArray line = "\n--" + boundary;
        const QByteArray all = '\n' + body;
        qsizetype at = all.indexOf(line);
        while (at >= 0) {
            const qsizetype from = at + line.size();
            if (all.mid(from, 2) == "--")
                return;
            if (m_parts.size() >= maxMailParts) {
                m_isAll = false;
                return;
            }
            const qsizetype begin = all.indexOf('\n', from);
            at = begin < 0 ? -1 : all.indexOf(line, begin);
            if (begin >= 0)
                part(all.mid(begin + 1, at < 0 ? -1 : at - begin - 1), depth + 1);
        }
    }

    /// By their names in small letters, lines that go on put together.
    static QMap<QString, QString> fieldsOf(const QByteArray &head)
    {
        QMap<QString, QString> fields;
        QString name;
        for (const QByteArray &line : head.split('\n')) {
            if (line.startsWith(' ') || line.startsWith('\t')) {
                if (!name.isEmpty())
                    fields[name] += QString(u' ' + QString::fromUtf8(line).trimmed());
                continue;
            }
            const qsizetype colon = line.indexOf(':');
            name = colon > 0 ? QString::fromLatin1(line.left(colon)).trimmed().toLower() : QString();
            if (!name.isEmpty())
                fields[name] = QString::fromUtf8(line.mid(colon + 1)).trimmed();
        }
        return fields;
    }

    std::vector<MailPart> m_parts;
    bool m_isAll = true;
};

/// Whether a mail of a mailbox begins here: a line of its own with a field of the mail after it.
bool beginsMail(QByteArrayView at)
{
    static const QRegularExpression start(QStringLiteral("^From [^\n]+\n[A-Za-z][A-Za-z0-9-]*:"));
    constexpr qsizetype maxStart = 2000;
    return at.startsWith("From ") && start.match(QString::fromUtf8(at.first(std::min(at.size(), maxStart)))).hasMatch();
}

/// Where the next mail of a mailbox begins: after an empty line, or first.
qsizetype nextMail(const QByteArray &mailbox, qsizetype from)
{
    if (from == 0 && beginsMail(mailbox))
        return 0;
    for (qsizetype found = mailbox.indexOf("\n\nFrom ", from); found >= 0;
         found = mailbox.indexOf("\n\nFrom ", found + 1)) {
        if (beginsMail(QByteArrayView(mailbox).sliced(found + 2)))
            return found + 2;
    }
    return -1;
}

} // namespace

std::vector<MailPart> partsOfMail(const QByteArray &mail, bool *isAll)
{
    MailReader reader;
    std::vector<MailPart> parts = reader.read(mail);
    if (isAll)
        *isAll = reader.isAll();
    return parts;
}

bool isMailbox(const QByteArray &bytes) { return beginsMail(bytes); }

std::vector<QByteArray> mailsOf(const QByteArray &mailbox)
{
    const QByteArray all = QByteArray(mailbox).replace("\r\n", "\n");
    std::vector<QByteArray> mails;
    for (qsizetype at = nextMail(all, 0); at >= 0;) {
        const qsizetype next = nextMail(all, at + 1);
        const qsizetype head = all.indexOf('\n', at);
        if (head >= 0)
            mails.push_back(all.mid(head + 1, next < 0 ? -1 : next - head - 1));
        at = next;
    }
    return mails;
}

} // namespace waymark
