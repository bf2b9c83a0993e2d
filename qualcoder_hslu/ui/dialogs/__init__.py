"""Pages and dialogs around the coding window."""
