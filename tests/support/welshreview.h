// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/modelfile.h"
#include "core/report/reports.h"
#include "core/review/workspace.h"
#include "tests/support/workspaces.h"

#include <QSet>

namespace waymark::testing {

/// A review in our Welsh wording, in a program that speaks English.
class WelshReview
{
public:
    WelshReview()
    {
        perform(m_workspace, edit::AddModel{model()});
        m_review = addReview(m_workspace, model(), "2026/27", QDate(2026, 11, 12));
        agree(m_workspace, m_review, "2.4", 2);
        perform(m_workspace, edit::Write{m_review, number("2.4"), edit::Write::Field::Rationale,
                                         QStringLiteral("We follow leavers up once.")});
        const Structure &shown = m_workspace.structureOf(review());
        for (const Theme &theme : shown.themes())
            m_ours << theme.title << theme.shortTitle;
        for (const Statement &statement : shown.statements()) {
            for (const QString &title : {statement.title, statement.shortTitle})
                m_ours << title << statement.number.toString() + u' ' + title;
        }
        for (const auto &[statement, levels] : model().wording.descriptors()) {
            for (const Descriptor &descriptor : levels) {
                for (const Point &point : descriptor.points)
                    m_ours << point.text;
            }
        }
        const QString edition = shown.title();
        m_ours << edition << edition.left(1).toLower() + edition.mid(1);
        for (const QString &note : shown.notes())
            m_ours << note;
        m_ours << model().wording.source().section(QStringLiteral("Unofficial"), 0, 0).trimmed();
    }

    [[nodiscard]] ReportContent report(ReportKind kind) const
    {
        return makeReport(m_workspace, review(), kind, {}, QDate(2026, 11, 12));
    }

    /// What a report that says all of it has in Welsh.
    [[nodiscard]] QStringList words() const
    {
        const Statement &statement = *m_workspace.structureOf(review()).statement(number("2.4"));
        QStringList words{statement.number.toString() + u' ' + statement.title};
        for (const Point &point : model().wording.descriptor(number("2.4"), level(2)).points)
            words << point.text;
        return words;
    }

    /// Whether it is a title, a descriptor or a note of what the edition or the wording is.
    [[nodiscard]] bool isOurs(const QString &text) const { return m_ours.contains(text); }

private:
    static const Model &model() { return builtInTranslations().front(); }
    [[nodiscard]] const Review &review() const { return *m_workspace.review(m_review); }

    Workspace m_workspace = workspaceWith(builtInModel());
    ReviewId m_review;
    QSet<QString> m_ours;
};

} // namespace waymark::testing
