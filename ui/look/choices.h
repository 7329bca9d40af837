// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>
#include <QComboBox>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace waymark {

/// A list that opens as wide as its longest choice, whatever the width of the closed one.
class WideList : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    void showPopup() override;
};

/// A list whose choice does something at once. Arrows and letters open it, and only Enter or a click chooses: closed,
/// each arrow would do the next thing in the list on the way to the one that is wanted. The wheel scrolls the page.
class ChoiceBox : public WideList
{
    Q_OBJECT

public:
    using WideList::WideList;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

/// A tick whose words, which came from people, wrap: Qt draws those of a tick in one line, however long they are, and
/// takes an ampersand in them for a mark of its own.
class WrappingCheck : public QCheckBox
{
    Q_OBJECT

public:
    explicit WrappingCheck(const QString &words, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    [[nodiscard]] bool hitButton(const QPoint &at) const override { return rect().contains(at); }
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int lineHeight() const; ///< of a row with the box and one line
    [[nodiscard]] int indent() const;     ///< from the left to the words
    [[nodiscard]] int wordsHeight(int width) const;

    QString m_words;
};

/// A few views of one thing, one of them chosen. To the keyboard and to assistive technology it is a row of radio
/// buttons: Tab reaches the chosen one, arrows move.
class SegmentedControl : public QWidget
{
    Q_OBJECT
public:
    explicit SegmentedControl(QWidget *parent = nullptr);

    /// Returns the new segment's index; the first one added is chosen.
    int addSegment(const QString &text);
    void setSegmentText(int index, const QString &text);
    void setSegmentVisible(int index, bool visible);
    void setSegmentEnabled(int index, bool enabled, const QString &reason = {});
    void setCurrentIndex(int index);
    [[nodiscard]] int currentIndex() const;
    [[nodiscard]] int count() const;

Q_SIGNALS:
    void currentChanged(int index);

private:
    QButtonGroup *m_group;
    QHBoxLayout *m_row;
};

} // namespace waymark
