"""Words that only the after-action report says."""

from collections.abc import Sequence

from game.base.typography import quoted
from game.base.words import _, n_
from game.present.wording.beside import Named, each
from game.present.wording.listed import listed

NAMED = 4  # teams that are named


def title(case: str) -> str:
    """Return the title of the report."""
    return _("After-action report: {case}").format(case=case)


def teams(count: int) -> str:
    """Return how many teams played."""
    return n_("{n} team", "{n} teams", count).format(n=count)


def at_tables(tables: int, teams: int) -> str:
    """Return how many teams played, at how many tables."""
    return _("{teams} teams at {tables} tables").format(teams=teams, tables=tables)


def decisions(count: int, turns: int) -> str:
    """Return how many decisions there were."""
    if count == turns:
        return n_("{n} decision", "{n} decisions", count).format(n=count)
    return _("{n} of {turns} turns decided; the others passed by themselves").format(
        n=count, turns=turns
    )


def unfinished(count: int, of: int) -> str:
    """Return that the game was not played to its end."""
    return _("Not played to its end: {n} of {of} decisions.").format(n=count, of=of)


def not_scored(count: int, of: int) -> str:
    """Return what stands in place of scores of a game that was not played to its end."""
    words = _("Not scored: the lines read a whole game, and {n} of {of} decisions were played.")
    return words.format(n=count, of=of)


def so_far() -> str:
    """Return how to read a game that was not played to its end."""
    return _(
        "It was played so far, or its file was cut off there; figures are as they stood then, and "
        "no goal counts yet."
    )


def stood(loyalty: str, media: str, cost: str) -> str:
    """Return where a game stood that was not played to its end."""
    words = _(
        "Loyalty stood at {loyalty} of 100 then, mean media attention had been {media}, and it "
        "had cost {cost}."
    )
    return words.format(loyalty=loyalty, media=media, cost=cost)


def at_file(journal: str, said: str) -> str:
    """Return what is said of one of several games."""
    return f"{journal}: {said}"


def you() -> str:
    """Return how “you” is meant."""
    return _(
        "“You” is the team that played. Each turn tells how far loyalty moved, how much of that "
        "the responses of the turn did, and the largest causes, in points of 100; news and waiting "
        "go on by themselves."
    )


def luck_differs(history: str) -> str:
    """Return that tables did not meet the same chances, and with whose `history` was replayed."""
    said = _(
        "These tables did not share the same luck, so small differences between them say nothing."
    )
    if not history:
        return said
    return f"{said} {_('{history}: replayed with the luck of the first.').format(history=history)}"


def case_differs() -> str:
    """Return that tables did not play the same text of the case."""
    return _("The case was changed between these games, so compare them with care.")


def length_differs() -> str:
    """Return that tables did not decide on the same turns."""
    return _("These tables did not decide on the same turns: some played a shorter game.")


def came_to(verdict: str, loyalty: str, media: str, cost: str) -> str:
    """Return how a game ended, in one line."""
    words = _(
        "{verdict} Loyalty ended at {loyalty} of 100, mean media attention was {media}, "
        "and it cost {cost}."
    )
    return words.format(verdict=verdict, loyalty=loyalty, media=media, cost=cost)


def fell(when: str, before: int, after: int, parts: Named) -> str:
    """Return the deepest fall of a game: when it was, how far it went, and by what."""
    words = _("Loyalty fell furthest on {when}, from {before} to {after}")
    said = words.format(when=when, before=before, after=after)
    return _("{said}: {parts}.").format(said=said, parts=each(parts)) if parts else f"{said}."


def came_back(parts: Named) -> str:
    """Return that part of what the deepest fall took came back; `parts` are of all turns."""
    words = _("Part of that came back later: over all turns together it is {parts}.")
    return words.format(parts=each(parts))


def fell_too(when: str, before: int, after: int) -> str:
    """Return the deepest fall of a team where the room is told already by what."""
    words = _("Loyalty fell furthest on {when}, from {before} to {after}, as told above.")
    return words.format(when=when, before=before, after=after)


def fell_together(
    names: Sequence[str],
    all_: Sequence[str],
    when: str,
    lost: tuple[int, int],
    causes: Sequence[str],
) -> str:
    """Return on which turn some of all teams fell furthest, by how many points, and by what."""
    some, teams = len(names), len(all_)
    words = _(
        "For {some} of {teams} teams ({which}) loyalty fell furthest on {when}, by {points} points"
    )
    if some == teams:
        words = n_(
            "For both teams loyalty fell furthest on {when}, by {points} points",
            "For all {teams} teams loyalty fell furthest on {when}, by {points} points",
            teams - 1,
        )
    least, most = lost
    points = _("{least} to {most}").format(least=least, most=most) if least < most else str(most)
    which = _which(names, all_)
    said = words.format(some=some, teams=teams, which=which, when=when, points=points)
    named = listed([quoted(cause) for cause in causes])
    return (
        _("{said}, above all by {named}.").format(said=said, named=named) if named else f"{said}."
    )


def raised(parts: Named, *, over: bool, since: int | None = None) -> str:
    """Return what moved loyalty up most over the game, or so far.

    Of a team that came in later it is from the turn `since` on; turns count from 0.
    """
    words = _("So far loyalty rose most by {parts}.")
    if since is not None:
        words = _("From turn {turn} on loyalty rose most by {parts}.")
    elif over:
        words = _("Over the whole game loyalty rose most by {parts}.")
    return words.format(parts=each(parts), turn=(since or 0) + 1)


def lowered(parts: Named) -> str:
    """Return what moved loyalty down most over the game."""
    return _("It fell most by {parts}.").format(parts=each(parts))


def keep(parts: Named, *, judged: bool) -> str:
    """Return what brought most, in points by the end or of loyalty; nothing if nothing did."""
    if not parts:
        return ""
    words = _("{parts} points by the end") if judged else _("{parts} loyalty")
    return words.format(parts=each(parts))


def key_moment(when: str, said: str) -> str:
    """Return where another plan would have changed most."""
    return _("The moment that mattered most was {when}. {said}").format(when=when, said=said)


def no_moment(when: str, said: str) -> str:
    """Return that no other plan on one turn would have changed much, and where cards did most."""
    return _("No single turn decided it; most was done on {when}. {said}").format(
        when=when, said=said
    )


def figures() -> str:
    """Return the caption of the figures turn by turn."""
    return _("The figures after each turn; loyalty and segments of 100")


def side_by_side() -> str:
    """Return the caption of the goals of all teams."""
    return _("What each goal came to")


def reached(*, met: bool | None) -> str:
    """Return whether a goal was reached."""
    return {True: _("reached"), False: _("not reached"), None: _("not counted")}[met]


def table(number: int) -> str:
    """Return the name of a table that has no other."""
    return _("Table {n}").format(n=number)


def at_table(team: str, number: int) -> str:
    """Return a team whose name another table uses too."""
    return _("{team} (table {n})").format(team=team, n=number)


def played_on(day: str, start: str, end: str) -> str:
    """Return when a game was played."""
    if start == end:
        return f"{day}, {start}"
    return _("{day}, {start} to {end}").format(day=day, start=start, end=end)


def took_part(team: str, count: int) -> str:
    """Return how many people took part in a team."""
    return _("{team} {n}").format(team=team, n=count).strip()


def heads() -> dict[str, str]:
    """Return the names of facts about the exercise, and of columns."""
    return {
        "case": _("Case"),
        "played": _("Played on"),
        "teams": _("Teams"),
        "people": _("People"),
        "length": _("Length"),
        "seed": _("Seed of the luck"),
        "journal": _("Journal"),
        "turn": _("Turn"),
        "opens": _("Opens"),
        "goal": _("Goal"),
    }


def turn(place: int) -> str:
    """Return the name of a turn; turns count from 0."""
    return _("Turn {n}").format(n=place + 1)


def of_teams(names: Sequence[str], teams: Sequence[str]) -> str:
    """Return how many teams could change something, and which of them."""
    if len(names) == len(teams):
        return _("all {n}").format(n=len(teams))
    count = _("{n} of {teams}").format(n=len(names), teams=len(teams))
    return f"{count}: {_which(names, teams)}"


def _which(names: Sequence[str], teams: Sequence[str]) -> str:
    """Return some of the teams by name, or where they are many, who is not among them."""
    if len(names) <= NAMED:
        return ", ".join(names)
    others = [name for name in teams if name not in names]
    return _("all but {others}").format(others=listed(others))


def said(confidence: int | None, reason: str) -> str:
    """Return how sure a team was of its plan, and why it took it; either may be missing."""
    sure = "" if confidence is None else _("{percent}% sure").format(percent=confidence)
    return ": ".join(filter(None, (sure, quoted(reason) if reason else "")))


def seal(journal: str, last: str) -> str:
    """Return with what a journal ends."""
    return at_file(journal, last)
