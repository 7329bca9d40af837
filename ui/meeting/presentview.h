// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/presentgeometry.h"
#include "ui/pages/agree/agreepresenter.h"

#include <QWidget>

namespace waymark {

/// The current statement, or its theme, full screen for a room. Keyboard only, nothing to scroll, no private word.
/// It follows the document: what is done at the laptop is seen here and the other way round.
class PresentView : public QWidget
{
    Q_OBJECT

public:
    enum class Mode { Statement, Theme };

    explicit PresentView(Document &document, Mode mode = Mode::Statement, QWidget *parent = nullptr);

    /// Full screen on the first screen that `window` is not on; on its own where there is no other.
    void showBeside(const QWidget &window);
    [[nodiscard]] Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    [[nodiscard]] const PresentContent &content() const { return m_content; }
    [[nodiscard]] const PresentGeometry &geometryShown() const { return m_geometry; }
    [[nodiscard]] const QString &hint() const { return m_hint; }

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void tell(AgreePresenter::Outcome outcome);

    Document &m_document;
    AgreePresenter m_presenter;
    Mode m_mode;
    PresentContent m_content;
    PresentGeometry m_geometry;
    QString m_hint;
};

} // namespace waymark
