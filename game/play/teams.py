"""The names of two teams: short, never empty, never the same."""

from game.base.words import _

LONGEST = 18  # letters


def told_apart(first: str, second: str) -> tuple[str, str]:
    """Return both names so that they can be told apart; an empty one gets a name."""
    one = first.strip()[:LONGEST].strip() or _("North")
    two = second.strip()[:LONGEST].strip() or _("South")
    same = one.casefold() == two.casefold()
    return one, _("{team} two").format(team=two) if same else two
