// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <string>
#include <vector>

namespace waymark {

/// Writes XML, with the functions and the bytes of QXmlStreamWriter, which took a third of the time of a Word document:
/// it wants each name as a text of its own, and hands every piece to a device. Names come from the program and stay
/// there; texts have been cleaned, see cleanText().
class WordXml
{
public:
    void writeStartDocument();
    /// With all that is open.
    void writeEndDocument();
    void writeStartElement(const char *name);
    /// Of the element that was started last.
    void writeAttribute(const char *name, const QString &value);
    void writeCharacters(const QString &text);
    void writeEndElement();

    QByteArray bytes() const { return QByteArray::fromStdString(m_bytes); }

private:
    void endTag();
    void escape(const QString &text);

    std::string m_bytes; ///< a letter at a time, for which QByteArray takes several times as long
    std::vector<const char *> m_open;
    bool m_inTag = false; ///< the last start tag has no end yet
};

} // namespace waymark
