"""How each moment reads as text: one file a moment, each prints the view it is given.

Must never ask, decide or keep anything.
"""
