"""Choosers: policies that play a case, one row or thousands, through the same door as people.

`registry` names them all; `search` looks for strong and weak lines. They see states as the engine
gives them and answer with plans. Must never know screens, files or wording.
"""
