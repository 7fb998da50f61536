"""The trust model: how what was done, and what happened, moves people.

One law a file; `evidence` holds every constant with its source; `step` reads the laws in order.
It knows arrays of rows, groups and incidents. It must never know cards, turns, texts or luck.
"""
