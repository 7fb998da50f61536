"""What many plays of a case show of it: one small function a check, one table of them all.

A check reads finished games and tells where in the case something is amiss, with the figures that
show it. Words, files and cures are the library's.
"""
