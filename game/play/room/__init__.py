"""A room: several teams at once, the people in their seats, and who sets the pace.

Everything here is a value and the step from one to the next, folded from the journal like the game
itself. It knows no screen, no network and no clock: what time it is comes with each decision.
"""
