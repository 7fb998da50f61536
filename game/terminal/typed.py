"""From a typed line to what it asks for."""

import difflib
import re
from collections.abc import Mapping

from game.base.words import _
from game.debrief.hotwash import Side
from game.terminal.orders import (
    Add,
    Commit,
    Explain,
    Help,
    Intel,
    Leave,
    Onward,
    Order,
    Own,
    ReadCard,
    Remove,
    Rewind,
    SaveIn,
    Show,
    Unclear,
    Undo,
    WhatIf,
    Write,
    WriteLine,
)
from game.terminal.roomtyped import ROOM_WORDS, understood_of_room

WORDS: Mapping[str, Order] = {
    "": Onward(),
    "c": Commit(),
    "commit": Commit(),
    "done": Commit(),
    "c!": Commit(sure=True),
    "commit!": Commit(sure=True),
    "lock": Commit(),
    "own": Own(),
    "write": Own(),
    "u": Remove(),
    "back": Remove(),
    "undo": Undo(),
    "rewind": Rewind(),
    "again": Rewind(),
    "q": Leave(),
    "quit": Leave(),
    "exit": Leave(),
    "leave": Leave(),
    "h": Help(),
    "help": Help(),
    "?": Help(),
    "r": Intel(),
    "role": Intel(),
    "roles": Intel(),
    "intel": Intel(),
    "l": Show("all"),
    "look": Show("all"),
    "s": Show("situation"),
    "situation": Show("situation"),
    "m": Show("meters"),
    "meters": Show("meters"),
    "p": Show("promises"),
    "promises": Show("promises"),
    "hand": Show("hand"),
    "cards": Show("hand"),
    "plan": Show("plan"),
    "b": Show("briefing"),
    "briefing": Show("briefing"),
    "v": Show("voices"),
    "voices": Show("voices"),
    "causes": Show("causes"),
    "outcome": Show("outcome"),
    "o": Show("outcome"),
    "history": Show("history"),
    "decisions": Show("decisions"),
    "rival": Show("rival"),
    "race": Show("rival"),
    "weights": Show("weights"),
    "best": Show("best"),
    "segments": Show("segments"),
    "judged": Show("judged"),
    "verdicts": Show("judged"),
    "sources": Show("sources"),
    "report": Show("report"),
    "story": Show("story"),
    "hot wash": Show("hot wash"),
    "hotwash": Show("hot wash"),
    "wash": Show("hot wash"),
}
_NUMBERS = re.compile(r"(?:play |add )?([0-9]{1,4}(?:[ ,]+(?:and )?[0-9]{1,4})*)")
_BACK = re.compile(r"(?:play )?(?:rewind|again) (?:to |from )?(?:turn )?([0-9]{1,4})")
_WHAT_IF = re.compile(r"what if(?: (?:on |in )?(?:turn )?([0-9]{1,4}))?\??")
_LINE = re.compile(r"(?:(well|improve) ([1-9])|(change)):?(?: (.*))?", re.IGNORECASE)
_SURE = re.compile(r"([0-9]{1,3})(?: ?%)?[,:]?(?: (.*))?")
_AWAY = re.compile(r"(?:-|−|without |remove )\s*([0-9]{1,4}(?:[ ,]+-?[0-9]{1,4})*)")


def understood(line: str) -> Order:
    """Return what a line asks for."""
    text = " ".join(line.lower().split()).rstrip(".")
    if text in WORDS:
        return WORDS[text]
    found = _numbered(text) or _lined(line) or _worded(line, text) or understood_of_room(line)
    return found or unclear(line, {**WORDS, **ROOM_WORDS})


def _numbered(text: str) -> Order | None:
    if found := _NUMBERS.fullmatch(text):
        return Add(_numbers(found[1]))
    if found := _AWAY.fullmatch(text):
        return Remove(_numbers(found[1]))
    if found := _WHAT_IF.fullmatch(text):
        return WhatIf(int(found[1] or 0))
    found = _BACK.fullmatch(text)
    return Rewind(_numbers(found[1])[0]) if found else None


def _lined(line: str) -> WriteLine | None:
    """Return the line of the hot wash that is written: "well 2 We called at once"."""
    found = _LINE.fullmatch(" ".join(line.split()))
    if found is None:
        return None
    side = Side((found[1] or found[3]).lower())
    return WriteLine(side, int(found[2] or 1), found[4] or "")


def _worded(line: str, text: str) -> Order | None:
    if text.startswith(("?", "why ", "explain ", "read ")):
        return _question(re.sub(r"^(\?|why |explain |read )", "", text).strip(" ?"))
    first, _space, rest = line.strip().partition(" ")
    match first.lower(), rest.strip():
        case (("role" | "roles" | "intel" | "r"), role):
            return Intel(role)
        case "note", words:
            return Write(words) if words else Unclear(_how_to_note())
        case (("c" | "commit" | "lock"), said):
            return _committed(said)
        case "save", folder:
            return SaveIn(folder) if folder else Unclear(_all_is_saved())
        case _:
            return None


def _committed(said: str) -> Order:
    """Return a commit that says how sure the team is, and why: "c 80 She comes first"."""
    found = _SURE.fullmatch(said)
    if found is None:
        return Unclear(
            _("Type c alone, or with how sure you are and why: c 80 We owe her an answer")
        )
    return Commit(confidence=int(found[1]), reason=found[2] or "")


def _how_to_note() -> str:
    return _("Type note and what is to be kept, such as: note Who calls the passengers?")


def _all_is_saved() -> str:
    return _("Everything is saved as you go; “save FOLDER” goes on elsewhere, q leaves.")


def unclear(line: str, known: Mapping[str, object]) -> Unclear:
    """Say that a line was not understood, with the word it was perhaps meant to be."""
    words = [word for word in known if len(word) > 2]
    close = difflib.get_close_matches(line.lower().strip(), words, n=1, cutoff=0.7)
    shown = line if len(line) <= 30 else f"{line[:29]}…"
    if close:
        why = _("“{line}” is not known here; did you mean “{word}”?")
        return Unclear(why.format(line=shown, word=close[0]))
    return Unclear(_("“{line}” is not known here; h lists what is.").format(line=shown))


def _question(what: str) -> Order:
    if re.fullmatch(r"[0-9]{1,4}", what):
        return ReadCard(int(what))
    return Explain(what) if what else Help()


def _numbers(text: str) -> tuple[int, ...]:
    return tuple(dict.fromkeys(int(number) for number in re.findall(r"[0-9]+", text)))
