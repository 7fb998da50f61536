"""Words on what the company is able to do, and on who waits."""

from game.base.words import _, n_


def able(now: int, coming: int) -> str:
    """Return how far a capability carries, and what is on its way."""
    if not coming:
        return _("{now} of 100").format(now=now)
    return _("{now} of 100, {coming} on the way").format(now=now, coming=coming)


def waiting(count: int) -> str:
    """Return how many wait."""
    if not count:
        return _("nobody waits")
    return n_("{count} waits", "{count} wait", count).format(count=f"{count:,}")
