// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"
#include "ui/look/card.h"
#include "ui/places/prepare/preparecontent.h"

class QBoxLayout;
class QVBoxLayout;

namespace waymark {

/// A card with a title, links beside it, and lines below.
class PrepareCard : public Card
{
    Q_OBJECT

public:
    explicit PrepareCard(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    /// A link at the right end of the title line.
    class LinkButton *addLink(const QString &text);
    /// Takes the lines away.
    void clear();
    void addText(const QString &text, bool quiet = false, bool strong = false, const QString &toolTip = {});
    void addRow(QWidget *row);

private:
    class PlainLabel *m_title;
    class FlowLayout *m_head;
    QVBoxLayout *m_lines;
};

class LinkButton;
class PlainLabel;
class PrepareCard;

/// Who we are, what we work towards, who takes part, which words we use, the meeting, and all reviews of the file.
class OverviewTab : public PageTab
{
    Q_OBJECT

public:
    explicit OverviewTab(Document &document, QWidget *parent = nullptr);

    void refresh() override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeCards();
    void makeMeeting();
    void arrange();
    void presentInstitution(const PrepareContent &content);
    void presentReview(const PrepareContent &content);
    void presentMeeting();
    /// When and where it is, how long it takes by whose plan, and who does not come.
    [[nodiscard]] static QString meetingText(const Workspace &workspace, const Review &review);
    void presentReviews(const PrepareContent &content);
    void presentModel(const PrepareContent &content);
    void presentPeople(const PrepareContent &content);
    QWidget *reviewRow(const ReviewLine &line);
    QWidget *personRow(const PersonLine &line);
    /// Asks the window for something that it does with the review looked at.
    void ask(ReviewId review, Command command);

    QBoxLayout *m_columns;
    std::optional<PrepareContent> m_shown;
    PrepareCard *m_institution;
    PrepareCard *m_priorities;
    PrepareCard *m_review;
    PrepareCard *m_meeting;
    PrepareCard *m_reviews;
    PrepareCard *m_model;
    PrepareCard *m_people;
    QPushButton *m_start = nullptr;
    PlainLabel *m_meetingLine = nullptr;
    LinkButton *m_plan = nullptr;
    LinkButton *m_revise = nullptr;
    LinkButton *m_finish = nullptr;
    LinkButton *m_reopen = nullptr;
    LinkButton *m_chooseWording = nullptr;
};

} // namespace waymark
