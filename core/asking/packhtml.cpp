// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/asking/pack.h"

#include "core/asking/answerblock.h"
#include "core/asking/responsefile.h"
#include "core/base/plaintext.h"
#include "core/review/keys.h"
#include "core/text/institution.h"
#include "core/text/language.h"
#include "core/text/levels.h"
#include "core/text/meeting.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <map>
#include <string_view>

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
        // The way to the end for those who see one statement at a time.
        m_html += QStringLiteral("</ul><p class=\"single-only needs-js\"><a href=\"#finish\">%1</a></p></nav>\n")
                      .arg(translated(QT_TRANSLATE_NOOP("core/form", "Save and send")));
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
                                 "data-title=\"%5\"%6>\n<fieldset><legend><h3 tabindex=\"-1\"%7>%5</h3></legend>\n")
                      .arg(themeClass(theme), id, number, QString::number(theme.number), title,
                           draft ? QStringLiteral(" data-draft=\"%1\"").arg(draft->value()) : QString(), m_lang);
        const QString question = translated(QT_TRANSLATE_NOOP("core/form", "Which level fits best?"));
        if (draft) {
            stances(number, id, *draft);
            m_html += QStringLiteral("<fieldset><legend>%1</legend>\n").arg(question);
        } else {
            if (m_pack.kind == PackKind::DraftShown) {
                m_html += QStringLiteral("<p class=\"hint\">%1</p>\n")
                              .arg(translated(
                                  QT_TRANSLATE_NOOP("core/form", "There is no draft level for this statement yet.")));
            }
            m_html += QStringLiteral("<p class=\"hint\">%1</p>\n").arg(question);
        }
        m_html += QStringLiteral("<div>\n");
        for (int level = 0; level <= m_structure.levels(); ++level)
            choice(statement.number, id, *Level::from(level), draft);
        m_html +=
            QStringLiteral("<div class=\"choice\"><input type=\"radio\" name=\"level-%1\" id=\"level-%2-unknown\" "
                           "value=\"unknown\"><label for=\"level-%2-unknown\">%3</label></div>\n</div>\n")
                .arg(number, id, translated(QT_TRANSLATE_NOOP("core/form", "I don't know")));
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
                      .arg(html(QCoreApplication::translate("core/form", "Our draft is %1. Do you agree?")
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
            m_html += QStringLiteral("<p id=\"none-%1\">%2</p>")
                          .arg(id, translated(QT_TRANSLATE_NOOP("core/form", "Below level 1 (added by Waymark)")));
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
        m_html +=
            QStringLiteral(
                "<p class=\"needs-js\"><button type=\"button\" class=\"open-marks\" aria-expanded=\"false\">%1"
                "<span class=\"unseen\"> (%2)</span></button></p>\n"
                "<div class=\"tick\"><input type=\"checkbox\" name=\"query-%2\" id=\"query-%3\">"
                "<label for=\"query-%3\">%4<span class=\"unseen\"> (%2)</span></label></div>\n")
                .arg(translated(QT_TRANSLATE_NOOP("core/form", "Comment on individual points")), number, id,
                     translated(QT_TRANSLATE_NOOP("core/form", "I have a question about this. Please discuss it")));
        text(number, id, QStringLiteral("comment"),
             m_pack.kind == PackKind::Blind
                 ? translated(QT_TRANSLATE_NOOP("core/form", "Why, or what is your question?"))
                 : translated(QT_TRANSLATE_NOOP("core/form", "Why do you agree or not, or what is your question?")));
        text(number, id, QStringLiteral("evidence"),
             translated(
                 QT_TRANSLATE_NOOP("core/form", "What is the evidence? For example, documents, data or examples")));
    }

    /// The names in the script have no full stop: `id` serves them, `number` people.
    void text(const QString &number, const QString &id, const QString &name, const QString &label)
    {
        m_html +=
            QStringLiteral("<div class=\"field\"><label for=\"%1-%2\">%3<span class=\"unseen\"> (%4)</span></label>"
                           "<textarea id=\"%1-%2\" name=\"%1-%4\" rows=\"2\"></textarea></div>\n")
                .arg(name, id, label, number);
    }

    const Workspace &m_workspace;
    const Pack &m_pack;
    const Review &m_review;
    const Structure &m_structure;
    const Wording &m_wording;
    QString m_lang;
    QString m_html;
};

/// The themes and statements of a form as HTML: everything that is asked is in the page itself, so that it can be
/// read and printed where nothing runs. `language` is the page's own.
QString packStatementsHtml(const Workspace &workspace, const Pack &pack, const QString &language)
{
    return StatementsWriter(workspace, pack, language).write();
}

using Fields = std::map<QString, QString>;

QString said(const char *text) { return QCoreApplication::translate("core/form", text); }

QString resource(const char *name)
{
    QFile file(QStringLiteral(":/form/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Each place once, in one pass: a text that happens to hold "{{pack}}" stays that text.
QString filled(const QString &pattern, const Fields &fields)
{
    static const QRegularExpression place(QStringLiteral("\\{\\{(\\w+)\\}\\}"));
    QString made;
    qsizetype from = 0;
    for (auto found = place.globalMatch(pattern); found.hasNext();) {
        const auto match = found.next();
        made += QStringView(pattern).sliced(from, match.capturedStart() - from);
        const auto field = fields.find(match.captured(1));
        Q_ASSERT(field != fields.end());
        made += field == fields.end() ? QString() : field->second;
        from = match.capturedEnd();
    }
    return made + QStringView(pattern).sliced(from);
}

/// The only script and style that a browser may run here are those of this program, byte for byte; nothing may be
/// fetched, sent or embedded.
QString policy(const QString &style, const QString &script)
{
    const auto hash = [](const QString &text) {
        return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toBase64());
    };
    return QStringLiteral("default-src 'none'; script-src 'sha256-%1'; style-src 'sha256-%2'; connect-src 'none'; "
                          "img-src 'none'; form-action 'none'; base-uri 'none'")
        .arg(hash(script), hash(style));
}

/// JSON that no browser can take for the end of the script that holds it.
QString inScript(const QJsonObject &object)
{
    QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    text.replace(u'<', QStringLiteral("\\u003c")).replace(u'>', QStringLiteral("\\u003e"));
    return text.replace(u'&', QStringLiteral("\\u0026"));
}

QJsonObject texts()
{
    return {
        {QStringLiteral("progress"), said(QT_TRANSLATE_NOOP("core/form", "%1 of %2 answered"))},
        {QStringLiteral("where"),
         //: Where somebody is in a form that shows one statement at a time: 3 of 18
         said(QT_TRANSLATE_NOOP("core/form", "Statement %1 of %2"))},
        {QStringLiteral("themeProgress"), said(QT_TRANSLATE_NOOP("core/form", "%1 of %2"))},
        {QStringLiteral("nameMissing"), said(QT_TRANSLATE_NOOP("core/form", "Enter your name or your role"))},
        {QStringLiteral("speaksWrong"),
         said(QT_TRANSLATE_NOOP("core/form", "Enter how many people you are answering for (1 to 99)"))},
        {QStringLiteral("nothingAnswered"), said(QT_TRANSLATE_NOOP("core/form", "Answer at least one statement"))},
        //: A statement, a number
        {QStringLiteral("tooLong"), said(QT_TRANSLATE_NOOP("core/form", "%1: this text is %2 characters too long."))},
        {QStringLiteral("tooLarge"),
         said(QT_TRANSLATE_NOOP("core/form", "Your comments are too long in total: shorten some of them"))},
        {QStringLiteral("savedAs"), said(QT_TRANSLATE_NOOP("core/form", "We have saved %1 in your Downloads folder."))},
        {QStringLiteral("copied"),
         said(QT_TRANSLATE_NOOP("core/form", "The text is copied. It has not been sent yet."))},
        {QStringLiteral("copyByHand"),
         said(
             QT_TRANSLATE_NOOP("core/form", "The text is selected. Copy it with Ctrl+C, or choose Copy in the menu."))},
        {QStringLiteral("mailSubject"), said(QT_TRANSLATE_NOOP("core/form", "My answers for the careers review"))},
        {QStringLiteral("keptBy"),
         //: %1 is a name, or "someone who gave no name"; %2 is a time, e.g. 10:12
         said(QT_TRANSLATE_NOOP("core/form", "Answers from %1, saved at %2, are in this browser."))},
        {QStringLiteral("unnamed"),
         //: Answers by ..., saved at 10:12, are stored in this browser.
         said(QT_TRANSLATE_NOOP("core/form", "someone who gave no name"))},
        {QStringLiteral("earlier"),
         //: Answers by Jo, saved at ..., are stored in this browser.
         said(QT_TRANSLATE_NOOP("core/form", "an earlier time"))},
        {QStringLiteral("timeAndDay"),
         //: 10:12 on 12 November 2026
         said(QT_TRANSLATE_NOOP("core/form", "%1 on %2"))},
        {QStringLiteral("forgetAsk"),
         said(QT_TRANSLATE_NOOP(
             "core/form",
             "Remove all answers from this form and this browser? Files you have saved are not affected."))},
        {QStringLiteral("forgotten"),
         said(QT_TRANSLATE_NOOP("core/form", "Your answers have been removed from this form and this browser."))},
    };
}

QString voiceJsonId(const Pack &pack)
{
    return pack.voice ? idOf(*pack.voice).toString(QUuid::WithoutBraces) : QString();
}

QJsonObject packJson(const Workspace &workspace, const Pack &pack)
{
    const Review &review = *workspace.review(pack.review);
    return {
        {QStringLiteral("review"), review.id.toString()},
        {QStringLiteral("year"), plainLine(review.year)},
        {QStringLiteral("structure"), review.structure.hex},
        {QStringLiteral("wording"), review.wording.hex},
        {QStringLiteral("pack"), pack.id().toString(QUuid::WithoutBraces)},
        {QStringLiteral("voice"), pack.voice ? QJsonValue(voiceJsonId(pack)) : QJsonValue()},
        {QStringLiteral("kind"), keyOf(pack.kind)},
        {QStringLiteral("namesSeen"), pack.namesSeen},
        {QStringLiteral("maxSize"), maxResponseSize},
        {QStringLiteral("maxText"), maxAnswer},
        {QStringLiteral("maxLetters"), static_cast<int>(maxBlockLetters)},
        {QStringLiteral("texts"), texts()},
    };
}

QString facts(const Workspace &workspace, const Pack &pack, const QLocale &locale)
{
    int statements = 0;
    const Structure &structure = workspace.structureOf(*workspace.review(pack.review));
    for (const int theme : pack.themes)
        statements += structure.theme(theme) ? static_cast<int>(structure.theme(theme)->statements.size()) : 0;
    QString made = QStringLiteral("<div class=\"facts\">");
    const auto add = [&made](const QString &text) { made += u"<p>" + html(text) + u"</p>"; };
    if (pack.voice)
        add(QCoreApplication::translate("core/form", "For: %1").arg(packTitle(workspace, pack)));
    if (pack.returnBy) {
        made += u"<p><strong>" +
                html(QCoreApplication::translate("core/form", "Please return it by %1")
                         .arg(longDate(*pack.returnBy, locale))) +
                u"</strong></p>";
    }
    if (const QString when = whenAndWhere(workspace.arrangement(pack.review), locale); !when.isEmpty())
        add(QCoreApplication::translate("core/form", "The meeting: %1", "when and where").arg(plainLine(when)));
    add(QCoreApplication::translate("core/form", "%n statement(s)", nullptr, statements));
    const Wording &wording = workspace.wordingOf(*workspace.review(pack.review));
    if (const QStringList notes = translationNotes(wording); !notes.isEmpty())
        made += QStringLiteral("<p lang=\"%1\">%2</p><p lang=\"en\">%3</p>")
                    .arg(html(wording.language()), html(notes.front()), html(notes.back()));
    return made + u"</div>";
}

QString how(const Pack &pack)
{
    QStringList points{
        pack.kind == PackKind::Blind
            ? said(QT_TRANSLATE_NOOP("core/form", "For each statement, choose the level that best describes things "
                                                  "now. You can skip a statement or choose “I don't know”."))
            : said(QT_TRANSLATE_NOOP(
                  "core/form", "Each statement shows our draft level. Tell us whether you agree or whether it should "
                               "be higher or lower, and why. You can skip a statement or choose “I don't know”.")),
        namesPromise(pack.namesSeen),
        said(QT_TRANSLATE_NOOP("core/form", "This page works offline and sends nothing. When you've finished, save "
                                            "your answers and send back the file.")),
    };
    QString made = QStringLiteral("<ul>");
    for (const QString &point : points)
        made += u"<li>" + html(point) + u"</li>";
    return made + u"</ul>";
}

void addWords(Fields &fields)
{
    const std::pair<const char *, const char *> words[] = {
        {"skip", QT_TRANSLATE_NOOP("core/form", "Skip to the statements")},
        {"noScriptTitle", QT_TRANSLATE_NOOP("core/form", "This form can't save here")},
        {"noScript",
         QT_TRANSLATE_NOOP("core/form", "Saving needs JavaScript, which is off in this browser or viewer. You can read "
                                        "and print the form here.")},
        {"noScriptComputer",
         QT_TRANSLATE_NOOP("core/form", "On a computer or Chromebook: save the form to your device, then open the "
                                        "saved file in a browser.")},
        {"noScriptTablet",
         QT_TRANSLATE_NOOP("core/form",
                           "On an iPad or iPhone, Files and Mail only show the form. Answer on a computer, "
                           "print the form and fill it in by hand, or reply with the number of each "
                           "statement and your level.")},
        {"problemTitle", QT_TRANSLATE_NOOP("core/form", "There is a problem")},
        {"howTitle", QT_TRANSLATE_NOOP("core/form", "How it works")},
        {"kept", QT_TRANSLATE_NOOP(
                     "core/form",
                     "Your answers are saved in this browser, so you can close the form and come back later. If other "
                     "people use this computer, remove them from the browser once you have saved your answers.")},
        {"refused",
         QT_TRANSLATE_NOOP("core/form",
                           "This browser can't save your progress. Save your answers before you close the form.")},
        {"keptTitle", QT_TRANSLATE_NOOP("core/form", "There are answers in this browser")},
        {"keptAsk",
         QT_TRANSLATE_NOOP("core/form",
                           "If they are yours, you can continue with them. If not, start with an empty form.")},
        {"resume", QT_TRANSLATE_NOOP("core/form", "Continue with them")},
        {"startEmpty", QT_TRANSLATE_NOOP("core/form", "Remove them and start again")},
        {"stillKept", QT_TRANSLATE_NOOP("core/form", "They are still saved in this browser, and the next person to use "
                                                     "it could see them. If you share this computer, remove them.")},
        {"stillHere",
         QT_TRANSLATE_NOOP("core/form",
                           "They are still on this page. If you share this computer, remove them or close the page.")},
        {"wayTitle", QT_TRANSLATE_NOOP("core/form", "How would you like to answer?")},
        {"wayAll", QT_TRANSLATE_NOOP("core/form", "All on one page")},
        {"waySingle", QT_TRANSLATE_NOOP("core/form", "One statement at a time")},
        {"wayHint", QT_TRANSLATE_NOOP("core/form", "You can change this at any time without losing your answers.")},
        {"stepBack", QT_TRANSLATE_NOOP("core/form", "Back")},
        {"stepStart", QT_TRANSLATE_NOOP("core/form", "Overview")},
        {"stepNext", QT_TRANSLATE_NOOP("core/form", "Next")},
        {"aboutTitle", QT_TRANSLATE_NOOP("core/form", "Who is answering?")},
        {"aboutHint", QT_TRANSLATE_NOOP("core/form", "Enter your name or role so that we can match your answers.")},
        {"name", QT_TRANSLATE_NOOP("core/form", "Your name, or the name of your group")},
        {"role", QT_TRANSLATE_NOOP("core/form", "Your role")},
        {"speaks", QT_TRANSLATE_NOOP("core/form", "How many people are you answering for?")},
        {"speaksHint",
         QT_TRANSLATE_NOOP("core/form",
                           "Enter 1 if you are answering for yourself, or more if a group is answering together.")},
        {"finishTitle", QT_TRANSLATE_NOOP("core/form", "Save and send")},
        {"finishText",
         QT_TRANSLATE_NOOP("core/form", "This saves a small file. Send it back to the person who sent you this form. "
                                        "You can change your answers later and save again.")},
        {"missingTitle", QT_TRANSLATE_NOOP("core/form", "Not answered yet")},
        {"unsaved",
         QT_TRANSLATE_NOOP("core/form", "Your answers are not saved to a file yet. You can save them with these "
                                        "left blank, or answer more first.")},
        {"missingText", QT_TRANSLATE_NOOP("core/form", "You can leave these blank:")},
        {"anyway", QT_TRANSLATE_NOOP("core/form", "Save anyway")},
        {"savedTitle", QT_TRANSLATE_NOOP("core/form", "Your answers are saved")},
        {"savedNext", QT_TRANSLATE_NOOP("core/form", "Now send that file back. It has not been sent yet.")},
        {"asTextTitle", QT_TRANSLATE_NOOP("core/form", "Or send them as text")},
        {"asText",
         QT_TRANSLATE_NOOP("core/form", "If you can't attach a file, copy this text into an email or message and send "
                                        "it back. It contains your answers, so please don't change it.")},
        {"asTextLabel", QT_TRANSLATE_NOOP("core/form", "Your answers as text")},
        {"copy", QT_TRANSLATE_NOOP("core/form", "Copy the text")},
        {"mail", QT_TRANSLATE_NOOP("core/form", "Start an email with this text")},
        {"save", QT_TRANSLATE_NOOP("core/form", "Save my answers")},
        {"print", QT_TRANSLATE_NOOP("core/form", "Print")},
        {"forget", QT_TRANSLATE_NOOP("core/form", "Remove my answers from this browser")},
        {"next", QT_TRANSLATE_NOOP("core/form", "Next unanswered")},
    };
    for (const auto &[name, text] : words)
        fields[QString::fromLatin1(name)] = html(said(text));
}

void addWhoAnswers(Fields &fields, const Workspace &workspace, const Pack &pack)
{
    int people = 1;
    if (pack.voice) {
        if (const auto *person = std::get_if<PersonId>(&*pack.voice)) {
            if (const Person *known = workspace.people().find(*person)) {
                fields[QStringLiteral("nameValue")] = html(plainLine(known->name));
                fields[QStringLiteral("roleValue")] =
                    html(plainLine(roleTitle(known->role, workspace.institution().kind)));
            }
        } else {
            fields[QStringLiteral("nameValue")] = html(packTitle(workspace, pack));
            people = static_cast<int>(workspace.membersHere(std::get<GroupId>(*pack.voice)).size());
        }
    }
    fields[QStringLiteral("speaksValue")] = QString::number(std::clamp(people, 1, maxSpokenFor));
}

} // namespace

QString namesPromise(bool namesSeen)
{
    return namesSeen
               ? said(QT_TRANSLATE_NOOP("core/form",
                                        "Your name will be shown with your answers, including in the meeting."))
               : said(QT_TRANSLATE_NOOP(
                     "core/form",
                     "The meeting will see how many people chose each level, but not who, and only if at least four "
                     "people answered. The person who leads the review will see your answers and comments."));
}

QByteArray packHtml(const Workspace &workspace, const Pack &pack)
{
    const Review &review = *workspace.review(pack.review);
    const InstitutionKind kind = workspace.institution().kind;
    const QString language = wordsLanguage();
    const QLocale locale(language == QLatin1String("en") ? QStringLiteral("en_GB") : language);
    const QString style = resource("response.css");
    const QString script = resource("response.js");
    Fields fields{
        {QStringLiteral("language"), html(language)},
        {QStringLiteral("policy"), policy(style, script)},
        {QStringLiteral("version"), QStringLiteral(WAYMARK_VERSION)},
        {QStringLiteral("style"), style},
        {QStringLiteral("script"), script},
        {QStringLiteral("title"), html(QCoreApplication::translate("core/form", "Careers leadership review %1: %2")
                                           .arg(plainLine(review.year), packTitle(workspace, pack)))},
        {QStringLiteral("institution"), html(plainLine(workspace.institution().name))},
        {QStringLiteral("heading"), html(QCoreApplication::translate("core/form", "Your view of careers leadership, %1")
                                             .arg(plainLine(review.year)))},
        {QStringLiteral("facts"), facts(workspace, pack, locale)},
        {QStringLiteral("how"), how(pack)},
        {QStringLiteral("nameValue"), QString()},
        {QStringLiteral("roleValue"), QString()},
        {QStringLiteral("themes"), packStatementsHtml(workspace, pack, language)},
        {QStringLiteral("source"), html(wordingLine(workspace.structureOf(review), workspace.wordingOf(review), kind))},
        {QStringLiteral("madeBy"),
         html(QCoreApplication::translate("core/form", "Made with Waymark %1.").arg(QStringLiteral(WAYMARK_VERSION)))},
        {QStringLiteral("pack"), inScript(packJson(workspace, pack))},
    };
    QString message;
    if (const QString text = html(pack.message); !text.isEmpty())
        message += u"<div class=\"card message\"><p>" + text + u"</p></div>";
    // An address is text: a form never leads anywhere by itself.
    if (const QStringList lines = guidanceLines(pack); !lines.isEmpty()) {
        message += u"<div class=\"card message guidance\"><p><strong>" + html(lines.first()) + u"</strong></p>";
        for (const QString &line : lines.mid(1))
            message += u"<p>" + html(line) + u"</p>";
        message += u"</div>";
    }
    fields[QStringLiteral("message")] = message;
    addWords(fields);
    addWhoAnswers(fields, workspace, pack);
    return filled(resource("response.html"), fields).toUtf8();
}

} // namespace waymark
