import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.play.actions import Action, Commit, Draft, Note, Rewind, Undo, tidied
from game.play.header import Header
from game.play.lines import Chain, Reading, begun, cut, grown, read
from tests.play.small import plan_of

HEADER = Header(
    game="0.1.0",
    scenario="late-train",
    content="as-told",
    seed=7,
    teams=("Blue",),
    settings={"assist": "plain", "timer": 5},
    started="2026-11-22T09:00:00+01:00",
)
ACTIONS: tuple[Action, ...] = (
    Draft(0, plan_of("sorry")),
    Commit(0, plan_of("sorry", "buses")),
    Note("Who calls the press?"),
    Undo(),
    Rewind(0),
)
ANY_ACTION = st.one_of(
    st.builds(Draft, st.integers(0, 7), st.lists(st.text()).map(tuple)),
    st.builds(Commit, st.integers(0, 7), st.lists(st.text()).map(tuple)),
    st.builds(Undo),
    st.builds(Rewind, st.integers(0, 20)),
    st.builds(Note, st.text(st.characters())),
)


def journal(*actions: Action) -> Chain:
    chain = begun(HEADER)
    for action in actions:
        chain = grown(chain, action, "2026-11-22T09:01:00+01:00")
    return chain


CHAIN = journal(*ACTIONS)
RAWS = CHAIN.data.splitlines(keepends=True)


def reading(data: bytes) -> Reading:
    found = read(data)
    assert isinstance(found, Reading), found
    return found


def test_a_journal_is_text_that_a_person_can_read() -> None:
    header, first, *_ = [json.loads(raw) for raw in RAWS]

    assert header.pop("hash")
    assert header == {
        "format": 1,
        "game": "0.1.0",
        "rules": 2,
        "scenario": "late-train",
        "content": "as-told",
        "seed": 7,
        "teams": ["Blue"],
        "settings": {"assist": "plain", "timer": 5},
        "started": "2026-11-22T09:00:00+01:00",
        "continues": None,
    }
    assert first.pop("hash")
    assert first == {
        "n": 1,
        "before": json.loads(RAWS[0])["hash"],
        "at": "2026-11-22T09:01:00+01:00",
        "action": {"do": "draft", "team": 0, "cards": ["sorry"]},
    }


def test_the_hashes_of_a_journal_are_the_same_for_ever() -> None:
    assert CHAIN.last == "4e5ce8463f58d950de89a59d374e7635a4f52c4e7d1e9ac04ae2af7ef8574042"


def test_what_was_written_is_read_back() -> None:
    assert reading(CHAIN.data) == Reading(CHAIN)
    assert tuple(line.action for line in CHAIN.lines) == ACTIONS


@given(st.lists(ANY_ACTION, max_size=5))
def test_whatever_is_decided_can_be_read_back(actions: list[Action]) -> None:
    actions = [tidied(action) for action in actions]
    chain = journal(*actions)

    assert chain.data.isascii()
    assert chain.data.count(b"\n") == len(actions) + 1
    assert reading(chain.data) == Reading(chain)


def test_a_last_line_torn_at_any_byte_is_dropped_and_nothing_else() -> None:
    whole, last = CHAIN.data[: -len(RAWS[-1])], RAWS[-1]

    for kept in range(1, len(last) - 1):
        found = reading(whole + last[:kept])
        assert found == Reading(cut(CHAIN, 4), torn=True), kept


def test_a_journal_cut_at_any_byte_keeps_every_whole_line() -> None:
    for size in range(len(RAWS[0]), len(CHAIN.data)):
        found = reading(CHAIN.data[:size])

        whole = CHAIN.data[: size + 1].count(b"\n") - 1
        assert found.chain == cut(CHAIN, whole), size
        assert found.altered is None, size


def test_a_last_line_that_lacks_only_its_end_is_kept() -> None:
    assert reading(CHAIN.data[:-1]) == Reading(CHAIN)


def test_zeros_that_a_power_cut_left_at_the_end_are_dropped() -> None:
    assert reading(CHAIN.data + b"\0" * 500) == Reading(CHAIN, torn=True)


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_any_changed_byte_is_found_in_its_line(number: int) -> None:
    start = sum(map(len, RAWS[:number]))
    for place in range(start, start + len(RAWS[number]) - 1):
        changed = bytearray(CHAIN.data)
        changed[place] ^= 1
        found = reading(bytes(changed))

        assert found.altered == number, place
        assert found.chain == cut(CHAIN, number - 1), place


def test_any_changed_byte_of_the_header_makes_the_file_unreadable() -> None:
    for place in range(len(RAWS[0]) - 1):
        changed = bytearray(CHAIN.data)
        changed[place] ^= 1

        assert isinstance(read(bytes(changed)), str), place


def test_after_an_altered_line_the_rest_can_still_be_looked_at() -> None:
    changed = CHAIN.data.replace(b"buses", b"press")

    found = reading(changed)

    assert found.altered == 2
    assert [line.number for line in found.rest] == [2, 3, 4, 5]
    assert found.rest[0].action == Commit(0, plan_of("sorry", "press"))


@pytest.mark.parametrize(
    "order",
    [(0, 2, 1, 3), (0, 1, 3), (0, 1, 1, 2), (0, 2)],
    ids=["swapped", "lost", "twice", "cut"],
)
def test_lines_out_of_place_are_found(order: tuple[int, ...]) -> None:
    found = reading(b"".join(RAWS[place] for place in order))

    sound = next(n for n, place in enumerate([*order, -1]) if n != place)
    assert found.altered == sound
    assert len(found.chain.lines) == sound - 1


def test_a_line_of_another_game_is_found() -> None:
    other = grown(begun(HEADER.model_copy(update={"seed": 8})), Undo(), "")

    found = reading(RAWS[0] + other.data.splitlines(keepends=True)[1])

    assert found.altered == 1


def test_line_ends_and_a_mark_that_an_editor_put_in_change_nothing() -> None:
    changed = b"\xef\xbb\xbf" + CHAIN.data.replace(b"\n", b"\r\n")

    assert reading(changed) == Reading(CHAIN)
    assert reading(CHAIN.data + b"\n\r\n") == Reading(CHAIN)


def test_a_kind_of_decision_that_is_not_known_is_kept_in_its_place() -> None:
    chain = journal(Undo())
    body = CHAIN.data.splitlines()[1].replace(b'"do":"draft"', b'"do":"swap"')
    found = reading(resealed(body, chain.header))

    assert [line.action for line in found.chain.lines] == [None]


def resealed(raw: bytes, header: Header) -> bytes:
    """Return a journal whose only line is `raw`, sealed anew."""
    from game.play.lines import _sealed

    body = json.loads(raw)
    del body["hash"]
    return begun(header).data + _sealed(body)[0] + b"\n"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "This file is not the record of a game, or its beginning is damaged."),
        (b"\n\n", "This file is not the record of a game, or its beginning is damaged."),
        (b"\x89PNG\r\n", "This file is not the record of a game, or its beginning is damaged."),
        (b"[" * 99999, "This file is not the record of a game, or its beginning is damaged."),
        (b"[1]", "This file is not the record of a game, or its beginning is damaged."),
        (RAWS[0][:40], "This file is not the record of a game, or its beginning is damaged."),
        (
            b'{"format":2,"game":"3.1"}\n',
            "Version 3.1 of the game wrote this file; this one cannot read it.",
        ),
        (
            RAWS[0].replace(b'"seed":7', b'"seed":8'),
            "The beginning of this file was changed after it was written.",
        ),
    ],
)
def test_what_is_no_journal_is_refused_with_a_sentence(data: bytes, why: str) -> None:
    assert read(data) == why


def test_a_sound_header_that_names_no_game_is_refused_with_a_sentence() -> None:
    from game.play.lines import _sealed

    assert read(_sealed({"format": 1})[0]) == (
        "The beginning of this file does not say which game it is."
    )


@given(st.binary(max_size=300))
def test_no_bytes_make_reading_fail(data: bytes) -> None:
    assert isinstance(read(data), str)
    read(RAWS[0] + data)


def test_a_journal_can_be_cut_to_its_beginning() -> None:
    assert cut(CHAIN, 5) is CHAIN
    assert cut(CHAIN, 2) == journal(*ACTIONS[:2])
    assert cut(CHAIN, 0) == begun(HEADER)
