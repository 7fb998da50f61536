"""How quick the game is on this machine: one file for what is measured with the same means.

Each measure returns rows; `bench` prints them. Must never be needed to play.
"""
