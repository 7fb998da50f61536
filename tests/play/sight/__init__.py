"""What each one in a room sees."""
