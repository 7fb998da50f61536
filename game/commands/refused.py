"""Why a command does not do what was asked: no fault of the game, and one sentence says it."""

PROBLEMS, USAGE = 1, 2


class RefusedError(Exception):
    """The sentence for the person, and the exit code with which the command line answers."""

    code = PROBLEMS


class MismatchError(RefusedError):
    """The words that were typed do not go together, as a game does not with another case."""

    code = USAGE
