"""What leaves the game as a file of its own: pages that need no network and no game to be read.

Each function takes what was found and returns text or bytes; a command writes them where it is
told. Must never know a screen, a clock or a folder.
"""
