"""Sitting at the table with a phone, and leading it from a page.

This is the third shell, beside window and terminal.

One loop owns the session; requests become wishes that wait in a queue until that loop decides, and
what comes of them goes out as values that never change. Only this floor knows the network. Must
never hold a rule of the game, or know what a seat may see: that is decided in `play` and `engine`.
"""
