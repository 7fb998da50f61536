"""What if, at the keyboard."""

from tests.terminal.sitting import TO_THE_END, Sitting


def test_another_plan_is_tried_by_the_numbers_of_its_cards(sitting: Sitting) -> None:
    printed = sitting.play(*TO_THE_END, "what if 2", "0", "1 2", "all of them", "", "")
    told = printed.split("\nWhat if? Turn 2 · ")[1]

    assert "This is what you played." in told
    assert told.count("Loyalty: ") == 4
    assert "0 chosen" in told
    assert "[x]  2 " in told
    assert "Type the numbers of cards, such as 2 4." in told
    assert len(sitting.reopened().plans) == 8


def test_from_there_a_copy_is_played_on_with_the_cards_laid_out(sitting: Sitting) -> None:
    printed = sitting.play(*TO_THE_END, "what if turn 3?", "2", "play", "q")

    assert "The finished game stays among your results; you go on in a copy of it." in printed
    games = [sitting.desk.saves.open(each.path) for each in sitting.desk.saves.listed().saves]
    stands = sorted((len(each.plans), len(each.draft(0))) for each in games)  # type: ignore[union-attr]
    assert stands == [(2, 1), (8, 0)]


def test_a_turn_that_there_is_not_is_asked_for_again(sitting: Sitting) -> None:
    printed = sitting.play(*TO_THE_END, "what if 9", "what if", "")

    assert printed.count("Say which turn, from 1 to 8, such as: what if 3") == 2


def test_while_a_game_is_played_nothing_is_tried(sitting: Sitting) -> None:
    printed = sitting.play("", "what if 1", "q")

    assert "Other plans can be tried once the game is over." in printed
    assert "What if?" not in printed
