"""Suggestions: plain texts and a codebook in, proposed segments with their reasons out.

spaCy runs only in the worker process; `client` and `messages` import without it.
"""
