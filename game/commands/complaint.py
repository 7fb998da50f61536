"""What is wrong with the words that were typed, as a sentence for a person."""

import difflib
from collections.abc import Iterable

from game.base.words import _

CHOICE, UNKNOWN = "invalid choice: ", "unrecognized arguments: "  # how argparse begins


def complaint(message: str, names: Iterable[str]) -> str:
    """Return argparse's complaint as a sentence, with the word that was perhaps meant."""
    if CHOICE in message:
        word = message.partition(CHOICE)[2].split(" (")[0].strip("'")
        said = _("There is no command “{word}”.")
    elif UNKNOWN in message:
        word = message.partition(UNKNOWN)[2].split()[0]
        said = _("“{word}” is not known here.")
    else:
        return f"{message[:1].upper()}{message[1:]}."
    said = said.format(word=word[:40])
    close = difflib.get_close_matches(word, list(names), n=1)
    return f"{said} {_('Did you mean “{close}”?').format(close=close[0])}" if close else said
