"""One open project and one coder: every action by name. The window and the command line call it."""
