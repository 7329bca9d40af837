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
        <source>Mark as a query, or remove the mark</source>
        <translation type="unfinished"></translation>
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
        <source>Next open statement</source>
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
        <source>Choose a level first: press 0 to %1, or click a card.</source>
        <translation>Dewiswch lefel yn gyntaf: pwyswch 0 i %1, neu gliciwch gerdyn.</translation>
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
        <source>carried</source>
        <translation>dygwyd ymlaen</translation>
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
        <source>This review is not what was finished: its content changed outside Waymark. Compare it with a copy before you rely on it.</source>
        <translation>Nid dyma&apos;r adolygiad a orffennwyd: newidiodd ei gynnwys y tu allan i Waymark. Cymharwch ef â chopi cyn dibynnu arno.</translation>
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
        <source>Nothing is open any more. This is the next draft: agree or change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is agreed. This one is still marked as a query.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>agreed, drafts</comment>
        <translation type="unfinished">%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n in the room</source>
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
        <source>carried on from %1</source>
        <comment>last year, or 2022/23</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: %1 (chosen)...</source>
        <comment>level 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: keep %1...</source>
        <comment>level 4</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target: %1 (next level)...</source>
        <comment>level 3</comment>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>AnswerHere</name>
    <message>
        <source>The draft is: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished">drafft</translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message>
        <source>%1 of %2 agreed</source>
        <translation type="unfinished">Cytunwyd ar %1 o %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n do(es) not know</source>
        <comment>8 answers</comment>
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
        <source>mean of answered</source>
        <translation>cymedr y rhai a atebwyd</translation>
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
        <source>how it came</source>
        <translation>sut y daeth</translation>
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
        <source>Stacked bars: how many statements of each theme stand at each level from 0 to %1, with %2 of %3 answered.</source>
        <translation>Barrau pentyrredig: faint o ddatganiadau pob thema sydd ar bob lefel o 0 i %1, gyda %2 o %3 wedi&apos;u hateb.</translation>
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
        <source>%1 open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">agored</translation>
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
        <source>median of answered; the upright line goes from the least to the greatest</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>Compare</name>
    <message>
        <source>%1 beside earlier reviews</source>
        <translation>%1 ochr yn ochr ag adolygiadau cynharach</translation>
    </message>
    <message numerus="yes">
        <source>%n rose</source>
        <translation>
            <numerusform>ni chododd yr un</numerusform>
            <numerusform>cododd %n</numerusform>
            <numerusform>cododd %n</numerusform>
            <numerusform>cododd %n</numerusform>
            <numerusform>cododd %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fell</source>
        <translation>
            <numerusform>ni syrthiodd yr un</numerusform>
            <numerusform>syrthiodd %n</numerusform>
            <numerusform>syrthiodd %n</numerusform>
            <numerusform>syrthiodd %n</numerusform>
            <numerusform>syrthiodd %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed, the same</source>
        <translation>
            <numerusform>ni chadarnhawyd yr un</numerusform>
            <numerusform>cadarnhawyd %n, yr un fath</numerusform>
            <numerusform>cadarnhawyd %n, yr un fath</numerusform>
            <numerusform>cadarnhawyd %n, yr un fath</numerusform>
            <numerusform>cadarnhawyd %n, yr un fath</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried forward, not looked at again</source>
        <translation>
            <numerusform>dim un wedi&apos;i ddwyn ymlaen</numerusform>
            <numerusform>%n wedi&apos;i ddwyn ymlaen, heb edrych arno eto</numerusform>
            <numerusform>%n wedi&apos;u dwyn ymlaen, heb edrych arnynt eto</numerusform>
            <numerusform>%n wedi&apos;u dwyn ymlaen, heb edrych arnynt eto</numerusform>
            <numerusform>%n wedi&apos;u dwyn ymlaen, heb edrych arnynt eto</numerusform>
        </translation>
    </message>
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
    <message>
        <source>%1: another structure of themes and statements, so not comparable</source>
        <translation>%1: strwythur arall o themâu a datganiadau, felly ni ellir cymharu</translation>
    </message>
    <message>
        <source>%1: another structure of themes and statements. %2</source>
        <comment>names of reviews; how many statements are compared</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Compared as you matched them: %n statement(s). All others and the themes stand apart.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <message numerus="yes">
        <source>%n of them not agreed yet</source>
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
</context>
<context>
    <name>EvidenceLink</name>
    <message>
        <source>This is not a complete address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address has a name before its host, which can hide where it leads. It is not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a page of %1 in your browser?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark itself connects to nothing. The whole address is:

%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could be a program: Waymark opens only documents, tables, slides, pictures, sound and video. Find the file yourself, and open it only if you know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “%1” in its own program?</source>
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
        <source>This does not say where it is from its beginning on: write the whole address, or the whole path with its drive or folder.</source>
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
        <source>%n school(s) or college(s), by name and not ranked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
</context>
<context>
    <name>Help</name>
    <message>
        <source>Make a file for your school or college, then start this year&apos;s review and say who takes part.</source>
        <translation>Crëwch ffeil i&apos;ch ysgol neu&apos;ch coleg, yna dechreuwch adolygiad eleni a dweud pwy sy&apos;n cymryd rhan.</translation>
    </message>
    <message>
        <source>On Agree, choose for each statement the description that fits best. That is a draft until the room agrees it.</source>
        <translation>Ar y dudalen Cytuno, dewiswch y disgrifiad sy&apos;n gweddu orau i bob datganiad. Drafft yw hwnnw nes bydd pawb yn cytuno arno.</translation>
    </message>
    <message>
        <source>Note why it fits and what shows it, and add actions as they come up.</source>
        <translation>Nodwch pam mae&apos;n gweddu a beth sy&apos;n dangos hynny, ac ychwanegwch gamau gweithredu wrth iddynt godi.</translation>
    </message>
    <message>
        <source>Look at Summary and Compare, finish the review, and give governors the PDF from Reports.</source>
        <translation>Edrychwch ar Crynodeb a Cymharu, gorffennwch yr adolygiad, a rhowch y PDF o Adroddiadau i&apos;r llywodraethwyr.</translation>
    </message>
    <message>
        <source>Keys and first steps</source>
        <translation>Allweddi a chamau cyntaf</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Camau cyntaf</translation>
    </message>
    <message>
        <source>About Waymark</source>
        <translation>Ynghylch Waymark</translation>
    </message>
    <message>
        <source>Waymark %1

Careers leadership reviews for schools and colleges, on this machine and nowhere else: Waymark never connects to anything.

Model: %2, %3 (structure %4, wording %5).

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Waymark %1

Adolygiadau arweinyddiaeth gyrfaoedd i ysgolion a cholegau, ar y peiriant hwn ac yn unman arall: nid yw Waymark byth yn cysylltu â dim.

Model: %2, %3 (strwythur %4, geiriad %5).

Meddalwedd rydd o dan Drwydded Gyhoeddus Gyffredinol GNU, fersiwn 3 neu ddiweddarach.</translation>
    </message>
    <message>
        <source> or </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Agree, at the levels</source>
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
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation>Mae&apos;r ffeil wedi&apos;i difrodi: %1.</translation>
    </message>
    <message>
        <source>Something refers to a row that is not there: %1.</source>
        <translation>Mae rhywbeth yn cyfeirio at res nad yw yno: %1.</translation>
    </message>
    <message>
        <source>Review %1 is not what was finished: its digest differs.</source>
        <translation>Nid yw adolygiad %1 yr un â&apos;r hyn a orffennwyd: mae ei grynodeb digidol yn wahanol.</translation>
    </message>
    <message>
        <source>Lines of the journal are missing: %1.</source>
        <translation>Mae llinellau o&apos;r cofnod ar goll: %1.</translation>
    </message>
    <message>
        <source>A review bears a number that was never given: %1.</source>
        <translation>Mae gan adolygiad rif na roddwyd erioed: %1.</translation>
    </message>
    <message>
        <source>%1: cannot be read (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not what was saved.</source>
        <translation type="unfinished"></translation>
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
        <source>%1: at least one is not what was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not in the state that the journal saw last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is from an older version of Waymark, which saved no checksums: what is shown may not be what was saved.</source>
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
        <source>agree, and go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note a dissent</source>
        <translation type="unfinished"></translation>
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
        <source>before, next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next open statement</source>
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
        <source>the film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blank the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on in the plan; Shift+G back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pause the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock for the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>round, and who is in the room</source>
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
        <source>what would help, what leaders can do</source>
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
        <source>larger, smaller letters; Ctrl+0 usual</source>
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
        <source>these keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back one step, then out (asks first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>count a show of hands</source>
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
        <source>The picture is at %1.</source>
        <translation>Mae&apos;r llun yn %1.</translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation>Ni chadwyd y llun</translation>
    </message>
    <message>
        <source>Picture...</source>
        <translation type="unfinished">Llun...</translation>
    </message>
    <message>
        <source>Table copied: paste it where you need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture copied: paste it where you need it</source>
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
        <source>The room sees a blank screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the theme, answers revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the statement, answers revealed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>does not know</source>
        <translation type="unfinished"></translation>
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
        <source>Comment, private</source>
        <translation type="unfinished"></translation>
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
        <source>Evidence that is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room sees the hands</source>
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
        <source>%1 beside earlier reviews</source>
        <translation>%1 ochr yn ochr ag adolygiadau cynharach</translation>
    </message>
    <message>
        <source>Themes (mean of answered)</source>
        <translation>Themâu (cymedr y rhai a atebwyd)</translation>
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
        <source>%1, beside %2</source>
        <translation type="unfinished"></translation>
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
        <source>no round noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only in the earlier edition</source>
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
        <source>It was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No program on this computer opens it. The file itself is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>Path copied: paste it where you need it</source>
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
        <source>For where your themes stand, weakest first</source>
        <translation>Yn ôl sefyllfa eich themâu, y gwannaf yn gyntaf</translation>
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
    <message>
        <source>This review is no longer what was finished: the file was changed or damaged outside Waymark.</source>
        <translation>Nid dyma&apos;r adolygiad a orffennwyd bellach: newidiwyd neu ddifrodwyd y ffeil y tu allan i Waymark.</translation>
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
        <source>Actions of the last review: %1</source>
        <translation type="unfinished">Camau gweithredu&apos;r adolygiad diwethaf: %1. {1?}</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished">erbyn %1</translation>
    </message>
    <message>
        <source>Signposts follow from the answers of each theme.</source>
        <translation type="unfinished">Daw&apos;r cyfeiriadau o atebion pob thema.</translation>
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
        <source>Waymark&apos;s signposts for themes are for those of its own edition, and this review uses another. Those for every school and college are shown, and your own contacts.</source>
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
        <source>Tick the level that fits best as things are now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, role:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation type="unfinished">Nid wyf yn gwybod</translation>
    </message>
    <message>
        <source>Why? What shows it?</source>
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
        <source>--reviews wants two to %1 different numbers, such as 1,2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare a review with earlier ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers; the last one is the present review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sound; reviews: %1; finished, with their digests: %2; lines in the journal: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file of an example school with three reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the file of a school or college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The school&apos;s or college&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model file, in place of the model that comes with it</source>
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
        <source>Say which version this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no command: waymark-cli --help lists them all.</source>
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
        <source>Show the model that comes with the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check a model file and print its counts and digests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model file; without one, the program&apos;s own model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text names somebody: %1, &quot;%2&quot;</source>
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
        <source>%1 is no answer such as 1.1=3, 1.2=unanswered or 2.5=?.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add reviews to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a review and print its number, which is never used again</source>
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
        <source>A wording of the file by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry the answers of the review before forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer statements of a review: all of them, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levels given are agreed, not drafts</source>
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
        <source>List what is not settled, then lock the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">agored</translation>
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
        <source>Show the reviews of a file, or one of them statement by statement</source>
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
        <source>another title than before</source>
        <translation type="unfinished"></translation>
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
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given twice, the first stands</source>
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
        <source>this wording was in the file already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stored as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used by review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official wording in a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only say what fits, and store nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the wordings of a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a review use another wording of its model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--counts wants two or more whole numbers apart by commas, not all of them 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median %1, Leik&apos;s D %2, consensus %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far colleagues&apos; answers lie apart, or one row of counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many answered each category, the lowest first, e.g. 0,2,5,1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level that the first count is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread wants FILE with --review, or --counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write every text found in a PDF, and its doubts, as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take doubtful texts of a PDF as they are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: read from %2.</source>
        <comment>a kind of institution, a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a model file of the publisher&apos;s PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The publisher&apos;s PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the model is called</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model file to write</source>
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
        <source>A report is made of a PDF only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the forms that colleagues answer before the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder to write them to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the draft, to agree or disagree with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message to colleagues, in place of the review&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring colleagues&apos; answers in: each file wholly or not at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to a model that %2 does not hold: model from-pdf makes a model of its own of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write when actions and the next reviews are due, as a calendar file (iCalendar)</source>
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
        <source>Replace the school&apos;s or college&apos;s and people&apos;s names; with --kind peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the private comments; with --kind full</source>
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
        <source>%1 is no folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Schools and colleges side by side: all files of a folder, none of which is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder; those inside it are looked into as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this new file for scripts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters in place of names, and no names of files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--de-identified goes with --json only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--what goes with --csv only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what a file holds as JSON, CSV or a spreadsheet</source>
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
        <source>The table for --csv: answers (if not said) or actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out names, colleagues&apos; answers and private comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a file of what export --json wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The exported JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this new table, as text with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this new table, for spreadsheets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rose: %1; fell: %2; same: %3; carried forward: %4; newly answered: %5; no longer answered: %6; not answered: %7; structure changed: %8</source>
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
        <source>structure changed: it was answered against another model</source>
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
        <source>Everything, to be read back, each colleague&apos;s answers with whose they are among it: the new JSON file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a form for theme N, for anybody, whoever has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No round has agreed anything in this review yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>radar (means of answered statements), bars (counts), heatmap (every statement over all years), trend (medians over all years) or rounds (what each round agreed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a complete model: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what of a CSV file, a publisher&apos;s PDF or a model file fits, and store it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV with columns statement, title, level, text (with theme a complete new model), the publisher&apos;s PDF, or a model file</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) (is/are) doubtful, and nothing was stored: check them, and say --accept-doubtful if they are right.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was given for two outputs: each needs its own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is where the journal of %2 is kept: choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number such as 3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left as it is, but may be a name: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard output did not take everything: is its disk full?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be a name: %1, &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--year: %1 is not an academic year such as 2026/27.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--round goes with --agree only.</source>
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
        <source>--accept-doubtful goes with a PDF only.</source>
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
        <source>%1: texts missing: %2; texts not known: %3. Nothing was stored: check the file, and say --accept-missing if it is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the statements of &quot;%2&quot; but %3 levels were found where it has %4: were columns read as one? Nothing was stored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--accept-missing goes with a CSV file only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store a CSV file that lacks texts of the model or has others</source>
        <translation type="unfinished"></translation>
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
        <source>cannot be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there: only the whole of it can be restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to change: the file holds the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file as it was is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where backups are, if not where the window makes them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the backups of a file, the newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back an earlier version of a file, or of one of its reviews, from a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup: its name in the list, or a path</source>
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
        <source>With what you asked and advised others as critical friend; with --kind full or peer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged: what is shown is what can still be read of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a copy with a password, for sending; the password is read from standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP file to make</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a file of a copy with a password; the password is read from standard input</source>
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
        <source>Conflict %1 is decided twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and B are the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and B hold the same.</source>
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
    <message numerus="yes">
        <source>%n conflict(s) (is/are) not decided, so nothing was written: decide with --take or --prefer.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was written: --out names the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one file of two copies that were worked on apart; neither copy is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy; review numbers are its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file to make; without it, only say what would happen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What both were before, if no backup of them is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that is taken where both changed something</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no decision such as 2=A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy that is taken for one conflict, by its number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your own guidance is, such as a video: in place of the review&apos;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is: an address that begins with https</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write this new table for analysts: a row for each answer of every review, no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed: this is what would come of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, row %2 (%3): %4</source>
        <comment>file, row, whose, what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Response files, spreadsheets with a row for each person (.xlsx, .csv), folders or ZIP files of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review that a spreadsheet answers, by its year or number: else the latest that is not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what would come of it, and change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a report of a review as a PDF, a Word document or a web page, and list the texts that name somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>governors (unless said otherwise), full, dashboard, actions, peer, compass, agenda, pre-read or minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new Word document</source>
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
        <source>Carried on</source>
        <translation>Yn parhau</translation>
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
        <source>%n carried on</source>
        <translation type="unfinished">
            <numerusform>dim un yn parhau</numerusform>
            <numerusform>%n yn parhau</numerusform>
            <numerusform>%n yn parhau</numerusform>
            <numerusform>%n yn parhau</numerusform>
            <numerusform>%n yn parhau</numerusform>
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
</context>
<context>
    <name>core/agenda</name>
    <message>
        <source>Statements with fewer than four answers show no spread, so that nobody can be recognised, and count as not apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where that is equal, the lowest level comes first, then the most queries, then the largest change since the last review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What nobody has answered comes last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>near each other</source>
        <translation type="unfinished"></translation>
    </message>
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
    <message numerus="yes">
        <source>%1, speaking for %n colleague(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them without a level</source>
        <comment>5 answers, 1</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 with the draft, %2 higher, %3 lower</source>
        <comment>three counts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements where answers are furthest apart come first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes that the plan of the meeting gives a theme are shared among its statements not yet agreed: most go to those where answers are far apart or there is a query, fewest to those where four or more answers are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far apart answers are is measured by Leik&apos;s D: 0 where all are the same, 1 where they are split between the two ends.</source>
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
</context>
<context>
    <name>core/answerrows</name>
    <message>
        <source>%1: “%2” cannot be read as a level of %3</source>
        <comment>a cell, what is in it, a statement&apos;s number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %3 has no level “%2”</source>
        <comment>a cell, what is in it, a statement&apos;s number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” cannot be chosen for %3, for there are no words for that level</source>
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
        <source>Newer answers, %1: you choose afterwards which ones count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken. %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not taken: nothing is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered in another wording than the review uses now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that cannot be seen were taken out.</source>
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
        <source>After a person was removed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is saved, but there is no room for a backup in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your work is saved, but another window was using the backups, so none was made.</source>
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
        <source>%1 to bring back</source>
        <translation type="unfinished"></translation>
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
        <source>Gatsby Benchmarks are labels of the themes, never scores.</source>
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
        <source>Success looks like: %1</source>
        <translation type="unfinished"></translation>
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
        <source>As it is planned in Waymark; not finished there yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It can be arranged now that the first review, %1, is finished; no peer visit is recorded yet. After that, every %n year(s).</source>
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
        <source>Dissent: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in the room: %2</source>
        <comment>a date, roles</comment>
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
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged with another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/errors</name>
    <message>
        <source>%1 was not found. It may have been moved, renamed or deleted.</source>
        <translation>Ni ddaethpwyd o hyd i %1. Efallai ei bod wedi&apos;i symud, ei hailenwi neu ei dileu.</translation>
    </message>
    <message>
        <source>%1 already exists and was left as it is. Choose another name.</source>
        <translation>Mae %1 yn bod eisoes ac fe&apos;i gadawyd fel y mae. Dewiswch enw arall.</translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file, not a folder or a device.</source>
        <translation>Nid ffeil yw %1. Dewiswch ffeil, nid ffolder na dyfais.</translation>
    </message>
    <message>
        <source>%1 could not be read. Check that you may open it and that its drive is connected.</source>
        <translation>Nid oedd modd darllen %1. Gwiriwch fod gennych hawl i&apos;w hagor a bod ei gyriant wedi&apos;i gysylltu.</translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was changed. Check that you may write there and that its drive is connected.</source>
        <translation>Nid oedd modd ysgrifennu %1. Ni newidiwyd dim. Gwiriwch fod gennych hawl i ysgrifennu yno a bod y gyriant wedi&apos;i gysylltu.</translation>
    </message>
    <message>
        <source>%1 is read-only. Nothing was changed. Save a copy where you may write, and work in that.</source>
        <translation>Darllen yn unig yw %1. Ni newidiwyd dim. Cadwch gopi lle mae gennych hawl i ysgrifennu, a gweithiwch yn hwnnw.</translation>
    </message>
    <message>
        <source>There is no room left on the drive of %1. Nothing was changed. Free some space and try again.</source>
        <translation>Nid oes lle ar ôl ar yriant %1. Ni newidiwyd dim. Rhyddhewch le a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 is not a Waymark file, and was left as it is.</source>
        <translation>Nid ffeil Waymark yw %1, ac fe&apos;i gadawyd fel y mae.</translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened, so that nothing gets worse. Open its latest backup or copy.</source>
        <translation>Mae %1 wedi&apos;i difrodi ac ni chafodd ei hagor, rhag gwneud pethau&apos;n waeth. Agorwch y copi diweddaraf ohoni.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Waymark. Update Waymark to open it.</source>
        <translation>Ysgrifennwyd %1 gan fersiwn mwy newydd o Waymark. Diweddarwch Waymark i&apos;w hagor.</translation>
    </message>
    <message>
        <source>%1 is open in another window or on another computer. Close it there first.</source>
        <translation>Mae %1 ar agor mewn ffenestr arall neu ar gyfrifiadur arall. Caewch hi yno&apos;n gyntaf.</translation>
    </message>
    <message>
        <source>%1 is too large to be what it should be, and was not read.</source>
        <translation>Mae %1 yn rhy fawr i fod yr hyn y dylai fod, ac ni chafodd ei darllen.</translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8. Save it again as UTF-8 and try once more.</source>
        <translation>Nid testun UTF-8 yw %1. Cadwch hi eto fel UTF-8 a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 is not valid JSON%2.</source>
        <translation>Nid yw %1 yn JSON dilys%2.</translation>
    </message>
    <message>
        <source>%1 names something twice%2.</source>
        <translation>Mae %1 yn enwi rhywbeth ddwywaith%2.</translation>
    </message>
    <message>
        <source>%1 is nested too deeply%2.</source>
        <translation>Mae %1 wedi&apos;i nythu&apos;n rhy ddwfn%2.</translation>
    </message>
    <message>
        <source>Something that is needed is missing in %1%2.</source>
        <translation>Mae rhywbeth sydd ei angen ar goll yn %1%2.</translation>
    </message>
    <message>
        <source>%1 holds something that Waymark does not know%2.</source>
        <translation>Mae %1 yn cynnwys rhywbeth nad yw Waymark yn ei adnabod%2.</translation>
    </message>
    <message>
        <source>%1 holds a value of the wrong kind%2.</source>
        <translation>Mae %1 yn cynnwys gwerth o&apos;r math anghywir%2.</translation>
    </message>
    <message>
        <source>%1 is not in a format that this version reads%2.</source>
        <translation>Nid yw %1 mewn fformat y mae&apos;r fersiwn hwn yn ei ddarllen%2.</translation>
    </message>
    <message>
        <source>%1 holds a number that is too small or too large%2.</source>
        <translation>Mae %1 yn cynnwys rhif sy&apos;n rhy fach neu&apos;n rhy fawr%2.</translation>
    </message>
    <message>
        <source>%1 holds a number that is none, or not in its order%2.</source>
        <translation>Mae %1 yn cynnwys rhif annilys, neu un sydd allan o drefn%2.</translation>
    </message>
    <message>
        <source>%1 uses one number twice%2.</source>
        <translation>Mae %1 yn defnyddio un rhif ddwywaith%2.</translation>
    </message>
    <message>
        <source>%1 is empty where something is needed%2.</source>
        <translation>Mae %1 yn wag lle mae angen rhywbeth%2.</translation>
    </message>
    <message>
        <source>%1 holds a text that is too long%2.</source>
        <translation>Mae %1 yn cynnwys testun sy&apos;n rhy hir%2.</translation>
    </message>
    <message>
        <source>%1 holds too many or too few entries%2.</source>
        <translation>Mae %1 yn cynnwys gormod neu rhy ychydig o gofnodion%2.</translation>
    </message>
    <message>
        <source>A column that is needed is missing in %1%2.</source>
        <translation>Mae colofn sydd ei hangen ar goll yn %1%2.</translation>
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
        <source>%1 belongs to a model of another structure%2.</source>
        <translation>Mae %1 yn perthyn i fodel o strwythur arall%2.</translation>
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
        <source>This file does not hold that model. Load it first.</source>
        <translation>Nid yw&apos;r model hwnnw yn y ffeil hon. Llwythwch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>This file does not hold that wording. Load it first.</source>
        <translation>Nid yw&apos;r geiriad hwnnw yn y ffeil hon. Llwythwch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>The review is finished and was left as it is. Reopen it, with a reason, to change it.</source>
        <translation>Mae&apos;r adolygiad wedi&apos;i orffen ac fe&apos;i gadawyd fel y mae. Ailagorwch ef, gyda rheswm, i&apos;w newid.</translation>
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
        <source>There is no descriptor in our source at this level, so it cannot be chosen. Choose another level, or load a wording that has one.</source>
        <translation>Nid oes disgrifydd yn ein ffynhonnell ar y lefel hon, felly ni ellir ei dewis. Dewiswch lefel arall, neu llwythwch eiriad sydd ag un.</translation>
    </message>
    <message>
        <source>There is no level to agree yet. Choose one first.</source>
        <translation>Nid oes lefel i gytuno arni eto. Dewiswch un yn gyntaf.</translation>
    </message>
    <message>
        <source>A name is needed. Type one and try again.</source>
        <translation>Mae angen enw. Teipiwch un a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>A reason is needed. Type one and try again.</source>
        <translation>Mae angen rheswm. Teipiwch un a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>A text is needed. Type one and try again.</source>
        <translation>Mae angen testun. Teipiwch un a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The text is too long to be kept. Shorten it and try again.</source>
        <translation>Mae&apos;r testun yn rhy hir i&apos;w gadw. Byrhewch ef a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>There can be at most five priorities.</source>
        <translation>Gellir cael pum blaenoriaeth ar y mwyaf.</translation>
    </message>
    <message>
        <source>There can be at most three asks to governors.</source>
        <translation>Gellir cael tri chais i lywodraethwyr ar y mwyaf.</translation>
    </message>
    <message>
        <source>There are too many people in this review.</source>
        <translation>Mae gormod o bobl yn yr adolygiad hwn.</translation>
    </message>
    <message>
        <source>This is there already. Nothing was added.</source>
        <translation>Mae hyn yno eisoes. Nid ychwanegwyd dim.</translation>
    </message>
    <message>
        <source>The wording belongs to another model. Choose one for this review&apos;s model.</source>
        <translation>Mae&apos;r geiriad yn perthyn i fodel arall. Dewiswch un ar gyfer model yr adolygiad hwn.</translation>
    </message>
    <message>
        <source>The earlier review has another model, so its answers cannot be carried forward. Start empty.</source>
        <translation>Mae gan yr adolygiad cynharach fodel arall, felly ni ellir dwyn ei atebion ymlaen. Dechreuwch yn wag.</translation>
    </message>
    <message>
        <source>There is no earlier review to carry answers forward from. Start empty.</source>
        <translation>Nid oes adolygiad cynharach i ddwyn atebion ymlaen ohono. Dechreuwch yn wag.</translation>
    </message>
    <message>
        <source>This person took part in a review and stays in the list for its sake.</source>
        <translation>Cymerodd y person hwn ran mewn adolygiad ac mae&apos;n aros ar y rhestr oherwydd hynny.</translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>a place in a file, e.g. line 14</comment>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 Nothing was taken from it.</source>
        <translation>%1 Ni chymerwyd dim ohoni.</translation>
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
        <source>%1 is locked with a password. Save a copy without one in a PDF reader, and choose that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds pictures of pages and no text that can be read. Choose the publisher&apos;s own PDF, not a scan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No table of statements and levels was found in %1. Choose the PDF in which the publisher gives out the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has too many pages to be a model, and was not read. Choose the model&apos;s own PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read. Download or copy it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This build of Waymark cannot read PDF, so %1 was not read. Choose a CSV file with the same text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: reading it failed part of the way. Download it again, or choose a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: what was found in it made no sense. Download it again, or choose a CSV file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took too long to read, and was left. Choose a CSV file, or a PDF with the model alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 needs too much memory to be read, and was left. Choose a CSV file, or a PDF with the model alone.</source>
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
        <source>There is no such text in this file any more. Look again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This group has answered and stays in the list for the answer&apos;s sake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues have answered with a promise of whether names are seen, so it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answer contradicts itself. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This response came in a file. What its writer said stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreeing in one step needs at least three answers, all the same, and no query. Discuss this one.</source>
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
        <source>There can be at most sixty lines in the meeting&apos;s plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line of the plan takes from 1 to 240 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text still names this person, so nothing was removed. Change the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person was removed, and only counts as a former colleague.</source>
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
        <source>A date is needed. Choose one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second date lies before the first. Change one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action is done or stopped, so there is nothing to go on with. Open it again first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An action cannot go on with one that goes on with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can be at most three actions of highest leverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between two peer reviews lie from 1 to 10 years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty, so it was not copied in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 5 MB, so it was not copied in. Give a link to it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Together, copied files would take more than 25 MB. Give a link to this one instead, or take another one out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements are matched between two different models.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not give back what was written to it, so nothing was changed. Save a copy on another drive and continue there.</source>
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
        <source>The drive that holds %1 was disconnected, so changes can no longer be saved to it.</source>
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
        <source>%1 has a line with more cells than its first line%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1 did not pass its check and was not kept. Choose File &gt; Check this file to see what is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review on its own does not fit what is in the file now, so nothing was changed. Restore the whole earlier version instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a web address. It has to begin with https://, as in https://example.org/video.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged. What can still be read is shown, and nothing in the file is changed. Open a backup, or save a copy of what is left and work in that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last change to %1 was interrupted, and it cannot be undone where nothing may be written. Copy the file and %1-journal together to a folder of your own, and open it there.</source>
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
        <source>%1 was not read: this computer does not let Waymark shut its PDF reader off from your files and the network. Choose a CSV file with the same text.</source>
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
        <source>Use unaccented letters, digits, spaces and signs such as - or !. Leave out £: other programs may read it differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two copies do not fit together, so nothing was changed. Choose the same copy for all that belongs together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two files are not copies of one file: they have no review, person or priority in common. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text of one copy names somebody who was removed for good in the other. Remove them in that copy too, and merge again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most 999 hands can be counted for a level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than 2 MB, so it was not taken. Choose a smaller one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and could not be read. Open it in a spreadsheet program and save it again, as an Excel workbook (.xlsx) or as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds answers as text, but a part of them is missing: the text was cut short. Copy all of it, from the line WAYMARK ANSWERS BEGIN to the line WAYMARK ANSWERS END.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds answers as text, but the text was changed on its way. Ask for it to be copied from the form again, or for the file that &quot;Save my answers&quot; makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a table, but no column of it is a statement of this review. Begin the heading of each column with the statement&apos;s number, such as 2.4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a picture that Waymark can read. Choose a PNG or JPEG file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Word document whose styles can be read. Open it in Word and save it as a Word document (.docx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be used where it is, because Waymark can reach this file but not the folder it is in. Move it to your Documents folder and open it there.</source>
        <translation>Ni ellir defnyddio %1 lle mae, oherwydd gall Waymark gyrraedd y ffeil hon ond nid y ffolder y mae ynddi. Symudwch hi i&apos;ch ffolder Dogfennau a&apos;i hagor yno.</translation>
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
        <source>This was exported without names, to be read beside others: no file can be made of it. Choose an export of everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <comment>where a text is, words in it</comment>
        <translation type="unfinished">%1: &quot;%2&quot;</translation>
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
        <source>Standing</source>
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
        <source>Agreed on</source>
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
        <source>What came of it</source>
        <translation type="unfinished">Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied file</source>
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
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below level 1. An addition of Waymark&apos;s to the scale of the model.</source>
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
        <source>Chosen, and not agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by those who lead careers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from the review before, and not looked at again yet. It counts as open, and in no level and no median.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No level. It is never counted as 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something about this answer is in question, whatever its level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle of the answered statements in their order, or both middles of an even number of them (2-3). Levels are an order and not a measure: read the counts first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: how many statements of each theme stand at each level; the figures are in the table</source>
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
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successes named</source>
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
        <source>%1: how many stand where; the figures are in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As critical friend</source>
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
        <source>Choose one of the answers in the list, or leave the cell empty.</source>
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
        <source>Enter for how many people this speaks, from 1 to 99</source>
        <translation>Rhowch faint o bobl y mae hwn yn siarad drostynt, o 1 i 99</translation>
    </message>
    <message>
        <source>Answer at least one statement</source>
        <translation>Atebwch o leiaf un datganiad</translation>
    </message>
    <message>
        <source>Your comments are too long all together: shorten some of them</source>
        <translation>Mae eich sylwadau yn rhy hir gyda&apos;i gilydd: byrhewch rai ohonynt</translation>
    </message>
    <message>
        <source>%1 is among your downloads.</source>
        <translation>Mae %1 ymhlith eich lawrlwythiadau.</translation>
    </message>
    <message>
        <source>Remove all answers from this form and from this browser? Files that you saved stay.</source>
        <translation>Tynnu&apos;r holl atebion o&apos;r ffurflen hon ac o&apos;r porwr hwn? Bydd ffeiliau a gadwyd gennych yn aros.</translation>
    </message>
    <message>
        <source>Your answers were removed from this form and from this browser.</source>
        <translation>Tynnwyd eich atebion o&apos;r ffurflen hon ac o&apos;r porwr hwn.</translation>
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
        <source>For each statement choose the level that fits best as things are now. You may leave a statement out, or say that you do not know.</source>
        <translation>Ar gyfer pob datganiad dewiswch y lefel sy&apos;n ffitio orau fel y mae pethau nawr. Cewch adael datganiad allan, neu ddweud nad ydych yn gwybod.</translation>
    </message>
    <message>
        <source>The draft so far is shown with each statement. Say whether you agree or whether it should be higher or lower, and why. You may leave a statement out, or say that you do not know.</source>
        <translation>Dangosir y drafft hyd yma gyda phob datganiad. Dywedwch a ydych yn cytuno neu a ddylai fod yn uwch neu&apos;n is, a pham. Cewch adael datganiad allan, neu ddweud nad ydych yn gwybod.</translation>
    </message>
    <message>
        <source>Your name will be seen beside your answers, also in the meeting.</source>
        <translation>Bydd eich enw i&apos;w weld wrth ochr eich atebion, yn y cyfarfod hefyd.</translation>
    </message>
    <message>
        <source>The meeting sees how many people chose each level, never who, and only where at least four answered. Whoever gave you this form can see that you answered.</source>
        <translation>Mae&apos;r cyfarfod yn gweld faint o bobl a ddewisodd bob lefel, byth pwy, a dim ond lle atebodd pedwar o leiaf. Gall pwy bynnag a roddodd y ffurflen hon i chi weld eich bod wedi ateb.</translation>
    </message>
    <message>
        <source>This page works with no connection and sends nothing. When you are done, save your answers and send the file back.</source>
        <translation>Mae&apos;r dudalen hon yn gweithio heb gysylltiad ac nid yw&apos;n anfon dim. Ar ôl gorffen, cadwch eich atebion ac anfonwch y ffeil yn ôl.</translation>
    </message>
    <message>
        <source>Skip to the statements</source>
        <translation>Neidio i&apos;r datganiadau</translation>
    </message>
    <message>
        <source>This form cannot save here</source>
        <translation>Ni all y ffurflen hon gadw yma</translation>
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
        <source>Your name or your role is needed, so that your answers find their place.</source>
        <translation>Mae angen eich enw neu eich rôl, fel bod eich atebion yn cyrraedd eu lle.</translation>
    </message>
    <message>
        <source>Your name, or your group&apos;s</source>
        <translation>Eich enw, neu enw eich grŵp</translation>
    </message>
    <message>
        <source>Your role</source>
        <translation>Eich rôl</translation>
    </message>
    <message>
        <source>For how many people does this return speak?</source>
        <translation>Dros faint o bobl y mae&apos;r atebion hyn yn siarad?</translation>
    </message>
    <message>
        <source>1 if you answer for yourself; more if a group answers together.</source>
        <translation>1 os ydych yn ateb drosoch eich hun; mwy os yw grŵp yn ateb gyda&apos;i gilydd.</translation>
    </message>
    <message>
        <source>Save and send</source>
        <translation>Cadw ac anfon</translation>
    </message>
    <message>
        <source>Saving makes a small file. Send it back the way this form came to you. You can change your answers later and save again.</source>
        <translation>Mae cadw yn creu ffeil fach. Anfonwch hi yn ôl yr un ffordd ag y daeth y ffurflen hon atoch. Gallwch newid eich atebion yn nes ymlaen a chadw eto.</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Heb eu hateb eto</translation>
    </message>
    <message>
        <source>You may leave these out:</source>
        <translation>Cewch adael y rhain allan:</translation>
    </message>
    <message>
        <source>Save without them</source>
        <translation>Cadw hebddynt</translation>
    </message>
    <message>
        <source>Your answers are saved</source>
        <translation>Mae eich atebion wedi&apos;u cadw</translation>
    </message>
    <message>
        <source>Now send that file back. Nothing was sent yet.</source>
        <translation>Nawr anfonwch y ffeil honno yn ôl. Nid oes dim wedi&apos;i anfon eto.</translation>
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
        <source>Next open one</source>
        <translation>Yr un agored nesaf</translation>
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
        <source>Before we meet about careers leadership (%1, %2), please reflect on your part of it.</source>
        <translation>Cyn i ni gwrdd am arweinyddiaeth gyrfaoedd (%1, %2), ystyriwch eich rhan chi ohoni.</translation>
    </message>
    <message>
        <source>Save the attached form to your device first (if it is in a ZIP file, open that and take it out) and open it in a browser such as Edge, Chrome, Firefox or Safari. It works with no connection and keeps what you enter. At the end choose &quot;Save my answers&quot; and send the small file back to me.</source>
        <translation>Cadwch y ffurflen sydd ynghlwm ar eich dyfais yn gyntaf (os yw mewn ffeil ZIP, agorwch honno a&apos;i thynnu allan) a&apos;i hagor mewn porwr fel Edge, Chrome, Firefox neu Safari. Mae&apos;n gweithio heb gysylltiad ac yn cadw&apos;r hyn a rowch. Ar y diwedd dewiswch &quot;Cadw fy atebion&quot; ac anfonwch y ffeil fach yn ôl ataf.</translation>
    </message>
    <message>
        <source>Please return it by %1.</source>
        <translation>Dychwelwch hi erbyn %1.</translation>
    </message>
    <message>
        <source>If you would rather answer on paper, print the form or ask me for a sheet.</source>
        <translation>Os yw&apos;n well gennych ateb ar bapur, argraffwch y ffurflen neu gofynnwch i mi am daflen.</translation>
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
        <source>There is no draft for this statement yet.</source>
        <translation>Nid oes drafft ar gyfer y datganiad hwn eto.</translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation>Nid wyf yn gwybod</translation>
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
        <source>The draft is: %1. Do you agree?</source>
        <translation>Y drafft yw: %1. Ydych chi&apos;n cytuno?</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Drafft</translation>
    </message>
    <message>
        <source>Below level 1: Waymark&apos;s addition to the scale</source>
        <translation>Islaw lefel 1: ychwanegiad Waymark at y raddfa</translation>
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
        <source>Mark single points</source>
        <translation>Nodi pwyntiau unigol</translation>
    </message>
    <message>
        <source>I have a question about this: it should be talked about</source>
        <translation>Mae gen i gwestiwn am hyn: dylid ei drafod</translation>
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
        <source>What shows it? Documents, figures, examples</source>
        <translation>Beth sy&apos;n ei ddangos? Dogfennau, ffigurau, enghreifftiau</translation>
    </message>
    <message>
        <source>Answers by %1, saved at %2, are stored in this browser.</source>
        <extracomment>%1 is a name, or &quot;someone who gave no name&quot;; %2 is a time, e.g. 10:12</extracomment>
        <translation type="unfinished"></translation>
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
        <source>What you enter is stored in this browser, so that you can close the form and continue later. If other people use this computer, remove it once you have saved your answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This browser does not store what you enter: save your answers before you close the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are answers in this browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If they are yours, you can continue with them. If they are not, start with an empty form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start empty (remove them)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are still stored in this browser, where the next person to use it could see them. Remove them if you share this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are still on this page, though this browser does not store them. Remove them or close the page if you share this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guidance before you begin:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is copied. Nothing was sent yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is selected: copy it with Ctrl+C, or Copy in the menu.</source>
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
        <source>If you cannot attach a file, copy this text into an email or a message and send it back. It holds your answers; leave it as it is.</source>
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
        <source>Start an email with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving needs JavaScript, which is off in this browser or viewer. You can read and print the form here.</source>
        <translation>Mae cadw yn gofyn am JavaScript, sydd wedi&apos;i ddiffodd yn y porwr neu&apos;r gwyliwr hwn. Gallwch ddarllen ac argraffu&apos;r ffurflen yma.</translation>
    </message>
    <message>
        <source>On a computer or Chromebook: save the form to your device, then open the saved file in a browser.</source>
        <translation>Ar gyfrifiadur neu Chromebook: cadwch y ffurflen ar eich dyfais, yna agorwch y ffeil a gadwyd mewn porwr.</translation>
    </message>
    <message>
        <source>On an iPad or iPhone, Files and Mail only show the form. Answer on a computer, print the form and fill it in by hand, or reply with the number of each statement and your level.</source>
        <translation>Ar iPad neu iPhone, dim ond dangos y ffurflen y mae Files a Mail. Atebwch ar gyfrifiadur, argraffwch y ffurflen a llenwch hi â llaw, neu ymatebwch gyda rhif pob datganiad a&apos;ch lefel.</translation>
    </message>
</context>
<context>
    <name>core/found</name>
    <message>
        <source>empty: nothing was found here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far longer than its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>far shorter than its neighbours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begins in the middle of a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ends in the middle of a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joined over a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a word was parted at a line&apos;s end, with or without a hyphen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>little shows where it begins and ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters that cannot be read</source>
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
        <source>another title than in the model</source>
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
        <source>the document names more levels than were found</source>
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
        <source>writing</source>
        <translation>ysgrifennu</translation>
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
        <source>writing for governors</source>
        <translation>ysgrifennu i lywodraethwyr</translation>
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
        <source>giving out themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing how colleagues are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking in a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking in responses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choosing which response counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saying whose response it is</source>
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
        <source>writing with an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marking a point of an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreeing where all answered the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noting dissent</source>
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
        <source>writing the meeting&apos;s opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choosing a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saying who is in the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing the meeting&apos;s plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing a person for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>carrying on an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>noting progress</source>
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
        <source>changing what you said as critical friend</source>
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
        <source>None are named: Waymark knows which statements bear on it for its own edition only, and this review uses another one.</source>
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
        <source>its last change was cut short: open it once by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by an older version of Waymark: open it once by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written by a newer version of Waymark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
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
        <source>State</source>
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
        <source>Title of the theme</source>
        <translation type="unfinished"></translation>
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
        <source>Remark</source>
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
        <source>not counted: a copy of another file, which was changed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not counted: a copy of %1, which was changed last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
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
        <source>None %1 changed its level since the last review</source>
        <translation>Ni newidiodd yr un %1 ei lefel ers yr adolygiad diwethaf</translation>
    </message>
    <message>
        <source>%1 %2 fell and none rose</source>
        <translation>syrthiodd %1 %2 ac ni chododd yr un</translation>
    </message>
    <message>
        <source>%1 %2 rose a level</source>
        <translation>cododd %1 %2 un lefel</translation>
    </message>
    <message>
        <source>%1 %2 rose</source>
        <translation>cododd %1 %2</translation>
    </message>
    <message>
        <source>%1 and none fell</source>
        <translation>%1 ac ni syrthiodd yr un</translation>
    </message>
    <message>
        <source>%1 and %2 fell</source>
        <translation>%1 a syrthiodd %2</translation>
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
        <source>“%1” stands at level %2</source>
        <translation>mae “%1” ar lefel %2</translation>
    </message>
    <message>
        <source>No statement is answered yet.</source>
        <translation>Nid oes datganiad wedi&apos;i ateb eto.</translation>
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
        <source>title, dates and state of the review</source>
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
        <source>line of the meeting&apos;s plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>former colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress note of an action</source>
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
        <source>note as critical friend</source>
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
        <source>line of the journal</source>
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
        <source>confirmed</source>
        <translation>cadarnhawyd</translation>
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
        <source>No descriptor in our source</source>
        <translation type="unfinished">Dim disgrifydd yn ein ffynhonnell</translation>
    </message>
    <message>
        <source>There is no descriptor in our source, so this level cannot be chosen.</source>
        <translation type="unfinished">Nid oes disgrifydd yn ein ffynhonnell, felly ni ellir dewis y lefel hon.</translation>
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
    <message numerus="yes">
        <source>moves up %n statement(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>serves a whole-school priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest answer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All running actions are listed that are for at least one statement below the highest level, whichever review they came out of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those for more of this review&apos;s priority areas come first. Then those that move up more statements, then those that serve a whole-school priority, then those for the lowest answer, where no answer counts as “not in place yet”, then the earlier date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The careers leader picks: the order is a help, and nothing is picked by it. Two or three are a good number; three at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>serves a whole-college priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those for more of this review&apos;s priority areas come first. Then those that move up more statements, then those that serve a whole-college priority, then those for the lowest answer, where no answer counts as “not in place yet”, then the earlier date.</source>
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
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out the themes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs discuss</source>
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
        <source>Careers work is for every learner: it shows them what they could become, and why what they learn here matters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today we look at it together: what is really in place, where we see it differently, and what would move us up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no marks to win. An honest answer helps us most.</source>
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
    <message numerus="yes">
        <source>... and %n more</source>
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
    <message>
        <source>The response is set aside</source>
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
        <source>%1 has become %2</source>
        <comment>numbers of a statement in two editions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is gone</source>
        <comment>number of a statement</comment>
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
        <source>Names are seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know</source>
        <translation type="unfinished">Nid wyf yn gwybod</translation>
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
        <source>The %1 review of the other copy is number %2 now, for there are two of its number.</source>
        <comment>academic year, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1, %2</source>
        <comment>academic year, title</comment>
        <translation type="unfinished">Adolygiad %1, %2</translation>
    </message>
    <message>
        <source>Both copies changed this since they parted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copies differ here, and nothing tells which of them is newer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One copy removed this, and the other changed it since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review was finished, and the two copies of it differ. A finished review is never changed by merging: it is taken as a whole from one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose it is</source>
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
        <source>What was pasted</source>
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
        <source>somebody&apos;s role in the list of people</source>
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
        <source>role of somebody who took part</source>
        <translation type="unfinished"></translation>
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
        <source>what came of an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline for governors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what governors are asked</source>
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
        <source>comment of a response</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence of a response</source>
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
        <source>dissent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role of somebody in the room</source>
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
        <source>where the film lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting&apos;s plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation type="unfinished">Adolygiad %1</translation>
    </message>
    <message>
        <source>what success of an action looks like</source>
        <translation type="unfinished"></translation>
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
        <source>name of a copied file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inside a copied file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who visited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>successes that visitors named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>questions that visitors asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advice of visitors</source>
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
        <source>what you asked as critical friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what you advised as critical friend</source>
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
        <source>Not stated</source>
        <translation type="unfinished"></translation>
    </message>
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
</context>
<context>
    <name>core/questions</name>
    <message>
        <source>Careers leadership review %1, theme %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For each statement choose the level that fits best as things are now. You may leave a statement out.</source>
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
</context>
<context>
    <name>core/reasons</name>
    <message numerus="yes">
        <source>%n action(s) running</source>
        <translation>
            <numerusform>dim camau ar y gweill</numerusform>
            <numerusform>%n cam gweithredu ar y gweill</numerusform>
            <numerusform>%n cam gweithredu ar y gweill</numerusform>
            <numerusform>%n cam gweithredu ar y gweill</numerusform>
            <numerusform>%n cam gweithredu ar y gweill</numerusform>
        </translation>
    </message>
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
        <source>Only answers given in this review count, drafts and agreed alike: nothing unanswered and nothing merely carried forward. No statement is in both lists.</source>
        <translation>Dim ond atebion a roddwyd yn yr adolygiad hwn sy&apos;n cyfrif, yn ddrafftiau ac wedi&apos;u cytuno fel ei gilydd: dim byd heb ei ateb a dim byd sydd ond wedi&apos;i ddwyn ymlaen. Nid oes datganiad ar y ddwy restr.</translation>
    </message>
    <message>
        <source>A strength is an answer at level %1 or above.</source>
        <translation>Cryfder yw ateb ar lefel %1 neu uwch.</translation>
    </message>
    <message>
        <source>Answers marked as a query come after all others. Then the higher level comes first, then the larger rise since the last review, then those with an evidence note, then the order of the model.</source>
        <translation>Daw atebion sydd wedi&apos;u marcio&apos;n ymholiad ar ôl y lleill i gyd. Yna daw&apos;r lefel uwch yn gyntaf, yna&apos;r cynnydd mwyaf ers yr adolygiad diwethaf, yna&apos;r rhai â nodyn tystiolaeth, yna trefn y model.</translation>
    </message>
    <message>
        <source>A priority area is an answer below the highest level that is not a strength.</source>
        <translation>Maes blaenoriaeth yw ateb o dan y lefel uchaf nad yw&apos;n gryfder.</translation>
    </message>
    <message>
        <source>The lower level comes first, “not in place yet” lowest of all. Then those that fell furthest since the last review, then those marked as a query, then those without a running action, then the order of the model.</source>
        <translation>Daw&apos;r lefel is yn gyntaf, a “ddim ar waith eto” yn isaf oll. Yna&apos;r rhai a syrthiodd fwyaf ers yr adolygiad diwethaf, yna&apos;r rhai sydd wedi&apos;u marcio&apos;n ymholiad, yna&apos;r rhai heb gam gweithredu ar y gweill, yna trefn y model.</translation>
    </message>
    <message>
        <source>At most two of the three come from one theme, unless no other theme has one.</source>
        <translation>Daw dau o&apos;r tri ar y mwyaf o un thema, oni bai nad oes un gan unrhyw thema arall.</translation>
    </message>
    <message>
        <source>The careers leader may replace any of them; the reason is then shown.</source>
        <translation>Caiff yr arweinydd gyrfaoedd gyfnewid unrhyw un ohonynt; dangosir y rheswm wedyn.</translation>
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
        <source>%1: actions for %2.</source>
        <comment>a priority, statement numbers</comment>
        <translation>%1: camau gweithredu ar gyfer %2.</translation>
    </message>
    <message>
        <source>No action points to one of them yet.</source>
        <translation>Nid oes cam gweithredu&apos;n cyfeirio at yr un ohonynt eto.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>agored</translation>
    </message>
    <message>
        <source>done</source>
        <translation>wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>carried on</source>
        <translation>yn parhau</translation>
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
        <source>Actions of the last review: %1.</source>
        <translation>Camau gweithredu&apos;r adolygiad diwethaf: %1.</translation>
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
        <source>How this serves our college priorities</source>
        <translation>Sut mae hyn yn cefnogi blaenoriaethau ein coleg</translation>
    </message>
    <message>
        <source>How this serves our school priorities</source>
        <translation>Sut mae hyn yn cefnogi blaenoriaethau ein hysgol</translation>
    </message>
    <message>
        <source>Where we stand</source>
        <translation>Ble rydym ni</translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation>Cryfderau</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Blaenoriaethau</translation>
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
        <source>Actions of the last review</source>
        <translation>Camau gweithredu&apos;r adolygiad diwethaf</translation>
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
        <source>None to name yet.</source>
        <translation>Dim un i&apos;w enwi eto.</translation>
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
        <source>The statements are those of “%1”, in the words of “%2”. Two papers that show the same codes used the same text: %3, %4.</source>
        <comment>name of an edition, name of a wording, two short codes</comment>
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
        <source>What came of it: %1</source>
        <translation type="unfinished">Beth ddaeth ohono: %1</translation>
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
        <source>For no priority of its own</source>
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
        <source>No actions are written down yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions: %1 in all, %2 still to be done, of which %3 overdue on %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPEN: not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OPEN: carried forward, not looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT: not agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such answer there: decide with your team</source>
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
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 answers are ready to be typed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick each answer once it is there. Drafts and open statements have no box. “Not in place yet” lies below level 1 and was added by Waymark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed in by, on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1: %2)</source>
        <comment>a year, its mean</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Radar of the means of answered statements, %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Means of answered statements, beside their counts</source>
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
        <source>[e-mail]</source>
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
        <source>With private comments: for those who prepare the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a statement, where it stands</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>What governors ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements that bear on it</source>
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
        <source>Private comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened again after finishing</source>
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
        <source>None are picked yet.</source>
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
        <source>We were not sure about %1: how do you read it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Questions for peers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Successes that you name</source>
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
        <source>A page to read in a minute, and what stands behind it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was decided, for your own records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page for the senior leadership team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who does what by when, for those who do it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the schools and colleges that visit you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To tick off while you type the answers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline, counts by theme, strengths, priorities, what you ask of governors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The strategic questions that governors ask, with your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every statement: level, why, evidence, actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts by theme, strengths, priorities, who took part by role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every statement: descriptor, why, evidence, what each round decided, actions, change since the last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts by theme and their change, with the radar beside them</source>
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
        <source>Drafts and open statements, marked as not to be typed in yet</source>
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
        <source>Private comments: shown, so keep it among those who prepare</source>
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
        <source>answers to type into Compass+</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a review&apos;s title, which report it is</comment>
        <translation type="unfinished">%1 · %2</translation>
    </message>
    <message>
        <source>Statements of each theme at each level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the target adds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions: highest leverage, then by date</source>
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
        <source>What was done since the last review, and what peers said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths, priorities, the actions of highest leverage and those that are due next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest leverage first; then by priority: what, who, start, due, what success looks like, status, notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By statement: level, target, what the target adds, actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What peers said last time, an index of the evidence, questions for peers and room for notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names: none; the school&apos;s or college&apos;s name, reference, contacts and people&apos;s names are replaced in all texts, its phase and who visited are left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: this review is no longer what was finished: the file was changed or damaged outside Waymark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: the review of %1, with which this one is compared, is no longer what was finished: the file was changed or damaged outside Waymark.</source>
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
        <source>A self-assessment on %1 ordered levels, with “not in place yet” added by Waymark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels are not marks: go by the counts. The radar shows means only as a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts are shown; levels are not marks and are not averaged here.</source>
        <translation type="unfinished"></translation>
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
        <source>A question mark beside a level means that something about it is still to be settled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we asked and advised others as critical friend</source>
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
        <source>Warning: the file that this report was made from is damaged. Something may be missing here, or not what was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each statement has %1 levels, from 1 (least developed) to %2 (most developed), and is at the one whose description fits best.</source>
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
        <source>How colleagues answered is shown without names, and only where at least four answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of the meeting, in minutes</source>
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
        <source>No meeting has agreed anything yet.</source>
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
        <source>What shows it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would move us up?</source>
        <translation type="unfinished">Beth fyddai&apos;n ein codi lefel?</translation>
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
        <source>What was agreed and why, for those who were there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan of the meeting, in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements that are not agreed: draft, how colleagues answered, why it comes there, minutes</source>
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
        <source>Room to write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was there, by role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each round agreed, why, and what was noted against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is still to be agreed, and the actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agenda of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to read before the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logo of the school or college</source>
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
        <source>A journal next to this file did not belong to it, so it was not used and is now called %1. Nothing in the file was changed. If this file is a copy that you put back, all is well, and you can delete the journal.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/taking</name>
    <message>
        <source>It was answered in another wording than the review uses now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters that cannot be seen or that turn the writing round were taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its form was made for somebody whom this file does not hold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody named</source>
        <extracomment>a return that names neither person nor role</extracomment>
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
        <source>%1: taken, %2, from %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: taken, %2, from %3, who returned answers before: choose which ones count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: was taken before; nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a file, why it was refused</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>%1 is the form itself, not the answers. Ask for the file that &quot;Save my answers&quot; makes: its name ends in .waymark-response.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds only forms, as they were sent out, and no answers. Ask for the files that &quot;Save my answers&quot; makes: their names end in .waymark-response.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the Waymark file of a school or college, not a colleague&apos;s answers. To see it, open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by Waymark, but is an export or a model, not a colleague&apos;s answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a web page, not a colleague&apos;s answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a PDF. Waymark cannot read answers from it: ask for the file whose name ends in .waymark-response.json, or enter them yourself with Answer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a picture. Waymark cannot read answers from it: ask for the file whose name ends in .waymark-response.json, or enter them yourself with Answer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a sound or film recording, not a colleague&apos;s answers.</source>
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
        <source>%1 is an archive that Waymark cannot open: only ZIP files are read. Unpack it and import the folder.</source>
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
        <source>%1 is a ZIP file that unpacks to far more than answers need, so not all of it was read. Unpack only the answers and import those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a ZIP file inside too many others, so it was not read. Unpack it and import the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds more than %2 files, and the rest were not read. Choose only the folder with the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no files in %1. Colleagues&apos; answers are files whose names end in .waymark-response.json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is an email in which no answers were found. Save the file attached to it, whose name ends in .waymark-response.json, and import that file, or copy the text of the answers and paste it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a document, such as Word makes. Waymark cannot read answers from it: save a table as an Excel workbook (.xlsx) or as CSV, ask for the file whose name ends in .waymark-response.json, or enter them yourself with Answer here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a text, perhaps of an email, in which no answers were found. Ask for the file whose name ends in .waymark-response.json, or for the text of the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds no answers. Copy all of the text of an answer, from the line WAYMARK ANSWERS BEGIN to the line WAYMARK ANSWERS END, or the cells of a table with their headings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty. In the email, select all of the text of the answers, from the line WAYMARK ANSWERS BEGIN to the line WAYMARK ANSWERS END, and copy it.</source>
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
        <source>Say what is to be done.</source>
        <translation>Dywedwch beth sydd i&apos;w wneud.</translation>
    </message>
    <message>
        <source>This is too long to keep.</source>
        <translation>Mae hyn yn rhy hir i&apos;w gadw.</translation>
    </message>
    <message>
        <source>Name at least one statement that it is to move up.</source>
        <translation>Enwch o leiaf un datganiad y dylai ei godi.</translation>
    </message>
    <message>
        <source>It is due before it starts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/board</name>
    <message>
        <source>group, nobody named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, does not take part in this review</source>
        <comment>a role</comment>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Nobody is asked yet. Give each theme to those who know it best.</source>
        <translation type="unfinished"></translation>
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
        <source>The draft is shown, and names are seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft is shown, and names are seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The draft is shown, and names are not seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No draft is shown, and names are not seen</source>
        <translation type="unfinished"></translation>
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
        <source>asked, missing since the return-by date</source>
        <translation type="unfinished"></translation>
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
        <source>not asked, answered %1 of %2 statements all the same</source>
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
    <message>
        <source>The SLT link on every theme, with those whose work it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything to everyone</source>
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
        <source>Nobody who takes part holds these roles, so nobody was asked in their place: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/differ</name>
    <message>
        <source>In the middle: %1</source>
        <comment>a level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the middle: between %1 and %2</source>
        <comment>two levels</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All chose the same level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <comment>the lowest and the highest answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The middle (median) is the answer that stands in the middle when all are put in order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread is Leik&apos;s D: 0 where all chose the same level, 1 where half chose the lowest and half the highest. It uses only the order of the levels, and the agenda is sorted by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consensus, by Tastle and Wierman, runs the other way: 1 where all agree, 0 where they are split between the ends. It works with a mean of the levels, so it stands beside the spread and nothing is sorted by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One return is one answer, whoever it speaks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n answers it could be guessed who chose what, so no distribution is shown.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n say(s) &quot;I do not know&quot;</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>I do not know</source>
        <translation type="unfinished">Nid wyf yn gwybod</translation>
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
        <source>Here: %1.</source>
        <comment>spread and consensus</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/earlier</name>
    <message>
        <source>Type 0 to %1. 0 is not in place yet; leave what was not answered.</source>
        <translation>Teipiwch 0 i %1. Ystyr 0 yw ddim ar waith eto; gadewch yr hyn nad atebwyd.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level and what it means</comment>
        <translation>%1: %2</translation>
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
        <source>%n statement(s) open</source>
        <translation>
            <numerusform>dim datganiadau agored</numerusform>
            <numerusform>%n datganiad agored</numerusform>
            <numerusform>%n datganiad agored</numerusform>
            <numerusform>%n datganiad agored</numerusform>
            <numerusform>%n datganiad agored</numerusform>
        </translation>
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
        <source>Your careers leadership reviews, on this laptop and nowhere else</source>
        <translation>Eich adolygiadau arweinyddiaeth gyrfaoedd, ar y gliniadur hwn ac yn unman arall</translation>
    </message>
    <message>
        <source>Look at review %1</source>
        <translation>Edrych ar adolygiad %1</translation>
    </message>
    <message>
        <source>Start the review %1</source>
        <translation>Dechrau adolygiad %1</translation>
    </message>
    <message>
        <source>%1 · review %2 is finished</source>
        <translation>%1 · mae adolygiad %2 wedi&apos;i orffen</translation>
    </message>
    <message>
        <source>Waymark takes a school&apos;s or college&apos;s leaders through the yearly review of their careers programme, statement by statement, and turns what they agree into a summary, a comparison with earlier years and a page for governors. Everything stays in one file on this laptop: there is no account, and nothing is sent anywhere.</source>
        <translation>Mae Waymark yn tywys arweinwyr ysgol neu goleg drwy adolygiad blynyddol eu rhaglen gyrfaoedd, fesul datganiad, ac yn troi&apos;r hyn y cytunant arno yn grynodeb, yn gymhariaeth â blynyddoedd cynharach ac yn dudalen i lywodraethwyr. Mae popeth yn aros mewn un ffeil ar y gliniadur hwn: nid oes cyfrif, ac ni chaiff dim ei anfon i unman.</translation>
    </message>
    <message>
        <source>New school or college</source>
        <translation>Ysgol neu goleg newydd</translation>
    </message>
    <message>
        <source>A name, then the first review</source>
        <translation>Enw, yna&apos;r adolygiad cyntaf</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Agor…</translation>
    </message>
    <message>
        <source>A .waymark file from anywhere</source>
        <translation>Ffeil .waymark o unrhyw le</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Archwilio&apos;r enghraifft</translation>
    </message>
    <message>
        <source>Three years of an example school</source>
        <translation>Tair blynedd o ysgol enghreifftiol</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>heb ei chanfod</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>ar agor nawr</translation>
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
        <source>This is too long to keep.</source>
        <translation>Mae hyn yn rhy hir i&apos;w gadw.</translation>
    </message>
    <message>
        <source>Keep to five priorities at most.</source>
        <translation>Cadwch at bum blaenoriaeth ar y mwyaf.</translation>
    </message>
    <message>
        <source>Reviews use the school and special school edition.</source>
        <translation>Mae adolygiadau&apos;n defnyddio&apos;r argraffiad i ysgolion ac ysgolion arbennig.</translation>
    </message>
    <message>
        <source>Reviews use the school and special school edition, which speaks of your special school.</source>
        <translation>Mae adolygiadau&apos;n defnyddio&apos;r argraffiad i ysgolion ac ysgolion arbennig, sy&apos;n sôn am eich ysgol arbennig.</translation>
    </message>
    <message>
        <source>Waymark has no college edition. Reviews use the school edition, worded for a college, and say so, until you load the edition for colleges yourself.</source>
        <translation>Nid oes gan Waymark argraffiad i golegau. Mae adolygiadau&apos;n defnyddio&apos;r argraffiad ysgol, wedi&apos;i eirio i goleg, ac yn dweud hynny, nes i chi lwytho&apos;r argraffiad i golegau eich hun.</translation>
    </message>
    <message>
        <source>From your own improvement plan, the most important first: three to five are usual. Actions and reports point to them.</source>
        <translation>O&apos;ch cynllun gwella eich hun, y pwysicaf yn gyntaf: mae tair i bump yn arferol. Mae camau gweithredu ac adroddiadau&apos;n cyfeirio atynt.</translation>
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
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>dim un agored</numerusform>
            <numerusform>%n agored</numerusform>
            <numerusform>%n agored</numerusform>
            <numerusform>%n agored</numerusform>
            <numerusform>%n agored</numerusform>
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
        <source>A newer Waymark wording is available. This review keeps the one it was started with until you choose another; answers stay as they are.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>ui/returns</name>
    <message>
        <source>Somebody who gave no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot;, as they wrote it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered here on %1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came in on %1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
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
        <source>in another wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer one with the same levels. The one of %1 counts until you choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A newer one, with %n other level(s). The one of %1 counts until you choose.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody in this file. It counts as it is; say whose it is, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is another person&apos;s, say whose it is.</source>
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
        <source>Keep the year short, e.g. 2026/27.</source>
        <translation>Cadwch y flwyddyn yn fyr, e.e. 2026/27.</translation>
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
        <source>This date lies in %1.</source>
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
        <source>looked at</source>
        <translation type="unfinished">ar y sgrin</translation>
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
        <source>It is taken as a model of its own, with %1 themes, %2 statements and %3 levels. Reviews that you start with it are not comparable with those of another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is taken as another wording of a model there is: %1 of its %2 statements were found, by their numbers and titles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (has/have) another title in the document.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (was/were) not found, and can be typed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>You said that it is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another wording of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A model of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the model a name, for instance the edition&apos;s and its year.</source>
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
</context>
<context>
    <name>ui/wordingpreview</name>
    <message>
        <source>%1 level %2</source>
        <translation>%1 lefel %2</translation>
    </message>
    <message>
        <source>characters look broken: save the file as CSV UTF-8</source>
        <translation>mae nodau&apos;n edrych yn wallus: cadwch y ffeil fel CSV UTF-8</translation>
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
        <source>another title than an earlier line has</source>
        <translation>teitl gwahanol i linell gynharach</translation>
    </message>
    <message>
        <source>line %1: statement %2, level %3</source>
        <translation>llinell %1: datganiad %2, lefel %3</translation>
    </message>
    <message>
        <source>All %1 texts found their place.</source>
        <translation>Cafodd pob un o&apos;r %1 testun ei le.</translation>
    </message>
    <message>
        <source>%1 of %2 texts found their place.</source>
        <translation>Cafodd %1 o %2 testun eu lle.</translation>
    </message>
    <message>
        <source>The file has a theme column: it becomes a complete model of its own, with %1 themes, %2 statements and %3 levels. Reviews that you start with it are not comparable with those of another model. %4</source>
        <translation>Mae gan y ffeil golofn theme: daw&apos;n fodel cyflawn ar wahân, gyda %1 thema, %2 datganiad a %3 lefel. Ni ellir cymharu adolygiadau a ddechreuwch gyda hi â rhai model arall. %4</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading and how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Missing; nobody can choose these levels</source>
        <translation>Ar goll; ni all neb ddewis y lefelau hyn</translation>
    </message>
    <message>
        <source>Not known, left out</source>
        <translation>Anhysbys, wedi&apos;u hepgor</translation>
    </message>
    <message>
        <source>There twice; the first stands</source>
        <translation>Yno ddwywaith; cedwir y cyntaf</translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <translation>llinell %1, %2: %3</translation>
    </message>
    <message>
        <source>Taken, but look at these</source>
        <translation>Wedi&apos;u derbyn, ond edrychwch ar y rhain</translation>
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
        <source>Numbers written in another way</source>
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
        <source>&amp;What is to be done</source>
        <translation>&amp;Beth sydd i&apos;w wneud</translation>
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
        <source>&amp;Statements it is to move up</source>
        <translation>&amp;Datganiadau y dylai eu codi</translation>
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
        <source>What &amp;came of it</source>
        <translation>Beth &amp;ddaeth ohono</translation>
    </message>
    <message>
        <source>Governors read it a year later.</source>
        <translation>Bydd llywodraethwyr yn ei ddarllen flwyddyn yn ddiweddarach.</translation>
    </message>
    <message>
        <source>A role or group, or somebody of your list: reports say the role alone.</source>
        <translation type="unfinished"></translation>
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
        <source>How you will know that it worked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole-college &amp;priority</source>
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
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished">Blaenoriaeth</translation>
    </message>
</context>
<context>
    <name>waymark::ActionRow</name>
    <message>
        <source>What came of it?</source>
        <translation>Beth ddaeth ohono?</translation>
    </message>
    <message>
        <source>In a sentence: what came of it</source>
        <translation>Mewn brawddeg: beth ddaeth ohono</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Beth ddaeth ohono</translation>
    </message>
    <message>
        <source>Change...</source>
        <translation>Newid...</translation>
    </message>
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
        <source>What came of it: %1</source>
        <translation>Beth ddaeth ohono: %1</translation>
    </message>
    <message>
        <source>Change or remove: %1</source>
        <translation>Newid neu ddileu: %1</translation>
    </message>
    <message>
        <source>Carry on in this review</source>
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
        <source>Add action...</source>
        <translation>Ychwanegu cam gweithredu...</translation>
    </message>
    <message>
        <source>What would move us up?</source>
        <translation>Beth fyddai&apos;n ein codi lefel?</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message numerus="yes">
        <source>%n open from before</source>
        <translation>
            <numerusform>dim un agored o&apos;r blaen</numerusform>
            <numerusform>%n agored o&apos;r blaen</numerusform>
            <numerusform>%n agored o&apos;r blaen</numerusform>
            <numerusform>%n agored o&apos;r blaen</numerusform>
            <numerusform>%n agored o&apos;r blaen</numerusform>
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
        <source>Progress, and what came of it</source>
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
        <source>Status of the chosen action</source>
        <translation>Statws y cam a ddewiswyd</translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation>Dim camau gweithredu eto</translation>
    </message>
    <message>
        <source>Add what would move a statement up: who does it and by when. You can also add actions while you agree a statement.</source>
        <translation>Ychwanegwch yr hyn fyddai&apos;n codi datganiad: pwy sy&apos;n ei wneud ac erbyn pryd. Gallwch hefyd ychwanegu camau wrth gytuno ar ddatganiad.</translation>
    </message>
    <message>
        <source>Start a review first: actions come out of its statements.</source>
        <translation>Dechreuwch adolygiad yn gyntaf: o&apos;i ddatganiadau y daw camau gweithredu.</translation>
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
        <source>Action deleted. Undo brings it back.</source>
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
        <source>Agenda of which theme</source>
        <translation type="unfinished"></translation>
    </message>
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
</context>
<context>
    <name>waymark::AgreeBanner</name>
    <message>
        <source>Finish review...</source>
        <translation>Gorffen yr adolygiad...</translation>
    </message>
    <message>
        <source>Reopen...</source>
        <translation>Ailagor...</translation>
    </message>
</context>
<context>
    <name>waymark::AgreeEmpty</name>
    <message>
        <source>Start a review</source>
        <translation>Dechrau adolygiad</translation>
    </message>
    <message>
        <source>A review goes through the statements one by one: choose the level that fits best as a draft, talk about it, and agree it. It can be closed and gone on with at any time.</source>
        <translation>Mae adolygiad yn mynd drwy&apos;r datganiadau fesul un: dewiswch y lefel sy&apos;n gweddu orau yn ddrafft, trafodwch hi, a chytunwch arni. Gallwch ei gau a pharhau ag ef unrhyw bryd.</translation>
    </message>
    <message>
        <source>Enter an earlier review</source>
        <translation>Cofnodi adolygiad cynharach</translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>Dim adolygiad eto</translation>
    </message>
</context>
<context>
    <name>waymark::AgreeFoot</name>
    <message>
        <source>Agree and go on</source>
        <translation>Cytuno a mynd ymlaen</translation>
    </message>
    <message>
        <source>Next open</source>
        <translation>Agored nesaf</translation>
    </message>
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
        <source>Keys</source>
        <translation type="unfinished">Allweddi</translation>
    </message>
    <message>
        <source>Everything that can be done by keyboard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::AgreePage</name>
    <message>
        <source>Add...</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n kept...</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add evidence for this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence kept for this statement</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Agree these without talking about them?</source>
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
        <source>Take the query away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as query</source>
        <translation type="unfinished">Marcio&apos;n ymholiad</translation>
    </message>
    <message>
        <source>Add action...</source>
        <translation type="unfinished">Ychwanegu cam gweithredu...</translation>
    </message>
    <message>
        <source>Set target...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it to everyone</source>
        <translation type="unfinished"></translation>
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
        <source>Make it the target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text copied: paste it where you need it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::AnswerHereDialog</name>
    <message>
        <source>Answer here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thank you. Your answers are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please give the computer back now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another colleague answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open what %1 answered here before?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their levels and comments are shown again, to be read and changed. Open them only for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::AnswerSheet</name>
    <message>
        <source>I do not &amp;know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have a &amp;question about this: it should be talked about</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>What &amp;shows it? Documents, figures, examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish for now</source>
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
        <source>Surname, after the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role or job</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it was sent</source>
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
        <source>Names will be seen beside these answers, as you said in Hand out forms.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names will not be seen beside these answers, as you said in Hand out forms.</source>
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
        <source>Taken for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen &amp;column is</source>
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
        <source>Whose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen row is from</source>
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
    <message numerus="yes">
        <source>%n row(s) cannot be taken and come first. Choose what a column is taken for, or correct the cell in the table and bring it in again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n people&apos;s answers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to bring in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>letter of a column, its heading</comment>
        <translation type="unfinished">%1: %2</translation>
    </message>
    <message>
        <source>Nobody named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As written: %1</source>
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
    <message>
        <source>What colleagues wrote on this statement: for you, not for the projector</source>
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
        <source>For how many &amp;people does this return speak?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 if you answer for yourself; more if a group answers together.</source>
        <translation type="unfinished">1 os ydych yn ateb drosoch eich hun; mwy os yw grŵp yn ateb gyda&apos;i gilydd.</translation>
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
        <source>You see the statements of your themes, one at a time, and your own answers only. Every answer is kept as soon as you give it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a name or a role.</source>
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
        <source>Answers are brought into the file that the forms were written from. Open that file, then drop the answers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring answers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in a folder of answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers (*.json *.json.txt *.zip *.xlsx *.csv *.tsv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::AudiencePreview</name>
    <message>
        <source>What the room sees</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::AudienceWindow</name>
    <message>
        <source>For the room</source>
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
        <source>How it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme %1, %2: %3 of %4 asked have answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::BoardTab</name>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New group…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand out forms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring answers in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is asked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once there is a review, each theme can be given to those who know it best, so that they think about it on their own before the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gives out all themes by a usual pattern, in place of what was given before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space or a click gives a theme or takes it away. Drag over several cells, a theme onto somebody, or a person onto a theme or a group. Dashed: asked. Filled: answered. With a plus: answered without being asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take all themes away</source>
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
        <source>The people in it stay. Themes that were given to the group are taken away. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Give all themes</source>
        <translation type="unfinished"></translation>
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
        <source>Put into a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for good…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer here…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A colleague answers on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the people who take part. Then each theme can be given to those who know it best.</source>
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
        <source>Answers that a colleague sent as text, once you have copied them (Ctrl+V)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste answers that a colleague sent as text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::BoardTable</name>
    <message>
        <source>Who is asked about which theme. Arrow keys move, Space gives a theme or takes it away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::BringAnswersDialog</name>
    <message>
        <source>Bringing answers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Bring answers in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of each file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) taken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
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
        <source>Go on to the table</source>
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
        <source>Save as &amp;PNG...</source>
        <translation>Cadw fel &amp;PNG...</translation>
    </message>
    <message>
        <source>Save as &amp;SVG...</source>
        <translation>Cadw fel &amp;SVG...</translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation>Dangos fel &amp;tabl</translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation>%1, fel tabl</translation>
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
        <source>Everybody should read the same words while you agree. Answers stay as they are; marks on single points are taken off where the wording changes, for they belong to the words they were made for.</source>
        <translation>Dylai pawb ddarllen yr un geiriau wrth i chi gytuno. Mae&apos;r atebion yn aros fel y maent; caiff marciau ar bwyntiau unigol eu tynnu lle mae&apos;r geiriad yn newid, gan eu bod yn perthyn i&apos;r geiriau y&apos;u gwnaed ar eu cyfer.</translation>
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
        <source>It comes with this version of Waymark. Choosing it stores it in this file, and earlier changes can then no longer be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code of this text: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ComparePage</name>
    <message>
        <source>Levels are places on an ordered scale: a median is shown, a mean only as a picture</source>
        <translation>Lleoedd ar raddfa drefnedig yw&apos;r lefelau: dangosir canolrif, a chymedr fel llun yn unig</translation>
    </message>
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
</context>
<context>
    <name>waymark::CriticalFriendDialog</name>
    <message>
        <source>As critical friend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a peer review the others help you, and you help them: you ask questions and give advice on their highest-leverage actions, and nobody grades. Write down what you asked and advised, so that you can come back to it the next time you meet.</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Say which school or college this was.</source>
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
        <source>Waymark&apos;s addition to the scale</source>
        <translation>Ychwanegiad Waymark at y raddfa</translation>
    </message>
    <message>
        <source>Mark points: click a box, or M</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M marks points</source>
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
        <source>Open on Agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do these figures say?</source>
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
        <source>Evidence they name</source>
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
        <source>Why it stands here</source>
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
</context>
<context>
    <name>waymark::DifferTab</name>
    <message>
        <source>Without what is agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why in this order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished">Thema</translation>
    </message>
    <message>
        <source>Hide the rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do we differ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As soon as colleagues have answered, their answers are laid beside each other here: the statements where people see things differently first, for that is what the meeting is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See who is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All themes</source>
        <translation type="unfinished">Pob thema</translation>
    </message>
    <message>
        <source>Agree the unanimous ones (%1)…</source>
        <comment>how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none left with three answers, all the same, and no query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room&apos;s picture on the projector, agenda and notes on this screen</source>
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
        <source>Agenda on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda on paper, among the reports</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::DifferTable</name>
    <message>
        <source>Discussion agenda. Enter opens the statement on Agree.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::DissentDialog</name>
    <message>
        <source>Dissent on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody sees it differently, and the room goes on. It is kept with the agreement: write a role rather than a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is to be noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree %1 and note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>waymark::DocumentCard</name>
    <message>
        <source>Na&amp;me of the wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this wording is called on screen and in reports.</source>
        <translation type="unfinished">Enw&apos;r geiriad hwn ar y sgrin ac mewn adroddiadau.</translation>
    </message>
    <message>
        <source>Name of the m&amp;odel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The edition&apos;s own name, as it should stand on reports.</source>
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
        <source>&amp;Taken as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each text stands in the list on the left. Doubtful ones carry a mark: read them beside the page, mend what is wrong, and say of the others that they are right. Nothing is stored before “Use this”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 statements with %3 texts. %4.</source>
        <comment>file, counts, how many are doubtful</comment>
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
        <source>From paper or another tool. Type a level and go on: 0 to 4, arrows, Delete, ? for a query. Gaps are allowed, and nothing is written before you add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish it right away, so that it is locked</source>
        <translation>Ei &amp;orffen ar unwaith, fel ei fod wedi&apos;i gloi</translation>
    </message>
    <message>
        <source>From paper or another tool. Type a level and the next line waits: 0 to %1, arrows, Delete, ? for a query. Gaps are allowed, and nothing is written before you add it.</source>
        <translation>O bapur neu offeryn arall. Teipiwch lefel a bydd y llinell nesaf yn aros: 0 i %1, saethau, Delete, ? am ymholiad. Caniateir bylchau, ac ni chaiff dim ei ysgrifennu cyn i chi ei ychwanegu.</translation>
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
</context>
<context>
    <name>waymark::EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>What shows that things are in place: kept once, for as many statements and reviews as it serves. Drop a file here to add it.</source>
        <translation type="unfinished"></translation>
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
        <source>To be looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For no statement yet</source>
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
        <source>&amp;Add evidence...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ge...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sa&amp;ve the copy...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the a&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for no statement yet</source>
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
        <source>! look at it again: due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is kept as evidence yet. Add a title and where it is to be found, or a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of that kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the upper levels, with no evidence kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this evidence?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy that is kept goes as well. Undo brings it back.</source>
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
        <source>for statements of an earlier edition that are not matched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;link...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied: paste it where you need it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could be a program, so Waymark does not open it. Save the copy, and open it only if you know it.</source>
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
        <source>Go back</source>
        <translation type="unfinished">Yn ôl</translation>
    </message>
    <message>
        <source>It was not opened: there is nothing at that place, or no program for it on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation type="unfinished">Cadwyd y copi</translation>
    </message>
    <message>
        <source>The copy is at %1.</source>
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
        <source>Something that shows what is in place. It stays for the reviews that follow, and can support as many statements as it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the copy away</source>
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
        <source>An address or a folder. Waymark never opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Statements that it supports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this evidence</source>
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
        <source>Copy a file in...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy a file in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;copy of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 MB each and %2 MB in all. Mind who may see this file of yours.</source>
        <translation type="unfinished"></translation>
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
        <source>No copy is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day to check it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check again by</source>
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
        <source>Names, contacts, colleagues&apos; answers and private comments are not in it. A name that is misspelt in a text was not found: read it before you pass it on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private comments and colleagues&apos; answers are not in it. Texts are as they were written: read them before you pass it on.</source>
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
        <source>The data is at %1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>careers reviews without names %1</source>
        <comment>letters and digits of its own</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export everything, each colleague&apos;s answers among it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds everything in your file: names, private comments, and each colleague&apos;s answers with whose they are, also where fewer than four answered or no names were promised to be seen. Keep it as you keep the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words could be names or ordinary words, and were left as they are:</source>
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
        <source>Where to keep the file</source>
        <translation>Ble i gadw&apos;r ffeil</translation>
    </message>
    <message>
        <source>Waymark files (*.waymark)</source>
        <translation>Ffeiliau Waymark (*.waymark)</translation>
    </message>
    <message>
        <source>The file could not be made</source>
        <translation>Nid oedd modd creu&apos;r ffeil</translation>
    </message>
    <message>
        <source>Open a school&apos;s or college&apos;s file</source>
        <translation>Agor ffeil ysgol neu goleg</translation>
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
        <source>You have explored the sample before. Start it afresh, or go on with it as you left it?</source>
        <translation>Rydych wedi archwilio&apos;r enghraifft o&apos;r blaen. Ydych chi am ei dechrau o&apos;r newydd, neu barhau fel y gadawsoch hi?</translation>
    </message>
    <message>
        <source>Start afresh</source>
        <translation>Dechrau o&apos;r newydd</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Parhau</translation>
    </message>
    <message>
        <source>The sample could not be made</source>
        <translation>Nid oedd modd creu&apos;r enghraifft</translation>
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
        <source>The copy was not made</source>
        <translation>Ni wnaed y copi</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Cadwyd y copi</translation>
    </message>
    <message>
        <source>The copy is at %1. You go on working in the file you had open.</source>
        <translation>Mae&apos;r copi yn %1. Rydych yn dal i weithio yn y ffeil oedd ar agor gennych.</translation>
    </message>
    <message>
        <source>The file could not be checked</source>
        <translation>Nid oedd modd gwirio&apos;r ffeil</translation>
    </message>
    <message>
        <source>The file is sound</source>
        <translation>Mae&apos;r ffeil yn iawn</translation>
    </message>
    <message>
        <source>Its structure, its models, its finished reviews and its journal are all as they should be.</source>
        <translation>Mae ei strwythur, ei modelau, ei hadolygiadau gorffenedig a&apos;i chofnod i gyd fel y dylent fod.</translation>
    </message>
    <message>
        <source>Something is wrong with this file</source>
        <translation>Mae rhywbeth o&apos;i le ar y ffeil hon</translation>
    </message>
    <message>
        <source>Not everything is saved</source>
        <translation>Nid yw popeth wedi&apos;i gadw</translation>
    </message>
    <message>
        <source>What was typed last could not be written. %1</source>
        <translation>Nid oedd modd cadw&apos;r hyn a deipiwyd ddiwethaf. %1</translation>
    </message>
    <message>
        <source>Close and lose it</source>
        <translation>Cau a&apos;i golli</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Aros</translation>
    </message>
    <message>
        <source>Open a file first</source>
        <translation>Agorwch ffeil yn gyntaf</translation>
    </message>
    <message numerus="yes">
        <source>%n finished review(s) in this file (is/are) no longer what was finished. The file may be damaged, or another program changed it. The pages say which; a copy from before may still be good.</source>
        <translation>
            <numerusform>Mae pob adolygiad gorffenedig yn y ffeil hon fel y&apos;i gorffennwyd.</numerusform>
            <numerusform>Nid yw %n adolygiad gorffenedig yn y ffeil hon yr un â&apos;r hyn a orffennwyd bellach. Efallai bod y ffeil wedi&apos;i difrodi, neu fod rhaglen arall wedi&apos;i newid. Mae&apos;r tudalennau&apos;n dweud pa rai; gall copi cynharach fod yn dda o hyd.</numerusform>
            <numerusform>Nid yw %n adolygiad gorffenedig yn y ffeil hon yr un â&apos;r hyn a orffennwyd bellach. Efallai bod y ffeil wedi&apos;i difrodi, neu fod rhaglen arall wedi&apos;i newid. Mae&apos;r tudalennau&apos;n dweud pa rai; gall copi cynharach fod yn dda o hyd.</numerusform>
            <numerusform>Nid yw %n adolygiad gorffenedig yn y ffeil hon yr un â&apos;r hyn a orffennwyd bellach. Efallai bod y ffeil wedi&apos;i difrodi, neu fod rhaglen arall wedi&apos;i newid. Mae&apos;r tudalennau&apos;n dweud pa rai; gall copi cynharach fod yn dda o hyd.</numerusform>
            <numerusform>Nid yw %n adolygiad gorffenedig yn y ffeil hon yr un â&apos;r hyn a orffennwyd bellach. Efallai bod y ffeil wedi&apos;i difrodi, neu fod rhaglen arall wedi&apos;i newid. Mae&apos;r tudalennau&apos;n dweud pa rai; gall copi cynharach fod yn dda o hyd.</numerusform>
        </translation>
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
        <source>No file was made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no dates yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A calendar file holds when actions are due and when the next reviews are. Give an action a date, or start a review, first.</source>
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
        <source>The calendar file was not written</source>
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
        <source>%1 holds a model of its own. Make the file of a school or college that begins with it? To add it to a file that you have, open that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New school or college...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official wording is loaded into a school&apos;s or college&apos;s file. Open or make that file: %1 is then loaded into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A journal was set aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy is at %1. You are now working in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation type="unfinished">Heb ei gadw</translation>
    </message>
    <message>
        <source>%1 Unless you save a copy, what you see in Waymark may be lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is at %1. Open it with your calendar. When dates have changed, save and open it again: what is there already is brought up to date, and what is over is taken out.</source>
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
        <source>Restored. Undo takes it back to how it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message numerus="yes">
        <source>... and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This file is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What can still be read of %1 is shown, and the file is left as it is. Wrong or missing:

%2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back the backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as on %2</source>
        <comment>a file&apos;s name, a date as 2026-11-29</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be brought back</source>
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
        <source>The copy is at %1. To open it, choose File &gt; Open in Waymark, on any computer, and type the password.</source>
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
        <source>That is the file that is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything in %1 is in this file already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is merged. Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is merged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder that is synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps this folder in step with other computers. Let one person at a time have the file open, and wait until it is synced before the next one opens it. If two people change it at the same time, %1 leaves two copies: File &gt; Merge another copy makes one of them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another copy of this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is beside this file. Its name suggests that two people changed the file at the same time. See what it has that this file has not?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge it...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither is changed until you say so. Later, File &gt; Merge another copy does the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <comment>in the name of a file</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::FindCommand</name>
    <message>
        <source>Find is closed while a meeting is on the screens: it shows private comments</source>
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
        <source>What was found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
    <message>
        <source>In every review of this file: statements and descriptors, reasons, evidence and private comments, actions and their progress, people, and what is said to governors and by visitors. What colleagues answered is not searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found. Each word has to begin a word of the same text: try fewer, or only their beginnings.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>waymark::FinishDialog</name>
    <message>
        <source>Finish review %1</source>
        <translation>Gorffen adolygiad %1</translation>
    </message>
    <message>
        <source>%1 These are not settled. You can finish all the same, and reports will say so; choose one to go to it instead.</source>
        <translation>%1 Nid yw&apos;r rhain wedi&apos;u setlo. Gallwch orffen serch hynny, a bydd adroddiadau&apos;n dweud hynny; neu dewiswch un i fynd ato.</translation>
    </message>
    <message>
        <source>Statements that are not settled</source>
        <translation>Datganiadau heb eu setlo</translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>statement, its title, how it stands</comment>
        <translation>%1 %2 · %3</translation>
    </message>
    <message>
        <source>Finishing locks the answers, texts and people of this review, and keeps a digest of them: whenever the file is opened, Waymark can tell whether anything was changed. Actions and the words for governors can still be edited, and the review can be reopened with a reason. What came before can no longer be undone.</source>
        <translation>Mae gorffen yn cloi atebion, testunau a phobl yr adolygiad hwn, ac yn cadw crynodeb digidol ohonynt: pryd bynnag yr agorir y ffeil, gall Waymark weld a newidiwyd unrhyw beth. Gellir golygu camau gweithredu a&apos;r geiriau i lywodraethwyr o hyd, a gellir ailagor yr adolygiad gyda rheswm. Ni ellir dadwneud dim a ddaeth cyn hynny mwyach.</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Gorffen yr adolygiad</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Ddim eto</translation>
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
        <source>Saving...</source>
        <translation>Yn cadw...</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ForgetDialog</name>
    <message>
        <source>Remove %1 for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name goes out of this file and cannot be brought back. Answers and counts stay, as those of a former colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>No text of this file names them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put &quot;%1&quot; in place of the name everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is deleted, because it holds the name</source>
        <comment>a backup&apos;s file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copies that you made yourself, papers and mails are not touched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done before this can no longer be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) still name them. Change each; leave one that means something else.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No text names them any longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The finished review(s) %1 will be opened again, with the reason &quot;privacy&quot;, because their texts change. Finish them again afterwards.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One text still names them. Change it, or say that it does not mean them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removed for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is removed: from this file, byte for byte, and from its backups.</source>
        <translation type="unfinished"></translation>
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
        <source>sound or film</source>
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
        <source>only its texts were searched, not the pictures and files inside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>damaged, or of a kind that Waymark can&apos;t read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave every ordinary word that is not the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These attached files were not searched, so the name could still be in them. Tick those that you want to remove:</source>
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
        <source>%1 is removed: from the texts of this file, from the attached files that could be searched, and from its backups.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that you left because they mean something else are still there.</source>
        <translation type="unfinished"></translation>
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
        <source>%1 is removed here, and a copy that you save will not contain the name. The file that you had open still contains it, wherever it is now, and so do any backups of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n earlier version(s) that Waymark has as backups are deleted, because they may hold the name. A new backup is made first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is removed, and nothing shows the name any more. But the file or a backup could not be cleaned just now, so the name could still be in it. Waymark tries again when the file is opened next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) may still hold the name.</source>
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
    <name>waymark::FormDialog</name>
    <message>
        <source>Close without keeping what you entered?</source>
        <translation>Cau heb gadw&apos;r hyn a roddwyd?</translation>
    </message>
    <message>
        <source>Nothing of it has been written to the file yet.</source>
        <translation>Nid oes dim ohono wedi&apos;i ysgrifennu i&apos;r ffeil eto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Yn ôl</translation>
    </message>
</context>
<context>
    <name>waymark::GovernorsDialog</name>
    <message>
        <source>What governors ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Six questions that governors put to a school or college. The statements that bear on each are a help; the answer is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep these answers</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>People who answer together, with one form. One return counts as one answer, however many people stand behind it.</source>
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
        <source>&amp;Who is in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space ticks. Nobody has to be named: a group can be asked as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">Cadw</translation>
    </message>
    <message>
        <source>Make the group</source>
        <translation type="unfinished"></translation>
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
        <source>Name the group.</source>
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
        <source>This page is for those who develop Waymark, and is not part of the program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark never connects to anything. The address is:

%1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::HandOutDialog</name>
    <message>
        <source>Hand out forms for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleagues reflect on their themes before you meet. A form works in any browser, with no connection and nothing to install.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;For whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Return by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep and close</source>
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
        <source>No theme is given to anybody yet. A form for a theme can go to anyone: they say who they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing chosen yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My draft, to agree with or not</source>
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
        <source>Answers came in already: what their forms promised stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the forms...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A web page for each: for a shared folder, a stick, or mail that lets them pass.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;ZIP...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in one file. Schools&apos; mail often blocks web pages, and lets a ZIP pass.</source>
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
        <source>Save theme sheets (&amp;PDF)...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For paper: boxes to tick and room to write, a colour for each theme.</source>
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
        <source>&amp;Copy mail text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words to send along, on the clipboard.</source>
        <translation type="unfinished"></translation>
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
        <source>How they travel</source>
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
    <message>
        <source>The mail text is on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Names will be seen beside answers</source>
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
        <source>Nobody is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) for those ticked above.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Theme whose questions are copied or saved</source>
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
        <source>Save &amp;questions...</source>
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
        <source>Save a spr&amp;eadsheet...</source>
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
        <source>Questions go there one theme at a time; the guide says how. A spreadsheet holds the themes of those ticked above. Bring the answers in as a table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions of theme %1 are on the clipboard.</source>
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
</context>
<context>
    <name>waymark::HandsDialog</name>
    <message>
        <source>Show of hands on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone sees the dots grow. The count is kept next to the answers that colleagues gave before, and never added to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone sees the dots grow. The count is kept with the round &quot;%1&quot;, next to the answers that colleagues gave before, and never added to them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep this count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
</context>
<context>
    <name>waymark::HelpEntry</name>
    <message>
        <source>What would help us move up, and what can senior leaders do?</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Which of your priorities it serves</source>
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
        <source>The rule proposes three. Put another statement in a place and say why; reports then show your choice.</source>
        <translation>Mae&apos;r rheol yn cynnig tri. Rhowch ddatganiad arall yn un o&apos;r lleoedd a dweud pam; bydd adroddiadau wedyn yn dangos eich dewis.</translation>
    </message>
    <message>
        <source>As the rule says</source>
        <translation>Yn ôl y rheol</translation>
    </message>
    <message>
        <source>As the rule says: %1</source>
        <translation>Yn ôl y rheol: %1</translation>
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
        <source>Use these</source>
        <translation>Defnyddio&apos;r rhain</translation>
    </message>
    <message>
        <source>Say in a few words why %1 stands here.</source>
        <translation>Dywedwch mewn ychydig eiriau pam mae %1 yma.</translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation>Mae %1 yma ddwywaith.</translation>
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
        <source>a review of our own</source>
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
        <source>Remove this visit...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews of every kind, the latest first</source>
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
        <source>%1
Our own review, %2: %3</source>
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
        <source>What visitors saw and said. They do not grade: there are no levels here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Peers from other schools and colleges, or experts, visit every few years. Record what they named as successes, what they asked and advised, and what you do next; choose a visit on the left to read or change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this visit?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written about it goes as well. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Not finished yet: our own review of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: a review of our own, planned for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No peer review is recorded yet. The first one can follow your first finished review; after that they are usual every %n year(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>As critical friend...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As critical friend (%1)...</source>
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
        <source>Evidence written with answers</source>
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
        <source>What colleagues are told</source>
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
        <source>As critical friend</source>
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
</context>
<context>
    <name>waymark::HomePage</name>
    <message>
        <source>Recent</source>
        <translation>Diweddar</translation>
    </message>
    <message>
        <source>Drop a Waymark file or the official wording anywhere on this window</source>
        <translation>Gollyngwch ffeil Waymark neu&apos;r geiriad swyddogol unrhyw le ar y ffenestr hon</translation>
    </message>
</context>
<context>
    <name>waymark::InstitutionDialog</name>
    <message>
        <source>New school or college</source>
        <translation>Ysgol neu goleg newydd</translation>
    </message>
    <message>
        <source>A name is enough to begin. Everything can be changed later, and all of it stays in one file on this computer.</source>
        <translation>Mae enw&apos;n ddigon i ddechrau. Gellir newid popeth wedyn, ac mae&apos;r cyfan yn aros mewn un ffeil ar y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation>Dewis ble i&apos;w chadw…</translation>
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
        <source>For example 11 to 18. Optional.</source>
        <translation>Er enghraifft 11 i 18. Dewisol.</translation>
    </message>
    <message>
        <source>&amp;Reference number</source>
        <translation>&amp;Cyfeirnod</translation>
    </message>
    <message>
        <source>For example the URN. Optional.</source>
        <translation>Er enghraifft yr URN. Dewisol.</translation>
    </message>
    <message>
        <source>Your &amp;own contacts</source>
        <translation>Eich cysylltiadau eich &amp;hun</translation>
    </message>
    <message>
        <source>People and places that help you, one a line: the careers hub, an Enterprise Adviser. Shown where Waymark points to support.</source>
        <translation>Pobl a lleoedd sy&apos;n eich helpu, un ar bob llinell: yr hyb gyrfaoedd, Cynghorydd Menter. Dangosir hwy lle mae Waymark yn cyfeirio at gymorth.</translation>
    </message>
    <message>
        <source>&amp;Quality in Careers Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports say where you stand.</source>
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
        <source>Held since, or aimed at. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Years between peer reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three in most regions. The next one is counted from the last peer visit.</source>
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
        <source>Shown beside the heading of reports, but not where they are de-identified. A copy of the picture is kept in your file. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;ference document for Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports saved for Word use its styles: fonts, colours and headings. Nothing else of it is kept. Optional.</source>
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
        <source>Open the folder that holds the files of a trust&apos;s or trio&apos;s schools and colleges, or several files at once. They are only read: none of them is changed, and nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;files...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a f&amp;older...</source>
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
        <source>Reading the files...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Reading was stopped: this is not all.</source>
        <translation type="unfinished"></translation>
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
        <source>It could not be written there. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save...</source>
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
        <source>The table is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::KeysSheet</name>
    <message>
        <source>Keys in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::LevelGrid</name>
    <message>
        <source>Answers, a line for each statement</source>
        <translation>Atebion, llinell i bob datganiad</translation>
    </message>
</context>
<context>
    <name>waymark::LeverageDialog</name>
    <message>
        <source>Actions of highest leverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this order?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has ended since it was picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action runs that would move a statement up. Add actions first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these</source>
        <translation type="unfinished">Defnyddio&apos;r rhain</translation>
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
    <message numerus="yes">
        <source>%n picked of three at most</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Pick the two or three from which you expect most. The summary, the action plan, the dashboard and peer reviews put them first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::LoadWordingDialog</name>
    <message>
        <source>Load official wording</source>
        <translation>Llwytho geiriad swyddogol</translation>
    </message>
    <message>
        <source>The file must be CSV with the columns statement, title, level and text; with a theme column it becomes a model of its own. In a spreadsheet, save as “CSV UTF-8”.</source>
        <translation>Rhaid i&apos;r ffeil fod yn CSV gyda&apos;r colofnau statement, title, level a text; gyda cholofn theme mae&apos;n dod yn fodel ar wahân. Mewn taenlen, cadwch fel “CSV UTF-8”.</translation>
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
        <source>How this wording is called on screen and in reports.</source>
        <translation>Enw&apos;r geiriad hwn ar y sgrin ac mewn adroddiadau.</translation>
    </message>
    <message>
        <source>&amp;Use it for review %1</source>
        <translation>Ei &amp;ddefnyddio ar gyfer adolygiad %1</translation>
    </message>
    <message>
        <source>The texts are stored in this school&apos;s or college&apos;s file, beside the wordings it has. What came before can then no longer be undone.</source>
        <translation>Caiff y testunau eu storio yn ffeil yr ysgol neu&apos;r coleg hwn, wrth ochr y geiriadau sydd ynddi. Wedyn ni ellir dadwneud dim a ddaeth cyn hynny.</translation>
    </message>
    <message>
        <source>Store this wording</source>
        <translation>Storio&apos;r geiriad hwn</translation>
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
</context>
<context>
    <name>waymark::MainWindow</name>
    <message>
        <source>That was not possible</source>
        <translation>Nid oedd hynny&apos;n bosibl</translation>
    </message>
    <message>
        <source>Open a school&apos;s or college&apos;s file first</source>
        <translation>Agorwch ffeil ysgol neu goleg yn gyntaf</translation>
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
        <source>The editions have different themes and statements. Say for each earlier statement what it has become, and confirm it: only confirmed rows are compared. What is suggested goes by words of the titles alone, so read both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what is confirmed</source>
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
        <source>What %1 has become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed: what %1 has become</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>suggested: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what it has become</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::MeetingPlanDialog</name>
    <message>
        <source>Plan of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Value and purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F in the meeting opens it in this computer&apos;s own player.</source>
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
        <source>The usual plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) in all</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Films (*.mp4 *.m4v *.mov *.webm *.mkv *.avi *.wmv);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown first in the meeting, with your priorities below. Left empty, it is the usual text.</source>
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
        <source>A screen is gone. S shows what the room sees, and the presenter&apos;s window again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a second screen now: the room sees it there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is done on the presenter&apos;s window: S shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No film is chosen: see the plan of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The film is not there any longer: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no player for the film.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S shows the presenter&apos;s window, Esc ends the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both windows close and the clock pauses. Everything agreed is in the file. Start the meeting again to come back to this place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed but not added yet: an action for %1. It stays there until this file is closed.</source>
        <comment>%1: statements and themes, &quot;1.2, theme 3&quot;</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the meeting?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay in the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone sees this screen now. S shows the presenter&apos;s window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a second screen now. S shows the presenter&apos;s window on %1.</source>
        <comment>a screen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both windows close and the clock pauses. What you agreed since the file was lost is not saved until you save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::MendRow</name>
    <message>
        <source>This does not mean them: leave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ no longer names them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! names them: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the copied file out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? could be the name or an ordinary word: %1</source>
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
        <source>&amp;New school or college...</source>
        <translation>Ysgol neu goleg &amp;newydd...</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Agor...</translation>
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
        <source>Save a &amp;copy...</source>
        <translation>Cadw c&amp;opi...</translation>
    </message>
    <message>
        <source>Chec&amp;k this file...</source>
        <translation>G&amp;wirio&apos;r ffeil hon...</translation>
    </message>
    <message>
        <source>Print pre&amp;view...</source>
        <translation>&amp;Rhagolwg argraffu...</translation>
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
        <source>School or college and its &amp;priorities...</source>
        <translation>Yr ysgol neu&apos;r coleg a&apos;i &amp;flaenoriaethau...</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Adolygiad</translation>
    </message>
    <message>
        <source>&amp;New review...</source>
        <translation>Adolygiad &amp;newydd...</translation>
    </message>
    <message>
        <source>Enter an &amp;earlier review...</source>
        <translation>Cofnodi adolygiad &amp;cynharach...</translation>
    </message>
    <message>
        <source>&amp;Title, date and who takes part...</source>
        <translation>&amp;Teitl, dyddiad a phwy sy&apos;n cymryd rhan...</translation>
    </message>
    <message>
        <source>&amp;Agree all drafts of this theme</source>
        <translation>Cytuno ar &amp;bob drafft yn y thema hon</translation>
    </message>
    <message>
        <source>&amp;Finish...</source>
        <translation>&amp;Gorffen...</translation>
    </message>
    <message>
        <source>&amp;Open it again...</source>
        <translation>&amp;Ailagor...</translation>
    </message>
    <message>
        <source>Choose the &amp;wording...</source>
        <translation>Dewis y g&amp;eiriad...</translation>
    </message>
    <message>
        <source>&amp;Load official wording...</source>
        <translation>&amp;Llwytho geiriad swyddogol...</translation>
    </message>
    <message>
        <source>Remo&amp;ve this review...</source>
        <translation>&amp;Dileu&apos;r adolygiad hwn...</translation>
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
        <source>&amp;Keys and first steps</source>
        <translation>&amp;Allweddi a chamau cyntaf</translation>
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
        <source>&amp;Hand out forms...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bring answers in...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An&amp;swer here...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Plan of the meeting...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Round, and who is in the room...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is as&amp;ked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do we &amp;differ?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gro&amp;up of schools or colleges...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ev&amp;idence...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as &amp;PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prin&amp;t...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New file &amp;from exported data...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Spreadsheet (XLSX)...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Answers as CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ctions as CSV...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Everything as JSON...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Without names, as JSON...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calen&amp;dar file...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not found)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the &amp;meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De&amp;cision record...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore an earl&amp;ier version...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brin&amp;g in a folder of answers...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy with &amp;a password...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Merge another copy...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as &amp;Word document...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report as web pa&amp;ge...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find...</source>
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
</context>
<context>
    <name>waymark::MergeDialog</name>
    <message>
        <source>Merge another copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a copy of this file that was worked on apart from it. What it has and this file has not is brought in; the copy itself is left as it is.</source>
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
        <source>To be decided</source>
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
    <message numerus="yes">
        <source>%n thing(s) that both copies changed (is/are) to be decided.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Somebody was removed for good in the other copy. They go from this file too, and from its backups: that can&apos;t be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can undo it afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge, and remove somebody for good?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other copy removed them. The name goes from this file and its backups, and that can&apos;t be undone.</source>
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
    <message>
        <source>Go on</source>
        <translation type="unfinished">Parhau</translation>
    </message>
    <message>
        <source>Mend the texts first</source>
        <translation type="unfinished">Cywiro&apos;r testunau&apos;n gyntaf</translation>
    </message>
    <message numerus="yes">
        <source>Reports name roles only, but %n text(s) (holds/hold) a name of your people list. Go on all the same?</source>
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
    <name>waymark::NewPasswordDialog</name>
    <message>
        <source>Save a copy with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sending the file by email or on a USB stick. The copy is a ZIP file, encrypted with AES-256. Waymark opens it with the password, and so do 7-Zip, Keka and most programs for ZIP files. Windows Explorer cannot open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least %1 characters: four random words, for example.</source>
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
        <source>Choose where to save...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
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
        <source>One review a year is usual. All of this can be changed later.</source>
        <translation>Un adolygiad y flwyddyn sy&apos;n arferol. Gellir newid hyn i gyd wedyn.</translation>
    </message>
    <message>
        <source>Start review</source>
        <translation>Dechrau&apos;r adolygiad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>waymark::NotSavedBar</name>
    <message>
        <source>Save a copy... (%1)</source>
        <comment>with its keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Your work is still here: save a copy to continue with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only. You can read it, make reports and export. To change something, save a copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 is damaged (%n thing(s)). What can still be read is shown, and the file is left as it is. To work on what is left, save a copy.</source>
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
        <source>Revise…</source>
        <translation type="unfinished">Diwygio…</translation>
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
        <source>Load official…</source>
        <translation type="unfinished">Llwytho&apos;r un swyddogol…</translation>
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
        <source>Name three to five of them, so that actions and reports can point to what the whole school is working towards.</source>
        <translation type="unfinished">Enwch dair i bump ohonynt, er mwyn i gamau gweithredu ac adroddiadau gyfeirio at yr hyn y mae&apos;r ysgol gyfan yn gweithio tuag ato.</translation>
    </message>
    <message>
        <source>There is no review yet. Start the first one, or enter an earlier one from paper so that there is something to compare with.</source>
        <translation type="unfinished">Nid oes adolygiad eto. Dechreuwch yr un cyntaf, neu cofnodwch un cynharach o bapur fel bod rhywbeth i gymharu ag ef.</translation>
    </message>
    <message>
        <source>Nobody is named as taking part yet.</source>
        <translation type="unfinished">Nid oes neb wedi&apos;i enwi&apos;n cymryd rhan eto.</translation>
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
        <source>looked at</source>
        <translation type="unfinished">ar y sgrin</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished">Edrych arno</translation>
    </message>
    <message>
        <source>Look at review %1</source>
        <translation type="unfinished">Edrych ar adolygiad %1</translation>
    </message>
    <message>
        <source>More for review %1</source>
        <translation type="unfinished">Rhagor ar gyfer adolygiad %1</translation>
    </message>
    <message>
        <source>Rename and revise…</source>
        <translation type="unfinished">Ailenwi a diwygio…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished">Dileu…</translation>
    </message>
    <message>
        <source>Nobody yet. People you name for a review are listed here; their names never leave this file in a report for governors.</source>
        <translation type="unfinished">Neb eto. Rhestrir yma&apos;r bobl a enwch ar gyfer adolygiad; nid yw eu henwau byth yn gadael y ffeil hon mewn adroddiad i lywodraethwyr.</translation>
    </message>
    <message numerus="yes">
        <source>%n former colleague(s), without a name</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>Plan of the meeting</source>
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
        <source>The room&apos;s picture on the projector, agenda and notes on this screen</source>
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
        <source>Name three to five of them, so that actions and reports can point to what the whole college is working towards.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>waymark::PageView</name>
    <message>
        <source>The page before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next page</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>The document has no such page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page cannot be shown. %1 What was found in it can be checked all the same.</source>
        <translation type="unfinished"></translation>
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
        <source>Role of one more person</source>
        <translation>Rôl un person arall</translation>
    </message>
    <message>
        <source>One more: choose a role, or type your own</source>
        <translation>Un arall: dewiswch rôl, neu teipiwch eich un eich hun</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Add one more person</source>
        <translation>Ychwanegu un person arall</translation>
    </message>
</context>
<context>
    <name>waymark::PasswordDialog</name>
    <message>
        <source>A copy with a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is protected by a password. Type it, then choose where to keep the file.</source>
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
        <source>Names help you prepare. They stay in this file; reports for governors name roles only.</source>
        <translation>Mae enwau&apos;n eich helpu i baratoi. Maent yn aros yn y ffeil hon; rolau&apos;n unig a enwir mewn adroddiadau i lywodraethwyr.</translation>
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
        <source>Choose one, or type a title of your own.</source>
        <translation>Dewiswch un, neu teipiwch deitl eich hun.</translation>
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
</context>
<context>
    <name>waymark::PlanStrip</name>
    <message>
        <source>Next item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item of the plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan...</source>
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
        <source>Go on</source>
        <translation type="unfinished">Parhau</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 min, over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting %1 of %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished">Allweddi</translation>
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
        <source>Go on agreeing</source>
        <translation>Parhau i gytuno</translation>
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
        <source>Who is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where do we differ?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::PresenterNotes</name>
    <message>
        <source>Agree and go on</source>
        <translation type="unfinished">Cytuno a mynd ymlaen</translation>
    </message>
    <message>
        <source>Dissent...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this fits</source>
        <translation type="unfinished">Pam mae hon yn gweddu</translation>
    </message>
    <message>
        <source>Which round it is, and who is in the room (I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What colleagues said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was noted here yet: no evidence, no comment, nothing from last time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a sentence: it is kept with the agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Count a show of hands for this statement (V)</source>
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
        <source>on this screen: S</source>
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
        <source>&amp;How it is getting on</source>
        <translation type="unfinished"></translation>
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
        <source>Nothing noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the note of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Dileu</translation>
    </message>
    <message>
        <source>Remove the note of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words how it is getting on.</source>
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
        <source>A CSV file is a table with the columns statement, title, level and text, one line for each text. In a spreadsheet, save it as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose another file...</source>
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
        <source>look for it…</source>
        <translation>chwilio amdani…</translation>
    </message>
    <message>
        <source>start %1</source>
        <translation>dechrau %1</translation>
    </message>
    <message>
        <source>Take off this list; the file stays where it is</source>
        <translation>Tynnu oddi ar y rhestr hon; mae&apos;r ffeil yn aros lle mae hi</translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation>Tynnu %1 oddi ar y rhestr hon</translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation>Chwilio amdani…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation>Tynnu oddi ar y rhestr hon</translation>
    </message>
</context>
<context>
    <name>waymark::RecordDialog</name>
    <message>
        <source>Decision record, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How each statement came to its answer: every round that agreed it, why, and who was in the room.</source>
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
        <source>Open again: changed since it was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::RemarksDialog</name>
    <message>
        <source>What colleagues wrote on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you: none of it is shown on the projector or to governors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you: none of it is shown on the projector or to governors. There are no names, and the order says nothing about who wrote what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">Tystiolaeth</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
<context>
    <name>waymark::ReopenDialog</name>
    <message>
        <source>Reopen review %1</source>
        <translation>Ailagor adolygiad %1</translation>
    </message>
    <message>
        <source>It was finished on %1. Reopened, its answers can be changed again, and reports say DRAFT until it is finished anew. When and why it was reopened is kept in the file.</source>
        <translation>Fe&apos;i gorffennwyd ar %1. Ar ôl ei ailagor, gellir newid ei atebion eto, a bydd adroddiadau&apos;n dweud DRAFFT nes iddo gael ei orffen o&apos;r newydd. Cedwir yn y ffeil pryd a pham y cafodd ei ailagor.</translation>
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
        <source>Say in a few words why it is reopened.</source>
        <translation>Dywedwch mewn ychydig eiriau pam mae&apos;n cael ei ailagor.</translation>
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
        <source>The report was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is at %2.</source>
        <comment>which report, a path</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the report. Save it as a PDF instead.</source>
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
</context>
<context>
    <name>waymark::ReportPicker</name>
    <message>
        <source>De-identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With private comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">Adroddiadau</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include where to find help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Include what you said as critical friend</source>
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
        <source>Left empty, it is made from the counts and what changed.</source>
        <translation>O&apos;i adael yn wag, caiff ei lunio o&apos;r cyfrifon a&apos;r hyn a newidiodd.</translation>
    </message>
    <message>
        <source>What we ask of governors</source>
        <translation>Yr hyn a ofynnwn i&apos;r llywodraethwyr</translation>
    </message>
    <message>
        <source>Up to three; left empty, the section is left out.</source>
        <translation>Hyd at dri; o&apos;u gadael yn wag, hepgorir yr adran.</translation>
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
        <source>Save as PDF...</source>
        <translation>Cadw fel PDF...</translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Argraffu...</translation>
    </message>
    <message>
        <source>No review to report on yet</source>
        <translation>Dim adolygiad i adrodd arno eto</translation>
    </message>
    <message>
        <source>Start a review...</source>
        <translation>Dechrau adolygiad...</translation>
    </message>
    <message>
        <source>Review %1, finished. The headline and the asks may still be changed.</source>
        <translation>Adolygiad %1, wedi&apos;i orffen. Gellir newid y pennawd a&apos;r ceisiadau o hyd.</translation>
    </message>
    <message>
        <source>Review %1 is not finished: DRAFT stands across every page.</source>
        <translation>Nid yw adolygiad %1 wedi&apos;i orffen: mae DRAFFT ar draws pob tudalen.</translation>
    </message>
    <message>
        <source>What governors ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer their questions...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports</source>
        <translation type="unfinished">Adroddiadau</translation>
    </message>
    <message>
        <source>Reports name roles only. These texts contain a name of your people list:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as web page...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports are made from a review, and can be looked at from its first answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 strategic questions answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles, never names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says how many statements are in the upper half of the scale, what rose and fell since the last review that can be compared, the theme with the highest median where one is clearly first, and the first priority area. Your own words replace all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how is it worked out?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as Word...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1 is not finished.</source>
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
        <source>Reading...</source>
        <translation type="unfinished"></translation>
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
        <source>This is the same as what the file holds now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring changes the file:</source>
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
</context>
<context>
    <name>waymark::ReturnsList</name>
    <message numerus="yes">
        <source>%n answer(s) to decide about</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answers that came in</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>Use this one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the other one of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Belongs to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose answers these are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the answers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the answers of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They no longer count anywhere. Undo brings them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">Dileu</translation>
    </message>
</context>
<context>
    <name>waymark::ReviewColumn</name>
    <message>
        <source>%1, choose another review</source>
        <translation>%1, dewis adolygiad arall</translation>
    </message>
    <message>
        <source>Start a review...</source>
        <translation>Dechrau adolygiad...</translation>
    </message>
    <message>
        <source>Enter an earlier review...</source>
        <translation>Cofnodi adolygiad cynharach...</translation>
    </message>
    <message>
        <source>What is agreed is kept with this round and with who is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Round and room: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The room&apos;s picture on the projector, agenda and notes on this screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of the meeting, decision record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan of the meeting...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision record...</source>
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
        <source>Remove %1, %2, with its answers, notes and actions? Undo brings it back.</source>
        <translation>Dileu %1, %2, gyda&apos;i atebion, ei nodiadau a&apos;i gamau gweithredu? Bydd Dadwneud yn dod ag ef yn ôl.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Ei gadw</translation>
    </message>
    <message>
        <source>Load official wording</source>
        <translation>Llwytho geiriad swyddogol</translation>
    </message>
    <message>
        <source>The model is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands beside the other models of this file. Start a review with it now? It can also be chosen whenever you start one.</source>
        <translation type="unfinished"></translation>
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
        <source>Nothing was stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This school&apos;s or college&apos;s file holds “%1” in these words already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording is stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands beside the other wordings of its model. A review that is not finished can be made to use it: Review &gt; Choose the wording...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are under Review &gt; Documents for the meeting</source>
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
        <source>The words that everybody reads while you agree.</source>
        <translation>Y geiriau y bydd pawb yn eu darllen wrth i chi gytuno.</translation>
    </message>
    <message>
        <source>&amp;Empty: every statement is looked at afresh</source>
        <translation>&amp;Gwag: edrychir ar bob datganiad o&apos;r newydd</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>&amp;From the answers of %1</source>
        <translation>&amp;O atebion %1</translation>
    </message>
    <message>
        <source>Answers are carried forward and count as open until you confirm or change them.</source>
        <translation>Caiff atebion eu dwyn ymlaen ac maent yn cyfrif yn agored nes i chi eu cadarnhau neu eu newid.</translation>
    </message>
    <message>
        <source>Last year&apos;s answer stands beside each statement in any case.</source>
        <translation>Mae ateb y llynedd wrth ochr pob datganiad beth bynnag.</translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation>Pwy sy&apos;n cymryd rhan</translation>
    </message>
    <message>
        <source>Names stay in this file and help you prepare; reports for governors name roles only.</source>
        <translation>Mae enwau&apos;n aros yn y ffeil hon ac yn eich helpu i baratoi; rolau&apos;n unig a enwir mewn adroddiadau i lywodraethwyr.</translation>
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
        <source>Match the statements of the editions...</source>
        <translation type="unfinished"></translation>
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
        <source>Compare shows a review beside earlier ones. If you reviewed on paper or in another tool before, enter those answers: it takes a few minutes.</source>
        <translation type="unfinished">Mae Cymharu yn dangos adolygiad ochr yn ochr â rhai cynharach. Os buoch yn adolygu ar bapur neu mewn offeryn arall o&apos;r blaen, cofnodwch yr atebion hynny: bydd yn cymryd ychydig funudau.</translation>
    </message>
    <message>
        <source>Enter an earlier review...</source>
        <translation type="unfinished">Cofnodi adolygiad cynharach...</translation>
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
        <source>Round and room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is agreed from now on is kept with this round and with the roles of those who are here. Names are never kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or type a name of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use for this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Canslo</translation>
    </message>
    <message>
        <source>Who is in the room?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named in this file yet: add people on Prepare.</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>waymark::RoundsTab</name>
    <message>
        <source>No round noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 agreed, of them %3 for the first time, %4 rose, %5 fell, %6 confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">Tabl</translation>
    </message>
    <message>
        <source>No round has agreed anything yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each time that a statement is agreed, the round and the level are kept. Once two rounds have agreed a statement, this shows how it moved between them.</source>
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
        <source>As Waymark&apos;s papers look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture in this file cannot be shown.</source>
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
</context>
<context>
    <name>waymark::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Fel y system</translation>
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
        <source>100 % (as the system)</source>
        <translation>100 % (fel y system)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>&amp;Light or dark</source>
        <translation>&amp;Golau neu dywyll</translation>
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
        <source>The model&apos;s own words stay in the language they were written in.</source>
        <translation>Mae geiriau&apos;r model ei hun yn aros yn yr iaith yr ysgrifennwyd hwy ynddi.</translation>
    </message>
    <message>
        <source>&amp;Years between peer reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one is kept in the file that is open, with the details of the school or college. History and the calendar count the next peer review by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screen for &amp;meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic: the screen that Waymark is not on</source>
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
        <source>&amp;Choose a folder...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep backups</source>
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
        <source>Waymark backs up your files as you work. Like the files, backups hold names and private comments. A folder on another drive also protects you if this computer is lost. Backups made so far stay where they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings belong to this machine. Everything about a school or college stays in its file and its backups; Waymark never connects to anything.</source>
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
        <source>Query: this statement is to be talked about</source>
        <translation>Ymholiad: mae angen trafod y datganiad hwn</translation>
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
        <source>Agrees all drafts of this theme at once</source>
        <translation>Cytuno ar bob drafft yn y thema hon ar unwaith</translation>
    </message>
</context>
<context>
    <name>waymark::StatementPanel</name>
    <message>
        <source>Why this fits</source>
        <translation>Pam mae hon yn gweddu</translation>
    </message>
    <message>
        <source>What we see that speaks for this level</source>
        <translation>Yr hyn a welwn sy&apos;n cefnogi&apos;r lefel hon</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Tystiolaeth</translation>
    </message>
    <message>
        <source>Where it can be seen: documents, data, minutes</source>
        <translation>Ble i&apos;w weld: dogfennau, data, cofnodion</translation>
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
        <source>Compare...</source>
        <translation>Cymharu...</translation>
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
        <source>Start a review...</source>
        <translation>Dechrau adolygiad...</translation>
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
        <source>All themes and your own contacts...</source>
        <translation>Pob thema a&apos;ch cysylltiadau eich hun...</translation>
    </message>
    <message>
        <source>None yet: they come from the answers given so far.</source>
        <translation>Dim un eto: dônt o&apos;r atebion a roddwyd hyd yn hyn.</translation>
    </message>
    <message>
        <source>Go to this statement</source>
        <translation>Mynd i&apos;r datganiad hwn</translation>
    </message>
    <message>
        <source>A self-assessment on an ordered scale: counts first, averages only as a picture</source>
        <translation>Hunanasesiad ar raddfa drefnedig: cyfrifon yn gyntaf, cyfartaleddau fel llun yn unig</translation>
    </message>
    <message>
        <source>Themes beside %1</source>
        <translation type="unfinished"></translation>
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
        <source>Agreed answers and drafts are counted, drafts by name as well. Answers carried forward count once they are looked at again, and what is not answered never counts as 0. The median is the middle answer when all are put in order: with an even number there can be two.

What rose and what fell is compared with the last review before this one, statement by statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how is this counted?</source>
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
        <source>Nothing is missing on the way there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to be by the next review, and what is not in place yet on the way there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unless you choose a level, the target is the next one above the answer that has a descriptor, or the top where that is reached. Below it are the points that are new at each level on the way, without those you marked as in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why these?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::TextCard</name>
    <message>
        <source>It is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text found for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found here. Type the text, if there is one.</source>
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
        <source>It is right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is right (%1 in the text)</source>
        <translation type="unfinished"></translation>
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
        <source>Doubtful after all</source>
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
        <source>Their numbers, for instance 2, 7. Empty where none is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These rows of the document are no statements with their levels, and are not taken. If a statement is among them, type its text where it belongs.</source>
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
        <source>Prepare: who takes part, who is asked before the meeting, and where their views differ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree: one statement at a time. Choose the level that fits best, note why, and press Enter once everyone agrees.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary: what the answers come to, with strengths and priority areas. “why these?” tells how they were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions: who does what by when, and what came of it, over the years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports: a paper for governors, ready to save. Ctrl+F finds anything, and F1 opens the guide wherever you are.</source>
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
</context>
<context>
    <name>waymark::UnanimousDialog</name>
    <message>
        <source>Agree where all see it the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>At least %n colleagues answered each of these, all chose the same level, and nobody has a query. They become agreed at that level in one step, which undo takes back.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
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
</context>
<context>
    <name>waymark::VisitPanel</name>
    <message>
        <source>Who came</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source>&amp;Who came, by role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles and institutions rather than names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Successes that they named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Questions that they asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their &amp;advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we do &amp;next</source>
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
        <source>Close without keeping what you checked?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it has been written to the file yet.</source>
        <translation type="unfinished">Nid oes dim ohono wedi&apos;i ysgrifennu i&apos;r ffeil eto.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">Cau</translation>
    </message>
</context>
</TS>
