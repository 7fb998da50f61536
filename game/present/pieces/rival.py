"""A rival after a turn: where it stands beside the player, and what it played on this turn."""

from dataclasses import dataclass, replace

from game.base.scale import percent
from game.debrief.record import Record
from game.present.parts import WaterfallView
from game.present.pieces.meters import meters
from game.present.race import RivalView
from game.present.wording import rival as words

Falls = tuple[WaterfallView, WaterfallView, WaterfallView]


@dataclass(frozen=True, slots=True, eq=False)
class Racing:
    """A rival by its name, and its game as far as that is worked out."""

    name: str
    record: Record | None


def rival_view(rival: Racing, turn: int) -> RivalView:
    """Return where a rival stands when `turn` is over, or that it is still at it."""
    head = words.did(rival.name)
    if rival.record is None or rival.record.turn <= turn:
        return RivalView(rival.name, ("", "", ""), "", words.thinking(rival.name), head, "")
    then = rival.record.upto(turn + 1)
    loyalty, media, cost = (meter.figure for meter in meters(then))
    figures = (loyalty, media, cost)
    mean = str(percent(then.mean_media))
    said = words.stands(rival.name, figures, mean)
    return RivalView(rival.name, figures, mean, said, head, cards(then, turn))


def cards(record: Record, turn: int) -> str:
    """Return what was played on a turn."""
    return ", ".join(card.title for card in record.cards(turn)) or words.nothing()


def with_rival(falls: Falls, rival: RivalView | None) -> Falls:
    """Return the meters with where a rival stands beside what is asked of them."""
    if rival is None or not all(rival.figures):
        return falls
    loyalty, media, cost = rival.figures
    ways = (
        (words.beside(rival.name, loyalty),),
        words.beside_in_news(rival.name, media, rival.mean),
        (words.beside(rival.name, cost),),
    )
    of_loyalty, of_media, of_cost = (
        replace(fall, goal=_beside(fall.goal, said)) for fall, said in zip(falls, ways, strict=True)
    )
    return of_loyalty, of_media, of_cost


def _beside(asked: tuple[str, ...], rival: tuple[str, ...]) -> tuple[str, ...]:
    """Return the ways to say both, the fullest first; the rival goes last."""
    both = (f"{goal} · {said}" for said in rival for goal in asked)
    return (*both, *rival, *asked)
