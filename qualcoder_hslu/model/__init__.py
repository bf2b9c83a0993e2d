"""Plain data of the field (transcripts, people, codebooks, codings) and pure functions on it.

Standard library only; no file, no database, no widget.
"""
