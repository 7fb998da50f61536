"""Starting on a fresh machine, and being installed."""
