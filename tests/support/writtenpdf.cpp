// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/writtenpdf.h"

#include <QStringList>
#include <algorithm>
#include <map>

namespace waymark::testing {
namespace {

// Points.
constexpr int pageWidth = 842;
constexpr int pageHeight = 595;
constexpr int margin = 30;
constexpr int padding = 4;
constexpr int leading = 9;
constexpr int fontSize = 7;
constexpr double letter = 0.6 * fontSize; ///< every letter of Courier

QStringList wrapped(const QString &text, int width)
{
    const auto most = static_cast<qsizetype>((width - 2 * padding) / letter);
    QStringList lines;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ', Qt::SkipEmptyParts)) {
            if (!line.isEmpty() && line.size() + 1 + word.size() > most) {
                lines.append(line);
                line.clear();
            }
            line += line.isEmpty() ? word : QString(u' ' + word);
        }
        lines.append(line);
    }
    return lines;
}

/// Content streams, one for each page.
class Press
{
public:
    explicit Press(int columns) : m_width((pageWidth - 2 * margin) / columns) {}

    void row(const std::vector<PdfCell> &cells)
    {
        qsizetype most = 1;
        for (const PdfCell &cell : cells)
            most = std::max(most, wrapped(cell.text, m_width * cell.columns).size());
        const int height = static_cast<int>(most) * leading + 2 * padding;
        if (m_pages.isEmpty() || m_y - height < margin) {
            m_pages.append("0.5 w\n");
            m_y = pageHeight - margin;
        }
        for (const PdfCell &cell : cells) {
            const int x = margin + cell.column * m_width;
            const int width = m_width * cell.columns;
            add({x, m_y - height, width, height}, "re S");
            const QStringList lines = wrapped(cell.text, width);
            for (int i = 0; i < lines.size(); ++i)
                words(x + padding, m_y - padding - fontSize - i * leading, lines[i]);
        }
        m_y -= height;
    }

    const QByteArrayList &pages() const { return m_pages; }

private:
    void add(std::initializer_list<int> numbers, const char *operation)
    {
        for (const int number : numbers)
            m_pages.back() += QByteArray::number(number) + ' ';
        m_pages.back() += operation + QByteArray("\n");
    }

    void words(int x, int y, const QString &line)
    {
        QByteArray text = line.toLatin1();
        text.replace('\\', "\\\\").replace('(', "\\(").replace(')', "\\)");
        m_pages.back() += "BT /F " + QByteArray::number(fontSize) + " Tf ";
        add({x, y}, "Td");
        m_pages.back() += '(' + text + ") Tj ET\n";
    }

    int m_width;
    int m_y = 0;
    QByteArrayList m_pages;
};

} // namespace

QByteArray pdfOf(const QByteArrayList &pages, const QByteArray &trailer, const QByteArrayList &forms)
{
    constexpr qsizetype font = 3;
    constexpr qsizetype resources = 4;
    constexpr qsizetype firstForm = 5;
    const qsizetype firstPage = firstForm + forms.size(); // each page is followed by its content
    QByteArray pdf("%PDF-1.4\n");
    QList<qsizetype> places;
    const auto object = [&](const QByteArray &body) {
        places.append(pdf.size());
        pdf += QByteArray::number(places.size()) + " 0 obj\n" + body + "\nendobj\n";
    };
    const auto stream = [&](const QByteArray &head, const QByteArray &content) {
        object("<<" + head + "/Length " + QByteArray::number(content.size()) + ">>stream\n" + content + "\nendstream");
    };
    const auto reference = [](qsizetype number) -> QByteArray { return QByteArray::number(number) + " 0 R "; };
    QByteArray kids;
    for (qsizetype i = 0; i < pages.size(); ++i)
        kids += reference(firstPage + 2 * i);
    QByteArray named;
    for (qsizetype i = 0; i < forms.size(); ++i)
        named += "/X" + QByteArray::number(i) + ' ' + reference(firstForm + i);
    object("<</Type/Catalog/Pages 2 0 R>>");
    object("<</Type/Pages/Count " + QByteArray::number(pages.size()) + "/Kids[" + kids + "]>>");
    object("<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>");
    object("<</Font<</F " + reference(font) + ">>/XObject<<" + named + ">>>>");
    const QByteArray box = "[0 0 " + QByteArray::number(pageWidth) + ' ' + QByteArray::number(pageHeight) + ']';
    for (const QByteArray &form : forms)
        stream("/Type/XObject/Subtype/Form/BBox" + box + "/Resources " + reference(resources), form);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        object("<</Type/Page/Parent 2 0 R/MediaBox" + box + "/Resources " + reference(resources) + "/Contents " +
               reference(firstPage + 2 * i + 1) + ">>");
        stream({}, pages[i]);
    }
    const qsizetype table = pdf.size();
    pdf += "xref\n0 " + QByteArray::number(places.size() + 1) + "\n0000000000 65535 f \n";
    for (const qsizetype place : places)
        pdf += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer<</Size " + QByteArray::number(places.size() + 1) + "/Root 1 0 R" + trailer +
           ">>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n";
}

QByteArray printedPdf(const PdfCells &cells)
{
    std::map<int, std::vector<PdfCell>> rows;
    for (const PdfCell &cell : cells.cells)
        rows[cell.row].push_back(cell);
    Press press(cells.columns);
    for (const auto &[number, row] : rows)
        press.row(row);
    return pdfOf(press.pages());
}

} // namespace waymark::testing
