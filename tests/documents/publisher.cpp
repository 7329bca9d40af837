// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/publisher.h"

#include "core/model/model.h"

#include <algorithm>
#include <numeric>
#include <random>
#include <utility>

namespace waymark::test {
namespace {

/// Numbers that are the same on every machine: the standard's distributions need not be.
class Dice
{
public:
    explicit Dice(unsigned seed) : m_engine(seed) {}

    int below(int count) { return static_cast<int>(m_engine() % static_cast<unsigned>(count)); }
    bool oneIn(int count) { return below(count) == 0; }

    template <class T>
    const T &of(const std::vector<T> &all)
    {
        return all[static_cast<std::size_t>(below(static_cast<int>(all.size())))];
    }

    template <class T>
    void shuffle(std::vector<T> &all)
    {
        for (std::size_t i = all.size(); i > 1; --i)
            std::swap(all[i - 1], all[static_cast<std::size_t>(below(static_cast<int>(i)))]);
    }

private:
    std::mt19937 m_engine;
};

QStringList moreSentences()
{
    return {QStringLiteral("Not yet begun."),
            QStringLiteral("A start has been made."),
            QStringLiteral("Form tutors know whom to ask."),
            QStringLiteral("Two members of staff lead on this and report to the head each term."),
            QStringLiteral("Former students come back to talk about apprenticeships, college and work."),
            QStringLiteral("Minutes show what was decided, by whom, and when it will be looked at again (see 2.1)."),
            QStringLiteral("Every learner leaves with a written plan."),
            QStringLiteral("Families hear about open evenings by letter, by text message and on the website, in the "
                           "languages that are spoken at home.")};
}

} // namespace

std::vector<double> columnShares(const Model &model, const DocumentLayout &layout, int theme)
{
    const auto levels = static_cast<std::size_t>(model.structure.levels());
    std::vector<double> shares(levels + 1, (1 - layout.first) / static_cast<double>(levels));
    shares[0] = layout.first;
    if (layout.ownWidths == 0)
        return shares;
    Dice dice(layout.ownWidths * 100 + static_cast<unsigned>(theme));
    for (double &share : shares)
        share *= 0.8 + 0.05 * dice.below(11);
    const double whole = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double &share : shares)
        share /= whole;
    return shares;
}

Model shuffled(const Model &model, unsigned seed, int levels)
{
    Dice dice(seed);
    QStringList titles;
    QStringList themeTitles{QStringLiteral("Vision"), QStringLiteral("Families")};
    std::vector<QString> sentences;
    for (const QString &sentence : moreSentences())
        sentences.insert(sentences.end(), 3, sentence);
    for (const Theme &theme : model.structure.themes()) {
        themeTitles.append(theme.title);
        for (const Statement &statement : theme.statements) {
            titles.append(statement.title);
            for (int level = 1; level <= model.structure.levels(); ++level) {
                for (const QString &point : printedPoints(model, statement.number, level))
                    sentences.push_back(point);
            }
        }
    }
    std::vector<QString> titlesLeft(titles.begin(), titles.end());
    std::vector<QString> themesLeft(themeTitles.begin(), themeTitles.end());
    dice.shuffle(titlesLeft);
    dice.shuffle(themesLeft);
    dice.shuffle(sentences);
    std::size_t at = 0;
    std::vector<Theme> themes;
    Wording::Descriptors descriptors;
    const int count = 4 + dice.below(3);
    for (int number = 1; number <= count && !titlesLeft.empty(); ++number) {
        Theme theme{number, themesLeft[static_cast<std::size_t>(number)], {}, {QString::number(number)}, {}};
        const int statements = 2 + dice.below(6);
        for (int ordinal = 1; ordinal <= statements && !titlesLeft.empty(); ++ordinal) {
            const auto id = *StatementNumber::parse(QStringLiteral("%1.%2").arg(number).arg(ordinal));
            theme.statements.push_back({id, titlesLeft.back(), {}});
            titlesLeft.pop_back();
            for (int level = 1; level <= levels; ++level) {
                Descriptor descriptor;
                const int points = dice.oneIn(4) ? 1 : 1 + dice.below(4);
                for (int i = 0; i < points; ++i) {
                    const QString &sentence = sentences[at++ % sentences.size()];
                    const bool again = std::ranges::any_of(descriptor.points,
                                                           [&](const Point &point) { return point.text == sentence; });
                    if (!again)
                        descriptor.points.push_back({sentence, true});
                }
                descriptors[id].push_back(descriptor);
            }
        }
        themes.push_back(std::move(theme));
    }
    Structure structure(QStringLiteral("Shuffled %1").arg(seed), levels, {}, std::move(themes));
    const Digest digest = structure.digest();
    return {std::move(structure),
            Wording(QStringLiteral("Shuffled"), QStringLiteral("en"), {}, false, digest, std::move(descriptors))};
}

DocumentLayout unlinedLayout(unsigned seed, int levels)
{
    Dice dice(seed * 7919 + 5);
    DocumentLayout layout;
    layout.name = QStringLiteral("unlined-%1").arg(seed);
    layout.ruled = false;
    layout.cells = dice.of<Upright>({Upright::Middle, Upright::Middle, Upright::Top, Upright::Bottom});
    layout.landscape = !dice.oneIn(3);
    layout.gutter = dice.of<double>({1.5, 2, 2.5, 3, 4, 6});
    layout.padding = dice.of<double>({1, 2, 3, 5});
    layout.size = dice.of<double>({8, 9, 10, 11});
    // The longest words find room in their columns.
    layout.landscape = layout.landscape || levels > 4;
    if (levels >= (layout.landscape ? 5 : 3))
        layout.size = 8;
    layout.first = (layout.landscape ? 0.16 : 0.2) + 0.02 * dice.below(4);
    layout.font =
        dice.of<QString>({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("DejaVu Serif")});
    layout.ownWidths = dice.oneIn(4) ? 0 : seed + 1;
    layout.headingAbove = !dice.oneIn(3);
    layout.oneTable = !layout.headingAbove && layout.ownWidths == 0;
    layout.repeatedHead = !dice.oneIn(3);
    layout.centredHead = dice.oneIn(2);
    layout.pageNumbers = dice.oneIn(3);
    layout.bullets = dice.oneIn(6);
    layout.margin = dice.of<double>({30, 40, 56});
    return layout;
}

QStringList printedPoints(const Model &model, StatementNumber number, int level)
{
    QStringList points;
    for (const Point &point : model.wording.descriptor(number, *Level::from(level)).points)
        points.append(worded(point.text, InstitutionKind::School));
    return points;
}

QString themeLine(const Theme &theme) { return QStringLiteral("Theme %1: %2").arg(theme.number).arg(theme.title); }

QString benchmarkLine(const Theme &theme)
{
    return theme.benchmarks.size() == 1
               ? QStringLiteral("Gatsby Benchmark %1").arg(theme.benchmarks.first())
               : QStringLiteral("Gatsby Benchmarks %1").arg(theme.benchmarks.join(QStringLiteral(" and ")));
}

QStringList levelNames(const Model &model, const DocumentLayout &layout)
{
    static const QStringList named{QStringLiteral("Emerging"), QStringLiteral("Developing"), QStringLiteral("Secure"),
                                   QStringLiteral("Leading")};
    QStringList names;
    for (int level = 1; level <= model.structure.levels(); ++level)
        names.append(layout.namedLevels ? named.value(level - 1) : QStringLiteral("Level %1").arg(level));
    return names;
}

QString withSoftHyphens(const QString &text)
{
    constexpr int longest = 8;
    QString parted;
    int letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isLetter()) {
            letters = 0;
            parted += text[i];
            continue;
        }
        if (letters == 0) {
            qsizetype end = i;
            while (end < text.size() && text[end].isLetter())
                ++end;
            letters = static_cast<int>(end - i);
            if (letters >= longest) {
                const QString word = text.mid(i, letters);
                parted += word.left(4) + QChar(0xad) + word.mid(4, letters - 7) + QChar(0xad) + word.right(3);
                i = end - 1;
                letters = 0;
                continue;
            }
        }
        parted += text[i];
    }
    return parted;
}

} // namespace waymark::test
