"""Where something is said is called alike on every card, so that players can compare."""

import difflib
from collections.abc import Iterator, Mapping

from game.base.problems import Problem
from game.library.checks.sheet import Sheet

USUAL = (
    "advert",
    "bill",
    "door",
    "e-mail",
    "hearing",
    "label",
    "letter",
    "meeting",
    "newspaper",
    "radio",
    "review site",
    "sign",
    "staff talk",
    "statement",
    "stores",
    "telephone",
    "television",
    "visits",
    "web",
    "wire",
)
BETTER: Mapping[str, str] = {
    "email": "e-mail",
    "internet": "web",
    "online": "web",
    "phone": "telephone",
    "tv": "television",
}
ALONE = frozenset(word.removesuffix("s") for word in USUAL)
NEAR = 0.8  # how alike a slip of the pen and the word that was meant are, of 1


def channels_are_called_alike(sheet: Sheet) -> Iterator[Problem]:
    """No channel is a usual one under another name or with a slip of the pen in it.

    Places of the case's own (a gate, a hearing room) may be channels too.
    """
    for place, card in enumerate(sheet.scenario.cards):
        for index, word in enumerate(card.acts.say.channels if card.acts.say else ()):
            if usual := _meant(word):
                path = ("cards", place, "acts", "say", "channels", index)
                what = f"`{word}` is usually called `{usual}`"
                yield sheet.problem(path, what, f"write `{usual}`")


def _meant(word: str) -> str:
    """Return the usual word that was meant and not written, or ""."""
    plain = word.lower()
    if plain.removesuffix("s") in ALONE:
        return ""
    close = difflib.get_close_matches(plain, USUAL, n=1, cutoff=NEAR)
    return BETTER.get(plain, close[0] if close else "")
