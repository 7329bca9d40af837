// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formdialog.h"
#include "ui/wording/check/pageview.h"
#include "ui/wording/check/wordingcheck.h"

#include <QDialog>

class QCheckBox;
class QPushButton;
class QStackedWidget;

namespace waymark {

class CheckList;
class Document;
class DocumentCard;
class PageView;
class PlainLabel;
class TextsPanel;

/// What was read from a publisher's PDF, to be checked by the person beside the page itself. Only "Use this" stores it
/// in the open file, as another wording or as a model of its own.
class WordingCheckDialog : public QDialog, public AsksBeforeClosing
{
    Q_OBJECT

public:
    WordingCheckDialog(Document &document, FoundModel read, const QString &reader = pdfReaderProgram(),
                       QWidget *parent = nullptr);

    /// The structure and wording that were stored; none before "Use this".
    [[nodiscard]] const std::optional<Model> &stored() const { return m_stored; }
    [[nodiscard]] const WordingCheck &check() const { return m_check; }
    [[nodiscard]] const PageView &pageView() const { return *m_page; }

    void accept() override;
    void reject() override;
    [[nodiscard]] bool wouldBeMissed() const override { return m_check.isTouched(); }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    QLayout *makeFoot();
    void connectParts();
    void takeSize();
    void showRow();
    void showPlace();
    void refresh();
    void goTo(const FoundPlace &place);
    void goToNext();
    void setTrouble(const QString &sentence);
    bool pointTo(const WordingCheck::Problem &problem);
    bool store();

    Document &m_document;
    WordingCheck m_check;
    PagePictures m_pictures;
    CheckList *m_list;
    QCheckBox *m_onlyDoubtful;
    QCheckBox *m_showPage;
    QStackedWidget *m_middle;
    DocumentCard *m_about;
    TextsPanel *m_texts;
    PageView *m_page;
    PlainLabel *m_trouble;
    PlainLabel *m_count;
    QPushButton *m_next;
    std::optional<Model> m_stored;
    bool m_sized = false;
};

} // namespace waymark
