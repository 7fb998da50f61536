"""Words on what lost next to nothing and is named as lacking elsewhere all the same."""

from collections.abc import Sequence

from game.base.typography import quoted
from game.base.words import _, n_
from game.present.wording.listed import listed


def scored_all_the_same(cards: Sequence[str], lines: Sequence[str]) -> str:
    """Return which lines of the rubric count cards by which no points were lost."""
    text = n_(
        "{cards} is named as lacking under {lines} all the same.",
        "{cards} are named as lacking under {lines} all the same.",
        len(cards),
    )
    said = text.format(
        cards=listed([quoted(card) for card in cards]), lines=listed([quoted(o) for o in lines])
    )
    return f"{said} {_('Points tell what came of it here; the rubric tells how it was done.')}"


def better_all_the_same(card: str, why: str, *, paid: bool) -> str:
    """Return that a card by which few points were lost pays now and costs later; `why` says how.

    It may have `paid` to the end.
    """
    text = _(
        "“{card}” lost few points here or none, and still pays now and costs later, so its "
        "objective names it: {why}"
    )
    if paid:
        text = _(
            "“{card}” is meant to cost later, and did not in this game; its objective names it "
            "all the same: {why}"
        )
    return text.format(card=card, why=why)
