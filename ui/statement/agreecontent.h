// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/statement/agreeview.h"

#include <QCoreApplication>

namespace waymark {

class Document;
class Structure;
class Workspace;
struct Progress;

/// What the Agree page and the meeting show: the document's review and statement as the plain values of agreeview.h.
/// Reads, and changes nothing. Only while the document has a review.
class AgreeContent
{
    Q_DECLARE_TR_FUNCTIONS(AgreePage)

public:
    explicit AgreeContent(const Document &document) : m_document(document) {}

    /// Nothing in the review can be changed: it is finished, or its file is only shown.
    bool isLocked() const;
    ReviewColumnView column() const;
    StatementView statement() const;
    std::vector<ActionEntry> actions() const;
    TargetView target() const;
    BannerView banner() const;
    /// "SLT · 5 in the meeting": what agreeing is recorded with.
    QString room() const;
    FootView foot() const;
    /// "last year" for the academic year before this review's, otherwise that year: "2022/23".
    QString earlierName(const Review &earlier) const;

private:
    const Workspace &workspace() const;
    const Review &review() const;
    const Structure &structure() const;
    BadgeState badge(const Decision &decision) const;
    StatementEntry entry(const Statement &statement) const;
    std::vector<DescriptorEntry> descriptors() const;
    QString countsOf(const Progress &part) const;

    const Document &m_document;
};

} // namespace waymark
