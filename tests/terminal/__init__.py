"""Whole games in text: through a pipe, on a terminal, by two teams, cut short at any moment."""
