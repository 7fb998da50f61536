import pytest

from game.present.parts import Tone
from game.present.wording import figures, meters
from game.present.wording.currency import Currency

LARGE, SMALL = Currency("$", small=False), Currency("$", small=True)


def test_a_change_is_printed_and_said() -> None:
    down = figures.points(52, 46, more_is_good=True)

    assert (down.up, down.figure, down.tone, down.spoken) == (False, "6", Tone.HURTS, "down 6")
    assert figures.points(66, 78, more_is_good=False).tone is Tone.HURTS
    assert figures.points(40, 40, more_is_good=True).spoken == "no change"
    assert figures.points(40, 40, more_is_good=True).tone is Tone.NEUTRAL


def test_money_changes_in_the_steps_in_which_it_is_printed() -> None:
    change = LARGE.change(7.46e6, 11.44e6)

    assert (change.figure, change.spoken, change.tone) == ("$3.9m", "up $3.9m", Tone.HURTS)
    assert LARGE.change(1e6, 1.04e6).spoken == "no change"


def test_a_printed_change_is_the_step_between_the_printed_figures_at_every_half() -> None:
    for tenths in range(1, 60):
        after = 50_000.0 * tenths
        assert LARGE.change(0, after).figure == LARGE.amount(after)


@pytest.mark.parametrize(
    ("amount", "large", "small"),
    [
        (80, "$80", "$80"),
        (5_400, "$5k", "$5.4k"),
        (54_300, "$54k", "$54k"),
        (150_000, "$0.2m", "$150k"),
        (11.4e6, "$11.4m", "$11.4m"),
    ],
)
def test_a_case_without_a_million_prints_thousands(amount: float, large: str, small: str) -> None:
    assert LARGE.amount(amount) == large
    assert SMALL.amount(amount) == small


def test_signed_figures_use_a_real_minus() -> None:
    assert [figures.signed(value) for value in (7, -6, 0, 0.4, -0.04)] == [
        "+7",
        "−6",
        "0",
        "+0.4",
        "0",
    ]
    assert LARGE.signed(-200_000) == "−$0.2m"
    assert SMALL.signed(-5_000) == "−$5k"
    assert LARGE.limit(30e6) == "$30m"


@pytest.mark.parametrize(
    ("media", "word"),
    [(5, "quiet"), (20, "local"), (40, "regional"), (78, "national"), (90, "world")],
)
def test_the_reach_of_a_story_has_a_word(media: int, word: str) -> None:
    assert meters.reach(media) == word


def test_plain_figures_have_thousands_and_a_real_minus() -> None:
    assert [figures.plain(value) for value in (130_000, -4.9, 10, 96.1)] == [
        "130,000",
        "−4.9",
        "10",
        "96.1",
    ]


def test_danger_is_told_by_its_consequence() -> None:
    assert meters.loyalty_danger(21) == ""
    assert meters.loyalty_danger(20) == "At most one customer in five would choose you again."
    assert meters.media_danger(79) == ""
    assert meters.media_danger(80) == "Everybody has heard of it. If you say nothing, others will."
    assert meters.cost_danger(0.79, "$30m") == ""
    assert meters.cost_danger(0.8, "$30m") == "Most of $30m is gone."
    assert meters.cost_danger(1.01, "$30m") == "More than $30m is gone."
