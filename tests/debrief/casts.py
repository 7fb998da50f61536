"""Votes of two people on the first turn of a game, and of one alone on the second."""

from game.debrief.votes import Cast

BOATS, SORRY = frozenset({"send-boats"}), frozenset({"say-sorry"})
CASTS = {0: (Cast("a", BOATS, None), Cast("b", SORRY, BOATS)), 1: (Cast("a", BOATS, None),)}
