"""The journal as bytes: one JSON object a line, sealed with its hash and chained to the last.

The hash of a line is the SHA-256 of its bytes up to the hash itself, and each line holds the hash
of the one before. So a torn end is told from a line that was altered, wherever it stands.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from pydantic import ValidationError

from game.base.words import _
from game.play.actions import Action, action_of, written
from game.play.came import Came, came_of
from game.play.header import FORMAT, Header

_SEAL = b',"hash":"'
_TAIL = len(_SEAL) + 64 + len(b'"}')
_MARK = b"\xef\xbb\xbf"  # some editors put it in front


@dataclass(frozen=True, slots=True)
class Line:
    """One accepted decision; `action` is None if this version does not know its kind."""

    number: int  # from 1
    at: str  # what the clock said; nothing is ordered by it
    action: Action | None
    came: Came | None = None  # what the turn that it resolved came to, if it resolved one


@dataclass(frozen=True, slots=True)
class Chain:
    """A sound journal, or the sound beginning of one, byte by byte."""

    header: Header
    data: bytes
    last: str  # hash of the last line
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """What a journal file holds."""

    chain: Chain
    torn: bool = False  # the last line was not written to its end; it was never accepted
    altered: int | None = None  # number of the first line that is not as it was written
    rest: tuple[Line, ...] = ()  # what can still be made out from there on


def begun(header: Header) -> Chain:
    """Return the journal of a game in which nothing is decided yet."""
    raw, seal = _sealed(header.written())
    return Chain(header, raw + b"\n", seal)


def grown(chain: Chain, action: Action, at: str, came: Came | None = None) -> Chain:
    """Return the journal with one more decision, and what it came to if it resolved a turn."""
    line = Line(len(chain.lines) + 1, at, action, came)
    body = {"n": line.number, "before": chain.last, "at": at, "action": written(action)}
    raw, seal = _sealed(body | ({"came": came.model_dump(mode="json")} if came else {}))
    return replace(chain, data=chain.data + raw + b"\n", last=seal, lines=(*chain.lines, line))


def cut(chain: Chain, count: int) -> Chain:
    """Return the journal with its first `count` decisions."""
    if count == len(chain.lines):
        return chain
    raws = chain.data.split(b"\n")[: count + 1]
    data = b"".join(raw + b"\n" for raw in raws)
    return replace(chain, data=data, last=_hash(raws[-1]), lines=chain.lines[:count])


def read(data: bytes) -> Reading | str:
    """Return what the bytes of a journal hold, or in one sentence why it cannot be read."""
    raws = [raw.removesuffix(b"\r") for raw in data.removeprefix(_MARK).split(b"\n")]
    header = _header(raws[0])
    if isinstance(header, str):
        return header
    if raws[-1] == b"":
        while len(raws) > 1 and raws[-1] == b"":  # editors leave empty lines, which say nothing
            raws.pop()
        unended = None
    else:
        unended = len(raws) - 1
    lines = tuple(_sound_lines(raws))
    end = len(lines) + 1
    sound = b"".join(raw + b"\n" for raw in raws[:end])
    chain = Chain(header, sound, _hash(raws[end - 1]), lines)
    if end == len(raws):
        return Reading(chain)
    if end == unended and not _looks_whole(raws[end]):
        return Reading(chain, torn=True)
    return Reading(chain, altered=end, rest=tuple(_legible(raws[end:])))


def _sound_lines(raws: list[bytes]) -> Iterator[Line]:
    before = _hash(raws[0])
    for number, raw in enumerate(raws[1:], 1):
        line = _line(raw, number, before)
        if line is None:
            return
        yield line
        before = _hash(raw)


def _header(raw: bytes) -> Header | str:
    data = _json(raw)
    if not isinstance(data, dict) or not isinstance(data.get("format"), int):
        return _("This file is not the record of a game, or its beginning is damaged.")
    if data["format"] != FORMAT:
        return _("Version {version} of the game wrote this file; this one cannot read it.").format(
            version=data.get("game", "?")
        )
    if not _sound(raw):
        return _("The beginning of this file was changed after it was written.")
    try:
        return Header.model_validate(data)
    except ValidationError:
        return _("The beginning of this file does not say which game it is.")


def _line(raw: bytes, number: int, before: str) -> Line | None:
    """Return the line if it is as it was written and in its place."""
    if not _sound(raw):
        return None
    data = _json(raw)
    if not isinstance(data, dict) or (data.get("n"), data.get("before")) != (number, before):
        return None
    return _told(data)


def _legible(raws: list[bytes]) -> Iterator[Line]:
    for raw in raws:
        data = _json(raw)
        if isinstance(data, dict) and isinstance(data.get("n"), int):
            yield _told(data)


def _told(data: Mapping[str, Any]) -> Line:
    at = str(data.get("at", ""))
    return Line(data["n"], at, action_of(data.get("action")), came_of(data.get("came")))


def _sealed(body: dict[str, object]) -> tuple[bytes, str]:
    text = json.dumps(body, separators=(",", ":")).encode("ascii")[:-1]
    seal = hashlib.sha256(text).hexdigest()
    return b"".join((text, _SEAL, seal.encode("ascii"), b'"}')), seal


def _sound(raw: bytes) -> bool:
    text, tail = raw[:-_TAIL], raw[-_TAIL:]
    seal = hashlib.sha256(text).hexdigest().encode("ascii")
    return bool(text) and tail == b"".join((_SEAL, seal, b'"}'))


def _looks_whole(raw: bytes) -> bool:
    tail = raw[-_TAIL:]
    return tail.startswith(_SEAL) and tail.endswith(b'"}')


def _hash(raw: bytes) -> str:
    return raw[-66:-2].decode("ascii")


def _json(raw: bytes) -> object:
    try:
        found: object = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return found
