"""How a company went about it, in sentences, beside what the real company did."""

import pytest

from game.debrief.history import past
from game.debrief.record import Record
from game.engine.injects import purposes
from game.engine.luck import deal
from game.play.rival import called
from game.present.moments.outcome import outcome
from game.present.moments.review import review
from game.present.review import ReviewView
from game.present.wording import conduct as words
from tests.debrief.cases import CASES, opened, played
from tests.debrief.ferry import begun, ferry, history, play


def told(record: Record, name: str = "") -> dict[str, tuple[str, ...]]:
    """Return what is told of a game, by the name of each part."""
    case = record.case
    known = opened(name)[1] if name else history()
    assert known
    luck = deal([1], case.turns, purposes(case))
    return parts(review([record], past=past(case, known, luck)))


def parts(view: ReviewView) -> dict[str, tuple[str, ...]]:
    return {one.name: one.lines for one in view.conduct}


def test_words_stand_beside_deeds_and_beside_what_the_company_did() -> None:
    found = told(ferry(["say-sorry"], [], []))

    assert found["Words and deeds"][:2] == (
        (
            "You made a statement on turn 1. No card that you played helped people or gave them "
            "anything."
        ),
        "On turn 1 people could see hardly a deed beside your words.",
    )
    assert found["Words and deeds"][-1].startswith("As Sound Ferries did it: statements on")


def test_an_invented_company_is_not_said_to_have_done_what_others_did() -> None:
    record, known = ferry(["say-sorry"]), history().model_copy(update={"who": "a typical line"})
    then = past(record.case, known, deal([1], record.case.turns, purposes(record.case)))

    shown, looked = outcome(record, 0, past=then), review([record], past=then)
    assert shown.history_head == "What a typical line did"
    assert shown.history_name == "A typical line"
    assert [line.name for line in looked.charts[0].lines] == ["You", "A typical line"]
    assert looked.beside.startswith("A typical line: loyalty ")
    assert "History" not in f"{looked.beside} {looked.honesty}"
    assert called("history", known.who) == "A typical line"
    assert called("history", history().who) == "History"
    assert parts(review([record], past=then))["The first word"][-1].startswith("As a typical line")


def test_what_was_said_beside_a_statement_is_not_taken_for_silence() -> None:
    said, silent = (told(ferry([name], [], []))["Words and deeds"][0] for name in
                    ("promise-word", "send-boats"))  # fmt: skip

    assert said.startswith("You said nothing in public; beside that you gave a promise on ")
    assert silent.startswith("You said nothing in public. ")


def test_the_first_word_is_told_with_the_time_it_took() -> None:
    first, *_rest = told(ferry([], ["say-sorry"], []))["The first word"]

    assert first == "Your first answer came on turn 2, 10 hours into it: “Say sorry”."


def test_whoever_got_nothing_is_named() -> None:
    assert told(ferry([], ["second-ship"], []))["Who was helped first"] == (
        "Your cards were for “On the pier” on turn 2.",
        "There was a card for them, too, and it was not played: “On the boat”.",
    )


def test_those_who_moved_nowhere_are_not_said_to_have_made_up_their_minds() -> None:
    stayed = words.watched("The town", 60, 60, hurt=False)

    assert stayed == (
        "“The town”: nothing had gone wrong for them. Their loyalty stood at 60 at the start and "
        "at the end."
    )
    assert "made up their minds" in words.watched("The town", 60, 59, hurt=False)


def test_the_turnaround_names_its_tracks_and_its_five_fields_of_work() -> None:
    name = "chrysler-turnaround"
    record = played(name, 3)
    found = told(record, name)

    tracks = found["What the company was able to do"]
    for each in record.scenario.capabilities:
        assert any(line.startswith(f"{each.name}: ") for line in tracks)
    assert tracks[-1].startswith("Work that needs “")
    fields = [line for line in found["The fields of work"] if " cards" in line]
    assert len(fields) == 5


def test_each_kind_of_work_is_told_by_what_it_needs() -> None:
    """Some repairs need parts of the same kind and some of other makers; each has its own."""
    found = told(played("takata-honda", 4), "takata-honda")["What the company was able to do"]
    paced = [line for line in found if "goes at the pace of the lowest. That was" in line]
    needs = {line.partition(" goes at ")[0] for line in paced}
    assert len(needs) == len(paced) > 1


def test_the_tracks_are_drawn_over_the_turns_and_a_single_one_is_not() -> None:
    record = played("chrysler-turnaround", 3)
    chart = review([record]).able

    assert chart is not None
    assert [line.name for line in chart.lines] == [
        "Hearing what owners need",
        "Every contact",
        "Everyone’s skill",
    ]
    assert all(len(line.values) == len(chart.turns) == 10 for line in chart.lines)
    assert chart.lines[0].values[0] == pytest.approx(0.2)
    assert review([played("jetblue-2007", 3)]).able is None


def test_a_field_in_which_nothing_was_begun_is_named() -> None:
    name = "chrysler-turnaround"
    record = play(opened(name)[0], *[()] * 9)
    *fields, left = told(record, name)["The fields of work"]

    assert fields[1].endswith("none of 5 cards.")
    assert left.startswith("Nothing was begun in: The right environment, ")


def test_what_those_did_who_wait_is_told_where_people_wait() -> None:
    name = "squeaky-wheel"
    record = played(name, 3)
    found = told(record, name)

    assert "left without a word" in found["What the quiet ones did"][0]
    assert found["Who was helped first"][0].startswith(("Served first: ", "On no turn did you say"))


def test_to_put_all_on_one_list_is_told_as_a_choice_of_who_is_served() -> None:
    name = "squeaky-wheel"
    case = opened(name)[0]

    def first(*plans: tuple[str, ...]) -> str:
        return told(play(case, *plans), name)["Who was helped first"][0]

    fair, loud = ("worst-first",), ("loud-first",)
    assert first(fair, (), ()) == "All on one list, by your choice, on turns 1 to 3."
    assert first((), fair) == "All on one list, by your choice, on turn 2."
    assert first(loud, fair).endswith(" on turn 1. All on one list, by your choice, on turn 2.")
    assert first((), ()) == "On no turn did you say who is served before the others."


def test_every_case_tells_words_the_first_word_and_who_was_helped() -> None:
    for name in CASES:
        found = told(played(name, 1), name)
        assert {"Words and deeds", "The first word", "Who was helped first"} <= set(found), name
        assert all(line and "{" not in line for lines in found.values() for line in lines), name


def test_nothing_is_told_before_the_first_turn_is_over() -> None:
    assert review([begun(ferry().case)]).conduct == ()


def test_turns_that_follow_each_other_are_told_in_short() -> None:
    assert words.turns([1, 2, 4, 5, 6, 9]) == "turns 1, 2, 4 to 6 and 9"
    assert words.turns([3]) == "turn 3"
