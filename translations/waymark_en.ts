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
        <source>%1 · %n in the room</source>
        <comment>a round</comment>
        <translation>
            <numerusform>%1 · %n in the room</numerusform>
            <numerusform>%1 · %n in the room</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AudienceWindow</name>
    <message numerus="yes">
        <source>%1, %n do(es) not know</source>
        <comment>8 answers</comment>
        <translation>
            <numerusform>%1, %n does not know</numerusform>
            <numerusform>%1, %n do not know</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n rose</source>
        <translation>
            <numerusform>%n rose</numerusform>
            <numerusform>%n rose</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fell</source>
        <translation>
            <numerusform>%n fell</numerusform>
            <numerusform>%n fell</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n confirmed, the same</source>
        <translation>
            <numerusform>%n confirmed, the same</numerusform>
            <numerusform>%n confirmed, the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried forward, not looked at again</source>
        <translation>
            <numerusform>%n carried forward, not looked at again</numerusform>
            <numerusform>%n carried forward, not looked at again</numerusform>
        </translation>
    </message>
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
        <source>%n not comparable</source>
        <translation>
            <numerusform>%n not comparable</numerusform>
            <numerusform>%n not comparable</numerusform>
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
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n text(s) are doubtful, and nothing was stored: check them, and say --accept-doubtful if they are right.</source>
        <translation>
            <numerusform>%n text are doubtful, and nothing was stored: check them, and say --accept-doubtful if they are right.</numerusform>
            <numerusform>%n texts are doubtful, and nothing was stored: check them, and say --accept-doubtful if they are right.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>core/agenda</name>
    <message numerus="yes">
        <source>%n query(s)</source>
        <translation>
            <numerusform>%n query</numerusform>
            <numerusform>%n querys</numerusform>
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
        <source>%1, speaking for %n colleague(s)</source>
        <translation>
            <numerusform>%1, speaking for %n colleague</numerusform>
            <numerusform>%1, speaking for %n colleagues</numerusform>
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
    <name>core/reasons</name>
    <message numerus="yes">
        <source>%n action(s) running</source>
        <translation>
            <numerusform>%n action running</numerusform>
            <numerusform>%n actions running</numerusform>
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
    <name>ui/home</name>
    <message numerus="yes">
        <source>%n statement(s) open</source>
        <translation>
            <numerusform>%n statement open</numerusform>
            <numerusform>%n statements open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) to agree</source>
        <translation>
            <numerusform>%n draft to agree</numerusform>
            <numerusform>%n drafts to agree</numerusform>
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
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quer(y/ies)</source>
        <translation>
            <numerusform>%n query</numerusform>
            <numerusform>%n queries</numerusform>
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
        <source>%n statement(s) (has/have) another title in the document.</source>
        <translation>
            <numerusform>%n statement has another title in the document.</numerusform>
            <numerusform>%n statements have another title in the document.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) (was/were) not found, and can be typed.</source>
        <translation>
            <numerusform>%n statement was not found, and can be typed.</numerusform>
            <numerusform>%n statements were not found, and can be typed.</numerusform>
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
</context>
<context>
    <name>waymark::ActionsCard</name>
    <message numerus="yes">
        <source>%n open from before</source>
        <translation>
            <numerusform>%n open from before</numerusform>
            <numerusform>%n open from before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ActionsPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried on</source>
        <translation>
            <numerusform>%n carried on</numerusform>
            <numerusform>%n carried on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
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
</context>
<context>
    <name>waymark::AgendaPanel</name>
    <message numerus="yes">
        <source>About %n minute(s) for what is not agreed</source>
        <translation>
            <numerusform>About %n minute for what is not agreed</numerusform>
            <numerusform>About %n minutes for what is not agreed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::BringAnswersDialog</name>
    <message numerus="yes">
        <source>%n return(s) taken</source>
        <translation>
            <numerusform>%n return taken</numerusform>
            <numerusform>%n returns taken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to choose between</source>
        <translation>
            <numerusform>%n to choose between</numerusform>
            <numerusform>%n to choose between</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n there already</source>
        <translation>
            <numerusform>%n there already</numerusform>
            <numerusform>%n there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::FileCommands</name>
    <message numerus="yes">
        <source>%n finished review(s) in this file (is/are) no longer what was finished. The file may be damaged, or another program changed it. The pages say which; a copy from before may still be good.</source>
        <translation>
            <numerusform>%n finished review in this file is no longer what was finished. The file may be damaged, or another program changed it. The pages say which; a copy from before may still be good.</numerusform>
            <numerusform>%n finished reviews in this file are no longer what was finished. The file may be damaged, or another program changed it. The pages say which; a copy from before may still be good.</numerusform>
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
        <source>%n minute(s) in all</source>
        <translation>
            <numerusform>%n minute in all</numerusform>
            <numerusform>%n minutes in all</numerusform>
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
    <name>waymark::PreparePage</name>
    <message numerus="yes">
        <source>Took part in %n review(s), and stays because of that</source>
        <translation>
            <numerusform>Took part in %n review, and stays because of that</numerusform>
            <numerusform>Took part in %n reviews, and stays because of that</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>waymark::ReportCommands</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
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
</TS>
