"""Transcripts, groups and participants at the left edge."""
