"""The ways transcribers mark who speaks, and the words that help to tell labels from speech.

Data only: a new habit of writing labels is one more row in `CONVENTIONS`, a new word one more word
in a list. The patterns see a twin of the text in which NBSP and other odd spaces are plain spaces
and odd line breaks are line feeds, character for character.
"""

import re
from dataclasses import dataclass
from typing import Literal

from qualcoder_hslu.readers.times import BRACKETED, STAMP

Evidence = Literal["sure", "form", "pair", "share", "own"]


@dataclass(frozen=True, slots=True)
class Convention:
    """One way of writing labels. `regex` matches the head of a line, `label` is the name in it.

    `evidence` is what makes a match a label: "sure", the form as such; "form", the form once the
    name recurs; "pair", the form with at least two different names, a role or a time; "share",
    at least two recurring names that head a good share of the lines; "own", a person says that it
    is a label. `bold` takes the bold
    beginnings of paragraphs instead of lines, where the format knows of bold.
    """

    name: str
    example: str
    regex: re.Pattern[str]
    evidence: Evidence
    bold: bool = False


# Every repetition is bounded, so that no line, however odd, takes more than its length in steps.
_INDENT = r"^[ \t]{0,80}"
_GAP = r"[ \t]{0,8}"
# A list's, quotation's or heading's mark, or a paragraph's number.
_MARK = r"(?:(?:[-+*•>]|\d{1,5}[.)]?)[ \t]{1,8}|#{1,6}[ ]{1,4})?"
_BEFORE = rf"(?:{STAMP}{_GAP}(?:[-–|]{_GAP})?)?"
_AFTER = rf"(?:{_GAP}{STAMP})?"
_THEN_TIME = rf"(?:{_GAP}{BRACKETED}|[ \t]{{1,8}}{STAMP}(?=[ \t]{{0,80}}$))?"
_OPEN, _CLOSE = r"[*_\[<(\\]{0,4}", r"[*_\]>)\\]{0,4}"
_ATTRIBUTES = r"(?:[ ]?\{[^{}\n]{1,80}\})?"
_FIRST, _REST = r"[^\s:*_/\[\](){}<>#|=\"“„«»–—\-\\]", r"[^:\n\t\[\]{}<>|=\"“„«»]"
NAME = rf"(?P<label>{_FIRST}{_REST}{{0,58}}?)"
_SHORT = rf"(?P<label>{_FIRST}{_REST}{{0,38}}?)"
_SHORT_AFTER = rf"(?P<label_after>{_FIRST}{_REST}{{0,38}}?)"
_END = r"[ \t]{0,80}$"


def _lines(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.MULTILINE)


CONVENTIONS: tuple[Convention, ...] = (
    Convention(
        "voice",
        "<v Sandrine>Bonjour.",
        _lines(r"^<v(?:\.[\w.-]{1,40})?[ ]{1,4}(?P<label>[^<>\n]{1,58})>"),
        "sure",
    ),
    Convention(
        "colon",
        "Sandrine : Bonjour.",
        _lines(
            rf"{_INDENT}{_MARK}{_BEFORE}{_OPEN}{NAME}{_CLOSE}{_ATTRIBUTES}{_AFTER}{_CLOSE}"
            rf"[ ]{{0,2}}:(?![/\\:\d])[*_\]]{{0,4}}{_ATTRIBUTES}"
            rf"{_THEN_TIME}"
        ),
        "form",
    ),
    Convention(
        "bracket",
        "[Sandrine] (0:02 - 0:24)",
        _lines(
            rf"{_INDENT}{_MARK}{_BEFORE}[*_]{{0,3}}\\?[\[<]{_SHORT}\\?[\]>][*_]{{0,3}}{_ATTRIBUTES}"
            rf"{_THEN_TIME}"
        ),
        "pair",
    ),
    Convention(
        "name and time",
        "Sandrine  00:12:31",
        _lines(
            rf"{_INDENT}{_MARK}(?:{_OPEN}{_SHORT}{_CLOSE}{_ATTRIBUTES}{_GAP}[-–|,]?{_GAP}{STAMP}"
            rf"|{STAMP}{_GAP}[-–|]?{_GAP}{_OPEN}{_SHORT_AFTER}{_CLOSE}){_END}"
        ),
        "sure",
    ),
    Convention(
        "tab",
        "Sandrine⇥Bonjour.",
        _lines(
            rf"^[ ]{{0,80}}(?:\d{{1,5}}[.)]?[ ]{{0,8}}\t)?(?:{STAMP}[ ]{{0,8}}\t)?"
            rf"{_OPEN}{_SHORT}{_CLOSE}[ ]{{0,8}}\t"
            rf"(?:[ ]{{0,8}}{STAMP}(?=[\t\n]))?"
        ),
        "share",
    ),
    Convention(
        "dash",
        "Sandrine – Bonjour.",
        _lines(rf"{_INDENT}{_MARK}{_BEFORE}{_OPEN}{_SHORT}{_CLOSE}{_AFTER}[ ]{{1,8}}[-–—][ ]"),
        "share",
    ),
    Convention(
        "bold",
        "**Sandrine** Bonjour.",
        _lines(rf"{_INDENT}{_MARK}{_BEFORE}(?:\*\*|__){_SHORT}(?:\*\*|__){_ATTRIBUTES}{_AFTER}"),
        "share",
        bold=True,
    ),
    Convention(
        "own line",
        "Sandrine",
        _lines(rf"{_INDENT}{_MARK}{_OPEN}{_SHORT}{_CLOSE}{_ATTRIBUTES}{_END}"),
        "share",
    ),
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Whoever leads the talk, per language; compared without case, digits, dots and brackets.
MODERATORS: frozenset[str] = frozenset().union(
    _words(
        "modérateur modératrice moderateur moderatrice modérateur·ice modérateur·rice "
        "modérateur/trice animateur animatrice intervieweur intervieweuse interviewer·se "
        "interviewer enquêteur enquêtrice enqueteur enquetrice chercheur chercheuse "
        "chercheur·se chercheur·euse modération meneur meneuse"
    ),
    _words(
        "moderator moderatorin moderation moderator*in moderator:in moderator/in moderatorin "
        "moderator(in) interviewer interviewerin interviewer*in interviewer:in interviewer/in "
        "interviewende interviewender forscher forscherin forscher*in befrager befragerin "
        "gesprächsleitung gesprächsleiter gesprächsleiterin interviewleitung "
        "diskussionsleitung diskussionsleiter diskussionsleiterin"
    ),
    _words(
        "moderatore moderatrice intervistatore intervistatrice ricercatore ricercatrice "
        "conduttore conduttrice facilitatore facilitatrice"
    ),
    _words("moderator facilitator interviewer researcher host"),
    _words("mod modo int interv itw iv mod'"),
)

# Whoever is asked: a label for sure, but no moderator.
PARTICIPANTS: frozenset[str] = frozenset().union(
    _words(
        "participant participante participant·e interviewé interviewée interviewé·e interviewe "
        "interviewee répondant répondante enquêté enquêtée enquêté·e personne intervenant "
        "intervenante locuteur locutrice observateur observatrice étudiant étudiante "
        "bénéficiaire groupe tous toutes plusieurs inconnu inconnue"
    ),
    _words(
        "teilnehmer teilnehmerin teilnehmer*in teilnehmer:in teilnehmende befragte befragter "
        "befragt interviewte interviewter interviewpartner interviewpartnerin person sprecher "
        "sprecherin student studentin studierende klient klientin proband probandin experte "
        "expertin beobachter beobachterin gruppe alle mehrere unbekannt tn ip"
    ),
    _words(
        "partecipante intervistato intervistata rispondente persona studente studentessa "
        "utente osservatore osservatrice gruppo tutti sconosciuto"
    ),
    _words("participant interviewee respondent speaker student observer group all several unknown"),
)

# Beginnings before a colon that are hardly ever a speaker: fields of a title block, words that open
# a sentence, events. Compared without case and final dots.
NOT_SPEAKERS: frozenset[str] = frozenset().union(
    _words(
        "note notes nb n.b ps p.s remarque remarques exemple exemples attention résumé resume "
        "conclusion conclusions introduction total date dates lieu lieux durée heure heures "
        "horaire mode participants participantes présents présentes présent·es absents "
        "absentes excusés thème themes thèmes sujet titre transcription transcripteur "
        "transcriptrice transcrit enregistrement fichier audio légende conventions entretien "
        "entrevue objet contexte "
        "groupe résultat résultats problème problèmes avantage avantages inconvénient "
        "inconvénients source sources annexe chapitre partie suite fin début voilà alors donc "
        "bref bon bien enfin ensuite puis ainsi mais oui non ouais ok okay merci bonjour "
        "premièrement deuxièmement troisièmement d'abord finalement réponse-type aussi "
        "rires rire pause silence inaudible applaudissements incompréhensible bruit soupir "
        "anonymisation langue projet étude version auteur auteure code codes pseudonyme "
        "pseudonymes organisation institution service fonction âge sexe profession "
        "page ordre tableau figure image lien hypothèse raison raisons important question-clé"
    ),
    _words(
        "notiz notizen anmerkung anmerkungen bemerkung bemerkungen hinweis hinweise beispiel "
        "beispiele achtung wichtig fazit zusammenfassung einleitung total summe datum ort dauer "
        "zeit uhrzeit beginn ende anfang modus teilnehmende anwesend anwesende abwesend thema "
        "themen titel transkript transkription transkribiert transkribent transkribentin "
        "aufnahme audio datei legende interview kontext gruppe ergebnis ergebnisse "
        "problem probleme vorteil vorteile nachteil nachteile quelle quellen anhang kapitel "
        "teil also genau gut okay ok ja nein doch nun so dann und aber danke hallo erstens "
        "zweitens drittens zuerst schliesslich schließlich lachen lacht gelächter pause "
        "schweigen stille unverständlich applaus räuspern husten sprache projekt studie "
        "version autor autorin code codes pseudonym pseudonyme organisation funktion alter "
        "geschlecht beruf dienst seite tabelle abbildung bild stichwort punkt grund gründe mhm hm"
    ),
    _words(
        "nota note osservazione osservazioni esempio esempi attenzione importante riassunto "
        "conclusione conclusioni introduzione totale data luogo durata ora orario modo modalità "
        "partecipanti presenti assenti tema temi titolo trascrizione trascritto trascrittore "
        "trascrittrice registrazione file audio legenda intervista contesto gruppo risultato "
        "risultati problema problemi vantaggio vantaggi svantaggio svantaggi fonte fonti "
        "allegato capitolo parte inizio fine allora quindi dunque ecco bene beh insomma poi ma "
        "sì si no grazie ciao buongiorno primo secondo terzo innanzitutto infine risate risata "
        "ride ridono pausa silenzio incomprensibile applausi lingua progetto studio versione "
        "autore autrice codice codici pseudonimo funzione età sesso professione servizio pagina "
        "tabella figura"
    ),
    _words(
        "note notes remark remarks example examples warning important summary conclusion "
        "introduction total date place location time duration start end mode participants "
        "present absent topic topics subject title transcript transcription transcribed "
        "transcriber transcriptionist recording file audio legend key interview context group "
        "result results problem problems advantage disadvantage source sources appendix "
        "chapter part well so then and but yes no ok okay thanks hello first second third "
        "firstly secondly finally laughter laughs pause silence inaudible applause crosstalk "
        "language project study version author code codes pseudonym organisation organization "
        "function age gender sex profession service page table figure image speakers http https"
    ),
)

# Words that number the parts of a talk: "Frage 3: …" once is a printed question, nobody's name.
SECTIONS: frozenset[str] = _words(
    "question questions bloc étape phase module axe volet frage fragen block etappe schritt "
    "domanda domande blocco tappa fase modulo topic step section abschnitt sezione q"
)

# Small words that a name or role never consists of: with one of them it is a sentence.
SENTENCE_WORDS: frozenset[str] = frozenset().union(
    _words(
        "je j tu il elle on nous vous ils elles c ce ça cela qui que qu quoi dont où est sont "
        "était a ai as ont avait dit dis disent dire fait et mais donc alors si ne n pas plus "
        "très pour par avec dans sur comme quand parce aussi bien voilà me te se m t s suivant "
        "suivante suivants autre autres exemple ici là"
    ),
    _words(
        "ich du er sie es wir ihr man das dies ist sind war waren hat habe haben hatte sagt sage "
        "sagte gesagt wird werden und aber also dann wenn weil dass nicht kein keine sehr mit "
        "für auf aus bei wie was wer wo warum hier dort noch auch nur mal folgende folgendes "
        "folgenden frage beispiel"
    ),
    _words(
        "io tu lui lei noi voi loro ci vi si mi ti che chi cosa è sono era ha ho hanno dice dico "
        "detto fa ma quindi allora se non più molto per con come quando perché anche qui lì "
        "seguente seguenti questo questa quello quella"
    ),
    _words(
        "i'm you he she it we they this that these those is are was were has have had say says "
        "said and but so then if because not very with for from how what when where why here "
        "there also only following the"
    ),
)

# Small words inside names: Claire de Rham, Anna und Ben.
PARTICLES: frozenset[str] = _words(
    "de du des d' la le les von vom van der den zu zur di da del della dello dei el al bin y et "
    "und e and & + / - n°"
)

# Lines that say where a transcript begins and ends; an editor's words, nobody's speech.
MARKERS: re.Pattern[str] = re.compile(
    r"^[ \t]*[\[(*_–-]{0,3}[ ]?(?:"
    r"(?:début|fin) (?:de la |de l'|de l’|du |d')?(?:transcription|enregistrement|entretien|"
    r"discussion|groupe de discussion|audio)|"
    r"(?:beginn|anfang|start|ende) (?:der |des |vom )?(?:transkripts?|transkription|aufnahme|"
    r"interviews?|gesprächs?|diskussion|aufzeichnung)|"
    r"(?:inizio|fine) (?:della |dell'|dell’|del )?(?:trascrizione|registrazione|intervista|"
    r"discussione)|"
    r"(?:start|beginning|end) of (?:the )?(?:transcript|transcription|recording|interview|"
    r"discussion)|"
    r"(?:automatically )?transcribed (?:by|with) [^\n]{1,80}|transkribiert mit [^\n]{1,80}|"
    r"(?:transcrit|transcription réalisée) (?:par|avec) [^\n]{1,80}|"
    r"trascritto (?:da|con) [^\n]{1,80}"
    r")[ ]?[.\])*_–-]{0,3}[ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)

# Separators and page numbers of a printed page.
FURNITURE: re.Pattern[str] = re.compile(
    r"^[ \t]*(?:[-_*=~–—#][ ]?){3,}[ \t]*$"
    r"|^[ \t]*(?:page|seite|pagina|pag\.|p\.|s\.)[ ]?\d{1,4}(?:[ ]?(?:/|sur|von|di|of)[ ]?\d{1,4})?"
    r"[ \t]*$"
    r"|^[ \t]*[-–—][ ]?\d{1,4}[ ]?[-–—][ \t]*$",
    re.MULTILINE | re.IGNORECASE,
)

# A whole line in brackets: (rires), [Die Aufnahme wird unterbrochen]
REMARK: re.Pattern[str] = _lines(
    r"^[ \t]*(?:\(\(?[^()\n]{1,300}\)?\)|\[[^\[\]\n]{1,300}\])[.]?[ \t]*$"
)

# One or more `label = meaning` or `label: role` in a line: (S = Student; I = Interviewer)
LEGEND_PAIR: re.Pattern[str] = re.compile(
    r"(?P<label>[^\s:=,;()\[\]]{1,12}(?:[ ][^\s:=,;()\[\]]{1,12})?)[ ]*(?P<sign>[:=])[ ]*"
    r"(?P<meaning>[^,;:=\n()\[\]]{2,60})"
)

# A name with its abbreviation behind it: Anna Berger (AB)
IN_BRACKETS: re.Pattern[str] = re.compile(
    r"(?P<meaning>[^\W\d_][\w.'’-]{0,20}(?:[ ][\w.'’-]{1,20}){0,3})"
    r"[ ]\([ ]?(?P<label>[^\s()]{1,8})[ ]?\)"
)

# A number in the margin that counts a line.
LINE_NUMBER: re.Pattern[str] = _lines(r"^[ \t]{0,80}(?P<number>\d{1,5})(?=[ \t])")
