"""Every decision of a finished game, judged: what it came to against what else could be played.

A decision is held against plans of the same moment, each carried to the end of the game in many
worlds of other luck and other constants of the model. What was known then is judged, not how the
dice fell. Numbers and ids alone: `present` finds the words.
"""
