"""What a search for the best line found: as text, and as data for programs."""

from collections.abc import Sequence
from dataclasses import asdict

from game.base.money import money
from game.base.scale import percent
from game.base.words import _
from game.bots.lines.aim import End, end_of, replayed
from game.bots.lines.best import Best
from game.bots.lines.elsewhere import under_other_luck
from game.bots.search import line_of
from game.commands.searched import Begun, Beside
from game.debrief.honest import lures
from game.engine.turn import Turned
from game.present.wording import best as words
from game.present.wording.balance import numbered
from game.terminal.paper import Paper, Style, Table

APART = 1_000_000  # seeds from here on are other luck than that of any game that was drawn


def told(paper: Paper, where: Begun, best: Best) -> None:
    """Write what was found."""
    aim, turns = where.aim, replayed(where.aim, best.found.plays)
    scenario = aim.case.scenario
    paper.title(f"{scenario.title} ({scenario.id})")
    paper.text(_("Played with the luck of seed {seed}.").format(seed=where.seed), Style.QUIET)
    paper.text(words.weights(aim.weights, scenario.goals.weights))
    paper.head(_("The best line that was found"))
    _turns(paper, where, turns)
    paper.head(_("What it is held beside"))
    found = [Beside(_("The best line"), end_of(aim, turns[-1].state)), *where.others.values()]
    heads = ("", _("points"), _("loyalty"), _("media"), _("cost"))
    rows = [_row(*each, scenario.currency) for each in found]
    paper.table(Table(heads, rows))
    paper.head(_("How sure it is"))
    paper.text(words.how_sure(best))
    for way, step in best.steps.items():
        said = _("{way}: {points} points, {games:,} games")
        points = words.points(step.found.value)
        paper.item(said.format(way=words.way(way), points=points, games=step.games))
    played = {card for plan in line_of(aim.case, list(turns)).plays for card in plan}
    paper.text(words.hindsight(lures(scenario, played)))
    paper.text(words.elsewhere(under_other_luck(aim, best.found.plays, APART)))


def _turns(paper: Paper, where: Begun, turns: Sequence[Turned]) -> None:
    case, scenario = where.aim.case, where.aim.case.scenario
    titles = {card.id: card.title for card in scenario.cards}
    line = line_of(case, list(turns))
    decided = [turned.before.turn for turned in turns]
    for place, (turn, plan) in enumerate(zip(decided, line.plays, strict=True)):
        if turn not in case.plays:  # a shorter game lets it pass; what came of it is told next
            continue
        figures = _("loyalty {loyalty}, media {media}, cost {cost}").format(
            loyalty=percent(line.loyalty[place + 1]),
            media=percent(line.media[place + 1]),
            cost=money(line.cost[place + 1], scenario.currency),
        )
        cards = "; ".join(titles[card] for card in plan) or _("no card")
        paper.item(f"{numbered(scenario, turn, case.place(turn))}: {cards}")
        paper.under(figures)


def _row(name: str, end: End, currency: str) -> tuple[str, ...]:
    meters = (str(percent(end.loyalty)), str(percent(end.media)))
    return (name, words.points(end.value), *meters, money(end.cost, currency))


def data(where: Begun, best: Best) -> dict[str, object]:
    """Return the same for programs."""
    aim, turns = where.aim, replayed(where.aim, best.found.plays)
    line = line_of(aim.case, turns)
    each = zip(turns, line.plays, line.loyalty[1:], line.media[1:], line.cost[1:], strict=True)
    return {
        "scenario": aim.case.scenario.id,
        "seed": where.seed,
        "from": aim.case.scenario.turns[aim.start.turn].id,
        "weights": aim.weights.model_dump(),
        "finished": best.finished,
        "proven": best.proven,
        "apart": best.apart,
        "missed": best.missed,
        "lines": best.lines,
        "ways": {
            way.value: {"value": step.found.value, "games": step.games, "done": step.done}
            for way, step in best.steps.items()
        },
        "best": asdict(end_of(aim, turns[-1].state)),
        "others": {
            name: {"name": other.name, **asdict(other.end)} for name, other in where.others.items()
        },
        "other_luck": under_other_luck(aim, best.found.plays, APART)._asdict(),
        "turns": [
            {
                "turn": aim.case.scenario.turns[turned.before.turn].id,
                "cards": list(cards),
                "loyalty": loyalty,
                "media": media,
                "cost": cost,
            }
            for turned, cards, loyalty, media, cost in each
        ],
    }
