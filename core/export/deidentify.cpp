// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/deidentify.h"

#include "core/base/plaintext.h"
#include "core/model/modelfile.h"
#include "core/model/ownwordings.h"
#include "core/report/disguise.h"
#include "core/review/reviewdigest.h"
#include "core/review/rowtexts.h"
#include "core/text/rows.h"

#include <QCoreApplication>
#include <functional>
#include <map>

namespace waymark {
namespace {

template <class T>
constexpr bool isLeftOut =
    std::is_same_v<T, Response> || std::is_same_v<T, ResponseAnswer> || std::is_same_v<T, ResponseMark> ||
    std::is_same_v<T, Attachment> || std::is_same_v<T, SchoolFile>;

Row withoutPrivateTexts(Row row)
{
    eachText(row, [](const TypedText &each) {
        if (each.isPrivate)
            each.text->clear();
    });
    return row;
}

/// Every text of a model that is not Waymark's own: its title and its name come from a file's name as a rule, and a
/// wording of a school's own can tell of it anywhere.
class ModelTexts
{
public:
    using Replace = std::function<QString(const QString &text)>;

    explicit ModelTexts(Replace replace) : m_replace(std::move(replace)) {}

    Structure structure(const Structure &structure) const
    {
        std::vector<Theme> themes = structure.themes();
        for (Theme &theme : themes) {
            for (QString *text : {&theme.title, &theme.shortTitle, &theme.formerTitle})
                *text = m_replace(*text);
            for (Statement &statement : theme.statements) {
                statement.title = m_replace(statement.title);
                statement.shortTitle = m_replace(statement.shortTitle);
            }
        }
        QStringList notes = structure.notes();
        for (QString &note : notes)
            note = m_replace(note);
        return {m_replace(structure.title()), structure.levels(), notes, std::move(themes)};
    }

    /// `of`: what became of its structure.
    Wording wording(const Wording &wording, const Digest &of) const
    {
        Wording::Descriptors descriptors = wording.descriptors();
        for (auto &[statement, levels] : descriptors) {
            for (Descriptor &descriptor : levels) {
                for (Point &point : descriptor.points)
                    point.text = m_replace(point.text);
            }
        }
        // Its source is the name of a file.
        return {m_replace(wording.name()), wording.language(), {}, wording.isOfficial(), of, std::move(descriptors)};
    }

private:
    Replace m_replace;
};

bool isOurs(const Digest &structure) { return structure == builtInModel().structure.digest(); }

/// The models without names. What reviews refer to them by is made from their texts, so it can become another.
class Models
{
public:
    Models(const Workspace &workspace, const Disguise &disguise)
    {
        const ModelTexts texts([&](const QString &text) { return disguise.disguised(text); });
        for (const auto &[digest, stored] : workspace.structures().rows()) {
            Structure left = isOurs(digest) ? stored.structure : texts.structure(stored.structure);
            const Digest now = left.digest();
            m_digests.emplace(digest, now);
            m_structures.emplace(now, StoredStructure{std::move(left)});
        }
        for (const auto &[digest, stored] : workspace.wordings().rows()) {
            const Digest &of = stored.wording.structure();
            Wording left =
                isOwnWording(stored.wording) ? stored.wording : texts.wording(stored.wording, m_digests.at(of));
            const Digest now = left.digest();
            m_digests.emplace(digest, now);
            m_wordings.emplace(now, StoredWording{std::move(left)});
        }
    }

    void appendTo(Workspace &workspace) const
    {
        for (const auto &[digest, stored] : m_structures)
            workspace.append(StoredStructure(stored));
        for (const auto &[digest, stored] : m_wordings)
            workspace.append(StoredWording(stored));
    }
    void rename(Digest &digest) const
    {
        if (const auto found = m_digests.find(digest); found != m_digests.end())
            digest = found->second;
    }

private:
    std::map<Digest, Digest> m_digests;
    std::map<Digest, StoredStructure> m_structures; ///< two that differed by nothing but a name are one
    std::map<Digest, StoredWording> m_wordings;
};

/// Lets what a row refers to be what became of it.
class Renaming : public FieldsSkipped
{
public:
    explicit Renaming(const Models &models) : m_models(models) {}
    void structure(const char *, Digest &digest) const { m_models.rename(digest); }
    void wording(const char *, Digest &digest) const { m_models.rename(digest); }

private:
    const Models &m_models;
};

template <class T>
constexpr bool isOfModel = std::is_same_v<T, StoredStructure> || std::is_same_v<T, StoredWording>;

/// The digest of what is left: a group of institutions can still see that nothing was changed on the way.
void finishAnew(Workspace &workspace)
{
    Step step;
    for (const auto &[id, review] : workspace.reviews().rows()) {
        if (!review.isFinished())
            continue;
        Review finished = review;
        finished.finishDigest = reviewDigest(workspace, review);
        step.changes.push_back({Row(review), Row(finished)});
    }
    workspace.apply(step);
}

} // namespace

Workspace deIdentified(const Workspace &workspace)
{
    const Disguise disguise(workspace);
    const auto replace = [&](const TypedText &each) {
        const QString text = disguise.disguised(*each.text);
        *each.text = text.size() <= each.max ? text : cutText(text, each.max - 1) + u'…';
    };
    Workspace left;
    left.setLastReviewNumber(workspace.lastReviewNumber());
    const Models models(workspace, disguise);
    models.appendTo(left);
    Renaming renaming(models);
    workspace.forEachRow([&]<class T>(const T &typed) {
        if constexpr (!isLeftOut<T> && !isOfModel<T>) {
            Row row = withoutPrivateTexts(typed);
            T &kept = std::get<T>(row);
            eachTypedText(row, replace);
            RowKind<T>::fields(renaming, kept);
            if constexpr (std::is_same_v<T, Institution>)
                left.setInstitution(std::move(kept));
            else
                left.append(std::move(kept));
        }
    });
    finishAnew(left);
    return left;
}

QStringList doubtfulNames(const Workspace &workspace)
{
    const Disguise disguise(workspace);
    QStringList lines;
    const auto add = [&](const QString &place, QStringList words) {
        words.removeDuplicates();
        if (!words.isEmpty())
            lines << QCoreApplication::translate("core/exchange", "%1: “%2”", "where a text is, words in it")
                         .arg(place, words.join(QStringLiteral("\", \"")));
    };
    workspace.forEachRow([&]<class T>(const T &typed) {
        if constexpr (isOfModel<T>) {
            QStringList words;
            const ModelTexts texts([&](const QString &text) {
                words += disguise.doubtful(text);
                return text;
            });
            if constexpr (std::is_same_v<T, StoredStructure>) {
                if (!isOurs(typed.key()))
                    texts.structure(typed.structure);
                add(typed.structure.title(), words);
            } else {
                if (!isOwnWording(typed.wording))
                    texts.wording(typed.wording, typed.wording.structure());
                add(typed.wording.name(), words);
            }
        } else if constexpr (!isLeftOut<T>) {
            Row row = withoutPrivateTexts(typed);
            eachTypedText(row, [&](const TypedText &each) {
                const QStringList words = disguise.doubtful(*each.text);
                if (!words.isEmpty())
                    add(textPlaceName(workspace, {tableOf(row), subjectOf(row), each.field}), words);
            });
        }
    });
    return lines;
}

} // namespace waymark
