"""The case on paper: sheets that are laid out once, to the millimetre, and written as HTML and PDF.

What may be printed for whom is decided before anything is laid out: an edition has a view of its
own, and a field that a reader may not see is not in it. Must never know a folder or a clock.
"""
