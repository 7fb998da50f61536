"""What each moment says: small frozen views with numbers rounded and sentences written.

Window, terminal and reports draw these and hold no rule. One file a moment; `parts` holds what
several moments show. Must never know pixels, keys of a keyboard, files or screens.
"""
