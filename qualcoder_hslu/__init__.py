"""QualCoder-HSLU: code focus-group transcripts, review agreement, export tables. Offline."""

__version__ = "0.1.0"
