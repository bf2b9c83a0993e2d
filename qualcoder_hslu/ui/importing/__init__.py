"""The dialog that brings transcripts in, and what it decides on."""
