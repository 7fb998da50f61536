"""Words on what the company is able to do, and on who waits."""

from collections.abc import Sequence

from game.base.words import _, n_


def able(now: int, coming: int) -> str:
    """Return how far a capability carries, and what is on its way."""
    return f"{now} {of_all(coming)}"


def of_all(coming: int) -> str:
    """Return what stands beside the figure of a capability."""
    if not coming:
        return _("of 100")
    return _("of 100, {coming} on the way").format(coming=coming)


def lowest() -> str:
    """Return the mark of the capability that holds the others back."""
    return _("limit")


def waiting(count: int) -> str:
    """Return how many wait."""
    return f"{count:,} {wait(count)}" if count else _("nobody waits")


def wait(count: int) -> str:
    """Return what stands beside how many wait."""
    return n_("waits", "wait", count)


def in_hand(hours: float, days: float) -> str:
    """Return how much work all who wait come to, and how long it keeps everybody busy."""
    if hours < 1:
        return _("Nobody waits.")
    if days < 1:
        return _under_a_day(hours, days)
    text = n_(
        "All who wait are {hours} of work: about {days} day for everybody you have on it.",
        "All who wait are {hours} of work: about {days} days for everybody you have on it.",
        round(days),
    )
    return text.format(hours=_hours(hours), days=f"{round(days):,}")


def hours_a_day(there: float, of: float, limit: str, now: int) -> str:
    """Return how many hours a day there are for all queues, and what holds them back."""
    if there > of - 0.5:
        return _("Your people have {hours} a day for them.").format(hours=_hours(there))
    text = _("Your people have {there} a day for them, of {of} ({limit}: {now} of 100).")
    return text.format(there=_hours(there), of=f"{round(of):,}", limit=limit, now=now)


def served_first(queues: Sequence[str]) -> str:
    """Return who is served first as things stand."""
    if not queues:
        return _("As things stand, all are served alike.")
    text = _("As things stand, served first: {queues}.")
    return text.format(queues=_(", then ").join(queues))


def queue(name: str, group: str, hours: float) -> str:
    """Return what the figure of a queue means."""
    text = _("{name}: how many wait here. Most belong to “{group}”. {work}")
    return text.format(name=name, group=group, work=_a_case(hours))


def capability(name: str) -> str:
    """Return what the figure of a capability means."""
    text = _("{name}: how far it carries today, of 100. Work that leans on it goes no faster.")
    return text.format(name=name)


def on_the_way(coming: int, days: float) -> str:
    """Return what was set going and is not there yet."""
    text = n_(
        "{coming} more is on its way; two thirds of it is there after about {days} day.",
        "{coming} more is on its way; two thirds of it is there after about {days} days.",
        max(1, round(days)),
    )
    return text.format(coming=coming, days=max(1, round(days)))


def fades() -> str:
    """Return that a capability is lost again."""
    return _("What nobody keeps up is slowly lost again.")


def holds_back() -> str:
    """Return that a capability is the one that limits."""
    return _("It is the lowest of those that have to work together, so it sets their pace.")


def _under_a_day(hours: float, days: float) -> str:
    """Return the work of all who wait where everybody would be through it within a day.

    The hours are those of a clock: a day of work goes on round it, as the turns do.
    """
    if days * 24 < 1:
        text = _(
            "All who wait are {hours} of work: less than an hour for everybody you have on it."
        )
        return text.format(hours=_hours(hours))
    text = _("All who wait are {hours} of work: about {clock} for everybody you have on it.")
    return text.format(hours=_hours(hours), clock=_hours(days * 24))


def _hours(hours: float) -> str:
    return n_("{n} hour", "{n} hours", round(hours)).format(n=f"{round(hours):,}")


def _a_case(hours: float) -> str:
    if hours < 1:
        minutes = max(1, round(hours * 60))
        text = n_("Each takes {n} minute of work.", "Each takes {n} minutes of work.", minutes)
        return text.format(n=minutes)
    return _("Each takes {hours} of work.").format(hours=_hours(hours))
