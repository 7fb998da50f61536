"""What all may see of a session while its teams plan."""

from collections.abc import Iterable, Sequence

from game.debrief.record import Record
from game.present.pieces.masthead import masthead
from game.present.pieces.situation import injects, line_of, situation
from game.present.room.common import by_all
from game.present.room.session import SHOWN, Coding, FactView, SessionView, TeamView
from game.present.settings import Settings
from game.present.table import InjectView
from game.present.wording import incoming


def session(
    records: Sequence[Record],
    teams: tuple[TeamView, ...],
    settings: Settings,
    turn: str,
    told: tuple[str, ...] = (),
) -> SessionView:
    """Return the open turn as all may see it; `records` are those of the teams that play.

    `told` is what whoever leads has sent to all of them on this turn; it came in last.
    """
    first = records[0]
    seen = [situation(record) for record in records]
    lists: dict[Coding, tuple[str, ...]] = {
        "known": by_all([each.known for each in seen]),
        "rumour": by_all([each.rumour for each in seen]),
        "unknown": by_all([each.unknown for each in seen]),
    }
    came = [injects(record) for record in records]
    sent = [InjectView(incoming.sent(), text, "") for text in reversed(told)]
    return SessionView(
        masthead=masthead(first.case, first.turn, settings),
        turn=turn,
        number=first.case.place(first.turn) + 1,
        line=line_of(records, first.turn),
        facts=_ordered(lists),
        just_in=(*sent, *by_all(came, lambda inject: inject.text)),
        teams=teams,
    )


def _ordered(lists: dict[Coding, tuple[str, ...]]) -> tuple[FactView, ...]:
    """Return all facts so that the first three tell most: one of each kind, then more of any."""
    heads = [FactView(coding, texts[0]) for coding, texts in lists.items() if texts]
    more = [FactView(coding, text) for coding, texts in lists.items() for text in texts[1:]]
    first = (*heads, *more[: SHOWN - len(heads)])
    rest: Iterable[FactView] = (fact for fact in more if fact not in first)
    order = tuple(lists)
    return (*sorted(first, key=lambda fact: order.index(fact.coding)), *rest)
