<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {0}</source>
        <translation>Über {0}</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Version {0}</translation>
    </message>
    <message>
        <source>Code focus groups, see how far coders agree, export tidy tables. Nothing ever leaves this computer.</source>
        <translation>Fokusgruppen codieren, sehen, wie weit die Codierenden übereinstimmen, saubere Tabellen exportieren. Nichts verlässt je diesen Computer.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Freie Software unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>An independent program, not affiliated with the project QualCoder.</source>
        <translation>Ein unabhängiges Programm, nicht mit dem Projekt QualCoder verbunden.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Gebaut mit</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>icons, {0}</source>
        <translation>Symbole, {0}</translation>
    </message>
    <message>
        <source>version unknown</source>
        <translation>Version unbekannt</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>New project…</source>
        <translation>Neues Projekt…</translation>
    </message>
    <message>
        <source>Make a new project file</source>
        <translation>Eine neue Projektdatei anlegen</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Projekt öffnen…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Eine Projektdatei öffnen</translation>
    </message>
    <message>
        <source>Open the sample study</source>
        <translation>Beispielstudie öffnen</translation>
    </message>
    <message>
        <source>Open an invented study to try everything on</source>
        <translation>Eine erfundene Studie öffnen, um alles auszuprobieren</translation>
    </message>
    <message>
        <source>Import transcripts…</source>
        <translation>Transkripte importieren…</translation>
    </message>
    <message>
        <source>Read transcripts from files into the project</source>
        <translation>Transkripte aus Dateien ins Projekt einlesen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export codings…</source>
        <translation>Codierungen exportieren…</translation>
    </message>
    <message>
        <source>Write the codings as a table (CSV)</source>
        <translation>Die Codierungen als Tabelle schreiben (CSV)</translation>
    </message>
    <message>
        <source>Change coder…</source>
        <translation>Codierende Person wechseln…</translation>
    </message>
    <message>
        <source>Go on coding as another person</source>
        <translation>Als andere Person weiter codieren</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Projekt schliessen</translation>
    </message>
    <message>
        <source>Close the project; everything is saved already</source>
        <translation>Das Projekt schliessen; alles ist schon gespeichert</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Theme, language, suggestions</source>
        <translation>Erscheinungsbild, Sprache, Vorschläge</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Das Programm schliessen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back your last step</source>
        <translation>Den letzten Schritt zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Bring back the step undone last</source>
        <translation>Den zuletzt zurückgenommenen Schritt wiederholen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>Die ausgewählten Wörter kopieren</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Code suchen</translation>
    </message>
    <message>
        <source>Search the codebook by id, name or keyword</source>
        <translation>Das Codebuch nach Kennung, Name oder Stichwort durchsuchen</translation>
    </message>
    <message>
        <source>Choose a code…</source>
        <translation>Code wählen…</translation>
    </message>
    <message>
        <source>Find a code by typing and give it to the selection</source>
        <translation>Einen Code durch Tippen finden und der Auswahl geben</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codieren</translation>
    </message>
    <message>
        <source>Apply the last code</source>
        <translation>Letzten Code anwenden</translation>
    </message>
    <message>
        <source>Give the code used last to the selection</source>
        <translation>Der Auswahl den zuletzt verwendeten Code geben</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Neuer Code…</translation>
    </message>
    <message>
        <source>Add a code to the codebook</source>
        <translation>Dem Codebuch einen Code hinzufügen</translation>
    </message>
    <message>
        <source>Pin or unpin the code</source>
        <translation>Code anheften oder lösen</translation>
    </message>
    <message>
        <source>Put the chosen code on a digit key, or take it off</source>
        <translation>Den gewählten Code auf eine Zifferntaste legen oder davon lösen</translation>
    </message>
    <message>
        <source>Next coding</source>
        <translation>Nächste Codierung</translation>
    </message>
    <message>
        <source>Go to the next coding</source>
        <translation>Zur nächsten Codierung gehen</translation>
    </message>
    <message>
        <source>Previous coding</source>
        <translation>Vorherige Codierung</translation>
    </message>
    <message>
        <source>Go to the previous coding</source>
        <translation>Zur vorherigen Codierung gehen</translation>
    </message>
    <message>
        <source>Recode…</source>
        <translation>Umcodieren…</translation>
    </message>
    <message>
        <source>Give the coding another code</source>
        <translation>Der Codierung einen anderen Code geben</translation>
    </message>
    <message>
        <source>Recode</source>
        <translation>Umcodieren</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>Memo…</translation>
    </message>
    <message>
        <source>Write a memo on the coding</source>
        <translation>Ein Memo zur Codierung schreiben</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Remove coding</source>
        <translation>Codierung entfernen</translation>
    </message>
    <message>
        <source>Take the coding away; undo brings it back</source>
        <translation>Die Codierung entfernen; Rückgängig bringt sie zurück</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Longer at the end</source>
        <translation>Am Ende verlängern</translation>
    </message>
    <message>
        <source>Move the end one word on; of a suggestion, one sentence</source>
        <translation>Das Ende ein Wort weiter setzen; bei einem Vorschlag einen Satz</translation>
    </message>
    <message>
        <source>Shorter at the end</source>
        <translation>Am Ende kürzen</translation>
    </message>
    <message>
        <source>Move the end one word back; of a suggestion, one sentence</source>
        <translation>Das Ende ein Wort zurücksetzen; bei einem Vorschlag einen Satz</translation>
    </message>
    <message>
        <source>Longer at the start</source>
        <translation>Am Anfang verlängern</translation>
    </message>
    <message>
        <source>Move the start one word back; of a suggestion, one sentence</source>
        <translation>Den Anfang ein Wort zurücksetzen; bei einem Vorschlag einen Satz</translation>
    </message>
    <message>
        <source>Shorter at the start</source>
        <translation>Am Anfang kürzen</translation>
    </message>
    <message>
        <source>Move the start one word on; of a suggestion, one sentence</source>
        <translation>Den Anfang ein Wort weiter setzen; bei einem Vorschlag einen Satz</translation>
    </message>
    <message>
        <source>Rate positive</source>
        <translation>Positiv bewerten</translation>
    </message>
    <message>
        <source>The passage judges the matter favourably</source>
        <translation>Die Stelle beurteilt die Sache günstig</translation>
    </message>
    <message>
        <source>Rate negative</source>
        <translation>Negativ bewerten</translation>
    </message>
    <message>
        <source>The passage judges the matter unfavourably</source>
        <translation>Die Stelle beurteilt die Sache ungünstig</translation>
    </message>
    <message>
        <source>Rate mixed</source>
        <translation>Gemischt bewerten</translation>
    </message>
    <message>
        <source>The passage judges the matter both ways</source>
        <translation>Die Stelle beurteilt die Sache in beide Richtungen</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Die Bewertung entfernen</translation>
    </message>
    <message>
        <source>Suggest passages</source>
        <translation>Stellen vorschlagen</translation>
    </message>
    <message>
        <source>Look for further passages in this transcript</source>
        <translation>In diesem Transkript nach weiteren Stellen suchen</translation>
    </message>
    <message>
        <source>Show suggestions in the text</source>
        <translation>Vorschläge im Text zeigen</translation>
    </message>
    <message>
        <source>Dashed marks for suggested passages</source>
        <translation>Gestrichelte Marken für vorgeschlagene Stellen</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Nächster Vorschlag</translation>
    </message>
    <message>
        <source>Go to the next suggestion in the text</source>
        <translation>Zum nächsten Vorschlag im Text gehen</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Vorheriger Vorschlag</translation>
    </message>
    <message>
        <source>Go to the previous suggestion in the text</source>
        <translation>Zum vorherigen Vorschlag im Text gehen</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Vorschlag annehmen</translation>
    </message>
    <message>
        <source>Make a coding of the suggestion</source>
        <translation>Aus dem Vorschlag eine Codierung machen</translation>
    </message>
    <message>
        <source>Reject suggestion</source>
        <translation>Vorschlag ablehnen</translation>
    </message>
    <message>
        <source>Decide against the suggestion; it does not come back</source>
        <translation>Sich gegen den Vorschlag entscheiden; er kommt nicht wieder</translation>
    </message>
    <message>
        <source>Next transcript</source>
        <translation>Nächstes Transkript</translation>
    </message>
    <message>
        <source>Show the next transcript</source>
        <translation>Das nächste Transkript zeigen</translation>
    </message>
    <message>
        <source>Previous transcript</source>
        <translation>Vorheriges Transkript</translation>
    </message>
    <message>
        <source>Show the previous transcript</source>
        <translation>Das vorherige Transkript zeigen</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Grösserer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normale Textgrösse</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Text bei 100&#xa0;%</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Zum Text</translation>
    </message>
    <message>
        <source>Put the keyboard into the transcript</source>
        <translation>Die Tastatur ins Transkript setzen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Every action with its shortcut</source>
        <translation>Jede Aktion mit ihrem Tastenkürzel</translation>
    </message>
    <message>
        <source>About QualCoder-HSLU</source>
        <translation>Über QualCoder-HSLU</translation>
    </message>
    <message>
        <source>Version, licence and what it stands on</source>
        <translation>Version, Lizenz und worauf es aufbaut</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codierung</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Add code</source>
        <translation>Code hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The code&apos;s texts in each language</source>
        <translation>Die Texte des Codes in jeder Sprache</translation>
    </message>
    <message>
        <source>The code it belongs to; a theme belongs to none</source>
        <translation>Der Code, zu dem er gehört; ein Thema gehört zu keinem</translation>
    </message>
    <message>
        <source>Nothing: it is a theme</source>
        <translation>Nichts: es ist ein Thema</translation>
    </message>
    <message>
        <source>The colour of the theme and of the codes below it</source>
        <translation>Die Farbe des Themas und der Codes darunter</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Cyan</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>{code}, below {parent}</source>
        <translation>{code}, unter {parent}</translation>
    </message>
    <message>
        <source>Changed texts enter a new version of the codebook; codings keep the version they were made under.</source>
        <translation>Geänderte Texte gehen in eine neue Fassung des Codebuchs ein; Codierungen behalten die Fassung, unter der sie entstanden sind.</translation>
    </message>
    <message>
        <source>Give the code a name in one language at least.</source>
        <translation>Geben Sie dem Code in mindestens einer Sprache einen Namen.</translation>
    </message>
</context>
<context>
    <name>CodeModel</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n Codierung</numerusform>
            <numerusform>%n Codierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the codes below</source>
        <translation>
            <numerusform>%n mit den Codes darunter</numerusform>
            <numerusform>%n mit den Codes darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>on key {digit}</source>
        <translation>auf Taste {digit}</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Find a code</source>
        <translation>Code suchen</translation>
    </message>
    <message>
        <source>By id, name, keyword or definition; Enter applies the code at hand</source>
        <translation>Nach Kennung, Name, Stichwort oder Definition; Enter wendet den gewählten Code an</translation>
    </message>
    <message>
        <source>Show all codes</source>
        <translation>Alle Codes zeigen</translation>
    </message>
    <message>
        <source>Show all codes (Esc)</source>
        <translation>Alle Codes zeigen (Esc)</translation>
    </message>
    <message>
        <source>Rules of the code</source>
        <translation>Regeln des Codes</translation>
    </message>
    <message>
        <source>Show or hide when to use the code, with examples</source>
        <translation>Zeigen oder verbergen, wann der Code gilt, mit Beispielen</translation>
    </message>
    <message>
        <source>Add a code…</source>
        <translation>Code hinzufügen…</translation>
    </message>
    <message>
        <source>Add the first code of the codebook</source>
        <translation>Den ersten Code des Codebuchs hinzufügen</translation>
    </message>
    <message>
        <source>The codebook has no codes yet.</source>
        <translation>Das Codebuch hat noch keine Codes.</translation>
    </message>
    <message>
        <source>No code has “{typed}” in its id, name, keywords or definition.</source>
        <translation>Kein Code hat «{typed}» in Kennung, Name, Stichwörtern oder Definition.</translation>
    </message>
    <message>
        <source>Choose a code to read when to use it.</source>
        <translation>Wählen Sie einen Code, um zu lesen, wann er gilt.</translation>
    </message>
    <message>
        <source>This code has no rules yet; write them with Edit code.</source>
        <translation>Dieser Code hat noch keine Regeln; schreiben Sie sie mit Bearbeiten.</translation>
    </message>
    <message>
        <source>Choose a code in the list first, then pin it.</source>
        <translation>Wählen Sie zuerst einen Code in der Liste und heften Sie ihn dann an.</translation>
    </message>
    <message>
        <source>All nine digits are taken: unpin another code first.</source>
        <translation>Alle neun Ziffern sind belegt: lösen Sie zuerst einen anderen Code.</translation>
    </message>
    <message>
        <source>New theme…</source>
        <translation>Neues Thema…</translation>
    </message>
    <message>
        <source>Take off key {digit}</source>
        <translation>Von Taste {digit} lösen</translation>
    </message>
    <message>
        <source>Pin on key {digit}</source>
        <translation>An Taste {digit} heften</translation>
    </message>
    <message>
        <source>Pin on a key</source>
        <translation>An eine Taste heften</translation>
    </message>
    <message>
        <source>Apply to the selection</source>
        <translation>Auf die Auswahl anwenden</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>New code below…</source>
        <translation>Neuer Code darunter…</translation>
    </message>
    <message>
        <source>Remove code</source>
        <translation>Code entfernen</translation>
    </message>
</context>
<context>
    <name>CodePicker</name>
    <message>
        <source>Choose a code</source>
        <translation>Code wählen</translation>
    </message>
    <message>
        <source>Id, name or keyword</source>
        <translation>Kennung, Name oder Stichwort</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Code suchen</translation>
    </message>
    <message>
        <source>Enter picks the code at hand, {new} makes a new one, Esc closes</source>
        <translation>Enter nimmt den gewählten Code, {new} legt einen neuen an, Esc schliesst</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Gefundene Codes</translation>
    </message>
</context>
<context>
    <name>CodeRules</name>
    <message>
        <source>When to use</source>
        <translation>Wann verwenden</translation>
    </message>
    <message>
        <source>When not to use</source>
        <translation>Wann nicht verwenden</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Counter-example</source>
        <translation>Gegenbeispiel</translation>
    </message>
</context>
<context>
    <name>CodeTree</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
</context>
<context>
    <name>Codebooks</name>
    <message>
        <source>Digital transformation of social services (HSLU)</source>
        <translation>Digitale Transformation der Sozialdienste (HSLU)</translation>
    </message>
</context>
<context>
    <name>CoderDialog</name>
    <message>
        <source>Who is coding?</source>
        <translation>Wer codiert?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Coders of this project</source>
        <translation>Codierende in diesem Projekt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln Codierung</numerusform>
            <numerusform>%Ln Codierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Name oder Initialen</translation>
    </message>
    <message>
        <source>New coder</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Type a name or initials.</source>
        <translation>Geben Sie einen Namen oder Initialen ein.</translation>
    </message>
    <message>
        <source>{0} has coded here before.</source>
        <translation>{0} hat hier schon codiert.</translation>
    </message>
</context>
<context>
    <name>CodingDesk</name>
    <message>
        <source>Give a code</source>
        <translation>Code geben</translation>
    </message>
    <message>
        <source>Select some words first, then choose a code.</source>
        <translation>Wählen Sie zuerst Wörter aus, dann einen Code.</translation>
    </message>
    <message>
        <source>{code} stands here already, on overlapping words.</source>
        <translation>{code} steht hier schon, auf sich überschneidenden Wörtern.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>No code is pinned on {digit}: choose one in the list and pin it.</source>
        <translation>Auf {digit} ist kein Code angeheftet: wählen Sie einen in der Liste und heften Sie ihn an.</translation>
    </message>
    <message>
        <source>Choose a coding first: click on it or go there with J.</source>
        <translation>Wählen Sie zuerst eine Codierung: klicken Sie darauf oder gehen Sie mit J hin.</translation>
    </message>
    <message>
        <source>Accept with another code</source>
        <translation>Mit anderem Code annehmen</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Anderer Code</translation>
    </message>
    <message>
        <source>No suggestions are open in this transcript.</source>
        <translation>In diesem Transkript sind keine Vorschläge offen.</translation>
    </message>
    <message>
        <source>Choose a suggestion first: S goes to the next one.</source>
        <translation>Wählen Sie zuerst einen Vorschlag: S geht zum nächsten.</translation>
    </message>
    <message>
        <source>Suggested: {code}, because of: {words}</source>
        <translation>Vorgeschlagen: {code}, wegen: {words}</translation>
    </message>
</context>
<context>
    <name>CodingGutter</name>
    <message>
        <source>Codings</source>
        <translation>Codierungen</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in the program</source>
        <translation>Ein Fehler im Programm</translation>
    </message>
    <message>
        <source>The program made a mistake and could not finish what it was doing.</source>
        <translation>Das Programm hat einen Fehler gemacht und konnte nicht beenden, was es gerade tat.</translation>
    </message>
    <message>
        <source>Your work is saved. If it happens again, send this report to those who look after the program: it says where the fault is and holds no word of your transcripts.</source>
        <translation>Ihre Arbeit ist gespeichert. Wenn es wieder geschieht, senden Sie diesen Bericht an jene, die das Programm betreuen: er sagt, wo der Fehler liegt, und enthält kein Wort aus Ihren Transkripten.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Bericht speichern…</translation>
    </message>
    <message>
        <source>Also kept in {0}.</source>
        <translation>Auch aufbewahrt in {0}.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Der Bericht wurde kopiert.</translation>
    </message>
    <message>
        <source>{0} report.txt</source>
        <translation>{0} Bericht.txt</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>The report could not be saved there.</source>
        <translation>Der Bericht konnte dort nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>The report was saved as {0}.</source>
        <translation>Der Bericht wurde als {0} gespeichert.</translation>
    </message>
</context>
<context>
    <name>DensityStrip</name>
    <message>
        <source>Where codings are. Click to go there.</source>
        <translation>Wo Codierungen sind. Klicken, um hinzugehen.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Schliessen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export codings</source>
        <translation>Codierungen exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>One row for each coding: who said it, its code and quote, and everything known about the speaker.</source>
        <translation>Eine Zeile pro Codierung: wer es sagte, Code und Zitat und alles, was über die Person bekannt ist.</translation>
    </message>
    <message>
        <source>Whose codings</source>
        <translation>Codierungen von</translation>
    </message>
    <message>
        <source>With codings on what moderators say</source>
        <translation>Mit Codierungen zu Beiträgen der Moderation</translation>
    </message>
    <message>
        <source>With a byte order mark, so that Excel shows accents</source>
        <translation>Mit Bytereihenfolge-Marke, damit Excel Umlaute zeigt</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln Codierung</numerusform>
            <numerusform>%Ln Codierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} codings.csv</source>
        <translation>{0} Codierungen.csv</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Transcript {0} of {1}</source>
        <translation>Transkript {0} von {1}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings were written to {0}.</source>
        <translation>
            <numerusform>%Ln Codierung wurde nach {0} geschrieben.</numerusform>
            <numerusform>%Ln Codierungen wurden nach {0} geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Angehalten: nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>{0} exists and will be replaced.</source>
        <translation>{0} besteht schon und wird ersetzt.</translation>
    </message>
    <message>
        <source>Choose whose codings to write.</source>
        <translation>Wählen Sie, wessen Codierungen geschrieben werden.</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>Geben Sie an, welche Datei geschrieben wird.</translation>
    </message>
    <message>
        <source>Choose a file in a folder that exists.</source>
        <translation>Wählen Sie eine Datei in einem Ordner, den es gibt.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Projects (*.fgc)</source>
        <translation>Projekte (*.fgc)</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import transcripts</source>
        <translation>Transkripte importieren</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen…</translation>
    </message>
    <message>
        <source>Transcripts from files</source>
        <translation>Transkripte aus Dateien</translation>
    </message>
    <message>
        <source>Word, RTF, HTML, subtitles, text or Markdown; drop them here.</source>
        <translation>Word, RTF, HTML, Untertitel, Text oder Markdown; hier ablegen.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Take the chosen files off this list (Del)</source>
        <translation>Die gewählten Dateien von dieser Liste nehmen (Entf)</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Beiträge</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Transcripts (*.docx *.rtf *.html *.htm *.srt *.vtt *.txt *.md);;All files (*)</source>
        <translation>Transkripte (*.docx *.rtf *.html *.htm *.srt *.vtt *.txt *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reading was stopped: {0} of {1} files are listed.</source>
        <translation>Lesen angehalten: {0} von {1} Dateien sind aufgeführt.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>eigene</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln transcripts</source>
        <translation>
            <numerusform>%Ln Transkript importieren</numerusform>
            <numerusform>%Ln Transkripte importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>Die Dateien werden gelesen.</translation>
    </message>
    <message>
        <source>None of the files can be read.</source>
        <translation>Keine der Dateien kann gelesen werden.</translation>
    </message>
    <message>
        <source>No files yet.</source>
        <translation>Noch keine Dateien.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turns</source>
        <translation>
            <numerusform>%Ln Redebeitrag</numerusform>
            <numerusform>%Ln Redebeiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be read and are skipped</source>
        <translation>
            <numerusform>%Ln Datei kann nicht gelesen werden und wird übergangen</numerusform>
            <numerusform>%Ln Dateien können nicht gelesen werden und werden übergangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcripts were imported.</source>
        <translation>
            <numerusform>%Ln Transkript wurde importiert.</numerusform>
            <numerusform>%Ln Transkripte wurden importiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingDetails</name>
    <message>
        <source>Tick who moderates</source>
        <translation>Ankreuzen, wer moderiert</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>A group of its own</source>
        <translation>Eine eigene Gruppe</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Who moderates</source>
        <translation>Wer moderiert</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprechende Person</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>First turns</source>
        <translation>Erste Redebeiträge</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Without a speaker</source>
        <translation>Ohne sprechende Person</translation>
    </message>
    <message>
        <source>The same text is in the project already, as “{0}”.</source>
        <translation>Derselbe Text ist schon im Projekt, als «{0}».</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Everything was understood; nothing was left out.</source>
        <translation>Alles wurde verstanden; nichts wurde weggelassen.</translation>
    </message>
    <message>
        <source>Notes ({0})</source>
        <translation>Hinweise ({0})</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Coded segments</source>
        <translation>Codierte Segmente</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Neuste Projekte</translation>
    </message>
    <message>
        <source>Projects opened lately</source>
        <translation>Kürzlich geöffnete Projekte</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Show or hide: {panel}</source>
        <translation>Zeigen oder verbergen: {panel}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Codings in this transcript</source>
        <translation>Codierungen in diesem Transkript</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codierende Person</translation>
    </message>
    <message>
        <source>Read-only: you can look, search and export, not code.</source>
        <translation>Nur lesen: Sie können schauen, suchen und exportieren, aber nicht codieren.</translation>
    </message>
    <message>
        <source>This project lies in a {kind}: close it before somebody else opens it.</source>
        <translation>Dieses Projekt liegt hier: {kind}. Schliessen Sie es, bevor jemand anders es öffnet.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Nur zum Lesen öffnen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>nur lesen</translation>
    </message>
    <message>
        <source>Coder: {name}</source>
        <translation>Codierende Person: {name}</translation>
    </message>
    <message>
        <source>No transcripts yet. Choose “Import transcripts…” (Ctrl+I) to begin.</source>
        <translation>Noch keine Transkripte. Wählen Sie «Transkripte importieren…» (Strg+I), um zu beginnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n Codierung</numerusform>
            <numerusform>%n Codierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Redebeitrag</numerusform>
            <numerusform>%n Redebeiträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation>Redebeitrag {number}</translation>
    </message>
    <message>
        <source>suggestions off</source>
        <translation>Vorschläge aus</translation>
    </message>
    <message>
        <source>looking for passages…</source>
        <translation>Stellen werden gesucht…</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s), by keywords</source>
        <translation>
            <numerusform>%n Vorschlag, nach Stichwörtern</numerusform>
            <numerusform>%n Vorschläge, nach Stichwörtern</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
</context>
<context>
    <name>MemoDialog</name>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Save memo</source>
        <translation>Memo speichern</translation>
    </message>
    <message>
        <source>Save the memo ({0})</source>
        <translation>Das Memo speichern ({0})</translation>
    </message>
    <message>
        <source>What you noticed, why you decided so</source>
        <translation>Was Ihnen auffiel, warum Sie so entschieden haben</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Not saved yet: Esc once more leaves the memo as it was.</source>
        <translation>Noch nicht gespeichert: nochmals Esc lässt das Memo, wie es war.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Die Meldung schliessen (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Die Meldung schliessen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Name der Studie</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Language of the talks</source>
        <translation>Sprache der Gespräche</translation>
    </message>
    <message>
        <source>Empty, codes come while reading</source>
        <translation>Leer, Codes entstehen beim Lesen</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Ihr Name oder Ihre Initialen</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codierende Person</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Geben Sie dem Projekt einen Namen.</translation>
    </message>
    <message>
        <source>This cannot be a file&apos;s name: leave out &lt; &gt; : &quot; / \ | ? * and a full stop at the end.</source>
        <translation>Das kann kein Dateiname sein: ohne &lt; &gt; : &quot; / \ | ? * und ohne Punkt am Ende.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Wählen Sie einen Ordner, den es gibt.</translation>
    </message>
    <message>
        <source>{0} exists already: choose another name.</source>
        <translation>{0} gibt es schon: wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Say who codes: a name or initials.</source>
        <translation>Geben Sie an, wer codiert: Name oder Initialen.</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Ordner des Projekts</translation>
    </message>
    <message>
        <source>Codebooks (*.yaml *.yml *.csv)</source>
        <translation>Codebücher (*.yaml *.yml *.csv)</translation>
    </message>
    <message>
        <source>From the file {0}</source>
        <translation>Aus der Datei {0}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
</context>
<context>
    <name>PickerModel</name>
    <message>
        <source>New theme “{name}”</source>
        <translation>Neues Thema «{name}»</translation>
    </message>
    <message>
        <source>New code “{name}” in {theme}</source>
        <translation>Neuer Code «{name}» in {theme}</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Remove from list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Remove {0} from the list</source>
        <translation>{0} von der Liste nehmen</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d. MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Not found in {0}</source>
        <translation>Nicht gefunden in {0}</translation>
    </message>
</context>
<context>
    <name>SegmentModel</name>
    <message>
        <source>turns {first} to {last}</source>
        <translation>Redebeiträge {first} bis {last}</translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation>Redebeitrag {number}</translation>
    </message>
    <message>
        <source>Rated positive</source>
        <translation>Positiv bewertet</translation>
    </message>
    <message>
        <source>Rated negative</source>
        <translation>Negativ bewertet</translation>
    </message>
    <message>
        <source>Rated mixed</source>
        <translation>Gemischt bewertet</translation>
    </message>
    <message>
        <source>Memo: {memo}</source>
        <translation>Memo: {memo}</translation>
    </message>
</context>
<context>
    <name>SegmentsPanel</name>
    <message>
        <source>Coded segments</source>
        <translation>Codierte Segmente</translation>
    </message>
    <message>
        <source>A click or Enter shows the passage in its transcript</source>
        <translation>Ein Klick oder Enter zeigt die Stelle in ihrem Transkript</translation>
    </message>
    <message>
        <source>{code}: {segments} in {transcripts}</source>
        <translation>{code}: {segments} in {transcripts}</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n Segment</numerusform>
            <numerusform>%n Segmente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n Transkript</numerusform>
            <numerusform>%n Transkripten</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage has {code} yet. Select words in the transcript and press Enter on the code, or drag it onto them.</source>
        <translation>Noch keine Stelle hat {code}. Wählen Sie Wörter im Transkript aus und drücken Sie Enter auf dem Code, oder ziehen Sie ihn darauf.</translation>
    </message>
    <message>
        <source>Choose a code to see the passages that have it.</source>
        <translation>Wählen Sie einen Code, um die Stellen zu sehen, die ihn haben.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>Text size of transcripts</source>
        <translation>Textgrösse der Transkripte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Show suggestions in the text</source>
        <translation>Vorschläge im Text zeigen</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Wo alles aufbewahrt wird</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Hell, hoher Kontrast</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Dunkel, hoher Kontrast</translation>
    </message>
    <message>
        <source>beside each project, in a folder named after it</source>
        <translation>neben jedem Projekt, in einem Ordner mit seinem Namen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungskopien</translation>
    </message>
    <message>
        <source>Reports of faults</source>
        <translation>Fehlerberichte</translation>
    </message>
    <message>
        <source>The program speaks this language from its next start on.</source>
        <translation>Das Programm spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Nach Name oder Taste suchen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>No action is called so.</source>
        <translation>Keine Aktion heisst so.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Participants of this transcript</source>
        <translation>Teilnehmende dieses Transkripts</translation>
    </message>
    <message>
        <source>No transcripts yet. Import some with Ctrl+I.</source>
        <translation>Noch keine Transkripte. Importieren Sie welche mit Strg+I.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Ohne sprechende Person</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Moderator, {spoken}</source>
        <translation>Moderation, {spoken}</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Redebeitrag</numerusform>
            <numerusform>%n Redebeiträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message>
        <source>apply {0}</source>
        <translation>{0} anwenden</translation>
    </message>
    <message>
        <source>remove code {0}</source>
        <translation>Code {0} entfernen</translation>
    </message>
    <message>
        <source>remove {0}</source>
        <translation>{0} entfernen</translation>
    </message>
    <message>
        <source>recode {0} as {1}</source>
        <translation>{0} als {1} umcodieren</translation>
    </message>
    <message>
        <source>change boundaries of {0}</source>
        <translation>Grenzen von {0} ändern</translation>
    </message>
    <message>
        <source>join codings of {0}</source>
        <translation>Codierungen von {0} verbinden</translation>
    </message>
    <message>
        <source>memo on project</source>
        <translation>Memo zum Projekt</translation>
    </message>
    <message>
        <source>memo on transcript</source>
        <translation>Memo zum Transkript</translation>
    </message>
    <message>
        <source>memo on participant</source>
        <translation>Memo zur Person</translation>
    </message>
    <message>
        <source>memo on code</source>
        <translation>Memo zum Code</translation>
    </message>
    <message>
        <source>memo on {0}</source>
        <translation>Memo zu {0}</translation>
    </message>
    <message>
        <source>rate {0}</source>
        <translation>{0} bewerten</translation>
    </message>
    <message>
        <source>accept suggestion {0}</source>
        <translation>Vorschlag {0} annehmen</translation>
    </message>
    <message>
        <source>reject suggestion {0}</source>
        <translation>Vorschlag {0} ablehnen</translation>
    </message>
    <message>
        <source>new code {0}</source>
        <translation>neuer Code {0}</translation>
    </message>
    <message>
        <source>edit code {0}</source>
        <translation>Code {0} bearbeiten</translation>
    </message>
    <message>
        <source>import codebook</source>
        <translation>Codebuch importieren</translation>
    </message>
    <message>
        <source>import codings from {0}</source>
        <translation>Codierungen aus {0} importieren</translation>
    </message>
    <message>
        <source>import attributes from {0}</source>
        <translation>Merkmale aus {0} importieren</translation>
    </message>
    <message>
        <source>import {0}</source>
        <translation>{0} importieren</translation>
    </message>
    <message>
        <source>rename transcript</source>
        <translation>Transkript umbenennen</translation>
    </message>
    <message>
        <source>mark {0} as assigned</source>
        <translation>{0} als zugeteilt markieren</translation>
    </message>
    <message>
        <source>mark {0} as fully coded</source>
        <translation>{0} als fertig codiert markieren</translation>
    </message>
    <message>
        <source>mark {0} as not coded</source>
        <translation>{0} als nicht codiert markieren</translation>
    </message>
</context>
<context>
    <name>SuggestionBand</name>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>möglich</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
</context>
<context>
    <name>SuggestionModel</name>
    <message>
        <source>Because of: {words}</source>
        <translation>Wegen: {words}</translation>
    </message>
</context>
<context>
    <name>SuggestionPanel</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>Code of the suggestions shown</source>
        <translation>Code der gezeigten Vorschläge</translation>
    </message>
    <message>
        <source>Show suggestions of one theme only</source>
        <translation>Nur Vorschläge eines Themas zeigen</translation>
    </message>
    <message>
        <source>Looking for passages</source>
        <translation>Stellen werden gesucht</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>Suggestions are switched off for this project.</source>
        <translation>Vorschläge sind für dieses Projekt ausgeschaltet.</translation>
    </message>
    <message>
        <source>Open a transcript to see passages suggested for your codes.</source>
        <translation>Öffnen Sie ein Transkript, um vorgeschlagene Stellen für Ihre Codes zu sehen.</translation>
    </message>
    <message>
        <source>Looking for passages that fit your codes…</source>
        <translation>Stellen, die zu Ihren Codes passen, werden gesucht…</translation>
    </message>
    <message>
        <source>Nothing is suggested here. Ctrl+G looks again, by your keywords.</source>
        <translation>Hier wird nichts vorgeschlagen. Strg+G sucht nochmals, nach Ihren Stichwörtern.</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Short, as it stands in the tree</source>
        <translation>Kurz, wie er im Baum steht</translation>
    </message>
    <message>
        <source>Keywords, one a line</source>
        <translation>Stichwörter, eines pro Zeile</translation>
    </message>
    <message>
        <source>Words and phrases by which passages are suggested</source>
        <translation>Wörter und Wendungen, nach denen Stellen vorgeschlagen werden</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>What the code means, in a sentence or two</source>
        <translation>Was der Code bedeutet, in ein, zwei Sätzen</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>Wann verwenden</translation>
    </message>
    <message>
        <source>What a passage must say to have the code</source>
        <translation>Was eine Stelle sagen muss, um den Code zu haben</translation>
    </message>
    <message>
        <source>When not to use</source>
        <translation>Wann nicht verwenden</translation>
    </message>
    <message>
        <source>What looks like it and belongs to another code</source>
        <translation>Was ähnlich aussieht und zu einem anderen Code gehört</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>A typical passage</source>
        <translation>Eine typische Stelle</translation>
    </message>
    <message>
        <source>Counter-example</source>
        <translation>Gegenbeispiel</translation>
    </message>
    <message>
        <source>A passage that is easily mistaken for it</source>
        <translation>Eine Stelle, die leicht damit verwechselt wird</translation>
    </message>
</context>
<context>
    <name>TranscriptList</name>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>{title}, language {language}</source>
        <translation>{title}, Sprache {language}</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>{speaker}, turn {number}</source>
        <translation>{speaker}, Redebeitrag {number}</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Unbekannte Person</translation>
    </message>
    <message>
        <source>No codings here</source>
        <translation>Hier keine Codierungen</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Code what was said in focus groups; everything stays on this computer.</source>
        <translation>Codieren, was in Fokusgruppen gesagt wurde; alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Neuste Projekte</translation>
    </message>
    <message>
        <source>A project file dropped here opens.</source>
        <translation>Eine hier abgelegte Projektdatei wird geöffnet.</translation>
    </message>
    <message>
        <source>The projects you work on will be listed here; a project file dropped here opens.</source>
        <translation>Hier stehen dann die Projekte, an denen Sie arbeiten; eine hier abgelegte Projektdatei wird geöffnet.</translation>
    </message>
</context>
<context>
    <name>WindowActions</name>
    <message>
        <source>{verb}: {step}</source>
        <translation>{verb}: {step}</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>Projekt öffnen</translation>
    </message>
    <message>
        <source>Preparing the sample study…</source>
        <translation>Die Beispielstudie wird vorbereitet…</translation>
    </message>
    <message>
        <source>Choose a coding first: click on it or go there with J.</source>
        <translation>Wählen Sie zuerst eine Codierung: klicken Sie darauf oder gehen Sie mit J hin.</translation>
    </message>
</context>
<context>
    <name>_CrashHook</name>
    <message>
        <source>The fault reported before happened again.</source>
        <translation>Der schon gemeldete Fehler ist wieder aufgetreten.</translation>
    </message>
</context>
</TS>
