// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pseudolocale.h"

#include "core/insight/guidance.h"
#include "core/model/model.h"
#include "core/review/rowtexts.h"
#include "core/review/workspace.h"
#include "tests/support/paintedtexts.h"

#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QTabBar>
#include <QWidget>
#include <algorithm>

namespace waymark::testing {
namespace {

const QString plain = QStringLiteral("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
const QString marked = QStringLiteral("áƀçđéƒğħíĵķłɱñöþɋřšŧúʋŵẋýžÁƁÇĐÉƑĞĦÍĴĶŁⱮÑÖÞɊŘŠŦÚƲŴẊÝŽ");

/// What a translator leaves as it is: placeholders, markup, entities.
const QRegularExpression kept(QStringLiteral("%L?\\d+|%L?n|<[^<>]*>|&[a-z]+;"));
/// The third that a language takes more: only where there are words, and in words of their own, for a line to break.
QString more(const QString &text)
{
    const qsizetype letters = std::ranges::count_if(text, [](QChar c) { return c.isLetter(); });
    QString added;
    for (qsizetype left = letters < 4 || text.contains(QStringLiteral("(*.")) ? 0 : (letters + 2) / 3; left > 0;)
        added += u' ' + QString(std::min<qsizetype>(left, 6), QChar(u'ø')), left -= 6;
    return added;
}

const QRegularExpression markup(QStringLiteral("<[^<>]*>"));
const QRegularExpression plainWord(QStringLiteral("[A-Za-z0-9]+(?:['’][A-Za-z]+)?"));
const QRegularExpression anyLetter(QStringLiteral("\\p{L}"));

QString wordsOf(const QString &text)
{
    QString words = QStringLiteral(" ");
    for (auto found = plainWord.globalMatch(text); found.hasNext();)
        words += found.next().captured() + u' ';
    return words;
}

/// A level's numeral, a key, a digest, a date in figures: nothing to translate.
bool isSymbol(const QString &word)
{
    return word.size() < 2 || std::ranges::any_of(word, [](QChar c) { return c.isDigit(); });
}

void gatherModel(const QAbstractItemModel &model, QStringList &texts)
{
    constexpr int roles[] = {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole};
    for (const int role : roles) {
        for (int column = 0; column < model.columnCount(); ++column) {
            texts.append(model.headerData(column, Qt::Horizontal, role).toString());
            for (int row = 0; row < model.rowCount(); ++row)
                texts.append(model.index(row, column).data(role).toString());
        }
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.headerData(row, Qt::Vertical, role).toString());
    }
}

void gatherAction(const QAction &action, QStringList &texts)
{
    texts.append({action.text(), action.toolTip(), action.statusTip(), action.whatsThis()});
    if (const QMenu *menu = action.menu()) {
        texts.append(menu->title());
        for (const QAction *inside : menu->actions())
            gatherAction(*inside, texts);
    }
}

void gatherAccessible(QAccessibleInterface *accessible, QStringList &texts)
{
    if (!accessible || !accessible->isValid() || accessible->state().invisible)
        return;
    for (const QAccessible::Text text : {QAccessible::Name, QAccessible::Description, QAccessible::Value})
        texts.append(accessible->text(text));
    for (int i = 0; i < accessible->childCount(); ++i)
        gatherAccessible(accessible->child(i), texts);
}

} // namespace

PseudoLocale::PseudoLocale() { QCoreApplication::installTranslator(this); }

PseudoLocale::~PseudoLocale() { QCoreApplication::removeTranslator(this); }

QString PseudoLocale::translate(const char *, const char *source, const char *, int) const
{
    const QString text = QString::fromUtf8(source);
    QString result;
    const auto mark = [&](qsizetype from, qsizetype to) {
        for (const QChar c : QStringView(text).sliced(from, to - from)) {
            const qsizetype place = plain.indexOf(c);
            result += place < 0 ? c : marked[place];
        }
    };
    qsizetype at = 0;
    for (auto found = kept.globalMatch(text); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        mark(at, match.capturedStart());
        result += match.captured();
        at = match.capturedEnd();
    }
    mark(at, text.size());
    return result + more(QString(text).remove(kept));
}

void Untranslated::add(const QString &text)
{
    for (const QString &line : text.split(u'\n'))
        m_corpus += u'|' + wordsOf(line) + u'|';
}

void Untranslated::add(const Workspace &workspace)
{
    const Institution &institution = workspace.institution();
    const auto addWorded = [&](const QString &text) { add(worded(text, institution.kind)); };
    add(institution.name);
    for (const auto &[id, person] : workspace.people().rows())
        add(person.name);
    // Whatever people type, wherever it stands.
    workspace.forEachRow([&](const Row &row) {
        Row typed = row;
        eachTypedText(typed, [&](const TypedText &each) { add(*each.text); });
    });
    for (const auto &[digest, stored] : workspace.structures().rows()) {
        addWorded(stored.structure.title());
        for (const QString &note : stored.structure.notes())
            addWorded(note);
        for (const Theme &theme : stored.structure.themes()) {
            addWorded(theme.title);
            addWorded(theme.shortTitle);
            for (const Statement &statement : theme.statements) {
                addWorded(statement.title);
                addWorded(statement.shortTitle);
            }
        }
        for (const Signpost &signpost : signpostsOf(stored.structure)) {
            addWorded(signpost.text);
            add(signpost.address);
        }
    }
    for (const auto &[digest, stored] : workspace.wordings().rows()) {
        addWorded(stored.wording.name());
        addWorded(stored.wording.source());
        for (const auto &[number, descriptors] : stored.wording.descriptors()) {
            for (const Descriptor &descriptor : descriptors) {
                for (const Point &point : descriptor.points)
                    addWorded(point.text);
            }
        }
    }
    for (int i = 1; i <= 12; ++i) {
        add(QLocale().monthName(i));
        add(QLocale().monthName(i, QLocale::ShortFormat));
    }
    for (int i = 1; i <= 7; ++i) {
        add(QLocale().dayName(i));
        add(QLocale().dayName(i, QLocale::ShortFormat));
    }
}

QStringList Untranslated::leaksIn(const QString &text, bool piece) const
{
    QString bare = text;
    if (text.startsWith(u'<'))
        bare.remove(markup);
    QStringList leaks;
    QStringList run;
    qsizetype at = 0;
    bool runFromStart = true;
    const auto close = [&](bool toEnd) {
        leaks += leaksInRun(run, piece && runFromStart, piece && toEnd);
        run.clear();
        runFromStart = false;
    };
    for (auto found = plainWord.globalMatch(bare); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        // Marked letters stand in between: another sentence's words, or, right beside, the rest of a marked word.
        const QString between = bare.mid(at, match.capturedStart() - at);
        if (between.contains(anyLetter))
            close(false);
        run.append(match.captured());
        at = match.capturedEnd();
    }
    const QString rest = bare.mid(at);
    // The word before an ellipsis may be half of one.
    if (rest.startsWith(u'…') && !run.isEmpty())
        run.removeLast();
    close(!rest.contains(anyLetter));
    return leaks;
}

QStringList Untranslated::leaksInRun(const QStringList &words, bool fromStart, bool toEnd) const
{
    QStringList leaks;
    qsizetype i = 0;
    while (i < words.size()) {
        qsizetype end = i;
        qsizetype wholeEnd = i;
        QString known = QStringLiteral(" ");
        for (qsizetype j = i; j < words.size(); ++j) {
            known += words[j] + u' ';
            if (!m_corpus.contains(known))
                break;
            end = j + 1;
            if (m_corpus.contains(u'|' + known + u'|'))
                wholeEnd = end;
        }
        const bool isCut = (fromStart && i == 0) || (toEnd && end == words.size());
        if (end > i && (end - i >= 3 || isCut)) {
            i = end;
        } else if (wholeEnd > i) {
            i = wholeEnd;
        } else {
            if (!isSymbol(words[i]))
                leaks.append(words[i]);
            ++i;
        }
    }
    return leaks;
}

QStringList statedTexts(const QWidget &widget)
{
    static const QSet<QByteArray> names{
        "windowTitle", "toolTip",         "statusTip", "whatsThis", "accessibleName", "accessibleDescription", "text",
        "title",       "placeholderText", "plainText", "prefix",    "suffix",         "specialValueText"};
    QStringList texts;
    QList<const QWidget *> all{&widget};
    for (const QWidget *each : widget.findChildren<QWidget *>())
        all.append(each);
    for (const QWidget *each : all) {
        const QMetaObject *meta = each->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            const QMetaProperty property = meta->property(i);
            if (property.metaType() == QMetaType::fromType<QString>() && names.contains(property.name()))
                texts.append(property.read(each).toString());
        }
        for (const QAction *action : each->actions())
            gatherAction(*action, texts);
        if (const auto *view = qobject_cast<const QAbstractItemView *>(each); view && view->model())
            gatherModel(*view->model(), texts);
        else if (const auto model = each->property("model").value<QAbstractItemModel *>())
            gatherModel(*model, texts);
        if (const auto *tabs = qobject_cast<const QTabBar *>(each)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts.append({tabs->tabText(i), tabs->tabToolTip(i)});
        }
    }
    gatherAccessible(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&widget)), texts);
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

QStringList paintedTexts(QWidget &widget)
{
    PaintedTexts device(widget.size());
    widget.render(&device, {}, {}, QWidget::DrawWindowBackground | QWidget::DrawChildren);
    QStringList texts;
    for (const PaintedText &each : device.texts())
        texts.append(each.text);
    texts.removeDuplicates();
    return texts;
}

} // namespace waymark::testing
