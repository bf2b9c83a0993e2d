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
        <source>Correct transcript…</source>
        <translation>Transkript korrigieren…</translation>
    </message>
    <message>
        <source>Correct words, turns and speakers; codings move along</source>
        <translation>Wörter, Redebeiträge und Sprechende korrigieren; Codierungen wandern mit</translation>
    </message>
    <message>
        <source>Codings to look at…</source>
        <translation>Codierungen durchsehen…</translation>
    </message>
    <message>
        <source>Codings whose words were changed by a correction</source>
        <translation>Codierungen, deren Wörter durch eine Korrektur geändert wurden</translation>
    </message>
    <message>
        <source>Rename transcript…</source>
        <translation>Transkript umbenennen…</translation>
    </message>
    <message>
        <source>Give the open transcript another title</source>
        <translation>Dem offenen Transkript einen anderen Titel geben</translation>
    </message>
    <message>
        <source>Memo on the transcript…</source>
        <translation>Memo zum Transkript…</translation>
    </message>
    <message>
        <source>Write your memo on the open transcript</source>
        <translation>Ihr Memo zum offenen Transkript schreiben</translation>
    </message>
    <message>
        <source>Rename speaker…</source>
        <translation>Sprechende Person umbenennen…</translation>
    </message>
    <message>
        <source>Call who speaks at the caret otherwise, in every transcript</source>
        <translation>Die Person, die beim Cursor spricht, in jedem Transkript anders nennen</translation>
    </message>
    <message>
        <source>Memo on the project…</source>
        <translation>Memo zum Projekt…</translation>
    </message>
    <message>
        <source>Write your memo on the whole project</source>
        <translation>Ihr Memo zum ganzen Projekt schreiben</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>Personen…</translation>
    </message>
    <message>
        <source>Participants, organisations, groups, attributes, withdrawal</source>
        <translation>Teilnehmende, Organisationen, Gruppen, Merkmale, Rückzug</translation>
    </message>
    <message>
        <source>Roster…</source>
        <translation>Zuteilungsliste…</translation>
    </message>
    <message>
        <source>Who codes which transcript, and who has coded it fully</source>
        <translation>Wer welches Transkript codiert und wer es vollständig codiert hat</translation>
    </message>
    <message>
        <source>Mark as fully coded</source>
        <translation>Als vollständig codiert markieren</translation>
    </message>
    <message>
        <source>You have coded all of the open transcript; or take that back</source>
        <translation>Sie haben das ganze offene Transkript codiert; oder das zurücknehmen</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Abgeben…</translation>
    </message>
    <message>
        <source>Build a project for another coder, blind or not</source>
        <translation>Ein Projekt für eine andere codierende Person anlegen, blind oder nicht</translation>
    </message>
    <message>
        <source>Merge a copy…</source>
        <translation>Kopie zusammenführen…</translation>
    </message>
    <message>
        <source>Bring another coder&apos;s work back, after a preview</source>
        <translation>Die Arbeit einer anderen codierenden Person zurückholen, nach einer Vorschau</translation>
    </message>
    <message>
        <source>Review agreement…</source>
        <translation>Übereinstimmung prüfen…</translation>
    </message>
    <message>
        <source>How far the coders agree, and the passages behind it</source>
        <translation>Wie weit die Codierenden übereinstimmen, und die Stellen dahinter</translation>
    </message>
    <message>
        <source>Settle differences…</source>
        <translation>Unterschiede klären…</translation>
    </message>
    <message>
        <source>Go through what two coders marked differently, and decide</source>
        <translation>Durchgehen, was zwei Codierende verschieden markiert haben, und entscheiden</translation>
    </message>
    <message>
        <source>Comments…</source>
        <translation>Kommentare…</translation>
    </message>
    <message>
        <source>What people have said to each other about passages</source>
        <translation>Was Personen einander zu Stellen gesagt haben</translation>
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
        <source>Accept</source>
        <translation>Annehmen</translation>
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
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Accept with another code…</source>
        <translation>Mit anderem Code annehmen…</translation>
    </message>
    <message>
        <source>Choose another code; a digit gives the code pinned on it</source>
        <translation>Einen anderen Code wählen; eine Ziffer gibt den darauf angehefteten Code</translation>
    </message>
    <message>
        <source>Why this suggestion</source>
        <translation>Warum dieser Vorschlag</translation>
    </message>
    <message>
        <source>Show or hide what speaks for the suggestion</source>
        <translation>Zeigen oder verbergen, was für den Vorschlag spricht</translation>
    </message>
    <message>
        <source>Suggestion: one sentence more at the end</source>
        <translation>Vorschlag: am Ende ein Satz mehr</translation>
    </message>
    <message>
        <source>Move the end of the suggestion on by a sentence</source>
        <translation>Das Ende des Vorschlags einen Satz weiter setzen</translation>
    </message>
    <message>
        <source>Suggestion: one sentence less at the end</source>
        <translation>Vorschlag: am Ende ein Satz weniger</translation>
    </message>
    <message>
        <source>Move the end of the suggestion back by a sentence</source>
        <translation>Das Ende des Vorschlags einen Satz zurücksetzen</translation>
    </message>
    <message>
        <source>Suggestion: one sentence more at the start</source>
        <translation>Vorschlag: am Anfang ein Satz mehr</translation>
    </message>
    <message>
        <source>Move the start of the suggestion back by a sentence</source>
        <translation>Den Anfang des Vorschlags einen Satz zurücksetzen</translation>
    </message>
    <message>
        <source>Suggestion: one sentence less at the start</source>
        <translation>Vorschlag: am Anfang ein Satz weniger</translation>
    </message>
    <message>
        <source>Move the start of the suggestion on by a sentence</source>
        <translation>Den Anfang des Vorschlags einen Satz weiter setzen</translation>
    </message>
    <message>
        <source>Review suggestions</source>
        <translation>Vorschläge prüfen</translation>
    </message>
    <message>
        <source>Go through the suggestions by key, best first</source>
        <translation>Die Vorschläge mit Tasten durchgehen, die besten zuerst</translation>
    </message>
    <message>
        <source>Quality of suggestions…</source>
        <translation>Güte der Vorschläge…</translation>
    </message>
    <message>
        <source>How good suggestions have been, and when they are shown</source>
        <translation>Wie gut die Vorschläge bisher waren und wann sie gezeigt werden</translation>
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
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>AgreementWindow</name>
    <message>
        <source>Intercoder agreement</source>
        <translation>Intercoder-Übereinstimmung</translation>
    </message>
    <message>
        <source>Pair of coders whose passages are shown</source>
        <translation>Paar, dessen Stellen gezeigt werden</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Zeitverlauf</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Bewertungen</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Paar</translation>
    </message>
    <message>
        <source>Without them alpha of all themes is {alpha}.</source>
        <translation>Ohne sie beträgt Alpha aller Themen {alpha}.</translation>
    </message>
    <message>
        <source>With them alpha of all themes is {alpha}.</source>
        <translation>Mit ihnen beträgt Alpha aller Themen {alpha}.</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>Choose two coders or more to compare.</source>
        <translation>Wählen Sie mindestens zwei Codierende zum Vergleichen.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet…</translation>
    </message>
</context>
<context>
    <name>AttributeDialog</name>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Neues Merkmal</translation>
    </message>
    <message>
        <source>Save attribute</source>
        <translation>Merkmal speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Check one at least.</source>
        <translation>Kreuzen Sie mindestens eines an.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>%Ln gewählt</numerusform>
            <numerusform>%Ln gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>First coder (A)</source>
        <translation>Erste codierende Person (A)</translation>
    </message>
    <message>
        <source>Second coder (B)</source>
        <translation>Zweite codierende Person (B)</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Nur offene</translation>
    </message>
    <message>
        <source>Leave out what is settled</source>
        <translation>Geklärte weglassen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>Alle Transkripte</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>{settled} of {count} settled</source>
        <translation>{settled} von {count} geklärt</translation>
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
        <source>Two coders have this name: choose one.</source>
        <translation>Zwei Codierende haben diesen Namen: Wählen Sie eine Person.</translation>
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
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
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
    <name>Columns</name>
    <message>
        <source>Read as a table</source>
        <translation>Als Tabelle lesen</translation>
    </message>
    <message>
        <source>This file was not taken for a table of turns.</source>
        <translation>Diese Datei wurde nicht für eine Tabelle von Redebeiträgen gehalten.</translation>
    </message>
    <message>
        <source>These are the columns</source>
        <translation>Das sind die richtigen Spalten</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer spricht</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>werden weggelassen</translation>
    </message>
    <message>
        <source>become codings where the codebook has them</source>
        <translation>werden zu Codierungen, wo das Codebuch sie hat</translation>
    </message>
    <message>
        <source>become codings; missing codes are made</source>
        <translation>werden zu Codierungen; fehlende Codes werden angelegt</translation>
    </message>
    <message>
        <source>The codes of the table</source>
        <translation>Die Codes der Tabelle</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>In der Tabelle</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <source>In the codebook</source>
        <translation>Im Codebuch</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{0}   {1}</source>
        <translation>{0}   {1}</translation>
    </message>
    <message>
        <source>is made</source>
        <translation>wird angelegt</translation>
    </message>
    <message>
        <source>not there: left out</source>
        <translation>nicht vorhanden: weggelassen</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Write comment</source>
        <translation>Kommentar schreiben</translation>
    </message>
    <message>
        <source>Write the comment (Ctrl+Return)</source>
        <translation>Den Kommentar schreiben (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>What should this person look at, and why</source>
        <translation>Was sich diese Person ansehen soll, und warum</translation>
    </message>
</context>
<context>
    <name>CommentPanel</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – an</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Open comments only</source>
        <translation>Nur offene Kommentare</translation>
    </message>
    <message>
        <source>Comment… (T)</source>
        <translation>Kommentar… (T)</translation>
    </message>
    <message>
        <source>Done (D)</source>
        <translation>Erledigt (D)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove a comment that you wrote; undoable</source>
        <translation>Einen von Ihnen geschriebenen Kommentar entfernen; rückgängig zu machen</translation>
    </message>
    <message>
        <source>No comment. T writes one about the passage at hand.</source>
        <translation>Kein Kommentar. T schreibt einen zur aktuellen Stelle.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Open again (D)</source>
        <translation>Wieder öffnen (D)</translation>
    </message>
</context>
<context>
    <name>CommentsWindow</name>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>No comment. Select a passage in the transcript, then T writes one about it.</source>
        <translation>Kein Kommentar. Markieren Sie eine Stelle im Transkript, dann schreibt T einen dazu.</translation>
    </message>
    <message>
        <source>Select the passage in the transcript first.</source>
        <translation>Markieren Sie zuerst die Stelle im Transkript.</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Aus der Kopie nehmen</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
</context>
<context>
    <name>Confusions</name>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>What one coder calls one code and the other another</source>
        <translation>Was die eine codierende Person so nennt und die andere anders</translation>
    </message>
    <message>
        <source>Show the passages</source>
        <translation>Die Stellen zeigen</translation>
    </message>
    <message>
        <source>The passages behind the cell at hand (Return)</source>
        <translation>Die Stellen hinter der aktuellen Zelle (Return)</translation>
    </message>
    <message>
        <source>Rows: {a}. Columns: {b}. Characters; on the diagonal what both gave.</source>
        <translation>Zeilen: {a}. Spalten: {b}. Zeichen; auf der Diagonale, was beide vergeben haben.</translation>
    </message>
    <message>
        <source>These coders marked nothing in common transcripts.</source>
        <translation>Diese Codierenden haben in gemeinsamen Transkripten nichts markiert.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{a}: {code}. {b}: {other}. {n} characters.</source>
        <translation>{a}: {code}. {b}: {other}. {n} Zeichen.</translation>
    </message>
    <message>
        <source>Show {code} in the codebook</source>
        <translation>{code} im Codebuch zeigen</translation>
    </message>
    <message>
        <source>Show in the codebook</source>
        <translation>Im Codebuch zeigen</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>Wann verwenden</translation>
    </message>
    <message>
        <source>When not to use</source>
        <translation>Wann nicht verwenden</translation>
    </message>
</context>
<context>
    <name>ConsensusWindow</name>
    <message>
        <source>Consensus</source>
        <translation>Konsens</translation>
    </message>
    <message>
        <source>Take everything that both marked identically into the consensus (Shift+A)</source>
        <translation>Alles, was beide gleich markiert haben, in den Konsens übernehmen (Shift+A)</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Entscheid</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>J next, K previous, Return shows the transcript</source>
        <translation>J weiter, K zurück, Return zeigt das Transkript</translation>
    </message>
    <message>
        <source>Choose two coders who coded the same transcripts.</source>
        <translation>Wählen Sie zwei Codierende, die dieselben Transkripte codiert haben.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Accept all agreed passages ({count})</source>
        <translation>Alle übereinstimmenden Stellen übernehmen ({count})</translation>
    </message>
    <message>
        <source>Comments ({count})</source>
        <translation>Kommentare ({count})</translation>
    </message>
    <message>
        <source>as {coder}</source>
        <translation>wie {coder}</translation>
    </message>
    <message>
        <source>union</source>
        <translation>Vereinigung</translation>
    </message>
    <message>
        <source>intersection</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>anderer Code</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>kein Code</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Anderer Code</translation>
    </message>
    <message>
        <source>Every difference of these two coders is settled.</source>
        <translation>Jeder Unterschied zwischen diesen beiden Codierenden ist geklärt.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreed passage(s) taken over</source>
        <translation>
            <numerusform>%n übereinstimmende Stelle übernommen</numerusform>
            <numerusform>%n übereinstimmende Stellen übernommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the rule as reason first, then add it.</source>
        <translation>Schreiben Sie die Regel zuerst als Grund, dann fügen Sie sie hinzu.</translation>
    </message>
    <message>
        <source>Added to the rules of {code}; Ctrl+Z takes it back.</source>
        <translation>Zu den Regeln von {code} hinzugefügt; Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>This rule stands with {code} already.</source>
        <translation>Diese Regel steht schon bei {code}.</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Zurückgenommen: {step}</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>Reviewed and accepted</source>
        <translation>Geprüft und angenommen</translation>
    </message>
    <message numerus="yes">
        <source>%n by chance</source>
        <translation>
            <numerusform>%n zufällig gezogen</numerusform>
            <numerusform>%n zufällig gezogen</numerusform>
        </translation>
    </message>
    <message>
        <source>{open}. Today {reviewed} reviewed, {accepted} accepted.</source>
        <translation>{open}. Heute {reviewed} geprüft, {accepted} angenommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Altogether {reviewed} reviewed, {accepted} accepted.</source>
        <translation>Insgesamt {reviewed} geprüft, {accepted} angenommen.</translation>
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
    <name>DisagreementList</name>
    <message>
        <source>Boundaries differ</source>
        <translation>Grenzen verschieden</translation>
    </message>
    <message>
        <source>Only {coder}</source>
        <translation>Nur {coder}</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Anderer Code</translation>
    </message>
    <message>
        <source>Alike since</source>
        <translation>Seither gleich</translation>
    </message>
    <message>
        <source>Nothing to compare any more</source>
        <translation>Nichts mehr zu vergleichen</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>geklärt</translation>
    </message>
    <message>
        <source>settled differently by several people</source>
        <translation>von mehreren Personen verschieden geklärt</translation>
    </message>
    <message>
        <source>changed since it was settled</source>
        <translation>geändert, seit es geklärt wurde</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Passes…</source>
        <translation>Durchgänge…</translation>
    </message>
    <message>
        <source>Code again, to be compared with yourself</source>
        <translation>Nochmals codieren, um mit sich selbst zu vergleichen</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Planen…</translation>
    </message>
    <message>
        <source>How much to code twice for an interval of a wanted width</source>
        <translation>Wie viel doppelt zu codieren ist für ein Intervall der gewünschten Breite</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Write the table for a paper, or raw lengths</source>
        <translation>Die Tabelle für einen Artikel oder die rohen Längen schreiben</translation>
    </message>
    <message>
        <source>Table for a paper…</source>
        <translation>Tabelle für einen Artikel…</translation>
    </message>
    <message>
        <source>Raw lengths…</source>
        <translation>Rohe Längen…</translation>
    </message>
    <message>
        <source>Word documents (*.docx);;Tables (*.csv)</source>
        <translation>Word-Dokumente (*.docx);;Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Export agreement</source>
        <translation>Übereinstimmung exportieren</translation>
    </message>
    <message>
        <source>agreement lengths</source>
        <translation>Übereinstimmung Längen</translation>
    </message>
    <message>
        <source>Export raw lengths</source>
        <translation>Rohe Längen exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Geschrieben: {name}</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>{name} wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>Words of somebody who has withdrawn are masked here: undo the withdrawal or delete the words for good before you correct this transcript.</source>
        <translation>Hier sind Äusserungen einer Person verdeckt, die sich zurückgezogen hat: Machen Sie den Rückzug rückgängig oder löschen Sie die Äusserungen endgültig, bevor Sie dieses Transkript korrigieren.</translation>
    </message>
    <message>
        <source>Saved. Codings to look at: {count}</source>
        <translation>Gespeichert. Codierungen zum Durchsehen: {count}</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Durchsehen</translation>
    </message>
</context>
<context>
    <name>EditingDialog</name>
    <message>
        <source>Correct {title}</source>
        <translation>{title} korrigieren</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Als neue Version speichern</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Redebeiträge</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Redebeitrag</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprechende Person</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>Am Cursor teilen</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Mit dem nächsten verbinden</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <translation>Mit dem vorigen verbinden</translation>
    </message>
    <message>
        <source>Set for this turn</source>
        <translation>Für diesen Redebeitrag setzen</translation>
    </message>
    <message>
        <source>For all their turns</source>
        <translation>Für alle Redebeiträge dieser Person</translation>
    </message>
    <message>
        <source>This transcript has no turns to correct.</source>
        <translation>Dieses Transkript hat keine Redebeiträge zum Korrigieren.</translation>
    </message>
    <message>
        <source>Turn {number} · {speaker}</source>
        <translation>Redebeitrag {number} · {speaker}</translation>
    </message>
    <message>
        <source>Put the caret between two words of the turn first.</source>
        <translation>Setzen Sie zuerst den Cursor zwischen zwei Wörter des Redebeitrags.</translation>
    </message>
    <message>
        <source>There is no turn after this one.</source>
        <translation>Nach diesem Redebeitrag kommt keiner mehr.</translation>
    </message>
    <message>
        <source>There is no turn before this one.</source>
        <translation>Vor diesem Redebeitrag steht keiner.</translation>
    </message>
    <message>
        <source>Not saved yet: Esc once more leaves the transcript as it was.</source>
        <translation>Noch nicht gespeichert: Esc noch einmal lässt das Transkript, wie es war.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Passage and reasons</source>
        <translation>Stelle und Gründe</translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation>Redebeitrag {number}</translation>
    </message>
    <message>
        <source>Coded so already: </source>
        <translation>Schon so codiert: </translation>
    </message>
    <message>
        <source>Keywords of the code: {words}.</source>
        <translation>Stichwörter des Codes: {words}.</translation>
    </message>
    <message>
        <source>Words by which passages of the code are known: {words}.</source>
        <translation>Wörter, an denen man Stellen des Codes erkennt: {words}.</translation>
    </message>
    <message>
        <source>It is like the definition: {words}</source>
        <translation>Ähnlich wie die Definition: {words}</translation>
    </message>
    <message>
        <source>Found by {engine}.</source>
        <translation>Gefunden: {engine}.</translation>
    </message>
    <message>
        <source>Drawn by chance, not for its score: such passages tell how much is still missed.</source>
        <translation>Zufällig gezogen, nicht wegen der Punktzahl: Solche Stellen zeigen, wie viel noch fehlt.</translation>
    </message>
    <message>
        <source>Of {reviewed} “{band}” ones reviewed, {accepted} were right so far.</source>
        <translation>Von {reviewed} geprüften der Stufe «{band}» waren bisher {accepted} richtig.</translation>
    </message>
    <message>
        <source>None that are “{band}” has been reviewed yet.</source>
        <translation>Aus der Stufe «{band}» wurde noch nichts geprüft.</translation>
    </message>
    <message>
        <source>It is in doubt: a decision on it teaches most.</source>
        <translation>Er ist unsicher: Eine Entscheidung darüber lehrt am meisten.</translation>
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
    <name>FileList</name>
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
        <translation>Redebeiträge</translation>
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
        <source>own</source>
        <translation>eigene</translation>
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
    <name>FoundTree</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>Hand out</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>A new project file for another coder, with the codebook and some transcripts. What they do comes back by merging.</source>
        <translation>Eine neue Projektdatei für eine andere codierende Person, mit dem Codebuch und einigen Transkripten. Was sie macht, kommt durch Zusammenführen zurück.</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Name oder Initialen</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codierende Person</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Blind: nothing that others did, and no suggestions</source>
        <translation>Blind: nichts von dem, was andere gemacht haben, und keine Vorschläge</translation>
    </message>
    <message>
        <source>For independent coding; without it all codings and memos go along</source>
        <translation>Für unabhängiges Codieren; sonst gehen alle Codierungen und Memos mit</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>As in the roster</source>
        <translation>Wie in der Zuteilungsliste</translation>
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
        <source>coder</source>
        <translation>codierende Person</translation>
    </message>
    <message>
        <source>Say for whom: choose a coder or type a name.</source>
        <translation>Geben Sie an, für wen: Wählen Sie eine codierende Person oder geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Choose at least one transcript.</source>
        <translation>Wählen Sie mindestens ein Transkript.</translation>
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
        <source>{0} exists already: choose another name.</source>
        <translation>{0} gibt es schon: wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Building the file…</source>
        <translation>Die Datei wird erstellt…</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Angehalten: Es wurde keine Datei geschrieben.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is for {coder}, blind, with %n transcript(s).</source>
        <translation>
            <numerusform>{file} ist für {coder}, blind, mit %n Transkript.</numerusform>
            <numerusform>{file} ist für {coder}, blind, mit %n Transkripten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} is for {coder}, with %n transcript(s).</source>
        <translation>
            <numerusform>{file} ist für {coder}, mit %n Transkript.</numerusform>
            <numerusform>{file} ist für {coder}, mit %n Transkripten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner zeigen</translation>
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
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Word, OpenDocument, RTF, PDF, HTML, subtitles, text, Markdown, tables (CSV, Excel), ELAN, TEI or JSON; drop them here.</source>
        <translation>Word, OpenDocument, RTF, PDF, HTML, Untertitel, Text, Markdown, Tabellen (CSV, Excel), ELAN, TEI oder JSON; legen Sie sie hier ab.</translation>
    </message>
    <message>
        <source>Transcripts (*.docx *.odt *.rtf *.doc *.pdf *.html *.htm *.srt *.vtt *.txt *.md *.csv *.tsv *.xlsx *.ods *.eaf *.xml *.json);;All files (*)</source>
        <translation>Transkripte (*.docx *.odt *.rtf *.doc *.pdf *.html *.htm *.srt *.vtt *.txt *.md *.csv *.tsv *.xlsx *.ods *.eaf *.xml *.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reading was stopped: {0} of {1} files are listed.</source>
        <translation>Lesen angehalten: {0} von {1} Dateien sind aufgeführt.</translation>
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
        <source>The transcripts are being imported.</source>
        <translation>Die Transkripte werden importiert.</translation>
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
    <message>
        <source>Say under “Columns” who speaks in {0}, or leave the file out.</source>
        <translation>Geben Sie unter «Spalten» an, wer in {0} spricht, oder lassen Sie die Datei weg.</translation>
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
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcripts were imported.</source>
        <translation>
            <numerusform>%Ln Transkript wurde importiert.</numerusform>
            <numerusform>%Ln Transkripte wurden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped: nothing was imported.</source>
        <translation>Der Import wurde angehalten: Nichts wurde importiert.</translation>
    </message>
</context>
<context>
    <name>IncomingDetails</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>A group of its own</source>
        <translation>Eine eigene Gruppe</translation>
    </message>
    <message>
        <source>Nobody is labelled</source>
        <translation>Niemand ist bezeichnet</translation>
    </message>
    <message>
        <source>How the file marks who speaks: choose one, or type a template such as [{name}] ({time}) and press Enter.</source>
        <translation>Wie die Datei kennzeichnet, wer spricht: Wählen Sie eine Art, oder geben Sie eine Vorlage wie [{name}] ({time}) ein und drücken Sie Enter.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Bezeichnungen</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions without a label are a moderator&apos;s</source>
        <translation>
            <numerusform>%Ln Frage ohne Bezeichnung stammt von der Moderation</numerusform>
            <numerusform>%Ln Fragen ohne Bezeichnung stammen von der Moderation</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}   {1} labels, {2} speakers</source>
        <translation>{0}   {1} Bezeichnungen, {2} Sprechende</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Notes ({0})</source>
        <translation>Hinweise ({0})</translation>
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
    <name>LearningCurve</name>
    <message>
        <source>Learning curve</source>
        <translation>Lernkurve</translation>
    </message>
    <message>
        <source>Nothing was decided on this code&apos;s suggestions yet.</source>
        <translation>Über die Vorschläge dieses Codes wurde noch nichts entschieden.</translation>
    </message>
    <message>
        <source>After {count} decisions {share} % of the latest ten were right, at best {most} %.</source>
        <translation>Nach {count} Entscheidungen waren {share}&#xa0;% der letzten zehn richtig, im besten Fall {most}&#xa0;%.</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n Entscheidung</numerusform>
            <numerusform>%n Entscheidungen</numerusform>
        </translation>
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
        <source>Coder: {name}, blind copy</source>
        <translation>Codierende Person: {name}, blinde Kopie</translation>
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
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
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
    <name>Merge</name>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memos</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codierende</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>the transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positiv</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativ</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>gemischt</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>stands otherwise in the copy</source>
        <translation>steht in der Kopie anders</translation>
    </message>
    <message>
        <source>changed in the copy by another coder</source>
        <translation>in der Kopie von einer anderen codierenden Person geändert</translation>
    </message>
    <message>
        <source>removed here, changed in the copy</source>
        <translation>hier entfernt, in der Kopie geändert</translation>
    </message>
    <message>
        <source>removed in the copy, not here</source>
        <translation>in der Kopie entfernt, hier nicht</translation>
    </message>
    <message>
        <source>not here: import it, then merge again</source>
        <translation>nicht hier: importieren Sie es, dann führen Sie erneut zusammen</translation>
    </message>
    <message>
        <source>corrected in the copy: its codings stay there</source>
        <translation>in der Kopie korrigiert: seine Codierungen bleiben dort</translation>
    </message>
    <message>
        <source>its words are gone here: it stays in the copy</source>
        <translation>die Wörter dazu gibt es hier nicht mehr: bleibt in der Kopie</translation>
    </message>
    <message>
        <source>Coding {0}</source>
        <translation>Codierung {0}</translation>
    </message>
    <message>
        <source>Decision on a suggestion {0}</source>
        <translation>Entscheidung zu einem Vorschlag {0}</translation>
    </message>
    <message>
        <source>Ruling on {0}</source>
        <translation>Entscheid zu {0}</translation>
    </message>
    <message>
        <source>Comment {0}</source>
        <translation>Kommentar {0}</translation>
    </message>
    <message>
        <source>Memo on {0}</source>
        <translation>Memo zu {0}</translation>
    </message>
    <message>
        <source>Roster of {0}</source>
        <translation>Zuteilungsliste von {0}</translation>
    </message>
    <message>
        <source>Coder {0}</source>
        <translation>Codierende Person {0}</translation>
    </message>
    <message>
        <source>Pass {0}</source>
        <translation>Durchgang {0}</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>Code {0}</translation>
    </message>
    <message>
        <source>Text of code {0}</source>
        <translation>Text des Codes {0}</translation>
    </message>
    <message>
        <source>Organisation {0}</source>
        <translation>Organisation {0}</translation>
    </message>
    <message>
        <source>Participant {0}</source>
        <translation>Teilnehmende Person {0}</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Gruppe {0}</translation>
    </message>
    <message>
        <source>Membership of {0}</source>
        <translation>Zugehörigkeit von {0}</translation>
    </message>
    <message>
        <source>Attribute {0}</source>
        <translation>Merkmal {0}</translation>
    </message>
    <message>
        <source>Value of {0}</source>
        <translation>Wert von {0}</translation>
    </message>
    <message>
        <source>Transcript {0}</source>
        <translation>Transkript {0}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
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
    <message>
        <source>Keywords</source>
        <translation>Stichwörter</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Unter</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codierung</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge {file}</source>
        <translation>{file} zusammenführen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>What the copy brings</source>
        <translation>Was die Kopie bringt</translation>
    </message>
    <message>
        <source>Looking at the copy…</source>
        <translation>Die Kopie wird durchgesehen…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Ours and theirs</source>
        <translation>Hier und in der Kopie</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>In der Kopie</translation>
    </message>
    <message>
        <source>Keep all ours</source>
        <translation>Alles von hier behalten</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Alles aus der Kopie nehmen</translation>
    </message>
    <message>
        <source>Conflicts ({count})</source>
        <translation>Konflikte ({count})</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation>Nichts wurde zusammengeführt.</translation>
    </message>
    <message>
        <source>Stopped: nothing was merged.</source>
        <translation>Angehalten: Nichts wurde zusammengeführt.</translation>
    </message>
    <message>
        <source>Codings: {new} new, {changed} changed, {removed} removed.</source>
        <translation>Codierungen: {new} neu, {changed} geändert, {removed} entfernt.</translation>
    </message>
    <message numerus="yes">
        <source>Other things: %n</source>
        <translation>
            <numerusform>Anderes: %n</numerusform>
            <numerusform>Anderes: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To look at after a correction: %n</source>
        <translation>
            <numerusform>Nach einer Korrektur durchzusehen: %n</numerusform>
            <numerusform>Nach einer Korrektur durchzusehen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already.</source>
        <translation>Nichts Neues: Alles ist schon hier.</translation>
    </message>
    <message>
        <source>Of {all} conflicts theirs is taken in {theirs}; else ours stays.</source>
        <translation>Von {all} Konflikten gilt in {theirs} die Kopie; sonst bleibt, was hier ist.</translation>
    </message>
    <message>
        <source>No conflicts. Undo takes the whole merge back.</source>
        <translation>Keine Konflikte. Rückgängig nimmt das ganze Zusammenführen zurück.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>{file} is merged: {new} new, {changed} changed, {removed} removed; conflicts: {conflicts}, theirs taken of {theirs}.</source>
        <translation>{file} ist zusammengeführt: {new} neu, {changed} geändert, {removed} entfernt; Konflikte: {conflicts}, aus der Kopie genommen: {theirs}.</translation>
    </message>
    <message>
        <source>Two coders are called {name} now.</source>
        <translation>Zwei Codierende heissen jetzt {name}.</translation>
    </message>
    <message>
        <source>They are one person…</source>
        <translation>Sie sind eine Person…</translation>
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
    <name>Naming</name>
    <message>
        <source>Put the caret into the turn of a speaker first.</source>
        <translation>Setzen Sie zuerst den Cursor in den Redebeitrag einer sprechenden Person.</translation>
    </message>
    <message>
        <source>Rename speaker in every transcript</source>
        <translation>Sprechende Person in jedem Transkript umbenennen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>Überall umbenennen</translation>
    </message>
    <message>
        <source>In the texts the label stays as it was typed. Two people who are one: see Team.</source>
        <translation>In den Texten bleibt die Bezeichnung, wie sie getippt wurde. Zwei Personen, die eine sind: siehe Team.</translation>
    </message>
    <message>
        <source>Rename transcript</source>
        <translation>Transkript umbenennen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Transcript: {title}</source>
        <translation>Transkript: {title}</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>Projekt: {name}</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
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
    <name>Notes</name>
    <message>
        <source>Notes</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>The same text is in this list already, as “{0}”.</source>
        <translation>Derselbe Text steht schon in dieser Liste, als «{0}».</translation>
    </message>
    <message>
        <source>The same text is in the project already, as “{0}”.</source>
        <translation>Derselbe Text ist schon im Projekt, als «{0}».</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon vorhanden</translation>
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
        <source>The codes of the table: see under “Columns” what becomes of them.</source>
        <translation>Die Codes der Tabelle: Unter «Spalten» steht, was daraus wird.</translation>
    </message>
    <message>
        <source>Everything was understood; nothing was left out.</source>
        <translation>Alles wurde verstanden; nichts wurde weggelassen.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0}
Enter shows the line.</source>
        <translation>{0}
Enter zeigt die Zeile.</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Zeile {0}</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
        <source>Suggestions are switched off for this project.</source>
        <translation>Die Vorschläge sind für dieses Projekt ausgeschaltet.</translation>
    </message>
    <message>
        <source>Open a transcript to see passages suggested for your codes.</source>
        <translation>Öffnen Sie ein Transkript, um Stellen zu sehen, die für Ihre Codes vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>Looking for passages that fit your codes…</source>
        <translation>Stellen, die zu Ihren Codes passen, werden gesucht…</translation>
    </message>
    <message>
        <source>Muted because too few were right: {codes}.</source>
        <translation>Stummgeschaltet, weil zu wenige richtig waren: {codes}.</translation>
    </message>
    <message>
        <source>Nothing is open here. Ctrl+G looks again.</source>
        <translation>Hier ist nichts offen. Strg+G sucht erneut.</translation>
    </message>
    <message>
        <source>Code first: suggestions are shown for transcripts you marked as fully coded.</source>
        <translation>Zuerst codieren: Vorschläge werden für Transkripte gezeigt, die Sie als vollständig codiert markiert haben.</translation>
    </message>
    <message>
        <source>Code first: suggestions are shown when you have marked this transcript as fully coded.</source>
        <translation>Zuerst codieren: Vorschläge werden gezeigt, wenn Sie dieses Transkript als vollständig codiert markiert haben.</translation>
    </message>
</context>
<context>
    <name>OnePersonDialog</name>
    <message>
        <source>Two names, one person</source>
        <translation>Zwei Namen, eine Person</translation>
    </message>
    <message>
        <source>Make one person</source>
        <translation>Zu einer Person machen</translation>
    </message>
    <message>
        <source>A person who has coded on two computers, or under two names, is known as two coders. The other coder’s work becomes a further pass of the one who stays; no coding is changed, and undo parts them again.</source>
        <translation>Wer an zwei Computern oder unter zwei Namen codiert hat, gilt als zwei Codierende. Die Arbeit der anderen codierenden Person wird ein weiterer Durchgang jener, die bleibt; keine Codierung wird geändert, und Rückgängig trennt sie wieder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln Codierung</numerusform>
            <numerusform>%Ln Codierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>Is the same person</source>
        <translation>Ist dieselbe Person</translation>
    </message>
    <message>
        <source>Choose two different coders.</source>
        <translation>Wählen Sie zwei verschiedene Codierende.</translation>
    </message>
    <message>
        <source>You are coding as this person: let this one stay.</source>
        <translation>Sie codieren als diese Person: Lassen Sie diese bleiben.</translation>
    </message>
</context>
<context>
    <name>OverTime</name>
    <message>
        <source>Agreement over time</source>
        <translation>Übereinstimmung im Zeitverlauf</translation>
    </message>
    <message>
        <source>Transcripts, as they were coded</source>
        <translation>Transkripte in der Reihenfolge, in der sie codiert wurden</translation>
    </message>
    <message>
        <source>Coded until</source>
        <translation>Codiert bis</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>{code}: alpha by transcripts, in the order in which the coders finished.</source>
        <translation>{code}: Alpha nach Transkripten, in der Reihenfolge, in der die Codierenden fertig wurden.</translation>
    </message>
    <message>
        <source>No transcript was coded by two coders yet.</source>
        <translation>Noch kein Transkript wurde von zweien codiert.</translation>
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
    <name>Pairs</name>
    <message>
        <source>Alpha of pairs of coders</source>
        <translation>Alpha der Paare</translation>
    </message>
    <message>
        <source>{code}: alpha of each pair; the warmer, the better they agree.</source>
        <translation>{code}: Alpha jedes Paars; je wärmer die Farbe, desto besser stimmt es überein.</translation>
    </message>
    <message>
        <source>{a} and {b}: alpha {alpha}, agreement {percent}, {n} units.</source>
        <translation>{a} und {b}: Alpha {alpha}, Übereinstimmung {percent}, {n} Einheiten.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Earlier turns</source>
        <translation>Frühere Redebeiträge</translation>
    </message>
    <message>
        <source>Later turns</source>
        <translation>Spätere Redebeiträge</translation>
    </message>
    <message>
        <source>Turns {0} to {1} of {2}</source>
        <translation>Redebeiträge {0} bis {1} von {2}</translation>
    </message>
</context>
<context>
    <name>PassageLists</name>
    <message>
        <source>Kinds of passages</source>
        <translation>Arten von Stellen</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Show in the transcript</source>
        <translation>Im Transkript zeigen</translation>
    </message>
    <message>
        <source>Go to this passage in the main window (Return)</source>
        <translation>Zu dieser Stelle im Hauptfenster gehen (Return)</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Klären…</translation>
    </message>
    <message>
        <source>Decide on this passage for the consensus (S)</source>
        <translation>Über diese Stelle für den Konsens entscheiden (S)</translation>
    </message>
    <message>
        <source>Show all passages</source>
        <translation>Alle Stellen zeigen</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Beide</translation>
    </message>
    <message>
        <source>Boundaries differ</source>
        <translation>Grenzen verschieden</translation>
    </message>
    <message>
        <source>Only {coder}</source>
        <translation>Nur {coder}</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Anderer Code</translation>
    </message>
    <message>
        <source>The passage as {coder} marked it</source>
        <translation>Die Stelle, wie {coder} sie markiert hat</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Niemand bekannt</translation>
    </message>
</context>
<context>
    <name>PassagePage</name>
    <message>
        <source>The passage with the turns around it</source>
        <translation>Die Stelle mit den Redebeiträgen darum herum</translation>
    </message>
    <message>
        <source>What only the first coder marked is underlined</source>
        <translation>Was nur die erste codierende Person markiert hat, ist unterstrichen</translation>
    </message>
    <message>
        <source>What only the second coder marked is underlined with dashes</source>
        <translation>Was nur die zweite codierende Person markiert hat, ist gestrichelt unterstrichen</translation>
    </message>
    <message>
        <source>What both marked with one code is filled; with two codes, grey</source>
        <translation>Was beide mit demselben Code markiert haben, ist ausgefüllt; mit zwei Codes grau</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>{coder}: {codes}</source>
        <translation>{coder}: {codes}</translation>
    </message>
    <message>
        <source>Consensus: {codes} ({verdict})</source>
        <translation>Konsens: {codes} ({verdict})</translation>
    </message>
</context>
<context>
    <name>PassesDialog</name>
    <message>
        <source>Passes of {name}</source>
        <translation>Durchgänge von {name}</translation>
    </message>
    <message>
        <source>Code the same transcripts again in a further pass, without seeing what you coded before; then compare both passes here. Nothing of either is lost, but what was done before cannot be undone any more.</source>
        <translation>Dieselben Transkripte in einem weiteren Durchgang nochmals codieren, ohne zu sehen, was Sie vorher codiert haben; danach hier beide Durchgänge vergleichen. Von keinem geht etwas verloren, aber was vorher getan wurde, lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>Pass {number}</source>
        <translation>Durchgang {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln Codierung</numerusform>
            <numerusform>%Ln Codierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Beginnen</translation>
    </message>
    <message>
        <source>Work in it</source>
        <translation>Darin arbeiten</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>The pass before it has no codings yet.</source>
        <translation>Der Durchgang davor hat noch keine Codierungen.</translation>
    </message>
    <message>
        <source>You are working in this pass.</source>
        <translation>Sie arbeiten in diesem Durchgang.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Groups (* moderates)</source>
        <translation>Gruppen (* moderiert)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
</context>
<context>
    <name>PeopleWindow</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Tables of people</source>
        <translation>Tabellen der Personen</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Transkripte</translation>
    </message>
    <message>
        <source>Speaking shares</source>
        <translation>Redeanteile</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>Tabelle importieren…</translation>
    </message>
    <message>
        <source>Read attributes or survey answers from CSV or XLSX, after a preview</source>
        <translation>Merkmale oder Umfrageantworten aus CSV oder XLSX lesen, nach einer Vorschau</translation>
    </message>
    <message>
        <source>New attribute…</source>
        <translation>Neues Merkmal…</translation>
    </message>
    <message>
        <source>Add a column: text, number, choice or date</source>
        <translation>Eine Spalte hinzufügen: Text, Zahl, Auswahl oder Datum</translation>
    </message>
    <message>
        <source>Change attribute…</source>
        <translation>Merkmal ändern…</translation>
    </message>
    <message>
        <source>Another name or type for the column with the current cell</source>
        <translation>Ein anderer Name oder eine andere Art für die Spalte der aktuellen Zelle</translation>
    </message>
    <message>
        <source>Remove attribute</source>
        <translation>Merkmal entfernen</translation>
    </message>
    <message>
        <source>Take away the column with the current cell and its values; undoable</source>
        <translation>Die Spalte der aktuellen Zelle samt Werten wegnehmen; rückgängig zu machen</translation>
    </message>
    <message>
        <source>New organisation…</source>
        <translation>Neue Organisation…</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Eine Zeile hinzufügen</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Neue Gruppe…</translation>
    </message>
    <message>
        <source>Add a focus group that is still to meet</source>
        <translation>Eine Fokusgruppe hinzufügen, die sich erst noch trifft</translation>
    </message>
    <message>
        <source>Next colour</source>
        <translation>Nächste Farbe</translation>
    </message>
    <message>
        <source>Give the chosen participants the next colour</source>
        <translation>Den gewählten Teilnehmenden die nächste Farbe geben</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Mask the chosen participants and leave them out everywhere; undoable</source>
        <translation>Die gewählten Teilnehmenden verdecken und überall weglassen; rückgängig zu machen</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Take the withdrawal of the chosen participants back</source>
        <translation>Den Rückzug der gewählten Teilnehmenden zurücknehmen</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Delete the words of one who has withdrawn; this cannot be undone</source>
        <translation>Die Äusserungen einer zurückgezogenen Person löschen; das lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>Without turns of people who have withdrawn; time stamps not counted.</source>
        <translation>Ohne Redebeiträge zurückgezogener Personen; Zeitmarken nicht gezählt.</translation>
    </message>
    <message>
        <source>Type in a cell, or copy and paste blocks from and to a spreadsheet.</source>
        <translation>Tippen Sie in eine Zelle, oder kopieren Sie Blöcke aus einer und in eine Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Neue Organisation</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Organisation hinzufügen</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Import a table of people</source>
        <translation>Eine Tabelle von Personen importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>Tabellen (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Masked and left out everywhere. Undo shows the words again; “Delete for good” takes them out of the project, its journal and its backups.</source>
        <translation>Verdeckt und überall weggelassen. Rückgängig zeigt die Äusserungen wieder; «Endgültig löschen» nimmt sie aus dem Projekt, seinem Journal und seinen Sicherungen.</translation>
    </message>
    <message>
        <source>Looking for the words…</source>
        <translation>Die Äusserungen werden gesucht…</translation>
    </message>
    <message>
        <source>Masking texts…</source>
        <translation>Texte werden verdeckt…</translation>
    </message>
    <message>
        <source>Deleting codings and notes…</source>
        <translation>Codierungen und Notizen werden gelöscht…</translation>
    </message>
    <message>
        <source>Rewriting the journal…</source>
        <translation>Das Journal wird neu geschrieben…</translation>
    </message>
    <message>
        <source>Cleaning the disk…</source>
        <translation>Der Datenträger wird bereinigt…</translation>
    </message>
    <message>
        <source>Another program reads the project: the disk is cleaned next time.</source>
        <translation>Ein anderes Programm liest das Projekt: Der Datenträger wird beim nächsten Mal bereinigt.</translation>
    </message>
    <message>
        <source>The words are deleted for good.</source>
        <translation>Die Äusserungen sind endgültig gelöscht.</translation>
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
    <name>Planner</name>
    <message>
        <source>Plan how much to code twice</source>
        <translation>Planen, wie viel doppelt zu codieren ist</translation>
    </message>
    <message>
        <source>How many times wider the variance is because turns of one talk are alike</source>
        <translation>Wievielmal grösser die Varianz ist, weil sich Redebeiträge eines Gesprächs ähneln</translation>
    </message>
    <message>
        <source>Width of the 95 % interval of alpha</source>
        <translation>Breite des 95-%-Intervalls von Alpha</translation>
    </message>
    <message>
        <source>From this result</source>
        <translation>Aus diesem Ergebnis</translation>
    </message>
    <message>
        <source>Without a result yet</source>
        <translation>Noch ohne Ergebnis</translation>
    </message>
    <message>
        <source>Alpha you expect</source>
        <translation>Erwartetes Alpha</translation>
    </message>
    <message>
        <source>Share of the turns with the code</source>
        <translation>Anteil der Redebeiträge mit dem Code</translation>
    </message>
    <message>
        <source>Design effect</source>
        <translation>Designeffekt</translation>
    </message>
    <message>
        <source>Two coders should each code about {n} turns.</source>
        <translation>Zwei codierende Personen sollten je etwa {n} Redebeiträge codieren.</translation>
    </message>
    <message>
        <source>{code}: there is no interval yet to plan from.</source>
        <translation>{code}: Es gibt noch kein Intervall, von dem aus sich planen lässt.</translation>
    </message>
    <message>
        <source>{code}: {have} transcripts coded twice gave a width of {width}; for {wanted} it takes about {needed}. Intervals narrow with the square root of the number.</source>
        <translation>{code}: {have} doppelt codierte Transkripte ergaben eine Breite von {width}; für {wanted} braucht es etwa {needed}. Intervalle werden mit der Quadratwurzel der Anzahl schmaler.</translation>
    </message>
    <message>
        <source>{code}: {have} turns coded twice gave a width of {width}; for {wanted} it takes about {needed}. Intervals narrow with the square root of the number.</source>
        <translation>{code}: {have} doppelt codierte Redebeiträge ergaben eine Breite von {width}; für {wanted} braucht es etwa {needed}. Intervalle werden mit der Quadratwurzel der Anzahl schmaler.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Import {file}</source>
        <translation>{file} importieren</translation>
    </message>
    <message>
        <source>Write changes</source>
        <translation>Änderungen schreiben</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Wessen</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Merkmal</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>not in this project: left out</source>
        <translation>nicht in diesem Projekt: weggelassen</translation>
    </message>
    <message>
        <source>The project holds all of this already: nothing would change.</source>
        <translation>Das Projekt enthält das alles schon: Nichts würde sich ändern.</translation>
    </message>
    <message>
        <source>{matched} rows matched, {unmatched} not; {changes} cells change.</source>
        <translation>{matched} Zeilen zugeordnet, {unmatched} nicht; {changes} Zellen ändern sich.</translation>
    </message>
    <message>
        <source>New attributes: {names}.</source>
        <translation>Neue Merkmale: {names}.</translation>
    </message>
    <message>
        <source>New organisations: {names}.</source>
        <translation>Neue Organisationen: {names}.</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Delete words of {name} for good</source>
        <translation>Äusserungen von {name} endgültig löschen</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>This cannot be undone, and no step before it either. Files that were exported stay: look through them yourself.</source>
        <translation>Das lässt sich nicht rückgängig machen, und auch kein Schritt davor. Exportierte Dateien bleiben: Sehen Sie diese selbst durch.</translation>
    </message>
    <message>
        <source>Type the name to confirm</source>
        <translation>Geben Sie zur Bestätigung den Namen ein</translation>
    </message>
    <message>
        <source>In the project, its journal and its backups:</source>
        <translation>Im Projekt, seinem Journal und seinen Sicherungen:</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n Redebeitrag</numerusform>
            <numerusform>%n Redebeiträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>masked in %n transcript(s), which stay</source>
        <translation>
            <numerusform>verdeckt in&#xa0;%n Transkript, das bleibt</numerusform>
            <numerusform>verdeckt in&#xa0;%n Transkripten, die bleiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) on these words</source>
        <translation>
            <numerusform>%n Codierung dieser Äusserungen</numerusform>
            <numerusform>%n Codierungen dieser Äusserungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) beside or quoting them</source>
        <translation>
            <numerusform>%n Memo daneben oder mit Zitat</numerusform>
            <numerusform>%n Memos daneben oder mit Zitat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original file(s) of these transcripts</source>
        <translation>
            <numerusform>%n Originaldatei dieser Transkripte</numerusform>
            <numerusform>%n Originaldateien dieser Transkripte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s); a new one is made</source>
        <translation>
            <numerusform>%n Sicherung; eine neue wird gemacht</numerusform>
            <numerusform>%n Sicherungen; eine neue wird gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>examples in the codebook that quote them: {codes}</source>
        <translation>Beispiele im Codebuch, die sie zitieren: {codes}</translation>
    </message>
    <message>
        <source>Type “{name}”.</source>
        <translation>Geben Sie «{name}» ein.</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Stopped: nothing was deleted.</source>
        <translation>Angehalten: Nichts wurde gelöscht.</translation>
    </message>
</context>
<context>
    <name>QualityModel</name>
    <message>
        <source>Right of those reviewed</source>
        <translation>Richtige unter den geprüften</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Your codings of this code, from which is learned</source>
        <translation>Ihre Codierungen dieses Codes, aus denen gelernt wird</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>Right of those drawn by chance and reviewed</source>
        <translation>Richtige unter den zufällig gezogenen und geprüften</translation>
    </message>
    <message>
        <source>P@10</source>
        <translation>P@10</translation>
    </message>
    <message>
        <source>Share of right ones among the ten best, cross-validated</source>
        <translation>Anteil der richtigen unter den zehn besten, kreuzvalidiert</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Average precision of the ranking, cross-validated</source>
        <translation>Mittlere Genauigkeit (AP) der Rangfolge, kreuzvalidiert</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Share of what belongs to the code that is coded, estimated by chance</source>
        <translation>Anteil des zum Code Gehörenden, der codiert ist, aus Zufallsstellen geschätzt</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Share of right ones among the latest ten, over time</source>
        <translation>Anteil der richtigen unter den letzten zehn, im Zeitverlauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Muted codes are not in the queue</source>
        <translation>Stummgeschaltete Codes sind nicht in der Warteschlange</translation>
    </message>
    <message>
        <source>{0} (≥ {1})</source>
        <translation>{0} (≥ {1})</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stummgeschaltet</translation>
    </message>
    <message>
        <source>{right} of {reviewed}</source>
        <translation>{right} von {reviewed}</translation>
    </message>
</context>
<context>
    <name>QualityTable</name>
    <message>
        <source>Quality of suggestions by code</source>
        <translation>Güte der Vorschläge nach Code</translation>
    </message>
</context>
<context>
    <name>QualityWindow</name>
    <message>
        <source>Quality of suggestions</source>
        <translation>Güte der Vorschläge</translation>
    </message>
    <message>
        <source>Who sees a suggestion first tends to follow it, and to overlook what was not suggested: your codings drift towards the machine’s. Coding by yourself first and looking at suggestions afterwards keeps them yours.</source>
        <translation>Wer zuerst einen Vorschlag sieht, folgt ihm gern und übersieht, was nicht vorgeschlagen wurde: Ihre Codierungen gleichen sich jenen der Maschine an. Wenn Sie zuerst selbst codieren und die Vorschläge danach ansehen, bleiben es Ihre eigenen.</translation>
    </message>
    <message>
        <source>Code first, see suggestions afterwards</source>
        <translation>Zuerst codieren, danach Vorschläge sehen</translation>
    </message>
    <message>
        <source>Suggestions of a transcript are shown when you marked it as fully coded</source>
        <translation>Vorschläge zu einem Transkript werden gezeigt, wenn Sie es als vollständig codiert markiert haben</translation>
    </message>
    <message>
        <source>Switch off for this project</source>
        <translation>Für dieses Projekt ausschalten</translation>
    </message>
    <message>
        <source>Suggest nothing to anybody in this project any more</source>
        <translation>In diesem Projekt niemandem mehr etwas vorschlagen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Learn from a part of the codings and see how well the rest is found</source>
        <translation>Aus einem Teil der Codierungen lernen und sehen, wie gut der Rest gefunden wird</translation>
    </message>
    <message>
        <source>Show its suggestions again</source>
        <translation>Seine Vorschläge wieder zeigen</translation>
    </message>
    <message>
        <source>Take the code back into the queue and judge it anew</source>
        <translation>Den Code zurück in die Warteschlange nehmen und neu beurteilen</translation>
    </message>
    <message>
        <source>Edit the code…</source>
        <translation>Code bearbeiten…</translation>
    </message>
    <message>
        <source>Give it keywords, examples or a sharper definition</source>
        <translation>Ihm Stichwörter, Beispiele oder eine schärfere Definition geben</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Messen anhalten</translation>
    </message>
    <message>
        <source>Measuring: {share} %</source>
        <translation>Wird gemessen: {share}&#xa0;%</translation>
    </message>
    <message>
        <source>No suggestion was reviewed yet: the figures come with your decisions.</source>
        <translation>Noch wurde kein Vorschlag geprüft: Die Zahlen kommen mit Ihren Entscheidungen.</translation>
    </message>
    <message>
        <source>{band} {counted}</source>
        <translation>{band} {counted}</translation>
    </message>
    <message>
        <source>Right of those reviewed: {all} ({bands}).</source>
        <translation>Richtige unter den geprüften: {all} ({bands}).</translation>
    </message>
    <message>
        <source>Of those drawn by chance: {counted}.</source>
        <translation>Unter den zufällig gezogenen: {counted}.</translation>
    </message>
    <message>
        <source>{right} of {reviewed}</source>
        <translation>{right} von {reviewed}</translation>
    </message>
    <message>
        <source>There is too little to measure by.</source>
        <translation>Zum Messen gibt es zu wenig.</translation>
    </message>
    <message>
        <source>Cross-validated over {groups} groups: mean average precision {map}, P@10 {p10} ({tier}, {units} passages to choose from, seed {seed}).</source>
        <translation>Kreuzvalidiert über {groups} Gruppen: durchschnittliche mittlere Genauigkeit (MAP) {map}, P@10 {p10} ({tier}, {units} Stellen zur Auswahl, Startwert {seed}).</translation>
    </message>
    <message>
        <source>Suggestions are on. Coders of blind copies see none.</source>
        <translation>Die Vorschläge sind eingeschaltet. Codierende mit blinden Kopien sehen keine.</translation>
    </message>
    <message>
        <source>Suggestions are switched off for this project.</source>
        <translation>Die Vorschläge sind für dieses Projekt ausgeschaltet.</translation>
    </message>
    <message>
        <source>Suggestions are switched off on this computer.</source>
        <translation>Die Vorschläge sind auf diesem Computer ausgeschaltet.</translation>
    </message>
    <message>
        <source>Right of those reviewed: {counted}.</source>
        <translation>Richtige unter den geprüften: {counted}.</translation>
    </message>
    <message>
        <source>None of its suggestions was reviewed yet.</source>
        <translation>Noch wurde keiner seiner Vorschläge geprüft.</translation>
    </message>
    <message>
        <source>About {recall} % of what belongs to it is coded, at least {least} %.</source>
        <translation>Etwa {recall}&#xa0;% des dazu Gehörenden ist codiert, mindestens {least}&#xa0;%.</translation>
    </message>
    <message>
        <source>Recall can be estimated from {all} passages drawn by chance on; {n} so far.</source>
        <translation>Die Trefferquote lässt sich ab {all} zufällig gezogenen Stellen schätzen; bisher {n}.</translation>
    </message>
    <message>
        <source>Muted: fewer than one in five of the latest were right.</source>
        <translation>Stummgeschaltet: Von den letzten war weniger als einer von fünf richtig.</translation>
    </message>
    <message>
        <source>More examples would help: it has {n}.</source>
        <translation>Mehr Beispiele würden helfen: Er hat {n}.</translation>
    </message>
    <message>
        <source>More keywords would help: it has {n}.</source>
        <translation>Mehr Stichwörter würden helfen: Er hat {n}.</translation>
    </message>
    <message>
        <source>A sharper definition would help: say when to use the code, and when not.</source>
        <translation>Eine schärfere Definition würde helfen: Sagen Sie, wann der Code zu verwenden ist und wann nicht.</translation>
    </message>
    <message>
        <source>Nothing is suggested in this project any more. Undo takes that back.</source>
        <translation>In diesem Projekt wird nichts mehr vorgeschlagen. Rückgängig nimmt das zurück.</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Coders to compare</source>
        <translation>Zu vergleichende Codierende</translation>
    </message>
    <message>
        <source>coded from </source>
        <translation>codiert ab </translation>
    </message>
    <message>
        <source>coded from any overlap</source>
        <translation>codiert ab jeder Überschneidung</translation>
    </message>
    <message>
        <source>match from IoU </source>
        <translation>gleich ab IoU </translation>
    </message>
    <message>
        <source>Transcripts to compare</source>
        <translation>Zu vergleichende Transkripte</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>Alle Transkripte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcripts</source>
        <translation>
            <numerusform>%Ln Transkript</numerusform>
            <numerusform>%Ln Transkripte</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants whose speech is compared</source>
        <translation>Teilnehmende, deren Äusserungen verglichen werden</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Alle Teilnehmenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln teilnehmende Person</numerusform>
            <numerusform>%Ln Teilnehmende</numerusform>
        </translation>
    </message>
    <message>
        <source>With moderators</source>
        <translation>Mit Moderation</translation>
    </message>
    <message>
        <source>Without codings that began as suggestions</source>
        <translation>Ohne Codierungen, die als Vorschläge begannen</translation>
    </message>
    <message>
        <source>by turn</source>
        <translation>nach Redebeitrag</translation>
    </message>
    <message>
        <source>by sentence</source>
        <translation>nach Satz</translation>
    </message>
    <message>
        <source>by word</source>
        <translation>nach Wort</translation>
    </message>
    <message>
        <source>by character</source>
        <translation>nach Zeichen</translation>
    </message>
    <message>
        <source>by transcript</source>
        <translation>nach Transkript</translation>
    </message>
    <message>
        <source>by segment</source>
        <translation>nach Segment</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Was gezählt wird</translation>
    </message>
    <message>
        <source>Share of a unit that must be coded</source>
        <translation>Anteil einer Einheit, der codiert sein muss</translation>
    </message>
    <message>
        <source>A unit counts as coded when this much of its characters is coded</source>
        <translation>Eine Einheit gilt als codiert, wenn so viel von ihren Zeichen codiert ist</translation>
    </message>
    <message>
        <source>Overlap from which segments match</source>
        <translation>Überschneidung, ab der Segmente als gleich gelten</translation>
    </message>
    <message>
        <source>Shared text divided by the text of either: from here on segments match</source>
        <translation>Gemeinsamer Text geteilt durch den Text beider zusammen: ab hier gelten Segmente als gleich</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Suggestions to review</source>
        <translation>Vorschläge zum Prüfen</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>Agreement on ratings</source>
        <translation>Übereinstimmung der Bewertungen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Rated by two</source>
        <translation>Von zweien bewertet</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Positive, negative or mixed, compared on the text to which coders gave the same code.</source>
        <translation>Positiv, negativ oder gemischt, verglichen am Text, dem die Codierenden denselben Code gaben.</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>Alle Codes zusammen</translation>
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
    <name>ResultPanel</name>
    <message numerus="yes">
        <source>%n passage(s) as in the consensus</source>
        <translation>
            <numerusform>%n Stelle wie im Konsens</numerusform>
            <numerusform>%n Stellen wie im Konsens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added by rulings</source>
        <translation>
            <numerusform>%n durch Entscheide hinzugefügt</numerusform>
            <numerusform>%n durch Entscheide hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped by rulings</source>
        <translation>
            <numerusform>%n durch Entscheide weggelassen</numerusform>
            <numerusform>%n durch Entscheide weggelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other boundaries by rulings</source>
        <translation>
            <numerusform>%n durch Entscheide mit anderen Grenzen</numerusform>
            <numerusform>%n durch Entscheide mit anderen Grenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under another code by rulings</source>
        <translation>
            <numerusform>%n durch Entscheide unter anderem Code</numerusform>
            <numerusform>%n durch Entscheide unter anderem Code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided with another coder</source>
        <translation>
            <numerusform>%n mit einer anderen codierenden Person entschieden</numerusform>
            <numerusform>%n mit einer anderen codierenden Person entschieden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open or not yet taken over</source>
        <translation>
            <numerusform>%n noch offen oder noch nicht übernommen</numerusform>
            <numerusform>%n noch offen oder noch nicht übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by no decision</source>
        <translation>
            <numerusform>%n ohne Entscheidung</numerusform>
            <numerusform>%n ohne Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>{coder}: {what}.</source>
        <translation>{coder}: {what}.</translation>
    </message>
    <message>
        <source>nothing marked</source>
        <translation>nichts markiert</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Codings to look at</source>
        <translation>Codierungen zum Durchsehen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>Take this coding off the list (Ctrl+Return)</source>
        <translation>Diese Codierung von der Liste nehmen (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Apply again to the selection</source>
        <translation>Erneut auf die Auswahl anwenden</translation>
    </message>
    <message>
        <source>Code what is selected in the transcript with the lost coding (Ctrl+B)</source>
        <translation>Die Auswahl im Transkript mit der verlorenen Codierung versehen (Ctrl+B)</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Wörter vorher</translation>
    </message>
    <message>
        <source>Words now</source>
        <translation>Wörter jetzt</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>Wörter geändert</translation>
    </message>
    <message>
        <source>words gone, coding removed</source>
        <translation>Wörter weg, Codierung entfernt</translation>
    </message>
    <message>
        <source>Nothing to look at: every coding covers the words it was given for.</source>
        <translation>Nichts durchzusehen: Jede Codierung deckt die Wörter, für die sie vergeben wurde.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) to look at</source>
        <translation>
            <numerusform>%n Codierung zum Durchsehen</numerusform>
            <numerusform>%n Codierungen zum Durchsehen</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Select the passage in its transcript first.</source>
        <translation>Markieren Sie zuerst die Stelle in ihrem Transkript.</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>assigned</source>
        <translation>zugeteilt</translation>
    </message>
    <message>
        <source>fully coded</source>
        <translation>vollständig codiert</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>nicht codiert</translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message>
        <source>Roster</source>
        <translation>Zuteilungsliste</translation>
    </message>
    <message>
        <source>Who codes what. Agreement counts a coder on a transcript who has codings there or is marked as having coded it fully.</source>
        <translation>Wer was codiert. Die Übereinstimmung zählt eine codierende Person bei einem Transkript, wenn sie dort Codierungen hat oder als «vollständig codiert» eingetragen ist.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuteilen</translation>
    </message>
    <message>
        <source>The coder has this to code</source>
        <translation>Die codierende Person hat dies zu codieren</translation>
    </message>
    <message>
        <source>Fully coded</source>
        <translation>Vollständig codiert</translation>
    </message>
    <message>
        <source>The coder has coded all of it, also where there is no coding</source>
        <translation>Die codierende Person hat alles codiert, auch wo keine Codierung ist</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Nicht codiert</translation>
    </message>
    <message>
        <source>The coder does not count here</source>
        <translation>Die codierende Person zählt hier nicht</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take the entry away; codings stay</source>
        <translation>Den Eintrag wegnehmen; Codierungen bleiben</translation>
    </message>
    <message>
        <source>Add coder…</source>
        <translation>Codierende Person hinzufügen…</translation>
    </message>
    <message>
        <source>Enter somebody who has not coded here yet</source>
        <translation>Jemanden eintragen, der hier noch nicht codiert hat</translation>
    </message>
    <message>
        <source>Two names, one person…</source>
        <translation>Zwei Namen, eine Person…</translation>
    </message>
    <message>
        <source>Say that two coders are one person</source>
        <translation>Angeben, dass zwei Codierende eine Person sind</translation>
    </message>
    <message>
        <source>New coder</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Name oder Initialen</translation>
    </message>
    <message>
        <source>Add coder</source>
        <translation>Codierende Person hinzufügen</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Das Projekt ist nur zum Lesen geöffnet.</translation>
    </message>
    <message>
        <source>{done} fully coded, {open} assigned. Space goes from one to the next.</source>
        <translation>{done} vollständig codiert, {open} zugeteilt. Die Leertaste wechselt vom einen zum nächsten.</translation>
    </message>
</context>
<context>
    <name>RosterModel</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n Codierung</numerusform>
            <numerusform>%n Codierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulingPanel</name>
    <message>
        <source>Why so, as a sentence (E)</source>
        <translation>Warum so, als Satz (E)</translation>
    </message>
    <message>
        <source>A memo for the consensus coding (M)</source>
        <translation>Ein Memo zur Konsenscodierung (M)</translation>
    </message>
    <message>
        <source>Code that the rule is for</source>
        <translation>Code, für den die Regel gilt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>Take {coder}’s</source>
        <translation>{coder} übernehmen</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Vereinigung</translation>
    </message>
    <message>
        <source>Intersection</source>
        <translation>Schnitt</translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation>Anderer Code…</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Kein Code</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Reason to “when to use”</source>
        <translation>Zu «Wann verwenden»</translation>
    </message>
    <message>
        <source>Reason to “when not to use”</source>
        <translation>Zu «Wann nicht»</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>This transcript</source>
        <translation>Dieses Transkript</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>Alle Transkripte</translation>
    </message>
    <message>
        <source>Transcripts to review</source>
        <translation>Zu prüfende Transkripte</translation>
    </message>
    <message>
        <source>Review the open transcript or all of them</source>
        <translation>Das offene Transkript oder alle prüfen</translation>
    </message>
    <message>
        <source>Code of the suggestions shown</source>
        <translation>Code der gezeigten Vorschläge</translation>
    </message>
    <message>
        <source>Review all codes, one theme or one code</source>
        <translation>Alle Codes, ein Thema oder einen Code prüfen</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Kappa</source>
        <translation>Kappa</translation>
    </message>
    <message>
        <source>AC1</source>
        <translation>AC1</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Share of the judgements that gave the code</source>
        <translation>Anteil der Urteile, die den Code gaben</translation>
    </message>
    <message>
        <source>Share of the units on which the coders agree</source>
        <translation>Anteil der Einheiten, bei denen die Codierenden übereinstimmen</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Krippendorffs Alpha</translation>
    </message>
    <message>
        <source>95 % interval of alpha; the lines stand at .667 and .800</source>
        <translation>95-%-Intervall von Alpha; die Striche stehen bei .667 und .800</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, the mean of pairs for more than two coders</source>
        <translation>Cohens Kappa, bei mehr als zweien der Mittelwert der Paare</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1, which depends less on how rare a code is</source>
        <translation>Gwets AC1, das weniger davon abhängt, wie selten ein Code ist</translation>
    </message>
    <message>
        <source>Positive agreement (Dice)</source>
        <translation>Positive Übereinstimmung (Dice)</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Zahl der Einheiten</translation>
    </message>
    <message>
        <source>Agreement by code</source>
        <translation>Übereinstimmung nach Code</translation>
    </message>
    <message>
        <source>All themes together</source>
        <translation>Alle Themen zusammen</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>Alle Codes zusammen</translation>
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
    <name>Sentence</name>
    <message>
        <source>A code needs a name.</source>
        <translation>Ein Code braucht einen Namen.</translation>
    </message>
    <message>
        <source>A coder gave one passage two codes of this group; unitizing alphas need codes that do not overlap within a coder.</source>
        <translation>Eine codierende Person gab einer Stelle zwei Codes dieser Gruppe; Unitizing-Alphas brauchen Codes, die sich bei einer Person nicht überschneiden.</translation>
    </message>
    <message>
        <source>A coder needs a name.</source>
        <translation>Eine codierende Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>A coder with at least one coding in a transcript counts as having coded it, unless the roster says “not coded”; a coder with none counts only where the roster says “fully coded”, and is missing elsewhere.</source>
        <translation>Wer mindestens eine Codierung in einem Transkript hat, gilt als codierend, ausser die Liste sagt «nicht codiert»; wer keine hat, zählt nur, wo die Liste «vollständig codiert» sagt, und fehlt sonst.</translation>
    </message>
    <message>
        <source>A coding must cover at least one character of the transcript.</source>
        <translation>Eine Codierung muss mindestens ein Zeichen des Transkripts abdecken.</translation>
    </message>
    <message>
        <source>A handout is for somebody: give the coder&apos;s name.</source>
        <translation>Eine Abgabe ist für jemanden: Nennen Sie den Namen.</translation>
    </message>
    <message>
        <source>A label has no speech after it, so it made no turn (line {lines}).</source>
        <translation>Auf eine Bezeichnung folgt keine Rede; sie ergab daher keinen Redebeitrag (Zeile {lines}).</translation>
    </message>
    <message>
        <source>A label stands only once, but was taken for a speaker (line {lines}).</source>
        <translation>Eine Bezeichnung steht nur einmal, wurde aber für eine sprechende Person gehalten (Zeile {lines}).</translation>
    </message>
    <message>
        <source>A line begins like a speaker&apos;s label, but was kept as speech (line {lines}).</source>
        <translation>Eine Zeile beginnt wie die Bezeichnung einer sprechenden Person, blieb aber Rede (Zeile {lines}).</translation>
    </message>
    <message>
        <source>A row of the table does not say which organisation it is about.</source>
        <translation>Eine Zeile der Tabelle sagt nicht, um welche Organisation es geht.</translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <translation>Eine sprechende Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>A transcript cannot be left without any words.</source>
        <translation>Ein Transkript kann nicht ohne Wörter bleiben.</translation>
    </message>
    <message>
        <source>A unit counted as coded when any of its characters was coded.</source>
        <translation>Eine Einheit galt als codiert, sobald eines ihrer Zeichen codiert war.</translation>
    </message>
    <message>
        <source>A unit counted as coded when at least {share} of its characters were coded.</source>
        <translation>Eine Einheit galt als codiert, wenn mindestens {share} ihrer Zeichen codiert waren.</translation>
    </message>
    <message>
        <source>All of what was marked in common carries one and the same value, so there is nothing to tell apart.</source>
        <translation>Alles gemeinsam Markierte trägt denselben Wert, also gibt es nichts zu unterscheiden.</translation>
    </message>
    <message>
        <source>Alpha is {alpha}: the coders agree less than chance alone would give.</source>
        <translation>Alpha beträgt {alpha}: Die Codierenden stimmen weniger überein, als der Zufall allein ergäbe.</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <translation>Ein Merkmal braucht einen Namen.</translation>
    </message>
    <message>
        <source>An organisation needs an id.</source>
        <translation>Eine Organisation braucht eine Kennung.</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only.</source>
        <translation>Schliessen Sie es dort, oder öffnen Sie es nur zum Lesen.</translation>
    </message>
    <message>
        <source>Code {code_id} has codes below it: move or remove them first.</source>
        <translation>Der Code {code_id} hat Codes unter sich: Verschieben oder entfernen Sie diese zuerst.</translation>
    </message>
    <message>
        <source>Code {code_id} has codings: recode or remove them first.</source>
        <translation>Der Code {code_id} hat Codierungen: Codieren Sie diese zuerst um oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Every coder gave this code to everything: nothing varies, so there is no agreement beyond chance to compute.</source>
        <translation>Alle gaben diesen Code allem: Nichts variiert, also lässt sich keine Übereinstimmung über den Zufall hinaus berechnen.</translation>
    </message>
    <message>
        <source>Fewer than {fewest} transcripts were coded twice, so intervals come from resampling turns within transcripts; they do not show how transcripts differ.</source>
        <translation>Weniger als {fewest} Transkripte wurden doppelt codiert; die Intervalle stammen deshalb aus dem Resampling der Redebeiträge innerhalb der Transkripte und zeigen nicht, wie sich Transkripte unterscheiden.</translation>
    </message>
    <message>
        <source>In {share} of the replicates nobody used the code; the interval leaves them out.</source>
        <translation>In {share} der Wiederholungen verwendete niemand den Code; das Intervall lässt sie weg.</translation>
    </message>
    <message>
        <source>Intervals come from resampling transcripts.</source>
        <translation>Die Intervalle stammen aus dem Resampling der Transkripte.</translation>
    </message>
    <message>
        <source>Its 95 % interval runs from {low} to {high}, across the limit of {limit}: the band is not certain.</source>
        <translation>Sein 95-%-Intervall reicht von {low} bis {high} über die Grenze von {limit}: Die Stufe ist nicht sicher.</translation>
    </message>
    <message>
        <source>Labels were read as in “{example}” ({chosen} found), but {others} other lines are labelled as in “{example_}”.</source>
        <translation>Bezeichnungen wurden wie in «{example}» gelesen ({chosen} gefunden), doch {others} andere Zeilen sind wie in «{example_}» bezeichnet.</translation>
    </message>
    <message>
        <source>Les clientes remplissent les formulaires. Nous gardons les dossiers.</source>
        <translation>Les clientes remplissent les formulaires. Nous gardons les dossiers.</translation>
    </message>
    <message>
        <source>Nearly everything carries the code: {prevalence} of the judgements. The coders agree on {percent} of the units, mostly because they both gave it; chance would give nearly as much, so alpha and kappa are low. AC1 ({ac1}) and Brennan-Prediger ({bp}) depend less on how common a code is.</source>
        <translation>Fast alles trägt den Code: {prevalence} der Urteile. Die Codierenden stimmen bei {percent} der Einheiten überein, meist weil beide ihn gaben; der Zufall ergäbe fast so viel, deshalb sind Alpha und Kappa tief. AC1 ({ac1}) und Brennan-Prediger ({bp}) hängen weniger davon ab, wie häufig ein Code ist.</translation>
    </message>
    <message>
        <source>No backup of {name} could be made: check the space and permissions of {path}.</source>
        <translation>Von {name} konnte keine Kopie gemacht werden: Prüfen Sie Platz und Rechte von {path}.</translation>
    </message>
    <message>
        <source>No coder used this code: nothing varies, so there is no agreement beyond chance to compute.</source>
        <translation>Niemand verwendete diesen Code: Nichts variiert, also lässt sich keine Übereinstimmung über den Zufall hinaus berechnen.</translation>
    </message>
    <message>
        <source>No passage that two coders coded alike was rated by both.</source>
        <translation>Keine von zweien gleich codierte Stelle wurde von beiden bewertet.</translation>
    </message>
    <message>
        <source>No passage was marked by two coders, so there is nothing to compare.</source>
        <translation>Keine Stelle wurde von zweien markiert, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>No speakers were recognised, so the whole text is one turn without a speaker.</source>
        <translation>Es wurden keine Sprechenden erkannt, der ganze Text ist deshalb ein Redebeitrag ohne Namen.</translation>
    </message>
    <message>
        <source>No transcript was coded by two coders, so there is nothing to compare.</source>
        <translation>Kein Transkript wurde von zweien codiert, also gibt es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Nobody called {missing} speaks there; the speakers are {unknown}.</source>
        <translation>Niemand namens {missing} spricht dort; es sprechen {unknown}.</translation>
    </message>
    <message>
        <source>Only codings of one code that touch and are equal can be joined.</source>
        <translation>Nur gleiche Codierungen desselben Codes, die sich berühren, lassen sich verbinden.</translation>
    </message>
    <message>
        <source>Only the words of somebody who has withdrawn can be purged: withdraw them first.</source>
        <translation>Nur Äusserungen einer zurückgezogenen Person können gelöscht werden: Ziehen Sie sie zuerst zurück.</translation>
    </message>
    <message>
        <source>Pairs of coders for whom alpha is undefined are left out of means: {pairs}.</source>
        <translation>Paare ohne definiertes Alpha fehlen in den Mittelwerten: {pairs}.</translation>
    </message>
    <message>
        <source>Segments are only where somebody marked something; coefficients that need text without the code have no meaning at this unit.</source>
        <translation>Segmente gibt es nur, wo jemand etwas markierte; Koeffizienten, die Text ohne den Code brauchen, haben bei dieser Einheit keinen Sinn.</translation>
    </message>
    <message>
        <source>Segments matched when their intersection over union was {iou} or more; as many as possible were matched one to one.</source>
        <translation>Segmente galten als gleich, wenn Schnitt durch Vereinigung {iou} oder mehr betrug; möglichst viele wurden eins zu eins gepaart.</translation>
    </message>
    <message>
        <source>Select some text first: the passage is empty.</source>
        <translation>Markieren Sie zuerst Text: Die Stelle ist leer.</translation>
    </message>
    <message>
        <source>Showing the progress of suggestions failed.</source>
        <translation>Der Fortschritt der Vorschläge konnte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Somebody in {other} is called {name} already: choose another name, or give the turns to that speaker.</source>
        <translation>In {other} heisst schon jemand {name}: Wählen Sie einen anderen Namen, oder geben Sie die Redebeiträge dieser Person.</translation>
    </message>
    <message>
        <source>Somebody who has withdrawn cannot be edited: take the withdrawal back first.</source>
        <translation>Eine zurückgezogene Person kann nicht bearbeitet werden: Nehmen Sie zuerst den Rückzug zurück.</translation>
    </message>
    <message>
        <source>The code is rare: {prevalence} of the judgements. The coders agree on {percent} of the units, mostly because they both left it out; chance would give nearly as much, so alpha and kappa are low. AC1 ({ac1}) and Brennan-Prediger ({bp}) depend less on how rare a code is.</source>
        <translation>Der Code ist selten: {prevalence} der Urteile. Die Codierenden stimmen bei {percent} der Einheiten überein, meist weil beide ihn wegliessen; der Zufall ergäbe fast so viel, deshalb sind Alpha und Kappa tief. AC1 ({ac1}) und Brennan-Prediger ({bp}) hängen weniger davon ab, wie selten ein Code ist.</translation>
    </message>
    <message>
        <source>The code stands on few units (about {marked} for each coder): one passage more or less changes the value.</source>
        <translation>Der Code steht auf wenigen Einheiten (etwa {marked} pro Person): Eine Stelle mehr oder weniger ändert den Wert.</translation>
    </message>
    <message>
        <source>The codebook has no keywords in {language}, the transcript&apos;s language: add some to get suggestions.</source>
        <translation>Das Codebuch hat keine Stichwörter in {language}, der Sprache des Transkripts: Fügen Sie welche hinzu, um Vorschläge zu erhalten.</translation>
    </message>
    <message>
        <source>The coders worked under different versions of the codebook ({versions}): differences may come from the definitions.</source>
        <translation>Die Codierenden arbeiteten mit verschiedenen Versionen des Codebuchs ({versions}): Unterschiede können von den Definitionen kommen.</translation>
    </message>
    <message>
        <source>The copied block has {lines} rows and {width} columns, more than the table has from here on: begin further up or to the left.</source>
        <translation>Der kopierte Block hat {lines} Zeilen und {width} Spalten, mehr als die Tabelle von hier aus: Beginnen Sie weiter oben oder links.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed in {name}. Free some space and try again.</source>
        <translation>Die Festplatte ist voll: In {name} wurde nichts geändert. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The folder of {name} cannot be written: open the project read-only or copy it to another folder.</source>
        <translation>In den Ordner von {name} kann nicht geschrieben werden: Öffnen Sie das Projekt nur zum Lesen oder kopieren Sie es in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist: make it first.</source>
        <translation>Den Ordner {parent} gibt es nicht: Legen Sie ihn zuerst an.</translation>
    </message>
    <message>
        <source>The id {key} is taken: each has an id of its own.</source>
        <translation>Die Kennung {key} ist vergeben: Jede ist einmalig.</translation>
    </message>
    <message>
        <source>The id {repeated} stands in two rows: each participant has one id.</source>
        <translation>Die Kennung {repeated} steht in zwei Zeilen: Jede teilnehmende Person hat nur eine.</translation>
    </message>
    <message>
        <source>The new codebook lacks {used}, which has codings here: keep the code, or recode its codings first.</source>
        <translation>Im neuen Codebuch fehlt {used}, wofür es hier Codierungen gibt: Behalten Sie den Code, oder codieren Sie zuerst um.</translation>
    </message>
    <message>
        <source>The number of bootstrap replicates cannot be negative.</source>
        <translation>Die Zahl der Bootstrap-Wiederholungen kann nicht negativ sein.</translation>
    </message>
    <message>
        <source>The overlap (IoU) from which segments match lies above 0 and up to 1.</source>
        <translation>Die Überschneidung (IoU), ab der Segmente als gleich gelten, liegt über 0 und bis 1.</translation>
    </message>
    <message>
        <source>The share of a unit that must be coded lies above 0 and up to 1 (100 %).</source>
        <translation>Der Anteil einer Einheit, der codiert sein muss, liegt über 0 und bis 1 (100&#xa0;%).</translation>
    </message>
    <message>
        <source>The suggestions stopped twice over this transcript: close other programs to free memory, and ask again.</source>
        <translation>Die Vorschläge brachen bei diesem Transkript zweimal ab: Schliessen Sie andere Programme, um Speicher freizugeben, und fragen Sie erneut.</translation>
    </message>
    <message>
        <source>The suggestions&apos; process cannot be started ({strerror}): restart the program, or install it again.</source>
        <translation>Der Prozess für Vorschläge kann nicht gestartet werden ({strerror}): Starten Sie das Programm neu, oder installieren Sie es erneut.</translation>
    </message>
    <message>
        <source>The template “{LONGEST}” can&apos;t be used: it may have {PLACES}, each but the tab once, and at most {LONGEST_} characters.</source>
        <translation>Die Vorlage «{LONGEST}» ist nicht brauchbar: Sie darf {PLACES} enthalten, jedes ausser dem Tabulator einmal, und höchstens {LONGEST_} Zeichen.</translation>
    </message>
    <message>
        <source>The transcripts that two coders coded hold no text that counts.</source>
        <translation>Die von zweien codierten Transkripte enthalten keinen Text, der zählt.</translation>
    </message>
    <message>
        <source>The {language} language model {model} {trouble}; suggestions use the word list simplemma instead and may find less. Installing the program again mends it.</source>
        <translation>Sprachmodell {model} ({language}): {trouble}; die Vorschläge verwenden stattdessen die Wortliste simplemma und finden vielleicht weniger. Eine Neuinstallation behebt das.</translation>
    </message>
    <message>
        <source>There is a code {id} already: choose another id.</source>
        <translation>Es gibt schon einen Code {id}: Wählen Sie eine andere Kennung.</translation>
    </message>
    <message>
        <source>There is a group “{value}” already: choose another name.</source>
        <translation>Es gibt schon eine Gruppe «{value}»: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is an attribute “{name}” already: choose another name.</source>
        <translation>Es gibt schon ein Merkmal «{name}»: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no code {code} in the codebook.</source>
        <translation>Im Codebuch gibt es keinen Code {code}.</translation>
    </message>
    <message>
        <source>There is no code {id} in the codebook.</source>
        <translation>Im Codebuch gibt es keinen Code {id}.</translation>
    </message>
    <message>
        <source>There is no codebook file or shipped codebook “{name}” (shipped: {names}).</source>
        <translation>Es gibt weder eine Datei noch ein mitgeliefertes Codebuch «{name}» (mitgeliefert: {names}).</translation>
    </message>
    <message>
        <source>There is no coder or layer “{name}” in this project.</source>
        <translation>In diesem Projekt gibt es weder Codierende noch Ebene «{name}».</translation>
    </message>
    <message>
        <source>There is no coder “{name}” in this project.</source>
        <translation>In diesem Projekt gibt es keine codierende Person «{name}».</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no layer “{name}” in this project.</source>
        <translation>In diesem Projekt gibt es keine Ebene «{name}».</translation>
    </message>
    <message>
        <source>There is no organisation “{wanted}”: add it to the organisations first.</source>
        <translation>Es gibt keine Organisation «{wanted}»: Fügen Sie sie zuerst den Organisationen hinzu.</translation>
    </message>
    <message>
        <source>There is no participant “{wanted}” in this project: give the id or name.</source>
        <translation>In diesem Projekt gibt es niemanden «{wanted}»: Geben Sie Kennung oder Namen an.</translation>
    </message>
    <message>
        <source>There is no transcript to hand out: import one first.</source>
        <translation>Es gibt kein Transkript zum Abgeben: Importieren Sie zuerst eines.</translation>
    </message>
    <message>
        <source>There is no transcript “{wanted}” in this project.</source>
        <translation>In diesem Projekt gibt es kein Transkript «{wanted}».</translation>
    </message>
    <message>
        <source>There is nothing to paste: copy some cells first.</source>
        <translation>Es gibt nichts einzufügen: Kopieren Sie zuerst Zellen.</translation>
    </message>
    <message>
        <source>There is too little that was coded twice for an interval.</source>
        <translation>Für ein Intervall wurde zu wenig doppelt codiert.</translation>
    </message>
    <message>
        <source>These words are of somebody who has withdrawn: they cannot be coded.</source>
        <translation>Diese Äusserungen stammen von einer zurückgezogenen Person: Sie können nicht codiert werden.</translation>
    </message>
    <message>
        <source>This attribute has been removed.</source>
        <translation>Dieses Merkmal wurde entfernt.</translation>
    </message>
    <message>
        <source>This coding belongs to another coder: it stays as it is.</source>
        <translation>Diese Codierung gehört jemand anderem: Sie bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This coding has been removed.</source>
        <translation>Diese Codierung wurde entfernt.</translation>
    </message>
    <message>
        <source>This entry is no longer on the list.</source>
        <translation>Dieser Eintrag steht nicht mehr auf der Liste.</translation>
    </message>
    <message>
        <source>This participant is no longer in the project.</source>
        <translation>Diese Person ist nicht mehr im Projekt.</translation>
    </message>
    <message>
        <source>This suggestion is no longer there: it was computed anew.</source>
        <translation>Diesen Vorschlag gibt es nicht mehr: Er wurde neu berechnet.</translation>
    </message>
    <message>
        <source>Too few replicates contain the code for an interval.</source>
        <translation>Für ein Intervall enthalten zu wenige Wiederholungen den Code.</translation>
    </message>
    <message>
        <source>Too little text was marked by two coders for chance agreement to be computed.</source>
        <translation>Zu wenig Text wurde von zweien markiert, um die Zufallsübereinstimmung zu berechnen.</translation>
    </message>
    <message>
        <source>Two rows are about {key}: each organisation has one row.</source>
        <translation>Zwei Zeilen betreffen {key}: Jede Organisation hat nur eine Zeile.</translation>
    </message>
    <message>
        <source>Two rows are about {wanted}: each participant has one row.</source>
        <translation>Zwei Zeilen betreffen {wanted}: Jede teilnehmende Person hat nur eine Zeile.</translation>
    </message>
    <message>
        <source>What each turn holds beside was left out: {named}.</source>
        <translation>Was jeder Redebeitrag sonst enthält, wurde weggelassen: {named}.</translation>
    </message>
    <message>
        <source>{coder} coded {passes} times; the first pass is compared (name layers for others).</source>
        <translation>{coder} hat {passes}-mal codiert; verglichen wird der erste Durchgang (nennen Sie Ebenen für andere).</translation>
    </message>
    <message>
        <source>{coder} has coded none of these transcripts and does not appear.</source>
        <translation>{coder} hat keines dieser Transkripte codiert und erscheint nicht.</translation>
    </message>
    <message>
        <source>{file} has {more} more problems like these.</source>
        <translation>{file} hat noch {more} solche Fehler.</translation>
    </message>
    <message>
        <source>{kind} file, which can&apos;t be read yet; save it as .docx or .txt.</source>
        <translation>{kind}: Diese Datei kann noch nicht gelesen werden; speichern Sie sie als .docx oder .txt.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a table: save it as CSV (UTF-8) or XLSX.</source>
        <translation>{name} kann nicht als Tabelle gelesen werden: Speichern Sie es als CSV (UTF-8) oder XLSX.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>{name} kann nicht gelesen werden: {strerror}.</translation>
    </message>
    <message>
        <source>{name} carries no mark of its encoding and was read as UTF-16.</source>
        <translation>{name} trägt keine Kennzeichnung der Zeichencodierung und wurde als UTF-16 gelesen.</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}); copy it elsewhere.</source>
        <translation>{name} konnte nicht gelesen werden ({reason}); kopieren Sie die Datei anderswohin.</translation>
    </message>
    <message>
        <source>{name} could not be read or written ({error}): nothing was changed. Check the disk and the space on it.</source>
        <translation>{name} konnte nicht gelesen oder geschrieben werden ({error}): Es wurde nichts geändert. Prüfen Sie die Festplatte und den Platz darauf.</translation>
    </message>
    <message>
        <source>{name} could not be written ({strerror}): check the folder and its space.</source>
        <translation>{name} konnte nicht geschrieben werden ({strerror}): Prüfen Sie den Ordner und den Platz.</translation>
    </message>
    <message>
        <source>{name} declares a document type, which may hide other files, so it was not read: export it without one.</source>
        <translation>{name} deklariert einen Dokumenttyp, der andere Dateien verbergen kann, und wurde nicht gelesen: Exportieren Sie es ohne.</translation>
    </message>
    <message>
        <source>{name} exists already: choose another name or open it.</source>
        <translation>{name} gibt es schon: Wählen Sie einen anderen Namen oder öffnen Sie es.</translation>
    </message>
    <message>
        <source>{name} has a cell far away from its table: delete what stands beside and below the table and save it again.</source>
        <translation>{name} hat eine Zelle weit weg von der Tabelle: Löschen Sie, was neben und unter der Tabelle steht, und speichern Sie neu.</translation>
    </message>
    <message>
        <source>{name} has more than {MOST_PAGES} pages; split it.</source>
        <translation>{name} hat mehr als {MOST_PAGES} Seiten; teilen Sie es auf.</translation>
    </message>
    <message>
        <source>{name} has no column in which somebody speaks: a table of turns needs one column for the speaker and one for the text.</source>
        <translation>{name} hat keine Spalte, in der jemand spricht: Eine Tabelle von Redebeiträgen braucht eine Spalte für die Person und eine für den Text.</translation>
    </message>
    <message>
        <source>{name} has no rows below its first one.</source>
        <translation>{name} hat keine Zeilen unter der ersten.</translation>
    </message>
    <message>
        <source>{name} has no text in it: export the transcript itself.</source>
        <translation>{name} enthält keinen Text: Exportieren Sie das Transkript selbst.</translation>
    </message>
    <message>
        <source>{name} has only {width} columns: choose among these.</source>
        <translation>{name} hat nur {width} Spalten: Wählen Sie unter diesen.</translation>
    </message>
    <message>
        <source>{name} holds more text than a transcript can; split it.</source>
        <translation>{name} enthält mehr Text, als ein Transkript fasst; teilen Sie es auf.</translation>
    </message>
    <message>
        <source>{name} holds no Word document; open it in Word and save it again as .docx.</source>
        <translation>{name} enthält kein Word-Dokument; öffnen Sie es in Word und speichern Sie es neu als .docx.</translation>
    </message>
    <message>
        <source>{name} holds no list of turns: save the transcript as .docx or .txt.</source>
        <translation>{name} enthält keine Liste von Redebeiträgen: Speichern Sie das Transkript als .docx oder .txt.</translation>
    </message>
    <message>
        <source>{name} holds no text document; open it in its program and save it again.</source>
        <translation>{name} enthält kein Textdokument; öffnen Sie es in seinem Programm und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is a PDF without text, probably scanned: run text recognition (OCR) on it, or type it, and save it as .docx or .txt.</source>
        <translation>{name} ist ein PDF ohne Text, wohl eingescannt: Lassen Sie eine Texterkennung (OCR) laufen oder tippen Sie es ab, und speichern Sie es als .docx oder .txt.</translation>
    </message>
    <message>
        <source>{name} is a binary file, not a text; save the transcript as .docx or .txt.</source>
        <translation>{name} ist eine Binärdatei, kein Text; speichern Sie das Transkript als .docx oder .txt.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a project file.</source>
        <translation>{name} ist ein Ordner, keine Projektdatei.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose the files in it.</source>
        <translation>{name} ist ein Ordner; wählen Sie die Dateien darin.</translation>
    </message>
    <message>
        <source>{name} is a project: choose another name for the new file.</source>
        <translation>{name} ist ein Projekt: Wählen Sie einen anderen Namen für die neue Datei.</translation>
    </message>
    <message>
        <source>{name} is being written by another program: try again.</source>
        <translation>In {name} schreibt gerade ein anderes Programm: Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete; open it in a PDF reader and print it as a new PDF.</source>
        <translation>{name} ist beschädigt oder unvollständig; öffnen Sie es in einem PDF-Programm und drucken Sie es als neues PDF.</translation>
    </message>
    <message>
        <source>{starts} paragraphs without a label may be the moderator&apos;s questions (lines {lines}); they were kept where they stand.</source>
        <translation>{starts} Absätze ohne Bezeichnung sind vielleicht Fragen der Moderation (Zeilen {lines}); sie bleiben, wo sie stehen.</translation>
    </message>
    <message>
        <source>A consensus is made of two coders&apos; passes: choose them anew.</source>
        <translation>Ein Konsens entsteht aus den Durchgängen zweier Codierender: Wählen Sie diese neu.</translation>
    </message>
    <message>
        <source>A dash stands for undefined: {codes}.</source>
        <translation>Ein Strich steht für undefiniert: {codes}.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Eine Gruppe braucht einen Namen.</translation>
    </message>
    <message>
        <source>A passage counted for a theme when it carried the theme or any code below it.</source>
        <translation>Eine Stelle zählte für ein Thema, wenn sie das Thema oder einen Code darunter trug.</translation>
    </message>
    <message>
        <source>A transcript needs a title.</source>
        <translation>Ein Transkript braucht einen Titel.</translation>
    </message>
    <message>
        <source>Agreement of {coders} coders ({names}) was computed for each code as a binary variable.</source>
        <translation>Die Übereinstimmung von {coders} Codierenden ({names}) wurde für jeden Code als binäre Variable berechnet.</translation>
    </message>
    <message>
        <source>Alpha is {alpha}: enough for tentative conclusions only ({tentative} to {reliable}).</source>
        <translation>Alpha beträgt {alpha}: Das reicht nur für vorläufige Schlüsse ({tentative} bis {reliable}).</translation>
    </message>
    <message>
        <source>Alpha is {alpha}: reliable (Krippendorff asks for {reliable} or more).</source>
        <translation>Alpha beträgt {alpha}: zuverlässig (Krippendorff verlangt {reliable} oder mehr).</translation>
    </message>
    <message>
        <source>Alpha is {alpha}: too low to rely on (below {tentative}).</source>
        <translation>Alpha beträgt {alpha}: zu tief, um sich darauf zu verlassen (unter {tentative}).</translation>
    </message>
    <message>
        <source>Choose the code that the passage should have.</source>
        <translation>Wählen Sie den Code, den die Stelle haben soll.</translation>
    </message>
    <message>
        <source>Choose two different coders: a consensus is made of two.</source>
        <translation>Wählen Sie zwei verschiedene Codierende: Ein Konsens entsteht aus zweien.</translation>
    </message>
    <message>
        <source>Codings that began as suggestions were left out ({n}).</source>
        <translation>Codierungen, die als Vorschläge begannen, wurden weggelassen ({n}).</translation>
    </message>
    <message>
        <source>Computed with QualCoder-HSLU {version}.</source>
        <translation>Berechnet mit QualCoder-HSLU {version}.</translation>
    </message>
    <message>
        <source>Der Scanner ist seit Montag kaputt.</source>
        <translation>Der Scanner ist seit Montag kaputt.</translation>
    </message>
    <message>
        <source>F1 and Jaccard of matched segments are reported; F1 is the harmonic mean of precision and recall.</source>
        <translation>Angegeben werden F1 und Jaccard der als gleich geltenden Segmente; F1 ist das harmonische Mittel von Genauigkeit (Precision) und Trefferquote (Recall).</translation>
    </message>
    <message>
        <source>Installing the program again mends it.</source>
        <translation>Eine Neuinstallation des Programms behebt das.</translation>
    </message>
    <message>
        <source>It rests on {transcripts} transcripts that two or more of them coded ({titles}).</source>
        <translation>Sie beruht auf {transcripts} Transkripten, die zwei oder mehr von ihnen codiert haben ({titles}).</translation>
    </message>
    <message>
        <source>It rests on {transcripts} transcripts that two or more of them coded.</source>
        <translation>Sie beruht auf {transcripts} Transkripten, die zwei oder mehr von ihnen codiert haben.</translation>
    </message>
    <message>
        <source>Kappa, percent agreement and F1 are means over pairs of coders (for kappa: Light 1971).</source>
        <translation>Kappa, prozentuale Übereinstimmung und F1 sind Mittelwerte über die Paare (für Kappa: Light 1971).</translation>
    </message>
    <message>
        <source>Keywords alone learn nothing: there is nothing to evaluate.</source>
        <translation>Stichwörter allein lernen nichts: Es gibt nichts auszuwerten.</translation>
    </message>
    <message>
        <source>Keywords are found in French, German, Italian and English only: set one of them as the transcript&apos;s language.</source>
        <translation>Stichwörter werden nur auf Französisch, Deutsch, Italienisch und Englisch gefunden: Stellen Sie eine davon als Sprache des Transkripts ein.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha (nominal; Krippendorff 2019) is reported beside Cohen&apos;s kappa (1960), Gwet&apos;s AC1 (2008) and percent agreement.</source>
        <translation>Krippendorffs Alpha (nominal; Krippendorff 2019) wird neben Cohens Kappa (1960), Gwets AC1 (2008) und der prozentualen Übereinstimmung angegeben.</translation>
    </message>
    <message>
        <source>Le scanner est en panne depuis lundi.</source>
        <translation>Le scanner est en panne depuis lundi.</translation>
    </message>
    <message>
        <source>No two coders were compared.</source>
        <translation>Es wurden keine zwei Codierenden verglichen.</translation>
    </message>
    <message>
        <source>Nothing is coded yet: there is nothing to learn from and to measure.</source>
        <translation>Noch ist nichts codiert: Es gibt nichts, woraus sich lernen und woran sich messen lässt.</translation>
    </message>
    <message>
        <source>Nous mangeons une pomme dans le jardin.</source>
        <translation>Nous mangeons une pomme dans le jardin.</translation>
    </message>
    <message>
        <source>Only these codes were compared: {codes}.</source>
        <translation>Nur diese Codes wurden verglichen: {codes}.</translation>
    </message>
    <message>
        <source>Only what these participants said was compared: {participants}.</source>
        <translation>Nur was diese Teilnehmenden sagten, wurde verglichen: {participants}.</translation>
    </message>
    <message>
        <source>Only who wrote a comment can remove it: mark it as done instead.</source>
        <translation>Nur wer einen Kommentar geschrieben hat, kann ihn entfernen: Markieren Sie ihn stattdessen als erledigt.</translation>
    </message>
    <message>
        <source>Only your own passes can be worked in.</source>
        <translation>Nur in Ihren eigenen Durchgängen können Sie arbeiten.</translation>
    </message>
    <message>
        <source>Over all codes chance-corrected coefficients are pooled (De Vries et al. 2008).</source>
        <translation>Über alle Codes sind die zufallskorrigierten Koeffizienten zusammengefasst (De Vries et al. 2008).</translation>
    </message>
    <message>
        <source>Pass {number} has no codings yet: work in it before you begin another.</source>
        <translation>Durchgang {number} hat noch keine Codierungen: Arbeiten Sie darin, bevor Sie einen weiteren beginnen.</translation>
    </message>
    <message>
        <source>The folder {name} beside the project cannot be deleted: close other windows of the program and delete it by hand.</source>
        <translation>Der Ordner {name} neben dem Projekt kann nicht gelöscht werden: Schliessen Sie andere Fenster des Programms und löschen Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>The project is being written to in the background: try again when that is done.</source>
        <translation>In das Projekt wird gerade im Hintergrund geschrieben: Versuchen Sie es erneut, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>The project was changed since you looked: look at the copy again.</source>
        <translation>Das Projekt wurde seit Ihrer Durchsicht geändert: Sehen Sie die Kopie nochmals durch.</translation>
    </message>
    <message>
        <source>The two coders have no common passage here: choose another outcome.</source>
        <translation>Die beiden Codierenden haben hier keine gemeinsame Stelle: Wählen Sie ein anderes Ergebnis.</translation>
    </message>
    <message>
        <source>The unit of analysis was the character, so that codes count by their length (n = {n}).</source>
        <translation>Analyseeinheit war das Zeichen, Codes zählen also nach ihrer Länge (n = {n}).</translation>
    </message>
    <message>
        <source>The unit of analysis was the coded segment (n = {n}).</source>
        <translation>Analyseeinheit war das codierte Segment (n = {n}).</translation>
    </message>
    <message>
        <source>The unit of analysis was the sentence (n = {n}).</source>
        <translation>Analyseeinheit war der Satz (n = {n}).</translation>
    </message>
    <message>
        <source>The unit of analysis was the speaker&apos;s turn (n = {n}).</source>
        <translation>Analyseeinheit war der Redebeitrag (n = {n}).</translation>
    </message>
    <message>
        <source>The unit of analysis was the whole transcript (n = {n}).</source>
        <translation>Analyseeinheit war das ganze Transkript (n = {n}).</translation>
    </message>
    <message>
        <source>The unit of analysis was the word (n = {n}).</source>
        <translation>Analyseeinheit war das Wort (n = {n}).</translation>
    </message>
    <message>
        <source>There is a group “{name}” already: choose another name.</source>
        <translation>Es gibt schon eine Gruppe «{name}»: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no participant “{unknown}” in this project.</source>
        <translation>In diesem Projekt gibt es keine teilnehmende Person «{unknown}».</translation>
    </message>
    <message>
        <source>These words are of somebody who has withdrawn: nothing is said about them.</source>
        <translation>Diese Äusserungen stammen von einer zurückgezogenen Person: Dazu wird nichts gesagt.</translation>
    </message>
    <message>
        <source>This coder is not in the project.</source>
        <translation>Diese codierende Person ist nicht im Projekt.</translation>
    </message>
    <message>
        <source>This comment has been removed.</source>
        <translation>Dieser Kommentar wurde entfernt.</translation>
    </message>
    <message>
        <source>This is a blind copy: a merge would show the work of others.</source>
        <translation>Das ist eine blinde Kopie: Zusammenführen würde die Arbeit anderer zeigen.</translation>
    </message>
    <message>
        <source>This is a blind copy: only the whole project can be handed out.</source>
        <translation>Das ist eine blinde Kopie: Nur das ganze Projekt kann abgegeben werden.</translation>
    </message>
    <message>
        <source>Turns of moderators counted like those of others; labels of speakers, time stamps and headings did not count.</source>
        <translation>Redebeiträge der Moderation zählten wie jene anderer; Bezeichnungen der Sprechenden, Zeitmarken und Überschriften zählten nicht.</translation>
    </message>
    <message>
        <source>Turns of moderators, labels of speakers, time stamps and headings did not count.</source>
        <translation>Redebeiträge der Moderation, Bezeichnungen der Sprechenden, Zeitmarken und Überschriften zählten nicht.</translation>
    </message>
    <message>
        <source>Write the rule as a sentence first.</source>
        <translation>Schreiben Sie zuerst die Regel als Satz.</translation>
    </message>
    <message>
        <source>Write what you want to say first: the comment is empty.</source>
        <translation>Schreiben Sie zuerst, was Sie sagen wollen: Der Kommentar ist leer.</translation>
    </message>
    <message>
        <source>{KEPT} below their paragraphs, uncounted.</source>
        <translation>Unter ihren Absätzen, nicht gezählt: {KEPT}.</translation>
    </message>
    <message>
        <source>{name} declares a document type, which no such program does, so it was not read; open it in the program that wrote it and save it again.</source>
        <translation>{name} deklariert einen Dokumenttyp, was kein solches Programm tut, und wurde nicht gelesen; öffnen Sie es in dem Programm, das es geschrieben hat, und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>{name} holds a file name that leads outside of it, so it was not opened; open it in the program that wrote it and save it again.</source>
        <translation>{name} enthält einen Dateinamen, der aus der Datei hinausführt, und wurde nicht geöffnet; öffnen Sie es in dem Programm, das es geschrieben hat, und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is at work here: open the project as the other coder first.</source>
        <translation>{name} arbeitet gerade hier: Öffnen Sie das Projekt zuerst als die andere codierende Person.</translation>
    </message>
    <message>
        <source>{name} is damaged ({member} is no proper XML); open it in the program that wrote it and save it again.</source>
        <translation>{name} ist beschädigt ({member} ist kein richtiges XML); öffnen Sie es in dem Programm, das es geschrieben hat, und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete; open it in the program that wrote it and save it again.</source>
        <translation>{name} ist beschädigt oder unvollständig; öffnen Sie es in dem Programm, das es geschrieben hat, und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is damaged or protected ({member} can&apos;t be read); open it in the program that wrote it and save it again.</source>
        <translation>{name} ist beschädigt oder geschützt ({member} kann nicht gelesen werden); öffnen Sie es in dem Programm, das es geschrieben hat, und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is damaged or protected: open it in a spreadsheet program and save it again.</source>
        <translation>{name} ist beschädigt oder geschützt: Öffnen Sie es in einer Tabellenkalkulation und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is damaged: open the newest copy in its backups folder instead.</source>
        <translation>{name} ist beschädigt: Öffnen Sie stattdessen die neueste Kopie in seinem Sicherungsordner.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is empty: a table needs a first row of column names.</source>
        <translation>{name} ist leer: Eine Tabelle braucht eine erste Zeile mit Spaltennamen.</translation>
    </message>
    <message>
        <source>{name} is empty: there is no text in it.</source>
        <translation>{name} ist leer: Es steht kein Text darin.</translation>
    </message>
    <message>
        <source>{name} is larger than 10 MB, no codebook is: choose another file.</source>
        <translation>{name} ist grösser als 10 MB, das ist kein Codebuch: Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>{name} is larger than {MOST_BYTES} MB, which is too much for a transcript; split it.</source>
        <translation>{name} ist grösser als {MOST_BYTES} MB, zu viel für ein Transkript; teilen Sie es auf.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be read whole; open it in a browser and copy its text into a .txt file.</source>
        <translation>{name} ist zu tief verschachtelt, um ganz gelesen zu werden; öffnen Sie es in einem Browser und kopieren Sie den Text in eine .txt-Datei.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be read; open it in Word and save it as .docx.</source>
        <translation>{name} ist zu tief verschachtelt; öffnen Sie es in Word und speichern Sie es als .docx.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be read; open it in its program and save it as .txt.</source>
        <translation>{name} ist zu tief verschachtelt; öffnen Sie es in seinem Programm und speichern Sie es als .txt.</translation>
    </message>
    <message>
        <source>{name} is no ELAN file: export it from ELAN once more.</source>
        <translation>{name} ist keine ELAN-Datei: Exportieren Sie sie nochmals aus ELAN.</translation>
    </message>
    <message>
        <source>{name} is no ordinary file, so it can&apos;t be read.</source>
        <translation>{name} ist keine gewöhnliche Datei und kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{name} is no proper JSON: export it once more.</source>
        <translation>{name} ist kein richtiges JSON: Exportieren Sie es nochmals.</translation>
    </message>
    <message>
        <source>{name} is no proper Word document; open it in Word and save it again.</source>
        <translation>{name} ist kein richtiges Word-Dokument; öffnen Sie es in Word und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is no proper XML: export it once more.</source>
        <translation>{name} ist kein richtiges XML: Exportieren Sie es nochmals.</translation>
    </message>
    <message>
        <source>{name} is no proper text document; open it in its program and save it.</source>
        <translation>{name} ist kein richtiges Textdokument; öffnen Sie es in seinem Programm und speichern Sie es.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8: save it as “CSV UTF-8” or XLSX.</source>
        <translation>{name} ist nicht UTF-8: Speichern Sie es als «CSV UTF-8» oder XLSX.</translation>
    </message>
    <message>
        <source>{name} is not a QualCoder-HSLU project.</source>
        <translation>{name} ist kein QualCoder-HSLU-Projekt.</translation>
    </message>
    <message>
        <source>{name} is one coder already.</source>
        <translation>{name} ist schon eine Person.</translation>
    </message>
    <message>
        <source>{name} is open read-only: nothing was changed.</source>
        <translation>{name} ist nur zum Lesen geöffnet: Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>{name} is open read-only: open it again.</source>
        <translation>{name} ist nur zum Lesen geöffnet: Öffnen Sie es neu.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; open it and save or print it as a PDF without one.</source>
        <translation>{name} ist durch ein Passwort geschützt; öffnen Sie es und speichern oder drucken Sie es als PDF ohne Passwort.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; open it in its program and save it without one.</source>
        <translation>{name} ist durch ein Passwort geschützt; öffnen Sie es in seinem Programm und speichern Sie es ohne.</translation>
    </message>
    <message>
        <source>{name} is this project itself: choose a copy of it.</source>
        <translation>{name} ist dieses Projekt selbst: Wählen Sie eine Kopie davon.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t UTF-8; it was read as {codec}. Please check its accents.</source>
        <translation>{name} ist nicht UTF-8; es wurde als {codec} gelesen. Bitte prüfen Sie die Akzente.</translation>
    </message>
    <message>
        <source>{name} may not be read by you; change its permissions or copy it elsewhere.</source>
        <translation>Sie dürfen {name} nicht lesen; ändern Sie die Rechte oder kopieren Sie die Datei anderswohin.</translation>
    </message>
    <message>
        <source>{name} or its folder cannot be written: nothing was changed. Check the permissions or choose another folder.</source>
        <translation>{name} oder sein Ordner ist schreibgeschützt: Es wurde nichts geändert. Prüfen Sie die Rechte oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{name} unpacks to a suspicious size, so it was not opened.</source>
        <translation>{name} entpackt sich zu verdächtiger Grösse und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {MOST_BYTES} MB, which is too much for a transcript; split it or save it as .txt.</source>
        <translation>{name} entpackt sich zu mehr als {MOST_BYTES} MB, zu viel für ein Transkript; teilen Sie es auf oder speichern Sie es als .txt.</translation>
    </message>
    <message>
        <source>{name} was left in the middle of a change: open it once for writing, or copy it and the files beside it to a folder where you may write.</source>
        <translation>{name} blieb mitten in einer Änderung stehen: Öffnen Sie es einmal zum Schreiben, oder kopieren Sie es samt den Dateien daneben in einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>{name} was made before words were purged here, and would bring them back: hand the project out anew.</source>
        <translation>{name} entstand, bevor hier Äusserungen gelöscht wurden, und brächte sie zurück: Geben Sie das Projekt neu ab.</translation>
    </message>
    <message>
        <source>{name} was not found; check its name and folder.</source>
        <translation>{name} wurde nicht gefunden; prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>{name} was saved by a newer version of QualCoder-HSLU: update the program to open it.</source>
        <translation>{name} wurde von einer neueren Version von QualCoder-HSLU gespeichert: Aktualisieren Sie das Programm, um es zu öffnen.</translation>
    </message>
    <message>
        <source>{name} was saved by an older version: open it once for writing, so that it can be brought up to date.</source>
        <translation>{name} wurde von einer älteren Version gespeichert: Öffnen Sie es einmal zum Schreiben, damit es auf den neuen Stand kommt.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the text is not UTF-8, save the file as UTF-8 (in Excel: &quot;CSV UTF-8&quot;).</source>
        <translation>{name}, Zeile {line}: Der Text ist nicht UTF-8, speichern Sie die Datei als UTF-8 (in Excel: «CSV UTF-8»).</translation>
    </message>
    <message>
        <source>{name}: one column must be called participant, organisation, transcript or id.</source>
        <translation>{name}: Eine Spalte muss participant, organisation, transcript oder id heissen.</translation>
    </message>
    <message>
        <source>{name}: the first row has an empty or a repeated column name.</source>
        <translation>{name}: Die erste Zeile hat einen leeren oder wiederholten Spaltennamen.</translation>
    </message>
    <message>
        <source>{n} codings that began as suggestions counted like others.</source>
        <translation>{n} Codierungen, die als Vorschläge begannen, zählten wie andere.</translation>
    </message>
    <message>
        <source>{n} labels have no speech after them, so they made no turns (lines {lines}).</source>
        <translation>Auf {n} Bezeichnungen folgt keine Rede; sie ergaben daher keine Redebeiträge (Zeilen {lines}).</translation>
    </message>
    <message>
        <source>{n} labels stand only once, but were taken for speakers (lines {lines}).</source>
        <translation>{n} Bezeichnungen stehen nur einmal, wurden aber für sprechende Personen gehalten (Zeilen {lines}).</translation>
    </message>
    <message>
        <source>{n} lines begin like a speaker&apos;s label, but were kept as speech (lines {lines}).</source>
        <translation>{n} Zeilen beginnen wie die Bezeichnung einer sprechenden Person, blieben aber Rede (Zeilen {lines}).</translation>
    </message>
    <message>
        <source>{pages} of {n_pages} ({pages_}) hold no text; a scanned page can&apos;t be read.</source>
        <translation>{pages} von {n_pages} ({pages_}) ohne Text; eine eingescannte Seite kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>{parts} of the file beside the list of turns left out: {others}.</source>
        <translation>Neben der Liste der Redebeiträge weggelassen ({parts}): {others}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}): check the name and the folder.</source>
        <translation>{path} kann nicht gelesen werden ({strerror}): Prüfen Sie Name und Ordner.</translation>
    </message>
    <message>
        <source>{path}. Close it there, open it read-only, or, if that computer crashed, take it over.</source>
        <translation>{path}. Schliessen Sie es dort, öffnen Sie es nur zum Lesen oder übernehmen Sie es, falls jener Computer abgestürzt ist.</translation>
    </message>
    <message>
        <source>{said} in two tiers of one participant and count once.</source>
        <translation>In zwei Spuren derselben Person ({said}); einmal gezählt.</translation>
    </message>
    <message>
        <source>{said} left out, depending on another: {names}.</source>
        <translation>Weggelassen, weil von anderen abhängig ({said}): {names}.</translation>
    </message>
    <message>
        <source>{said} left out: no clock and no seconds.</source>
        <translation>Weggelassen ({said}): weder Uhrzeit noch Sekunden.</translation>
    </message>
    <message>
        <source>{said} left out: the one that says most is read.</source>
        <translation>Weggelassen ({said}): gelesen wird, was am meisten sagt.</translation>
    </message>
    <message>
        <source>{said} left out: what is said there is no text.</source>
        <translation>Weggelassen ({said}): Was dort gesagt wird, ist kein Text.</translation>
    </message>
    <message>
        <source>{said} left out: {names}.</source>
        <translation>Weggelassen ({said}): {names}.</translation>
    </message>
    <message>
        <source>{said} shown again, as captions roll, and count once.</source>
        <translation>Von laufenden Untertiteln wiederholt ({said}); einmal gezählt.</translation>
    </message>
    <message>
        <source>{subject} kept, as if accepted.</source>
        <translation>Behalten, als wäre es angenommen: {subject}.</translation>
    </message>
    <message>
        <source>{subject} kept; please check that it may be read.</source>
        <translation>Behalten; bitte prüfen, ob es gelesen werden darf: {subject}.</translation>
    </message>
    <message>
        <source>{subject} of {name} could not be read and {verb} as �.</source>
        <translation>{name}: unlesbare Zeichen ({subject}), {verb} als �.</translation>
    </message>
    <message>
        <source>{text} joined to the paragraph before.</source>
        <translation>Mit dem Absatz davor verbunden: {text}.</translation>
    </message>
    <message>
        <source>{text} left out.</source>
        <translation>Weggelassen: {text}.</translation>
    </message>
    <message>
        <source>{text} put together without the hyphen.</source>
        <translation>Ohne den Trennstrich zusammengesetzt: {text}.</translation>
    </message>
    <message>
        <source>{tiers} held nothing.</source>
        <translation>Leer: {tiers}.</translation>
    </message>
    <message>
        <source>{verb} for good: {turns} turns ({words} words) in {transcripts} transcripts, {codings} codings on them, {memos} notes{examples}, {originals} original files and {backups} backups; no step before it can be undone.</source>
        <translation>Endgültig ({verb}): {turns} Redebeiträge ({words} Wörter) in {transcripts} Transkripten, {codings} Codierungen dazu, {memos} Notizen{examples}, {originals} Originaldateien und {backups} Sicherungen; kein Schritt davor lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>{wanted} is on the roster already: choose another name.</source>
        <translation>{wanted} steht schon auf der Zuteilungsliste: Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“{key}” was taken for the interviewer by the letter alone; please check it.</source>
        <translation>«{key}» wurde allein nach dem Buchstaben für die interviewende Person gehalten; bitte prüfen.</translation>
    </message>
    <message>
        <source>“{kind}” is no type of attribute.</source>
        <translation>«{kind}» ist keine Art von Merkmal.</translation>
    </message>
    <message>
        <source>“{name}” ({key}) and “{other_name}” ({other}) may be the same speaker.</source>
        <translation>«{name}» ({key}) und «{other_name}» ({other}) sind vielleicht dieselbe Person.</translation>
    </message>
    <message>
        <source>“{name}” cannot be {redone}: a transcript that it touched was corrected, or coded after its correction, by somebody else since.</source>
        <translation>«{name}» ({redone}) geht nicht: Ein betroffenes Transkript wurde seither von jemand anderem korrigiert oder nach der Korrektur codiert.</translation>
    </message>
    <message>
        <source>“{name}” cannot be {redone}: something it touched was changed since by another step.</source>
        <translation>«{name}» ({redone}) geht nicht: Etwas Betroffenes wurde seither durch einen anderen Schritt geändert.</translation>
    </message>
    <message>
        <source>“{name}” does not speak in this group: write the name as it is there.</source>
        <translation>«{name}» spricht nicht in dieser Gruppe: Schreiben Sie den Namen wie dort.</translation>
    </message>
    <message>
        <source>“{title}” cannot be edited here.</source>
        <translation>«{title}» kann hier nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>“{title}” cannot be empty.</source>
        <translation>«{title}» kann nicht leer sein.</translation>
    </message>
    <message>
        <source>“{title}” has been corrected elsewhere meanwhile: begin anew from its present text.</source>
        <translation>«{title}» wurde inzwischen anderswo korrigiert: Beginnen Sie neu mit dem jetzigen Text.</translation>
    </message>
    <message>
        <source>“{value}” is no date: write it like 2026-03-14.</source>
        <translation>«{value}» ist kein Datum: Schreiben Sie es wie 2026-03-14.</translation>
    </message>
    <message>
        <source>“{value}” is no number: write it like 12 or 3.5.</source>
        <translation>«{value}» ist keine Zahl: Schreiben Sie sie wie 12 oder 3.5.</translation>
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
    <name>SharesPage</name>
    <message>
        <source>Transcript</source>
        <translation>Transkript</translation>
    </message>
    <message>
        <source>Who speaks how much</source>
        <translation>Wer wie viel spricht</translation>
    </message>
    <message>
        <source>Who follows whom</source>
        <translation>Wer auf wen folgt</translation>
    </message>
    <message>
        <source>Who follows whom: turns of the column&apos;s speaker right after the row&apos;s</source>
        <translation>Wer auf wen folgt: Redebeiträge der Spalte direkt nach jenen der Zeile</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Niemand</translation>
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
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Longest turn</source>
        <translation>Längster Redebeitrag</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
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
        <source>Rename in every transcript…</source>
        <translation>In jedem Transkript umbenennen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Give the chosen participant another name in every transcript (F2)</source>
        <translation>Der gewählten teilnehmenden Person in jedem Transkript einen anderen Namen geben (F2)</translation>
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
    <name>SpeakerTable</name>
    <message>
        <source>Join all proposed</source>
        <translation>Alle Vorschläge verbinden</translation>
    </message>
    <message>
        <source>Join every speaker marked with a proposal</source>
        <translation>Alle Sprechenden mit einem Vorschlag verbinden</translation>
    </message>
    <message>
        <source>Call the speakers as the legend of the file does</source>
        <translation>Die Sprechenden nennen wie in der Legende der Datei</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Make the chosen speakers one, or follow the proposal (Ctrl+J)</source>
        <translation>Aus den gewählten Sprechenden eine Person machen oder dem Vorschlag folgen (Ctrl+J)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Type another name (F2)</source>
        <translation>Einen anderen Namen eingeben (F2)</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Keine Bezeichnung</translation>
    </message>
    <message>
        <source>These words are no label: they run on in the turn before (Del)</source>
        <translation>Diese Wörter sind keine Bezeichnung: Sie gehören zum Redebeitrag davor (Entf)</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Keep these turns, but as nobody&apos;s</source>
        <translation>Diese Redebeiträge behalten, aber ohne sprechende Person</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Wie in der Datei</translation>
    </message>
    <message>
        <source>Take joins apart and names back</source>
        <translation>Verbindungen lösen und Namen zurücknehmen</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Wer es ist</translation>
    </message>
    <message>
        <source>Tick who moderates</source>
        <translation>Ankreuzen, wer moderiert</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprechende</translation>
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
        <source>First words</source>
        <translation>Erste Wörter</translation>
    </message>
    <message numerus="yes">
        <source>Join all proposed (%Ln)</source>
        <translation>
            <numerusform>Alle Vorschläge verbinden (%Ln)</numerusform>
            <numerusform>Alle Vorschläge verbinden (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take names of the legend (%Ln)</source>
        <translation>
            <numerusform>Namen der Legende übernehmen (%Ln)</numerusform>
            <numerusform>Namen der Legende übernehmen (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>ohne Bezeichnung</translation>
    </message>
    <message>
        <source>In the file: {0}</source>
        <translation>In der Datei: {0}</translation>
    </message>
    <message>
        <source>no label: runs on</source>
        <translation>keine Bezeichnung: gehört zum vorigen</translation>
    </message>
    <message>
        <source>perhaps {0}</source>
        <translation>vielleicht {0}</translation>
    </message>
    <message>
        <source>{0} (legend)</source>
        <translation>{0} (Legende)</translation>
    </message>
    <message>
        <source>new, or {0}?</source>
        <translation>neu, oder {0}?</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>Join with {0}</source>
        <translation>Mit {0} verbinden</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>eine neue Person</translation>
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
        <source>remove attribute {0}</source>
        <translation>Merkmal {0} entfernen</translation>
    </message>
    <message>
        <source>remove comment</source>
        <translation>Kommentar entfernen</translation>
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
        <source>hear suggestions of {0}</source>
        <translation>Vorschläge zu {0} wieder zeigen</translation>
    </message>
    <message>
        <source>code first</source>
        <translation>zuerst codieren</translation>
    </message>
    <message>
        <source>switch suggestions off</source>
        <translation>Vorschläge ausschalten</translation>
    </message>
    <message>
        <source>show suggestions while coding</source>
        <translation>Vorschläge beim Codieren zeigen</translation>
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
        <source>correct {0}</source>
        <translation>{0} korrigieren</translation>
    </message>
    <message>
        <source>look at {0}</source>
        <translation>{0} durchsehen</translation>
    </message>
    <message>
        <source>settle {0}</source>
        <translation>{0} klären</translation>
    </message>
    <message>
        <source>reopen {0}</source>
        <translation>{0} wieder öffnen</translation>
    </message>
    <message>
        <source>accept agreed passages</source>
        <translation>übereinstimmende Stellen übernehmen</translation>
    </message>
    <message>
        <source>write comment</source>
        <translation>Kommentar schreiben</translation>
    </message>
    <message>
        <source>resolve comment</source>
        <translation>Kommentar erledigen</translation>
    </message>
    <message>
        <source>open comment again</source>
        <translation>Kommentar wieder öffnen</translation>
    </message>
    <message>
        <source>bring back {0}</source>
        <translation>{0} zurückholen</translation>
    </message>
    <message>
        <source>rename transcript</source>
        <translation>Transkript umbenennen</translation>
    </message>
    <message>
        <source>rename speaker {0}</source>
        <translation>sprechende Person {0} umbenennen</translation>
    </message>
    <message>
        <source>edit participants</source>
        <translation>Teilnehmende bearbeiten</translation>
    </message>
    <message>
        <source>edit organisations</source>
        <translation>Organisationen bearbeiten</translation>
    </message>
    <message>
        <source>edit groups</source>
        <translation>Gruppen bearbeiten</translation>
    </message>
    <message>
        <source>edit transcripts</source>
        <translation>Transkripte bearbeiten</translation>
    </message>
    <message>
        <source>paste into people</source>
        <translation>in Personen einfügen</translation>
    </message>
    <message>
        <source>new attribute {0}</source>
        <translation>neues Merkmal {0}</translation>
    </message>
    <message>
        <source>change attribute {0}</source>
        <translation>Merkmal {0} ändern</translation>
    </message>
    <message>
        <source>new organisation {0}</source>
        <translation>neue Organisation {0}</translation>
    </message>
    <message>
        <source>new group {0}</source>
        <translation>neue Gruppe {0}</translation>
    </message>
    <message>
        <source>colour participants</source>
        <translation>Teilnehmende einfärben</translation>
    </message>
    <message>
        <source>withdraw participant</source>
        <translation>Person zurückziehen</translation>
    </message>
    <message>
        <source>take back withdrawal</source>
        <translation>Rückzug zurücknehmen</translation>
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
    <message>
        <source>take {0} off the roster</source>
        <translation>{0} von der Zuteilungsliste nehmen</translation>
    </message>
    <message>
        <source>change the roster</source>
        <translation>Zuteilungsliste ändern</translation>
    </message>
    <message>
        <source>new coder {0}</source>
        <translation>neue codierende Person {0}</translation>
    </message>
    <message>
        <source>hand out to {0}</source>
        <translation>an {0} abgeben</translation>
    </message>
    <message>
        <source>merge {0}</source>
        <translation>{0} zusammenführen</translation>
    </message>
    <message>
        <source>declare {0} and {1} one person</source>
        <translation>{0} und {1} zu einer Person erklären</translation>
    </message>
</context>
<context>
    <name>SuggestionBand</name>
    <message>
        <source>by chance</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>in doubt, {band}</source>
        <translation>unsicher, {band}</translation>
    </message>
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
    <name>SuggestionTier</name>
    <message>
        <source>by keywords</source>
        <translation>nach Stichwörtern</translation>
    </message>
    <message>
        <source>learned from words</source>
        <translation>aus Wörtern gelernt</translation>
    </message>
    <message>
        <source>learned from words and meaning</source>
        <translation>aus Wörtern und Bedeutung gelernt</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Merge a copy</source>
        <translation>Kopie zusammenführen</translation>
    </message>
    <message>
        <source>✓ fully coded</source>
        <translation>✓ vollständig codiert</translation>
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
        <source>Rename transcript…</source>
        <translation>Transkript umbenennen…</translation>
    </message>
    <message>
        <source>Memo on the transcript…</source>
        <translation>Memo zum Transkript…</translation>
    </message>
    <message>
        <source>{title}, language {language}</source>
        <translation>{title}, Sprache {language}</translation>
    </message>
    <message>
        <source>{tip}, fully coded</source>
        <translation>{tip}, vollständig codiert</translation>
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
    <name>TurnEditor</name>
    <message>
        <source>Words of the turn</source>
        <translation>Wörter des Redebeitrags</translation>
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
    <name>Working</name>
    <message>
        <source>Looking for passages</source>
        <translation>Stellen werden gesucht</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche anhalten</translation>
    </message>
</context>
<context>
    <name>_CrashHook</name>
    <message>
        <source>The fault reported before happened again.</source>
        <translation>Der schon gemeldete Fehler ist wieder aufgetreten.</translation>
    </message>
</context>
<context>
    <name>_Lanes</name>
    <message>
        <source>Who marked what</source>
        <translation>Wer was markiert hat</translation>
    </message>
</context>
</TS>
