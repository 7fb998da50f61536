"""Who speaks after a turn: invented people, those whose group moved most first.

Nothing is drawn by chance: among the sentences that fit, one not yet said in this game comes
first, then one written for this very moment, then one for this mood, then the order that a hash of
scenario, turn and sentence gives.
"""

import zlib
from collections.abc import Callable
from typing import NamedTuple

from game.base.scale import percent
from game.debrief.ending import holding
from game.debrief.record import Record
from game.present.parts import GroupView, VoiceView
from game.present.pieces import groups
from game.scenario.cast import Mood, Persona, Voice
from game.scenario.condition import Condition

FIRST = 3


class Line(NamedTuple):
    """A persona and what it says."""

    persona: Persona
    voice: Voice


def voices(record: Record, turn: int) -> tuple[tuple[VoiceView, ...], tuple[VoiceView, ...]]:
    """Return the three voices after `turn`, and the others."""
    said: set[str] = set()
    lines: list[Line] = []
    for played in range(turn + 1):
        lines = spoken(record, played, said)
        said |= {line.voice.says for line in lines}
    everybody = {group.id: group for group in groups.everybody(record.upto(turn + 1))}
    shown = tuple(_view(line, everybody[line.persona.group]) for line in lines)
    return shown[:FIRST], shown[FIRST:]


def spoken(record: Record, turn: int, said: set[str]) -> list[Line]:
    """Return one line for each group that can speak, the most moved first.

    Where fewer than three groups can, a second persona of a group may speak too.
    """
    first: list[Line] = []
    second: list[Line] = []
    then, holds = record.upto(turn + 1), holding(record, turn)
    for group in _by_change(then):
        found = sorted(_fitting(then, group, holds), key=lambda line: _rank(then, line, said))
        if found:
            first.append(found[0])
            others = [line for line in found[1:] if line.persona.id != found[0].persona.id]
            second += others[:1]
    return first + second[: max(FIRST - len(first), 0)]


def _by_change(then: Record) -> list[GroupView]:
    """Return the groups that have a persona, the most moved first."""
    speaking = {persona.group for persona in then.scenario.personas}
    everybody = groups.everybody(then)
    places = {group.id: place for place, group in enumerate(everybody)}
    able = [group for group in everybody if group.id in speaking]
    return sorted(able, key=lambda group: -abs(_change(then, places[group.id])))


def _change(then: Record, place: int) -> float:
    trace = groups.values(then, place)
    return trace[-1] - trace[-2]


def mood(then: Record, place: int) -> Mood:
    """Return how the printed figure of a group moved in the last turn of a game so far."""
    trace = groups.values(then, place)
    step = percent(trace[-1]) - percent(trace[-2])
    if step == 0:
        return Mood.SAME
    return Mood.BETTER if step > 0 else Mood.WORSE


def _fitting(then: Record, group: GroupView, holds: Callable[[Condition], bool]) -> list[Line]:
    """Return every sentence of a group that fits."""
    now = mood(then, then.case.index.groups[group.id])
    return [
        Line(persona, voice)
        for persona in then.scenario.personas
        if persona.group == group.id
        for voice in persona.voices
        if voice.mood in (None, now) and (voice.when is None or holds(voice.when))
    ]


def _rank(then: Record, line: Line, said: set[str]) -> tuple[bool, bool, bool, int]:
    voice = line.voice
    text = f"{then.scenario.id} {then.turn - 1} {line.persona.id} {voice.says}"
    return voice.says in said, voice.when is None, voice.mood is None, zlib.crc32(text.encode())


def _view(line: Line, group: GroupView) -> VoiceView:
    persona = line.persona
    return VoiceView(
        group=group.name,
        icon=group.icon,
        who=f"{persona.name}, {persona.who}",
        text=line.voice.says,
        change=group.change,
    )
