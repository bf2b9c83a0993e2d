"""The window in which two coders' differences are settled, and what people say about passages."""
