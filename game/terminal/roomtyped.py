"""From a typed line to what it asks of whoever leads a room."""

import re
from collections.abc import Callable, Mapping

from game.base.words import _
from game.terminal.orders import Order, Show, Unclear
from game.terminal.roomorders import (
    Goes,
    Late,
    MoreTime,
    Named,
    Pass,
    Pause,
    RevealAll,
    SetTime,
    ShowMeters,
    Teams,
    Tick,
    Time,
)

ROOM_WORDS: Mapping[str, Order] = {
    "teams": Teams(),
    "late": Late(),
    "time": Time(),
    "clock": Time(),
    "clock run": Tick(running=True),
    "clock stop": Tick(running=False),
    "pause": Pause(),
    "break": Pause(),
    "lunch": Pause(),
    "reveal": RevealAll(),
    "show meters": ShowMeters(shown=True),
    "hide meters": ShowMeters(shown=False),
    "compare": Show("compare"),
    "other": Show("question"),
}
_MINUTES = r"([0-9]{1,3})(?: ?min(?:utes?)?)?"
_FORMS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Order]], ...] = tuple(
    (re.compile(form, re.IGNORECASE), made)
    for form, made in (
        (rf"\+ ?{_MINUTES}", lambda found: MoreTime(int(found[1]))),
        (rf"(?:clock|time) {_MINUTES}", lambda found: SetTime(int(found[1]))),
        (r"late (.+?)(?: like (.+))?", lambda found: Late(found[1], found[2] or "")),
        (r"merge (.+?) into (.+)", lambda found: Goes(found[1], found[2])),
        (r"leaves (.+)", lambda found: Goes(found[1])),
        (r"rename (.+?) to (.+)", lambda found: Named(found[1], found[2])),
        (r"pass (?:to )?(.+)", lambda found: Pass(found[1])),
    )
)


def understood_of_room(line: str) -> Order | None:
    """Return what a line asks of whoever leads a room, or None where it is about something else."""
    whole = " ".join(line.split())
    if whole.lower() in ROOM_WORDS:
        return ROOM_WORDS[whole.lower()]
    found = ((form.fullmatch(whole), made) for form, made in _FORMS)
    order = next((made(match) for match, made in found if match), None)
    return order or _half(whole.partition(" ")[0].lower())


def _half(word: str) -> Unclear | None:
    """Return how a line goes on that only began as one of these."""
    hints = {
        "merge": _("Type merge and both teams, such as: merge South into North"),
        "leaves": _("Type leaves and the team that goes, such as: leaves South"),
        "rename": _("Type rename and both names, such as: rename South to Harbor"),
        "pass": _("Type pass and the team that plans next, such as: pass South"),
    }
    return Unclear(hints[word]) if word in hints else None
