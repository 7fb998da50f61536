"""What is wrong with the words that were typed, as a sentence for a person."""

import difflib
import re
from collections.abc import Mapping, Sequence

from game.base.words import _, n_

CHOICE, UNKNOWN = "invalid choice: ", "unrecognized arguments: "  # how argparse begins
OF_OPTION = re.compile(r"argument (--\S+): invalid choice: '?(.*?)'? \(choose from (.*)\)")
Known = Mapping[str, Sequence[str]]  # every command and option, with the commands it goes with


def complaint(message: str, known: Known) -> str:
    """Return argparse's complaint as a sentence, with the word that was perhaps meant."""
    option = OF_OPTION.fullmatch(message)
    if option:
        words = _("“{word}” is nothing that {option} knows; it knows: {known}.")
        known_words = option[3].replace("'", "")
        return words.format(word=option[2][:40], option=option[1], known=known_words)
    if CHOICE in message:
        word = message.partition(CHOICE)[2].split(" (")[0].strip("'")
        said = _("There is no command “{word}”.")
    elif UNKNOWN in message:
        word = message.partition(UNKNOWN)[2].split()[0]
        if word in known:
            return _misplaced(word, known[word])
        said = _("“{word}” is not known here.")
    else:
        return f"{message[:1].upper()}{message[1:]}."
    said = said.format(word=word[:40])
    close = difflib.get_close_matches(word, list(known), n=1)
    return f"{said} {_('Did you mean “{close}”?').format(close=close[0])}" if close else said


def _misplaced(word: str, commands: Sequence[str]) -> str:
    """Return where a word belongs that is known, but not where it was typed."""
    if not commands:
        return _("“{word}” has no place there.").format(word=word)
    words = n_(
        "“{word}” goes behind “{commands}”.",
        "“{word}” goes behind one of these: {commands}.",
        len(commands),
    )
    return words.format(word=word, commands=", ".join(commands))
