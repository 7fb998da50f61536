"""Words of the console, and of the wall that all look at."""

from game.base.words import _, n_


def counts(teams: int, people: int) -> str:
    """Return "3 teams, 12 people"."""
    many = n_("{n} team", "{n} teams", teams).format(n=teams)
    heads = n_("{n} person", "{n} people", people).format(n=people)
    return f"{many}, {heads}"


def stage(name: str, *, over: bool) -> str:
    """Return where the turn stands."""
    if over:
        return _("The game is over")
    return {
        "lobby": _("Lobby: people come in"),
        "open": _("Teams read, talk and plan"),
        "revealed": _("All see what came of it"),
    }[name]


def open_first() -> tuple[str, str]:
    """Return the step that opens the first turn, and what it does."""
    return _("Open"), _("the first turn begins")


def opened() -> tuple[str, str]:
    """Return the step that has opened this turn, and what it did."""
    return _("Open"), _("read and talk")


def lock(inside: int, teams: int) -> tuple[str, str]:
    """Return the step that puts in what lies there, and how many are in."""
    return _("Lock"), _("{n} of {all} plans in").format(n=inside, all=teams)


def reveal() -> tuple[str, str]:
    """Return the step that plays all plans."""
    return _("Reveal"), _("all plans, all meters")


def sure(step: str, missing: str) -> str:
    """Return what to ask before plans are taken from teams that are not in, or nothing."""
    return {
        "lock": _("Not in yet: {teams}. Put in what lies there for them?"),
        "reveal": _("Not in yet: {teams}. Play what lies there for them, and reveal?"),
    }.get(step, "").format(teams=missing)


def onward(to: str) -> tuple[str, str]:
    """Return the step that leads on, and where to: "On to Saturday"."""
    return _("Next"), to


def undo(turn: int) -> str:
    """Return the label that takes the last turn back; turns count from 1."""
    return _("Take turn {turn} back").format(turn=turn)


def jump(turn: int, day: str) -> str:
    """Return a turn to go back to; turns count from 1."""
    return _("Turn {turn}, {day}").format(turn=turn, day=day)


def gone(into: str) -> str:
    """Return that a team plays no more."""
    return _("went over to {team}").format(team=into) if into else _("left the game")


def empty() -> str:
    """Return what stands for a team without people."""
    return _("nobody with a phone")


def waits() -> str:
    """Return the state of a team in the lobby."""
    return _("waits")


def reading() -> str:
    """Return the state of a team of which nobody has voted."""
    return _("reading")


def voting(voted: int, voices: int) -> str:
    """Return the state of a team that votes."""
    return _("{n} of {all} have voted").format(n=voted, all=voices)


def talking() -> str:
    """Return the state of a team whose votes are open."""
    return _("talking")


def plan_in() -> str:
    """Return the state of a team that has committed."""
    return _("plan in")


def revealed() -> str:
    """Return the state of a team whose plan was played."""
    return _("revealed")


def split(voices: int) -> str:
    """Return that votes are spread, so that a team may need help."""
    return _("split: no card has more than half of {all}").format(all=voices)


def unified(card: str) -> str:
    """Return that all would play the same card."""
    return _("all are for “{card}”").format(card=card)


def thought_again(names: tuple[str, ...]) -> str:
    """Return who voted otherwise after the talk, or nothing."""
    if not names:
        return ""
    return _("Thought again after the talk: {names}.").format(names=", ".join(names))


def among(voted: int, came: int) -> str:
    """Return how the plan came out beside the best that was voted for in silence."""
    if voted <= came:
        return _("None of their silent votes would have come to more loyalty.")
    words = _("One of their silent votes would have come to loyalty {voted}; they came to {came}.")
    return words.format(voted=voted, came=came)


def nothing_lies() -> str:
    """Return what stands where no plan lies there."""
    return _("no cards yet")


def prompts(stuck: str, silent: str, good: str) -> tuple[tuple[str, str], ...]:
    """Return what helps a team on, each under when it helps."""
    return (
        (_("If they are stuck"), stuck),
        (_("If nobody speaks"), silent),
        (_("What good looks like"), good),
    )


def read_aloud(turn: int) -> str:
    """Return the head of the script; turns count from 1."""
    return _("Read aloud, turn {turn}").format(turn=turn)


def ask_now(turn: int) -> str:
    """Return the head of the script after a reveal; turns count from 1."""
    return _("Ask now, after turn {turn}").format(turn=turn)


def really() -> str:
    """Return the head of the script at the end."""
    return _("What really happened")


def sent(at: str, teams: str) -> str:
    """Return when news went out, and to whom."""
    return _("sent {at} to {teams}").format(at=at, teams=teams)


def to_all() -> str:
    """Return whom news reach that name no team."""
    return _("all")


def wall_shows(name: str, *, over: bool, meters: bool) -> str:
    """Return what the wall shows now."""
    if over:
        return _("The wall shows how each team ended.")
    if name == "lobby":
        return _("The wall shows how to come in, and who is in.")
    if name == "open":
        return _("The wall shows the situation, the clock and whose plan is in.")
    return (
        _("The wall shows all plans side by side, and what came of them.")
        if meters
        else _("The wall shows all plans side by side; the meters are kept.")
    )


def turn(number: int) -> str:
    """Return "Turn 3"; turns count from 1."""
    return _("Turn {turn}").format(turn=number)
