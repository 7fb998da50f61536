"""Short lines over and under things: titles, lengths, labels of buttons."""

from game.base.words import _, n_


def case_line(company: str, period: str, mode: str) -> str:
    """Return "JetBlue, February 2007 · solo"."""
    return f"{company}, {period} · {mode}"


def did(who: str) -> str:
    """Return what stands over what history tells: "What Con Edison did", "What a dealer did"."""
    return _("What {who} did").format(who=who)


def turn_length(length: str) -> str:
    """Return "this turn: 12 hours"."""
    return _("this turn: {length}").format(length=length)


def turn_until(day: str, length: str) -> str:
    """Return "until 12 Apr, about 6 weeks", for a turn of days or longer."""
    return _("until {day}, {length}").format(day=day, length=length)


def span(start: str, end: str) -> str:
    """Return "Sat 17 Feb to Tue 20 Feb"."""
    return _("{start} to {end}").format(start=start, end=end)


def after_length(length: str) -> str:
    """Return "after 12 hours"."""
    return _("after {length}").format(length=length)


def time_on(gap: str) -> str:
    """Return "weeks on"."""
    return _("{gap} on").format(gap=gap)


def turn_of(turn: int, turns: int) -> str:
    """Return "turn 4 of 8"; turns count from 0."""
    return _("turn {turn} of {turns}").format(turn=turn + 1, turns=turns)


def turns_played(turns: int) -> str:
    """Return "3 turns played", where nobody knows of how many."""
    return n_("{n} turn played", "{n} turns played", turns).format(n=turns)


def turn_alone(turn: int) -> str:
    """Return "Turn 2"; turns count from 0."""
    return _("Turn {turn}").format(turn=turn + 1)


def turn_inside(turn: int) -> str:
    """Return "turn 3" within a sentence; turns count from 0."""
    return _("turn {turn}").format(turn=turn + 1)


def badge(turn: int) -> str:
    """Return "Turn 4 · outcome"."""
    return _("Turn {turn} · outcome").format(turn=turn + 1)


def minutes(count: int) -> str:
    """Return "60 min"."""
    return _("{n} min").format(n=count)


def effort_a_turn(least: int, most: int) -> str:
    """Return "6 effort a turn"."""
    if least == most:
        return _("{n} effort a turn").format(n=most)
    return _("{least} to {most} effort a turn").format(least=least, most=most)


def plan_for(day: str) -> str:
    """Return "Plan for Thursday"."""
    return _("Plan for {day}").format(day=day)


def plan_for_turn(turn: int) -> str:
    """Return "Plan for turn 8"; turns count from 0."""
    return _("Plan for turn {turn}").format(turn=turn + 1)


def on_to(day: str) -> str:
    """Return "On to Saturday"."""
    return _("On to {day}").format(day=day)


def on_to_hour(turn: int, clock: str) -> str:
    """Return "On to turn 2, 15:00", later on the same day; turns count from 0."""
    return _("On to turn {turn}, {clock}").format(turn=turn + 1, clock=clock)


def on_to_turn(turn: int) -> str:
    """Return "On to turn 5"; turns count from 0."""
    return _("On to turn {turn}").format(turn=turn + 1)


def open_turn(turn: int) -> str:
    """Return "Open turn 1"; turns count from 0."""
    return _("Open turn {turn}").format(turn=turn + 1)


def in_between() -> str:
    """Return the label that leads to what happened before the next decision."""
    return _("What happened next")


def to_the_debrief() -> str:
    """Return the label that ends the game."""
    return _("To the debrief")


def again_from(turn: int) -> str:
    """Return "Play again from turn 2"; turns count from 0."""
    return _("Play again from turn {turn}").format(turn=turn + 1)
