"""What the play teaches, as numbers and ids: credit, history, promises, priorities, the rubric.

It replays through the engine's one door and writes no sentence: `present` does. Must never know
words for players, screens or files.
"""
