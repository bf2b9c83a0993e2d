"""The passage of a suggestion in its context, and what speaks for it."""

from collections.abc import Iterable

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser

from qualcoder_hslu.model.coding import Band, Reason, Suggestion
from qualcoder_hslu.model.errors import NotFound
from qualcoder_hslu.model.text import Span
from qualcoder_hslu.model.transcript import LoadedTranscript
from qualcoder_hslu.ui.context import Context
from qualcoder_hslu.ui.suggestions.queue import Texts, band_name, tier_name
from qualcoder_hslu.ui.theme import qcolor
from qualcoder_hslu.workspace.reviewing import Explanation, Piece, Queued, explain, in_context
from qualcoder_hslu.workspace.tally import Acceptance

_GAP = 6  # pixels between paragraphs


class Evidence(QTextBrowser):
    """Who says it, after what and before what, in what it was found, and which coding is like it.

    The reasons in full are shown when they are asked for. A click or Enter on the link asks for
    the coded passage.
    """

    go = Signal(str, object)  # transcript id, Span

    def __init__(self, context: Context, texts: Texts) -> None:
        super().__init__()
        self._context = context
        self._texts = texts
        self._row: Queued | None = None
        self._span = Span(0, 0)
        self._bands: dict[Band, Acceptance] = {}
        self._why: Explanation | None = None
        self.with_reasons = False
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(8)
        self.setAccessibleName(self.tr("Passage and reasons"))
        self.anchorClicked.connect(self._follow)
        context.theme_changed.connect(self._dress)

    def show_row(self, row: Queued | None, span: Span, bands: dict[Band, Acceptance]) -> None:
        """Show a suggestion with the boundaries it has now; `bands` is what came of them so far."""
        if row is None or self._row is None or row.suggestion.id != self._row.suggestion.id:
            self._why = self._explanation(row)
        self._row, self._span, self._bands = row, span, bands
        self._write()

    def show_reasons(self, on: bool) -> None:
        """Show the reasons in full, or only the passage and the nearest coding."""
        self.with_reasons = on
        self._write()

    def _explanation(self, row: Queued | None) -> Explanation | None:
        workspace = self._context.workspace
        if row is None or workspace is None:
            return None
        try:
            return explain(workspace, row.suggestion)
        except NotFound:
            return None  # computed anew a moment ago; the queue is about to be

    def _follow(self, link: QUrl) -> None:
        quote = self._why.quote if self._why else None
        if quote is not None and link.path() == quote.coding:
            self.go.emit(quote.transcript, quote.span)

    # Writing

    def _dress(self, _theme: object) -> None:
        self._write()

    def _write(self) -> None:
        self.clear()
        if self._row is None or self._context.workspace is None:
            return
        cursor, passage = self.textCursor(), -1
        loaded = self._texts.of(self._row.suggestion.transcript)
        self._write_head(cursor, self._row.suggestion, loaded)
        hits = [Span(r.start, r.end) for r in self._hits() if r.start is not None and r.end]
        for part in in_context(loaded, self._span, hits):
            muted = self._format(muted=True)
            if part.turn.speaker:
                cursor.insertText(f"{part.turn.speaker}\u2002", self._format(muted=True, bold=True))
            cursor.insertText("… " if part.cut_before else "", muted)
            for piece in part.pieces:
                if piece.kind != "around" and passage < 0:
                    passage = cursor.position()
                cursor.insertText(piece.text.replace("\n", " "), self._piece_format(piece))
            cursor.insertText(" …" if part.cut_after else "", muted)
            self._end_paragraph(cursor)
        self._write_quote(cursor)
        if self.with_reasons:
            for sentence in self._reasons(self._row):
                cursor.insertText(sentence, self._format())
                self._end_paragraph(cursor)
        self._bring_into_sight(max(passage, 0))

    def _bring_into_sight(self, position: int) -> None:
        """Scroll to a position of the document, when it is below the upper third."""
        cursor = self.textCursor()
        cursor.setPosition(position)
        bar = self.verticalScrollBar()
        bar.setValue(0)
        self.setTextCursor(cursor)
        bar.setValue(0)
        top = self.cursorRect().top()
        if top > self.viewport().height() / 3:
            bar.setValue(top - self.viewport().height() // 3)

    def _hits(self) -> Iterable[Reason]:
        return self._why.hits if self._why else ()

    def _end_paragraph(self, cursor: QTextCursor) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(_GAP)
        cursor.insertBlock(block)

    def _format(self, *, muted: bool = False, bold: bool = False) -> QTextCharFormat:
        theme = self._context.theme
        out = QTextCharFormat()
        out.setForeground(qcolor(theme.muted if muted else theme.text))
        if bold:
            out.setFontWeight(QFont.Weight.DemiBold)
        return out

    def _piece_format(self, piece: Piece) -> QTextCharFormat:
        """Around it muted; the passage dashed, for it is undecided; hits bold on a tint."""
        if piece.kind == "around" or self._row is None:
            return self._format(muted=True)
        out = self._format(bold=piece.kind == "hit")
        out.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        colour = self._context.code_colour(self._row.suggestion.code)
        out.setUnderlineColor(qcolor(colour.stripe))
        if piece.kind == "hit":
            out.setBackground(qcolor(colour.fill))
        return out

    def _write_head(
        self, cursor: QTextCursor, suggestion: Suggestion, loaded: LoadedTranscript
    ) -> None:
        number = next((t.number for t in loaded.turns if t.span.overlaps(self._span)), "")
        turn = self.tr("turn {number}").format(number=number) if number else ""
        parts = [loaded.transcript.title, turn, tier_name(suggestion.tier)]
        cursor.insertText(" · ".join(part for part in parts if part), self._format(muted=True))
        self._end_paragraph(cursor)

    def _write_quote(self, cursor: QTextCursor) -> None:
        quote = self._why.quote if self._why else None
        if quote is None:
            return
        cursor.insertText(self.tr("Coded so already: "), self._format(muted=True))
        link = self._format()
        link.setAnchor(True)
        link.setAnchorHref(quote.coding)
        link.setForeground(qcolor(self._context.theme.accent))
        link.setFontUnderline(True)
        cursor.insertText(" ".join(quote.words.split()), link)
        cursor.insertText(f" ({quote.title})", self._format(muted=True))
        self._end_paragraph(cursor)

    # The reasons in words

    def _reasons(self, row: Queued) -> list[str]:
        why = self._why
        if why is None:
            return []
        text = self._texts.of(row.suggestion.transcript).text
        keywords = _listed(r.text for r in why.hits if r.kind == "keyword")
        ngrams = _listed(r.text or text[r.start : r.end] for r in why.hits if r.kind == "ngram")
        found = [
            self.tr("Keywords of the code: {words}.").format(words=keywords) if keywords else "",
            self.tr("Words by which passages of the code are known: {words}.").format(words=ngrams)
            if ngrams
            else "",
            self.tr("It is like the definition: {words}").format(words=why.definition)
            if why.definition
            else "",
            self._standing(row),
            self.tr("Found by {engine}.").format(engine=why.engine) if why.engine else "",
        ]
        return [sentence for sentence in found if sentence]

    def _standing(self, row: Queued) -> str:
        """What its band and its place in the queue mean."""
        if row.pick == "audit":
            return self.tr(
                "Drawn by chance, not for its score: such passages tell how much is still missed."
            )
        band = row.suggestion.band
        so_far = self._bands.get(band, Acceptance())
        name = band_name(band)
        said = (
            self.tr("Of {reviewed} “{band}” ones reviewed, {accepted} were right so far.").format(
                reviewed=so_far.reviewed, accepted=so_far.accepted, band=name
            )
            if so_far.reviewed
            else self.tr("None that are “{band}” has been reviewed yet.").format(band=name)
        )
        if row.pick == "uncertain":
            said += " " + self.tr("It is in doubt: a decision on it teaches most.")
        return said


def _listed(words: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(word for word in words if word))
