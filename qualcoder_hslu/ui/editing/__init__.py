"""Correcting a transcript after coding, and the list of codings to look at since."""
