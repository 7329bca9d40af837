// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/reporthtml.h"

#include "core/base/plaintext.h"
#include "core/report/paperwords.h"
#include "core/text/language.h"
#include "core/text/levels.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

namespace waymark {
namespace {

using block::Entry;
using block::Heading;
using block::Paragraph;

QString element(const char *name, const QString &inner, const char *classes = "")
{
    const QString tag = QString::fromLatin1(name);
    const QString attribute = *classes ? QStringLiteral(" class=\"%1\"").arg(QString::fromLatin1(classes)) : QString();
    return u'<' + tag + attribute + u'>' + inner + u"</" + tag + u">\n";
}

/// A text that is seen: what of it is in another language says so.
QString wordsOf(const ReportContent &content, const QString &text)
{
    QString made;
    for (const LanguagePart &part : content.otherLanguage.parts(plainText(text)))
        made += part.language.isEmpty() ? part.text.toHtmlEscaped()
                                        : QStringLiteral("<span lang=\"%1\">%2</span>")
                                              .arg(part.language.toHtmlEscaped(), part.text.toHtmlEscaped());
    return made;
}

class Writer
{
public:
    Writer(const ReportContent &content, const RadarSvg &svgOf) : m_content(content), m_svgOf(svgOf) {}

    QString blocks(const ReportBlocks &blocks)
    {
        QString made;
        for (const ReportBlock &each : blocks)
            made += std::visit([this](const auto &is) { return write(is); }, each.is);
        return made;
    }

private:
    QString write(const Heading &heading)
    {
        const bool isPart = heading.rank == Heading::Rank::Part;
        m_inPart = m_inPart || isPart;
        m_level = isPart || !m_inPart ? 2 : 3;
        QString inner = words(heading.text);
        if (heading.theme)
            inner.prepend(theme(*heading.theme));
        const QString title = titled(m_level, inner, isPart ? (m_broken ? "part break" : "part") : "");
        return heading.note.isEmpty() ? title : title + element("p", words(heading.note), "note");
    }

    QString write(const Paragraph &paragraph)
    {
        const char *classes = "";
        if (paragraph.tone == Paragraph::Tone::Lead)
            classes = "lead";
        else if (paragraph.tone == Paragraph::Tone::Quiet)
            classes = "quiet";
        else if (paragraph.tone == Paragraph::Tone::Warning)
            classes = "warning";
        else if (paragraph.tone == Paragraph::Tone::Footnote)
            classes = "footnote";
        return element("p", words(paragraph.text), classes);
    }

    QString write(const block::List &list)
    {
        const char *quiet = list.quiet ? "quiet" : "";
        if (list.style == block::List::Style::Lines)
            return items("ul", list.lines, list.quiet ? "lines quiet" : "lines");
        return items(list.style == block::List::Style::Numbers ? "ol" : "ul", list.lines, quiet);
    }

    QString write(const Entry &entry)
    {
        QString inner = titled(m_level + 1, words(entry.title), "");
        if (!entry.note.isEmpty())
            inner += element("p", words(entry.note), "note");
        bool inTerms = false;
        for (const Entry::Field &field : entry.fields) {
            if (inTerms == field.label.isEmpty()) {
                inner += inTerms ? QStringLiteral("</dl>\n") : QStringLiteral("<dl>\n");
                inTerms = !inTerms;
            }
            const QString said =
                field.bullets ? items("ul", field.lines, "") : words(field.lines.join(QLatin1Char('\n')));
            if (inTerms)
                inner += element("dt", words(field.label)) + element("dd", said, field.bullets ? "points" : "");
            else
                inner += field.bullets ? said : element("p", said);
        }
        if (inTerms)
            inner += QStringLiteral("</dl>\n");
        const QString mark = entry.mark ? badge(*entry.mark) : QString();
        return element("div", mark + element("div", inner), entry.ruled ? "entry ruled" : "entry");
    }

    QString write(const block::ThemeBars &bars)
    {
        const bool anyChange = std::ranges::any_of(bars.rows, [](const auto &row) { return !row.change.isEmpty(); });
        const auto parts = bars.parts();
        const auto head = [](const QString &text, const char *classes) {
            return QStringLiteral("<th scope=\"col\" class=\"%1\">%2</th>")
                .arg(QString::fromLatin1(classes), html(text));
        };
        QString titles = head(paperWord(PaperWord::Theme), "name");
        for (const block::ThemeBars::Part &part : parts)
            titles += head(partLegend(part), "count");
        titles += head(paperWord(PaperWord::Statements), "count");
        if (anyChange)
            titles += head(paperWord(PaperWord::Change), "name");
        QString rows;
        for (const block::ThemeBars::Row &row : bars.rows) {
            QString cells = QStringLiteral("<th scope=\"row\">") + theme(row.number) + words(row.title) +
                            // A line break in a cell is kept, and would be a line of its own above the bar.
                            (row.note.isEmpty() ? QString() : element("div", words(row.note), "note small").trimmed()) +
                            bar(bars, row) + QStringLiteral("</th>");
            for (const block::ThemeBars::Part &part : parts)
                cells += named(partLegend(part), html(countWithDrafts(row, part)), "count");
            cells += named(paperWord(PaperWord::Statements), html(totalOf(row.total)), "count");
            if (anyChange)
                cells += named(paperWord(PaperWord::Change), html(row.change), "name");
            rows += element("tr", cells);
        }
        return table(bars.caption, titles, true, rows);
    }

    QString write(const block::Table &block)
    {
        QString titles;
        for (const block::Table::Column &column : block.columns)
            titles += QStringLiteral("<th scope=\"col\">") + html(column.title) + QStringLiteral("</th>");
        QString rows;
        for (const block::Table::Row &row : block.rows) {
            QString cells;
            for (std::size_t i = 0; i < row.size(); ++i) {
                const QString inner = cell(row[i], block.header < row.size() ? row[block.header].text : QString());
                cells += i == block.header ? QStringLiteral("<th scope=\"row\">") + inner + QStringLiteral("</th>")
                                           : named(block.titles ? block.columns[i].title : QString(), inner,
                                                   isNumber(row[i]) ? "number" : "");
            }
            rows += element("tr", cells);
        }
        return table(block.caption, titles, block.titles, rows, block.columns.size() <= 2);
    }

    QString write(const block::Radar &radar)
    {
        const QString caption = element("figcaption", words(radar.title), "quiet");
        if (!m_svgOf)
            return element("figure", caption + element("p", words(radar.alternative)));
        QString svg = QString::fromUtf8(m_svgOf(radar));
        svg.remove(0, svg.indexOf(QStringLiteral("<svg")));
        svg.remove(QStringLiteral("<title></title>")); // an empty one would be read as its name
        svg.insert(4, QStringLiteral(" role=\"img\" aria-label=\"%1\"").arg(html(radar.alternative)));
        return element("figure", svg + caption);
    }

    QString write(const block::Room &room)
    {
        QString lines;
        for (int line = 0; line < room.lines; ++line)
            lines += QStringLiteral("<div class=\"room\"></div>\n");
        return element("p", html(room.label), "quiet") + lines;
    }

    QString write(const block::PageBreak &)
    {
        m_broken = true;
        return {};
    }

    QString write(const block::Columns &columns)
    {
        QString made;
        for (const block::Columns::Column &column : columns.columns)
            made += element("div", blocks(column.blocks));
        return element("div", made, "columns");
    }

    QString words(const QString &text) const { return wordsOf(m_content, text); }

    static QString titled(int level, const QString &inner, const char *classes)
    {
        const QByteArray name = 'h' + QByteArray::number(level);
        return element(name.constData(), inner, classes);
    }

    QString items(const char *name, const QStringList &lines, const char *classes) const
    {
        QString inner;
        for (const QString &line : lines)
            inner += element("li", words(line));
        return element(name, inner, classes);
    }

    /// A cell with its column's title, which the style shows where there is no room for columns.
    static QString named(const QString &title, const QString &inner, const char *classes)
    {
        return QStringLiteral("<td data-title=\"%1\" class=\"%2\">%3</td>")
            .arg(html(title), QString::fromLatin1(classes), inner);
    }

    /// A count, or the dash in its place: it needs no room for words.
    static bool isNumber(const block::Table::Cell &cell)
    {
        constexpr qsizetype longest = 3;
        return !cell.mark && !cell.tick && cell.note.isEmpty() && !cell.text.isEmpty() && cell.text.size() <= longest;
    }

    static QString theme(int number) { return QStringLiteral("<span class=\"theme theme-%1\">%1</span> ").arg(number); }

    /// A table of `few` columns has room for them on every screen.
    static QString table(const QString &caption, const QString &titles, bool titlesSeen, const QString &rows,
                         bool few = false)
    {
        // Where it is wider than the screen the keyboard scrolls it, which it can only do with what has the focus.
        return QStringLiteral("<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"%1\">")
                   .arg(html(caption)) +
               element("table",
                       element("caption", html(caption)) +
                           element("thead", element("tr", titles), titlesSeen ? "" : "unseen") + element("tbody", rows),
                       few ? "few" : "") +
               u"</div>\n";
    }

    /// A picture of the counts in the row: for the eye alone.
    static QString bar(const block::ThemeBars &bars, const block::ThemeBars::Row &row)
    {
        QString parts;
        double x = 0;
        const auto add = [&](int count, const QString &kind) {
            if (count == 0)
                return;
            const double width = 100.0 * count / std::max(1, row.total);
            parts += QStringLiteral("<rect x=\"%1\" y=\"0\" width=\"%2\" height=\"8\" class=\"part-%3\"/>")
                         .arg(x, 0, 'f', 2)
                         .arg(width, 0, 'f', 2)
                         .arg(kind);
            x += width;
        };
        for (const block::ThemeBars::Part &part : bars.segments()) {
            const QString tone = QString::number(paperTone(part.level, bars.levels));
            add(block::ThemeBars::countInBar(row, part), part.standing == Standing::Agreed  ? tone
                                                         : part.standing == Standing::Draft ? tone + u" draft"
                                                                                            : QStringLiteral("open"));
        }
        return QStringLiteral("<svg class=\"bar\" viewBox=\"0 0 100 8\" preserveAspectRatio=\"none\" "
                              "aria-hidden=\"true\">") +
               parts + QStringLiteral("</svg>");
    }

    QString badge(const block::LevelMark &mark) const
    {
        QString classes = QStringLiteral("unanswered");
        QString words = standingName(Standing::Unanswered);
        if (mark.level) {
            classes = mark.standing == Standing::Carried
                          ? QStringLiteral("carried")
                          : QStringLiteral("tone-%1").arg(paperTone(mark.level->value(), m_content.levels));
            words = levelName(*mark.level);
            if (mark.standing == Standing::Carried)
                words += QStringLiteral(", ") + standingName(Standing::Carried);
        }
        const QString query = mark.query ? QStringLiteral("<span class=\"query\">?</span>") : QString();
        return QStringLiteral("<span><span class=\"badge %1\" role=\"img\" aria-label=\"%2\">%3</span>%4</span>")
            .arg(classes, html(words), levelNumeral(mark.level), query);
    }

    QString cell(const block::Table::Cell &cell, const QString &row) const
    {
        QString text = words(cell.text);
        if (cell.warning)
            text = QStringLiteral("<span class=\"warning\">%1</span>").arg(text);
        if (!cell.note.isEmpty())
            text += QStringLiteral("<div class=\"note\">%1</div>").arg(words(cell.note));
        if (cell.tick)
            text.prepend(QStringLiteral("<input type=\"checkbox\" aria-label=\"%1\"/>").arg(html(row)));
        return cell.mark ? QStringLiteral("<div class=\"cell\">%1<div>%2</div></div>").arg(badge(*cell.mark), text)
                         : text;
    }

    const ReportContent &m_content;
    const RadarSvg &m_svgOf;
    int m_level = 1;
    bool m_inPart = false;
    bool m_broken = false;
};

QString masthead(const ReportContent &content)
{
    QString left =
        element("p", wordsOf(content, content.kicker), "kicker") + element("h1", wordsOf(content, content.heading));
    QString lines;
    for (const QString &line : content.aside) // the first says that it is a draft, and of which day
        lines += element("li", html(line), content.isDraft && lines.isEmpty() ? "draft" : "");
    // The heading beside it names the school or college.
    const QString logo =
        content.logo ? QStringLiteral("<img class=\"logo\" src=\"data:image/png;base64,%1\" width=\"%2\" height=\"%3\" "
                                      "alt=\"\"/>\n")
                           .arg(QString::fromLatin1(content.logo->png.toBase64()))
                           .arg(qRound(content.logo->size.width()))
                           .arg(qRound(content.logo->size.height()))
                     : QString();
    return element("div", element("div", logo + element("div", left), "named") + element("ul", lines, "aside"),
                   "masthead");
}

} // namespace

QByteArray reportHtml(const ReportContent &content, const RadarSvg &svgOf)
{
    QFile file(QStringLiteral(":/report/report.css"));
    const QString style = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(style.toUtf8(), QCryptographicHash::Sha256).toBase64());
    // The only thing that a browser can take here is this style, byte for byte.
    const QString policy = QStringLiteral("default-src 'none'; style-src 'sha256-%1'; %2form-action 'none'; "
                                          "base-uri 'none'")
                               .arg(hash, content.logo ? QStringLiteral("img-src data:; ") : QString());
    const QString title = content.heading + QStringLiteral(" · ") + reportName(content.kind);
    QString page = QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                                  "<meta http-equiv=\"Content-Security-Policy\" content=\"%2\"/>\n"
                                  "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                                  "<meta name=\"generator\" content=\"Waymark\"/>\n")
                       .arg(html(wordsLanguage()), policy);
    page += element("title", html(title)) + u"<style>" + style + u"</style>\n</head>\n" +
            (content.isWide ? u"<body class=\"wide\">\n" : u"<body>\n");
    page += element("main", masthead(content) + Writer(content, svgOf).blocks(content.blocks));
    return (page + u"</body>\n</html>\n").toUtf8();
}

} // namespace waymark
