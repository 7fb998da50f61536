"""Lines of play that authors write down, in tests and in history, keep to the rules."""

from collections.abc import Iterator, Mapping, Sequence

from game.engine.clashes import Clash, clashes
from game.library.checks.sheet import Sheet
from game.scenario.card import Card

Plays = Mapping[str, Sequence[str]]
Slip = tuple[str, int | None, str, str]  # turn, which card of it (None: all), what, cure


def slips(sheet: Sheet, plays: Plays) -> Iterator[Slip]:
    """Return where a line of play breaks a rule that does not hang on what happens in it."""
    cards = {card.id: card for card in sheet.scenario.cards}
    played: dict[str, str] = {}
    for turn in sorted(plays, key=lambda name: sheet.timing.turns[name]):
        chosen = [cards[name] for name in plays[turn]]
        for index, card in enumerate(chosen):
            for what, cure in _wrong(sheet, turn, card, played):
                yield turn, index, what, cure
        yield from _clash(turn, chosen)
        yield from _too_dear(sheet, turn, chosen)
        played.update({card.id: turn for card in chosen})


def _wrong(
    sheet: Sheet, turn: str, card: Card, played: Mapping[str, str]
) -> Iterator[tuple[str, str]]:
    if sheet.timing.turns[turn] not in sheet.timing.window(card):
        yield f"`{card.id}` is not on offer on this turn", "see its `from` and `until`"
    if card.once and card.id in played:
        yield f"`{card.id}` was played on {played[card.id]} already", "play it once"
    for need in card.needs:
        if need in sheet.timing.opens and need not in played:
            yield f"`{card.id}` needs `{need}` on an earlier turn", f"play `{need}` before it"
    for other in card.excludes:
        if other in played:
            yield f"`{card.id}` is ruled out by `{other}`, played on {played[other]}", "choose one"


def _clash(turn: str, chosen: Sequence[Card]) -> Iterator[Slip]:
    for first, after, why in clashes(chosen):
        index, other = (
            (first, after) if chosen[after].id in chosen[first].excludes else (after, first)
        )
        what = f"`{chosen[index].id}` does not go with `{chosen[other].id}`"
        if why is Clash.ORDERS:
            what = f"`{chosen[index].id}` serves in another order than `{chosen[other].id}`"
        yield turn, index, what, "choose one"
    names = [card.id for card in chosen]
    for index, card in enumerate(chosen):
        if card.id in names[:index]:
            yield turn, index, f"`{card.id}` is played twice on this turn", "play it once"


def _too_dear(sheet: Sheet, turn: str, chosen: Sequence[Card]) -> Iterator[Slip]:
    extra = sum(max(inject.happens.effort, 0) for inject in sheet.scenario.injects)
    most = sheet.effort(sheet.timing.turns[turn]) + extra
    total = sum(card.effort for card in chosen)
    if total > most:
        yield turn, None, f"takes {total} effort, and there are {most}", "play fewer cards"
