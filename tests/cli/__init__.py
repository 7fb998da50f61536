"""Each command by its words, its exit code and what it prints."""
