<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy_GB">
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>a value, how many statements it stands on, how many there are</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 of %3 answered)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>median of answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dumbbells</source>
        <translation type="unfinished"></translation>
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
        <source>%1 not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stacked bars: how many statements of each theme stand at each level from 0 to %1, with %2 of %3 answered.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draft, not agreed yet</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by theme on a scale from 0 to %2, %3, for %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines over the years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message>
        <source>%1 beside earlier reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n fell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n confirmed, the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n carried forward, not looked at again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n answered for the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n not comparable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another structure of themes and statements, so not comparable</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>0 to 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the level that fits best: a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree it and go on to the next open statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Q</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as a query, or take the mark away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The statement before or after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next open statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present on the projector; T shows the whole theme, Esc ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo, on every page; Ctrl+Y does it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+1 to Ctrl+8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The places of the rail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a file for your school or college, then start this year&apos;s review and say who takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On Agree, choose for each statement the description that fits best. That is a draft until the room agrees it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note why it fits and what shows it, and add actions as they come up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at Summary and Compare, finish the review, and give governors the PDF from Reports.</source>
        <translation type="unfinished"></translation>
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
        <source>Keys</source>
        <translation>Allweddi</translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Integrity</name>
    <message>
        <source>The file is damaged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something refers to a row that is not there: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row cannot be read, or does not match its digest: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1 is not what was finished: its digest differs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the journal are missing: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row is not in the state that the journal saw last: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A review bears a number that was never given: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pictures</name>
    <message>
        <source>Picture saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewCharts</name>
    <message>
        <source>Statements at each level, by theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes beside each other (mean of answered)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes beside each other (median)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 beside earlier reviews</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>Where to find help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For where your themes stand, weakest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n people took part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n draft(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n carried forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n quer(y/ies)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1 at a glance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This review is no longer what was finished: the file was changed or damaged outside Waymark.</source>
        <translation type="unfinished"></translation>
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
        <source>rose: %1; fell: %2; same: %3; carried forward: %4; newly answered: %5; no longer answered: %6; not answered: %7; not comparable: %8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not comparable: it was answered against another model</source>
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
        <source>Also draw the themes as a radar into this new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row refers to one that is not there: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row cannot be read, or does not match its digest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review %1 is not what was finished: its digest differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines of the journal are missing: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a row is not in the state that the journal saw last: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a review bears a number that was never given: %1</source>
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
        <source>no descriptor in our source</source>
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
        <source>radar (means of answered statements) or bars (counts)</source>
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
        <source>Write the governors&apos; paper of a review as a PDF, and list the texts that name somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new PDF file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes: mean of the answered statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements at each level, by theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
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
        <translation type="unfinished">Camau gweithredu</translation>
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
        <translation type="unfinished"></translation>
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
        <source>Say what of a CSV file fits, and store it as a wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns statement, title, level, text; with theme it is a complete new model</source>
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
</context>
<context>
    <name>core/actions</name>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/editions</name>
    <message>
        <source>School edition, worded for a college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name of a wording, name of an edition</comment>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>core/errors</name>
    <message>
        <source>%1 was not found. It may have been moved, renamed or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 already exists and was left as it is. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a file. Choose a file, not a folder or a device.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read. Check that you may open it and that its drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written. Nothing was changed. Check that you may write there and that its drive is connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is read-only. Nothing was changed. Save a copy where you may write, and work in that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room left on the drive of %1. Nothing was changed. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Waymark file, and was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged and was not opened, so that nothing gets worse. Open its latest backup or copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Waymark. Update Waymark to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open in another window or on another computer. Close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too large to be what it should be, and was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not text in UTF-8. Save it again as UTF-8 and try once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not valid JSON%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names something twice%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is nested too deeply%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something that is needed is missing in %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds something that Waymark does not know%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a value of the wrong kind%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not in a format that this version reads%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a number that is too small or too large%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a number that is none, or not in its order%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 uses one number twice%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty where something is needed%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds a text that is too long%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds too many or too few entries%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A column that is needed is missing in %1%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names a statement that the model does not have%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 names a level that the model does not have%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in %1 belongs to this model%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 belongs to a model of another structure%2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such review in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no such statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such person in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such action in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such priority in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The descriptor has no such point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not hold that model. Load it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file does not hold that wording. Load it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is finished and was left as it is. Reopen it, with a reason, to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is not finished, so there is nothing to reopen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model has no such level. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no descriptor in our source at this level, so it cannot be chosen. Choose another level, or load a wording that has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no level to agree yet. Choose one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is needed. Type one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed. Type one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A text is needed. Type one and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long to be kept. Shorten it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can be at most five priorities.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There can be at most three asks to governors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are too many people in this review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is there already. Nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording belongs to another model. Choose one for this review&apos;s model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The earlier review has another model, so its answers cannot be carried forward. Start empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no earlier review to carry answers forward from. Start empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person took part in a review and stays in the list for its sake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (%1)</source>
        <comment>a place in a file, e.g. line 14</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Nothing was taken from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what it is about, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/gestures</name>
    <message>
        <source>describing the institution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing the priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing a review&apos;s details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing a review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choosing another wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choosing a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marking a query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agreeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entering answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marking a point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>adding an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changing an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>removing an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing for governors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replacing a strength or priority area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finishing the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reopening the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>a gesture, statement numbers</comment>
        <translation type="unfinished"></translation>
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
    <name>core/headlines</name>
    <message>
        <source>of %1 statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the %1 statements compared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None %1 changed its level since the last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 fell and none rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 rose a level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and none fell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 fell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 reached level %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 reached level %3 or above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is the strongest theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in place yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands at level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No statement is answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2, and %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the %1 statements answered</source>
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
        <source>not comparable</source>
        <translation>ni ellir cymharu</translation>
    </message>
</context>
<context>
    <name>core/numbers</name>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>three</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>five</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/reasons</name>
    <message numerus="yes">
        <source>%n action(s) running</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>up from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>down from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer in the last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence noted</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the careers leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chosen by the careers leader: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who, what</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>an action, a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only answers given in this review count, drafts and agreed alike: nothing unanswered and nothing merely carried forward. No statement is in both lists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A strength is an answer at level %1 or above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers marked as a query come after all others. Then the higher level comes first, then the larger rise since the last review, then those with an evidence note, then the order of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A priority area is an answer below the highest level that is not a strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lower level comes first, “not in place yet” lowest of all. Then those that fell furthest since the last review, then those marked as a query, then those without a running action, then the order of the model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most two of the three come from one theme, unless no other theme has one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The careers leader may replace any of them; the reason is then shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>core/report</name>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a statement&apos;s title and number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>reason, evidence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: actions for %2.</source>
        <comment>a priority, statement numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action points to one of them yet.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number word and what became of actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of the last review: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>an action and what became of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an action, its outcome</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A self-assessment on %1 ordered levels, with “not in place yet” added by Waymark. Counts are shown; levels are not marks and are not averaged here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model: %1 (structure %2, wording %3). Prepared with Waymark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · for governors</source>
        <comment>a review&apos;s title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Careers leadership review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an institution&apos;s name, an academic year</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared with %1: other model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Took part: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this serves our college priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this serves our school priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a statement&apos;s number, where in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>school or college priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reason for naming it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>evidence</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement by statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of the last review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes on the model</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <source>median</source>
        <translation type="unfinished">canolrif</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link governor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link governors</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enterprise Advisers</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senior leader (pastoral)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senior leaders (pastoral)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior leader, personal development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senior leader (personal development)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senior leaders (personal development)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior leader, curriculum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senior leader (curriculum)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senior leaders (curriculum)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior leader, progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senior leader (progress)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senior leaders (progress)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior leader, teaching and learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senior leader (teaching and learning)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senior leaders (teaching and learning)</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SENCos</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of SEND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of SEND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads of SEND</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of inclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of inclusion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads of inclusion</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>head of department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heads of department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSHE lead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PSHE leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategic careers leader of the trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategic careers leader of the trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategic careers leaders of the trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Student support</source>
        <translation>Cymorth i fyfyrwyr</translation>
    </message>
    <message>
        <source>student support</source>
        <translation>cymorth i fyfyrwyr</translation>
    </message>
    <message>
        <source>members of student support</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number word and a role, e.g. two heads of year</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/actionform</name>
    <message>
        <source>Write numbers such as 2.4, with commas between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no statement %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name at least one statement that it is to move up.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/earlier</name>
    <message>
        <source>Type 0 to %1. 0 is not in place yet; leave what was not answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level and what it means</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/finishlist</name>
    <message>
        <source>%1: %2</source>
        <comment>a group and how many are in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 statements are agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 statements are agreed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/home</name>
    <message>
        <source>Good morning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good afternoon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good evening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no review yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1 finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1 · %2 of %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ready for its first review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finished on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n statement(s) open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) to agree</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>all agreed, ready to finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your careers leadership reviews, on this laptop and nowhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · review %2 is finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark takes a school&apos;s or college&apos;s leaders through the yearly review of their careers programme, statement by statement, and turns what they agree into a summary, a comparison with earlier years and a page for governors. Everything stays in one file on this laptop: there is no account, and nothing is sent anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New school or college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name, then the first review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Agor…</translation>
    </message>
    <message>
        <source>A .waymark file from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three years of an example school</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/institutionform</name>
    <message>
        <source>This is longer than %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the name of the school or college.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep to five priorities at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews use the school and special school edition.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviews use the school and special school edition, which speaks of your special school.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark has no college edition. Reviews use the school edition, worded for a college, and say so, until you load the edition for colleges yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From your own improvement plan, the most important first: three to five are usual. Actions and reports point to them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/prepare</name>
    <message>
        <source>finished on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
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
        <source>entered later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>started from the answers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 themes, %2 statements, %3 levels · digest %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>official wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark&apos;s own wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>digest %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/reviewform</name>
    <message>
        <source>Careers leadership review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the academic year, e.g. 2026/27.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the year short, e.g. 2026/27.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the review a title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the date of the review.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ui/wordingpreview</name>
    <message>
        <source>%1 level %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>characters look broken: save the file as CSV UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same text as the level below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>very short</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another title than an earlier line has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1: statement %2, level %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 texts found their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 texts found their place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has a theme column: it becomes a complete model of its own, with %1 themes, %2 statements and %3 levels. Reviews that you start with it are not comparable with those of another model. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a heading and how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing; nobody can choose these levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known, left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There twice; the first stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>line %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken, but look at these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns that were ignored</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ActionDialog</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add action</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose statements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number and title of a theme</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Statements it is to move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role or group: reports for governors name it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole-school &amp;priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;came of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governors read it a year later.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ActionsModel</name>
    <message>
        <source>! overdue, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ActionsPage</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n carried on</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stopped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add action…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>Find in actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygiad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole-school priority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status of the chosen action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what would move a statement up: who does it and by when. You can also add actions while you agree a statement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a review first: actions come out of its statements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action fits these filters. Choose “Any status” or clear the search to see more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ActionsTable</name>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
</context>
<context>
    <name>waymark::ChartView</name>
    <message>
        <source>Pictures (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;PNG...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as &amp;SVG...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show as &amp;table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, as a table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ChooseWordingDialog</name>
    <message>
        <source>Wording of review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody should read the same words while you agree. Answers stay as they are; marks on single points are taken off where the wording changes, for they belong to the words they were made for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waymark wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · digest %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · digest %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>waymark::ComparePage</name>
    <message>
        <source>Only what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Largest change first</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished">Radar</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare shows a review beside earlier ones. If you reviewed on paper or in another tool before, enter those answers: it takes a few minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an earlier review...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier reviews (%1 shown)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an earlier review above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels are places on an ordered scale: a median is shown, a mean only as a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::EarlierGridModel</name>
    <message>
        <source>%1: %2, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no query</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statement</source>
        <translation type="unfinished">Datganiad</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From paper or another tool. Type a level and go on: 0 to 4, arrows, Delete, ? for a query. Gaps are allowed, and nothing is written before you add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish it right away, so that it is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From paper or another tool. Type a level and the next line waits: 0 to %1, arrows, Delete, ? for a query. Gaps are allowed, and nothing is written before you add it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>a statement&apos;s number and what to know about it</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::Field</name>
    <message>
        <source>! %1</source>
        <comment>a problem beside a field</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::FinishDialog</name>
    <message>
        <source>Finish review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 These are not settled. You can finish all the same, and reports will say so; choose one to go to it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements that are not settled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 · %3</source>
        <comment>statement, its title, how it stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finishing locks the answers, texts and people of this review, and keeps a digest of them: whenever the file is opened, Waymark can tell whether anything was changed. Actions and the words for governors can still be edited, and the review can be reopened with a reason. What came before can no longer be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>waymark::FormDialog</name>
    <message>
        <source>Close without keeping what you entered?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it has been written to the file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::HighlightDialog</name>
    <message>
        <source>Strengths</source>
        <translation type="unfinished">Cryfderau</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule proposes three. Put another statement in a place and say why; reports then show your choice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the rule says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the rule says: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for place %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a few words why %1 stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 stands here twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::HomePage</name>
    <message>
        <source>Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop a Waymark file or the official wording anywhere on this window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::InstitutionDialog</name>
    <message>
        <source>New school or college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name is enough to begin. Everything can be changed later, and all of it stays in one file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose where to keep it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>School or college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Phase or ages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 11 to 18. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example the URN. Optional.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole-school priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;own contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People and places that help you, one a line: the careers hub, an Enterprise Adviser. Shown where Waymark points to support.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::LevelGrid</name>
    <message>
        <source>Answers, a line for each statement</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::LoadWordingDialog</name>
    <message>
        <source>Load official wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file must be CSV with the columns statement, title, level and text; with a theme column it becomes a model of its own. In a spreadsheet, save as “CSV UTF-8”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cau</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this wording is called on screen and in reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use it for review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The texts are stored in this school&apos;s or college&apos;s file, beside the wordings it has. What came before can then no longer be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store this wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Give the wording a name.</source>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
</context>
<context>
    <name>waymark::PaperPreview</name>
    <message>
        <source>Preview of the governors&apos; paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
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
    <name>waymark::PartList</name>
    <message>
        <source>Another role, in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, optional</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::PersonDialog</name>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names help you prepare. They stay in this file; reports for governors name roles only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optional: the role is enough for a review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one, or type a title of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
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
        <source>This review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All reviews</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an earlier one…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School or college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit school or college</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole-school priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit priorities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model and wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load official…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Load official wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepare: %1</source>
        <comment>page title with the name of the school</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the first review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the next review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on agreeing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a numbered priority</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name three to five of them, so that actions and reports can point to what the whole school is working towards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no review yet. Start the first one, or enter an earlier one from paper so that there is something to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is named as taking part yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking part: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>! changed since it was finished · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename and revise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody yet. People you name for a review are listed here; their names never leave this file in a report for governors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Took part in %n review(s), and stays for their sake</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This takes the name out of the file for good: it cannot be undone, nor anything before it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::PriorityList</name>
    <message>
        <source>Priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move priority %1 up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move priority %1 down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove priority %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::RecentRow</name>
    <message>
        <source>%1, %2</source>
        <comment>a school and the state of its file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off this list; the file stays where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 off this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for it…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Take off this list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ReopenDialog</name>
    <message>
        <source>Reopen review %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was finished on %1. Reopened, its answers can be changed again, and reports say DRAFT until it is finished anew. When and why it was reopened is kept in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>Say in a few words why it is reopened.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ReportCommands</name>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Names in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper names roles only, but these texts contain a name of your people list:

%1

Save it all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the texts first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, careers review %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the governors&apos; paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The governors&apos; paper is at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the paper. Save it as a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ReportsPage</name>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governors&apos; paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty, it is made from the counts and what changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we ask of governors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up to three; left empty, the section is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names in the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper names roles only. These texts contain a name of your people list:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print preview...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print...</source>
        <translation>Argraffu...</translation>
    </message>
    <message>
        <source>No review to report on yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a review...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1, finished. The headline and the asks may still be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review %1 is not finished: DRAFT stands across every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles, never names; no private comments</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ReviewDialog</name>
    <message>
        <source>d MMMM yyyy</source>
        <comment>date format of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Academic year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that everybody reads while you agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Empty: every statement is looked at afresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From the answers of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers are carried forward and count as open until you confirm or change them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year&apos;s answer stands beside each statement in any case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who takes part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names stay in this file and help you prepare; reports for governors name roles only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::ReviseReviewDialog</name>
    <message>
        <source>This review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These settings belong to this machine. Everything about a school or college stays in its file; Waymark never connects to anything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::SplitProgress</name>
    <message>
        <source>%1 agreed, %2 drafts, of %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>waymark::SummaryPage</name>
    <message>
        <source>Statements at each level, by theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Themes beside last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengths</source>
        <translation type="unfinished">Cryfderau</translation>
    </message>
    <message>
        <source>Priority areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Governors&apos; PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The summary shows a review as soon as its first statement is answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start a review...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: why these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: choose others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to find help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All themes and your own contacts...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None yet: they come from the answers given so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to this statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signposts follow from the answers of each theme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A self-assessment on an ordered scale: counts first, averages only as a picture</source>
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
</TS>
