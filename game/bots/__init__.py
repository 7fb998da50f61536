"""Choosers: policies that play a case, one row or thousands, through the same door as people.

`registry` names them all. They are given states and read of them what a seat at the table may know;
those that look ahead do so in the game of their `belief`. `search` and `lines` look for strong and
weak lines and see all, so they are nobody's player. Must never know screens, files or wording.
"""
