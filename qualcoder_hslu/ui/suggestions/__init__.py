"""The suggestions beside the text and the worker that finds them."""
