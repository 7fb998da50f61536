"""Words on what lost next to nothing and is named as lacking elsewhere all the same."""

from collections.abc import Sequence

from game.base.typography import quoted
from game.base.words import _, n_
from game.present.wording.listed import listed


def scored_all_the_same(cards: Sequence[str], lines: Sequence[str]) -> str:
    """Return which lines of the rubric count cards by which few points were lost, or none."""
    text = n_(
        "{cards} is named as lacking under {lines} all the same.",
        "{cards} are named as lacking under {lines} all the same.",
        len(cards),
    )
    return text.format(
        cards=listed([quoted(card) for card in cards]), lines=listed([quoted(o) for o in lines])
    )


def how_it_was_done() -> str:
    """Return why what lost next to nothing may be named as lacking."""
    return _("Points tell what came of it here; the rubric tells how it was done.")


def better_all_the_same(cards: Sequence[str], why: Sequence[str], *, paid: bool) -> str:
    """Return that cards by which few points were lost pay now and cost later; `why` says how.

    They may have `paid` to the end.
    """
    text = n_(
        "{cards} lost few points here or none, and still pays now and costs later, so its "
        "objective names it: {why}",
        "{cards} lost few points here or none, and still pay now and cost later, so their "
        "objectives name them: {why}",
        len(cards),
    )
    if paid:
        text = n_(
            "{cards} is meant to cost later, and did not in this game; its objective names it "
            "all the same: {why}",
            "{cards} are meant to cost later, and did not in this game; their objectives name "
            "them all the same: {why}",
            len(cards),
        )
    return text.format(cards=listed([quoted(card) for card in cards]), why=" ".join(why))
