import pytest

from game.present.moments.outcome import outcome
from game.present.pieces.voices import spoken
from tests.debrief.cases import CASES, opened, played
from tests.debrief.ferry import DATA, MINIMAL, begun, case_of, ferry, play


def test_those_whose_group_moved_most_speak_first() -> None:
    view = outcome(ferry([]), 0)

    assert [voice.group for voice in view.voices] == ["On the boat", "On the pier"]
    assert view.voices[0].change is not None
    assert view.voices[0].who == "Olga Strand, on her way home"


def test_a_sentence_for_this_very_moment_comes_before_one_for_the_mood() -> None:
    assert outcome(ferry(["send-boats"]), 0).voices[0].text == "A small boat came. I could kiss it."
    assert outcome(ferry([]), 0).voices[0].text == "My tea is cold and so am I."


def test_a_sentence_comes_back_only_when_nothing_else_is_left() -> None:
    record = ferry([], [], [])
    olga = [outcome(record, turn).voices for turn in range(3)]
    texts = [voice.text for voices in olga for voice in voices if voice.group == "On the boat"]

    assert texts[:2] == ["My tea is cold and so am I.", "I am still here."]


def test_a_group_of_two_may_speak_twice_where_fewer_than_three_can() -> None:
    third = {"id": "jan", "name": "Jan Vos", "who": "has a calf on board", "group": "stranded"}
    personas = [*DATA["personas"], {**third, "voices": [{"says": "The calf does not mind."}]}]
    view = outcome(play(begun(case_of(personas=personas)), []), 0)

    assert len(view.voices) == 3
    assert sorted({voice.who for voice in view.voices}) == sorted(
        voice.who for voice in view.voices
    )


def test_a_case_without_personas_has_no_voices() -> None:
    view = outcome(play(begun(case_of(MINIMAL)), []), 0)

    assert (view.voices, view.more_voices) == ((), ())


@pytest.mark.parametrize("name", CASES)
def test_three_voices_speak_after_every_turn_of_a_case(name: str) -> None:
    record = played(name, 1)
    if len({persona.group for persona in opened(name)[0].scenario.personas}) < 3:
        pytest.skip("this case has voices for fewer than three groups")
    for turn in range(record.turn):
        view = outcome(record, turn)
        assert len(view.voices) == 3
        assert len({voice.text for voice in (*view.voices, *view.more_voices)}) == len(
            view.voices + view.more_voices
        )


@pytest.mark.parametrize("name", CASES)
def test_the_same_game_is_told_by_the_same_voices(name: str) -> None:
    record = played(name, 2)

    first = [line.voice.says for line in spoken(record, 1, set())]
    assert first == [line.voice.says for line in spoken(record, 1, set())]


def test_nobody_calls_for_what_was_called_off_this_very_turn() -> None:
    record, _history = opened("jetblue-2007")
    stopped = outcome(play(record, [], [], [], ["stop-48-hours"]), 3)
    said = [voice.text for voice in (*stopped.voices, *stopped.more_voices)]

    assert not any("Delayed, delayed" in text for text in said)
