"""Files in, transcript drafts out: one module a format, one parser of turns for all.

Knows no project and no database.
"""

from qualcoder_hslu.readers.conventions import CONVENTIONS, Convention
from qualcoder_hslu.readers.registry import read_transcript
from qualcoder_hslu.readers.templates import convention_of

__all__ = ["CONVENTIONS", "Convention", "convention_of", "read_transcript"]
