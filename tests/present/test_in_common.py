from game.present.room.common import by_all, by_one


def test_what_every_team_reads_is_common_in_the_order_of_the_first() -> None:
    assert by_all([("a", "b", "c"), ("c", "a"), ("a", "d", "c")]) == ("a", "c")
    assert by_all([("a", "b")]) == ("a", "b")
    assert by_all([("a",), ()]) == ()


def test_things_are_alike_by_what_is_asked_for() -> None:
    assert by_all([("Ice", "snow"), ("ICE",)], key=str.casefold) == ("Ice",)


def test_a_card_is_alone_where_one_team_played_it_and_others_did_not() -> None:
    assert by_one([["a", "b"], ["b"], ["c", "b"]]) == {"a", "c"}


def test_of_a_single_team_nothing_is_alone() -> None:
    assert by_one([["a", "b"]]) == frozenset()
