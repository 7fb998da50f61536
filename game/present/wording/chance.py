"""Words on what another plan would have come to."""

from collections.abc import Sequence

from game.base.words import _, n_
from game.present.wording.figures import signed
from game.present.wording.listed import listed


def chance(added: Sequence[str], dropped: Sequence[str], gain: int, *, over: bool = True) -> str:
    """Return what cards that stayed in the hand would have kept of loyalty at the end.

    In a game that is not `over`: of loyalty as it stands now.
    """
    end = _("everything else as you played it, loyalty would stand {gain} higher now.")
    if over:
        end = _("everything else as you played it, loyalty would have ended {gain} higher.")
    end = end.format(gain=gain)
    if not added:
        return _("Without {cards}, and with {end}").format(cards=_titles(dropped), end=end)
    where = _(", in place of {cards}").format(cards=_titles(dropped)) if dropped else ""
    text = n_(
        "{cards} was in your hand. With it{where}, and {end}",
        "{cards} were in your hand. With them{where}, and {end}",
        len(added),
    )
    return text.format(cards=_titles(added), where=where, end=end)


def felt(turn: str, would: int, was: int) -> str:
    """Return on which turn that would have told most: "Turn 2", or when one that passed opened."""
    text = _("{turn} would have moved it by {would}, not {was}.")
    return text.format(turn=turn, would=signed(would), was=signed(was))


def worse(turn: int, lost: int, gain: int, *, over: bool = True) -> str:
    """Return why a turn, from 0, that lost more is not the key moment."""
    if not gain:
        text = _("Turn {turn} lost more ({lost}), yet no other plan on it alone would have helped.")
        return text.format(turn=turn + 1, lost=signed(lost))
    text = _(
        "Turn {turn} lost more ({lost}), yet with another plan on it alone loyalty would stand "
        "{gain} higher now at most."
    )
    if over:
        text = _(
            "Turn {turn} lost more ({lost}), yet another plan on it alone would have raised the "
            "end by {gain} at most."
        )
    return text.format(turn=turn + 1, lost=signed(lost), gain=gain)


def _titles(cards: Sequence[str]) -> str:
    return listed([_("“{card}”").format(card=card) for card in cards])
