"""Make It Right: a tabletop crisis simulation.

Scenarios are data, one pure function moves time, everything the players see is drawn from what it
returned, and the only thing ever saved is the list of decisions. An arrow may only point down::

    cli                         commands and wiring: the only composition root
    window | terminal | lan     ways to sit at the table (they never import each other)
    play                        one running session: journal, seats, undo, rewind
    export | library            pages that leave the game | authors' text in: YAML, checks, schema
    present                     what each moment says: views and wording
    debrief | study             what the play teaches | what a scenario is worth
    bots                        choosers: policies and search
    engine                      what happens: time, plans, injects, promises, luck, trust
    scenario                    what a crisis is: the vocabulary of the game
    base                        words everyone may use: problems, ids, money, scale
"""

__version__ = "0.1.0"
