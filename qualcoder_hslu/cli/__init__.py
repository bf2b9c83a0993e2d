"""The command line: the workspace's actions without a window."""
