"""The game as tables for programs: every decision, and every curve point by point.

Heads are names that stay the same in every language. Loyalty, media attention, intent and trust
are of 100; money is in the currency of the case; turns count from 1, and 0 is the start.
"""

from collections.abc import Iterator, Sequence

from game.debrief.history import Past
from game.debrief.record import Record
from game.export.report.csv_text import Cell, csv_bytes
from game.present.pieces import groups
from game.present.pieces.sittings import Player, Sure

DIGITS = 4  # of 100
HISTORY = "history"
DECISIONS = (
    "table",
    "team",
    "decision",
    "turn",
    "opens",
    "opened_at",
    "decided_at",
    "cards",
    "titles",
    "effort",
    "price",
    "loyalty_before",
    "loyalty_after",
    "loyalty_by_cards",
    "media_after",
    "cost_after",
    "confidence_percent",
    "reason",
)


def decisions(played: Sequence[Player]) -> bytes:
    """Return every decision of every team as CSV, of one that came in later those that it took."""
    return csv_bytes(DECISIONS, (row for one in played for row in _decided(one)))


def _decided(one: Player) -> Iterator[Sequence[Cell]]:
    record = one.record
    for place, turn in enumerate(turn for turn in record.case.plays if turn < record.turn):
        if turn < record.since:
            continue
        cards, before, after = record.cards(turn), *record.figures[turn : turn + 2]
        effect = sum(share.amount for share in one.credits[turn].loyalty.cards)
        sure = one.sitting.said.get((place, one.team), Sure(None, None))
        prices = [float(record.case.card_price[record.case.index.cards[c.id]]) for c in cards]
        yield (
            one.table,
            record.name,
            place + 1,
            turn + 1,
            record.scenario.turns[turn].at,
            one.sitting.opened(turn),
            one.sitting.decided[place],
            " ".join(card.id for card in cards),
            "; ".join(card.title for card in cards),
            sum(card.effort for card in cards),
            round(sum(prices), 2),
            of_hundred(before.loyalty),
            of_hundred(after.loyalty),
            of_hundred(effect),
            of_hundred(after.media),
            round(after.cost, 2),
            sure.confidence,
            sure.reason,
        )


def curves(played: Sequence[Player], past: Past | None) -> bytes:
    """Return every point of every curve as CSV: each team's, then history's."""
    scenario = played[0].record.scenario
    heads = (
        *("table", "team", "line", "turn", "opens", "loyalty", "media", "cost"),
        *(f"intent_{part.id}" for part in scenario.segments),
        *(f"trust_{part.id}" for part in scenario.stakeholders),
    )
    rows = [row for one in played for row in _points(one.table, one.record.name, one.record)]
    rows += _points("", "", past.record, HISTORY) if past else []
    return csv_bytes(heads, rows)


def _points(table: Cell, team: str, record: Record, line: str = "team") -> Iterator[Sequence[Cell]]:
    count = len(record.scenario.segments) + len(record.scenario.stakeholders)
    traces = [groups.values(record, place) for place in range(count)]
    for turn, now in enumerate(record.figures):
        opened = record.scenario.turns[turn - 1].at if turn else ""
        meters = (of_hundred(now.loyalty), of_hundred(now.media), round(now.cost, 2))
        parts = (of_hundred(trace[turn]) for trace in traces)
        yield (table, team, line, turn, opened, *meters, *parts)


def of_hundred(share: float) -> float:
    """Return a share of 1 as a figure of 100."""
    return round(100 * share, DIGITS)
