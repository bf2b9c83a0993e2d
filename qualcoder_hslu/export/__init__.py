"""Files for people: tidy tables made from a project."""
