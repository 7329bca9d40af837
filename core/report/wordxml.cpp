// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/wordxml.h"

#include <string_view>

namespace waymark {

void WordXml::writeStartDocument() { m_bytes += R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?>)"; }

void WordXml::writeEndDocument()
{
    while (!m_open.empty())
        writeEndElement();
    m_bytes += '\n';
}

void WordXml::writeStartElement(const char *name)
{
    endTag();
    m_bytes += '<';
    m_bytes += name;
    m_open.push_back(name);
    m_inTag = true;
}

void WordXml::writeAttribute(const char *name, const QString &value)
{
    m_bytes += ' ';
    m_bytes += name;
    m_bytes += "=\"";
    escape(value);
    m_bytes += '"';
}

void WordXml::writeCharacters(const QString &text)
{
    endTag();
    escape(text);
}

void WordXml::writeEndElement()
{
    const char *name = m_open.back();
    m_open.pop_back();
    if (m_inTag) {
        m_bytes += "/>";
        m_inTag = false;
        return;
    }
    m_bytes += "</";
    m_bytes += name;
    m_bytes += '>';
}

void WordXml::endTag()
{
    if (m_inTag)
        m_bytes += '>';
    m_inTag = false;
}

void WordXml::escape(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::string_view utf8(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    std::size_t from = 0;
    for (std::size_t at = 0; at < utf8.size(); ++at) {
        const char *spelled = nullptr;
        switch (utf8[at]) {
        case '&':
            spelled = "&amp;";
            break;
        case '<':
            spelled = "&lt;";
            break;
        case '>':
            spelled = "&gt;";
            break;
        case '"':
            spelled = "&quot;";
            break;
        default:
            continue;
        }
        m_bytes.append(utf8, from, at - from);
        m_bytes += spelled;
        from = at + 1;
    }
    m_bytes.append(utf8, from);
}

} // namespace waymark
