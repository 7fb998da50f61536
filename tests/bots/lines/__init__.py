"""What the search for a best line promises, and that it is right where that can be known."""
