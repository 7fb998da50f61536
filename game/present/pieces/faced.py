"""What the teams faced, turn by turn: the situation, what went wrong, what came in, what they did.

It is told once for all of them, for whoever was not there; what only some of them met says which.
"""

from collections.abc import Iterator, Mapping, Sequence

from game.debrief.clashes import Clash, clashes
from game.debrief.failures import begun
from game.debrief.promises import decided
from game.debrief.record import Record
from game.present.pieces.masthead import opens, when
from game.present.pieces.paper import paper
from game.present.pieces.promises import became
from game.present.pieces.sittings import Player
from game.present.pieces.situation import line_of, sender_of, wording
from game.present.report import FacedView, MetView
from game.present.wording import clashes as clash_words
from game.present.wording import dates
from game.present.wording import faced as words
from game.present.wording import promises as promise_words
from game.present.wording.review import turn_at
from game.present.wording.stops import sentence

Who = Sequence[Player]


def faced(played: Who) -> tuple[FacedView, ...]:
    """Return every turn that a team has played or let pass, in their order."""
    turns = max(one.record.turn for one in played)
    told: set[str] = set()  # responses: each says once what it is
    return tuple(_turn(played, turn, told) for turn in range(turns))


def met(one: Player) -> Mapping[int, MetView]:
    """Return by turn, from 0, what one team met of its own doing."""
    broke = clashes(one.record)
    return {turn: _met(one, turn, broke) for turn in range(one.record.turn)}


def new_on(record: Record, turns: Sequence[int]) -> tuple[str, ...]:
    """Return the names of what went wrong anew on some turns."""
    incidents = record.scenario.incidents
    return tuple(incidents[place].title for turn in turns for place in begun(record, turn))


def _turn(played: Who, turn: int, told: set[str]) -> FacedView:
    played = [one for one in played if one.record.since <= turn]
    there = [one for one in played if turn < one.record.turn]
    case, at = there[0].record.case, opens(there[0].record.case, turn)
    decides = len({one.record.case.plays for one in there}) == 1 and turn in case.plays
    label = when(case, turn)
    fresh, again = _responses(there, turn, told)
    return FacedView(
        when=turn_at(case.place(turn), label) if decides else label,
        date=words.at(dates.full_date(at), dates.clock(at)),
        line=sentence(line_of([one.record for one in there], turn)),
        wrong=tuple(_wrong(there, played, turn)),
        came=tuple(_came(there, played, turn)),
        played=fresh,
        again=again,
    )


def _wrong(there: Who, played: Who, turn: int) -> Iterator[str]:
    """Yield what went wrong anew, with the teams for which it did where not for all."""
    for place, incident in enumerate(there[0].record.scenario.incidents):
        hit = [one for one in there if place in begun(one.record, turn)]
        if hit:
            yield words.wrong(incident.title, _only(hit, played))


def _came(there: Who, played: Who, turn: int) -> Iterator[str]:
    """Yield what came in, with who sent it, and the teams to which it came where not to all."""
    came = {one: one.record.came(turn) for one in there}
    for inject in there[0].record.scenario.injects:
        texts: dict[str, list[Player]] = {}
        for one in (each for each in there if inject in came[each]):
            texts.setdefault(wording(one.record.upto(turn), inject), []).append(one)
        sender = sender_of(there[0].record, inject)
        for text, who in texts.items():
            yield words.came(text, inject.channel, sender, _only(who, played))


def _responses(there: Who, turn: int, told: set[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the responses that are told here first, and those that were told before."""
    who: dict[str, list[str]] = {}
    cards = {}
    for one in there:
        for card in one.record.cards(turn):
            who.setdefault(card.id, []).append(one.record.name)
            cards[card.id] = card
    fresh: list[str] = []
    again: list[str] = []
    for name, card in cards.items():
        teams = words.teams(who[name], len(there)) if len(there) > 1 else ""
        first = name not in told
        told.add(name)
        (fresh if first else again).append(
            words.played(card.title, card.text if first else "", teams)
        )
    return tuple(fresh), tuple(again)


def _only(some: Who, played: Who) -> str:
    """Return which of several teams something came to; nothing where it came to all."""
    if len(some) == len(played):
        return ""
    return words.teams([one.record.name for one in some], len(played))


def _met(one: Player, turn: int, broke: Sequence[Clash]) -> MetView:
    record, here = one.record, tuple(each for each in broke if each.turn == turn)
    return MetView(
        wrong=new_on(record, [turn]),
        promises=tuple(
            promise_words.became(pledge.promise.short, became(record.case, pledge, word, turn))
            for pledge, word in decided(record, turn)
        ),
        headline=paper(one.credits[turn], record, turn).headline,
        clashed=clash_words.told(here, len(here), record.case.place),
    )
