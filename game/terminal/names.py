"""The names of two teams: short, on one line, never the same."""

from game.base.words import _
from game.terminal.keys import printable

LONGEST = 18


def told_apart(first: str, second: str) -> tuple[str, str]:
    """Return both names so that they can be told apart; an empty one gets a name."""
    one = printable(first)[:LONGEST].strip() or _("North")
    two = printable(second)[:LONGEST].strip() or _("South")
    same = one.casefold() == two.casefold()
    return one, _("{team} two").format(team=two) if same else two
