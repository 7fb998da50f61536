"""Cards by the numbers that people see: their place in the hand, or what is printed on them."""

from game.base.ids import CardId
from game.engine.observe import observe
from game.play.room.acts import Plan
from game.play.table import Table
from game.present.pieces.keys import nth
from game.present.pieces.number import numbers

LONGEST = 3  # digits


def cards_of(table: Table, team: int) -> Plan:
    """Return the cards of a team in this turn; the first is number 1 on every page."""
    return tuple(CardId(card.id) for card in observe(table.case, table.state, team).hand)


def numbered(table: Table, team: int, said: str) -> Plan | None:
    """Return the cards that "2 4 6" or "13, 15" means; None where it means none."""
    words = said.replace(",", " ").split()
    if not all(word.isascii() and word.isdigit() and len(word) <= LONGEST for word in words):
        return None
    places = dict(enumerate(cards_of(table, team), 1))
    printed = {number: CardId(card) for card, number in numbers(table.case).items()}
    known = {**printed, **places}  # what is printed begins above every place in a hand
    meant = [nth(int(word)) for word in words]
    return tuple(known[each] for each in meant) if all(each in known for each in meant) else None
