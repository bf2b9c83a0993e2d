<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ChoiceDialog</name>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln chosen</numerusform>
            <numerusform>%Ln chosen</numerusform>
        </translation>
    </message>
</context>
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
    <name>ConsensusWindow</name>
    <message numerus="yes">
        <source>%n agreed passage(s) taken over</source>
        <translation>
            <numerusform>%n agreed passage taken over</numerusform>
            <numerusform>%n agreed passages taken over</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by chance</source>
        <translation>
            <numerusform>%n by chance</numerusform>
            <numerusform>%n by chance</numerusform>
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
    <name>HandoutDialog</name>
    <message numerus="yes">
        <source>{file} is for {coder}, blind, with %n transcript(s).</source>
        <translation>
            <numerusform>{file} is for {coder}, blind, with %n transcript.</numerusform>
            <numerusform>{file} is for {coder}, blind, with %n transcripts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} is for {coder}, with %n transcript(s).</source>
        <translation>
            <numerusform>{file} is for {coder}, with %n transcript.</numerusform>
            <numerusform>{file} is for {coder}, with %n transcripts.</numerusform>
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
    <name>IncomingDetails</name>
    <message numerus="yes">
        <source>%Ln questions without a label are a moderator&apos;s</source>
        <translation>
            <numerusform>%Ln question without a label is a moderator&apos;s</numerusform>
            <numerusform>%Ln questions without a label are a moderator&apos;s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningCurve</name>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decision</numerusform>
            <numerusform>%n decisions</numerusform>
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
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggestion</numerusform>
            <numerusform>%n suggestions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message numerus="yes">
        <source>Other things: %n</source>
        <translation>
            <numerusform>Other things: %n</numerusform>
            <numerusform>Other things: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To look at after a correction: %n</source>
        <translation>
            <numerusform>To look at after a correction: %n</numerusform>
            <numerusform>To look at after a correction: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OnePersonDialog</name>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln coding</numerusform>
            <numerusform>%Ln codings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassesDialog</name>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln coding</numerusform>
            <numerusform>%Ln codings</numerusform>
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
    <name>QuestionBar</name>
    <message numerus="yes">
        <source>%Ln transcripts</source>
        <translation>
            <numerusform>%Ln transcript</numerusform>
            <numerusform>%Ln transcripts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln participant</numerusform>
            <numerusform>%Ln participants</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message numerus="yes">
        <source>%n passage(s) as in the consensus</source>
        <translation>
            <numerusform>%n passage as in the consensus</numerusform>
            <numerusform>%n passages as in the consensus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added by rulings</source>
        <translation>
            <numerusform>%n added by rulings</numerusform>
            <numerusform>%n added by rulings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped by rulings</source>
        <translation>
            <numerusform>%n dropped by rulings</numerusform>
            <numerusform>%n dropped by rulings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other boundaries by rulings</source>
        <translation>
            <numerusform>%n with other boundaries by rulings</numerusform>
            <numerusform>%n with other boundaries by rulings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under another code by rulings</source>
        <translation>
            <numerusform>%n under another code by rulings</numerusform>
            <numerusform>%n under another code by rulings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided with another coder</source>
        <translation>
            <numerusform>%n decided with another coder</numerusform>
            <numerusform>%n decided with another coder</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open or not yet taken over</source>
        <translation>
            <numerusform>%n still open or not yet taken over</numerusform>
            <numerusform>%n still open or not yet taken over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by no decision</source>
        <translation>
            <numerusform>%n by no decision</numerusform>
            <numerusform>%n by no decision</numerusform>
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
    <name>RosterModel</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n coding</numerusform>
            <numerusform>%n codings</numerusform>
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
    <message numerus="yes">
        <source>Take names of the legend (%Ln)</source>
        <translation>
            <numerusform>Take names of the legend (%Ln)</numerusform>
            <numerusform>Take names of the legend (%Ln)</numerusform>
        </translation>
    </message>
</context>
</TS>
