// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/page.h"

#include <array>

class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace waymark {

class Card;
class PaperPreview;
class PlainLabel;
class ReportPicker;
class Settings;
struct ReportContent;

/// Which report, what it shows and what the leader writes for governors at the left; the pages as they will be at the
/// right.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(Document &document, Settings &settings, QWidget *parent = nullptr);

    void refresh() override;
    QWidget *makeFoot(QWidget *parent) override;
    QWidget *firstFocus() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeWriting();
    QWidget *makeGovernors();
    QLayout *makeButtons();
    void answerGovernors();
    QWidget *makeEmpty();
    void written();
    void showNames(const ReportContent &content);

    QStackedWidget *m_stack;
    ReportPicker *m_picker;
    QWidget *m_governors = nullptr;
    PlainLabel *m_answered;
    QPlainTextEdit *m_headline;
    std::array<QLineEdit *, 3> m_asks;
    Card *m_namesCard = nullptr;
    PlainLabel *m_names;
    PlainLabel *m_state;
    PaperPreview *m_preview;
    QPushButton *m_export = nullptr;
    bool m_refreshing = false;
};

} // namespace waymark
