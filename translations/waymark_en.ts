<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
<context>
    <name>AgreePage</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %1 agreed, %n still marked as a query.</source>
        <translation>
            <numerusform>All %1 agreed, %n still marked as a query.</numerusform>
            <numerusform>All %1 agreed, %n still marked as a query.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n in the meeting</source>
        <comment>a round</comment>
        <translation>
            <numerusform>%1 · %n in the meeting</numerusform>
            <numerusform>%1 · %n in the meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried</source>
        <translation>
            <numerusform>%n carried</numerusform>
            <numerusform>%n carried</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message numerus="yes">
        <source>%n hand(s) raised</source>
        <translation>
            <numerusform>%n hand raised</numerusform>
            <numerusform>%n hands raised</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n (doesn&apos;t/don&apos;t) know</source>
        <comment>8 answers</comment>
        <translation>
            <numerusform>%1, %n doesn&apos;t know</numerusform>
            <numerusform>%1, %n don&apos;t know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message numerus="yes">
        <source>%n carried</source>
        <translation>
            <numerusform>%n carried</numerusform>
            <numerusform>%n carried</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n unanswered</numerusform>
            <numerusform>%n unanswered</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n answered for the first time</source>
        <translation>
            <numerusform>%n answered for the first time</numerusform>
            <numerusform>%n answered for the first time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not answered</source>
        <translation>
            <numerusform>%n not answered</numerusform>
            <numerusform>%n not answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>structure changed: %n</source>
        <translation>
            <numerusform>structure changed: %n</numerusform>
            <numerusform>structure changed: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n up</numerusform>
            <numerusform>%n up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of these not agreed yet</source>
        <translation>
            <numerusform>%n of these not agreed yet</numerusform>
            <numerusform>%n of these not agreed yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried forward, not yet reviewed</source>
        <translation>
            <numerusform>%n carried forward, not yet reviewed</numerusform>
            <numerusform>%n carried forward, not yet reviewed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (is/are) compared as you matched them. The others, and the themes, are not.</source>
        <translation>
            <numerusform>%n statement is compared as you matched them. The others, and the themes, are not.</numerusform>
            <numerusform>%n statements are compared as you matched them. The others, and the themes, are not.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message numerus="yes">
        <source>%n without a review.</source>
        <translation>
            <numerusform>%n without a review.</numerusform>
            <numerusform>%n without a review.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not read.</source>
        <translation>
            <numerusform>%n file not read.</numerusform>
            <numerusform>%n files not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies not counted.</source>
        <translation>
            <numerusform>%n copy not counted.</numerusform>
            <numerusform>%n copies not counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) or college(s), in order of name and not ranked.</source>
        <translation>
            <numerusform>%n school or college, in order of name and not ranked.</numerusform>
            <numerusform>%n schools or colleges, in order of name and not ranked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n review(s) not finished, with drafts counted.</source>
        <translation>
            <numerusform>%n review not finished, with drafts counted.</numerusform>
            <numerusform>%n reviews not finished, with drafts counted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) or college(s), in order of letter and not ranked.</source>
        <translation>
            <numerusform>%n school or college, in order of letter and not ranked.</numerusform>
            <numerusform>%n schools or colleges, in order of letter and not ranked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n school(s) or college(s).</source>
        <translation>
            <numerusform>%n school or college.</numerusform>
            <numerusform>%n schools or colleges.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message numerus="yes">
        <source>%1: %n (is/are) missing.</source>
        <translation>
            <numerusform>%1: %n is missing.</numerusform>
            <numerusform>%1: %n are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n too many.</source>
        <translation>
            <numerusform>%1: %n too many.</numerusform>
            <numerusform>%1: %n too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file is damaged in %n place(s), first: %1.</source>
        <translation>
            <numerusform>The file is damaged in %n place, first: %1.</numerusform>
            <numerusform>The file is damaged in %n places, first: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried forward</source>
        <translation>
            <numerusform>%n carried forward</numerusform>
            <numerusform>%n carried forward</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quer(y/ies)</source>
        <translation>
            <numerusform>%n query</numerusform>
            <numerusform>%n queries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person/people) took part</source>
        <translation>
            <numerusform>%n person took part</numerusform>
            <numerusform>%n people took part</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person/people) taking part</source>
        <translation>
            <numerusform>%n person taking part</numerusform>
            <numerusform>%n people taking part</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n conflict(s) (has/have) not been decided, so nothing was written. Decide with --take or --prefer.</source>
        <translation>
            <numerusform>%n conflict has not been decided, so nothing was written. Decide with --take or --prefer.</numerusform>
            <numerusform>%n conflicts have not been decided, so nothing was written. Decide with --take or --prefer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) (is/are) doubtful, so nothing was saved. Check them, and add --accept-doubtful if they are right.</source>
        <translation>
            <numerusform>%n text is doubtful, so nothing was saved. Check them, and add --accept-doubtful if they are right.</numerusform>
            <numerusform>%n texts are doubtful, so nothing was saved. Check them, and add --accept-doubtful if they are right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s) on points (has/have) been removed, because the new wording has other points.</source>
        <translation>
            <numerusform>%n mark on a point has been removed, because the new wording has other points.</numerusform>
            <numerusform>%n marks on points have been removed, because the new wording has other points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be read. The rest is in the output.</source>
        <translation>
            <numerusform>%n file could not be read. The rest is in the output.</numerusform>
            <numerusform>%n files could not be read. The rest is in the output.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/actions</name>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n done</numerusform>
            <numerusform>%n done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation>
            <numerusform>%n stopped</numerusform>
            <numerusform>%n stopped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under way</source>
        <translation>
            <numerusform>%n under way</numerusform>
            <numerusform>%n under way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not started</source>
        <translation>
            <numerusform>%n not started</numerusform>
            <numerusform>%n not started</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n continued next year</source>
        <translation>
            <numerusform>%n continued next year</numerusform>
            <numerusform>%n continued next year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/agenda</name>
    <message numerus="yes">
        <source>%n query(s)</source>
        <translation>
            <numerusform>%n query</numerusform>
            <numerusform>%n queries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) to discuss</source>
        <translation>
            <numerusform>%n statement to discuss</numerusform>
            <numerusform>%n statements to discuss</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 on behalf of %n colleague(s)</source>
        <translation>
            <numerusform>%1 on behalf of %n colleague</numerusform>
            <numerusform>%1 on behalf of %n colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n can be agreed without discussion</source>
        <translation>
            <numerusform>%n can be agreed without discussion</numerusform>
            <numerusform>%n can be agreed without discussion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n don&apos;t know</source>
        <translation>
            <numerusform>%n doesn&apos;t know</numerusform>
            <numerusform>%n don&apos;t know</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>views are close on %n</source>
        <translation>
            <numerusform>views are close on %n</numerusform>
            <numerusform>views are close on %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n won&apos;t fit</source>
        <translation>
            <numerusform>%n won&apos;t fit</numerusform>
            <numerusform>%n won&apos;t fit</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/answerrows</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/backups</name>
    <message numerus="yes">
        <source>%n review(s)</source>
        <translation>
            <numerusform>%n review</numerusform>
            <numerusform>%n reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s)</source>
        <translation>
            <numerusform>%n answer</numerusform>
            <numerusform>%n answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) of %1 will no longer be agreed.</source>
        <translation>
            <numerusform>%n answer of %1 will no longer be agreed.</numerusform>
            <numerusform>%n answers of %1 will no longer be agreed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/calendar</name>
    <message numerus="yes">
        <source>%n year(s) after the last one, %1.</source>
        <translation>
            <numerusform>%n year after the last one, %1.</numerusform>
            <numerusform>%n years after the last one, %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/form</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/gestures</name>
    <message numerus="yes">
        <source>%1 for %n statement(s)</source>
        <translation>
            <numerusform>%1 for %n statement</numerusform>
            <numerusform>%1 for %n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/highlights</name>
    <message numerus="yes">
        <source>%n more statement(s) not in place yet</source>
        <translation>
            <numerusform>%n more statement not in place yet</numerusform>
            <numerusform>%n more statements not in place yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more statement(s) at level %1 or below</source>
        <translation>
            <numerusform>%n more statement at level %1 or below</numerusform>
            <numerusform>%n more statements at level %1 or below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more statement(s) at level %1</source>
        <translation>
            <numerusform>%n more statement at level %1</numerusform>
            <numerusform>%n more statements at level %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more statement(s) at level %1 or above</source>
        <translation>
            <numerusform>%n more statement at level %1 or above</numerusform>
            <numerusform>%n more statements at level %1 or above</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/leverage</name>
    <message numerus="yes">
        <source>%n priority area(s)</source>
        <translation>
            <numerusform>%n priority area</numerusform>
            <numerusform>%n priority areas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>improves %n statement(s)</source>
        <translation>
            <numerusform>improves %n statement</numerusform>
            <numerusform>improves %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) not agreed yet</source>
        <translation>
            <numerusform>%n statement not agreed yet</numerusform>
            <numerusform>%n statements not agreed yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/merging</name>
    <message numerus="yes">
        <source>%n year(s) between peer reviews</source>
        <translation>
            <numerusform>%n year between peer reviews</numerusform>
            <numerusform>%n years between peer reviews</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n minute(s))</source>
        <translation>
            <numerusform>%1 (%n minute)</numerusform>
            <numerusform>%1 (%n minutes)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n statement(s)</source>
        <translation>
            <numerusform>For %n statement</numerusform>
            <numerusform>For %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/reasons</name>
    <message numerus="yes">
        <source>%n action(s) done since</source>
        <translation>
            <numerusform>%n action done since</numerusform>
            <numerusform>%n actions done since</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) still to do</source>
        <translation>
            <numerusform>%n action still to do</numerusform>
            <numerusform>%n actions still to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/report</name>
    <message numerus="yes">
        <source>Including %n draft(s), not agreed yet.</source>
        <translation>
            <numerusform>Including %n draft, not agreed yet.</numerusform>
            <numerusform>Including %n drafts, not agreed yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more action(s)</source>
        <translation>
            <numerusform>%n more action</numerusform>
            <numerusform>%n more actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n draft(s))</source>
        <comment>statements at a level</comment>
        <translation>
            <numerusform>%1 (%n draft)</numerusform>
            <numerusform>%1 (%n drafts)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That leaves %n minute(s) at the end.</source>
        <translation>
            <numerusform>That leaves %n minute at the end.</numerusform>
            <numerusform>That leaves %n minutes at the end.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/taking</name>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/board</name>
    <message numerus="yes">
        <source>%1, for %n people</source>
        <translation>
            <numerusform>%1, for %n person</numerusform>
            <numerusform>%1, for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, in %n day(s)</source>
        <translation>
            <numerusform>%1, in %n day</numerusform>
            <numerusform>%1, in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s) ago</source>
        <translation>
            <numerusform>%1, %n day ago</numerusform>
            <numerusform>%1, %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (theme(s) %2)</source>
        <comment>a role, theme numbers</comment>
        <translation>
            <numerusform>%1 (theme %2)</numerusform>
            <numerusform>%1 (themes %2)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered only in part.</source>
        <translation>
            <numerusform>%n answered only in part.</numerusform>
            <numerusform>%n answered only in part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %n (is/are) missing.</source>
        <translation>
            <numerusform>%1 %n is missing.</numerusform>
            <numerusform>%1 %n are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not asked, answered %n on %1</source>
        <translation>
            <numerusform>not asked, answered %n on %1</numerusform>
            <numerusform>not asked, answered %n on %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person/people) answered without being asked.</source>
        <translation>
            <numerusform>%n person answered without being asked.</numerusform>
            <numerusform>%n people answered without being asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No one is being asked about theme(s) %1.</source>
        <comment>theme numbers</comment>
        <translation>
            <numerusform>No one is being asked about theme %1.</numerusform>
            <numerusform>No one is being asked about themes %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s)</source>
        <translation>
            <numerusform>%n group</numerusform>
            <numerusform>%n groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n (person/people)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fewer than four answers will come for theme(s) %1 (a group gives one): too few to be shown without names.</source>
        <comment>theme numbers</comment>
        <translation>
            <numerusform>Fewer than four answers will come for theme %1 (a group gives one): too few to be shown without names.</numerusform>
            <numerusform>Fewer than four answers will come for themes %1 (a group gives one): too few to be shown without names.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/differ</name>
    <message numerus="yes">
        <source>? %n query(s)</source>
        <translation>
            <numerusform>? %n query</numerusform>
            <numerusform>? %n queries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s).</source>
        <translation>
            <numerusform>About %n minute.</numerusform>
            <numerusform>About %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With fewer than %n answers people could guess who chose what, so the answers are not shown.</source>
        <translation>
            <numerusform>With fewer than %n answers people could guess who chose what, so the answers are not shown.</numerusform>
            <numerusform>With fewer than %n answers people could guess who chose what, so the answers are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered “I don&apos;t know”</source>
        <translation>
            <numerusform>%n answered “I don&apos;t know”</numerusform>
            <numerusform>%n answered “I don&apos;t know”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/home</name>
    <message numerus="yes">
        <source>%n draft(s) to agree</source>
        <translation>
            <numerusform>%n draft to agree</numerusform>
            <numerusform>%n drafts to agree</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) unanswered</source>
        <translation>
            <numerusform>%n statement unanswered</numerusform>
            <numerusform>%n statements unanswered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) carried forward</source>
        <translation>
            <numerusform>%n statement carried forward</numerusform>
            <numerusform>%n statements carried forward</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no one is being asked about theme(s) %1</source>
        <translation>
            <numerusform>no one is being asked about theme %1</numerusform>
            <numerusform>no one is being asked about themes %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) overdue</source>
        <translation>
            <numerusform>%n action overdue</numerusform>
            <numerusform>%n actions overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence to check again</source>
        <translation>
            <numerusform>%n piece of evidence to check again</numerusform>
            <numerusform>%n pieces of evidence to check again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/prepare</name>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation>
            <numerusform>%n draft</numerusform>
            <numerusform>%n drafts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quer(y/ies)</source>
        <translation>
            <numerusform>%n query</numerusform>
            <numerusform>%n queries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unanswered</source>
        <translation>
            <numerusform>%n unanswered</numerusform>
            <numerusform>%n unanswered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried forward</source>
        <translation>
            <numerusform>%n carried forward</numerusform>
            <numerusform>%n carried forward</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of their actions still need(s) someone else.</source>
        <translation>
            <numerusform>%n of their actions still needs someone else.</numerusform>
            <numerusform>%n of their actions still need someone else.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/returns</name>
    <message numerus="yes">
        <source>%n statement(s) answered</source>
        <translation>
            <numerusform>%n statement answered</numerusform>
            <numerusform>%n statements answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>for %n people</source>
        <translation>
            <numerusform>for %n person</numerusform>
            <numerusform>for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (is/are) in both, with the same levels.</source>
        <translation>
            <numerusform>%n statement is in both, with the same levels.</numerusform>
            <numerusform>%n statements are in both, with the same levels.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (is/are) only in this one.</source>
        <translation>
            <numerusform>%n statement is only in this one.</numerusform>
            <numerusform>%n statements are only in this one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (is/are) only in the other.</source>
        <translation>
            <numerusform>%n statement is only in the other.</numerusform>
            <numerusform>%n statements are only in the other.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/wordingcheck</name>
    <message numerus="yes">
        <source>%n doubtful text(s)</source>
        <translation>
            <numerusform>%n doubtful text</numerusform>
            <numerusform>%n doubtful texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) (is/are) still doubtful</source>
        <translation>
            <numerusform>%n text is still doubtful</numerusform>
            <numerusform>%n texts are still doubtful</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (has a/have a) different title in the document.</source>
        <translation>
            <numerusform>%n statement has a different title in the document.</numerusform>
            <numerusform>%n statements have a different title in the document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (was/were) not found. You can type (it/them) in.</source>
        <translation>
            <numerusform>%n statement was not found. You can type it in.</numerusform>
            <numerusform>%n statements were not found. You can type them in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui/wordingpreview</name>
    <message numerus="yes">
        <source>%n of %1 texts (was/were) matched.</source>
        <translation>
            <numerusform>%n of %1 texts was matched.</numerusform>
            <numerusform>%n of %1 texts were matched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ActionsCard</name>
    <message numerus="yes">
        <source>%n unfinished from before</source>
        <translation>
            <numerusform>%n unfinished from before</numerusform>
            <numerusform>%n unfinished from before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ActionsPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::AgreePage</name>
    <message numerus="yes">
        <source>%n linked</source>
        <translation>
            <numerusform>%n linked</numerusform>
            <numerusform>%n linked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n from colleagues</source>
        <comment>pieces of evidence</comment>
        <translation>
            <numerusform>%n from colleagues</numerusform>
            <numerusform>%n from colleagues</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>pieces of evidence</comment>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::AnswerHereDialog</name>
    <message numerus="yes">
        <source>%n statement(s) (is/are) still blank, of %1. They count as not answered.</source>
        <translation>
            <numerusform>%n statement is still blank, of %1. It counts as not answered.</numerusform>
            <numerusform>%n statements are still blank, of %1. They count as not answered.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::AnswerTableDialog</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s)</source>
        <translation>
            <numerusform>%n statement</numerusform>
            <numerusform>%n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) can&apos;t be imported and (is/are) listed first. Choose what a column is used as, or correct the cell in the table and import it again.</source>
        <translation>
            <numerusform>%n row can&apos;t be imported and is listed first. Choose what a column is used as, or correct the cell in the table and import it again.</numerusform>
            <numerusform>%n rows can&apos;t be imported and are listed first. Choose what a column is used as, or correct the cell in the table and import it again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n response(s)</source>
        <translation>
            <numerusform>Import %n response</numerusform>
            <numerusform>Import %n responses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::AnsweredLine</name>
    <message numerus="yes">
        <source>%n comment(s)…</source>
        <translation>
            <numerusform>%n comment…</numerusform>
            <numerusform>%n comments…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::BackupCommands</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::BoardColumn</name>
    <message numerus="yes">
        <source>%1: %n action(s)</source>
        <translation>
            <numerusform>%1: %n action</numerusform>
            <numerusform>%1: %n actions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::BringAnswersDialog</name>
    <message numerus="yes">
        <source>%n to choose between</source>
        <translation>
            <numerusform>%n to choose between</numerusform>
            <numerusform>%n to choose between</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without answers</source>
        <translation>
            <numerusform>%n without answers</numerusform>
            <numerusform>%n without answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response(s) imported</source>
        <translation>
            <numerusform>%n response imported</numerusform>
            <numerusform>%n responses imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already imported</source>
        <translation>
            <numerusform>%n already imported</numerusform>
            <numerusform>%n already imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n not accepted</numerusform>
            <numerusform>%n not accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::DifferTab</name>
    <message numerus="yes">
        <source>%n statement(s) agreed</source>
        <translation>
            <numerusform>%n statement agreed</numerusform>
            <numerusform>%n statements agreed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Agree %n unanimous statement(s)…</source>
        <translation>
            <numerusform>Agree %n unanimous statement…</numerusform>
            <numerusform>Agree %n unanimous statements…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::EarlierReviewDialog</name>
    <message numerus="yes">
        <source>%1 (%n level(s))</source>
        <comment>a column&apos;s heading</comment>
        <translation>
            <numerusform>%1 (%n level)</numerusform>
            <numerusform>%1 (%n levels)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s) filled in from %1.</source>
        <translation>
            <numerusform>%n level filled in from %1.</numerusform>
            <numerusform>%n levels filled in from %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::FileCommands</name>
    <message numerus="yes">
        <source>%n finished review(s) in this file (has/have) been changed since (it/they) (was/were) finished. The file could be damaged, or another program could have changed it. The pages show which. An earlier copy might be intact.</source>
        <translation>
            <numerusform>%n finished review in this file has been changed since it was finished. The file could be damaged, or another program could have changed it. The pages show which. An earlier copy might be intact.</numerusform>
            <numerusform>%n finished reviews in this file have been changed since they were finished. The file could be damaged, or another program could have changed it. The pages show which. An earlier copy might be intact.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::FindDialog</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ForgetDialog</name>
    <message numerus="yes">
        <source>%n text(s) still (mentions/mention) them. Edit each one, or mark it as someone else.</source>
        <translation>
            <numerusform>%n text still mentions them. Edit each one, or mark it as someone else.</numerusform>
            <numerusform>%n texts still mention them. Edit each one, or mark it as someone else.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) could still contain the name.</source>
        <translation>
            <numerusform>%n backup could still contain the name.</numerusform>
            <numerusform>%n backups could still contain the name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Because the name could be in them, Waymark&apos;s own %n backup(s) of this file will be deleted, so you can&apos;t go back to an earlier version. Waymark then makes a new backup, without the name.</source>
        <translation>
            <numerusform>Because the name could be in them, Waymark&apos;s own %n backup of this file will be deleted, so you can&apos;t go back to an earlier version. Waymark then makes a new backup, without the name.</numerusform>
            <numerusform>Because the name could be in them, Waymark&apos;s own %n backups of this file will be deleted, so you can&apos;t go back to an earlier version. Waymark then makes a new backup, without the name.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The finished review(s) %1 will be reopened, because their text changes. Finish them again afterwards.</source>
        <translation>
            <numerusform>The finished review %1 will be reopened, because their text changes. Finish them again afterwards.</numerusform>
            <numerusform>The finished reviews %1 will be reopened, because their text changes. Finish them again afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::HandOutDialog</name>
    <message numerus="yes">
        <source>%n form(s) saved in %1.</source>
        <translation>
            <numerusform>%n form saved in %1.</numerusform>
            <numerusform>%n forms saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) for printing saved in %1.</source>
        <translation>
            <numerusform>%n page for printing saved in %1.</numerusform>
            <numerusform>%n pages for printing saved in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) for the people ticked above.</source>
        <translation>
            <numerusform>%n page for the people ticked above.</numerusform>
            <numerusform>%n pages for the people ticked above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::HistoryTab</name>
    <message numerus="yes">
        <source>No peer review is recorded yet. You can have the first one once your first review is finished, then usually every %n year(s).</source>
        <translation>
            <numerusform>No peer review is recorded yet. You can have the first one once your first review is finished, then usually every %n year.</numerusform>
            <numerusform>No peer review is recorded yet. You can have the first one once your first review is finished, then usually every %n years.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No peer review is recorded yet. Your first review is finished, so you can arrange one now, then usually every %n year(s).</source>
        <translation>
            <numerusform>No peer review is recorded yet. Your first review is finished, so you can arrange one now, then usually every %n year.</numerusform>
            <numerusform>No peer review is recorded yet. Your first review is finished, so you can arrange one now, then usually every %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::LeverageDialog</name>
    <message numerus="yes">
        <source>%n of 3 chosen</source>
        <translation>
            <numerusform>%n of 3 chosen</numerusform>
            <numerusform>%n of 3 chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::LoadWordingDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::MeetingPlanDialog</name>
    <message numerus="yes">
        <source>%n minute(s) in total</source>
        <translation>
            <numerusform>%n minute in total</numerusform>
            <numerusform>%n minutes in total</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::MeetingSession</name>
    <message numerus="yes">
        <source>%n left to discuss</source>
        <translation>
            <numerusform>%n left to discuss</numerusform>
            <numerusform>%n left to discuss</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::MergeDialog</name>
    <message numerus="yes">
        <source>Both copies changed %n thing(s). Choose which to use.</source>
        <translation>
            <numerusform>Both copies changed %n thing. Choose which to use.</numerusform>
            <numerusform>Both copies changed %n things. Choose which to use.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::NamesDialog</name>
    <message numerus="yes">
        <source>Reports show roles, not names, but %n text(s) (contains/contain) a name on your list. Continue anyway?</source>
        <translation>
            <numerusform>Reports show roles, not names, but %n text contains a name on your list. Continue anyway?</numerusform>
            <numerusform>Reports show roles, not names, but %n texts contain a name on your list. Continue anyway?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::NotSavedBar</name>
    <message numerus="yes">
        <source>%1 is damaged (%n problem(s)). What can still be read is shown, and the file is not changed. To work on what is left, save a copy.</source>
        <translation>
            <numerusform>%1 is damaged (%n problem). What can still be read is shown, and the file is not changed. To work on what is left, save a copy.</numerusform>
            <numerusform>%1 is damaged (%n problems). What can still be read is shown, and the file is not changed. To work on what is left, save a copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::OverviewTab</name>
    <message numerus="yes">
        <source>%n minute(s) planned</source>
        <translation>
            <numerusform>%n minute planned</numerusform>
            <numerusform>%n minutes planned</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n former colleague(s), names removed</source>
        <translation>
            <numerusform>%n former colleague, names removed</numerusform>
            <numerusform>%n former colleagues, names removed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Using the standard plan: %n minute(s)</source>
        <translation>
            <numerusform>Using the standard plan: %n minute</numerusform>
            <numerusform>Using the standard plan: %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent apologies</source>
        <translation>
            <numerusform>%n sent apologies</numerusform>
            <numerusform>%n sent apologies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::PaperPreview</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::PlanStrip</name>
    <message numerus="yes">
        <source>%1, %n min</source>
        <translation>
            <numerusform>%1, %n min</numerusform>
            <numerusform>%1, %n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ReturnsList</name>
    <message numerus="yes">
        <source>%n response(s) (needs/need) a decision</source>
        <translation>
            <numerusform>%n response needs a decision</numerusform>
            <numerusform>%n responses need a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show all %n</source>
        <translation>
            <numerusform>Show all %n</numerusform>
            <numerusform>Show all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n that (needs/need) no decision</source>
        <translation>
            <numerusform>Show %n that needs no decision</numerusform>
            <numerusform>Show %n that need no decision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ReviewCommands</name>
    <message numerus="yes">
        <source>%n statement(s) still to be agreed. Start the meeting again to continue.</source>
        <translation>
            <numerusform>%n statement still to be agreed. Start the meeting again to continue.</numerusform>
            <numerusform>%n statements still to be agreed. Start the meeting again to continue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::RoundsTab</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n up</numerusform>
            <numerusform>%n up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::StatementList</name>
    <message numerus="yes">
        <source>Agree %n draft(s)</source>
        <translation>
            <numerusform>Agree %n draft</numerusform>
            <numerusform>Agree %n drafts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::UnanimousDialog</name>
    <message numerus="yes">
        <source>Agree %n statement(s)</source>
        <translation>
            <numerusform>Agree %n statement</numerusform>
            <numerusform>Agree %n statements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At least %n colleagues answered each of these, all chose the same level, and no one has a query. All of them will be agreed at that level. You can undo this.</source>
        <translation>
            <numerusform>At least %n colleagues answered each of these, all chose the same level, and no one has a query. All of them will be agreed at that level. You can undo this.</numerusform>
            <numerusform>At least %n colleagues answered each of these, all chose the same level, and no one has a query. All of them will be agreed at that level. You can undo this.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 %2: %n answer(s), all %3. Recorded: %4</source>
        <comment>number, title, level, how it stands</comment>
        <translation>
            <numerusform>%1 %2: %n answer, %3. Recorded: %4</numerusform>
            <numerusform>%1 %2: %n answers, all %3. Recorded: %4</numerusform>
        </translation>
    </message>
</context>
</TS>
