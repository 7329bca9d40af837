<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
<context>
    <name>AgreeKeys</name>
    <message>
        <source>Choose the level that fits best, as a draft</source>
        <translation>Dewis y lefel sy&apos;n gweddu orau, fel drafft</translation>
    </message>
    <message>
        <source>Agree the level and move to the next statement that isn&apos;t agreed</source>
        <translation>Cytuno ar y lefel a symud at y datganiad nesaf heb gytundeb</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Clirio&apos;r ateb</translation>
    </message>
    <message>
        <source>Record that someone disagrees</source>
        <translation>Cofnodi bod rhywun yn anghytuno</translation>
    </message>
    <message>
        <source>Previous statement</source>
        <translation>Datganiad blaenorol</translation>
    </message>
    <message>
        <source>Next statement</source>
        <translation>Datganiad nesaf</translation>
    </message>
    <message>
        <source>First statement</source>
        <translation>Datganiad cyntaf</translation>
    </message>
    <message>
        <source>Last statement</source>
        <translation>Datganiad olaf</translation>
    </message>
    <message>
        <source>0 to %1</source>
        <translation>0 i %1</translation>
    </message>
    <message>
        <source>Mark the points of a level: in place, not yet, query</source>
        <translation>Marcio pwyntiau lefel: ar waith, ddim eto, ymholiad</translation>
    </message>
    <message>
        <source> or </source>
        <translation> neu </translation>
    </message>
    <message>
        <source>In a note: agree the level and move on</source>
        <translation>Mewn nodyn: cytuno ar y lefel a symud ymlaen</translation>
    </message>
    <message>
        <source>In a note: back to the levels</source>
        <translation>Mewn nodyn: yn ôl at y lefelau</translation>
    </message>
    <message>
        <source>Mark as a query, or remove the query</source>
        <translation>Marcio&apos;n ymholiad, neu dynnu&apos;r ymholiad</translation>
    </message>
    <message>
        <source>Next unanswered or carried forward statement</source>
        <translation>Datganiad nesaf heb ei ateb neu wedi&apos;i ddwyn ymlaen</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agreed, drafts</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 %2: %3. Colleagues: %4</source>
        <comment>number, title, how it stands, what they answered</comment>
        <translation>%1 %2: %3. Cydweithwyr: %4</translation>
    </message>
    <message>
        <source>Nothing in this file can be changed.</source>
        <translation>Ni ellir newid dim yn y ffeil hon.</translation>
    </message>
    <message>
        <source>Choose a level first. Press 0 to %1, or click a card.</source>
        <translation>Dewiswch lefel yn gyntaf. Pwyswch 0 i %1, neu cliciwch gerdyn.</translation>
    </message>
    <message>
        <source>Every statement has an answer. This is the next draft: agree it or change it.</source>
        <translation>Mae gan bob datganiad ateb. Dyma&apos;r drafft nesaf: cytunwch arno neu newidiwch ef.</translation>
    </message>
    <message>
        <source>Everything is agreed. This one is still marked as a query.</source>
        <translation>Cytunwyd ar bopeth. Mae&apos;r un yma wedi&apos;i farcio&apos;n ymholiad o hyd.</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n in the meeting</source>
        <comment>a round</comment>
        <translation>
            <numerusform>%1 · neb yn y cyfarfod</numerusform>
            <numerusform>%1 · %n yn y cyfarfod</numerusform>
            <numerusform>%1 · %n yn y cyfarfod</numerusform>
            <numerusform>%1 · %n yn y cyfarfod</numerusform>
            <numerusform>%1 · %n yn y cyfarfod</numerusform>
        </translation>
    </message>
    <message>
        <source>This review has been changed outside Waymark since it was finished. Compare it with a copy before you rely on it.</source>
        <translation>Newidiwyd yr adolygiad hwn y tu allan i Waymark ers ei orffen. Cymharwch ef â chopi cyn dibynnu arno.</translation>
    </message>
    <message>
        <source>continued from %1</source>
        <comment>last year, or 2022/23</comment>
        <translation>parhawyd o %1</translation>
    </message>
    <message>
        <source>Target…</source>
        <translation>Targed…</translation>
    </message>
    <message>
        <source>Target: %1 (chosen)…</source>
        <comment>level 4</comment>
        <translation>Targed: %1 (dewiswyd)…</translation>
    </message>
    <message>
        <source>Target: keep %1…</source>
        <comment>level 4</comment>
        <translation>Targed: cadw %1…</translation>
    </message>
    <message>
        <source>Target: %1 (next level)…</source>
        <comment>level 3</comment>
        <translation>Targed: %1 (lefel nesaf)…</translation>
    </message>
    <message>
        <source>carried</source>
        <translation>dygwyd ymlaen</translation>
    </message>
    <message>
        <source>%1 was agreed (%2) and is not any more. Undo (%3) brings that back.</source>
        <translation>Cytunwyd ar %1 (%2), ond nid oes cytundeb arno mwyach. Mae Dadwneud (%3) yn adfer hynny.</translation>
    </message>
    <message numerus="yes">
        <source>%n carried</source>
        <translation>
            <numerusform>dim un wedi&apos;i ddwyn ymlaen</numerusform>
            <numerusform>%n wedi&apos;i ddwyn ymlaen</numerusform>
            <numerusform>%n wedi&apos;u dwyn ymlaen</numerusform>
            <numerusform>%n wedi&apos;u dwyn ymlaen</numerusform>
            <numerusform>%n wedi&apos;u dwyn ymlaen</numerusform>
        </translation>
    </message>
    <message>
        <source>The reason is still the one for %1.</source>
        <translation>Y rheswm dros %1 yw&apos;r un sydd yno o hyd.</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>Rownd: %1</translation>
    </message>
</context>
<context>
    <name>AnswerHere</name>
    <message>
        <source>Your answer</source>
        <translation>Eich ateb</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>drafft</translation>
    </message>
    <message>
        <source>Our draft is %1.</source>
        <translation>Ein drafft yw %1.</translation>
    </message>
    <message>
        <source>You answered this on %1. That answer isn&apos;t shown here. Choose a level only to change it: your careers leader then decides which of the two counts.</source>
        <translation>Atebwyd hwn gennych ar %1. Nid yw&apos;r ateb hwnnw i&apos;w weld yma. Dewiswch lefel dim ond i&apos;w newid: eich arweinydd gyrfaoedd fydd wedyn yn penderfynu pa un o&apos;r ddau sy&apos;n cyfrif.</translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>%1 of %2 agreed</source>
        <translation>Cytunwyd ar %1 o %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n hand(s) raised</source>
        <translation>
            <numerusform>dim dwylo wedi&apos;u codi</numerusform>
            <numerusform>%n llaw wedi&apos;i chodi</numerusform>
            <numerusform>%n llaw wedi&apos;u codi</numerusform>
            <numerusform>%n llaw wedi&apos;u codi</numerusform>
            <numerusform>%n llaw wedi&apos;u codi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n (doesn&apos;t/don&apos;t) know</source>
        <comment>8 answers</comment>
        <translation>
            <numerusform>%1, neb ddim yn gwybod</numerusform>
            <numerusform>%1, %n ddim yn gwybod</numerusform>
            <numerusform>%1, %n ddim yn gwybod</numerusform>
            <numerusform>%1, %n ddim yn gwybod</numerusform>
            <numerusform>%1, %n ddim yn gwybod</numerusform>
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
        <translation>Lefel %1, wedi&apos;i ddwyn ymlaen</translation>
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
        <translation>drafft, heb gytundeb</translation>
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
        <translation>Dotiau: faint o bobl a ddewisodd bob lefel o 0 i %1, ar gyfer %2 o %3 datganiad.</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>gwasgariad</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>the least and the greatest level</comment>
        <translation>o %1 i %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a value with its counts, its range</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a theme, its labels</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Stacked bars: how many statements are at each level from 0 to %1, a bar for each line, with %2 of %3 answered.</source>
        <translation>Barrau pentyrredig: faint o ddatganiadau sydd ar bob lefel o 0 i %1, bar i bob llinell, gyda %2 o %3 wedi&apos;u hateb.</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>heb ei ateb</translation>
    </message>
    <message>
        <source>average of answered</source>
        <translation>cyfartaledd y rhai a atebwyd</translation>
    </message>
    <message>
        <source>Stacked bars: how many statements in each theme are at each level from 0 to %1, with %2 of %3 answered.</source>
        <translation>Barrau pentyrredig: faint o ddatganiadau ym mhob thema sydd ar bob lefel o 0 i %1, gyda %2 o %3 wedi&apos;u hateb.</translation>
    </message>
    <message>
        <source>Median of answered statements. The vertical line shows the range.</source>
        <translation>Canolrif y datganiadau a atebwyd. Mae&apos;r llinell fertigol yn dangos yr ystod.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what is counted or measured, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a row of a table, its values</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A gap is a year with no review.</source>
        <translation>Ystyr bwlch yw blwyddyn heb adolygiad.</translation>
    </message>
    <message>
        <source>%1 (%2 carried forward)</source>
        <translation>%1 (%2 wedi&apos;i ddwyn ymlaen)</translation>
    </message>
    <message>
        <source>levels 1 to %1</source>
        <translation>lefelau 1 i %1</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <comment>statements answered</comment>
        <translation>(%1 o %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n carried</source>
        <translation>
            <numerusform>dim un wedi&apos;i ddwyn ymlaen</numerusform>
            <numerusform>%n wedi&apos;i ddwyn ymlaen</numerusform>
            <numerusform>%n wedi&apos;u dwyn ymlaen</numerusform>
            <numerusform>%n wedi&apos;u dwyn ymlaen</numerusform>
            <numerusform>%n wedi&apos;u dwyn ymlaen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>dim un heb ei ateb</numerusform>
            <numerusform>%n heb ei ateb</numerusform>
            <numerusform>%n heb eu hateb</numerusform>
            <numerusform>%n heb eu hateb</numerusform>
            <numerusform>%n heb eu hateb</numerusform>
        </translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
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
        <translation>
            <numerusform>newidiodd y strwythur: %n</numerusform>
            <numerusform>newidiodd y strwythur: %n</numerusform>
            <numerusform>newidiodd y strwythur: %n</numerusform>
            <numerusform>newidiodd y strwythur: %n</numerusform>
            <numerusform>newidiodd y strwythur: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>number and title of a theme, &quot;4 up, 0 down&quot;</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>%1 compared with earlier reviews</source>
        <translation>%1 o&apos;i gymharu ag adolygiadau cynharach</translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>dim un i fyny</numerusform>
            <numerusform>%n i fyny</numerusform>
            <numerusform>%n i fyny</numerusform>
            <numerusform>%n i fyny</numerusform>
            <numerusform>%n i fyny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>dim un i lawr</numerusform>
            <numerusform>%n i lawr</numerusform>
            <numerusform>%n i lawr</numerusform>
            <numerusform>%n i lawr</numerusform>
            <numerusform>%n i lawr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>dim un heb newid</numerusform>
            <numerusform>%n heb newid</numerusform>
            <numerusform>%n heb newid</numerusform>
            <numerusform>%n heb newid</numerusform>
            <numerusform>%n heb newid</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these not agreed yet</source>
        <translation>
            <numerusform>cytunwyd ar bob un</numerusform>
            <numerusform>%n o&apos;r rhain heb gytundeb eto</numerusform>
            <numerusform>%n o&apos;r rhain heb gytundeb eto</numerusform>
            <numerusform>%n o&apos;r rhain heb gytundeb eto</numerusform>
            <numerusform>%n o&apos;r rhain heb gytundeb eto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried forward, not yet reviewed</source>
        <translation>
            <numerusform>dim un wedi&apos;i ddwyn ymlaen</numerusform>
            <numerusform>%n wedi&apos;i ddwyn ymlaen, heb ei adolygu eto</numerusform>
            <numerusform>%n wedi&apos;u dwyn ymlaen, heb eu hadolygu eto</numerusform>
            <numerusform>%n wedi&apos;u dwyn ymlaen, heb eu hadolygu eto</numerusform>
            <numerusform>%n wedi&apos;u dwyn ymlaen, heb eu hadolygu eto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: uses different themes and statements, so can&apos;t be compared</source>
        <translation>%1: yn defnyddio themâu a datganiadau gwahanol, felly ni ellir ei gymharu</translation>
    </message>
    <message>
        <source>%1: uses different themes and statements. %2</source>
        <comment>names of reviews; how many statements are compared</comment>
        <translation>%1: yn defnyddio themâu a datganiadau gwahanol. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (is/are) compared as you matched them. The others, and the themes, are not.</source>
        <translation>
            <numerusform>Ni chymherir datganiadau.</numerusform>
            <numerusform>Cymherir %n datganiad fel y gwnaethoch ei baru. Ni chymherir y lleill, na&apos;r themâu.</numerusform>
            <numerusform>Cymherir %n datganiad fel y gwnaethoch eu paru. Ni chymherir y lleill, na&apos;r themâu.</numerusform>
            <numerusform>Cymherir %n datganiad fel y gwnaethoch eu paru. Ni chymherir y lleill, na&apos;r themâu.</numerusform>
            <numerusform>Cymherir %n datganiad fel y gwnaethoch eu paru. Ni chymherir y lleill, na&apos;r themâu.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <comment>two reviews</comment>
        <translation>%1 o&apos;i gymharu â %2</translation>
    </message>
</context>
<context>
    <name>EvidenceLink</name>
    <message>
        <source>This is not a complete address.</source>
        <translation>Nid yw hwn yn gyfeiriad cyflawn.</translation>
    </message>
    <message>
        <source>Kind: %1
Where it is: %2</source>
        <translation>Math: %1
Lleoliad: %2</translation>
    </message>
    <message>
        <source>Waymark opens only web pages (http and https) and files.</source>
        <translation>Dim ond tudalennau gwe (http a https) a ffeiliau y mae Waymark yn eu hagor.</translation>
    </message>
    <message>
        <source>This address has a name in front of the site name, which can hide where it really leads. Waymark won&apos;t open it.</source>
        <translation>Mae gan y cyfeiriad hwn enw o flaen enw&apos;r safle, a all guddio i ble mae&apos;n arwain mewn gwirionedd. Ni fydd Waymark yn ei agor.</translation>
    </message>
    <message>
        <source>Open a page on %1 in your browser?</source>
        <translation>Agor tudalen ar %1 yn eich porwr?</translation>
    </message>
    <message>
        <source>Waymark itself never goes online. The full address is:

%1</source>
        <translation>Nid yw Waymark ei hun byth yn mynd ar‑lein. Y cyfeiriad llawn yw:

%1</translation>
    </message>
    <message>
        <source>This could be a program. Waymark opens only documents, tables, slides, pictures, sound and video. Find the file yourself, and open it only if you trust it.</source>
        <translation>Gallai hon fod yn rhaglen. Dim ond dogfennau, tablau, sleidiau, lluniau, sain a fideo y mae Waymark yn eu hagor. Dewch o hyd i&apos;r ffeil eich hun, ac agorwch hi dim ond os ydych yn ymddiried ynddi.</translation>
    </message>
    <message>
        <source>Open “%1” in its usual program?</source>
        <translation>Agor “%1” yn ei rhaglen arferol?</translation>
    </message>
    <message>
        <source>This address is incomplete. Enter the full web address, or the full path including the drive or folder.</source>
        <translation>Mae&apos;r cyfeiriad hwn yn anghyflawn. Rhowch y cyfeiriad gwe llawn, neu&apos;r llwybr llawn gan gynnwys y gyriant neu&apos;r ffolder.</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message>
        <source>%1, %2</source>
        <comment>name of a school, academic year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, not finished</source>
        <comment>name of a school, academic year</comment>
        <translation>%1, %2, heb ei orffen</translation>
    </message>
    <message>
        <source>School or college</source>
        <translation>Ysgol neu goleg</translation>
    </message>
    <message>
        <source>Statements at each level, all themes</source>
        <translation>Datganiadau ar bob lefel, pob thema</translation>
    </message>
    <message>
        <source>Statements at each level, theme %1 %2</source>
        <translation>Datganiadau ar bob lefel, thema %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n without a review.</source>
        <translation>
            <numerusform>Mae gan bob un adolygiad.</numerusform>
            <numerusform>%n heb adolygiad.</numerusform>
            <numerusform>%n heb adolygiad.</numerusform>
            <numerusform>%n heb adolygiad.</numerusform>
            <numerusform>%n heb adolygiad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not read.</source>
        <translation>
            <numerusform>Darllenwyd pob ffeil.</numerusform>
            <numerusform>%n ffeil heb ei darllen.</numerusform>
            <numerusform>%n ffeil heb eu darllen.</numerusform>
            <numerusform>%n ffeil heb eu darllen.</numerusform>
            <numerusform>%n ffeil heb eu darllen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, why it was not read</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: no review yet</source>
        <translation>%1: dim adolygiad eto</translation>
    </message>
    <message numerus="yes">
        <source>%n copies not counted.</source>
        <translation>
            <numerusform>Dim copïau.</numerusform>
            <numerusform>%n copi heb ei gyfrif.</numerusform>
            <numerusform>%n copi heb eu cyfrif.</numerusform>
            <numerusform>%n copi heb eu cyfrif.</numerusform>
            <numerusform>%n copi heb eu cyfrif.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, why it is not counted</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) or college(s), in order of name and not ranked.</source>
        <translation>
            <numerusform>Dim ysgolion na cholegau.</numerusform>
            <numerusform>%n ysgol neu goleg.</numerusform>
            <numerusform>%n ysgol neu goleg, yn nhrefn eu henwau ac nid yn ôl perfformiad.</numerusform>
            <numerusform>%n ysgol neu goleg, yn nhrefn eu henwau ac nid yn ôl perfformiad.</numerusform>
            <numerusform>%n ysgol neu goleg, yn nhrefn eu henwau ac nid yn ôl perfformiad.</numerusform>
        </translation>
    </message>
    <message>
        <source>These reviews are from different years: %1.</source>
        <translation>Daw&apos;r adolygiadau hyn o flynyddoedd gwahanol: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) not finished, with drafts counted.</source>
        <translation>
            <numerusform>Dim adolygiadau heb eu gorffen.</numerusform>
            <numerusform>%n adolygiad heb ei orffen, gan gyfrif drafftiau.</numerusform>
            <numerusform>%n adolygiad heb eu gorffen, gan gyfrif drafftiau.</numerusform>
            <numerusform>%n adolygiad heb eu gorffen, gan gyfrif drafftiau.</numerusform>
            <numerusform>%n adolygiad heb eu gorffen, gan gyfrif drafftiau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Schools and colleges answer texts that are worded differently.</source>
        <translation>Mae ysgolion a cholegau&apos;n ateb testunau sydd wedi&apos;u geirio&apos;n wahanol.</translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) or college(s), in order of letter and not ranked.</source>
        <translation>
            <numerusform>Dim ysgolion na cholegau.</numerusform>
            <numerusform>%n ysgol neu goleg, yn nhrefn eu llythrennau ac nid yn ôl perfformiad.</numerusform>
            <numerusform>%n ysgol neu goleg, yn nhrefn eu llythrennau ac nid yn ôl perfformiad.</numerusform>
            <numerusform>%n ysgol neu goleg, yn nhrefn eu llythrennau ac nid yn ôl perfformiad.</numerusform>
            <numerusform>%n ysgol neu goleg, yn nhrefn eu llythrennau ac nid yn ôl perfformiad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) or college(s).</source>
        <translation>
            <numerusform>Dim ysgolion na cholegau.</numerusform>
            <numerusform>%n ysgol neu goleg.</numerusform>
            <numerusform>%n ysgol neu goleg.</numerusform>
            <numerusform>%n ysgol neu goleg.</numerusform>
            <numerusform>%n ysgol neu goleg.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>This page of the guide is in English only.</source>
        <translation>Yn Saesneg yn unig y mae&apos;r dudalen hon o&apos;r canllaw.</translation>
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
        <translation> neu </translation>
    </message>
    <message>
        <source>Menu: %1</source>
        <translation>Dewislen: %1</translation>
    </message>
    <message>
        <source>In a meeting</source>
        <translation>Mewn cyfarfod</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Create a file for your school or college, then start this year&apos;s review and add the people taking part.</source>
        <translation>Crëwch ffeil i&apos;ch ysgol neu&apos;ch coleg, yna dechreuwch adolygiad eleni ac ychwanegwch y bobl sy&apos;n cymryd rhan.</translation>
    </message>
    <message>
        <source>In Agree, choose the description that fits best for each statement. It is a draft until the meeting agrees it.</source>
        <translation>Yn Cytuno, dewiswch y disgrifiad sy&apos;n gweddu orau i bob datganiad. Drafft ydyw nes i&apos;r cyfarfod gytuno arno.</translation>
    </message>
    <message>
        <source>Note why it fits and what the evidence is, and add actions as they come up.</source>
        <translation>Nodwch pam mae&apos;n gweddu a beth yw&apos;r dystiolaeth, ac ychwanegwch gamau gweithredu wrth iddynt godi.</translation>
    </message>
    <message>
        <source>Check Summary and Compare, finish the review, and give governors the PDF from Reports.</source>
        <translation>Gwiriwch Crynodeb a Cymharu, gorffennwch yr adolygiad, a rhowch y PDF o Adroddiadau i&apos;r llywodraethwyr.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts and getting started</source>
        <translation>Bysellau a sut i ddechrau</translation>
    </message>
    <message>
        <source>In Agree, on the levels</source>
        <translation>Yn Cytuno, ar y lefelau</translation>
    </message>
    <message>
        <source>Getting started</source>
        <translation>Sut i ddechrau</translation>
    </message>
    <message>
        <source>Waymark %1

Careers leadership reviews for schools and colleges, stored only on this computer. Waymark never goes online.

Model: %2, %3 (structure %4, wording %5).

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Waymark %1

Adolygiadau arweinyddiaeth gyrfaoedd i ysgolion a cholegau, wedi&apos;u storio ar y cyfrifiadur hwn yn unig. Nid yw Waymark byth yn mynd ar‑lein.

Model: %2. %3 (strwythur %4, geiriad %5).

Meddalwedd rydd o dan Drwydded Gyhoeddus Gyffredinol GNU, fersiwn 3 neu ddiweddarach.</translation>
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
        <translation>Mae llinellau o&apos;r dyddlyfr ar goll: %1.</translation>
    </message>
    <message>
        <source>%1: missing.</source>
        <translation>%1: ar goll.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n (is/are) missing.</source>
        <translation>
            <numerusform>%1: dim ar goll.</numerusform>
            <numerusform>%1: %n ar goll.</numerusform>
            <numerusform>%1: %n ar goll.</numerusform>
            <numerusform>%1: %n ar goll.</numerusform>
            <numerusform>%1: %n ar goll.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n too many.</source>
        <translation>
            <numerusform>%1: dim gormod.</numerusform>
            <numerusform>%1: %n yn ormod.</numerusform>
            <numerusform>%1: %n yn ormod.</numerusform>
            <numerusform>%1: %n yn ormod.</numerusform>
            <numerusform>%1: %n yn ormod.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something refers to a missing row: %1.</source>
        <translation>Mae rhywbeth yn cyfeirio at res sydd ar goll: %1.</translation>
    </message>
    <message>
        <source>%1: can&apos;t be read (%2).</source>
        <translation>%1: ni ellir ei ddarllen (%2).</translation>
    </message>
    <message>
        <source>%1: has changed since it was saved.</source>
        <translation>%1: wedi newid ers ei gadw.</translation>
    </message>
    <message>
        <source>%1: at least one has changed since it was saved.</source>
        <translation>%1: mae o leiaf un wedi newid ers ei gadw.</translation>
    </message>
    <message>
        <source>Review %1 has been changed since it was finished: its digest is different.</source>
        <translation>Newidiwyd adolygiad %1 ers ei orffen: mae ei grynodeb digidol yn wahanol.</translation>
    </message>
    <message>
        <source>%1: does not match the last entry in the journal.</source>
        <translation>%1: nid yw&apos;n cyfateb i&apos;r cofnod diwethaf yn y dyddlyfr.</translation>
    </message>
    <message>
        <source>A review has a number that was never issued: %1.</source>
        <translation>Mae gan adolygiad rif na chafodd erioed ei roi: %1.</translation>
    </message>
    <message>
        <source>This file is from an older version of Waymark, without checksums. Waymark can&apos;t tell whether anything has changed since it was saved.</source>
        <translation>Daw&apos;r ffeil hon o fersiwn hŷn o Waymark, heb symiau gwirio. Ni all Waymark ddweud a oes unrhyw beth wedi newid ers ei chadw.</translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s), first: %1.</source>
        <translation>
            <numerusform>Nid yw&apos;r ffeil wedi&apos;i difrodi mewn unrhyw le, yn gyntaf: %1.</numerusform>
            <numerusform>Mae&apos;r ffeil wedi&apos;i difrodi mewn %n lle, yn gyntaf: %1.</numerusform>
            <numerusform>Mae&apos;r ffeil wedi&apos;i difrodi mewn %n lle, yn gyntaf: %1.</numerusform>
            <numerusform>Mae&apos;r ffeil wedi&apos;i difrodi mewn %n lle, yn gyntaf: %1.</numerusform>
            <numerusform>Mae&apos;r ffeil wedi&apos;i difrodi mewn %n lle, yn gyntaf: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingKeys</name>
    <message>
        <source>0 to %1</source>
        <translation>0 i %1</translation>
    </message>
    <message>
        <source>choose that level</source>
        <translation>dewis y lefel honno</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>query</source>
        <translation>ymholiad</translation>
    </message>
    <message>
        <source>reveal the answers</source>
        <translation>datgelu&apos;r atebion</translation>
    </message>
    <message>
        <source>arrows</source>
        <translation>saethau</translation>
    </message>
    <message>
        <source>the theme, and back</source>
        <translation>y thema, ac yn ôl</translation>
    </message>
    <message>
        <source>the opening</source>
        <translation>yr agoriad</translation>
    </message>
    <message>
        <source>blank the screen</source>
        <translation>gwagio&apos;r sgrin</translation>
    </message>
    <message>
        <source>pause the clock</source>
        <translation>oedi&apos;r cloc</translation>
    </message>
    <message>
        <source>swap the screens</source>
        <translation>cyfnewid y sgriniau</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>clear the answer</source>
        <translation>clirio&apos;r ateb</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home, End</translation>
    </message>
    <message>
        <source>first, last statement</source>
        <translation>datganiad cyntaf, olaf</translation>
    </message>
    <message>
        <source>next on the agenda; Shift+A back</source>
        <translation>nesaf ar yr agenda; Shift+A yn ôl</translation>
    </message>
    <message>
        <source>write why this fits</source>
        <translation>ysgrifennu pam mae hon yn gweddu</translation>
    </message>
    <message>
        <source>undo; Ctrl+Y redo</source>
        <translation>dadwneud; Ctrl+Y ailwneud</translation>
    </message>
    <message>
        <source>F1, H, ?</source>
        <translation>F1, H, ?</translation>
    </message>
    <message>
        <source>count a show of hands</source>
        <translation>cyfrif dwylo</translation>
    </message>
    <message>
        <source>agree and next</source>
        <translation>cytuno ac ymlaen</translation>
    </message>
    <message>
        <source>record a different view</source>
        <translation>cofnodi barn wahanol</translation>
    </message>
    <message>
        <source>previous, next</source>
        <translation>blaenorol, nesaf</translation>
    </message>
    <message>
        <source>the video</source>
        <translation>y fideo</translation>
    </message>
    <message>
        <source>suggest an action</source>
        <translation>awgrymu cam gweithredu</translation>
    </message>
    <message>
        <source>text size; Ctrl+0 resets it</source>
        <translation>maint y testun; mae Ctrl+0 yn ei ailosod</translation>
    </message>
    <message>
        <source>next item in the plan; Shift+G back</source>
        <translation>eitem nesaf yn y cynllun; Shift+G yn ôl</translation>
    </message>
    <message>
        <source>show the clock to everyone</source>
        <translation>dangos y cloc i bawb</translation>
    </message>
    <message>
        <source>who is in the meeting</source>
        <translation>pwy sydd yn y cyfarfod</translation>
    </message>
    <message>
        <source>show these shortcuts</source>
        <translation>dangos y bysellau hyn</translation>
    </message>
    <message>
        <source>back one step, then end the meeting (asks first)</source>
        <translation>un cam yn ôl, yna gorffen y cyfarfod (yn gofyn yn gyntaf)</translation>
    </message>
    <message>
        <source>largest difference left, then the next largest</source>
        <translation>y gwahaniaeth mwyaf sydd ar ôl, yna&apos;r nesaf</translation>
    </message>
    <message>
        <source>next unanswered or carried forward statement</source>
        <translation>datganiad nesaf heb ei ateb neu wedi&apos;i ddwyn ymlaen</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>OK</source>
        <translation>Iawn</translation>
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
        <translation>Mae&apos;r llun wedi&apos;i gadw yn %1.</translation>
    </message>
    <message>
        <source>Table copied, ready to paste</source>
        <translation>Copïwyd y tabl, yn barod i&apos;w ludo</translation>
    </message>
    <message>
        <source>Picture copied, ready to paste</source>
        <translation>Copïwyd y llun, yn barod i&apos;w ludo</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Llun…</translation>
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
        <translation>yn cytuno â&apos;r drafft</translation>
    </message>
    <message>
        <source>higher than the draft</source>
        <translation>yn uwch na&apos;r drafft</translation>
    </message>
    <message>
        <source>lower than the draft</source>
        <translation>yn is na&apos;r drafft</translation>
    </message>
    <message>
        <source>query</source>
        <translation>ymholiad</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Action from %1</source>
        <translation>Cam gweithredu o %1</translation>
    </message>
    <message>
        <source>Next: %1 %2</source>
        <translation>Nesaf: %1 %2</translation>
    </message>
    <message>
        <source>On screen now: nothing (blanked)</source>
        <translation>Ar y sgrin nawr: dim byd (gwag)</translation>
    </message>
    <message>
        <source>On screen now: opening</source>
        <translation>Ar y sgrin nawr: agoriad</translation>
    </message>
    <message>
        <source>On screen now: theme with answers</source>
        <translation>Ar y sgrin nawr: thema gydag atebion</translation>
    </message>
    <message>
        <source>On screen now: theme</source>
        <translation>Ar y sgrin nawr: thema</translation>
    </message>
    <message>
        <source>On screen now: show of hands</source>
        <translation>Ar y sgrin nawr: codi dwylo</translation>
    </message>
    <message>
        <source>On screen now: statement with answers</source>
        <translation>Ar y sgrin nawr: datganiad gydag atebion</translation>
    </message>
    <message>
        <source>On screen now: statement</source>
        <translation>Ar y sgrin nawr: datganiad</translation>
    </message>
    <message>
        <source>doesn&apos;t know</source>
        <translation>ddim yn gwybod</translation>
    </message>
    <message>
        <source>Linked evidence</source>
        <translation>Tystiolaeth gysylltiedig</translation>
    </message>
    <message>
        <source>Private comment</source>
        <translation>Sylw preifat</translation>
    </message>
    <message>
        <source>Actions noted</source>
        <translation>Camau gweithredu a nodwyd</translation>
    </message>
    <message>
        <source>Next: the end of the agenda</source>
        <translation>Nesaf: diwedd yr agenda</translation>
    </message>
    <message>
        <source>Next: the end of the agenda. Still open: %1</source>
        <comment>numbers</comment>
        <translation>Nesaf: diwedd yr agenda. Ar agor o hyd: %1</translation>
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
        <translation>%1, heb ei orffen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a school, academic year</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>What each round agreed</source>
        <translation>Beth y cytunwyd arno ym mhob rownd</translation>
    </message>
    <message>
        <source>not agreed in this round</source>
        <translation>heb gytundeb yn y rownd hon</translation>
    </message>
    <message>
        <source>Only in the earlier edition</source>
        <translation>Yn yr argraffiad cynharach yn unig</translation>
    </message>
    <message>
        <source>%1, compared with %2</source>
        <translation>%1, o&apos;i gymharu â %2</translation>
    </message>
    <message>
        <source>Themes (average of answered)</source>
        <translation>Themâu (cyfartaledd y rhai a atebwyd)</translation>
    </message>
    <message>
        <source>%1 compared with earlier reviews</source>
        <translation>%1 o&apos;i gymharu ag adolygiadau cynharach</translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>a review, over what changed</comment>
        <translation>ers %1</translation>
    </message>
</context>
<context>
    <name>Saved</name>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Agor</translation>
    </message>
    <message>
        <source>Show in &amp;folder</source>
        <translation>Dangos yn y &amp;ffolder</translation>
    </message>
    <message>
        <source>Copy &amp;path</source>
        <translation>Copïo&apos;r &amp;llwybr</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Nid oedd modd agor y ffeil</translation>
    </message>
    <message>
        <source>No program on this computer can open it, but the file is saved.</source>
        <translation>Ni all unrhyw raglen ar y cyfrifiadur hwn ei hagor, ond mae&apos;r ffeil wedi&apos;i chadw.</translation>
    </message>
    <message>
        <source>Path copied, ready to paste</source>
        <translation>Copïwyd y llwybr, yn barod i&apos;w ludo</translation>
    </message>
</context>
<context>
    <name>ScreenName</name>
    <message>
        <source>Screen %1</source>
        <translation>Sgrin %1</translation>
    </message>
</context>
<context>
    <name>SomeoneNew</name>
    <message>
        <source>Who is %1?</source>
        <translation>Pwy yw %1?</translation>
    </message>
    <message>
        <source>You entered %1 instead of %2. Is this someone new? Then %2 stays in earlier reviews. Or does the same person have a new name?</source>
        <translation>Rhoesoch %1 yn lle %2. Ai rhywun newydd yw hwn? Os felly, mae %2 yn aros mewn adolygiadau cynharach. Neu a oes gan yr un person enw newydd?</translation>
    </message>
    <message>
        <source>Someone new</source>
        <translation>Rhywun newydd</translation>
    </message>
    <message>
        <source>Same person</source>
        <translation>Yr un person</translation>
    </message>
    <message>
        <source>Mark as left</source>
        <translation>Nodi wedi gadael</translation>
    </message>
</context>
<context>
    <name>SpokenChanges</name>
    <message>
        <source>%1: %2</source>
        <comment>a statement, how it stands</comment>
        <translation>%1: %2</translation>
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
        <translation>Cipolwg ar adolygiad %1</translation>
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
        <translation>erbyn %1</translation>
    </message>
    <message numerus="yes">
        <source>%n (person/people) taking part</source>
        <translation>
            <numerusform>neb yn cymryd rhan</numerusform>
            <numerusform>%n person yn cymryd rhan</numerusform>
            <numerusform>%n o bobl yn cymryd rhan</numerusform>
            <numerusform>%n o bobl yn cymryd rhan</numerusform>
            <numerusform>%n o bobl yn cymryd rhan</numerusform>
        </translation>
    </message>
    <message>
        <source>For every school and college</source>
        <translation>I bob ysgol a choleg</translation>
    </message>
    <message>
        <source>For your themes, weakest first</source>
        <translation>Ar gyfer eich themâu, y gwannaf yn gyntaf</translation>
    </message>
    <message>
        <source>This review uses a different edition, so Waymark has no links for its themes. It shows the links for every school and college, and your own contacts.</source>
        <translation>Mae&apos;r adolygiad hwn yn defnyddio argraffiad gwahanol, felly nid oes gan Waymark ddolenni ar gyfer ei themâu. Mae&apos;n dangos y dolenni i bob ysgol a choleg, a&apos;ch cysylltiadau eich hun.</translation>
    </message>
    <message>
        <source>Links are chosen from your answers in each theme.</source>
        <translation>Dewisir dolenni o&apos;ch atebion ym mhob thema.</translation>
    </message>
    <message>
        <source>Actions from the last review: %1</source>
        <translation>Camau gweithredu o&apos;r adolygiad diwethaf: %1</translation>
    </message>
    <message>
        <source>This review has been changed since it was finished. The file was changed or damaged outside Waymark.</source>
        <translation>Newidiwyd yr adolygiad hwn ers ei orffen. Newidiwyd neu difrodwyd y ffeil y tu allan i Waymark.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Actions from earlier reviews: %1</source>
        <translation>Camau gweithredu o adolygiadau cynharach: %1</translation>
    </message>
</context>
<context>
    <name>ThemeSheets</name>
    <message>
        <source>%1: careers leadership review %2</source>
        <comment>school, year</comment>
        <translation>%1: adolygiad arweinyddiaeth gyrfaoedd %2</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Ar gyfer: %1</translation>
    </message>
    <message>
        <source>Please return it by %1</source>
        <translation>Dychwelwch y daflen erbyn %1</translation>
    </message>
    <message>
        <source>Name, role:</source>
        <translation>Enw, rôl:</translation>
    </message>
    <message>
        <source>Questions:</source>
        <translation>Cwestiynau:</translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation>Thema %1</translation>
    </message>
    <message>
        <source>Theme sheets</source>
        <translation>Taflenni themâu</translation>
    </message>
    <message>
        <source>Themes %1</source>
        <translation>Themâu %1</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Nid wyf yn gwybod</translation>
    </message>
    <message>
        <source>Tick the level that best describes things now.</source>
        <translation>Ticiwch y lefel sy&apos;n disgrifio pethau orau nawr.</translation>
    </message>
    <message>
        <source>Why? What is the evidence?</source>
        <translation>Pam? Beth yw&apos;r dystiolaeth?</translation>
    </message>
    <message>
        <source>The meeting: %1</source>
        <comment>when and where</comment>
        <translation>Y cyfarfod: %1</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>Read more in the &amp;guide</source>
        <translation>Darllen rhagor yn y &amp;canllaw</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Why this?</source>
        <translation>Pam hyn?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was worked out, &quot;Why this?&quot;</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>The school&apos;s or college&apos;s file</source>
        <translation>Ffeil yr ysgol neu&apos;r coleg</translation>
    </message>
    <message>
        <source>school, special-school or college</source>
        <translation>school, special-school neu college</translation>
    </message>
    <message>
        <source>Compare a review with earlier ones</source>
        <translation>Cymharu adolygiad â rhai cynharach</translation>
    </message>
    <message>
        <source>For scripts</source>
        <translation>Ar gyfer sgriptiau</translation>
    </message>
    <message>
        <source>The school&apos;s or college&apos;s name</source>
        <translation>Enw&apos;r ysgol neu&apos;r coleg</translation>
    </message>
    <message>
        <source>Check a file: integrity, digests and journal</source>
        <translation>Gwirio ffeil: cyfanrwydd, crynodebau digidol a dyddlyfr</translation>
    </message>
    <message>
        <source>Careers leadership reviews, from the command line.</source>
        <translation>Adolygiadau arweinyddiaeth gyrfaoedd, o&apos;r llinell orchymyn.</translation>
    </message>
    <message>
        <source>themes: %1; statements: %2; levels: %3</source>
        <translation>themâu: %1; datganiadau: %2; lefelau: %3</translation>
    </message>
    <message>
        <source>wording: %1; descriptors: %2; without descriptor: %3</source>
        <translation>geiriad: %1; disgrifyddion: %2; heb ddisgrifydd: %3</translation>
    </message>
    <message>
        <source>structure digest: %1</source>
        <translation>crynodeb digidol y strwythur: %1</translation>
    </message>
    <message>
        <source>wording digest: %1</source>
        <translation>crynodeb digidol y geiriad: %1</translation>
    </message>
    <message>
        <source>Show or check a model</source>
        <translation>Dangos neu wirio model</translation>
    </message>
    <message>
        <source>Check a model file and print its counts and digests</source>
        <translation>Gwirio ffeil fodel ac argraffu ei niferoedd a&apos;i chrynodebau digidol</translation>
    </message>
    <message>
        <source>Draw a review&apos;s themes</source>
        <translation>Darlunio themâu adolygiad</translation>
    </message>
    <message>
        <source>The new SVG file</source>
        <translation>Y ffeil SVG newydd</translation>
    </message>
    <message>
        <source>The new PNG file</source>
        <translation>Y ffeil PNG newydd</translation>
    </message>
    <message>
        <source>The new PDF file</source>
        <translation>Y ffeil PDF newydd</translation>
    </message>
    <message>
        <source>--date: %1 is not a date such as 2026-11-12.</source>
        <translation>--date: nid yw %1 yn ddyddiad megis 2026-11-12.</translation>
    </message>
    <message>
        <source>Add reviews to a file</source>
        <translation>Ychwanegu adolygiadau at ffeil</translation>
    </message>
    <message>
        <source>Academic year, e.g. 2026/27</source>
        <translation>Blwyddyn academaidd, e.e. 2026/27</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Date, e.g. 2026-11-12</source>
        <translation>Dyddiad, e.e. 2026-11-12</translation>
    </message>
    <message>
        <source>Who agrees, e.g. SLT; with --agree</source>
        <translation>Pwy sy&apos;n cytuno, e.e. UDA; gyda --agree</translation>
    </message>
    <message>
        <source>1.1=3, 2.4=0 (not in place yet), 1.2=unanswered, 2.5=? (a query)</source>
        <translation>1.1=3, 2.4=0 (ddim ar waith eto), 1.2=unanswered, 2.5=? (ymholiad)</translation>
    </message>
    <message>
        <source>finished, but CHANGED since then</source>
        <translation>wedi&apos;i orffen, ond wedi&apos;i NEWID ers hynny</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>wedi&apos;i orffen</translation>
    </message>
    <message>
        <source>of %1 statements: %2 agreed, %3 draft, %4 carried forward, %5 not answered; queries: %6</source>
        <translation>o %1 datganiad: cytunwyd ar %2, drafft %3, dygwyd ymlaen %4, heb eu hateb %5; ymholiadau: %6</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Priority %1: %2</source>
        <translation>Blaenoriaeth %1: %2</translation>
    </message>
    <message>
        <source>No reviews yet.</source>
        <translation>Dim adolygiadau eto.</translation>
    </message>
    <message>
        <source>broken characters: was the file saved in another encoding?</source>
        <translation>nodau gwallus: a gadwyd y ffeil mewn amgodiad arall?</translation>
    </message>
    <message>
        <source>the same text as at the level below</source>
        <translation>yr un testun ag ar y lefel islaw</translation>
    </message>
    <message>
        <source>very short</source>
        <translation>byr iawn</translation>
    </message>
    <message>
        <source>%1: line %2, statement %3, level %4</source>
        <translation>%1: llinell %2, datganiad %3, lefel %4</translation>
    </message>
    <message>
        <source>a complete model: %1 of %2 texts</source>
        <translation>model cyflawn: %1 o %2 testun</translation>
    </message>
    <message>
        <source>%1 of %2 texts matched</source>
        <translation>Parwyd %1 o %2 testun</translation>
    </message>
    <message>
        <source>missing: %1 level %2</source>
        <translation>ar goll: %1 lefel %2</translation>
    </message>
    <message>
        <source>doubtful: line %1, %2 level %3: %4</source>
        <translation>amheus: llinell %1, %2 lefel %3: %4</translation>
    </message>
    <message>
        <source>column ignored: %1</source>
        <translation>anwybyddwyd y golofn: %1</translation>
    </message>
    <message>
        <source>used by review %1</source>
        <translation>yn cael ei ddefnyddio gan adolygiad %1</translation>
    </message>
    <message>
        <source>The wording&apos;s name</source>
        <translation>Enw&apos;r geiriad</translation>
    </message>
    <message>
        <source>median %1, Leik&apos;s D %2, consensus %3</source>
        <translation>canolrif %1, D Leik %2, consensws %3</translation>
    </message>
    <message>
        <source>The level that the first count is for</source>
        <translation>Y lefel y mae&apos;r cyfrif cyntaf ar ei chyfer</translation>
    </message>
    <message>
        <source>%1: read from %2.</source>
        <comment>a kind of institution, a file</comment>
        <translation>%1: darllenwyd o %2.</translation>
    </message>
    <message>
        <source>The publisher&apos;s PDF</source>
        <translation>PDF y cyhoeddwr</translation>
    </message>
    <message>
        <source>doubtful: %1: %2</source>
        <translation>amheus: %1: %2</translation>
    </message>
    <message>
        <source>theme %1</source>
        <translation>thema %1</translation>
    </message>
    <message>
        <source>%1 title</source>
        <comment>a statement&apos;s number</comment>
        <translation>teitl %1</translation>
    </message>
    <message>
        <source>%1 level %2</source>
        <translation>%1 lefel %2</translation>
    </message>
    <message>
        <source>found: themes %1, statements %2, levels %3; doubtful texts: %4</source>
        <translation>cafwyd: themâu %1, datganiadau %2, lefelau %3; testunau amheus: %4</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>hepgorwyd: %1</translation>
    </message>
    <message>
        <source>The folder to write them to</source>
        <translation>Y ffolder i&apos;w hysgrifennu iddi</translation>
    </message>
    <message>
        <source>--de-identified is for --kind peer.</source>
        <translation>Mae --de-identified ar gyfer --kind peer.</translation>
    </message>
    <message>
        <source>--comments is for --kind full.</source>
        <translation>Mae --comments ar gyfer --kind full.</translation>
    </message>
    <message>
        <source>The new web page</source>
        <translation>Y dudalen we newydd</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a school, its kind</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: no review yet</source>
        <translation>%1: dim adolygiad eto</translation>
    </message>
    <message>
        <source>  %1 %2: %3, %4 of %5 answered, %6</source>
        <comment>theme, its title, statements at each level, answered, of, median</comment>
        <translation>  %1 %2: %3, atebwyd %4 o %5, %6</translation>
    </message>
    <message>
        <source>not read: %1: %2</source>
        <comment>a file, why</comment>
        <translation>heb ei ddarllen: %1: %2</translation>
    </message>
    <message>
        <source>Write this new file for scripts</source>
        <translation>Ysgrifennu&apos;r ffeil newydd hon ar gyfer sgriptiau</translation>
    </message>
    <message>
        <source>One table: the new CSV file</source>
        <translation>Un tabl: y ffeil CSV newydd</translation>
    </message>
    <message>
        <source>All tables with charts: the new spreadsheet</source>
        <translation>Pob tabl gyda siartiau: y daenlen newydd</translation>
    </message>
    <message>
        <source>Leave out names, colleagues&apos; answers and private comments</source>
        <translation>Hepgor enwau, atebion cydweithwyr a sylwadau preifat</translation>
    </message>
    <message>
        <source>The exported JSON file</source>
        <translation>Y ffeil JSON a allforiwyd</translation>
    </message>
    <message>
        <source>Only in the earlier edition:</source>
        <translation>Yn yr argraffiad cynharach yn unig:</translation>
    </message>
    <message>
        <source>%1 %2  %3, %4: %5</source>
        <comment>number of a statement, its level, its title, academic year, why</comment>
        <translation>%1 %2  %3, %4: %5</translation>
    </message>
    <message>
        <source>Also draw the themes as a radar into this new SVG file</source>
        <translation>Darlunio&apos;r themâu hefyd fel radar yn y ffeil SVG newydd hon</translation>
    </message>
    <message>
        <source>Also draw the themes as a radar into this new PNG file</source>
        <translation>Darlunio&apos;r themâu hefyd fel radar yn y ffeil PNG newydd hon</translation>
    </message>
    <message>
        <source>a complete model: %1</source>
        <translation>model cyflawn: %1</translation>
    </message>
    <message>
        <source>%1 is not a number such as 3</source>
        <translation>Nid yw %1 yn rhif megis 3</translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation>Mae&apos;n wag</translation>
    </message>
    <message>
        <source>--year: %1 is not an academic year such as 2026/27.</source>
        <translation>--year: nid yw %1 yn flwyddyn academaidd megis 2026/27.</translation>
    </message>
    <message>
        <source>%1 was given two different answers.</source>
        <translation>Rhoddwyd dau ateb gwahanol i %1.</translation>
    </message>
    <message>
        <source>newer, with this version of Waymark: %1</source>
        <translation>diweddarach, gyda&apos;r fersiwn hwn o Waymark: %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <comment>of each review, &quot;2 -&gt; 3&quot;</comment>
        <translation>canolrif %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file, why it is not counted</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No backups yet.</source>
        <translation>Dim copïau wrth gefn eto.</translation>
    </message>
    <message>
        <source>%1: %2; %3</source>
        <comment>a backup&apos;s file name, why it was made, what it holds</comment>
        <translation>%1: %2; %3</translation>
    </message>
    <message>
        <source>List the backups of a file, the newest first</source>
        <translation>Rhestru copïau wrth gefn ffeil, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>cancelled: %1 %2</source>
        <comment>a date, what it was</comment>
        <translation>canslwyd: %1 %2</translation>
    </message>
    <message>
        <source>--without-help is for --kind governors, full and actions.</source>
        <translation>Mae --without-help ar gyfer --kind governors, full ac actions.</translation>
    </message>
    <message>
        <source>--critical-friend is for --kind full and peer, and not for --de-identified.</source>
        <translation>Mae --critical-friend ar gyfer --kind full a peer, ac nid ar gyfer --de-identified.</translation>
    </message>
    <message>
        <source>only %1 was written</source>
        <translation>dim ond %1 a ysgrifennwyd</translation>
    </message>
    <message>
        <source>Leave out where to find help; with --kind governors, full or actions</source>
        <translation>Hepgor ble i gael cymorth; gyda --kind governors, full neu actions</translation>
    </message>
    <message>
        <source>The password:</source>
        <translation>Y cyfrinair:</translation>
    </message>
    <message>
        <source>The copy</source>
        <translation>Y copi</translation>
    </message>
    <message>
        <source>There is no conflict %1.</source>
        <translation>Nid oes gwrthdaro %1.</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Cynharach</translation>
    </message>
    <message>
        <source>A and B are the same file.</source>
        <translation>Yr un ffeil yw A a B.</translation>
    </message>
    <message>
        <source>From A, not in B:</source>
        <translation>O A, nid yn B:</translation>
    </message>
    <message>
        <source>From B, not in A:</source>
        <translation>O B, nid yn A:</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>Y copi arall</translation>
    </message>
    <message>
        <source>%1, row %2 (%3): %4</source>
        <comment>file, row, whose, what became of it</comment>
        <translation>%1, rhes %2 (%3): %4</translation>
    </message>
    <message>
        <source>The new Word document</source>
        <translation>Y ddogfen Word newydd</translation>
    </message>
    <message>
        <source>can&apos;t be read</source>
        <translation>ni ellir ei ddarllen</translation>
    </message>
    <message>
        <source>%1 is not in it, so only the whole version can be restored.</source>
        <translation>Nid yw %1 ynddo, felly dim ond y fersiwn cyfan y gellir ei adfer.</translation>
    </message>
    <message>
        <source>Nothing to change: the file already has the same content.</source>
        <translation>Dim i&apos;w newid: mae&apos;r un cynnwys yn y ffeil eisoes.</translation>
    </message>
    <message>
        <source>The file as it was before is %1.</source>
        <translation>Y ffeil fel yr oedd o&apos;r blaen yw %1.</translation>
    </message>
    <message>
        <source>Where the backups are, if not in the usual folder</source>
        <translation>Ble mae&apos;r copïau wrth gefn, os nad yn y ffolder arferol</translation>
    </message>
    <message>
        <source>The backup: its name from the list, or a path</source>
        <translation>Y copi wrth gefn: ei enw o&apos;r rhestr, neu lwybr</translation>
    </message>
    <message>
        <source>%1 was given for two outputs. Each needs its own file.</source>
        <translation>Rhoddwyd %1 ar gyfer dau allbwn. Mae angen ei ffeil ei hun ar bob un.</translation>
    </message>
    <message>
        <source>%1 is where the journal of %2 is stored. Choose another name.</source>
        <translation>Yn %1 y cedwir dyddlyfr %2. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>The file is damaged. This is what can still be read.</source>
        <translation>Mae&apos;r ffeil wedi&apos;i difrodi. Dyma&apos;r hyn y gellir ei ddarllen o hyd.</translation>
    </message>
    <message>
        <source>Write every text found in a PDF, and any doubts about it, as CSV</source>
        <translation>Ysgrifennu pob testun a gafwyd mewn PDF, ac unrhyw amheuon amdano, fel CSV</translation>
    </message>
    <message>
        <source>Accept doubtful texts from a PDF as they are</source>
        <translation>Derbyn testunau amheus o PDF fel y maent</translation>
    </message>
    <message>
        <source>Export a file&apos;s content as JSON, CSV or a spreadsheet</source>
        <translation>Allforio cynnwys ffeil fel JSON, CSV neu daenlen</translation>
    </message>
    <message>
        <source>Everything, to import again, including each colleague&apos;s named answers: the new JSON file</source>
        <translation>Popeth, i&apos;w fewnforio eto, gan gynnwys atebion pob cydweithiwr gyda&apos;u henw: y ffeil JSON newydd</translation>
    </message>
    <message>
        <source>The table for --csv: answers (the default) or actions</source>
        <translation>Y tabl ar gyfer --csv: answers (y rhagosodiad) neu actions</translation>
    </message>
    <message>
        <source>Create a file from what export --json wrote</source>
        <translation>Creu ffeil o&apos;r hyn a ysgrifennodd export --json</translation>
    </message>
    <message>
        <source>The file to create</source>
        <translation>Y ffeil i&apos;w chreu</translation>
    </message>
    <message>
        <source>Write the due dates of actions and the next reviews as a calendar file (iCalendar)</source>
        <translation>Ysgrifennu dyddiadau camau gweithredu a&apos;r adolygiadau nesaf fel ffeil galendr (iCalendar)</translation>
    </message>
    <message>
        <source>Problems were found in %1.</source>
        <translation>Cafwyd problemau yn %1.</translation>
    </message>
    <message>
        <source>Create the file of an example school with three reviews</source>
        <translation>Creu ffeil ysgol enghreifftiol gyda thri adolygiad</translation>
    </message>
    <message>
        <source>Create the file for a school or college</source>
        <translation>Creu&apos;r ffeil ar gyfer ysgol neu goleg</translation>
    </message>
    <message>
        <source>A model file, instead of the built-in model</source>
        <translation>Ffeil fodel, yn lle&apos;r model mewnol</translation>
    </message>
    <message>
        <source>%1 is not a folder.</source>
        <translation>Nid ffolder yw %1.</translation>
    </message>
    <message>
        <source>Compare schools and colleges: reads every file in a folder and changes none</source>
        <translation>Cymharu ysgolion a cholegau: darllen pob ffeil mewn ffolder heb newid yr un</translation>
    </message>
    <message>
        <source>The folder; folders inside it are searched too</source>
        <translation>Y ffolder; chwilir y ffolderi ynddi hefyd</translation>
    </message>
    <message>
        <source>Write this new table as CSV</source>
        <translation>Ysgrifennu&apos;r tabl newydd hwn fel CSV</translation>
    </message>
    <message>
        <source>Write this new table as a spreadsheet</source>
        <translation>Ysgrifennu&apos;r tabl newydd hwn fel taenlen</translation>
    </message>
    <message>
        <source>Write this new table for analysts: a row for each answer in every review, without names</source>
        <translation>Ysgrifennu&apos;r tabl newydd hwn i ddadansoddwyr: rhes i bob ateb ym mhob adolygiad, heb enwau</translation>
    </message>
    <message>
        <source>Letters instead of names, and no file names</source>
        <translation>Llythrennau yn lle enwau, a dim enwau ffeiliau</translation>
    </message>
    <message>
        <source>Show which version this is</source>
        <translation>Dangos pa fersiwn yw hwn</translation>
    </message>
    <message>
        <source>%1 is not a command. For a list, use waymark-cli --help.</source>
        <translation>Nid yw %1 yn orchymyn. Am restr, defnyddiwch waymark-cli --help.</translation>
    </message>
    <message>
        <source>Not everything could be written to standard output. Is its disk full?</source>
        <translation>Nid oedd modd ysgrifennu popeth i&apos;r allbwn safonol. A yw ei ddisg yn llawn?</translation>
    </message>
    <message>
        <source>A is used.</source>
        <translation>Defnyddir A.</translation>
    </message>
    <message>
        <source>B is used.</source>
        <translation>Defnyddir B.</translation>
    </message>
    <message>
        <source>A and B have the same content.</source>
        <translation>Mae gan A a B yr un cynnwys.</translation>
    </message>
    <message numerus="yes">
        <source>%n conflict(s) (has/have) not been decided, so nothing was written. Decide with --take or --prefer.</source>
        <translation>
            <numerusform>Penderfynwyd ar bob gwrthdaro.</numerusform>
            <numerusform>Nid oes penderfyniad ar %n gwrthdaro, felly ni ysgrifennwyd dim. Penderfynwch gyda --take neu --prefer.</numerusform>
            <numerusform>Nid oes penderfyniad ar %n gwrthdaro, felly ni ysgrifennwyd dim. Penderfynwch gyda --take neu --prefer.</numerusform>
            <numerusform>Nid oes penderfyniad ar %n gwrthdaro, felly ni ysgrifennwyd dim. Penderfynwch gyda --take neu --prefer.</numerusform>
            <numerusform>Nid oes penderfyniad ar %n gwrthdaro, felly ni ysgrifennwyd dim. Penderfynwch gyda --take neu --prefer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written. Name the new file with --out.</source>
        <translation>Ni ysgrifennwyd dim. Enwch y ffeil newydd gyda --out.</translation>
    </message>
    <message>
        <source>Merge two copies that were changed separately into one file; neither copy is changed</source>
        <translation>Cyfuno dau gopi a newidiwyd ar wahân yn un ffeil; ni newidir y naill gopi na&apos;r llall</translation>
    </message>
    <message>
        <source>One copy; review numbers refer to this one</source>
        <translation>Un copi; mae rhifau adolygiad yn cyfeirio at hwn</translation>
    </message>
    <message>
        <source>The file to create; without it, only shows what would happen</source>
        <translation>Y ffeil i&apos;w chreu; hebddi, dim ond dangos beth fyddai&apos;n digwydd</translation>
    </message>
    <message>
        <source>The file both copies came from, if there is no backup of it here</source>
        <translation>Y ffeil y daeth y ddau gopi ohoni, os nad oes copi wrth gefn ohoni yma</translation>
    </message>
    <message>
        <source>The copy to use where both changed something</source>
        <translation>Y copi i&apos;w ddefnyddio lle newidiodd y ddau rywbeth</translation>
    </message>
    <message>
        <source>%1 is not a decision such as 2=A</source>
        <translation>Nid yw %1 yn benderfyniad megis 2=A</translation>
    </message>
    <message>
        <source>The copy to use for one conflict, by its number</source>
        <translation>Y copi i&apos;w ddefnyddio ar gyfer un gwrthdaro, yn ôl ei rif</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) (is/are) doubtful, so nothing was saved. Check them, and add --accept-doubtful if they are right.</source>
        <translation>
            <numerusform>Nid oes testun amheus.</numerusform>
            <numerusform>Mae %n testun yn amheus, felly ni chadwyd dim. Gwiriwch, ac ychwanegwch --accept-doubtful os yw popeth yn iawn.</numerusform>
            <numerusform>Mae %n testun yn amheus, felly ni chadwyd dim. Gwiriwch, ac ychwanegwch --accept-doubtful os yw popeth yn iawn.</numerusform>
            <numerusform>Mae %n testun yn amheus, felly ni chadwyd dim. Gwiriwch, ac ychwanegwch --accept-doubtful os yw popeth yn iawn.</numerusform>
            <numerusform>Mae %n testun yn amheus, felly ni chadwyd dim. Gwiriwch, ac ychwanegwch --accept-doubtful os yw popeth yn iawn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the built-in model</source>
        <translation>Dangos y model mewnol</translation>
    </message>
    <message>
        <source>A model file; without one, the built-in model</source>
        <translation>Ffeil fodel; heb un, y model mewnol</translation>
    </message>
    <message>
        <source>Create a model file from the publisher&apos;s PDF</source>
        <translation>Creu ffeil fodel o PDF y cyhoeddwr</translation>
    </message>
    <message>
        <source>The model&apos;s name</source>
        <translation>Enw&apos;r model</translation>
    </message>
    <message>
        <source>The model file to create</source>
        <translation>Y ffeil fodel i&apos;w chreu</translation>
    </message>
    <message>
        <source>Nothing was changed. This is what would happen:</source>
        <translation>Ni newidiwyd dim. Dyma fyddai&apos;n digwydd:</translation>
    </message>
    <message>
        <source>no name given</source>
        <translation>ni roddwyd enw</translation>
    </message>
    <message>
        <source>Write the forms that colleagues fill in before the meeting</source>
        <translation>Ysgrifennu&apos;r ffurflenni y mae cydweithwyr yn eu llenwi cyn y cyfarfod</translation>
    </message>
    <message>
        <source>Only a form for theme N, for anyone, whoever has been asked about it</source>
        <translation>Dim ond ffurflen ar gyfer thema N, i unrhyw un, pwy bynnag y gofynnwyd iddynt amdani</translation>
    </message>
    <message>
        <source>Show the draft, so that colleagues can agree or disagree with it</source>
        <translation>Dangos y drafft, fel y gall cydweithwyr gytuno neu anghytuno ag ef</translation>
    </message>
    <message>
        <source>A message to colleagues, instead of the one saved in the review</source>
        <translation>Neges i gydweithwyr, yn lle&apos;r un a gadwyd yn yr adolygiad</translation>
    </message>
    <message>
        <source>Your own guidance, such as a video, instead of the one saved in the review</source>
        <translation>Eich canllaw eich hun, megis fideo, yn lle&apos;r un a gadwyd yn yr adolygiad</translation>
    </message>
    <message>
        <source>Where your guidance is: an address that starts with https</source>
        <translation>Ble mae eich canllaw: cyfeiriad sy&apos;n dechrau gyda https</translation>
    </message>
    <message>
        <source>Import colleagues&apos; answers: each file in full or not at all</source>
        <translation>Mewnforio atebion cydweithwyr: pob ffeil yn llawn neu ddim o gwbl</translation>
    </message>
    <message>
        <source>The review that a spreadsheet answers, by year or number (default: the latest that is not finished)</source>
        <translation>Yr adolygiad y mae taenlen yn ei ateb, yn ôl blwyddyn neu rif (rhagosodiad: y diweddaraf heb ei orffen)</translation>
    </message>
    <message>
        <source>Show what would happen, without changing anything</source>
        <translation>Dangos beth fyddai&apos;n digwydd, heb newid dim</translation>
    </message>
    <message>
        <source>Nothing has been agreed in any round of this review yet.</source>
        <translation>Ni chytunwyd ar ddim mewn unrhyw rownd o&apos;r adolygiad hwn eto.</translation>
    </message>
    <message>
        <source>radar (average of answered statements), bars (counts), heatmap (every statement over all years), trend (medians over all years) or rounds (what each round agreed)</source>
        <translation>radar (cyfartaledd y datganiadau a atebwyd), bars (niferoedd), heatmap (pob datganiad dros yr holl flynyddoedd), trend (canolrifau dros yr holl flynyddoedd) neu rounds (beth y cytunwyd arno ym mhob rownd)</translation>
    </message>
    <message>
        <source>Write a report on a review as a PDF, Word document or web page, and list any texts that name someone</source>
        <translation>Ysgrifennu adroddiad ar adolygiad fel PDF, dogfen Word neu dudalen we, a rhestru unrhyw destunau sy&apos;n enwi rhywun</translation>
    </message>
    <message>
        <source>governors (the default), full, dashboard, actions, peer, compass, agenda, pre-read or minutes</source>
        <translation>governors (y rhagosodiad), full, dashboard, actions, peer, compass, agenda, pre-read neu minutes</translation>
    </message>
    <message>
        <source>Replace the names of the school or college and of people; with --kind peer</source>
        <translation>Disodli enwau&apos;r ysgol neu&apos;r coleg ac enwau pobl; gyda --kind peer</translation>
    </message>
    <message>
        <source>Include private comments; with --kind full</source>
        <translation>Cynnwys sylwadau preifat; gyda --kind full</translation>
    </message>
    <message>
        <source>Include what you asked and advised others as a critical friend; with --kind full or peer</source>
        <translation>Cynnwys eich cwestiynau a&apos;ch cyngor i eraill fel cyfaill beirniadol; gyda --kind full neu peer</translation>
    </message>
    <message>
        <source>%1 is not an answer such as 1.1=3, 1.2=unanswered or 2.5=?.</source>
        <translation>Nid yw %1 yn ateb megis 1.1=3, 1.2=unanswered neu 2.5=?.</translation>
    </message>
    <message>
        <source>Add a review and print its number, which is never reused</source>
        <translation>Ychwanegu adolygiad ac argraffu ei rif, na chaiff byth ei ailddefnyddio</translation>
    </message>
    <message>
        <source>A wording in the file, by its name</source>
        <translation>Geiriad yn y ffeil, yn ôl ei enw</translation>
    </message>
    <message>
        <source>Carry forward the answers from the previous review</source>
        <translation>Dwyn atebion yr adolygiad blaenorol ymlaen</translation>
    </message>
    <message>
        <source>Answer statements in a review: if one can&apos;t be saved, none is</source>
        <translation>Ateb datganiadau mewn adolygiad: os na ellir cadw un, ni chedwir yr un</translation>
    </message>
    <message>
        <source>Record the levels as agreed, not as drafts</source>
        <translation>Cofnodi bod cytundeb ar y lefelau, yn lle drafftiau</translation>
    </message>
    <message>
        <source>List what is unresolved, then lock the review</source>
        <translation>Rhestru&apos;r hyn sydd heb ei ddatrys, yna cloi&apos;r adolygiad</translation>
    </message>
    <message>
        <source>Make a password-protected copy to send; the password is read from standard input</source>
        <translation>Gwneud copi wedi&apos;i ddiogelu â chyfrinair i&apos;w anfon; darllenir y cyfrinair o&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>The ZIP file to create</source>
        <translation>Y ffeil ZIP i&apos;w chreu</translation>
    </message>
    <message>
        <source>Turn a password-protected copy back into a file; the password is read from standard input</source>
        <translation>Troi copi wedi&apos;i ddiogelu â chyfrinair yn ôl yn ffeil; darllenir y cyfrinair o&apos;r mewnbwn safonol</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>heb ei orffen</translation>
    </message>
    <message>
        <source>Show the reviews in a file, or one of them statement by statement</source>
        <translation>Dangos yr adolygiadau mewn ffeil, neu un ohonynt fesul datganiad</translation>
    </message>
    <message>
        <source>--counts needs two or more whole numbers separated by commas, not all of them 0.</source>
        <translation>Mae --counts yn gofyn am ddau rif cyfan neu ragor gyda choma rhyngddynt, heb fod pob un yn 0.</translation>
    </message>
    <message>
        <source>Show how far colleagues&apos; answers differ, or how far one row of counts does</source>
        <translation>Dangos pa mor wahanol yw atebion cydweithwyr, neu un rhes o niferoedd</translation>
    </message>
    <message>
        <source>How many people chose each level, the lowest first, e.g. 0,2,5,1</source>
        <translation>Faint o bobl a ddewisodd bob lefel, yr isaf yn gyntaf, e.e. 0,2,5,1</translation>
    </message>
    <message>
        <source>spread needs FILE with --review, or --counts.</source>
        <translation>Mae spread yn gofyn am FILE gyda --review, neu --counts.</translation>
    </message>
    <message>
        <source>a different title from before</source>
        <translation>teitl gwahanol i&apos;r un o&apos;r blaen</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>heb ei adnabod</translation>
    </message>
    <message>
        <source>given twice, the first is used</source>
        <translation>wedi&apos;i roi ddwywaith, defnyddir y cyntaf</translation>
    </message>
    <message>
        <source>%1: texts missing: %2; texts not recognised: %3. Nothing was saved. Check the file, and add --accept-missing if it is right.</source>
        <translation>%1: testunau ar goll: %2; testunau heb eu hadnabod: %3. Ni chadwyd dim. Gwiriwch y ffeil, ac ychwanegwch --accept-missing os yw&apos;n iawn.</translation>
    </message>
    <message>
        <source>this wording was already in the file</source>
        <translation>roedd y geiriad hwn eisoes yn y ffeil</translation>
    </message>
    <message>
        <source>saved as: %1</source>
        <translation>wedi&apos;i gadw fel: %1</translation>
    </message>
    <message>
        <source>%1 belongs to a model that is not in %2. To turn it into a separate model, use model from-pdf.</source>
        <translation>Mae %1 yn perthyn i fodel nad yw yn %2. I&apos;w droi&apos;n fodel ar wahân, defnyddiwch model from-pdf.</translation>
    </message>
    <message>
        <source>--accept-missing works with CSV files only.</source>
        <translation>Mae --accept-missing yn gweithio gyda ffeiliau CSV yn unig.</translation>
    </message>
    <message>
        <source>--report works with PDF files only.</source>
        <translation>Mae --report yn gweithio gyda ffeiliau PDF yn unig.</translation>
    </message>
    <message>
        <source>--accept-doubtful works with PDF files only.</source>
        <translation>Mae --accept-doubtful yn gweithio gyda ffeiliau PDF yn unig.</translation>
    </message>
    <message>
        <source>Official wording of the model in a file</source>
        <translation>Geiriad swyddogol y model mewn ffeil</translation>
    </message>
    <message>
        <source>Check how well a CSV file, a publisher&apos;s PDF or a model file fits, and save it</source>
        <translation>Gwirio pa mor dda y mae ffeil CSV, PDF cyhoeddwr neu ffeil fodel yn cyfateb, a&apos;i chadw</translation>
    </message>
    <message>
        <source>CSV with the columns statement, title, level and text (and theme, for a complete new model), the publisher&apos;s PDF, or a model file</source>
        <translation>CSV gyda&apos;r colofnau statement, title, level a text (a theme, ar gyfer model newydd cyflawn), PDF y cyhoeddwr, neu ffeil fodel</translation>
    </message>
    <message>
        <source>Only show what fits, without saving anything</source>
        <translation>Dangos yr hyn sy&apos;n cyfateb yn unig, heb gadw dim</translation>
    </message>
    <message>
        <source>Save a CSV file even if texts are missing or not recognised</source>
        <translation>Cadw ffeil CSV hyd yn oed os oes testunau ar goll neu heb eu hadnabod</translation>
    </message>
    <message>
        <source>List the wordings in a file</source>
        <translation>Rhestru&apos;r geiriadau mewn ffeil</translation>
    </message>
    <message>
        <source>Use another wording of its model for a review</source>
        <translation>Defnyddio geiriad arall o&apos;i fodel ar gyfer adolygiad</translation>
    </message>
    <message>
        <source>not changed, but could be a name: %1</source>
        <translation>heb ei newid, ond gallai fod yn enw: %1</translation>
    </message>
    <message>
        <source>%1 has been restored.</source>
        <translation>Mae %1 wedi&apos;i adfer.</translation>
    </message>
    <message>
        <source>Restore an earlier version of a file, or of one of its reviews, from a backup</source>
        <translation>Adfer fersiwn cynharach o ffeil, neu o un o&apos;i hadolygiadau, o gopi wrth gefn</translation>
    </message>
    <message>
        <source>structure changed: it uses a different model</source>
        <translation>newidiodd y strwythur: mae&apos;n defnyddio model gwahanol</translation>
    </message>
    <message>
        <source>--de-identified works with --json only.</source>
        <translation>Mae --de-identified yn gweithio gyda --json yn unig.</translation>
    </message>
    <message>
        <source>--what works with --csv only.</source>
        <translation>Mae --what yn gweithio gyda --csv yn unig.</translation>
    </message>
    <message>
        <source>sound; reviews: %1; finished, with their digests: %2; lines in the journal: %3</source>
        <translation>iawn; adolygiadau: %1; wedi&apos;u gorffen, gyda&apos;u crynodebau digidol: %2; llinellau yn y dyddlyfr: %3</translation>
    </message>
    <message>
        <source>Conflict %1 has been decided twice.</source>
        <translation>Penderfynwyd ar wrthdaro %1 ddwywaith.</translation>
    </message>
    <message>
        <source>--round works with --agree only.</source>
        <translation>Mae --round yn gweithio gyda --agree yn unig.</translation>
    </message>
    <message>
        <source>comes with this version of Waymark too: %1</source>
        <translation>daw hefyd gyda&apos;r fersiwn hwn o Waymark: %1</translation>
    </message>
    <message>
        <source>--name has no letters in it.</source>
        <translation>Nid oes llythrennau yn --name.</translation>
    </message>
    <message>
        <source>More than one wording is called %1. Use one of these instead of the name: %2.</source>
        <translation>Mae mwy nag un geiriad o&apos;r enw %1. Defnyddiwch un o&apos;r rhain yn lle&apos;r enw: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) on points (has/have) been removed, because the new wording has other points.</source>
        <translation>
            <numerusform>Ni thynnwyd unrhyw farciau ar bwyntiau.</numerusform>
            <numerusform>Tynnwyd %n marc ar bwynt, oherwydd bod gan y geiriad newydd bwyntiau eraill.</numerusform>
            <numerusform>Tynnwyd %n marc ar bwyntiau, oherwydd bod gan y geiriad newydd bwyntiau eraill.</numerusform>
            <numerusform>Tynnwyd %n marc ar bwyntiau, oherwydd bod gan y geiriad newydd bwyntiau eraill.</numerusform>
            <numerusform>Tynnwyd %n marc ar bwyntiau, oherwydd bod gan y geiriad newydd bwyntiau eraill.</numerusform>
        </translation>
    </message>
    <message>
        <source>An earlier calendar file: what is no longer due is cancelled</source>
        <translation>Ffeil galendr gynharach: caiff yr hyn nad oes ei angen mwyach ei ganslo</translation>
    </message>
    <message>
        <source>The meeting: %1</source>
        <comment>when and where</comment>
        <translation>Y cyfarfod: %1</translation>
    </message>
    <message>
        <source>The number or year of one review; otherwise all</source>
        <translation>Rhif neu flwyddyn un adolygiad; fel arall pob un</translation>
    </message>
    <message>
        <source>%1 is neither a review&apos;s number, such as 3, nor a year, such as 2026/27</source>
        <translation>Nid yw %1 yn rhif adolygiad, megis 3, nac yn flwyddyn, megis 2026/27</translation>
    </message>
    <message>
        <source>The review&apos;s number, as shown, or its year, e.g. 2026/27 (the latest of that year)</source>
        <translation>Rhif yr adolygiad, fel y&apos;i dangosir, neu ei flwyddyn, e.e. 2026/27 (yr olaf o&apos;r flwyddyn honno)</translation>
    </message>
    <message>
        <source>--reviews needs two to %1 different reviews, such as 1,2 or 2025/26,2026/27.</source>
        <translation>Mae --reviews yn gofyn am ddau i %1 adolygiad gwahanol, megis 1,2 neu 2025/26,2026/27.</translation>
    </message>
    <message>
        <source>Numbers or years; the last one is the current review</source>
        <translation>Rhifau neu flynyddoedd; yr olaf yw&apos;r adolygiad presennol</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read. The rest is in the output.</source>
        <translation>
            <numerusform>Darllenwyd pob ffeil.</numerusform>
            <numerusform>Nid oedd modd darllen %n ffeil. Mae&apos;r gweddill yn yr allbwn.</numerusform>
            <numerusform>Nid oedd modd darllen %n ffeil. Mae&apos;r gweddill yn yr allbwn.</numerusform>
            <numerusform>Nid oedd modd darllen %n ffeil. Mae&apos;r gweddill yn yr allbwn.</numerusform>
            <numerusform>Nid oedd modd darllen %n ffeil. Mae&apos;r gweddill yn yr allbwn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Response files, spreadsheets with a row for each person (.xlsx, .ods, .csv), or folders or ZIP files of these</source>
        <translation>Ffeiliau ymateb, taenlenni â rhes i bob person (.xlsx, .ods, .csv), neu ffolderi neu ffeiliau ZIP o&apos;r rhain</translation>
    </message>
    <message>
        <source>up: %1; down: %2; unchanged: %3; carried forward: %4; newly answered: %5; not answered this time: %6; not answered: %7; structure changed: %8</source>
        <translation>i fyny: %1; i lawr: %2; heb newid: %3; dygwyd ymlaen: %4; newydd eu hateb: %5; heb eu hateb y tro hwn: %6; heb eu hateb: %7; newidiodd y strwythur: %8</translation>
    </message>
    <message>
        <source>%1 Use waymark-cli %2.</source>
        <comment>what a file is, a command</comment>
        <translation>%1 Defnyddiwch waymark-cli %2.</translation>
    </message>
    <message>
        <source>en (the default) or cy: the language to write it in</source>
        <translation>en (y rhagosodiad) neu cy: yr iaith i&apos;w hysgrifennu ynddi</translation>
    </message>
    <message>
        <source>a text names someone: %1, “%2”</source>
        <translation>mae testun yn enwi rhywun: %1, “%2”</translation>
    </message>
    <message>
        <source>could be a name: %1, “%2”</source>
        <translation>gallai fod yn enw: %1, “%2”</translation>
    </message>
    <message>
        <source>line %1: “%2” was read as %3</source>
        <translation>llinell %1: darllenwyd “%2” fel %3</translation>
    </message>
    <message>
        <source>%1 has the statements of “%2”, but %3 levels were found instead of %4. Were two columns read as one? Nothing was saved.</source>
        <translation>Mae gan %1 ddatganiadau “%2”, ond cafwyd %3 lefel yn lle %4. A ddarllenwyd dwy golofn fel un? Ni chadwyd dim.</translation>
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
        <translation>Heb ei ddechrau</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>Ar y gweill</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>dim wedi&apos;u gwneud</numerusform>
            <numerusform>%n wedi&apos;i wneud</numerusform>
            <numerusform>%n wedi&apos;u gwneud</numerusform>
            <numerusform>%n wedi&apos;u gwneud</numerusform>
            <numerusform>%n wedi&apos;u gwneud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>dim wedi&apos;u hatal</numerusform>
            <numerusform>%n wedi&apos;i atal</numerusform>
            <numerusform>%n wedi&apos;u hatal</numerusform>
            <numerusform>%n wedi&apos;u hatal</numerusform>
            <numerusform>%n wedi&apos;u hatal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>dim ar y gweill</numerusform>
            <numerusform>%n ar y gweill</numerusform>
            <numerusform>%n ar y gweill</numerusform>
            <numerusform>%n ar y gweill</numerusform>
            <numerusform>%n ar y gweill</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>dim heb eu dechrau</numerusform>
            <numerusform>%n heb ei ddechrau</numerusform>
            <numerusform>%n heb eu dechrau</numerusform>
            <numerusform>%n heb eu dechrau</numerusform>
            <numerusform>%n heb eu dechrau</numerusform>
        </translation>
    </message>
    <message>
        <source>Continued next year</source>
        <translation>Parhawyd y flwyddyn wedyn</translation>
    </message>
    <message numerus="yes">
        <source>%n continued next year</source>
        <translation>
            <numerusform>dim wedi&apos;u parhau y flwyddyn wedyn</numerusform>
            <numerusform>parhawyd %n y flwyddyn wedyn</numerusform>
            <numerusform>parhawyd %n y flwyddyn wedyn</numerusform>
            <numerusform>parhawyd %n y flwyddyn wedyn</numerusform>
            <numerusform>parhawyd %n y flwyddyn wedyn</numerusform>
        </translation>
    </message>
    <message>
        <source>Continued in %1 as a separate action.</source>
        <translation>Wedi&apos;i barhau yn %1 fel cam gweithredu ar wahân.</translation>
    </message>
    <message>
        <source>%1 is no longer here: choose who does it now.</source>
        <translation>Nid yw %1 yma bellach: dewiswch pwy sy&apos;n ei wneud nawr.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Gallwch ddadwneud hyn.</translation>
    </message>
</context>
<context>
    <name>core/agenda</name>
    <message numerus="yes">
        <source>%n query(s)</source>
        <translation>
            <numerusform>dim ymholiadau</numerusform>
            <numerusform>%n ymholiad</numerusform>
            <numerusform>%n ymholiad</numerusform>
            <numerusform>%n ymholiad</numerusform>
            <numerusform>%n ymholiad</numerusform>
        </translation>
    </message>
    <message>
        <source>no answers yet</source>
        <translation>dim atebion eto</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>dim atebion</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: too few to show without names</source>
        <comment>3 answers</comment>
        <translation>%1: rhy ychydig i&apos;w dangos heb enwau</translation>
    </message>
    <message>
        <source>spread %1, consensus %2</source>
        <comment>two figures from 0 to 1</comment>
        <translation>gwasgariad %1, consensws %2</translation>
    </message>
    <message>
        <source>%1, %2 of them without a level</source>
        <comment>5 answers, 1</comment>
        <translation>%1, %2 ohonynt heb lefel</translation>
    </message>
    <message>
        <source>from level %1 to %2</source>
        <comment>the lowest and highest answer</comment>
        <translation>o lefel %1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) to discuss</source>
        <translation>
            <numerusform>dim datganiadau i&apos;w trafod</numerusform>
            <numerusform>%n datganiad i&apos;w drafod</numerusform>
            <numerusform>%n datganiad i&apos;w trafod</numerusform>
            <numerusform>%n datganiad i&apos;w trafod</numerusform>
            <numerusform>%n datganiad i&apos;w trafod</numerusform>
        </translation>
    </message>
    <message>
        <source>Statements where views differ most come first.</source>
        <translation>Daw&apos;r datganiadau lle mae barn yn amrywio fwyaf yn gyntaf.</translation>
    </message>
    <message>
        <source>Where fewer than four people answered, the spread is hidden so that no one can be recognised. These count as views that are the same.</source>
        <translation>Lle atebodd llai na phedwar o bobl, cuddir y gwasgariad fel na ellir adnabod neb. Cyfrifir y rhain fel rhai lle mae&apos;r farn yr un fath.</translation>
    </message>
    <message>
        <source>If two are equal, the lowest level comes first, then the most queries, then the largest change since the last review.</source>
        <translation>Os yw dau yn gyfartal, daw&apos;r lefel isaf yn gyntaf, yna&apos;r nifer mwyaf o ymholiadau, yna&apos;r newid mwyaf ers yr adolygiad diwethaf.</translation>
    </message>
    <message>
        <source>Statements with no answers come last.</source>
        <translation>Daw datganiadau heb atebion yn olaf.</translation>
    </message>
    <message>
        <source>The figure behind this order is the spread (Leik&apos;s D): 0 if everyone chose the same level, 1 if half chose the lowest and half the highest.</source>
        <translation>Y ffigur y tu ôl i&apos;r drefn hon yw&apos;r gwasgariad (D Leik): 0 os dewisodd pawb yr un lefel, 1 os dewisodd hanner yr isaf a hanner yr uchaf.</translation>
    </message>
    <message>
        <source>views close</source>
        <translation>barn agos</translation>
    </message>
    <message>
        <source>same level</source>
        <translation>yr un lefel</translation>
    </message>
    <message>
        <source>views differ very widely</source>
        <translation>barn wahanol dros ben</translation>
    </message>
    <message>
        <source>views differ widely</source>
        <translation>barn wahanol iawn</translation>
    </message>
    <message numerus="yes">
        <source>%1 on behalf of %n colleague(s)</source>
        <translation>
            <numerusform>%1</numerusform>
            <numerusform>%1 ar ran %n cydweithiwr</numerusform>
            <numerusform>%1 ar ran %n cydweithiwr</numerusform>
            <numerusform>%1 ar ran %n cydweithiwr</numerusform>
            <numerusform>%1 ar ran %n cydweithiwr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 for the draft, %2 higher, %3 lower</source>
        <comment>three counts</comment>
        <translation>%1 o blaid y drafft, %2 yn uwch, %3 yn is</translation>
    </message>
    <message>
        <source>Theme by theme, as in the meeting plan. In each theme, statements where views differ most come first.</source>
        <translation>Thema wrth thema, fel yng nghynllun y cyfarfod. Ym mhob thema, daw&apos;r datganiadau lle mae barn yn amrywio fwyaf yn gyntaf.</translation>
    </message>
    <message>
        <source>quick</source>
        <comment>agreed without discussion</comment>
        <translation>cyflym</translation>
    </message>
    <message>
        <source>no time</source>
        <comment>in the meeting&apos;s plan, to discuss a statement</comment>
        <translation>dim amser</translation>
    </message>
    <message numerus="yes">
        <source>%n can be agreed without discussion</source>
        <translation>
            <numerusform>ni ellir cytuno ar yr un heb drafod</numerusform>
            <numerusform>gellir cytuno ar %n heb drafod</numerusform>
            <numerusform>gellir cytuno ar %n heb drafod</numerusform>
            <numerusform>gellir cytuno ar %n heb drafod</numerusform>
            <numerusform>gellir cytuno ar %n heb drafod</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>statements to discuss, how</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The minutes for themes in the meeting plan go to the statements where views differ most, whatever their theme, at least three minutes each. “Quick” means that views are the same or close and no one has a query. “No time” means that the plan has no minutes left.</source>
        <translation>Mae munudau&apos;r themâu yng nghynllun y cyfarfod yn mynd i&apos;r datganiadau lle mae barn yn amrywio fwyaf, beth bynnag fo&apos;u thema, o leiaf tri munud yr un. Mae “cyflym” yn golygu bod y farn yr un fath neu&apos;n agos ac nad oes gan neb ymholiad. Mae “dim amser” yn golygu nad oes munudau ar ôl yn y cynllun.</translation>
    </message>
    <message>
        <source>draft %1 since the last review</source>
        <comment>e.g. up 1</comment>
        <translation>y drafft %1 ers yr adolygiad diwethaf</translation>
    </message>
    <message>
        <source>median %1 since the last review</source>
        <comment>e.g. up 1</comment>
        <translation>canolrif %1 ers yr adolygiad diwethaf</translation>
    </message>
    <message>
        <source>%1 since the last review</source>
        <comment>e.g. up 1</comment>
        <translation>%1 ers yr adolygiad diwethaf</translation>
    </message>
    <message numerus="yes">
        <source>%n don&apos;t know</source>
        <translation>
            <numerusform>nid yw %n yn gwybod</numerusform>
            <numerusform>nid yw %n yn gwybod</numerusform>
            <numerusform>nid yw %n yn gwybod</numerusform>
            <numerusform>nid yw %n yn gwybod</numerusform>
            <numerusform>nid yw %n yn gwybod</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 fit into %2 of the meeting&apos;s %3 minutes</source>
        <comment>statements, minutes, minutes</comment>
        <translation>mae lle i %1 mewn %2 o %3 munud y cyfarfod</translation>
    </message>
    <message numerus="yes">
        <source>views are close on %n</source>
        <translation>
            <numerusform>nid yw&apos;r farn yn agos ar yr un</numerusform>
            <numerusform>mae&apos;r farn yn agos ar %n</numerusform>
            <numerusform>mae&apos;r farn yn agos ar %n</numerusform>
            <numerusform>mae&apos;r farn yn agos ar %n</numerusform>
            <numerusform>mae&apos;r farn yn agos ar %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won&apos;t fit</source>
        <translation>
            <numerusform>mae lle i bob un</numerusform>
            <numerusform>does dim lle i %n</numerusform>
            <numerusform>does dim lle i %n</numerusform>
            <numerusform>does dim lle i %n</numerusform>
            <numerusform>does dim lle i %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/answerrows</name>
    <message>
        <source>%1: %3 has no level “%2”</source>
        <comment>a cell, what is in it, a statement&apos;s number</comment>
        <translation>%1: nid oes gan %3 lefel “%2”</translation>
    </message>
    <message>
        <source>%1: the text is too long: “%2…”</source>
        <comment>a cell, how its text begins</comment>
        <translation>%1: mae&apos;r testun yn rhy hir: “%2…”</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>dim datganiadau</numerusform>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
        </translation>
    </message>
    <message>
        <source>New, %1.</source>
        <translation>Newydd, %1.</translation>
    </message>
    <message>
        <source>Already in the file.</source>
        <translation>Yn y ffeil eisoes.</translation>
    </message>
    <message>
        <source>%1: “%2” is not a level of %3</source>
        <comment>a cell, what is in it, a statement&apos;s number</comment>
        <translation>%1: nid yw “%2” yn lefel ar gyfer %3</translation>
    </message>
    <message>
        <source>%1: “%2” can&apos;t be chosen for %3, because that level has no description</source>
        <comment>a cell, what is in it, a statement&apos;s number</comment>
        <translation>%1: ni ellir dewis “%2” ar gyfer %3, oherwydd nad oes disgrifiad i&apos;r lefel honno</translation>
    </message>
    <message>
        <source>Newer answers, %1. You choose afterwards which ones count.</source>
        <translation>Atebion diweddarach, %1. Chi sy&apos;n dewis wedyn pa atebion sy&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>Not imported. %1</source>
        <translation>Heb eu mewnforio. %1</translation>
    </message>
    <message>
        <source>Not imported. %1.</source>
        <translation>Heb eu mewnforio. %1.</translation>
    </message>
    <message>
        <source>Not imported: nothing is answered.</source>
        <translation>Heb eu mewnforio: nid oes dim wedi&apos;i ateb.</translation>
    </message>
    <message>
        <source>The answers are for a different wording from the one this review uses.</source>
        <translation>Mae&apos;r atebion ar gyfer geiriad gwahanol i&apos;r un y mae&apos;r adolygiad hwn yn ei ddefnyddio.</translation>
    </message>
    <message>
        <source>Hidden characters were removed.</source>
        <translation>Tynnwyd nodau cudd.</translation>
    </message>
    <message>
        <source>The review of %1 has the same answers already.</source>
        <translation>Mae&apos;r un atebion eisoes yn adolygiad %1.</translation>
    </message>
    <message>
        <source>More from someone who has answered before, %1. Both parts count.</source>
        <translation>Rhagor gan rywun a atebodd o&apos;r blaen, %1. Mae&apos;r ddwy ran yn cyfrif.</translation>
    </message>
</context>
<context>
    <name>core/asking</name>
    <message>
        <source>Column %1</source>
        <translation>Colofn %1</translation>
    </message>
</context>
<context>
    <name>core/backups</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before the first change after opening</source>
        <translation>Cyn y newid cyntaf ar ôl agor</translation>
    </message>
    <message>
        <source>Before an update to a newer version of Waymark</source>
        <translation>Cyn diweddaru i fersiwn diweddarach o Waymark</translation>
    </message>
    <message>
        <source>While you were working</source>
        <translation>Wrth i chi weithio</translation>
    </message>
    <message>
        <source>%1 finished</source>
        <comment>academic year of a review</comment>
        <translation>Gorffennwyd %1</translation>
    </message>
    <message>
        <source>A review finished</source>
        <translation>Gorffennwyd adolygiad</translation>
    </message>
    <message>
        <source>Before an earlier version was restored</source>
        <translation>Cyn adfer fersiwn cynharach</translation>
    </message>
    <message>
        <source>Your work is saved, but no backup could be made in %1. You can choose another folder in Settings.</source>
        <translation>Mae eich gwaith wedi&apos;i gadw, ond nid oedd modd gwneud copi wrth gefn yn %1. Gallwch ddewis ffolder arall yn Gosodiadau.</translation>
    </message>
    <message>
        <source>Your work is saved, but no backup could be made.</source>
        <translation>Mae eich gwaith wedi&apos;i gadw, ond nid oedd modd gwneud copi wrth gefn.</translation>
    </message>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>dim adolygiadau</numerusform>
            <numerusform>%n adolygiad</numerusform>
            <numerusform>%n adolygiad</numerusform>
            <numerusform>%n adolygiad</numerusform>
            <numerusform>%n adolygiad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>dim atebion</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
            <numerusform>%n ateb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>dim camau gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
        </translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Adolygiadau</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Before a meeting</source>
        <translation>Cyn cyfarfod</translation>
    </message>
    <message>
        <source>Before answers were imported</source>
        <translation>Cyn mewnforio atebion</translation>
    </message>
    <message>
        <source>Before another copy was merged</source>
        <translation>Cyn cyfuno copi arall</translation>
    </message>
    <message>
        <source>After a person was permanently removed</source>
        <translation>Ar ôl dileu person am byth</translation>
    </message>
    <message>
        <source>Your work is saved, but there is no space for a backup in %1.</source>
        <translation>Mae eich gwaith wedi&apos;i gadw, ond nid oes lle i gopi wrth gefn yn %1.</translation>
    </message>
    <message>
        <source>Your work is saved, but no backup was made because another window was using the backup folder.</source>
        <translation>Mae eich gwaith wedi&apos;i gadw, ond ni wnaed copi wrth gefn oherwydd bod ffenestr arall yn defnyddio&apos;r ffolder copïau wrth gefn.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 ac %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
            <numerusform>%1 a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Colleagues&apos; responses</source>
        <translation>Ymatebion cydweithwyr</translation>
    </message>
    <message>
        <source>Other entries</source>
        <translation>Eitemau eraill</translation>
    </message>
    <message>
        <source>Review %1 is finished now and will be open again.</source>
        <translation>Mae adolygiad %1 wedi&apos;i orffen nawr a bydd ar agor eto.</translation>
    </message>
    <message>
        <source>%1 brought back</source>
        <translation>adfer %1</translation>
    </message>
    <message>
        <source>%1 changed back</source>
        <translation>newid %1 yn ôl</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>tynnu %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Answers: three changed back</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>academic year, title of a review</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (its answers stay as they are)</source>
        <comment>a review</comment>
        <translation>%1 (mae ei atebion yn aros fel y maent)</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of %1 will no longer be agreed.</source>
        <translation>
            <numerusform>Ni fydd cytundeb ar %n ateb o %1 mwyach.</numerusform>
            <numerusform>Ni fydd cytundeb ar %n ateb o %1 mwyach.</numerusform>
            <numerusform>Ni fydd cytundeb ar %n ateb o %1 mwyach.</numerusform>
            <numerusform>Ni fydd cytundeb ar %n ateb o %1 mwyach.</numerusform>
            <numerusform>Ni fydd cytundeb ar %n ateb o %1 mwyach.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/benchmarks</name>
    <message>
        <source>Gatsby Benchmark %1</source>
        <translation>Meincnod Gatsby %1</translation>
    </message>
    <message>
        <source>Gatsby Benchmarks %1</source>
        <translation>Meincnodau Gatsby %1</translation>
    </message>
    <message>
        <source>Gatsby Benchmarks are shown as labels for the themes, not as scores.</source>
        <translation>Dangosir Meincnodau Gatsby fel labeli ar y themâu, nid fel sgoriau.</translation>
    </message>
</context>
<context>
    <name>core/calendar</name>
    <message>
        <source>Who: %1</source>
        <translation>Pwy: %1</translation>
    </message>
    <message>
        <source>For: %1</source>
        <comment>statement numbers</comment>
        <translation>Ar gyfer: %1</translation>
    </message>
    <message>
        <source>Next careers leadership review</source>
        <translation>Adolygiad nesaf o arweinyddiaeth gyrfaoedd</translation>
    </message>
    <message>
        <source>Twelve months after the last one, %1.</source>
        <translation>Ddeuddeg mis ar ôl yr un diwethaf, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after the last one, %1.</source>
        <translation>
            <numerusform>Ar ôl yr un diwethaf, %1.</numerusform>
            <numerusform>%n flwyddyn ar ôl yr un diwethaf, %1.</numerusform>
            <numerusform>%n o flynyddoedd ar ôl yr un diwethaf, %1.</numerusform>
            <numerusform>%n o flynyddoedd ar ôl yr un diwethaf, %1.</numerusform>
            <numerusform>%n o flynyddoedd ar ôl yr un diwethaf, %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What success looks like: %1</source>
        <translation>Sut olwg sydd ar lwyddiant: %1</translation>
    </message>
    <message>
        <source>Planned in Waymark, but not finished there yet.</source>
        <translation>Wedi&apos;i gynllunio yn Waymark, ond heb ei orffen yno eto.</translation>
    </message>
    <message>
        <source>Careers leadership review meeting</source>
        <translation>Cyfarfod adolygu arweinyddiaeth gyrfaoedd</translation>
    </message>
    <message>
        <source>Careers action due: %1</source>
        <translation>Cam gweithredu gyrfaoedd i&apos;w gwblhau: %1</translation>
    </message>
    <message>
        <source>Next careers peer review</source>
        <translation>Adolygiad cymheiriaid gyrfaoedd nesaf</translation>
    </message>
    <message>
        <source>Careers review: colleagues&apos; answers due back</source>
        <translation>Adolygiad gyrfaoedd: atebion cydweithwyr i&apos;w dychwelyd</translation>
    </message>
</context>
<context>
    <name>core/decisionrecord</name>
    <message>
        <source>Agreed</source>
        <translation>Cytunwyd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a round, a level</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 confirmed</source>
        <comment>a round, a level</comment>
        <translation>%1: cadarnhawyd %2</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a round, two levels</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>%1: %2, in another copy of the file</source>
        <comment>a round, a level</comment>
        <translation>%1: %2, mewn copi arall o&apos;r ffeil</translation>
    </message>
    <message>
        <source>Because: %1</source>
        <translation>Oherwydd: %1</translation>
    </message>
    <message>
        <source>Show of hands: %1</source>
        <comment>counts</comment>
        <translation>Codi dwylo: %1</translation>
    </message>
    <message>
        <source>Show of hands, %1: %2</source>
        <comment>a round, counts</comment>
        <translation>Codi dwylo, %1: %2</translation>
    </message>
    <message>
        <source>Different view: %1</source>
        <translation>Barn wahanol: %1</translation>
    </message>
    <message>
        <source>%1, in the meeting: %2</source>
        <comment>a date, roles</comment>
        <translation>%1, yn y cyfarfod: %2</translation>
    </message>
    <message>
        <source>Not used when the copies were merged on %1</source>
        <translation>Ni chafodd ei ddefnyddio pan gyfunwyd y copïau ar %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, a time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Corrected after reopening</source>
        <translation>Cywirwyd ar ôl ailagor</translation>
    </message>
    <message>
        <source>a person&apos;s name was removed from its texts</source>
        <translation>tynnwyd enw person o&apos;i destunau</translation>
    </message>
    <message>
        <source>Round not recorded</source>
        <translation>Rownd heb ei chofnodi</translation>
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
        <translation>Geiriad swyddogol, llwythwyd %1</translation>
    </message>
    <message>
        <source>not matched</source>
        <translation>heb ei baru</translation>
    </message>
    <message>
        <source>merged with another</source>
        <translation>wedi&apos;i uno ag un arall</translation>
    </message>
    <message>
        <source>no longer exists</source>
        <translation>nid yw&apos;n bod mwyach</translation>
    </message>
    <message>
        <source>Waymark&apos;s wording, version %1</source>
        <translation>Geiriad Waymark, fersiwn %1</translation>
    </message>
    <message>
        <source>Waymark&apos;s wording</source>
        <translation>Geiriad Waymark</translation>
    </message>
    <message>
        <source>The level descriptions are in Waymark&apos;s wording, not the publisher&apos;s official text.</source>
        <translation>Mae&apos;r disgrifiadau o&apos;r lefelau yng ngeiriad Waymark, nid yn nhestun swyddogol y cyhoeddwr.</translation>
    </message>
    <message>
        <source>If you have that text, you can load it (Review &gt; Load official wording).</source>
        <translation>Os yw&apos;r testun hwnnw gennych, gallwch ei lwytho (Adolygiad &gt; Llwytho geiriad swyddogol).</translation>
    </message>
    <message>
        <source>School and special school edition</source>
        <translation>Argraffiad ysgolion ac ysgolion arbennig</translation>
    </message>
    <message>
        <source>Waymark&apos;s wording (%1)</source>
        <comment>its language</comment>
        <translation>Geiriad Waymark (%1)</translation>
    </message>
    <message>
        <source>has another number of levels</source>
        <translation>mae ganddo nifer arall o lefelau</translation>
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
        <translation>Nid PDF yw %1. Dewiswch PDF y cyhoeddwr, neu ffeil CSV.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read. Download or copy it again.</source>
        <translation>Mae %1 wedi&apos;i ddifrodi ac nid oedd modd ei ddarllen. Lawrlwythwch neu copïwch ef eto.</translation>
    </message>
    <message>
        <source>Reading %1 was stopped.</source>
        <translation>Ataliwyd darllen %1.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <translation>%1 Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>There is no such group in this file.</source>
        <translation>Nid oes grŵp o&apos;r fath yn y ffeil hon.</translation>
    </message>
    <message>
        <source>The model has no such theme.</source>
        <translation>Nid oes thema o&apos;r fath yn y model.</translation>
    </message>
    <message>
        <source>There is no such response in this file.</source>
        <translation>Nid oes ymateb o&apos;r fath yn y ffeil hon.</translation>
    </message>
    <message>
        <source>This answer contradicts itself. Nothing was changed.</source>
        <translation>Mae&apos;r ateb hwn yn gwrth-ddweud ei hun. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>This was not agreed in that round.</source>
        <translation>Ni chytunwyd ar hyn yn y rownd honno.</translation>
    </message>
    <message>
        <source>There can be at most twenty rounds.</source>
        <translation>Gellir cael ugain rownd ar y mwyaf.</translation>
    </message>
    <message>
        <source>There is no such progress note in this file.</source>
        <translation>Nid oes nodyn cynnydd o&apos;r fath yn y ffeil hon.</translation>
    </message>
    <message>
        <source>There is no such piece of evidence in this file.</source>
        <translation>Nid oes tystiolaeth o&apos;r fath yn y ffeil hon.</translation>
    </message>
    <message>
        <source>There is no such visit in this file.</source>
        <translation>Nid oes ymweliad o&apos;r fath yn y ffeil hon.</translation>
    </message>
    <message>
        <source>%1 was moved, renamed or deleted while it was open, so changes can no longer be saved to it.</source>
        <translation>Cafodd %1 ei symud, ei hailenwi neu ei dileu tra oedd ar agor, felly ni ellir cadw newidiadau iddi mwyach.</translation>
    </message>
    <message>
        <source>The folder of %1 was moved, renamed or deleted, or its drive was disconnected, so changes can no longer be saved to it.</source>
        <translation>Cafodd ffolder %1 ei symud, ei hailenwi neu ei dileu, neu cafodd ei gyriant ei ddatgysylltu, felly ni ellir cadw newidiadau iddi mwyach.</translation>
    </message>
    <message>
        <source>%1 was replaced by another file while it was open, perhaps by a program that syncs the folder, so changes can no longer be saved to it.</source>
        <translation>Disodlwyd %1 gan ffeil arall tra oedd ar agor, efallai gan raglen sy&apos;n cysoni&apos;r ffolder, felly ni ellir cadw newidiadau iddi mwyach.</translation>
    </message>
    <message>
        <source>Another program changed %1 while it was open, so changes can no longer be saved to it.</source>
        <translation>Newidiodd rhaglen arall %1 tra oedd ar agor, felly ni ellir cadw newidiadau iddi mwyach.</translation>
    </message>
    <message>
        <source>The name %1 is too long for this drive. Nothing was changed. Choose a shorter name, for the file or its folders.</source>
        <translation>Mae&apos;r enw %1 yn rhy hir ar gyfer y gyriant hwn. Ni newidiwyd dim. Dewiswch enw byrrach, i&apos;r ffeil neu ei ffolderi.</translation>
    </message>
    <message>
        <source>That is not the password for %1.</source>
        <translation>Nid dyna&apos;r cyfrinair ar gyfer %1.</translation>
    </message>
    <message>
        <source>%1 is not a copy with a password that Waymark made. Unpack it with the program it was made with.</source>
        <translation>Nid yw %1 yn gopi gyda chyfrinair a wnaeth Waymark. Dadbaciwch ef gyda&apos;r rhaglen y&apos;i gwnaed â hi.</translation>
    </message>
    <message>
        <source>Use at least %1 characters.</source>
        <translation>Defnyddiwch o leiaf %1 nod.</translation>
    </message>
    <message>
        <source>Use no more than %1 characters.</source>
        <translation>Defnyddiwch ddim mwy na %1 nod.</translation>
    </message>
    <message>
        <source>At most 999 hands can be counted for a level.</source>
        <translation>Gellir cyfrif 999 o ddwylo ar gyfer lefel ar y mwyaf.</translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read. Open it in a spreadsheet program and save it again, as an Excel workbook (.xlsx) or as CSV.</source>
        <translation>Mae %1 wedi&apos;i difrodi ac nid oedd modd ei darllen. Agorwch hi mewn rhaglen daenlen a&apos;i chadw eto, fel llyfr gwaith Excel (.xlsx) neu fel CSV.</translation>
    </message>
    <message>
        <source>%1 is not a picture that Waymark can read. Choose a PNG or JPEG file.</source>
        <translation>Nid yw %1 yn llun y gall Waymark ei ddarllen. Dewiswch ffeil PNG neu JPEG.</translation>
    </message>
    <message>
        <source>%1 already exists and has not been changed. Choose another name.</source>
        <translation>Mae %1 yn bod eisoes ac ni chafodd ei newid. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that you have permission to open it and that its drive is connected.</source>
        <translation>Nid oedd modd darllen %1. Gwiriwch fod gennych hawl i&apos;w hagor a bod ei gyriant wedi&apos;i gysylltu.</translation>
    </message>
    <message>
        <source>%1 could not be saved. Nothing was changed. Check that you have permission to save there and that the drive is connected.</source>
        <translation>Nid oedd modd cadw %1. Ni newidiwyd dim. Gwiriwch fod gennych hawl i gadw yno a bod y gyriant wedi&apos;i gysylltu.</translation>
    </message>
    <message>
        <source>%1 is read-only. Nothing was changed. Save a copy somewhere you can edit it, and work in that.</source>
        <translation>Darllen yn unig yw %1. Ni newidiwyd dim. Cadwch gopi lle gallwch ei olygu, a gweithiwch yn hwnnw.</translation>
    </message>
    <message>
        <source>%1 is not a Waymark file. It has not been changed.</source>
        <translation>Nid ffeil Waymark yw %1. Ni chafodd ei newid.</translation>
    </message>
    <message>
        <source>%1 is damaged. It was not opened, to prevent further damage. Open its latest backup or copy.</source>
        <translation>Mae %1 wedi&apos;i difrodi. Ni chafodd ei hagor, rhag ei difrodi ymhellach. Agorwch y copi wrth gefn neu&apos;r copi diweddaraf ohoni.</translation>
    </message>
    <message>
        <source>%1 is damaged. Waymark shows what can still be read and changes nothing in the file. Open a backup, or save a copy of what is left and work in that.</source>
        <translation>Mae %1 wedi&apos;i difrodi. Mae Waymark yn dangos yr hyn y gellir ei ddarllen o hyd, ac nid yw&apos;n newid dim yn y ffeil. Agorwch gopi wrth gefn, neu cadwch gopi o&apos;r hyn sydd ar ôl a gweithiwch yn hwnnw.</translation>
    </message>
    <message>
        <source>%1 was saved by a newer version of Waymark. Update Waymark to open it.</source>
        <translation>Cadwyd %1 gan fersiwn diweddarach o Waymark. Diweddarwch Waymark i&apos;w hagor.</translation>
    </message>
    <message>
        <source>The drive did not save %1 correctly, so nothing was changed. Save a copy on another drive and continue there.</source>
        <translation>Ni chadwodd y gyriant %1 yn gywir, felly ni newidiwyd dim. Cadwch gopi ar yriant arall a pharhewch yno.</translation>
    </message>
    <message>
        <source>%1 is too large, so it was not read.</source>
        <translation>Mae %1 yn rhy fawr, felly ni chafodd ei darllen.</translation>
    </message>
    <message>
        <source>The backup of %1 did not pass its check, so it was deleted. Choose File &gt; Check this file to see what is wrong.</source>
        <translation>Ni phasiodd copi wrth gefn %1 ei wiriad, felly cafodd ei ddileu. Dewiswch Ffeil &gt; Gwirio&apos;r ffeil hon i weld beth sydd o&apos;i le.</translation>
    </message>
    <message>
        <source>Waymark can&apos;t read the styles in %1. Open it in Word and save it as a Word document (.docx).</source>
        <translation>Ni all Waymark ddarllen yr arddulliau yn %1. Agorwch hi yn Word a&apos;i chadw fel dogfen Word (.docx).</translation>
    </message>
    <message>
        <source>%1 is not UTF-8 text. Save it as UTF-8 and try again.</source>
        <translation>Nid testun UTF-8 yw %1. Cadwch hi fel UTF-8 a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 lists something twice%2.</source>
        <translation>Mae %1 yn rhestru rhywbeth ddwywaith%2.</translation>
    </message>
    <message>
        <source>Something required is missing from %1%2.</source>
        <translation>Mae rhywbeth gofynnol ar goll o %1%2.</translation>
    </message>
    <message>
        <source>%1 contains something that Waymark doesn&apos;t recognise%2.</source>
        <translation>Mae %1 yn cynnwys rhywbeth nad yw Waymark yn ei adnabod%2.</translation>
    </message>
    <message>
        <source>%1 contains a value of the wrong kind%2.</source>
        <translation>Mae %1 yn cynnwys gwerth o&apos;r math anghywir%2.</translation>
    </message>
    <message>
        <source>%1 is in a format that this version can&apos;t read%2.</source>
        <translation>Mae %1 mewn fformat na all y fersiwn hwn ei ddarllen%2.</translation>
    </message>
    <message>
        <source>%1 contains a number that is too small or too large%2.</source>
        <translation>Mae %1 yn cynnwys rhif sy&apos;n rhy fach neu&apos;n rhy fawr%2.</translation>
    </message>
    <message>
        <source>%1 contains a number that is invalid or out of order%2.</source>
        <translation>Mae %1 yn cynnwys rhif sy&apos;n annilys neu allan o drefn%2.</translation>
    </message>
    <message>
        <source>%1 uses the same number twice%2.</source>
        <translation>Mae %1 yn defnyddio&apos;r un rhif ddwywaith%2.</translation>
    </message>
    <message>
        <source>%1 is blank where something is required%2.</source>
        <translation>Mae %1 yn wag lle mae angen rhywbeth%2.</translation>
    </message>
    <message>
        <source>%1 contains text that is too long%2.</source>
        <translation>Mae %1 yn cynnwys testun sy&apos;n rhy hir%2.</translation>
    </message>
    <message>
        <source>%1 contains too many or too few entries%2.</source>
        <translation>Mae %1 yn cynnwys gormod neu rhy ychydig o gofnodion%2.</translation>
    </message>
    <message>
        <source>A required column is missing from %1%2.</source>
        <translation>Mae colofn ofynnol ar goll o %1%2.</translation>
    </message>
    <message>
        <source>%1 has a row with more cells than its first row%2.</source>
        <translation>Mae gan %1 res gyda mwy o gelloedd na&apos;i rhes gyntaf%2.</translation>
    </message>
    <message>
        <source>%1 belongs to a model with a different structure%2.</source>
        <translation>Mae %1 yn perthyn i fodel â strwythur gwahanol%2.</translation>
    </message>
    <message>
        <source>%1 contains answers as text, but some of the text is missing. Copy all of it, from the line WAYMARK ANSWERS BEGIN to the line WAYMARK ANSWERS END.</source>
        <translation>Mae %1 yn cynnwys atebion fel testun, ond mae rhywfaint o&apos;r testun ar goll. Copïwch y cyfan, o&apos;r llinell WAYMARK ANSWERS BEGIN i&apos;r llinell WAYMARK ANSWERS END.</translation>
    </message>
    <message>
        <source>%1 is a table, but none of its columns is a statement in this review. Start each column heading with the statement&apos;s number, such as 2.4.</source>
        <translation>Tabl yw %1, ond nid oes un o&apos;i golofnau&apos;n ddatganiad yn yr adolygiad hwn. Dechreuwch bennawd pob colofn gyda rhif y datganiad, megis 2.4.</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Use a PDF reader to save a copy without one, and choose that.</source>
        <translation>Mae %1 wedi&apos;i ddiogelu â chyfrinair. Defnyddiwch ddarllenydd PDF i gadw copi heb un, a dewiswch hwnnw.</translation>
    </message>
    <message>
        <source>%1 contains pictures of pages, not text that Waymark can read. Choose the publisher&apos;s own PDF, not a scan.</source>
        <translation>Lluniau o dudalennau sydd yn %1, nid testun y gall Waymark ei ddarllen. Dewiswch PDF y cyhoeddwr ei hun, nid sgan.</translation>
    </message>
    <message>
        <source>No table of statements and levels was found in %1. Choose the PDF that the publisher uses for the model.</source>
        <translation>Ni chafwyd tabl o ddatganiadau a lefelau yn %1. Dewiswch y PDF y mae&apos;r cyhoeddwr yn ei ddefnyddio ar gyfer y model.</translation>
    </message>
    <message>
        <source>%1 has too many pages to be a model, so it was not read. Choose the model&apos;s own PDF.</source>
        <translation>Mae gan %1 ormod o dudalennau i fod yn fodel, felly ni chafodd ei ddarllen. Dewiswch PDF y model ei hun.</translation>
    </message>
    <message>
        <source>This version of Waymark can&apos;t read PDF files, so %1 was not read. Choose a CSV file with the same text.</source>
        <translation>Ni all y fersiwn hwn o Waymark ddarllen ffeiliau PDF, felly ni ddarllenwyd %1. Dewiswch ffeil CSV gyda&apos;r un testun.</translation>
    </message>
    <message>
        <source>%1 could be read only in part. Download it again, or choose a CSV file.</source>
        <translation>Dim ond rhan o %1 yr oedd modd ei darllen. Lawrlwythwch ef eto, neu dewiswch ffeil CSV.</translation>
    </message>
    <message>
        <source>%1 could not be read because its content makes no sense. Download it again, or choose a CSV file.</source>
        <translation>Nid oedd modd darllen %1 oherwydd nad yw ei gynnwys yn gwneud synnwyr. Lawrlwythwch ef eto, neu dewiswch ffeil CSV.</translation>
    </message>
    <message>
        <source>%1 took too long to read, so Waymark stopped. Choose a CSV file, or a PDF with only the model in it.</source>
        <translation>Cymerodd %1 ormod o amser i&apos;w ddarllen, felly stopiodd Waymark. Dewiswch ffeil CSV, neu PDF gyda&apos;r model yn unig ynddo.</translation>
    </message>
    <message>
        <source>%1 needs too much memory to read, so Waymark stopped. Choose a CSV file, or a PDF with only the model in it.</source>
        <translation>Mae angen gormod o gof i ddarllen %1, felly stopiodd Waymark. Dewiswch ffeil CSV, neu PDF gyda&apos;r model yn unig ynddo.</translation>
    </message>
    <message>
        <source>That model is not in this file. Load it first.</source>
        <translation>Nid yw&apos;r model hwnnw yn y ffeil hon. Llwythwch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>That wording is not in this file. Load it first.</source>
        <translation>Nid yw&apos;r geiriad hwnnw yn y ffeil hon. Llwythwch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>The review is finished, so it was not changed. To change it, reopen it and give a reason.</source>
        <translation>Mae&apos;r adolygiad wedi&apos;i orffen, felly ni chafodd ei newid. I&apos;w newid, ailagorwch ef a rhowch reswm.</translation>
    </message>
    <message>
        <source>There is no description for this level, so you can&apos;t choose it. Choose another level, or load a wording that has one.</source>
        <translation>Nid oes disgrifiad ar gyfer y lefel hon, felly ni allwch ei dewis. Dewiswch lefel arall, neu llwythwch eiriad sydd ag un.</translation>
    </message>
    <message>
        <source>Enter a name and try again.</source>
        <translation>Rhowch enw a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Enter a reason and try again.</source>
        <translation>Rhowch reswm a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>Enter some text and try again.</source>
        <translation>Rhowch rywfaint o destun a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The text is too long to save. Shorten it and try again.</source>
        <translation>Mae&apos;r testun yn rhy hir i&apos;w gadw. Byrhewch ef a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>This is already there. Nothing was added.</source>
        <translation>Mae hyn yno eisoes. Nid ychwanegwyd dim.</translation>
    </message>
    <message>
        <source>The earlier review uses a different model, so its answers can&apos;t be carried forward. Start with no answers.</source>
        <translation>Mae&apos;r adolygiad cynharach yn defnyddio model gwahanol, felly ni ellir dwyn ei atebion ymlaen. Dechreuwch heb atebion.</translation>
    </message>
    <message>
        <source>There is no earlier review to carry answers forward from. Start with no answers.</source>
        <translation>Nid oes adolygiad cynharach i ddwyn atebion ymlaen ohono. Dechreuwch heb atebion.</translation>
    </message>
    <message>
        <source>This person took part in a review, so they must stay on the list.</source>
        <translation>Cymerodd y person hwn ran mewn adolygiad, felly rhaid iddo aros ar y rhestr.</translation>
    </message>
    <message>
        <source>This text is no longer in the file. Check again.</source>
        <translation>Nid yw&apos;r testun hwn yn y ffeil mwyach. Gwiriwch eto.</translation>
    </message>
    <message>
        <source>This group has answered, so it must stay on the list.</source>
        <translation>Mae&apos;r grŵp hwn wedi ateb, felly rhaid iddo aros ar y rhestr.</translation>
    </message>
    <message>
        <source>Colleagues were told whether names would be shown, so this can&apos;t be changed now.</source>
        <translation>Dywedwyd wrth gydweithwyr a fyddai enwau&apos;n cael eu dangos, felly ni ellir newid hyn nawr.</translation>
    </message>
    <message>
        <source>This response came in a file, so its content can&apos;t be changed.</source>
        <translation>Daeth yr ymateb hwn mewn ffeil, felly ni ellir newid ei gynnwys.</translation>
    </message>
    <message>
        <source>The meeting plan can have at most sixty items.</source>
        <translation>Gall cynllun y cyfarfod gynnwys chwe deg eitem ar y mwyaf.</translation>
    </message>
    <message>
        <source>An item in the meeting plan can take 1 to 240 minutes.</source>
        <translation>Gall eitem yng nghynllun y cyfarfod gymryd rhwng 1 a 240 munud.</translation>
    </message>
    <message>
        <source>This person is still named in a text, so nothing was removed. Change the text first.</source>
        <translation>Mae&apos;r person hwn wedi&apos;i enwi mewn testun o hyd, felly ni ddilëwyd dim. Newidiwch y testun yn gyntaf.</translation>
    </message>
    <message>
        <source>This person has been removed and is now shown as a former colleague.</source>
        <translation>Mae&apos;r person hwn wedi&apos;i ddileu ac fe&apos;i dangosir bellach fel cyn-gydweithiwr.</translation>
    </message>
    <message>
        <source>Choose a date and try again.</source>
        <translation>Dewiswch ddyddiad a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The second date is before the first. Change one of them.</source>
        <translation>Mae&apos;r ail ddyddiad cyn y cyntaf. Newidiwch un ohonynt.</translation>
    </message>
    <message>
        <source>This action is done or stopped, so it can&apos;t be continued. Change its status first.</source>
        <translation>Mae&apos;r cam gweithredu hwn wedi&apos;i wneud neu wedi&apos;i atal, felly ni ellir ei barhau. Newidiwch ei statws yn gyntaf.</translation>
    </message>
    <message>
        <source>Two actions can&apos;t continue each other.</source>
        <translation>Ni all dau gam gweithredu barhau ei gilydd.</translation>
    </message>
    <message>
        <source>Peer reviews must be 1 to 10 years apart.</source>
        <translation>Rhaid bod rhwng 1 a 10 mlynedd rhwng adolygiadau cymheiriaid.</translation>
    </message>
    <message>
        <source>The file is empty, so it was not attached.</source>
        <translation>Mae&apos;r ffeil yn wag, felly ni chafodd ei hatodi.</translation>
    </message>
    <message>
        <source>The file is larger than 5 MB, so it was not attached. Add a link to it instead.</source>
        <translation>Mae&apos;r ffeil yn fwy na 5 MB, felly ni chafodd ei hatodi. Ychwanegwch ddolen iddi yn lle hynny.</translation>
    </message>
    <message>
        <source>This file is larger than 2 MB, so it can&apos;t be used. Choose a smaller one.</source>
        <translation>Mae&apos;r ffeil hon yn fwy na 2 MB, felly ni ellir ei defnyddio. Dewiswch un lai.</translation>
    </message>
    <message>
        <source>With this one, attached files would be larger than 25 MB in total. Add a link instead, or remove another file.</source>
        <translation>Gyda hon, byddai&apos;r ffeiliau a atodwyd yn fwy na 25 MB i gyd. Ychwanegwch ddolen yn lle hynny, neu dilëwch ffeil arall.</translation>
    </message>
    <message>
        <source>Statements can only be matched between two different models.</source>
        <translation>Dim ond rhwng dau fodel gwahanol y gellir paru datganiadau.</translation>
    </message>
    <message>
        <source>This review can&apos;t be restored on its own because the rest of the file has changed. Nothing was changed. Restore the whole earlier version instead.</source>
        <translation>Ni ellir adfer yr adolygiad hwn ar ei ben ei hun oherwydd bod gweddill y ffeil wedi newid. Ni newidiwyd dim. Adferwch y fersiwn cynharach cyfan yn lle hynny.</translation>
    </message>
    <message>
        <source>The choices you made don&apos;t fit together, so nothing was changed. Where things belong together, choose the same copy for all of them.</source>
        <translation>Nid yw&apos;r dewisiadau a wnaethoch yn cyd-fynd â&apos;i gilydd, felly ni newidiwyd dim. Lle mae pethau&apos;n perthyn i&apos;w gilydd, dewiswch yr un copi ar gyfer pob un ohonynt.</translation>
    </message>
    <message>
        <source>These are not copies of the same file. They have no review, person or priority in common. Nothing was changed.</source>
        <translation>Nid copïau o&apos;r un ffeil yw&apos;r rhain. Nid oes ganddynt adolygiad, person na blaenoriaeth yn gyffredin. Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>One copy mentions someone who was permanently removed from the other. Remove them from that copy too, then merge again.</source>
        <translation>Mae un copi&apos;n sôn am rywun a ddilëwyd am byth o&apos;r llall. Dilëwch y person o&apos;r copi hwnnw hefyd, yna cyfunwch eto.</translation>
    </message>
    <message>
        <source>%1 Nothing was imported.</source>
        <translation>%1 Ni fewnforiwyd dim.</translation>
    </message>
    <message>
        <source>%1 was not found. It might have been moved, renamed or deleted.</source>
        <translation>Ni ddaethpwyd o hyd i %1. Efallai ei bod wedi&apos;i symud, ei hailenwi neu ei dileu.</translation>
    </message>
    <message>
        <source>There is no space left on the drive that %1 is on. Nothing was changed. Free some space and try again.</source>
        <translation>Nid oes lle ar ôl ar y gyriant y mae %1 arno. Ni newidiwyd dim. Rhyddhewch le a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The last change to %1 was interrupted, and Waymark can&apos;t repair it in a folder where it can&apos;t save. Copy the file and %1-journal together to another folder, and open it there.</source>
        <translation>Torrwyd ar draws y newid diwethaf i %1, ac ni all Waymark ei drwsio mewn ffolder lle na all gadw. Copïwch y ffeil a %1-journal gyda&apos;i gilydd i ffolder arall, ac agorwch hi yno.</translation>
    </message>
    <message>
        <source>The drive that %1 is on was disconnected, so changes can no longer be saved to it.</source>
        <translation>Datgysylltwyd y gyriant y mae %1 arno, felly ni ellir cadw newidiadau iddi mwyach.</translation>
    </message>
    <message>
        <source>Use letters without accents, digits, spaces and signs such as - or !. Don&apos;t use £, because other programs could read it differently.</source>
        <translation>Defnyddiwch lythrennau heb acenion, digidau, bylchau ac arwyddion megis - neu !. Peidiwch â defnyddio £, oherwydd gallai rhaglenni eraill ei ddarllen yn wahanol.</translation>
    </message>
    <message>
        <source>Windows can&apos;t use %1 as a file name. Choose another name, without \ / : * ? &quot; &lt; &gt; | and without a full stop at the end.</source>
        <translation>Ni all Windows ddefnyddio %1 fel enw ffeil. Dewiswch enw arall, heb \ / : * ? &quot; &lt; &gt; | a heb atalnod llawn ar y diwedd.</translation>
    </message>
    <message>
        <source>%1 could not be written, because another program is using it. Nothing was changed. Close it there and try again.</source>
        <translation>Nid oedd modd ysgrifennu %1, oherwydd bod rhaglen arall yn ei defnyddio. Ni newidiwyd dim. Caewch hi yno a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>You can ask governors for at most three things.</source>
        <translation>Gallwch ofyn i&apos;r llywodraethwyr am dri pheth ar y mwyaf.</translation>
    </message>
    <message>
        <source>You can choose at most three highest-leverage actions.</source>
        <translation>Gallwch ddewis tri cham gweithredu mwyaf eu heffaith ar y mwyaf.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used where it is, because Waymark can reach this file but not the folder it is in. Move it to your Documents folder and open it there.</source>
        <translation>Ni ellir defnyddio %1 lle mae, oherwydd y gall Waymark gyrraedd y ffeil hon ond nid y ffolder y mae ynddi. Symudwch hi i&apos;ch ffolder Dogfennau a&apos;i hagor yno.</translation>
    </message>
    <message>
        <source>%1 was not read: Waymark reads PDFs cut off from your files and the network, and this computer does not allow that. Choose a CSV file with the same text.</source>
        <translation>Ni ddarllenwyd %1: mae Waymark yn darllen ffeiliau PDF wedi&apos;u torri oddi wrth eich ffeiliau a&apos;r rhwydwaith, ac nid yw&apos;r cyfrifiadur hwn yn caniatáu hynny. Dewiswch ffeil CSV gyda&apos;r un testun.</translation>
    </message>
    <message>
        <source>%1 has a row for each statement, like the results of a whole review. To add an earlier review, choose Review &gt; Enter an earlier review, then Fill in from a spreadsheet. To import people&apos;s answers, use a row for each person.</source>
        <translation>Mae gan %1 res ar gyfer pob datganiad, fel canlyniadau adolygiad cyfan. I ychwanegu adolygiad cynharach, dewiswch Adolygiad &gt; Cofnodi adolygiad cynharach, yna Llenwi o daenlen. I fewnforio atebion pobl, defnyddiwch res ar gyfer pob person.</translation>
    </message>
    <message>
        <source>No levels were found in %1. Use a row for each statement, starting with its number, such as 2.4, and put the levels in a column to the right of it.</source>
        <translation>Ni chafwyd hyd i lefelau yn %1. Defnyddiwch res ar gyfer pob datganiad, gan ddechrau gyda&apos;i rif, fel 2.4, a rhowch y lefelau mewn colofn i&apos;r dde ohono.</translation>
    </message>
    <message>
        <source>That version mentions someone who has since been permanently removed, so it was not restored. Open a copy of it, remove them there too, then restore that copy.</source>
        <translation>Mae&apos;r fersiwn hwnnw&apos;n sôn am rywun a ddilëwyd am byth ers hynny, felly ni chafodd ei adfer. Agorwch gopi ohono, dilëwch y person yno hefyd, yna adferwch y copi hwnnw.</translation>
    </message>
    <message>
        <source>To agree in one step, you need at least four answers, all the same, and no query. Discuss this one instead.</source>
        <translation>I gytuno mewn un cam, mae angen o leiaf pedwar ateb, i gyd yr un fath, a dim ymholiad. Trafodwch yr un hwn yn lle hynny.</translation>
    </message>
    <message>
        <source>%1 is not an Excel workbook (.xlsx), an OpenDocument spreadsheet (.ods) or a CSV file. Open it in a spreadsheet program and save it as one of these.</source>
        <translation>Nid yw %1 yn llyfr gwaith Excel (.xlsx), yn daenlen OpenDocument (.ods) nac yn ffeil CSV. Agorwch hi mewn rhaglen daenlen a&apos;i chadw fel un o&apos;r rhain.</translation>
    </message>
    <message>
        <source>%1 is damaged or isn&apos;t a Waymark file%2.</source>
        <translation>Mae %1 wedi&apos;i difrodi neu nid yw&apos;n ffeil Waymark%2.</translation>
    </message>
    <message>
        <source>%1 contains answers as text, but the text was changed before it reached you. Ask for it to be copied from the form again, or for the file that “Save my answers” creates.</source>
        <translation>Mae %1 yn cynnwys atebion fel testun, ond newidiwyd y testun cyn iddo eich cyrraedd. Gofynnwch am ei gopïo o&apos;r ffurflen eto, neu am y ffeil y mae “Cadw fy atebion” yn ei chreu.</translation>
    </message>
    <message>
        <source>“%1” is not a web address. It must start with https://, for example https://example.org/video.</source>
        <translation>Nid yw “%1” yn gyfeiriad gwe. Rhaid iddo ddechrau gyda https://, er enghraifft https://example.org/video.</translation>
    </message>
</context>
<context>
    <name>core/evidence</name>
    <message>
        <source>Document</source>
        <translation>Dogfen</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>What people said</source>
        <translation>Beth ddywedodd pobl</translation>
    </message>
    <message>
        <source>Observation</source>
        <translation>Arsylwad</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Tudalen we</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
    </message>
</context>
<context>
    <name>core/exchange</name>
    <message>
        <source>This was exported without names, to compare with others, so it can&apos;t be turned into a file. Choose an export of everything.</source>
        <translation>Allforiwyd hwn heb enwau, i&apos;w gymharu ag eraill, felly ni ellir ei droi&apos;n ffeil. Dewiswch allforiad o bopeth.</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>where a text is, words in it</comment>
        <translation>%1: “%2”</translation>
    </message>
</context>
<context>
    <name>core/exporttable</name>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, what was noted then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Theme&apos;s title</source>
        <translation>Teitl y thema</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Datganiad</translation>
    </message>
    <message>
        <source>Statement&apos;s title</source>
        <translation>Teitl y datganiad</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>Mewn geiriau</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Ymholiad</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Nod</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Rownd</translation>
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
        <source>Counts</source>
        <translation>Niferoedd</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>how many statements there are</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Ymholiadau</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Canolrif</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Cyfrifol</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>What success looks like</source>
        <translation>Sut olwg sydd ar lwyddiant</translation>
    </message>
    <message>
        <source>School or college priority</source>
        <translation>Blaenoriaeth yr ysgol neu&apos;r coleg</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Dolen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>Notes on levels</source>
        <translation>Nodiadau ar lefelau</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Beth mae&apos;n ei olygu</translation>
    </message>
    <message>
        <source>The first of the model&apos;s descriptors fits best.</source>
        <translation>Disgrifydd cyntaf y model sy&apos;n gweddu orau.</translation>
    </message>
    <message>
        <source>The highest of the model&apos;s descriptors fits best.</source>
        <translation>Disgrifydd uchaf y model sy&apos;n gweddu orau.</translation>
    </message>
    <message>
        <source>This descriptor of the model fits best.</source>
        <translation>Y disgrifydd hwn o&apos;r model sy&apos;n gweddu orau.</translation>
    </message>
    <message>
        <source>No level. It is never counted as 0.</source>
        <translation>Dim lefel. Nid yw byth yn cael ei gyfrif fel 0.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Gatsby Benchmarks</source>
        <translation>Meincnodau Gatsby</translation>
    </message>
    <message>
        <source>Actions by status</source>
        <translation>Camau gweithredu yn ôl statws</translation>
    </message>
    <message>
        <source>Of</source>
        <comment>how many actions there are</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Reviews by others</source>
        <translation>Adolygiadau gan eraill</translation>
    </message>
    <message>
        <source>Questions asked</source>
        <translation>Cwestiynau a ofynnwyd</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Cyngor</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Camau nesaf</translation>
    </message>
    <message>
        <source>Actions of each review by status</source>
        <translation>Camau gweithredu pob adolygiad yn ôl statws</translation>
    </message>
    <message>
        <source>School or college</source>
        <translation>Ysgol neu goleg</translation>
    </message>
    <message>
        <source>What we asked</source>
        <translation>Ein cwestiynau</translation>
    </message>
    <message>
        <source>What we advised</source>
        <translation>Ein cyngor</translation>
    </message>
    <message>
        <source>Choose from the list</source>
        <translation>Dewiswch o&apos;r rhestr</translation>
    </message>
    <message>
        <source>What the levels mean</source>
        <translation>Beth mae&apos;r lefelau&apos;n ei olygu</translation>
    </message>
    <message>
        <source>Descriptor</source>
        <translation>Disgrifydd</translation>
    </message>
    <message>
        <source>Your answers</source>
        <translation>Eich atebion</translation>
    </message>
    <message>
        <source>Date agreed</source>
        <translation>Dyddiad cytuno</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Check again by</source>
        <translation>Gwirio eto erbyn</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Ffeil a atodwyd</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Ymwelwyr</translation>
    </message>
    <message>
        <source>Strengths they identified</source>
        <translation>Cryfderau a enwyd ganddynt</translation>
    </message>
    <message>
        <source>As a critical friend</source>
        <translation>Fel cyfaill beirniadol</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Below level 1. Added to the model&apos;s scale by Waymark.</source>
        <translation>Islaw lefel 1. Ychwanegwyd at raddfa&apos;r model gan Waymark.</translation>
    </message>
    <message>
        <source>Chosen but not agreed yet.</source>
        <translation>Wedi&apos;i ddewis, ond heb gytundeb eto.</translation>
    </message>
    <message>
        <source>Carried forward from the previous review and not reviewed yet. It counts as unanswered, so it is not included in any level or median.</source>
        <translation>Wedi&apos;i ddwyn ymlaen o&apos;r adolygiad blaenorol a heb ei adolygu eto. Mae&apos;n cyfrif fel heb ei ateb, felly nid yw wedi&apos;i gynnwys mewn unrhyw lefel na chanolrif.</translation>
    </message>
    <message>
        <source>This answer needs discussion, whatever its level.</source>
        <translation>Mae angen trafod yr ateb hwn, beth bynnag ei lefel.</translation>
    </message>
    <message>
        <source>The middle answer when all are put in order. With an even number there can be two (2-3). Levels are steps, not scores: read the counts first.</source>
        <translation>Yr ateb canol pan roddir pob un mewn trefn. Gydag eilrif gall fod dau (2-3). Camau yw lefelau, nid sgoriau: darllenwch y niferoedd yn gyntaf.</translation>
    </message>
    <message>
        <source>Choose one of the answers in the list, or leave the cell blank.</source>
        <translation>Dewiswch un o&apos;r atebion yn y rhestr, neu gadewch y gell yn wag.</translation>
    </message>
    <message>
        <source>%1: how many statements in each theme are at each level. The figures are in the table</source>
        <translation>%1: faint o ddatganiadau ym mhob thema sydd ar bob lefel. Mae&apos;r ffigurau yn y tabl</translation>
    </message>
    <message>
        <source>%1: how many are at each level. The figures are in the table</source>
        <translation>%1: faint sydd ar bob lefel. Mae&apos;r ffigurau yn y tabl</translation>
    </message>
    <message>
        <source>Agreed by the people who lead careers.</source>
        <translation>Cytunwyd arno gan y bobl sy&apos;n arwain gyrfaoedd.</translation>
    </message>
    <message>
        <source>[Too long for a spreadsheet cell. The rest is in Waymark.]</source>
        <translation>[Rhy hir i gell taenlen. Mae&apos;r gweddill yn Waymark.]</translation>
    </message>
    <message>
        <source>Review of %1: %2</source>
        <comment>its year and title</comment>
        <translation>Adolygiad %1: %2</translation>
    </message>
    <message>
        <source>Successes we named</source>
        <translation>Y llwyddiannau a enwon ni</translation>
    </message>
</context>
<context>
    <name>core/filekind</name>
    <message>
        <source>%1 contains a colleague&apos;s answers.</source>
        <translation>Mae %1 yn cynnwys atebion cydweithiwr.</translation>
    </message>
    <message>
        <source>%1 is a table. It could contain answers.</source>
        <translation>Tabl yw %1. Gallai gynnwys atebion.</translation>
    </message>
    <message>
        <source>%1 is a form for a colleague. It opens in a web browser. To import what they send back, choose Review &gt; Import answers.</source>
        <translation>Ffurflen i gydweithiwr yw %1. Mae&apos;n agor mewn porwr gwe. I fewnforio&apos;r hyn a anfonir yn ôl, dewiswch Adolygiad &gt; Mewnforio atebion.</translation>
    </message>
    <message>
        <source>%1 contains the forms that are sent to colleagues. Forms open in a web browser. To import what colleagues send back, choose Review &gt; Import answers.</source>
        <translation>Mae %1 yn cynnwys y ffurflenni a anfonir at gydweithwyr. Mae ffurflenni&apos;n agor mewn porwr gwe. I fewnforio&apos;r hyn a anfonir yn ôl, dewiswch Adolygiad &gt; Mewnforio atebion.</translation>
    </message>
    <message>
        <source>%1 is a table of official wording.</source>
        <translation>Tabl o eiriad swyddogol yw %1.</translation>
    </message>
    <message>
        <source>%1 is a PDF. If it is the publisher&apos;s, Waymark can read the official wording from it.</source>
        <translation>PDF yw %1. Os un y cyhoeddwr ydyw, gall Waymark ddarllen y geiriad swyddogol ohono.</translation>
    </message>
    <message>
        <source>%1 contains a model.</source>
        <translation>Mae %1 yn cynnwys model.</translation>
    </message>
    <message>
        <source>%1 is data exported from a Waymark file.</source>
        <translation>Data a allforiwyd o ffeil Waymark yw %1.</translation>
    </message>
    <message>
        <source>%1 is the Waymark file of a school or college.</source>
        <translation>%1 yw ffeil Waymark ysgol neu goleg.</translation>
    </message>
    <message>
        <source>%1 is a copy of a Waymark file with a password.</source>
        <translation>Copi o ffeil Waymark gyda chyfrinair yw %1.</translation>
    </message>
    <message>
        <source>%1 was written by Waymark for scripts, and can&apos;t be opened or imported.</source>
        <translation>Ysgrifennwyd %1 gan Waymark ar gyfer sgriptiau, ac ni ellir ei hagor na&apos;i mewnforio.</translation>
    </message>
    <message>
        <source>%1 is JSON from another program.</source>
        <translation>JSON o raglen arall yw %1.</translation>
    </message>
    <message>
        <source>%1 is an email. If answers are attached to it, save the attachment and open that.</source>
        <translation>E-bost yw %1. Os oes atebion wedi&apos;u hatodi iddo, cadwch yr atodiad ac agorwch hwnnw.</translation>
    </message>
    <message>
        <source>%1 is a document such as a Word file.</source>
        <translation>Dogfen fel ffeil Word yw %1.</translation>
    </message>
    <message>
        <source>%1 is a picture.</source>
        <translation>Llun yw %1.</translation>
    </message>
    <message>
        <source>%1 is a sound or video recording.</source>
        <translation>Recordiad sain neu fideo yw %1.</translation>
    </message>
    <message>
        <source>%1 is a web page.</source>
        <translation>Tudalen we yw %1.</translation>
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
        <translation>Dychwelwch y ffurflen erbyn %1</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
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
        <translation>Dychwelwch y ffurflen erbyn %1.</translation>
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
        <translation>Pa lefel sy&apos;n gweddu orau?</translation>
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
    <message>
        <source>Mark:</source>
        <translation>Marcio:</translation>
    </message>
    <message>
        <source>No mark</source>
        <translation>Dim marc</translation>
    </message>
    <message>
        <source>Why, or what is your question?</source>
        <translation>Pam, neu beth yw eich cwestiwn?</translation>
    </message>
    <message>
        <source>Why do you agree or not, or what is your question?</source>
        <translation>Pam rydych chi&apos;n cytuno neu&apos;n anghytuno, neu beth yw eich cwestiwn?</translation>
    </message>
    <message>
        <source>someone who gave no name</source>
        <extracomment>Answers by ..., saved at 10:12, are stored in this browser.</extracomment>
        <translation>rhywun na roddodd enw</translation>
    </message>
    <message>
        <source>an earlier time</source>
        <extracomment>Answers by Jo, saved at ..., are stored in this browser.</extracomment>
        <translation>amser cynharach</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>10:12 on 12 November 2026</extracomment>
        <translation>%1 ar %2</translation>
    </message>
    <message>
        <source>There are answers in this browser</source>
        <translation>Mae atebion yn y porwr hwn</translation>
    </message>
    <message>
        <source>Continue with them</source>
        <translation>Parhau â nhw</translation>
    </message>
    <message>
        <source>Guidance before you begin:</source>
        <translation>Canllaw cyn i chi ddechrau:</translation>
    </message>
    <message>
        <source>My answers for the careers review</source>
        <translation>Fy atebion ar gyfer yr adolygiad gyrfaoedd</translation>
    </message>
    <message>
        <source>Or send them as text</source>
        <translation>Neu eu hanfon fel testun</translation>
    </message>
    <message>
        <source>Your answers as text</source>
        <translation>Eich atebion fel testun</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copïo&apos;r testun</translation>
    </message>
    <message>
        <source>Before we meet about careers leadership (%1, %2), please give us your view on the themes in this form.</source>
        <translation>Cyn i ni gwrdd am arweinyddiaeth gyrfaoedd (%1, %2), rhowch eich barn i ni ar y themâu yn y ffurflen hon.</translation>
    </message>
    <message>
        <source>If you would rather answer on paper, print the form or ask me for a paper copy.</source>
        <translation>Os yw&apos;n well gennych ateb ar bapur, argraffwch y ffurflen neu gofynnwch i mi am gopi papur.</translation>
    </message>
    <message>
        <source>There is no draft level for this statement yet.</source>
        <translation>Nid oes lefel ddrafft ar gyfer y datganiad hwn eto.</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Nid wyf yn gwybod</translation>
    </message>
    <message>
        <source>Our draft is %1. Do you agree?</source>
        <translation>Ein drafft yw %1. Ydych chi&apos;n cytuno?</translation>
    </message>
    <message>
        <source>Below level 1 (added by Waymark)</source>
        <translation>Islaw lefel 1 (ychwanegwyd gan Waymark)</translation>
    </message>
    <message>
        <source>Comment on individual points</source>
        <translation>Gwneud sylw am bwyntiau unigol</translation>
    </message>
    <message>
        <source>I have a question about this. Please discuss it</source>
        <translation>Mae gen i gwestiwn am hyn. Trafodwch ef</translation>
    </message>
    <message>
        <source>What is the evidence? For example, documents, data or examples</source>
        <translation>Beth yw&apos;r dystiolaeth? Er enghraifft, dogfennau, data neu enghreifftiau</translation>
    </message>
    <message>
        <source>Enter how many people you are answering for (1 to 99)</source>
        <translation>Rhowch nifer y bobl yr ydych yn ateb drostynt (1 i 99)</translation>
    </message>
    <message>
        <source>Your comments are too long in total: shorten some of them</source>
        <translation>Mae eich sylwadau yn rhy hir gyda&apos;i gilydd: byrhewch rai ohonynt</translation>
    </message>
    <message>
        <source>We have saved %1 in your Downloads folder.</source>
        <translation>Rydym wedi cadw %1 yn eich ffolder Lawrlwythiadau.</translation>
    </message>
    <message>
        <source>The text is copied. It has not been sent yet.</source>
        <translation>Copïwyd y testun. Nid yw wedi&apos;i anfon eto.</translation>
    </message>
    <message>
        <source>The text is selected. Copy it with Ctrl+C, or choose Copy in the menu.</source>
        <translation>Mae&apos;r testun wedi&apos;i ddewis. Copïwch ef gyda Ctrl+C, neu dewiswch Copïo yn y ddewislen.</translation>
    </message>
    <message>
        <source>Answers from %1, saved at %2, are in this browser.</source>
        <extracomment>%1 is a name, or &quot;someone who gave no name&quot;; %2 is a time, e.g. 10:12</extracomment>
        <translation>Mae atebion gan %1, a gadwyd am %2, yn y porwr hwn.</translation>
    </message>
    <message>
        <source>Remove all answers from this form and this browser? Files you have saved are not affected.</source>
        <translation>Tynnu pob ateb o&apos;r ffurflen hon a&apos;r porwr hwn? Nid effeithir ar ffeiliau a gadwyd gennych.</translation>
    </message>
    <message>
        <source>Your answers have been removed from this form and this browser.</source>
        <translation>Tynnwyd eich atebion o&apos;r ffurflen hon a&apos;r porwr hwn.</translation>
    </message>
    <message>
        <source>This page works offline and sends nothing. When you&apos;ve finished, save your answers and send back the file.</source>
        <translation>Mae&apos;r dudalen hon yn gweithio all-lein ac nid yw&apos;n anfon dim. Ar ôl gorffen, cadwch eich atebion ac anfonwch y ffeil yn ôl.</translation>
    </message>
    <message>
        <source>This form can&apos;t save here</source>
        <translation>Ni all y ffurflen hon gadw yma</translation>
    </message>
    <message>
        <source>Your answers are saved in this browser, so you can close the form and come back later. If other people use this computer, remove them from the browser once you have saved your answers.</source>
        <translation>Caiff eich atebion eu cadw yn y porwr hwn, fel y gallwch gau&apos;r ffurflen a dod yn ôl yn nes ymlaen. Os yw pobl eraill yn defnyddio&apos;r cyfrifiadur hwn, tynnwch nhw o&apos;r porwr ar ôl cadw eich atebion.</translation>
    </message>
    <message>
        <source>This browser can&apos;t save your progress. Save your answers before you close the form.</source>
        <translation>Ni all y porwr hwn gadw eich cynnydd. Cadwch eich atebion cyn cau&apos;r ffurflen.</translation>
    </message>
    <message>
        <source>If they are yours, you can continue with them. If not, start with an empty form.</source>
        <translation>Os mai eich rhai chi ydynt, gallwch barhau â nhw. Os nad ydynt, dechreuwch gyda ffurflen wag.</translation>
    </message>
    <message>
        <source>Remove them and start again</source>
        <translation>Eu tynnu a dechrau eto</translation>
    </message>
    <message>
        <source>They are still saved in this browser, and the next person to use it could see them. If you share this computer, remove them.</source>
        <translation>Maent wedi&apos;u cadw yn y porwr hwn o hyd, a gallai&apos;r person nesaf i&apos;w ddefnyddio eu gweld. Os ydych yn rhannu&apos;r cyfrifiadur hwn, tynnwch nhw.</translation>
    </message>
    <message>
        <source>They are still on this page. If you share this computer, remove them or close the page.</source>
        <translation>Maent ar y dudalen hon o hyd. Os ydych yn rhannu&apos;r cyfrifiadur hwn, tynnwch nhw neu caewch y dudalen.</translation>
    </message>
    <message>
        <source>Enter your name or role so that we can match your answers.</source>
        <translation>Rhowch eich enw neu eich rôl fel y gallwn baru eich atebion.</translation>
    </message>
    <message>
        <source>Your name, or the name of your group</source>
        <translation>Eich enw, neu enw eich grŵp</translation>
    </message>
    <message>
        <source>How many people are you answering for?</source>
        <translation>Dros faint o bobl ydych chi&apos;n ateb?</translation>
    </message>
    <message>
        <source>Enter 1 if you are answering for yourself, or more if a group is answering together.</source>
        <translation>Rhowch 1 os ydych yn ateb drosoch eich hun, neu ragor os yw grŵp yn ateb gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>This saves a small file. Send it back to the person who sent you this form. You can change your answers later and save again.</source>
        <translation>Mae hyn yn cadw ffeil fach. Anfonwch hi yn ôl at y person a anfonodd y ffurflen hon atoch. Gallwch newid eich atebion yn nes ymlaen a chadw eto.</translation>
    </message>
    <message>
        <source>You can leave these blank:</source>
        <translation>Gallwch adael y rhain yn wag:</translation>
    </message>
    <message>
        <source>Save anyway</source>
        <translation>Cadw beth bynnag</translation>
    </message>
    <message>
        <source>Now send that file back. It has not been sent yet.</source>
        <translation>Nawr anfonwch y ffeil honno yn ôl. Nid yw wedi&apos;i hanfon eto.</translation>
    </message>
    <message>
        <source>If you can&apos;t attach a file, copy this text into an email or message and send it back. It contains your answers, so please don&apos;t change it.</source>
        <translation>Os na allwch atodi ffeil, copïwch y testun hwn i e-bost neu neges a&apos;i anfon yn ôl. Mae&apos;n cynnwys eich atebion, felly peidiwch â&apos;i newid.</translation>
    </message>
    <message>
        <source>Start an email with this text</source>
        <translation>Dechrau e-bost gyda&apos;r testun hwn</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Nesaf heb ei ateb</translation>
    </message>
    <message>
        <source>Your name will be shown with your answers, including in the meeting.</source>
        <translation>Dangosir eich enw gyda&apos;ch atebion, gan gynnwys yn y cyfarfod.</translation>
    </message>
    <message>
        <source>Saving needs JavaScript, which is off in this browser or viewer. You can read and print the form here.</source>
        <translation>Mae angen JavaScript i gadw, ac mae wedi&apos;i ddiffodd yn y porwr neu&apos;r gwyliwr hwn. Gallwch ddarllen ac argraffu&apos;r ffurflen yma.</translation>
    </message>
    <message>
        <source>On a computer or Chromebook: save the form to your device, then open the saved file in a browser.</source>
        <translation>Ar gyfrifiadur neu Chromebook: cadwch y ffurflen ar eich dyfais, yna agorwch y ffeil a gadwyd mewn porwr.</translation>
    </message>
    <message>
        <source>On an iPad or iPhone, Files and Mail only show the form. Answer on a computer, print the form and fill it in by hand, or reply with the number of each statement and your level.</source>
        <translation>Ar iPad neu iPhone, dim ond dangos y ffurflen y mae Files a Mail. Atebwch ar gyfrifiadur, argraffwch y ffurflen a&apos;i llenwi â llaw, neu atebwch gyda rhif pob datganiad a&apos;ch lefel.</translation>
    </message>
    <message>
        <source>Statement %1 of %2</source>
        <extracomment>Where somebody is in a form that shows one statement at a time: 3 of 18</extracomment>
        <translation>Datganiad %1 o %2</translation>
    </message>
    <message>
        <source>How would you like to answer?</source>
        <translation>Sut hoffech chi ateb?</translation>
    </message>
    <message>
        <source>All on one page</source>
        <translation>Popeth ar un dudalen</translation>
    </message>
    <message>
        <source>One statement at a time</source>
        <translation>Un datganiad ar y tro</translation>
    </message>
    <message>
        <source>You can change this at any time without losing your answers.</source>
        <translation>Gallwch newid hyn unrhyw bryd heb golli eich atebion.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Yn ôl</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Trosolwg</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>The meeting will see how many people chose each level, but not who, and only if at least four people answered. The person who leads the review will see your answers and comments.</source>
        <translation>Bydd y cyfarfod yn gweld faint o bobl a ddewisodd bob lefel, ond nid pwy, a dim ond os atebodd o leiaf bedwar o bobl. Bydd y person sy&apos;n arwain yr adolygiad yn gweld eich atebion a&apos;ch sylwadau.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Ffurflen</translation>
    </message>
    <message>
        <source>The meeting: %1</source>
        <comment>when and where</comment>
        <translation>Y cyfarfod: %1</translation>
    </message>
    <message>
        <source>Your answers are not saved to a file yet. You can save them with these left blank, or answer more first.</source>
        <translation>Nid yw eich atebion wedi&apos;u cadw mewn ffeil eto. Gallwch eu cadw a gadael y rhain yn wag, neu ateb rhagor yn gyntaf.</translation>
    </message>
    <message>
        <source>%1: this text is %2 characters too long.</source>
        <extracomment>A statement, a number</extracomment>
        <translation>%1: mae&apos;r testun hwn %2 o nodau&apos;n rhy hir.</translation>
    </message>
    <message>
        <source>This is a reminder about the careers leadership review (%1, %2). I don&apos;t have all of your answers yet.</source>
        <translation>Dyma nodyn i&apos;ch atgoffa am yr adolygiad arweinyddiaeth gyrfaoedd (%1, %2). Nid yw eich holl atebion gen i eto.</translation>
    </message>
    <message>
        <source>They were due by %1. Please send them as soon as you can.</source>
        <translation>Roedd angen eu dychwelyd erbyn %1. Anfonwch nhw cyn gynted ag y gallwch.</translation>
    </message>
    <message>
        <source>Please return them by %1.</source>
        <translation>Dychwelwch nhw erbyn %1.</translation>
    </message>
    <message>
        <source>If you have sent your answers in the last few days, thank you: there is nothing more to do.</source>
        <translation>Os ydych wedi anfon eich atebion yn y dyddiau diwethaf, diolch: nid oes dim mwy i&apos;w wneud.</translation>
    </message>
    <message>
        <source>First save the attached form to your device. If it is in a ZIP file, open the ZIP file and copy the form out. Then open the form in a browser such as Edge, Chrome, Firefox or Safari. It works offline and saves your answers as you go. When you have finished, choose “Save my answers” and send the small file back to me.</source>
        <translation>Yn gyntaf, cadwch y ffurflen sydd ynghlwm ar eich dyfais. Os yw mewn ffeil ZIP, agorwch y ffeil ZIP a chopïwch y ffurflen allan. Yna agorwch y ffurflen mewn porwr megis Edge, Chrome, Firefox neu Safari. Mae&apos;n gweithio all-lein ac yn cadw eich atebion wrth i chi fynd ymlaen. Ar ôl gorffen, dewiswch “Cadw fy atebion” ac anfonwch y ffeil fach yn ôl ataf.</translation>
    </message>
    <message>
        <source>Open the form you have in the same browser as before: what you have answered so far is still there. When you have finished, choose “Save my answers” and send the small file back to me. If you can&apos;t find the form, or would rather answer on paper, please tell me.</source>
        <translation>Agorwch y ffurflen sydd gennych yn yr un porwr ag o&apos;r blaen: mae&apos;r hyn rydych wedi&apos;i ateb hyd yma yno o hyd. Ar ôl gorffen, dewiswch “Cadw fy atebion” ac anfonwch y ffeil fach yn ôl ataf. Os na allwch ddod o hyd i&apos;r ffurflen, neu os byddai&apos;n well gennych ateb ar bapur, rhowch wybod i mi.</translation>
    </message>
    <message>
        <source>For each statement, choose the level that best describes things now. You can skip a statement or choose “I don&apos;t know”.</source>
        <translation>Ar gyfer pob datganiad, dewiswch y lefel sy&apos;n disgrifio pethau orau nawr. Gallwch hepgor datganiad neu ddewis “Nid wyf yn gwybod”.</translation>
    </message>
    <message>
        <source>Each statement shows our draft level. Tell us whether you agree or whether it should be higher or lower, and why. You can skip a statement or choose “I don&apos;t know”.</source>
        <translation>Mae pob datganiad yn dangos ein lefel ddrafft. Dywedwch wrthym a ydych yn cytuno neu a ddylai fod yn uwch neu&apos;n is, a pham. Gallwch hepgor datganiad neu ddewis “Nid wyf yn gwybod”.</translation>
    </message>
</context>
<context>
    <name>core/found</name>
    <message>
        <source>empty: nothing was found here</source>
        <translation>gwag: ni chafwyd dim yma</translation>
    </message>
    <message>
        <source>ends in the middle of a sentence</source>
        <translation>yn gorffen yng nghanol brawddeg</translation>
    </message>
    <message>
        <source>the same text as at the level below</source>
        <translation>yr un testun ag ar y lefel islaw</translation>
    </message>
    <message>
        <source>the statement&apos;s number is out of order</source>
        <translation>mae rhif y datganiad allan o drefn</translation>
    </message>
    <message>
        <source>this statement was not found</source>
        <translation>ni chafwyd y datganiad hwn</translation>
    </message>
    <message>
        <source>theme: %1</source>
        <translation>thema: %1</translation>
    </message>
    <message>
        <source>title: %1</source>
        <translation>teitl: %1</translation>
    </message>
    <message>
        <source>much longer than the texts around it</source>
        <translation>llawer hirach na&apos;r testunau o&apos;i gwmpas</translation>
    </message>
    <message>
        <source>much shorter than the texts around it</source>
        <translation>llawer byrrach na&apos;r testunau o&apos;i gwmpas</translation>
    </message>
    <message>
        <source>starts in the middle of a sentence</source>
        <translation>yn dechrau yng nghanol brawddeg</translation>
    </message>
    <message>
        <source>joined across two pages</source>
        <translation>wedi&apos;i gysylltu ar draws dwy dudalen</translation>
    </message>
    <message>
        <source>a word was split at the end of a line; check the hyphen</source>
        <translation>holltwyd gair ar ddiwedd llinell; gwiriwch y cysylltnod</translation>
    </message>
    <message>
        <source>it is unclear where it starts and ends</source>
        <translation>nid yw&apos;n glir ble mae&apos;n dechrau ac yn gorffen</translation>
    </message>
    <message>
        <source>the document mentions more levels than were found</source>
        <translation>mae&apos;r ddogfen yn sôn am fwy o lefelau nag a gafwyd</translation>
    </message>
    <message>
        <source>characters that can&apos;t be read</source>
        <translation>nodau na ellir eu darllen</translation>
    </message>
    <message>
        <source>a different title from the model</source>
        <translation>teitl gwahanol i&apos;r un yn y model</translation>
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
        <translation>Ailwneud %1</translation>
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
        <translation>ychwanegu grŵp</translation>
    </message>
    <message>
        <source>changing a group</source>
        <translation>newid grŵp</translation>
    </message>
    <message>
        <source>removing a group</source>
        <translation>dileu grŵp</translation>
    </message>
    <message>
        <source>changing how colleagues are asked</source>
        <translation>newid sut y gofynnir i gydweithwyr</translation>
    </message>
    <message>
        <source>choosing which response counts</source>
        <translation>dewis pa ymateb sy&apos;n cyfrif</translation>
    </message>
    <message>
        <source>removing a response</source>
        <translation>dileu ymateb</translation>
    </message>
    <message>
        <source>answering</source>
        <translation>ateb</translation>
    </message>
    <message>
        <source>marking a point of an answer</source>
        <translation>marcio pwynt mewn ateb</translation>
    </message>
    <message>
        <source>changing the rounds</source>
        <translation>newid y rowndiau</translation>
    </message>
    <message>
        <source>choosing the round</source>
        <translation>dewis y rownd</translation>
    </message>
    <message>
        <source>changing a progress note</source>
        <translation>newid nodyn cynnydd</translation>
    </message>
    <message>
        <source>removing a progress note</source>
        <translation>dileu nodyn cynnydd</translation>
    </message>
    <message>
        <source>setting a target</source>
        <translation>pennu targed</translation>
    </message>
    <message>
        <source>choosing the highest-leverage actions</source>
        <translation>dewis y camau gweithredu mwyaf eu heffaith</translation>
    </message>
    <message>
        <source>adding evidence</source>
        <translation>ychwanegu tystiolaeth</translation>
    </message>
    <message>
        <source>changing a piece of evidence</source>
        <translation>newid tystiolaeth</translation>
    </message>
    <message>
        <source>changing an attached file</source>
        <translation>newid ffeil a atodwyd</translation>
    </message>
    <message>
        <source>removing a piece of evidence</source>
        <translation>dileu tystiolaeth</translation>
    </message>
    <message>
        <source>recording a visit</source>
        <translation>cofnodi ymweliad</translation>
    </message>
    <message>
        <source>changing a visit</source>
        <translation>newid ymweliad</translation>
    </message>
    <message>
        <source>removing a visit</source>
        <translation>dileu ymweliad</translation>
    </message>
    <message>
        <source>matching statements of two models</source>
        <translation>paru datganiadau dau fodel</translation>
    </message>
    <message>
        <source>answering governors&apos; questions</source>
        <translation>ateb cwestiynau llywodraethwyr</translation>
    </message>
    <message>
        <source>restoring an earlier version</source>
        <translation>adfer fersiwn cynharach</translation>
    </message>
    <message>
        <source>merging another copy</source>
        <translation>cyfuno copi arall</translation>
    </message>
    <message>
        <source>counting hands</source>
        <translation>cyfrif dwylo</translation>
    </message>
    <message>
        <source>changing the logo or Word template</source>
        <translation>newid y logo neu&apos;r templed Word</translation>
    </message>
    <message>
        <source>editing text</source>
        <translation>golygu testun</translation>
    </message>
    <message>
        <source>editing text for governors</source>
        <translation>golygu testun i lywodraethwyr</translation>
    </message>
    <message>
        <source>asking colleagues about themes</source>
        <translation>gofyn i gydweithwyr am themâu</translation>
    </message>
    <message>
        <source>importing a response</source>
        <translation>mewnforio ymateb</translation>
    </message>
    <message>
        <source>importing responses</source>
        <translation>mewnforio ymatebion</translation>
    </message>
    <message>
        <source>matching a response to a person</source>
        <translation>paru ymateb â pherson</translation>
    </message>
    <message>
        <source>editing text with an answer</source>
        <translation>golygu testun gydag ateb</translation>
    </message>
    <message>
        <source>agreeing unanimous statements</source>
        <translation>cytuno ar ddatganiadau unfrydol</translation>
    </message>
    <message>
        <source>recording a different view</source>
        <translation>cofnodi barn wahanol</translation>
    </message>
    <message>
        <source>editing the meeting&apos;s opening</source>
        <translation>golygu agoriad y cyfarfod</translation>
    </message>
    <message>
        <source>choosing a video</source>
        <translation>dewis fideo</translation>
    </message>
    <message>
        <source>recording who is in the meeting</source>
        <translation>cofnodi pwy sydd yn y cyfarfod</translation>
    </message>
    <message>
        <source>changing the meeting plan</source>
        <translation>newid cynllun y cyfarfod</translation>
    </message>
    <message>
        <source>permanently removing a person</source>
        <translation>dileu person am byth</translation>
    </message>
    <message>
        <source>continuing an action</source>
        <translation>parhau cam gweithredu</translation>
    </message>
    <message>
        <source>adding a progress note</source>
        <translation>ychwanegu nodyn cynnydd</translation>
    </message>
    <message>
        <source>changing what you said as a critical friend</source>
        <translation>newid yr hyn a ddywedoch fel cyfaill beirniadol</translation>
    </message>
    <message>
        <source>changing when and where the meeting is</source>
        <translation>newid pryd a ble mae&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>recording apologies</source>
        <translation>cofnodi ymddiheuriadau</translation>
    </message>
    <message>
        <source>recording that someone is no longer here</source>
        <translation>cofnodi nad yw rhywun yma bellach</translation>
    </message>
    <message>
        <source>recording that someone is here again</source>
        <translation>cofnodi bod rhywun yma eto</translation>
    </message>
</context>
<context>
    <name>core/governors</name>
    <message>
        <source>Is there a vision, strategy or policy for careers?</source>
        <translation>A oes gweledigaeth, strategaeth neu bolisi ar gyfer gyrfaoedd?</translation>
    </message>
    <message>
        <source>Is there a named governor for careers?</source>
        <translation>A oes llywodraethwr a enwir ar gyfer gyrfaoedd?</translation>
    </message>
    <message>
        <source>Do staff have the knowledge and skills they need?</source>
        <translation>A oes gan staff yr wybodaeth a&apos;r sgiliau sydd eu hangen arnynt?</translation>
    </message>
    <message>
        <source>Are there enough resources?</source>
        <translation>A oes digon o adnoddau?</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Heb ei ateb eto</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oes</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>Yn rhannol</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nac oes</translation>
    </message>
    <message>
        <source>Does a senior leader have overall responsibility for careers?</source>
        <translation>A oes gan uwch arweinydd gyfrifoldeb cyffredinol am yrfaoedd?</translation>
    </message>
    <message>
        <source>Are monitoring, review and evaluation in place, and how are they reported and used?</source>
        <translation>A oes trefniadau monitro, adolygu a gwerthuso ar waith, a sut yr adroddir arnynt ac y&apos;u defnyddir?</translation>
    </message>
    <message>
        <source>Related statements are only available for Waymark&apos;s own edition.</source>
        <translation>Dim ond ar gyfer argraffiad Waymark ei hun y mae datganiadau perthnasol ar gael.</translation>
    </message>
</context>
<context>
    <name>core/group</name>
    <message>
        <source>not found</source>
        <translation>heb ei chanfod</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>nid oedd modd ei darllen</translation>
    </message>
    <message>
        <source>not a Waymark file</source>
        <translation>nid ffeil Waymark</translation>
    </message>
    <message>
        <source>open in another window or on another computer</source>
        <translation>ar agor mewn ffenestr arall neu ar gyfrifiadur arall</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>wedi&apos;i orffen</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>heb ei orffen</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>academic year, date, finished or not</comment>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>School or college</source>
        <translation>Ysgol neu goleg</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Argraffiad</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message>
        <source>Carried forward</source>
        <translation>Wedi&apos;i ddwyn ymlaen</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Canolrif</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>no review yet</source>
        <translation>dim adolygiad eto</translation>
    </message>
    <message>
        <source>not read: %1</source>
        <translation>heb ei darllen: %1</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Allwedd</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Theme title</source>
        <translation>Teitl y thema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nodyn</translation>
    </message>
    <message>
        <source>not closed properly: open it on its own first</source>
        <translation>heb ei chau&apos;n iawn: agorwch hi ar ei phen ei hun yn gyntaf</translation>
    </message>
    <message>
        <source>saved by an older version of Waymark: open it on its own first</source>
        <translation>cadwyd gan fersiwn hŷn o Waymark: agorwch hi ar ei phen ei hun yn gyntaf</translation>
    </message>
    <message>
        <source>saved by a newer version of Waymark</source>
        <translation>cadwyd gan fersiwn diweddarach o Waymark</translation>
    </message>
    <message>
        <source>not counted: a copy of another file that was changed more recently</source>
        <translation>heb ei chyfrif: copi o ffeil arall a newidiwyd yn fwy diweddar</translation>
    </message>
    <message>
        <source>not counted: a copy of %1, which was changed more recently</source>
        <translation>heb ei chyfrif: copi o %1, a newidiwyd yn fwy diweddar</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Dim enw</translation>
    </message>
    <message>
        <source>Model %1</source>
        <comment>a number instead of its title</comment>
        <translation>Model %1</translation>
    </message>
    <message>
        <source>a copy with a password: open it on its own first</source>
        <translation>copi gyda chyfrinair: agorwch ef ar ei ben ei hun yn gyntaf</translation>
    </message>
    <message>
        <source>damaged: ask for it again</source>
        <translation>wedi&apos;i difrodi: gofynnwch amdani eto</translation>
    </message>
    <message>
        <source>not counted: the same as %1</source>
        <translation>heb ei chyfrif: yr un fath â %1</translation>
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
        <translation>gostyngodd %1 %2 ac ni chododd yr un</translation>
    </message>
    <message>
        <source>%1 %2 went up a level</source>
        <translation>cododd %1 %2 un lefel</translation>
    </message>
    <message>
        <source>%1 %2 went up</source>
        <translation>cododd %1 %2</translation>
    </message>
    <message>
        <source>%1 and none went down</source>
        <translation>%1 ac ni ostyngodd yr un</translation>
    </message>
    <message>
        <source>%1 and %2 went down</source>
        <translation>%1 a gostyngodd %2</translation>
    </message>
    <message>
        <source>“%1” is at level %2</source>
        <translation>mae “%1” ar lefel %2</translation>
    </message>
    <message>
        <source>No statements are answered yet.</source>
        <translation>Nid oes datganiad wedi&apos;i ateb eto.</translation>
    </message>
    <message>
        <source>None %1 changed level since the last review</source>
        <translation>Ni newidiodd lefel yr un %1 ers yr adolygiad diwethaf</translation>
    </message>
    <message>
        <source>all %1 statements</source>
        <translation>pob un o&apos;r %1 datganiad</translation>
    </message>
    <message>
        <source>all %1 statements answered</source>
        <translation>pob un o&apos;r %1 datganiad a atebwyd</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>five / of 32 statements</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>one of %1 statements is answered so far</source>
        <translation>mae un o %1 datganiad wedi&apos;i ateb hyd yma</translation>
    </message>
    <message>
        <source>%1 reached level %2</source>
        <translation>cyrhaeddodd %1 lefel %2</translation>
    </message>
    <message>
        <source>%1 reached level %2 or above</source>
        <translation>cyrhaeddodd %1 lefel %2 neu uwch</translation>
    </message>
    <message>
        <source>None of the %1 statements is in place yet.</source>
        <translation>Nid oes yr un o&apos;r %1 datganiad ar waith eto.</translation>
    </message>
    <message>
        <source>All %1 statements are at level %2.</source>
        <translation>Mae pob un o&apos;r %1 datganiad ar lefel %2.</translation>
    </message>
    <message>
        <source>%1 statements are not in place yet</source>
        <translation>nid yw %1 datganiad ar waith eto</translation>
    </message>
    <message>
        <source>%1 statements are at level %2</source>
        <translation>mae %1 datganiad ar lefel %2</translation>
    </message>
</context>
<context>
    <name>core/highlights</name>
    <message numerus="yes">
        <source>%n more statement(s) not in place yet</source>
        <translation>
            <numerusform>Dim datganiadau eraill heb fod ar waith eto</numerusform>
            <numerusform>%n datganiad arall heb fod ar waith eto</numerusform>
            <numerusform>%n datganiad arall heb fod ar waith eto</numerusform>
            <numerusform>%n datganiad arall heb fod ar waith eto</numerusform>
            <numerusform>%n datganiad arall heb fod ar waith eto</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more statement(s) at level %1 or below</source>
        <translation>
            <numerusform>Dim datganiadau eraill ar lefel %1 neu&apos;n is</numerusform>
            <numerusform>%n datganiad arall ar lefel %1 neu&apos;n is</numerusform>
            <numerusform>%n datganiad arall ar lefel %1 neu&apos;n is</numerusform>
            <numerusform>%n datganiad arall ar lefel %1 neu&apos;n is</numerusform>
            <numerusform>%n datganiad arall ar lefel %1 neu&apos;n is</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more statement(s) at level %1</source>
        <translation>
            <numerusform>Dim datganiadau eraill ar lefel %1</numerusform>
            <numerusform>%n datganiad arall ar lefel %1</numerusform>
            <numerusform>%n datganiad arall ar lefel %1</numerusform>
            <numerusform>%n datganiad arall ar lefel %1</numerusform>
            <numerusform>%n datganiad arall ar lefel %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more statement(s) at level %1 or above</source>
        <translation>
            <numerusform>Dim datganiadau eraill ar lefel %1 neu&apos;n uwch</numerusform>
            <numerusform>%n datganiad arall ar lefel %1 neu&apos;n uwch</numerusform>
            <numerusform>%n datganiad arall ar lefel %1 neu&apos;n uwch</numerusform>
            <numerusform>%n datganiad arall ar lefel %1 neu&apos;n uwch</numerusform>
            <numerusform>%n datganiad arall ar lefel %1 neu&apos;n uwch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/kinds</name>
    <message>
        <source>details of the school or college</source>
        <translation>manylion yr ysgol neu&apos;r coleg</translation>
    </message>
    <message>
        <source>model</source>
        <translation>model</translation>
    </message>
    <message>
        <source>wording of a model</source>
        <translation>geiriad model</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>someone who took part</source>
        <translation>rhywun a gymerodd ran</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>ateb</translation>
    </message>
    <message>
        <source>mark on a point</source>
        <translation>marc ar bwynt</translation>
    </message>
    <message>
        <source>action</source>
        <translation>cam gweithredu</translation>
    </message>
    <message>
        <source>briefing for governors</source>
        <translation>briff i lywodraethwyr</translation>
    </message>
    <message>
        <source>chosen strength or priority area</source>
        <translation>cryfder neu faes blaenoriaeth a ddewiswyd</translation>
    </message>
    <message>
        <source>reason for reopening</source>
        <translation>rheswm dros ailagor</translation>
    </message>
    <message>
        <source>group of colleagues</source>
        <translation>grŵp o gydweithwyr</translation>
    </message>
    <message>
        <source>member of a group</source>
        <translation>aelod o grŵp</translation>
    </message>
    <message>
        <source>theme that a colleague is asked about</source>
        <translation>thema y gofynnir i gydweithiwr amdani</translation>
    </message>
    <message>
        <source>how colleagues are asked</source>
        <translation>sut y gofynnir i gydweithwyr</translation>
    </message>
    <message>
        <source>colleague&apos;s response</source>
        <translation>ymateb cydweithiwr</translation>
    </message>
    <message>
        <source>answer in a colleague&apos;s response</source>
        <translation>ateb yn ymateb cydweithiwr</translation>
    </message>
    <message>
        <source>mark in a colleague&apos;s response</source>
        <translation>marc yn ymateb cydweithiwr</translation>
    </message>
    <message>
        <source>record of an agreement</source>
        <translation>cofnod o gytundeb</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>cyfarfod</translation>
    </message>
    <message>
        <source>someone in the meeting</source>
        <translation>rhywun yn y cyfarfod</translation>
    </message>
    <message>
        <source>former colleague</source>
        <translation>cyn-gydweithiwr</translation>
    </message>
    <message>
        <source>target level</source>
        <translation>lefel darged</translation>
    </message>
    <message>
        <source>choice of a highest-leverage action</source>
        <translation>dewis o gam gweithredu mwyaf ei effaith</translation>
    </message>
    <message>
        <source>piece of evidence</source>
        <translation>darn o dystiolaeth</translation>
    </message>
    <message>
        <source>attached file</source>
        <translation>ffeil a atodwyd</translation>
    </message>
    <message>
        <source>review by visitors</source>
        <translation>adolygiad gan ymwelwyr</translation>
    </message>
    <message>
        <source>match between statements of two models</source>
        <translation>pâr o ddatganiadau rhwng dau fodel</translation>
    </message>
    <message>
        <source>answer to a governors&apos; question</source>
        <translation>ateb i gwestiwn llywodraethwyr</translation>
    </message>
    <message>
        <source>number of the last review</source>
        <translation>rhif yr adolygiad diwethaf</translation>
    </message>
    <message>
        <source>show of hands</source>
        <translation>codi dwylo</translation>
    </message>
    <message>
        <source>logo or Word template</source>
        <translation>logo neu dempled Word</translation>
    </message>
    <message>
        <source>item in the meeting plan</source>
        <translation>eitem yng nghynllun y cyfarfod</translation>
    </message>
    <message>
        <source>progress note on an action</source>
        <translation>nodyn cynnydd ar gam gweithredu</translation>
    </message>
    <message>
        <source>note as a critical friend</source>
        <translation>nodyn fel cyfaill beirniadol</translation>
    </message>
    <message>
        <source>entry in the journal</source>
        <translation>cofnod yn y dyddlyfr</translation>
    </message>
    <message>
        <source>title, dates and status of the review</source>
        <translation>teitl, dyddiadau a statws yr adolygiad</translation>
    </message>
    <message>
        <source>when and where the meeting is</source>
        <translation>pryd a ble mae&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>someone who sent apologies</source>
        <translation>rhywun a anfonodd ymddiheuriad</translation>
    </message>
    <message>
        <source>school or college priority</source>
        <translation>blaenoriaeth ysgol neu goleg</translation>
    </message>
    <message>
        <source>someone who is no longer here</source>
        <translation>rhywun nad yw yma bellach</translation>
    </message>
    <message>
        <source>priority of earlier years</source>
        <translation>blaenoriaeth o flynyddoedd cynharach</translation>
    </message>
    <message>
        <source>priority at the time of a review</source>
        <translation>blaenoriaeth adeg adolygiad</translation>
    </message>
    <message>
        <source>someone in a group at the time of a review</source>
        <translation>rhywun mewn grŵp adeg adolygiad</translation>
    </message>
    <message>
        <source>date on which an action ended</source>
        <translation>dyddiad dod â cham gweithredu i ben</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>a kind of thing, what it is called</comment>
        <translation>%1 “%2”</translation>
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
        <source>not answered</source>
        <translation>heb ei ateb</translation>
    </message>
    <message>
        <source>structure changed</source>
        <translation>newidiodd y strwythur</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>dim newid</translation>
    </message>
    <message>
        <source>%1 up, %2 down</source>
        <comment>how many statements</comment>
        <translation>%1 i fyny, %2 i lawr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level, how many chose it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No description for this level</source>
        <translation>Dim disgrifiad ar gyfer y lefel hon</translation>
    </message>
    <message>
        <source>There is no description for this level, so you can&apos;t choose it.</source>
        <translation>Nid oes disgrifiad ar gyfer y lefel hon, felly ni allwch ei dewis.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>heb newid</translation>
    </message>
    <message>
        <source>not answered this time</source>
        <translation>heb ei ateb y tro hwn</translation>
    </message>
    <message>
        <source>%1 of %2 unchanged</source>
        <comment>how many statements</comment>
        <translation>%1 o %2 heb newid</translation>
    </message>
</context>
<context>
    <name>core/leverage</name>
    <message numerus="yes">
        <source>%n priority area(s)</source>
        <translation>
            <numerusform>dim meysydd blaenoriaeth</numerusform>
            <numerusform>%n maes blaenoriaeth</numerusform>
            <numerusform>%n maes blaenoriaeth</numerusform>
            <numerusform>%n maes blaenoriaeth</numerusform>
            <numerusform>%n maes blaenoriaeth</numerusform>
        </translation>
    </message>
    <message>
        <source>lowest answer: %1</source>
        <translation>ateb isaf: %1</translation>
    </message>
    <message numerus="yes">
        <source>improves %n statement(s)</source>
        <translation>
            <numerusform>nid yw&apos;n gwella datganiad</numerusform>
            <numerusform>yn gwella %n datganiad</numerusform>
            <numerusform>yn gwella %n datganiad</numerusform>
            <numerusform>yn gwella %n datganiad</numerusform>
            <numerusform>yn gwella %n datganiad</numerusform>
        </translation>
    </message>
    <message>
        <source>supports a whole-college priority</source>
        <translation>yn cefnogi un o flaenoriaethau&apos;r coleg cyfan</translation>
    </message>
    <message>
        <source>supports a whole-school priority</source>
        <translation>yn cefnogi un o flaenoriaethau&apos;r ysgol gyfan</translation>
    </message>
    <message>
        <source>The order is only a guide; you choose. Two or three is a good number, and three is the most.</source>
        <translation>Canllaw yn unig yw&apos;r drefn; chi sy&apos;n dewis. Mae dau neu dri yn nifer da, a thri ar y mwyaf.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) not agreed yet</source>
        <translation>
            <numerusform>dim datganiadau heb gytundeb eto</numerusform>
            <numerusform>%n datganiad heb gytundeb eto</numerusform>
            <numerusform>%n datganiad heb gytundeb eto</numerusform>
            <numerusform>%n datganiad heb gytundeb eto</numerusform>
            <numerusform>%n datganiad heb gytundeb eto</numerusform>
        </translation>
    </message>
    <message>
        <source>The list shows every action in progress for a statement that isn&apos;t agreed at the highest level, whichever review it comes from.</source>
        <translation>Mae&apos;r rhestr yn dangos pob cam gweithredu ar y gweill ar gyfer datganiad nad oes cytundeb arno ar y lefel uchaf, o ba adolygiad bynnag y daw.</translation>
    </message>
    <message>
        <source>Actions for more of this review&apos;s priority areas come first. Then come those that improve more statements, then those that support a whole-college priority. After that, those for the lowest answer come first, then the earlier date. A statement that isn&apos;t answered counts as no level.</source>
        <translation>Daw camau gweithredu ar gyfer mwy o feysydd blaenoriaeth yr adolygiad hwn yn gyntaf. Yna daw&apos;r rhai sy&apos;n gwella mwy o ddatganiadau, yna&apos;r rhai sy&apos;n cefnogi blaenoriaeth coleg cyfan. Wedi hynny, daw&apos;r rhai ar gyfer yr ateb isaf yn gyntaf, yna&apos;r dyddiad cynharaf. Nid yw datganiad heb ei ateb yn cyfrif fel unrhyw lefel.</translation>
    </message>
    <message>
        <source>Actions for more of this review&apos;s priority areas come first. Then come those that improve more statements, then those that support a whole-school priority. After that, those for the lowest answer come first, then the earlier date. A statement that isn&apos;t answered counts as no level.</source>
        <translation>Daw camau gweithredu ar gyfer mwy o feysydd blaenoriaeth yr adolygiad hwn yn gyntaf. Yna daw&apos;r rhai sy&apos;n gwella mwy o ddatganiadau, yna&apos;r rhai sy&apos;n cefnogi blaenoriaeth ysgol gyfan. Wedi hynny, daw&apos;r rhai ar gyfer yr ateb isaf yn gyntaf, yna&apos;r dyddiad cynharaf. Nid yw datganiad heb ei ateb yn cyfrif fel unrhyw lefel.</translation>
    </message>
</context>
<context>
    <name>core/meeting</name>
    <message>
        <source>Careers team draft</source>
        <translation>Drafft y tîm gyrfaoedd</translation>
    </message>
    <message>
        <source>SLT</source>
        <translation>UDA</translation>
    </message>
    <message>
        <source>Headteacher and SLT link</source>
        <translation>Y pennaeth a chyswllt yr UDA</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Cyflwyniad</translation>
    </message>
    <message>
        <source>Feedback on theme %1: %2</source>
        <translation>Adborth ar thema %1: %2</translation>
    </message>
    <message>
        <source>A former colleague</source>
        <translation>Cyn-gydweithiwr</translation>
    </message>
    <message>
        <source>%1 (wrote: %2)</source>
        <comment>a person of the list, the name they typed</comment>
        <translation>%1 (ysgrifennodd: %2)</translation>
    </message>
    <message>
        <source>Done well, it also drives our wider improvement: attendance, progress and where learners go next.</source>
        <translation>O&apos;i gwneud yn dda, mae hefyd yn sbarduno ein gwelliant ehangach: presenoldeb, cynnydd a&apos;r hyn y mae dysgwyr yn mynd ymlaen i&apos;w wneud.</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Fideo</translation>
    </message>
    <message>
        <source>Share out the themes</source>
        <translation>Rhannu&apos;r themâu</translation>
    </message>
    <message>
        <source>Discussion in pairs</source>
        <translation>Trafod mewn parau</translation>
    </message>
    <message>
        <source>Careers education is for every learner. It shows them what they could become, and why what they learn here matters.</source>
        <translation>Mae addysg gyrfaoedd ar gyfer pob dysgwr. Mae&apos;n dangos i ddysgwyr yr hyn y gallent ei gyflawni, a pham mae&apos;r hyn a ddysgant yma yn bwysig.</translation>
    </message>
    <message>
        <source>Today we will look together at what is really in place, where our views differ, and what would help us improve.</source>
        <translation>Heddiw byddwn yn edrych gyda&apos;n gilydd ar yr hyn sydd ar waith mewn gwirionedd, ble mae ein barn yn wahanol, a beth fyddai&apos;n ein helpu i wella.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two times of day</comment>
        <translation>%1 i %2</translation>
    </message>
    <message>
        <source>Principal and SLT link</source>
        <translation>Pennaeth a chyswllt yr UDA</translation>
    </message>
    <message>
        <source>Levels are steps, not scores. Honest answers help us most.</source>
        <translation>Camau yw lefelau, nid sgoriau. Atebion gonest sy&apos;n ein helpu fwyaf.</translation>
    </message>
</context>
<context>
    <name>core/merging</name>
    <message>
        <source>%1: %2</source>
        <comment>what it is, what it says</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>For %n statement(s)</source>
        <translation>
            <numerusform>Heb ddatganiadau</numerusform>
            <numerusform>Ar gyfer %n datganiad</numerusform>
            <numerusform>Ar gyfer %n datganiad</numerusform>
            <numerusform>Ar gyfer %n datganiad</numerusform>
            <numerusform>Ar gyfer %n datganiad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>0 beit</numerusform>
            <numerusform>%n beit</numerusform>
            <numerusform>%n beit</numerusform>
            <numerusform>%n beit</numerusform>
            <numerusform>%n beit</numerusform>
        </translation>
    </message>
    <message>
        <source>in place</source>
        <translation>ar waith</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>query</source>
        <translation>ymholiad</translation>
    </message>
    <message>
        <source>Mark on %1, %2, point %3: %4</source>
        <comment>2.4, level 2, 1, in place</comment>
        <translation>Marc ar %1, %2, pwynt %3: %4</translation>
    </message>
    <message>
        <source>The response counts</source>
        <translation>Mae&apos;r ymateb yn cyfrif</translation>
    </message>
    <message>
        <source>The response waits</source>
        <translation>Mae&apos;r ymateb yn aros</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) between peer reviews</source>
        <translation>
            <numerusform>Dim blynyddoedd rhwng adolygiadau cymheiriaid</numerusform>
            <numerusform>%n flwyddyn rhwng adolygiadau cymheiriaid</numerusform>
            <numerusform>%n o flynyddoedd rhwng adolygiadau cymheiriaid</numerusform>
            <numerusform>%n o flynyddoedd rhwng adolygiadau cymheiriaid</numerusform>
            <numerusform>%n o flynyddoedd rhwng adolygiadau cymheiriaid</numerusform>
        </translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Wedi&apos;i orffen</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Heb ei orffen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Cyfrifol</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Blaenoriaeth</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n minute(s))</source>
        <translation>
            <numerusform>%1 (0 munud)</numerusform>
            <numerusform>%1 (%n munud)</numerusform>
            <numerusform>%1 (%n munud)</numerusform>
            <numerusform>%1 (%n munud)</numerusform>
            <numerusform>%1 (%n munud)</numerusform>
        </translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Adolygu erbyn</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>Dychwelyd erbyn</translation>
    </message>
    <message>
        <source>Forms show no draft</source>
        <translation>Nid yw ffurflenni&apos;n dangos drafft</translation>
    </message>
    <message>
        <source>Forms show the draft</source>
        <translation>Mae ffurflenni&apos;n dangos y drafft</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Dim lefel</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Dilëwyd</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Dim</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>Ychwanegwyd %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>Newidiwyd %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>Dilëwyd %1</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Adolygiadau</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Review %1, %2</source>
        <comment>academic year, title</comment>
        <translation>Adolygiad %1, %2</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Anhysbys</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… a dim mwy</numerusform>
            <numerusform>… ac %n arall</numerusform>
            <numerusform>… a %n arall</numerusform>
            <numerusform>… a %n arall</numerusform>
            <numerusform>… a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is now %2</source>
        <comment>numbers of a statement in two editions</comment>
        <translation>%2 yw %1 bellach</translation>
    </message>
    <message>
        <source>%1 no longer exists</source>
        <comment>number of a statement</comment>
        <translation>Nid yw %1 yn bod mwyach</translation>
    </message>
    <message>
        <source>Names are shown</source>
        <translation>Dangosir enwau</translation>
    </message>
    <message>
        <source>Names are hidden</source>
        <translation>Mae enwau wedi&apos;u cuddio</translation>
    </message>
    <message>
        <source>Whose response it is</source>
        <translation>Pwy biau&apos;r ymateb</translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Nid wyf yn gwybod</translation>
    </message>
    <message>
        <source>The %1 review from the other copy is now number %2, because both copies have a review with the same number.</source>
        <comment>academic year, number</comment>
        <translation>Adolygiad %1 o&apos;r copi arall yw rhif %2 bellach, oherwydd bod gan y ddau gopi adolygiad â&apos;r un rhif.</translation>
    </message>
    <message>
        <source>Both copies have changed this.</source>
        <translation>Mae&apos;r ddau gopi wedi newid hyn.</translation>
    </message>
    <message>
        <source>The copies are different here, and there is no record of which is newer.</source>
        <translation>Mae&apos;r copïau&apos;n wahanol yma, ac nid oes cofnod o ba un yw&apos;r diweddaraf.</translation>
    </message>
    <message>
        <source>One copy removed this, and the other has changed it.</source>
        <translation>Dilëodd un copi hyn, ac mae&apos;r llall wedi&apos;i newid.</translation>
    </message>
    <message>
        <source>This review was finished, and the two copies of it are different. Merging never changes a finished review, so choose which copy to use in full.</source>
        <translation>Gorffennwyd yr adolygiad hwn, ac mae dau gopi ohono&apos;n wahanol. Nid yw cyfuno byth yn newid adolygiad gorffenedig, felly dewiswch pa gopi i&apos;w ddefnyddio&apos;n llawn.</translation>
    </message>
    <message>
        <source>The response is not used</source>
        <translation>Ni ddefnyddir yr ymateb</translation>
    </message>
    <message>
        <source>Other entries, such as people, responses and evidence</source>
        <translation>Eitemau eraill, megis pobl, ymatebion a thystiolaeth</translation>
    </message>
    <message>
        <source>%1 (%2 → %3)</source>
        <comment>a statement, two levels</comment>
        <translation>%1 (%2 → %3)</translation>
    </message>
    <message>
        <source>Answers that change in %1: %2</source>
        <comment>a year, statements</comment>
        <translation>Atebion sy&apos;n newid yn %1: %2</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Geiriad</translation>
    </message>
    <message>
        <source>No longer a priority</source>
        <translation>Ddim yn flaenoriaeth mwyach</translation>
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
        <translation>Y testun a ludwyd</translation>
    </message>
</context>
<context>
    <name>core/owners</name>
    <message>
        <source>%1, %2</source>
        <comment>a name, a role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (no longer here)</source>
        <comment>a name and a role</comment>
        <translation>%1 (ddim yma bellach)</translation>
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
        <translation>cyfnod yr ysgol neu&apos;r coleg</translation>
    </message>
    <message>
        <source>the school&apos;s or college&apos;s reference</source>
        <translation>cyfeirnod yr ysgol neu&apos;r coleg</translation>
    </message>
    <message>
        <source>the school&apos;s or college&apos;s contacts</source>
        <translation>cysylltiadau&apos;r ysgol neu&apos;r coleg</translation>
    </message>
    <message>
        <source>a school or college priority</source>
        <translation>un o flaenoriaethau&apos;r ysgol neu&apos;r coleg</translation>
    </message>
    <message>
        <source>a group&apos;s name</source>
        <translation>enw grŵp</translation>
    </message>
    <message>
        <source>year</source>
        <translation>blwyddyn</translation>
    </message>
    <message>
        <source>title</source>
        <translation>teitl</translation>
    </message>
    <message>
        <source>why</source>
        <translation>pam</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>tystiolaeth</translation>
    </message>
    <message>
        <source>private comment</source>
        <translation>sylw preifat</translation>
    </message>
    <message>
        <source>round</source>
        <translation>rownd</translation>
    </message>
    <message>
        <source>action</source>
        <translation>cam gweithredu</translation>
    </message>
    <message>
        <source>owner of an action</source>
        <translation>pwy sy&apos;n gyfrifol am gam gweithredu</translation>
    </message>
    <message>
        <source>headline for governors</source>
        <translation>pennawd i lywodraethwyr</translation>
    </message>
    <message>
        <source>reason for a strength or priority area</source>
        <translation>rheswm dros gryfder neu faes blaenoriaeth</translation>
    </message>
    <message>
        <source>reason for reopening</source>
        <translation>rheswm dros ailagor</translation>
    </message>
    <message>
        <source>message to colleagues</source>
        <translation>neges i gydweithwyr</translation>
    </message>
    <message>
        <source>name given with a response</source>
        <translation>enw a roddwyd gydag ymateb</translation>
    </message>
    <message>
        <source>role given with a response</source>
        <translation>rôl a roddwyd gydag ymateb</translation>
    </message>
    <message>
        <source>round of an agreement</source>
        <translation>rownd cytundeb</translation>
    </message>
    <message>
        <source>why it was agreed</source>
        <translation>pam y cytunwyd arno</translation>
    </message>
    <message>
        <source>a round&apos;s name</source>
        <translation>enw rownd</translation>
    </message>
    <message>
        <source>the meeting&apos;s opening</source>
        <translation>agoriad y cyfarfod</translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation>Adolygiad %1</translation>
    </message>
    <message>
        <source>progress of an action</source>
        <translation>cynnydd cam gweithredu</translation>
    </message>
    <message>
        <source>title of a piece of evidence</source>
        <translation>teitl darn o dystiolaeth</translation>
    </message>
    <message>
        <source>link to a piece of evidence</source>
        <translation>dolen i ddarn o dystiolaeth</translation>
    </message>
    <message>
        <source>note on a piece of evidence</source>
        <translation>nodyn ar ddarn o dystiolaeth</translation>
    </message>
    <message>
        <source>who visited</source>
        <translation>pwy ymwelodd</translation>
    </message>
    <message>
        <source>questions that visitors asked</source>
        <translation>cwestiynau a ofynnodd ymwelwyr</translation>
    </message>
    <message>
        <source>next steps after a visit</source>
        <translation>camau nesaf ar ôl ymweliad</translation>
    </message>
    <message>
        <source>answer to governors</source>
        <translation>ateb i lywodraethwyr</translation>
    </message>
    <message>
        <source>evidence of an answer to governors</source>
        <translation>tystiolaeth ateb i lywodraethwyr</translation>
    </message>
    <message>
        <source>whose critical friend you were</source>
        <translation>cyfaill beirniadol pwy oeddech chi</translation>
    </message>
    <message>
        <source>where your guidance for colleagues is</source>
        <translation>ble mae eich canllaw i gydweithwyr</translation>
    </message>
    <message>
        <source>your guidance for colleagues</source>
        <translation>eich canllaw i gydweithwyr</translation>
    </message>
    <message>
        <source>round of a show of hands</source>
        <translation>rownd codi dwylo</translation>
    </message>
    <message>
        <source>name of the logo or Word template</source>
        <translation>enw&apos;r logo neu&apos;r templed Word</translation>
    </message>
    <message>
        <source>inside the logo or Word template</source>
        <translation>y tu mewn i&apos;r logo neu&apos;r templed Word</translation>
    </message>
    <message>
        <source>someone&apos;s role in the list of people</source>
        <translation>rôl rhywun yn y rhestr pobl</translation>
    </message>
    <message>
        <source>role of someone who took part</source>
        <translation>rôl rhywun a gymerodd ran</translation>
    </message>
    <message>
        <source>outcome of an action</source>
        <translation>canlyniad cam gweithredu</translation>
    </message>
    <message>
        <source>what success looks like for an action</source>
        <translation>sut olwg sydd ar lwyddiant cam gweithredu</translation>
    </message>
    <message>
        <source>name of an attached file</source>
        <translation>enw ffeil a atodwyd</translation>
    </message>
    <message>
        <source>inside an attached file</source>
        <translation>y tu mewn i ffeil a atodwyd</translation>
    </message>
    <message>
        <source>strengths that visitors identified</source>
        <translation>cryfderau a enwyd gan ymwelwyr</translation>
    </message>
    <message>
        <source>advice from visitors</source>
        <translation>cyngor gan ymwelwyr</translation>
    </message>
    <message>
        <source>what you asked as a critical friend</source>
        <translation>eich cwestiynau fel cyfaill beirniadol</translation>
    </message>
    <message>
        <source>what you advised as a critical friend</source>
        <translation>eich cyngor fel cyfaill beirniadol</translation>
    </message>
    <message>
        <source>what you ask of governors</source>
        <translation>yr hyn a ofynnwch i&apos;r llywodraethwyr</translation>
    </message>
    <message>
        <source>comment in a response</source>
        <translation>sylw mewn ymateb</translation>
    </message>
    <message>
        <source>evidence in a response</source>
        <translation>tystiolaeth mewn ymateb</translation>
    </message>
    <message>
        <source>different view</source>
        <translation>barn wahanol</translation>
    </message>
    <message>
        <source>role of someone in the meeting</source>
        <translation>rôl rhywun yn y cyfarfod</translation>
    </message>
    <message>
        <source>where the video is</source>
        <translation>ble mae&apos;r fideo</translation>
    </message>
    <message>
        <source>the meeting plan</source>
        <translation>cynllun y cyfarfod</translation>
    </message>
    <message>
        <source>where the meeting is</source>
        <translation>ble mae&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>the successes you named as a critical friend</source>
        <translation>y llwyddiannau a enwoch fel cyfaill beirniadol</translation>
    </message>
</context>
<context>
    <name>core/priorities</name>
    <message>
        <source>Whole-college priorities</source>
        <translation>Blaenoriaethau&apos;r coleg cyfan</translation>
    </message>
    <message>
        <source>Whole-school priorities</source>
        <translation>Blaenoriaethau&apos;r ysgol gyfan</translation>
    </message>
    <message>
        <source>What the whole college is working towards</source>
        <translation>Yr hyn y mae&apos;r coleg cyfan yn gweithio tuag ato</translation>
    </message>
    <message>
        <source>What the whole school is working towards</source>
        <translation>Yr hyn y mae&apos;r ysgol gyfan yn gweithio tuag ato</translation>
    </message>
</context>
<context>
    <name>core/quality</name>
    <message>
        <source>Working towards it</source>
        <translation>Yn gweithio tuag ati</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Wedi&apos;i hennill</translation>
    </message>
    <message>
        <source>Quality in Careers Standard: held</source>
        <translation>Safon Ansawdd mewn Gyrfaoedd: wedi&apos;i hennill</translation>
    </message>
    <message>
        <source>Working towards the Quality in Careers Standard</source>
        <translation>Yn gweithio tuag at y Safon Ansawdd mewn Gyrfaoedd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>status, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
</context>
<context>
    <name>core/questions</name>
    <message>
        <source>Careers leadership review %1, theme %2: %3</source>
        <translation>Adolygiad arweinyddiaeth gyrfaoedd %1, thema %2: %3</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôl</translation>
    </message>
    <message>
        <source>comment</source>
        <extracomment>after the number of a statement: &quot;2.4 comment&quot;</extracomment>
        <translation>sylw</translation>
    </message>
    <message>
        <source>For each statement, choose the level that best describes things now. You can skip a statement.</source>
        <translation>Ar gyfer pob datganiad, dewiswch y lefel sy&apos;n disgrifio pethau orau nawr. Gallwch hepgor datganiad.</translation>
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
    <message>
        <source>Only answers given in this review count, both drafts and agreed. Unanswered and carried-forward statements do not count. No statement is in both lists.</source>
        <translation>Dim ond atebion a roddwyd yn yr adolygiad hwn sy&apos;n cyfrif, yn ddrafftiau ac yn rhai y cytunwyd arnynt. Nid yw datganiadau heb eu hateb na rhai a ddygwyd ymlaen yn cyfrif. Nid oes datganiad ar y ddwy restr.</translation>
    </message>
    <message>
        <source>Answers marked as a query come last. Otherwise the higher level comes first, then the larger rise since the last review, then those with evidence, then the order of the model.</source>
        <translation>Daw atebion sydd wedi&apos;u marcio&apos;n ymholiad yn olaf. Fel arall daw&apos;r lefel uwch yn gyntaf, yna&apos;r cynnydd mwyaf ers yr adolygiad diwethaf, yna&apos;r rhai â thystiolaeth, yna trefn y model.</translation>
    </message>
    <message>
        <source>The lower level comes first, starting with “not in place yet”. Then come those that fell furthest since the last review, then those marked as a query, then those with no action in progress, then the order of the model.</source>
        <translation>Daw&apos;r lefel is yn gyntaf, gan ddechrau gyda “ddim ar waith eto”. Yna daw&apos;r rhai a ostyngodd fwyaf ers yr adolygiad diwethaf, yna&apos;r rhai sydd wedi&apos;u marcio&apos;n ymholiad, yna&apos;r rhai heb gam gweithredu ar y gweill, yna trefn y model.</translation>
    </message>
    <message>
        <source>No more than two of the three come from one theme, unless no other theme has one.</source>
        <translation>Ni ddaw mwy na dau o&apos;r tri o un thema, oni bai nad oes un gan unrhyw thema arall.</translation>
    </message>
    <message>
        <source>The careers leader can replace any of them, and the reason is then shown.</source>
        <translation>Gall yr arweinydd gyrfaoedd ddisodli unrhyw un ohonynt, a dangosir y rheswm wedyn.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) done since</source>
        <translation>
            <numerusform>dim camau wedi&apos;u cwblhau ers hynny</numerusform>
            <numerusform>%n cam gweithredu wedi&apos;i gwblhau ers hynny</numerusform>
            <numerusform>%n cam gweithredu wedi&apos;u cwblhau ers hynny</numerusform>
            <numerusform>%n cam gweithredu wedi&apos;u cwblhau ers hynny</numerusform>
            <numerusform>%n cam gweithredu wedi&apos;u cwblhau ers hynny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) still to do</source>
        <translation>
            <numerusform>dim camau i&apos;w gwneud</numerusform>
            <numerusform>%n cam gweithredu i&apos;w wneud o hyd</numerusform>
            <numerusform>%n cam gweithredu i&apos;w wneud o hyd</numerusform>
            <numerusform>%n cam gweithredu i&apos;w wneud o hyd</numerusform>
            <numerusform>%n cam gweithredu i&apos;w wneud o hyd</numerusform>
        </translation>
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
        <translation>Gorffennwyd, %1</translation>
    </message>
    <message>
        <source>%1 of %2 statements agreed</source>
        <translation>Cytunwyd ar %1 o %2 datganiad</translation>
    </message>
    <message>
        <source>Model: %1. Prepared with Waymark.</source>
        <translation>Model: %1. Paratowyd gyda Waymark.</translation>
    </message>
    <message>
        <source>About the statements</source>
        <translation>Ynghylch y datganiadau</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>heb ei ddechrau</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>ar y gweill</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <comment>a date</comment>
        <translation>Hwyr: %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>statement numbers</comment>
        <translation>ar gyfer %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>What success looks like</source>
        <translation>Sut olwg sydd ar lwyddiant</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>By priority</source>
        <translation>Yn ôl blaenoriaeth</translation>
    </message>
    <message>
        <source>By statement</source>
        <translation>Yn ôl datganiad</translation>
    </message>
    <message>
        <source>Statements with their level, target and actions</source>
        <translation>Datganiadau gyda&apos;u lefel, eu targed a&apos;u camau gweithredu</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Datganiad</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Targed</translation>
    </message>
    <message>
        <source>DRAFT: not agreed</source>
        <translation>DRAFFT: heb gytundeb</translation>
    </message>
    <message>
        <source>marked as a query</source>
        <translation>wedi&apos;i farcio&apos;n ymholiad</translation>
    </message>
    <message>
        <source>Answers for theme %1</source>
        <translation>Atebion ar gyfer thema %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source> (%1: %2)</source>
        <comment>a year, its mean</comment>
        <translation> (%1: %2)</translation>
    </message>
    <message>
        <source>Actions due</source>
        <translation>Camau gweithredu i&apos;w cyflawni</translation>
    </message>
    <message>
        <source>[college]</source>
        <translation>[coleg]</translation>
    </message>
    <message>
        <source>[school]</source>
        <translation>[ysgol]</translation>
    </message>
    <message>
        <source>[reference]</source>
        <translation>[cyfeirnod]</translation>
    </message>
    <message>
        <source>[contact]</source>
        <translation>[cyswllt]</translation>
    </message>
    <message>
        <source>[address]</source>
        <translation>[cyfeiriad]</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, a reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a statement, where it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>Private comment</source>
        <translation>Sylw preifat</translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation>Sut y penderfynwyd</translation>
    </message>
    <message>
        <source>Who we are</source>
        <translation>Pwy ydym ni</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Ffaith</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Cyfnod</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Cyfeirnod</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Cysylltiadau</translation>
    </message>
    <message>
        <source>Our priorities</source>
        <translation>Ein blaenoriaethau</translation>
    </message>
    <message>
        <source>This review</source>
        <translation>Yr adolygiad hwn</translation>
    </message>
    <message>
        <source>Our context</source>
        <translation>Ein cyd-destun</translation>
    </message>
    <message>
        <source>Our highest-leverage actions</source>
        <translation>Ein camau gweithredu mwyaf eu heffaith</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Llwyddiant</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hyd yma</translation>
    </message>
    <message>
        <source>Evidence with the statements it supports</source>
        <translation>Tystiolaeth gyda&apos;r datganiadau y mae&apos;n eu cefnogi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Index of evidence</source>
        <translation>Mynegai tystiolaeth</translation>
    </message>
    <message>
        <source>What has worked for you that we could try for “%1”?</source>
        <translation>Beth sydd wedi gweithio i chi y gallem roi cynnig arno ar gyfer “%1”?</translation>
    </message>
    <message>
        <source>Questions for peers</source>
        <translation>Cwestiynau i gymheiriaid</translation>
    </message>
    <message>
        <source>Questions and advice</source>
        <translation>Cwestiynau a chyngor</translation>
    </message>
    <message>
        <source>Our successes</source>
        <translation>Ein llwyddiannau</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a date</comment>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>hwyr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, a note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Governors&apos; paper</source>
        <translation>Papur y llywodraethwyr</translation>
    </message>
    <message>
        <source>Full report</source>
        <translation>Adroddiad llawn</translation>
    </message>
    <message>
        <source>Senior leaders&apos; dashboard</source>
        <translation>Dangosfwrdd yr uwch arweinwyr</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Cynllun gweithredu</translation>
    </message>
    <message>
        <source>Peer review pack</source>
        <translation>Pecyn adolygiad cymheiriaid</translation>
    </message>
    <message>
        <source>Compass+ sheet</source>
        <translation>Taflen Compass+</translation>
    </message>
    <message>
        <source>One page for the senior leadership team</source>
        <translation>Un dudalen i&apos;r uwch dîm arwain</translation>
    </message>
    <message>
        <source>For the schools and colleges that visit you</source>
        <translation>I&apos;r ysgolion a&apos;r colegau sy&apos;n ymweld â chi</translation>
    </message>
    <message>
        <source>Every statement: level, why, evidence, actions</source>
        <translation>Pob datganiad: lefel, pam, tystiolaeth, camau gweithredu</translation>
    </message>
    <message>
        <source>Every statement: descriptor, why, evidence, what each round decided, actions, change since the last review</source>
        <translation>Pob datganiad: disgrifydd, pam, tystiolaeth, penderfyniad pob rownd, camau gweithredu, newid ers yr adolygiad diwethaf</translation>
    </message>
    <message>
        <source>Your context, your successes, your highest-leverage actions</source>
        <translation>Eich cyd-destun, eich llwyddiannau, eich camau gweithredu mwyaf eu heffaith</translation>
    </message>
    <message>
        <source>The agreed answers in the model&apos;s order, each with a box to tick</source>
        <translation>Yr atebion y cytunwyd arnynt yn nhrefn y model, pob un gyda blwch i&apos;w dicio</translation>
    </message>
    <message>
        <source>Names of people: none, roles only</source>
        <translation>Enwau pobl: dim, rolau&apos;n unig</translation>
    </message>
    <message>
        <source>Individual answers: none</source>
        <translation>Atebion unigol: dim</translation>
    </message>
    <message>
        <source>Private comments: none</source>
        <translation>Sylwadau preifat: dim</translation>
    </message>
    <message>
        <source>for governors</source>
        <translation>i lywodraethwyr</translation>
    </message>
    <message>
        <source>full report</source>
        <translation>adroddiad llawn</translation>
    </message>
    <message>
        <source>for senior leaders</source>
        <translation>i uwch arweinwyr</translation>
    </message>
    <message>
        <source>action plan</source>
        <translation>cynllun gweithredu</translation>
    </message>
    <message>
        <source>for peer reviewers</source>
        <translation>i adolygwyr cymheiriaid</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a review&apos;s title, which report it is</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Quality standard</source>
        <translation>Safon ansawdd</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>dim eto</translation>
    </message>
    <message>
        <source>[institution]</source>
        <translation>[sefydliad]</translation>
    </message>
    <message>
        <source>[name]</source>
        <translation>[enw]</translation>
    </message>
    <message>
        <source>What our last peer reviewers said</source>
        <translation>Beth ddywedodd ein hadolygwyr cymheiriaid diwethaf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of visit, a date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Successes</source>
        <translation>Llwyddiannau</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Cwestiynau</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Cyngor</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Camau nesaf</translation>
    </message>
    <message>
        <source>statements of an earlier edition</source>
        <translation>datganiadau argraffiad cynharach</translation>
    </message>
    <message>
        <source>highest leverage</source>
        <translation>mwyaf ei effaith</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action, who and when</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action, that it is of highest leverage</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Highest leverage first; then by priority: what, who, start, due, what success looks like, status, notes</source>
        <translation>Mwyaf eu heffaith yn gyntaf; yna yn ôl blaenoriaeth: beth, pwy, dechrau, erbyn, sut olwg sydd ar lwyddiant, statws, nodiadau</translation>
    </message>
    <message>
        <source>What peers said last time, an index of the evidence, questions for peers and room for notes</source>
        <translation>Beth ddywedodd cymheiriaid y tro diwethaf, mynegai o&apos;r dystiolaeth, cwestiynau i gymheiriaid a lle i nodiadau</translation>
    </message>
    <message>
        <source>Compared with %1 (other model): %2 of %3 statements, as matched</source>
        <translation>O&apos;i gymharu â %1 (model arall): %2 o %3 datganiad, fel y&apos;u parwyd</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence&apos;s end</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Not answered yet: %1</source>
        <translation>Heb eu hateb eto: %1</translation>
    </message>
    <message>
        <source>change</source>
        <translation>newid</translation>
    </message>
    <message>
        <source>Taking part: %1.</source>
        <translation>Yn cymryd rhan: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Including %n draft(s), not agreed yet.</source>
        <translation>
            <numerusform>Heb ddrafftiau.</numerusform>
            <numerusform>Gan gynnwys %n drafft, heb gytundeb eto.</numerusform>
            <numerusform>Gan gynnwys %n drafft, heb gytundeb eto.</numerusform>
            <numerusform>Gan gynnwys %n drafft, heb gytundeb eto.</numerusform>
            <numerusform>Gan gynnwys %n drafft, heb gytundeb eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a round and its date, roles</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who was in the meeting</source>
        <translation>Pwy oedd yn y cyfarfod</translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation>Ble i gael cymorth</translation>
    </message>
    <message>
        <source>Other schools and colleges: what you asked and advised them, with their names</source>
        <translation>Ysgolion a cholegau eraill: eich cwestiynau a&apos;ch cyngor iddynt, gyda&apos;u henwau</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a school or college, a date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>We asked</source>
        <translation>Ein cwestiynau</translation>
    </message>
    <message>
        <source>We advised</source>
        <translation>Ein cyngor</translation>
    </message>
    <message>
        <source>For every school and college</source>
        <translation>I bob ysgol a choleg</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a theme&apos;s number, its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, an address</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: name, signature, date</source>
        <comment>who signs</comment>
        <translation>%1: enw, llofnod, dyddiad</translation>
    </message>
    <message>
        <source>Chair of governors</source>
        <translation>Cadeirydd y llywodraethwyr</translation>
    </message>
    <message>
        <source>Seen and agreed</source>
        <translation>Gwelwyd a chytunwyd arno</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>The plan</source>
        <translation>Y cynllun</translation>
    </message>
    <message>
        <source>Statements to discuss, with how colleagues answered</source>
        <translation>Datganiadau i&apos;w trafod, gyda sut atebodd cydweithwyr</translation>
    </message>
    <message>
        <source>For: %1.</source>
        <comment>roles and groups</comment>
        <translation>Ar gyfer: %1.</translation>
    </message>
    <message>
        <source>Statements of theme %1, with how colleagues answered</source>
        <translation>Datganiadau thema %1, gyda sut atebodd cydweithwyr</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>Ein barn ni</translation>
    </message>
    <message>
        <source>Still to be agreed</source>
        <translation>Heb gytuno arnynt eto</translation>
    </message>
    <message>
        <source>Actions of this review</source>
        <translation>Camau gweithredu&apos;r adolygiad hwn</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Every statement is agreed.</source>
        <translation>Cytunwyd ar bob datganiad.</translation>
    </message>
    <message>
        <source>What to discuss, in this order</source>
        <translation>Beth i&apos;w drafod, yn y drefn hon</translation>
    </message>
    <message>
        <source>Read your theme together before the meeting, and agree which level fits each statement best.</source>
        <translation>Darllenwch eich thema gyda&apos;ch gilydd cyn y cyfarfod, a chytunwch pa lefel sy&apos;n gweddu orau i bob datganiad.</translation>
    </message>
    <message>
        <source>Agreed as a true record: name, role and date</source>
        <translation>Cytunwyd bod hwn yn gofnod cywir: enw, rôl a dyddiad</translation>
    </message>
    <message>
        <source>Meeting agenda</source>
        <translation>Agenda&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>Pre-read for pairs</source>
        <translation>Darllen ymlaen llaw i barau</translation>
    </message>
    <message>
        <source>Meeting minutes</source>
        <translation>Cofnodion y cyfarfod</translation>
    </message>
    <message>
        <source>What to discuss, in order, for everyone in the meeting</source>
        <translation>Beth i&apos;w drafod, mewn trefn, i bawb yn y cyfarfod</translation>
    </message>
    <message>
        <source>The descriptor of each draft</source>
        <translation>Disgrifydd pob drafft</translation>
    </message>
    <message>
        <source>Each theme: who reads it, its statements, how colleagues answered, last year&apos;s level; no draft</source>
        <translation>Pob thema: pwy sy&apos;n ei darllen, ei datganiadau, sut atebodd cydweithwyr, lefel y llynedd; dim drafft</translation>
    </message>
    <message>
        <source>to read before the meeting</source>
        <translation>i&apos;w ddarllen cyn y cyfarfod</translation>
    </message>
    <message>
        <source>Logo of the school or college</source>
        <translation>Logo&apos;r ysgol neu&apos;r coleg</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Canlyniad: %1</translation>
    </message>
    <message>
        <source>Not linked to a priority</source>
        <translation>Heb ei gysylltu â blaenoriaeth</translation>
    </message>
    <message>
        <source>What the target level requires</source>
        <translation>Yr hyn y mae lefel y targed yn ei ofyn</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message>
        <source>Not yet reviewed (carried forward)</source>
        <translation>Heb ei adolygu eto (dygwyd ymlaen)</translation>
    </message>
    <message>
        <source>Compass+ has no such level: agree one with your team</source>
        <translation>Nid oes lefel o&apos;r fath yn Compass+: cytunwch ar un gyda&apos;ch tîm</translation>
    </message>
    <message>
        <source>Tick each answer once you have entered it. Drafts and unanswered statements have no box. “Not in place yet” is below level 1 and was added by Waymark.</source>
        <translation>Ticiwch bob ateb ar ôl ei roi i mewn. Nid oes blwch gan ddrafftiau a datganiadau heb eu hateb. Mae “Ddim ar waith eto” islaw lefel 1 ac fe&apos;i hychwanegwyd gan Waymark.</translation>
    </message>
    <message>
        <source>Entered by, date</source>
        <translation>Mewnbynnwyd gan, dyddiad</translation>
    </message>
    <message>
        <source>Radar of the average of answered statements, %1: %2.</source>
        <translation>Radar o gyfartaledd y datganiadau a atebwyd, %1: %2.</translation>
    </message>
    <message>
        <source>Average of answered statements, with their counts</source>
        <translation>Cyfartaledd y datganiadau a atebwyd, gyda&apos;u niferoedd</translation>
    </message>
    <message>
        <source>Actions: highest leverage first, then by date</source>
        <translation>Camau gweithredu: y mwyaf eu heffaith yn gyntaf, yna yn ôl dyddiad</translation>
    </message>
    <message>
        <source>[email]</source>
        <translation>[e-bost]</translation>
    </message>
    <message>
        <source>Includes private comments: only for those who prepare the review.</source>
        <translation>Yn cynnwys sylwadau preifat: i&apos;r rhai sy&apos;n paratoi&apos;r adolygiad yn unig.</translation>
    </message>
    <message>
        <source>Questions governors ask</source>
        <translation>Cwestiynau llywodraethwyr</translation>
    </message>
    <message>
        <source>Related statements</source>
        <translation>Datganiadau perthnasol</translation>
    </message>
    <message>
        <source>Colleagues&apos; answers are shown without names, and only where at least four people answered.</source>
        <translation>Dangosir atebion cydweithwyr heb enwau, a dim ond lle atebodd o leiaf bedwar o bobl.</translation>
    </message>
    <message>
        <source>Meeting plan, in minutes</source>
        <translation>Cynllun y cyfarfod, mewn munudau</translation>
    </message>
    <message>
        <source>Nothing has been agreed in a meeting yet.</source>
        <translation>Ni chytunwyd ar ddim mewn cyfarfod eto.</translation>
    </message>
    <message>
        <source>What is the evidence?</source>
        <translation>Beth yw&apos;r dystiolaeth?</translation>
    </message>
    <message>
        <source>Where we are</source>
        <translation>Ble rydym ni</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation>Meysydd blaenoriaeth</translation>
    </message>
    <message>
        <source>Actions from the last review</source>
        <translation>Camau gweithredu o&apos;r adolygiad diwethaf</translation>
    </message>
    <message>
        <source>unanswered</source>
        <translation>heb ei ateb</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Dim eto.</translation>
    </message>
    <message>
        <source>Reopened after being finished</source>
        <translation>Ailagorwyd ar ôl ei orffen</translation>
    </message>
    <message>
        <source>What we asked and advised others as a critical friend</source>
        <translation>Ein cwestiynau a&apos;n cyngor i eraill fel cyfaill beirniadol</translation>
    </message>
    <message>
        <source>None have been chosen yet.</source>
        <translation>Ni ddewiswyd yr un eto.</translation>
    </message>
    <message>
        <source>We were unsure about %1. How would you interpret it?</source>
        <translation>Roeddem yn ansicr ynghylch %1. Sut fyddech chi&apos;n ei ddehongli?</translation>
    </message>
    <message>
        <source>Strengths you have identified</source>
        <translation>Cryfderau a enwyd gennych</translation>
    </message>
    <message>
        <source>continued</source>
        <translation>wedi&apos;i barhau</translation>
    </message>
    <message>
        <source>There are no actions yet.</source>
        <translation>Nid oes camau gweithredu eto.</translation>
    </message>
    <message>
        <source>How this supports our college priorities</source>
        <translation>Sut mae hyn yn cefnogi blaenoriaethau ein coleg</translation>
    </message>
    <message>
        <source>How this supports our school priorities</source>
        <translation>Sut mae hyn yn cefnogi blaenoriaethau ein hysgol</translation>
    </message>
    <message>
        <source>Actions from the last review: %1.</source>
        <translation>Camau gweithredu o&apos;r adolygiad diwethaf: %1.</translation>
    </message>
    <message>
        <source>A one-page summary, then the detail</source>
        <translation>Crynodeb un dudalen, yna&apos;r manylion</translation>
    </message>
    <message>
        <source>A full record of every decision</source>
        <translation>Cofnod llawn o bob penderfyniad</translation>
    </message>
    <message>
        <source>A checklist for entering answers in Compass+</source>
        <translation>Rhestr wirio ar gyfer rhoi atebion yn Compass+</translation>
    </message>
    <message>
        <source>Headline, counts by theme, strengths, priority areas, what you ask of governors</source>
        <translation>Pennawd, niferoedd fesul thema, cryfderau, meysydd blaenoriaeth, yr hyn a ofynnwch i&apos;r llywodraethwyr</translation>
    </message>
    <message>
        <source>The strategic questions governors ask, with your answers</source>
        <translation>Y cwestiynau strategol y mae llywodraethwyr yn eu gofyn, gyda&apos;ch atebion</translation>
    </message>
    <message>
        <source>Counts by theme, strengths, priority areas, who took part by role</source>
        <translation>Niferoedd fesul thema, cryfderau, meysydd blaenoriaeth, pwy gymerodd ran yn ôl rôl</translation>
    </message>
    <message>
        <source>What has been done since the last review, and what peers said</source>
        <translation>Beth sydd wedi&apos;i wneud ers yr adolygiad diwethaf, a beth ddywedodd cymheiriaid</translation>
    </message>
    <message>
        <source>Counts by theme and how they changed, with the radar</source>
        <translation>Niferoedd fesul thema a sut y gwnaethant newid, gyda&apos;r radar</translation>
    </message>
    <message>
        <source>Strengths, priority areas, the highest-leverage actions and those due next</source>
        <translation>Cryfderau, meysydd blaenoriaeth, y camau gweithredu mwyaf eu heffaith a&apos;r rhai i&apos;w cyflawni nesaf</translation>
    </message>
    <message>
        <source>By statement: level, target, what the target requires, actions</source>
        <translation>Yn ôl datganiad: lefel, targed, beth mae&apos;r targed yn ei ofyn, camau gweithredu</translation>
    </message>
    <message>
        <source>Drafts and unanswered statements, marked as not ready to enter</source>
        <translation>Drafftiau a datganiadau heb eu hateb, wedi&apos;u marcio fel rhai nad ydynt yn barod</translation>
    </message>
    <message>
        <source>Statements that are not agreed: draft, how colleagues answered, the reason for the order, minutes</source>
        <translation>Datganiadau heb gytundeb: drafft, sut atebodd cydweithwyr, y rheswm am y drefn, munudau</translation>
    </message>
    <message>
        <source>Space to write</source>
        <translation>Lle i ysgrifennu</translation>
    </message>
    <message>
        <source>What each round agreed, why, and any different views</source>
        <translation>Beth y cytunwyd arno ym mhob rownd, pam, ac unrhyw farn wahanol</translation>
    </message>
    <message>
        <source>What still needs to be agreed, and the actions</source>
        <translation>Yr hyn sydd heb gytuno arno eto, a&apos;r camau gweithredu</translation>
    </message>
    <message>
        <source>Names: none. The school&apos;s or college&apos;s name, reference and contacts and people&apos;s names are replaced in all texts. Its phase and who visited are left out</source>
        <translation>Enwau: dim. Caiff enw, cyfeirnod a chysylltiadau&apos;r ysgol neu&apos;r coleg ac enwau pobl eu disodli ym mhob testun. Hepgorir ei gyfnod a phwy ymwelodd</translation>
    </message>
    <message>
        <source>Private comments: shown, so share it only with those who prepare the review</source>
        <translation>Sylwadau preifat: dangosir, felly rhannwch ef â&apos;r rhai sy&apos;n paratoi&apos;r adolygiad yn unig</translation>
    </message>
    <message>
        <source>answers to enter in Compass+</source>
        <translation>atebion i&apos;w rhoi yn Compass+</translation>
    </message>
    <message>
        <source>meeting agenda</source>
        <translation>agenda&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>meeting minutes</source>
        <translation>cofnodion y cyfarfod</translation>
    </message>
    <message>
        <source>Warning: this review has been changed since it was finished. The file was changed or damaged outside Waymark.</source>
        <translation>Rhybudd: newidiwyd yr adolygiad hwn ers ei orffen. Newidiwyd neu difrodwyd y ffeil y tu allan i Waymark.</translation>
    </message>
    <message>
        <source>Warning: this review is compared with the %1 review, which has been changed since it was finished. The file was changed or damaged outside Waymark.</source>
        <translation>Rhybudd: cymherir yr adolygiad hwn ag adolygiad %1, a newidiwyd ers ei orffen. Newidiwyd neu difrodwyd y ffeil y tu allan i Waymark.</translation>
    </message>
    <message>
        <source>A self-assessment with %1 levels. Waymark added “not in place yet”.</source>
        <translation>Hunanasesiad gyda %1 lefel. Ychwanegodd Waymark “ddim ar waith eto”.</translation>
    </message>
    <message>
        <source>Levels are steps, not scores: read the counts first. The radar shows averages as a guide only.</source>
        <translation>Camau yw lefelau, nid sgoriau: darllenwch y niferoedd yn gyntaf. Canllaw yn unig yw&apos;r cyfartaleddau a ddangosir ar y radar.</translation>
    </message>
    <message>
        <source>Counts are shown because levels are steps, not scores.</source>
        <translation>Dangosir niferoedd oherwydd mai camau yw lefelau, nid sgoriau.</translation>
    </message>
    <message>
        <source>The statements come from “%1”, in the wording “%2”.</source>
        <comment>name of an edition, name of a wording</comment>
        <translation>Daw&apos;r datganiadau o “%1”, yn y geiriad “%2”.</translation>
    </message>
    <message>
        <source>A question mark next to a level means that it needs discussion.</source>
        <translation>Mae marc cwestiwn wrth ochr lefel yn golygu bod angen ei thrafod.</translation>
    </message>
    <message>
        <source>Warning: this report was made from a damaged file. Something could be missing or wrong.</source>
        <translation>Rhybudd: gwnaed yr adroddiad hwn o ffeil wedi&apos;i difrodi. Gallai rhywbeth fod ar goll neu&apos;n anghywir.</translation>
    </message>
    <message>
        <source>What would help us improve?</source>
        <translation>Beth fyddai&apos;n ein helpu i wella?</translation>
    </message>
    <message>
        <source>Who does what by when, for the people who do it</source>
        <translation>Pwy sy&apos;n gwneud beth erbyn pryd, i&apos;r bobl sy&apos;n ei wneud</translation>
    </message>
    <message>
        <source>What was agreed and why, for everyone who was there</source>
        <translation>Beth y cytunwyd arno a pham, i bawb oedd yno</translation>
    </message>
    <message>
        <source>Statements in each theme, by level</source>
        <translation>Datganiadau ym mhob thema, fesul lefel</translation>
    </message>
    <message>
        <source>no change</source>
        <translation>dim newid</translation>
    </message>
    <message>
        <source>The draft levels in full, in this order</source>
        <translation>Y lefelau drafft yn llawn, yn y drefn hon</translation>
    </message>
    <message>
        <source>One theme after another, with every level, for pairs to read before the meeting</source>
        <translation>Un thema ar ôl y llall, gyda phob lefel, i barau ei darllen cyn y cyfarfod</translation>
    </message>
    <message>
        <source>Compared with %1, entered from paper later</source>
        <translation>O&apos;i gymharu â %1, a roddwyd i mewn o bapur yn ddiweddarach</translation>
    </message>
    <message>
        <source>The meeting: %1</source>
        <comment>when and where</comment>
        <translation>Y cyfarfod: %1</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>In the meeting: %1</source>
        <comment>roles</comment>
        <translation>Yn y cyfarfod: %1</translation>
    </message>
    <message>
        <source>Apologies: %1</source>
        <comment>roles</comment>
        <translation>Ymddiheuriadau: %1</translation>
    </message>
    <message>
        <source>Apologies: none</source>
        <translation>Ymddiheuriadau: dim</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Y cyfarfod</translation>
    </message>
    <message>
        <source>When and where the meeting is, and its plan in minutes</source>
        <translation>Pryd a ble mae&apos;r cyfarfod, a&apos;i gynllun mewn munudau</translation>
    </message>
    <message>
        <source>When and where it was; who was there and who sent apologies, by role</source>
        <translation>Pryd a ble oedd y cyfarfod; pwy oedd yno a phwy anfonodd ymddiheuriad, yn ôl rôl</translation>
    </message>
    <message>
        <source>total</source>
        <comment>of statements, at the head of a narrow column</comment>
        <translation>cyfanswm</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a dim arall</numerusform>
            <numerusform>ac %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Themes that are already agreed are not in this plan.</source>
        <translation>Nid yw themâu y cytunwyd arnynt eisoes yn y cynllun hwn.</translation>
    </message>
    <message>
        <source>Two reports used exactly the same texts if both have the codes %1 and %2 here.</source>
        <translation>Defnyddiodd dau adroddiad yr un testunau yn union os oes gan y ddau y codau %1 a %2 yma.</translation>
    </message>
    <message>
        <source>Each statement has %1 levels, from 1 (least developed) to %2 (most developed). The best fit is chosen.</source>
        <translation>Mae gan bob datganiad %1 lefel, o 1 (lleiaf datblygedig) i %2 (mwyaf datblygedig). Dewisir yr un sy&apos;n gweddu orau.</translation>
    </message>
    <message>
        <source>Successes we named</source>
        <translation>Y llwyddiannau a enwon ni</translation>
    </message>
    <message>
        <source>Agreed: %1 of %2 statements.</source>
        <translation>Cytunwyd ar %1 o %2 datganiad.</translation>
    </message>
    <message>
        <source>carried forward</source>
        <translation>wedi&apos;i ddwyn ymlaen</translation>
    </message>
    <message>
        <source>, overdue</source>
        <comment>after the date of an action</comment>
        <translation>, hwyr</translation>
    </message>
    <message>
        <source>, done</source>
        <comment>after the date of an action</comment>
        <translation>, wedi&apos;i gwblhau</translation>
    </message>
    <message numerus="yes">
        <source>%n more action(s)</source>
        <translation>
            <numerusform>dim camau eraill</numerusform>
            <numerusform>%n cam gweithredu arall</numerusform>
            <numerusform>%n cam gweithredu arall</numerusform>
            <numerusform>%n cam gweithredu arall</numerusform>
            <numerusform>%n cam gweithredu arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Review date: %1</source>
        <translation>Dyddiad yr adolygiad: %1</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Dim.</translation>
    </message>
    <message>
        <source>Reopened and corrected, %1</source>
        <comment>a date</comment>
        <translation>Ailagorwyd a chywirwyd, %1</translation>
    </message>
    <message>
        <source>Marked as a query: %1.</source>
        <comment>statement numbers</comment>
        <translation>Wedi&apos;i farcio&apos;n ymholiad: %1.</translation>
    </message>
    <message>
        <source>Not answered: %1.</source>
        <comment>statement numbers</comment>
        <translation>Heb ei ateb: %1.</translation>
    </message>
    <message>
        <source>DRAFT of %1</source>
        <comment>a date</comment>
        <translation>DRAFFT, %1</translation>
    </message>
    <message>
        <source>As of %1</source>
        <comment>a date</comment>
        <translation>Fel y mae ar %1</translation>
    </message>
    <message>
        <source>levels 1 to %1</source>
        <translation>lefelau 1 i %1</translation>
    </message>
    <message>
        <source>Carried forward and not reviewed: %1.</source>
        <comment>statement numbers</comment>
        <translation>Wedi&apos;u dwyn ymlaen a heb eu hadolygu: %1.</translation>
    </message>
    <message>
        <source>Agreed, and still marked as a query</source>
        <translation>Cytunwyd arnynt, ond yn dal i fod yn ymholiad</translation>
    </message>
    <message>
        <source>Changed since then, and not agreed again.</source>
        <translation>Newidiwyd ers hynny, a heb gytuno arno eto.</translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>roles who came later</comment>
        <translation>hefyd %1</translation>
    </message>
    <message>
        <source>without %1</source>
        <comment>roles who left</comment>
        <translation>heb %1</translation>
    </message>
    <message>
        <source>from %1 (statement %2): %3</source>
        <comment>a time, a statement, who came or left</comment>
        <translation>o %1 (datganiad %2): %3</translation>
    </message>
    <message>
        <source>none still to do</source>
        <comment>of actions</comment>
        <translation>dim i&apos;w wneud o hyd</translation>
    </message>
    <message>
        <source>%1 still to do</source>
        <comment>of actions</comment>
        <translation>%1 i&apos;w gwneud o hyd</translation>
    </message>
    <message>
        <source>still to do</source>
        <comment>of one action</comment>
        <translation>i&apos;w wneud o hyd</translation>
    </message>
    <message>
        <source>all still to do</source>
        <comment>of actions</comment>
        <translation>pob un i&apos;w wneud o hyd</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>dim camau gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
            <numerusform>%n cam gweithredu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 (%3).</source>
        <comment>8 actions, 6 still to do, a date</comment>
        <translation>%1: %2 (%3).</translation>
    </message>
    <message>
        <source>%1: %2, %3 overdue (%4).</source>
        <comment>8 actions, 6 still to do, how many of them, a date</comment>
        <translation>%1: %2, %3 yn hwyr (%4).</translation>
    </message>
    <message>
        <source>No answers are ready to enter in Compass+ yet.</source>
        <translation>Nid oes atebion yn barod i&apos;w rhoi yn Compass+ eto.</translation>
    </message>
    <message>
        <source>Ready to enter in Compass+: %1 of %2 answers.</source>
        <translation>Yn barod i&apos;w rhoi yn Compass+: %1 o %2 ateb.</translation>
    </message>
    <message>
        <source>%1 (all of theme %2)</source>
        <comment>a theme&apos;s title, its number</comment>
        <translation>%1 (thema %2 i gyd)</translation>
    </message>
    <message>
        <source>Nothing has been agreed yet.</source>
        <translation>Ni chytunwyd ar ddim eto.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a statement&apos;s number, a note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Evidence noted in the review, %1</source>
        <comment>a date</comment>
        <translation>Tystiolaeth a nodwyd yn yr adolygiad, %1</translation>
    </message>
    <message>
        <source>Peers&apos; notes</source>
        <translation>Nodiadau cymheiriaid</translation>
    </message>
    <message>
        <source>Overdue: %1.</source>
        <comment>how many actions</comment>
        <translation>Yn hwyr: %1.</translation>
    </message>
    <message>
        <source>One page as a PDF (two if your texts are very long), two as a Word document</source>
        <translation>Un dudalen fel PDF (dwy os yw eich testunau&apos;n hir iawn), dwy fel dogfen Word</translation>
    </message>
    <message>
        <source>Levels agreed on %1.</source>
        <comment>a date</comment>
        <translation>Cytunwyd ar y lefelau ar %1.</translation>
    </message>
    <message>
        <source>Levels agreed on %1 (%2).</source>
        <comment>a date, a round</comment>
        <translation>Cytunwyd ar y lefelau ar %1 (%2).</translation>
    </message>
    <message>
        <source>Agreed: %1 of %2 statements. %3 in a meeting, %4 outside one.</source>
        <translation>Cytunwyd ar %1 o %2 datganiad. %3 mewn cyfarfod, %4 y tu allan i gyfarfod.</translation>
    </message>
    <message>
        <source>Agreed in a meeting</source>
        <translation>Cytunwyd mewn cyfarfod</translation>
    </message>
    <message>
        <source>Agreed outside a meeting</source>
        <translation>Cytunwyd y tu allan i gyfarfod</translation>
    </message>
    <message>
        <source>Themes have more or fewer minutes here than in the meeting plan, because the time goes to where views differ most.</source>
        <translation>Mae gan themâu fwy neu lai o funudau yma nag yng nghynllun y cyfarfod, am fod yr amser yn mynd i&apos;r mannau lle mae barn yn amrywio fwyaf.</translation>
    </message>
    <message>
        <source>draft, not agreed yet</source>
        <translation>drafft, heb gytundeb</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n draft(s))</source>
        <comment>statements at a level</comment>
        <translation>
            <numerusform>%1 (%n drafft)</numerusform>
            <numerusform>%1 (%n drafft)</numerusform>
            <numerusform>%1 (%n drafft)</numerusform>
            <numerusform>%1 (%n drafft)</numerusform>
            <numerusform>%1 (%n drafft)</numerusform>
        </translation>
    </message>
    <message>
        <source>Actions from earlier reviews: %1.</source>
        <translation>Camau gweithredu o adolygiadau cynharach: %1.</translation>
    </message>
    <message>
        <source>Actions from earlier reviews</source>
        <translation>Camau gweithredu o adolygiadau cynharach</translation>
    </message>
    <message>
        <source>Actions added after the meeting</source>
        <translation>Camau gweithredu a ychwanegwyd ar ôl y cyfarfod</translation>
    </message>
    <message>
        <source>Next meeting: %1</source>
        <comment>when and where</comment>
        <translation>Cyfarfod nesaf: %1</translation>
    </message>
    <message numerus="yes">
        <source>That leaves %n minute(s) at the end.</source>
        <translation>
            <numerusform>Nid yw hynny&apos;n gadael munudau ar y diwedd.</numerusform>
            <numerusform>Mae hynny&apos;n gadael %n munud ar y diwedd.</numerusform>
            <numerusform>Mae hynny&apos;n gadael %n munud ar y diwedd.</numerusform>
            <numerusform>Mae hynny&apos;n gadael %n munud ar y diwedd.</numerusform>
            <numerusform>Mae hynny&apos;n gadael %n munud ar y diwedd.</numerusform>
        </translation>
    </message>
    <message>
        <source>No action yet.</source>
        <comment>for a priority</comment>
        <translation>Dim cam gweithredu eto.</translation>
    </message>
    <message>
        <source>Agreed, date not recorded</source>
        <translation>Cytunwyd, dyddiad heb ei gofnodi</translation>
    </message>
    <message>
        <source>%1 (next level)</source>
        <comment>a level that is no target yet</comment>
        <translation>%1 (y lefel nesaf)</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <comment>where a text is, the name</comment>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>%1: “%2” (a name or an ordinary word?)</source>
        <comment>where a text is, a word in it</comment>
        <translation>%1: “%2” (enw neu air cyffredin?)</translation>
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
        <translation>Is-bennaeth</translation>
    </message>
    <message>
        <source>vice principal</source>
        <translation>is-bennaeth</translation>
    </message>
    <message>
        <source>vice principals</source>
        <translation>is-benaethiaid</translation>
    </message>
    <message>
        <source>Assistant principal</source>
        <translation>Is-bennaeth cynorthwyol</translation>
    </message>
    <message>
        <source>assistant principal</source>
        <translation>is-bennaeth cynorthwyol</translation>
    </message>
    <message>
        <source>assistant principals</source>
        <translation>is-benaethiaid cynorthwyol</translation>
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
        <translation>Cyswllt yr UDA ar gyfer gyrfaoedd</translation>
    </message>
    <message>
        <source>SLT links for careers</source>
        <translation>cysylltiadau&apos;r UDA ar gyfer gyrfaoedd</translation>
    </message>
    <message>
        <source>Deputy headteacher</source>
        <translation>Dirprwy bennaeth</translation>
    </message>
    <message>
        <source>deputy headteacher</source>
        <translation>dirprwy bennaeth</translation>
    </message>
    <message>
        <source>deputy headteachers</source>
        <translation>dirprwy benaethiaid</translation>
    </message>
    <message>
        <source>Assistant headteacher</source>
        <translation>Pennaeth cynorthwyol</translation>
    </message>
    <message>
        <source>assistant headteacher</source>
        <translation>pennaeth cynorthwyol</translation>
    </message>
    <message>
        <source>assistant headteachers</source>
        <translation>penaethiaid cynorthwyol</translation>
    </message>
    <message>
        <source>Head of sixth form</source>
        <translation>Pennaeth y chweched dosbarth</translation>
    </message>
    <message>
        <source>head of sixth form</source>
        <translation>pennaeth y chweched dosbarth</translation>
    </message>
    <message>
        <source>heads of sixth form</source>
        <translation>penaethiaid y chweched dosbarth</translation>
    </message>
    <message>
        <source>Data lead</source>
        <translation>Arweinydd data</translation>
    </message>
    <message>
        <source>data lead</source>
        <translation>arweinydd data</translation>
    </message>
    <message>
        <source>data leads</source>
        <translation>arweinwyr data</translation>
    </message>
    <message>
        <source>Student support services</source>
        <translation>Gwasanaethau cymorth myfyrwyr</translation>
    </message>
    <message>
        <source>student support services</source>
        <translation>gwasanaethau cymorth myfyrwyr</translation>
    </message>
    <message>
        <source>members of student support services</source>
        <translation>aelodau o&apos;r gwasanaethau cymorth myfyrwyr</translation>
    </message>
    <message>
        <source>Curriculum manager</source>
        <translation>Rheolwr cwricwlwm</translation>
    </message>
    <message>
        <source>curriculum manager</source>
        <translation>rheolwr cwricwlwm</translation>
    </message>
    <message>
        <source>curriculum managers</source>
        <translation>rheolwyr cwricwlwm</translation>
    </message>
    <message>
        <source>Head of apprenticeships</source>
        <translation>Pennaeth prentisiaethau</translation>
    </message>
    <message>
        <source>head of apprenticeships</source>
        <translation>pennaeth prentisiaethau</translation>
    </message>
    <message>
        <source>heads of apprenticeships</source>
        <translation>penaethiaid prentisiaethau</translation>
    </message>
    <message>
        <source>Learning support lead</source>
        <translation>Arweinydd cymorth dysgu</translation>
    </message>
    <message>
        <source>learning support lead</source>
        <translation>arweinydd cymorth dysgu</translation>
    </message>
    <message>
        <source>learning support leads</source>
        <translation>arweinwyr cymorth dysgu</translation>
    </message>
    <message>
        <source>Adult and community learning lead</source>
        <translation>Arweinydd dysgu oedolion a dysgu cymunedol</translation>
    </message>
    <message>
        <source>adult and community learning lead</source>
        <translation>arweinydd dysgu oedolion a dysgu cymunedol</translation>
    </message>
    <message>
        <source>adult and community learning leads</source>
        <translation>arweinwyr dysgu oedolion a dysgu cymunedol</translation>
    </message>
    <message>
        <source>Class teacher</source>
        <translation>Athro dosbarth</translation>
    </message>
    <message>
        <source>class teacher</source>
        <translation>athro dosbarth</translation>
    </message>
    <message>
        <source>class teachers</source>
        <translation>athrawon dosbarth</translation>
    </message>
    <message>
        <source>Teaching assistant</source>
        <translation>Cynorthwyydd addysgu</translation>
    </message>
    <message>
        <source>teaching assistant</source>
        <translation>cynorthwyydd addysgu</translation>
    </message>
    <message>
        <source>teaching assistants</source>
        <translation>cynorthwywyr addysgu</translation>
    </message>
    <message>
        <source>Transition or post-16 lead</source>
        <translation>Arweinydd pontio neu ôl-16</translation>
    </message>
    <message>
        <source>transition or post-16 lead</source>
        <translation>arweinydd pontio neu ôl-16</translation>
    </message>
    <message>
        <source>transition or post-16 leads</source>
        <translation>arweinwyr pontio neu ôl-16</translation>
    </message>
    <message>
        <source>Job coach</source>
        <translation>Hyfforddwr swydd</translation>
    </message>
    <message>
        <source>job coach</source>
        <translation>hyfforddwr swydd</translation>
    </message>
    <message>
        <source>job coaches</source>
        <translation>hyfforddwyr swydd</translation>
    </message>
    <message>
        <source>Family liaison officer</source>
        <translation>Swyddog cyswllt teuluoedd</translation>
    </message>
    <message>
        <source>family liaison officer</source>
        <translation>swyddog cyswllt teuluoedd</translation>
    </message>
    <message>
        <source>family liaison officers</source>
        <translation>swyddogion cyswllt teuluoedd</translation>
    </message>
</context>
<context>
    <name>core/setaside</name>
    <message>
        <source>A journal next to this file did not belong to it, so it was not used and is now called %1. Nothing in the file was changed. If you put this file back from a copy, all is well and you can delete the journal.</source>
        <translation>Nid oedd dyddlyfr wrth ochr y ffeil hon yn perthyn iddi, felly ni chafodd ei ddefnyddio a&apos;i enw bellach yw %1. Ni newidiwyd dim yn y ffeil. Os rhoesoch y ffeil hon yn ôl o gopi, mae popeth yn iawn a gallwch ddileu&apos;r dyddlyfr.</translation>
    </message>
</context>
<context>
    <name>core/taking</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>dim datganiadau</numerusform>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, why it was refused</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is a web page, not a colleague&apos;s answers.</source>
        <translation>Tudalen we yw %1, nid atebion cydweithiwr.</translation>
    </message>
    <message>
        <source>%1 is empty. Download it again, or ask for it to be sent again.</source>
        <translation>Mae %1 yn wag. Lawrlwythwch hi eto, neu gofynnwch am ei hanfon eto.</translation>
    </message>
    <message>
        <source>%1 is not a colleague&apos;s answers. Ask for the file whose name ends in .waymark-response.json.</source>
        <translation>Nid atebion cydweithiwr yw %1. Gofynnwch am y ffeil y mae ei henw&apos;n gorffen gyda .waymark-response.json.</translation>
    </message>
    <message>
        <source>%1 is a ZIP file with a password. Unpack it and import the folder.</source>
        <translation>Ffeil ZIP gyda chyfrinair yw %1. Dadbaciwch hi a mewnforiwch y ffolder.</translation>
    </message>
    <message>
        <source>%1 is a damaged ZIP file: not all of it could be read. Download it again, or ask for it to be sent again.</source>
        <translation>Ffeil ZIP wedi&apos;i difrodi yw %1: nid oedd modd darllen y cyfan ohoni. Lawrlwythwch hi eto, neu gofynnwch am ei hanfon eto.</translation>
    </message>
    <message>
        <source>%1 is a ZIP file inside too many others, so it was not read. Unpack it and import the folder.</source>
        <translation>Mae %1 yn ffeil ZIP y tu mewn i ormod o rai eraill, felly ni chafodd ei darllen. Dadbaciwch hi a mewnforiwch y ffolder.</translation>
    </message>
    <message>
        <source>There are no files in %1. Colleagues&apos; answers are files whose names end in .waymark-response.json.</source>
        <translation>Nid oes ffeiliau yn %1. Ffeiliau y mae eu henwau&apos;n gorffen gyda .waymark-response.json yw atebion cydweithwyr.</translation>
    </message>
    <message>
        <source>%1 is empty. In the email, select all of the text of the answers, from the line WAYMARK ANSWERS BEGIN to the line WAYMARK ANSWERS END, and copy it.</source>
        <translation>Mae %1 yn wag. Yn yr e-bost, dewiswch destun cyfan yr atebion, o&apos;r llinell WAYMARK ANSWERS BEGIN i&apos;r llinell WAYMARK ANSWERS END, a&apos;i gopïo.</translation>
    </message>
    <message>
        <source>%1 is the Waymark file of a school or college, not a colleague&apos;s answers. To see it, choose File &gt; Open.</source>
        <translation>%1 yw ffeil Waymark ysgol neu goleg, nid atebion cydweithiwr. I&apos;w gweld, dewiswch Ffeil &gt; Agor.</translation>
    </message>
    <message>
        <source>%1 is an export or a model from Waymark, not a colleague&apos;s answers.</source>
        <translation>Allforiad neu fodel o Waymark yw %1, nid atebion cydweithiwr.</translation>
    </message>
    <message>
        <source>%1 is an email, and no answers were found in it. Save the attached file whose name ends in .waymark-response.json and import that, or copy the text of the answers and paste it.</source>
        <translation>E-bost yw %1, ac ni chafwyd atebion ynddo. Cadwch y ffeil sydd ynghlwm y mae ei henw&apos;n gorffen gyda .waymark-response.json a mewnforiwch honno, neu copïwch destun yr atebion a&apos;i ludo.</translation>
    </message>
    <message>
        <source>%1 is a PDF, and Waymark can&apos;t read answers from it. Ask for the file whose name ends in .waymark-response.json, or enter the answers yourself with Answer on this computer.</source>
        <translation>PDF yw %1, ac ni all Waymark ddarllen atebion ohono. Gofynnwch am y ffeil y mae ei henw&apos;n gorffen gyda .waymark-response.json, neu rhowch yr atebion eich hun gydag Ateb ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>%1 is a picture, and Waymark can&apos;t read answers from it. Ask for the file whose name ends in .waymark-response.json, or enter the answers yourself with Answer on this computer.</source>
        <translation>Llun yw %1, ac ni all Waymark ddarllen atebion ohono. Gofynnwch am y ffeil y mae ei henw&apos;n gorffen gyda .waymark-response.json, neu rhowch yr atebion eich hun gydag Ateb ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>%1 is a sound or video recording, not a colleague&apos;s answers.</source>
        <translation>Recordiad sain neu fideo yw %1, nid atebion cydweithiwr.</translation>
    </message>
    <message>
        <source>%1 is a document such as a Word file, and Waymark can&apos;t read answers from it. If it is a table, save it as an Excel workbook (.xlsx) or CSV. Otherwise ask for the file whose name ends in .waymark-response.json, or enter the answers yourself with Answer on this computer.</source>
        <translation>Dogfen megis ffeil Word yw %1, ac ni all Waymark ddarllen atebion ohoni. Os tabl ydyw, cadwch ef fel llyfr gwaith Excel (.xlsx) neu CSV. Fel arall gofynnwch am y ffeil y mae ei henw&apos;n gorffen gyda .waymark-response.json, neu rhowch yr atebion eich hun gydag Ateb ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>%1 is a text file, perhaps an email, and no answers were found in it. Ask for the file whose name ends in .waymark-response.json, or for the answers as text.</source>
        <translation>Ffeil destun yw %1, efallai e-bost, ac ni chafwyd atebion ynddi. Gofynnwch am y ffeil y mae ei henw&apos;n gorffen gyda .waymark-response.json, neu am yr atebion fel testun.</translation>
    </message>
    <message>
        <source>%1 contains no answers. Copy the whole text of the answers, from the line WAYMARK ANSWERS BEGIN to the line WAYMARK ANSWERS END, or the cells of a table with their headings.</source>
        <translation>Nid oes atebion yn %1. Copïwch destun cyfan yr atebion, o&apos;r llinell WAYMARK ANSWERS BEGIN i&apos;r llinell WAYMARK ANSWERS END, neu gelloedd tabl gyda&apos;u penawdau.</translation>
    </message>
    <message>
        <source>%1 is an archive that Waymark can&apos;t open. It reads ZIP files only. Unpack it and import the folder.</source>
        <translation>Archif na all Waymark ei hagor yw %1. Dim ond ffeiliau ZIP y mae&apos;n eu darllen. Dadbaciwch hi a mewnforiwch y ffolder.</translation>
    </message>
    <message>
        <source>%1 is a ZIP file with far more in it than answers need, so not all of it was read. Unpack only the answers and import those.</source>
        <translation>Ffeil ZIP yw %1 gyda llawer mwy ynddi nag sydd ei angen ar atebion, felly ni ddarllenwyd y cyfan ohoni. Dadbaciwch yr atebion yn unig a mewnforiwch y rheini.</translation>
    </message>
    <message>
        <source>%1 contains more than %2 files, and the rest were not read. Choose only the folder with the answers.</source>
        <translation>Mae %1 yn cynnwys mwy na %2 ffeil, ac ni ddarllenwyd y gweddill. Dewiswch y ffolder gyda&apos;r atebion yn unig.</translation>
    </message>
    <message>
        <source>The form used a different wording from this review.</source>
        <translation>Defnyddiodd y ffurflen eiriad gwahanol i&apos;r adolygiad hwn.</translation>
    </message>
    <message>
        <source>Hidden characters were removed.</source>
        <translation>Tynnwyd nodau cudd.</translation>
    </message>
    <message>
        <source>The form was for someone who is not in this file.</source>
        <translation>Roedd y ffurflen ar gyfer rhywun nad yw yn y ffeil hon.</translation>
    </message>
    <message>
        <source>no name given</source>
        <extracomment>a return that names neither person nor role</extracomment>
        <translation>ni roddwyd enw</translation>
    </message>
    <message>
        <source>%1: imported, %2, from %3.</source>
        <translation>%1: mewnforiwyd, %2, gan %3.</translation>
    </message>
    <message>
        <source>%1: imported, %2, from %3, who has answered before. Choose which answers count.</source>
        <translation>%1: mewnforiwyd, %2, gan %3, a atebodd o&apos;r blaen. Dewiswch pa atebion sy&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>%1: already imported; nothing changed.</source>
        <translation>%1: mewnforiwyd eisoes; ni newidiodd dim.</translation>
    </message>
    <message>
        <source>%1 contains more answers or text than Waymark reads at once, so the rest was not read. Split it into smaller files, or save each colleague&apos;s answers on their own.</source>
        <translation>Mae %1 yn cynnwys mwy o atebion neu destun nag y mae Waymark yn eu darllen ar unwaith, felly ni ddarllenwyd y gweddill. Rhannwch hi&apos;n ffeiliau llai, neu cadwch atebion pob cydweithiwr ar wahân.</translation>
    </message>
    <message>
        <source>%1 is an email with more attachments than Waymark reads, so some were not read. Save the attachments in a folder and import the folder.</source>
        <translation>E-bost yw %1 gyda mwy o atodiadau nag y mae Waymark yn eu darllen, felly ni ddarllenwyd rhai ohonynt. Cadwch yr atodiadau mewn ffolder a mewnforiwch y ffolder.</translation>
    </message>
    <message>
        <source>%1 has answers on other sheets too, and they were not read: %2. Save each sheet as a separate file and import those.</source>
        <translation>Mae gan %1 atebion ar daflenni eraill hefyd, ac ni chawsant eu darllen: %2. Cadwch bob taflen fel ffeil ar ei phen ei hun a mewnforiwch y rheini.</translation>
    </message>
    <message>
        <source>%1: imported, %2. The form was for %3, but the name on it is %4. The answers aren&apos;t counted until you choose who answered.</source>
        <translation>%1: mewnforiwyd, %2. Roedd y ffurflen i %3, ond yr enw arni yw %4. Ni chaiff yr atebion eu cyfrif nes i chi ddewis pwy atebodd.</translation>
    </message>
    <message>
        <source>Agreed at another level before this came: %1.</source>
        <translation>Cytunwyd ar lefel arall cyn i hyn gyrraedd: %1.</translation>
    </message>
    <message>
        <source>Added to what they answered before.</source>
        <translation>Ychwanegwyd at yr hyn a atebwyd ganddynt ynghynt.</translation>
    </message>
    <message>
        <source>%1 is JSON from another program, not a colleague&apos;s answers.</source>
        <translation>JSON o raglen arall yw %1, nid atebion cydweithiwr.</translation>
    </message>
    <message>
        <source>They are for review %1.</source>
        <translation>Ar gyfer adolygiad %1 y maent.</translation>
    </message>
    <message>
        <source>%1: already imported; nothing changed. It is for review %2.</source>
        <translation>%1: mewnforiwyd eisoes; ni newidiodd dim. Ar gyfer adolygiad %2 y mae.</translation>
    </message>
    <message>
        <source>%1 is the form itself, not the answers. Ask for the file that “Save my answers” creates. Its name ends in .waymark-response.json.</source>
        <translation>%1 yw&apos;r ffurflen ei hun, nid yr atebion. Gofynnwch am y ffeil y mae “Cadw fy atebion” yn ei chreu. Mae ei henw&apos;n gorffen gyda .waymark-response.json.</translation>
    </message>
    <message>
        <source>%1 contains only the forms you sent out, not answers. Ask for the files that “Save my answers” creates. Their names end in .waymark-response.json.</source>
        <translation>Dim ond y ffurflenni a anfonwyd gennych sydd yn %1, nid atebion. Gofynnwch am y ffeiliau y mae “Cadw fy atebion” yn eu creu. Mae eu henwau&apos;n gorffen gyda .waymark-response.json.</translation>
    </message>
</context>
<context>
    <name>core/visits</name>
    <message>
        <source>Peer review</source>
        <translation>Adolygiad cymheiriaid</translation>
    </message>
    <message>
        <source>Expert review</source>
        <translation>Adolygiad arbenigol</translation>
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
        <translation>Rhowch yr hyn y mae angen ei wneud.</translation>
    </message>
    <message>
        <source>This is too long to save.</source>
        <translation>Mae hyn yn rhy hir i&apos;w gadw.</translation>
    </message>
    <message>
        <source>Choose at least one statement that this should improve.</source>
        <translation>Dewiswch o leiaf un datganiad y dylai hyn ei wella.</translation>
    </message>
    <message>
        <source>The due date is before the start date.</source>
        <translation>Mae&apos;r dyddiad cwblhau cyn y dyddiad dechrau.</translation>
    </message>
</context>
<context>
    <name>ui/board</name>
    <message>
        <source>not asked</source>
        <translation>heb ei holi</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>heb ateb</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ddim eto</translation>
    </message>
    <message>
        <source>%1 of %2, %3</source>
        <comment>statements answered, of how many, on a day</comment>
        <translation>%1 o %2, %3</translation>
    </message>
    <message>
        <source>answered %1</source>
        <comment>on a day</comment>
        <translation>atebwyd %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, for %n people</source>
        <translation>
            <numerusform>%1, dros neb</numerusform>
            <numerusform>%1, dros %n person</numerusform>
            <numerusform>%1, dros %n o bobl</numerusform>
            <numerusform>%1, dros %n o bobl</numerusform>
            <numerusform>%1, dros %n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 have answered.</source>
        <translation>Mae %1 o %2 wedi ateb.</translation>
    </message>
    <message>
        <source>%1 Missing: %2.</source>
        <translation>%1 Heb ateb: %2.</translation>
    </message>
    <message>
        <source>No return-by date yet</source>
        <translation>Dim dyddiad dychwelyd eto</translation>
    </message>
    <message>
        <source>Return by %1</source>
        <translation>Dychwelyd erbyn %1</translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation>%1, heddiw</translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, heddiw</numerusform>
            <numerusform>%1, ymhen %n diwrnod</numerusform>
            <numerusform>%1, ymhen %n diwrnod</numerusform>
            <numerusform>%1, ymhen %n diwrnod</numerusform>
            <numerusform>%1, ymhen %n diwrnod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, heddiw</numerusform>
            <numerusform>%1, %n diwrnod yn ôl</numerusform>
            <numerusform>%1, %n diwrnod yn ôl</numerusform>
            <numerusform>%1, %n diwrnod yn ôl</numerusform>
            <numerusform>%1, %n diwrnod yn ôl</numerusform>
        </translation>
    </message>
    <message>
        <source>asked</source>
        <translation>gofynnwyd</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atebwyd</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>statements answered</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>asked, no answer yet</source>
        <translation>gofynnwyd, dim ateb eto</translation>
    </message>
    <message>
        <source>asked, answered %1 of %2 statements</source>
        <translation>gofynnwyd, atebwyd %1 o %2 datganiad</translation>
    </message>
    <message>
        <source>%1, theme %2 %3: %4</source>
        <comment>person, number, title, how it stands</comment>
        <translation>%1, thema %2 %3: %4</translation>
    </message>
    <message>
        <source>Pairs by theme</source>
        <translation>Parau fesul thema</translation>
    </message>
    <message numerus="yes">
        <source>%1 (theme(s) %2)</source>
        <comment>a role, theme numbers</comment>
        <translation>
            <numerusform>%1 (themâu %2)</numerusform>
            <numerusform>%1 (thema %2)</numerusform>
            <numerusform>%1 (themâu %2)</numerusform>
            <numerusform>%1 (themâu %2)</numerusform>
            <numerusform>%1 (themâu %2)</numerusform>
        </translation>
    </message>
    <message>
        <source>group with no members yet</source>
        <translation>grŵp heb aelodau eto</translation>
    </message>
    <message>
        <source>%1, not taking part in this review</source>
        <comment>a role</comment>
        <translation>%1, ddim yn cymryd rhan yn yr adolygiad hwn</translation>
    </message>
    <message>
        <source>No one has been asked yet. Ask the people who know each theme best.</source>
        <translation>Ni ofynnwyd i neb eto. Gofynnwch i&apos;r bobl sy&apos;n adnabod pob thema orau.</translation>
    </message>
    <message>
        <source>Draft shown, names shown</source>
        <translation>Drafft i&apos;w weld, enwau i&apos;w gweld</translation>
    </message>
    <message>
        <source>Draft hidden, names shown</source>
        <translation>Drafft wedi&apos;i guddio, enwau i&apos;w gweld</translation>
    </message>
    <message>
        <source>Draft shown, names hidden</source>
        <translation>Drafft i&apos;w weld, enwau wedi&apos;u cuddio</translation>
    </message>
    <message>
        <source>Draft hidden, names hidden</source>
        <translation>Drafft wedi&apos;i guddio, enwau wedi&apos;u cuddio</translation>
    </message>
    <message>
        <source>asked, overdue</source>
        <translation>gofynnwyd, hwyr</translation>
    </message>
    <message>
        <source>not asked, but answered %1 of %2 statements</source>
        <translation>ni ofynnwyd, ond atebwyd %1 o %2 datganiad</translation>
    </message>
    <message>
        <source>SLT link plus theme leads</source>
        <translation>Cyswllt yr UDA ac arweinwyr themâu</translation>
    </message>
    <message>
        <source>Same as last time</source>
        <translation>Yr un fath â&apos;r tro diwethaf</translation>
    </message>
    <message>
        <source>Everyone answers everything</source>
        <translation>Pawb i ateb popeth</translation>
    </message>
    <message numerus="yes">
        <source>%n answered only in part.</source>
        <translation>
            <numerusform>Nid atebodd neb ran yn unig.</numerusform>
            <numerusform>Dim ond rhan a atebodd %n.</numerusform>
            <numerusform>Dim ond rhan a atebodd %n.</numerusform>
            <numerusform>Dim ond rhan a atebodd %n.</numerusform>
            <numerusform>Dim ond rhan a atebodd %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>planned</source>
        <translation>cynlluniwyd</translation>
    </message>
    <message>
        <source>planned, not asked yet</source>
        <translation>cynlluniwyd, heb ei holi eto</translation>
    </message>
    <message>
        <source>No one taking part has these roles: %1. You can add someone, or ask others.</source>
        <translation>Nid oes gan neb sy&apos;n cymryd rhan y rolau hyn: %1. Gallwch ychwanegu rhywun, neu ofyn i eraill.</translation>
    </message>
    <message numerus="yes">
        <source>%1 %n (is/are) missing.</source>
        <translation>
            <numerusform>%1 Mae pawb wedi ateb.</numerusform>
            <numerusform>%1 Mae %n heb ateb.</numerusform>
            <numerusform>%1 Mae %n heb ateb.</numerusform>
            <numerusform>%1 Mae %n heb ateb.</numerusform>
            <numerusform>%1 Mae %n heb ateb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not asked, answered %n on %1</source>
        <translation>
            <numerusform>heb ei holi, dim ateb ar %1</numerusform>
            <numerusform>heb ei holi, %n ateb ar %1</numerusform>
            <numerusform>heb ei holi, %n ateb ar %1</numerusform>
            <numerusform>heb ei holi, %n ateb ar %1</numerusform>
            <numerusform>heb ei holi, %n ateb ar %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person/people) answered without being asked.</source>
        <translation>
            <numerusform>Atebodd %n o bobl heb gael eu holi.</numerusform>
            <numerusform>Atebodd %n person heb gael ei holi.</numerusform>
            <numerusform>Atebodd %n o bobl heb gael eu holi.</numerusform>
            <numerusform>Atebodd %n o bobl heb gael eu holi.</numerusform>
            <numerusform>Atebodd %n o bobl heb gael eu holi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No one is being asked about theme(s) %1.</source>
        <comment>theme numbers</comment>
        <translation>
            <numerusform>Ni ofynnir i neb am themâu %1.</numerusform>
            <numerusform>Ni ofynnir i neb am thema %1.</numerusform>
            <numerusform>Ni ofynnir i neb am themâu %1.</numerusform>
            <numerusform>Ni ofynnir i neb am themâu %1.</numerusform>
            <numerusform>Ni ofynnir i neb am themâu %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>dim grŵp</numerusform>
            <numerusform>%n grŵp</numerusform>
            <numerusform>%n grŵp</numerusform>
            <numerusform>%n grŵp</numerusform>
            <numerusform>%n grŵp</numerusform>
        </translation>
    </message>
    <message>
        <source>Planned: %1. Next, send them forms.</source>
        <comment>people and groups</comment>
        <translation>Cynlluniwyd: %1. Nesaf, anfonwch ffurflenni atynt.</translation>
    </message>
    <message>
        <source>Asked about the same theme alone and in a group: %1. Each counts once.</source>
        <comment>names</comment>
        <translation>Gofynnir iddynt am yr un thema ar eu pen eu hunain ac mewn grŵp: %1. Mae pob un yn cyfrif unwaith.</translation>
    </message>
    <message numerus="yes">
        <source>%n (person/people)</source>
        <translation>
            <numerusform>neb</numerusform>
            <numerusform>%n person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than four answers will come for theme(s) %1 (a group gives one): too few to be shown without names.</source>
        <comment>theme numbers</comment>
        <translation>
            <numerusform>Daw llai na phedwar ateb am themâu %1 (mae grŵp yn rhoi un): rhy ychydig i&apos;w dangos heb enwau.</numerusform>
            <numerusform>Daw llai na phedwar ateb am thema %1 (mae grŵp yn rhoi un): rhy ychydig i&apos;w dangos heb enwau.</numerusform>
            <numerusform>Daw llai na phedwar ateb am themâu %1 (mae grŵp yn rhoi un): rhy ychydig i&apos;w dangos heb enwau.</numerusform>
            <numerusform>Daw llai na phedwar ateb am themâu %1 (mae grŵp yn rhoi un): rhy ychydig i&apos;w dangos heb enwau.</numerusform>
            <numerusform>Daw llai na phedwar ateb am themâu %1 (mae grŵp yn rhoi un): rhy ychydig i&apos;w dangos heb enwau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/differ</name>
    <message>
        <source>From %1 to %2</source>
        <comment>the lowest and the highest answer</comment>
        <translation>O %1 i %2</translation>
    </message>
    <message numerus="yes">
        <source>? %n query(s)</source>
        <translation>
            <numerusform>? dim ymholiadau</numerusform>
            <numerusform>? %n ymholiad</numerusform>
            <numerusform>? %n ymholiad</numerusform>
            <numerusform>? %n ymholiad</numerusform>
            <numerusform>? %n ymholiad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, what they chose</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>agrees with the draft</source>
        <translation>yn cytuno â&apos;r drafft</translation>
    </message>
    <message>
        <source>higher than the draft</source>
        <translation>yn uwch na&apos;r drafft</translation>
    </message>
    <message>
        <source>lower than the draft</source>
        <translation>yn is na&apos;r drafft</translation>
    </message>
    <message>
        <source>%1: in place %2, not yet %3, query %4</source>
        <comment>a point, counts</comment>
        <translation>%1: ar waith %2, ddim eto %3, ymholiad %4</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>a point, how it was marked, by whom</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1. %2 %3. %4. %5.</source>
        <comment>place in the agenda, statement, title, why it stands here, distribution</comment>
        <translation>%1. %2 %3. %4. %5.</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>Dim munudau.</numerusform>
            <numerusform>Tua %n munud.</numerusform>
            <numerusform>Tua %n munud.</numerusform>
            <numerusform>Tua %n munud.</numerusform>
            <numerusform>Tua %n munud.</numerusform>
        </translation>
    </message>
    <message>
        <source>I don&apos;t know</source>
        <translation>Nid wyf yn gwybod</translation>
    </message>
    <message>
        <source>The median is the middle answer when all are put in order.</source>
        <translation>Y canolrif yw&apos;r ateb canol pan roddir pob un mewn trefn.</translation>
    </message>
    <message>
        <source>Spread shows how far views differ: 0 if everyone chose the same level, 1 if half chose the lowest and half the highest. The agenda is in this order. (It is known as Leik&apos;s D.)</source>
        <translation>Mae&apos;r gwasgariad yn dangos pa mor wahanol yw&apos;r farn: 0 os dewisodd pawb yr un lefel, 1 os dewisodd hanner yr isaf a hanner yr uchaf. Mae&apos;r agenda yn y drefn hon. (Fe&apos;i gelwir yn D Leik.)</translation>
    </message>
    <message>
        <source>Consensus is the other way round: 1 if everyone agrees, 0 if they are split between the lowest and highest. It uses an average of the levels, so it is not used for the order. (Its authors are Tastle and Wierman.)</source>
        <translation>Mae consensws i&apos;r gwrthwyneb: 1 os yw pawb yn cytuno, 0 os ydynt wedi&apos;u rhannu rhwng yr isaf a&apos;r uchaf. Mae&apos;n defnyddio cyfartaledd o&apos;r lefelau, felly ni chaiff ei ddefnyddio ar gyfer y drefn. (Ei awduron yw Tastle a Wierman.)</translation>
    </message>
    <message>
        <source>One response counts as one answer, however many people it is for.</source>
        <translation>Mae un ymateb yn cyfrif fel un ateb, faint bynnag o bobl y mae ar eu cyfer.</translation>
    </message>
    <message>
        <source>Median: %1</source>
        <comment>a level</comment>
        <translation>Canolrif: %1</translation>
    </message>
    <message>
        <source>Median: between %1 and %2</source>
        <comment>two levels</comment>
        <translation>Canolrif: rhwng %1 a %2</translation>
    </message>
    <message>
        <source>Everyone chose the same level</source>
        <translation>Dewisodd pawb yr un lefel</translation>
    </message>
    <message>
        <source>Figures for this statement: %1.</source>
        <comment>spread and consensus</comment>
        <translation>Ffigurau ar gyfer y datganiad hwn: %1.</translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n answers people could guess who chose what, so the answers are not shown.</source>
        <translation>
            <numerusform>Gallai pobl ddyfalu pwy ddewisodd beth, felly ni ddangosir yr atebion.</numerusform>
            <numerusform>Gyda llai na %n ateb gallai pobl ddyfalu pwy ddewisodd beth, felly ni ddangosir yr atebion.</numerusform>
            <numerusform>Gyda llai na %n ateb gallai pobl ddyfalu pwy ddewisodd beth, felly ni ddangosir yr atebion.</numerusform>
            <numerusform>Gyda llai na %n ateb gallai pobl ddyfalu pwy ddewisodd beth, felly ni ddangosir yr atebion.</numerusform>
            <numerusform>Gyda llai na %n ateb gallai pobl ddyfalu pwy ddewisodd beth, felly ni ddangosir yr atebion.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, “%2”</source>
        <comment>a level, a point of its descriptor</comment>
        <translation>%1, “%2”</translation>
    </message>
    <message numerus="yes">
        <source>%n answered “I don&apos;t know”</source>
        <translation>
            <numerusform>nid atebodd neb “Nid wyf yn gwybod”</numerusform>
            <numerusform>atebodd %n “Nid wyf yn gwybod”</numerusform>
            <numerusform>atebodd %n “Nid wyf yn gwybod”</numerusform>
            <numerusform>atebodd %n “Nid wyf yn gwybod”</numerusform>
            <numerusform>atebodd %n “Nid wyf yn gwybod”</numerusform>
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
        <translation>Teipiwch 0 i %1. Ystyr 0 yw ddim ar waith eto. Gadewch yn wag os na chafodd ei ateb.</translation>
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
        <source>Not answered yet</source>
        <translation>Heb eu hateb eto</translation>
    </message>
    <message>
        <source>Drafts, not agreed</source>
        <translation>Drafftiau, heb gytundeb</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Ymholiadau</translation>
    </message>
    <message>
        <source>Agreed: %1 of %2 statements.</source>
        <translation>Cytunwyd ar %1 o %2 datganiad.</translation>
    </message>
    <message>
        <source>Responses that need a decision</source>
        <translation>Ymatebion y mae angen penderfynu arnynt</translation>
    </message>
    <message>
        <source>Colleagues who haven&apos;t answered</source>
        <translation>Cydweithwyr nad ydynt wedi ateb</translation>
    </message>
    <message>
        <source>Actions without an owner or a date</source>
        <translation>Camau gweithredu heb berson cyfrifol neu ddyddiad</translation>
    </message>
    <message>
        <source>Overdue actions</source>
        <translation>Camau gweithredu hwyr</translation>
    </message>
    <message>
        <source>Priority areas without an action</source>
        <translation>Meysydd blaenoriaeth heb gam gweithredu</translation>
    </message>
    <message>
        <source>Actions from earlier reviews without an outcome</source>
        <translation>Camau gweithredu o adolygiadau cynharach heb ganlyniad</translation>
    </message>
    <message>
        <source>Evidence to check again</source>
        <translation>Tystiolaeth i&apos;w gwirio eto</translation>
    </message>
    <message>
        <source>Carried forward, not yet reviewed</source>
        <translation>Wedi&apos;u dwyn ymlaen, heb eu hadolygu eto</translation>
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
        <source>Review %1 · %2 of %3 agreed</source>
        <translation>Adolygiad %1 · cytunwyd ar %2 o %3</translation>
    </message>
    <message>
        <source>ready for its first review</source>
        <translation>yn barod am yr adolygiad cyntaf</translation>
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
        <translation>
            <numerusform>dim datganiadau heb eu hateb</numerusform>
            <numerusform>%n datganiad heb ei ateb</numerusform>
            <numerusform>%n datganiad heb eu hateb</numerusform>
            <numerusform>%n datganiad heb eu hateb</numerusform>
            <numerusform>%n datganiad heb eu hateb</numerusform>
        </translation>
    </message>
    <message>
        <source>Your careers leadership reviews, stored only on this computer</source>
        <translation>Eich adolygiadau arweinyddiaeth gyrfaoedd, wedi&apos;u storio ar y cyfrifiadur hwn yn unig</translation>
    </message>
    <message>
        <source>View review %1</source>
        <translation>Gweld adolygiad %1</translation>
    </message>
    <message>
        <source>Start review %1</source>
        <translation>Dechrau adolygiad %1</translation>
    </message>
    <message>
        <source>Waymark guides school and college leaders through their yearly careers review, statement by statement. It turns what you agree into a summary, a comparison with earlier years and a report for governors. Everything is saved in one file on this computer. There is no account, and nothing is sent anywhere.</source>
        <translation>Mae Waymark yn tywys arweinwyr ysgolion a cholegau drwy eu hadolygiad gyrfaoedd blynyddol, fesul datganiad. Mae&apos;n troi&apos;r hyn y cytunwch arno yn grynodeb, yn gymhariaeth â blynyddoedd cynharach ac yn adroddiad i lywodraethwyr. Caiff popeth ei gadw mewn un ffeil ar y cyfrifiadur hwn. Nid oes cyfrif, ac ni chaiff dim ei anfon i unman.</translation>
    </message>
    <message>
        <source>Set up a school or college and start its first review</source>
        <translation>Creu ffeil i ysgol neu goleg a dechrau&apos;r adolygiad cyntaf</translation>
    </message>
    <message>
        <source>Open a Waymark file</source>
        <translation>Agor ffeil Waymark</translation>
    </message>
    <message>
        <source>Try Waymark with an example school</source>
        <translation>Rhoi cynnig ar Waymark gydag ysgol enghreifftiol</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) carried forward</source>
        <translation>
            <numerusform>dim datganiadau wedi&apos;u dwyn ymlaen</numerusform>
            <numerusform>%n datganiad wedi&apos;i ddwyn ymlaen</numerusform>
            <numerusform>%n datganiad wedi&apos;u dwyn ymlaen</numerusform>
            <numerusform>%n datganiad wedi&apos;u dwyn ymlaen</numerusform>
            <numerusform>%n datganiad wedi&apos;u dwyn ymlaen</numerusform>
        </translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>wedi&apos;i difrodi</translation>
    </message>
    <message numerus="yes">
        <source>no one is being asked about theme(s) %1</source>
        <translation>
            <numerusform>ni ofynnir i neb am themâu %1</numerusform>
            <numerusform>ni ofynnir i neb am thema %1</numerusform>
            <numerusform>ni ofynnir i neb am themâu %1</numerusform>
            <numerusform>ni ofynnir i neb am themâu %1</numerusform>
            <numerusform>ni ofynnir i neb am themâu %1</numerusform>
        </translation>
    </message>
    <message>
        <source>meeting on %1</source>
        <comment>day, time and place</comment>
        <translation>cyfarfod: %1</translation>
    </message>
    <message>
        <source>damaged: opened read-only, with what can still be read</source>
        <translation>wedi&apos;i difrodi: agorwyd i&apos;w darllen yn unig, gyda&apos;r hyn y gellir ei ddarllen o hyd</translation>
    </message>
    <message>
        <source>View: %1</source>
        <comment>a damaged file</comment>
        <translation>Gweld: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) overdue</source>
        <translation>
            <numerusform>dim camau&apos;n hwyr</numerusform>
            <numerusform>%n cam gweithredu&apos;n hwyr</numerusform>
            <numerusform>%n cam gweithredu&apos;n hwyr</numerusform>
            <numerusform>%n cam gweithredu&apos;n hwyr</numerusform>
            <numerusform>%n cam gweithredu&apos;n hwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue the meeting</source>
        <translation>Parhau â&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a statement&apos;s number</comment>
        <translation>ar %1</translation>
    </message>
    <message>
        <source>%1 of %2 agreed</source>
        <translation>Cytunwyd ar %1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence to check again</source>
        <translation>
            <numerusform>dim tystiolaeth i&apos;w gwirio eto</numerusform>
            <numerusform>%n darn o dystiolaeth i&apos;w wirio eto</numerusform>
            <numerusform>%n darn o dystiolaeth i&apos;w gwirio eto</numerusform>
            <numerusform>%n darn o dystiolaeth i&apos;w gwirio eto</numerusform>
            <numerusform>%n darn o dystiolaeth i&apos;w gwirio eto</numerusform>
        </translation>
    </message>
    <message>
        <source>the meeting stopped at %1</source>
        <comment>a statement&apos;s number</comment>
        <translation>stopiodd y cyfarfod wrth %1</translation>
    </message>
    <message>
        <source>Ask colleagues</source>
        <translation>Gofyn i gydweithwyr</translation>
    </message>
    <message>
        <source>Choose who thinks about which theme before you meet</source>
        <translation>Dewiswch pwy fydd yn ystyried pa thema cyn i chi gwrdd</translation>
    </message>
    <message>
        <source>Send forms</source>
        <translation>Anfon ffurflenni</translation>
    </message>
    <message>
        <source>You have chosen who to ask, but sent nothing yet</source>
        <translation>Rydych wedi dewis pwy i ofyn iddynt, ond heb anfon dim eto</translation>
    </message>
    <message>
        <source>Answers and reminders</source>
        <translation>Atebion a nodiadau atgoffa</translation>
    </message>
    <message>
        <source>%1 of %2 have answered</source>
        <translation>Mae %1 o %2 wedi ateb</translation>
    </message>
    <message>
        <source>Plan the meeting</source>
        <translation>Cynllunio&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>Day, place and how long each theme has</source>
        <translation>Diwrnod, lle a faint o amser sydd i bob thema</translation>
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
        <translation>Mae hyn yn rhy hir i&apos;w gadw.</translation>
    </message>
    <message>
        <source>Enter no more than five priorities.</source>
        <translation>Rhowch bum blaenoriaeth ar y mwyaf.</translation>
    </message>
    <message>
        <source>Waymark has no college edition. Reviews use the school edition, worded for a college and labelled as such, until you load a college edition yourself.</source>
        <translation>Nid oes gan Waymark argraffiad i golegau. Mae adolygiadau&apos;n defnyddio&apos;r argraffiad ysgol, wedi&apos;i eirio i goleg ac wedi&apos;i labelu felly, nes i chi lwytho argraffiad coleg eich hun.</translation>
    </message>
    <message>
        <source>From your own improvement plan, the most important first. Three to five is usual. You can link actions to them, and reports show them.</source>
        <translation>O&apos;ch cynllun gwella eich hun, y pwysicaf yn gyntaf. Tair i bump sy&apos;n arferol. Gallwch gysylltu camau gweithredu â nhw, ac mae adroddiadau&apos;n eu dangos.</translation>
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
        <translation>Cod y testun hwn: %1</translation>
    </message>
    <message>
        <source>%1 themes, %2 statements, %3 levels</source>
        <translation>%1 thema, %2 datganiad, %3 lefel</translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>dim un heb ei ateb</numerusform>
            <numerusform>%n heb ei ateb</numerusform>
            <numerusform>%n heb eu hateb</numerusform>
            <numerusform>%n heb eu hateb</numerusform>
            <numerusform>%n heb eu hateb</numerusform>
        </translation>
    </message>
    <message>
        <source>reopened, not finished again yet</source>
        <translation>ailagorwyd, heb ei orffen eto</translation>
    </message>
    <message>
        <source>There is a newer version of Waymark&apos;s wording. This review uses the one it was started with until you choose another. Your answers won&apos;t change.</source>
        <translation>Mae fersiwn diweddarach o eiriad Waymark. Mae&apos;r adolygiad hwn yn defnyddio&apos;r un y&apos;i dechreuwyd ag ef nes i chi ddewis un arall. Ni fydd eich atebion yn newid.</translation>
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
    <message>
        <source>%1 stays in this file and won&apos;t be asked again.</source>
        <translation>Mae %1 yn aros yn y ffeil hon ac ni ofynnir iddynt eto.</translation>
    </message>
    <message>
        <source>You can undo this.</source>
        <translation>Gallwch ddadwneud hyn.</translation>
    </message>
    <message numerus="yes">
        <source>%n of their actions still need(s) someone else.</source>
        <translation>
            <numerusform>Nid oes angen rhywun arall ar yr un o&apos;u camau gweithredu.</numerusform>
            <numerusform>Mae angen rhywun arall ar %n o&apos;u camau gweithredu o hyd.</numerusform>
            <numerusform>Mae angen rhywun arall ar %n o&apos;u camau gweithredu o hyd.</numerusform>
            <numerusform>Mae angen rhywun arall ar %n o&apos;u camau gweithredu o hyd.</numerusform>
            <numerusform>Mae angen rhywun arall ar %n o&apos;u camau gweithredu o hyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>noted on %1</source>
        <comment>that someone left</comment>
        <translation>nodwyd ar %1</translation>
    </message>
</context>
<context>
    <name>ui/returns</name>
    <message numerus="yes">
        <source>%n statement(s) answered</source>
        <translation>
            <numerusform>dim datganiadau wedi&apos;u hateb</numerusform>
            <numerusform>atebwyd %n datganiad</numerusform>
            <numerusform>atebwyd %n datganiad</numerusform>
            <numerusform>atebwyd %n datganiad</numerusform>
            <numerusform>atebwyd %n datganiad</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n people</source>
        <translation>
            <numerusform>dros neb</numerusform>
            <numerusform>dros %n person</numerusform>
            <numerusform>dros %n o bobl</numerusform>
            <numerusform>dros %n o bobl</numerusform>
            <numerusform>dros %n o bobl</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone who gave no name</source>
        <translation>Rhywun na roddodd enw</translation>
    </message>
    <message>
        <source>in a different wording</source>
        <translation>mewn geiriad gwahanol</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>heb ei ddefnyddio</translation>
    </message>
    <message>
        <source>If it is someone else&apos;s, match it to them.</source>
        <translation>Os mai ymateb rhywun arall ydyw, parwch ef â&apos;r person hwnnw.</translation>
    </message>
    <message>
        <source>Not matched to anyone on your list. It is being counted: match it to someone or remove it.</source>
        <translation>Heb ei baru â neb ar eich rhestr. Mae&apos;n cael ei gyfrif: parwch ef â rhywun neu ei ddileu.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This one is newer: it was saved on %1, the one being counted on %2.</source>
        <translation>Mae hwn yn ddiweddarach: fe&apos;i cadwyd ar %1, a&apos;r un sy&apos;n cael ei gyfrif ar %2.</translation>
    </message>
    <message>
        <source>This one is older: it was saved on %1, the one being counted on %2.</source>
        <translation>Mae hwn yn hŷn: fe&apos;i cadwyd ar %1, a&apos;r un sy&apos;n cael ei gyfrif ar %2.</translation>
    </message>
    <message>
        <source>Both were saved on %1.</source>
        <translation>Cadwyd y ddau ar %1.</translation>
    </message>
    <message>
        <source>The levels differ for %1.</source>
        <comment>statements&apos; numbers</comment>
        <translation>Mae&apos;r lefelau&apos;n wahanol ar gyfer %1.</translation>
    </message>
    <message>
        <source>The form was for %1, but the name on it is %2. Who answered?</source>
        <translation>Roedd y ffurflen i %1, ond yr enw arni yw %2. Pwy atebodd?</translation>
    </message>
    <message>
        <source>Until you choose, the answers aren&apos;t counted.</source>
        <translation>Nes i chi ddewis, ni chaiff yr atebion eu cyfrif.</translation>
    </message>
    <message>
        <source>Who answered? Until you choose, the answers aren&apos;t counted.</source>
        <translation>Pwy atebodd? Nes i chi ddewis, ni chaiff yr atebion eu cyfrif.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (is/are) in both, with the same levels.</source>
        <translation>
            <numerusform>Nid oes yr un datganiad yn y ddau.</numerusform>
            <numerusform>Mae %n datganiad yn y ddau, gyda&apos;r un lefel.</numerusform>
            <numerusform>Mae %n datganiad yn y ddau, gyda&apos;r un lefelau.</numerusform>
            <numerusform>Mae %n datganiad yn y ddau, gyda&apos;r un lefelau.</numerusform>
            <numerusform>Mae %n datganiad yn y ddau, gyda&apos;r un lefelau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (is/are) only in this one.</source>
        <translation>
            <numerusform>Nid oes yr un datganiad yn hwn yn unig.</numerusform>
            <numerusform>Mae %n datganiad yn hwn yn unig.</numerusform>
            <numerusform>Mae %n datganiad yn hwn yn unig.</numerusform>
            <numerusform>Mae %n datganiad yn hwn yn unig.</numerusform>
            <numerusform>Mae %n datganiad yn hwn yn unig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (is/are) only in the other.</source>
        <translation>
            <numerusform>Nid oes yr un datganiad yn y llall yn unig.</numerusform>
            <numerusform>Mae %n datganiad yn y llall yn unig.</numerusform>
            <numerusform>Mae %n datganiad yn y llall yn unig.</numerusform>
            <numerusform>Mae %n datganiad yn y llall yn unig.</numerusform>
            <numerusform>Mae %n datganiad yn y llall yn unig.</numerusform>
        </translation>
    </message>
    <message>
        <source>It answers different statements from the one being counted, so both can count.</source>
        <translation>Mae&apos;n ateb datganiadau gwahanol i&apos;r un sy&apos;n cael ei gyfrif, felly gall y ddau gyfrif.</translation>
    </message>
    <message>
        <source>“%1” (name as entered)</source>
        <translation>“%1” (yr enw fel y&apos;i rhoddwyd)</translation>
    </message>
    <message>
        <source>Answered on this computer on %1, %2</source>
        <comment>day, time</comment>
        <translation>Atebwyd ar y cyfrifiadur hwn ar %1, %2</translation>
    </message>
    <message>
        <source>Received on %1, %2</source>
        <comment>day, time</comment>
        <translation>Derbyniwyd ar %1, %2</translation>
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
        <source>Shorten the year, e.g. 2026/27.</source>
        <translation>Byrhewch y flwyddyn, e.e. 2026/27.</translation>
    </message>
    <message>
        <source>This date is in %1.</source>
        <translation>Mae&apos;r dyddiad hwn yn %1.</translation>
    </message>
    <message>
        <source>There is already a review for %1.</source>
        <translation>Mae adolygiad ar gyfer %1 eisoes.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, a role</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>ui/waymarkfile</name>
    <message>
        <source>Waymark files (*.waymark)</source>
        <translation>Ffeiliau Waymark (*.waymark)</translation>
    </message>
    <message>
        <source>Waymark files (*.waymark *.zip);;All files (*)</source>
        <translation>Ffeiliau Waymark (*.waymark *.zip);;Pob ffeil (*)</translation>
    </message>
</context>
<context>
    <name>ui/wordingcheck</name>
    <message>
        <source>The document</source>
        <translation>Y ddogfen</translation>
    </message>
    <message>
        <source>What was left out</source>
        <translation>Beth a hepgorwyd</translation>
    </message>
    <message>
        <source>Theme %1, %2</source>
        <comment>number, title</comment>
        <translation>Thema %1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a line of the list, what is to be done</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n doubtful text(s)</source>
        <translation>
            <numerusform>dim testunau amheus</numerusform>
            <numerusform>%n testun amheus</numerusform>
            <numerusform>%n testun amheus</numerusform>
            <numerusform>%n testun amheus</numerusform>
            <numerusform>%n testun amheus</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation>Thema %1</translation>
    </message>
    <message>
        <source>%1, title</source>
        <translation>%1, teitl</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <translation>%1, lefel %2</translation>
    </message>
    <message>
        <source>No text is doubtful</source>
        <translation>Nid oes testun amheus</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) (is/are) still doubtful</source>
        <translation>
            <numerusform>Nid oes testun amheus</numerusform>
            <numerusform>Mae %n testun yn amheus o hyd</numerusform>
            <numerusform>Mae %n testun yn amheus o hyd</numerusform>
            <numerusform>Mae %n testun yn amheus o hyd</numerusform>
            <numerusform>Mae %n testun yn amheus o hyd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place and why it is doubtful</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a dim rhagor</numerusform>
            <numerusform>ac %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Amheus: %1</translation>
    </message>
    <message>
        <source>Typed by you</source>
        <translation>Teipiwyd gennych chi</translation>
    </message>
    <message>
        <source>Another wording of: %1</source>
        <translation>Geiriad arall i: %1</translation>
    </message>
    <message>
        <source>Give the wording a name.</source>
        <translation>Rhowch enw i&apos;r geiriad.</translation>
    </message>
    <message>
        <source>%1 needs a title.</source>
        <comment>a theme or statement</comment>
        <translation>Mae angen teitl ar %1.</translation>
    </message>
    <message>
        <source>Edition for: %1. Read from the publisher&apos;s PDF.</source>
        <comment>a kind of institution</comment>
        <translation>Argraffiad ar gyfer: %1. Darllenwyd o PDF y cyhoeddwr.</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>wedi&apos;i wirio</translation>
    </message>
    <message>
        <source>It will be added as a separate model, with %1 themes, %2 statements and %3 levels. Reviews that use it can&apos;t be compared with those that use another model.</source>
        <translation>Fe&apos;i hychwanegir fel model ar wahân, gyda %1 thema, %2 datganiad a %3 lefel. Ni ellir cymharu adolygiadau sy&apos;n ei ddefnyddio â rhai sy&apos;n defnyddio model arall.</translation>
    </message>
    <message>
        <source>It will be added as another wording of an existing model. %1 of its %2 statements were found by number and title.</source>
        <translation>Fe&apos;i hychwanegir fel geiriad arall i fodel sy&apos;n bod eisoes. Cafwyd %1 o&apos;i %2 datganiad yn ôl rhif a theitl.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (has a/have a) different title in the document.</source>
        <translation>
            <numerusform>Mae teitl pob datganiad yr un fath yn y ddogfen.</numerusform>
            <numerusform>Mae gan %n datganiad deitl gwahanol yn y ddogfen.</numerusform>
            <numerusform>Mae gan %n datganiad deitl gwahanol yn y ddogfen.</numerusform>
            <numerusform>Mae gan %n datganiad deitl gwahanol yn y ddogfen.</numerusform>
            <numerusform>Mae gan %n datganiad deitl gwahanol yn y ddogfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (was/were) not found. You can type (it/them) in.</source>
        <translation>
            <numerusform>Cafwyd pob datganiad.</numerusform>
            <numerusform>Ni chafwyd %n datganiad. Gallwch ei deipio.</numerusform>
            <numerusform>Ni chafwyd %n datganiad. Gallwch eu teipio.</numerusform>
            <numerusform>Ni chafwyd %n datganiad. Gallwch eu teipio.</numerusform>
            <numerusform>Ni chafwyd %n datganiad. Gallwch eu teipio.</numerusform>
        </translation>
    </message>
    <message>
        <source>You confirmed this</source>
        <translation>Cadarnhawyd hyn gennych</translation>
    </message>
    <message>
        <source>A separate model</source>
        <translation>Model ar wahân</translation>
    </message>
    <message>
        <source>Give the model a name, for example the edition and its year.</source>
        <translation>Rhowch enw i&apos;r model, er enghraifft yr argraffiad a&apos;i flwyddyn.</translation>
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
        <source>characters look wrong: save the file as CSV UTF-8</source>
        <translation>mae nodau&apos;n edrych yn anghywir: cadwch y ffeil fel CSV UTF-8</translation>
    </message>
    <message>
        <source>a different title from an earlier line</source>
        <translation>teitl gwahanol i linell gynharach</translation>
    </message>
    <message>
        <source>All %1 texts were matched.</source>
        <translation>Parwyd pob un o&apos;r %1 testun.</translation>
    </message>
    <message>
        <source>The file has a theme column, so it will be added as a separate model, with %1 themes, %2 statements and %3 levels. Reviews that use it can&apos;t be compared with those that use another model. %4</source>
        <translation>Mae gan y ffeil golofn theme, felly fe&apos;i hychwanegir fel model ar wahân, gyda %1 thema, %2 datganiad a %3 lefel. Ni ellir cymharu adolygiadau sy&apos;n ei ddefnyddio â rhai sy&apos;n defnyddio model arall. %4</translation>
    </message>
    <message>
        <source>Missing (these levels can&apos;t be chosen)</source>
        <translation>Ar goll (ni ellir dewis y lefelau hyn)</translation>
    </message>
    <message>
        <source>Not recognised, left out</source>
        <translation>Heb eu hadnabod, wedi&apos;u hepgor</translation>
    </message>
    <message>
        <source>Duplicates (first one used)</source>
        <translation>Dyblygion (defnyddiwyd y cyntaf)</translation>
    </message>
    <message>
        <source>Numbers written differently</source>
        <translation>Rhifau wedi&apos;u hysgrifennu&apos;n wahanol</translation>
    </message>
    <message>
        <source>Imported, but please check</source>
        <translation>Mewnforiwyd, ond gwiriwch</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 texts (was/were) matched.</source>
        <translation>
            <numerusform>Ni pharwyd yr un o&apos;r %1 testun.</numerusform>
            <numerusform>Parwyd %n o %1 testun.</numerusform>
            <numerusform>Parwyd %n o %1 testun.</numerusform>
            <numerusform>Parwyd %n o %1 testun.</numerusform>
            <numerusform>Parwyd %n o %1 testun.</numerusform>
        </translation>
    </message>
    <message>
        <source>line %1: “%2” was read as %3</source>
        <translation>llinell %1: darllenwyd “%2” fel %3</translation>
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
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>Dech&amp;rau</translation>
    </message>
    <message>
        <source>What success &amp;looks like</source>
        <translation>Sut olwg sydd ar &amp;lwyddiant</translation>
    </message>
    <message>
        <source>Whole-college &amp;priority</source>
        <translation>&amp;Blaenoriaeth y coleg cyfan</translation>
    </message>
    <message>
        <source>&amp;Action</source>
        <translation>&amp;Cam gweithredu</translation>
    </message>
    <message>
        <source>&amp;Statements this should improve</source>
        <translation>&amp;Datganiadau y dylai hyn eu gwella</translation>
    </message>
    <message>
        <source>A role, a group or someone on your list. Reports show the role only.</source>
        <translation>Rôl, grŵp neu rywun ar eich rhestr. Mae adroddiadau&apos;n dangos y rôl yn unig.</translation>
    </message>
    <message>
        <source>How you will know that it has worked.</source>
        <translation>Sut y byddwch yn gwybod ei fod wedi gweithio.</translation>
    </message>
    <message>
        <source>Outco&amp;me</source>
        <translation>C&amp;anlyniad</translation>
    </message>
    <message>
        <source>Governors see this in next year&apos;s report.</source>
        <translation>Bydd llywodraethwyr yn gweld hyn yn adroddiad y flwyddyn nesaf.</translation>
    </message>
    <message>
        <source>You marked this action as “%1”. What was the outcome? Enter it below, then choose Save. You can leave it empty.</source>
        <translation>Rydych wedi nodi&apos;r cam gweithredu hwn fel “%1”. Beth oedd y canlyniad? Rhowch ef isod, yna dewiswch Cadw. Gallwch ei adael yn wag.</translation>
    </message>
    <message>
        <source>Numbers such as 2.4, or Choose</source>
        <translation>Rhifau megis 2.4, neu Dewis</translation>
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
        <translation>Thema</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Pob thema</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a theme</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Blaenoriaeth</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Pawb</translation>
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
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Canlyniad: %1</translation>
    </message>
    <message>
        <source>Continue in this review</source>
        <translation>Parhau yn yr adolygiad hwn</translation>
    </message>
    <message>
        <source>The outcome, in a sentence</source>
        <translation>Y canlyniad, mewn brawddeg</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
</context>
<context>
    <name>waymark::ActionsBoard</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a status, how many actions</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>waymark::ActionsCard</name>
    <message>
        <source>Actions</source>
        <translation>Camau</translation>
    </message>
    <message>
        <source>Add action…</source>
        <translation>Ychwanegu…</translation>
    </message>
    <message>
        <source>What would help us improve?</source>
        <translation>Beth fyddai&apos;n ein helpu i wella?</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished from before</source>
        <translation>
            <numerusform>dim heb eu gorffen o&apos;r blaen</numerusform>
            <numerusform>%n heb ei orffen o&apos;r blaen</numerusform>
            <numerusform>%n heb eu gorffen o&apos;r blaen</numerusform>
            <numerusform>%n heb eu gorffen o&apos;r blaen</numerusform>
            <numerusform>%n heb eu gorffen o&apos;r blaen</numerusform>
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
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a date, how an action was getting on then</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>▲ %1</source>
        <comment>an action of highest leverage</comment>
        <translation>▲ %1</translation>
    </message>
    <message>
        <source>Progress and outcome</source>
        <translation>Cynnydd a chanlyniad</translation>
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
        <translation>Tabl neu fwrdd</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bwrdd</translation>
    </message>
    <message>
        <source>Highest leverage…</source>
        <translation>Mwyaf eu heffaith…</translation>
    </message>
    <message>
        <source>Calendar file…</source>
        <translation>Ffeil galendr…</translation>
    </message>
    <message>
        <source>Progress…</source>
        <translation>Cynnydd…</translation>
    </message>
    <message>
        <source>Targets…</source>
        <translation>Targedau…</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Go to statement %1</source>
        <translation>Mynd i ddatganiad %1</translation>
    </message>
    <message>
        <source>Status of the selected action</source>
        <translation>Statws y cam gweithredu a ddewiswyd</translation>
    </message>
    <message>
        <source>Add what would improve a statement, who will do it and by when. You can also add actions while you agree a statement.</source>
        <translation>Ychwanegwch yr hyn fyddai&apos;n gwella datganiad, pwy fydd yn ei wneud ac erbyn pryd. Gallwch hefyd ychwanegu camau gweithredu wrth gytuno ar ddatganiad.</translation>
    </message>
    <message>
        <source>Start a review first. Actions come from its statements.</source>
        <translation>Dechreuwch adolygiad yn gyntaf. O&apos;i ddatganiadau y daw camau gweithredu.</translation>
    </message>
    <message>
        <source>Action deleted. You can undo this.</source>
        <translation>Dilëwyd y cam gweithredu. Gallwch ddadwneud hyn.</translation>
    </message>
    <message>
        <source>▲ means highest leverage</source>
        <translation>▲ = mwyaf ei effaith</translation>
    </message>
    <message>
        <source>Select an action to change it</source>
        <translation>Dewiswch gam i&apos;w newid</translation>
    </message>
</context>
<context>
    <name>waymark::ActionsTable</name>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the name of a column, what an action has in it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::AgendaPanel</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Pob thema</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a theme</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (agreed)</source>
        <comment>a statement</comment>
        <translation>%1 (cytunwyd)</translation>
    </message>
    <message>
        <source>Agenda for theme</source>
        <translation>Agenda ar gyfer thema</translation>
    </message>
    <message>
        <source>Theme by theme</source>
        <translation>Thema wrth thema</translation>
    </message>
    <message>
        <source>Largest differences first</source>
        <translation>Y gwahaniaethau mwyaf yn gyntaf</translation>
    </message>
</context>
<context>
    <name>waymark::AgreeBanner</name>
    <message>
        <source>Finish review…</source>
        <translation>Gorffen yr adolygiad…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Ailagor…</translation>
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
        <translation>Mae adolygiad yn mynd drwy&apos;r datganiadau fesul un. Dewiswch y lefel sy&apos;n gweddu orau yn ddrafft, trafodwch hi, yna cytunwch arni. Gallwch stopio a pharhau unrhyw bryd.</translation>
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
        <translation>Drafft nesaf</translation>
    </message>
    <message>
        <source>Next query</source>
        <translation>Ymholiad nesaf</translation>
    </message>
    <message>
        <source>Agree and next</source>
        <translation>Cytuno ac ymlaen</translation>
    </message>
    <message>
        <source>Next unanswered</source>
        <translation>Nesaf heb ei ateb</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Everything you can do with the keyboard</source>
        <translation>Popeth y gallwch ei wneud gyda&apos;r bysellfwrdd</translation>
    </message>
    <message>
        <source>Next carried forward</source>
        <translation>Nesaf a ddygwyd ymlaen</translation>
    </message>
</context>
<context>
    <name>waymark::AgreePage</name>
    <message>
        <source>Add evidence for this statement</source>
        <translation>Ychwanegu tystiolaeth ar gyfer y datganiad hwn</translation>
    </message>
    <message>
        <source>Agree all drafts</source>
        <translation>Cytuno ar bob drafft</translation>
    </message>
    <message>
        <source>Agree %1</source>
        <translation>Cytuno ar %1</translation>
    </message>
    <message>
        <source>Mark as query</source>
        <translation>Marcio&apos;n ymholiad</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <comment>a level</comment>
        <translation>Dewis %1</translation>
    </message>
    <message>
        <source>Choose %1 and agree</source>
        <comment>a level</comment>
        <translation>Dewis %1 a chytuno</translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation>Clirio&apos;r ateb</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ychwanegu…</translation>
    </message>
    <message>
        <source>Agree these without discussing them?</source>
        <translation>Cytuno ar y rhain heb eu trafod?</translation>
    </message>
    <message>
        <source>Remove the query</source>
        <translation>Tynnu&apos;r ymholiad</translation>
    </message>
    <message>
        <source>Add action…</source>
        <translation>Ychwanegu cam gweithredu…</translation>
    </message>
    <message>
        <source>Set target…</source>
        <translation>Pennu targed…</translation>
    </message>
    <message>
        <source>Evidence…</source>
        <translation>Tystiolaeth…</translation>
    </message>
    <message>
        <source>Show to everyone</source>
        <translation>Dangos i bawb</translation>
    </message>
    <message>
        <source>Make this the target</source>
        <translation>Gwneud hyn yn darged</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copïo&apos;r testun</translation>
    </message>
    <message>
        <source>Text copied, ready to paste</source>
        <translation>Copïwyd y testun, yn barod i&apos;w ludo</translation>
    </message>
    <message>
        <source>More levels below</source>
        <translation>Rhagor o lefelau isod</translation>
    </message>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n darn</numerusform>
            <numerusform>%n darn</numerusform>
            <numerusform>%n darn</numerusform>
            <numerusform>%n darn</numerusform>
            <numerusform>%n darn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from colleagues</source>
        <comment>pieces of evidence</comment>
        <translation>
            <numerusform>%n gan gydweithwyr</numerusform>
            <numerusform>%n gan gydweithwyr</numerusform>
            <numerusform>%n gan gydweithwyr</numerusform>
            <numerusform>%n gan gydweithwyr</numerusform>
            <numerusform>%n gan gydweithwyr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>a count</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1: evidence for this statement</source>
        <translation>%1: tystiolaeth ar gyfer y datganiad hwn</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>pieces of evidence</comment>
        <translation>
            <numerusform>dim newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, check again</source>
        <comment>pieces of evidence, of which one is due</comment>
        <translation>%1, gwiriwch eto</translation>
    </message>
</context>
<context>
    <name>waymark::AnswerHereDialog</name>
    <message>
        <source>&amp;Back to the review</source>
        <translation>&amp;Yn ôl at yr adolygiad</translation>
    </message>
    <message>
        <source>Answer on this computer</source>
        <translation>Ateb ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Thank you. Your answers are saved.</source>
        <translation>Diolch. Mae eich atebion wedi&apos;u cadw.</translation>
    </message>
    <message>
        <source>Please hand the computer back.</source>
        <translation>Rhowch y cyfrifiadur yn ôl, os gwelwch yn dda.</translation>
    </message>
    <message>
        <source>&amp;Next colleague</source>
        <translation>Cydweithiwr &amp;nesaf</translation>
    </message>
    <message>
        <source>Reopen %1&apos;s earlier answers?</source>
        <translation>Ailagor atebion cynharach %1?</translation>
    </message>
    <message>
        <source>Their levels and comments will be shown and can be changed. Only reopen them if you are %1.</source>
        <translation>Dangosir y lefelau a&apos;r sylwadau, a gellir eu newid. Peidiwch â&apos;u hailagor oni bai mai chi yw %1.</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Ailagor</translation>
    </message>
    <message>
        <source>Save and finish?</source>
        <translation>Cadw a gorffen?</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (is/are) still blank, of %1. They count as not answered.</source>
        <translation>
            <numerusform>Nid oes yr un o&apos;r %1 datganiad yn wag o hyd.</numerusform>
            <numerusform>Mae %n o&apos;r %1 datganiad yn wag o hyd. Mae&apos;n cyfrif fel heb ei ateb.</numerusform>
            <numerusform>Mae %n o&apos;r %1 datganiad yn wag o hyd. Maent yn cyfrif fel heb eu hateb.</numerusform>
            <numerusform>Mae %n o&apos;r %1 datganiad yn wag o hyd. Maent yn cyfrif fel heb eu hateb.</numerusform>
            <numerusform>Mae %n o&apos;r %1 datganiad yn wag o hyd. Maent yn cyfrif fel heb eu hateb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save and finish</source>
        <translation>Cadw a gorffen</translation>
    </message>
    <message>
        <source>Continue answering</source>
        <translation>Parhau i ateb</translation>
    </message>
    <message>
        <source>Nothing was answered.</source>
        <translation>Ni chafodd dim ei ateb.</translation>
    </message>
</context>
<context>
    <name>waymark::AnswerSheet</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>I &amp;agree with the draft</source>
        <translation>Rwy&apos;n &amp;cytuno â&apos;r drafft</translation>
    </message>
    <message>
        <source>It should be &amp;higher</source>
        <translation>Dylai fod yn &amp;uwch</translation>
    </message>
    <message>
        <source>It should be &amp;lower</source>
        <translation>Dylai fod yn &amp;is</translation>
    </message>
    <message>
        <source>&amp;Why, or what is your question?</source>
        <translation>&amp;Pam, neu beth yw eich cwestiwn?</translation>
    </message>
    <message>
        <source>Theme %1: %2</source>
        <translation>Thema %1: %2</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>N&amp;esaf</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 o %2 wedi&apos;u hateb</translation>
    </message>
    <message>
        <source>I don&apos;t &amp;know</source>
        <translation>&amp;Nid wyf yn gwybod</translation>
    </message>
    <message>
        <source>I have a &amp;question about this. Please discuss it</source>
        <translation>Mae gen i &amp;gwestiwn am hyn. Trafodwch ef</translation>
    </message>
    <message>
        <source>Save and &amp;finish</source>
        <translation>Cadw a gor&amp;ffen</translation>
    </message>
    <message>
        <source>What is the e&amp;vidence?</source>
        <translation>Beth yw&apos;r &amp;dystiolaeth?</translation>
    </message>
    <message>
        <source>For example, documents, data or examples</source>
        <translation>Er enghraifft, dogfennau, data neu enghreifftiau</translation>
    </message>
    <message>
        <source>Clear my answer</source>
        <translation>Clirio fy ateb</translation>
    </message>
</context>
<context>
    <name>waymark::AnswerTableDialog</name>
    <message>
        <source>Not used</source>
        <translation>Heb ei ddefnyddio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Role or job</source>
        <translation>Rôl neu swydd</translation>
    </message>
    <message>
        <source>Email address</source>
        <translation>Cyfeiriad e-bost</translation>
    </message>
    <message>
        <source>%1: level</source>
        <comment>a statement</comment>
        <translation>%1: lefel</translation>
    </message>
    <message>
        <source>%1: comment</source>
        <comment>a statement</comment>
        <translation>%1: sylw</translation>
    </message>
    <message>
        <source>%1: evidence</source>
        <comment>a statement</comment>
        <translation>%1: tystiolaeth</translation>
    </message>
    <message>
        <source>Answers in a table</source>
        <translation>Atebion mewn tabl</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>Colofnau&apos;r tabl</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colofn</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Rhesi&apos;r tabl</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rhes</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>dim rhesi</numerusform>
            <numerusform>%n rhes</numerusform>
            <numerusform>%n rhes</numerusform>
            <numerusform>%n rhes</numerusform>
            <numerusform>%n rhes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>dim datganiadau</numerusform>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
            <numerusform>%n datganiad</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter of a column, its heading</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Cyfenw</translation>
    </message>
    <message>
        <source>Date sent</source>
        <translation>Dyddiad anfon</translation>
    </message>
    <message>
        <source>Names will be shown with these answers, as you chose in Send forms.</source>
        <translation>Dangosir enwau gyda&apos;r atebion hyn, fel y dewisoch yn Anfon ffurflenni.</translation>
    </message>
    <message>
        <source>Names will be hidden for these answers, as you chose in Send forms.</source>
        <translation>Caiff enwau eu cuddio ar gyfer yr atebion hyn, fel y dewisoch yn Anfon ffurflenni.</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>Defnyddir fel</translation>
    </message>
    <message>
        <source>The selected &amp;column is</source>
        <translation>Y &amp;golofn a ddewiswyd yw</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>The selected row is from</source>
        <translation>Daw&apos;r rhes a ddewiswyd oddi wrth</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can&apos;t be imported and (is/are) listed first. Choose what a column is used as, or correct the cell in the table and import it again.</source>
        <translation>
            <numerusform>Gellir mewnforio pob rhes.</numerusform>
            <numerusform>Ni ellir mewnforio %n rhes, ac fe&apos;i rhestrir yn gyntaf. Dewiswch fel beth y defnyddir colofn, neu cywirwch y gell yn y tabl a&apos;i fewnforio eto.</numerusform>
            <numerusform>Ni ellir mewnforio %n rhes, ac fe&apos;u rhestrir yn gyntaf. Dewiswch fel beth y defnyddir colofn, neu cywirwch y gell yn y tabl a&apos;i fewnforio eto.</numerusform>
            <numerusform>Ni ellir mewnforio %n rhes, ac fe&apos;u rhestrir yn gyntaf. Dewiswch fel beth y defnyddir colofn, neu cywirwch y gell yn y tabl a&apos;i fewnforio eto.</numerusform>
            <numerusform>Ni ellir mewnforio %n rhes, ac fe&apos;u rhestrir yn gyntaf. Dewiswch fel beth y defnyddir colofn, neu cywirwch y gell yn y tabl a&apos;i fewnforio eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to import</source>
        <translation>Dim i&apos;w fewnforio</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Dim enw</translation>
    </message>
    <message>
        <source>As entered: %1</source>
        <comment>a name</comment>
        <translation>Fel y&apos;i rhoddwyd: %1</translation>
    </message>
    <message>
        <source>&amp;Leave out cells that can&apos;t be read</source>
        <translation>Gadael a&amp;llan gelloedd na ellir eu darllen</translation>
    </message>
    <message>
        <source>Imports the other answers in these rows. You can enter the missing ones later.</source>
        <translation>Yn mewnforio&apos;r atebion eraill yn y rhesi hyn. Gallwch roi&apos;r rhai coll yn nes ymlaen.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <comment>cells of a table</comment>
        <translation>Gadawyd allan: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Import %n response(s)</source>
        <translation>
            <numerusform>Mewnforio ymatebion</numerusform>
            <numerusform>Mewnforio %n ymateb</numerusform>
            <numerusform>Mewnforio %n ymateb</numerusform>
            <numerusform>Mewnforio %n ymateb</numerusform>
            <numerusform>Mewnforio %n ymateb</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 with answers to %3, for review %4.</source>
        <comment>file, rows, statements, a year</comment>
        <translation>Mae gan %1 %2 gydag atebion i %3, ar gyfer adolygiad %4.</translation>
    </message>
</context>
<context>
    <name>waymark::AnsweredLine</name>
    <message>
        <source>Hide</source>
        <translation>Cuddio</translation>
    </message>
    <message>
        <source>Show how</source>
        <translation>Dangos sut</translation>
    </message>
    <message>
        <source>Hide how colleagues answered</source>
        <translation>Cuddio sut atebodd cydweithwyr</translation>
    </message>
    <message>
        <source>Show how colleagues answered</source>
        <translation>Dangos sut atebodd cydweithwyr</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)…</source>
        <translation>
            <numerusform>Dim sylwadau…</numerusform>
            <numerusform>%n sylw…</numerusform>
            <numerusform>%n sylw…</numerusform>
            <numerusform>%n sylw…</numerusform>
            <numerusform>%n sylw…</numerusform>
        </translation>
    </message>
    <message>
        <source>What colleagues wrote about this statement (not shown on the projector)</source>
        <translation>Beth ysgrifennodd cydweithwyr am y datganiad hwn (heb ei ddangos ar y taflunydd)</translation>
    </message>
</context>
<context>
    <name>waymark::AnswererForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôl</translation>
    </message>
    <message>
        <source>Who is answering?</source>
        <translation>Pwy sy&apos;n ateb?</translation>
    </message>
    <message>
        <source>&amp;I am</source>
        <translation>&amp;Fi yw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Please answer by %1.</source>
        <translation>Atebwch erbyn %1.</translation>
    </message>
    <message>
        <source>Enter a name or a role.</source>
        <translation>Rhowch enw neu rôl.</translation>
    </message>
    <message>
        <source>Enter 1 if you are answering for yourself, or more if a group is answering together.</source>
        <translation>Rhowch 1 os ydych yn ateb drosoch eich hun, neu ragor os yw grŵp yn ateb gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>How many &amp;people are you answering for?</source>
        <translation>Dros faint o &amp;bobl ydych chi&apos;n ateb?</translation>
    </message>
    <message>
        <source>You will see the statements in your themes one at a time, and only your own answers. Each answer is saved as you go.</source>
        <translation>Byddwch yn gweld y datganiadau yn eich themâu un ar y tro, a&apos;ch atebion eich hun yn unig. Caiff pob ateb ei gadw wrth i chi fynd ymlaen.</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Rhywun arall</translation>
    </message>
    <message>
        <source>Choose your name</source>
        <translation>Dewiswch eich enw</translation>
    </message>
    <message>
        <source>Choose your name, or “Someone else”.</source>
        <translation>Dewiswch eich enw, neu “Rhywun arall”.</translation>
    </message>
</context>
<context>
    <name>waymark::AskingCommands</name>
    <message>
        <source>Import answers</source>
        <translation>Mewnforio atebion</translation>
    </message>
    <message>
        <source>Import a folder of answers</source>
        <translation>Mewnforio ffolder o atebion</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>Dim byd i&apos;w ludo</translation>
    </message>
    <message>
        <source>Copy the answers first: open your colleague&apos;s message, select all of its text and copy it. Then choose Paste answers again.</source>
        <translation>Copïwch yr atebion yn gyntaf: agorwch neges eich cydweithiwr, dewiswch ei thestun i gyd a&apos;i gopïo. Yna dewiswch Gludo atebion eto.</translation>
    </message>
    <message>
        <source>Answers (*.json *.json.txt *.zip *.xlsx *.ods *.csv *.tsv);;All files (*)</source>
        <translation>Atebion (*.json *.json.txt *.zip *.xlsx *.ods *.csv *.tsv);;Pob ffeil (*)</translation>
    </message>
</context>
<context>
    <name>waymark::AudiencePreview</name>
    <message>
        <source>What the meeting sees</source>
        <translation>Yr hyn y mae&apos;r cyfarfod yn ei weld</translation>
    </message>
</context>
<context>
    <name>waymark::AudienceWindow</name>
    <message>
        <source>Meeting view</source>
        <translation>Golwg y cyfarfod</translation>
    </message>
    <message>
        <source>Agree and next</source>
        <translation>Cytuno ac ymlaen</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Ymholiad</translation>
    </message>
    <message>
        <source>Hide answers</source>
        <translation>Cuddio&apos;r atebion</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>Dangos yr atebion</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Datganiad</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Blaenorol</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Show again</source>
        <translation>Dangos eto</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Gwag</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Gorffen y cyfarfod</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Codi dwylo</translation>
    </message>
    <message>
        <source>Different view</source>
        <translation>Barn wahanol</translation>
    </message>
    <message>
        <source>Why this fits</source>
        <translation>Pam mae hon yn gweddu</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>Presenter&apos;s window</source>
        <translation>Ffenestr y cyflwynydd</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Dechrau&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>waymark::BackupCommands</name>
    <message>
        <source>Open the file first</source>
        <translation>Agorwch y ffeil yn gyntaf</translation>
    </message>
    <message>
        <source>Each file has its own backups. Open the file you want an earlier version of. If it is damaged, Waymark offers its latest backup.</source>
        <translation>Mae gan bob ffeil ei chopïau wrth gefn ei hun. Agorwch y ffeil yr ydych am gael fersiwn cynharach ohoni. Os yw wedi&apos;i difrodi, mae Waymark yn cynnig ei chopi wrth gefn diweddaraf.</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Agor ffeil…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>No earlier versions yet</source>
        <translation>Dim fersiynau cynharach eto</translation>
    </message>
    <message>
        <source>Waymark makes backups of this file as you work: before your first change, every half hour, before meetings and imports, and when you finish a review. There are none yet.</source>
        <translation>Mae Waymark yn gwneud copïau wrth gefn o&apos;r ffeil hon wrth i chi weithio: cyn eich newid cyntaf, bob hanner awr, cyn cyfarfodydd a mewnforion, a phan orffennwch adolygiad. Nid oes yr un eto.</translation>
    </message>
    <message>
        <source>Restored. You can undo this.</source>
        <translation>Adferwyd. Gallwch ddadwneud hyn.</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… a dim mwy</numerusform>
            <numerusform>… ac %n arall</numerusform>
            <numerusform>… a %n arall</numerusform>
            <numerusform>… a %n arall</numerusform>
            <numerusform>… a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation>Mae&apos;r ffeil hon wedi&apos;i difrodi</translation>
    </message>
    <message>
        <source>Waymark shows what can still be read in %1, and the file is not changed. Wrong or missing:

%2</source>
        <translation>Mae Waymark yn dangos yr hyn y gellir ei ddarllen yn %1 o hyd, ac ni newidir y ffeil. Anghywir neu ar goll:

%2</translation>
    </message>
    <message>
        <source>Show what is left</source>
        <translation>Dangos yr hyn sydd ar ôl</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Nid oedd modd agor y ffeil</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>%1

This computer has no backup of it. If someone sent it to you, ask them to send it again. If it is yours, look for a copy: on the computer it was made on, in your email or on your school&apos;s drive.

%2</source>
        <translation>%1

Nid oes gan y cyfrifiadur hwn gopi wrth gefn ohoni. Os anfonodd rhywun hi atoch, gofynnwch iddo ei hanfon eto. Os mai eich ffeil chi ydyw, chwiliwch am gopi: ar y cyfrifiadur y&apos;i gwnaed arno, yn eich e-bost neu ar yriant eich ysgol.

%2</translation>
    </message>
    <message>
        <source>Waymark&apos;s backups on this computer are in: %1</source>
        <comment>folders</comment>
        <translation>Mae copïau wrth gefn Waymark ar y cyfrifiadur hwn yn: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a date, a time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Choose a backup…</source>
        <translation>Dewis copi wrth gefn…</translation>
    </message>
    <message>
        <source>Restore the backup from %1</source>
        <translation>Adfer y copi wrth gefn o %1</translation>
    </message>
    <message>
        <source>%1, as on %2</source>
        <comment>a file&apos;s name, a date as 2026-11-29</comment>
        <translation>%1, fel ar %2</translation>
    </message>
    <message>
        <source>The backup could not be restored</source>
        <translation>Nid oedd modd adfer y copi wrth gefn</translation>
    </message>
    <message>
        <source>The backup is restored</source>
        <translation>Mae&apos;r copi wrth gefn wedi&apos;i adfer</translation>
    </message>
    <message>
        <source>You are now working in %1, which is as your file was on %2. What you did after that is not in it. The damaged file is still there: %3.</source>
        <translation>Rydych nawr yn gweithio yn %1, sydd fel yr oedd eich ffeil ar %2. Nid yw&apos;r hyn a wnaethoch ar ôl hynny ynddi. Mae&apos;r ffeil sydd wedi&apos;i difrodi yno o hyd: %3.</translation>
    </message>
</context>
<context>
    <name>waymark::BoardColumn</name>
    <message>
        <source>▲ highest leverage</source>
        <translation>▲ mwyaf ei effaith</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s)</source>
        <translation>
            <numerusform>%1: dim camau gweithredu</numerusform>
            <numerusform>%1: %n cam gweithredu</numerusform>
            <numerusform>%1: %n cam gweithredu</numerusform>
            <numerusform>%1: %n cam gweithredu</numerusform>
            <numerusform>%1: %n cam gweithredu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::BoardHeader</name>
    <message>
        <source>%1 of %2</source>
        <comment>answered, of those asked</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>no one</source>
        <comment>is asked about a theme</comment>
        <translation>neb</translation>
    </message>
</context>
<context>
    <name>waymark::BoardModel</name>
    <message>
        <source>group %1</source>
        <translation>grŵp %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, how they stand</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Theme %1, %2: %3 of the %4 people asked have answered</source>
        <translation>Thema %1, %2: mae %3 o&apos;r %4 o bobl y gofynnwyd iddynt wedi ateb</translation>
    </message>
</context>
<context>
    <name>waymark::BoardTab</name>
    <message>
        <source>New group…</source>
        <translation>Grŵp newydd…</translation>
    </message>
    <message>
        <source>Start a review…</source>
        <translation>Dechrau adolygiad…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>return-by date, how people are asked</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Remove the group %1?</source>
        <translation>Dileu&apos;r grŵp %1?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Name and members…</source>
        <translation>Enw ac aelodau…</translation>
    </message>
    <message>
        <source>Name and role…</source>
        <translation>Enw a rôl…</translation>
    </message>
    <message>
        <source>Remove the group…</source>
        <translation>Dileu&apos;r grŵp…</translation>
    </message>
    <message>
        <source>A colleague answers on this computer</source>
        <translation>Cydweithiwr yn ateb ar y cyfrifiadur hwn</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ychwanegu person…</translation>
    </message>
    <message>
        <source>Paste answers</source>
        <translation>Gludo atebion</translation>
    </message>
    <message>
        <source>Paste answers that a colleague sent as text</source>
        <translation>Gludo atebion a anfonodd cydweithiwr fel testun</translation>
    </message>
    <message>
        <source>Assign automatically</source>
        <translation>Neilltuo&apos;n awtomatig</translation>
    </message>
    <message>
        <source>Send forms…</source>
        <translation>Anfon ffurflenni…</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Mewnforio atebion…</translation>
    </message>
    <message>
        <source>Answer on this computer…</source>
        <translation>Ateb ar y cyfrifiadur hwn…</translation>
    </message>
    <message>
        <source>No one is listed yet</source>
        <translation>Nid oes neb wedi&apos;i restru eto</translation>
    </message>
    <message>
        <source>Add the people taking part. Then you can ask those who know each theme best.</source>
        <translation>Ychwanegwch y bobl sy&apos;n cymryd rhan. Yna gallwch ofyn i&apos;r rhai sy&apos;n adnabod pob thema orau.</translation>
    </message>
    <message>
        <source>Who will you ask?</source>
        <translation>I bwy fyddwch chi&apos;n gofyn?</translation>
    </message>
    <message>
        <source>Once you have a review, you can ask the people who know each theme best to think about it before the meeting.</source>
        <translation>Unwaith y bydd gennych adolygiad, gallwch ofyn i&apos;r bobl sy&apos;n adnabod pob thema orau feddwl amdani cyn y cyfarfod.</translation>
    </message>
    <message>
        <source>Replaces the current assignments with a standard pattern</source>
        <translation>Yn disodli&apos;r neilltuo presennol â phatrwm safonol</translation>
    </message>
    <message>
        <source>Copy the text a colleague sent, then press Ctrl+V</source>
        <translation>Copïwch y testun a anfonodd cydweithiwr, yna pwyswch Ctrl+V</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Clirio popeth</translation>
    </message>
    <message>
        <source>The people in it stay on the list. The group will no longer be asked about its themes. You can undo this.</source>
        <translation>Mae&apos;r bobl ynddo yn aros ar y rhestr. Ni ofynnir i&apos;r grŵp am ei themâu mwyach. Gallwch ddadwneud hyn.</translation>
    </message>
    <message>
        <source>Ask about all themes</source>
        <translation>Gofyn am bob thema</translation>
    </message>
    <message>
        <source>Add to a group</source>
        <translation>Ychwanegu at grŵp</translation>
    </message>
    <message>
        <source>Remove permanently…</source>
        <translation>Dileu am byth…</translation>
    </message>
    <message>
        <source>Click a cell (or press Space) to ask someone about a theme. You can also drag across cells, or drag people and themes. Dashed: planned or asked, no answer yet. Filled: answered. Plus sign: answered but not asked.</source>
        <translation>Cliciwch gell (neu pwyswch y bylchwr) i ofyn i rywun am thema. Gallwch hefyd lusgo ar draws celloedd, neu lusgo pobl a themâu. Llinell doredig: cynlluniwyd neu gofynnwyd, heb ateb eto. Llawn: atebwyd. Arwydd plws: atebwyd, heb ei holi.</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a menu of what is done less often</comment>
        <translation>Rhagor</translation>
    </message>
    <message>
        <source>Forms and reminders…</source>
        <translation>Ffurflenni a nodiadau atgoffa…</translation>
    </message>
    <message>
        <source>Send a form…</source>
        <translation>Anfon ffurflen…</translation>
    </message>
    <message>
        <source>Send a reminder…</source>
        <translation>Anfon nodyn atgoffa…</translation>
    </message>
</context>
<context>
    <name>waymark::BoardTable</name>
    <message>
        <source>Who is asked about which theme. Use the arrow keys to move and Space to ask or stop asking.</source>
        <translation>I bwy y gofynnir am ba thema. Defnyddiwch y saethau i symud a&apos;r bylchwr i ofyn neu roi&apos;r gorau i ofyn.</translation>
    </message>
</context>
<context>
    <name>waymark::BringAnswersDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Ffeiliau a ddarllenwyd</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose between</source>
        <translation>
            <numerusform>dim i ddewis rhyngddynt</numerusform>
            <numerusform>%n â dewis i&apos;w wneud</numerusform>
            <numerusform>%n â dewis i&apos;w wneud</numerusform>
            <numerusform>%n â dewis i&apos;w wneud</numerusform>
            <numerusform>%n â dewis i&apos;w wneud</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message numerus="yes">
        <source>%n without answers</source>
        <translation>
            <numerusform>dim heb atebion</numerusform>
            <numerusform>%n heb atebion</numerusform>
            <numerusform>%n heb atebion</numerusform>
            <numerusform>%n heb atebion</numerusform>
            <numerusform>%n heb atebion</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing answers</source>
        <translation>Mewnforio atebion</translation>
    </message>
    <message>
        <source>Import answers</source>
        <translation>Mewnforio atebion</translation>
    </message>
    <message>
        <source>Result for each file</source>
        <translation>Canlyniad ar gyfer pob ffeil</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) imported</source>
        <translation>
            <numerusform>Dim ymatebion wedi&apos;u mewnforio</numerusform>
            <numerusform>Mewnforiwyd %n ymateb</numerusform>
            <numerusform>Mewnforiwyd %n ymateb</numerusform>
            <numerusform>Mewnforiwyd %n ymateb</numerusform>
            <numerusform>Mewnforiwyd %n ymateb</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already imported</source>
        <translation>
            <numerusform>dim wedi&apos;u mewnforio eisoes</numerusform>
            <numerusform>%n wedi&apos;i fewnforio eisoes</numerusform>
            <numerusform>%n wedi&apos;u mewnforio eisoes</numerusform>
            <numerusform>%n wedi&apos;u mewnforio eisoes</numerusform>
            <numerusform>%n wedi&apos;u mewnforio eisoes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>dim wedi&apos;u gwrthod</numerusform>
            <numerusform>%n heb ei dderbyn</numerusform>
            <numerusform>%n heb eu derbyn</numerusform>
            <numerusform>%n heb eu derbyn</numerusform>
            <numerusform>%n heb eu derbyn</numerusform>
        </translation>
    </message>
    <message>
        <source>Continue to the table</source>
        <translation>Ymlaen i&apos;r tabl</translation>
    </message>
    <message>
        <source>%1: a table. You check its rows next.</source>
        <comment>name of a file</comment>
        <translation>%1: tabl. Byddwch yn gwirio ei resi nesaf.</translation>
    </message>
</context>
<context>
    <name>waymark::ChartCanvas</name>
    <message>
        <source>%1 The arrow keys read its rows; Ctrl+Shift+T shows it as a table.</source>
        <comment>what a chart shows</comment>
        <translation>%1 Mae&apos;r saethau&apos;n darllen ei resi; mae Ctrl+Shift+T yn ei ddangos fel tabl.</translation>
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
        <translation>Copïo&apos;r &amp;llun</translation>
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
        <translation>Cadw fel &amp;PNG…</translation>
    </message>
    <message>
        <source>Save as &amp;SVG…</source>
        <translation>Cadw fel &amp;SVG…</translation>
    </message>
</context>
<context>
    <name>waymark::CheckList</name>
    <message>
        <source>Statements by theme</source>
        <translation>Datganiadau fesul thema</translation>
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
        <source>%1, from %2</source>
        <translation>%1, o %2</translation>
    </message>
    <message>
        <source>%1 · newer</source>
        <comment>name of a wording</comment>
        <translation>%1 · diweddarach</translation>
    </message>
    <message>
        <source>Code of this text: %1</source>
        <translation>Cod y testun hwn: %1</translation>
    </message>
    <message>
        <source>Everyone should read the same text while you agree. Answers won&apos;t change, but marks on points are cleared where the wording changes.</source>
        <translation>Dylai pawb ddarllen yr un testun wrth i chi gytuno. Ni fydd atebion yn newid, ond caiff marciau ar bwyntiau eu clirio lle mae&apos;r geiriad yn newid.</translation>
    </message>
    <message>
        <source>This comes with your version of Waymark. If you choose it, it is saved in this file, and you won&apos;t be able to undo earlier changes.</source>
        <translation>Daw hwn gyda&apos;ch fersiwn chi o Waymark. Os dewiswch ef, caiff ei gadw yn y ffeil hon, ac ni fyddwch yn gallu dadwneud newidiadau cynharach.</translation>
    </message>
</context>
<context>
    <name>waymark::ComparePage</name>
    <message>
        <source>Compare</source>
        <translation>Cymharu</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Beth i&apos;w gymharu</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Adolygiadau</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rowndiau</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Hanes</translation>
    </message>
    <message>
        <source>Levels are steps, not scores: medians are shown; averages appear on the radar only</source>
        <translation>Camau yw lefelau, nid sgoriau: dangosir canolrifau; dim ond ar y radar y mae cyfartaleddau</translation>
    </message>
</context>
<context>
    <name>waymark::CopyCommands</name>
    <message>
        <source>%1, copy of %2</source>
        <translation>%1, copi %2</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Cadw copi</translation>
    </message>
    <message>
        <source>The copy was not saved</source>
        <translation>Ni chadwyd y copi</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Cadwyd y copi</translation>
    </message>
    <message>
        <source>The copy is saved at %1. You are now working in it.</source>
        <translation>Mae&apos;r copi wedi&apos;i gadw yn %1. Rydych nawr yn gweithio ynddo.</translation>
    </message>
    <message>
        <source>The copy is saved at %1. You are still working in the file you had open.</source>
        <translation>Mae&apos;r copi wedi&apos;i gadw yn %1. Rydych yn dal i weithio yn y ffeil oedd ar agor gennych.</translation>
    </message>
    <message>
        <source>Save a copy with a password</source>
        <translation>Cadw copi gyda chyfrinair</translation>
    </message>
    <message>
        <source>ZIP files (*.zip)</source>
        <translation>Ffeiliau ZIP (*.zip)</translation>
    </message>
    <message>
        <source>The copy is saved at %1. To open it, choose File &gt; Open in Waymark on any computer and type the password.</source>
        <translation>Mae&apos;r copi wedi&apos;i gadw yn %1. I&apos;w agor, dewiswch Ffeil &gt; Agor yn Waymark ar unrhyw gyfrifiadur a theipiwch y cyfrinair.</translation>
    </message>
    <message>
        <source>Where to save the file</source>
        <translation>Ble i gadw&apos;r ffeil</translation>
    </message>
    <message>
        <source>The file could not be opened</source>
        <translation>Nid oedd modd agor y ffeil</translation>
    </message>
    <message>
        <source>Choose the other copy of this file</source>
        <translation>Dewis copi arall y ffeil hon</translation>
    </message>
    <message>
        <source>Nothing to merge</source>
        <translation>Dim i&apos;w gyfuno</translation>
    </message>
    <message>
        <source>That is the file you have open.</source>
        <translation>Dyna&apos;r ffeil sydd ar agor gennych.</translation>
    </message>
    <message>
        <source>The copy could not be merged</source>
        <translation>Nid oedd modd cyfuno&apos;r copi</translation>
    </message>
    <message>
        <source>Everything in %1 is already in this file.</source>
        <translation>Mae popeth yn %1 yn y ffeil hon eisoes.</translation>
    </message>
    <message>
        <source>%1 has been merged. You can undo this.</source>
        <translation>Mae %1 wedi&apos;i gyfuno. Gallwch ddadwneud hyn.</translation>
    </message>
    <message>
        <source>%1 has been merged.</source>
        <translation>Mae %1 wedi&apos;i gyfuno.</translation>
    </message>
    <message>
        <source>This folder is synced</source>
        <translation>Mae&apos;r ffolder hon yn cael ei chysoni</translation>
    </message>
    <message>
        <source>%1 syncs this folder with other computers. Only one person at a time should have the file open. Wait until it has synced before the next person opens it. If two people change it at the same time, %1 leaves two copies. To put them together again, choose File &gt; Merge another copy.</source>
        <translation>Mae %1 yn cysoni&apos;r ffolder hon â chyfrifiaduron eraill. Dim ond un person ar y tro ddylai gael y ffeil ar agor. Arhoswch nes ei bod wedi cysoni cyn i&apos;r person nesaf ei hagor. Os bydd dau berson yn ei newid ar yr un pryd, bydd %1 yn gadael dau gopi. I&apos;w rhoi yn ôl at ei gilydd, dewiswch Ffeil &gt; Cyfuno copi arall.</translation>
    </message>
    <message>
        <source>Another copy of this file</source>
        <translation>Copi arall o&apos;r ffeil hon</translation>
    </message>
    <message>
        <source>%1 is in the same folder. Its name suggests that two people changed the file at the same time. Do you want to see what is different?</source>
        <translation>Mae %1 yn yr un ffolder. Mae ei enw&apos;n awgrymu bod dau berson wedi newid y ffeil ar yr un pryd. Ydych chi am weld beth sy&apos;n wahanol?</translation>
    </message>
    <message>
        <source>Merge it…</source>
        <translation>Ei gyfuno…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ddim nawr</translation>
    </message>
    <message>
        <source>Neither copy is changed until you choose to. You can also do this later with File &gt; Merge another copy.</source>
        <translation>Ni newidir y naill gopi na&apos;r llall nes i chi ddewis. Gallwch hefyd wneud hyn yn nes ymlaen gyda Ffeil &gt; Cyfuno copi arall.</translation>
    </message>
</context>
<context>
    <name>waymark::CriticalFriendDialog</name>
    <message>
        <source>&amp;Add a school or college</source>
        <translation>&amp;Ychwanegu ysgol neu goleg</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
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
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>What we asked</source>
        <translation>Ein cwestiynau</translation>
    </message>
    <message>
        <source>What we advised</source>
        <translation>Ein cyngor</translation>
    </message>
    <message>
        <source>Remove this entry</source>
        <translation>Dileu&apos;r cofnod hwn</translation>
    </message>
    <message>
        <source>As a critical friend</source>
        <translation>Fel cyfaill beirniadol</translation>
    </message>
    <message>
        <source>Enter the school or college.</source>
        <translation>Rhowch yr ysgol neu&apos;r coleg.</translation>
    </message>
    <message>
        <source>In a peer review you help the other schools and colleges, and they help you. You ask questions and give advice on their highest-leverage actions, and no one gives levels. Record the successes you named and what you asked and advised, so that you can come back to it next time you meet.</source>
        <translation>Mewn adolygiad cymheiriaid rydych yn helpu&apos;r ysgolion a&apos;r colegau eraill, ac maent yn eich helpu chi. Rydych yn gofyn cwestiynau ac yn rhoi cyngor ar eu camau gweithredu mwyaf eu heffaith, ac nid oes neb yn rhoi lefelau. Cofnodwch y llwyddiannau a enwoch, eich cwestiynau a&apos;ch cyngor, fel y gallwch ddychwelyd atynt y tro nesaf y byddwch yn cwrdd.</translation>
    </message>
    <message>
        <source>Successes we named</source>
        <translation>Y llwyddiannau a enwon ni</translation>
    </message>
</context>
<context>
    <name>waymark::DateEdit</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Dewis o galendr</translation>
    </message>
    <message>
        <source>Choose from a calendar (F4)</source>
        <translation>Dewis o galendr (F4)</translation>
    </message>
    <message>
        <source>Enter a date, for example %1 or %2.</source>
        <translation>Rhowch ddyddiad, er enghraifft %1 neu %2.</translation>
    </message>
    <message>
        <source>“%1” isn&apos;t a date that Waymark understands. Enter it as, for example, %2 or %3.</source>
        <translation>Nid yw “%1” yn ddyddiad y mae Waymark yn ei ddeall. Rhowch ef fel, er enghraifft, %2 neu %3.</translation>
    </message>
</context>
<context>
    <name>waymark::DescriptorCard</name>
    <message>
        <source>Not in place yet</source>
        <translation>Ddim ar waith eto</translation>
    </message>
    <message>
        <source>To mark points, click a box or press M</source>
        <translation>I farcio pwyntiau, cliciwch flwch neu pwyswch M</translation>
    </message>
    <message>
        <source>Press M to mark points</source>
        <translation>Pwyswch M i farcio pwyntiau</translation>
    </message>
    <message>
        <source>Added by Waymark</source>
        <translation>Ychwanegwyd gan Waymark</translation>
    </message>
    <message>
        <source>%2 %1</source>
        <comment>2 in place</comment>
        <translation>%2 %1</translation>
    </message>
</context>
<context>
    <name>waymark::DescriptorRow</name>
    <message>
        <source>Levels</source>
        <translation>Lefelau</translation>
    </message>
    <message>
        <source>Levels of %1</source>
        <comment>a statement</comment>
        <translation>Lefelau %1</translation>
    </message>
</context>
<context>
    <name>waymark::DifferDetailView</name>
    <message>
        <source>The statement in full</source>
        <translation>Y datganiad yn llawn</translation>
    </message>
    <message>
        <source>Hide the explanation</source>
        <translation>Cuddio&apos;r esboniad</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Who answered what</source>
        <translation>Pwy atebodd beth</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person, what they wrote</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Points they marked</source>
        <translation>Pwyntiau a farciwyd</translation>
    </message>
    <message>
        <source>Open in Agree</source>
        <translation>Agor yn Cytuno</translation>
    </message>
    <message>
        <source>What do these figures mean?</source>
        <translation>Beth yw ystyr y ffigurau hyn?</translation>
    </message>
    <message>
        <source>Evidence they mentioned</source>
        <translation>Tystiolaeth y soniwyd amdani</translation>
    </message>
</context>
<context>
    <name>waymark::DifferModel</name>
    <message>
        <source>%1 %2</source>
        <comment>number and title</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No.</source>
        <comment>place in the agenda</comment>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Datganiad</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Min.</source>
        <comment>minutes</comment>
        <translation>Mun.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>agreed</source>
        <comment>a statement, in place of its minutes</comment>
        <translation>cytunwyd</translation>
    </message>
</context>
<context>
    <name>waymark::DifferTab</name>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Pob thema</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Dechrau&apos;r cyfarfod</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) agreed</source>
        <translation>
            <numerusform>Dim datganiadau y cytunwyd arnynt</numerusform>
            <numerusform>Cytunwyd ar %n datganiad</numerusform>
            <numerusform>Cytunwyd ar %n datganiad</numerusform>
            <numerusform>Cytunwyd ar %n datganiad</numerusform>
            <numerusform>Cytunwyd ar %n datganiad</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide agreed statements</source>
        <translation>Cuddio&apos;r rhai y cytunwyd arnynt</translation>
    </message>
    <message>
        <source>Why this order?</source>
        <translation>Pam y drefn hon?</translation>
    </message>
    <message>
        <source>Agenda as a report</source>
        <translation>Agenda fel adroddiad</translation>
    </message>
    <message>
        <source>Agenda as a report, on the Reports page</source>
        <translation>Agenda fel adroddiad, ar y dudalen Adroddiadau</translation>
    </message>
    <message>
        <source>Shows the meeting view on the projector, and the agenda and notes on this screen</source>
        <translation>Yn dangos golwg y cyfarfod ar y taflunydd, a&apos;r agenda a&apos;r nodiadau ar y sgrin hon</translation>
    </message>
    <message>
        <source>Hide the explanation</source>
        <translation>Cuddio&apos;r esboniad</translation>
    </message>
    <message>
        <source>Where views differ</source>
        <translation>Ble mae barn yn wahanol</translation>
    </message>
    <message>
        <source>Once colleagues have answered, you can compare their answers here. Statements where views differ come first, because those are the ones to discuss in the meeting.</source>
        <translation>Unwaith y bydd cydweithwyr wedi ateb, gallwch gymharu eu hatebion yma. Daw datganiadau lle mae barn yn wahanol yn gyntaf, oherwydd dyna&apos;r rhai i&apos;w trafod yn y cyfarfod.</translation>
    </message>
    <message>
        <source>See who we&apos;re asking</source>
        <translation>Gweld i bwy rydym yn gofyn</translation>
    </message>
    <message numerus="yes">
        <source>Agree %n unanimous statement(s)…</source>
        <translation>
            <numerusform>Cytuno ar ddatganiadau unfrydol…</numerusform>
            <numerusform>Cytuno ar %n datganiad unfrydol…</numerusform>
            <numerusform>Cytuno ar %n datganiad unfrydol…</numerusform>
            <numerusform>Cytuno ar %n datganiad unfrydol…</numerusform>
            <numerusform>Cytuno ar %n datganiad unfrydol…</numerusform>
        </translation>
    </message>
    <message>
        <source>No statement left has at least four answers, all the same, and no query</source>
        <translation>Nid oes datganiad ar ôl ag o leiaf pedwar ateb, i gyd yr un fath, a dim ymholiad</translation>
    </message>
    <message>
        <source>No unanimous statements</source>
        <translation>Dim datganiadau unfrydol</translation>
    </message>
</context>
<context>
    <name>waymark::DifferTable</name>
    <message>
        <source>Discussion agenda. Press Enter to open the statement in Agree.</source>
        <translation>Agenda&apos;r drafodaeth. Pwyswch Enter i agor y datganiad yn Cytuno.</translation>
    </message>
</context>
<context>
    <name>waymark::DissentDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Record a different view on %1</source>
        <translation>Cofnodi barn wahanol ar %1</translation>
    </message>
    <message>
        <source>If someone disagrees but the meeting moves on, record it here. It is saved with the decision. Use a role rather than a name.</source>
        <translation>Os yw rhywun yn anghytuno ond bod y cyfarfod yn symud ymlaen, cofnodwch hynny yma. Fe&apos;i cedwir gyda&apos;r penderfyniad. Defnyddiwch rôl yn hytrach nag enw.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nodyn</translation>
    </message>
    <message>
        <source>Record this</source>
        <translation>Cofnodi hyn</translation>
    </message>
    <message>
        <source>Agree %1 and record this</source>
        <translation>Cytuno ar %1 a chofnodi hyn</translation>
    </message>
</context>
<context>
    <name>waymark::DocumentCard</name>
    <message>
        <source>Na&amp;me of the wording</source>
        <translation>Enw&apos;r &amp;geiriad</translation>
    </message>
    <message>
        <source>Name of the m&amp;odel</source>
        <translation>Enw&apos;r &amp;model</translation>
    </message>
    <message>
        <source>Edition &amp;for</source>
        <translation>Argraffiad &amp;ar gyfer</translation>
    </message>
    <message>
        <source>Use it for &amp;review %1</source>
        <translation>Ei ddefnyddio ar gyfer a&amp;dolygiad %1</translation>
    </message>
    <message>
        <source>%1: %2 statements with %3 texts. %4.</source>
        <comment>file, counts, how many are doubtful</comment>
        <translation>%1: %2 datganiad gyda %3 testun. %4.</translation>
    </message>
    <message>
        <source>The name shown on screen and in reports.</source>
        <translation>Yr enw a ddangosir ar y sgrin ac mewn adroddiadau.</translation>
    </message>
    <message>
        <source>The edition&apos;s name as reports should show it.</source>
        <translation>Enw&apos;r argraffiad fel y dylai adroddiadau ei ddangos.</translation>
    </message>
    <message>
        <source>&amp;Add as</source>
        <translation>Ychwanegu &amp;fel</translation>
    </message>
    <message>
        <source>The list on the left has every text. Compare the doubtful ones with the page, correct any errors and confirm the rest. Nothing is saved until you choose “Use this”.</source>
        <translation>Mae pob testun yn y rhestr ar y chwith. Cymharwch y rhai amheus â&apos;r dudalen, cywirwch unrhyw wallau a chadarnhewch y gweddill. Ni chedwir dim nes i chi ddewis “Defnyddio hwn”.</translation>
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
        <source>&amp;Finish and lock it now</source>
        <translation>Ei &amp;orffen a&apos;i gloi nawr</translation>
    </message>
    <message>
        <source>Fill in from a &amp;spreadsheet…</source>
        <translation>Llenwi o &amp;daenlen…</translation>
    </message>
    <message>
        <source>Column with the levels</source>
        <translation>Colofn y lefelau</translation>
    </message>
    <message>
        <source>Choose the spreadsheet with the results</source>
        <translation>Dewiswch y daenlen â&apos;r canlyniadau</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n level(s))</source>
        <comment>a column&apos;s heading</comment>
        <translation>
            <numerusform>%1 (dim lefelau)</numerusform>
            <numerusform>%1 (%n lefel)</numerusform>
            <numerusform>%1 (%n lefel)</numerusform>
            <numerusform>%1 (%n lefel)</numerusform>
            <numerusform>%1 (%n lefel)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) filled in from %1.</source>
        <translation>
            <numerusform>Dim lefelau wedi&apos;u llenwi o %1.</numerusform>
            <numerusform>%n lefel wedi&apos;i llenwi o %1.</numerusform>
            <numerusform>%n lefel wedi&apos;u llenwi o %1.</numerusform>
            <numerusform>%n lefel wedi&apos;u llenwi o %1.</numerusform>
            <numerusform>%n lefel wedi&apos;u llenwi o %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>a dim mwy</numerusform>
            <numerusform>ac %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
            <numerusform>a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>From paper or another tool. Type a level (0 to %1) to move to the next row. Press ? after a level for a query, or Delete to clear. You can leave gaps. Nothing is saved until you choose Add review.</source>
        <translation>O bapur neu offeryn arall. Teipiwch lefel (0 i %1) i symud i&apos;r rhes nesaf. Pwyswch ? ar ôl lefel am ymholiad, neu Delete i glirio. Gallwch adael bylchau. Ni chedwir dim nes i chi ddewis Ychwanegu&apos;r adolygiad.</translation>
    </message>
    <message>
        <source>Enter at least one level first.</source>
        <translation>Rhowch o leiaf un lefel yn gyntaf.</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.ods *.csv *.tsv);;All files (*)</source>
        <translation>Taenlenni (*.xlsx *.ods *.csv *.tsv);;Pob ffeil (*)</translation>
    </message>
</context>
<context>
    <name>waymark::EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>For statement %1</source>
        <translation>Ar gyfer datganiad %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Dangos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>&amp;Open the copy</source>
        <translation>&amp;Agor y copi</translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation>Copïo&apos;r cyfeir&amp;iad</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>ar gyfer %1</translation>
    </message>
    <message>
        <source>copy: %1</source>
        <translation>copi: %1</translation>
    </message>
    <message>
        <source>Remove this evidence?</source>
        <translation>Dileu&apos;r dystiolaeth hon?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Cadw&apos;r copi</translation>
    </message>
    <message>
        <source>Open evidence</source>
        <translation>Agor tystiolaeth</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Cadwyd y copi</translation>
    </message>
    <message>
        <source>Evidence is stored once and can support any number of statements and reviews. Drop a file here to add it.</source>
        <translation>Caiff tystiolaeth ei storio unwaith a gall gefnogi unrhyw nifer o ddatganiadau ac adolygiadau. Gollyngwch ffeil yma i&apos;w hychwanegu.</translation>
    </message>
    <message>
        <source>Due to be checked</source>
        <translation>I&apos;w gwirio</translation>
    </message>
    <message>
        <source>Not linked to a statement</source>
        <translation>Heb ei chysylltu â datganiad</translation>
    </message>
    <message>
        <source>&amp;Add evidence…</source>
        <translation>&amp;Ychwanegu tystiolaeth…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Di&amp;leu…</translation>
    </message>
    <message>
        <source>Sa&amp;ve the copy…</source>
        <translation>&amp;Cadw&apos;r copi…</translation>
    </message>
    <message>
        <source>Open the &amp;link…</source>
        <translation>Agor y dd&amp;olen…</translation>
    </message>
    <message>
        <source>Address copied, ready to paste</source>
        <translation>Copïwyd y cyfeiriad, yn barod i&apos;w ludo</translation>
    </message>
    <message>
        <source>not linked to a statement</source>
        <translation>heb ei chysylltu â datganiad</translation>
    </message>
    <message>
        <source>for statements in an earlier edition that are not matched</source>
        <translation>ar gyfer datganiadau mewn argraffiad cynharach nad ydynt wedi&apos;u paru</translation>
    </message>
    <message>
        <source>! Check again: was due %1</source>
        <translation>! Gwirio eto: roedd i&apos;w gwirio erbyn %1</translation>
    </message>
    <message>
        <source>No evidence yet. Add a title and where to find it, or attach a copy.</source>
        <translation>Dim tystiolaeth eto. Ychwanegwch deitl a ble i ddod o hyd iddi, neu atodwch gopi.</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Dim i&apos;w ddangos.</translation>
    </message>
    <message>
        <source>“%1” could be a program, so Waymark won&apos;t open it. Save the copy, and open it only if you trust it.</source>
        <translation>Gallai “%1” fod yn rhaglen, felly ni fydd Waymark yn ei hagor. Cadwch y copi, ac agorwch ef dim ond os ydych yn ymddiried ynddo.</translation>
    </message>
    <message>
        <source>An attached copy will be removed too. You can undo this.</source>
        <translation>Caiff copi a atodwyd ei ddileu hefyd. Gallwch ddadwneud hyn.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>It could not be opened. It is no longer there, or this computer has no program for it.</source>
        <translation>Nid oedd modd ei hagor. Nid yw yno mwyach, neu nid oes gan y cyfrifiadur hwn raglen ar ei chyfer.</translation>
    </message>
    <message>
        <source>The copy is saved at %1.</source>
        <translation>Mae&apos;r copi wedi&apos;i gadw yn %1.</translation>
    </message>
    <message>
        <source>From colleagues&apos; forms, not in your evidence yet:</source>
        <translation>O ffurflenni cydweithwyr, heb fod yn eich tystiolaeth eto:</translation>
    </message>
    <message>
        <source>Add to evidence…</source>
        <translation>Ychwanegu at y dystiolaeth…</translation>
    </message>
    <message>
        <source>Add to evidence: %1</source>
        <translation>Ychwanegu at y dystiolaeth: %1</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Golygu…</translation>
    </message>
    <message>
        <source>Statements at a higher level with no evidence linked: %1</source>
        <translation>Datganiadau ar lefel uwch heb dystiolaeth wedi&apos;i chysylltu: %1</translation>
    </message>
</context>
<context>
    <name>waymark::EvidenceForm</name>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>New evidence</source>
        <translation>Tystiolaeth newydd</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Dyddiedig</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Teitl</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Math</translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>&amp;Ble mae</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nodyn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Date of the evidence</source>
        <translation>Dyddiad y dystiolaeth</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a statement</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Check again by</source>
        <translation>Gwirio eto erbyn</translation>
    </message>
    <message>
        <source>Something that shows what is in place. It stays for future reviews and can support any number of statements.</source>
        <translation>Rhywbeth sy&apos;n dangos beth sydd ar waith. Mae&apos;n aros ar gyfer adolygiadau&apos;r dyfodol a gall gefnogi unrhyw nifer o ddatganiadau.</translation>
    </message>
    <message>
        <source>Date to check it again</source>
        <translation>Dyddiad i&apos;w gwirio eto</translation>
    </message>
    <message>
        <source>Remove the copy</source>
        <translation>Dileu&apos;r copi</translation>
    </message>
    <message>
        <source>A web address or a folder.</source>
        <translation>Cyfeiriad gwe neu ffolder.</translation>
    </message>
    <message>
        <source>&amp;Statements it supports</source>
        <translation>&amp;Datganiadau y mae&apos;n eu cefnogi</translation>
    </message>
    <message>
        <source>Press Space to tick.</source>
        <translation>Pwyswch y bylchwr i dicio.</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Ychwanegu tystiolaeth</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Atodi ffeil…</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Atodi ffeil</translation>
    </message>
    <message>
        <source>Attached &amp;copy</source>
        <translation>&amp;Copi a atodwyd</translation>
    </message>
    <message>
        <source>Up to %1 MB each and %2 MB in total. Anyone with your Waymark file can open it.</source>
        <translation>Hyd at %1 MB yr un a %2 MB i gyd. Gall unrhyw un sydd â&apos;ch ffeil Waymark ei agor.</translation>
    </message>
    <message>
        <source>No copy attached.</source>
        <translation>Dim copi wedi&apos;i atodi.</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>Rhowch deitl.</translation>
    </message>
    <message>
        <source>For example: Careers programme, autumn term</source>
        <translation>Er enghraifft: Rhaglen gyrfaoedd, tymor yr hydref</translation>
    </message>
    <message>
        <source>%1 is too large to attach: a copy can have up to %2 MB. Enter where it is instead, as a web address or a folder.</source>
        <translation>Mae %1 yn rhy fawr i&apos;w atodi: gall copi fod hyd at %2 MB. Rhowch ble mae yn lle hynny, fel cyfeiriad gwe neu ffolder.</translation>
    </message>
</context>
<context>
    <name>waymark::ExportCommands</name>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Taenlen (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Allforio data</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Ni chafodd dim ei allforio</translation>
    </message>
    <message>
        <source>Data exported</source>
        <translation>Allforiwyd y data</translation>
    </message>
    <message>
        <source>careers reviews without names %1</source>
        <comment>letters and digits of its own</comment>
        <translation>adolygiadau gyrfaoedd heb enwau %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>a %1 arall</translation>
    </message>
    <message>
        <source>all data</source>
        <comment>in the name of a file</comment>
        <translation>yr holl ddata</translation>
    </message>
    <message>
        <source>careers reviews</source>
        <comment>in the name of a file</comment>
        <translation>adolygiadau gyrfaoedd</translation>
    </message>
    <message>
        <source>answers</source>
        <comment>in the name of a file</comment>
        <translation>atebion</translation>
    </message>
    <message>
        <source>actions</source>
        <comment>in the name of a file</comment>
        <translation>camau gweithredu</translation>
    </message>
    <message>
        <source>Export everything, including colleagues&apos; answers</source>
        <translation>Allforio popeth, gan gynnwys atebion cydweithwyr</translation>
    </message>
    <message>
        <source>These words could be names or ordinary words, so they were not changed:</source>
        <translation>Gallai&apos;r geiriau hyn fod yn enwau neu&apos;n eiriau cyffredin, felly ni chawsant eu newid:</translation>
    </message>
    <message>
        <source>It contains everything in your file: names, private comments and each colleague&apos;s named answers, even where names are hidden or fewer than four people answered. Look after it as you do the file itself.</source>
        <translation>Mae&apos;n cynnwys popeth yn eich ffeil: enwau, sylwadau preifat ac atebion pob cydweithiwr gyda&apos;u henw, hyd yn oed lle mae enwau wedi&apos;u cuddio neu lle atebodd llai na phedwar o bobl. Gofalwch amdano fel am y ffeil ei hun.</translation>
    </message>
    <message>
        <source>Names, contacts, colleagues&apos; answers and private comments are left out. Waymark can&apos;t find a misspelt name, so read it before you share it.</source>
        <translation>Hepgorir enwau, cysylltiadau, atebion cydweithwyr a sylwadau preifat. Ni all Waymark ddod o hyd i enw sydd wedi&apos;i gamsillafu, felly darllenwch ef cyn ei rannu.</translation>
    </message>
    <message>
        <source>Private comments and colleagues&apos; answers are left out. Other texts are included unchanged, so read them before you share it.</source>
        <translation>Hepgorir sylwadau preifat ac atebion cydweithwyr. Caiff testunau eraill eu cynnwys heb eu newid, felly darllenwch nhw cyn eu rhannu.</translation>
    </message>
    <message>
        <source>The data is saved at %1. %2</source>
        <translation>Mae&apos;r data wedi&apos;i gadw yn %1. %2</translation>
    </message>
    <message>
        <source>There are no dates yet</source>
        <translation>Nid oes dyddiadau eto</translation>
    </message>
    <message>
        <source>A calendar file lists when actions and the next reviews are due. First give an action a date, or start a review.</source>
        <translation>Mae ffeil galendr yn rhestru dyddiadau camau gweithredu a&apos;r adolygiadau nesaf. Yn gyntaf rhowch ddyddiad i gam gweithredu, neu dechreuwch adolygiad.</translation>
    </message>
    <message>
        <source>dates</source>
        <comment>in the name of a file</comment>
        <translation>dyddiadau</translation>
    </message>
    <message>
        <source>Save the calendar file</source>
        <translation>Cadw&apos;r ffeil galendr</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendr (*.ics)</translation>
    </message>
    <message>
        <source>The calendar file was not saved</source>
        <translation>Ni chadwyd y ffeil galendr</translation>
    </message>
    <message>
        <source>Calendar file saved</source>
        <translation>Cadwyd y ffeil galendr</translation>
    </message>
    <message>
        <source>It is saved at %1. Open it with your calendar. If dates change, save a new file and open that: existing entries are updated, and entries no longer needed are removed.</source>
        <translation>Mae wedi&apos;i chadw yn %1. Agorwch hi gyda&apos;ch calendr. Os bydd dyddiadau&apos;n newid, cadwch ffeil newydd ac agorwch honno: caiff cofnodion presennol eu diweddaru, a&apos;r rhai nad oes eu hangen mwyach eu tynnu.</translation>
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
        <source>The file could not be checked</source>
        <translation>Nid oedd modd gwirio&apos;r ffeil</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Nid yw popeth wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>Choose the exported data</source>
        <translation>Dewis y data a allforiwyd</translation>
    </message>
    <message>
        <source>JSON (*.json);;All files (*)</source>
        <translation>JSON (*.json);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cau heb gadw</translation>
    </message>
    <message>
        <source>Waymark files and copies with a password (*.waymark *.zip);;All files (*)</source>
        <translation>Ffeiliau Waymark a chopïau gyda chyfrinair (*.waymark *.zip);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>No file was created</source>
        <translation>Ni chrëwyd ffeil</translation>
    </message>
    <message>
        <source>Where to save the file</source>
        <translation>Ble i gadw&apos;r ffeil</translation>
    </message>
    <message>
        <source>The file could not be created</source>
        <translation>Nid oedd modd creu&apos;r ffeil</translation>
    </message>
    <message>
        <source>Open a school or college file</source>
        <translation>Agor ffeil ysgol neu goleg</translation>
    </message>
    <message>
        <source>You have explored the sample before. Start again, or continue where you left off?</source>
        <translation>Rydych wedi archwilio&apos;r enghraifft o&apos;r blaen. Dechrau eto, neu barhau lle gadawsoch chi hi?</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Dechrau eto</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>The sample could not be created</source>
        <translation>Nid oedd modd creu&apos;r enghraifft</translation>
    </message>
    <message>
        <source>A journal was not used</source>
        <translation>Ni ddefnyddiwyd dyddlyfr</translation>
    </message>
    <message numerus="yes">
        <source>%n finished review(s) in this file (has/have) been changed since (it/they) (was/were) finished. The file could be damaged, or another program could have changed it. The pages show which. An earlier copy might be intact.</source>
        <translation>
            <numerusform>Ni newidiwyd adolygiad gorffenedig yn y ffeil hon.</numerusform>
            <numerusform>Newidiwyd %n adolygiad gorffenedig yn y ffeil hon ers ei orffen. Gallai&apos;r ffeil fod wedi&apos;i difrodi, neu gallai rhaglen arall fod wedi ei newid. Mae&apos;r tudalennau&apos;n dangos pa un. Gallai copi cynharach fod yn gyfan.</numerusform>
            <numerusform>Newidiwyd %n adolygiad gorffenedig yn y ffeil hon ers eu gorffen. Gallai&apos;r ffeil fod wedi&apos;i difrodi, neu gallai rhaglen arall fod wedi ei newid. Mae&apos;r tudalennau&apos;n dangos pa rai. Gallai copi cynharach fod yn gyfan.</numerusform>
            <numerusform>Newidiwyd %n adolygiad gorffenedig yn y ffeil hon ers eu gorffen. Gallai&apos;r ffeil fod wedi&apos;i difrodi, neu gallai rhaglen arall fod wedi ei newid. Mae&apos;r tudalennau&apos;n dangos pa rai. Gallai copi cynharach fod yn gyfan.</numerusform>
            <numerusform>Newidiwyd %n adolygiad gorffenedig yn y ffeil hon ers eu gorffen. Gallai&apos;r ffeil fod wedi&apos;i difrodi, neu gallai rhaglen arall fod wedi ei newid. Mae&apos;r tudalennau&apos;n dangos pa rai. Gallai copi cynharach fod yn gyfan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems found</source>
        <translation>Ni chafwyd problemau</translation>
    </message>
    <message>
        <source>The structure, models, finished reviews and journal of this file are all in order.</source>
        <translation>Mae strwythur, modelau, adolygiadau gorffenedig a dyddlyfr y ffeil hon i gyd mewn trefn.</translation>
    </message>
    <message>
        <source>There is a problem with this file</source>
        <translation>Mae problem gyda&apos;r ffeil hon</translation>
    </message>
    <message>
        <source>%1 Unless you save a copy, what you see in Waymark could be lost.</source>
        <translation>%1 Oni bai eich bod yn cadw copi, gallai&apos;r hyn a welwch yn Waymark gael ei golli.</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Cadw copi…</translation>
    </message>
    <message>
        <source>Your last typing could not be saved. %1</source>
        <translation>Nid oedd modd cadw&apos;r hyn a deipiwyd ddiwethaf. %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Close without it</source>
        <translation>Cau hebddo</translation>
    </message>
    <message>
        <source>Starting again deletes what you changed in the sample, and its backups.</source>
        <translation>Mae dechrau eto yn dileu&apos;r hyn a newidioch yn yr enghraifft, a&apos;i chopïau wrth gefn.</translation>
    </message>
    <message>
        <source>Something in the meeting is not saved</source>
        <translation>Nid yw rhywbeth yn y cyfarfod wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>You have typed something for %1 in the meeting but not saved it. If you close the file, it is lost.</source>
        <comment>%1: statements and themes, &quot;1.2, theme 3&quot;</comment>
        <translation>Rydych wedi teipio rhywbeth ar gyfer %1 yn y cyfarfod ond heb ei gadw. Os caewch y ffeil, bydd yn cael ei golli.</translation>
    </message>
</context>
<context>
    <name>waymark::FindCommand</name>
    <message>
        <source>You can&apos;t use Find during a meeting because it shows private comments</source>
        <translation>Ni allwch ddefnyddio Canfod yn ystod cyfarfod oherwydd ei fod yn dangos sylwadau preifat</translation>
    </message>
</context>
<context>
    <name>waymark::FindDialog</name>
    <message>
        <source>Find</source>
        <translation>Canfod</translation>
    </message>
    <message>
        <source>Find in all reviews</source>
        <translation>Canfod ym mhob adolygiad</translation>
    </message>
    <message>
        <source>Words, a name, or a statement&apos;s number such as 2.4</source>
        <translation>Geiriau, enw, neu rif datganiad megis 2.4</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>Dim wedi&apos;u canfod</numerusform>
            <numerusform>Canfuwyd %n</numerusform>
            <numerusform>Canfuwyd %n</numerusform>
            <numerusform>Canfuwyd %n</numerusform>
            <numerusform>Canfuwyd %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Canlyniadau</translation>
    </message>
    <message>
        <source>Go to it</source>
        <translation>Mynd ato</translation>
    </message>
    <message>
        <source>Searches every review in this file: statements and descriptors, reasons, evidence, private comments, actions, people, and texts for governors and from visitors. Colleagues&apos; answers are not searched.</source>
        <translation>Yn chwilio pob adolygiad yn y ffeil hon: datganiadau a disgrifyddion, rhesymau, tystiolaeth, sylwadau preifat, camau gweithredu, pobl, a thestunau i lywodraethwyr a chan ymwelwyr. Ni chwilir atebion cydweithwyr.</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer words, or just the start of each word. Colleagues&apos; answers are not searched.</source>
        <translation>Heb ganfod dim. Rhowch gynnig ar lai o eiriau, neu ddechrau pob gair yn unig. Nid yw atebion cydweithwyr yn cael eu chwilio.</translation>
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
        <translation>%1 Nid yw&apos;r rhain wedi&apos;u datrys. Gallwch orffen o hyd (bydd adroddiadau&apos;n dangos hynny) neu ddewis un i fynd ato.</translation>
    </message>
    <message>
        <source>Unresolved statements</source>
        <translation>Datganiadau heb eu datrys</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Governors&apos; questions aren&apos;t answered yet, so their paper will leave them out. You can answer them in Reports, before or after you finish.</source>
        <translation>Nid yw cwestiynau&apos;r llywodraethwyr wedi&apos;u hateb eto, felly ni fyddant yn eu papur. Gallwch eu hateb yn Adroddiadau, cyn neu ar ôl gorffen.</translation>
    </message>
    <message>
        <source>%1 of %2 governors&apos; questions are answered. You can answer the others in Reports, before or after you finish.</source>
        <translation>Mae %1 o %2 o gwestiynau&apos;r llywodraethwyr wedi&apos;u hateb. Gallwch ateb y lleill yn Adroddiadau, cyn neu ar ôl gorffen.</translation>
    </message>
    <message>
        <source>Finishing locks the answers, texts and people in this review. If anything in them is changed outside Waymark later, Waymark will tell you. You can still edit actions and the text for governors, and you can reopen the review with a reason. You won&apos;t be able to undo earlier changes.</source>
        <translation>Mae gorffen yn cloi atebion, testunau a phobl yr adolygiad hwn. Os caiff unrhyw beth ynddynt ei newid y tu allan i Waymark wedyn, bydd Waymark yn dweud wrthych. Gallwch olygu camau gweithredu a&apos;r testun i lywodraethwyr o hyd, a gallwch ailagor yr adolygiad gyda rheswm. Ni fyddwch yn gallu dadwneud newidiadau cynharach.</translation>
    </message>
    <message>
        <source>Also unfinished</source>
        <translation>Heb ei orffen hefyd</translation>
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
        <translation>Darllen yn unig</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Yn cadw…</translation>
    </message>
</context>
<context>
    <name>waymark::ForgetDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>llun</translation>
    </message>
    <message>
        <source>protected by a password</source>
        <translation>wedi&apos;i ddiogelu â chyfrinair</translation>
    </message>
    <message>
        <source>too large when unpacked</source>
        <translation>yn rhy fawr ar ôl ei ddadbacio</translation>
    </message>
    <message>
        <source>Remove %1 (%2)</source>
        <comment>the name of a file, why it was not searched</comment>
        <translation>Dileu %1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>the name of a file, why it was not searched</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>These attached files were not searched: %1.</source>
        <translation>Ni chwiliwyd y ffeiliau hyn a atodwyd: %1.</translation>
    </message>
    <message>
        <source>Removed here</source>
        <translation>Dilëwyd yma</translation>
    </message>
    <message>
        <source>sound or video</source>
        <translation>sain neu fideo</translation>
    </message>
    <message>
        <source>only its text was searched, not the pictures and files in it</source>
        <translation>dim ond ei destun a chwiliwyd, nid y lluniau a&apos;r ffeiliau ynddo</translation>
    </message>
    <message>
        <source>damaged, or a type that Waymark can&apos;t read</source>
        <translation>wedi&apos;i ddifrodi, neu o fath na all Waymark ei ddarllen</translation>
    </message>
    <message>
        <source>Remove %1 permanently</source>
        <translation>Dileu %1 am byth</translation>
    </message>
    <message>
        <source>Remove permanently</source>
        <translation>Dileu am byth</translation>
    </message>
    <message>
        <source>No text in this file mentions them.</source>
        <translation>Nid oes testun yn y ffeil hon yn sôn am y person hwn.</translation>
    </message>
    <message>
        <source>Keep every ordinary word that is not the name</source>
        <translation>Cadw pob gair cyffredin nad yw&apos;n enw</translation>
    </message>
    <message>
        <source>These attached files could not be searched, so the name could still be in them. Tick any you want to remove:</source>
        <translation>Nid oedd modd chwilio&apos;r ffeiliau hyn a atodwyd, felly gallai&apos;r enw fod ynddynt o hyd. Ticiwch unrhyw rai yr ydych am eu dileu:</translation>
    </message>
    <message>
        <source>%1 will be deleted because it contains the name</source>
        <comment>a backup&apos;s file name</comment>
        <translation>Caiff %1 ei ddileu oherwydd ei fod yn cynnwys yr enw</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) still (mentions/mention) them. Edit each one, or mark it as someone else.</source>
        <translation>
            <numerusform>Nid oes testun yn sôn am y person hwn mwyach.</numerusform>
            <numerusform>Mae %n testun yn sôn am y person hwn o hyd. Golygwch bob un, neu ei farcio fel rhywun arall.</numerusform>
            <numerusform>Mae %n testun yn sôn am y person hwn o hyd. Golygwch bob un, neu ei farcio fel rhywun arall.</numerusform>
            <numerusform>Mae %n testun yn sôn am y person hwn o hyd. Golygwch bob un, neu ei farcio fel rhywun arall.</numerusform>
            <numerusform>Mae %n testun yn sôn am y person hwn o hyd. Golygwch bob un, neu ei farcio fel rhywun arall.</numerusform>
        </translation>
    </message>
    <message>
        <source>No text mentions them now.</source>
        <translation>Nid oes testun yn sôn am y person hwn nawr.</translation>
    </message>
    <message>
        <source>One text still mentions them. Edit it, or mark it as someone else.</source>
        <translation>Mae un testun yn sôn am y person hwn o hyd. Golygwch ef, neu ei farcio fel rhywun arall.</translation>
    </message>
    <message>
        <source>%1 has been removed, and the name is no longer shown. The file or a backup could not be cleaned just now, so the name could still be in it. Waymark will try again next time you open the file.</source>
        <translation>Dilëwyd %1, ac ni ddangosir yr enw mwyach. Nid oedd modd glanhau&apos;r ffeil neu gopi wrth gefn y funud hon, felly gallai&apos;r enw fod ynddi o hyd. Bydd Waymark yn rhoi cynnig arall arni y tro nesaf y byddwch yn agor y ffeil.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could still contain the name.</source>
        <translation>
            <numerusform>Nid oes copi wrth gefn a allai gynnwys yr enw.</numerusform>
            <numerusform>Gallai %n copi wrth gefn gynnwys yr enw o hyd.</numerusform>
            <numerusform>Gallai %n copi wrth gefn gynnwys yr enw o hyd.</numerusform>
            <numerusform>Gallai %n copi wrth gefn gynnwys yr enw o hyd.</numerusform>
            <numerusform>Gallai %n copi wrth gefn gynnwys yr enw o hyd.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has been removed completely from this file and its backups.</source>
        <translation>Dilëwyd %1 yn llwyr o&apos;r ffeil hon a&apos;i chopïau wrth gefn.</translation>
    </message>
    <message>
        <source>%1 has been removed from the text in this file, from the attached files that could be searched, and from the backups.</source>
        <translation>Dilëwyd %1 o&apos;r testun yn y ffeil hon, o&apos;r ffeiliau a atodwyd y gellid eu chwilio, ac o&apos;r copïau wrth gefn.</translation>
    </message>
    <message>
        <source>Words you kept because they mean something else are still there.</source>
        <translation>Mae geiriau a gadwyd gennych oherwydd eu bod yn golygu rhywbeth arall yno o hyd.</translation>
    </message>
    <message>
        <source>%1 has been removed here, and a copy you save will not contain the name. The file you had open still contains it, wherever it is now, and so do its backups.</source>
        <translation>Dilëwyd %1 yma, ac ni fydd copi a gadwch yn cynnwys yr enw. Mae&apos;r ffeil oedd ar agor gennych yn ei gynnwys o hyd, lle bynnag y mae nawr, ac felly hefyd ei chopïau wrth gefn.</translation>
    </message>
    <message>
        <source>Removed permanently</source>
        <translation>Dilëwyd am byth</translation>
    </message>
    <message numerus="yes">
        <source>Because the name could be in them, Waymark&apos;s own %n backup(s) of this file will be deleted, so you can&apos;t go back to an earlier version. Waymark then makes a new backup, without the name.</source>
        <translation>
            <numerusform>Gan y gallai&apos;r enw fod ynddynt, bydd %n copi wrth gefn Waymark ei hun o&apos;r ffeil hon yn cael eu dileu, felly ni allwch fynd yn ôl i fersiwn cynharach. Yna mae Waymark yn gwneud copi wrth gefn newydd, heb yr enw.</numerusform>
            <numerusform>Gan y gallai&apos;r enw fod ynddo, bydd %n copi wrth gefn Waymark ei hun o&apos;r ffeil hon yn cael ei ddileu, felly ni allwch fynd yn ôl i fersiwn cynharach. Yna mae Waymark yn gwneud copi wrth gefn newydd, heb yr enw.</numerusform>
            <numerusform>Gan y gallai&apos;r enw fod ynddynt, bydd %n copi wrth gefn Waymark ei hun o&apos;r ffeil hon yn cael eu dileu, felly ni allwch fynd yn ôl i fersiwn cynharach. Yna mae Waymark yn gwneud copi wrth gefn newydd, heb yr enw.</numerusform>
            <numerusform>Gan y gallai&apos;r enw fod ynddynt, bydd %n copi wrth gefn Waymark ei hun o&apos;r ffeil hon yn cael eu dileu, felly ni allwch fynd yn ôl i fersiwn cynharach. Yna mae Waymark yn gwneud copi wrth gefn newydd, heb yr enw.</numerusform>
            <numerusform>Gan y gallai&apos;r enw fod ynddynt, bydd %n copi wrth gefn Waymark ei hun o&apos;r ffeil hon yn cael eu dileu, felly ni allwch fynd yn ôl i fersiwn cynharach. Yna mae Waymark yn gwneud copi wrth gefn newydd, heb yr enw.</numerusform>
        </translation>
    </message>
    <message>
        <source>You won&apos;t be able to undo this, or changes you made before.</source>
        <translation>Ni fyddwch yn gallu dadwneud hyn, na newidiadau a wnaethoch cynt.</translation>
    </message>
    <message>
        <source>Copies you made yourself, printed papers and emails are not changed.</source>
        <translation>Nid yw copïau a wnaethoch eich hun, papurau printiedig ac e-byst yn cael eu newid.</translation>
    </message>
    <message numerus="yes">
        <source>The finished review(s) %1 will be reopened, because their text changes. Finish them again afterwards.</source>
        <translation>
            <numerusform>Caiff yr adolygiadau gorffenedig %1 eu hailagor, gan fod eu testun yn newid. Gorffennwch nhw eto wedyn.</numerusform>
            <numerusform>Caiff yr adolygiad gorffenedig %1 ei ailagor, gan fod ei destun yn newid. Gorffennwch ef eto wedyn.</numerusform>
            <numerusform>Caiff yr adolygiadau gorffenedig %1 eu hailagor, gan fod eu testun yn newid. Gorffennwch nhw eto wedyn.</numerusform>
            <numerusform>Caiff yr adolygiadau gorffenedig %1 eu hailagor, gan fod eu testun yn newid. Gorffennwch nhw eto wedyn.</numerusform>
            <numerusform>Caiff yr adolygiadau gorffenedig %1 eu hailagor, gan fod eu testun yn newid. Gorffennwch nhw eto wedyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace the name with “%1” everywhere</source>
        <translation>Rhoi “%1” yn lle&apos;r enw ym mhobman</translation>
    </message>
    <message>
        <source>The name will be deleted from this file and can&apos;t be restored. Answers and counts stay, shown as a former colleague&apos;s. If they have only left, choose “%1” instead: the name and the backups then stay.</source>
        <comment>a link</comment>
        <translation>Bydd yr enw&apos;n cael ei ddileu o&apos;r ffeil hon ac ni ellir ei adfer. Mae atebion a niferoedd yn aros, wedi&apos;u dangos fel rhai cyn-gydweithiwr. Os mai dim ond wedi gadael y mae&apos;r person, dewiswch “%1” yn lle hynny: mae&apos;r enw a&apos;r copïau wrth gefn wedyn yn aros.</translation>
    </message>
</context>
<context>
    <name>waymark::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Close without saving what you entered?</source>
        <translation>Cau heb gadw&apos;r hyn a roddwyd gennych?</translation>
    </message>
    <message>
        <source>None of it has been saved yet.</source>
        <translation>Nid oes dim ohono wedi&apos;i gadw eto.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cau heb gadw</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Parhau i olygu</translation>
    </message>
</context>
<context>
    <name>waymark::GovernorsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a statement&apos;s number, its title, where it stands</comment>
        <translation>%1 %2: %3</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Heb ei ateb</translation>
    </message>
    <message>
        <source>In a sentence</source>
        <translation>Mewn brawddeg</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Questions governors ask</source>
        <translation>Cwestiynau llywodraethwyr</translation>
    </message>
    <message>
        <source>Six questions governors often ask. Related statements are shown to help you answer.</source>
        <translation>Chwe chwestiwn y mae llywodraethwyr yn aml yn eu gofyn. Dangosir datganiadau perthnasol i&apos;ch helpu i ateb.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
</context>
<context>
    <name>waymark::GroupDialog</name>
    <message>
        <source>Group</source>
        <translation>Grŵp</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Grŵp newydd</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Enw</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>People who answer together on one form. It counts as one answer, however many people it represents.</source>
        <translation>Pobl sy&apos;n ateb gyda&apos;i gilydd ar un ffurflen. Mae&apos;n cyfrif fel un ateb, faint bynnag o bobl y mae&apos;n eu cynrychioli.</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Aelodau</translation>
    </message>
    <message>
        <source>Press Space to tick. Members are optional.</source>
        <translation>Pwyswch y bylchwr i dicio. Mae aelodau&apos;n ddewisol.</translation>
    </message>
    <message>
        <source>Create group</source>
        <translation>Creu&apos;r grŵp</translation>
    </message>
    <message>
        <source>Give the group a name.</source>
        <translation>Rhowch enw i&apos;r grŵp.</translation>
    </message>
    <message>
        <source>For example: Heads of department</source>
        <translation>Er enghraifft: Penaethiaid adran</translation>
    </message>
</context>
<context>
    <name>waymark::GuideView</name>
    <message>
        <source>Chapter</source>
        <translation>Pennod</translation>
    </message>
</context>
<context>
    <name>waymark::GuideWindow</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Yn ôl</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Y&amp;mlaen</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>Canllaw defnyddiwr</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Chwilio&apos;r canllaw</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Cynnwys</translation>
    </message>
    <message>
        <source>Sections found</source>
        <translation>Adrannau a gafwyd</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>chapter, section</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ni chafwyd dim</translation>
    </message>
    <message>
        <source>Outside the guide</source>
        <translation>Y tu allan i&apos;r canllaw</translation>
    </message>
    <message>
        <source>This page is for Waymark&apos;s developers and is not part of the program.</source>
        <translation>Mae&apos;r dudalen hon i ddatblygwyr Waymark ac nid yw&apos;n rhan o&apos;r rhaglen.</translation>
    </message>
    <message>
        <source>Waymark never goes online. The address is:

%1</source>
        <translation>Nid yw Waymark byth yn mynd ar‑lein. Y cyfeiriad yw:

%1</translation>
    </message>
</context>
<context>
    <name>waymark::HandOutDialog</name>
    <message>
        <source>&amp;For whom</source>
        <translation>Ar gyfer &amp;pwy</translation>
    </message>
    <message>
        <source>&amp;Return by</source>
        <translation>&amp;Dychwelyd erbyn</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>What they see</source>
        <translation>Beth fyddan nhw&apos;n ei weld</translation>
    </message>
    <message>
        <source>Your &amp;message</source>
        <translation>Eich ne&amp;ges</translation>
    </message>
    <message>
        <source>Return by</source>
        <translation>Dychwelyd erbyn</translation>
    </message>
    <message>
        <source>Save as ZIP</source>
        <translation>Cadw fel ZIP</translation>
    </message>
    <message>
        <source>ZIP (*.zip)</source>
        <translation>ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Save theme sheets</source>
        <translation>Cadw taflenni themâu</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A3</source>
        <translation>A3</translation>
    </message>
    <message>
        <source>Paper of the theme sheets</source>
        <translation>Papur y taflenni themâu</translation>
    </message>
    <message>
        <source>Tick at least one.</source>
        <translation>Ticiwch o leiaf un.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) saved in %1.</source>
        <translation>
            <numerusform>Ni chadwyd ffurflenni yn %1.</numerusform>
            <numerusform>Cadwyd %n ffurflen yn %1.</numerusform>
            <numerusform>Cadwyd %n ffurflen yn %1.</numerusform>
            <numerusform>Cadwyd %n ffurflen yn %1.</numerusform>
            <numerusform>Cadwyd %n ffurflen yn %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The forms are in %1.</source>
        <translation>Mae&apos;r ffurflenni yn %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) for printing saved in %1.</source>
        <translation>
            <numerusform>Ni chadwyd tudalennau yn %1.</numerusform>
            <numerusform>Cadwyd %n tudalen i&apos;w hargraffu yn %1.</numerusform>
            <numerusform>Cadwyd %n tudalen i&apos;w hargraffu yn %1.</numerusform>
            <numerusform>Cadwyd %n tudalen i&apos;w hargraffu yn %1.</numerusform>
            <numerusform>Cadwyd %n tudalen i&apos;w hargraffu yn %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Where it is</source>
        <translation>&amp;Ble mae</translation>
    </message>
    <message>
        <source>Your &amp;video or other guidance</source>
        <translation>Eich &amp;fideo neu ganllaw arall</translation>
    </message>
    <message>
        <source>https://</source>
        <comment>how an address begins</comment>
        <translation>https://</translation>
    </message>
    <message>
        <source>Theme %1</source>
        <translation>Thema %1</translation>
    </message>
    <message>
        <source>Copy &amp;questions</source>
        <translation>Copïo c&amp;westiynau</translation>
    </message>
    <message>
        <source>Save questions</source>
        <translation>Cadw cwestiynau</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testun (*.txt)</translation>
    </message>
    <message>
        <source>Save a spreadsheet</source>
        <translation>Cadw taenlen</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Llyfr gwaith Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>With Microsoft Forms, Google Forms or a spreadsheet</source>
        <translation>Gyda Microsoft Forms, Google Forms neu daenlen</translation>
    </message>
    <message>
        <source>The questions are in %1.</source>
        <translation>Mae&apos;r cwestiynau yn %1.</translation>
    </message>
    <message>
        <source>The spreadsheet is in %1.</source>
        <translation>Mae&apos;r daenlen yn %1.</translation>
    </message>
    <message>
        <source>careers review forms</source>
        <comment>in the name of a file</comment>
        <translation>ffurflenni adolygiad gyrfaoedd</translation>
    </message>
    <message>
        <source>careers review sheets</source>
        <comment>in the name of a file</comment>
        <translation>taflenni adolygiad gyrfaoedd</translation>
    </message>
    <message>
        <source>careers review questions, theme %1</source>
        <comment>in the name of a file</comment>
        <translation>cwestiynau adolygiad gyrfaoedd, thema %1</translation>
    </message>
    <message>
        <source>careers review answers</source>
        <comment>in the name of a file</comment>
        <translation>atebion adolygiad gyrfaoedd</translation>
    </message>
    <message>
        <source>Send forms for %1</source>
        <translation>Anfon ffurflenni ar gyfer %1</translation>
    </message>
    <message>
        <source>Colleagues think about their themes before you meet. The form works offline in any browser, with nothing to install.</source>
        <translation>Mae cydweithwyr yn meddwl am eu themâu cyn i chi gwrdd. Mae&apos;r ffurflen yn gweithio all-lein mewn unrhyw borwr, heb ddim i&apos;w osod.</translation>
    </message>
    <message>
        <source>Show &amp;names with answers</source>
        <translation>Dangos e&amp;nwau gydag atebion</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Cadw a chau</translation>
    </message>
    <message>
        <source>No one has been asked about a theme yet. You can send a theme&apos;s form to anyone, and they enter their name or role.</source>
        <translation>Ni ofynnwyd i neb am thema eto. Gallwch anfon ffurflen thema at unrhyw un, a byddant yn rhoi eu henw neu eu rôl.</translation>
    </message>
    <message>
        <source>A blank form</source>
        <translation>Ffurflen wag</translation>
    </message>
    <message>
        <source>My draft levels</source>
        <translation>Fy lefelau drafft</translation>
    </message>
    <message>
        <source>&amp;Save forms…</source>
        <translation>&amp;Cadw ffurflenni…</translation>
    </message>
    <message>
        <source>One web page per person, for a shared folder, USB stick or email (some email systems block these).</source>
        <translation>Un dudalen we i bob person, ar gyfer ffolder a rennir, cof bach USB neu e-bost (mae rhai systemau e-bost yn rhwystro&apos;r rhain).</translation>
    </message>
    <message>
        <source>Save forms</source>
        <translation>Cadw ffurflenni</translation>
    </message>
    <message>
        <source>Save as &amp;ZIP…</source>
        <translation>Cadw fel &amp;ZIP…</translation>
    </message>
    <message>
        <source>All forms in one file. Email often blocks web pages but allows ZIP files.</source>
        <translation>Pob ffurflen mewn un ffeil. Mae e-bost yn aml yn rhwystro tudalennau gwe ond yn caniatáu ffeiliau ZIP.</translation>
    </message>
    <message>
        <source>Save theme sheets (&amp;PDF)…</source>
        <translation>Cadw taf&amp;lenni themâu (PDF)…</translation>
    </message>
    <message>
        <source>&amp;Copy email text</source>
        <translation>Copïo testun yr &amp;e-bost</translation>
    </message>
    <message>
        <source>Copies a covering email, ready to paste.</source>
        <translation>Yn copïo e-bost i gyd-fynd, yn barod i&apos;w ludo.</translation>
    </message>
    <message>
        <source>How to send them</source>
        <translation>Sut i&apos;w hanfon</translation>
    </message>
    <message>
        <source>Theme to copy or save questions for</source>
        <translation>Thema i gopïo neu gadw cwestiynau ar ei chyfer</translation>
    </message>
    <message>
        <source>Save &amp;questions…</source>
        <translation>Cadw cwe&amp;stiynau…</translation>
    </message>
    <message>
        <source>Save a spr&amp;eadsheet…</source>
        <translation>Cadw &amp;taenlen…</translation>
    </message>
    <message>
        <source>Copy the questions one theme at a time (the guide explains how). The spreadsheet has the themes of the people ticked above. Import the answers as a table.</source>
        <translation>Copïwch y cwestiynau un thema ar y tro (mae&apos;r canllaw&apos;n egluro sut). Mae&apos;r daenlen yn cynnwys themâu&apos;r bobl a diciwyd uchod. Mewnforiwch yr atebion fel tabl.</translation>
    </message>
    <message>
        <source>For paper: boxes to tick and space to write, with a colour for each theme.</source>
        <translation>Ar gyfer papur: blychau i&apos;w ticio a lle i ysgrifennu, gyda lliw i bob thema.</translation>
    </message>
    <message>
        <source>No one is ticked.</source>
        <translation>Nid oes neb wedi&apos;i dicio.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) for the people ticked above.</source>
        <translation>
            <numerusform>Dim tudalennau i&apos;r bobl a diciwyd uchod.</numerusform>
            <numerusform>%n tudalen i&apos;r bobl a diciwyd uchod.</numerusform>
            <numerusform>%n tudalen i&apos;r bobl a diciwyd uchod.</numerusform>
            <numerusform>%n tudalen i&apos;r bobl a diciwyd uchod.</numerusform>
            <numerusform>%n tudalen i&apos;r bobl a diciwyd uchod.</numerusform>
        </translation>
    </message>
    <message>
        <source>The questions for theme %1 are on the clipboard.</source>
        <translation>Mae&apos;r cwestiynau ar gyfer thema %1 ar y clipfwrdd.</translation>
    </message>
    <message>
        <source>The email text is on the clipboard.</source>
        <translation>Mae testun yr e-bost ar y clipfwrdd.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Waymark sends nothing itself: send what you save or copy here.</source>
        <translation>Nid yw Waymark yn anfon dim ei hun: anfonwch yr hyn yr ydych yn ei gadw neu&apos;n ei gopïo yma.</translation>
    </message>
    <message>
        <source>Waymark sends nothing itself: send what you save or copy here. Until then, themes are only planned.</source>
        <translation>Nid yw Waymark yn anfon dim ei hun: anfonwch yr hyn yr ydych yn ei gadw neu&apos;n ei gopïo yma. Tan hynny, dim ond wedi&apos;u cynllunio y mae&apos;r themâu.</translation>
    </message>
    <message>
        <source>Have your colleagues been asked?</source>
        <translation>A yw eich cydweithwyr wedi cael eu holi?</translation>
    </message>
    <message>
        <source>You haven&apos;t saved a form or copied anything to send yet. If you save this now, colleagues count as asked. You can also save the forms first and send them later.</source>
        <translation>Nid ydych wedi cadw ffurflen na chopïo dim i&apos;w anfon eto. Os cadwch hyn nawr, bydd cydweithwyr yn cyfrif fel rhai sydd wedi cael eu holi. Gallwch hefyd gadw&apos;r ffurflenni yn gyntaf a&apos;u hanfon yn nes ymlaen.</translation>
    </message>
    <message>
        <source>They have been asked</source>
        <translation>Maent wedi cael eu holi</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mynd yn ôl</translation>
    </message>
    <message>
        <source>not taking part in this review</source>
        <translation>ddim yn cymryd rhan yn yr adolygiad hwn</translation>
    </message>
    <message>
        <source>themes: %1</source>
        <translation>themâu: %1</translation>
    </message>
    <message>
        <source>answered %1 of %2</source>
        <comment>statements</comment>
        <translation>atebwyd %1 o %2</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>atebwyd</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name; themes and what is known of them</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Copy a re&amp;minder</source>
        <translation>Copïo nodyn at&amp;goffa</translation>
    </message>
    <message>
        <source>Copies a short email for those who haven&apos;t answered, ready to paste</source>
        <translation>Yn copïo e-bost byr i&apos;r rhai sydd heb ateb, yn barod i&apos;w ludo</translation>
    </message>
    <message>
        <source>The reminder is on the clipboard. Send it to %1.</source>
        <comment>names</comment>
        <translation>Mae&apos;r nodyn atgoffa ar y clipfwrdd. Anfonwch ef at %1.</translation>
    </message>
    <message>
        <source>You already have answers, so whether names are shown can&apos;t be changed.</source>
        <translation>Mae gennych atebion eisoes, felly ni ellir newid a ddangosir enwau.</translation>
    </message>
</context>
<context>
    <name>waymark::HandsDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Save count</source>
        <translation>Cadw&apos;r cyfrif</translation>
    </message>
    <message>
        <source>Show of hands for %1</source>
        <translation>Codi dwylo ar gyfer %1</translation>
    </message>
    <message>
        <source>More hands (%1) than people listed for this meeting (%2).</source>
        <translation>Mwy o ddwylo (%1) na phobl ar restr y cyfarfod hwn (%2).</translation>
    </message>
    <message>
        <source>Everyone sees the dots as you type.</source>
        <translation>Mae pawb yn gweld y dotiau wrth i chi deipio.</translation>
    </message>
    <message>
        <source>This window is in front of what everyone sees. They see the dots once you have saved the count and pressed S.</source>
        <translation>Mae&apos;r ffenestr hon o flaen yr hyn y mae pawb yn ei weld. Byddant yn gweld y dotiau ar ôl i chi gadw&apos;r cyfrif a phwyso S.</translation>
    </message>
    <message>
        <source>The count is saved next to colleagues&apos; earlier answers and never added to them.</source>
        <translation>Cedwir y cyfrif wrth ochr atebion cynharach cydweithwyr ac ni chaiff byth ei ychwanegu atynt.</translation>
    </message>
    <message>
        <source>%1 hands, %2 people</source>
        <translation>%1 llaw, %2 o bobl</translation>
    </message>
    <message>
        <source>The count is saved with the round “%1”, next to colleagues&apos; earlier answers and never added to them.</source>
        <translation>Cedwir y cyfrif gyda&apos;r rownd “%1”, wrth ochr atebion cynharach cydweithwyr, ac ni chaiff byth ei ychwanegu atynt.</translation>
    </message>
</context>
<context>
    <name>waymark::HelpEntry</name>
    <message>
        <source>Add action</source>
        <translation>Ychwanegu cam gweithredu</translation>
    </message>
    <message>
        <source>Who (a role)</source>
        <translation>Pwy (rôl)</translation>
    </message>
    <message>
        <source>Who, a role or a group</source>
        <translation>Pwy, rôl neu grŵp</translation>
    </message>
    <message>
        <source>For the statement, or for the whole theme</source>
        <translation>Ar gyfer y datganiad, neu ar gyfer y thema gyfan</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>a statement&apos;s number</comment>
        <translation>Ar gyfer %1</translation>
    </message>
    <message>
        <source>For theme %1</source>
        <translation>Ar gyfer thema %1</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Dim blaenoriaeth</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Ychwanegwyd: %1</translation>
    </message>
    <message>
        <source>Type an action, then press Enter</source>
        <translation>Cam gweithredu, yna Enter</translation>
    </message>
    <message>
        <source>theme %1</source>
        <translation>thema %1</translation>
    </message>
    <message>
        <source>Type the action first.</source>
        <translation>Teipiwch y cam gweithredu yn gyntaf.</translation>
    </message>
    <message>
        <source>What would help us improve, and what can senior leaders do?</source>
        <translation>Beth fyddai&apos;n ein helpu i wella, a beth all uwch arweinwyr ei wneud?</translation>
    </message>
    <message>
        <source>Which of your priorities it supports</source>
        <translation>Pa un o&apos;ch blaenoriaethau y mae&apos;n ei chefnogi</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>Erbyn pryd</translation>
    </message>
    <message>
        <source>By</source>
        <comment>before the date of an action</comment>
        <translation>Erbyn</translation>
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
        <source>Waymark suggests three. You can swap any of them and give a reason; reports will show your choice.</source>
        <translation>Mae Waymark yn awgrymu tri. Gallwch gyfnewid unrhyw un ohonynt a rhoi rheswm; bydd adroddiadau&apos;n dangos eich dewis.</translation>
    </message>
    <message>
        <source>Suggested</source>
        <translation>Awgrym</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Explain in a few words why you chose %1.</source>
        <translation>Eglurwch mewn ychydig eiriau pam y dewisoch %1.</translation>
    </message>
    <message>
        <source>You have chosen %1 twice.</source>
        <translation>Rydych wedi dewis %1 ddwywaith.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Suggested: %1 %2</source>
        <comment>a statement&apos;s number and title</comment>
        <translation>Awgrym: %1 %2</translation>
    </message>
    <message>
        <source>%1 %2 (not answered)</source>
        <comment>a statement&apos;s number and title</comment>
        <translation>%1 %2 (heb ei ateb)</translation>
    </message>
</context>
<context>
    <name>waymark::HistoryTab</name>
    <message>
        <source>! Overdue: %1, due on %2</source>
        <translation>! Hwyr: %1, erbyn %2</translation>
    </message>
    <message>
        <source>Next: %1, due on %2</source>
        <translation>Nesaf: %1, erbyn %2</translation>
    </message>
    <message>
        <source>a peer review</source>
        <translation>adolygiad cymheiriaid</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>Cofnodi ymweliad</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>wedi&apos;i orffen</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>heb ei orffen</translation>
    </message>
    <message>
        <source>Peer review</source>
        <translation>Adolygiad cymheiriaid</translation>
    </message>
    <message>
        <source>Expert review</source>
        <translation>Adolygiad arbenigol</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1
%2, by %3</source>
        <translation>%1
%2, gan %3</translation>
    </message>
    <message>
        <source>Remove this visit?</source>
        <translation>Dileu&apos;r ymweliad hwn?</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>What you asked and advised other schools and colleges</source>
        <translation>Eich cwestiynau a&apos;ch cyngor i ysgolion a cholegau eraill</translation>
    </message>
    <message>
        <source>our internal review</source>
        <translation>ein hadolygiad mewnol</translation>
    </message>
    <message>
        <source>Not finished yet: our internal review for %1</source>
        <translation>Heb ei orffen eto: ein hadolygiad mewnol ar gyfer %1</translation>
    </message>
    <message>
        <source>Next: our internal review, planned for %1</source>
        <translation>Nesaf: ein hadolygiad mewnol, wedi&apos;i gynllunio ar gyfer %1</translation>
    </message>
    <message numerus="yes">
        <source>No peer review is recorded yet. You can have the first one once your first review is finished, then usually every %n year(s).</source>
        <translation>
            <numerusform>Nid oes adolygiad cymheiriaid wedi&apos;i gofnodi eto. Gallwch gael yr un cyntaf ar ôl gorffen eich adolygiad cyntaf.</numerusform>
            <numerusform>Nid oes adolygiad cymheiriaid wedi&apos;i gofnodi eto. Gallwch gael yr un cyntaf ar ôl gorffen eich adolygiad cyntaf, yna fel arfer bob blwyddyn.</numerusform>
            <numerusform>Nid oes adolygiad cymheiriaid wedi&apos;i gofnodi eto. Gallwch gael yr un cyntaf ar ôl gorffen eich adolygiad cyntaf, yna fel arfer bob %n o flynyddoedd.</numerusform>
            <numerusform>Nid oes adolygiad cymheiriaid wedi&apos;i gofnodi eto. Gallwch gael yr un cyntaf ar ôl gorffen eich adolygiad cyntaf, yna fel arfer bob %n o flynyddoedd.</numerusform>
            <numerusform>Nid oes adolygiad cymheiriaid wedi&apos;i gofnodi eto. Gallwch gael yr un cyntaf ar ôl gorffen eich adolygiad cyntaf, yna fel arfer bob %n o flynyddoedd.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this visit…</source>
        <translation>Dileu&apos;r ymweliad hwn…</translation>
    </message>
    <message>
        <source>All reviews, latest first</source>
        <translation>Pob adolygiad, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>%1
Our internal review, %2: %3</source>
        <translation>%1
Ein hadolygiad mewnol, %2: %3</translation>
    </message>
    <message>
        <source>As a critical friend…</source>
        <translation>Fel cyfaill beirniadol…</translation>
    </message>
    <message>
        <source>As a critical friend (%1)…</source>
        <translation>Fel cyfaill beirniadol (%1)…</translation>
    </message>
    <message>
        <source>What visitors found. Visits have no levels.</source>
        <translation>Beth a welodd ymwelwyr. Nid oes lefelau i ymweliadau.</translation>
    </message>
    <message>
        <source>Peers from other schools and colleges, or experts, visit every few years. Record the strengths they identified, their questions and advice, and your next steps. Choose a visit on the left to read or change it.</source>
        <translation>Bydd cymheiriaid o ysgolion a cholegau eraill, neu arbenigwyr, yn ymweld bob ychydig flynyddoedd. Cofnodwch y cryfderau a enwyd ganddynt, eu cwestiynau a&apos;u cyngor, a&apos;ch camau nesaf. Dewiswch ymweliad ar y chwith i&apos;w ddarllen neu ei newid.</translation>
    </message>
    <message>
        <source>Your notes about it will be removed too. You can undo this.</source>
        <translation>Caiff eich nodiadau amdano eu dileu hefyd. Gallwch ddadwneud hyn.</translation>
    </message>
    <message numerus="yes">
        <source>No peer review is recorded yet. Your first review is finished, so you can arrange one now, then usually every %n year(s).</source>
        <translation>
            <numerusform>Nid oes adolygiad cymheiriaid wedi&apos;i gofnodi eto. Mae eich adolygiad cyntaf wedi&apos;i orffen, felly gallwch drefnu un nawr, yna fel arfer bob %n o flynyddoedd.</numerusform>
            <numerusform>Nid oes adolygiad cymheiriaid wedi&apos;i gofnodi eto. Mae eich adolygiad cyntaf wedi&apos;i orffen, felly gallwch drefnu un nawr, yna fel arfer bob blwyddyn.</numerusform>
            <numerusform>Nid oes adolygiad cymheiriaid wedi&apos;i gofnodi eto. Mae eich adolygiad cyntaf wedi&apos;i orffen, felly gallwch drefnu un nawr, yna fel arfer bob %n flynedd.</numerusform>
            <numerusform>Nid oes adolygiad cymheiriaid wedi&apos;i gofnodi eto. Mae eich adolygiad cyntaf wedi&apos;i orffen, felly gallwch drefnu un nawr, yna fel arfer bob %n o flynyddoedd.</numerusform>
            <numerusform>Nid oes adolygiad cymheiriaid wedi&apos;i gofnodi eto. Mae eich adolygiad cyntaf wedi&apos;i orffen, felly gallwch drefnu un nawr, yna fel arfer bob %n o flynyddoedd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::HitModel</name>
    <message>
        <source>Statements</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>Descriptors</source>
        <translation>Disgrifyddion</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Rhesymau</translation>
    </message>
    <message>
        <source>Private comments</source>
        <translation>Sylwadau preifat</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Progress of actions</source>
        <translation>Cynnydd camau gweithredu</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>People and groups</source>
        <translation>Pobl a grwpiau</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Adolygiadau</translation>
    </message>
    <message>
        <source>Strengths and priority areas</source>
        <translation>Cryfderau a meysydd blaenoriaeth</translation>
    </message>
    <message>
        <source>Decision record</source>
        <translation>Cofnod penderfyniadau</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
    <message>
        <source>For governors</source>
        <translation>I lywodraethwyr</translation>
    </message>
    <message>
        <source>Answers to governors</source>
        <translation>Atebion i lywodraethwyr</translation>
    </message>
    <message>
        <source>Peer and expert reviews</source>
        <translation>Adolygiadau cymheiriaid ac arbenigol</translation>
    </message>
    <message>
        <source>School or college</source>
        <translation>Ysgol neu goleg</translation>
    </message>
    <message>
        <source>%1: the best %2 of %3</source>
        <translation>%1: y %2 gorau o %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading, a number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where something was found, what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>As a critical friend</source>
        <translation>Fel cyfaill beirniadol</translation>
    </message>
    <message>
        <source>Evidence noted with answers</source>
        <translation>Tystiolaeth a nodwyd gydag atebion</translation>
    </message>
    <message>
        <source>Messages to colleagues</source>
        <translation>Negeseuon i gydweithwyr</translation>
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
        <translation>Llusgwch ffeil Waymark neu&apos;r geiriad swyddogol yma i&apos;w agor</translation>
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
        <translation>Cyfei&amp;rnod</translation>
    </message>
    <message>
        <source>Your &amp;own contacts</source>
        <translation>Eich cysylltiadau eich &amp;hun</translation>
    </message>
    <message>
        <source>&amp;Quality in Careers Standard</source>
        <translation>&amp;Safon Ansawdd mewn Gyrfaoedd</translation>
    </message>
    <message>
        <source>Date of the standard</source>
        <translation>Dyddiad y safon</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dyddiad</translation>
    </message>
    <message>
        <source>&amp;Years between peer reviews</source>
        <translation>&amp;Blynyddoedd rhwng adolygiadau cymheiriaid</translation>
    </message>
    <message>
        <source>&amp;Edition</source>
        <translation>Argra&amp;ffiad</translation>
    </message>
    <message>
        <source>Themes: %1, statements: %2, levels: %3.</source>
        <translation>Themâu: %1, datganiadau: %2, lefelau: %3.</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>Re&amp;ference document for Word</source>
        <translation>Dogfen &amp;gyfeirio ar gyfer Word</translation>
    </message>
    <message>
        <source>You only need a name to start. You can change everything later. It is all saved in one file on this computer.</source>
        <translation>Dim ond enw sydd ei angen i ddechrau. Gallwch newid popeth yn nes ymlaen. Caiff y cyfan ei gadw mewn un ffeil ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Choose where to save it…</source>
        <translation>Dewis ble i&apos;w chadw…</translation>
    </message>
    <message>
        <source>People and places that can help you, one on each line, such as your careers hub or Enterprise Adviser. Shown in “Where to find help”.</source>
        <translation>Pobl a lleoedd a all eich helpu, un ar bob llinell, megis eich Hyb Gyrfaoedd neu Gynghorydd Menter. Dangosir yn “Ble i gael cymorth”.</translation>
    </message>
    <message>
        <source>Shown in reports.</source>
        <translation>Dangosir mewn adroddiadau.</translation>
    </message>
    <message>
        <source>Date awarded, or your target date. Optional.</source>
        <translation>Y dyddiad y&apos;i dyfarnwyd, neu&apos;ch dyddiad targed. Dewisol.</translation>
    </message>
    <message>
        <source>Three in most regions, counted from the last peer visit.</source>
        <translation>Tair yn y rhan fwyaf o ranbarthau, wedi&apos;u cyfrif o&apos;r ymweliad diwethaf gan gymheiriaid.</translation>
    </message>
    <message>
        <source>Shown next to the heading in reports, but not in reports without names. A copy of the picture is saved in your file. Optional.</source>
        <translation>Dangosir wrth ochr pennawd adroddiadau, ond nid mewn adroddiadau heb enwau. Cedwir copi o&apos;r llun yn eich ffeil. Dewisol.</translation>
    </message>
    <message>
        <source>Reports saved for Word use its styles: fonts, colours and headings. Nothing else in it is saved. Optional.</source>
        <translation>Mae adroddiadau a gedwir ar gyfer Word yn defnyddio ei harddulliau: ffontiau, lliwiau a phenawdau. Ni chedwir dim arall ynddi. Dewisol.</translation>
    </message>
    <message>
        <source>For example, 16 to 18 and adults. Optional.</source>
        <translation>Er enghraifft, 16 i 18 ac oedolion. Dewisol.</translation>
    </message>
    <message>
        <source>For example, 11 to 18. Optional.</source>
        <translation>Er enghraifft, 11 i 18. Dewisol.</translation>
    </message>
    <message>
        <source>For example, the UKPRN. Optional.</source>
        <translation>Er enghraifft, yr UKPRN. Dewisol.</translation>
    </message>
    <message>
        <source>For example, the URN. Optional.</source>
        <translation>Er enghraifft, yr URN. Dewisol.</translation>
    </message>
    <message>
        <source>&amp;Whole-school priorities</source>
        <translation>Blaenoriaethau&apos;r ysgol gyf&amp;an</translation>
    </message>
    <message>
        <source>For example, 4 to 19. Optional.</source>
        <translation>Er enghraifft, 4 i 19. Dewisol.</translation>
    </message>
    <message>
        <source>&amp;Whole-college priorities</source>
        <translation>Blaenoriaethau&apos;r coleg cyf&amp;an</translation>
    </message>
</context>
<context>
    <name>waymark::InstitutionGroupWindow</name>
    <message>
        <source>Stop reading</source>
        <translation>Stopio darllen</translation>
    </message>
    <message>
        <source>Letters instead of names</source>
        <translation>Llythrennau yn lle enwau</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Group of schools or colleges</source>
        <translation>Grŵp o ysgolion neu golegau</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Ffeiliau a ddarllenwyd</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Ochr yn ochr</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Argraffiad</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>All themes</source>
        <translation>Pob thema</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>theme</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Folder with the files of the group</source>
        <translation>Ffolder gyda ffeiliau&apos;r grŵp</translation>
    </message>
    <message>
        <source>Files of the group</source>
        <translation>Ffeiliau&apos;r grŵp</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Taenlen (*.xlsx)</translation>
    </message>
    <message>
        <source>Table as text (*.csv)</source>
        <translation>Tabl fel testun (*.csv)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>careers reviews of a group</source>
        <comment>in the name of a file</comment>
        <translation>adolygiadau gyrfaoedd grŵp</translation>
    </message>
    <message>
        <source>Table saved</source>
        <translation>Cadwyd y tabl</translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation>Ni chadwyd y tabl</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Cadw…</translation>
    </message>
    <message>
        <source>Open the folder with the files of a trust&apos;s or trio&apos;s schools and colleges, or several files at once. Files are opened read-only, and nothing leaves this computer.</source>
        <translation>Agorwch y ffolder gyda ffeiliau ysgolion a cholegau ymddiriedolaeth neu driawd, neu sawl ffeil ar unwaith. Agorir ffeiliau i&apos;w darllen yn unig, ac nid oes dim yn gadael y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Open &amp;files…</source>
        <translation>&amp;Agor ffeiliau…</translation>
    </message>
    <message>
        <source>Open a f&amp;older…</source>
        <translation>Agor &amp;ffolder…</translation>
    </message>
    <message>
        <source>Reading the files…</source>
        <translation>Yn darllen y ffeiliau…</translation>
    </message>
    <message>
        <source>%1 Reading was stopped, so this is incomplete.</source>
        <translation>%1 Stopiwyd y darllen, felly mae hyn yn anghyflawn.</translation>
    </message>
    <message>
        <source>The table is saved at %1.</source>
        <translation>Mae&apos;r tabl wedi&apos;i gadw yn %1.</translation>
    </message>
    <message>
        <source>It could not be saved there. Choose another folder.</source>
        <translation>Nid oedd modd ei gadw yno. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>Waymark files and exports (*.waymark *.json *.zip);;All files (*)</source>
        <translation>Ffeiliau Waymark ac allforion (*.waymark *.json *.zip);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Which schools and colleges?</source>
        <translation>Pa ysgolion a cholegau?</translation>
    </message>
</context>
<context>
    <name>waymark::KeysSheet</name>
    <message>
        <source>Keyboard shortcuts in the meeting</source>
        <translation>Bysellau yn y cyfarfod</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
</context>
<context>
    <name>waymark::LevelGrid</name>
    <message>
        <source>Answers, one row for each statement</source>
        <translation>Atebion, un rhes i bob datganiad</translation>
    </message>
</context>
<context>
    <name>waymark::LeverageDialog</name>
    <message>
        <source>Why this order?</source>
        <translation>Pam y drefn hon?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>who, why</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Highest-leverage actions</source>
        <translation>Camau gweithredu mwyaf eu heffaith</translation>
    </message>
    <message>
        <source>Choose the two or three that will make most difference. They come first in the summary, the action plan, the dashboard and peer reviews.</source>
        <translation>Dewiswch y ddau neu&apos;r tri a fydd yn gwneud y gwahaniaeth mwyaf. Dônt yn gyntaf yn y crynodeb, y cynllun gweithredu, y dangosfwrdd ac adolygiadau cymheiriaid.</translation>
    </message>
    <message>
        <source>ended since you chose it</source>
        <translation>wedi dod i ben ers i chi ei ddewis</translation>
    </message>
    <message>
        <source>No current action would raise a level. Add actions first.</source>
        <translation>Ni fyddai unrhyw gam gweithredu cyfredol yn codi lefel. Ychwanegwch gamau gweithredu yn gyntaf.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message numerus="yes">
        <source>%n of 3 chosen</source>
        <translation>
            <numerusform>Dim wedi&apos;u dewis o 3</numerusform>
            <numerusform>Dewiswyd %n o 3</numerusform>
            <numerusform>Dewiswyd %n o 3</numerusform>
            <numerusform>Dewiswyd %n o 3</numerusform>
            <numerusform>Dewiswyd %n o 3</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. To choose another, untick one first.</source>
        <translation>%1. I ddewis un arall, tynnwch dic oddi ar un yn gyntaf.</translation>
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
            <numerusform>ac %n arall</numerusform>
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
        <translation>Rhaid i&apos;r ffeil fod yn CSV gyda&apos;r colofnau statement, title, level a text. Gyda cholofn theme, mae&apos;n dod yn fodel ar wahân. Mewn taenlen, cadwch hi fel “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>The name shown on screen and in reports.</source>
        <translation>Yr enw a ddangosir ar y sgrin ac mewn adroddiadau.</translation>
    </message>
    <message>
        <source>The texts will be saved in this file with its other wordings. You won&apos;t be able to undo earlier changes.</source>
        <translation>Caiff y testunau eu cadw yn y ffeil hon gyda&apos;i geiriadau eraill. Ni fyddwch yn gallu dadwneud newidiadau cynharach.</translation>
    </message>
    <message>
        <source>Save this wording</source>
        <translation>Cadw&apos;r geiriad hwn</translation>
    </message>
</context>
<context>
    <name>waymark::MainWindow</name>
    <message>
        <source>Open a school or college file first</source>
        <translation>Agorwch ffeil ysgol neu goleg yn gyntaf</translation>
    </message>
    <message>
        <source>Waymark could not do that</source>
        <translation>Nid oedd modd i Waymark wneud hynny</translation>
    </message>
    <message>
        <source>Everyone is looking at review %1. End the meeting first to change to another review.</source>
        <translation>Mae pawb yn edrych ar adolygiad %1. Gorffennwch y cyfarfod yn gyntaf i newid i adolygiad arall.</translation>
    </message>
    <message>
        <source>Everyone is looking at review %1. Press Esc in the meeting view first to change to another review.</source>
        <translation>Mae pawb yn edrych ar adolygiad %1. Pwyswch Esc yng ngolwg y cyfarfod yn gyntaf i newid i adolygiad arall.</translation>
    </message>
</context>
<context>
    <name>waymark::MappingDialog</name>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a statement</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Match the statements of two editions</source>
        <translation>Paru datganiadau dau argraffiad</translation>
    </message>
    <message>
        <source>&amp;Earlier edition</source>
        <translation>Argraffiad &amp;cynharach</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Earlier statement</source>
        <translation>Datganiad cynharach</translation>
    </message>
    <message>
        <source>In this review&apos;s edition</source>
        <translation>Yn argraffiad yr adolygiad hwn</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Cadarnhawyd</translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <translation>awgrym: %1</translation>
    </message>
    <message>
        <source>The editions have different themes and statements. Choose the matching statement for each earlier one and confirm it. Only confirmed rows are compared. Suggestions are based on titles only, so read both.</source>
        <translation>Mae gan yr argraffiadau themâu a datganiadau gwahanol. Dewiswch y datganiad cyfatebol i bob un cynharach a&apos;i gadarnhau. Dim ond rhesi a gadarnhawyd a gymherir. O deitlau&apos;n unig y daw&apos;r awgrymiadau, felly darllenwch y ddau.</translation>
    </message>
    <message>
        <source>Save confirmed matches</source>
        <translation>Cadw&apos;r parau a gadarnhawyd</translation>
    </message>
    <message>
        <source>Match for %1</source>
        <translation>Pâr ar gyfer %1</translation>
    </message>
    <message>
        <source>No longer exists</source>
        <translation>Nid yw&apos;n bod mwyach</translation>
    </message>
    <message>
        <source>Choose a match</source>
        <translation>Dewiswch bâr</translation>
    </message>
    <message>
        <source>Confirmed: match for %1</source>
        <translation>Cadarnhawyd: pâr ar gyfer %1</translation>
    </message>
</context>
<context>
    <name>waymark::MeetingPlanDialog</name>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Cynllun</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Munudau</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Ychwanegu eitem</translation>
    </message>
    <message>
        <source>New item</source>
        <translation>Eitem newydd</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>I fyny</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>I lawr</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Fideo</translation>
    </message>
    <message>
        <source>Meeting plan</source>
        <translation>Cynllun y cyfarfod</translation>
    </message>
    <message>
        <source>&amp;Opening: why this matters</source>
        <translation>&amp;Agoriad: pam mae hyn yn bwysig</translation>
    </message>
    <message>
        <source>Shown first in the meeting, with your priorities below. Leave blank to use the standard text.</source>
        <translation>Dangosir yn gyntaf yn y cyfarfod, gyda&apos;ch blaenoriaethau oddi tano. Gadewch yn wag i ddefnyddio&apos;r testun safonol.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Choose a video</source>
        <translation>Dewis fideo</translation>
    </message>
    <message>
        <source>Vi&amp;deo</source>
        <translation>&amp;Fideo</translation>
    </message>
    <message>
        <source>Press F in the meeting to play it.</source>
        <translation>Pwyswch F yn y cyfarfod i&apos;w chwarae.</translation>
    </message>
    <message>
        <source>Reset to the standard plan</source>
        <translation>Ailosod i&apos;r cynllun safonol</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) in total</source>
        <translation>
            <numerusform>0 munud i gyd</numerusform>
            <numerusform>%n munud i gyd</numerusform>
            <numerusform>%n munud i gyd</numerusform>
            <numerusform>%n munud i gyd</numerusform>
            <numerusform>%n munud i gyd</numerusform>
        </translation>
    </message>
    <message>
        <source>Videos (*.mp4 *.m4v *.mov *.webm *.mkv *.avi *.wmv);;All files (*)</source>
        <translation>Fideos (*.mp4 *.m4v *.mov *.webm *.mkv *.avi *.wmv);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Diwrnod y cyfarfod</translation>
    </message>
    <message>
        <source>St&amp;arts at</source>
        <translation>Yn &amp;dechrau am</translation>
    </message>
    <message>
        <source>For example: 15:45</source>
        <translation>Er enghraifft: 15:45</translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation>Diw&amp;rnod</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Lle</translation>
    </message>
    <message>
        <source>For example: Room 4</source>
        <translation>Er enghraifft: Ystafell 4</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, a role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Apolo&amp;gies</source>
        <translation>&amp;Ymddiheuriadau</translation>
    </message>
    <message>
        <source>Tick who can&apos;t come. Press Space to tick.</source>
        <translation>Ticiwch bwy na all ddod. Pwyswch y bylchwr i dicio.</translation>
    </message>
    <message>
        <source>No one is listed as taking part in this review yet: add them in Edit details on the Prepare page.</source>
        <translation>Nid oes neb wedi&apos;i restru yn cymryd rhan yn yr adolygiad hwn eto: ychwanegwch nhw yn Golygu&apos;r manylion ar y dudalen Paratoi.</translation>
    </message>
    <message>
        <source>Everyone who is listed as taking part is in the meeting.</source>
        <translation>Mae pawb a restrwyd yn cymryd rhan yn y cyfarfod.</translation>
    </message>
    <message>
        <source>Enter a time, such as 15:45.</source>
        <translation>Rhowch amser, er enghraifft 15:45.</translation>
    </message>
    <message>
        <source>Starts at</source>
        <translation>Yn dechrau am</translation>
    </message>
    <message>
        <source>%1, ends at %2</source>
        <comment>how long, a time of day</comment>
        <translation>%1, yn gorffen am %2</translation>
    </message>
</context>
<context>
    <name>waymark::MeetingSession</name>
    <message>
        <source>Undone: %1</source>
        <comment>what a gesture did, as in: agreeing 2.4</comment>
        <translation>Dadwnaed: %1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <comment>what a gesture did, as in: agreeing 2.4</comment>
        <translation>Ailwnaed: %1</translation>
    </message>
    <message>
        <source>That is the end of the agenda.</source>
        <translation>Dyna ddiwedd yr agenda.</translation>
    </message>
    <message>
        <source>That is the end of the agenda. Still open: %1. Press A to go to %2.</source>
        <comment>statements&apos; numbers</comment>
        <translation>Dyna ddiwedd yr agenda. Ar agor o hyd: %1. Pwyswch A i fynd i %2.</translation>
    </message>
    <message>
        <source>Saved for %1.</source>
        <comment>a statement&apos;s number</comment>
        <translation>Cadwyd ar gyfer %1.</translation>
    </message>
    <message>
        <source>Why this level fits %1</source>
        <comment>a statement&apos;s number</comment>
        <translation>Pam mae&apos;r lefel hon yn gweddu i %1</translation>
    </message>
    <message>
        <source>An action for theme %1</source>
        <translation>Cam gweithredu ar gyfer thema %1</translation>
    </message>
    <message>
        <source>An action for %1</source>
        <comment>a statement&apos;s number</comment>
        <translation>Cam gweithredu ar gyfer %1</translation>
    </message>
    <message>
        <source>Show of hands</source>
        <translation>Codi dwylo</translation>
    </message>
    <message>
        <source>Nothing is left to agree</source>
        <translation>Nid oes dim ar ôl i gytuno arno</translation>
    </message>
    <message>
        <source>Single letters are commands here. To write, first press W for an action, Y for a reason or D for a different view.</source>
        <translation>Mae llythrennau unigol yn orchmynion yma. I ysgrifennu, pwyswch W yn gyntaf am gam gweithredu, Y am reswm neu D am farn wahanol.</translation>
    </message>
    <message>
        <source>%1 agreed: %2</source>
        <comment>a statement, its level</comment>
        <translation>Cytunwyd ar %1: %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 min</source>
        <comment>an item of the plan, the time it has taken, its minutes</comment>
        <translation>%1: %2 o %3 mun</translation>
    </message>
    <message numerus="yes">
        <source>%n left to discuss</source>
        <translation>
            <numerusform>dim ar ôl i&apos;w trafod</numerusform>
            <numerusform>%n ar ôl i&apos;w drafod</numerusform>
            <numerusform>%n ar ôl i&apos;w trafod</numerusform>
            <numerusform>%n ar ôl i&apos;w trafod</numerusform>
            <numerusform>%n ar ôl i&apos;w trafod</numerusform>
        </translation>
    </message>
    <message>
        <source>Still marked as a query: %1.</source>
        <comment>statements&apos; numbers</comment>
        <translation>Wedi&apos;u marcio&apos;n ymholiad o hyd: %1.</translation>
    </message>
    <message>
        <source>Added to what is written already</source>
        <translation>Ychwanegir at yr hyn sydd yno eisoes</translation>
    </message>
    <message>
        <source>This is for showing only. To agree levels together, press Ctrl+F5 to start the meeting.</source>
        <translation>Dim ond dangos mae hwn. I gytuno ar lefelau gyda&apos;ch gilydd, pwyswch Ctrl+F5 i ddechrau&apos;r cyfarfod.</translation>
    </message>
    <message>
        <source>This is for showing only. Nothing in this review can be changed.</source>
        <translation>Dim ond dangos mae hwn. Does dim modd newid dim yn yr adolygiad hwn.</translation>
    </message>
    <message>
        <source>Nothing to undo in this meeting</source>
        <translation>Dim byd i&apos;w ddadwneud yn y cyfarfod hwn</translation>
    </message>
    <message>
        <source>Nothing to redo in this meeting</source>
        <translation>Dim byd i&apos;w ailwneud yn y cyfarfod hwn</translation>
    </message>
</context>
<context>
    <name>waymark::MeetingWindows</name>
    <message>
        <source>End the meeting?</source>
        <translation>Gorffen y cyfarfod?</translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation>Gorffen y cyfarfod</translation>
    </message>
    <message>
        <source>You have typed an action for %1 but not added it. It stays there until you close this file.</source>
        <comment>%1: statements and themes, &quot;1.2, theme 3&quot;</comment>
        <translation>Rydych wedi teipio cam gweithredu ar gyfer %1 ond heb ei ychwanegu. Mae&apos;n aros yno nes i chi gau&apos;r ffeil hon.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>A screen was disconnected. Press S to switch between the meeting view and the presenter&apos;s window.</source>
        <translation>Datgysylltwyd sgrin. Pwyswch S i newid rhwng golwg y cyfarfod a ffenestr y cyflwynydd.</translation>
    </message>
    <message>
        <source>Everyone can see this screen now. Press S to show the presenter&apos;s window.</source>
        <translation>Gall pawb weld y sgrin hon nawr. Pwyswch S i ddangos ffenestr y cyflwynydd.</translation>
    </message>
    <message>
        <source>A second screen is connected, and the meeting view is there.</source>
        <translation>Mae ail sgrin wedi&apos;i chysylltu, ac yno mae golwg y cyfarfod.</translation>
    </message>
    <message>
        <source>A second screen is connected. Press S to show the presenter&apos;s window on %1.</source>
        <comment>a screen</comment>
        <translation>Mae ail sgrin wedi&apos;i chysylltu. Pwyswch S i ddangos ffenestr y cyflwynydd ar %1.</translation>
    </message>
    <message>
        <source>You can do that in the presenter&apos;s window. Press S to show it.</source>
        <translation>Gallwch wneud hynny yn ffenestr y cyflwynydd. Pwyswch S i&apos;w dangos.</translation>
    </message>
    <message>
        <source>No video is chosen. Choose one in the meeting plan.</source>
        <translation>Ni ddewiswyd fideo. Dewiswch un yng nghynllun y cyfarfod.</translation>
    </message>
    <message>
        <source>The video could not be found: %1</source>
        <translation>Ni ddaethpwyd o hyd i&apos;r fideo: %1</translation>
    </message>
    <message>
        <source>This computer has no program that can play the video.</source>
        <translation>Nid oes gan y cyfrifiadur hwn raglen a all chwarae&apos;r fideo.</translation>
    </message>
    <message>
        <source>What you agreed since the file was lost is not saved until you save a copy.</source>
        <translation>Ni chedwir yr hyn y cytunwyd arno ers colli&apos;r ffeil nes i chi gadw copi.</translation>
    </message>
    <message>
        <source>Everything agreed is saved. Start the meeting again to come back to this point.</source>
        <translation>Mae popeth y cytunwyd arno wedi&apos;i gadw. Dechreuwch y cyfarfod eto i ddod yn ôl i&apos;r man hwn.</translation>
    </message>
    <message>
        <source>This window will close and the clock will pause.</source>
        <translation>Bydd y ffenestr hon yn cau a&apos;r cloc yn oedi.</translation>
    </message>
    <message>
        <source>Both windows will close and the clock will pause.</source>
        <translation>Bydd y ddwy ffenestr yn cau a&apos;r cloc yn oedi.</translation>
    </message>
    <message>
        <source>Back where you left off. O: opening. S: your window. ?: shortcuts. Esc: end the meeting.</source>
        <translation>Yn ôl lle gadawsoch chi hi. O: agoriad. S: eich ffenestr. ?: bysellau. Esc: gorffen.</translation>
    </message>
    <message>
        <source>Back where you left off. O: opening.</source>
        <translation>Yn ôl lle gadawsoch chi hi. O: agoriad.</translation>
    </message>
    <message>
        <source>Swap the screens?</source>
        <translation>Cyfnewid y sgriniau?</translation>
    </message>
    <message>
        <source>Show your window on the screen that everyone sees?</source>
        <translation>Dangos eich ffenestr ar y sgrin y mae pawb yn ei gweld?</translation>
    </message>
    <message>
        <source>Swap the screens</source>
        <translation>Cyfnewid y sgriniau</translation>
    </message>
    <message>
        <source>Everyone would see your notes, and what colleagues wrote. S swaps them back.</source>
        <translation>Byddai pawb yn gweld eich nodiadau, a&apos;r hyn a ysgrifennodd cydweithwyr. Mae S yn eu cyfnewid yn ôl.</translation>
    </message>
    <message>
        <source>Waymark plays a video only from this computer or one of its drives: %1</source>
        <translation>Dim ond o&apos;r cyfrifiadur hwn neu un o&apos;i yriannau y mae Waymark yn chwarae fideo: %1</translation>
    </message>
    <message>
        <source>Everyone can see this screen now.</source>
        <translation>Gall pawb weld y sgrin hon nawr.</translation>
    </message>
    <message>
        <source>You have not saved what you typed in %1. It stays there until you close this file.</source>
        <comment>the title of a dialog, in quotation marks</comment>
        <translation>Nid ydych wedi cadw&apos;r hyn a deipiwyd gennych yn %1. Mae&apos;n aros yno nes i chi gau&apos;r ffeil hon.</translation>
    </message>
    <message>
        <source>Press Enter to continue, or right-click for the menu. Press S for the presenter&apos;s window, ? for the shortcuts, Esc to end the meeting.</source>
        <translation>Pwyswch Enter i barhau, neu de-gliciwch am y ddewislen. Pwyswch S am ffenestr y cyflwynydd, ? am y bysellau, Esc i orffen y cyfarfod.</translation>
    </message>
</context>
<context>
    <name>waymark::MendRow</name>
    <message>
        <source>? could be the name or an ordinary word: %1</source>
        <translation>? gallai fod yn enw neu&apos;n air cyffredin: %1</translation>
    </message>
    <message>
        <source>This is someone else: keep it</source>
        <translation>Rhywun arall yw hwn: ei gadw</translation>
    </message>
    <message>
        <source>Remove the attached file</source>
        <translation>Dileu&apos;r ffeil a atodwyd</translation>
    </message>
    <message>
        <source>✓ no longer mentions them</source>
        <translation>✓ nid yw&apos;n sôn am y person mwyach</translation>
    </message>
    <message>
        <source>✓ kept</source>
        <translation>✓ wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>! mentions them: %1</source>
        <translation>! yn sôn am y person: %1</translation>
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
        <translation>Archwi&amp;lio&apos;r enghraifft</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Cad&amp;w</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Cau</translation>
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
        <translation>&amp;Ailwneud</translation>
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
        <translation>Cyfl&amp;wyno&apos;r datganiad hwn</translation>
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
        <translation>Dim byd i&apos;w ailwneud</translation>
    </message>
    <message>
        <source>E&amp;xport data</source>
        <translation>Allforio da&amp;ta</translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (heb ei chanfod)</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>&amp;Minutes</source>
        <translation>&amp;Cofnodion</translation>
    </message>
    <message>
        <source>User &amp;guide</source>
        <translation>&amp;Canllaw defnyddiwr</translation>
    </message>
    <message>
        <source>Paste answers as te&amp;xt</source>
        <translation>Gludo atebion fel &amp;testun</translation>
    </message>
    <message>
        <source>&amp;New school or college…</source>
        <translation>Y&amp;sgol neu goleg newydd…</translation>
    </message>
    <message>
        <source>New file &amp;from exported data…</source>
        <translation>&amp;Mewnforio data i ffeil newydd…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ag&amp;or…</translation>
    </message>
    <message>
        <source>Save a &amp;copy…</source>
        <translation>Cadw co&amp;pi…</translation>
    </message>
    <message>
        <source>Save a copy with &amp;a password…</source>
        <translation>Cadw cop&amp;i gyda chyfrinair…</translation>
    </message>
    <message>
        <source>Calen&amp;dar file…</source>
        <translation>Ffeil gale&amp;ndr…</translation>
    </message>
    <message>
        <source>Restore an earl&amp;ier version…</source>
        <translation>Adfer &amp;fersiwn cynharach…</translation>
    </message>
    <message>
        <source>&amp;Merge another copy…</source>
        <translation>C&amp;yfuno copi arall…</translation>
    </message>
    <message>
        <source>Chec&amp;k this file…</source>
        <translation>Gwirio&apos;r ffeil &amp;hon…</translation>
    </message>
    <message>
        <source>Gro&amp;up of schools or colleges…</source>
        <translation>Grŵp o ysgolion neu golegau…</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet (XLSX)…</source>
        <translation>&amp;Taenlen (XLSX)…</translation>
    </message>
    <message>
        <source>&amp;Answers as CSV…</source>
        <translation>&amp;Atebion fel CSV…</translation>
    </message>
    <message>
        <source>A&amp;ctions as CSV…</source>
        <translation>&amp;Camau gweithredu fel CSV…</translation>
    </message>
    <message>
        <source>&amp;Everything as JSON…</source>
        <translation>&amp;Popeth fel JSON…</translation>
    </message>
    <message>
        <source>&amp;Without names, as JSON…</source>
        <translation>&amp;Heb enwau, fel JSON…</translation>
    </message>
    <message>
        <source>Report as &amp;PDF…</source>
        <translation>Adroddiad f&amp;el PDF…</translation>
    </message>
    <message>
        <source>Report as &amp;Word document…</source>
        <translation>Adroddiad fel dogfen Word…</translation>
    </message>
    <message>
        <source>Report as web pa&amp;ge…</source>
        <translation>&amp;Adroddiad fel tudalen we…</translation>
    </message>
    <message>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Rhagolwg argraffu…</translation>
    </message>
    <message>
        <source>Prin&amp;t…</source>
        <translation>Argraff&amp;u…</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Canfod…</translation>
    </message>
    <message>
        <source>School or college and its &amp;priorities…</source>
        <translation>&amp;Yr ysgol neu&apos;r coleg a&apos;i flaenoriaethau…</translation>
    </message>
    <message>
        <source>Ne&amp;w review…</source>
        <translation>Ad&amp;olygiad newydd…</translation>
    </message>
    <message>
        <source>Enter an &amp;earlier review…</source>
        <translation>&amp;Cofnodi adolygiad cynharach…</translation>
    </message>
    <message>
        <source>Re&amp;view details…</source>
        <translation>&amp;Manylion yr adolygiad…</translation>
    </message>
    <message>
        <source>Who we&apos;re as&amp;king</source>
        <translation>I &amp;bwy rydym yn gofyn</translation>
    </message>
    <message>
        <source>Where views &amp;differ</source>
        <translation>Ble mae barn yn wa&amp;hanol</translation>
    </message>
    <message>
        <source>Se&amp;nd forms to colleagues…</source>
        <translation>&amp;Anfon ffurflenni at gydweithwyr…</translation>
    </message>
    <message>
        <source>I&amp;mport answers…</source>
        <translation>Me&amp;wnforio atebion…</translation>
    </message>
    <message>
        <source>Im&amp;port a folder of answers…</source>
        <translation>Mewnforio &amp;ffolder o atebion…</translation>
    </message>
    <message>
        <source>&amp;Answer on this computer…</source>
        <translation>Ateb ar y cyfrifiad&amp;ur hwn…</translation>
    </message>
    <message>
        <source>A&amp;gree all drafts in this theme</source>
        <translation>Cytuno ar bob drafft yn y thema hon</translation>
    </message>
    <message>
        <source>Mee&amp;ting plan…</source>
        <translation>Cy&amp;nllun y cyfarfod…</translation>
    </message>
    <message>
        <source>W&amp;ho&apos;s in the meeting…</source>
        <translation>Pwy &amp;sydd yn y cyfarfod…</translation>
    </message>
    <message>
        <source>&amp;Start the meeting</source>
        <translation>&amp;Dechrau&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>De&amp;cision record…</source>
        <translation>Cofnod &amp;penderfyniadau…</translation>
    </message>
    <message>
        <source>Ev&amp;idence…</source>
        <translation>Tyst&amp;iolaeth…</translation>
    </message>
    <message>
        <source>&amp;Finish…</source>
        <translation>Gorff&amp;en…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>Ailago&amp;r…</translation>
    </message>
    <message>
        <source>Ch&amp;oose the wording…</source>
        <translation>Dewis &amp;y geiriad…</translation>
    </message>
    <message>
        <source>&amp;Load official wording…</source>
        <translation>&amp;Llwytho geiriad swyddogol…</translation>
    </message>
    <message>
        <source>Remove this review…</source>
        <translation>Dileu&apos;r adolygiad hwn…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts and getting started</source>
        <translation>&amp;Bysellau a sut i ddechrau</translation>
    </message>
    <message>
        <source>Present this th&amp;eme</source>
        <translation>Cyflwyno&apos;r &amp;thema hon</translation>
    </message>
    <message>
        <source>Pre-&amp;read for pairs</source>
        <translation>Darllen ymlaen &amp;llaw i barau</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>C&amp;yfarfod</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>Ad&amp;roddiad</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <comment>what a gesture did, as in: agreeing 2.4</comment>
        <translation>Dadwnaed: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <comment>what a gesture did</comment>
        <translation>Ailwnaed: %1</translation>
    </message>
    <message>
        <source>Nothing to undo in this meeting</source>
        <translation>Dim byd i&apos;w ddadwneud yn y cyfarfod hwn</translation>
    </message>
    <message>
        <source>Nothing to redo in this meeting</source>
        <translation>Dim byd i&apos;w ailwneud yn y cyfarfod hwn</translation>
    </message>
</context>
<context>
    <name>waymark::MergeDialog</name>
    <message>
        <source>Merge another copy</source>
        <translation>Cyfuno copi arall</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Cyfuno</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>What both copies changed</source>
        <translation>Beth newidiodd y ddau gopi</translation>
    </message>
    <message>
        <source>&amp;This file</source>
        <translation>&amp;Y ffeil hon</translation>
    </message>
    <message>
        <source>&amp;Other copy</source>
        <translation>Y copi &amp;arall</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Cynharach</translation>
    </message>
    <message>
        <source>This file</source>
        <translation>Y ffeil hon</translation>
    </message>
    <message>
        <source>Other copy</source>
        <translation>Y copi arall</translation>
    </message>
    <message>
        <source>&amp;All from this file</source>
        <translation>&amp;Popeth o&apos;r ffeil hon</translation>
    </message>
    <message>
        <source>All &amp;from the other copy</source>
        <translation>P&amp;opeth o&apos;r copi arall</translation>
    </message>
    <message>
        <source>From this file</source>
        <translation>O&apos;r ffeil hon</translation>
    </message>
    <message>
        <source>From the other copy</source>
        <translation>O&apos;r copi arall</translation>
    </message>
    <message>
        <source>Nothing in this file changes.</source>
        <translation>Nid oes dim yn newid yn y ffeil hon.</translation>
    </message>
    <message>
        <source>Merging changes this file. %1</source>
        <translation>Mae cyfuno&apos;n newid y ffeil hon. %1</translation>
    </message>
    <message>
        <source>You can undo it afterwards.</source>
        <translation>Gallwch ei ddadwneud wedyn.</translation>
    </message>
    <message>
        <source>Merge and remove</source>
        <translation>Cyfuno a dileu</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Dim copi wrth gefn</translation>
    </message>
    <message>
        <source>The file as it is now could not be backed up. Merge anyway? You can undo it until you close the file.</source>
        <translation>Nid oedd modd gwneud copi wrth gefn o&apos;r ffeil fel y mae nawr. Cyfuno beth bynnag? Gallwch ei ddadwneud nes i chi gau&apos;r ffeil.</translation>
    </message>
    <message>
        <source>Merge anyway</source>
        <translation>Cyfuno beth bynnag</translation>
    </message>
    <message>
        <source>%1 is a copy of this file that was changed separately. What it has and this file doesn&apos;t will be added here. The copy itself is not changed.</source>
        <translation>Copi o&apos;r ffeil hon a newidiwyd ar wahân yw %1. Caiff yr hyn sydd ganddo nad yw yn y ffeil hon ei ychwanegu yma. Ni newidir y copi ei hun.</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>I&apos;w benderfynu</translation>
    </message>
    <message numerus="yes">
        <source>Both copies changed %n thing(s). Choose which to use.</source>
        <translation>
            <numerusform>Ni newidiodd y ddau gopi ddim.</numerusform>
            <numerusform>Newidiodd y ddau gopi %n peth. Dewiswch pa un i&apos;w ddefnyddio.</numerusform>
            <numerusform>Newidiodd y ddau gopi %n peth. Dewiswch pa rai i&apos;w defnyddio.</numerusform>
            <numerusform>Newidiodd y ddau gopi %n peth. Dewiswch pa rai i&apos;w defnyddio.</numerusform>
            <numerusform>Newidiodd y ddau gopi %n peth. Dewiswch pa rai i&apos;w defnyddio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Someone was permanently removed from the other copy. They will be removed from this file and its backups too. This can&apos;t be undone.</source>
        <translation>Dilëwyd rhywun am byth o&apos;r copi arall. Caiff ei ddileu o&apos;r ffeil hon a&apos;i chopïau wrth gefn hefyd. Ni ellir dadwneud hyn.</translation>
    </message>
    <message>
        <source>Merge, and remove someone permanently?</source>
        <translation>Cyfuno, a dileu rhywun am byth?</translation>
    </message>
    <message>
        <source>They were removed from the other copy. The name will be deleted from this file and its backups. This can&apos;t be undone.</source>
        <translation>Dilëwyd y person o&apos;r copi arall. Caiff yr enw ei ddileu o&apos;r ffeil hon a&apos;i chopïau wrth gefn. Ni ellir dadwneud hyn.</translation>
    </message>
    <message>
        <source>Apart from what you choose below, nothing in this file changes.</source>
        <translation>Ar wahân i&apos;r hyn a ddewiswch isod, nid oes dim yn y ffeil hon yn newid.</translation>
    </message>
</context>
<context>
    <name>waymark::ModelChoice</name>
    <message>
        <source>Another edition, from a file…</source>
        <translation>Argraffiad arall, o ffeil…</translation>
    </message>
    <message>
        <source>Choose a model file</source>
        <translation>Dewis ffeil fodel</translation>
    </message>
    <message>
        <source>Model files (*.json);;All files (*)</source>
        <translation>Ffeiliau model (*.json);;Pob ffeil (*)</translation>
    </message>
</context>
<context>
    <name>waymark::NamesDialog</name>
    <message>
        <source>Names in the texts</source>
        <translation>Enwau yn y testunau</translation>
    </message>
    <message>
        <source>Texts with a name</source>
        <translation>Testunau gydag enw</translation>
    </message>
    <message numerus="yes">
        <source>Reports show roles, not names, but %n text(s) (contains/contain) a name on your list. Continue anyway?</source>
        <translation>
            <numerusform>Mae adroddiadau&apos;n dangos rolau, nid enwau. Parhau?</numerusform>
            <numerusform>Mae adroddiadau&apos;n dangos rolau, nid enwau, ond mae %n testun yn cynnwys enw ar eich rhestr. Parhau beth bynnag?</numerusform>
            <numerusform>Mae adroddiadau&apos;n dangos rolau, nid enwau, ond mae %n testun yn cynnwys enw ar eich rhestr. Parhau beth bynnag?</numerusform>
            <numerusform>Mae adroddiadau&apos;n dangos rolau, nid enwau, ond mae %n testun yn cynnwys enw ar eich rhestr. Parhau beth bynnag?</numerusform>
            <numerusform>Mae adroddiadau&apos;n dangos rolau, nid enwau, ond mae %n testun yn cynnwys enw ar eich rhestr. Parhau beth bynnag?</numerusform>
        </translation>
    </message>
    <message>
        <source>Fix these first</source>
        <translation>Cywiro&apos;r rhain yn gyntaf</translation>
    </message>
    <message>
        <source>Continue anyway</source>
        <translation>Parhau beth bynnag</translation>
    </message>
</context>
<context>
    <name>waymark::NewPasswordDialog</name>
    <message>
        <source>Save a copy with a password</source>
        <translation>Cadw copi gyda chyfrinair</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Cyfrinair</translation>
    </message>
    <message>
        <source>Password &amp;again</source>
        <translation>Cyfrinair &amp;eto</translation>
    </message>
    <message>
        <source>Tell the other person the password by phone, not in the same email. If the password is lost, no one can open the copy, not even you.</source>
        <translation>Dywedwch y cyfrinair wrth y person arall dros y ffôn, nid yn yr un e-bost. Os collir y cyfrinair, ni all neb agor y copi, na chithau chwaith.</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>&amp;Dangos y cyfrinair</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>At least %1 characters, for example four random words.</source>
        <translation>O leiaf %1 nod, er enghraifft pedwar gair ar hap.</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>Dewis ble i&apos;w gadw…</translation>
    </message>
    <message>
        <source>The passwords are not the same.</source>
        <translation>Nid yw&apos;r cyfrineiriau yr un fath.</translation>
    </message>
    <message>
        <source>For sending the file by email or on a USB stick. Everything is in the copy: colleagues&apos; own answers and comments too. It is a ZIP file, encrypted with AES-256. You can open it with the password in Waymark, 7-Zip, Keka and most ZIP programs, but not in Windows Explorer.</source>
        <translation>I anfon y ffeil drwy e-bost neu ar gof bach USB. Mae popeth yn y copi: atebion a sylwadau cydweithwyr hefyd. Ffeil ZIP yw&apos;r copi, wedi&apos;i hamgryptio ag AES-256. Gallwch ei hagor gyda&apos;r cyfrinair yn Waymark, 7-Zip, Keka a&apos;r rhan fwyaf o raglenni ZIP, ond nid yn Windows Explorer.</translation>
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
        <translation>Mae&apos;r rhan fwyaf o ysgolion a cholegau&apos;n gwneud un adolygiad y flwyddyn. Gallwch newid hyn i gyd yn nes ymlaen.</translation>
    </message>
</context>
<context>
    <name>waymark::NotSavedBar</name>
    <message>
        <source>%1 Your work is still here: save a copy to continue with it.</source>
        <translation>%1 Mae eich gwaith yma o hyd: cadwch gopi i barhau ag ef.</translation>
    </message>
    <message>
        <source>Save a copy… (%1)</source>
        <comment>with its keys</comment>
        <translation>Cadw copi… (%1)</translation>
    </message>
    <message>
        <source>%1 is read-only. You can read it, make reports and export data. To change something, save a copy.</source>
        <translation>Darllen yn unig yw %1. Gallwch ei darllen, gwneud adroddiadau ac allforio data. I newid rhywbeth, cadwch gopi.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged (%n problem(s)). What can still be read is shown, and the file is not changed. To work on what is left, save a copy.</source>
        <translation>
            <numerusform>Mae %1 wedi&apos;i difrodi.</numerusform>
            <numerusform>Mae %1 wedi&apos;i difrodi (%n problem). Dangosir yr hyn y gellir ei ddarllen o hyd, ac ni newidir y ffeil. I weithio ar yr hyn sydd ar ôl, cadwch gopi.</numerusform>
            <numerusform>Mae %1 wedi&apos;i difrodi (%n problem). Dangosir yr hyn y gellir ei ddarllen o hyd, ac ni newidir y ffeil. I weithio ar yr hyn sydd ar ôl, cadwch gopi.</numerusform>
            <numerusform>Mae %1 wedi&apos;i difrodi (%n problem). Dangosir yr hyn y gellir ei ddarllen o hyd, ac ni newidir y ffeil. I weithio ar yr hyn sydd ar ôl, cadwch gopi.</numerusform>
            <numerusform>Mae %1 wedi&apos;i difrodi (%n problem). Dangosir yr hyn y gellir ei ddarllen o hyd, ac ni newidir y ffeil. I weithio ar yr hyn sydd ar ôl, cadwch gopi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::OptionalDate</name>
    <message>
        <source>%1: there is a date</source>
        <translation>%1: mae dyddiad</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is written on a control, what it is about</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>waymark::OtherFileOffers</name>
    <message>
        <source>Not a school or college file</source>
        <translation>Nid ffeil ysgol neu goleg</translation>
    </message>
    <message>
        <source>Add the model…</source>
        <translation>Ychwanegu&apos;r model…</translation>
    </message>
    <message>
        <source>Load official wording…</source>
        <translation>Llwytho geiriad swyddogol…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Create a file from it…</source>
        <translation>Creu ffeil ohono…</translation>
    </message>
    <message>
        <source>%1 Answers are imported into the file the forms came from. Open that file first.</source>
        <translation>%1 Mae atebion yn cael eu mewnforio i&apos;r ffeil y daeth y ffurflenni ohoni. Agorwch y ffeil honno yn gyntaf.</translation>
    </message>
    <message>
        <source>Open the file…</source>
        <translation>Agor y ffeil…</translation>
    </message>
    <message>
        <source>%1 The review you are viewing is finished, so no answers can be imported into it.</source>
        <translation>%1 Mae&apos;r adolygiad yr ydych yn edrych arno wedi&apos;i orffen, felly ni ellir mewnforio atebion iddo.</translation>
    </message>
    <message>
        <source>%1 Start a review before you import answers.</source>
        <translation>%1 Dechreuwch adolygiad cyn mewnforio atebion.</translation>
    </message>
    <message>
        <source>%1 Import the answers into the file you have open?</source>
        <translation>%1 Mewnforio&apos;r atebion i&apos;r ffeil sydd gennych ar agor?</translation>
    </message>
    <message>
        <source>Import answers…</source>
        <translation>Mewnforio atebion…</translation>
    </message>
    <message>
        <source>A model file</source>
        <translation>Ffeil fodel</translation>
    </message>
    <message>
        <source>%1 contains a model. Create a new school or college file with it? To add it to a file you already have, open that file first.</source>
        <translation>Mae %1 yn cynnwys model. Creu ffeil ysgol neu goleg newydd ag ef? I&apos;w ychwanegu at ffeil sydd gennych eisoes, agorwch y ffeil honno yn gyntaf.</translation>
    </message>
    <message>
        <source>New school or college…</source>
        <translation>Ysgol neu goleg newydd…</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ddim nawr</translation>
    </message>
    <message>
        <source>Open a file first</source>
        <translation>Agorwch ffeil yn gyntaf</translation>
    </message>
    <message>
        <source>Official wording is loaded into a school or college file. Open or create that file, and %1 will be loaded into it.</source>
        <translation>Caiff geiriad swyddogol ei lwytho i ffeil ysgol neu goleg. Agorwch neu crëwch y ffeil honno, a chaiff %1 ei lwytho iddi.</translation>
    </message>
    <message>
        <source>%1 is not a file on this computer. Save it first, then drop it here.</source>
        <translation>Nid yw %1 yn ffeil ar y cyfrifiadur hwn. Cadwch hi yn gyntaf, yna gollyngwch hi yma.</translation>
    </message>
    <message>
        <source>%1 is data exported from a Waymark file. To create a file from it, drop it here by itself.</source>
        <translation>Data a allforiwyd o ffeil Waymark yw %1. I greu ffeil ohono, gollyngwch ef yma ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>%1 was not imported, because the file it was dropped with is not open.</source>
        <translation>Ni fewnforiwyd %1, oherwydd nad yw&apos;r ffeil y gollyngwyd ef gyda hi ar agor.</translation>
    </message>
    <message>
        <source>Not everything was opened</source>
        <translation>Ni chafodd popeth ei agor</translation>
    </message>
    <message>
        <source>%1 was not opened, because Waymark opens one file at a time. To compare several, choose File &gt; Group of schools or colleges…</source>
        <translation>Ni chafodd %1 ei hagor, oherwydd bod Waymark yn agor un ffeil ar y tro. I gymharu sawl un, dewiswch Ffeil &gt; Grŵp o ysgolion neu golegau…</translation>
    </message>
    <message>
        <source>You dropped %1.</source>
        <translation>Gollyngwyd %1.</translation>
    </message>
</context>
<context>
    <name>waymark::OverviewTab</name>
    <message>
        <source>This review</source>
        <translation>Yr adolygiad hwn</translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation>Gorffen…</translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation>Ailagor…</translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation>Pob adolygiad</translation>
    </message>
    <message>
        <source>Enter an earlier one…</source>
        <translation>Cofnodi un cynharach…</translation>
    </message>
    <message>
        <source>New review…</source>
        <translation>Adolygiad newydd…</translation>
    </message>
    <message>
        <source>School or college</source>
        <translation>Ysgol neu goleg</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Golygu…</translation>
    </message>
    <message>
        <source>Edit school or college</source>
        <translation>Golygu&apos;r ysgol neu&apos;r coleg</translation>
    </message>
    <message>
        <source>Edit priorities</source>
        <translation>Golygu&apos;r blaenoriaethau</translation>
    </message>
    <message>
        <source>Model and wording</source>
        <translation>Model a geiriad</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Dewis…</translation>
    </message>
    <message>
        <source>Choose wording</source>
        <translation>Dewis geiriad</translation>
    </message>
    <message>
        <source>Load official wording</source>
        <translation>Llwytho geiriad swyddogol</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ychwanegu…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a numbered priority</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Taking part: %1</source>
        <translation>Yn cymryd rhan: %1</translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation>Dim eto.</translation>
    </message>
    <message>
        <source>! changed since it was finished · %1</source>
        <translation>! newidiwyd ers ei orffen · %1</translation>
    </message>
    <message>
        <source>More for review %1</source>
        <translation>Rhagor ar gyfer adolygiad %1</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Dileu…</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Golygu %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Dileu…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Dileu %1</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Y cyfarfod</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Cynllun…</translation>
    </message>
    <message>
        <source>Decision record…</source>
        <translation>Cofnod penderfyniadau…</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Dechrau&apos;r cyfarfod</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) planned</source>
        <translation>
            <numerusform>Dim munudau wedi&apos;u cynllunio</numerusform>
            <numerusform>Cynlluniwyd %n munud</numerusform>
            <numerusform>Cynlluniwyd %n munud</numerusform>
            <numerusform>Cynlluniwyd %n munud</numerusform>
            <numerusform>Cynlluniwyd %n munud</numerusform>
        </translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Pre-read</source>
        <translation>Darllen ymlaen llaw</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Edit details…</source>
        <translation>Golygu&apos;r manylion…</translation>
    </message>
    <message>
        <source>Load official wording…</source>
        <translation>Llwytho geiriad swyddogol…</translation>
    </message>
    <message>
        <source>Meeting plan</source>
        <translation>Cynllun y cyfarfod</translation>
    </message>
    <message>
        <source>Shows the meeting view on the projector, and the agenda and notes on this screen</source>
        <translation>Yn dangos golwg y cyfarfod ar y taflunydd, a&apos;r agenda a&apos;r nodiadau ar y sgrin hon</translation>
    </message>
    <message>
        <source>Add three to five, so that you can link actions to what the whole college is working towards.</source>
        <translation>Ychwanegwch dair i bump, fel y gallwch gysylltu camau gweithredu â&apos;r hyn y mae&apos;r coleg cyfan yn gweithio tuag ato.</translation>
    </message>
    <message>
        <source>Add three to five, so that you can link actions to what the whole school is working towards.</source>
        <translation>Ychwanegwch dair i bump, fel y gallwch gysylltu camau gweithredu â&apos;r hyn y mae&apos;r ysgol gyfan yn gweithio tuag ato.</translation>
    </message>
    <message>
        <source>There is no review yet. Start your first one, or enter an earlier one from paper so that you can compare them.</source>
        <translation>Nid oes adolygiad eto. Dechreuwch eich un cyntaf, neu cofnodwch un cynharach o bapur fel y gallwch eu cymharu.</translation>
    </message>
    <message>
        <source>No one is listed as taking part yet.</source>
        <translation>Nid oes neb wedi&apos;i restru fel un sy&apos;n cymryd rhan eto.</translation>
    </message>
    <message>
        <source>Showing</source>
        <translation>I&apos;w weld nawr</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Gweld</translation>
    </message>
    <message>
        <source>View review %1</source>
        <translation>Gweld adolygiad %1</translation>
    </message>
    <message>
        <source>No one yet. The people you add to a review are listed here. Reports for governors never show their names.</source>
        <translation>Neb eto. Rhestrir yma&apos;r bobl a ychwanegwch at adolygiad. Nid yw adroddiadau i lywodraethwyr byth yn dangos eu henwau.</translation>
    </message>
    <message numerus="yes">
        <source>%n former colleague(s), names removed</source>
        <translation>
            <numerusform>dim cyn-gydweithwyr</numerusform>
            <numerusform>%n cyn-gydweithiwr, heb enw</numerusform>
            <numerusform>%n cyn-gydweithiwr, heb enwau</numerusform>
            <numerusform>%n cyn-gydweithiwr, heb enwau</numerusform>
            <numerusform>%n cyn-gydweithiwr, heb enwau</numerusform>
        </translation>
    </message>
    <message>
        <source>This review is finished.</source>
        <translation>Mae&apos;r adolygiad hwn wedi&apos;i orffen.</translation>
    </message>
    <message>
        <source>No day, time or place yet.</source>
        <translation>Dim diwrnod, amser na lle eto.</translation>
    </message>
    <message numerus="yes">
        <source>Using the standard plan: %n minute(s)</source>
        <translation>
            <numerusform>Yn defnyddio&apos;r cynllun safonol: %n munud</numerusform>
            <numerusform>Yn defnyddio&apos;r cynllun safonol: %n munud</numerusform>
            <numerusform>Yn defnyddio&apos;r cynllun safonol: %n munud</numerusform>
            <numerusform>Yn defnyddio&apos;r cynllun safonol: %n munud</numerusform>
            <numerusform>Yn defnyddio&apos;r cynllun safonol: %n munud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent apologies</source>
        <translation>
            <numerusform>Anfonodd %n ymddiheuriad</numerusform>
            <numerusform>Anfonodd %n ymddiheuriad</numerusform>
            <numerusform>Anfonodd %n ymddiheuriad</numerusform>
            <numerusform>Anfonodd %n ymddiheuriad</numerusform>
            <numerusform>Anfonodd %n ymddiheuriad</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer here</source>
        <comment>heading of a list of people</comment>
        <translation>Ddim yma bellach</translation>
    </message>
    <message>
        <source>Here again</source>
        <translation>Yma eto</translation>
    </message>
    <message>
        <source>%1 is here again</source>
        <translation>Mae %1 yma eto</translation>
    </message>
    <message>
        <source>They can be asked again, and take part in new reviews</source>
        <translation>Gellir ei holi eto, a gall gymryd rhan mewn adolygiadau newydd</translation>
    </message>
    <message>
        <source>Permanently deletes the name, for example when someone asks for it</source>
        <translation>Mae&apos;n dileu&apos;r enw am byth, er enghraifft pan fydd rhywun yn gofyn am hynny</translation>
    </message>
    <message>
        <source>Mark as left: %1</source>
        <translation>Nodi wedi gadael: %1</translation>
    </message>
    <message>
        <source>For someone who is no longer here. Their name and answers stay, but they aren&apos;t asked again or proposed for new reviews.</source>
        <translation>I rywun nad yw yma bellach. Mae&apos;r enw a&apos;r atebion yn aros, ond ni fydd yn cael ei holi eto na&apos;i gynnig ar gyfer adolygiadau newydd.</translation>
    </message>
</context>
<context>
    <name>waymark::PageView</name>
    <message>
        <source>Smaller</source>
        <translation>Llai</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Mwy</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Drawing page %1…</source>
        <translation>Yn darlunio tudalen %1…</translation>
    </message>
    <message>
        <source>Picture of page %1</source>
        <translation>Llun o dudalen %1</translation>
    </message>
    <message>
        <source>Picture of page %1, with the place outlined</source>
        <translation>Llun o dudalen %1, gydag amlinell o&apos;r lle</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Tudalen flaenorol</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Tudalen nesaf</translation>
    </message>
    <message>
        <source>The document does not have this page.</source>
        <translation>Nid yw&apos;r dudalen hon yn y ddogfen.</translation>
    </message>
    <message>
        <source>This page can&apos;t be shown. %1 You can still check what was found on it.</source>
        <translation>Ni ellir dangos y dudalen hon. %1 Gallwch wirio&apos;r hyn a gafwyd arni o hyd.</translation>
    </message>
    <message>
        <source>The printed page</source>
        <translation>Y dudalen a argraffwyd</translation>
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
        <translation>Rhagolwg o&apos;r adroddiad</translation>
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
        <translation>Rôl person arall</translation>
    </message>
    <message>
        <source>Add another: choose a role or type your own</source>
        <translation>Ychwanegu un arall: dewiswch rôl neu teipiwch eich un eich hun</translation>
    </message>
    <message>
        <source>Add another person</source>
        <translation>Ychwanegu person arall</translation>
    </message>
</context>
<context>
    <name>waymark::PasswordDialog</name>
    <message>
        <source>A copy with a password</source>
        <translation>Copi gyda chyfrinair</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Cyfrinair</translation>
    </message>
    <message>
        <source>Capital letters and spaces count.</source>
        <translation>Mae priflythrennau a bylchau&apos;n cyfrif.</translation>
    </message>
    <message>
        <source>&amp;Show the password</source>
        <translation>&amp;Dangos y cyfrinair</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Type it, then choose where to save the file.</source>
        <translation>Mae %1 wedi&apos;i ddiogelu â chyfrinair. Teipiwch ef, yna dewiswch ble i gadw&apos;r ffeil.</translation>
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
        <translation>Mae enwau&apos;n eich helpu i baratoi. Maent yn aros yn y ffeil hon. Mae adroddiadau i lywodraethwyr yn dangos rolau&apos;n unig.</translation>
    </message>
    <message>
        <source>Choose a role or type your own.</source>
        <translation>Dewiswch rôl neu teipiwch eich un eich hun.</translation>
    </message>
    <message>
        <source>%1 (%2) is already on the list. If this is someone else, press %3 again.</source>
        <comment>a name, a role, a button</comment>
        <translation>Mae %1 (%2) ar y rhestr yn barod. Os mai rhywun arall yw hwn, pwyswch %3 eto.</translation>
    </message>
    <message>
        <source>Takes &amp;part in the %1 review</source>
        <translation>Yn cymryd &amp;rhan yn adolygiad %1</translation>
    </message>
    <message>
        <source>%1 looks like two people. Add each of them, so that both get a form and are counted. If it is one person, press %2 again.</source>
        <comment>a name, a button</comment>
        <translation>Mae %1 yn edrych fel dau berson. Ychwanegwch y ddau, fel bod y ddau&apos;n cael ffurflen ac yn cael eu cyfrif. Os un person ydyw, pwyswch %2 eto.</translation>
    </message>
    <message>
        <source>%1 is on your list. If %2 has left, choose “%3” next to their name.</source>
        <comment>a name, a name, a link</comment>
        <translation>Mae %1 ar eich rhestr. Os yw %2 wedi gadael, dewiswch “%3” wrth ymyl eu henw.</translation>
    </message>
</context>
<context>
    <name>waymark::PlanStrip</name>
    <message>
        <source>Next item</source>
        <translation>Eitem nesaf</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n min</source>
        <translation>
            <numerusform>%1, %n mun</numerusform>
            <numerusform>%1, %n mun</numerusform>
            <numerusform>%1, %n mun</numerusform>
            <numerusform>%1, %n mun</numerusform>
            <numerusform>%1, %n mun</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Oedi</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 o %2 mun</translation>
    </message>
    <message>
        <source>Meeting %1 of %2 min</source>
        <translation>Cyfarfod %1 o %2 mun</translation>
    </message>
    <message>
        <source>Item in the plan</source>
        <translation>Eitem yn y cynllun</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Cynllun…</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Bysellau</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Ailddechrau</translation>
    </message>
    <message>
        <source>%1 of %2 min, over time</source>
        <translation>%1 o %2 mun, dros yr amser</translation>
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
        <translation>%1. Cliciwch i farcio&apos;r pwynt hwn: ar waith, yna ddim eto, yna ymholiad.</translation>
    </message>
</context>
<context>
    <name>waymark::PreparePage</name>
    <message>
        <source>Prepare</source>
        <translation>Paratoi</translation>
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
        <translation>Beth i&apos;w baratoi</translation>
    </message>
    <message>
        <source>The review</source>
        <translation>Yr adolygiad</translation>
    </message>
    <message>
        <source>Who we&apos;re asking</source>
        <translation>I bwy rydym yn gofyn</translation>
    </message>
    <message>
        <source>Where views differ</source>
        <translation>Ble mae barn yn wahanol</translation>
    </message>
    <message>
        <source>Continue the review</source>
        <translation>Parhau â&apos;r adolygiad</translation>
    </message>
    <message>
        <source>Continue review %1</source>
        <translation>Parhau ag adolygiad %1</translation>
    </message>
    <message>
        <source>Prepare %1</source>
        <comment>page title with the academic year</comment>
        <translation>Paratoi %1</translation>
    </message>
</context>
<context>
    <name>waymark::PresenterNotes</name>
    <message>
        <source>Why this fits</source>
        <translation>Pam mae hon yn gweddu</translation>
    </message>
    <message>
        <source>What colleagues said</source>
        <translation>Beth ddywedodd cydweithwyr</translation>
    </message>
    <message>
        <source>Count a show of hands for this statement (V)</source>
        <translation>Cyfrif dwylo ar gyfer y datganiad hwn (V)</translation>
    </message>
    <message>
        <source>Agree and next</source>
        <translation>Cytuno ac ymlaen</translation>
    </message>
    <message>
        <source>Different view…</source>
        <translation>Barn wahanol…</translation>
    </message>
    <message>
        <source>In a sentence. It is saved with the decision.</source>
        <translation>Mewn brawddeg. Fe&apos;i cedwir gyda&apos;r penderfyniad.</translation>
    </message>
    <message>
        <source>Which round this is and who is in the meeting (I)</source>
        <translation>Pa rownd yw hon a phwy sydd yn y cyfarfod (I)</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>Dim nodiadau eto.</translation>
    </message>
    <message>
        <source>Rounds so far</source>
        <translation>Rowndiau hyd yma</translation>
    </message>
    <message>
        <source>Hands…</source>
        <translation>Dwylo…</translation>
    </message>
</context>
<context>
    <name>waymark::PresenterWindow</name>
    <message>
        <source>Meeting: for the presenter</source>
        <translation>Cyfarfod: i&apos;r cyflwynydd</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a screen&apos;s name</comment>
        <translation>ar %1</translation>
    </message>
    <message>
        <source>Choose the screen that everyone sees</source>
        <translation>Dewis y sgrin y mae pawb yn ei gweld</translation>
    </message>
    <message>
        <source>Everyone sees this screen</source>
        <translation>Mae pawb yn gweld y sgrin hon</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Ymholiad</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Dadwneud</translation>
    </message>
    <message>
        <source>Show answers</source>
        <translation>Dangos atebion</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Gwag</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>the title of a dialog</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>this screen: press S to swap</source>
        <translation>y sgrin hon: pwyswch S i gyfnewid</translation>
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
    <name>waymark::Program</name>
    <message>
        <source>This will take effect when the meeting ends.</source>
        <translation>Bydd hyn yn dod i rym pan ddaw&apos;r cyfarfod i ben.</translation>
    </message>
    <message>
        <source>Something here isn&apos;t saved yet. Save or close it first, then shut down or sign out again.</source>
        <translation>Mae rhywbeth yma heb ei gadw eto. Cadwch neu caewch ef yn gyntaf, yna diffoddwch neu allgofnodwch eto.</translation>
    </message>
    <message>
        <source>This will take effect when you close this file: something you typed in the meeting isn&apos;t saved (%1).</source>
        <comment>statements and themes, titles of dialogs</comment>
        <translation>Bydd hyn yn dod i rym pan gaewch y ffeil hon: mae rhywbeth a deipiwyd gennych yn y cyfarfod heb ei gadw (%1).</translation>
    </message>
</context>
<context>
    <name>waymark::ProgressDialog</name>
    <message>
        <source>Progress</source>
        <translation>Cynnydd</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>Ychwanegu nodyn</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dyddiad</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi gorffen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Progress &amp;update</source>
        <translation>Di&amp;weddariad ar gynnydd</translation>
    </message>
    <message>
        <source>No updates yet.</source>
        <translation>Dim diweddariadau eto.</translation>
    </message>
    <message>
        <source>Change the note from %1</source>
        <translation>Newid y nodyn o %1</translation>
    </message>
    <message>
        <source>Remove the note from %1</source>
        <translation>Dileu&apos;r nodyn o %1</translation>
    </message>
    <message>
        <source>Save change</source>
        <translation>Cadw&apos;r newid</translation>
    </message>
    <message>
        <source>Enter a short progress update.</source>
        <translation>Rhowch ddiweddariad byr ar gynnydd.</translation>
    </message>
    <message>
        <source>Add update</source>
        <translation>Ychwanegu diweddariad</translation>
    </message>
</context>
<context>
    <name>waymark::ReadPdfDialog</name>
    <message>
        <source>Reading the PDF</source>
        <translation>Darllen y PDF</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Load official wording</source>
        <translation>Llwytho geiriad swyddogol</translation>
    </message>
    <message>
        <source>Pages read</source>
        <translation>Tudalennau a ddarllenwyd</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>The PDF could not be read</source>
        <translation>Nid oedd modd darllen y PDF</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>A CSV file is a table with the columns statement, title, level and text, and one row for each text. In a spreadsheet, save it as “CSV UTF-8”.</source>
        <translation>Tabl gyda&apos;r colofnau statement, title, level a text yw ffeil CSV, ac un rhes i bob testun. Mewn taenlen, cadwch ef fel “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>C&amp;hoose another file…</source>
        <translation>Dewis &amp;ffeil arall…</translation>
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
        <translation>chwilio amdani…</translation>
    </message>
    <message>
        <source>Remove from this list (does not delete the file)</source>
        <translation>Tynnu oddi ar y rhestr hon (nid yw&apos;n dileu&apos;r ffeil)</translation>
    </message>
    <message>
        <source>Remove %1 from this list</source>
        <translation>Tynnu %1 oddi ar y rhestr hon</translation>
    </message>
    <message>
        <source>Find it…</source>
        <translation>Chwilio amdani…</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Tynnu oddi ar y rhestr hon</translation>
    </message>
</context>
<context>
    <name>waymark::RecordDialog</name>
    <message>
        <source>Decision record, %1</source>
        <translation>Cofnod penderfyniadau, %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Last review: %1</source>
        <translation>Adolygiad diwethaf: %1</translation>
    </message>
    <message>
        <source>How each decision was made: every round that agreed it, why, and who was in the meeting.</source>
        <translation>Sut y gwnaed pob penderfyniad: pob rownd a gytunodd arno, pam, a phwy oedd yn y cyfarfod.</translation>
    </message>
    <message>
        <source>Not agreed: changed since it was last agreed.</source>
        <translation>Heb gytundeb: newidiwyd ers y cytundeb diwethaf.</translation>
    </message>
    <message>
        <source>Nothing has been agreed yet.</source>
        <translation>Ni chytunwyd ar ddim eto.</translation>
    </message>
</context>
<context>
    <name>waymark::RemarksDialog</name>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>What colleagues wrote about %1</source>
        <translation>Beth ysgrifennodd cydweithwyr am %1</translation>
    </message>
    <message>
        <source>Only for you. It is not shown on the projector or to governors.</source>
        <translation>I chi yn unig. Ni chaiff ei ddangos ar y taflunydd nac i lywodraethwyr.</translation>
    </message>
    <message>
        <source>Only for you. It is not shown on the projector or to governors. There are no names, and the order does not show who wrote what.</source>
        <translation>I chi yn unig. Ni chaiff ei ddangos ar y taflunydd nac i lywodraethwyr. Nid oes enwau, ac nid yw&apos;r drefn yn dangos pwy ysgrifennodd beth.</translation>
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
        <source>Enter a short reason for reopening it.</source>
        <translation>Rhowch reswm byr dros ei ailagor.</translation>
    </message>
    <message>
        <source>It was finished on %1. Once it is open you can change its answers, and its reports are marked DRAFT until you finish it again. The date and reason for reopening are recorded.</source>
        <translation>Fe&apos;i gorffennwyd ar %1. Unwaith y bydd ar agor gallwch newid ei atebion, a chaiff ei adroddiadau eu marcio DRAFFT nes i chi ei orffen eto. Cofnodir dyddiad a rheswm yr ailagor.</translation>
    </message>
    <message>
        <source>To &amp;correct it</source>
        <translation>I&apos;w &amp;gywiro</translation>
    </message>
    <message>
        <source>It was &amp;finished too soon</source>
        <translation>Fe&apos;i &amp;gorffennwyd yn rhy fuan</translation>
    </message>
    <message>
        <source>The review itself is over. Its reports stay as of the day it was finished, and minutes call what you change a correction.</source>
        <translation>Mae&apos;r adolygiad ei hun ar ben. Erys ei adroddiadau fel yr oeddent ar y diwrnod y gorffennwyd ef, a bydd cofnodion yn galw&apos;r hyn a newidiwch yn gywiriad.</translation>
    </message>
    <message>
        <source>The review carries on as if it had not been finished yet.</source>
        <translation>Mae&apos;r adolygiad yn parhau fel pe na bai wedi&apos;i orffen eto.</translation>
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
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Cadw&apos;r adroddiad</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Tudalen we (*.html)</translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation>Cadwyd yr adroddiad</translation>
    </message>
    <message>
        <source>Print: %1</source>
        <comment>which report and year</comment>
        <translation>Argraffu: %1</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Dogfen Word (*.docx)</translation>
    </message>
    <message>
        <source>The report was not saved</source>
        <translation>Ni chadwyd yr adroddiad</translation>
    </message>
    <message>
        <source>%1 is saved at %2.</source>
        <comment>which report, a path</comment>
        <translation>Mae %1 wedi&apos;i gadw yn %2.</translation>
    </message>
    <message>
        <source>The printer did not accept the report. Save it as a PDF instead.</source>
        <translation>Ni dderbyniodd yr argraffydd yr adroddiad. Cadwch ef fel PDF yn lle hynny.</translation>
    </message>
    <message>
        <source>For anyone who uses a screen reader, a web page or Word document is better.</source>
        <translation>I unrhyw un sy&apos;n defnyddio darllenydd sgrin, mae tudalen we neu ddogfen Word yn well.</translation>
    </message>
</context>
<context>
    <name>waymark::ReportPicker</name>
    <message>
        <source>With private comments</source>
        <translation>Gyda sylwadau preifat</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>Include where to find help</source>
        <translation>Cynnwys ble i gael cymorth</translation>
    </message>
    <message>
        <source>Without names</source>
        <translation>Heb enwau</translation>
    </message>
    <message>
        <source>Include what you said as a critical friend</source>
        <translation>Cynnwys yr hyn a ddywedoch fel cyfaill beirniadol</translation>
    </message>
    <message>
        <source>What&apos;s included</source>
        <translation>Beth sydd ynddo</translation>
    </message>
    <message>
        <source>Who can see it</source>
        <translation>Pwy gaiff ei weld</translation>
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
        <translation>Adroddiadau</translation>
    </message>
    <message>
        <source>%1 of %2 strategic questions answered</source>
        <translation>Atebwyd %1 o %2 cwestiwn strategol</translation>
    </message>
    <message>
        <source>Questions governors ask</source>
        <translation>Cwestiynau llywodraethwyr</translation>
    </message>
    <message>
        <source>Leave blank and Waymark will write one.</source>
        <translation>Gadewch yn wag a bydd Waymark yn ysgrifennu un.</translation>
    </message>
    <message>
        <source>It gives the number of statements in the upper half of the scale and what went up or down since the last comparable review. It then names the strongest theme, if one is clearly ahead, and the first priority area. If you write your own headline, it replaces this one.</source>
        <translation>Mae&apos;n rhoi nifer y datganiadau yn hanner uchaf y raddfa a&apos;r hyn aeth i fyny neu i lawr ers yr adolygiad diwethaf y gellir ei gymharu. Yna mae&apos;n enwi&apos;r thema gryfaf, os yw un yn amlwg ar y blaen, a&apos;r maes blaenoriaeth cyntaf. Os ysgrifennwch eich pennawd eich hun, mae&apos;n disodli&apos;r un yma.</translation>
    </message>
    <message>
        <source>how is this worked out?</source>
        <translation>sut y caiff hwn ei lunio?</translation>
    </message>
    <message>
        <source>Up to three. Leave blank to omit this section.</source>
        <translation>Hyd at dri. Gadewch yn wag i hepgor yr adran hon.</translation>
    </message>
    <message>
        <source>Answer their questions…</source>
        <translation>Ateb eu cwestiynau…</translation>
    </message>
    <message>
        <source>Reports show roles, not names. These texts contain a name on your list:</source>
        <translation>Mae adroddiadau&apos;n dangos rolau, nid enwau. Mae&apos;r testunau hyn yn cynnwys enw ar eich rhestr:</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Cadw fel PDF…</translation>
    </message>
    <message>
        <source>Word…</source>
        <translation>Word…</translation>
    </message>
    <message>
        <source>Save as Word…</source>
        <translation>Cadw fel Word…</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Tudalen we…</translation>
    </message>
    <message>
        <source>Save as web page…</source>
        <translation>Cadw fel tudalen we…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Argraffu…</translation>
    </message>
    <message>
        <source>Reports are made from a review. You can see them as soon as it has one answer.</source>
        <translation>Gwneir adroddiadau o adolygiad. Gallwch eu gweld cyn gynted ag y bydd ganddo un ateb.</translation>
    </message>
    <message>
        <source>Start a review…</source>
        <translation>Dechrau adolygiad…</translation>
    </message>
    <message>
        <source>Review %1 is finished. You can still change the headline and what you ask of governors.</source>
        <translation>Mae adolygiad %1 wedi&apos;i orffen. Gallwch newid y pennawd a&apos;r hyn a ofynnwch i&apos;r llywodraethwyr o hyd.</translation>
    </message>
    <message>
        <source>Review %1 isn&apos;t finished, so every page is marked DRAFT.</source>
        <translation>Nid yw adolygiad %1 wedi&apos;i orffen, felly mae pob tudalen wedi&apos;i marcio&apos;n DRAFFT.</translation>
    </message>
    <message>
        <source>Review %1 isn&apos;t finished.</source>
        <translation>Nid yw adolygiad %1 wedi&apos;i orffen.</translation>
    </message>
    <message>
        <source>Reports show roles, not names</source>
        <translation>Mae adroddiadau&apos;n dangos rolau, nid enwau</translation>
    </message>
</context>
<context>
    <name>waymark::RestoreDialog</name>
    <message>
        <source>Restore an earlier version</source>
        <translation>Adfer fersiwn cynharach</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Fersiynau cynharach</translation>
    </message>
    <message>
        <source>&amp;What to restore</source>
        <translation>&amp;Beth i&apos;w adfer</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Adfer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>This backup can&apos;t be read</source>
        <translation>Ni ellir darllen y copi wrth gefn hwn</translation>
    </message>
    <message>
        <source>Everything in this file</source>
        <translation>Popeth yn y ffeil hon</translation>
    </message>
    <message>
        <source>This backup is damaged or its drive is not connected. Choose another one.</source>
        <translation>Mae&apos;r copi wrth gefn hwn wedi&apos;i ddifrodi neu nid yw ei yriant wedi&apos;i gysylltu. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>Dim copi wrth gefn</translation>
    </message>
    <message>
        <source>The file as it is now could not be backed up. Restore anyway? You can undo it until you close the file.</source>
        <translation>Nid oedd modd gwneud copi wrth gefn o&apos;r ffeil fel y mae nawr. Adfer beth bynnag? Gallwch ei ddadwneud nes i chi gau&apos;r ffeil.</translation>
    </message>
    <message>
        <source>Restore anyway</source>
        <translation>Adfer beth bynnag</translation>
    </message>
    <message>
        <source>Waymark makes backups of this file as you work. Choose one to see what restoring it would change. You can undo it afterwards.</source>
        <translation>Mae Waymark yn gwneud copïau wrth gefn o&apos;r ffeil hon wrth i chi weithio. Dewiswch un i weld beth fyddai ei adfer yn ei newid. Gallwch ei ddadwneud wedyn.</translation>
    </message>
    <message>
        <source>Only the %1 review: %2</source>
        <comment>academic year, title</comment>
        <translation>Adolygiad %1 yn unig: %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Yn darllen…</translation>
    </message>
    <message>
        <source>This is the same as the file now.</source>
        <translation>Mae hwn yr un fath â&apos;r ffeil nawr.</translation>
    </message>
    <message>
        <source>Restoring will change this in the file:</source>
        <translation>Bydd adfer yn newid hyn yn y ffeil:</translation>
    </message>
</context>
<context>
    <name>waymark::ReturnsList</name>
    <message>
        <source>Show fewer</source>
        <translation>Dangos llai</translation>
    </message>
    <message>
        <source>Use this one</source>
        <translation>Defnyddio hwn</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Dileu…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) (needs/need) a decision</source>
        <translation>
            <numerusform>Dim ymatebion i benderfynu arnynt</numerusform>
            <numerusform>Mae angen penderfynu ar %n ymateb</numerusform>
            <numerusform>Mae angen penderfynu ar %n ymateb</numerusform>
            <numerusform>Mae angen penderfynu ar %n ymateb</numerusform>
            <numerusform>Mae angen penderfynu ar %n ymateb</numerusform>
        </translation>
    </message>
    <message>
        <source>Responses received</source>
        <translation>Ymatebion a dderbyniwyd</translation>
    </message>
    <message>
        <source>Use this one from %1</source>
        <translation>Defnyddio&apos;r un yma gan %1</translation>
    </message>
    <message>
        <source>Use the other</source>
        <translation>Defnyddio&apos;r llall</translation>
    </message>
    <message>
        <source>Use the other one from %1</source>
        <translation>Defnyddio&apos;r llall gan %1</translation>
    </message>
    <message>
        <source>Match to…</source>
        <translation>Paru â…</translation>
    </message>
    <message>
        <source>Remove the answers from %1</source>
        <translation>Dileu&apos;r atebion gan %1</translation>
    </message>
    <message>
        <source>No one in this file</source>
        <translation>Neb yn y ffeil hon</translation>
    </message>
    <message>
        <source>Remove the answers from %1?</source>
        <translation>Dileu&apos;r atebion gan %1?</translation>
    </message>
    <message>
        <source>They will no longer be counted. You can undo this.</source>
        <translation>Ni fyddant yn cael eu cyfrif mwyach. Gallwch ddadwneud hyn.</translation>
    </message>
    <message>
        <source>Match to… (answers from %1)</source>
        <translation>Paru â… (atebion gan %1)</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>a person, whose answers they are</comment>
        <translation>Gan %1</translation>
    </message>
    <message>
        <source>The answers are from %1</source>
        <translation>Mae&apos;r atebion gan %1</translation>
    </message>
    <message>
        <source>Responses received: %1</source>
        <comment>how many need a decision</comment>
        <translation>Ymatebion a dderbyniwyd: %1</translation>
    </message>
    <message>
        <source>Use both</source>
        <translation>Defnyddio&apos;r ddau</translation>
    </message>
    <message>
        <source>Use both from %1</source>
        <translation>Defnyddio&apos;r ddau gan %1</translation>
    </message>
    <message>
        <source>Where both answer, the newer one counts</source>
        <translation>Lle mae&apos;r ddau&apos;n ateb, yr un diweddaraf sy&apos;n cyfrif</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Dangos y cyfan (%n)</numerusform>
            <numerusform>Dangos y cyfan (%n)</numerusform>
            <numerusform>Dangos y cyfan (%n)</numerusform>
            <numerusform>Dangos y cyfan (%n)</numerusform>
            <numerusform>Dangos y cyfan (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n that (needs/need) no decision</source>
        <translation>
            <numerusform>Dangos y rhai nad oes angen penderfynu arnynt</numerusform>
            <numerusform>Dangos %n nad oes angen penderfynu arno</numerusform>
            <numerusform>Dangos %n nad oes angen penderfynu arnynt</numerusform>
            <numerusform>Dangos %n nad oes angen penderfynu arnynt</numerusform>
            <numerusform>Dangos %n nad oes angen penderfynu arnynt</numerusform>
        </translation>
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
        <translation>Dechrau&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>More about the meeting</source>
        <translation>Rhagor am y cyfarfod</translation>
    </message>
    <message>
        <source>Decisions are recorded with this round and the roles present</source>
        <translation>Cofnodir penderfyniadau gyda&apos;r rownd hon a&apos;r rolau sy&apos;n bresennol</translation>
    </message>
    <message>
        <source>Shows the meeting view on the projector, and the agenda and notes on this screen</source>
        <translation>Yn dangos golwg y cyfarfod ar y taflunydd, a&apos;r agenda a&apos;r nodiadau ar y sgrin hon</translation>
    </message>
    <message>
        <source>Meeting plan and decision record</source>
        <translation>Cynllun y cyfarfod a chofnod penderfyniadau</translation>
    </message>
    <message>
        <source>Meeting plan…</source>
        <translation>Cynllun y cyfarfod…</translation>
    </message>
    <message>
        <source>Decision record…</source>
        <translation>Cofnod penderfyniadau…</translation>
    </message>
    <message>
        <source>Who&apos;s in the meeting: %1</source>
        <translation>Pwy sydd yn y cyfarfod: %1</translation>
    </message>
    <message>
        <source>Start a review…</source>
        <translation>Dechrau adolygiad…</translation>
    </message>
    <message>
        <source>Enter an earlier review…</source>
        <translation>Cofnodi adolygiad cynharach…</translation>
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
        <translation>Dechrau adolygiad</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ddim nawr</translation>
    </message>
    <message>
        <source>The publisher&apos;s PDF, tables as text, model files (*.pdf *.csv *.json);;All files (*)</source>
        <translation>PDF y cyhoeddwr, tablau fel testun, ffeiliau model (*.pdf *.csv *.json);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Remove %1, %2, with its answers, notes and actions? You can undo this.</source>
        <translation>Dileu %1, %2, gyda&apos;i atebion, ei nodiadau a&apos;i gamau gweithredu? Gallwch ddadwneud hyn.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Nothing was saved</source>
        <translation>Ni chadwyd dim</translation>
    </message>
    <message>
        <source>This file already contains “%1” with exactly this wording.</source>
        <translation>Mae “%1” gyda&apos;r union eiriad hwn yn y ffeil hon eisoes.</translation>
    </message>
    <message>
        <source>The wording is saved</source>
        <translation>Mae&apos;r geiriad wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>“%1” is now one of this model&apos;s wordings. To use it in a review that isn&apos;t finished, choose Review &gt; Choose the wording…</source>
        <translation>Mae “%1” bellach yn un o eiriadau&apos;r model hwn. I&apos;w ddefnyddio mewn adolygiad nad yw wedi&apos;i orffen, dewiswch Adolygiad &gt; Dewis y geiriad…</translation>
    </message>
    <message>
        <source>The model is saved</source>
        <translation>Mae&apos;r model wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>“%1” is now one of the models in this file. Start a review with it now? You can also choose it whenever you start one.</source>
        <translation>Mae “%1” bellach yn un o&apos;r modelau yn y ffeil hon. Dechrau adolygiad ag ef nawr? Gallwch hefyd ei ddewis pryd bynnag y dechreuwch un.</translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) still to be agreed. Start the meeting again to continue.</source>
        <translation>
            <numerusform>Dim datganiadau ar ôl i gytuno arnynt. Dechreuwch y cyfarfod eto i barhau.</numerusform>
            <numerusform>%n datganiad ar ôl i gytuno arno. Dechreuwch y cyfarfod eto i barhau.</numerusform>
            <numerusform>%n datganiad ar ôl i gytuno arnynt. Dechreuwch y cyfarfod eto i barhau.</numerusform>
            <numerusform>%n datganiad ar ôl i gytuno arnynt. Dechreuwch y cyfarfod eto i barhau.</numerusform>
            <numerusform>%n datganiad ar ôl i gytuno arnynt. Dechreuwch y cyfarfod eto i barhau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The minutes are under Meeting &gt; Minutes.</source>
        <translation>Mae&apos;r cofnodion o dan Cyfarfod &gt; Cofnodion.</translation>
    </message>
    <message>
        <source>The review has started. Choose draft levels here, or first ask colleagues and plan the meeting in Prepare.</source>
        <translation>Mae&apos;r adolygiad wedi dechrau. Dewiswch lefelau drafft yma, neu gofynnwch i gydweithwyr a chynlluniwch y cyfarfod yn gyntaf yn Paratoi.</translation>
    </message>
</context>
<context>
    <name>waymark::ReviewDialog</name>
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
        <translation>Y testun y mae pawb yn ei ddarllen wrth i chi gytuno.</translation>
    </message>
    <message>
        <source>Start with &amp;no answers</source>
        <translation>Dechrau &amp;heb atebion</translation>
    </message>
    <message>
        <source>Start &amp;from the answers in %1</source>
        <translation>Dechrau &amp;o&apos;r atebion yn %1</translation>
    </message>
    <message>
        <source>Last year&apos;s answers are shown alongside either way.</source>
        <translation>Dangosir atebion y llynedd wrth eu hochr y naill ffordd neu&apos;r llall.</translation>
    </message>
    <message>
        <source>Names help you prepare and stay in this file. Reports for governors show roles only.</source>
        <translation>Mae enwau&apos;n eich helpu i baratoi ac yn aros yn y ffeil hon. Mae adroddiadau i lywodraethwyr yn dangos rolau&apos;n unig.</translation>
    </message>
    <message>
        <source>Answers are carried forward. None of them is agreed until you confirm or change it.</source>
        <translation>Caiff atebion eu dwyn ymlaen. Nid oes cytundeb ar yr un ohonynt nes i chi ei gadarnhau neu ei newid.</translation>
    </message>
    <message>
        <source>%1 is listed twice. If you mean two people, press %2 again.</source>
        <comment>a person, a button</comment>
        <translation>Mae %1 wedi&apos;i restru ddwywaith. Os ydych yn golygu dau berson, pwyswch %2 eto.</translation>
    </message>
    <message>
        <source>Usually the day of the meeting</source>
        <translation>Diwrnod y cyfarfod fel arfer</translation>
    </message>
    <message>
        <source>%1 looks like two people. Each needs a line, to get a form and be counted: use Add another below the list. If it is one person, press %2 again.</source>
        <comment>a name, a button</comment>
        <translation>Mae %1 yn edrych fel dau berson. Mae angen llinell ar bob un, i gael ffurflen a chael eu cyfrif: defnyddiwch Ychwanegu un arall o dan y rhestr. Os un person ydyw, pwyswch %2 eto.</translation>
    </message>
</context>
<context>
    <name>waymark::ReviewsTab</name>
    <message>
        <source>Only what changed</source>
        <translation>Dim ond yr hyn a newidiodd</translation>
    </message>
    <message>
        <source>Largest change first</source>
        <translation>Y newid mwyaf yn gyntaf</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>Datganiadau</translation>
    </message>
    <message>
        <source>Themes</source>
        <translation>Themâu</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Radar</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tuedd</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Pob blwyddyn</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Dim i gymharu ag ef eto</translation>
    </message>
    <message>
        <source>Earlier reviews (%1 shown)</source>
        <translation>Adolygiadau cynharach (%1 wedi&apos;u dangos)</translation>
    </message>
    <message>
        <source>Choose an earlier review above.</source>
        <translation>Dewiswch adolygiad cynharach uchod.</translation>
    </message>
    <message>
        <source>Only in the earlier edition</source>
        <translation>Yn yr argraffiad cynharach yn unig</translation>
    </message>
    <message>
        <source>Match the statements of the editions…</source>
        <translation>Paru datganiadau&apos;r argraffiadau…</translation>
    </message>
    <message>
        <source>Here you can compare a review with earlier ones. If you did one on paper or in another tool, enter those answers. It takes a few minutes.</source>
        <translation>Yma gallwch gymharu adolygiad â rhai cynharach. Os gwnaethoch un ar bapur neu mewn offeryn arall, cofnodwch yr atebion hynny. Mae&apos;n cymryd ychydig funudau.</translation>
    </message>
    <message>
        <source>Enter an earlier review…</source>
        <translation>Cofnodi adolygiad cynharach…</translation>
    </message>
    <message>
        <source>More</source>
        <comment>a menu of what is done less often</comment>
        <translation>Rhagor</translation>
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
        <translation>&amp;Rownd</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name, a role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Give the round a name.</source>
        <translation>Rhowch enw i&apos;r rownd.</translation>
    </message>
    <message>
        <source>Who&apos;s in the meeting</source>
        <translation>Pwy sydd yn y cyfarfod</translation>
    </message>
    <message>
        <source>Decisions from now on are recorded with this round and the roles present, never with names.</source>
        <translation>Cofnodir penderfyniadau o hyn ymlaen gyda&apos;r rownd hon a&apos;r rolau sy&apos;n bresennol, byth gydag enwau.</translation>
    </message>
    <message>
        <source>Choose one or type your own.</source>
        <translation>Dewiswch un neu teipiwch eich un eich hun.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation>Dechrau&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>%1 (sent apologies)</source>
        <comment>a name, a role</comment>
        <translation>%1 (anfonodd ymddiheuriad)</translation>
    </message>
    <message>
        <source>Check who is here this time. The list is as it was last time. Decisions from now on are recorded with this round and the roles present, never with names.</source>
        <translation>Gwiriwch pwy sydd yma y tro hwn. Mae&apos;r rhestr fel yr oedd y tro diwethaf. Cofnodir penderfyniadau o hyn ymlaen gyda&apos;r rownd hon a&apos;r rolau sy&apos;n bresennol, byth gydag enwau.</translation>
    </message>
    <message>
        <source>Continue the meeting</source>
        <translation>Parhau â&apos;r cyfarfod</translation>
    </message>
    <message>
        <source>Role of someone else who is here</source>
        <translation>Rôl rhywun arall sydd yma</translation>
    </message>
    <message>
        <source>Someone else: role</source>
        <translation>Rhywun arall: rôl</translation>
    </message>
    <message>
        <source>Name of someone else who is here</source>
        <translation>Enw rhywun arall sydd yma</translation>
    </message>
    <message>
        <source>Name, optional</source>
        <translation>Enw, dewisol</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Tick who is here</source>
        <translation>Ticiwch pwy sydd yma</translation>
    </message>
</context>
<context>
    <name>waymark::RoundsTab</name>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>Nothing has been agreed in any round yet</source>
        <translation>Ni chytunwyd ar ddim mewn unrhyw rownd eto</translation>
    </message>
    <message>
        <source>Each time a statement is agreed, Waymark records the round and the level. Once two rounds have agreed a statement, you can see here how it changed.</source>
        <translation>Bob tro y cytunir ar ddatganiad, mae Waymark yn cofnodi&apos;r rownd a&apos;r lefel. Unwaith y bydd dwy rownd wedi cytuno ar ddatganiad, gallwch weld yma sut y newidiodd.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>dim un newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
            <numerusform>%n newydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>dim un i fyny</numerusform>
            <numerusform>%n i fyny</numerusform>
            <numerusform>%n i fyny</numerusform>
            <numerusform>%n i fyny</numerusform>
            <numerusform>%n i fyny</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>dim un i lawr</numerusform>
            <numerusform>%n i lawr</numerusform>
            <numerusform>%n i lawr</numerusform>
            <numerusform>%n i lawr</numerusform>
            <numerusform>%n i lawr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>dim un heb newid</numerusform>
            <numerusform>%n heb newid</numerusform>
            <numerusform>%n heb newid</numerusform>
            <numerusform>%n heb newid</numerusform>
            <numerusform>%n heb newid</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 agreed (%3)</source>
        <comment>a round, a number, what changed</comment>
        <translation>%1: cytunwyd ar %2 (%3)</translation>
    </message>
</context>
<context>
    <name>waymark::SchoolFileChoice</name>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Dewis llun…</translation>
    </message>
    <message>
        <source>Choose a document…</source>
        <translation>Dewis dogfen…</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Tynnu&apos;r logo</translation>
    </message>
    <message>
        <source>Remove the reference document</source>
        <translation>Tynnu&apos;r ddogfen gyfeirio</translation>
    </message>
    <message>
        <source>No logo yet</source>
        <translation>Dim logo eto</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Y logo</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Dewis llun</translation>
    </message>
    <message>
        <source>Choose a Word document</source>
        <translation>Dewis dogfen Word</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.bmp *.webp);;All files (*)</source>
        <translation>Lluniau (*.png *.jpg *.jpeg *.gif *.bmp *.webp);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Word documents and templates (*.docx *.dotx);;All files (*)</source>
        <translation>Dogfennau a thempledi Word (*.docx *.dotx);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Waymark&apos;s standard style</source>
        <translation>Arddull safonol Waymark</translation>
    </message>
    <message>
        <source>The picture in this file can&apos;t be shown.</source>
        <translation>Ni ellir dangos y llun yn y ffeil hon.</translation>
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
        <source>Text &amp;size</source>
        <translation>&amp;Maint y testun</translation>
    </message>
    <message>
        <source>L&amp;anguage</source>
        <translation>&amp;Iaith</translation>
    </message>
    <message>
        <source>&amp;Years between peer reviews</source>
        <translation>&amp;Blynyddoedd rhwng adolygiadau cymheiriaid</translation>
    </message>
    <message>
        <source>Screen for &amp;meetings</source>
        <translation>Sgrin ar gyfer &amp;cyfarfodydd</translation>
    </message>
    <message>
        <source>%1, not connected</source>
        <comment>a screen</comment>
        <translation>%1, heb ei chysylltu</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copïau wrth gefn</translation>
    </message>
    <message>
        <source>Backups stay where they are</source>
        <translation>Mae copïau wrth gefn yn aros lle maent</translation>
    </message>
    <message>
        <source>You can&apos;t save files in %1. Choose another folder.</source>
        <translation>Ni allwch gadw ffeiliau yn %1. Dewiswch ffolder arall.</translation>
    </message>
    <message>
        <source>Use system setting</source>
        <translation>Defnyddio gosodiad y system</translation>
    </message>
    <message>
        <source>The model&apos;s own wording stays in the language it was written in.</source>
        <translation>Mae geiriad y model ei hun yn aros yn yr iaith yr ysgrifennwyd ef ynddi.</translation>
    </message>
    <message>
        <source>Automatic (the screen that Waymark is not on)</source>
        <translation>Awtomatig (y sgrin nad yw Waymark arni)</translation>
    </message>
    <message>
        <source>Waymark backs up your files as you work. Like the files, backups contain names and private comments. A folder on another drive also protects you if this computer is lost. Existing backups stay where they are.</source>
        <translation>Mae Waymark yn gwneud copïau wrth gefn o&apos;ch ffeiliau wrth i chi weithio. Fel y ffeiliau, mae copïau wrth gefn yn cynnwys enwau a sylwadau preifat. Mae ffolder ar yriant arall hefyd yn eich diogelu os collir y cyfrifiadur hwn. Mae copïau wrth gefn presennol yn aros lle maent.</translation>
    </message>
    <message>
        <source>&amp;Choose a folder…</source>
        <translation>&amp;Dewis ffolder…</translation>
    </message>
    <message>
        <source>Where to save backups</source>
        <translation>Ble i gadw copïau wrth gefn</translation>
    </message>
    <message>
        <source>Saved in this file and used to work out when the next peer review is due.</source>
        <translation>Wedi&apos;i gadw yn y ffeil hon a&apos;i ddefnyddio i gyfrifo pryd mae&apos;r adolygiad cymheiriaid nesaf i fod.</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Golwg</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Cyferbyniad uchel</translation>
    </message>
    <message>
        <source>The settings above apply to this computer only. Everything about a school or college is saved in its file and its backups. Waymark never goes online.</source>
        <translation>Mae&apos;r gosodiadau uchod yn berthnasol i&apos;r cyfrifiadur hwn yn unig. Caiff popeth am ysgol neu goleg ei gadw yn ei ffeil a&apos;i chopïau wrth gefn. Nid yw Waymark byth yn mynd ar‑lein.</translation>
    </message>
    <message>
        <source>100% (system setting)</source>
        <translation>100% (gosodiad y system)</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>&amp;Use the default folder</source>
        <translation>&amp;Defnyddio&apos;r ffolder diofyn</translation>
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
        <translation>Ymholiad: angen ei drafod</translation>
    </message>
    <message>
        <source>%1: choose the wording of this review</source>
        <comment>a wording</comment>
        <translation>%1: dewiswch eiriad yr adolygiad hwn</translation>
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
        <translation>Yn cytuno ar bob drafft yn y thema hon ar unwaith</translation>
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
        <translation>Yr hyn a welwn sy&apos;n cefnogi&apos;r lefel hon</translation>
    </message>
    <message>
        <source>Where to find it: documents, data, minutes</source>
        <translation>Ble i ddod o hyd iddi: dogfennau, data, cofnodion</translation>
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
        <translation>Themâu</translation>
    </message>
    <message>
        <source>Highest-leverage actions</source>
        <translation>Camau gweithredu mwyaf eu heffaith</translation>
    </message>
    <message>
        <source>Done since the last review</source>
        <translation>Gwnaed ers yr adolygiad diwethaf</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Beth sy&apos;n cael ei gyfrif</translation>
    </message>
    <message>
        <source>how is this counted?</source>
        <translation>sut y caiff hyn ei gyfrif?</translation>
    </message>
    <message>
        <source>Agreed answers and drafts are counted, and drafts are also shown separately. Answers carried forward count once they have been reviewed. No answer never counts as 0. The median is the middle answer when all are put in order: with an even number there can be two.

What went up or down is compared with the review before this one, statement by statement.</source>
        <translation>Cyfrifir atebion y cytunwyd arnynt a drafftiau, a dangosir drafftiau ar wahân hefyd. Mae atebion a ddygwyd ymlaen yn cyfrif ar ôl eu hadolygu. Nid yw diffyg ateb byth yn cyfrif fel 0. Y canolrif yw&apos;r ateb canol pan roddir pob un mewn trefn: gydag eilrif gall fod dau.

Cymherir yr hyn aeth i fyny neu i lawr â&apos;r adolygiad cyn yr un yma, fesul datganiad.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Cymharu…</translation>
    </message>
    <message>
        <source>Start a review…</source>
        <translation>Dechrau adolygiad…</translation>
    </message>
    <message>
        <source>All themes and your own contacts…</source>
        <translation>Pob thema a&apos;ch cysylltiadau…</translation>
    </message>
    <message>
        <source>Themes compared with %1</source>
        <translation>Themâu o&apos;u cymharu â %1</translation>
    </message>
    <message>
        <source>None yet. They come from the answers given so far.</source>
        <translation>Dim eto. Dônt o&apos;r atebion a roddwyd hyd yn hyn.</translation>
    </message>
    <message>
        <source>Levels are steps, not scores: read the counts first; averages are a guide only</source>
        <translation>Camau yw lefelau, nid sgoriau: darllenwch y niferoedd yn gyntaf; canllaw yn unig yw cyfartaleddau</translation>
    </message>
    <message>
        <source>Governors&apos; paper</source>
        <translation>Papur y llywodraethwyr</translation>
    </message>
</context>
<context>
    <name>waymark::TargetDialog</name>
    <message>
        <source>Targets</source>
        <translation>Targedau</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>One level up: %1</source>
        <translation>Un lefel i fyny: %1</translation>
    </message>
    <message>
        <source>One level up</source>
        <translation>Un lefel i fyny</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nawr: %1</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Heb ei ateb eto</translation>
    </message>
    <message>
        <source>• Level %1: %2</source>
        <comment>a level, a point of its descriptor</comment>
        <translation>• Lefel %1: %2</translation>
    </message>
    <message>
        <source>Why these?</source>
        <translation>Pam y rhain?</translation>
    </message>
    <message>
        <source>Target level for the next review, and what is still needed to get there.</source>
        <translation>Y lefel darged ar gyfer yr adolygiad nesaf, a&apos;r hyn sydd ei angen o hyd i&apos;w chyrraedd.</translation>
    </message>
    <message>
        <source>Unless you choose a target, it is the next level up that has a description. The list shows what each level adds on the way there, leaving out points you have marked as in place.</source>
        <translation>Oni bai eich bod yn dewis targed, y lefel nesaf i fyny sydd â disgrifiad ydyw. Mae&apos;r rhestr yn dangos beth mae pob lefel yn ei ychwanegu ar y ffordd yno, gan hepgor pwyntiau a farciwyd gennych fel rhai sydd ar waith.</translation>
    </message>
    <message>
        <source>Everything is in place.</source>
        <translation>Mae popeth ar waith.</translation>
    </message>
    <message>
        <source>The next level shows once the statement is answered.</source>
        <translation>Dangosir y lefel nesaf ar ôl ateb y datganiad.</translation>
    </message>
</context>
<context>
    <name>waymark::TextCard</name>
    <message>
        <source>Text found for: %1</source>
        <translation>Testun a gafwyd ar gyfer: %1</translation>
    </message>
    <message>
        <source>Title of theme %1</source>
        <translation>Teitl thema %1</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Lefel %1</translation>
    </message>
    <message>
        <source>No text at this level.</source>
        <translation>Dim testun ar y lefel hon.</translation>
    </message>
    <message>
        <source>Back to what was found</source>
        <translation>Yn ôl i&apos;r hyn a gafwyd</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Cywir</translation>
    </message>
    <message>
        <source>Nothing was found here. If there is a text, type it.</source>
        <translation>Ni chafwyd dim yma. Os oes testun, teipiwch ef.</translation>
    </message>
    <message>
        <source>Correct: %1</source>
        <translation>Cywir: %1</translation>
    </message>
    <message>
        <source>Correct (%1 in the text)</source>
        <translation>Cywir (%1 yn y testun)</translation>
    </message>
    <message>
        <source>Mark as doubtful</source>
        <translation>Marcio&apos;n amheus</translation>
    </message>
</context>
<context>
    <name>waymark::TextField</name>
    <message>
        <source>A text here has at most %1 characters. The rest was left out.</source>
        <translation>Mae lle i hyd at %1 nod yma. Gadawyd y gweddill allan.</translation>
    </message>
</context>
<context>
    <name>waymark::TextsPanel</name>
    <message>
        <source>What was left out</source>
        <translation>Beth a hepgorwyd</translation>
    </message>
    <message>
        <source>Gatsby &amp;Benchmarks</source>
        <translation>&amp;Meincnodau Gatsby</translation>
    </message>
    <message>
        <source>Their numbers, for example 2, 7. Leave blank if there are none.</source>
        <translation>Eu rhifau, er enghraifft 2, 7. Gadewch yn wag os nad oes rhai.</translation>
    </message>
    <message>
        <source>These rows aren&apos;t statements, so they were skipped. If one of them is a statement, type its text where it belongs.</source>
        <translation>Nid datganiadau yw&apos;r rhesi hyn, felly fe&apos;u hepgorwyd. Os yw un ohonynt yn ddatganiad, teipiwch ei destun lle mae&apos;n perthyn.</translation>
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
        <translation>%1, gydag ymholiadau</translation>
    </message>
</context>
<context>
    <name>waymark::TourBar</name>
    <message>
        <source>Agree: one statement at a time. Choose the level that fits best, note why, and press Enter once everyone agrees.</source>
        <translation>Cytuno: un datganiad ar y tro. Dewiswch y lefel sy&apos;n gweddu orau, nodwch pam, a phwyswch Enter unwaith y bydd pawb yn cytuno.</translation>
    </message>
    <message>
        <source>Start the tour</source>
        <translation>Dechrau&apos;r daith</translation>
    </message>
    <message>
        <source>No, thanks</source>
        <translation>Dim diolch</translation>
    </message>
    <message>
        <source>New to Waymark? A tour of five pages of this sample takes a minute.</source>
        <translation>Newydd i Waymark? Mae taith drwy bum tudalen o&apos;r enghraifft hon yn cymryd munud.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nesaf</translation>
    </message>
    <message>
        <source>Leave the tour</source>
        <translation>Gadael y daith</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>a step of a tour, how many there are, what it says</comment>
        <translation>%1 o %2: %3</translation>
    </message>
    <message>
        <source>Prepare: who is taking part, who you ask before the meeting, and where their views differ.</source>
        <translation>Paratoi: pwy sy&apos;n cymryd rhan, i bwy y gofynnwch cyn y cyfarfod, a ble mae eu barn yn wahanol.</translation>
    </message>
    <message>
        <source>Summary: the results so far, with strengths and priority areas. “why these?” explains how they were chosen.</source>
        <translation>Crynodeb: y canlyniadau hyd yma, gyda chryfderau a meysydd blaenoriaeth. Mae “pam y rhain?” yn egluro sut y&apos;u dewiswyd.</translation>
    </message>
    <message>
        <source>Actions: who does what by when, and the outcome, year by year.</source>
        <translation>Camau gweithredu: pwy sy&apos;n gwneud beth erbyn pryd, a&apos;r canlyniad, o flwyddyn i flwyddyn.</translation>
    </message>
    <message>
        <source>Reports: a paper for governors, ready to save. Press Ctrl+F to find anything, and F1 to open the guide wherever you are.</source>
        <translation>Adroddiadau: papur i lywodraethwyr, yn barod i&apos;w gadw. Pwyswch Ctrl+F i ddod o hyd i unrhyw beth, ac F1 i agor y canllaw ble bynnag yr ydych.</translation>
    </message>
</context>
<context>
    <name>waymark::UnanimousDialog</name>
    <message>
        <source>Statements to agree</source>
        <translation>Datganiadau i gytuno arnynt</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Cytuno</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message numerus="yes">
        <source>Agree %n statement(s)</source>
        <translation>
            <numerusform>Cytuno ar ddatganiadau</numerusform>
            <numerusform>Cytuno ar %n datganiad</numerusform>
            <numerusform>Cytuno ar %n datganiad</numerusform>
            <numerusform>Cytuno ar %n datganiad</numerusform>
            <numerusform>Cytuno ar %n datganiad</numerusform>
        </translation>
    </message>
    <message>
        <source>Agree unanimous statements</source>
        <translation>Cytuno ar ddatganiadau unfrydol</translation>
    </message>
    <message numerus="yes">
        <source>At least %n colleagues answered each of these, all chose the same level, and no one has a query. All of them will be agreed at that level. You can undo this.</source>
        <translation>
            <numerusform>Atebodd cydweithwyr bob un o&apos;r rhain, dewisodd pawb yr un lefel, ac nid oes gan neb ymholiad. Cytunir ar bob un ar y lefel honno. Gallwch ddadwneud hyn.</numerusform>
            <numerusform>Atebodd o leiaf %n cydweithiwr bob un o&apos;r rhain, dewisodd pawb yr un lefel, ac nid oes gan neb ymholiad. Cytunir ar bob un ar y lefel honno. Gallwch ddadwneud hyn.</numerusform>
            <numerusform>Atebodd o leiaf %n cydweithiwr bob un o&apos;r rhain, dewisodd pawb yr un lefel, ac nid oes gan neb ymholiad. Cytunir ar bob un ar y lefel honno. Gallwch ddadwneud hyn.</numerusform>
            <numerusform>Atebodd o leiaf %n cydweithiwr bob un o&apos;r rhain, dewisodd pawb yr un lefel, ac nid oes gan neb ymholiad. Cytunir ar bob un ar y lefel honno. Gallwch ddadwneud hyn.</numerusform>
            <numerusform>Atebodd o leiaf %n cydweithiwr bob un o&apos;r rhain, dewisodd pawb yr un lefel, ac nid oes gan neb ymholiad. Cytunir ar bob un ar y lefel honno. Gallwch ddadwneud hyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>All answers the same</source>
        <comment>how it was agreed, in place of a round</comment>
        <translation>Pob ateb yr un fath</translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n answer(s), all %3. Recorded: %4</source>
        <comment>number, title, level, how it stands</comment>
        <translation>
            <numerusform>%1 %2: dim ateb, %3. Cofnodwyd: %4</numerusform>
            <numerusform>%1 %2: %n ateb, %3. Cofnodwyd: %4</numerusform>
            <numerusform>%1 %2: %n ateb, pob un yn %3. Cofnodwyd: %4</numerusform>
            <numerusform>%1 %2: %n ateb, pob un yn %3. Cofnodwyd: %4</numerusform>
            <numerusform>%1 %2: %n ateb, pob un yn %3. Cofnodwyd: %4</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::VisitPanel</name>
    <message>
        <source>Peers</source>
        <translation>Cymheiriaid</translation>
    </message>
    <message>
        <source>Experts</source>
        <translation>Arbenigwyr</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Math</translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation>&amp;Dyddiad</translation>
    </message>
    <message>
        <source>Their &amp;advice</source>
        <translation>Eu cyn&amp;gor</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Ymwelwyr</translation>
    </message>
    <message>
        <source>&amp;Visitors (roles)</source>
        <translation>&amp;Ymwelwyr (rolau)</translation>
    </message>
    <message>
        <source>Roles and institutions, not names</source>
        <translation>Rolau a sefydliadau, nid enwau</translation>
    </message>
    <message>
        <source>&amp;Strengths they identified</source>
        <translation>&amp;Cryfderau a enwyd ganddynt</translation>
    </message>
    <message>
        <source>&amp;Questions they asked</source>
        <translation>C&amp;westiynau a ofynnwyd ganddynt</translation>
    </message>
    <message>
        <source>&amp;Next steps</source>
        <translation>Camau &amp;nesaf</translation>
    </message>
</context>
<context>
    <name>waymark::WordingCheckDialog</name>
    <message>
        <source>Only &amp;doubtful</source>
        <translation>Rhai am&amp;heus yn unig</translation>
    </message>
    <message>
        <source>Show the &amp;page</source>
        <translation>Dangos y &amp;dudalen</translation>
    </message>
    <message>
        <source>&amp;Next doubtful</source>
        <translation>&amp;Amheus nesaf</translation>
    </message>
    <message>
        <source>Check what was read</source>
        <translation>Gwirio&apos;r hyn a ddarllenwyd</translation>
    </message>
    <message>
        <source>Goes to the next doubtful text (N)</source>
        <translation>Mynd i&apos;r testun amheus nesaf (N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>&amp;Use this</source>
        <translation>De&amp;fnyddio hwn</translation>
    </message>
    <message>
        <source>%1. Use them as they are?</source>
        <translation>%1. Eu defnyddio fel y maent?</translation>
    </message>
    <message>
        <source>Use them as they are</source>
        <translation>Eu defnyddio fel y maent</translation>
    </message>
    <message>
        <source>Close without saving what you checked?</source>
        <translation>Cau heb gadw&apos;r hyn a wiriwyd gennych?</translation>
    </message>
    <message>
        <source>None of it has been saved yet.</source>
        <translation>Nid oes dim ohono wedi&apos;i gadw eto.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Cau heb gadw</translation>
    </message>
    <message>
        <source>Continue editing</source>
        <translation>Parhau i olygu</translation>
    </message>
</context>
</TS>
