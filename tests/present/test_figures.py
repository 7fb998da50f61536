import pytest

from game.base.money import money
from game.present.parts import Tone
from game.present.wording import figures, meters
from game.present.wording.currency import Currency
from game.scenario.wording import Wording

DOLLARS = Currency("$")


def test_a_change_is_printed_and_said() -> None:
    down = figures.points(0.52, 0.46, more_is_good=True)

    assert (down.up, down.figure, down.tone, down.spoken) == (False, "6", Tone.HURTS, "down 6")
    assert figures.points(0.66, 0.78, more_is_good=False).tone is Tone.HURTS
    assert figures.points(0.4, 0.4, more_is_good=True).spoken == "no change"
    assert figures.points(0.4, 0.4, more_is_good=True).tone is Tone.NEUTRAL


def test_a_move_too_small_for_a_point_is_not_called_none() -> None:
    less = figures.points(0.773, 0.766, more_is_good=True)

    assert (less.up, less.figure, less.tone) == (False, "<1", Tone.HURTS)
    assert less.spoken == "down by less than 1"
    assert figures.points(0.7660, 0.7662, more_is_good=True).spoken == "no change"


def test_a_change_of_money_is_what_was_spent_not_the_step_between_two_rounded_totals() -> None:
    change = DOLLARS.change(7.46e6, 11.44e6)

    assert (change.figure, change.spoken, change.tone) == ("$3.98m", "up $3.98m", Tone.HURTS)
    assert DOLLARS.change(254_600, 842_600).figure == "$588k"
    assert DOLLARS.change(1e6, 1e6).spoken == "no change"


@pytest.mark.parametrize(
    ("amount", "printed"),
    [
        (80, "$80"),
        (5_400, "$5.4k"),
        (50_000, "$50k"),
        (54_300, "$54k"),
        (588_000, "$588k"),
        (999_700, "$1m"),
        (4_000_000, "$4m"),
        (11.42e6, "$11.42m"),
        (30e6, "$30m"),
        (162.37e6, "$162.4m"),
        (999.96e6, "$1bn"),
        (1.5e9, "$1.5bn"),
    ],
)
def test_the_same_amount_is_printed_the_same_way_by_one_rule(amount: float, printed: str) -> None:
    assert DOLLARS.amount(amount) == money(amount) == printed


def test_signed_figures_use_a_real_minus() -> None:
    assert [figures.signed(value) for value in (7, -6, 0, 0.4, -0.04)] == [
        "+7",
        "−6",
        "0",
        "+0.4",
        "0",
    ]
    assert DOLLARS.signed(-200_000) == "−$200k"
    assert DOLLARS.signed(20_000) == "+$20k"
    assert DOLLARS.signed(0.2) == "$0"


@pytest.mark.parametrize(
    ("media", "word"),
    [(5, "quiet"), (20, "local"), (40, "regional"), (78, "national"), (90, "world")],
)
def test_the_reach_of_a_story_has_a_word(media: int, word: str) -> None:
    assert meters.reach(media, Wording().reach) == word


def test_a_case_has_its_own_words_for_how_far_news_goes() -> None:
    own = Wording(reach=("the room", "the street", "the quarter", "the town"))
    assert [meters.reach(media, own.reach) for media in (5, 20, 90)] == [
        "quiet",
        "the room",
        "the town",
    ]


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
    assert meters.cost_danger(0.79, 1.0, "$30m") == ""
    assert meters.cost_danger(0.8, 0.9, "$30m") == "Most of the goal of $30m is gone."
    expected = "With what would follow, it is more than the goal of $30m."
    assert meters.cost_danger(0.1, 1.01, "$30m") == expected
    assert meters.cost_danger(1.01, 1.2, "$30m") == "More is gone than the goal of $30m."
