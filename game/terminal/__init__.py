"""Sitting at the table with text alone: plain print and input, through a pipe or a screen reader.

Prints the views that `present` wrote and hands decisions to the session; it holds no rule of the
game. Colour and tables come only where the terminal has them. It must never know of the window, of
authors' files, or of the command line.
"""
