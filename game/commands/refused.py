"""Why a command does not do what was asked: no fault of the game, and one sentence says it."""


class RefusedError(Exception):
    """The sentence for the person; the command line answers it with exit code 1."""
