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
        <source>Reject suggestion</source>
        <translation>Rifiuta suggerimento</translation>
    </message>
    <message>
        <source>Decide against the suggestion; it does not come back</source>
        <translation>Decidi contro il suggerimento; non si ripresenta</translation>
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
        <source>Help</source>
        <translation>Aiuto</translation>
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
    <name>Files</name>
    <message>
        <source>Projects (*.fgc)</source>
        <translation>Progetti (*.fgc)</translation>
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
        <source>Word, RTF, HTML, subtitles, text or Markdown; drop them here.</source>
        <translation>Word, RTF, HTML, sottotitoli, testo o Markdown; trascinateli qui.</translation>
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
        <source>Transcripts</source>
        <translation>Trascrizioni</translation>
    </message>
    <message>
        <source>Transcripts (*.docx *.rtf *.html *.htm *.srt *.vtt *.txt *.md);;All files (*)</source>
        <translation>Trascrizioni (*.docx *.rtf *.html *.htm *.srt *.vtt *.txt *.md);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura…</translation>
    </message>
    <message>
        <source>Reading was stopped: {0} of {1} files are listed.</source>
        <translation>Lettura interrotta: {0} file su {1} sono nell’elenco.</translation>
    </message>
    <message>
        <source>own</source>
        <translation>a sé</translation>
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
    <message numerus="yes">
        <source>%Ln transcripts were imported.</source>
        <translation>
            <numerusform>%Ln trascrizione è stata importata.</numerusform>
            <numerusform>%Ln trascrizioni sono state importate.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncomingDetails</name>
    <message>
        <source>Tick who moderates</source>
        <translation>Spuntare chi modera</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>A group of its own</source>
        <translation>Un gruppo a sé</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppo</translation>
    </message>
    <message>
        <source>Who moderates</source>
        <translation>Chi modera</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Chi parla</translation>
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
        <source>First turns</source>
        <translation>Primi turni</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Without a speaker</source>
        <translation>Senza indicazione di chi parla</translation>
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
        <translation>Escluso</translation>
    </message>
    <message>
        <source>Everything was understood; nothing was left out.</source>
        <translation>Tutto è stato compreso; nulla è stato escluso.</translation>
    </message>
    <message>
        <source>Notes ({0})</source>
        <translation>Note ({0})</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <source>Line {0}: {1}</source>
        <translation>Riga {0}: {1}</translation>
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
        <source>%n suggestion(s), by keywords</source>
        <translation>
            <numerusform>%n suggerimento, per parole chiave</numerusform>
            <numerusform>%n suggerimenti, per parole chiave</numerusform>
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
    <name>PageView</name>
    <message>
        <source>Transcript</source>
        <translation>Trascrizione</translation>
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
        <source>rename transcript</source>
        <translation>rinomina una trascrizione</translation>
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
</context>
<context>
    <name>SuggestionBand</name>
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
    <name>SuggestionModel</name>
    <message>
        <source>Because of: {words}</source>
        <translation>Per via di: {words}</translation>
    </message>
</context>
<context>
    <name>SuggestionPanel</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggerimenti</translation>
    </message>
    <message>
        <source>Code of the suggestions shown</source>
        <translation>Codice dei suggerimenti mostrati</translation>
    </message>
    <message>
        <source>Show suggestions of one theme only</source>
        <translation>Mostra solo i suggerimenti di un tema</translation>
    </message>
    <message>
        <source>Looking for passages</source>
        <translation>Ricerca di passaggi</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Ferma la ricerca</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Tutti i codici</translation>
    </message>
    <message>
        <source>Suggestions are switched off for this project.</source>
        <translation>I suggerimenti sono disattivati per questo progetto.</translation>
    </message>
    <message>
        <source>Open a transcript to see passages suggested for your codes.</source>
        <translation>Aprite una trascrizione per vedere i passaggi suggeriti per i vostri codici.</translation>
    </message>
    <message>
        <source>Looking for passages that fit your codes…</source>
        <translation>Ricerca di passaggi adatti ai vostri codici…</translation>
    </message>
    <message>
        <source>Nothing is suggested here. Ctrl+G looks again, by your keywords.</source>
        <translation>Qui non è suggerito nulla. Ctrl+G cerca di nuovo, secondo le vostre parole chiave.</translation>
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
        <source>{title}, language {language}</source>
        <translation>{title}, lingua {language}</translation>
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
    <name>_CrashHook</name>
    <message>
        <source>The fault reported before happened again.</source>
        <translation>L’errore già segnalato si è ripetuto.</translation>
    </message>
</context>
</TS>
