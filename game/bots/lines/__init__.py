"""The best line on from a moment of a game, looked for in ways that know nothing of each other.

Each way is a generator: it yields the best whole line so far and how much of its work is done, may
be left at any time, and comes to the same whenever it is asked the same. What is found is best in
hindsight, under the luck that the game had. Must never know screens, files or wording.
"""
