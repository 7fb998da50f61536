"""A case brought to paper: what each card is worth, turn by turn, in figures that can be added up.

Must never know how a sheet looks.
"""
