// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/reportcontent.h"
#include "core/review/values.h"
#include "ui/desk/page.h"

#include <QWidget>
#include <array>
#include <memory>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace waymark {

class PlainLabel;
class Settings;
class ShownStack;

/// Which report, what is in it, what of the sensitive things it shows, and the switches it has. What is chosen is
/// kept on this machine, the switches for each report by itself.
class ReportPicker : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPicker(Settings &settings, QWidget *parent = nullptr);

    ReportKind kind() const;
    ReportOptions options() const;
    void choose(ReportKind kind);

Q_SIGNALS:
    void chosen();

private:
    void show();
    void keep();

    Settings &m_settings;
    QListWidget *m_kinds;
    PlainLabel *m_contains;
    PlainLabel *m_shows;
    QCheckBox *m_deidentified;
    QCheckBox *m_comments;
    QCheckBox *m_signposts;
    QCheckBox *m_criticalFriend;
};

class ReportLayout;

/// The pages of a report as they will be printed, one below the other, at the widget's width.
class PaperPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PaperPreview(QWidget *parent = nullptr);
    ~PaperPreview() override;

    void setReport(ReportContent content);
    int pageCount() const { return m_pageCount; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    /// A4 at 96 dpi, as the report lies on it.
    QSizeF paper() const;
    QSizeF pageSize(int width) const;
    void layOut();

    ReportContent m_content;
    std::unique_ptr<ReportLayout> m_layout; ///< of m_content
    int m_pageCount = 0;
    std::vector<QPixmap> m_pages; ///< painted when first seen; empty after a change
};

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
    void carryOut(Command command) override;
    QWidget *makeFoot(QWidget *parent) override;
    QWidget *firstFocus() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool showsTheDocumentAlone() const override { return true; }
    QWidget *makeWriting();
    QWidget *makeGovernors();
    QLayout *makeButtons();
    void answerGovernors();
    QWidget *makeEmpty();
    void written();
    /// What the fields say, as the file would have it.
    [[nodiscard]] Briefing entered(ReviewId review) const;
    void showNames(const ReportContent &content);

    ShownStack *m_stack;
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
