// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/asking/pack.h"
#include "ui/forms/formdialog.h"

#include <QPageSize>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace waymark {

class DateEdit;
class SavedLinks;

class SegmentedControl;

/// Who is handed what before the meeting, how they are asked, and every way in which it can travel: web pages, a ZIP,
/// paper, and the words for the mail.
class HandOutDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `folder` is where saving begins; `only`: the person or group that is
    /// ticked. Otherwise everybody who has themes is, and once
    /// forms have gone out those of them who have sent nothing back.
    HandOutDialog(Document &document, QString folder, const QUuid &only = {}, QWidget *parent = nullptr);

    /// The packs that are ticked, asked as the fields say.
    [[nodiscard]] std::vector<Pack> packs() const;

    void saveForms(const QString &folder);
    void saveZip(const QString &path);
    void saveSheets(const QString &path);
    void copyMail();
    /// To those who were sent a form and have not answered.
    void copyReminder();
    /// The questions of the theme that is chosen for it, to be asked with another tool.
    void copyQuestions();
    void saveQuestions(const QString &path);
    /// A workbook with the themes of everybody who is ticked.
    void saveWorkbook(const QString &path);

protected:
    bool submit() override;
    [[nodiscard]] bool wouldBeMissed() const override;

private:
    /// Something has gone out, or someone has answered without it: as the board sees it.
    [[nodiscard]] bool isAsked() const;
    void addRecipients(const QUuid &only);
    /// What is said of a recipient beside the name: the themes, and whether they have answered.
    [[nodiscard]] QString about(const Pack &pack, bool isOutside) const;
    void addAsking();
    void addWays();
    void addOtherTools();
    QPageSize::PageSizeId paper() const;
    /// The questions, asked as the fields say.
    [[nodiscard]] QString questions() const;
    [[nodiscard]] int questionsTheme() const;
    [[nodiscard]] Reflection asked() const;
    /// Whether something can be made; false where nobody is ticked or the guidance has no address of the web.
    bool ready();
    bool hasAddress();
    /// Stores how colleagues are asked, by which they count as asked.
    bool describe();
    /// How many pages the sheets have now; told before anything is saved.
    void countSheets();
    /// What was made, and stores how it asks. `path`: of what was written, where something was.
    void told(const QString &sentence, const QString &path = {});
    QString suggested(const QString &what, const QString &suffix) const;

    Document &m_document;
    ReviewId m_review;
    QString m_folder;
    std::vector<Pack> m_all;
    QListWidget *m_recipients;
    Field *m_recipientsField;
    SegmentedControl *m_kind;
    QPlainTextEdit *m_message;
    QPlainTextEdit *m_guidance;
    QLineEdit *m_link;
    Field *m_linkField;
    QCheckBox *m_dated;
    DateEdit *m_returnBy;
    QCheckBox *m_names;
    QComboBox *m_paper;
    QComboBox *m_theme;             ///< whose questions are taken to another tool
    PlainLabel *m_sheets = nullptr; ///< what the theme sheets are, and how many pages
    QTimer m_counting;              ///< runs out when the pages are to be counted again
    QPushButton *m_remind = nullptr;
    PlainLabel *m_told;
    QPushButton *m_closing = nullptr;
    SavedLinks *m_written;
};

} // namespace waymark
