// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/groupprofile.h"
#include "ui/charts/chartdata.h"
#include "ui/document/document.h"
#include "ui/document/groupreader.h"

#include <QDialog>
#include <QStringList>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace waymark {

/// What a group's window says: no ranking, no sums.

/// A bar for each institution of the edition, in the group's order: its statements at each level, of one theme or, with
/// 0, of all themes.
LevelBarsData institutionGroupBarsOf(const InstitutionGroup &group, const InstitutionGroupEdition &edition, int theme);
/// "3 schools and colleges, by name. These reviews are from different years. 1 has no review yet. 2 files were not
/// read." `areLetters`: where these stand for names.
QString institutionGroupSummary(const InstitutionGroup &group, bool areLetters = false);
/// "oak (1).waymark: not counted: a copy of oak.waymark, which was changed last", a line for each.
QStringList copyLines(const InstitutionGroup &group);
/// "b.waymark: open in another window or on another computer", a line for each.
QStringList unreadLines(const InstitutionGroup &group);
/// "Alpha: no review yet", a line for each.
QStringList withoutReviewLines(const InstitutionGroup &group);

class ChartView;
class PlainLabel;

/// Schools and colleges side by side, theme by theme: by name, never ranked. Their files are read in the background and
/// none is changed.
class InstitutionGroupWindow : public QDialog
{
    Q_OBJECT

public:
    InstitutionGroupWindow(Document &document, QString folder, QWidget *parent = nullptr);

    /// Reads these folders and files. The file that is open here is taken as it is in the window.
    void read(const QStringList &paths);
    /// Writes what is shown, with letters where those are shown: a spreadsheet or CSV where the name ends so, else
    /// JSON. False where it could not be written.
    bool saveTo(const QString &path, Existing existing = Existing::Replace);

private:
    QWidget *makeHead();
    QWidget *makeEmpty();
    QWidget *makeResult();
    void take(const InstitutionGroup &group, bool cancelled);
    void fillChoices();
    void refresh();
    [[nodiscard]] InstitutionGroup shownInstitutionGroup() const;
    void chooseFolder();
    void chooseFiles();
    void chooseAndSave();

    Document &m_document;
    QString m_folder;
    InstitutionGroupReader m_reader;
    std::optional<InstitutionGroupMember> m_own; ///< of the file that is open here, which no one else can read
    InstitutionGroup m_group;
    QStackedWidget *m_stack;
    PlainLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    QCheckBox *m_letters;
    QComboBox *m_edition;
    QComboBox *m_theme;
    QPushButton *m_table;
    QPushButton *m_save;
    ChartView *m_chart;
    PlainLabel *m_apart;
};

} // namespace waymark
