// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace waymark {

/// A tag that can be pressed: the wording's name, "Mark as query". A checked one is outlined and written in the colour
/// of warning; `mark` puts a query's mark before the words.
class PillButton : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PillButton(bool mark, QWidget *parent = nullptr);

    void setWords(const QString &words, const QString &key = {});
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void nextCheckState() override {} // the document decides

private:
    int markSide() const;

    bool m_mark;
    QString m_words;
    QString m_key;
};

} // namespace waymark
