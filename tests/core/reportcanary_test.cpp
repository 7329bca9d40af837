// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A canary in every field of a whole file stands literally in every output that has the field.
#include "core/base/csv.h"
#include "core/export/calendar.h"
#include "core/export/exporttable.h"
#include "core/export/groupexport.h"
#include "core/export/workspacejson.h"
#include "core/insight/followup.h"
#include "core/report/reporthtml.h"
#include "core/report/reports.h"
#include "core/sample/sample.h"
#include "core/text/errors.h"
#include "tests/support/canaries.h"
#include "tests/support/editors.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>
#include <stdexcept>

using namespace waymark;
using namespace waymark::testing;

namespace {

const Workspace &canaries()
{
    static const Workspace filled = [] {
        const Folder folder;
        auto editor = writeSample(folder.file());
        REQUIRE(editor.has_value());
        return withCanaries((*editor)->workspace());
    }();
    return filled;
}

/// What a browser shows; throws where the page is not well-formed, or has an element that only a text could have made.
QString shownBy(const QByteArray &html)
{
    QXmlStreamReader reader(html);
    QString text;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters())
            text += reader.text();
        if (reader.isStartElement() && (reader.name() == u"b" || reader.name() == u"script" || reader.name() == u"a"))
            throw std::runtime_error("a text became markup");
    }
    if (reader.hasError())
        throw std::runtime_error(reader.errorString().toStdString());
    return text;
}

QString dense(QString text) { return text.remove(QChar(QChar::LineSeparator)).simplified().remove(u' '); }

void checkPages(const Workspace &workspace)
{
    for (const ReportKind kind : reportKinds) {
        INFO(keyOf(kind).toStdString());
        const ReportContent content =
            makeReport(workspace, *workspace.reviewsByDate().back(), kind, {false, true}, QDate(2026, 11, 12));
        const QString shown = dense(shownBy(reportHtml(content, {})));
        for (const QString &text : textsIn(content)) {
            INFO(text.left(120).toStdString());
            CHECK(shown.contains(dense(text)));
        }
    }
}

/// Every text that somebody typed or could have.
QStringList typedTexts(const Workspace &workspace)
{
    QStringList texts;
    workspace.forEachRow([&]<class T>(const T &typed) {
        Row row(typed);
        eachTypedText(row, [&](const TypedText &each) { texts << *each.text; });
        if constexpr (std::is_same_v<T, Institution> || std::is_same_v<T, Person>)
            texts << typed.name;
    });
    texts.removeAll(QString());
    return texts;
}

void collectStrings(const QJsonValue &value, QStringList &into)
{
    if (value.isString()) {
        into << value.toString();
    } else if (value.isArray()) {
        for (const QJsonValue &each : value.toArray())
            collectStrings(each, into);
    } else if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            collectStrings(each.value(), into);
    }
}

} // namespace

TEST_CASE("The canaries reach every kind of row in which somebody types", "[report]")
{
    const Workspace &workspace = canaries();
    CHECK_FALSE(workspace.visits().isEmpty());
    CHECK_FALSE(workspace.reopenings().isEmpty());
    CHECK_FALSE(workspace.attachments().isEmpty());
    CHECK_FALSE(workspace.meetings().isEmpty());
    CHECK_FALSE(workspace.settlements().isEmpty());
    CHECK_FALSE(workspace.people().isEmpty());
    CHECK_FALSE(workspace.governorAnswers().isEmpty());
    const QStringList texts = typedTexts(workspace);
    CHECK(texts.size() > 500);
    for (const QString &text : texts) {
        INFO(text.toStdString());
        CHECK(text.contains(u"=HYPERLINK("));
    }
}

TEST_CASE("Every report of a file full of canaries is a page that shows each of them, and none is markup", "[report]")
{
    checkPages(canaries());
    checkPages(withLoadedModel());
}

TEST_CASE("The export holds every canary, and gives the same values back", "[report]")
{
    for (const Workspace &workspace : {canaries(), withLoadedModel()}) {
        const auto bytes = writeWorkspaceJson({workspace}, {});
        REQUIRE(bytes.has_value());
        const auto read = parseWorkspaceJson(*bytes, {});
        if (!read)
            FAIL(sentence(read.error()).toStdString());
        CHECK(read->workspace == workspace);
        QStringList strings;
        collectStrings(QJsonDocument::fromJson(*bytes).object(), strings);
        const QSet<QString> held(strings.begin(), strings.end());
        for (const QString &text : typedTexts(workspace)) {
            INFO(text.toStdString());
            CHECK(held.contains(text));
        }
    }
}

TEST_CASE("A calendar gives back what is due and what success looks like as it was written", "[report]")
{
    const Workspace &workspace = canaries();
    QString file = QString::fromUtf8(calendarFile(calendarEvents(workspace), noon));
    file.replace(QStringLiteral("\r\n "), QString());
    QStringList lines;
    for (QString line : file.split(QStringLiteral("\r\n"))) {
        line.replace(QStringLiteral("\\n"), QStringLiteral("\n"));
        line.replace(QStringLiteral("\\,"), QStringLiteral(",")).replace(QStringLiteral("\\;"), QStringLiteral(";"));
        lines << line.replace(QStringLiteral("\\\\"), QStringLiteral("\\"));
    }
    const QString all = lines.join(u'\r');
    int due = 0;
    for (const auto &[id, action] : workspace.actions().rows()) {
        if (!action.due || !isRunning(workspace, action))
            continue;
        ++due;
        for (QString text : {action.what, action.success}) {
            INFO(text.toStdString());
            CHECK(all.contains(text.replace(u'\t', u' '))); // a calendar has no tabs
        }
    }
    CHECK(due > 3);
    CHECK(lines.count(QStringLiteral("BEGIN:VEVENT")) == static_cast<qsizetype>(calendarEvents(workspace).size()));
}

TEST_CASE("A group's table and JSON name each school, year and theme as it was written", "[report]")
{
    const InstitutionGroup group =
        groupOf({groupMember(canaries(), canary(801, maxName, true)), groupMember(withLoadedModel(), {})},
                {{canary(802, maxName, true), {Unread::Why::NotFound, {}}}});
    const ExportTable table = institutionGroupTable(group);
    QStringList wanted;
    for (const InstitutionGroupMember &member : group.members) {
        wanted << member.name << member.source << member.review->year << member.review->edition.title;
        for (const InstitutionGroupEdition::OneTheme &theme : member.review->edition.themes)
            wanted << theme.title;
    }
    wanted << group.unread.front().source;
    wanted.removeAll(QString());
    CHECK(wanted.filter(QStringLiteral("=HYPERLINK")).size() >= 7);

    const auto csv = institutionGroupBytes(group, InstitutionGroupExport::Csv);
    REQUIRE(csv.has_value());
    const auto read = readCsv(*csv, QStringLiteral("group.csv"));
    REQUIRE(read.has_value());
    QStringList fields;
    for (const auto &row : read->rows)
        fields += row.fields;
    QStringList strings;
    const auto json = institutionGroupBytes(group, InstitutionGroupExport::Json);
    REQUIRE(json.has_value());
    collectStrings(QJsonDocument::fromJson(*json).object(), strings);
    for (const QString &text : wanted) {
        INFO(text.toStdString());
        CHECK(fields.contains(harmlessCell(text)));
        CHECK(strings.contains(text));
    }
}
