"""One improvement plan for several teams: what they could change, and how many of them.

It is made of deeds, each with the teams that could change it and with what they share of its
reason; what most teams share comes first. Teams whose games differ differ in what they could have
done, so a deed is the same only where its words are. What would help in any game has a few rows,
and more only where the games have little in common.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from game.present.pieces.deeds import Deeds
from game.present.report import ActionView, TableView
from game.present.wording import joint as words
from game.present.wording.report import of_teams

MOST = 6  # rows: more are not done
PRACTICES = 2  # of them that would help in any game, where there are others
SHARED = 2  # teams from which a deed is of the room
LEAST = 3  # rows from which no deed of a single team is needed

Teams = dict[str, list[ActionView]]  # who could change a deed, and by what each of them met it


def joint(teams: Sequence[Deeds]) -> TableView | None:
    """Return the joint plan, nothing for one team alone; owner and days are for people."""
    showed = {row.action for each in teams for row in each.own}
    rows_of = [(each.team, (*each.own, *each.practices)) for each in teams]
    own, practices = (
        _most((team, [r for r in rows if (r.action in showed) is so]) for team, rows in rows_of)
        for so in (True, False)
    )
    kept = _said_once(_kept(own, practices))
    if len(teams) < SHARED or not kept:
        return None
    names = [each.team for each in teams]
    rows = tuple(
        (action, _about(who), of_teams(tuple(who), names), "", "", "")
        for action, who in sorted(kept, key=lambda one: -len(one[1]))
    )
    return TableView(words.title(), words.heads(), rows)


def _most(teams: Iterable[tuple[str, Iterable[ActionView]]]) -> list[tuple[str, Teams]]:
    """Return each deed with its teams, what most of them share first."""
    found: defaultdict[str, Teams] = defaultdict(dict)
    for name, rows in teams:
        for row in rows:
            found[row.action].setdefault(name, []).append(row)
    return sorted(found.items(), key=lambda one: -len(one[1]))


def _kept(
    own: Sequence[tuple[str, Teams]], practices: Sequence[tuple[str, Teams]]
) -> list[tuple[str, Teams]]:
    """Return the rows of the plan: those that several teams share, else a few of single teams."""
    ours, any_ = ([one for one in all_ if len(one[1]) >= SHARED] for all_ in (own, practices))
    few = ours[: MOST - min(len(any_), PRACTICES)]
    kept = [*few, *any_[: MOST - len(few)]]
    alone = [one for one in (*own, *practices) if one not in kept]
    return [*kept, *alone[: max(LEAST - len(kept), 0)]]


def _said_once(rows: Sequence[tuple[str, Teams]]) -> list[tuple[str, Teams]]:
    """Return the rows but those whose words stand in another row for the same teams."""
    return [
        (action, who)
        for action, who in rows
        if not any(
            action in other and action != other and who.keys() <= theirs.keys()
            for other, theirs in rows
        )
    ]


def _about(who: Teams) -> str:
    """Return what a deed is for, with the reason that half of its teams or more share."""
    about = next(iter(who.values()))[0].about
    shared: defaultdict[str, set[str]] = defaultdict(set)
    for name, rows in who.items():
        for row in rows:
            shared[row.issue if row.about == about else ""].add(name)
    shared.pop("", None)
    issue, some = max(shared.items(), key=lambda one: len(one[1]), default=("", set[str]()))
    few = len(some) < max(SHARED, len(who) / 2)
    return about if few else words.shared(about, issue, len(some), len(who))
