// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/documents/publisher.h"

#include "core/model/model.h"

namespace waymark::test {

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
