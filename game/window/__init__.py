"""A window to sit at the table with: what is shown, what is pressed, how it moves and sounds.

Draws the views that `present` wrote and answers with wishes; whoever opened the window grants them.
The only folder that has heard of pygame. It must never know of the terminal, of authors' files, or
of any rule of the game: a screen holds no state of play and no screen knows another.
"""
