"""A case brought to paper: what each card is worth in figures to add up, and rules of thumb.

Must never know how a sheet looks.
"""
