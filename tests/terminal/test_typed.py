import pytest

from game.terminal.orders import (
    Add,
    Commit,
    Explain,
    Help,
    Intel,
    Leave,
    Onward,
    Order,
    ReadCard,
    Remove,
    Rewind,
    Show,
    Unclear,
    Undo,
)
from game.terminal.typed import understood


@pytest.mark.parametrize(
    ("line", "order"),
    [
        ("", Onward()),
        ("2", Add((2,))),
        ("2 4 6", Add((2, 4, 6))),
        ("2,4, 6", Add((2, 4, 6))),
        ("play 2, 4 and 6", Add((2, 4, 6))),
        ("2 2 4", Add((2, 4))),
        ("-4", Remove((4,))),
        ("−4", Remove((4,))),
        ("- 4 6", Remove((4, 6))),
        ("-4 -6", Remove((4, 6))),
        ("u", Remove()),
        ("?3", ReadCard(3)),
        ("? 3", ReadCard(3)),
        ("read 3", ReadCard(3)),
        ("? loyalty", Explain("loyalty")),
        ("why media?", Explain("media")),
        ("?", Help()),
        ("H", Help()),
        ("c", Commit()),
        (" Commit. ", Commit()),
        ("undo", Undo()),
        ("rewind 3", Rewind(3)),
        ("rewind to turn 3", Rewind(3)),
        ("rewind", Rewind()),
        ("q", Leave()),
        ("role ceo", Intel("ceo")),
        ("r", Intel()),
        ("look", Show("all")),
    ],
)
def test_a_line_means(line: str, order: Order) -> None:
    assert understood(line) == order


@pytest.mark.parametrize("line", ["2-4", "2 x", "²", "-", "99999999", "x c", "☃", "4.5"])
def test_anything_else_is_answered_with_a_sentence(line: str) -> None:
    order = understood(line)

    assert isinstance(order, Unclear)
    assert order.why == f"“{line}” is not known here; h lists what is."


def test_a_word_that_is_nearly_right_is_offered() -> None:
    assert understood("comit") == Unclear("“comit” is not known here; did you mean “commit”?")


def test_what_was_typed_is_quoted_shortly() -> None:
    order = understood("x" * 400)

    assert isinstance(order, Unclear)
    assert len(order.why) < 80
