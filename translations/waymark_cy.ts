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
    <name>waymark::ThemeBadge</name>
    <message>
        <source>Theme %1</source>
        <translation>Thema %1</translation>
    </message>
</context>
</TS>
