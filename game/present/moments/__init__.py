"""From what the engine and the debrief returned to the view of each moment: one function each.

Pure functions of a record of play and of the table's settings: no clock, no file, no screen.
"""
