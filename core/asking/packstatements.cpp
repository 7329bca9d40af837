// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/packstatements.h"

#include "core/base/plaintext.h"
#include "core/text/institution.h"
#include "core/text/levels.h"

#include <QCoreApplication>

namespace waymark {
namespace {

QString translated(const char *text) { return html(QCoreApplication::translate("core/form", text)); }

/// Writes one theme after the other; what stays the same for all statements is kept.
class StatementsWriter
{
public:
    StatementsWriter(const Workspace &workspace, const Pack &pack, const QString &language)
        : m_workspace(workspace)
        , m_pack(pack)
        , m_review(*workspace.review(pack.review))
        , m_structure(workspace.structureOf(m_review))
        , m_wording(workspace.wordingOf(m_review))
    {
        if (m_wording.language() != language)
            m_lang = u" lang=\"" + escaped(m_wording.language()) + u'"';
    }

    QString write()
    {
        if (m_pack.themes.size() > 1)
            navigation();
        for (const int number : m_pack.themes) {
            if (const Theme *each = m_structure.theme(number))
                theme(*each);
        }
        return m_html;
    }

private:
    QString escaped(const QString &text) const { return html(worded(text, m_workspace.institution().kind)); }
    static QString themeClass(const Theme &theme)
    {
        return QStringLiteral("theme-%1").arg((theme.number - 1) % 12 + 1);
    }
    static QString circle(const Theme &theme)
    {
        return QStringLiteral("<span class=\"circle %1\" aria-hidden=\"true\">%2</span>")
            .arg(themeClass(theme), QString::number(theme.number));
    }
    /// A colour of the four that rise, whatever the number of levels.
    QString square(int level) const
    {
        const int tone =
            level == 0 ? 0 : 1 + (6 * (level - 1) + m_structure.levels() - 1) / (2 * (m_structure.levels() - 1));
        return QStringLiteral("<span class=\"square tone-%1\" aria-hidden=\"true\">%2</span>").arg(tone).arg(level);
    }

    void navigation()
    {
        m_html += QStringLiteral("<nav class=\"card\" aria-labelledby=\"themes-title\"><h2 id=\"themes-title\">%1</h2>"
                                 "<ul class=\"plain themes\">\n")
                      .arg(translated(QT_TRANSLATE_NOOP("core/form", "Themes")));
        for (const int number : m_pack.themes) {
            const Theme *each = m_structure.theme(number);
            if (!each)
                continue;
            m_html += QStringLiteral("<li>%1<a href=\"#theme-%2\"%3>%4</a><span class=\"count needs-js\" "
                                     "data-theme-count=\"%2\"></span></li>\n")
                          .arg(circle(*each), QString::number(number), m_lang, escaped(each->title));
        }
        m_html += QStringLiteral("</ul></nav>\n");
    }

    void theme(const Theme &theme)
    {
        m_html += QStringLiteral("<section class=\"theme %1\" id=\"theme-%2\" aria-labelledby=\"theme-%2-title\">\n"
                                 "<h2 id=\"theme-%2-title\">%3<span><span class=\"unseen\">%4 </span><span%5>%6</span>"
                                 "</span></h2>\n")
                      .arg(themeClass(theme), QString::number(theme.number), circle(theme),
                           html(QCoreApplication::translate("core/form", "Theme %1:").arg(theme.number)), m_lang,
                           escaped(theme.title));
        if (!theme.benchmarks.isEmpty()) {
            m_html += QStringLiteral("<p class=\"hint\">%1</p>\n").arg(html(plainLine(benchmarksLine(theme))));
        }
        for (const Statement &each : theme.statements)
            statement(theme, each);
        m_html += QStringLiteral("</section>\n");
    }

    void statement(const Theme &theme, const Statement &statement)
    {
        const QString number = statement.number.toString();
        const QString id = QString(number).replace(u'.', u'-');
        const QString title = escaped(QString(number + u' ' + statement.title));
        const std::optional<Level> draft = shownDraft(statement.number);
        m_html += QStringLiteral("<div class=\"card statement %1\" id=\"s-%2\" data-statement=\"%3\" data-theme=\"%4\" "
                                 "data-title=\"%5\"%6>\n<fieldset><legend><h3%7>%5</h3></legend>\n")
                      .arg(themeClass(theme), id, number, QString::number(theme.number), title,
                           draft ? QStringLiteral(" data-draft=\"%1\"").arg(draft->value()) : QString(), m_lang);
        const QString question = translated(QT_TRANSLATE_NOOP("core/form", "Which level fits best?"));
        if (draft) {
            stances(number, id, *draft);
            m_html += QStringLiteral("<fieldset><legend>%1</legend>\n").arg(question);
        } else {
            if (m_pack.kind == PackKind::DraftShown) {
                m_html +=
                    QStringLiteral("<p class=\"hint\">%1</p>\n")
                        .arg(translated(QT_TRANSLATE_NOOP("core/form", "There is no draft for this statement yet.")));
            }
            m_html += QStringLiteral("<p class=\"hint\">%1</p>\n").arg(question);
        }
        m_html += QStringLiteral("<div>\n");
        for (int level = 0; level <= m_structure.levels(); ++level)
            choice(statement.number, id, *Level::from(level), draft);
        m_html +=
            QStringLiteral("<div class=\"choice\"><input type=\"radio\" name=\"level-%1\" id=\"level-%2-unknown\" "
                           "value=\"unknown\"><label for=\"level-%2-unknown\">%3</label></div>\n</div>\n")
                .arg(number, id, translated(QT_TRANSLATE_NOOP("core/form", "I do not know")));
        if (draft)
            m_html += QStringLiteral("</fieldset>\n");
        notes(number, id);
        m_html += QStringLiteral("</fieldset>\n</div>\n");
    }

    /// What the leader put down so far; an answer carried over from the last review is no draft of this one.
    std::optional<Level> shownDraft(StatementNumber number) const
    {
        if (m_pack.kind != PackKind::DraftShown)
            return {};
        const Decision decision = m_workspace.decision(m_review.id, number);
        return decision.isOpen() ? std::nullopt : decision.level;
    }

    void stances(const QString &number, const QString &id, Level draft)
    {
        const std::pair<const char *, const char *> all[] = {
            {"agree", QT_TRANSLATE_NOOP("core/form", "I agree with the draft")},
            {"higher", QT_TRANSLATE_NOOP("core/form", "It should be higher")},
            {"lower", QT_TRANSLATE_NOOP("core/form", "It should be lower")},
        };
        m_html += QStringLiteral("<fieldset><legend>%1</legend>\n<div>\n")
                      .arg(html(QCoreApplication::translate("core/form", "The draft is: %1. Do you agree?")
                                    .arg(levelInSentence(draft))));
        for (const auto &[value, label] : all) {
            // There is nothing below nought and nothing above the top.
            if ((draft.value() == 0 && value == std::string_view("lower")) ||
                (draft.value() == m_structure.levels() && value == std::string_view("higher")))
                continue;
            m_html +=
                QStringLiteral("<div class=\"choice\"><input type=\"radio\" name=\"stance-%1\" id=\"stance-%2-%3\" "
                               "value=\"%3\"><label for=\"stance-%2-%3\">%4</label></div>\n")
                    .arg(number, id, QString::fromLatin1(value), escaped(label));
        }
        m_html += QStringLiteral("</div></fieldset>\n");
    }

    void choice(StatementNumber statement, const QString &id, Level level, std::optional<Level> draft)
    {
        const Descriptor &descriptor = m_wording.descriptor(statement, level);
        const QString value = QString::number(level.value());
        const bool missing = level.value() > 0 && descriptor.isMissing();
        if (missing) {
            m_html += QStringLiteral("<div class=\"choice empty\"><span></span><span>%1 %2</span><p>%3</p></div>\n")
                          .arg(square(level.value()), html(levelName(level)), html(notChoosableText()));
            return;
        }
        QStringList described;
        for (std::size_t point = 0; point < descriptor.points.size(); ++point)
            described.append(QStringLiteral("point-%1-%2-%3").arg(id, value).arg(point));
        if (level.value() == 0)
            described.append(QStringLiteral("none-%1").arg(id));
        m_html += QStringLiteral(
                      "<div class=\"choice\"><input type=\"radio\" name=\"level-%1\" id=\"level-%2-%3\" value=\"%3\" "
                      "aria-describedby=\"%4\"><label for=\"level-%2-%3\">%5 %6")
                      .arg(statement.toString(), id, value, described.join(u' '), square(level.value()),
                           html(levelName(level)));
        if (draft == level) {
            m_html += QStringLiteral(" <span class=\"tag\">%1</span>")
                          .arg(translated(QT_TRANSLATE_NOOP("core/form", "Draft")));
        }
        m_html += QStringLiteral("</label>\n");
        if (level.value() == 0) {
            m_html +=
                QStringLiteral("<p id=\"none-%1\">%2</p>")
                    .arg(id,
                         translated(QT_TRANSLATE_NOOP("core/form", "Below level 1: Waymark's addition to the scale")));
        } else {
            points(statement, level, descriptor, described);
        }
        m_html += QStringLiteral("</div>\n");
    }

    void points(StatementNumber statement, Level level, const Descriptor &descriptor, const QStringList &ids)
    {
        m_html += QStringLiteral("<ul%1>\n").arg(m_lang);
        for (qsizetype at = 0; at < ids.size(); ++at) {
            const Point &point = descriptor.points[static_cast<std::size_t>(at)];
            m_html +=
                QStringLiteral("<li%1><span id=\"%2\">%3</span>")
                    .arg(point.isNew ? QString() : QStringLiteral(" class=\"again\""), ids[at], escaped(point.text));
            mark(statement, level, static_cast<int>(at), escaped(point.text));
            m_html += QStringLiteral("</li>\n");
        }
        m_html += QStringLiteral("</ul>");
    }

    void mark(StatementNumber statement, Level level, int point, const QString &text)
    {
        const QString inPlace = translated(QT_TRANSLATE_NOOP("core/form", "In place"));
        const QString notYet = translated(QT_TRANSLATE_NOOP("core/form", "Not yet"));
        const QString query = translated(QT_TRANSLATE_NOOP("core/form", "Query"));
        m_html +=
            QStringLiteral(" <select class=\"mark\" name=\"mark-%1-%2-%3\" data-level=\"%2\" data-point=\"%3\" "
                           "aria-label=\"%4\"><option value=\"\">%5</option><option value=\"in-place\">%6</option>"
                           "<option value=\"not-yet\">%7</option><option value=\"query\">%8</option></select>"
                           "<span class=\"paper\" aria-hidden=\"true\">\u2610 %6 \u2610 %7 \u2610 %8</span>")
                .arg(statement.toString(), QString::number(level.value()), QString::number(point),
                     html(QCoreApplication::translate("core/form", "Mark:")) + u' ' + text,
                     translated(QT_TRANSLATE_NOOP("core/form", "No mark")), inPlace, notYet, query);
    }

    void notes(const QString &number, const QString &id)
    {
        m_html += QStringLiteral(
                      "<p class=\"needs-js\"><button type=\"button\" class=\"open-marks\" aria-expanded=\"false\">%1"
                      "<span class=\"unseen\"> (%2)</span></button></p>\n"
                      "<div class=\"tick\"><input type=\"checkbox\" name=\"query-%2\" id=\"query-%3\">"
                      "<label for=\"query-%3\">%4<span class=\"unseen\"> (%2)</span></label></div>\n")
                      .arg(translated(QT_TRANSLATE_NOOP("core/form", "Mark single points")), number, id,
                           translated(QT_TRANSLATE_NOOP("core/form",
                                                        "I have a question about this: it should be talked about")));
        text(number, id, QStringLiteral("comment"),
             m_pack.kind == PackKind::Blind
                 ? translated(QT_TRANSLATE_NOOP("core/form", "Why, or what is your question?"))
                 : translated(QT_TRANSLATE_NOOP("core/form", "Why do you agree or not, or what is your question?")));
        text(number, id, QStringLiteral("evidence"),
             translated(QT_TRANSLATE_NOOP("core/form", "What shows it? Documents, figures, examples")));
    }

    /// The names in the script have no full stop: `id` serves them, `number` people.
    void text(const QString &number, const QString &id, const QString &name, const QString &label)
    {
        m_html +=
            QStringLiteral("<div class=\"field\"><label for=\"%1-%2\">%3<span class=\"unseen\"> (%4)</span></label>"
                           "<textarea id=\"%1-%2\" name=\"%1-%4\" rows=\"2\" maxlength=\"%5\"></textarea></div>\n")
                .arg(name, id, label, number, QString::number(maxAnswer));
    }

    const Workspace &m_workspace;
    const Pack &m_pack;
    const Review &m_review;
    const Structure &m_structure;
    const Wording &m_wording;
    QString m_lang;
    QString m_html;
};

} // namespace

QString packStatementsHtml(const Workspace &workspace, const Pack &pack, const QString &language)
{
    return StatementsWriter(workspace, pack, language).write();
}

} // namespace waymark
