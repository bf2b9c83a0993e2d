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
        <source>People…</source>
        <translation>Persone…</translation>
    </message>
    <message>
        <source>Participants, organisations, groups, attributes, withdrawal</source>
        <translation>Partecipanti, organizzazioni, gruppi, attributi, ritiro</translation>
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
        <source>Coders to compare</source>
        <translation>Codificatori da confrontare</translation>
    </message>
    <message>
        <source>With moderators</source>
        <translation>Con la moderazione</translation>
    </message>
    <message>
        <source>Without codings that began as suggestions</source>
        <translation>Senza le codifiche nate da suggerimenti</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Write the table as Word document or CSV</source>
        <translation>Scrivere la tabella come documento Word o CSV</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Transcripts</source>
        <translation>Trascrizioni</translation>
    </message>
    <message>
        <source>Pair of coders whose passages are shown</source>
        <translation>Coppia di codificatori di cui si mostrano i passaggi</translation>
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
        <source>Passages</source>
        <translation>Passaggi</translation>
    </message>
    <message>
        <source>Confusions</source>
        <translation>Confusioni</translation>
    </message>
    <message>
        <source>Pair</source>
        <translation>Coppia</translation>
    </message>
    <message>
        <source>All transcripts</source>
        <translation>Tutte le trascrizioni</translation>
    </message>
    <message>
        <source>Choose two coders or more to compare.</source>
        <translation>Scegliere almeno due codificatori da confrontare.</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Calcolo…</translation>
    </message>
    <message>
        <source>{coders} coders, {transcripts} transcripts coded by two or more, {n} units, {replicates} replicates, seed {seed}.</source>
        <translation>{coders} codificatori, {transcripts} trascrizioni codificate da due o più, {n} unità, {replicates} repliche, seme {seed}.</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>accordo</translation>
    </message>
    <message>
        <source>Word documents (*.docx);;Tables (*.csv)</source>
        <translation>Documenti Word (*.docx);;Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Export agreement</source>
        <translation>Esportare l&apos;accordo</translation>
    </message>
    <message>
        <source>All codes together</source>
        <translation>Tutti i codici insieme</translation>
    </message>
    <message>
        <source>Written: {name}</source>
        <translation>Scritto: {name}</translation>
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
    <name>Confusions</name>
    <message>
        <source>Codes given instead of each other</source>
        <translation>Codici dati l&apos;uno per l&apos;altro</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definizione</translation>
    </message>
    <message>
        <source>{coder} says</source>
        <translation>{coder} dice</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caratteri</translation>
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
        <source>Everything was understood; nothing was left out.</source>
        <translation>Tutto è stato capito; nulla è stato tralasciato.</translation>
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
    <name>PageView</name>
    <message>
        <source>Transcript</source>
        <translation>Trascrizione</translation>
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
        <source>This cannot be undone, and no step before it either. Examples in the codebook and files that were exported stay: look through them yourself.</source>
        <translation>Non si può annullare, e nemmeno alcun passo precedente. Gli esempi nel libro dei codici e i file esportati restano: controllarli di persona.</translation>
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
        <source>Type “{name}”.</source>
        <translation>Scrivere «{name}».</translation>
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
        <source>A coder with at least one coding in a transcript counts as having coded it, unless the roster says “not coded”; a coder with none counts only where the roster says “fully coded”, and is missing elsewhere.</source>
        <translation>Un codificatore con almeno una codifica in una trascrizione conta come chi l&apos;ha codificata, salvo che il registro dica «non codificata»; chi non ne ha conta solo dove il registro dice «interamente codificata», e altrove manca.</translation>
    </message>
    <message>
        <source>A coding must cover at least one character of the transcript.</source>
        <translation>Una codifica deve coprire almeno un carattere della trascrizione.</translation>
    </message>
    <message>
        <source>A coding of {row} was changed on both sides: ours was kept.</source>
        <translation>Una codifica di {row} è stata cambiata da entrambe le parti: la nostra è rimasta.</translation>
    </message>
    <message>
        <source>A coding of {row} was removed here and changed in the copy: it stays removed.</source>
        <translation>Una codifica di {row} è stata tolta qui e cambiata nella copia: resta tolta.</translation>
    </message>
    <message>
        <source>A coding of {row} was removed in the copy and stays here: it was changed since, or is another coder&apos;s.</source>
        <translation>Una codifica di {row} è stata tolta nella copia e resta qui: è stata cambiata da allora, o è di un altro codificatore.</translation>
    </message>
    <message>
        <source>A handout is for somebody: give the coder&apos;s name.</source>
        <translation>Una copia è per qualcuno: dare il nome del codificatore.</translation>
    </message>
    <message>
        <source>A memo on a {kind} was changed on both sides: ours was kept.</source>
        <translation>Un memo ({kind}) è stato cambiato da entrambe le parti: il nostro è rimasto.</translation>
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
        <source>Agreement of {coders} coders on {transcripts} transcripts was computed for each code as a binary variable; unit of analysis: {unit} (n = {n}).</source>
        <translation>L&apos;accordo di {coders} codificatori su {transcripts} trascrizioni è stato calcolato per ogni codice come variabile binaria; unità di analisi: {unit} (n = {n}).</translation>
    </message>
    <message>
        <source>All of what was marked in common carries one and the same value, so there is nothing to tell apart.</source>
        <translation>Tutto ciò che è stato marcato in comune porta lo stesso valore, quindi non c&apos;è nulla da distinguere.</translation>
    </message>
    <message>
        <source>Alpha is {alpha}: enough for tentative conclusions only (0.667 to 0.800).</source>
        <translation>L&apos;alfa è {alpha}: basta solo per conclusioni provvisorie (da 0.667 a 0.800).</translation>
    </message>
    <message>
        <source>Alpha is {alpha}: reliable (Krippendorff asks for 0.800 or more).</source>
        <translation>L&apos;alfa è {alpha}: affidabile (Krippendorff chiede 0.800 o più).</translation>
    </message>
    <message>
        <source>Alpha is {alpha}: the coders agree less than chance alone would give.</source>
        <translation>L&apos;alfa è {alpha}: i codificatori concordano meno di quanto darebbe il solo caso.</translation>
    </message>
    <message>
        <source>Alpha is {alpha}: too low to rely on (below 0.667).</source>
        <translation>L&apos;alfa è {alpha}: troppo bassa per farvi affidamento (sotto 0.667).</translation>
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
        <source>Krippendorff&apos;s alpha (nominal; Krippendorff 2011) is reported beside Cohen&apos;s kappa, Gwet&apos;s AC1 and percent agreement; over all codes chance-corrected coefficients are pooled (De Vries et al. 2008).</source>
        <translation>L&apos;alfa di Krippendorff (nominale; Krippendorff 2011) è riportata accanto al kappa di Cohen, all&apos;AC1 di Gwet e alla percentuale di accordo; su tutti i codici i coefficienti corretti per il caso sono aggregati (De Vries et al. 2008).</translation>
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
        <source>Suggestions know French, German, Italian and English: set one of them as the transcript&apos;s language and ask again.</source>
        <translation>I suggerimenti conoscono francese, tedesco, italiano e inglese: scegliere una di queste come lingua della trascrizione e chiedere di nuovo.</translation>
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
        <source>The code {row} has another place or colour in the copy: ours was kept.</source>
        <translation>Il codice {row} ha un altro posto o colore nella copia: il nostro è rimasto.</translation>
    </message>
    <message>
        <source>The code {row} reads otherwise in the copy ({row_}): ours was kept.</source>
        <translation>Il codice {row} è diverso nella copia ({row_}): il nostro è rimasto.</translation>
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
        <source>The transcript “{title}” is not in this project: import it, then merge again.</source>
        <translation>La trascrizione «{title}» non è in questo progetto: importarla, poi unire di nuovo.</translation>
    </message>
    <message>
        <source>The transcript “{title}” was corrected in the copy: its codings stay there.</source>
        <translation>La trascrizione «{title}» è stata corretta nella copia: le sue codifiche restano là.</translation>
    </message>
    <message>
        <source>The transcripts that two coders coded hold no text that counts.</source>
        <translation>Le trascrizioni codificate da due non contengono testo che conti.</translation>
    </message>
    <message>
        <source>The words of a coding of {code} are gone here: it stays in the copy.</source>
        <translation>Le parole di una codifica di {code} qui non ci sono più: resta nella copia.</translation>
    </message>
    <message>
        <source>The words of a {table} are gone here: it stays in the copy.</source>
        <translation>Le parole di una voce ({table}) qui non ci sono più: resta nella copia.</translation>
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
        <source>{name} declares a document type, which Word never does, so it was not read; save it again in Word.</source>
        <translation>{name} dichiara un tipo di documento, cosa che Word non fa mai, quindi non è stato letto; salvarlo di nuovo in Word.</translation>
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
        <source>{name} holds a file name that leads outside of it, so it was not opened; save it again in Word.</source>
        <translation>{name} contiene un nome di file che porta fuori da esso, quindi non è stato aperto; salvarlo di nuovo in Word.</translation>
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
        <source>{name} is damaged ({member} is no proper XML); open it in Word and save it again.</source>
        <translation>{name} è danneggiato ({member} non è XML corretto); aprirlo in Word e salvarlo di nuovo.</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete; open it in Word and save it again.</source>
        <translation>{name} è danneggiato o incompleto; aprirlo in Word e salvarlo di nuovo.</translation>
    </message>
    <message>
        <source>{name} is damaged or incomplete; open it in a PDF reader and print it as a new PDF.</source>
        <translation>{name} è danneggiato o incompleto; aprirlo in un lettore PDF e stamparlo come nuovo PDF.</translation>
    </message>
    <message>
        <source>{name} is damaged or protected ({member} can&apos;t be read); open it in Word and save it again.</source>
        <translation>{name} è danneggiato o protetto ({member} non si può leggere); aprirlo in Word e salvarlo di nuovo.</translation>
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
        <source>{starts} paragraph{s} without a label may be the moderator&apos;s question{s_} (line{s__} {numbers}{more}); {were} kept where {stand}.</source>
        <translation>{starts} paragrafi (paragraph{s}) senza etichetta sono forse domande della moderazione (question{s_}, line{s__} {numbers}{more}); restano dove stanno ({were}, {stand}).</translation>
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
        <source>{verb} for good: {turns} turns ({words} words) in {transcripts} transcripts, {codings} codings on them, {memos} notes, {originals} original files and {backups} backups; no step before it can be undone.</source>
        <translation>{verb} (definitivo): {turns} turni ({words} parole) in {transcripts} trascrizioni, {codings} codifiche, {memos} note, {originals} file originali e {backups} copie; nessun passo precedente si può annullare.</translation>
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
    <message>
        <source>without a label</source>
        <translation>senza etichetta</translation>
    </message>
    <message>
        <source>In the file: {0}</source>
        <translation>Nel file: {0}</translation>
    </message>
    <message>
        <source>perhaps {0}</source>
        <translation>forse {0}</translation>
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
        <source>correct {0}</source>
        <translation>correggere {0}</translation>
    </message>
    <message>
        <source>look at {0}</source>
        <translation>rivedere {0}</translation>
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
    <name>_CrashHook</name>
    <message>
        <source>The fault reported before happened again.</source>
        <translation>L’errore già segnalato si è ripetuto.</translation>
    </message>
</context>
</TS>
