<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>AgreeKeys</name>
    <message>
        <source>Choose the level that fits best, as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree the level and move to the next statement that isn&apos;t agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation type="unfinished">Clirio&apos;r ateb</translation>
    </message>
    <message>
        <source>Record that someone disagrees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark the points of a level: in place, not yet, query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a note: agree the level and move on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a note: back to the levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as a query, or remove the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unanswered statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgreePage</name>
    <message>
        <source>by %1</source>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>priority: %1</source>
        <translation>blaenoriaeth: %1</translation>
    </message>
    <message>
        <source>This review is finished and locked.</source>
        <translation>Mae&apos;r adolygiad hwn wedi&apos;i orffen a&apos;i gloi.</translation>
    </message>
    <message>
        <source>The levels go from 0 to %1.</source>
        <translation>Mae&apos;r lefelau&apos;n mynd o 0 i %1.</translation>
    </message>
    <message>
        <source>Every statement is agreed.</source>
        <translation>Cytunwyd ar bob datganiad.</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>y llynedd</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>drafft</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Adolygiad %1</translation>
    </message>
    <message>
        <source>Review %1, %2</source>
        <translation>Adolygiad %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>dim drafftiau</numerusform>
            <numerusform>%n drafft</numerusform>
            <numerusform>%n drafft</numerusform>
            <numerusform>%n drafft</numerusform>
            <numerusform>%n drafft</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 agreed</source>
        <translation>Cytunwyd ar %1 o %2</translation>
    </message>
    <message>
        <source>next level</source>
        <translation>lefel nesaf</translation>
    </message>
    <message>
        <source>Level 0: %1</source>
        <translation>Lefel 0: %1</translation>
    </message>
    <message>
        <source>Level %1: %2</source>
        <translation>Lefel %1: %2</translation>
    </message>
    <message>
        <source>Finished %1 · locked</source>
        <translation>Gorffennwyd %1 · wedi&apos;i gloi</translation>
    </message>
    <message>
        <source>All %1 agreed.</source>
        <translation>Cytunwyd ar bob un o&apos;r %1.</translation>
    </message>
    <message numerus="yes">
        <source>All %1 agreed, %n still marked as a query.</source>
        <translation>
            <numerusform>Cytunwyd ar bob un o&apos;r %1.</numerusform>
            <numerusform>Cytunwyd ar bob un o&apos;r %1, %n yn dal wedi&apos;i farcio&apos;n ymholiad.</numerusform>
            <numerusform>Cytunwyd ar bob un o&apos;r %1, %n yn dal wedi&apos;i farcio&apos;n ymholiad.</numerusform>
            <numerusform>Cytunwyd ar bob un o&apos;r %1, %n yn dal wedi&apos;i farcio&apos;n ymholiad.</numerusform>
            <numerusform>Cytunwyd ar bob un o&apos;r %1, %n yn dal wedi&apos;i farcio&apos;n ymholiad.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>last year: what was noted then</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agreed, drafts</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1 %2: %3. Colleagues: %4</source>
        <comment>number, title, how it stands, what they answered</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this file can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a level first. Press 0 to %1, or click a card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every statement has an answer. This is the next draft: agree it or change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is agreed. This one is still marked as a query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n in the meeting</source>
        <comment>a round</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This review has been changed outside Waymark since it was finished. Compare it with a copy before you rely on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued from %1</source>
        <comment>last year, or 2022/23</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: %1 (chosen)…</source>
        <comment>level 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: keep %1…</source>
        <comment>level 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: %1 (next level)…</source>
        <comment>level 3</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carried</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AnswerHere</name>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished">drafft</translation>
    </message>
    <message>
        <source>Our draft is %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>%1 of %2 agreed</source>
        <translation type="unfinished">Cytunwyd ar %1 o %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s) raised</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n (doesn&apos;t/don&apos;t) know</source>
        <comment>8 answers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Badge</name>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message>
        <source>Not in place yet</source>
        <translation>Ddim ar waith eto</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Lefel %1</translation>
    </message>
    <message>
        <source>Not in place yet, carried forward</source>
        <translation>Ddim ar waith eto, wedi&apos;i ddwyn ymlaen</translation>
    </message>
    <message>
        <source>Level %1, carried forward</source>
        <translation>Lefel %1, wedi&apos;i dwyn ymlaen</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>not answered</source>
        <translation>heb ei ateb</translation>
    </message>
    <message>
        <source>not in place</source>
        <translation>ddim ar waith</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>lefel %1</translation>
    </message>
    <message>
        <source>not in that model</source>
        <translation>ddim yn y model hwnnw</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>drafft</translation>
    </message>
    <message>
        <source>carried forward</source>
        <translation>wedi&apos;i ddwyn ymlaen</translation>
    </message>
    <message>
        <source>query</source>
        <translation>ymholiad</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>a value, how many statements it stands on, how many there are</comment>
        <translation>%1 · %2 o %3</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 answered)</source>
        <translation>%1 (atebwyd %2 o %3)</translation>
    </message>
    <message>
        <source>median of answered</source>
        <translation>canolrif y rhai a atebwyd</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>Dumbbells</source>
        <translation>Dymbelau</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Datganiad</translation>
    </message>
    <message>
        <source>Bars</source>
        <translation>Barrau</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Map gwres</translation>
    </message>
    <message>
        <source>%1 draft</source>
        <translation>%1 drafft</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>canolrif %1</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>statements</source>
        <translation>datganiadau</translation>
    </message>
    <message>
        <source>median</source>
        <translation>canolrif</translation>
    </message>
    <message>
        <source>%1 (%2 draft)</source>
        <translation>%1 (%2 drafft)</translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation>%1, drafft</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>draft, not agreed yet</source>
        <translation>drafft, heb gytuno eto</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>change</source>
        <translation>newid</translation>
    </message>
    <message>
        <source>%1: statements shown %2, on a scale from 0 to %3, for %4.</source>
        <translation>%1: dangosir %2 datganiad, ar raddfa o 0 i %3, ar gyfer %4.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 by theme on a scale from 0 to %2, %3, for %4.</source>
        <translation>%1 fesul thema ar raddfa o 0 i %2, %3, ar gyfer %4.</translation>
    </message>
    <message>
        <source>Lines over the years</source>
        <translation>Llinellau dros y blynyddoedd</translation>
    </message>
    <message>
        <source>Dots: how many people chose each level from 0 to %1, for %2 of %3 statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>the least and the greatest level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a value with its counts, its range</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a theme, its labels</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Stacked bars: how many statements are at each level from 0 to %1, a bar for each line, with %2 of %3 answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>average of answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked bars: how many statements in each theme are at each level from 0 to %1, with %2 of %3 answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median of answered statements. The vertical line shows the range.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n answered for the first time</source>
        <translation>
            <numerusform>dim un wedi&apos;i ateb am y tro cyntaf</numerusform>
            <numerusform>atebwyd %n am y tro cyntaf</numerusform>
            <numerusform>atebwyd %n am y tro cyntaf</numerusform>
            <numerusform>atebwyd %n am y tro cyntaf</numerusform>
            <numerusform>atebwyd %n am y tro cyntaf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>dim un heb ei ateb</numerusform>
            <numerusform>%n heb ei ateb</numerusform>
            <numerusform>%n heb eu hateb</numerusform>
            <numerusform>%n heb eu hateb</numerusform>
            <numerusform>%n heb eu hateb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>structure changed: %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>number and title of a theme, &quot;4 up, 0 down&quot;</comment>
        <translation type="unfinished">%1: %3 {1 %2:?}</translation>
    </message>
    <message>
        <source>%1 compared with earlier reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these not agreed yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried forward, not yet reviewed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: uses different themes and statements, so can&apos;t be compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: uses different themes and statements. %2</source>
        <comment>names of reviews; how many statements are compared</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (is/are) compared as you matched them. The others, and the themes, are not.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceLink</name>
    <message>
        <source>This is not a complete address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind: %1
Where it is: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark opens only web pages (http and https) and files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address has a name in front of the site name, which can hide where it really leads. Waymark won&apos;t open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page on %1 in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark itself never goes online. The full address is:

%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could be a program. Waymark opens only documents, tables, slides, pictures, sound and video. Find the file yourself, and open it only if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “%1” in its usual program?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is incomplete. Enter the full web address, or the full path including the drive or folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a school, academic year</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, not finished</source>
        <comment>name of a school, academic year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or college</source>
        <translation type="unfinished">Ysgol neu goleg</translation>
    </message>
    <message>
        <source>Statements at each level, all themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements at each level, theme %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n without a review.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, why it was not read</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: no review yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n copies not counted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, why it is not counted</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) or college(s), in order of name and not ranked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>About Waymark</source>
        <translation>Ynghylch Waymark</translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Create a file for your school or college, then start this year&apos;s review and add the people taking part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Agree, choose the description that fits best for each statement. It is a draft until the meeting agrees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note why it fits and what the evidence is, and add actions as they come up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check Summary and Compare, finish the review, and give governors the PDF from Reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts and getting started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In Agree, on the levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark %1

Careers leadership reviews for schools and colleges, stored only on this computer. Waymark never goes online.

Model: %2, %3 (structure %4, wording %5).

Free software under the GNU General Public License, version 3 or later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Mae&apos;r ffeil wedi&apos;i difrodi: %1.</translation>
    </message>
    <message>
        <source>Lines of the journal are missing: %1.</source>
        <translation>Mae llinellau o&apos;r cofnod ar goll: %1.</translation>
    </message>
    <message>
        <source>%1: missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n (is/are) missing.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n too many.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Something refers to a missing row: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: can&apos;t be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: has changed since it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: at least one has changed since it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1 has been changed since it was finished: its digest is different.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: does not match the last entry in the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review has a number that was never issued: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is from an older version of Waymark, without checksums. Waymark can&apos;t tell whether anything has changed since it was saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingKeys</name>
    <message>
        <source>0 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose that level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished">Enter</translation>
    </message>
    <message>
        <source>query</source>
        <translation type="unfinished">ymholiad</translation>
    </message>
    <message>
        <source>reveal the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the theme, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap the screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished">Ctrl+Z</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>clear the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first, last statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next on the agenda; Shift+A back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write why this fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo; Ctrl+Y redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F1, H, ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count a show of hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record a different view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>previous, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next unanswered statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggest an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text size; Ctrl+0 resets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next item in the plan; Shift+G back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the clock to everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who is in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show these shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back one step, then end the meeting (asks first)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Picture saved</source>
        <translation>Cadwyd y llun</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>Ni chadwyd y llun</translation>
    </message>
    <message>
        <source>The picture is saved at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table copied, ready to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied, ready to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PointMark</name>
    <message>
        <source>Not marked</source>
        <translation>Heb ei farcio</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Ar waith</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Ymholiad</translation>
    </message>
</context>
<context>
    <name>PresenterWindow</name>
    <message>
        <source>agrees with the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher than the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower than the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query</source>
        <translation type="unfinished">ymholiad</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished">tystiolaeth</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>Action from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On screen now: nothing (blanked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On screen now: opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On screen now: theme with answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On screen now: theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On screen now: show of hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On screen now: statement with answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On screen now: statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doesn&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private comment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewCharts</name>
    <message>
        <source>Statements at each level, by theme</source>
        <translation>Datganiadau ar bob lefel, fesul thema</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Ers %1</translation>
    </message>
    <message>
        <source>Themes (median)</source>
        <translation>Themâu (canolrif)</translation>
    </message>
    <message>
        <source>%1, not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a school, academic year</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>What each round agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not agreed in this round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the earlier edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes (average of answered)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 compared with earlier reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation type="unfinished">Nid oedd modd agor y ffeil</translation>
    </message>
    <message>
        <source>No program on this computer can open it, but the file is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Path copied, ready to paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScreenName</name>
    <message>
        <source>Screen %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Where to find help</source>
        <translation>Ble i gael cymorth</translation>
    </message>
    <message>
        <source>Your own contacts</source>
        <translation>Eich cysylltiadau eich hun</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>Gorffennwyd %1</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Heb ei orffen</translation>
    </message>
    <message>
        <source>%1 of %2 agreed</source>
        <translation>Cytunwyd ar %1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>dim drafftiau</numerusform>
            <numerusform>%n drafft</numerusform>
            <numerusform>%n drafft</numerusform>
            <numerusform>%n drafft</numerusform>
            <numerusform>%n drafft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried forward</source>
        <translation>
            <numerusform>dim un wedi&apos;i ddwyn ymlaen</numerusform>
            <numerusform>%n wedi&apos;i ddwyn ymlaen</numerusform>
            <numerusform>%n wedi&apos;u dwyn ymlaen</numerusform>
            <numerusform>%n wedi&apos;u dwyn ymlaen</numerusform>
            <numerusform>%n wedi&apos;u dwyn ymlaen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quer(y/ies)</source>
        <translation>
            <numerusform>dim ymholiadau</numerusform>
            <numerusform>%n ymholiad</numerusform>
            <numerusform>%n ymholiad</numerusform>
            <numerusform>%n ymholiad</numerusform>
            <numerusform>%n ymholiad</numerusform>
        </translation>
    </message>
    <message>
        <source>Review %1 at a glance</source>
        <translation>Adolygiad %1 ar gipolwg</translation>
    </message>
    <message numerus="yes">
        <source>%n (person/people) took part</source>
        <translation>
            <numerusform>ni chymerodd neb ran</numerusform>
            <numerusform>cymerodd %n person ran</numerusform>
            <numerusform>cymerodd %n o bobl ran</numerusform>
            <numerusform>cymerodd %n o bobl ran</numerusform>
            <numerusform>cymerodd %n o bobl ran</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished">erbyn %1</translation>
    </message>
    <message numerus="yes">
        <source>%n (person/people) taking part</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>For every school and college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For your themes, weakest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review uses a different edition, so Waymark has no links for its themes. It shows the links for every school and college, and your own contacts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links are chosen from your answers in each theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions from the last review: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review has been changed since it was finished. The file was changed or damaged outside Waymark.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThemeSheets</name>
    <message>
        <source>%1: careers leadership review %2</source>
        <comment>school, year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation type="unfinished">Ar gyfer: %1</translation>
    </message>
    <message>
        <source>Please return it by %1</source>
        <translation type="unfinished">Dychwelwch hi erbyn %1</translation>
    </message>
    <message>
        <source>Name, role:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation type="unfinished">Thema %1</translation>
    </message>
    <message>
        <source>Theme sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes %1</source>
        <translation type="unfinished">Themâu %1</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick the level that best describes things now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why? What is the evidence?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Read more in the &amp;guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was worked out, &quot;Why this?&quot;</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>The school&apos;s or college&apos;s file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review&apos;s number, as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school, special-school or college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare a review with earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s or college&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a file: integrity, digests and journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careers leadership reviews, from the command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>themes: %1; statements: %2; levels: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording: %1; descriptors: %2; without descriptor: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structure digest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording digest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or check a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a model file and print its counts and digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a review&apos;s themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new SVG file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PNG file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--date: %1 is not a date such as 2026-11-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reviews to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Academic year, e.g. 2026/27</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Date, e.g. 2026-11-12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who agrees, e.g. SLT; with --agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1.1=3, 2.4=0 (not in place yet), 1.2=unanswered, 2.5=? (a query)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished, but CHANGED since then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1 statements: %2 agreed, %3 draft, %4 carried forward, %5 not answered; queries: %6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Priority %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reviews yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broken characters: was the file saved in another encoding?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same text as at the level below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very short</source>
        <translation>byr iawn</translation>
    </message>
    <message>
        <source>%1: line %2, statement %3, level %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a complete model: %1 of %2 texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 texts matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing: %1 level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful: line %1, %2 level %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>column ignored: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used by review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median %1, Leik&apos;s D %2, consensus %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level that the first count is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: read from %2.</source>
        <comment>a kind of institution, a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher&apos;s PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful: %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 title</source>
        <comment>a statement&apos;s number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 level %2</source>
        <translation type="unfinished">%1 lefel %2</translation>
    </message>
    <message>
        <source>found: themes %1, statements %2, levels %3; doubtful texts: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to write them to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--de-identified is for --kind peer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--comments is for --kind full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a school, its kind</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>%1: no review yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  %1 %2: %3, %4 of %5 answered, %6</source>
        <comment>theme, its title, statements at each level, answered, of, median</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not read: %1: %2</source>
        <comment>a file, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this new file for scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One table: the new CSV file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All tables with charts: the new spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out names, colleagues&apos; answers and private comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exported JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the earlier edition:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2  %3, %4: %5</source>
        <comment>number of a statement, its level, its title, academic year, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also draw the themes as a radar into this new SVG file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also draw the themes as a radar into this new PNG file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a complete model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number such as 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--year: %1 is not an academic year such as 2026/27.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was given two different answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; was read as %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newer, with this version of Waymark: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>of each review, &quot;2 -&gt; 3&quot;</comment>
        <translation type="unfinished">canolrif %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, why it is not counted</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>a backup&apos;s file name, why it was made, what it holds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the backups of a file, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of one review; otherwise all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancelled: %1 %2</source>
        <comment>a date, what it was</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--without-help is for --kind governors, full and actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--critical-friend is for --kind full and peer, and not for --de-identified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only %1 was written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out where to find help; with --kind governors, full or actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no conflict %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and B are the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From A, not in B:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From B, not in A:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2 (%3): %4</source>
        <comment>file, row, whose, what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in it, so only the whole version can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change: the file already has the same content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it was before is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the backups are, if not in the usual folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup: its name from the list, or a path</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was given for two outputs. Each needs its own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is where the journal of %2 is stored. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged. This is what can still be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every text found in a PDF, and any doubts about it, as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept doubtful texts from a PDF as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>up: %1; down: %2; unchanged: %3; carried forward: %4; newly answered: %5; no longer answered: %6; not answered: %7; structure changed: %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--reviews needs two to %1 different numbers, such as 1,2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers; the last one is the current review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a file&apos;s content as JSON, CSV or a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything, to import again, including each colleague&apos;s named answers: the new JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table for --csv: answers (the default) or actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a file from what export --json wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the due dates of actions and the next reviews as a calendar file (iCalendar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems were found in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the file of an example school with three reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create the file for a school or college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model file, instead of the built-in model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare schools and colleges: reads every file in a folder and changes none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder; folders inside it are searched too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this new table as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this new table as a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this new table for analysts: a row for each answer in every review, without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters instead of names, and no file names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which version this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a command. For a list, use waymark-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not everything could be written to standard output. Is its disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and B have the same content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) (has/have) not been decided, so nothing was written. Decide with --take or --prefer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. Name the new file with --out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge two copies that were changed separately into one file; neither copy is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One copy; review numbers refer to this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to create; without it, only shows what would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file both copies came from, if there is no backup of it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy to use where both changed something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a decision such as 2=A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy to use for one conflict, by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) (is/are) doubtful, so nothing was saved. Check them, and add --accept-doubtful if they are right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show the built-in model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model file; without one, the built-in model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a model file from the publisher&apos;s PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file to create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. This is what would happen:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the forms that colleagues fill in before the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a form for theme N, for anyone, whoever has been asked about it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the draft, so that colleagues can agree or disagree with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to colleagues, instead of the one saved in the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own guidance, such as a video, instead of the one saved in the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where your guidance is: an address that starts with https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import colleagues&apos; answers: each file in full or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response files, spreadsheets with a row for each person (.xlsx, .csv), or folders or ZIP files of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review that a spreadsheet answers, by year or number (default: the latest that is not finished)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what would happen, without changing anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been agreed in any round of this review yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radar (average of answered statements), bars (counts), heatmap (every statement over all years), trend (medians over all years) or rounds (what each round agreed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text names someone: %1, &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>could be a name: %1, &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report on a review as a PDF, Word document or web page, and list any texts that name someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>governors (the default), full, dashboard, actions, peer, compass, agenda, pre-read or minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the names of the school or college and of people; with --kind peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include private comments; with --kind full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include what you asked and advised others as a critical friend; with --kind full or peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an answer such as 1.1=3, 1.2=unanswered or 2.5=?.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a review and print its number, which is never reused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wording in the file, by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry forward the answers from the previous review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer statements in a review: if one can&apos;t be saved, none is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the levels as agreed, not as drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List what is unresolved, then lock the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a password-protected copy to send; the password is read from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP file to create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn a password-protected copy back into a file; the password is read from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the reviews in a file, or one of them statement by statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--counts needs two or more whole numbers separated by commas, not all of them 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how far colleagues&apos; answers differ, or how far one row of counts does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people chose each level, the lowest first, e.g. 0,2,5,1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread needs FILE with --review, or --counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a different title from before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given twice, the first is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: texts missing: %2; texts not recognised: %3. Nothing was saved. Check the file, and add --accept-missing if it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this wording was already in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the statements of &quot;%2&quot;, but %3 levels were found instead of %4. Were two columns read as one? Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to a model that is not in %2. To turn it into a separate model, use model from-pdf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--accept-missing works with CSV files only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--report works with PDF files only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--accept-doubtful works with PDF files only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official wording of the model in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check how well a CSV file, a publisher&apos;s PDF or a model file fits, and save it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with the columns statement, title, level and text (and theme, for a complete new model), the publisher&apos;s PDF, or a model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only show what fits, without saving anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a CSV file even if texts are missing or not recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the wordings in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use another wording of its model for a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not changed, but could be a name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore an earlier version of a file, or of one of its reviews, from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>structure changed: it uses a different model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--de-identified works with --json only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--what works with --csv only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound; reviews: %1; finished, with their digests: %2; lines in the journal: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conflict %1 has been decided twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--round works with --agree only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/actions</name>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Wedi&apos;i atal</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation type="unfinished">
            <numerusform>dim un wedi&apos;i wneud</numerusform>
            <numerusform>%n wedi&apos;i wneud</numerusform>
            <numerusform>%n wedi&apos;i wneud</numerusform>
            <numerusform>%n wedi&apos;i wneud</numerusform>
            <numerusform>%n wedi&apos;i wneud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation type="unfinished">
            <numerusform>dim un wedi&apos;i atal</numerusform>
            <numerusform>%n wedi&apos;i atal</numerusform>
            <numerusform>%n wedi&apos;i atal</numerusform>
            <numerusform>%n wedi&apos;i atal</numerusform>
            <numerusform>%n wedi&apos;i atal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Continued next year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n continued next year</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/agenda</name>
    <message numerus="yes">
        <source>%n query(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 since the last review</source>
        <comment>e.g. up 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too few to show without names</source>
        <comment>3 answers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread %1, consensus %2</source>
        <comment>two figures from 0 to 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of them without a level</source>
        <comment>5 answers, 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from level %1 to %2</source>
        <comment>the lowest and highest answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) to discuss</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of the meeting&apos;s %3 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements where views differ most come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where fewer than four people answered, the spread is hidden so that no one can be recognised. These count as views that are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If two are equal, the lowest level comes first, then the most queries, then the largest change since the last review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements with no answers come last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each theme&apos;s minutes in the meeting plan are shared between its statements that are not agreed yet. Most go to those where views differ widely or there is a query, and fewest to those where four or more people gave the same answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The figure behind this order is the spread (Leik&apos;s D): 0 if everyone chose the same level, 1 if half chose the lowest and half the highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>views close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>views differ very widely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>views differ widely</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 on behalf of %n colleague(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for the draft, %2 higher, %3 lower</source>
        <comment>three counts</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/answerrows</name>
    <message>
        <source>%1: %3 has no level “%2”</source>
        <comment>a cell, what is in it, a statement&apos;s number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the text is too long: “%2…”</source>
        <comment>a cell, how its text begins</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation type="unfinished">
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n ddatganiad</numerusform>
            <numerusform>%n ddatganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
        </translation>
    </message>
    <message>
        <source>New, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” is not a level of %3</source>
        <comment>a cell, what is in it, a statement&apos;s number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” can&apos;t be chosen for %3, because that level has no description</source>
        <comment>a cell, what is in it, a statement&apos;s number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newer answers, %1. You choose afterwards which ones count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not imported: nothing is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers are for a different wording from the one this review uses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden characters were removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/backups</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Before the first change after opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an update to a newer version of Waymark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After half an hour of work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 finished</source>
        <comment>academic year of a review</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an earlier version was restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is saved, but no backup could be made in %1. You can choose another folder in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is saved, but no backup could be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Answers: three to change</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>Everything else, such as people, responses and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before another copy was merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a person was permanently removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is saved, but there is no space for a backup in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is saved, but no backup was made because another window was using the backup folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to restore</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/benchmarks</name>
    <message>
        <source>Gatsby Benchmark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatsby Benchmarks %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatsby Benchmarks are shown as labels for the themes, not as scores.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/calendar</name>
    <message>
        <source>Who: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>statement numbers</comment>
        <translation type="unfinished">Ar gyfer: %1</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next careers leadership review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twelve months after the last one, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next peer review</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after the last one, %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>First peer review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What success looks like: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned in Waymark, but not finished there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This can be arranged now that the first review, %1, is finished. No peer visit is recorded yet. After that, every %n year(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/decisionrecord</name>
    <message>
        <source>Agreed</source>
        <translation type="unfinished">Cytunwyd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a round, a level</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 confirmed</source>
        <comment>a round, a level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a round, two levels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show of hands: %1</source>
        <comment>counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show of hands, %1: %2</source>
        <comment>a round, counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different view: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the meeting: %2</source>
        <comment>a date, roles</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/editions</name>
    <message>
        <source>School edition, worded for a college</source>
        <translation>Argraffiad ysgol, wedi&apos;i eirio i goleg</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a wording, name of an edition</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Ysgol</translation>
    </message>
    <message>
        <source>Special school</source>
        <translation>Ysgol arbennig</translation>
    </message>
    <message>
        <source>College</source>
        <translation>Coleg</translation>
    </message>
    <message>
        <source>Official wording, loaded %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged with another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer exists</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/errors</name>
    <message>
        <source>%1 is not a file. Choose a file, not a folder or a device.</source>
        <translation>Nid ffeil yw %1. Dewiswch ffeil, nid ffolder na dyfais.</translation>
    </message>
    <message>
        <source>%1 is open in another window or on another computer. Close it there first.</source>
        <translation>Mae %1 ar agor mewn ffenestr arall neu ar gyfrifiadur arall. Caewch hi yno&apos;n gyntaf.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON%2.</source>
        <translation>Nid yw %1 yn JSON dilys%2.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply%2.</source>
        <translation>Mae %1 wedi&apos;i nythu&apos;n rhy ddwfn%2.</translation>
    </message>
    <message>
        <source>%1 names a statement that the model does not have%2.</source>
        <translation>Mae %1 yn enwi datganiad nad yw yn y model%2.</translation>
    </message>
    <message>
        <source>%1 names a level that the model does not have%2.</source>
        <translation>Mae %1 yn enwi lefel nad yw yn y model%2.</translation>
    </message>
    <message>
        <source>Nothing in %1 belongs to this model%2.</source>
        <translation>Nid oes dim yn %1 yn perthyn i&apos;r model hwn%2.</translation>
    </message>
    <message>
        <source>There is no such review in this file.</source>
        <translation>Nid oes adolygiad o&apos;r fath yn y ffeil hon.</translation>
    </message>
    <message>
        <source>The model has no such statement.</source>
        <translation>Nid oes datganiad o&apos;r fath yn y model.</translation>
    </message>
    <message>
        <source>There is no such person in this file.</source>
        <translation>Nid oes person o&apos;r fath yn y ffeil hon.</translation>
    </message>
    <message>
        <source>There is no such action in this file.</source>
        <translation>Nid oes cam gweithredu o&apos;r fath yn y ffeil hon.</translation>
    </message>
    <message>
        <source>There is no such priority in this file.</source>
        <translation>Nid oes blaenoriaeth o&apos;r fath yn y ffeil hon.</translation>
    </message>
    <message>
        <source>The descriptor has no such point.</source>
        <translation>Nid oes pwynt o&apos;r fath yn y disgrifydd.</translation>
    </message>
    <message>
        <source>The review is not finished, so there is nothing to reopen.</source>
        <translation>Nid yw&apos;r adolygiad wedi&apos;i orffen, felly nid oes dim i&apos;w ailagor.</translation>
    </message>
    <message>
        <source>The model has no such level. Nothing was changed.</source>
        <translation>Nid oes lefel o&apos;r fath yn y model. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>There is no level to agree yet. Choose one first.</source>
        <translation>Nid oes lefel i gytuno arni eto. Dewiswch un yn gyntaf.</translation>
    </message>
    <message>
        <source>There can be at most five priorities.</source>
        <translation>Gellir cael pum blaenoriaeth ar y mwyaf.</translation>
    </message>
    <message>
        <source>There are too many people in this review.</source>
        <translation>Mae gormod o bobl yn yr adolygiad hwn.</translation>
    </message>
    <message>
        <source>The wording belongs to another model. Choose one for this review&apos;s model.</source>
        <translation>Mae&apos;r geiriad yn perthyn i fodel arall. Dewiswch un ar gyfer model yr adolygiad hwn.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>a place in a file, e.g. line 14</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is about, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is not a PDF. Choose the publisher&apos;s PDF, or a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read. Download or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such group in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no such theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such response in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer contradicts itself. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not agreed in that round.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can be at most twenty rounds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such progress note in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such piece of evidence in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such visit in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was moved, renamed or deleted while it was open, so changes can no longer be saved to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of %1 was moved, renamed or deleted, or its drive was disconnected, so changes can no longer be saved to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was replaced by another file while it was open, perhaps by a program that syncs the folder, so changes can no longer be saved to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program changed %1 while it was open, so changes can no longer be saved to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name %1 is too long for this drive. Nothing was changed. Choose a shorter name, for the file or its folders.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the password for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a copy with a password that Waymark made. Unpack it with the program it was made with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use no more than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 999 hands can be counted for a level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read. Open it in a spreadsheet program and save it again, as an Excel workbook (.xlsx) or as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a picture that Waymark can read. Choose a PNG or JPEG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists and has not been changed. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read. Check that you have permission to open it and that its drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be saved. Nothing was changed. Check that you have permission to save there and that the drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only. Nothing was changed. Save a copy somewhere you can edit it, and work in that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Waymark file. It has not been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. It was not opened, to prevent further damage. Open its latest backup or copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. Waymark shows what can still be read and changes nothing in the file. Open a backup, or save a copy of what is left and work in that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Waymark. Update Waymark to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive did not save %1 correctly, so nothing was changed. Save a copy on another drive and continue there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large, so it was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1 did not pass its check, so it was deleted. Choose File &gt; Check this file to see what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark can&apos;t read the styles in %1. Open it in Word and save it as a Word document (.docx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lists something twice%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something required is missing from %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains something that Waymark doesn&apos;t recognise%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains a value of the wrong kind%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in a format that this version can&apos;t read%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains a number that is too small or too large%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains a number that is invalid or out of order%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses the same number twice%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is blank where something is required%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains text that is too long%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains too many or too few entries%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A required column is missing from %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a row with more cells than its first row%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to a model with a different structure%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains answers as text, but some of the text is missing. Copy all of it, from the line WAYMARK ANSWERS BEGIN to the line WAYMARK ANSWERS END.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains answers as text, but the text was changed before it reached you. Ask for it to be copied from the form again, or for the file that &quot;Save my answers&quot; creates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a table, but none of its columns is a statement in this review. Start each column heading with the statement&apos;s number, such as 2.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected by a password. Use a PDF reader to save a copy without one, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains pictures of pages, not text that Waymark can read. Choose the publisher&apos;s own PDF, not a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table of statements and levels was found in %1. Choose the PDF that the publisher uses for the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has too many pages to be a model, so it was not read. Choose the model&apos;s own PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Waymark can&apos;t read PDF files, so %1 was not read. Choose a CSV file with the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not read. Waymark reads PDFs cut off from your files and the network, and this computer does not allow that. Choose a CSV file with the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could be read only in part. Download it again, or choose a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read because its content makes no sense. Download it again, or choose a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long to read, so Waymark stopped. Choose a CSV file, or a PDF with only the model in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs too much memory to read, so Waymark stopped. Choose a CSV file, or a PDF with only the model in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That model is not in this file. Load it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That wording is not in this file. Load it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is finished, so it was not changed. To change it, reopen it and give a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no description for this level, so you can&apos;t choose it. Choose another level, or load a wording that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a reason and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter some text and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long to save. Shorten it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is already there. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier review uses a different model, so its answers can&apos;t be carried forward. Start with no answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier review to carry answers forward from. Start with no answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person took part in a review, so they must stay on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is no longer in the file. Check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group has answered, so it must stay on the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues were told whether names would be shown, so this can&apos;t be changed now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This response came in a file, so its content can&apos;t be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To agree in one step, you need at least three answers, all the same, and no query. Discuss this one instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting plan can have at most sixty items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An item in the meeting plan can take 1 to 240 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is still named in a text, so nothing was removed. Change the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has been removed and is now shown as a former colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. It must start with https://, for example https://example.org/video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a date and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second date is before the first. Change one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action is done or stopped, so it can&apos;t be continued. Change its status first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two actions can&apos;t continue each other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer reviews must be 1 to 10 years apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty, so it was not attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 5 MB, so it was not attached. Add a link to it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than 2 MB, so it can&apos;t be used. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With this one, attached files would be larger than 25 MB in total. Add a link instead, or remove another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements can only be matched between two different models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review can&apos;t be restored on its own because the rest of the file has changed. Nothing was changed. Restore the whole earlier version instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The choices you made don&apos;t fit together, so nothing was changed. Where things belong together, choose the same copy for all of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not copies of the same file. They have no review, person or priority in common. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One copy mentions someone who was permanently removed from the other. Remove them from that copy too, then merge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found. It might have been moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left on the drive that %1 is on. Nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change to %1 was interrupted, and Waymark can&apos;t repair it in a folder where it can&apos;t save. Copy the file and %1-journal together to another folder, and open it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive that %1 is on was disconnected, so changes can no longer be saved to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use letters without accents, digits, spaces and signs such as - or !. Don&apos;t use £, because other programs could read it differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can ask governors for at most three things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can choose at most three highest-leverage actions.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/evidence</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/exchange</name>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <comment>where a text is, words in it</comment>
        <translation type="unfinished">%1: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>This was exported without names, to compare with others, so it can&apos;t be turned into a file. Choose an export of everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/exporttable</name>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished">Adolygiad</translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Teitl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, what was noted then</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Thema</translation>
    </message>
    <message>
        <source>Theme&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished">Datganiad</translation>
    </message>
    <message>
        <source>Statement&apos;s title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Query</source>
        <translation type="unfinished">Ymholiad</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">Pam</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <comment>how many statements there are</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Queries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished">Datganiadau</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>What success looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or college priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first of the model&apos;s descriptors fits best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest of the model&apos;s descriptors fits best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This descriptor of the model fits best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No level. It is never counted as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1: %2, %3</source>
        <comment>its number, title and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatsby Benchmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of</source>
        <comment>how many actions there are</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews by others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of each review by status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or college</source>
        <translation type="unfinished">Ysgol neu goleg</translation>
    </message>
    <message>
        <source>What we asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the levels mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths they identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a critical friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Term</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below level 1. Added to the model&apos;s scale by Waymark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen but not agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried forward from the previous review and not reviewed yet. It counts as unanswered, so it is not included in any level or median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer needs discussion, whatever its level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle answer when all are put in order. With an even number there can be two (2-3). Levels are steps, not scores: read the counts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the answers in the list, or leave the cell blank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: how many statements in each theme are at each level. The figures are in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: how many are at each level. The figures are in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by the people who lead careers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/form</name>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 o %2 wedi&apos;u hateb</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Enter your name or your role</source>
        <translation>Rhowch eich enw neu eich rôl</translation>
    </message>
    <message>
        <source>Answer at least one statement</source>
        <translation>Atebwch o leiaf un datganiad</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Ar gyfer: %1</translation>
    </message>
    <message>
        <source>Please return it by %1</source>
        <translation>Dychwelwch hi erbyn %1</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n ddatganiad</numerusform>
            <numerusform>%n ddatganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
        </translation>
    </message>
    <message>
        <source>Skip to the statements</source>
        <translation>Neidio i&apos;r datganiadau</translation>
    </message>
    <message>
        <source>There is a problem</source>
        <translation>Mae problem</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Sut mae&apos;n gweithio</translation>
    </message>
    <message>
        <source>Who is answering?</source>
        <translation>Pwy sy&apos;n ateb?</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Eich rôl</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Cadw ac anfon</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Heb eu hateb eto</translation>
    </message>
    <message>
        <source>Your answers are saved</source>
        <translation>Mae eich atebion wedi&apos;u cadw</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Cadw fy atebion</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Argraffu</translation>
    </message>
    <message>
        <source>Remove my answers from this browser</source>
        <translation>Tynnu fy atebion o&apos;r porwr hwn</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation as a web page names it, e.g. cy for Welsh.</extracomment>
        <translation>cy</translation>
    </message>
    <message>
        <source>Careers leadership review %1: %2</source>
        <translation>Adolygiad arweinyddiaeth gyrfaoedd %1: %2</translation>
    </message>
    <message>
        <source>Your view of careers leadership, %1</source>
        <translation>Eich barn am arweinyddiaeth gyrfaoedd, %1</translation>
    </message>
    <message>
        <source>Made with Waymark %1.</source>
        <translation>Gwnaed gyda Waymark %1.</translation>
    </message>
    <message>
        <source>Dear colleague,</source>
        <translation>Annwyl gydweithiwr,</translation>
    </message>
    <message>
        <source>Please return it by %1.</source>
        <translation>Dychwelwch hi erbyn %1.</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themâu</translation>
    </message>
    <message>
        <source>Theme %1:</source>
        <translation>Thema %1:</translation>
    </message>
    <message>
        <source>Which level fits best?</source>
        <translation>Pa lefel sy&apos;n ffitio orau?</translation>
    </message>
    <message>
        <source>I agree with the draft</source>
        <translation>Rwy&apos;n cytuno â&apos;r drafft</translation>
    </message>
    <message>
        <source>It should be higher</source>
        <translation>Dylai fod yn uwch</translation>
    </message>
    <message>
        <source>It should be lower</source>
        <translation>Dylai fod yn is</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>In place</source>
        <translation>Yn ei le</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Ymholiad</translation>
    </message>
    <message>
        <source>Mark:</source>
        <translation>Nodi:</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Dim nod</translation>
    </message>
    <message>
        <source>Why, or what is your question?</source>
        <translation>Pam, neu beth yw eich cwestiwn?</translation>
    </message>
    <message>
        <source>Why do you agree or not, or what is your question?</source>
        <translation>Pam ydych chi&apos;n cytuno neu beidio, neu beth yw eich cwestiwn?</translation>
    </message>
    <message>
        <source>someone who gave no name</source>
        <extracomment>Answers by ..., saved at 10:12, are stored in this browser.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an earlier time</source>
        <extracomment>Answers by Jo, saved at ..., are stored in this browser.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>10:12 on 12 November 2026</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are answers in this browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance before you begin:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My answers for the careers review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or send them as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before we meet about careers leadership (%1, %2), please give us your view on the themes in this form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First save the attached form to your device. If it is in a ZIP file, open the ZIP file and copy the form out. Then open the form in a browser such as Edge, Chrome, Firefox or Safari. It works offline and saves your answers as you go. When you have finished, choose &quot;Save my answers&quot; and send the small file back to me.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you would rather answer on paper, print the form or ask me for a paper copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no draft level for this statement yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our draft is %1. Do you agree?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below level 1 (added by Waymark)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment on individual points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a question about this. Please discuss it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the evidence? For example, documents, data or examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter how many people you are answering for (1 to 99)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your comments are too long in total: shorten some of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We have saved %1 in your Downloads folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is copied. It has not been sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is selected. Copy it with Ctrl+C, or choose Copy in the menu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers from %1, saved at %2, are in this browser.</source>
        <extracomment>%1 is a name, or &quot;someone who gave no name&quot;; %2 is a time, e.g. 10:12</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove all answers from this form and this browser? Files you have saved are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers have been removed from this form and this browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each statement, choose the level that best describes things now. You can skip a statement or choose &quot;I don&apos;t know&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each statement shows our draft level. Tell us whether you agree or whether it should be higher or lower, and why. You can skip a statement or choose &quot;I don&apos;t know&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page works offline and sends nothing. When you&apos;ve finished, save your answers and send back the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This form can&apos;t save here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving needs JavaScript, which is turned off here. Save the form to your device and open it in a browser, or print it and fill it in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are saved in this browser, so you can close the form and come back later. If other people use this computer, remove them from the browser once you have saved your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This browser can&apos;t save your progress. Save your answers before you close the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they are yours, you can continue with them. If not, start with an empty form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove them and start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are still saved in this browser, and the next person to use it could see them. If you share this computer, remove them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are still on this page. If you share this computer, remove them or close the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your name or role so that we can match your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, or the name of your group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many people are you answering for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter 1 if you are answering for yourself, or more if a group is answering together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This saves a small file. Send it back to the person who sent you this form. You can change your answers later and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can leave these blank:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now send that file back. It has not been sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If you can&apos;t attach a file, copy this text into an email or message and send it back. It contains your answers, so please don&apos;t change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start an email with this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name will be shown with your answers, including in the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting will see how many people chose each level, but not who, and only if at least four people answered. The person who sent you this form will see your answers and comments.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/found</name>
    <message>
        <source>empty: nothing was found here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in the middle of a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same text as at the level below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the statement&apos;s number is out of order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this statement was not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much longer than the texts around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>much shorter than the texts around it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>starts in the middle of a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined across two pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word was split at the end of a line; check the hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is unclear where it starts and ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the document mentions more levels than were found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters that can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a different title from the model</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/gestures</name>
    <message>
        <source>describing the institution</source>
        <translation>disgrifio&apos;r sefydliad</translation>
    </message>
    <message>
        <source>changing the priorities</source>
        <translation>newid y blaenoriaethau</translation>
    </message>
    <message>
        <source>adding a person</source>
        <translation>ychwanegu person</translation>
    </message>
    <message>
        <source>changing a person</source>
        <translation>newid person</translation>
    </message>
    <message>
        <source>removing a person</source>
        <translation>dileu person</translation>
    </message>
    <message>
        <source>adding a model</source>
        <translation>ychwanegu model</translation>
    </message>
    <message>
        <source>adding a review</source>
        <translation>ychwanegu adolygiad</translation>
    </message>
    <message>
        <source>changing a review&apos;s details</source>
        <translation>newid manylion adolygiad</translation>
    </message>
    <message>
        <source>removing a review</source>
        <translation>dileu adolygiad</translation>
    </message>
    <message>
        <source>choosing another wording</source>
        <translation>dewis geiriad arall</translation>
    </message>
    <message>
        <source>choosing a level</source>
        <translation>dewis lefel</translation>
    </message>
    <message>
        <source>marking a query</source>
        <translation>marcio ymholiad</translation>
    </message>
    <message>
        <source>agreeing</source>
        <translation>cytuno</translation>
    </message>
    <message>
        <source>entering answers</source>
        <translation>cofnodi atebion</translation>
    </message>
    <message>
        <source>marking a point</source>
        <translation>marcio pwynt</translation>
    </message>
    <message>
        <source>adding an action</source>
        <translation>ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>changing an action</source>
        <translation>newid cam gweithredu</translation>
    </message>
    <message>
        <source>removing an action</source>
        <translation>dileu cam gweithredu</translation>
    </message>
    <message>
        <source>replacing a strength or priority area</source>
        <translation>cyfnewid cryfder neu faes blaenoriaeth</translation>
    </message>
    <message>
        <source>finishing the review</source>
        <translation>gorffen yr adolygiad</translation>
    </message>
    <message>
        <source>reopening the review</source>
        <translation>ailagor yr adolygiad</translation>
    </message>
    <message>
        <source>the last change</source>
        <translation>y newid diwethaf</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a gesture, statement numbers</comment>
        <translation>%1 ar gyfer %2</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Dadwneud %1</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Ail-wneud %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n statement(s)</source>
        <translation>
            <numerusform>%1 heb ddatganiadau</numerusform>
            <numerusform>%1 ar gyfer %n datganiad</numerusform>
            <numerusform>%1 ar gyfer %n datganiad</numerusform>
            <numerusform>%1 ar gyfer %n datganiad</numerusform>
            <numerusform>%1 ar gyfer %n datganiad</numerusform>
        </translation>
    </message>
    <message>
        <source>adding a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing how colleagues are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choosing which response counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marking a point of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing the rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choosing the round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing a progress note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing a progress note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting a target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choosing the highest-leverage actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing a piece of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing an attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing a piece of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matching statements of two models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answering governors&apos; questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>restoring an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merging another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counting hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing the logo or Word template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editing text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editing text for governors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asking colleagues about themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importing a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>importing responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>matching a response to a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editing text with an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreeing unanimous statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording a different view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editing the meeting&apos;s opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choosing a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording who is in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing the meeting plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permanently removing a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continuing an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding a progress note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing what you said as a critical friend</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/governors</name>
    <message>
        <source>Is there a vision, strategy or policy for careers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there a named governor for careers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do staff have the knowledge and skills they need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are there enough resources?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does a senior leader have overall responsibility for careers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are monitoring, review and evaluation in place, and how are they reported and used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related statements are only available for Waymark&apos;s own edition.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/group</name>
    <message>
        <source>not found</source>
        <translation type="unfinished">heb ei chanfod</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a Waymark file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open in another window or on another computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>academic year, date, finished or not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or college</source>
        <translation type="unfinished">Ysgol neu goleg</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Thema</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished">Datganiadau</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished">Heb ei ateb</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation type="unfinished">Wedi&apos;i ddwyn ymlaen</translation>
    </message>
    <message>
        <source>Median</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no review yet</source>
        <translation type="unfinished">dim adolygiad eto</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>Theme title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not closed properly: open it on its own first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved by an older version of Waymark: open it on its own first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saved by a newer version of Waymark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted: a copy of another file that was changed more recently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted: a copy of %1, which was changed more recently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/headlines</name>
    <message>
        <source>of %1 statements</source>
        <translation>o %1 datganiad</translation>
    </message>
    <message>
        <source>of the %1 statements compared</source>
        <translation>o&apos;r %1 datganiad a gymharwyd</translation>
    </message>
    <message>
        <source>none</source>
        <translation>0</translation>
    </message>
    <message>
        <source>%1 %2 reached level %3</source>
        <translation>cyrhaeddodd %1 %2 lefel %3</translation>
    </message>
    <message>
        <source>%1 %2 reached level %3 or above</source>
        <translation>cyrhaeddodd %1 %2 lefel %3 neu uwch</translation>
    </message>
    <message>
        <source>“%1” is the strongest theme</source>
        <translation>“%1” yw&apos;r thema gryfaf</translation>
    </message>
    <message>
        <source>“%1” is not in place yet</source>
        <translation>nid yw “%1” ar waith eto</translation>
    </message>
    <message>
        <source>%1; %2, and %3.</source>
        <translation>%1; %2, ac %3.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation>%1; %2.</translation>
    </message>
    <message>
        <source>of the %1 statements answered</source>
        <translation>o&apos;r %1 datganiad a atebwyd</translation>
    </message>
    <message>
        <source>%1 %2 went down and none went up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 went up a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 went up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and none went down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 went down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is at level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statements are answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None %1 changed level since the last review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/kinds</name>
    <message>
        <source>details of the school or college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wording of a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole-school priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark on a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished">cam gweithredu</translation>
    </message>
    <message>
        <source>briefing for governors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen strength or priority area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason for reopening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>group of colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>member of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme that a colleague is asked about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how colleagues are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>colleague&apos;s response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer in a colleague&apos;s response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mark in a colleague&apos;s response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record of an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>target level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choice of a highest-leverage action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>piece of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review by visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>match between statements of two models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to a governors&apos; question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <comment>a kind of thing, what it is called</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>logo or Word template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item in the meeting plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress note on an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note as a critical friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry in the journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title, dates and status of the review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/levels</name>
    <message>
        <source>= same</source>
        <translation>= yr un fath</translation>
    </message>
    <message>
        <source>↑ up %1</source>
        <translation>↑ i fyny %1</translation>
    </message>
    <message>
        <source>↓ down %1</source>
        <translation>↓ i lawr %1</translation>
    </message>
    <message>
        <source>Not in place yet</source>
        <translation>Ddim ar waith eto</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Lefel %1</translation>
    </message>
    <message>
        <source>not in place yet</source>
        <translation>ddim ar waith eto</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>lefel %1</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Heb ei ateb eto</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Wedi&apos;i ddwyn ymlaen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Cytunwyd</translation>
    </message>
    <message>
        <source>query</source>
        <translation>ymholiad</translation>
    </message>
    <message>
        <source>no median</source>
        <translation>dim canolrif</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>canolrif %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>newidiwyd</translation>
    </message>
    <message>
        <source>carried forward</source>
        <translation>wedi&apos;i ddwyn ymlaen</translation>
    </message>
    <message>
        <source>newly answered</source>
        <translation>newydd ei ateb</translation>
    </message>
    <message>
        <source>no longer answered</source>
        <translation>heb ei ateb mwyach</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>heb ei ateb</translation>
    </message>
    <message>
        <source>structure changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 up, %2 down</source>
        <comment>how many statements</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level, how many chose it</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>No description for this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no description for this level, so you can&apos;t choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/leverage</name>
    <message numerus="yes">
        <source>%n priority area(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>lowest answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>improves %n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>supports a whole-college priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supports a whole-school priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list shows every action in progress for a statement below the highest level, whichever review it comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions for more of this review&apos;s priority areas come first. Then come those that improve more statements, then those that support a whole-college priority. After that, those for the lowest answer come first (no answer counts as “not in place yet”), then the earlier date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions for more of this review&apos;s priority areas come first. Then come those that improve more statements, then those that support a whole-school priority. After that, those for the lowest answer come first (no answer counts as “not in place yet”), then the earlier date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order is only a guide; you choose. Two or three is a good number, and three is the most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/meeting</name>
    <message>
        <source>Careers team draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headteacher and SLT link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback on theme %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A former colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (wrote: %2)</source>
        <comment>a person of the list, the name they typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done well, it also drives our wider improvement: attendance, progress and where learners go next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share out the themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discussion in pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careers education is for every learner. It shows them what they could become, and why what they learn here matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today we will look together at what is really in place, where our views differ, and what would help us improve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no scores. Honest answers help us most.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/merging</name>
    <message>
        <source>%1: %2</source>
        <comment>what it is, what it says</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>For %n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>query</source>
        <translation type="unfinished">ymholiad</translation>
    </message>
    <message>
        <source>Mark on %1, %2, point %3: %4</source>
        <comment>2.4, level 2, 1, in place</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) between peer reviews</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished">Heb ei orffen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">Blaenoriaeth</translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n minute(s))</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms show no draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forms show the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>Everything else, such as people, responses and evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1, %2</source>
        <comment>academic year, title</comment>
        <translation type="unfinished">Adolygiad %1, %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <comment>numbers of a statement in two editions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no longer exists</source>
        <comment>number of a statement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose response it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The %1 review from the other copy is now number %2, because both copies have a review with the same number.</source>
        <comment>academic year, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies have changed this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies are different here, and there is no record of which is newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One copy removed this, and the other has changed it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review was finished, and the two copies of it are different. Merging never changes a finished review, so choose which copy to use in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The response is not used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/numbers</name>
    <message>
        <source>no</source>
        <translation>0</translation>
    </message>
    <message>
        <source>one</source>
        <translation>1</translation>
    </message>
    <message>
        <source>two</source>
        <translation>2</translation>
    </message>
    <message>
        <source>three</source>
        <translation>3</translation>
    </message>
    <message>
        <source>four</source>
        <translation>4</translation>
    </message>
    <message>
        <source>five</source>
        <translation>5</translation>
    </message>
    <message>
        <source>six</source>
        <translation>6</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>7</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>8</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>9</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>10</translation>
    </message>
</context>
<context>
    <name>core/offered</name>
    <message>
        <source>The pasted text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/owners</name>
    <message>
        <source>%1, %2</source>
        <comment>a name, a role</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
</context>
<context>
    <name>core/pack</name>
    <message>
        <source>Theme %1</source>
        <translation>Thema %1</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Pob thema</translation>
    </message>
    <message>
        <source>Themes %1</source>
        <translation>Themâu %1</translation>
    </message>
</context>
<context>
    <name>core/places</name>
    <message>
        <source>the school&apos;s or college&apos;s phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the school&apos;s or college&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the school&apos;s or college&apos;s contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a school or college priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a group&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished">teitl</translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished">pam</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished">tystiolaeth</translation>
    </message>
    <message>
        <source>private comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished">cam gweithredu</translation>
    </message>
    <message>
        <source>owner of an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline for governors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason for a strength or priority area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason for reopening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>message to colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name given with a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role given with a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round of an agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it was agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a round&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting&apos;s opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation type="unfinished">Adolygiad %1</translation>
    </message>
    <message>
        <source>progress of an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title of a piece of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link to a piece of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note on a piece of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions that visitors asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next steps after a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to governors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence of an answer to governors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose critical friend you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where your guidance for colleagues is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your guidance for colleagues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round of a show of hands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of the logo or Word template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside the logo or Word template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone&apos;s role in the list of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role of someone who took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>outcome of an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what success looks like for an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of an attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside an attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strengths that visitors identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advice from visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you asked as a critical friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you advised as a critical friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you ask of governors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment in a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence in a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>different view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role of someone in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the video is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/priorities</name>
    <message>
        <source>Whole-college priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole-school priorities</source>
        <translation type="unfinished">Blaenoriaethau&apos;r ysgol gyfan</translation>
    </message>
    <message>
        <source>What the whole college is working towards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the whole school is working towards</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/quality</name>
    <message>
        <source>Working towards it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality in Careers Standard: held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working towards the Quality in Careers Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status, date</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/questions</name>
    <message>
        <source>Careers leadership review %1, theme %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comment</source>
        <extracomment>after the number of a statement: &quot;2.4 comment&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each statement, choose the level that best describes things now. You can skip a statement.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/reasons</name>
    <message>
        <source>up from %1</source>
        <translation>i fyny o %1</translation>
    </message>
    <message>
        <source>down from %1</source>
        <translation>i lawr o %1</translation>
    </message>
    <message>
        <source>%1 for %2 years</source>
        <translation>%1 ers %2 o flynyddoedd</translation>
    </message>
    <message>
        <source>no answer in the last review</source>
        <translation>dim ateb yn yr adolygiad diwethaf</translation>
    </message>
    <message>
        <source>evidence noted</source>
        <translation>nodwyd tystiolaeth</translation>
    </message>
    <message>
        <source>query</source>
        <translation>ymholiad</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>drafft</translation>
    </message>
    <message>
        <source>no action yet</source>
        <translation>dim cam gweithredu eto</translation>
    </message>
    <message>
        <source>chosen by the careers leader</source>
        <translation>dewiswyd gan yr arweinydd gyrfaoedd</translation>
    </message>
    <message>
        <source>chosen by the careers leader: %1</source>
        <translation>dewiswyd gan yr arweinydd gyrfaoedd: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>an action, a date</comment>
        <translation>%1, erbyn %2</translation>
    </message>
    <message>
        <source>A strength is an answer at level %1 or above.</source>
        <translation>Cryfder yw ateb ar lefel %1 neu uwch.</translation>
    </message>
    <message>
        <source>A priority area is an answer below the highest level that is not a strength.</source>
        <translation>Maes blaenoriaeth yw ateb o dan y lefel uchaf nad yw&apos;n gryfder.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) in progress</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only answers given in this review count, both drafts and agreed. Unanswered and carried-forward statements do not count. No statement is in both lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers marked as a query come last. Otherwise the higher level comes first, then the larger rise since the last review, then those with evidence, then the order of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower level comes first, starting with “not in place yet”. Then come those that fell furthest since the last review, then those marked as a query, then those with no action in progress, then the order of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No more than two of the three come from one theme, unless no other theme has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The careers leader can replace any of them, and the reason is then shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/report</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a statement&apos;s title and number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, evidence</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>wedi&apos;i atal</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number word and what became of actions</comment>
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and what became of it</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, its outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>Careers leadership review</source>
        <translation>Adolygiad arweinyddiaeth gyrfaoedd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an institution&apos;s name, an academic year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation>Drafft, %1</translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <translation>Cytunwyd %1</translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation>O&apos;i gymharu â %1</translation>
    </message>
    <message>
        <source>Not compared with %1: other model</source>
        <translation>Heb ei gymharu â %1: model arall</translation>
    </message>
    <message>
        <source>Took part: %1.</source>
        <translation>Cymerodd ran: %1.</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Cryfderau</translation>
    </message>
    <message>
        <source>What we ask of governors</source>
        <translation>Yr hyn a ofynnwn i&apos;r llywodraethwyr</translation>
    </message>
    <message>
        <source>Since the last review</source>
        <translation>Ers yr adolygiad diwethaf</translation>
    </message>
    <message>
        <source>Statement by statement</source>
        <translation>Fesul datganiad</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pam</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>DRAFFT</translation>
    </message>
    <message>
        <source>not in place</source>
        <translation>ddim ar waith</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>lefel %1</translation>
    </message>
    <message>
        <source>Finished, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 statements agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1. Prepared with Waymark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>statement numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>What success looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements with their level, target and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished">Datganiad</translation>
    </message>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT: not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marked as a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers for theme %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source> (%1: %2)</source>
        <comment>a year, its mean</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[college]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[school]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[reference]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[contact]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[address]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, a reason</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a statement, where it stands</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Thema</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished">Datganiadau</translation>
    </message>
    <message>
        <source>Private comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review</source>
        <translation type="unfinished">Yr adolygiad hwn</translation>
    </message>
    <message>
        <source>Our context</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our highest-leverage actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence with the statements it supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note in the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Index of evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has worked for you that we could try for “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions and advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our successes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation type="unfinished">erbyn %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, a note</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Governors&apos; paper</source>
        <translation type="unfinished">Papur y llywodraethwyr</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior leaders&apos; dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer review pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compass+ sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for the senior leadership team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the schools and colleges that visit you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every statement: level, why, evidence, actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every statement: descriptor, why, evidence, what each round decided, actions, change since the last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your context, your successes, your highest-leverage actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agreed answers in the model&apos;s order, each with a box to tick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of people: none, roles only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Individual answers: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private comments: none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for governors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for senior leaders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for peer reviewers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a review&apos;s title, which report it is</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Quality standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[institution]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[name]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What our last peer reviewers said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of visit, a date</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>statements of an earlier edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action, who and when</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action, that it is of highest leverage</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>Highest leverage first; then by priority: what, who, start, due, what success looks like, status, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What peers said last time, an index of the evidence, questions for peers and room for notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with %1 (other model): %2 of %3 statements, as matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence&apos;s end</comment>
        <translation type="unfinished">%1.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <comment>where a text is, the name</comment>
        <translation type="unfinished">%1: &quot;%2&quot;</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot; (a name or an ordinary word?)</source>
        <comment>where a text is, a word in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished">newid</translation>
    </message>
    <message>
        <source>Taking part: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Including %n draft(s), not agreed yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a round and its date, roles</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Who was in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation type="unfinished">Ble i gael cymorth</translation>
    </message>
    <message>
        <source>Other schools and colleges: what you asked and advised them, with their names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a school or college, a date</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For every school and college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a theme&apos;s number, its title</comment>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: name, signature, date</source>
        <comment>who signs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair of governors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen and agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements to discuss, with how colleagues answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statements in full, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For: %1.</source>
        <comment>roles and groups</comment>
        <translation type="unfinished">Ar gyfer: %1.</translation>
    </message>
    <message>
        <source>Statements of theme %1, with how colleagues answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to be agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of this review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every statement is agreed.</source>
        <translation type="unfinished">Cytunwyd ar bob datganiad.</translation>
    </message>
    <message>
        <source>What to discuss, in this order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read your theme together before the meeting, and agree which level fits each statement best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 statements are agreed.</source>
        <translation type="unfinished">Cytunwyd ar %1 o %2 datganiad.</translation>
    </message>
    <message>
        <source>Agreed as a true record: name, role and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-read for pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to discuss, in order, for everyone in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A theme on a page, for pairs to read before the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The descriptor of each draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each theme: who reads it, its statements, how colleagues answered, last year&apos;s level; no draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there, by role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to read before the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo of the school or college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked to a priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this level requires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 actions, %2 still to do, %3 overdue (%4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished">Heb ei ateb</translation>
    </message>
    <message>
        <source>Not yet reviewed (carried forward)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compass+ has no such level: agree one with your team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answers are ready to enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick each answer once you have entered it. Drafts and unanswered statements have no box. “Not in place yet” is below level 1 and was added by Waymark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered by, date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar of the average of answered statements, %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average of answered statements, with their counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions: highest leverage first, then by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[email]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Includes private comments: only for those who prepare the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions governors ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Related statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each statement has %1 levels, from 1 (least developed) to %2 (most developed). It is at the level whose description fits best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues&apos; answers are shown without names, and only where at least four people answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting plan, in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been agreed in a meeting yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the evidence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation type="unfinished">Meysydd blaenoriaeth</translation>
    </message>
    <message>
        <source>Actions from the last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">Dim un eto.</translation>
    </message>
    <message>
        <source>Reopened after being finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we asked and advised others as a critical friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None have been chosen yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We were unsure about %1. How would you interpret it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths you have identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no actions yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1; and %n more</source>
        <comment>the first actions</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a priority, actions</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>No action is linked to one of these yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this supports our college priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this supports our school priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions from the last review: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A one-page summary, then the detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A full record of every decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A checklist for entering answers in Compass+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline, counts by theme, strengths, priority areas, what you ask of governors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategic questions governors ask, with your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts by theme, strengths, priority areas, who took part by role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has been done since the last review, and what peers said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts by theme and how they changed, with the radar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths, priority areas, the highest-leverage actions and those due next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By statement: level, target, what the target requires, actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drafts and unanswered statements, marked as not ready to enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting plan, in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements that are not agreed: draft, how colleagues answered, the reason for the order, minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each round agreed, why, and any different views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What still needs to be agreed, and the actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names: none. The school&apos;s or college&apos;s name, reference and contacts and people&apos;s names are replaced in all texts. Its phase and who visited are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private comments: shown, so share it only with those who prepare the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers to enter in Compass+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meeting minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: this review has been changed since it was finished. The file was changed or damaged outside Waymark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: this review is compared with the %1 review, which has been changed since it was finished. The file was changed or damaged outside Waymark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A self-assessment with %1 levels. Waymark added “not in place yet”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels are steps, not scores: read the counts first. The radar shows averages as a guide only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts are shown because levels are steps, not scores.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statements come from “%1”, in the wording “%2”.</source>
        <comment>name of an edition, name of a wording</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The codes of this text are %1 and %2. Reports with the same codes used the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question mark next to a level means that it needs discussion.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: this report was made from a damaged file. Something could be missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help us improve?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what by when, for the people who do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was agreed and why, for everyone who was there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements in each theme, by level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/roles</name>
    <message>
        <source>Headteacher</source>
        <translation>Pennaeth</translation>
    </message>
    <message>
        <source>headteacher</source>
        <translation>pennaeth</translation>
    </message>
    <message>
        <source>headteachers</source>
        <translation>penaethiaid</translation>
    </message>
    <message>
        <source>Careers leader</source>
        <translation>Arweinydd gyrfaoedd</translation>
    </message>
    <message>
        <source>careers leader</source>
        <translation>arweinydd gyrfaoedd</translation>
    </message>
    <message>
        <source>careers leaders</source>
        <translation>arweinwyr gyrfaoedd</translation>
    </message>
    <message>
        <source>Careers link governor</source>
        <translation>Llywodraethwr cyswllt gyrfaoedd</translation>
    </message>
    <message>
        <source>link governor</source>
        <translation>llywodraethwr cyswllt</translation>
    </message>
    <message>
        <source>link governors</source>
        <translation>llywodraethwyr cyswllt</translation>
    </message>
    <message>
        <source>Careers coordinator</source>
        <translation>Cydlynydd gyrfaoedd</translation>
    </message>
    <message>
        <source>careers coordinator</source>
        <translation>cydlynydd gyrfaoedd</translation>
    </message>
    <message>
        <source>careers coordinators</source>
        <translation>cydlynwyr gyrfaoedd</translation>
    </message>
    <message>
        <source>Enterprise Adviser</source>
        <translation>Cynghorydd Menter</translation>
    </message>
    <message>
        <source>Enterprise Advisers</source>
        <translation>Cynghorwyr Menter</translation>
    </message>
    <message>
        <source>Careers adviser</source>
        <translation>Cynghorydd gyrfaoedd</translation>
    </message>
    <message>
        <source>careers adviser</source>
        <translation>cynghorydd gyrfaoedd</translation>
    </message>
    <message>
        <source>careers advisers</source>
        <translation>cynghorwyr gyrfaoedd</translation>
    </message>
    <message>
        <source>Senior leader, pastoral</source>
        <translation>Uwch arweinydd, bugeiliol</translation>
    </message>
    <message>
        <source>senior leader (pastoral)</source>
        <translation>uwch arweinydd (bugeiliol)</translation>
    </message>
    <message>
        <source>senior leaders (pastoral)</source>
        <translation>uwch arweinwyr (bugeiliol)</translation>
    </message>
    <message>
        <source>Senior leader, personal development</source>
        <translation>Uwch arweinydd, datblygiad personol</translation>
    </message>
    <message>
        <source>senior leader (personal development)</source>
        <translation>uwch arweinydd (datblygiad personol)</translation>
    </message>
    <message>
        <source>senior leaders (personal development)</source>
        <translation>uwch arweinwyr (datblygiad personol)</translation>
    </message>
    <message>
        <source>Senior leader, curriculum</source>
        <translation>Uwch arweinydd, cwricwlwm</translation>
    </message>
    <message>
        <source>senior leader (curriculum)</source>
        <translation>uwch arweinydd (cwricwlwm)</translation>
    </message>
    <message>
        <source>senior leaders (curriculum)</source>
        <translation>uwch arweinwyr (cwricwlwm)</translation>
    </message>
    <message>
        <source>Senior leader, progress</source>
        <translation>Uwch arweinydd, cynnydd</translation>
    </message>
    <message>
        <source>senior leader (progress)</source>
        <translation>uwch arweinydd (cynnydd)</translation>
    </message>
    <message>
        <source>senior leaders (progress)</source>
        <translation>uwch arweinwyr (cynnydd)</translation>
    </message>
    <message>
        <source>Senior leader, teaching and learning</source>
        <translation>Uwch arweinydd, addysgu a dysgu</translation>
    </message>
    <message>
        <source>senior leader (teaching and learning)</source>
        <translation>uwch arweinydd (addysgu a dysgu)</translation>
    </message>
    <message>
        <source>senior leaders (teaching and learning)</source>
        <translation>uwch arweinwyr (addysgu a dysgu)</translation>
    </message>
    <message>
        <source>Vice principal</source>
        <translation>Dirprwy bennaeth</translation>
    </message>
    <message>
        <source>vice principal</source>
        <translation>dirprwy bennaeth</translation>
    </message>
    <message>
        <source>vice principals</source>
        <translation>dirprwy benaethiaid</translation>
    </message>
    <message>
        <source>Assistant principal</source>
        <translation>Pennaeth cynorthwyol</translation>
    </message>
    <message>
        <source>assistant principal</source>
        <translation>pennaeth cynorthwyol</translation>
    </message>
    <message>
        <source>assistant principals</source>
        <translation>penaethiaid cynorthwyol</translation>
    </message>
    <message>
        <source>SENCo</source>
        <translation>SENCo</translation>
    </message>
    <message>
        <source>SENCos</source>
        <translation>SENCos</translation>
    </message>
    <message>
        <source>Head of SEND</source>
        <translation>Pennaeth SEND</translation>
    </message>
    <message>
        <source>head of SEND</source>
        <translation>pennaeth SEND</translation>
    </message>
    <message>
        <source>heads of SEND</source>
        <translation>penaethiaid SEND</translation>
    </message>
    <message>
        <source>Head of inclusion</source>
        <translation>Pennaeth cynhwysiant</translation>
    </message>
    <message>
        <source>head of inclusion</source>
        <translation>pennaeth cynhwysiant</translation>
    </message>
    <message>
        <source>heads of inclusion</source>
        <translation>penaethiaid cynhwysiant</translation>
    </message>
    <message>
        <source>Head of year</source>
        <translation>Pennaeth blwyddyn</translation>
    </message>
    <message>
        <source>head of year</source>
        <translation>pennaeth blwyddyn</translation>
    </message>
    <message>
        <source>heads of year</source>
        <translation>penaethiaid blwyddyn</translation>
    </message>
    <message>
        <source>Head of department or faculty</source>
        <translation>Pennaeth adran neu gyfadran</translation>
    </message>
    <message>
        <source>head of department</source>
        <translation>pennaeth adran</translation>
    </message>
    <message>
        <source>heads of department</source>
        <translation>penaethiaid adran</translation>
    </message>
    <message>
        <source>PSHE lead</source>
        <translation>Arweinydd PSHE</translation>
    </message>
    <message>
        <source>PSHE leads</source>
        <translation>Arweinwyr PSHE</translation>
    </message>
    <message>
        <source>Strategic careers leader of the trust</source>
        <translation>Arweinydd gyrfaoedd strategol yr ymddiriedolaeth</translation>
    </message>
    <message>
        <source>strategic careers leader of the trust</source>
        <translation>arweinydd gyrfaoedd strategol yr ymddiriedolaeth</translation>
    </message>
    <message>
        <source>strategic careers leaders of the trust</source>
        <translation>arweinwyr gyrfaoedd strategol yr ymddiriedolaeth</translation>
    </message>
    <message>
        <source>Principal</source>
        <translation>Pennaeth</translation>
    </message>
    <message>
        <source>principal</source>
        <translation>pennaeth</translation>
    </message>
    <message>
        <source>principals</source>
        <translation>penaethiaid</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number word and a role, e.g. two heads of year</comment>
        <translation>%2 (%1)</translation>
    </message>
    <message>
        <source>SLT link for careers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLT links for careers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy headteacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deputy headteacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deputy headteachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assistant headteacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assistant headteacher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assistant headteachers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of sixth form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of sixth form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads of sixth form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student support services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>student support services</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>members of student support services</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/setaside</name>
    <message>
        <source>A journal next to this file did not belong to it, so Waymark did not use it. It is now called %1. Nothing in the file was changed. If you put this file back from a copy, all is well and you can delete the journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/taking</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation type="unfinished">
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n ddatganiad</numerusform>
            <numerusform>%n ddatganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, why it was refused</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 is a web page, not a colleague&apos;s answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. Download it again, or ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a colleague&apos;s answers. Ask for the file whose name ends in .waymark-response.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a ZIP file with a password. Unpack it and import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a damaged ZIP file: not all of it could be read. Download it again, or ask for it to be sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a ZIP file inside too many others, so it was not read. Unpack it and import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no files in %1. Colleagues&apos; answers are files whose names end in .waymark-response.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. In the email, select all of the text of the answers, from the line WAYMARK ANSWERS BEGIN to the line WAYMARK ANSWERS END, and copy it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the form itself, not the answers. Ask for the file that &quot;Save my answers&quot; creates. Its name ends in .waymark-response.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains only the forms you sent out, not answers. Ask for the files that &quot;Save my answers&quot; creates. Their names end in .waymark-response.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the Waymark file of a school or college, not a colleague&apos;s answers. To see it, choose File &gt; Open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an export or a model from Waymark, not a colleague&apos;s answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an email, and no answers were found in it. Save the attached file whose name ends in .waymark-response.json and import that, or copy the text of the answers and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a PDF, and Waymark can&apos;t read answers from it. Ask for the file whose name ends in .waymark-response.json, or enter the answers yourself with Answer on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a picture, and Waymark can&apos;t read answers from it. Ask for the file whose name ends in .waymark-response.json, or enter the answers yourself with Answer on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a sound or video recording, not a colleague&apos;s answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a document such as a Word file, and Waymark can&apos;t read answers from it. If it is a table, save it as an Excel workbook (.xlsx) or CSV. Otherwise ask for the file whose name ends in .waymark-response.json, or enter the answers yourself with Answer on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a text file, perhaps an email, and no answers were found in it. Ask for the file whose name ends in .waymark-response.json, or for the answers as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains no answers. Copy the whole text of the answers, from the line WAYMARK ANSWERS BEGIN to the line WAYMARK ANSWERS END, or the cells of a table with their headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an archive that Waymark can&apos;t open. It reads ZIP files only. Unpack it and import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a ZIP file with far more in it than answers need, so not all of it was read. Unpack only the answers and import those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 contains more than %2 files, and the rest were not read. Choose only the folder with the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form used a different wording from this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden characters were removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form was for someone who is not in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no name given</source>
        <extracomment>a return that names neither person nor role</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: imported, %2, from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: imported, %2, from %3, who has answered before. Choose which answers count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: already imported; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/visits</name>
    <message>
        <source>Peer review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Careers leadership reviews for schools and colleges</source>
        <translation>Adolygiadau arweinyddiaeth gyrfaoedd i ysgolion a cholegau</translation>
    </message>
    <message>
        <source>A Waymark file to open</source>
        <translation>Ffeil Waymark i&apos;w hagor</translation>
    </message>
</context>
<context>
    <name>ui/actionform</name>
    <message>
        <source>Write numbers such as 2.4, with commas between them.</source>
        <translation>Ysgrifennwch rifau fel 2.4, gyda choma rhyngddynt.</translation>
    </message>
    <message>
        <source>There is no statement %1.</source>
        <translation>Nid oes datganiad %1.</translation>
    </message>
    <message>
        <source>Enter what needs to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose at least one statement that this should improve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The due date is before the start date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/board</name>
    <message>
        <source>not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>statements answered, of how many, on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered %1</source>
        <comment>on a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, for %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Missing: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No return-by date yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>statements answered</comment>
        <translation type="unfinished">%1 o %2</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked, answered %1 of %2 statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, theme %2 %3: %4</source>
        <comment>person, number, title, how it stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs by theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (theme(s) %2)</source>
        <comment>a role, theme numbers</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>group with no members yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not taking part in this review</source>
        <comment>a role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one has been asked yet. Ask the people who know each theme best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft shown, names shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft hidden, names shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft shown, names hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft hidden, names hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked, overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not asked, but answered %1 of %2 statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLT link plus theme leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone answers everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one taking part has these roles, so these themes still need someone: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/differ</name>
    <message>
        <source>From %1 to %2</source>
        <comment>the lowest and the highest answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>? %n query(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, what they chose</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>agrees with the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>higher than the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lower than the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, &quot;%2&quot;</source>
        <comment>a level, a point of its descriptor</comment>
        <translation type="unfinished">%1: &quot;%2&quot; {1,?} {2&quot;?}</translation>
    </message>
    <message>
        <source>%1: in place %2, not yet %3, query %4</source>
        <comment>a point, counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a point, how it was marked, by whom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 %3. %4. %5.</source>
        <comment>place in the agenda, statement, title, why it stands here, distribution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The median is the middle answer when all are put in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread shows how far views differ: 0 if everyone chose the same level, 1 if half chose the lowest and half the highest. The agenda is in this order. (It is known as Leik&apos;s D.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus is the other way round: 1 if everyone agrees, 0 if they are split between the lowest and highest. It uses an average of the levels, so it is not used for the order. (Its authors are Tastle and Wierman.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One response counts as one answer, however many people it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median: %1</source>
        <comment>a level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Median: between %1 and %2</source>
        <comment>two levels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone chose the same level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Figures for this statement: %1.</source>
        <comment>spread and consensus</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n answers people could guess who chose what, so the answers are not shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered &quot;I don&apos;t know&quot;</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/earlier</name>
    <message>
        <source>%1: %2</source>
        <comment>a level and what it means</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Type 0 to %1. 0 means not in place yet. Leave blank if not answered.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/finishlist</name>
    <message>
        <source>%1: %2</source>
        <comment>a group and how many are in it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All %1 statements are agreed.</source>
        <translation>Cytunwyd ar bob un o&apos;r %1 datganiad.</translation>
    </message>
    <message>
        <source>%1 of %2 statements are agreed.</source>
        <translation>Cytunwyd ar %1 o %2 datganiad.</translation>
    </message>
</context>
<context>
    <name>ui/home</name>
    <message>
        <source>Good morning</source>
        <translation>Bore da</translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation>Prynhawn da</translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation>Noswaith dda</translation>
    </message>
    <message>
        <source>today %1</source>
        <translation>heddiw %1</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ddoe</translation>
    </message>
    <message>
        <source>no review yet</source>
        <translation>dim adolygiad eto</translation>
    </message>
    <message>
        <source>Review %1 finished</source>
        <translation>Adolygiad %1 wedi&apos;i orffen</translation>
    </message>
    <message>
        <source>Review %1 · %2 of %3</source>
        <translation>Adolygiad %1 · %2 o %3</translation>
    </message>
    <message>
        <source>ready for its first review</source>
        <translation>yn barod am ei adolygiad cyntaf</translation>
    </message>
    <message>
        <source>finished on %1</source>
        <translation>gorffennwyd ar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) to agree</source>
        <translation>
            <numerusform>dim drafftiau i gytuno arnynt</numerusform>
            <numerusform>%n drafft i gytuno arno</numerusform>
            <numerusform>%n drafft i gytuno arno</numerusform>
            <numerusform>%n drafft i gytuno arno</numerusform>
            <numerusform>%n drafft i gytuno arno</numerusform>
        </translation>
    </message>
    <message>
        <source>all agreed, ready to finish</source>
        <translation>cytunwyd ar bopeth, yn barod i&apos;w orffen</translation>
    </message>
    <message>
        <source>next is %1</source>
        <translation>nesaf: %1</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Adolygiad %1</translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation>Parhau: %1</translation>
    </message>
    <message>
        <source>%1 · review %2 is finished</source>
        <translation>%1 · mae adolygiad %2 wedi&apos;i orffen</translation>
    </message>
    <message>
        <source>New school or college</source>
        <translation>Ysgol neu goleg newydd</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Agor…</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Archwilio&apos;r enghraifft</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>heb ei chanfod</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>ar agor nawr</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) unanswered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Your careers leadership reviews, stored only on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark guides school and college leaders through their yearly careers review, statement by statement. It turns what you agree into a summary, a comparison with earlier years and a report for governors. Everything is saved in one file on this computer. There is no account, and nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set up a school or college and start its first review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a Waymark file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try Waymark with an example school</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/institutionform</name>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation>Mae hyn yn hirach na %1 nod.</translation>
    </message>
    <message>
        <source>Enter the name of the school or college.</source>
        <translation>Rhowch enw&apos;r ysgol neu&apos;r coleg.</translation>
    </message>
    <message>
        <source>Reviews use the school and special school edition.</source>
        <translation>Mae adolygiadau&apos;n defnyddio&apos;r argraffiad i ysgolion ac ysgolion arbennig.</translation>
    </message>
    <message>
        <source>This is too long to save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter no more than five priorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews use the school and special school edition, worded for a special school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark has no college edition. Reviews use the school edition, worded for a college and labelled as such, until you load a college edition yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your own improvement plan, the most important first. Three to five is usual. You can link actions to them, and reports show them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/prepare</name>
    <message>
        <source>finished on %1</source>
        <translation>gorffennwyd ar %1</translation>
    </message>
    <message>
        <source>%1 of %2 agreed</source>
        <translation>Cytunwyd ar %1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>dim drafftiau</numerusform>
            <numerusform>%n drafft</numerusform>
            <numerusform>%n drafft</numerusform>
            <numerusform>%n drafft</numerusform>
            <numerusform>%n drafft</numerusform>
        </translation>
    </message>
    <message>
        <source>entered later</source>
        <translation>cofnodwyd wedyn</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Adolygiad %1</translation>
    </message>
    <message>
        <source>started from the answers of %1</source>
        <translation>dechreuwyd o atebion %1</translation>
    </message>
    <message>
        <source>official wording</source>
        <translation>geiriad swyddogol</translation>
    </message>
    <message>
        <source>Waymark&apos;s own wording</source>
        <translation>geiriad Waymark ei hun</translation>
    </message>
    <message numerus="yes">
        <source>%n quer(y/ies)</source>
        <translation>
            <numerusform>dim ymholiadau</numerusform>
            <numerusform>%n ymholiad</numerusform>
            <numerusform>%n ymholiad</numerusform>
            <numerusform>%n ymholiad</numerusform>
            <numerusform>%n ymholiad</numerusform>
        </translation>
    </message>
    <message>
        <source>Code of this text: %1</source>
        <comment>a short digest</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 themes, %2 statements, %3 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A newer Waymark wording is available. This review uses the one it was started with until you choose another. Your answers won&apos;t change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/returns</name>
    <message numerus="yes">
        <source>%n statement(s) answered</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Someone who gave no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; (name as entered)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered on this computer on %1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received on %1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in a different wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer response with the same levels. The response from %1 is used until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A newer response with %n different level(s). The response from %1 is used until you choose.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>If it is someone else&apos;s, match it to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not matched to anyone on your list. It is being counted: match it to someone or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/reviewform</name>
    <message>
        <source>Careers leadership review</source>
        <translation>Adolygiad arweinyddiaeth gyrfaoedd</translation>
    </message>
    <message>
        <source>Enter the academic year, e.g. 2026/27.</source>
        <translation>Rhowch y flwyddyn academaidd, e.e. 2026/27.</translation>
    </message>
    <message>
        <source>Give the review a title.</source>
        <translation>Rhowch deitl i&apos;r adolygiad.</translation>
    </message>
    <message>
        <source>Enter the date of the review.</source>
        <translation>Rhowch ddyddiad yr adolygiad.</translation>
    </message>
    <message>
        <source>This date is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shorten the year, e.g. 2026/27.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/wordingcheck</name>
    <message>
        <source>The document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme %1, %2</source>
        <comment>number, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a line of the list, what is to be done</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful text(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation type="unfinished">Thema %1</translation>
    </message>
    <message>
        <source>%1, title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text is doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) (is/are) still doubtful</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place and why it is doubtful</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform>a dim rhagor</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed by you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another wording of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the wording a name.</source>
        <translation type="unfinished">Rhowch enw i&apos;r geiriad.</translation>
    </message>
    <message>
        <source>%1 needs a title.</source>
        <comment>a theme or statement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition for: %1. Read from the publisher&apos;s PDF.</source>
        <comment>a kind of institution</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be added as a separate model, with %1 themes, %2 statements and %3 levels. Reviews that use it can&apos;t be compared with those that use another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It will be added as another wording of an existing model. %1 of its %2 statements were found by number and title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (has a/have a) different title in the document.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (was/were) not found. You can type (it/them) in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You confirmed this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A separate model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the model a name, for example the edition and its year.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/wordingpreview</name>
    <message>
        <source>%1 level %2</source>
        <translation>%1 lefel %2</translation>
    </message>
    <message>
        <source>the same text as the level below</source>
        <translation>yr un testun â&apos;r lefel islaw</translation>
    </message>
    <message>
        <source>very short</source>
        <translation>byr iawn</translation>
    </message>
    <message>
        <source>line %1: statement %2, level %3</source>
        <translation>llinell %1: datganiad %2, lefel %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <translation>llinell %1, %2: %3</translation>
    </message>
    <message>
        <source>Columns that were ignored</source>
        <translation>Colofnau a anwybyddwyd</translation>
    </message>
    <message>
        <source>line %1: &quot;%2&quot; was read as %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters look wrong: save the file as CSV UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a different title from an earlier line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 texts were matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 texts were matched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a theme column, so it will be added as a separate model, with %1 themes, %2 statements and %3 levels. Reviews that use it can&apos;t be compared with those that use another model. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing (these levels can&apos;t be chosen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recognised, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicates (first one used)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers written differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported, but please check</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ActionDialog</name>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Cam gweithredu newydd</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Dewis</translation>
    </message>
    <message>
        <source>Choose statements</source>
        <translation>Dewis datganiadau</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a theme</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation>P&amp;wy</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation>&amp;Erbyn pryd</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>Whole-school &amp;priority</source>
        <translation>Blaenoriaeth yr &amp;ysgol gyfan</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>S&amp;tatws</translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished">Dechrau</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What success &amp;looks like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole-college &amp;priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Statements this should improve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role, a group or someone on your list. Reports show the role only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How you will know that it has worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outco&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governors see this in next year&apos;s report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ActionFilters</name>
    <message>
        <source>Find in actions</source>
        <translation>Chwilio yn y camau gweithredu</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Pob adolygiad</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>O %1</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>Pob blaenoriaeth</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>I&apos;w wneud o hyd</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Unrhyw statws</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Thema</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation type="unfinished">Pob thema</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">Blaenoriaeth</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ActionRow</name>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>last year, or 2022/23</comment>
        <translation>o %1</translation>
    </message>
    <message>
        <source>Change or remove: %1</source>
        <translation>Newid neu ddileu: %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue in this review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The outcome, in a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ActionsBoard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a status, how many actions</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
</context>
<context>
    <name>waymark::ActionsCard</name>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Add action…</source>
        <translation type="unfinished">Ychwanegu cam gweithredu…</translation>
    </message>
    <message>
        <source>What would help us improve?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished from before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ActionsModel</name>
    <message>
        <source>! overdue, %1</source>
        <translation>! hwyr, %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ar gyfer</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Blaenoriaeth</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, how an action was getting on then</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>an action of highest leverage</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress and outcome</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ActionsPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>dim un yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
            <numerusform>%n yn hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>Add action…</source>
        <translation>Ychwanegu cam gweithredu…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Golygu…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Dim camau gweithredu eto</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>Dim byd i&apos;w ddangos</translation>
    </message>
    <message>
        <source>No action fits these filters. Choose “Any status” or clear the search to see more.</source>
        <translation>Nid oes cam gweithredu&apos;n cyfateb i&apos;r hidlyddion hyn. Dewiswch “Unrhyw statws” neu cliriwch y chwiliad i weld rhagor.</translation>
    </message>
    <message>
        <source>Table or board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Tabl</translation>
    </message>
    <message>
        <source>Board</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest leverage…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>Go to statement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the selected action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what would improve a statement, who will do it and by when. You can also add actions while you agree a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a review first. Actions come from its statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action deleted. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ActionsTable</name>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
</context>
<context>
    <name>waymark::AgendaPanel</name>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All themes</source>
        <translation type="unfinished">Pob thema</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (agreed)</source>
        <comment>a statement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda for theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::AgreeBanner</name>
    <message>
        <source>Finish review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation type="unfinished">Ailagor…</translation>
    </message>
</context>
<context>
    <name>waymark::AgreeEmpty</name>
    <message>
        <source>Start a review</source>
        <translation>Dechrau adolygiad</translation>
    </message>
    <message>
        <source>Enter an earlier review</source>
        <translation>Cofnodi adolygiad cynharach</translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>Dim adolygiad eto</translation>
    </message>
    <message>
        <source>A review goes through the statements one by one. Choose the level that fits best as a draft, discuss it, then agree it. You can stop and continue at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::AgreeFoot</name>
    <message>
        <source>Previous statement, %1</source>
        <translation>Datganiad blaenorol, %1</translation>
    </message>
    <message>
        <source>Next statement, %1</source>
        <translation>Datganiad nesaf, %1</translation>
    </message>
    <message>
        <source>Next draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you can do with the keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::AgreePage</name>
    <message>
        <source>Add evidence for this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree all drafts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as query</source>
        <translation type="unfinished">Marcio&apos;n ymholiad</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <comment>a level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose %1 and agree</source>
        <comment>a level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation type="unfinished">Clirio&apos;r ateb</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished">Ychwanegu…</translation>
    </message>
    <message numerus="yes">
        <source>%n linked…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence linked to this statement</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agree these without discussing them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add action…</source>
        <translation type="unfinished">Ychwanegu cam gweithredu…</translation>
    </message>
    <message>
        <source>Set target…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show to everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make this the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text copied, ready to paste</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::AnswerHereDialog</name>
    <message>
        <source>&amp;Back to the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Your answers are saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please hand the computer back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen %1&apos;s earlier answers?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their levels and comments will be shown and can be changed. Only reopen them if you are %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::AnswerSheet</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;agree with the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be &amp;higher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It should be &amp;lower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why, or what is your question?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation type="unfinished">%1 o %2 wedi&apos;u hateb</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a &amp;question about this. Please discuss it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is the e&amp;vidence? For example, documents, data or examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and &amp;finish</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::AnswerTableDialog</name>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role or job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: level</source>
        <comment>a statement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: comment</source>
        <comment>a statement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: evidence</source>
        <comment>a statement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers in a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 with answers to %3.</source>
        <comment>file, rows, statements</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation type="unfinished">
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n ddatganiad</numerusform>
            <numerusform>%n ddatganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter of a column, its heading</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names will be shown with these answers, as you chose in Send forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names will be hidden for these answers, as you chose in Send forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected &amp;column is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected row is from</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can&apos;t be imported and (is/are) listed first. Choose what a column is used as, or correct the cell in the table and import it again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n people&apos;s answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As entered: %1</source>
        <comment>a name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::AnsweredLine</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide how colleagues answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how colleagues answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>What colleagues wrote about this statement (not shown on the projector)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::AnswererForm</name>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished">&amp;Rôl</translation>
    </message>
    <message>
        <source>Who is answering?</source>
        <translation type="unfinished">Pwy sy&apos;n ateb?</translation>
    </message>
    <message>
        <source>&amp;I am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please answer by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name or a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter 1 if you are answering for yourself, or more if a group is answering together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many &amp;people are you answering for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You will see the statements in your themes one at a time, and only your own answers. Each answer is saved as you go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::AskingCommands</name>
    <message>
        <source>Open a file first</source>
        <translation type="unfinished">Agorwch ffeil yn gyntaf</translation>
    </message>
    <message>
        <source>Answers (*.json *.json.txt *.zip *.xlsx *.csv *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a folder of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers belong in the file the forms came from. Open that file, then drop the answers again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::AudiencePreview</name>
    <message>
        <source>What the meeting sees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::AudienceWindow</name>
    <message>
        <source>Meeting view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::BoardColumn</name>
    <message>
        <source>▲ highest leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::BoardHeader</name>
    <message>
        <source>%1 of %2</source>
        <comment>answered, of those asked</comment>
        <translation type="unfinished">%1 o %2</translation>
    </message>
</context>
<context>
    <name>waymark::BoardModel</name>
    <message>
        <source>group %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, how they stand</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">Statws</translation>
    </message>
    <message>
        <source>Theme %1, %2: %3 of the %4 people asked have answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::BoardTab</name>
    <message>
        <source>New group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>return-by date, how people are asked</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Remove the group %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Name and members…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and role…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague answers on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste answers that a colleague sent as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign automatically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send forms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is listed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the people taking part. Then you can ask those who know each theme best.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who will you ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once you have a review, you can ask the people who know each theme best to think about it before the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaces the current assignments with a standard pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the text a colleague sent, then press Ctrl+V</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click a cell (or press Space) to ask someone about a theme. You can also drag across cells, or drag people and themes. Dashed: asked. Filled: answered. Plus sign: answered but not asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The people in it stay on the list. The group will no longer be asked about its themes. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask about all themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove permanently…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::BoardTable</name>
    <message>
        <source>Who is asked about which theme. Use the arrow keys to move and Space to ask or stop asking.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::BringAnswersDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n to choose between</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message numerus="yes">
        <source>%n without answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Importing answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result for each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already imported</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Continue to the table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ChartView</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Lluniau (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Lluniadau (*.svg)</translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation>&amp;Copïo&apos;r tabl</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Copïo&apos;r llun</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Dangos fel &amp;tabl</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, fel tabl</translation>
    </message>
    <message>
        <source>Save as &amp;PNG…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::CheckList</name>
    <message>
        <source>Statements by theme</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ChooseWordingDialog</name>
    <message>
        <source>Wording of review %1</source>
        <translation>Geiriad adolygiad %1</translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation>%1 · yn cael ei ddefnyddio</translation>
    </message>
    <message>
        <source>Official wording</source>
        <translation>Geiriad swyddogol</translation>
    </message>
    <message>
        <source>Use this wording</source>
        <translation>Defnyddio&apos;r geiriad hwn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Waymark&apos;s own wording</source>
        <translation>geiriad Waymark ei hun</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <translation>%1, o %2</translation>
    </message>
    <message>
        <source>%1 · newer</source>
        <comment>name of a wording</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of this text: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone should read the same text while you agree. Answers won&apos;t change, but marks on points are cleared where the wording changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comes with your version of Waymark. If you choose it, it is saved in this file, and you won&apos;t be able to undo earlier changes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished">Cymharu</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels are steps, not scores: medians are shown; averages appear on the radar only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::CriticalFriendDialog</name>
    <message>
        <source>&amp;Add a school or college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>School or college</source>
        <translation type="unfinished">Ysgol neu goleg</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we advised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a critical friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a peer review you help the other schools and colleges, and they help you. You ask questions and give advice on their highest-leverage actions, and no one gives levels. Record what you asked and advised, so that you can come back to it next time you meet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the school or college.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::DescriptorCard</name>
    <message>
        <source>%1 %2</source>
        <comment>in place 2</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not in place yet</source>
        <translation>Ddim ar waith eto</translation>
    </message>
    <message>
        <source>To mark points, click a box or press M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press M to mark points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added by Waymark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::DescriptorRow</name>
    <message>
        <source>Levels</source>
        <translation>Lefelau</translation>
    </message>
</context>
<context>
    <name>waymark::DifferDetailView</name>
    <message>
        <source>The statement in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Who answered what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, what they wrote</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Points they marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do these figures mean?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence they mentioned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::DifferModel</name>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place in the agenda</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished">Datganiad</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min.</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt;1</source>
        <comment>minutes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::DifferTab</name>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Thema</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation type="unfinished">Pob thema</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) agreed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hide agreed statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda as a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda as a report, on the Reports page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the meeting view on the projector, and the agenda and notes on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the explanation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where views differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once colleagues have answered, you can compare their answers here. Statements where views differ come first, because those are the ones to discuss in the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who we&apos;re asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Agree %n unanimous statement(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No statement left has at least three answers, all the same, and no query</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::DifferTable</name>
    <message>
        <source>Discussion agenda. Press Enter to open the statement in Agree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::DissentDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Record a different view on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If someone disagrees but the meeting moves on, record it here. It is saved with the decision. Use a role rather than a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree %1 and record this</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::DocumentCard</name>
    <message>
        <source>Na&amp;me of the wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the m&amp;odel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition &amp;for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it for &amp;review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 statements with %3 texts. %4.</source>
        <comment>file, counts, how many are doubtful</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name shown on screen and in reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition&apos;s name as reports should show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list on the left has every text. Compare the doubtful ones with the page, correct any errors and confirm the rest. Nothing is saved until you choose “Use this”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::EarlierGridModel</name>
    <message>
        <source>%1: %2, chosen</source>
        <translation>%1: %2, dewiswyd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: query</source>
        <translation>%1: ymholiad</translation>
    </message>
    <message>
        <source>%1: no query</source>
        <translation>%1: dim ymholiad</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Datganiad</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Ymholiad</translation>
    </message>
</context>
<context>
    <name>waymark::EarlierReviewDialog</name>
    <message>
        <source>Enter an earlier review</source>
        <translation>Cofnodi adolygiad cynharach</translation>
    </message>
    <message>
        <source>Add review</source>
        <translation>Ychwanegu&apos;r adolygiad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a statement&apos;s number and what to know about it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>From paper or another tool. Type a level (0 to 4) to move to the next row. Press ? for a query or Delete to clear. You can leave gaps. Nothing is saved until you choose Add review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish and lock it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From paper or another tool. Type a level (0 to %1) to move to the next row. Press ? for a query or Delete to clear. You can leave gaps. Nothing is saved until you choose Add review.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>For statement %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>&amp;Open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this evidence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation type="unfinished">Cadwyd y copi</translation>
    </message>
    <message>
        <source>Evidence is stored once and can support any number of statements and reviews. Drop a file here to add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not linked to a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add evidence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve the copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied, ready to paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not linked to a statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for statements in an earlier edition that are not matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! Check again: was due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No evidence yet. Add a title and where to find it, or attach a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Higher levels without evidence: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could be a program, so Waymark won&apos;t open it. Save the copy, and open it only if you trust it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An attached copy will be removed too. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>It could not be opened. It is no longer there, or this computer has no program for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is saved at %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::EvidenceForm</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished">&amp;Teitl</translation>
    </message>
    <message>
        <source>For example: Careers programme for year 10, autumn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished">&amp;Math</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Date of the evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a statement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that shows what is in place. It stays for future reviews and can support any number of statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date to check it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web address or a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Statements it supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attached &amp;copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to %1 MB each and %2 MB in total. Anyone with your Waymark file can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No copy attached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ExportCommands</name>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>careers reviews without names %1</source>
        <comment>letters and digits of its own</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all data</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>careers reviews</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answers</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>actions</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything, including colleagues&apos; answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words could be names or ordinary words, so they were not changed:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names, contacts, colleagues&apos; answers and private comments are left out. Waymark can&apos;t find a misspelt name, so read it before you share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private comments and colleagues&apos; answers are left out. Other texts are included unchanged, so read them before you share it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data is saved at %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It contains everything in your file: names, private comments and each colleague&apos;s named answers, even where names are hidden or fewer than four people answered. Look after it as you do the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::Field</name>
    <message>
        <source>! %1</source>
        <comment>a problem beside a field</comment>
        <translation>! %1</translation>
    </message>
</context>
<context>
    <name>waymark::FileCommands</name>
    <message>
        <source>Waymark files (*.waymark)</source>
        <translation>Ffeiliau Waymark (*.waymark)</translation>
    </message>
    <message>
        <source>Waymark files (*.waymark);;All files (*)</source>
        <translation>Ffeiliau Waymark (*.waymark);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Nid oedd modd agor y ffeil</translation>
    </message>
    <message>
        <source>Where is %1 now?</source>
        <translation>Ble mae %1 nawr?</translation>
    </message>
    <message>
        <source>Example Academy</source>
        <translation>Academi Enghreifftiol</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Archwilio&apos;r enghraifft</translation>
    </message>
    <message>
        <source>A finished review was changed</source>
        <translation>Newidiwyd adolygiad gorffenedig</translation>
    </message>
    <message>
        <source>%1, copy of %2</source>
        <translation>%1, copi %2</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Cadw copi</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Cadwyd y copi</translation>
    </message>
    <message>
        <source>The file could not be checked</source>
        <translation>Nid oedd modd gwirio&apos;r ffeil</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Nid yw popeth wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>Open a file first</source>
        <translation>Agorwch ffeil yn gyntaf</translation>
    </message>
    <message>
        <source>Choose the exported data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no dates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar file saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished">Heb ei gadw</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No earlier versions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark makes backups of this file as you work: before your first change, every half hour, and when you finish a review. There are none yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as on %2</source>
        <comment>a file&apos;s name, a date as 2026-11-29</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark files and copies with a password (*.waymark *.zip);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the other copy of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file was created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a school or college file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have explored the sample before. Start again, or continue where you left off?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample could not be created</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal was not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Waymark shows what can still be read in %1, and the file is not changed. Wrong or missing:

%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is saved at %1. You are now working in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is saved at %1. You are still working in the file you had open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is saved at %1. To open it, choose File &gt; Open in Waymark on any computer and type the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar file lists when actions and the next reviews are due. First give an action a date, or start a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar file was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The structure, models, finished reviews and journal of this file are all in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a problem with this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the file you have open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in %1 is already in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been merged. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 syncs this folder with other computers. Only one person at a time should have the file open. Wait until it has synced before the next person opens it. If two people change it at the same time, %1 leaves two copies. To put them together again, choose File &gt; Merge another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the same folder. Its name suggests that two people changed the file at the same time. Do you want to see what is different?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither copy is changed until you choose to. You can also do this later with File &gt; Merge another copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last typing could not be saved. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>%1 contains a model. Create a new school or college file with it? To add it to a file you already have, open that file first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New school or college…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official wording is loaded into a school or college file. Open or create that file, and %1 will be loaded into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n finished review(s) in this file (has/have) been changed since (it/they) (was/were) finished. The file could be damaged, or another program could have changed it. The pages show which. An earlier copy might be intact.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is saved at %1. Open it with your calendar. If dates change, save a new file and open that: existing entries are updated, and entries no longer needed are removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Unless you save a copy, what you see in Waymark could be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder is synced</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::FindCommand</name>
    <message>
        <source>You can&apos;t use Find during a meeting because it shows private comments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::FindDialog</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in all reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words, a name, or a statement&apos;s number such as 2.4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searches every review in this file: statements and descriptors, reasons, evidence, private comments, actions, people, and texts for governors and from visitors. Colleagues&apos; answers are not searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or just the start of each word.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::FinishDialog</name>
    <message>
        <source>Finish review %1</source>
        <translation>Gorffen adolygiad %1</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>statement, its title, how it stands</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Gorffen yr adolygiad</translation>
    </message>
    <message>
        <source>%1 These are unresolved. You can still finish (reports will show it) or choose one to go to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unresolved statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing locks the answers, texts and people in this review and saves a digest of them, so that Waymark can tell if anything is changed later. You can still edit actions and the text for governors, and you can reopen the review with a reason. You won&apos;t be able to undo earlier changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>waymark::FootBar</name>
    <message>
        <source>All changes saved</source>
        <translation>Cadwyd pob newid</translation>
    </message>
    <message>
        <source>All changes saved %1</source>
        <translation>Cadwyd pob newid %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ForgetDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>too large when unpacked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 (%2)</source>
        <comment>the name of a file, why it was not searched</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the name of a file, why it was not searched</comment>
        <translation type="unfinished">%1 (%2)</translation>
    </message>
    <message>
        <source>These attached files were not searched: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound or video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only its text was searched, not the pictures and files in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged, or a type that Waymark can&apos;t read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 permanently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name will be deleted from this file and can&apos;t be restored. Answers and counts stay, shown as a former colleague&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove permanently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text in this file mentions them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the name with &quot;%1&quot; everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep every ordinary word that is not the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These attached files could not be searched, so the name could still be in them. Tick any you want to remove:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 will be deleted because it contains the name</source>
        <comment>a backup&apos;s file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Waymark will delete its %n backup(s) of earlier versions because they could contain the name. It makes a new backup first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Copies you made yourself, printed papers and emails are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You won&apos;t be able to undo earlier changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) still (mentions/mention) them. Edit each one, or mark it as someone else.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No text mentions them now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The finished review(s) %1 will be reopened with the reason &quot;privacy&quot; because their text changes. Finish them again afterwards.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One text still mentions them. Edit it, or mark it as someone else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been removed, and the name is no longer shown. The file or a backup could not be cleaned just now, so the name could still be in it. Waymark will try again next time you open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could still contain the name.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been removed completely from this file and its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been removed from the text in this file, from the attached files that could be searched, and from the backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words you kept because they mean something else are still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been removed here, and a copy you save will not contain the name. The file you had open still contains it, wherever it is now, and so do its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed permanently</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::FormDialog</name>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Close without saving what you entered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of it has been saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::GovernorsDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a statement&apos;s number, its title, where it stands</comment>
        <translation type="unfinished">%1: %3 {1 %2:?}</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished">Heb ei ateb</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>Questions governors ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six questions governors often ask. Related statements are shown to help you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
</context>
<context>
    <name>waymark::GroupDialog</name>
    <message>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished">&amp;Enw</translation>
    </message>
    <message>
        <source>For example: Heads of year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>People who answer together on one form. It counts as one answer, however many people it represents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Space to tick. Members are optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::GuideView</name>
    <message>
        <source>Chapter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::GuideWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chapter, section</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is for Waymark&apos;s developers and is not part of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark never goes online. The address is:

%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::HandOutDialog</name>
    <message>
        <source>&amp;For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Return by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>%1 (themes: %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they see</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format of a field</comment>
        <translation type="unfinished">d MMMM yyyy</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as ZIP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save theme sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished">PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper of the theme sheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) saved in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The forms are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) for printing saved in %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;video or other guidance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://</source>
        <comment>how an address begins</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation type="unfinished">Thema %1</translation>
    </message>
    <message>
        <source>Copy &amp;questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With Microsoft Forms, Google Forms or a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions are in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spreadsheet is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>careers review forms</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>careers review sheets</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>careers review questions, theme %1</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>careers review answers</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send forms for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues think about their themes before you meet. The form works offline in any browser, with nothing to install.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;names with answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one has been asked about a theme yet. You can send a theme&apos;s form to anyone, and they enter their name or role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A blank form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My draft levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already have answers, so whether names are shown can&apos;t be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save forms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One web page per person, for a shared folder, USB stick or email (some school systems block these).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;ZIP…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All forms in one file. School email often blocks web pages but allows ZIP files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save theme sheets (&amp;PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy email text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies a covering email, ready to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to send them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme to copy or save questions for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a spr&amp;eadsheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the questions one theme at a time (the guide explains how). The spreadsheet has the themes of the people ticked above. Import the answers as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For paper: boxes to tick and space to write, with a colour for each theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) for the people ticked above.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The questions for theme %1 are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The email text is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::HandsDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Everyone sees the dots as you type. The count is saved next to colleagues&apos; earlier answers and never added to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone sees the dots as you type. The count is saved with the round &quot;%1&quot;, next to colleagues&apos; earlier answers and never added to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show of hands for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::HelpEntry</name>
    <message>
        <source>Add action</source>
        <translation type="unfinished">Ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>Who (a role)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, a role or a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the statement, or for the whole theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>a statement&apos;s number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For theme %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type an action, then press Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the action first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would help us improve, and what can senior leaders do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of your priorities it supports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::HighlightDialog</name>
    <message>
        <source>Strengths</source>
        <translation>Cryfderau</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation>Meysydd blaenoriaeth</translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation>Lle %1</translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation>Pam hwn</translation>
    </message>
    <message>
        <source>Reason for place %1</source>
        <translation>Rheswm dros le %1</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Explain in a few words why you chose %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have chosen %1 twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark suggests three. You can swap any of them and give a reason; reports will show your choice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::HistoryTab</name>
    <message>
        <source>! Overdue: %1, due on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %1, due on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a peer review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expert review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation type="unfinished">%1
%2</translation>
    </message>
    <message>
        <source>%1
%2, by %3</source>
        <translation type="unfinished">%1, erbyn %3 {1
%2,?}</translation>
    </message>
    <message>
        <source>Remove this visit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Your first review is finished: a peer review can be arranged now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you asked and advised other schools and colleges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>our internal review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished yet: our internal review for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: our internal review, planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No peer review is recorded yet. You can have the first one once your first review is finished, then usually every %n year(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this visit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reviews, latest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Our internal review, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a critical friend…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As a critical friend (%1)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What visitors found. Visits have no levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers from other schools and colleges, or experts, visit every few years. Record the strengths they identified, their questions and advice, and your next steps. Choose a visit on the left to read or change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your notes about it will be removed too. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::HitModel</name>
    <message>
        <source>Statements</source>
        <translation type="unfinished">Datganiadau</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>Progress of actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths and priority areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For governors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to governors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peer and expert reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or college</source>
        <translation type="unfinished">Ysgol neu goleg</translation>
    </message>
    <message>
        <source>%1: the best %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading, a number</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where something was found, what</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>As a critical friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence noted with answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages to colleagues</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::HomePage</name>
    <message>
        <source>Recent</source>
        <translation>Diweddar</translation>
    </message>
    <message>
        <source>Drag a Waymark file or the official wording here to open it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::InstitutionDialog</name>
    <message>
        <source>New school or college</source>
        <translation>Ysgol neu goleg newydd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>School or college</source>
        <translation>Ysgol neu goleg</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Math</translation>
    </message>
    <message>
        <source>&amp;Phase or ages</source>
        <translation>&amp;Cyfnod neu oedrannau</translation>
    </message>
    <message>
        <source>&amp;Reference number</source>
        <translation>&amp;Cyfeirnod</translation>
    </message>
    <message>
        <source>Your &amp;own contacts</source>
        <translation>Eich cysylltiadau eich &amp;hun</translation>
    </message>
    <message>
        <source>&amp;Quality in Careers Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of the standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished">&amp;Dyddiad</translation>
    </message>
    <message>
        <source>&amp;Years between peer reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes: %1, statements: %2, levels: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole-school or whole-college priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ference document for Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You only need a name to start. You can change everything later. It is all saved in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example, 11 to 18. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example, the URN. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and places that can help you, one on each line, such as your careers hub or Enterprise Adviser. Shown in “Where to find help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown in reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date awarded, or your target date. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three in most regions, counted from the last peer visit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown next to the heading in reports, but not in reports without names. A copy of the picture is saved in your file. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports saved for Word use its styles: fonts, colours and headings. Nothing else in it is saved. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::InstitutionGroupWindow</name>
    <message>
        <source>Stop reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters instead of names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Tabl</translation>
    </message>
    <message>
        <source>Group of schools or colleges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Thema</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation type="unfinished">Pob thema</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder with the files of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark files and exports (*.waymark *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>careers reviews of a group</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder with the files of a trust&apos;s or trio&apos;s schools and colleges, or several files at once. Files are opened read-only, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a f&amp;older…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Reading was stopped, so this is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is saved at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::KeysSheet</name>
    <message>
        <source>Keyboard shortcuts in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::LevelGrid</name>
    <message>
        <source>Answers, one row for each statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::LeverageDialog</name>
    <message>
        <source>Why this order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, why</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Highest-leverage actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the two or three that will make most difference. They come first in the summary, the action plan, the dashboard and peer reviews.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ended since you chose it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No current action would raise a level. Add actions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message numerus="yes">
        <source>%n of 3 chosen</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::LoadWordingDialog</name>
    <message>
        <source>Load official wording</source>
        <translation>Llwytho geiriad swyddogol</translation>
    </message>
    <message>
        <source>Use this wording</source>
        <translation>Defnyddio&apos;r geiriad hwn</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;Use it for review %1</source>
        <translation>Ei &amp;ddefnyddio ar gyfer adolygiad %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a dim rhagor</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Give the wording a name.</source>
        <translation>Rhowch enw i&apos;r geiriad.</translation>
    </message>
    <message>
        <source>The file must be CSV with the columns statement, title, level and text. With a theme column, it becomes a separate model. In a spreadsheet, save it as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name shown on screen and in reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts will be saved in this file with its other wordings. You won&apos;t be able to undo earlier changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this wording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::MainWindow</name>
    <message>
        <source>Open a school or college file first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark could not do that</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::MappingDialog</name>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a statement</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the statements of two editions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Earlier statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this review&apos;s edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The editions have different themes and statements. Choose the matching statement for each earlier one and confirm it. Only confirmed rows are compared. Suggestions are based on titles only, so read both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save confirmed matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer exists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed: match for %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::MeetingPlanDialog</name>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Opening: why this matters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown first in the meeting, with your priorities below. Leave blank to use the standard text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Dewis…</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vi&amp;deo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press F in the meeting to play it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset to the standard plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) in total</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.m4v *.mov *.webm *.mkv *.avi *.wmv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::MeetingSession</name>
    <message>
        <source>%1 of %2 to discuss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::MeetingWindows</name>
    <message>
        <source>End the meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press S for the presenter&apos;s window, Esc to end the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both windows will close and the clock will pause. What you agreed since the file was lost is not saved until you save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both windows will close and the clock will pause. Everything agreed is saved. Start the meeting again to come back to this point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You have typed an action for %1 but not added it. It stays there until you close this file.</source>
        <comment>%1: statements and themes, &quot;1.2, theme 3&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>A screen was disconnected. Press S to switch between the meeting view and the presenter&apos;s window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone can see this screen now. Press S to show the presenter&apos;s window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second screen is connected, and the meeting view is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second screen is connected. Press S to show the presenter&apos;s window on %1.</source>
        <comment>a screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can do that in the presenter&apos;s window. Press S to show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No video is chosen. Choose one in the meeting plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The video could not be found: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no program that can play the video.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::MendRow</name>
    <message>
        <source>? could be the name or an ordinary word: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is someone else: keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the attached file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ no longer mentions them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! mentions them: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::Menus</name>
    <message>
        <source>Home</source>
        <translation>Hafan</translation>
    </message>
    <message>
        <source>Prepare</source>
        <translation>Paratoi</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Cytuno</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Crynodeb</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Ffeil</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Agor ffeil &amp;ddiweddar</translation>
    </message>
    <message>
        <source>&amp;Explore the sample</source>
        <translation>Archwilio&apos;r &amp;enghraifft</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>Ca&amp;u</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Gadael</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Ail-&amp;wneud</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Adolygiad</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;weld</translation>
    </message>
    <message>
        <source>&amp;Present this statement</source>
        <translation>&amp;Cyflwyno&apos;r datganiad hwn</translation>
    </message>
    <message>
        <source>Present this &amp;theme</source>
        <translation>Cyflwyno&apos;r &amp;thema hon</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Sgrin lawn</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Cymorth</translation>
    </message>
    <message>
        <source>&amp;About Waymark</source>
        <translation>&amp;Ynghylch Waymark</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Dim ffeiliau eto</translation>
    </message>
    <message>
        <source>Undo typing</source>
        <translation>Dadwneud y teipio</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Dim byd i&apos;w ddadwneud</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Dim byd i&apos;w ail-wneud</translation>
    </message>
    <message>
        <source>E&amp;xport data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pre-read for pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Doc&amp;uments for the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste answers as te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New school or college…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file &amp;from exported data…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy with &amp;a password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calen&amp;dar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore an earl&amp;ier version…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge another copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k this file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gro&amp;up of schools or colleges…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Spreadsheet (XLSX)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answers as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ctions as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Without names, as JSON…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as &amp;PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as &amp;Word document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as web pa&amp;ge…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or college and its &amp;priorities…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an &amp;earlier review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;view details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who we&apos;re as&amp;king</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where views &amp;differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;nd forms to colleagues…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I&amp;mport answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Im&amp;port a folder of answers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answer on this computer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;gree all drafts in this theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mee&amp;ting plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;ho&apos;s in the meeting…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Start the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;cision record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ev&amp;idence…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ch&amp;oose the wording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Load official wording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts and getting started</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::MergeDialog</name>
    <message>
        <source>Merge another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>What both copies changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;This file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All from this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All &amp;from the other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this file changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging changes this file. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can undo it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge and remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it is now could not be backed up. Merge anyway? You can undo it until you close the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a copy of this file that was changed separately. What it has and this file doesn&apos;t will be added here. The copy itself is not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Both copies changed %n thing(s). Choose which to use.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Someone was permanently removed from the other copy. They will be removed from this file and its backups too. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge, and remove someone permanently?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They were removed from the other copy. The name will be deleted from this file and its backups. This can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ModelChoice</name>
    <message>
        <source>Another edition, from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model files (*.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::NamesDialog</name>
    <message>
        <source>Names in the texts</source>
        <translation type="unfinished">Enwau yn y testunau</translation>
    </message>
    <message>
        <source>Texts with a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Reports show roles, not names, but %n text(s) (contains/contain) a name on your list. Continue anyway?</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Fix these first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::NewPasswordDialog</name>
    <message>
        <source>Save a copy with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the other person the password by phone, not in the same email. If the password is lost, no one can open the copy, not even you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>For sending the file by email or on a USB stick. The copy is a ZIP file, encrypted with AES-256. You can open it with the password in Waymark, 7-Zip, Keka and most ZIP programs, but not in Windows Explorer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters, for example four random words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passwords are not the same.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::NewReviewDialog</name>
    <message>
        <source>New review</source>
        <translation>Adolygiad newydd</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Dechrau&apos;r adolygiad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Most schools and colleges do one review a year. You can change all of this later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::NotSavedBar</name>
    <message>
        <source>%1 Your work is still here: save a copy to continue with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy… (%1)</source>
        <comment>with its keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only. You can read it, make reports and export data. To change something, save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged (%n problem(s)). What can still be read is shown, and the file is not changed. To work on what is left, save a copy.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::OptionalDate</name>
    <message>
        <source>%1: there is a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format of a field</comment>
        <translation type="unfinished">d MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>waymark::OverviewTab</name>
    <message>
        <source>This review</source>
        <translation type="unfinished">Yr adolygiad hwn</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation type="unfinished">Gorffen…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation type="unfinished">Ailagor…</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation type="unfinished">Pob adolygiad</translation>
    </message>
    <message>
        <source>Enter an earlier one…</source>
        <translation type="unfinished">Cofnodi un cynharach…</translation>
    </message>
    <message>
        <source>New review…</source>
        <translation type="unfinished">Adolygiad newydd…</translation>
    </message>
    <message>
        <source>School or college</source>
        <translation type="unfinished">Ysgol neu goleg</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished">Golygu…</translation>
    </message>
    <message>
        <source>Edit school or college</source>
        <translation type="unfinished">Golygu&apos;r ysgol neu&apos;r coleg</translation>
    </message>
    <message>
        <source>Edit priorities</source>
        <translation type="unfinished">Golygu&apos;r blaenoriaethau</translation>
    </message>
    <message>
        <source>Model and wording</source>
        <translation type="unfinished">Model a geiriad</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Dewis…</translation>
    </message>
    <message>
        <source>Choose wording</source>
        <translation type="unfinished">Dewis geiriad</translation>
    </message>
    <message>
        <source>Load official wording</source>
        <translation type="unfinished">Llwytho geiriad swyddogol</translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished">Ychwanegu…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a numbered priority</comment>
        <translation type="unfinished">%1. %2</translation>
    </message>
    <message>
        <source>Taking part: %1</source>
        <translation type="unfinished">Yn cymryd rhan: %1</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished">Dim un eto.</translation>
    </message>
    <message>
        <source>! changed since it was finished · %1</source>
        <translation type="unfinished">! newidiwyd ers ei orffen · %1</translation>
    </message>
    <message>
        <source>More for review %1</source>
        <translation type="unfinished">Rhagor ar gyfer adolygiad %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">Dileu…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished">Golygu %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished">Dileu %1</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>length and round of the meeting</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) planned</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre-read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load official wording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the meeting view on the projector, and the agenda and notes on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add three to five, so that you can link actions to what the whole college is working towards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add three to five, so that you can link actions to what the whole school is working towards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no review yet. Start your first one, or enter an earlier one from paper so that you can compare them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is listed as taking part yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Showing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one yet. The people you add to a review are listed here. Reports for governors never show their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n former colleague(s), names removed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::PageView</name>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Drawing page %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of page %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of page %1, with the place outlined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document does not have this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page can&apos;t be shown. %1 You can still check what was found on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::PaperPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>dim tudalennau</numerusform>
            <numerusform>%n tudalen</numerusform>
            <numerusform>%n tudalen</numerusform>
            <numerusform>%n tudalen</numerusform>
            <numerusform>%n tudalen</numerusform>
        </translation>
    </message>
    <message>
        <source>Preview of the report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::PartList</name>
    <message>
        <source>Name, optional</source>
        <translation>Enw, dewisol</translation>
    </message>
    <message>
        <source>Name of: %1</source>
        <translation>Enw: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Role of another person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another: choose a role or type your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::PasswordDialog</name>
    <message>
        <source>A copy with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Capital letters and spaces count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Type it, then choose where to save the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::PersonDialog</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ychwanegu person</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>Optional: the role is enough for a review.</source>
        <translation>Dewisol: mae&apos;r rôl yn ddigon ar gyfer adolygiad.</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôl</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Choose or type a role.</source>
        <translation>Dewiswch neu teipiwch rôl.</translation>
    </message>
    <message>
        <source>Names help you prepare. They stay in this file. Reports for governors show roles only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a role or type your own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::PlanStrip</name>
    <message>
        <source>Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting %1 of %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item in the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 min, over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::PointMarkButton</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press to mark this point as in place, not yet, or a query</source>
        <translation>Pwyswch i farcio&apos;r pwynt hwn: ar waith, ddim eto, neu ymholiad</translation>
    </message>
    <message>
        <source>%1. Click to mark this point: in place, then not yet, then query.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::PreparePage</name>
    <message>
        <source>Prepare</source>
        <translation>Paratoi</translation>
    </message>
    <message>
        <source>Prepare: %1</source>
        <comment>page title with the name of the school</comment>
        <translation>Paratoi: %1</translation>
    </message>
    <message>
        <source>Start the first review…</source>
        <translation>Dechrau&apos;r adolygiad cyntaf…</translation>
    </message>
    <message>
        <source>Start the next review…</source>
        <translation>Dechrau&apos;r adolygiad nesaf…</translation>
    </message>
    <message>
        <source>What to prepare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who we&apos;re asking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where views differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue the review</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::PresenterNotes</name>
    <message>
        <source>Why this fits</source>
        <translation type="unfinished">Pam mae hon yn gweddu</translation>
    </message>
    <message>
        <source>What colleagues said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count a show of hands for this statement (V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Different view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sentence. It is saved with the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which round this is and who is in the meeting (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier rounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::PresenterWindow</name>
    <message>
        <source>Meeting: for the presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a screen&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the screen that everyone sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone sees this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this screen: press S</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::PriorityList</name>
    <message>
        <source>Priority %1</source>
        <translation>Blaenoriaeth %1</translation>
    </message>
    <message>
        <source>Move priority %1 up</source>
        <translation>Symud blaenoriaeth %1 i fyny</translation>
    </message>
    <message>
        <source>Move priority %1 down</source>
        <translation>Symud blaenoriaeth %1 i lawr</translation>
    </message>
    <message>
        <source>Remove priority %1</source>
        <translation>Dileu blaenoriaeth %1</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Ychwanegu un arall</translation>
    </message>
</context>
<context>
    <name>waymark::ProgressDialog</name>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format of a field</comment>
        <translation type="unfinished">d MMMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished">&amp;Dyddiad</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Progress &amp;update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No updates yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the note from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a short progress update.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ReadPdfDialog</name>
    <message>
        <source>Reading the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Load official wording</source>
        <translation type="unfinished">Llwytho geiriad swyddogol</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished">Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>The PDF could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>A CSV file is a table with the columns statement, title, level and text, and one row for each text. In a spreadsheet, save it as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose another file…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::RecentRow</name>
    <message>
        <source>%1, %2</source>
        <comment>a school and the state of its file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>dechrau %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>find it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list (does not delete the file)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::RecordDialog</name>
    <message>
        <source>Decision record, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Last review: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each decision was made: every round that agreed it, why, and who was in the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not agreed: changed since it was last agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::RemarksDialog</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>What colleagues wrote about %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for you. It is not shown on the projector or to governors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only for you. It is not shown on the projector or to governors. There are no names, and the order does not show who wrote what.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ReopenDialog</name>
    <message>
        <source>Reopen review %1</source>
        <translation>Ailagor adolygiad %1</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Rheswm</translation>
    </message>
    <message>
        <source>Reopen review</source>
        <translation>Ailagor yr adolygiad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>It was finished on %1. Answers can then be changed, and reports are marked DRAFT until you finish it again. The date and reason for reopening are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a short reason for reopening it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ReportCommands</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>It was not printed</source>
        <translation>Ni chafodd ei argraffu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>which report, an academic year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print: %1</source>
        <comment>which report and year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved at %2.</source>
        <comment>which report, a path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not accept the report. Save it as a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ReportPicker</name>
    <message>
        <source>With private comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">Adroddiadau</translation>
    </message>
    <message>
        <source>Include where to find help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include what you said as a critical friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What&apos;s included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ReportsPage</name>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Headline</source>
        <translation>Pennawd</translation>
    </message>
    <message>
        <source>What we ask of governors</source>
        <translation>Yr hyn a ofynnwn i&apos;r llywodraethwyr</translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation>Cais %1</translation>
    </message>
    <message>
        <source>Names in the texts</source>
        <translation>Enwau yn y testunau</translation>
    </message>
    <message>
        <source>No review to report on yet</source>
        <translation>Dim adolygiad i adrodd arno eto</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">Adroddiadau</translation>
    </message>
    <message>
        <source>%1 of %2 strategic questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions governors ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave blank and Waymark will write one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It gives the number of statements in the upper half of the scale and what went up or down since the last comparable review. It then names the strongest theme, if one is clearly ahead, and the first priority area. If you write your own headline, it replaces this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how is this worked out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to three. Leave blank to omit this section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer their questions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports show roles, not names. These texts contain a name on your list:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports are made from a review. You can see them as soon as it has one answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1 is finished. You can still change the headline and what you ask of governors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1 isn&apos;t finished, so every page is marked DRAFT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1 isn&apos;t finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports show roles, not names</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::RestoreDialog</name>
    <message>
        <source>Restore an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What to restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>This backup can&apos;t be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged or its drive is not connected. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it is now could not be backed up. Restore anyway? You can undo it until you close the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark makes backups of this file as you work. Choose one to see what restoring it would change. You can undo it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the %1 review: %2</source>
        <comment>academic year, title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the same as the file now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring will change this in the file:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ReturnsList</name>
    <message>
        <source>Show fewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) (needs/need) a decision</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Responses received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this one from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the other one from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match these answers to someone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the answers from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the answers from %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They will no longer be counted. You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ReviewColumn</name>
    <message>
        <source>%1, choose another review</source>
        <translation>%1, dewis adolygiad arall</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions are recorded with this round and the roles present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows the meeting view on the projector, and the agenda and notes on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting plan and decision record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting plan…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision record…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who&apos;s in the meeting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an earlier review…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ReviewCommands</name>
    <message>
        <source>Remove this review</source>
        <translation>Dileu&apos;r adolygiad hwn</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Load official wording</source>
        <translation>Llwytho geiriad swyddogol</translation>
    </message>
    <message>
        <source>Start a review</source>
        <translation type="unfinished">Dechrau adolygiad</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher&apos;s PDF, tables as text, model files (*.pdf *.csv *.json);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are under Review &gt; Documents for the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1, %2, with its answers, notes and actions? You can undo this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file already contains “%1” with exactly this wording.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is now one of this model&apos;s wordings. To use it in a review that isn&apos;t finished, choose Review &gt; Choose the wording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is now one of the models in this file. Start a review with it now? You can also choose it whenever you start one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ReviewDialog</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format of a field</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Academic year</source>
        <translation>&amp;Blwyddyn academaidd</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dyddiad</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Teitl</translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation>&amp;Geiriad</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Pwy sy&apos;n cymryd rhan</translation>
    </message>
    <message>
        <source>The text everyone reads while you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with &amp;no answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;from the answers in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are carried forward and count as unanswered until you confirm or change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year&apos;s answers are shown alongside either way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names help you prepare and stay in this file. Reports for governors show roles only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ReviewsTab</name>
    <message>
        <source>Only what changed</source>
        <translation type="unfinished">Dim ond yr hyn a newidiodd</translation>
    </message>
    <message>
        <source>Largest change first</source>
        <translation type="unfinished">Y newid mwyaf yn gyntaf</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation type="unfinished">Datganiadau</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished">Themâu</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation type="unfinished">Radar</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished">Tuedd</translation>
    </message>
    <message>
        <source>All years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Tabl</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation type="unfinished">Dim byd i gymharu ag ef eto</translation>
    </message>
    <message>
        <source>Earlier reviews (%1 shown)</source>
        <translation type="unfinished">Adolygiadau cynharach (dangosir %1)</translation>
    </message>
    <message>
        <source>Choose an earlier review above.</source>
        <translation type="unfinished">Dewiswch adolygiad cynharach uchod.</translation>
    </message>
    <message>
        <source>Only in the earlier edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Match the statements of the editions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here you can compare a review with earlier ones. If you did one on paper or in another tool, enter those answers. It takes a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an earlier review…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ReviseReviewDialog</name>
    <message>
        <source>This review</source>
        <translation>Yr adolygiad hwn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>waymark::RoomDialog</name>
    <message>
        <source>&amp;Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, a role</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message>
        <source>Give the round a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who&apos;s in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions from now on are recorded with this round and the roles present, never with names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one or type your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Who is in the meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No one is listed in this file yet. Add people in Prepare.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::RoundsTab</name>
    <message>
        <source>Table</source>
        <translation type="unfinished">Tabl</translation>
    </message>
    <message>
        <source>Round not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 agreed (%3 new, %4 up, %5 down, %6 unchanged)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been agreed in any round yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time a statement is agreed, Waymark records the round and the level. Once two rounds have agreed a statement, you can see here how it changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::SchoolFileChoice</name>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a document…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the reference document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Word document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word documents and templates (*.docx *.dotx);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark&apos;s standard style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture in this file can&apos;t be shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Golau</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tywyll</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>&amp;Maint y testun</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>&amp;Years between peer reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen for &amp;meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <comment>a screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Usual folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups stay where they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can&apos;t save files in %1. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>100 % (system setting)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model&apos;s own wording stays in the language it was written in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings apply to this computer only. Everything about a school or college is saved in its file and its backups. Waymark never goes online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic (the screen that Waymark is not on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark backs up your files as you work. Like the files, backups contain names and private comments. A folder on another drive also protects you if this computer is lost. Existing backups stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to save backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved in this file and used to work out when the next peer review is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::SplitProgress</name>
    <message>
        <source>%1 agreed, %2 drafts, of %3</source>
        <translation>Cytunwyd ar %1, %2 drafft, o %3</translation>
    </message>
</context>
<context>
    <name>waymark::StatementHeader</name>
    <message>
        <source>Present</source>
        <translation>Cyflwyno</translation>
    </message>
    <message>
        <source>Choose the wording of this review</source>
        <translation>Dewis geiriad yr adolygiad hwn</translation>
    </message>
    <message>
        <source>Shows this statement full screen, without notes</source>
        <translation>Dangos y datganiad hwn ar sgrin lawn, heb nodiadau</translation>
    </message>
    <message>
        <source>Wording: %1</source>
        <translation>Geiriad: %1</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Ymholiad</translation>
    </message>
    <message>
        <source>Mark as query</source>
        <translation>Marcio&apos;n ymholiad</translation>
    </message>
    <message>
        <source>Query: needs discussion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::StatementList</name>
    <message numerus="yes">
        <source>Agree %n draft(s)</source>
        <translation>
            <numerusform>Cytuno ar ddrafftiau</numerusform>
            <numerusform>Cytuno ar %n drafft</numerusform>
            <numerusform>Cytuno ar %n drafft</numerusform>
            <numerusform>Cytuno ar %n drafft</numerusform>
            <numerusform>Cytuno ar %n drafft</numerusform>
        </translation>
    </message>
    <message>
        <source>Agrees all drafts in this theme at once</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::StatementPanel</name>
    <message>
        <source>Why this fits</source>
        <translation>Pam mae hon yn gweddu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Private: not shown on the projector or to governors</source>
        <translation>Preifat: heb ei ddangos ar y taflunydd nac i lywodraethwyr</translation>
    </message>
    <message>
        <source>private</source>
        <translation>preifat</translation>
    </message>
    <message>
        <source>What we see that supports this level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find it: documents, data, minutes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::SummaryPage</name>
    <message>
        <source>Statements at each level, by theme</source>
        <translation>Datganiadau ar bob lefel, fesul thema</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Cryfderau</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation>Meysydd blaenoriaeth</translation>
    </message>
    <message>
        <source>Governors&apos; PDF</source>
        <translation>PDF i&apos;r llywodraethwyr</translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>Dim adolygiad eto</translation>
    </message>
    <message>
        <source>The summary shows a review as soon as its first statement is answered.</source>
        <translation>Mae&apos;r crynodeb yn dangos adolygiad cyn gynted ag y bydd ei ddatganiad cyntaf wedi&apos;i ateb.</translation>
    </message>
    <message>
        <source>why these?</source>
        <translation>pam y rhain?</translation>
    </message>
    <message>
        <source>%1: why these?</source>
        <translation>%1: pam y rhain?</translation>
    </message>
    <message>
        <source>choose others</source>
        <translation>dewis eraill</translation>
    </message>
    <message>
        <source>%1: choose others</source>
        <translation>%1: dewis eraill</translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation>Ble i gael cymorth</translation>
    </message>
    <message>
        <source>Go to this statement</source>
        <translation>Mynd i&apos;r datganiad hwn</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation type="unfinished">Themâu</translation>
    </message>
    <message>
        <source>Highest-leverage actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done since the last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how is this counted?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed answers and drafts are counted, and drafts are also shown separately. Answers carried forward count once they have been reviewed. No answer never counts as 0. The median is the middle answer when all are put in order: with an even number there can be two.

What went up or down is compared with the review before this one, statement by statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All themes and your own contacts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes compared with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet. They come from the answers given so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels are steps, not scores: read the counts first; averages are a guide only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::TargetDialog</name>
    <message>
        <source>Targets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>One level up: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One level up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>• Level %1: %2</source>
        <comment>a level, a point of its descriptor</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target level for the next review, and what is still needed to get there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless you choose a target, it is the next level up that has a description. The list shows what each level adds on the way there, leaving out points you have marked as in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is in place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::TextCard</name>
    <message>
        <source>Text found for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of theme %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">Teitl</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation type="unfinished">Lefel %1</translation>
    </message>
    <message>
        <source>No text at this level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found here. If there is a text, type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct (%1 in the text)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as doubtful</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::TextsPanel</name>
    <message>
        <source>What was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gatsby &amp;Benchmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their numbers, for example 2, 7. Leave blank if there are none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows aren&apos;t statements, so they were skipped. If one of them is a statement, type its text where it belongs.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ThemeBadge</name>
    <message>
        <source>Theme %1</source>
        <translation>Thema %1</translation>
    </message>
</context>
<context>
    <name>waymark::ThemeButton</name>
    <message>
        <source>Theme %1, %2: %3</source>
        <translation>Thema %1, %2: %3</translation>
    </message>
    <message>
        <source>%1, with queries</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::TourBar</name>
    <message>
        <source>Agree: one statement at a time. Choose the level that fits best, note why, and press Enter once everyone agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New to Waymark? A tour of five pages of this sample takes a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a step of a tour, how many there are, what it says</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare: who is taking part, who you ask before the meeting, and where their views differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary: the results so far, with strengths and priority areas. “why these?” explains how they were chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions: who does what by when, and the outcome, year by year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports: a paper for governors, ready to save. Press Ctrl+F to find anything, and F1 to open the guide wherever you are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::UnanimousDialog</name>
    <message>
        <source>Statements to agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %3, from %n answer(s). Now: %4</source>
        <comment>number, title, level, how it stands</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agree</source>
        <translation type="unfinished">Cytuno</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message numerus="yes">
        <source>Agree %n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agree unanimous statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n colleagues answered each of these, all chose the same level, and no one has a query. All of them will be agreed at that level. You can undo this.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::VisitPanel</name>
    <message>
        <source>Peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Experts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished">&amp;Math</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished">&amp;Dyddiad</translation>
    </message>
    <message>
        <source>Their &amp;advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Visitors (roles)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles and institutions, not names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Strengths they identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next steps</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::WordingCheckDialog</name>
    <message>
        <source>Only &amp;doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next doubtful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes to the next doubtful text (N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Use them as they are?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use them as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Close without saving what you checked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of it has been saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
