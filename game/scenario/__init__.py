"""What a crisis is: the vocabulary of the game, as frozen models.

A scenario states who there is, what befalls them and what can be done; never what that is worth.
Knows nothing of files, YAML, rules or screens.
"""
