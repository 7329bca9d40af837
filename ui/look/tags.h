// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QWidget>

namespace waymark {

/// A few words in an outline, as large as they need to be. Shows its text literally.
class Tag : public QWidget
{
    Q_OBJECT
public:
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    /// Room around the text, in device-independent pixels.
    struct Room
    {
        int besides;
        int above;
    };
    Tag(Room room, QWidget *parent);
    [[nodiscard]] virtual QFont tagFont() const = 0;
    void paint(const QColor &fill, qreal radius);
    void changeEvent(QEvent *event) override;

private:
    QString m_text;
    Room m_room;
};

/// "last year", "Waymark wording".
class Pill : public Tag
{
    Q_OBJECT
public:
    explicit Pill(const QString &text = {}, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QFont tagFont() const override;
    void paintEvent(QPaintEvent *event) override;
};

/// A key as a small cap, next to the thing that it does.
class KeyHint : public Tag
{
    Q_OBJECT
public:
    explicit KeyHint(const QString &key = {}, QWidget *parent = nullptr);
    /// In pixels, for a cap that is read from the back of a room.
    void setLetters(int pixels);

protected:
    [[nodiscard]] QFont tagFont() const override;
    void paintEvent(QPaintEvent *event) override;

private:
    int m_letters = 0; ///< those of other tags where it is 0
};

} // namespace waymark
