<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CodeModel</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the codes below</source>
        <translation>
            <numerusform>%n with the codes below</numerusform>
            <numerusform>%n with the codes below</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoderDialog</name>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln coding</numerusform>
            <numerusform>%Ln codings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln coding</numerusform>
            <numerusform>%Ln codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings were written to {0}.</source>
        <translation>
            <numerusform>%Ln coding was written to {0}.</numerusform>
            <numerusform>%Ln codings were written to {0}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message numerus="yes">
        <source>Import %Ln transcripts</source>
        <translation>
            <numerusform>Import %Ln transcript</numerusform>
            <numerusform>Import %Ln transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln turns</source>
        <translation>
            <numerusform>%Ln turn</numerusform>
            <numerusform>%Ln turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be read and are skipped</source>
        <translation>
            <numerusform>%Ln file cannot be read and is skipped</numerusform>
            <numerusform>%Ln files cannot be read and are skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcripts were imported.</source>
        <translation>
            <numerusform>%Ln transcript was imported.</numerusform>
            <numerusform>%Ln transcripts were imported.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s), by keywords</source>
        <translation>
            <numerusform>%n suggestion, by keywords</numerusform>
            <numerusform>%n suggestions, by keywords</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>masked in %n transcript(s), which stay</source>
        <translation>
            <numerusform>masked in %n transcript, which stays</numerusform>
            <numerusform>masked in %n transcripts, which stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) on these words</source>
        <translation>
            <numerusform>%n coding on these words</numerusform>
            <numerusform>%n codings on these words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) beside or quoting them</source>
        <translation>
            <numerusform>%n memo beside or quoting them</numerusform>
            <numerusform>%n memos beside or quoting them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original file(s) of these transcripts</source>
        <translation>
            <numerusform>%n original file of these transcripts</numerusform>
            <numerusform>%n original files of these transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s); a new one is made</source>
        <translation>
            <numerusform>%n backup; a new one is made</numerusform>
            <numerusform>%n backups; a new one is made</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message numerus="yes">
        <source>%n coding(s) to look at</source>
        <translation>
            <numerusform>%n coding to look at</numerusform>
            <numerusform>%n codings to look at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentsPanel</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n transcript</numerusform>
            <numerusform>%n transcripts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharesPage</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n word</numerusform>
            <numerusform>%n words</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerTable</name>
    <message numerus="yes">
        <source>Join all proposed (%Ln)</source>
        <translation>
            <numerusform>Join all proposed (%Ln)</numerusform>
            <numerusform>Join all proposed (%Ln)</numerusform>
        </translation>
    </message>
</context>
</TS>
