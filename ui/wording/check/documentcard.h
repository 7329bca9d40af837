// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wording/check/wordingcheck.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace waymark {

class Field;
class PlainLabel;

/// What is said about the document as a whole: what was found, as what it is taken, and what it shall be called.
class DocumentCard : public QWidget
{
    Q_OBJECT

public:
    /// `review` can use the wording, or is null.
    DocumentCard(WordingCheck &check, const Review *review, QWidget *parent = nullptr);

    void refresh();
    /// Points to the field that a problem is about; false where it is none of them.
    bool pointTo(const WordingCheck::Problem &problem);
    /// The wording shall be used for the review looked at.
    [[nodiscard]] bool useForReview() const;
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void useChanged();

private:
    WordingCheck &m_check;
    std::optional<Digest> m_reviewed; ///< the structure of the review that can use the wording
    PlainLabel *m_found;
    PlainLabel *m_taken;
    QComboBox *m_use;
    QLineEdit *m_name;
    QLineEdit *m_modelName;
    QComboBox *m_kind;
    QCheckBox *m_forReview;
    Field *m_nameField;
    Field *m_modelField;
    Field *m_kindField;
};

} // namespace waymark
