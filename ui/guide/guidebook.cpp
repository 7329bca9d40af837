// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guide/guidebook.h"

#include "core/text/language.h"
#include "core/text/numbersanddates.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QWidget>
#include <algorithm>
#include <iterator>
#include <map>

namespace waymark {
namespace {

const QString guideFolder = QStringLiteral(":/docs/user-guide/");

QString readGuide(const QString &file)
{
    QFile page(guideFolder + file);
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()) : QString();
}

/// The page in the program's language; empty where there is none.
QString readTranslatedGuide(const QString &file) { return readGuide(wordsLanguage() + u'/' + file); }

/// What the contents call each page, by file: a page that is in English only has a name in the contents' language.
std::map<QString, QString> namesInContents(const QString &contents)
{
    static const QRegularExpression link(QStringLiteral(R"(\[([^\]]+)\]\(([a-z-]+\.md))"));
    std::map<QString, QString> names;
    for (auto each = link.globalMatch(guideText(contents)); each.hasNext();) {
        const QRegularExpressionMatch found = each.next();
        names.emplace(found.captured(2), capitalised(found.captured(1)));
    }
    return names;
}

/// Of all headings, the first of the page among them.
QStringList anchorsOf(const QString &file)
{
    QTextDocument page;
    page.setMarkdown(readGuide(file));
    QStringList anchors;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() > 0)
            anchors << guideAnchor(block.text());
    }
    return anchors;
}

GuideChapter chapterIn(const QString &file)
{
    GuideChapter chapter{file, file, {GuideSection{}}};
    QTextDocument page;
    page.setMarkdown(guideText(file));
    const QStringList anchors = anchorsOf(file);
    qsizetype heading = 0;
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level == 1) {
            ++heading;
            chapter.title = block.text();
            chapter.sections.front().title = chapter.title;
        } else if (level > 1) {
            chapter.sections.push_back({anchors.value(heading++), block.text(), {}});
        } else if (!block.text().isEmpty()) {
            chapter.sections.back().text += block.text() + u'\n';
        }
    }
    return chapter;
}

} // namespace

QString guideText(const QString &file)
{
    const QString language = wordsLanguage();
    QString english = readGuide(file);
    if (language == u"en" || english.isEmpty())
        return english;
    QString translated = readTranslatedGuide(file);
    if (!translated.isEmpty())
        return translated;
    // Below the page's title.
    const qsizetype body = english.startsWith(u"# ") ? english.indexOf(u'\n') + 1 : 0;
    const QString note = QCoreApplication::translate("Guide", "This page of the guide is in English only.");
    return english.left(body) + QStringLiteral("\n*%1*\n").arg(note) + english.mid(body);
}

std::vector<GuideChapter> guideChapters()
{
    const QString contents = QStringLiteral("index.md");
    QStringList files{contents};
    static const QRegularExpression link(QStringLiteral(R"(\]\(([a-z-]+\.md))"));
    for (auto each = link.globalMatch(readGuide(contents)); each.hasNext();)
        files << each.next().captured(1);
    files << QDir(guideFolder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    files.removeDuplicates();
    std::vector<GuideChapter> chapters;
    std::ranges::transform(files, std::back_inserter(chapters), chapterIn);
    if (wordsLanguage() == u"en")
        return chapters;
    const std::map<QString, QString> names = namesInContents(contents);
    for (GuideChapter &chapter : chapters) {
        const auto named = names.find(chapter.file);
        if (named != names.end() && readTranslatedGuide(chapter.file).isEmpty())
            chapter.title = named->second;
    }
    return chapters;
}

QUrl guideUrl(const QString &place)
{
    QUrl url(QStringLiteral("qrc") + guideFolder + place.section(u'#', 0, 0));
    url.setFragment(place.section(u'#', 1));
    return url;
}

QString guideAnchor(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c == u'-')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

void addGuideAnchors(QTextDocument &document, const QString &file)
{
    const QStringList anchors = anchorsOf(file);
    qsizetype heading = 0;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextCursor first(block);
        first.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
        QTextCharFormat format;
        format.setAnchor(true);
        format.setAnchorNames({anchors.value(heading++)});
        first.mergeCharFormat(format);
    }
}

const std::vector<GuideSubject> &guideSubjects()
{
    static const std::vector<GuideSubject> all{
        {"HomePage", "getting-started.md"},
        {"PreparePage", "preparing.md"},
        {"peopleCard", "preparing.md#people-and-names"},
        {"modelCard", "preparing.md#official-wording"},
        {"meetingCard", "meeting.md#before-it-begins"},
        {"BoardTab", "colleagues.md#who-were-asking"},
        {"DifferTab", "colleagues.md#where-views-differ"},
        {"AgreePage", "review.md"},
        {"SummaryPage", "summary-and-compare.md"},
        {"ComparePage", "summary-and-compare.md#compare"},
        {"RoundsTab", "summary-and-compare.md#rounds"},
        {"HistoryTab", "summary-and-compare.md#history"},
        {"ActionsPage", "actions.md"},
        {"ReportsPage", "reports.md"},
        {"SettingsPage", "settings.md"},
        {"InstitutionDialog", "preparing.md#your-school-or-college"},
        {"ReviewDialog", "preparing.md#start-the-review"},
        {"EarlierReviewDialog", "earlier-review.md"},
        {"FinishDialog", "finishing.md#finish"},
        {"ReopenDialog", "finishing.md#correct-a-finished-review"},
        {"ChooseWordingDialog", "preparing.md#official-wording"},
        {"LoadWordingDialog", "preparing.md#official-wording"},
        {"ReadPdfDialog", "publishers-pdf.md#read-it"},
        {"WordingCheckDialog", "publishers-pdf.md#check-it"},
        {"MappingDialog", "summary-and-compare.md#when-the-edition-changed"},
        {"HighlightDialog", "summary-and-compare.md#strengths-and-priority-areas"},
        {"CriticalFriendDialog", "summary-and-compare.md#history"},
        {"GovernorsDialog", "reports.md#the-governors-paper"},
        {"NamesDialog", "reports.md#names"},
        {"ActionDialog", "actions.md#an-action"},
        {"ProgressDialog", "actions.md#an-action"},
        {"TargetDialog", "actions.md#an-action"},
        {"LeverageDialog", "actions.md#highest-leverage"},
        {"EvidenceDialog", "evidence.md"},
        {"EvidenceForm", "evidence.md#adding-evidence"},
        {"HandOutDialog", "asking-colleagues.md#send-forms-to-colleagues"},
        {"BringAnswersDialog", "asking-colleagues.md#import-answers"},
        {"AnswerHereDialog", "asking-colleagues.md#answer-on-this-computer"},
        {"AnswerTableDialog", "asking-colleagues.md#import-answers-from-microsoft-forms-google-forms-or-a-spreadsheet"},
        {"PersonDialog", "preparing.md#people-and-names"},
        {"GroupDialog", "colleagues.md#who-were-asking"},
        {"UnanimousDialog", "colleagues.md#where-views-differ"},
        {"ForgetDialog", "colleagues.md#removing-a-person"},
        {"MeetingPlanDialog", "meeting.md#before-it-begins"},
        {"RoomDialog", "meeting.md#before-it-begins"},
        {"HandsDialog", "meeting.md#a-show-of-hands"},
        {"RemarksDialog", "colleagues.md#where-views-differ"},
        {"DissentDialog", "meeting.md#how-each-decision-was-made"},
        {"RecordDialog", "meeting.md#how-each-decision-was-made"},
        {"MergeDialog", "merging.md"},
        {"RestoreDialog", "versions.md#going-back"},
        {"NewPasswordDialog", "files.md#sending-the-file-a-copy-with-a-password"},
        {"PasswordDialog", "files.md#sending-the-file-a-copy-with-a-password"},
        {"InstitutionGroupWindow", "group.md"},
        {"FindDialog", "finding.md"},
        {"keySheet", "keys.md"},
    };
    return all;
}

QString guidePlaceOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        for (const QMetaObject *kind = widget->metaObject(); kind; kind = kind->superClass()) {
            const QString name = QString::fromLatin1(kind->className()).section(QStringLiteral("::"), -1);
            for (const GuideSubject &each : guideSubjects()) {
                if (name == QLatin1String(each.widget) || widget->objectName() == QLatin1String(each.widget))
                    return QString::fromLatin1(each.place);
            }
        }
    }
    return {};
}

} // namespace waymark
