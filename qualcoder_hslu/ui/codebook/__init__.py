"""The code tree, the fuzzy picker and the coded segments."""
