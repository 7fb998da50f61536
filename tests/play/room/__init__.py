"""A room: people, votes, pace; whatever is done in it is folded from the journal alone."""
