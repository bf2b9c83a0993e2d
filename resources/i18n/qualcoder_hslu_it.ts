<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About {0}</source>
        <translation>Informazioni su {0}</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>Versione {0}</translation>
    </message>
    <message>
        <source>Code focus groups, see how far coders agree, export tidy tables. Nothing ever leaves this computer.</source>
        <translation>Codificare focus group, vedere fin dove concorda chi codifica, esportare tabelle ordinate. Nulla lascia mai questo computer.</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0.</source>
        <translation>Software libero con licenza Apache 2.0.</translation>
    </message>
    <message>
        <source>An independent program, not affiliated with the project QualCoder.</source>
        <translation>Un programma indipendente, non affiliato al progetto QualCoder.</translation>
    </message>
    <message>
        <source>Built with</source>
        <translation>Realizzato con</translation>
    </message>
    <message>
        <source>{0}, {1}</source>
        <translation>{0}, {1}</translation>
    </message>
    <message>
        <source>icons, {0}</source>
        <translation>icone, {0}</translation>
    </message>
    <message>
        <source>version unknown</source>
        <translation>versione sconosciuta</translation>
    </message>
</context>
<context>
    <name>Action</name>
    <message>
        <source>New project…</source>
        <translation>Nuovo progetto…</translation>
    </message>
    <message>
        <source>Make a new project file</source>
        <translation>Crea un nuovo file di progetto</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>Apri progetto…</translation>
    </message>
    <message>
        <source>Open a project file</source>
        <translation>Apri un file di progetto</translation>
    </message>
    <message>
        <source>Open the sample study</source>
        <translation>Apri lo studio di esempio</translation>
    </message>
    <message>
        <source>Open an invented study to try everything on</source>
        <translation>Apri uno studio inventato su cui provare tutto</translation>
    </message>
    <message>
        <source>Import transcripts…</source>
        <translation>Importa trascrizioni…</translation>
    </message>
    <message>
        <source>Read transcripts from files into the project</source>
        <translation>Leggi nel progetto le trascrizioni da file</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Export codings…</source>
        <translation>Esporta codifiche…</translation>
    </message>
    <message>
        <source>Write the codings as a table (CSV)</source>
        <translation>Scrivi le codifiche in una tabella (CSV)</translation>
    </message>
    <message>
        <source>Change coder…</source>
        <translation>Cambia chi codifica…</translation>
    </message>
    <message>
        <source>Go on coding as another person</source>
        <translation>Continua a codificare come altra persona</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>Chiudi progetto</translation>
    </message>
    <message>
        <source>Close the project; everything is saved already</source>
        <translation>Chiudi il progetto; tutto è già salvato</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Impostazioni…</translation>
    </message>
    <message>
        <source>Theme, language, suggestions</source>
        <translation>Aspetto, lingua, suggerimenti</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Close the program</source>
        <translation>Chiudi il programma</translation>
    </message>
    <message>
        <source>Correct transcript…</source>
        <translation>Correggere la trascrizione…</translation>
    </message>
    <message>
        <source>Correct words, turns and speakers; codings move along</source>
        <translation>Correggere parole, turni e parlanti; le codifiche seguono</translation>
    </message>
    <message>
        <source>Codings to look at…</source>
        <translation>Codifiche da rivedere…</translation>
    </message>
    <message>
        <source>Codings whose words were changed by a correction</source>
        <translation>Codifiche le cui parole sono state cambiate da una correzione</translation>
    </message>
    <message>
        <source>Rename transcript…</source>
        <translation>Rinomina trascrizione…</translation>
    </message>
    <message>
        <source>Give the open transcript another title</source>
        <translation>Dai un altro titolo alla trascrizione aperta</translation>
    </message>
    <message>
        <source>Memo on the transcript…</source>
        <translation>Memo sulla trascrizione…</translation>
    </message>
    <message>
        <source>Write your memo on the open transcript</source>
        <translation>Scrivi il tuo memo sulla trascrizione aperta</translation>
    </message>
    <message>
        <source>Rename speaker…</source>
        <translation>Rinomina parlante…</translation>
    </message>
    <message>
        <source>Call who speaks at the caret otherwise, in every transcript</source>
        <translation>Chiama diversamente, in ogni trascrizione, chi parla al cursore</translation>
    </message>
    <message>
        <source>Memo on the project…</source>
        <translation>Memo sul progetto…</translation>
    </message>
    <message>
        <source>Write your memo on the whole project</source>
        <translation>Scrivi il tuo memo sull&apos;intero progetto</translation>
    </message>
    <message>
        <source>People…</source>
        <translation>Persone…</translation>
    </message>
    <message>
        <source>Participants, organisations, groups, attributes, withdrawal</source>
        <translation>Partecipanti, organizzazioni, gruppi, attributi, ritiro</translation>
    </message>
    <message>
        <source>Roster…</source>
        <translation>Registro…</translation>
    </message>
    <message>
        <source>Who codes which transcript, and who has coded it fully</source>
        <translation>Chi codifica quale trascrizione, e chi l&apos;ha codificata interamente</translation>
    </message>
    <message>
        <source>Mark as fully coded</source>
        <translation>Segna come interamente codificata</translation>
    </message>
    <message>
        <source>You have coded all of the open transcript; or take that back</source>
        <translation>Hai codificato tutta la trascrizione aperta; o annulla questa indicazione</translation>
    </message>
    <message>
        <source>Hand out…</source>
        <translation>Consegna…</translation>
    </message>
    <message>
        <source>Build a project for another coder, blind or not</source>
        <translation>Crea un progetto per un altro codificatore, cieco o no</translation>
    </message>
    <message>
        <source>Merge a copy…</source>
        <translation>Fondi una copia…</translation>
    </message>
    <message>
        <source>Bring another coder&apos;s work back, after a preview</source>
        <translation>Riporta qui il lavoro di un altro codificatore, dopo un&apos;anteprima</translation>
    </message>
    <message>
        <source>Review agreement…</source>
        <translation>Esaminare l&apos;accordo…</translation>
    </message>
    <message>
        <source>How far the coders agree, and the passages behind it</source>
        <translation>Quanto i codificatori concordano, e i passaggi dietro i numeri</translation>
    </message>
    <message>
        <source>Settle differences…</source>
        <translation>Decidi le differenze…</translation>
    </message>
    <message>
        <source>Go through what two coders marked differently, and decide</source>
        <translation>Scorri ciò che due codificatori hanno marcato diversamente, e decidi</translation>
    </message>
    <message>
        <source>Comments…</source>
        <translation>Commenti…</translation>
    </message>
    <message>
        <source>What people have said to each other about passages</source>
        <translation>Che cosa si è detto a vicenda sui passaggi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Take back your last step</source>
        <translation>Annulla il tuo ultimo passo</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Bring back the step undone last</source>
        <translation>Ripristina l’ultimo passo annullato</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy the selected words</source>
        <translation>Copia le parole selezionate</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Cerca un codice</translation>
    </message>
    <message>
        <source>Search the codebook by id, name or keyword</source>
        <translation>Cerca nel libro dei codici per sigla, nome o parola chiave</translation>
    </message>
    <message>
        <source>Choose a code…</source>
        <translation>Scegli un codice…</translation>
    </message>
    <message>
        <source>Find a code by typing and give it to the selection</source>
        <translation>Trova un codice digitando e assegnalo alla selezione</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>Apply the last code</source>
        <translation>Applica l’ultimo codice</translation>
    </message>
    <message>
        <source>Give the code used last to the selection</source>
        <translation>Assegna alla selezione l’ultimo codice usato</translation>
    </message>
    <message>
        <source>New code…</source>
        <translation>Nuovo codice…</translation>
    </message>
    <message>
        <source>Add a code to the codebook</source>
        <translation>Aggiungi un codice al libro dei codici</translation>
    </message>
    <message>
        <source>Pin or unpin the code</source>
        <translation>Fissa o stacca il codice</translation>
    </message>
    <message>
        <source>Put the chosen code on a digit key, or take it off</source>
        <translation>Metti il codice scelto su un tasto numerico, o toglilo</translation>
    </message>
    <message>
        <source>Next coding</source>
        <translation>Codifica successiva</translation>
    </message>
    <message>
        <source>Go to the next coding</source>
        <translation>Vai alla codifica successiva</translation>
    </message>
    <message>
        <source>Previous coding</source>
        <translation>Codifica precedente</translation>
    </message>
    <message>
        <source>Go to the previous coding</source>
        <translation>Vai alla codifica precedente</translation>
    </message>
    <message>
        <source>Recode…</source>
        <translation>Ricodifica…</translation>
    </message>
    <message>
        <source>Give the coding another code</source>
        <translation>Assegna alla codifica un altro codice</translation>
    </message>
    <message>
        <source>Recode</source>
        <translation>Ricodifica</translation>
    </message>
    <message>
        <source>Memo…</source>
        <translation>Memo…</translation>
    </message>
    <message>
        <source>Write a memo on the coding</source>
        <translation>Scrivi un memo sulla codifica</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Remove coding</source>
        <translation>Rimuovi codifica</translation>
    </message>
    <message>
        <source>Take the coding away; undo brings it back</source>
        <translation>Rimuovi la codifica; Annulla la ripristina</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Longer at the end</source>
        <translation>Allunga alla fine</translation>
    </message>
    <message>
        <source>Move the end one word on; of a suggestion, one sentence</source>
        <translation>Sposta la fine una parola avanti; di un suggerimento, una frase</translation>
    </message>
    <message>
        <source>Shorter at the end</source>
        <translation>Accorcia alla fine</translation>
    </message>
    <message>
        <source>Move the end one word back; of a suggestion, one sentence</source>
        <translation>Sposta la fine una parola indietro; di un suggerimento, una frase</translation>
    </message>
    <message>
        <source>Longer at the start</source>
        <translation>Allunga all’inizio</translation>
    </message>
    <message>
        <source>Move the start one word back; of a suggestion, one sentence</source>
        <translation>Sposta l’inizio una parola indietro; di un suggerimento, una frase</translation>
    </message>
    <message>
        <source>Shorter at the start</source>
        <translation>Accorcia all’inizio</translation>
    </message>
    <message>
        <source>Move the start one word on; of a suggestion, one sentence</source>
        <translation>Sposta l’inizio una parola avanti; di un suggerimento, una frase</translation>
    </message>
    <message>
        <source>Rate positive</source>
        <translation>Valuta come positivo</translation>
    </message>
    <message>
        <source>The passage judges the matter favourably</source>
        <translation>Il passaggio giudica la cosa favorevolmente</translation>
    </message>
    <message>
        <source>Rate negative</source>
        <translation>Valuta come negativo</translation>
    </message>
    <message>
        <source>The passage judges the matter unfavourably</source>
        <translation>Il passaggio giudica la cosa sfavorevolmente</translation>
    </message>
    <message>
        <source>Rate mixed</source>
        <translation>Valuta come misto</translation>
    </message>
    <message>
        <source>The passage judges the matter both ways</source>
        <translation>Il passaggio giudica la cosa in entrambi i sensi</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Nessuna valutazione</translation>
    </message>
    <message>
        <source>Take the rating away</source>
        <translation>Togli la valutazione</translation>
    </message>
    <message>
        <source>Suggest passages</source>
        <translation>Suggerisci passaggi</translation>
    </message>
    <message>
        <source>Look for further passages in this transcript</source>
        <translation>Cerca altri passaggi in questa trascrizione</translation>
    </message>
    <message>
        <source>Show suggestions in the text</source>
        <translation>Mostra i suggerimenti nel testo</translation>
    </message>
    <message>
        <source>Dashed marks for suggested passages</source>
        <translation>Segni tratteggiati per i passaggi suggeriti</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggerimenti</translation>
    </message>
    <message>
        <source>Next suggestion</source>
        <translation>Suggerimento successivo</translation>
    </message>
    <message>
        <source>Go to the next suggestion in the text</source>
        <translation>Vai al suggerimento successivo nel testo</translation>
    </message>
    <message>
        <source>Previous suggestion</source>
        <translation>Suggerimento precedente</translation>
    </message>
    <message>
        <source>Go to the previous suggestion in the text</source>
        <translation>Vai al suggerimento precedente nel testo</translation>
    </message>
    <message>
        <source>Accept suggestion</source>
        <translation>Accetta suggerimento</translation>
    </message>
    <message>
        <source>Make a coding of the suggestion</source>
        <translation>Fai del suggerimento una codifica</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accetta</translation>
    </message>
    <message>
        <source>Reject suggestion</source>
        <translation>Rifiuta suggerimento</translation>
    </message>
    <message>
        <source>Decide against the suggestion; it does not come back</source>
        <translation>Decidi contro il suggerimento; non si ripresenta</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Accept with another code…</source>
        <translation>Accetta con un altro codice…</translation>
    </message>
    <message>
        <source>Choose another code; a digit gives the code pinned on it</source>
        <translation>Scegli un altro codice; una cifra dà il codice fissato su di essa</translation>
    </message>
    <message>
        <source>Why this suggestion</source>
        <translation>Perché questo suggerimento</translation>
    </message>
    <message>
        <source>Show or hide what speaks for the suggestion</source>
        <translation>Mostra o nascondi ciò che parla per il suggerimento</translation>
    </message>
    <message>
        <source>Suggestion: one sentence more at the end</source>
        <translation>Suggerimento: una frase in più alla fine</translation>
    </message>
    <message>
        <source>Move the end of the suggestion on by a sentence</source>
        <translation>Sposta la fine del suggerimento una frase avanti</translation>
    </message>
    <message>
        <source>Suggestion: one sentence less at the end</source>
        <translation>Suggerimento: una frase in meno alla fine</translation>
    </message>
    <message>
        <source>Move the end of the suggestion back by a sentence</source>
        <translation>Sposta la fine del suggerimento una frase indietro</translation>
    </message>
    <message>
        <source>Suggestion: one sentence more at the start</source>
        <translation>Suggerimento: una frase in più all&apos;inizio</translation>
    </message>
    <message>
        <source>Move the start of the suggestion back by a sentence</source>
        <translation>Sposta l&apos;inizio del suggerimento una frase indietro</translation>
    </message>
    <message>
        <source>Suggestion: one sentence less at the start</source>
        <translation>Suggerimento: una frase in meno all&apos;inizio</translation>
    </message>
    <message>
        <source>Move the start of the suggestion on by a sentence</source>
        <translation>Sposta l&apos;inizio del suggerimento una frase avanti</translation>
    </message>
    <message>
        <source>Review suggestions</source>
        <translation>Esamina i suggerimenti</translation>
    </message>
    <message>
        <source>Go through the suggestions by key, best first</source>
        <translation>Scorri i suggerimenti da tastiera, i migliori per primi</translation>
    </message>
    <message>
        <source>Quality of suggestions…</source>
        <translation>Qualità dei suggerimenti…</translation>
    </message>
    <message>
        <source>How good suggestions have been, and when they are shown</source>
        <translation>Quanto sono stati buoni i suggerimenti, e quando si mostrano</translation>
    </message>
    <message>
        <source>Next transcript</source>
        <translation>Trascrizione successiva</translation>
    </message>
    <message>
        <source>Show the next transcript</source>
        <translation>Mostra la trascrizione successiva</translation>
    </message>
    <message>
        <source>Previous transcript</source>
        <translation>Trascrizione precedente</translation>
    </message>
    <message>
        <source>Show the previous transcript</source>
        <translation>Mostra la trascrizione precedente</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Testo più piccolo</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Dimensione normale del testo</translation>
    </message>
    <message>
        <source>Text at 100 %</source>
        <translation>Testo al 100&#xa0;%</translation>
    </message>
    <message>
        <source>Go to the text</source>
        <translation>Vai al testo</translation>
    </message>
    <message>
        <source>Put the keyboard into the transcript</source>
        <translation>Porta la tastiera nella trascrizione</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Every action with its shortcut</source>
        <translation>Ogni azione con la sua scorciatoia</translation>
    </message>
    <message>
        <source>About QualCoder-HSLU</source>
        <translation>Informazioni su QualCoder-HSLU</translation>
    </message>
    <message>
        <source>Version, licence and what it stands on</source>
        <translation>Versione, licenza e su cosa si basa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codifica</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visualizza</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accordo</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
</context>
<context>
    <name>AgreementWindow</name>
    <message>
        <source>Intercoder agreement</source>
        <translation>Accordo tra codificatori</translation>
    </message>
    <message>
        <source>Pair of coders whose passages are shown</source>
        <translation>Coppia di codificatori di cui si mostrano i passaggi</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Confusioni</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Coppie</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Nel tempo</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Valutazioni</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Metodo</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Coppia</translation>
    </message>
    <message>
        <source>Without them alpha of all themes is {alpha}.</source>
        <translation>Senza di esse l&apos;alfa di tutti i temi è {alpha}.</translation>
    </message>
    <message>
        <source>With them alpha of all themes is {alpha}.</source>
        <translation>Con esse l&apos;alfa di tutti i temi è {alpha}.</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>nessun codice</translation>
    </message>
    <message>
        <source>Choose two coders or more to compare.</source>
        <translation>Scegliere almeno due codificatori da confrontare.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcolo…</translation>
    </message>
</context>
<context>
    <name>AttributeDialog</name>
    <message>
        <source>Attribute</source>
        <translation>Attributo</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Nuovo attributo</translation>
    </message>
    <message>
        <source>Save attribute</source>
        <translation>Salvare l&apos;attributo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>ChoiceDialog</name>
    <message>
        <source>Choose</source>
        <translation>Scegliere</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>Check one at least.</source>
        <translation>Spuntarne almeno uno.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>Selezione: %Ln</numerusform>
            <numerusform>Selezione: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>First coder (A)</source>
        <translation>Primo codificatore (A)</translation>
    </message>
    <message>
        <source>Second coder (B)</source>
        <translation>Secondo codificatore (B)</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Trascrizioni</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codici</translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>Solo aperti</translation>
    </message>
    <message>
        <source>Leave out what is settled</source>
        <translation>Tralasciare ciò che è deciso</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Decisi</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>Tutte le trascrizioni</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Tutti i codici</translation>
    </message>
    <message>
        <source>{settled} of {count} settled</source>
        <translation>{settled} su {count} decisi</translation>
    </message>
</context>
<context>
    <name>CodeEditor</name>
    <message>
        <source>New code</source>
        <translation>Nuovo codice</translation>
    </message>
    <message>
        <source>Add code</source>
        <translation>Aggiungi codice</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Sigla</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Sotto</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>The code&apos;s texts in each language</source>
        <translation>I testi del codice in ogni lingua</translation>
    </message>
    <message>
        <source>The code it belongs to; a theme belongs to none</source>
        <translation>Il codice a cui appartiene; un tema non appartiene a nessuno</translation>
    </message>
    <message>
        <source>Nothing: it is a theme</source>
        <translation>Niente: è un tema</translation>
    </message>
    <message>
        <source>The colour of the theme and of the codes below it</source>
        <translation>Il colore del tema e dei codici sottostanti</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Viola</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Giallo</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Cyan</source>
        <translation>Ciano</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grigio</translation>
    </message>
    <message>
        <source>{code}, below {parent}</source>
        <translation>{code}, sotto {parent}</translation>
    </message>
    <message>
        <source>Changed texts enter a new version of the codebook; codings keep the version they were made under.</source>
        <translation>I testi modificati entrano in una nuova versione del libro dei codici; le codifiche conservano la versione con cui sono state fatte.</translation>
    </message>
    <message>
        <source>Give the code a name in one language at least.</source>
        <translation>Date al codice un nome in almeno una lingua.</translation>
    </message>
</context>
<context>
    <name>CodeModel</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n codifica</numerusform>
            <numerusform>%n codifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the codes below</source>
        <translation>
            <numerusform>%n con i codici sottostanti</numerusform>
            <numerusform>%n con i codici sottostanti</numerusform>
        </translation>
    </message>
    <message>
        <source>on key {digit}</source>
        <translation>sul tasto {digit}</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Find a code</source>
        <translation>Cerca un codice</translation>
    </message>
    <message>
        <source>By id, name, keyword or definition; Enter applies the code at hand</source>
        <translation>Per sigla, nome, parola chiave o definizione; Invio applica il codice scelto</translation>
    </message>
    <message>
        <source>Show all codes</source>
        <translation>Mostra tutti i codici</translation>
    </message>
    <message>
        <source>Show all codes (Esc)</source>
        <translation>Mostra tutti i codici (Esc)</translation>
    </message>
    <message>
        <source>Rules of the code</source>
        <translation>Regole del codice</translation>
    </message>
    <message>
        <source>Show or hide when to use the code, with examples</source>
        <translation>Mostra o nascondi quando usare il codice, con esempi</translation>
    </message>
    <message>
        <source>Add a code…</source>
        <translation>Aggiungi un codice…</translation>
    </message>
    <message>
        <source>Add the first code of the codebook</source>
        <translation>Aggiungi il primo codice del libro dei codici</translation>
    </message>
    <message>
        <source>The codebook has no codes yet.</source>
        <translation>Il libro dei codici non ha ancora codici.</translation>
    </message>
    <message>
        <source>No code has “{typed}” in its id, name, keywords or definition.</source>
        <translation>Nessun codice ha «{typed}» nella sigla, nel nome, nelle parole chiave o nella definizione.</translation>
    </message>
    <message>
        <source>Choose a code to read when to use it.</source>
        <translation>Scegliete un codice per leggere quando usarlo.</translation>
    </message>
    <message>
        <source>This code has no rules yet; write them with Edit code.</source>
        <translation>Questo codice non ha ancora regole; scrivetele con Modifica.</translation>
    </message>
    <message>
        <source>Choose a code in the list first, then pin it.</source>
        <translation>Scegliete prima un codice nell’elenco, poi fissatelo.</translation>
    </message>
    <message>
        <source>All nine digits are taken: unpin another code first.</source>
        <translation>Tutte le nove cifre sono occupate: staccate prima un altro codice.</translation>
    </message>
    <message>
        <source>New theme…</source>
        <translation>Nuovo tema…</translation>
    </message>
    <message>
        <source>Take off key {digit}</source>
        <translation>Togli dal tasto {digit}</translation>
    </message>
    <message>
        <source>Pin on key {digit}</source>
        <translation>Fissa sul tasto {digit}</translation>
    </message>
    <message>
        <source>Pin on a key</source>
        <translation>Fissa su un tasto</translation>
    </message>
    <message>
        <source>Apply to the selection</source>
        <translation>Applica alla selezione</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>New code below…</source>
        <translation>Nuovo codice sotto…</translation>
    </message>
    <message>
        <source>Remove code</source>
        <translation>Rimuovi codice</translation>
    </message>
</context>
<context>
    <name>CodePicker</name>
    <message>
        <source>Choose a code</source>
        <translation>Scegli un codice</translation>
    </message>
    <message>
        <source>Id, name or keyword</source>
        <translation>Sigla, nome o parola chiave</translation>
    </message>
    <message>
        <source>Find a code</source>
        <translation>Cerca un codice</translation>
    </message>
    <message>
        <source>Enter picks the code at hand, {new} makes a new one, Esc closes</source>
        <translation>Invio prende il codice scelto, {new} ne crea uno nuovo, Esc chiude</translation>
    </message>
    <message>
        <source>Codes found</source>
        <translation>Codici trovati</translation>
    </message>
</context>
<context>
    <name>CodeRules</name>
    <message>
        <source>When to use</source>
        <translation>Quando usarlo</translation>
    </message>
    <message>
        <source>When not to use</source>
        <translation>Quando non usarlo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>Counter-example</source>
        <translation>Controesempio</translation>
    </message>
</context>
<context>
    <name>CodeTree</name>
    <message>
        <source>Codes</source>
        <translation>Codici</translation>
    </message>
</context>
<context>
    <name>Codebooks</name>
    <message>
        <source>Digital transformation of social services (HSLU)</source>
        <translation>Trasformazione digitale dei servizi sociali (HSLU)</translation>
    </message>
</context>
<context>
    <name>CoderDialog</name>
    <message>
        <source>Who is coding?</source>
        <translation>Chi codifica?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Coders of this project</source>
        <translation>Chi codifica in questo progetto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln codifica</numerusform>
            <numerusform>%Ln codifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nome o iniziali</translation>
    </message>
    <message>
        <source>New coder</source>
        <translation>Nuova persona</translation>
    </message>
    <message>
        <source>Two coders have this name: choose one.</source>
        <translation>Due codificatori hanno questo nome: sceglierne uno.</translation>
    </message>
    <message>
        <source>Type a name or initials.</source>
        <translation>Scrivete un nome o delle iniziali.</translation>
    </message>
    <message>
        <source>{0} has coded here before.</source>
        <translation>{0} ha già codificato qui.</translation>
    </message>
</context>
<context>
    <name>CodingDesk</name>
    <message>
        <source>Give a code</source>
        <translation>Assegna un codice</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ritirato</translation>
    </message>
    <message>
        <source>Select some words first, then choose a code.</source>
        <translation>Selezionate prima delle parole, poi scegliete un codice.</translation>
    </message>
    <message>
        <source>{code} stands here already, on overlapping words.</source>
        <translation>{code} sta già qui, su parole che si sovrappongono.</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>No code is pinned on {digit}: choose one in the list and pin it.</source>
        <translation>Nessun codice è fissato su {digit}: sceglietene uno nell’elenco e fissatelo.</translation>
    </message>
    <message>
        <source>Choose a coding first: click on it or go there with J.</source>
        <translation>Scegliete prima una codifica: fate clic su di essa o andateci con J.</translation>
    </message>
    <message>
        <source>Accept with another code</source>
        <translation>Accetta con un altro codice</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Un altro codice</translation>
    </message>
    <message>
        <source>No suggestions are open in this transcript.</source>
        <translation>In questa trascrizione non ci sono suggerimenti in sospeso.</translation>
    </message>
    <message>
        <source>Choose a suggestion first: S goes to the next one.</source>
        <translation>Scegliete prima un suggerimento: S va al successivo.</translation>
    </message>
    <message>
        <source>Suggested: {code}, because of: {words}</source>
        <translation>Suggerito: {code}, per via di: {words}</translation>
    </message>
</context>
<context>
    <name>CodingGutter</name>
    <message>
        <source>Codings</source>
        <translation>Codifiche</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>altre {count}</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Read as a table</source>
        <translation>Leggere come tabella</translation>
    </message>
    <message>
        <source>This file was not taken for a table of turns.</source>
        <translation>Questo file non è stato preso per una tabella di turni.</translation>
    </message>
    <message>
        <source>These are the columns</source>
        <translation>Sono le colonne giuste</translation>
    </message>
    <message>
        <source>What is said</source>
        <translation>Che cosa si dice</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Chi parla</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codici</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>La prima riga dà i nomi delle colonne</translation>
    </message>
    <message>
        <source>are left out</source>
        <translation>sono tralasciati</translation>
    </message>
    <message>
        <source>become codings where the codebook has them</source>
        <translation>diventano codifiche dove il libro dei codici li ha</translation>
    </message>
    <message>
        <source>become codings; missing codes are made</source>
        <translation>diventano codifiche; i codici mancanti si creano</translation>
    </message>
    <message>
        <source>The codes of the table</source>
        <translation>I codici della tabella</translation>
    </message>
    <message>
        <source>In the table</source>
        <translation>Nella tabella</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turni</translation>
    </message>
    <message>
        <source>In the codebook</source>
        <translation>Nel libro dei codici</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>{0}   {1}</source>
        <translation>{0}   {1}</translation>
    </message>
    <message>
        <source>is made</source>
        <translation>viene creato</translation>
    </message>
    <message>
        <source>not there: left out</source>
        <translation>non c&apos;è: tralasciato</translation>
    </message>
</context>
<context>
    <name>CommentDialog</name>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Write comment</source>
        <translation>Scrivere un commento</translation>
    </message>
    <message>
        <source>Write the comment (Ctrl+Return)</source>
        <translation>Scrivere il commento (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tutti</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>What should this person look at, and why</source>
        <translation>Che cosa deve guardare questa persona, e perché</translation>
    </message>
</context>
<context>
    <name>CommentPanel</name>
    <message>
        <source>Comments</source>
        <translation>Commenti</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Da – a</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Open comments only</source>
        <translation>Solo commenti aperti</translation>
    </message>
    <message>
        <source>Comment… (T)</source>
        <translation>Commento… (T)</translation>
    </message>
    <message>
        <source>Done (D)</source>
        <translation>Fatto (D)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove a comment that you wrote; undoable</source>
        <translation>Togliere un commento scritto da voi; annullabile</translation>
    </message>
    <message>
        <source>No comment. T writes one about the passage at hand.</source>
        <translation>Nessun commento. T ne scrive uno sul passaggio scelto.</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>tutti</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fatto</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>Open again (D)</source>
        <translation>Riaprire (D)</translation>
    </message>
</context>
<context>
    <name>CommentsWindow</name>
    <message>
        <source>Comments</source>
        <translation>Commenti</translation>
    </message>
    <message>
        <source>No comment. Select a passage in the transcript, then T writes one about it.</source>
        <translation>Nessun commento. Selezionare un passaggio nella trascrizione, poi T ne scrive uno.</translation>
    </message>
    <message>
        <source>Select the passage in the transcript first.</source>
        <translation>Selezionare prima il passaggio nella trascrizione.</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Conflicts</source>
        <translation>Conflitti</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Prendere l&apos;altrui</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dove</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Di chi</translation>
    </message>
</context>
<context>
    <name>Confusions</name>
    <message>
        <source>Definition</source>
        <translation>Definizione</translation>
    </message>
    <message>
        <source>What one coder calls one code and the other another</source>
        <translation>Ciò a cui un codificatore dà un codice e l&apos;altro un altro</translation>
    </message>
    <message>
        <source>Show the passages</source>
        <translation>Mostrare i passaggi</translation>
    </message>
    <message>
        <source>The passages behind the cell at hand (Return)</source>
        <translation>I passaggi dietro la cella scelta (Return)</translation>
    </message>
    <message>
        <source>Rows: {a}. Columns: {b}. Characters; on the diagonal what both gave.</source>
        <translation>Righe: {a}. Colonne: {b}. Caratteri; sulla diagonale ciò che entrambi hanno dato.</translation>
    </message>
    <message>
        <source>These coders marked nothing in common transcripts.</source>
        <translation>Questi codificatori non hanno marcato nulla in trascrizioni comuni.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>{a}: {code}. {b}: {other}. {n} characters.</source>
        <translation>{a}: {code}. {b}: {other}. {n} caratteri.</translation>
    </message>
    <message>
        <source>Show {code} in the codebook</source>
        <translation>Mostrare {code} nel libro dei codici</translation>
    </message>
    <message>
        <source>Show in the codebook</source>
        <translation>Mostrare nel libro dei codici</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>Quando usarlo</translation>
    </message>
    <message>
        <source>When not to use</source>
        <translation>Quando non usarlo</translation>
    </message>
</context>
<context>
    <name>ConsensusWindow</name>
    <message>
        <source>Consensus</source>
        <translation>Consenso</translation>
    </message>
    <message>
        <source>Take everything that both marked identically into the consensus (Shift+A)</source>
        <translation>Riprendere nel consenso tutto ciò che entrambi hanno marcato in modo identico (Shift+A)</translation>
    </message>
    <message>
        <source>Disagreements</source>
        <translation>Disaccordi</translation>
    </message>
    <message>
        <source>Ruling</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commenti</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>J next, K previous, Return shows the transcript</source>
        <translation>J successivo, K precedente, Return mostra la trascrizione</translation>
    </message>
    <message>
        <source>Choose two coders who coded the same transcripts.</source>
        <translation>Scegliere due codificatori che hanno codificato le stesse trascrizioni.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Confronto…</translation>
    </message>
    <message>
        <source>Accept all agreed passages ({count})</source>
        <translation>Accettare tutti i passaggi concordi ({count})</translation>
    </message>
    <message>
        <source>Comments ({count})</source>
        <translation>Commenti ({count})</translation>
    </message>
    <message>
        <source>as {coder}</source>
        <translation>come {coder}</translation>
    </message>
    <message>
        <source>union</source>
        <translation>unione</translation>
    </message>
    <message>
        <source>intersection</source>
        <translation>intersezione</translation>
    </message>
    <message>
        <source>another code</source>
        <translation>altro codice</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>nessun codice</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Altro codice</translation>
    </message>
    <message>
        <source>Every difference of these two coders is settled.</source>
        <translation>Ogni differenza tra questi due codificatori è decisa.</translation>
    </message>
    <message numerus="yes">
        <source>%n agreed passage(s) taken over</source>
        <translation>
            <numerusform>%n passaggio concorde ripreso</numerusform>
            <numerusform>%n passaggi concordi ripresi</numerusform>
        </translation>
    </message>
    <message>
        <source>Write the rule as reason first, then add it.</source>
        <translation>Scrivere prima la regola come motivo, poi aggiungerla.</translation>
    </message>
    <message>
        <source>Added to the rules of {code}; Ctrl+Z takes it back.</source>
        <translation>Aggiunto alle regole di {code}; Ctrl+Z lo annulla.</translation>
    </message>
    <message>
        <source>This rule stands with {code} already.</source>
        <translation>Questa regola sta già in {code}.</translation>
    </message>
    <message>
        <source>Done again: {step}</source>
        <translation>Ripetuto: {step}</translation>
    </message>
    <message>
        <source>Taken back: {step}</source>
        <translation>Annullato: {step}</translation>
    </message>
</context>
<context>
    <name>Counters</name>
    <message>
        <source>Reviewed and accepted</source>
        <translation>Esaminati e accettati</translation>
    </message>
    <message numerus="yes">
        <source>%n by chance</source>
        <translation>
            <numerusform>%n estratto a caso</numerusform>
            <numerusform>%n estratti a caso</numerusform>
        </translation>
    </message>
    <message>
        <source>{open}. Today {reviewed} reviewed, {accepted} accepted.</source>
        <translation>{open}. Oggi esaminati: {reviewed}, accettati: {accepted}.</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n in sospeso</numerusform>
            <numerusform>%n in sospeso</numerusform>
        </translation>
    </message>
    <message>
        <source>Altogether {reviewed} reviewed, {accepted} accepted.</source>
        <translation>In tutto esaminati: {reviewed}, accettati: {accepted}.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>A fault in the program</source>
        <translation>Un errore nel programma</translation>
    </message>
    <message>
        <source>The program made a mistake and could not finish what it was doing.</source>
        <translation>Il programma ha commesso un errore e non ha potuto finire ciò che stava facendo.</translation>
    </message>
    <message>
        <source>Your work is saved. If it happens again, send this report to those who look after the program: it says where the fault is and holds no word of your transcripts.</source>
        <translation>Il vostro lavoro è salvato. Se succede di nuovo, inviate questo rapporto a chi cura il programma: dice dove sta l’errore e non contiene alcuna parola delle vostre trascrizioni.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapporto</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Copia rapporto</translation>
    </message>
    <message>
        <source>Save report…</source>
        <translation>Salva rapporto…</translation>
    </message>
    <message>
        <source>Also kept in {0}.</source>
        <translation>Conservato anche in {0}.</translation>
    </message>
    <message>
        <source>The report was copied.</source>
        <translation>Il rapporto è stato copiato.</translation>
    </message>
    <message>
        <source>{0} report.txt</source>
        <translation>{0} rapporto.txt</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Salva rapporto</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
    <message>
        <source>The report could not be saved there.</source>
        <translation>Non è stato possibile salvare lì il rapporto.</translation>
    </message>
    <message>
        <source>The report was saved as {0}.</source>
        <translation>Il rapporto è stato salvato come {0}.</translation>
    </message>
</context>
<context>
    <name>DensityStrip</name>
    <message>
        <source>Where codings are. Click to go there.</source>
        <translation>Dove sono le codifiche. Fate clic per andarci.</translation>
    </message>
</context>
<context>
    <name>Dialog</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>DisagreementList</name>
    <message>
        <source>Boundaries differ</source>
        <translation>Confini diversi</translation>
    </message>
    <message>
        <source>Only {coder}</source>
        <translation>Solo {coder}</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Altro codice</translation>
    </message>
    <message>
        <source>Alike since</source>
        <translation>Nel frattempo uguale</translation>
    </message>
    <message>
        <source>Nothing to compare any more</source>
        <translation>Più nulla da confrontare</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>deciso</translation>
    </message>
    <message>
        <source>settled differently by several people</source>
        <translation>deciso diversamente da più persone</translation>
    </message>
    <message>
        <source>changed since it was settled</source>
        <translation>cambiato dopo la decisione</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
</context>
<context>
    <name>Doors</name>
    <message>
        <source>Passes…</source>
        <translation>Passaggi di codifica…</translation>
    </message>
    <message>
        <source>Code again, to be compared with yourself</source>
        <translation>Codificare di nuovo, per confrontarsi con sé stessi</translation>
    </message>
    <message>
        <source>Plan…</source>
        <translation>Pianificare…</translation>
    </message>
    <message>
        <source>How much to code twice for an interval of a wanted width</source>
        <translation>Quanto codificare due volte per un intervallo della larghezza voluta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Write the table for a paper, or raw lengths</source>
        <translation>Scrivere la tabella per un articolo, o le lunghezze grezze</translation>
    </message>
    <message>
        <source>Table for a paper…</source>
        <translation>Tabella per un articolo…</translation>
    </message>
    <message>
        <source>Raw lengths…</source>
        <translation>Lunghezze grezze…</translation>
    </message>
    <message>
        <source>Word documents (*.docx);;Tables (*.csv)</source>
        <translation>Documenti Word (*.docx);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accordo</translation>
    </message>
    <message>
        <source>Export agreement</source>
        <translation>Esporta accordo</translation>
    </message>
    <message>
        <source>agreement lengths</source>
        <translation>lunghezze dell&apos;accordo</translation>
    </message>
    <message>
        <source>Export raw lengths</source>
        <translation>Esporta lunghezze grezze</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Scritto: {name}</translation>
    </message>
    <message>
        <source>Writing {name}…</source>
        <translation>Scrittura di {name}…</translation>
    </message>
</context>
<context>
    <name>Editing</name>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Il progetto è aperto in sola lettura.</translation>
    </message>
    <message>
        <source>Words of somebody who has withdrawn are masked here: undo the withdrawal or delete the words for good before you correct this transcript.</source>
        <translation>Qui sono coperte le parole di una persona che si è ritirata: annullare il ritiro o cancellare definitivamente le parole prima di correggere questa trascrizione.</translation>
    </message>
    <message>
        <source>Saved. Codings to look at: {count}</source>
        <translation>Salvato. Codifiche da rivedere: {count}</translation>
    </message>
    <message>
        <source>Look at them</source>
        <translation>Rivederle</translation>
    </message>
</context>
<context>
    <name>EditingDialog</name>
    <message>
        <source>Correct {title}</source>
        <translation>Correggere {title}</translation>
    </message>
    <message>
        <source>Save as new version</source>
        <translation>Salvare come nuova versione</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turni</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Parlante</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Split at the caret</source>
        <translation>Dividere al cursore</translation>
    </message>
    <message>
        <source>Join with the next</source>
        <translation>Unire al successivo</translation>
    </message>
    <message>
        <source>Join with the one before</source>
        <translation>Unire al precedente</translation>
    </message>
    <message>
        <source>Set for this turn</source>
        <translation>Assegnare questo turno</translation>
    </message>
    <message>
        <source>For all their turns</source>
        <translation>Per tutti i suoi turni</translation>
    </message>
    <message>
        <source>This transcript has no turns to correct.</source>
        <translation>Questa trascrizione non ha turni da correggere.</translation>
    </message>
    <message>
        <source>Turn {number} · {speaker}</source>
        <translation>Turno {number} · {speaker}</translation>
    </message>
    <message>
        <source>Put the caret between two words of the turn first.</source>
        <translation>Mettere prima il cursore tra due parole del turno.</translation>
    </message>
    <message>
        <source>There is no turn after this one.</source>
        <translation>Non c&apos;è un turno dopo questo.</translation>
    </message>
    <message>
        <source>There is no turn before this one.</source>
        <translation>Non c&apos;è un turno prima di questo.</translation>
    </message>
    <message>
        <source>Not saved yet: Esc once more leaves the transcript as it was.</source>
        <translation>Non ancora salvato: Esc ancora una volta lascia la trascrizione com&apos;era.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Passage and reasons</source>
        <translation>Passaggio e motivi</translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation>turno {number}</translation>
    </message>
    <message>
        <source>Coded so already: </source>
        <translation>Già codificato così: </translation>
    </message>
    <message>
        <source>Keywords of the code: {words}.</source>
        <translation>Parole chiave del codice: {words}.</translation>
    </message>
    <message>
        <source>Words by which passages of the code are known: {words}.</source>
        <translation>Parole da cui si riconoscono i passaggi del codice: {words}.</translation>
    </message>
    <message>
        <source>It is like the definition: {words}</source>
        <translation>Somiglia alla definizione: {words}</translation>
    </message>
    <message>
        <source>Found by {engine}.</source>
        <translation>Trovato da: {engine}.</translation>
    </message>
    <message>
        <source>Drawn by chance, not for its score: such passages tell how much is still missed.</source>
        <translation>Estratto a caso, non per il punteggio: passaggi così dicono quanto ancora sfugge.</translation>
    </message>
    <message>
        <source>Of {reviewed} “{band}” ones reviewed, {accepted} were right so far.</source>
        <translation>Su {reviewed} «{band}» esaminati, {accepted} finora erano giusti.</translation>
    </message>
    <message>
        <source>None that are “{band}” has been reviewed yet.</source>
        <translation>Tra quelli «{band}» nessuno è stato ancora esaminato.</translation>
    </message>
    <message>
        <source>It is in doubt: a decision on it teaches most.</source>
        <translation>È in dubbio: una decisione su di esso insegna più di tutte.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export codings</source>
        <translation>Esporta codifiche</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>One row for each coding: who said it, its code and quote, and everything known about the speaker.</source>
        <translation>Una riga per ogni codifica: chi parla, il codice e la citazione, e tutto ciò che si sa della persona.</translation>
    </message>
    <message>
        <source>Whose codings</source>
        <translation>Codifiche di</translation>
    </message>
    <message>
        <source>With codings on what moderators say</source>
        <translation>Con le codifiche su ciò che dice la moderazione</translation>
    </message>
    <message>
        <source>With a byte order mark, so that Excel shows accents</source>
        <translation>Con un indicatore d’ordine dei byte, perché Excel mostri gli accenti</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln codifica</numerusform>
            <numerusform>%Ln codifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>{0} codings.csv</source>
        <translation>{0} codifiche.csv</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Scegli un file</translation>
    </message>
    <message>
        <source>Transcript {0} of {1}</source>
        <translation>Trascrizione {0} di {1}</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Scrittura…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings were written to {0}.</source>
        <translation>
            <numerusform>%Ln codifica è stata scritta in {0}.</numerusform>
            <numerusform>%Ln codifiche sono state scritte in {0}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Interrotto: non è stato scritto nulla.</translation>
    </message>
    <message>
        <source>{0} exists and will be replaced.</source>
        <translation>{0} esiste e sarà sostituito.</translation>
    </message>
    <message>
        <source>Choose whose codings to write.</source>
        <translation>Scegliete di chi scrivere le codifiche.</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>Indicate quale file scrivere.</translation>
    </message>
    <message>
        <source>Choose a file in a folder that exists.</source>
        <translation>Scegliete un file in una cartella che esiste.</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>Files</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turni</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>own</source>
        <translation>proprio</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Projects (*.fgc)</source>
        <translation>Progetti (*.fgc)</translation>
    </message>
</context>
<context>
    <name>FoundTree</name>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Di chi</translation>
    </message>
</context>
<context>
    <name>HandoutDialog</name>
    <message>
        <source>Hand out</source>
        <translation>Consegnare</translation>
    </message>
    <message>
        <source>A new project file for another coder, with the codebook and some transcripts. What they do comes back by merging.</source>
        <translation>Un nuovo file di progetto per un altro codificatore, con il libro dei codici e alcune trascrizioni. Il suo lavoro ritorna con la fusione.</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nome o iniziali</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Chi codifica</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Trascrizioni</translation>
    </message>
    <message>
        <source>Blind: nothing that others did, and no suggestions</source>
        <translation>Copia cieca: nulla di ciò che altri hanno fatto, e nessun suggerimento</translation>
    </message>
    <message>
        <source>For independent coding; without it all codings and memos go along</source>
        <translation>Per codificare in modo indipendente; altrimenti tutte le codifiche e i memo sono inclusi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutto</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Niente</translation>
    </message>
    <message>
        <source>As in the roster</source>
        <translation>Come nel registro</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Scegli un file</translation>
    </message>
    <message>
        <source>coder</source>
        <translation>codificatore</translation>
    </message>
    <message>
        <source>Say for whom: choose a coder or type a name.</source>
        <translation>Indicare per chi: scegliere un codificatore o scrivere un nome.</translation>
    </message>
    <message>
        <source>Choose at least one transcript.</source>
        <translation>Scegliere almeno una trascrizione.</translation>
    </message>
    <message>
        <source>Say which file to write.</source>
        <translation>Indicate quale file scrivere.</translation>
    </message>
    <message>
        <source>Choose a file in a folder that exists.</source>
        <translation>Scegliete un file in una cartella che esiste.</translation>
    </message>
    <message>
        <source>{0} exists already: choose another name.</source>
        <translation>{0} esiste già: scegliete un altro nome.</translation>
    </message>
    <message>
        <source>Building the file…</source>
        <translation>Creazione del file…</translation>
    </message>
    <message>
        <source>Stopped: no file was written.</source>
        <translation>Interrotto: nessun file è stato scritto.</translation>
    </message>
    <message numerus="yes">
        <source>{file} is for {coder}, blind, with %n transcript(s).</source>
        <translation>
            <numerusform>{file} è per {coder}, copia cieca, con %n trascrizione.</numerusform>
            <numerusform>{file} è per {coder}, copia cieca, con %n trascrizioni.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} is for {coder}, with %n transcript(s).</source>
        <translation>
            <numerusform>{file} è per {coder}, con %n trascrizione.</numerusform>
            <numerusform>{file} è per {coder}, con %n trascrizioni.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import transcripts</source>
        <translation>Importa trascrizioni</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Scegli file…</translation>
    </message>
    <message>
        <source>Transcripts from files</source>
        <translation>Trascrizioni da file</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Aggiungi file…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Take the chosen files off this list (Del)</source>
        <translation>Togli da questo elenco i file scelti (Canc)</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Trascrizioni</translation>
    </message>
    <message>
        <source>Word, OpenDocument, RTF, PDF, HTML, subtitles, text, Markdown, tables (CSV, Excel), ELAN, TEI or JSON; drop them here.</source>
        <translation>Word, OpenDocument, RTF, PDF, HTML, sottotitoli, testo, Markdown, tabelle (CSV, Excel), ELAN, TEI o JSON; rilasciarli qui.</translation>
    </message>
    <message>
        <source>Transcripts (*.docx *.odt *.rtf *.doc *.pdf *.html *.htm *.srt *.vtt *.txt *.md *.csv *.tsv *.xlsx *.ods *.eaf *.xml *.json);;All files (*)</source>
        <translation>Trascrizioni (*.docx *.odt *.rtf *.doc *.pdf *.html *.htm *.srt *.vtt *.txt *.md *.csv *.tsv *.xlsx *.ods *.eaf *.xml *.json);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Reading was stopped: {0} of {1} files are listed.</source>
        <translation>Lettura interrotta: {0} file su {1} sono nell’elenco.</translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln transcripts</source>
        <translation>
            <numerusform>Importa %Ln trascrizione</numerusform>
            <numerusform>Importa %Ln trascrizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>The transcripts are being imported.</source>
        <translation>Le trascrizioni vengono importate.</translation>
    </message>
    <message>
        <source>The files are being read.</source>
        <translation>I file sono in lettura.</translation>
    </message>
    <message>
        <source>None of the files can be read.</source>
        <translation>Nessuno dei file può essere letto.</translation>
    </message>
    <message>
        <source>No files yet.</source>
        <translation>Ancora nessun file.</translation>
    </message>
    <message>
        <source>Say under “Columns” who speaks in {0}, or leave the file out.</source>
        <translation>Indicate sotto «Colonne» chi parla in {0}, o tralasciate il file.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln turns</source>
        <translation>
            <numerusform>%Ln turno</numerusform>
            <numerusform>%Ln turni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln words</source>
        <translation>
            <numerusform>%Ln parola</numerusform>
            <numerusform>%Ln parole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files cannot be read and are skipped</source>
        <translation>
            <numerusform>%Ln file non può essere letto e viene saltato</numerusform>
            <numerusform>%Ln file non possono essere letti e vengono saltati</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importazione…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcripts were imported.</source>
        <translation>
            <numerusform>%Ln trascrizione è stata importata.</numerusform>
            <numerusform>%Ln trascrizioni sono state importate.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped: nothing was imported.</source>
        <translation>L&apos;importazione è stata fermata: nulla è stato importato.</translation>
    </message>
</context>
<context>
    <name>IncomingDetails</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>A group of its own</source>
        <translation>Un gruppo a sé</translation>
    </message>
    <message>
        <source>Nobody is labelled</source>
        <translation>Nessuno è indicato</translation>
    </message>
    <message>
        <source>How the file marks who speaks: choose one, or type a template such as [{name}] ({time}) and press Enter.</source>
        <translation>Come il file segna chi parla: sceglierne uno, o scrivere un modello come [{name}] ({time}) e premere Invio.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderazione</translation>
    </message>
    <message numerus="yes">
        <source>%Ln questions without a label are a moderator&apos;s</source>
        <translation>
            <numerusform>%Ln domanda senza etichetta è della moderazione</numerusform>
            <numerusform>%Ln domande senza etichetta sono della moderazione</numerusform>
        </translation>
    </message>
    <message>
        <source>{0}   {1} labels, {2} speakers</source>
        <translation>{0}   {1} etichette, {2} parlanti</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes ({0})</source>
        <translation>Note ({0})</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arresto…</translation>
    </message>
</context>
<context>
    <name>Languages</name>
    <message>
        <source>French</source>
        <translation>Francese</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Tedesco</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Inglese</translation>
    </message>
</context>
<context>
    <name>LearningCurve</name>
    <message>
        <source>Learning curve</source>
        <translation>Curva di apprendimento</translation>
    </message>
    <message>
        <source>Nothing was decided on this code&apos;s suggestions yet.</source>
        <translation>Sui suggerimenti di questo codice non è stato ancora deciso nulla.</translation>
    </message>
    <message>
        <source>After {count} decisions {share} % of the latest ten were right, at best {most} %.</source>
        <translation>Dopo {count} decisioni il {share}&#xa0;% degli ultimi dieci era giusto, al meglio il {most}&#xa0;%.</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n decisione</numerusform>
            <numerusform>%n decisioni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Transcripts</source>
        <translation>Trascrizioni</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codici</translation>
    </message>
    <message>
        <source>Coded segments</source>
        <translation>Segmenti codificati</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggerimenti</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Progetti recenti</translation>
    </message>
    <message>
        <source>Projects opened lately</source>
        <translation>Progetti aperti di recente</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ancora nessuno</translation>
    </message>
    <message>
        <source>Show or hide: {panel}</source>
        <translation>Mostra o nascondi: {panel}</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Posizione</translation>
    </message>
    <message>
        <source>Codings in this transcript</source>
        <translation>Codifiche in questa trascrizione</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Chi codifica</translation>
    </message>
    <message>
        <source>Read-only: you can look, search and export, not code.</source>
        <translation>Sola lettura: potete guardare, cercare ed esportare, non codificare.</translation>
    </message>
    <message>
        <source>This project lies in a {kind}: close it before somebody else opens it.</source>
        <translation>Questo progetto si trova qui: {kind}. Chiudetelo prima che qualcun altro lo apra.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Apri in sola lettura</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Subentra</translation>
    </message>
    <message>
        <source>read-only</source>
        <translation>sola lettura</translation>
    </message>
    <message>
        <source>Coder: {name}, blind copy</source>
        <translation>Chi codifica: {name}, copia cieca</translation>
    </message>
    <message>
        <source>Coder: {name}</source>
        <translation>Chi codifica: {name}</translation>
    </message>
    <message>
        <source>No transcripts yet. Choose “Import transcripts…” (Ctrl+I) to begin.</source>
        <translation>Ancora nessuna trascrizione. Scegliete «Importa trascrizioni…» (Ctrl+I) per cominciare.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n codifica</numerusform>
            <numerusform>%n codifiche</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turni</numerusform>
        </translation>
    </message>
    <message>
        <source>Turn {number}</source>
        <translation>Turno {number}</translation>
    </message>
    <message>
        <source>suggestions off</source>
        <translation>suggerimenti disattivati</translation>
    </message>
    <message>
        <source>looking for passages…</source>
        <translation>ricerca di passaggi…</translation>
    </message>
    <message numerus="yes">
        <source>%n suggestion(s)</source>
        <translation>
            <numerusform>%n suggerimento</numerusform>
            <numerusform>%n suggerimenti</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
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
        <translation>Salva memo</translation>
    </message>
    <message>
        <source>Save the memo ({0})</source>
        <translation>Salva il memo ({0})</translation>
    </message>
    <message>
        <source>What you noticed, why you decided so</source>
        <translation>Che cosa avete notato, perché avete deciso così</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Il progetto è aperto in sola lettura.</translation>
    </message>
    <message>
        <source>Not saved yet: Esc once more leaves the memo as it was.</source>
        <translation>Non ancora salvato: ancora Esc lascia il memo com’era.</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>Codebook</source>
        <translation>Libro dei codici</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Memos</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codificatori</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>il progetto</translation>
    </message>
    <message>
        <source>the transcript</source>
        <translation>la trascrizione</translation>
    </message>
    <message>
        <source>a participant</source>
        <translation>un partecipante</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>positive</source>
        <translation>positivo</translation>
    </message>
    <message>
        <source>negative</source>
        <translation>negativo</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>misto</translation>
    </message>
    <message>
        <source>changed on both sides</source>
        <translation>cambiato da entrambe le parti</translation>
    </message>
    <message>
        <source>stands otherwise in the copy</source>
        <translation>nella copia è diverso</translation>
    </message>
    <message>
        <source>changed in the copy by another coder</source>
        <translation>cambiato nella copia da un altro codificatore</translation>
    </message>
    <message>
        <source>removed here, changed in the copy</source>
        <translation>tolto qui, cambiato nella copia</translation>
    </message>
    <message>
        <source>removed in the copy, not here</source>
        <translation>tolto nella copia, non qui</translation>
    </message>
    <message>
        <source>not here: import it, then merge again</source>
        <translation>non è qui: importarlo, poi fondere di nuovo</translation>
    </message>
    <message>
        <source>corrected in the copy: its codings stay there</source>
        <translation>corretta nella copia: le sue codifiche restano là</translation>
    </message>
    <message>
        <source>its words are gone here: it stays in the copy</source>
        <translation>le sue parole qui non ci sono più: resta nella copia</translation>
    </message>
    <message>
        <source>Coding {0}</source>
        <translation>Codifica {0}</translation>
    </message>
    <message>
        <source>Decision on a suggestion {0}</source>
        <translation>Decisione su un suggerimento {0}</translation>
    </message>
    <message>
        <source>Ruling on {0}</source>
        <translation>Decisione su {0}</translation>
    </message>
    <message>
        <source>Comment {0}</source>
        <translation>Commento {0}</translation>
    </message>
    <message>
        <source>Memo on {0}</source>
        <translation>Memo: {0}</translation>
    </message>
    <message>
        <source>Roster of {0}</source>
        <translation>Registro: {0}</translation>
    </message>
    <message>
        <source>Coder {0}</source>
        <translation>Codificatore {0}</translation>
    </message>
    <message>
        <source>Pass {0}</source>
        <translation>Passaggio di codifica {0}</translation>
    </message>
    <message>
        <source>Code {0}</source>
        <translation>Codice {0}</translation>
    </message>
    <message>
        <source>Text of code {0}</source>
        <translation>Testo del codice {0}</translation>
    </message>
    <message>
        <source>Organisation {0}</source>
        <translation>Organizzazione {0}</translation>
    </message>
    <message>
        <source>Participant {0}</source>
        <translation>Partecipante {0}</translation>
    </message>
    <message>
        <source>Group {0}</source>
        <translation>Gruppo {0}</translation>
    </message>
    <message>
        <source>Membership of {0}</source>
        <translation>Appartenenza: {0}</translation>
    </message>
    <message>
        <source>Attribute {0}</source>
        <translation>Attributo {0}</translation>
    </message>
    <message>
        <source>Value of {0}</source>
        <translation>Valore di {0}</translation>
    </message>
    <message>
        <source>Transcript {0}</source>
        <translation>Trascrizione {0}</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valutazione</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definizione</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>Quando usarlo</translation>
    </message>
    <message>
        <source>When not to use</source>
        <translation>Quando non usarlo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>Counter-example</source>
        <translation>Controesempio</translation>
    </message>
    <message>
        <source>Keywords</source>
        <translation>Parole chiave</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Sotto</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Giudizio</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificativo</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ritirato</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Moderazione</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Risolto</translation>
    </message>
    <message>
        <source>Coding</source>
        <translation>Codifica</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Merge {file}</source>
        <translation>Fondere {file}</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fondere</translation>
    </message>
    <message>
        <source>What the copy brings</source>
        <translation>Che cosa porta la copia</translation>
    </message>
    <message>
        <source>Looking at the copy…</source>
        <translation>Lettura della copia…</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiato</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Tolto</translation>
    </message>
    <message>
        <source>Ours and theirs</source>
        <translation>Nostro e altrui</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Nostro</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Altrui</translation>
    </message>
    <message>
        <source>Keep all ours</source>
        <translation>Tenere tutto il nostro</translation>
    </message>
    <message>
        <source>Take all theirs</source>
        <translation>Prendere tutto l&apos;altrui</translation>
    </message>
    <message>
        <source>Conflicts ({count})</source>
        <translation>Conflitti ({count})</translation>
    </message>
    <message>
        <source>{title} ({count})</source>
        <translation>{title} ({count})</translation>
    </message>
    <message>
        <source>Nothing was merged.</source>
        <translation>Nulla è stato fuso.</translation>
    </message>
    <message>
        <source>Stopped: nothing was merged.</source>
        <translation>Interrotto: nulla è stato fuso.</translation>
    </message>
    <message>
        <source>Codings: {new} new, {changed} changed, {removed} removed.</source>
        <translation>Codifiche: {new} nuove, {changed} cambiate, {removed} tolte.</translation>
    </message>
    <message numerus="yes">
        <source>Other things: %n</source>
        <translation>
            <numerusform>Altro: %n</numerusform>
            <numerusform>Altro: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To look at after a correction: %n</source>
        <translation>
            <numerusform>Da rivedere dopo una correzione: %n</numerusform>
            <numerusform>Da rivedere dopo una correzione: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Passaggio</translation>
    </message>
    <message>
        <source>Nothing new: all of it is here already.</source>
        <translation>Nulla di nuovo: tutto è già qui.</translation>
    </message>
    <message>
        <source>Of {all} conflicts theirs is taken in {theirs}; else ours stays.</source>
        <translation>Conflitti: {all}; in {theirs} si prende l&apos;altrui, altrimenti resta il nostro.</translation>
    </message>
    <message>
        <source>No conflicts. Undo takes the whole merge back.</source>
        <translation>Nessun conflitto. Annulla revoca l&apos;intera fusione.</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Scrittura…</translation>
    </message>
    <message>
        <source>{file} is merged: {new} new, {changed} changed, {removed} removed; conflicts: {conflicts}, theirs taken of {theirs}.</source>
        <translation>{file} è fuso: {new} nuovi, {changed} cambiati, {removed} tolti; conflitti: {conflicts}, in {theirs} preso l&apos;altrui.</translation>
    </message>
    <message>
        <source>Two coders are called {name} now.</source>
        <translation>Ora due codificatori si chiamano {name}.</translation>
    </message>
    <message>
        <source>They are one person…</source>
        <translation>Sono una sola persona…</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Close the message (Esc)</source>
        <translation>Chiudi il messaggio (Esc)</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Chiudi il messaggio</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Put the caret into the turn of a speaker first.</source>
        <translation>Mettere prima il cursore nel turno di un parlante.</translation>
    </message>
    <message>
        <source>Rename speaker in every transcript</source>
        <translation>Rinominare il parlante in ogni trascrizione</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Rename everywhere</source>
        <translation>Rinominare ovunque</translation>
    </message>
    <message>
        <source>In the texts the label stays as it was typed. Two people who are one: see Team.</source>
        <translation>Nei testi l&apos;etichetta resta com&apos;è stata scritta. Due persone che sono una sola: vedere Team.</translation>
    </message>
    <message>
        <source>Rename transcript</source>
        <translation>Rinominare la trascrizione</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Transcript: {title}</source>
        <translation>Trascrizione: {title}</translation>
    </message>
    <message>
        <source>Project: {name}</source>
        <translation>Progetto: {name}</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Il progetto è aperto in sola lettura.</translation>
    </message>
</context>
<context>
    <name>NewProjectDialog</name>
    <message>
        <source>New project</source>
        <translation>Nuovo progetto</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Crea progetto</translation>
    </message>
    <message>
        <source>Name of the study</source>
        <translation>Nome dello studio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Language of the talks</source>
        <translation>Lingua dei colloqui</translation>
    </message>
    <message>
        <source>Empty, codes come while reading</source>
        <translation>Vuoto, i codici nascono leggendo</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Da un file…</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro dei codici</translation>
    </message>
    <message>
        <source>Your name or initials</source>
        <translation>Il vostro nome o le vostre iniziali</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Chi codifica</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Date un nome al progetto.</translation>
    </message>
    <message>
        <source>This cannot be a file&apos;s name: leave out &lt; &gt; : &quot; / \ | ? * and a full stop at the end.</source>
        <translation>Questo non può essere un nome di file: evitate &lt; &gt; : &quot; / \ | ? * e un punto alla fine.</translation>
    </message>
    <message>
        <source>Choose a folder that exists.</source>
        <translation>Scegliete una cartella che esiste.</translation>
    </message>
    <message>
        <source>{0} exists already: choose another name.</source>
        <translation>{0} esiste già: scegliete un altro nome.</translation>
    </message>
    <message>
        <source>Say who codes: a name or initials.</source>
        <translation>Indicate chi codifica: un nome o delle iniziali.</translation>
    </message>
    <message>
        <source>Folder of the project</source>
        <translation>Cartella del progetto</translation>
    </message>
    <message>
        <source>Codebooks (*.yaml *.yml *.csv)</source>
        <translation>Libri dei codici (*.yaml *.yml *.csv)</translation>
    </message>
    <message>
        <source>From the file {0}</source>
        <translation>Dal file {0}</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>The same text is in this list already, as “{0}”.</source>
        <translation>Lo stesso testo è già in questo elenco, come «{0}».</translation>
    </message>
    <message>
        <source>The same text is in the project already, as “{0}”.</source>
        <translation>Lo stesso testo è già nel progetto, come «{0}».</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Già presente</translation>
    </message>
    <message>
        <source>Unclear</source>
        <translation>Non chiaro</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Riparato</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Tralasciato</translation>
    </message>
    <message>
        <source>The codes of the table: see under “Columns” what becomes of them.</source>
        <translation>I codici della tabella: vedere sotto «Colonne» che cosa ne diventa.</translation>
    </message>
    <message>
        <source>Everything was understood; nothing was left out.</source>
        <translation>Tutto è stato capito; nulla è stato tralasciato.</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>{0}
Enter shows the line.</source>
        <translation>{0}
Invio mostra la riga.</translation>
    </message>
    <message>
        <source>Line {0}</source>
        <translation>Riga {0}</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Riga {0}: {1}</translation>
    </message>
    <message>
        <source>Suggestions are switched off for this project.</source>
        <translation>I suggerimenti sono disattivati per questo progetto.</translation>
    </message>
    <message>
        <source>Open a transcript to see passages suggested for your codes.</source>
        <translation>Aprire una trascrizione per vedere i passaggi suggeriti per i vostri codici.</translation>
    </message>
    <message>
        <source>Looking for passages that fit your codes…</source>
        <translation>Ricerca di passaggi adatti ai vostri codici…</translation>
    </message>
    <message>
        <source>Muted because too few were right: {codes}.</source>
        <translation>Silenziati perché troppo pochi erano giusti: {codes}.</translation>
    </message>
    <message>
        <source>Nothing is open here. Ctrl+G looks again.</source>
        <translation>Qui nulla è in sospeso. Ctrl+G cerca di nuovo.</translation>
    </message>
    <message>
        <source>Code first: suggestions are shown for transcripts you marked as fully coded.</source>
        <translation>Prima codificare: i suggerimenti si mostrano per le trascrizioni che avete segnato come interamente codificate.</translation>
    </message>
    <message>
        <source>Code first: suggestions are shown when you have marked this transcript as fully coded.</source>
        <translation>Prima codificare: i suggerimenti si mostrano quando avrete segnato questa trascrizione come interamente codificata.</translation>
    </message>
</context>
<context>
    <name>OnePersonDialog</name>
    <message>
        <source>Two names, one person</source>
        <translation>Due nomi, una persona</translation>
    </message>
    <message>
        <source>Make one person</source>
        <translation>Farne una sola persona</translation>
    </message>
    <message>
        <source>A person who has coded on two computers, or under two names, is known as two coders. The other coder’s work becomes a further pass of the one who stays; no coding is changed, and undo parts them again.</source>
        <translation>Chi ha codificato su due computer, o con due nomi, figura come due codificatori. Il lavoro dell&apos;altro codificatore diventa un ulteriore passaggio di codifica di quello che resta; nessuna codifica cambia, e Annulla li separa di nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln codifica</numerusform>
            <numerusform>%Ln codifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Resta</translation>
    </message>
    <message>
        <source>Is the same person</source>
        <translation>È la stessa persona</translation>
    </message>
    <message>
        <source>Choose two different coders.</source>
        <translation>Scegliere due codificatori diversi.</translation>
    </message>
    <message>
        <source>You are coding as this person: let this one stay.</source>
        <translation>State codificando come questa persona: lasciare che resti questa.</translation>
    </message>
</context>
<context>
    <name>OverTime</name>
    <message>
        <source>Agreement over time</source>
        <translation>Accordo nel tempo</translation>
    </message>
    <message>
        <source>Transcripts, as they were coded</source>
        <translation>Trascrizioni, nell&apos;ordine in cui sono state codificate</translation>
    </message>
    <message>
        <source>Coded until</source>
        <translation>Codificata fino al</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accordo</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervallo 95&#xa0;%</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>{code}: alpha by transcripts, in the order in which the coders finished.</source>
        <translation>{code}: alfa per trascrizione, nell&apos;ordine in cui i codificatori hanno finito.</translation>
    </message>
    <message>
        <source>No transcript was coded by two coders yet.</source>
        <translation>Nessuna trascrizione è stata ancora codificata da due.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Transcript</source>
        <translation>Trascrizione</translation>
    </message>
</context>
<context>
    <name>Pairs</name>
    <message>
        <source>Alpha of pairs of coders</source>
        <translation>Alfa delle coppie di codificatori</translation>
    </message>
    <message>
        <source>{code}: alpha of each pair; the warmer, the better they agree.</source>
        <translation>{code}: alfa di ogni coppia; più il colore è caldo, meglio concordano.</translation>
    </message>
    <message>
        <source>{a} and {b}: alpha {alpha}, agreement {percent}, {n} units.</source>
        <translation>{a} e {b}: alfa {alpha}, accordo {percent}, {n} unità.</translation>
    </message>
</context>
<context>
    <name>Parts</name>
    <message>
        <source>Earlier turns</source>
        <translation>Turni precedenti</translation>
    </message>
    <message>
        <source>Later turns</source>
        <translation>Turni successivi</translation>
    </message>
    <message>
        <source>Turns {0} to {1} of {2}</source>
        <translation>Turni da {0} a {1} su {2}</translation>
    </message>
</context>
<context>
    <name>PassageLists</name>
    <message>
        <source>Kinds of passages</source>
        <translation>Tipi di passaggi</translation>
    </message>
    <message>
        <source>Passages</source>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>Show in the transcript</source>
        <translation>Mostrare nella trascrizione</translation>
    </message>
    <message>
        <source>Go to this passage in the main window (Return)</source>
        <translation>Andare a questo passaggio nella finestra principale (Return)</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>Decidere…</translation>
    </message>
    <message>
        <source>Decide on this passage for the consensus (S)</source>
        <translation>Decidere su questo passaggio per il consenso (S)</translation>
    </message>
    <message>
        <source>Show all passages</source>
        <translation>Mostrare tutti i passaggi</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>Entrambi</translation>
    </message>
    <message>
        <source>Boundaries differ</source>
        <translation>Confini diversi</translation>
    </message>
    <message>
        <source>Only {coder}</source>
        <translation>Solo {coder}</translation>
    </message>
    <message>
        <source>Another code</source>
        <translation>Altro codice</translation>
    </message>
    <message>
        <source>The passage as {coder} marked it</source>
        <translation>Il passaggio come l&apos;ha marcato {coder}</translation>
    </message>
    <message>
        <source>Nobody known</source>
        <translation>Nessuno di noto</translation>
    </message>
</context>
<context>
    <name>PassagePage</name>
    <message>
        <source>The passage with the turns around it</source>
        <translation>Il passaggio con i turni intorno</translation>
    </message>
    <message>
        <source>What only the first coder marked is underlined</source>
        <translation>Ciò che solo il primo codificatore ha marcato è sottolineato</translation>
    </message>
    <message>
        <source>What only the second coder marked is underlined with dashes</source>
        <translation>Ciò che solo il secondo codificatore ha marcato è sottolineato a tratti</translation>
    </message>
    <message>
        <source>What both marked with one code is filled; with two codes, grey</source>
        <translation>Ciò che entrambi hanno marcato con un solo codice ha lo sfondo colorato; con due codici, grigio</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>{coder}: {codes}</source>
        <translation>{coder}: {codes}</translation>
    </message>
    <message>
        <source>Consensus: {codes} ({verdict})</source>
        <translation>Consenso: {codes} ({verdict})</translation>
    </message>
</context>
<context>
    <name>PassesDialog</name>
    <message>
        <source>Passes of {name}</source>
        <translation>Passaggi di codifica di {name}</translation>
    </message>
    <message>
        <source>Code the same transcripts again in a further pass, without seeing what you coded before; then compare both passes here. Nothing of either is lost, but what was done before cannot be undone any more.</source>
        <translation>Codificare ancora una volta le stesse trascrizioni in un nuovo passaggio di codifica, senza vedere ciò che avete codificato prima; poi confrontare qui i due passaggi. Non si perde nulla, ma ciò che è stato fatto prima non si può più annullare.</translation>
    </message>
    <message>
        <source>Pass {number}</source>
        <translation>Passaggio di codifica {number}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln codings</source>
        <translation>
            <numerusform>%Ln codifica</numerusform>
            <numerusform>%Ln codifiche</numerusform>
        </translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Passaggi di codifica</translation>
    </message>
    <message>
        <source>Begin it</source>
        <translation>Cominciarlo</translation>
    </message>
    <message>
        <source>Work in it</source>
        <translation>Lavorarci</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Il progetto è aperto in sola lettura.</translation>
    </message>
    <message>
        <source>The pass before it has no codings yet.</source>
        <translation>Il passaggio di codifica precedente non ha ancora codifiche.</translation>
    </message>
    <message>
        <source>You are working in this pass.</source>
        <translation>State lavorando in questo passaggio di codifica.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <source>Id</source>
        <translation>Identificativo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Groups (* moderates)</source>
        <translation>Gruppi (* modera)</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Moderators</source>
        <translation>Moderazione</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testo</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>scelta</translation>
    </message>
    <message>
        <source>date</source>
        <translation>data</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>ritirato</translation>
    </message>
</context>
<context>
    <name>PeopleWindow</name>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Tables of people</source>
        <translation>Tabelle delle persone</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Partecipanti</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizzazioni</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Trascrizioni</translation>
    </message>
    <message>
        <source>Speaking shares</source>
        <translation>Quote di parola</translation>
    </message>
    <message>
        <source>Import table…</source>
        <translation>Importare una tabella…</translation>
    </message>
    <message>
        <source>Read attributes or survey answers from CSV or XLSX, after a preview</source>
        <translation>Leggere attributi o risposte da CSV o XLSX, dopo un&apos;anteprima</translation>
    </message>
    <message>
        <source>New attribute…</source>
        <translation>Nuovo attributo…</translation>
    </message>
    <message>
        <source>Add a column: text, number, choice or date</source>
        <translation>Aggiungere una colonna: testo, numero, scelta o data</translation>
    </message>
    <message>
        <source>Change attribute…</source>
        <translation>Modificare l&apos;attributo…</translation>
    </message>
    <message>
        <source>Another name or type for the column with the current cell</source>
        <translation>Un altro nome o tipo per la colonna della cella corrente</translation>
    </message>
    <message>
        <source>Remove attribute</source>
        <translation>Togliere l&apos;attributo</translation>
    </message>
    <message>
        <source>Take away the column with the current cell and its values; undoable</source>
        <translation>Togliere la colonna della cella corrente e i suoi valori; annullabile</translation>
    </message>
    <message>
        <source>New organisation…</source>
        <translation>Nuova organizzazione…</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Aggiungere una riga</translation>
    </message>
    <message>
        <source>New group…</source>
        <translation>Nuovo gruppo…</translation>
    </message>
    <message>
        <source>Add a focus group that is still to meet</source>
        <translation>Aggiungere un focus group che deve ancora riunirsi</translation>
    </message>
    <message>
        <source>Next colour</source>
        <translation>Colore successivo</translation>
    </message>
    <message>
        <source>Give the chosen participants the next colour</source>
        <translation>Dare ai partecipanti scelti il colore successivo</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Ritirare</translation>
    </message>
    <message>
        <source>Mask the chosen participants and leave them out everywhere; undoable</source>
        <translation>Coprire i partecipanti scelti e tralasciarli ovunque; annullabile</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Riprendere</translation>
    </message>
    <message>
        <source>Take the withdrawal of the chosen participants back</source>
        <translation>Riprendere il ritiro dei partecipanti scelti</translation>
    </message>
    <message>
        <source>Delete for good…</source>
        <translation>Cancellare definitivamente…</translation>
    </message>
    <message>
        <source>Delete the words of one who has withdrawn; this cannot be undone</source>
        <translation>Cancellare le parole di chi si è ritirato; non si può annullare</translation>
    </message>
    <message>
        <source>Without turns of people who have withdrawn; time stamps not counted.</source>
        <translation>Senza i turni di chi si è ritirato; marche temporali non contate.</translation>
    </message>
    <message>
        <source>Type in a cell, or copy and paste blocks from and to a spreadsheet.</source>
        <translation>Scrivere in una cella, o copiare e incollare blocchi da e verso un foglio di calcolo.</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Il progetto è aperto in sola lettura.</translation>
    </message>
    <message>
        <source>New organisation</source>
        <translation>Nuova organizzazione</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identificativo</translation>
    </message>
    <message>
        <source>Add organisation</source>
        <translation>Aggiungere l&apos;organizzazione</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuovo gruppo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Aggiungere il gruppo</translation>
    </message>
    <message>
        <source>Import a table of people</source>
        <translation>Importare una tabella di persone</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.xlsx)</source>
        <translation>Tabelle (*.csv *.tsv *.xlsx)</translation>
    </message>
    <message>
        <source>Masked and left out everywhere. Undo shows the words again; “Delete for good” takes them out of the project, its journal and its backups.</source>
        <translation>Coperto e tralasciato ovunque. Annulla mostra di nuovo le parole; «Cancellare definitivamente» le toglie dal progetto, dal suo registro e dalle sue copie.</translation>
    </message>
    <message>
        <source>Looking for the words…</source>
        <translation>Ricerca delle parole…</translation>
    </message>
    <message>
        <source>Masking texts…</source>
        <translation>Copertura dei testi…</translation>
    </message>
    <message>
        <source>Deleting codings and notes…</source>
        <translation>Cancellazione di codifiche e note…</translation>
    </message>
    <message>
        <source>Rewriting the journal…</source>
        <translation>Riscrittura del registro…</translation>
    </message>
    <message>
        <source>Cleaning the disk…</source>
        <translation>Pulizia del disco…</translation>
    </message>
    <message>
        <source>Another program reads the project: the disk is cleaned next time.</source>
        <translation>Un altro programma legge il progetto: il disco sarà ripulito la prossima volta.</translation>
    </message>
    <message>
        <source>The words are deleted for good.</source>
        <translation>Le parole sono cancellate definitivamente.</translation>
    </message>
</context>
<context>
    <name>PickerModel</name>
    <message>
        <source>New theme “{name}”</source>
        <translation>Nuovo tema «{name}»</translation>
    </message>
    <message>
        <source>New code “{name}” in {theme}</source>
        <translation>Nuovo codice «{name}» in {theme}</translation>
    </message>
</context>
<context>
    <name>Planner</name>
    <message>
        <source>Plan how much to code twice</source>
        <translation>Pianificare quanto codificare due volte</translation>
    </message>
    <message>
        <source>How many times wider the variance is because turns of one talk are alike</source>
        <translation>Quante volte la varianza è maggiore perché i turni di uno stesso colloquio si somigliano</translation>
    </message>
    <message>
        <source>Width of the 95 % interval of alpha</source>
        <translation>Larghezza dell&apos;intervallo 95&#xa0;% dell&apos;alfa</translation>
    </message>
    <message>
        <source>From this result</source>
        <translation>Da questo risultato</translation>
    </message>
    <message>
        <source>Without a result yet</source>
        <translation>Ancora senza risultato</translation>
    </message>
    <message>
        <source>Alpha you expect</source>
        <translation>Alfa attesa</translation>
    </message>
    <message>
        <source>Share of the turns with the code</source>
        <translation>Quota dei turni con il codice</translation>
    </message>
    <message>
        <source>Design effect</source>
        <translation>Effetto del disegno</translation>
    </message>
    <message>
        <source>Two coders should each code about {n} turns.</source>
        <translation>Due codificatori dovrebbero codificare circa {n} turni ciascuno.</translation>
    </message>
    <message>
        <source>{code}: there is no interval yet to plan from.</source>
        <translation>{code}: non c&apos;è ancora un intervallo da cui pianificare.</translation>
    </message>
    <message>
        <source>{code}: {have} transcripts coded twice gave a width of {width}; for {wanted} it takes about {needed}. Intervals narrow with the square root of the number.</source>
        <translation>{code}: {have} trascrizioni codificate due volte hanno dato una larghezza di {width}; per {wanted} ne servono circa {needed}. Gli intervalli si stringono con la radice quadrata del numero.</translation>
    </message>
    <message>
        <source>{code}: {have} turns coded twice gave a width of {width}; for {wanted} it takes about {needed}. Intervals narrow with the square root of the number.</source>
        <translation>{code}: {have} turni codificati due volte hanno dato una larghezza di {width}; per {wanted} ne servono circa {needed}. Gli intervalli si stringono con la radice quadrata del numero.</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Preview</source>
        <translation>Anteprima</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Import {file}</source>
        <translation>Importare {file}</translation>
    </message>
    <message>
        <source>Write changes</source>
        <translation>Scrivere le modifiche</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Che cosa cambia</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Di chi</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Attributo</translation>
    </message>
    <message>
        <source>Old</source>
        <translation>Vecchio</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>not in this project: left out</source>
        <translation>non in questo progetto: tralasciato</translation>
    </message>
    <message>
        <source>The project holds all of this already: nothing would change.</source>
        <translation>Il progetto contiene già tutto questo: nulla cambierebbe.</translation>
    </message>
    <message>
        <source>{matched} rows matched, {unmatched} not; {changes} cells change.</source>
        <translation>{matched} righe riconosciute, {unmatched} no; {changes} celle cambiano.</translation>
    </message>
    <message>
        <source>New attributes: {names}.</source>
        <translation>Nuovi attributi: {names}.</translation>
    </message>
    <message>
        <source>New organisations: {names}.</source>
        <translation>Nuove organizzazioni: {names}.</translation>
    </message>
</context>
<context>
    <name>PurgeDialog</name>
    <message>
        <source>Delete words of {name} for good</source>
        <translation>Cancellare definitivamente le parole di {name}</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Cancellare definitivamente</translation>
    </message>
    <message>
        <source>This cannot be undone, and no step before it either. Files that were exported stay: look through them yourself.</source>
        <translation>Questo non si può annullare, e neppure alcun passo precedente. I file esportati restano: controllarli di persona.</translation>
    </message>
    <message>
        <source>Type the name to confirm</source>
        <translation>Scrivere il nome per confermare</translation>
    </message>
    <message>
        <source>In the project, its journal and its backups:</source>
        <translation>Nel progetto, nel suo registro e nelle sue copie:</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n parola</numerusform>
            <numerusform>%n parole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>masked in %n transcript(s), which stay</source>
        <translation>
            <numerusform>coperto in&#xa0;%n trascrizione, che resta</numerusform>
            <numerusform>coperto in&#xa0;%n trascrizioni, che restano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) on these words</source>
        <translation>
            <numerusform>%n codifica di queste parole</numerusform>
            <numerusform>%n codifiche di queste parole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n memo(s) beside or quoting them</source>
        <translation>
            <numerusform>%n memo accanto o che le cita</numerusform>
            <numerusform>%n memo accanto o che le citano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n original file(s) of these transcripts</source>
        <translation>
            <numerusform>%n file originale di queste trascrizioni</numerusform>
            <numerusform>%n file originali di queste trascrizioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s); a new one is made</source>
        <translation>
            <numerusform>%n copia; se ne fa una nuova</numerusform>
            <numerusform>%n copie; se ne fa una nuova</numerusform>
        </translation>
    </message>
    <message>
        <source>examples in the codebook that quote them: {codes}</source>
        <translation>esempi nel libro dei codici che le citano: {codes}</translation>
    </message>
    <message>
        <source>Type “{name}”.</source>
        <translation>Scrivere «{name}».</translation>
    </message>
    <message>
        <source>Deleting…</source>
        <translation>Cancellazione…</translation>
    </message>
    <message>
        <source>Stopped: nothing was deleted.</source>
        <translation>Interrotto: nulla è stato cancellato.</translation>
    </message>
</context>
<context>
    <name>QualityModel</name>
    <message>
        <source>Right of those reviewed</source>
        <translation>Giusti tra gli esaminati</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Esempi</translation>
    </message>
    <message>
        <source>Your codings of this code, from which is learned</source>
        <translation>Le vostre codifiche con questo codice, da cui si impara</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Possibile</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Debole</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>A caso</translation>
    </message>
    <message>
        <source>Right of those drawn by chance and reviewed</source>
        <translation>Giusti tra quelli estratti a caso ed esaminati</translation>
    </message>
    <message>
        <source>P@10</source>
        <translation>P@10</translation>
    </message>
    <message>
        <source>Share of right ones among the ten best, cross-validated</source>
        <translation>Quota dei giusti tra i dieci migliori, con validazione incrociata</translation>
    </message>
    <message>
        <source>AP</source>
        <translation>AP</translation>
    </message>
    <message>
        <source>Average precision of the ranking, cross-validated</source>
        <translation>Precisione media dell&apos;ordinamento, con validazione incrociata</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Richiamo</translation>
    </message>
    <message>
        <source>Share of what belongs to the code that is coded, estimated by chance</source>
        <translation>Quota di ciò che appartiene al codice ed è codificato, stimata con estrazioni a caso</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprendimento</translation>
    </message>
    <message>
        <source>Share of right ones among the latest ten, over time</source>
        <translation>Quota dei giusti tra gli ultimi dieci, nel tempo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Muted codes are not in the queue</source>
        <translation>I codici silenziati non sono nella coda</translation>
    </message>
    <message>
        <source>{0} (≥ {1})</source>
        <translation>{0} (≥ {1})</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenziato</translation>
    </message>
    <message>
        <source>{right} of {reviewed}</source>
        <translation>{right} su {reviewed}</translation>
    </message>
</context>
<context>
    <name>QualityTable</name>
    <message>
        <source>Quality of suggestions by code</source>
        <translation>Qualità dei suggerimenti per codice</translation>
    </message>
</context>
<context>
    <name>QualityWindow</name>
    <message>
        <source>Quality of suggestions</source>
        <translation>Qualità dei suggerimenti</translation>
    </message>
    <message>
        <source>Who sees a suggestion first tends to follow it, and to overlook what was not suggested: your codings drift towards the machine’s. Coding by yourself first and looking at suggestions afterwards keeps them yours.</source>
        <translation>Chi vede prima un suggerimento tende a seguirlo, e a trascurare ciò che non è stato suggerito: le vostre codifiche scivolano verso quelle della macchina. Codificare prima da soli e guardare i suggerimenti dopo le mantiene vostre.</translation>
    </message>
    <message>
        <source>Code first, see suggestions afterwards</source>
        <translation>Prima codificare, poi vedere i suggerimenti</translation>
    </message>
    <message>
        <source>Suggestions of a transcript are shown when you marked it as fully coded</source>
        <translation>I suggerimenti di una trascrizione si mostrano quando l&apos;avete segnata come interamente codificata</translation>
    </message>
    <message>
        <source>Switch off for this project</source>
        <translation>Disattivare per questo progetto</translation>
    </message>
    <message>
        <source>Suggest nothing to anybody in this project any more</source>
        <translation>Non suggerire più nulla a nessuno in questo progetto</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misurare</translation>
    </message>
    <message>
        <source>Learn from a part of the codings and see how well the rest is found</source>
        <translation>Imparare da una parte delle codifiche e vedere quanto bene si trova il resto</translation>
    </message>
    <message>
        <source>Show its suggestions again</source>
        <translation>Mostrare di nuovo i suoi suggerimenti</translation>
    </message>
    <message>
        <source>Take the code back into the queue and judge it anew</source>
        <translation>Riprendere il codice nella coda e giudicarlo da capo</translation>
    </message>
    <message>
        <source>Edit the code…</source>
        <translation>Modificare il codice…</translation>
    </message>
    <message>
        <source>Give it keywords, examples or a sharper definition</source>
        <translation>Dargli parole chiave, esempi o una definizione più precisa</translation>
    </message>
    <message>
        <source>Stop measuring</source>
        <translation>Fermare la misura</translation>
    </message>
    <message>
        <source>Measuring: {share} %</source>
        <translation>Misura in corso: {share}&#xa0;%</translation>
    </message>
    <message>
        <source>No suggestion was reviewed yet: the figures come with your decisions.</source>
        <translation>Nessun suggerimento è stato ancora esaminato: le cifre vengono con le vostre decisioni.</translation>
    </message>
    <message>
        <source>{band} {counted}</source>
        <translation>{band} {counted}</translation>
    </message>
    <message>
        <source>Right of those reviewed: {all} ({bands}).</source>
        <translation>Giusti tra gli esaminati: {all} ({bands}).</translation>
    </message>
    <message>
        <source>Of those drawn by chance: {counted}.</source>
        <translation>Tra quelli estratti a caso: {counted}.</translation>
    </message>
    <message>
        <source>{right} of {reviewed}</source>
        <translation>{right} su {reviewed}</translation>
    </message>
    <message>
        <source>There is too little to measure by.</source>
        <translation>C&apos;è troppo poco su cui misurare.</translation>
    </message>
    <message>
        <source>Cross-validated over {groups} groups: mean average precision {map}, P@10 {p10} ({tier}, {units} passages to choose from, seed {seed}).</source>
        <translation>Validazione incrociata su {groups} gruppi: precisione media complessiva {map}, P@10 {p10} ({tier}, {units} passaggi tra cui scegliere, seme {seed}).</translation>
    </message>
    <message>
        <source>Suggestions are on. Coders of blind copies see none.</source>
        <translation>I suggerimenti sono attivati. I codificatori delle copie cieche non ne vedono.</translation>
    </message>
    <message>
        <source>Suggestions are switched off for this project.</source>
        <translation>I suggerimenti sono disattivati per questo progetto.</translation>
    </message>
    <message>
        <source>Suggestions are switched off on this computer.</source>
        <translation>I suggerimenti sono disattivati su questo computer.</translation>
    </message>
    <message>
        <source>Right of those reviewed: {counted}.</source>
        <translation>Giusti tra gli esaminati: {counted}.</translation>
    </message>
    <message>
        <source>None of its suggestions was reviewed yet.</source>
        <translation>Nessuno dei suoi suggerimenti è stato ancora esaminato.</translation>
    </message>
    <message>
        <source>About {recall} % of what belongs to it is coded, at least {least} %.</source>
        <translation>Circa il {recall}&#xa0;% di ciò che gli appartiene è codificato, almeno il {least}&#xa0;%.</translation>
    </message>
    <message>
        <source>Recall can be estimated from {all} passages drawn by chance on; {n} so far.</source>
        <translation>Il richiamo si può stimare a partire da {all} passaggi estratti a caso; finora {n}.</translation>
    </message>
    <message>
        <source>Muted: fewer than one in five of the latest were right.</source>
        <translation>Silenziato: meno di uno su cinque degli ultimi era giusto.</translation>
    </message>
    <message>
        <source>More examples would help: it has {n}.</source>
        <translation>Più esempi aiuterebbero: ne ha {n}.</translation>
    </message>
    <message>
        <source>More keywords would help: it has {n}.</source>
        <translation>Più parole chiave aiuterebbero: ne ha {n}.</translation>
    </message>
    <message>
        <source>A sharper definition would help: say when to use the code, and when not.</source>
        <translation>Una definizione più precisa aiuterebbe: dire quando usare il codice, e quando no.</translation>
    </message>
    <message>
        <source>Nothing is suggested in this project any more. Undo takes that back.</source>
        <translation>In questo progetto non si suggerisce più nulla. Annulla revoca questa scelta.</translation>
    </message>
</context>
<context>
    <name>QuestionBar</name>
    <message>
        <source>Coders to compare</source>
        <translation>Codificatori da confrontare</translation>
    </message>
    <message>
        <source>coded from </source>
        <translation>codificata da </translation>
    </message>
    <message>
        <source>coded from any overlap</source>
        <translation>codificata da qualsiasi sovrapposizione</translation>
    </message>
    <message>
        <source>match from IoU </source>
        <translation>corrispondenza da IoU </translation>
    </message>
    <message>
        <source>Transcripts to compare</source>
        <translation>Trascrizioni da confrontare</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>Tutte le trascrizioni</translation>
    </message>
    <message numerus="yes">
        <source>%Ln transcripts</source>
        <translation>
            <numerusform>%Ln trascrizione</numerusform>
            <numerusform>%Ln trascrizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>Participants whose speech is compared</source>
        <translation>Partecipanti di cui si confronta ciò che dicono</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Tutti i partecipanti</translation>
    </message>
    <message numerus="yes">
        <source>%Ln participants</source>
        <translation>
            <numerusform>%Ln partecipante</numerusform>
            <numerusform>%Ln partecipanti</numerusform>
        </translation>
    </message>
    <message>
        <source>With moderators</source>
        <translation>Con la moderazione</translation>
    </message>
    <message>
        <source>Without codings that began as suggestions</source>
        <translation>Senza le codifiche nate come suggerimenti</translation>
    </message>
    <message>
        <source>by turn</source>
        <translation>per turno</translation>
    </message>
    <message>
        <source>by sentence</source>
        <translation>per frase</translation>
    </message>
    <message>
        <source>by word</source>
        <translation>per parola</translation>
    </message>
    <message>
        <source>by character</source>
        <translation>per carattere</translation>
    </message>
    <message>
        <source>by transcript</source>
        <translation>per trascrizione</translation>
    </message>
    <message>
        <source>by segment</source>
        <translation>per segmento</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Che cosa si conta</translation>
    </message>
    <message>
        <source>Share of a unit that must be coded</source>
        <translation>Quota di un&apos;unità che deve essere codificata</translation>
    </message>
    <message>
        <source>A unit counts as coded when this much of its characters is coded</source>
        <translation>Un&apos;unità conta come codificata quando lo è questa quota dei suoi caratteri</translation>
    </message>
    <message>
        <source>Overlap from which segments match</source>
        <translation>Sovrapposizione da cui i segmenti corrispondono</translation>
    </message>
    <message>
        <source>Shared text divided by the text of either: from here on segments match</source>
        <translation>Testo in comune diviso per il testo dell&apos;uno o dell&apos;altro: da qui in su i segmenti corrispondono</translation>
    </message>
</context>
<context>
    <name>QueueView</name>
    <message>
        <source>Suggestions to review</source>
        <translation>Suggerimenti da esaminare</translation>
    </message>
</context>
<context>
    <name>Ratings</name>
    <message>
        <source>Agreement on ratings</source>
        <translation>Accordo sulle valutazioni</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accordo</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervallo 95&#xa0;%</translation>
    </message>
    <message>
        <source>Rated by two</source>
        <translation>Valutati da due</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caratteri</translation>
    </message>
    <message>
        <source>Positive, negative or mixed, compared on the text to which coders gave the same code.</source>
        <translation>Positivo, negativo o misto, confrontati sul testo a cui i codificatori hanno dato lo stesso codice.</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>Tutti i codici insieme</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <source>Remove from list</source>
        <translation>Togli dall’elenco</translation>
    </message>
    <message>
        <source>Remove {0} from the list</source>
        <translation>Togli {0} dall’elenco</translation>
    </message>
    <message>
        <source>d MMM yyyy, HH:mm</source>
        <translation>d MMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Not found in {0}</source>
        <translation>Non trovato in {0}</translation>
    </message>
</context>
<context>
    <name>ResultPanel</name>
    <message numerus="yes">
        <source>%n passage(s) as in the consensus</source>
        <translation>
            <numerusform>%n passaggio come nel consenso</numerusform>
            <numerusform>%n passaggi come nel consenso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n added by rulings</source>
        <translation>
            <numerusform>%n aggiunto da decisioni</numerusform>
            <numerusform>%n aggiunti da decisioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped by rulings</source>
        <translation>
            <numerusform>%n scartato da decisioni</numerusform>
            <numerusform>%n scartati da decisioni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with other boundaries by rulings</source>
        <translation>
            <numerusform>%n con altri confini per decisione</numerusform>
            <numerusform>%n con altri confini per decisione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n under another code by rulings</source>
        <translation>
            <numerusform>%n sotto un altro codice per decisione</numerusform>
            <numerusform>%n sotto un altro codice per decisione</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decided with another coder</source>
        <translation>
            <numerusform>%n deciso con un altro codificatore</numerusform>
            <numerusform>%n decisi con un altro codificatore</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n still open or not yet taken over</source>
        <translation>
            <numerusform>%n ancora aperto o non ancora ripreso</numerusform>
            <numerusform>%n ancora aperti o non ancora ripresi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by no decision</source>
        <translation>
            <numerusform>%n senza alcuna decisione</numerusform>
            <numerusform>%n senza alcuna decisione</numerusform>
        </translation>
    </message>
    <message>
        <source>{coder}: {what}.</source>
        <translation>{coder}: {what}.</translation>
    </message>
    <message>
        <source>nothing marked</source>
        <translation>nulla di marcato</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Codings to look at</source>
        <translation>Codifiche da rivedere</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Trascrizione</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Take this coding off the list (Ctrl+Return)</source>
        <translation>Togliere questa codifica dall&apos;elenco (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Apply again to the selection</source>
        <translation>Applicare di nuovo alla selezione</translation>
    </message>
    <message>
        <source>Code what is selected in the transcript with the lost coding (Ctrl+B)</source>
        <translation>Dare la codifica persa a ciò che è selezionato nella trascrizione (Ctrl+B)</translation>
    </message>
    <message>
        <source>Words before</source>
        <translation>Parole prima</translation>
    </message>
    <message>
        <source>Words now</source>
        <translation>Parole ora</translation>
    </message>
    <message>
        <source>words changed</source>
        <translation>parole cambiate</translation>
    </message>
    <message>
        <source>words gone, coding removed</source>
        <translation>parole sparite, codifica tolta</translation>
    </message>
    <message>
        <source>Nothing to look at: every coding covers the words it was given for.</source>
        <translation>Nulla da rivedere: ogni codifica copre le parole per cui è stata data.</translation>
    </message>
    <message numerus="yes">
        <source>%n coding(s) to look at</source>
        <translation>
            <numerusform>%n codifica da rivedere</numerusform>
            <numerusform>%n codifiche da rivedere</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Select the passage in its transcript first.</source>
        <translation>Selezionare prima il passaggio nella sua trascrizione.</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>assigned</source>
        <translation>assegnata</translation>
    </message>
    <message>
        <source>fully coded</source>
        <translation>interamente codificata</translation>
    </message>
    <message>
        <source>not coded</source>
        <translation>non codificata</translation>
    </message>
</context>
<context>
    <name>RosterDialog</name>
    <message>
        <source>Roster</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Who codes what. Agreement counts a coder on a transcript who has codings there or is marked as having coded it fully.</source>
        <translation>Chi codifica che cosa. L&apos;accordo conta su una trascrizione il codificatore che vi ha codifiche o che è segnato come chi l&apos;ha interamente codificata.</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Assegnare</translation>
    </message>
    <message>
        <source>The coder has this to code</source>
        <translation>Il codificatore ha questa da codificare</translation>
    </message>
    <message>
        <source>Fully coded</source>
        <translation>Interamente codificata</translation>
    </message>
    <message>
        <source>The coder has coded all of it, also where there is no coding</source>
        <translation>Il codificatore l&apos;ha codificata tutta, anche dove non ci sono codifiche</translation>
    </message>
    <message>
        <source>Not coded</source>
        <translation>Non codificata</translation>
    </message>
    <message>
        <source>The coder does not count here</source>
        <translation>Il codificatore qui non conta</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Svuotare</translation>
    </message>
    <message>
        <source>Take the entry away; codings stay</source>
        <translation>Togliere la voce; le codifiche restano</translation>
    </message>
    <message>
        <source>Add coder…</source>
        <translation>Aggiungere un codificatore…</translation>
    </message>
    <message>
        <source>Enter somebody who has not coded here yet</source>
        <translation>Iscrivere chi qui non ha ancora codificato</translation>
    </message>
    <message>
        <source>Two names, one person…</source>
        <translation>Due nomi, una persona…</translation>
    </message>
    <message>
        <source>Say that two coders are one person</source>
        <translation>Dire che due codificatori sono una sola persona</translation>
    </message>
    <message>
        <source>New coder</source>
        <translation>Nuova persona</translation>
    </message>
    <message>
        <source>Name or initials</source>
        <translation>Nome o iniziali</translation>
    </message>
    <message>
        <source>Add coder</source>
        <translation>Aggiungere il codificatore</translation>
    </message>
    <message>
        <source>The project is open for reading only.</source>
        <translation>Il progetto è aperto in sola lettura.</translation>
    </message>
    <message>
        <source>{done} fully coded, {open} assigned. Space goes from one to the next.</source>
        <translation>Interamente codificate: {done}, assegnate: {open}. Spazio passa da una voce all&apos;altra.</translation>
    </message>
</context>
<context>
    <name>RosterModel</name>
    <message numerus="yes">
        <source>%n coding(s)</source>
        <translation>
            <numerusform>%n codifica</numerusform>
            <numerusform>%n codifiche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RulingPanel</name>
    <message>
        <source>Why so, as a sentence (E)</source>
        <translation>Perché così, in una frase (E)</translation>
    </message>
    <message>
        <source>A memo for the consensus coding (M)</source>
        <translation>Un memo per la codifica di consenso (M)</translation>
    </message>
    <message>
        <source>Code that the rule is for</source>
        <translation>Codice per cui vale la regola</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro dei codici</translation>
    </message>
    <message>
        <source>Take {coder}’s</source>
        <translation>Prendere {coder}</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Unione</translation>
    </message>
    <message>
        <source>Intersection</source>
        <translation>Intersezione</translation>
    </message>
    <message>
        <source>Another code…</source>
        <translation>Altro codice…</translation>
    </message>
    <message>
        <source>No code</source>
        <translation>Nessun codice</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Riaprire</translation>
    </message>
    <message>
        <source>Reason to “when to use”</source>
        <translation>In «Quando usarlo»</translation>
    </message>
    <message>
        <source>Reason to “when not to use”</source>
        <translation>In «Quando non usarlo»</translation>
    </message>
</context>
<context>
    <name>ScopeRow</name>
    <message>
        <source>This transcript</source>
        <translation>Questa trascrizione</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>Tutte le trascrizioni</translation>
    </message>
    <message>
        <source>Transcripts to review</source>
        <translation>Trascrizioni da esaminare</translation>
    </message>
    <message>
        <source>Review the open transcript or all of them</source>
        <translation>Esaminare la trascrizione aperta o tutte</translation>
    </message>
    <message>
        <source>Code of the suggestions shown</source>
        <translation>Codice dei suggerimenti mostrati</translation>
    </message>
    <message>
        <source>Review all codes, one theme or one code</source>
        <translation>Esaminare tutti i codici, un tema o un codice</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Tutti i codici</translation>
    </message>
</context>
<context>
    <name>ScoreTable</name>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accordo</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alfa</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervallo 95&#xa0;%</translation>
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
        <translation>Unità</translation>
    </message>
    <message>
        <source>Share of the judgements that gave the code</source>
        <translation>Quota dei giudizi che hanno dato il codice</translation>
    </message>
    <message>
        <source>Share of the units on which the coders agree</source>
        <translation>Quota delle unità su cui i codificatori concordano</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha</source>
        <translation>Alfa di Krippendorff</translation>
    </message>
    <message>
        <source>95 % interval of alpha; the lines stand at .667 and .800</source>
        <translation>Intervallo 95&#xa0;% dell&apos;alfa; le linee stanno a .667 e .800</translation>
    </message>
    <message>
        <source>Cohen&apos;s kappa, the mean of pairs for more than two coders</source>
        <translation>Kappa di Cohen, media delle coppie per più di due codificatori</translation>
    </message>
    <message>
        <source>Gwet&apos;s AC1, which depends less on how rare a code is</source>
        <translation>AC1 di Gwet, che dipende meno da quanto un codice è raro</translation>
    </message>
    <message>
        <source>Positive agreement (Dice)</source>
        <translation>Accordo positivo (Dice)</translation>
    </message>
    <message>
        <source>Number of units</source>
        <translation>Numero di unità</translation>
    </message>
    <message>
        <source>Agreement by code</source>
        <translation>Accordo per codice</translation>
    </message>
    <message>
        <source>All themes together</source>
        <translation>Tutti i temi insieme</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>Tutti i codici insieme</translation>
    </message>
</context>
<context>
    <name>SegmentModel</name>
    <message>
        <source>turns {first} to {last}</source>
        <translation>turni da {first} a {last}</translation>
    </message>
    <message>
        <source>turn {number}</source>
        <translation>turno {number}</translation>
    </message>
    <message>
        <source>Rated positive</source>
        <translation>Valutato come positivo</translation>
    </message>
    <message>
        <source>Rated negative</source>
        <translation>Valutato come negativo</translation>
    </message>
    <message>
        <source>Rated mixed</source>
        <translation>Valutato come misto</translation>
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
        <translation>Segmenti codificati</translation>
    </message>
    <message>
        <source>A click or Enter shows the passage in its transcript</source>
        <translation>Un clic o Invio mostra il passaggio nella sua trascrizione</translation>
    </message>
    <message>
        <source>{code}: {segments} in {transcripts}</source>
        <translation>{code}: {segments} in {transcripts}</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segmento</numerusform>
            <numerusform>%n segmenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transcript(s)</source>
        <translation>
            <numerusform>%n trascrizione</numerusform>
            <numerusform>%n trascrizioni</numerusform>
        </translation>
    </message>
    <message>
        <source>No passage has {code} yet. Select words in the transcript and press Enter on the code, or drag it onto them.</source>
        <translation>Nessun passaggio ha ancora {code}. Selezionate delle parole nella trascrizione e premete Invio sul codice, o trascinatelo su di esse.</translation>
    </message>
    <message>
        <source>Choose a code to see the passages that have it.</source>
        <translation>Scegliete un codice per vedere i passaggi che lo hanno.</translation>
    </message>
</context>
<context>
    <name>Sentence</name>
    <message>
        <source>A code needs a name.</source>
        <translation>Un codice ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>A coder gave one passage two codes of this group; unitizing alphas need codes that do not overlap within a coder.</source>
        <translation>Un codificatore ha dato a un passaggio due codici di questo gruppo; le alfa di unitizzazione vogliono codici che non si sovrappongano nello stesso codificatore.</translation>
    </message>
    <message>
        <source>A coder needs a name.</source>
        <translation>Un codificatore ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>A coder with at least one coding in a transcript counts as having coded it, unless the roster says “not coded”; a coder with none counts only where the roster says “fully coded”, and is missing elsewhere.</source>
        <translation>Un codificatore con almeno una codifica in una trascrizione conta come chi l&apos;ha codificata, salvo che il registro dica «non codificata»; chi non ne ha conta solo dove il registro dice «interamente codificata», e altrove manca.</translation>
    </message>
    <message>
        <source>A coding must cover at least one character of the transcript.</source>
        <translation>Una codifica deve coprire almeno un carattere della trascrizione.</translation>
    </message>
    <message>
        <source>A handout is for somebody: give the coder&apos;s name.</source>
        <translation>Una copia è per qualcuno: dare il nome del codificatore.</translation>
    </message>
    <message>
        <source>A label has no speech after it, so it made no turn (line {lines}).</source>
        <translation>Un&apos;etichetta non è seguita da alcun discorso e quindi non ha fatto un turno (riga {lines}).</translation>
    </message>
    <message>
        <source>A label stands only once, but was taken for a speaker (line {lines}).</source>
        <translation>Un&apos;etichetta compare una volta sola, ma è stata presa per una persona che parla (riga {lines}).</translation>
    </message>
    <message>
        <source>A line begins like a speaker&apos;s label, but was kept as speech (line {lines}).</source>
        <translation>Una riga comincia come un&apos;etichetta, ma è rimasta discorso (riga {lines}).</translation>
    </message>
    <message>
        <source>A row of the table does not say which organisation it is about.</source>
        <translation>Una riga della tabella non dice di quale organizzazione si tratta.</translation>
    </message>
    <message>
        <source>A speaker needs a name.</source>
        <translation>Un parlante ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>A transcript cannot be left without any words.</source>
        <translation>Una trascrizione non può restare senza parole.</translation>
    </message>
    <message>
        <source>A unit counted as coded when any of its characters was coded.</source>
        <translation>Un&apos;unità contava come codificata quando un suo carattere lo era.</translation>
    </message>
    <message>
        <source>A unit counted as coded when at least {share} of its characters were coded.</source>
        <translation>Un&apos;unità contava come codificata quando almeno {share} dei suoi caratteri lo erano.</translation>
    </message>
    <message>
        <source>All of what was marked in common carries one and the same value, so there is nothing to tell apart.</source>
        <translation>Tutto ciò che è stato marcato in comune porta lo stesso valore, quindi non c&apos;è nulla da distinguere.</translation>
    </message>
    <message>
        <source>Alpha is {alpha}: the coders agree less than chance alone would give.</source>
        <translation>L&apos;alfa è {alpha}: i codificatori concordano meno di quanto darebbe il solo caso.</translation>
    </message>
    <message>
        <source>An attribute needs a name.</source>
        <translation>Un attributo ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>An organisation needs an id.</source>
        <translation>Un&apos;organizzazione ha bisogno di un identificativo.</translation>
    </message>
    <message>
        <source>Close it there, or open it read-only.</source>
        <translation>Chiuderlo là, o aprirlo in sola lettura.</translation>
    </message>
    <message>
        <source>Code {code_id} has codes below it: move or remove them first.</source>
        <translation>Il codice {code_id} ha codici sotto di sé: spostarli o toglierli prima.</translation>
    </message>
    <message>
        <source>Code {code_id} has codings: recode or remove them first.</source>
        <translation>Il codice {code_id} ha codifiche: ricodificarle o toglierle prima.</translation>
    </message>
    <message>
        <source>Every coder gave this code to everything: nothing varies, so there is no agreement beyond chance to compute.</source>
        <translation>Ogni codificatore ha dato questo codice a tutto: nulla varia, quindi non c&apos;è accordo oltre il caso da calcolare.</translation>
    </message>
    <message>
        <source>Fewer than {fewest} transcripts were coded twice, so intervals come from resampling turns within transcripts; they do not show how transcripts differ.</source>
        <translation>Meno di {fewest} trascrizioni sono state codificate due volte, quindi gli intervalli vengono dal ricampionamento dei turni dentro le trascrizioni; non mostrano come queste differiscano.</translation>
    </message>
    <message>
        <source>In {share} of the replicates nobody used the code; the interval leaves them out.</source>
        <translation>In {share} delle repliche nessuno ha usato il codice; l&apos;intervallo le tralascia.</translation>
    </message>
    <message>
        <source>Intervals come from resampling transcripts.</source>
        <translation>Gli intervalli vengono dal ricampionamento delle trascrizioni.</translation>
    </message>
    <message>
        <source>Its 95 % interval runs from {low} to {high}, across the limit of {limit}: the band is not certain.</source>
        <translation>Il suo intervallo al 95&#xa0;% va da {low} a {high} e passa il limite di {limit}: la fascia non è certa.</translation>
    </message>
    <message>
        <source>Labels were read as in “{example}” ({chosen} found), but {others} other lines are labelled as in “{example_}”.</source>
        <translation>Le etichette sono state lette come in «{example}» ({chosen} trovate), ma {others} altre righe sono etichettate come in «{example_}».</translation>
    </message>
    <message>
        <source>Les clientes remplissent les formulaires. Nous gardons les dossiers.</source>
        <translation>Les clientes remplissent les formulaires. Nous gardons les dossiers.</translation>
    </message>
    <message>
        <source>Nearly everything carries the code: {prevalence} of the judgements. The coders agree on {percent} of the units, mostly because they both gave it; chance would give nearly as much, so alpha and kappa are low. AC1 ({ac1}) and Brennan-Prediger ({bp}) depend less on how common a code is.</source>
        <translation>Quasi tutto porta il codice: {prevalence} dei giudizi. I codificatori concordano su {percent} delle unità, per lo più perché entrambi l&apos;hanno dato; il caso darebbe quasi altrettanto, perciò alfa e kappa sono basse. AC1 ({ac1}) e Brennan-Prediger ({bp}) dipendono meno da quanto un codice è comune.</translation>
    </message>
    <message>
        <source>No backup of {name} could be made: check the space and permissions of {path}.</source>
        <translation>Non è stato possibile fare una copia di {name}: controllare lo spazio e i permessi di {path}.</translation>
    </message>
    <message>
        <source>No coder used this code: nothing varies, so there is no agreement beyond chance to compute.</source>
        <translation>Nessun codificatore ha usato questo codice: nulla varia, quindi non c&apos;è accordo oltre il caso da calcolare.</translation>
    </message>
    <message>
        <source>No passage that two coders coded alike was rated by both.</source>
        <translation>Nessun passaggio codificato allo stesso modo da due è stato valutato da entrambi.</translation>
    </message>
    <message>
        <source>No passage was marked by two coders, so there is nothing to compare.</source>
        <translation>Nessun passaggio è stato marcato da due, quindi non c&apos;è nulla da confrontare.</translation>
    </message>
    <message>
        <source>No speakers were recognised, so the whole text is one turn without a speaker.</source>
        <translation>Nessun parlante è stato riconosciuto, quindi tutto il testo è un solo turno senza parlante.</translation>
    </message>
    <message>
        <source>No transcript was coded by two coders, so there is nothing to compare.</source>
        <translation>Nessuna trascrizione è stata codificata da due, quindi non c&apos;è nulla da confrontare.</translation>
    </message>
    <message>
        <source>Nobody called {missing} speaks there; the speakers are {unknown}.</source>
        <translation>Nessuno di nome {missing} vi parla; i parlanti sono {unknown}.</translation>
    </message>
    <message>
        <source>Only codings of one code that touch and are equal can be joined.</source>
        <translation>Si possono unire solo codifiche uguali di uno stesso codice che si toccano.</translation>
    </message>
    <message>
        <source>Only the words of somebody who has withdrawn can be purged: withdraw them first.</source>
        <translation>Si possono cancellare solo le parole di chi si è ritirato: ritirarlo prima.</translation>
    </message>
    <message>
        <source>Pairs of coders for whom alpha is undefined are left out of means: {pairs}.</source>
        <translation>Le coppie di codificatori con alfa non definita sono fuori dalle medie: {pairs}.</translation>
    </message>
    <message>
        <source>Segments are only where somebody marked something; coefficients that need text without the code have no meaning at this unit.</source>
        <translation>I segmenti ci sono solo dove qualcuno ha marcato qualcosa; i coefficienti che vogliono testo senza il codice non hanno senso a questa unità.</translation>
    </message>
    <message>
        <source>Segments matched when their intersection over union was {iou} or more; as many as possible were matched one to one.</source>
        <translation>I segmenti corrispondevano quando l&apos;intersezione sull&apos;unione era {iou} o più; ne sono stati abbinati quanti più possibile uno a uno.</translation>
    </message>
    <message>
        <source>Select some text first: the passage is empty.</source>
        <translation>Selezionare prima del testo: il passaggio è vuoto.</translation>
    </message>
    <message>
        <source>Showing the progress of suggestions failed.</source>
        <translation>Non è stato possibile mostrare l&apos;avanzamento dei suggerimenti.</translation>
    </message>
    <message>
        <source>Somebody in {other} is called {name} already: choose another name, or give the turns to that speaker.</source>
        <translation>Qualcuno in {other} si chiama già {name}: scegliere un altro nome, o dare i turni a quel parlante.</translation>
    </message>
    <message>
        <source>Somebody who has withdrawn cannot be edited: take the withdrawal back first.</source>
        <translation>Chi si è ritirato non si può modificare: riprendere prima il ritiro.</translation>
    </message>
    <message>
        <source>The code is rare: {prevalence} of the judgements. The coders agree on {percent} of the units, mostly because they both left it out; chance would give nearly as much, so alpha and kappa are low. AC1 ({ac1}) and Brennan-Prediger ({bp}) depend less on how rare a code is.</source>
        <translation>Il codice è raro: {prevalence} dei giudizi. I codificatori concordano su {percent} delle unità, per lo più perché entrambi l&apos;hanno tralasciato; il caso darebbe quasi altrettanto, perciò alfa e kappa sono basse. AC1 ({ac1}) e Brennan-Prediger ({bp}) dipendono meno da quanto un codice è raro.</translation>
    </message>
    <message>
        <source>The code stands on few units (about {marked} for each coder): one passage more or less changes the value.</source>
        <translation>Il codice poggia su poche unità (circa {marked} per codificatore): un passaggio in più o in meno cambia il valore.</translation>
    </message>
    <message>
        <source>The codebook has no keywords in {language}, the transcript&apos;s language: add some to get suggestions.</source>
        <translation>Il libro dei codici non ha parole chiave in {language}, la lingua della trascrizione: aggiungerne per avere suggerimenti.</translation>
    </message>
    <message>
        <source>The coders worked under different versions of the codebook ({versions}): differences may come from the definitions.</source>
        <translation>I codificatori hanno lavorato con versioni diverse del libro dei codici ({versions}): le differenze possono venire dalle definizioni.</translation>
    </message>
    <message>
        <source>The copied block has {lines} rows and {width} columns, more than the table has from here on: begin further up or to the left.</source>
        <translation>Il blocco copiato ha {lines} righe e {width} colonne, più di quante la tabella ne abbia da qui: cominciare più in alto o a sinistra.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was changed in {name}. Free some space and try again.</source>
        <translation>Il disco è pieno: nulla è stato cambiato in {name}. Liberare spazio e riprovare.</translation>
    </message>
    <message>
        <source>The folder of {name} cannot be written: open the project read-only or copy it to another folder.</source>
        <translation>Nella cartella di {name} non si può scrivere: aprire il progetto in sola lettura o copiarlo in un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>The folder {parent} does not exist: make it first.</source>
        <translation>La cartella {parent} non esiste: crearla prima.</translation>
    </message>
    <message>
        <source>The id {key} is taken: each has an id of its own.</source>
        <translation>L&apos;identificativo {key} è preso: ciascuno ha il suo.</translation>
    </message>
    <message>
        <source>The id {repeated} stands in two rows: each participant has one id.</source>
        <translation>L&apos;identificativo {repeated} sta in due righe: ogni partecipante ne ha uno.</translation>
    </message>
    <message>
        <source>The new codebook lacks {used}, which has codings here: keep the code, or recode its codings first.</source>
        <translation>Nel nuovo libro dei codici manca {used}, che qui ha codifiche: tenere il codice, o ricodificarle prima.</translation>
    </message>
    <message>
        <source>The number of bootstrap replicates cannot be negative.</source>
        <translation>Il numero di repliche bootstrap non può essere negativo.</translation>
    </message>
    <message>
        <source>The overlap (IoU) from which segments match lies above 0 and up to 1.</source>
        <translation>La sovrapposizione (IoU) da cui i segmenti corrispondono sta sopra 0 e fino a 1.</translation>
    </message>
    <message>
        <source>The share of a unit that must be coded lies above 0 and up to 1 (100 %).</source>
        <translation>La quota di un&apos;unità che deve essere codificata sta sopra 0 e fino a 1 (100&#xa0;%).</translation>
    </message>
    <message>
        <source>The suggestions stopped twice over this transcript: close other programs to free memory, and ask again.</source>
        <translation>I suggerimenti si sono fermati due volte su questa trascrizione: chiudere altri programmi per liberare memoria, e chiedere di nuovo.</translation>
    </message>
    <message>
        <source>The suggestions&apos; process cannot be started ({strerror}): restart the program, or install it again.</source>
        <translation>Il processo dei suggerimenti non può essere avviato ({strerror}): riavviare il programma, o installarlo di nuovo.</translation>
    </message>
    <message>
        <source>The template “{LONGEST}” can&apos;t be used: it may have {PLACES}, each but the tab once, and at most {LONGEST_} characters.</source>
        <translation>Il modello «{LONGEST}» non può servire: può avere {PLACES}, ciascuno una volta salvo la tabulazione, e al più {LONGEST_} caratteri.</translation>
    </message>
    <message>
        <source>The transcripts that two coders coded hold no text that counts.</source>
        <translation>Le trascrizioni codificate da due non contengono testo che conti.</translation>
    </message>
    <message>
        <source>The {language} language model {model} {trouble}; suggestions use the word list simplemma instead and may find less. Installing the program again mends it.</source>
        <translation>Il modello di lingua {model} ({language}): {trouble}; i suggerimenti usano al suo posto l&apos;elenco simplemma e forse trovano meno. Installare di nuovo il programma rimedia.</translation>
    </message>
    <message>
        <source>There is a code {id} already: choose another id.</source>
        <translation>C&apos;è già un codice {id}: scegliere un altro identificativo.</translation>
    </message>
    <message>
        <source>There is a group “{value}” already: choose another name.</source>
        <translation>C&apos;è già un gruppo «{value}»: scegliere un altro nome.</translation>
    </message>
    <message>
        <source>There is an attribute “{name}” already: choose another name.</source>
        <translation>C&apos;è già un attributo «{name}»: scegliere un altro nome.</translation>
    </message>
    <message>
        <source>There is no code {code} in the codebook.</source>
        <translation>Nel libro dei codici non c&apos;è un codice {code}.</translation>
    </message>
    <message>
        <source>There is no code {id} in the codebook.</source>
        <translation>Nel libro dei codici non c&apos;è un codice {id}.</translation>
    </message>
    <message>
        <source>There is no codebook file or shipped codebook “{name}” (shipped: {names}).</source>
        <translation>Non c&apos;è un file né un libro dei codici fornito «{name}» (forniti: {names}).</translation>
    </message>
    <message>
        <source>There is no coder or layer “{name}” in this project.</source>
        <translation>In questo progetto non c&apos;è un codificatore né un livello «{name}».</translation>
    </message>
    <message>
        <source>There is no coder “{name}” in this project.</source>
        <translation>In questo progetto non c&apos;è un codificatore «{name}».</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Non c&apos;è un file {path}.</translation>
    </message>
    <message>
        <source>There is no layer “{name}” in this project.</source>
        <translation>In questo progetto non c&apos;è un livello «{name}».</translation>
    </message>
    <message>
        <source>There is no organisation “{wanted}”: add it to the organisations first.</source>
        <translation>Non c&apos;è un&apos;organizzazione «{wanted}»: aggiungerla prima alle organizzazioni.</translation>
    </message>
    <message>
        <source>There is no participant “{wanted}” in this project: give the id or name.</source>
        <translation>In questo progetto non c&apos;è un partecipante «{wanted}»: dare l&apos;identificativo o il nome.</translation>
    </message>
    <message>
        <source>There is no transcript to hand out: import one first.</source>
        <translation>Non c&apos;è una trascrizione da consegnare: importarne prima una.</translation>
    </message>
    <message>
        <source>There is no transcript “{wanted}” in this project.</source>
        <translation>In questo progetto non c&apos;è una trascrizione «{wanted}».</translation>
    </message>
    <message>
        <source>There is nothing to paste: copy some cells first.</source>
        <translation>Non c&apos;è nulla da incollare: copiare prima delle celle.</translation>
    </message>
    <message>
        <source>There is too little that was coded twice for an interval.</source>
        <translation>È stato codificato due volte troppo poco per un intervallo.</translation>
    </message>
    <message>
        <source>These words are of somebody who has withdrawn: they cannot be coded.</source>
        <translation>Queste parole sono di chi si è ritirato: non si possono codificare.</translation>
    </message>
    <message>
        <source>This attribute has been removed.</source>
        <translation>Questo attributo è stato tolto.</translation>
    </message>
    <message>
        <source>This coding belongs to another coder: it stays as it is.</source>
        <translation>Questa codifica è di un altro codificatore: resta com&apos;è.</translation>
    </message>
    <message>
        <source>This coding has been removed.</source>
        <translation>Questa codifica è stata tolta.</translation>
    </message>
    <message>
        <source>This entry is no longer on the list.</source>
        <translation>Questa voce non è più nell&apos;elenco.</translation>
    </message>
    <message>
        <source>This participant is no longer in the project.</source>
        <translation>Questo partecipante non è più nel progetto.</translation>
    </message>
    <message>
        <source>This suggestion is no longer there: it was computed anew.</source>
        <translation>Questo suggerimento non c&apos;è più: è stato ricalcolato.</translation>
    </message>
    <message>
        <source>Too few replicates contain the code for an interval.</source>
        <translation>Troppo poche repliche contengono il codice per un intervallo.</translation>
    </message>
    <message>
        <source>Too little text was marked by two coders for chance agreement to be computed.</source>
        <translation>È stato marcato da due troppo poco testo per calcolare l&apos;accordo dovuto al caso.</translation>
    </message>
    <message>
        <source>Two rows are about {key}: each organisation has one row.</source>
        <translation>Due righe riguardano {key}: ogni organizzazione ha una riga.</translation>
    </message>
    <message>
        <source>Two rows are about {wanted}: each participant has one row.</source>
        <translation>Due righe riguardano {wanted}: ogni partecipante ha una riga.</translation>
    </message>
    <message>
        <source>What each turn holds beside was left out: {named}.</source>
        <translation>Ciò che ogni turno contiene d&apos;altro è stato tralasciato: {named}.</translation>
    </message>
    <message>
        <source>{coder} coded {passes} times; the first pass is compared (name layers for others).</source>
        <translation>{coder} ha codificato {passes} volte; si confronta il primo passaggio (nominare livelli per gli altri).</translation>
    </message>
    <message>
        <source>{coder} has coded none of these transcripts and does not appear.</source>
        <translation>{coder} non ha codificato nessuna di queste trascrizioni e non compare.</translation>
    </message>
    <message>
        <source>{file} has {more} more problems like these.</source>
        <translation>{file} ha altri {more} problemi come questi.</translation>
    </message>
    <message>
        <source>{kind} file, which can&apos;t be read yet; save it as .docx or .txt.</source>
        <translation>{kind}: questo file non si può ancora leggere; salvarlo come .docx o .txt.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a table: save it as CSV (UTF-8) or XLSX.</source>
        <translation>{name} non si può leggere come tabella: salvarlo come CSV (UTF-8) o XLSX.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {strerror}.</source>
        <translation>{name} non si può leggere: {strerror}.</translation>
    </message>
    <message>
        <source>{name} carries no mark of its encoding and was read as UTF-16.</source>
        <translation>{name} non porta un segno della sua codifica ed è stato letto come UTF-16.</translation>
    </message>
    <message>
        <source>{name} could not be read ({reason}); copy it elsewhere.</source>
        <translation>Non è stato possibile leggere {name} ({reason}); copiarlo altrove.</translation>
    </message>
    <message>
        <source>{name} could not be read or written ({error}): nothing was changed. Check the disk and the space on it.</source>
        <translation>Non è stato possibile leggere o scrivere {name} ({error}): nulla è stato cambiato. Controllare il disco e lo spazio.</translation>
    </message>
    <message>
        <source>{name} could not be written ({strerror}): check the folder and its space.</source>
        <translation>Non è stato possibile scrivere {name} ({strerror}): controllare la cartella e lo spazio.</translation>
    </message>
    <message>
        <source>{name} declares a document type, which may hide other files, so it was not read: export it without one.</source>
        <translation>{name} dichiara un tipo di documento, che può nascondere altri file, quindi non è stato letto: esportarlo senza.</translation>
    </message>
    <message>
        <source>{name} exists already: choose another name or open it.</source>
        <translation>{name} esiste già: scegliere un altro nome o aprirlo.</translation>
    </message>
    <message>
        <source>{name} has a cell far away from its table: delete what stands beside and below the table and save it again.</source>
        <translation>{name} ha una cella lontana dalla sua tabella: cancellare ciò che sta accanto e sotto la tabella e salvarlo di nuovo.</translation>
    </message>
    <message>
        <source>{name} has more than {MOST_PAGES} pages; split it.</source>
        <translation>{name} ha più di {MOST_PAGES} pagine; dividerlo.</translation>
    </message>
    <message>
        <source>{name} has no column in which somebody speaks: a table of turns needs one column for the speaker and one for the text.</source>
        <translation>{name} non ha una colonna in cui qualcuno parli: una tabella di turni vuole una colonna per il parlante e una per il testo.</translation>
    </message>
    <message>
        <source>{name} has no rows below its first one.</source>
        <translation>{name} non ha righe sotto la prima.</translation>
    </message>
    <message>
        <source>{name} has no text in it: export the transcript itself.</source>
        <translation>{name} non contiene testo: esportare la trascrizione stessa.</translation>
    </message>
    <message>
        <source>{name} has only {width} columns: choose among these.</source>
        <translation>{name} ha solo {width} colonne: scegliere tra queste.</translation>
    </message>
    <message>
        <source>{name} holds more text than a transcript can; split it.</source>
        <translation>{name} contiene più testo di quanto una trascrizione possa; dividerlo.</translation>
    </message>
    <message>
        <source>{name} holds no Word document; open it in Word and save it again as .docx.</source>
        <translation>{name} non contiene un documento Word; aprirlo in Word e salvarlo di nuovo come .docx.</translation>
    </message>
    <message>
        <source>{name} holds no list of turns: save the transcript as .docx or .txt.</source>
        <translation>{name} non contiene un elenco di turni: salvare la trascrizione come .docx o .txt.</translation>
    </message>
    <message>
        <source>{name} holds no text document; open it in its program and save it again.</source>
        <translation>{name} non contiene un documento di testo; aprirlo nel suo programma e salvarlo di nuovo.</translation>
    </message>
    <message>
        <source>{name} is a PDF without text, probably scanned: run text recognition (OCR) on it, or type it, and save it as .docx or .txt.</source>
        <translation>{name} è un PDF senza testo, probabilmente scansionato: farne il riconoscimento (OCR), o batterlo, e salvarlo come .docx o .txt.</translation>
    </message>
    <message>
        <source>{name} is a binary file, not a text; save the transcript as .docx or .txt.</source>
        <translation>{name} è un file binario, non un testo; salvare la trascrizione come .docx o .txt.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a project file.</source>
        <translation>{name} è una cartella, non un file di progetto.</translation>
    </message>
    <message>
        <source>{name} is a folder; choose the files in it.</source>
        <translation>{name} è una cartella; scegliere i file che contiene.</translation>
    </message>
    <message>
        <source>{name} is a project: choose another name for the new file.</source>
        <translation>{name} è un progetto: scegliere un altro nome per il nuovo file.</translation>
    </message>
    <message>
        <source>{name} is being written by another program: try again.</source>
        <translation>Un altro programma sta scrivendo {name}: riprovare.</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete; open it in a PDF reader and print it as a new PDF.</source>
        <translation>{name} è danneggiato o incompleto; aprirlo in un lettore PDF e stamparlo come nuovo PDF.</translation>
    </message>
    <message>
        <source>{starts} paragraphs without a label may be the moderator&apos;s questions (lines {lines}); they were kept where they stand.</source>
        <translation>{starts} paragrafi senza etichetta sono forse domande della moderazione (righe {lines}); restano dove sono.</translation>
    </message>
    <message>
        <source>A consensus is made of two coders&apos; passes: choose them anew.</source>
        <translation>Un consenso si fa con i passaggi di codifica di due codificatori: sceglierli di nuovo.</translation>
    </message>
    <message>
        <source>A dash stands for undefined: {codes}.</source>
        <translation>Un trattino sta per non definito: {codes}.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Un gruppo ha bisogno di un nome.</translation>
    </message>
    <message>
        <source>A passage counted for a theme when it carried the theme or any code below it.</source>
        <translation>Un passaggio contava per un tema quando portava il tema o un codice sotto di esso.</translation>
    </message>
    <message>
        <source>A transcript needs a title.</source>
        <translation>Una trascrizione ha bisogno di un titolo.</translation>
    </message>
    <message>
        <source>Agreement of {coders} coders ({names}) was computed for each code as a binary variable.</source>
        <translation>L&apos;accordo di {coders} codificatori ({names}) è stato calcolato per ogni codice come variabile binaria.</translation>
    </message>
    <message>
        <source>Alpha is {alpha}: enough for tentative conclusions only ({tentative} to {reliable}).</source>
        <translation>L&apos;alfa è {alpha}: basta solo per conclusioni provvisorie (da {tentative} a {reliable}).</translation>
    </message>
    <message>
        <source>Alpha is {alpha}: reliable (Krippendorff asks for {reliable} or more).</source>
        <translation>L&apos;alfa è {alpha}: affidabile (Krippendorff chiede {reliable} o più).</translation>
    </message>
    <message>
        <source>Alpha is {alpha}: too low to rely on (below {tentative}).</source>
        <translation>L&apos;alfa è {alpha}: troppo bassa per farvi affidamento (sotto {tentative}).</translation>
    </message>
    <message>
        <source>Choose the code that the passage should have.</source>
        <translation>Scegliere il codice che il passaggio deve avere.</translation>
    </message>
    <message>
        <source>Choose two different coders: a consensus is made of two.</source>
        <translation>Scegliere due codificatori diversi: un consenso si fa in due.</translation>
    </message>
    <message>
        <source>Codings that began as suggestions were left out ({n}).</source>
        <translation>Le codifiche nate come suggerimenti sono state tralasciate ({n}).</translation>
    </message>
    <message>
        <source>Computed with QualCoder-HSLU {version}.</source>
        <translation>Calcolato con QualCoder-HSLU {version}.</translation>
    </message>
    <message>
        <source>Der Scanner ist seit Montag kaputt.</source>
        <translation>Der Scanner ist seit Montag kaputt.</translation>
    </message>
    <message>
        <source>F1 and Jaccard of matched segments are reported; F1 is the harmonic mean of precision and recall.</source>
        <translation>Si riportano F1 e Jaccard dei segmenti abbinati; F1 è la media armonica di precisione e richiamo.</translation>
    </message>
    <message>
        <source>Installing the program again mends it.</source>
        <translation>Installare di nuovo il programma rimedia.</translation>
    </message>
    <message>
        <source>It rests on {transcripts} transcripts that two or more of them coded ({titles}).</source>
        <translation>Poggia su {transcripts} trascrizioni che due o più di loro hanno codificato ({titles}).</translation>
    </message>
    <message>
        <source>It rests on {transcripts} transcripts that two or more of them coded.</source>
        <translation>Poggia su {transcripts} trascrizioni che due o più di loro hanno codificato.</translation>
    </message>
    <message>
        <source>Kappa, percent agreement and F1 are means over pairs of coders (for kappa: Light 1971).</source>
        <translation>Kappa, accordo percentuale e F1 sono medie sulle coppie di codificatori (per kappa: Light 1971).</translation>
    </message>
    <message>
        <source>Keywords alone learn nothing: there is nothing to evaluate.</source>
        <translation>Le sole parole chiave non imparano nulla: non c&apos;è nulla da valutare.</translation>
    </message>
    <message>
        <source>Keywords are found in French, German, Italian and English only: set one of them as the transcript&apos;s language.</source>
        <translation>Le parole chiave si trovano solo in francese, tedesco, italiano e inglese: dare alla trascrizione una di queste lingue.</translation>
    </message>
    <message>
        <source>Krippendorff&apos;s alpha (nominal; Krippendorff 2019) is reported beside Cohen&apos;s kappa (1960), Gwet&apos;s AC1 (2008) and percent agreement.</source>
        <translation>L&apos;alfa di Krippendorff (nominale; Krippendorff 2019) è riportata accanto alla kappa di Cohen (1960), all&apos;AC1 di Gwet (2008) e all&apos;accordo percentuale.</translation>
    </message>
    <message>
        <source>Le scanner est en panne depuis lundi.</source>
        <translation>Le scanner est en panne depuis lundi.</translation>
    </message>
    <message>
        <source>No two coders were compared.</source>
        <translation>Non sono stati confrontati due codificatori.</translation>
    </message>
    <message>
        <source>Nothing is coded yet: there is nothing to learn from and to measure.</source>
        <translation>Nulla è ancora codificato: non c&apos;è nulla da cui imparare né da misurare.</translation>
    </message>
    <message>
        <source>Nous mangeons une pomme dans le jardin.</source>
        <translation>Nous mangeons une pomme dans le jardin.</translation>
    </message>
    <message>
        <source>Only these codes were compared: {codes}.</source>
        <translation>Sono stati confrontati solo questi codici: {codes}.</translation>
    </message>
    <message>
        <source>Only what these participants said was compared: {participants}.</source>
        <translation>È stato confrontato solo ciò che hanno detto questi partecipanti: {participants}.</translation>
    </message>
    <message>
        <source>Only who wrote a comment can remove it: mark it as done instead.</source>
        <translation>Solo chi ha scritto un commento può toglierlo: segnarlo invece come fatto.</translation>
    </message>
    <message>
        <source>Only your own passes can be worked in.</source>
        <translation>Si può lavorare solo nei propri passaggi di codifica.</translation>
    </message>
    <message>
        <source>Over all codes chance-corrected coefficients are pooled (De Vries et al. 2008).</source>
        <translation>Su tutti i codici i coefficienti corretti per il caso sono aggregati (De Vries et al. 2008).</translation>
    </message>
    <message>
        <source>Pass {number} has no codings yet: work in it before you begin another.</source>
        <translation>Il passaggio di codifica {number} non ha ancora codifiche: lavorarci prima di cominciarne un altro.</translation>
    </message>
    <message>
        <source>The folder {name} beside the project cannot be deleted: close other windows of the program and delete it by hand.</source>
        <translation>La cartella {name} accanto al progetto non si può cancellare: chiudere le altre finestre del programma e cancellarla a mano.</translation>
    </message>
    <message>
        <source>The project is being written to in the background: try again when that is done.</source>
        <translation>Si sta scrivendo nel progetto in secondo piano: riprovare quando è finito.</translation>
    </message>
    <message>
        <source>The project was changed since you looked: look at the copy again.</source>
        <translation>Il progetto è stato cambiato da quando l&apos;avete guardato: guardare di nuovo la copia.</translation>
    </message>
    <message>
        <source>The two coders have no common passage here: choose another outcome.</source>
        <translation>I due codificatori non hanno qui un passaggio comune: scegliere un altro esito.</translation>
    </message>
    <message>
        <source>The unit of analysis was the character, so that codes count by their length (n = {n}).</source>
        <translation>L&apos;unità di analisi era il carattere, così che i codici contino secondo la lunghezza (n = {n}).</translation>
    </message>
    <message>
        <source>The unit of analysis was the coded segment (n = {n}).</source>
        <translation>L&apos;unità di analisi era il segmento codificato (n = {n}).</translation>
    </message>
    <message>
        <source>The unit of analysis was the sentence (n = {n}).</source>
        <translation>L&apos;unità di analisi era la frase (n = {n}).</translation>
    </message>
    <message>
        <source>The unit of analysis was the speaker&apos;s turn (n = {n}).</source>
        <translation>L&apos;unità di analisi era il turno del parlante (n = {n}).</translation>
    </message>
    <message>
        <source>The unit of analysis was the whole transcript (n = {n}).</source>
        <translation>L&apos;unità di analisi era l&apos;intera trascrizione (n = {n}).</translation>
    </message>
    <message>
        <source>The unit of analysis was the word (n = {n}).</source>
        <translation>L&apos;unità di analisi era la parola (n = {n}).</translation>
    </message>
    <message>
        <source>There is a group “{name}” already: choose another name.</source>
        <translation>C&apos;è già un gruppo «{name}»: scegliere un altro nome.</translation>
    </message>
    <message>
        <source>There is no participant “{unknown}” in this project.</source>
        <translation>In questo progetto non c&apos;è un partecipante «{unknown}».</translation>
    </message>
    <message>
        <source>These words are of somebody who has withdrawn: nothing is said about them.</source>
        <translation>Queste parole sono di chi si è ritirato: non se ne dice nulla.</translation>
    </message>
    <message>
        <source>This coder is not in the project.</source>
        <translation>Questo codificatore non è nel progetto.</translation>
    </message>
    <message>
        <source>This comment has been removed.</source>
        <translation>Questo commento è stato tolto.</translation>
    </message>
    <message>
        <source>This is a blind copy: a merge would show the work of others.</source>
        <translation>Questa è una copia cieca: una fusione mostrerebbe il lavoro di altri.</translation>
    </message>
    <message>
        <source>This is a blind copy: only the whole project can be handed out.</source>
        <translation>Questa è una copia cieca: si può consegnare solo l&apos;intero progetto.</translation>
    </message>
    <message>
        <source>Turns of moderators counted like those of others; labels of speakers, time stamps and headings did not count.</source>
        <translation>I turni della moderazione contavano come quelli degli altri; etichette dei parlanti, marche temporali e titoli non contavano.</translation>
    </message>
    <message>
        <source>Turns of moderators, labels of speakers, time stamps and headings did not count.</source>
        <translation>Turni della moderazione, etichette dei parlanti, marche temporali e titoli non contavano.</translation>
    </message>
    <message>
        <source>Write the rule as a sentence first.</source>
        <translation>Scrivere prima la regola in una frase.</translation>
    </message>
    <message>
        <source>Write what you want to say first: the comment is empty.</source>
        <translation>Scrivere prima ciò che si vuole dire: il commento è vuoto.</translation>
    </message>
    <message>
        <source>{KEPT} below their paragraphs, uncounted.</source>
        <translation>Sotto i loro paragrafi, non contato: {KEPT}.</translation>
    </message>
    <message>
        <source>{name} declares a document type, which no such program does, so it was not read; open it in the program that wrote it and save it again.</source>
        <translation>{name} dichiara un tipo di documento, cosa che nessun programma simile fa, quindi non è stato letto; aprirlo nel programma che l&apos;ha scritto e salvarlo di nuovo.</translation>
    </message>
    <message>
        <source>{name} holds a file name that leads outside of it, so it was not opened; open it in the program that wrote it and save it again.</source>
        <translation>{name} contiene un nome di file che porta fuori da esso, quindi non è stato aperto; aprirlo nel programma che l&apos;ha scritto e salvarlo di nuovo.</translation>
    </message>
    <message>
        <source>{name} is at work here: open the project as the other coder first.</source>
        <translation>{name} è al lavoro qui: aprire prima il progetto come l&apos;altro codificatore.</translation>
    </message>
    <message>
        <source>{name} is damaged ({member} is no proper XML); open it in the program that wrote it and save it again.</source>
        <translation>{name} è danneggiato ({member} non è XML corretto); aprirlo nel programma che l&apos;ha scritto e salvarlo di nuovo.</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete; open it in the program that wrote it and save it again.</source>
        <translation>{name} è danneggiato o incompleto; aprirlo nel programma che l&apos;ha scritto e salvarlo di nuovo.</translation>
    </message>
    <message>
        <source>{name} is damaged or protected ({member} can&apos;t be read); open it in the program that wrote it and save it again.</source>
        <translation>{name} è danneggiato o protetto ({member} non si può leggere); aprirlo nel programma che l&apos;ha scritto e salvarlo di nuovo.</translation>
    </message>
    <message>
        <source>{name} is damaged or protected: open it in a spreadsheet program and save it again.</source>
        <translation>{name} è danneggiato o protetto: aprirlo in un foglio di calcolo e salvarlo di nuovo.</translation>
    </message>
    <message>
        <source>{name} is damaged: open the newest copy in its backups folder instead.</source>
        <translation>{name} è danneggiato: aprire invece la copia più recente nella sua cartella di copie.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} è vuoto.</translation>
    </message>
    <message>
        <source>{name} is empty: a table needs a first row of column names.</source>
        <translation>{name} è vuoto: una tabella vuole una prima riga di nomi di colonne.</translation>
    </message>
    <message>
        <source>{name} is empty: there is no text in it.</source>
        <translation>{name} è vuoto: non contiene testo.</translation>
    </message>
    <message>
        <source>{name} is larger than 10 MB, no codebook is: choose another file.</source>
        <translation>{name} supera 10 MB, nessun libro dei codici lo fa: scegliere un altro file.</translation>
    </message>
    <message>
        <source>{name} is larger than {MOST_BYTES} MB, which is too much for a transcript; split it.</source>
        <translation>{name} supera {MOST_BYTES} MB, troppo per una trascrizione; dividerlo.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be read whole; open it in a browser and copy its text into a .txt file.</source>
        <translation>{name} è annidato troppo a fondo per essere letto intero; aprirlo in un browser e copiarne il testo in un file .txt.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be read; open it in Word and save it as .docx.</source>
        <translation>{name} è annidato troppo a fondo; aprirlo in Word e salvarlo come .docx.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be read; open it in its program and save it as .txt.</source>
        <translation>{name} è annidato troppo a fondo; aprirlo nel suo programma e salvarlo come .txt.</translation>
    </message>
    <message>
        <source>{name} is no ELAN file: export it from ELAN once more.</source>
        <translation>{name} non è un file ELAN: esportarlo di nuovo da ELAN.</translation>
    </message>
    <message>
        <source>{name} is no ordinary file, so it can&apos;t be read.</source>
        <translation>{name} non è un file ordinario, quindi non si può leggere.</translation>
    </message>
    <message>
        <source>{name} is no proper JSON: export it once more.</source>
        <translation>{name} non è JSON corretto: esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>{name} is no proper Word document; open it in Word and save it again.</source>
        <translation>{name} non è un documento Word corretto; aprirlo in Word e salvarlo di nuovo.</translation>
    </message>
    <message>
        <source>{name} is no proper XML: export it once more.</source>
        <translation>{name} non è XML corretto: esportarlo di nuovo.</translation>
    </message>
    <message>
        <source>{name} is no proper text document; open it in its program and save it.</source>
        <translation>{name} non è un documento di testo corretto; aprirlo nel suo programma e salvarlo.</translation>
    </message>
    <message>
        <source>{name} is not UTF-8: save it as “CSV UTF-8” or XLSX.</source>
        <translation>{name} non è UTF-8: salvarlo come «CSV UTF-8» o XLSX.</translation>
    </message>
    <message>
        <source>{name} is not a QualCoder-HSLU project.</source>
        <translation>{name} non è un progetto QualCoder-HSLU.</translation>
    </message>
    <message>
        <source>{name} is one coder already.</source>
        <translation>{name} è già un solo codificatore.</translation>
    </message>
    <message>
        <source>{name} is open read-only: nothing was changed.</source>
        <translation>{name} è aperto in sola lettura: nulla è stato cambiato.</translation>
    </message>
    <message>
        <source>{name} is open read-only: open it again.</source>
        <translation>{name} è aperto in sola lettura: aprirlo di nuovo.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; open it and save or print it as a PDF without one.</source>
        <translation>{name} è protetto da una password; aprirlo e salvarlo o stamparlo come PDF senza.</translation>
    </message>
    <message>
        <source>{name} is protected by a password; open it in its program and save it without one.</source>
        <translation>{name} è protetto da una password; aprirlo nel suo programma e salvarlo senza.</translation>
    </message>
    <message>
        <source>{name} is this project itself: choose a copy of it.</source>
        <translation>{name} è questo stesso progetto: sceglierne una copia.</translation>
    </message>
    <message>
        <source>{name} isn&apos;t UTF-8; it was read as {codec}. Please check its accents.</source>
        <translation>{name} non è UTF-8; è stato letto come {codec}. Controllare gli accenti.</translation>
    </message>
    <message>
        <source>{name} may not be read by you; change its permissions or copy it elsewhere.</source>
        <translation>Non è permesso leggere {name}; cambiarne i permessi o copiarlo altrove.</translation>
    </message>
    <message>
        <source>{name} or its folder cannot be written: nothing was changed. Check the permissions or choose another folder.</source>
        <translation>{name} o la sua cartella non si possono scrivere: nulla è stato cambiato. Controllare i permessi o scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>{name} unpacks to a suspicious size, so it was not opened.</source>
        <translation>{name} si espande a una dimensione sospetta, quindi non è stato aperto.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {MOST_BYTES} MB, which is too much for a transcript; split it or save it as .txt.</source>
        <translation>{name} si espande a più di {MOST_BYTES} MB, troppo per una trascrizione; dividerlo o salvarlo come .txt.</translation>
    </message>
    <message>
        <source>{name} was left in the middle of a change: open it once for writing, or copy it and the files beside it to a folder where you may write.</source>
        <translation>{name} è rimasto a metà di una modifica: aprirlo una volta in scrittura, o copiarlo con i file accanto in una cartella dove si può scrivere.</translation>
    </message>
    <message>
        <source>{name} was made before words were purged here, and would bring them back: hand the project out anew.</source>
        <translation>{name} è di prima che qui fossero cancellate delle parole e le riporterebbe: consegnare il progetto di nuovo.</translation>
    </message>
    <message>
        <source>{name} was not found; check its name and folder.</source>
        <translation>{name} non è stato trovato; controllarne il nome e la cartella.</translation>
    </message>
    <message>
        <source>{name} was saved by a newer version of QualCoder-HSLU: update the program to open it.</source>
        <translation>{name} è stato salvato da una versione più recente di QualCoder-HSLU: aggiornare il programma per aprirlo.</translation>
    </message>
    <message>
        <source>{name} was saved by an older version: open it once for writing, so that it can be brought up to date.</source>
        <translation>{name} è stato salvato da una versione precedente: aprirlo una volta in scrittura, così da aggiornarlo.</translation>
    </message>
    <message>
        <source>{name}, line {line}: the text is not UTF-8, save the file as UTF-8 (in Excel: &quot;CSV UTF-8&quot;).</source>
        <translation>{name}, riga {line}: il testo non è UTF-8, salvare il file come UTF-8 (in Excel: «CSV UTF-8»).</translation>
    </message>
    <message>
        <source>{name}: one column must be called participant, organisation, transcript or id.</source>
        <translation>{name}: una colonna deve chiamarsi participant, organisation, transcript o id.</translation>
    </message>
    <message>
        <source>{name}: the first row has an empty or a repeated column name.</source>
        <translation>{name}: la prima riga ha un nome di colonna vuoto o ripetuto.</translation>
    </message>
    <message>
        <source>{n} codings that began as suggestions counted like others.</source>
        <translation>{n} codifiche nate come suggerimenti contavano come le altre.</translation>
    </message>
    <message>
        <source>{n} labels have no speech after them, so they made no turns (lines {lines}).</source>
        <translation>{n} etichette non sono seguite da alcun discorso e quindi non hanno fatto turni (righe {lines}).</translation>
    </message>
    <message>
        <source>{n} labels stand only once, but were taken for speakers (lines {lines}).</source>
        <translation>{n} etichette compaiono una volta sola, ma sono state prese per persone che parlano (righe {lines}).</translation>
    </message>
    <message>
        <source>{n} lines begin like a speaker&apos;s label, but were kept as speech (lines {lines}).</source>
        <translation>{n} righe cominciano come un&apos;etichetta, ma sono rimaste discorso (righe {lines}).</translation>
    </message>
    <message>
        <source>{pages} of {n_pages} ({pages_}) hold no text; a scanned page can&apos;t be read.</source>
        <translation>{pages} di {n_pages} ({pages_}) senza testo; una pagina scansionata non si può leggere.</translation>
    </message>
    <message>
        <source>{parts} of the file beside the list of turns left out: {others}.</source>
        <translation>Tralasciato accanto all&apos;elenco dei turni ({parts}): {others}.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}): check the name and the folder.</source>
        <translation>{path} non si può leggere ({strerror}): controllare il nome e la cartella.</translation>
    </message>
    <message>
        <source>{path}. Close it there, open it read-only, or, if that computer crashed, take it over.</source>
        <translation>{path}. Chiuderlo là, aprirlo in sola lettura o, se quel computer si è bloccato, subentrare.</translation>
    </message>
    <message>
        <source>{said} in two tiers of one participant and count once.</source>
        <translation>In due livelli dello stesso partecipante ({said}); conta una volta.</translation>
    </message>
    <message>
        <source>{said} left out, depending on another: {names}.</source>
        <translation>Tralasciato, perché dipende da un altro ({said}): {names}.</translation>
    </message>
    <message>
        <source>{said} left out: no clock and no seconds.</source>
        <translation>Tralasciato ({said}): né orario né secondi.</translation>
    </message>
    <message>
        <source>{said} left out: the one that says most is read.</source>
        <translation>Tralasciato ({said}): si legge quello che dice di più.</translation>
    </message>
    <message>
        <source>{said} left out: what is said there is no text.</source>
        <translation>Tralasciato ({said}): ciò che vi si dice non è testo.</translation>
    </message>
    <message>
        <source>{said} left out: {names}.</source>
        <translation>Tralasciato ({said}): {names}.</translation>
    </message>
    <message>
        <source>{said} shown again, as captions roll, and count once.</source>
        <translation>Mostrato di nuovo da sottotitoli scorrevoli ({said}); conta una volta.</translation>
    </message>
    <message>
        <source>{subject} kept, as if accepted.</source>
        <translation>Tenuto come se fosse accettato: {subject}.</translation>
    </message>
    <message>
        <source>{subject} kept; please check that it may be read.</source>
        <translation>Tenuto; controllare che si possa leggere: {subject}.</translation>
    </message>
    <message>
        <source>{subject} of {name} could not be read and {verb} as �.</source>
        <translation>{name}: caratteri illeggibili ({subject}), {verb} come �.</translation>
    </message>
    <message>
        <source>{text} joined to the paragraph before.</source>
        <translation>Unito al paragrafo precedente: {text}.</translation>
    </message>
    <message>
        <source>{text} left out.</source>
        <translation>Tralasciato: {text}.</translation>
    </message>
    <message>
        <source>{text} put together without the hyphen.</source>
        <translation>Riunito senza il trattino: {text}.</translation>
    </message>
    <message>
        <source>{tiers} held nothing.</source>
        <translation>Vuoto: {tiers}.</translation>
    </message>
    <message>
        <source>{verb} for good: {turns} turns ({words} words) in {transcripts} transcripts, {codings} codings on them, {memos} notes{examples}, {originals} original files and {backups} backups; no step before it can be undone.</source>
        <translation>{verb} definitivamente: {turns} turni ({words} parole) in {transcripts} trascrizioni, {codings} codifiche su di essi, {memos} note{examples}, {originals} file originali e {backups} copie; nessun passo precedente si può annullare.</translation>
    </message>
    <message>
        <source>{wanted} is on the roster already: choose another name.</source>
        <translation>{wanted} è già nel registro: scegliere un altro nome.</translation>
    </message>
    <message>
        <source>“{key}” was taken for the interviewer by the letter alone; please check it.</source>
        <translation>«{key}» è stato preso per l&apos;intervistatore solo dalla lettera; controllare.</translation>
    </message>
    <message>
        <source>“{kind}” is no type of attribute.</source>
        <translation>«{kind}» non è un tipo di attributo.</translation>
    </message>
    <message>
        <source>“{name}” ({key}) and “{other_name}” ({other}) may be the same speaker.</source>
        <translation>«{name}» ({key}) e «{other_name}» ({other}) sono forse lo stesso parlante.</translation>
    </message>
    <message>
        <source>“{name}” cannot be {redone}: a transcript that it touched was corrected, or coded after its correction, by somebody else since.</source>
        <translation>«{name}» ({redone}) non è possibile: una trascrizione toccata è stata da allora corretta, o codificata dopo la correzione, da qualcun altro.</translation>
    </message>
    <message>
        <source>“{name}” cannot be {redone}: something it touched was changed since by another step.</source>
        <translation>«{name}» ({redone}) non è possibile: qualcosa che toccava è stato cambiato da allora da un altro passo.</translation>
    </message>
    <message>
        <source>“{name}” does not speak in this group: write the name as it is there.</source>
        <translation>«{name}» non parla in questo gruppo: scrivere il nome com&apos;è là.</translation>
    </message>
    <message>
        <source>“{title}” cannot be edited here.</source>
        <translation>«{title}» non si può modificare qui.</translation>
    </message>
    <message>
        <source>“{title}” cannot be empty.</source>
        <translation>«{title}» non può essere vuoto.</translation>
    </message>
    <message>
        <source>“{title}” has been corrected elsewhere meanwhile: begin anew from its present text.</source>
        <translation>«{title}» è stata corretta altrove nel frattempo: ricominciare dal testo presente.</translation>
    </message>
    <message>
        <source>“{value}” is no date: write it like 2026-03-14.</source>
        <translation>«{value}» non è una data: scriverla come 2026-03-14.</translation>
    </message>
    <message>
        <source>“{value}” is no number: write it like 12 or 3.5.</source>
        <translation>«{value}» non è un numero: scriverlo come 12 o 3.5.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}&#xa0;%</translation>
    </message>
    <message>
        <source>Text size of transcripts</source>
        <translation>Dimensione del testo delle trascrizioni</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Show suggestions in the text</source>
        <translation>Mostra i suggerimenti nel testo</translation>
    </message>
    <message>
        <source>Where things are kept</source>
        <translation>Dove tutto è conservato</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>Light, high contrast</source>
        <translation>Chiaro, contrasto elevato</translation>
    </message>
    <message>
        <source>Dark, high contrast</source>
        <translation>Scuro, contrasto elevato</translation>
    </message>
    <message>
        <source>beside each project, in a folder named after it</source>
        <translation>accanto a ogni progetto, in una cartella con il suo nome</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copie di sicurezza</translation>
    </message>
    <message>
        <source>Reports of faults</source>
        <translation>Rapporti di errore</translation>
    </message>
    <message>
        <source>The program speaks this language from its next start on.</source>
        <translation>Il programma parlerà questa lingua dal prossimo avvio.</translation>
    </message>
</context>
<context>
    <name>SharesPage</name>
    <message>
        <source>Transcript</source>
        <translation>Trascrizione</translation>
    </message>
    <message>
        <source>Who speaks how much</source>
        <translation>Chi parla quanto</translation>
    </message>
    <message>
        <source>Who follows whom</source>
        <translation>Chi segue chi</translation>
    </message>
    <message>
        <source>Who follows whom: turns of the column&apos;s speaker right after the row&apos;s</source>
        <translation>Chi segue chi: turni del parlante della colonna subito dopo quello della riga</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Nessun parlante</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turni</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Longest turn</source>
        <translation>Turno più lungo</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n parola</numerusform>
            <numerusform>%n parole</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Search by name or key</source>
        <translation>Cerca per nome o tasto</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Azioni</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Scorciatoia</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Che cosa fa</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Altrove</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two shortcuts</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>No action is called so.</source>
        <translation>Nessuna azione si chiama così.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Participants of this transcript</source>
        <translation>Partecipanti di questa trascrizione</translation>
    </message>
    <message>
        <source>Rename in every transcript…</source>
        <translation>Rinominare in ogni trascrizione…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinominare…</translation>
    </message>
    <message>
        <source>Give the chosen participant another name in every transcript (F2)</source>
        <translation>Dare al partecipante scelto un altro nome in ogni trascrizione (F2)</translation>
    </message>
    <message>
        <source>No transcripts yet. Import some with Ctrl+I.</source>
        <translation>Ancora nessuna trascrizione. Importatene con Ctrl+I.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Partecipanti</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Nessuno parla</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n parola</numerusform>
            <numerusform>%n parole</numerusform>
        </translation>
    </message>
    <message>
        <source>Moderator, {spoken}</source>
        <translation>Moderazione, {spoken}</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turno</numerusform>
            <numerusform>%n turni</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpeakerTable</name>
    <message>
        <source>Join all proposed</source>
        <translation>Unire tutti i proposti</translation>
    </message>
    <message>
        <source>Join every speaker marked with a proposal</source>
        <translation>Unire ogni parlante con una proposta</translation>
    </message>
    <message>
        <source>Call the speakers as the legend of the file does</source>
        <translation>Chiamare i parlanti come fa la legenda del file</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unire</translation>
    </message>
    <message>
        <source>Make the chosen speakers one, or follow the proposal (Ctrl+J)</source>
        <translation>Fare dei parlanti scelti uno solo, o seguire la proposta (Ctrl+J)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinominare</translation>
    </message>
    <message>
        <source>Type another name (F2)</source>
        <translation>Scrivere un altro nome (F2)</translation>
    </message>
    <message>
        <source>No label</source>
        <translation>Nessuna etichetta</translation>
    </message>
    <message>
        <source>These words are no label: they run on in the turn before (Del)</source>
        <translation>Queste parole non sono un&apos;etichetta: continuano il turno precedente (Canc)</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Nessun parlante</translation>
    </message>
    <message>
        <source>Keep these turns, but as nobody&apos;s</source>
        <translation>Tenere questi turni, ma di nessuno</translation>
    </message>
    <message>
        <source>As in the file</source>
        <translation>Come nel file</translation>
    </message>
    <message>
        <source>Take joins apart and names back</source>
        <translation>Sciogliere le unioni e riprendere i nomi</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Chi è</translation>
    </message>
    <message>
        <source>Tick who moderates</source>
        <translation>Spuntare chi modera</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Parlanti</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Parlante</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Turni</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Prime parole</translation>
    </message>
    <message numerus="yes">
        <source>Join all proposed (%Ln)</source>
        <translation>
            <numerusform>Unire tutti i proposti (%Ln)</numerusform>
            <numerusform>Unire tutti i proposti (%Ln)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take names of the legend (%Ln)</source>
        <translation>
            <numerusform>Prendere il nome della legenda (%Ln)</numerusform>
            <numerusform>Prendere i nomi della legenda (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>without a label</source>
        <translation>senza etichetta</translation>
    </message>
    <message>
        <source>In the file: {0}</source>
        <translation>Nel file: {0}</translation>
    </message>
    <message>
        <source>no label: runs on</source>
        <translation>nessuna etichetta: continua</translation>
    </message>
    <message>
        <source>perhaps {0}</source>
        <translation>forse {0}</translation>
    </message>
    <message>
        <source>{0} (legend)</source>
        <translation>{0} (legenda)</translation>
    </message>
    <message>
        <source>new, or {0}?</source>
        <translation>nuovo, o {0}?</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>Join with {0}</source>
        <translation>Unire a {0}</translation>
    </message>
    <message>
        <source>somebody new</source>
        <translation>una persona nuova</translation>
    </message>
</context>
<context>
    <name>StepName</name>
    <message>
        <source>apply {0}</source>
        <translation>applica {0}</translation>
    </message>
    <message>
        <source>remove code {0}</source>
        <translation>rimuovi il codice {0}</translation>
    </message>
    <message>
        <source>remove attribute {0}</source>
        <translation>togliere l&apos;attributo {0}</translation>
    </message>
    <message>
        <source>remove comment</source>
        <translation>togli un commento</translation>
    </message>
    <message>
        <source>remove {0}</source>
        <translation>rimuovi {0}</translation>
    </message>
    <message>
        <source>recode {0} as {1}</source>
        <translation>ricodifica {0} come {1}</translation>
    </message>
    <message>
        <source>change boundaries of {0}</source>
        <translation>cambia i limiti di {0}</translation>
    </message>
    <message>
        <source>join codings of {0}</source>
        <translation>unisci codifiche di {0}</translation>
    </message>
    <message>
        <source>memo on project</source>
        <translation>memo sul progetto</translation>
    </message>
    <message>
        <source>memo on transcript</source>
        <translation>memo sulla trascrizione</translation>
    </message>
    <message>
        <source>memo on participant</source>
        <translation>memo sulla persona</translation>
    </message>
    <message>
        <source>memo on code</source>
        <translation>memo sul codice</translation>
    </message>
    <message>
        <source>memo on {0}</source>
        <translation>memo su {0}</translation>
    </message>
    <message>
        <source>rate {0}</source>
        <translation>valuta {0}</translation>
    </message>
    <message>
        <source>accept suggestion {0}</source>
        <translation>accetta il suggerimento {0}</translation>
    </message>
    <message>
        <source>reject suggestion {0}</source>
        <translation>rifiuta il suggerimento {0}</translation>
    </message>
    <message>
        <source>hear suggestions of {0}</source>
        <translation>riattiva i suggerimenti di {0}</translation>
    </message>
    <message>
        <source>code first</source>
        <translation>prima codificare</translation>
    </message>
    <message>
        <source>switch suggestions off</source>
        <translation>disattiva i suggerimenti</translation>
    </message>
    <message>
        <source>show suggestions while coding</source>
        <translation>mostra i suggerimenti mentre si codifica</translation>
    </message>
    <message>
        <source>new code {0}</source>
        <translation>nuovo codice {0}</translation>
    </message>
    <message>
        <source>edit code {0}</source>
        <translation>modifica il codice {0}</translation>
    </message>
    <message>
        <source>import codebook</source>
        <translation>importa un libro dei codici</translation>
    </message>
    <message>
        <source>import codings from {0}</source>
        <translation>importa codifiche da {0}</translation>
    </message>
    <message>
        <source>import attributes from {0}</source>
        <translation>importa attributi da {0}</translation>
    </message>
    <message>
        <source>import {0}</source>
        <translation>importa {0}</translation>
    </message>
    <message>
        <source>correct {0}</source>
        <translation>correggere {0}</translation>
    </message>
    <message>
        <source>look at {0}</source>
        <translation>rivedere {0}</translation>
    </message>
    <message>
        <source>settle {0}</source>
        <translation>decidi su {0}</translation>
    </message>
    <message>
        <source>reopen {0}</source>
        <translation>riapri {0}</translation>
    </message>
    <message>
        <source>accept agreed passages</source>
        <translation>accetta i passaggi concordi</translation>
    </message>
    <message>
        <source>write comment</source>
        <translation>scrivi un commento</translation>
    </message>
    <message>
        <source>resolve comment</source>
        <translation>segna un commento come fatto</translation>
    </message>
    <message>
        <source>open comment again</source>
        <translation>riapri un commento</translation>
    </message>
    <message>
        <source>bring back {0}</source>
        <translation>riportare {0}</translation>
    </message>
    <message>
        <source>rename transcript</source>
        <translation>rinomina una trascrizione</translation>
    </message>
    <message>
        <source>rename speaker {0}</source>
        <translation>rinominare il parlante {0}</translation>
    </message>
    <message>
        <source>edit participants</source>
        <translation>modificare i partecipanti</translation>
    </message>
    <message>
        <source>edit organisations</source>
        <translation>modificare le organizzazioni</translation>
    </message>
    <message>
        <source>edit groups</source>
        <translation>modificare i gruppi</translation>
    </message>
    <message>
        <source>edit transcripts</source>
        <translation>modificare le trascrizioni</translation>
    </message>
    <message>
        <source>paste into people</source>
        <translation>incollare nelle persone</translation>
    </message>
    <message>
        <source>new attribute {0}</source>
        <translation>nuovo attributo {0}</translation>
    </message>
    <message>
        <source>change attribute {0}</source>
        <translation>modificare l&apos;attributo {0}</translation>
    </message>
    <message>
        <source>new organisation {0}</source>
        <translation>nuova organizzazione {0}</translation>
    </message>
    <message>
        <source>new group {0}</source>
        <translation>nuovo gruppo {0}</translation>
    </message>
    <message>
        <source>colour participants</source>
        <translation>colorare i partecipanti</translation>
    </message>
    <message>
        <source>withdraw participant</source>
        <translation>ritirare un partecipante</translation>
    </message>
    <message>
        <source>take back withdrawal</source>
        <translation>riprendere il ritiro</translation>
    </message>
    <message>
        <source>mark {0} as assigned</source>
        <translation>segna {0} come assegnata</translation>
    </message>
    <message>
        <source>mark {0} as fully coded</source>
        <translation>segna {0} come interamente codificata</translation>
    </message>
    <message>
        <source>mark {0} as not coded</source>
        <translation>segna {0} come non codificata</translation>
    </message>
    <message>
        <source>take {0} off the roster</source>
        <translation>togli {0} dal registro</translation>
    </message>
    <message>
        <source>change the roster</source>
        <translation>cambia il registro</translation>
    </message>
    <message>
        <source>new coder {0}</source>
        <translation>nuovo codificatore {0}</translation>
    </message>
    <message>
        <source>hand out to {0}</source>
        <translation>consegna a {0}</translation>
    </message>
    <message>
        <source>merge {0}</source>
        <translation>fondi {0}</translation>
    </message>
    <message>
        <source>declare {0} and {1} one person</source>
        <translation>dichiara {0} e {1} una sola persona</translation>
    </message>
</context>
<context>
    <name>SuggestionBand</name>
    <message>
        <source>by chance</source>
        <translation>a caso</translation>
    </message>
    <message>
        <source>in doubt, {band}</source>
        <translation>in dubbio, {band}</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possibile</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>debole</translation>
    </message>
</context>
<context>
    <name>SuggestionTier</name>
    <message>
        <source>by keywords</source>
        <translation>con parole chiave</translation>
    </message>
    <message>
        <source>learned from words</source>
        <translation>imparato dalle parole</translation>
    </message>
    <message>
        <source>learned from words and meaning</source>
        <translation>imparato dalle parole e dal significato</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>Merge a copy</source>
        <translation>Fondi una copia</translation>
    </message>
    <message>
        <source>✓ fully coded</source>
        <translation>✓ interamente codificata</translation>
    </message>
</context>
<context>
    <name>TextsPage</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Short, as it stands in the tree</source>
        <translation>Breve, come sta nell’albero</translation>
    </message>
    <message>
        <source>Keywords, one a line</source>
        <translation>Parole chiave, una per riga</translation>
    </message>
    <message>
        <source>Words and phrases by which passages are suggested</source>
        <translation>Parole ed espressioni in base a cui si suggeriscono passaggi</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definizione</translation>
    </message>
    <message>
        <source>What the code means, in a sentence or two</source>
        <translation>Che cosa significa il codice, in una o due frasi</translation>
    </message>
    <message>
        <source>When to use</source>
        <translation>Quando usarlo</translation>
    </message>
    <message>
        <source>What a passage must say to have the code</source>
        <translation>Che cosa deve dire un passaggio per avere il codice</translation>
    </message>
    <message>
        <source>When not to use</source>
        <translation>Quando non usarlo</translation>
    </message>
    <message>
        <source>What looks like it and belongs to another code</source>
        <translation>Che cosa gli somiglia e appartiene a un altro codice</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Esempio</translation>
    </message>
    <message>
        <source>A typical passage</source>
        <translation>Un passaggio tipico</translation>
    </message>
    <message>
        <source>Counter-example</source>
        <translation>Controesempio</translation>
    </message>
    <message>
        <source>A passage that is easily mistaken for it</source>
        <translation>Un passaggio che si confonde facilmente con esso</translation>
    </message>
</context>
<context>
    <name>TranscriptList</name>
    <message>
        <source>Transcripts</source>
        <translation>Trascrizioni</translation>
    </message>
    <message>
        <source>Rename transcript…</source>
        <translation>Rinomina trascrizione…</translation>
    </message>
    <message>
        <source>Memo on the transcript…</source>
        <translation>Memo sulla trascrizione…</translation>
    </message>
    <message>
        <source>{title}, language {language}</source>
        <translation>{title}, lingua {language}</translation>
    </message>
    <message>
        <source>{tip}, fully coded</source>
        <translation>{tip}, interamente codificata</translation>
    </message>
</context>
<context>
    <name>TranscriptView</name>
    <message>
        <source>{speaker}, turn {number}</source>
        <translation>{speaker}, turno {number}</translation>
    </message>
    <message>
        <source>Unknown speaker</source>
        <translation>Persona sconosciuta</translation>
    </message>
    <message>
        <source>No codings here</source>
        <translation>Qui nessuna codifica</translation>
    </message>
</context>
<context>
    <name>TurnEditor</name>
    <message>
        <source>Words of the turn</source>
        <translation>Parole del turno</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Welcome</source>
        <translation>Benvenuti</translation>
    </message>
    <message>
        <source>Code what was said in focus groups; everything stays on this computer.</source>
        <translation>Codificare ciò che si è detto nei focus group; tutto resta su questo computer.</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Progetti recenti</translation>
    </message>
    <message>
        <source>A project file dropped here opens.</source>
        <translation>Un file di progetto trascinato qui si apre.</translation>
    </message>
    <message>
        <source>The projects you work on will be listed here; a project file dropped here opens.</source>
        <translation>Qui figureranno i progetti a cui lavorate; un file di progetto trascinato qui si apre.</translation>
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
        <translation>Apri progetto</translation>
    </message>
    <message>
        <source>Preparing the sample study…</source>
        <translation>Preparazione dello studio di esempio…</translation>
    </message>
    <message>
        <source>Choose a coding first: click on it or go there with J.</source>
        <translation>Scegliete prima una codifica: fate clic su di essa o andateci con J.</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Looking for passages</source>
        <translation>Ricerca di passaggi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Fermare la ricerca</translation>
    </message>
</context>
<context>
    <name>_CrashHook</name>
    <message>
        <source>The fault reported before happened again.</source>
        <translation>L’errore già segnalato si è ripetuto.</translation>
    </message>
</context>
<context>
    <name>_Lanes</name>
    <message>
        <source>Who marked what</source>
        <translation>Chi ha marcato che cosa</translation>
    </message>
</context>
</TS>
