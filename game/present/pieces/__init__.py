"""Pieces of views, each made once for all moments: masthead, meters, hand, promises, waterfalls.

They read what the engine and the debrief returned, round, and take their words from `wording`.
"""
