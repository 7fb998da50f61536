"""What is told on a turn can be read: of every turn of every case, at every size."""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from game.present.parts import ChangeView, Meter, MeterView, Tone
from game.window import theme
from game.window.assets import Assets
from game.window.box import Frame, Part
from game.window.cards import CardFace, written
from game.window.cardtype import title_rows
from game.window.geometry import Rect
from game.window.scale import Scale
from game.window.screens import turn
from game.window.screens.turn_meterline import MeterLine, brief
from game.window.screens.turn_meters import MeterFace
from game.window.screens.turn_shares import shared
from game.window.screens.turn_slip import Slip
from game.window.screens.turn_told import Column, Told
from game.window.text import Type
from game.window.ways import said
from tests.window.every_turn import every_turn

PLAIN = [((1280, 720), text) for text in (1.0, 1.25, 1.5, 2.0)]
LARGER = [
    pytest.param(((wide, high), text), marks=pytest.mark.slow)
    for wide, high in ((1920, 1080), (3840, 2160))
    for text in (1.0, 1.5, 2.0)
]
PAGES = 4  # enough to turn over every hand, every list and every slip
FACTS = (
    "The storm is over, and one runway of the airport works again.",
    "Crews are in the wrong places, and nobody has a list of them.",
)


Sight = tuple[tuple[int, int], float]


def frame(sight: Sight, **looks: str) -> Frame:
    return Frame(type_of(sight).scale, type_of(sight), looks)


@cache
def type_of(sight: Sight) -> Type:
    size, text = sight
    return Type(Assets(Path(__file__).parents[2] / "assets"), Scale(*size, text))


@cache
def seen(sight: Sight) -> tuple[tuple[str, Part, Rect], ...]:
    """Return every part of the tables of all turns, whatever page is turned to, by its turn."""
    return tuple(
        (f"{name}, page {page}", box.part, box.rect)
        for name, face in every_turn().items()
        for page in range(PAGES)
        for box in turn.layout(face, frame(sight, hand=f"{page}", tab=f"{page}", slip=f"{page}"))
        if box.part
    )


@pytest.fixture(params=[*PLAIN, *LARGER], ids=str)
def sight(request: pytest.FixtureRequest) -> Sight:
    """Return a size of the window and of the words."""
    found: Sight = request.param
    return found


def test_no_head_of_a_column_meets_what_says_that_there_is_more(sight: Sight) -> None:
    type_ = type_of(sight)
    for name, part, rect in seen(sight):
        if isinstance(part, Told):
            assert part.spill(type_, rect) == "", name
            rest = type_.width("read on", theme.KEY) if part.hidden(type_, rect) else 0.0
            head = type_.width(part.column.name, theme.LABEL) if part.headed else 0.0
            assert head + rest < rect.w, name


def test_what_is_told_can_be_read_on_the_table(sight: Sight) -> None:
    type_ = type_of(sight)
    told = [(n, part, rect) for n, part, rect in seen(sight) if isinstance(part, Told)]
    cut = {(name, part.column.name) for name, part, rect in told if part.hidden(type_, rect)}
    rarely = sight[1] == 1.5  # where large words stand side by side
    assert len(cut) < (len(told) / 20 if rarely else 1), cut


def test_what_just_came_in_can_be_read_whole(sight: Sight) -> None:
    slips = [(n, part, rect) for n, part, rect in seen(sight) if isinstance(part, Slip)]
    assert bool(slips) is (sight[1] < 2)
    if sight[1] < 1.5:
        assert not [name for name, part, rect in slips if part.cut(type_of(sight), rect)]


def test_a_card_that_makes_a_promise_says_so_on_its_face(sight: Sight) -> None:
    cards = [(n, part, rect) for n, part, rect in seen(sight) if isinstance(part, CardFace)]
    making = [(name, part, rect) for name, part, rect in cards if part.promise]
    assert making
    for name, part, rect in making:
        assert part.pledged(type_of(sight), rect), (name, part.title)
        assert part.promise[0] in part.says


def test_what_would_follow_stands_beside_the_cost(sight: Sight) -> None:
    type_, told = type_of(sight), 0
    for name, part, rect in seen(sight):
        if isinstance(part, MeterFace | MeterLine):
            assert part.spill(type_, rect) == "", name
            told += bool(part.view.ahead)
    assert told


def test_no_title_of_a_card_is_cut(sight: Sight) -> None:
    type_, titles = type_of(sight), set()
    for name, part, rect in seen(sight):
        if isinstance(part, CardFace):
            assert part.setting
            titles.add(part.title)
            style, place = part.setting.title, written(type_, rect)
            rows = title_rows(type_, style, place)
            assert not type_.wrap(part.title, style, place.w, rows).cut, (name, part.title)
    assert titles == {card.title for face in every_turn().values() for card in face.table.hand}


def test_a_column_too_narrow_for_its_head_says_so() -> None:
    at = frame(PLAIN[0])
    part = Told(Column("unknown", "Unknown", "help", FACTS, "Nothing."))
    assert part.spill(at.type, Rect(0, 0, 400, 135)) == ""
    assert part.spill(at.type, Rect(0, 0, 124, 135)) == "column too narrow: 'Unknown'"


def test_a_column_of_many_words_takes_the_room_of_one_of_few() -> None:
    at = frame(PLAIN[0])
    told = [
        Told(Column("known", "Known", "help", ("One runway works.",), "")),
        Told(Column("rumour", "Rumour", "help", ("It was the ice.",), "")),
        Told(Column("unknown", "Unknown", "help", FACTS, "")),
    ]
    (_one, first), (_two, second), (last, third) = shared(at.type, told, Rect(0, 0, 1376, 120))
    assert third.w > second.w >= first.w > 250
    assert last.hidden(at.type, third) == 0


def test_words_grow_smaller_before_any_is_left_out() -> None:
    at = frame(PLAIN[0])
    told = [
        Told(Column(coding, coding.title(), "help", FACTS, ""))
        for coding in ("known", "rumour", "unknown")
    ]
    roomy, tight = (shared(at.type, told, Rect(0, 0, 1376, high)) for high in (240, 152))
    assert {part.style.size for part, _rect in roomy} == {theme.BODY.size}
    assert {part.style.size < theme.BODY.size for part, _rect in tight} == {True}
    assert not any(part.hidden(at.type, rect) for part, rect in (*roomy, *tight))


def test_the_fullest_words_that_fit_are_said_as_large_as_they_do() -> None:
    type_, ways = type_of(PLAIN[0]), ("$9m more would follow", "+$9m to come")
    steps = (theme.BODY, theme.BODY.at(20, 24))
    large, small = (type_.width(ways[0], style) for style in steps)
    least = type_.width(ways[1], steps[1])
    assert said(type_, ways, steps, large) == (ways[0], steps[0])
    assert said(type_, ways, steps, small) == (ways[0], steps[1])
    assert said(type_, ways, steps, least) == (ways[1], steps[1])
    assert said(type_, ways, steps, least - 1) is None


def test_beside_a_figure_stands_what_is_asked_and_what_would_follow() -> None:
    type_, change = type_of(PLAIN[0]), ChangeView(True, "$1m", Tone.HURTS, "up $1m")
    cost = MeterView(
        Meter.COST, "Cost", "$1m", "", change, (), 8, "", ("goal: $30m",), ("+$9m to come",)
    )
    assert [line.words for line in brief(type_, cost, 300)] == ["goal: $30m", "+$9m to come"]
    calm = replace(cost, ahead=())
    assert [line.words for line in brief(type_, calm, 300)] == ["goal: $30m", "▲ $1m"]


def test_a_meter_with_no_room_for_what_would_follow_says_so() -> None:
    type_, ahead = type_of(PLAIN[0]), ("+$9m to come, more than you think",)
    cost = MeterView(Meter.COST, "Cost", "$1m", "", None, (), 8, "", (), ahead)
    for part in (MeterFace(cost), MeterLine(cost)):
        assert part.spill(type_, Rect(0, 0, 600, 172)) == ""
        assert part.spill(type_, Rect(0, 0, 240, 172)) != ""
