"""The screen on which a supervisor reviews how far coders agree, with the passages behind it."""
