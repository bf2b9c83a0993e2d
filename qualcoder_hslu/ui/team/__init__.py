"""Work in a team, in the window: the roster, projects handed out, copies brought back."""
