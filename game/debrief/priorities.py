"""Whom the plans served first: customers, the legal position or the accounts, by effort spent."""

from collections.abc import Mapping

from game.debrief.record import Record
from game.scenario.card import Priority


def efforts(record: Record) -> Mapping[Priority, int]:
    """Return the effort that the team spent on each priority, on the turns that it led."""
    spent = dict.fromkeys(Priority, 0)
    for _turn, card in record.led():
        spent[card.priority] += card.effort
    return spent


def shares(record: Record) -> Mapping[Priority, float]:
    """Return the share of all effort that each priority took; zeros if none was spent."""
    spent = efforts(record)
    whole = sum(spent.values())
    return {priority: effort / whole if whole else 0.0 for priority, effort in spent.items()}
