// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/guide/guidebook.h"

#include <QDialog>
#include <QTextBrowser>

class QImage;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace waymark {

/// A chapter of the guide, in the program's own letters and colours. Links between chapters lead there; nothing else is
/// ever followed.
class GuideView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideView(QWidget *parent = nullptr);

    /// Shows a chapter, or a place in one.
    void go(const QUrl &url);
    /// Marks each of the words; none for an empty text.
    void mark(const QString &words);

Q_SIGNALS:
    /// A link that leads out of the guide was pressed.
    void outsideWanted(const QUrl &url);
    /// Another chapter, or another place in it, is in sight.
    void moved();

protected:
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
    QVariant loadResource(int type, const QUrl &name) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void settle();
    void dress();
    [[nodiscard]] int pictureWidth() const;
    [[nodiscard]] QImage picture(const QUrl &name) const;

    int m_pictureWidth = 0; ///< for which the chapter's pictures were read
    QUrl m_dressed;         ///< the chapter, without a place in it
    QString m_words;
};

/// The user guide beside what one is doing: contents, search, and the chapter. It blocks nothing, and goes with the
/// window or dialog that it was opened over.
class GuideWindow : public QDialog
{
    Q_OBJECT

public:
    /// Shows a place of the guide over a window: in the guide that is there already, or in a new one.
    static GuideWindow *open(QWidget *over, const QString &place);

    explicit GuideWindow(QWidget *over);

    void go(const QString &place);
    [[nodiscard]] GuideView *view() const { return m_view; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillContents();
    void goToLine();
    void follow();
    void tellOutside(const QUrl &url);

    std::vector<GuideChapter> m_chapters;
    QLineEdit *m_search;
    QListWidget *m_list;
    GuideView *m_view;
    QPushButton *m_back;
    QPushButton *m_forward;
};

} // namespace waymark
