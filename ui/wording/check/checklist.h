// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/wording/check/wordingcheck.h"
#include <QAbstractListModel>
#include <QListView>

namespace waymark {

/// A line of the list on the left.
struct CheckRow
{
    enum class Kind { Document, Theme, Statement, LeftOut };
    Kind kind = Kind::Document;
    int theme = 0;
    std::optional<StatementNumber> statement = {};
    QString title;
    QString shortTitle = {}; ///< what there is room for: a model there is has one, a document has not
    int open = 0;            ///< doubtful texts in it
    bool looked = false;     ///< there were doubts, and none is open any longer
    bool heading = false;    ///< there is nothing in it to look at

    /// The same line, whatever has become of it.
    bool isSame(const CheckRow &other) const
    {
        return kind == other.kind && theme == other.theme && statement == other.statement;
    }
    friend bool operator==(const CheckRow &, const CheckRow &) = default;
};

/// All lines, or those with something doubtful and the headings over them; the document's own line is always there,
/// and `kept`, so that the line somebody works in does not go.
std::vector<CheckRow> checkRows(const WordingCheck &check, bool onlyDoubtful, const std::optional<CheckRow> &kept);

/// "2.4 Destinations data, 2 doubtful texts": what a screen reader says.
QString spokenRow(const CheckRow &row);

class CheckRowsModel;

/// The statements by theme, each with a mark and the number of its doubtful texts. Arrows move, letters do not search.
class CheckList : public QListView
{
    Q_OBJECT

public:
    explicit CheckList(QWidget *parent = nullptr);

    /// Shows these rows, and keeps the chosen one where it is still among them.
    void showRows(std::vector<CheckRow> rows);
    void choose(const CheckRow &row);
    [[nodiscard]] std::optional<CheckRow> chosen() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void rowChosen();
    void entered(); ///< by Enter: on to the texts

protected:
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    CheckRowsModel *m_rows;
    bool m_setting = false;
};

} // namespace waymark
