<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
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
</TS>
