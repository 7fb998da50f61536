"""Rules of thumb, for whoever runs a case on paper, where cards are called by their numbers."""

from collections.abc import Sequence

from game.base.words import _, n_
from game.present.wording.listed import listed


def marked(numbers: Sequence[int]) -> str:
    """Return what stands behind words that rules tell of: " (rule 4)"; nothing for none."""
    if not numbers:
        return ""
    words = n_(" (rule {numbers})", " (rules {numbers})", len(numbers))
    return words.format(numbers=listed([str(number) for number in numbers]))


def broken(number: int) -> str:
    """Return which rule tells that a promise is broken; nothing for 0."""
    return _(" (broken: see rule {n})").format(n=number) if number else ""


def cards(numbers: Sequence[int], least: int, upto: str, *, so: bool) -> str:
    """Return that at least so many of some cards were played, or that fewer were.

    `upto` is the turn up to which it counts, where that is not the whole game so far.
    """
    said = _count(len(numbers), least, so=so).format(
        n=least if so else least - 1, cards=listed([str(number) for number in numbers])
    )
    return _("{what} up to {turn}").format(what=said, turn=upto) if upto else said


def _count(of: int, least: int, *, so: bool) -> str:
    if of == 1:
        return _("{cards} was played") if so else _("{cards} was not played")
    if least == 1 and not so:
        return _("neither of {cards} was played") if of == 2 else _("none of {cards} was played")
    if least == of and so:
        return _("both of {cards} were played") if of == 2 else _("all of {cards} were played")
    if least == of:
        return _("not all of {cards} were played")
    if so:
        one = _("at least one of {cards} was played")
        return one if least == 1 else _("at least {n} of {cards} were played")
    return n_("at most {n} of {cards} was played", "at most {n} of {cards} were played", least - 1)


def line(meter: int, figure: str, *, so: bool) -> str:
    """Return that a line of the score sheet is above a figure, or that it is not.

    `meter` is 0 for loyalty, 1 for attention, 2 for money.
    """
    name = (_("loyalty"), _("attention"), _("money"))[meter]
    if so:
        return _("{name} on the score sheet is above {figure}").format(name=name, figure=figure)
    return _("{name} on the score sheet is {figure} or less").format(name=name, figure=figure)


def always(*, so: bool, surely: bool) -> str:
    """Return that it is always so, or never, whatever was played; or nearly, if not `surely`."""
    if surely:
        return _("in any case") if so else _("in no case")
    return _("nearly always, whatever was played") if so else _("hardly ever, whatever was played")
