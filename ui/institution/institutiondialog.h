// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/model/model.h"
#include "core/review/values.h"
#include "core/review/workspace.h"
#include "ui/forms/formdialog.h"

#include <QWidget>
#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QToolButton;

namespace waymark {

/// What is entered about a school or college, and its whole-school priorities in their order.
struct InstitutionValues
{
    Institution institution;
    std::vector<Priority> priorities;
    std::optional<SchoolFile> logo = {};
    std::optional<SchoolFile> wordTemplate = {};

    friend bool operator==(const InstitutionValues &, const InstitutionValues &) = default;
};

/// Rules of the institution's form, with no window.
namespace institutionform {

enum class Input { Name, Phase, Reference, Contacts, Priorities };

struct Problem
{
    Input input = Input::Name;
    QString sentence;
};

InstitutionValues valuesOf(const Workspace &workspace);
/// White space at the ends and empty priorities are removed, positions counted again.
InstitutionValues tidied(InstitutionValues values);
/// The first thing that is wrong; nothing where the values can be taken.
std::optional<Problem> problem(const InstitutionValues &values);
/// What the choice of a kind means, in a sentence.
QString kindHint(InstitutionKind kind);
/// "A school names three to five as a rule."
QString priorityHint(int count);

} // namespace institutionform

class LinkButton;

/// A short list that is written line by line and can be put in order: whole-school priorities.
class PriorityList : public QWidget
{
    Q_OBJECT

public:
    /// `max` lines at most.
    explicit PriorityList(int max, QWidget *parent = nullptr);

    void setPriorities(const std::vector<Priority> &priorities);
    /// Also the empty lines; a line has the same id wherever it is moved.
    [[nodiscard]] std::vector<Priority> priorities() const;

Q_SIGNALS:
    void edited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void write();
    void addLine();
    void move(int line, int by);
    void remove(int line);

    struct Line
    {
        PriorityId id;
        QLineEdit *text = nullptr;
        QToolButton *up = nullptr;
        QToolButton *down = nullptr;
        QToolButton *away = nullptr;
    };

    Line &lineAt(int line) { return m_lines[static_cast<std::size_t>(line)]; }
    const Line &lineAt(int line) const { return m_lines[static_cast<std::size_t>(line)]; }

    int m_max;
    QGridLayout *m_grid;
    LinkButton *m_add;
    std::vector<Line> m_lines; ///< shown ones first; the widgets stay where they are, ids and texts move
    int m_shown = 0;
};

class SchoolFileChoice;
class ModelChoice;
class OptionalDate;

/// Who the school or college is, and what it is working towards.
class InstitutionDialog : public FormDialog
{
    Q_OBJECT

public:
    /// For a new file: nothing is written, the values are the caller's to write.
    explicit InstitutionDialog(QWidget *parent = nullptr);
    /// For the open file: accepting writes what changed.
    explicit InstitutionDialog(Document &document, QWidget *parent = nullptr);

    void setValues(const InstitutionValues &values);
    /// As entered, tidied.
    [[nodiscard]] InstitutionValues values() const;
    /// Chooses the edition of a model file for a new file, as someone could in the dialog.
    Result<void> takeModel(const QString &path);
    /// What a new file begins with.
    [[nodiscard]] const Model &model() const;

protected:
    bool submit() override;
    [[nodiscard]] bool wouldBeMissed() const override;

private:
    void build();
    void addEdition();
    void addStandard();
    void addSchoolFiles();
    void explain();
    [[nodiscard]] InstitutionKind kind() const;

    Document *m_document = nullptr;
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    Field *m_kindField = nullptr;
    Field *m_phaseField = nullptr;
    Field *m_referenceField = nullptr;
    Field *m_prioritiesField = nullptr;
    ModelChoice *m_edition = nullptr; ///< only for a new file
    Field *m_editionField = nullptr;
    QLineEdit *m_phase = nullptr;
    QLineEdit *m_reference = nullptr;
    QPlainTextEdit *m_contacts = nullptr;
    PriorityList *m_priorities = nullptr;
    QComboBox *m_quality = nullptr;
    OptionalDate *m_qualityDate = nullptr;
    QSpinBox *m_peerReviewYears = nullptr;
    SchoolFileChoice *m_logo = nullptr; ///< not for a new file
    SchoolFileChoice *m_wordTemplate = nullptr;
    std::vector<std::pair<institutionform::Input, Field *>> m_fields;
    InstitutionValues m_before; ///< as they were shown first
};

} // namespace waymark
