"""Words for things: dates, changes, causes, promises, postures, verdicts.

Each file takes plain values and returns sentences. It must never know a state, a screen or the
order in which things are shown.
"""
