// SPDX-FileCopyrightText: 2026 Waymark contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>
#include <vector>

/// Measures of ours beside a yardstick, in one run on one machine: ratios travel, milliseconds do not.
namespace waymark::bench {

/// Milliseconds of single runs.
class Times
{
public:
    void add(double milliseconds) { m_values.push_back(milliseconds); }
    double median() const { return percentile(50); }
    double percentile(int percent) const;

private:
    std::vector<double> m_values;
};

template <class Work>
double milliseconds(Work &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

/// Runs ours and the reference in turn, so that a busy moment of the machine meets both; the first round only warms.
template <class Ours, class Reference>
void inTurn(int rounds, Ours &&ours, Reference &&reference, Times &oursTimes, Times &referenceTimes)
{
    for (int i = 0; i <= rounds; ++i) {
        const double our = milliseconds(ours);
        const double other = milliseconds(reference);
        if (i > 0) {
            oursTimes.add(our);
            referenceTimes.add(other);
        }
    }
}

/// Prints a line with both medians, their ratio, both 95th percentiles, and whether the ratio is at most `aim`.
void report(const QString &name, const Times &ours, const Times &reference, double aim);
/// For times that have no yardstick but a limit: the 95th percentile is to be at most `aim` milliseconds.
void reportMilliseconds(const QString &name, const Times &ours, double aim);

/// One group of measures each; main() runs those named on the command line, or all.
void oneEdit();  ///< made durable
void storage();  ///< opening, with and without the whole check
void starting(); ///< of the program, with the sample open
void pages();    ///< changing and painting them
void answers();  ///< of colleagues, brought in
void paper();    ///< the governors' PDF
void group();    ///< the files of 5,000 institutions
void finding();  ///< in twenty years of reviews
void exports();  ///< JSON out and in, spreadsheets
void growth();   ///< of times with the size of a file
void frames();   ///< typing, and scrolling long lists
void pdfIn();    ///< a publisher's PDF

} // namespace waymark::bench
