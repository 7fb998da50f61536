"""The game as xAPI 1.0.3 statements, one JSON object a line, to be sent to a record store or kept.

Nobody is named: an actor is a number made from the game and the place of the team at its table.
Ids are made from the journal as it stood, so that the same game gives the same statements, and a
store that gets them twice keeps them once; two tables that went on from one file, or that began in
the same second with the same luck, have ids of their own from where they part.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from uuid import NAMESPACE_URL, UUID, uuid5

from game.debrief.promises import given
from game.engine.word import ENDED, Word
from game.export.report.figures import of_hundred
from game.present.pieces.masthead import turn_name
from game.present.pieces.sittings import Player

VERSION = "1.0.3"
OURS = "https://make-it-right.invalid/xapi"  # a name, not an address: nothing answers there
VERBS = "http://adlnet.gov/expapi/verbs"
KINDS = "http://adlnet.gov/expapi/activities"
LANGUAGE = "en"
Statement = Mapping[str, object]


def xapi(played: Sequence[Player]) -> bytes:
    """Return the statements of every team, in the order in which things happened to it."""
    found = (statement for one in played for statement in _Told(one).statements())
    lines = (json.dumps(each, ensure_ascii=False, separators=(",", ":")) for each in found)
    return "".join(f"{line}\n" for line in lines).encode()


class _Told:
    """One team's game as statements."""

    def __init__(self, one: Player) -> None:
        self.one, self.record = one, one.record
        self.at = one.sitting.first  # the seal of the journal up to what is told now
        self.game = uuid5(NAMESPACE_URL, f"{OURS}/{''.join((self.at, *one.sitting.seals[:1]))}")
        self.case = f"{OURS}/case/{self.record.scenario.id}"
        self.count = 0

    def statements(self) -> Iterator[Statement]:
        """Yield that it began, each decision it took, each promise that ended, and the end."""
        since = self.record.since
        yield self._said("initialized", self._case(), self.one.sitting.opened(since))
        turns = [turn for turn in self.record.case.plays if turn < self.record.turn]
        for place, turn in enumerate(turns):
            until = turns[place + 1] if place + 1 < len(turns) else self.record.turn
            at, self.at = self.one.sitting.decided[place], self.one.sitting.seals[place]
            if turn >= since:
                yield self._said("responded", self._turn(turn), at, self._decision(turn, until))
            yield from self._promises(range(turn, until), at)
        if self.record.over:
            yield self._said("completed", self._case(), self.one.sitting.ended, self._end())

    def _said(
        self, verb: str, about: Statement, at: str, result: Statement | None = None
    ) -> Statement:
        self.count += 1
        found: dict[str, object] = {
            "id": str(uuid5(self.game, f"{self.at}/{self.one.team}/{self.count}")),
            "actor": {
                "objectType": "Agent",
                "account": {"homePage": OURS, "name": str(self._actor())},
            },
            "verb": {"id": f"{VERBS}/{verb}", "display": {LANGUAGE: verb}},
            "object": about,
            "context": {
                "registration": str(self.game),
                "platform": "Make It Right",
                "language": LANGUAGE,
                "contextActivities": {"grouping": [{"objectType": "Activity", "id": self.case}]},
            },
            "version": VERSION,
        }
        stamped = {"timestamp": at} if "T" in at else {}
        return found | stamped | ({"result": result} if result else {})

    def _actor(self) -> UUID:
        return uuid5(self.game, f"{self.one.team}/actor")

    def _case(self) -> Statement:
        scenario = self.record.scenario
        return _activity(self.case, scenario.title, scenario.company, "simulation")

    def _turn(self, turn: int) -> Statement:
        told = self.record.scenario.turns[turn]
        name = turn_name(self.record.case, turn)
        return _activity(f"{self.case}/turn/{told.id}", name, told.situation.line, "interaction")

    def _decision(self, turn: int, until: int) -> Statement:
        """Return what was played, and what it came to by the next decision."""
        figures = self.record.figures[until]
        cards = self.record.cards(turn)
        return {
            "response": "; ".join(card.title for card in cards),
            "extensions": {
                f"{OURS}/cards": [card.id for card in cards],
                f"{OURS}/loyalty": of_hundred(figures.loyalty),
                f"{OURS}/media": of_hundred(figures.media),
                f"{OURS}/cost": round(figures.cost, 2),
            },
        }

    def _promises(self, turns: range, at: str) -> Iterator[Statement]:
        for one in given(self.record):
            if one.decided in turns and one.word in ENDED:
                promise = self.record.case.pledges[one.place].promise
                about = _activity(
                    f"{self.case}/promise/{promise.id}", promise.short, promise.text, "objective"
                )
                kept = one.word is Word.KEPT
                yield self._said("passed" if kept else "failed", about, at, {"success": kept})

    def _end(self) -> Statement:
        loyalty = self.record.figures[-1].loyalty
        met = [met for _goal, _came, met in self.one.review.goals]
        return {
            "completion": True,
            "success": all(reached is not False for reached in met),
            "score": {
                "scaled": round(loyalty, 6),
                "raw": of_hundred(loyalty),
                "min": 0,
                "max": 100,
            },
        }


def _activity(name: str, title: str, words: str, kind: str) -> Statement:
    return {
        "objectType": "Activity",
        "id": name,
        "definition": {
            "name": {LANGUAGE: title},
            "description": {LANGUAGE: words},
            "type": f"{KINDS}/{kind}",
        },
    }
