"""What was written down during the game, beside the turn that it is about."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.engine.case import Case
from game.present.pieces.masthead import when
from game.present.review import NoteView, ReviewView
from game.present.wording import review as words


@dataclass(frozen=True, slots=True)
class Written:
    """A note as it was kept."""

    place: int  # of its turn, from 0 over those that are decided on; past the last: after the end
    text: str
    team: int | None = None  # None: everybody at the table
    anew: bool = False  # its turn was played anew since


def with_notes(view: ReviewView, case: Case, written: Sequence[Written], team: int) -> ReviewView:
    """Return the debrief of a team with every note, those of its own turns beside them."""
    if not written:
        return view
    # The order in which they were written holds within a turn: sorting keeps it.
    found = [(_view(each, case, view.teams), each) for each in sorted(written, key=_place)]
    own = [note for note, each in found if each.team in (team, None)]
    return replace(
        view,
        notes=tuple(note for note, _each in found),
        decisions=tuple(
            replace(one, notes=tuple(note for note in own if note.turn == one.turn))
            for one in view.decisions
        ),
    )


def _place(written: Written) -> int:
    return written.place


def _view(written: Written, case: Case, teams: Sequence[str]) -> NoteView:
    who = ""
    if teams:
        who = words.together() if written.team is None else teams[written.team]
    about = _joined(who, words.before_anew() if written.anew else "")
    head = _joined(_when(case, written.place), about)
    return NoteView(written.place + 1, head, about, " ".join(written.text.split()))


def _when(case: Case, place: int) -> str:
    if place >= len(case.plays):
        return words.after_the_end()
    return words.turn_at(place, when(case, case.plays[place]))


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
