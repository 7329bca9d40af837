// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording/wordingcsv.h"
#include "ui/forms/formdialog.h"

class QButtonGroup;
class QCheckBox;
class QLineEdit;

namespace waymark {

/// One heading of what a wording file has to say, with a line for each thing under it.
struct PreviewSection
{
    QString title;
    QStringList lines;
};

/// "All 128 texts found their place."
QString previewHeadline(const WordingPreview &preview);
/// What is missing, not known, there twice, doubtful or ignored; only what there is.
std::vector<PreviewSection> previewSections(const WordingPreview &preview);

/// Official wording from a CSV file: what fits is shown first, and nothing is stored before the person says so.
class LoadWordingDialog : public FormDialog
{
    Q_OBJECT

public:
    /// `path` names the CSV file. A file that cannot be read is explained in the dialog.
    LoadWordingDialog(Document &document, const QString &path, QWidget *parent = nullptr);

    [[nodiscard]] bool canBeRead() const { return m_preview.has_value(); }

protected:
    bool submit() override;

private:
    void present(const WordingPreview &preview);
    void addSection(const QString &title, const QStringList &lines);

    Document &m_document;
    Result<WordingPreview> m_preview;
    QLineEdit *m_name = nullptr;
    Field *m_nameField = nullptr;
    QCheckBox *m_use = nullptr;
};

/// The wordings of the review's structure, and which of them it uses. There must be a review, not finished.
class ChooseWordingDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ChooseWordingDialog(Document &document, QWidget *parent = nullptr);

protected:
    bool submit() override;

private:
    Document &m_document;
    QButtonGroup *m_choices;
    std::vector<Digest> m_wordings;
};

} // namespace waymark
