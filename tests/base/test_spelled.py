"""What the fonts of a page do not draw is spelled, and never left out."""

import pytest

from game.base.spelled import spelled

LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ éß")


@pytest.mark.parametrize(
    ("written", "drawn"),
    [
        ("Émile café Groß", "Emile café Groß"),
        ("e\u0301tage", "étage"),
        ("Łukasz Đorđe Nguyễn", "Lukasz Dorde Nguyen"),
        ("Team 🚀", "Team [rocket]"),
        ("👩\u200d🚀", "[woman rocket]"),
        ("中文队", "[4E2D 6587 961F]"),
        ("さくら", "Sakura"),
        ("チーム", "Timu"),
    ],
)
def test_a_name_is_spelled_in_the_letters_there_are(written: str, drawn: str) -> None:
    assert spelled(written, LETTERS) == drawn


def test_two_names_that_no_font_draws_stay_two() -> None:
    assert spelled("北", LETTERS) != spelled("南", LETTERS)
