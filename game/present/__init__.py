"""What each moment says: small frozen views with numbers rounded and sentences written.

Window, terminal and reports draw these and hold no rule. One file a moment holds its view and
`parts` what several moments show; `moments` makes each view from a record of play, out of `pieces`
that several share; `wording` holds every sentence; `settings` how a table wishes to play. Must
never know pixels, keys of a keyboard, files or screens.
"""
