"""The figures of a game turn by turn, and the goals of several teams side by side, as tables."""

from collections.abc import Sequence

from game.base.scale import percent
from game.debrief.record import Record
from game.present.parts import Meter
from game.present.pieces import groups
from game.present.pieces.charts import turns
from game.present.pieces.latecomer import named
from game.present.pieces.masthead import opens
from game.present.pieces.meters import meters
from game.present.pieces.sittings import Player
from game.present.pieces.verdicts import came_to
from game.present.report import TableView
from game.present.wording import dates
from game.present.wording import meters as meter_words
from game.present.wording import report as words
from game.present.wording import review as review_words


def figures(record: Record) -> TableView:
    """Return the meters and every segment after each turn, the start first."""
    heads = words.heads()
    segments = record.scenario.segments
    names = ["", *turns(record.case)]
    traces = [groups.values(record, place) for place in range(len(segments))]
    dated = dates.dated if sum(record.case.days) > dates.LONG else dates.short
    rows = []
    for turn in range(record.turn + 1):
        said = [one.figure for one in meters(record.upto(turn))]
        parts = [str(percent(trace[turn])) for trace in traces]
        opened = dated(opens(record.case, turn - 1)) if turn else ""
        rows.append((names[turn] or review_words.start(), opened, *said, *parts))
    return TableView(
        caption=words.figures(),
        heads=(
            heads["turn"],
            heads["opens"],
            *(meter_words.name(meter) for meter in Meter),
            *(part.short for part in segments),
        ),
        rows=tuple(rows),
    )


def sides(played: Sequence[Player]) -> TableView:
    """Return what each goal came to for every team."""
    whole = next((one for one in played if not one.record.since), played[0])
    goals = [goal for goal, _came, _met in whole.review.goals]
    rows = [(goal, *(_came_to(one, place) for one in played)) for place, goal in enumerate(goals)]
    names = (named(one.record) for one in played)
    return TableView(words.side_by_side(), (words.heads()["goal"], *names), tuple(rows))


def _came_to(one: Player, place: int) -> str:
    """Return what a goal came to: of a team that came in later on its own turns, and in all.

    Where no promise was made, none could be missed: that is not left out of what is counted.
    """
    _goal, came, met = one.review.goals[place]
    figure = dict(enumerate(came_to(one.record))).get(place, came)
    if met is None and one.record.over:
        return figure
    return f"{figure}, {words.reached(met=met)}"
