// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formdialog.h"
#include "ui/review/reviewform.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace waymark {

class DateEdit;

/// Who takes part: a check box for each role or person, with room for a name, and a line for further people and for
/// roles of one's own.
class PartList : public QWidget
{
    Q_OBJECT

public:
    explicit PartList(InstitutionKind kind, QWidget *parent = nullptr);

    void setRows(const std::vector<PartRow> &rows);
    [[nodiscard]] std::vector<PartRow> rows() const;

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addRow(const PartRow &row);
    void addMore();

    struct Line
    {
        PartRow row;
        QCheckBox *takesPart;
        QLineEdit *name;
    };

    InstitutionKind m_kind;
    QGridLayout *m_grid;
    QComboBox *m_more;
    QPushButton *m_add;
    std::vector<Line> m_lines;
};

/// What a review is called, when it is, and who takes part: the form that beginning and describing anew share.
class ReviewDialog : public FormDialog
{
    Q_OBJECT

protected:
    ReviewDialog(Document &document, const QString &heading, const QString &introduction, ReviewForm form,
                 QWidget *parent);

    void addWording();
    void addStart();
    void addPeople();
    bool submit() override;
    [[nodiscard]] bool wouldBeMissed() const override;
    [[nodiscard]] Document &document() const { return m_document; }
    [[nodiscard]] ReviewForm entered() const;
    /// Marks the first field that is wrong; where there is none, asks who someone with another name is. True where all
    /// of that is settled.
    bool settle(ReviewForm &form);

private:
    bool checkFields(const ReviewForm &form);
    /// Says once who is on the list twice: whoever presses again means it.
    bool checkPeople(const ReviewForm &form);
    void explainStart();
    void followYear(const QString &year);
    void compareYearAndDate();

    Document &m_document;
    ReviewForm m_form;
    QComboBox *m_year;
    QLineEdit *m_title;
    DateEdit *m_date;
    QComboBox *m_wording = nullptr;
    QRadioButton *m_empty = nullptr;
    QRadioButton *m_carry = nullptr;
    Field *m_start = nullptr;
    PartList *m_people = nullptr;
    QStringList m_toldTwoInOne; ///< whose names read as two when that was said last
    QStringList m_toldTwice;    ///< who was on the list twice when that was said last
    std::vector<std::pair<ReviewForm::Input, Field *>> m_fields;
};

/// Begins a review, empty or from the answers of the one before, and looks at it.
class NewReviewDialog : public ReviewDialog
{
    Q_OBJECT

public:
    explicit NewReviewDialog(Document &document, QWidget *parent = nullptr);

    /// Chooses a wording of the file instead of that of the last review.
    void chooseWording(const Digest &wording);

protected:
    bool submit() override;
};

/// Year, title, date and who takes part of the current review.
class ReviseReviewDialog : public ReviewDialog
{
    Q_OBJECT

public:
    /// There must be a review, and it must not be finished.
    explicit ReviseReviewDialog(Document &document, QWidget *parent = nullptr);
};

} // namespace waymark
