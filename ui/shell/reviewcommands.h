// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/command.h"
#include "ui/document/document.h"

#include <QVariant>

class QWidget;

namespace waymark {

class Settings;

/// What is done with a review as a whole, and with its wording: each opens its dialog and performs what it gives.
class ReviewCommands : public QObject
{
    Q_OBJECT

public:
    ReviewCommands(QWidget &window, Document &document, Settings &settings);

    /// False where the command is none of these.
    bool run(Command command, const QVariant &about);

Q_SIGNALS:
    void placeWanted(waymark::Place place);

private:
    bool isPossible(Command command) const;
    void finish();
    void removeReview();
    void loadWording(QString path);
    void loadModel(const QString &path);
    void offerReview(const Model &stored);
    /// False where the person wants to choose another file.
    bool readPdf(const QString &path);
    void startReview(const std::optional<Digest> &wording = {});

    QWidget &m_window;
    Document &m_document;
    Settings &m_settings;
};

} // namespace waymark
