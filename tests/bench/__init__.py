"""What the engine is held against where that would not belong into the game: compiled code."""
