"""Why a card cannot be played now, in the few words that fit on its foot."""

from game.base.words import _, n_


def effort(needs: int, left: int, asked: str = "") -> str:
    """Return that there is too little effort left; `asked` is who must be asked for money, too."""
    if asked:
        text = _("needs {needs} effort with {asked}, {left} left")
    else:
        text = _("needs {needs} effort, {left} left")
    return text.format(needs=needs, left=left, asked=asked)


def opens(turn: int) -> str:
    """Return that it comes later; turns count from 0."""
    return _("opens on turn {turn}").format(turn=turn + 1)


def played(turn: int) -> str:
    """Return that it was played; turns count from 0."""
    return _("played on turn {turn}").format(turn=turn + 1)


def again(turn: int, *, words_only: bool) -> str:
    """Return that a card was played, and what playing it again brings; turns count from 0."""
    if words_only:
        return _("Played on turn {turn}; said again it adds little.").format(turn=turn + 1)
    return _("Played on turn {turn}; it can be done again.").format(turn=turn + 1)


def too_late() -> str:
    """Return that its time is over."""
    return _("too late for this")


def needs_card(title: str) -> str:
    """Return that another card comes first."""
    return _("first play “{card}”").format(card=title)


def needs_fact() -> str:
    """Return that something is not known yet."""
    return _("something has to be found out first")


def excluded(title: str) -> str:
    """Return that a card played before rules it out."""
    return _("ruled out by “{card}”").format(card=title)


def excluded_now(title: str) -> str:
    """Return that a card in the plan rules it out."""
    return _("does not go with “{card}”").format(card=title)


def other_order(title: str) -> str:
    """Return that a card in the plan says otherwise who is served first."""
    return _("serves in another order than “{card}”").format(card=title)


def hand_note(cards: int, *, dots: bool, signs: bool = False, later: bool = False) -> str:
    """Return the line over the hand; `dots`, `signs` and `later` tell what the cards show."""
    count = n_("{n} card.", "{n} cards.", cards).format(n=cards)
    if not cards:
        return _("No card is open on this turn.")
    if not dots:
        return count
    if signs:
        told = _(
            "Dots: meters it touches; with a ring, much. + is meant to help, − is likely to hurt."
        )
    else:
        told = _("Filled dots: meters it touches; with a ring, much. Never which way.")
    return " ".join([count, told, *([_("Hourglass: pays later.")] if later else [])])
