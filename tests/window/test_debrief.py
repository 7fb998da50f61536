"""The debrief: laid out at every size, read and left by keys alone."""

from dataclasses import dataclass, field, replace
from functools import partial
from itertools import product
from typing import Any

import pygame
import pytest

from game.present.judged import JudgedView
from game.present.parts import Meter
from game.present.review import ConductView
from game.window.assets import Assets
from game.window.box import Boxes, Frame, Mood, named
from game.window.brush import Brush, Kit
from game.window.charts import Timeline
from game.window.events import Mouse
from game.window.faces import DebriefFace
from game.window.parts import Words
from game.window.rows import Row
from game.window.scale import Scale
from game.window.screen import Answer, Routes
from game.window.screens import debrief
from game.window.screens.debrief_pointed import Pointed
from game.window.wishes import Again, Rewind, Wish
from tests.window.layouts import SIZES, faults
from tests.window.pilot import Pilot
from tests.window.table import News
from tests.window.test_debrief_views import PASSAGE, faces, played, together, verdicts
from tests.window.test_outcome_views import LOOKED_AT

ROUTES: Routes = {"debrief": debrief, "home": News(), "help": News()}
PAGES = ("1", "5", "20", "60", "99")
STATES: tuple[dict[str, str], ...] = (
    {},
    {"over": "questions"},
    {"over": "again"},
    {"over": "questions", "page questions": "99"},
    *({"tab": "1", "meter": meter} for meter in ("media", "cost")),
    *({"tab": "1", "page timeline": page} for page in PAGES),
    *({"tab": "2", "turn": turn} for turn in ("4", "8", "12")),
    *({"tab": "2", "turn": "1", "page turn 1": page} for page in PAGES),
    *({"tab": "3", "page lessons": page} for page in ("0", *PAGES)),
    *({"tab": "4", "page promises": page} for page in ("0", *PAGES)),
    *({"tab": "6", "turn": turn} for turn in ("2", "8", "12")),
    *({"tab": "6", "turn": "1", "page judged 1": page} for page in PAGES),
    *({"tab": "7", "page service": page} for page in ("0", *PAGES)),
    *({"tab": "5", "page story": page} for page in ("0", "2", "9", "14", "sources", *PAGES)),
)
TEXTS = (1.0, 2.0)


@dataclass
class Keeper:
    """Grants nothing, remembers everything."""

    face: DebriefFace
    heard: list[Wish] = field(default_factory=list)

    def view(self, place: str) -> object:
        return self.face if place == "debrief" else None

    def grant(self, wish: Wish) -> Answer:
        self.heard.append(wish)
        return None


def pilot(
    assets: Assets, name: str = "played", size: tuple[int, int] = (1280, 720), text: float = 1.0
) -> tuple[Pilot, Keeper]:
    keeper = Keeper(faces()[name])
    return Pilot(assets, keeper, ROUTES, Scale(*size, text), "debrief"), keeper


def laid(kit: Kit, face: DebriefFace, looks: dict[str, str]) -> tuple[Boxes, Frame]:
    frame = Frame(kit.scale, kit.type, looks)
    return debrief.layout(face, frame), frame


def read(page: Pilot) -> str:
    """Return everything that is said on this page and on all after it."""
    said = [page.says()]
    for _turn in range(90):
        before = page.says()
        page.press("PageDown")
        if page.says() == before:
            break
        said.append(page.says())
    return " ".join(said).replace(" | ", " ")


@pytest.mark.parametrize(("size", "text"), LOOKED_AT)
def test_every_state_of_every_debrief_holds(
    assets: Assets, size: tuple[int, int], text: float
) -> None:
    kit = Kit(assets, Scale(*size, text))
    found = {
        f"{name} {looks}: {fault}"
        for (name, face), looks in product(faces().items(), STATES)
        for fault in faults(*laid(kit, face, looks))
    }
    assert found == set()


@pytest.mark.parametrize("text", TEXTS)
def test_the_headline_says_whose_it_is_where_two_teams_have_played(
    assets: Assets, text: float
) -> None:
    page, _keeper = pilot(assets, "two teams", text=text)
    first, second = faces()["two teams"].review, faces()["two teams"].others[0]
    assert page.sees(f"{first.teams[0]}: {first.verdict}")
    assert page.press("t").sees(f"{second.teams[1]}: {second.verdict}")
    alone, _keeper = pilot(assets, text=text)
    assert not alone.sees(f": {played().verdict}")


@pytest.mark.parametrize("size", SIZES)
def test_the_verdict_is_whole_and_takes_one_line(assets: Assets, size: tuple[int, int]) -> None:
    for name in ("played", "longest", "longest of two"):
        page, _keeper = pilot(assets, name, size)
        box = named(page.shell.boxes, "verdict")
        assert box
        assert box.part
        assert box.part.spill(page.shell.kit.type, box.rect) == ""


def test_the_longest_verdict_on_a_team_that_came_later_is_whole(assets: Assets) -> None:
    said = "Fewer than half of your customers would choose you again, and most who needed help had "
    late = f"{'Wonderful Widgets of Wick'[:24]}: In from turn 10. {said}to find their own way."
    face = DebriefFace(replace(faces()["played"].review, verdict=late))
    kit = Kit(assets, Scale(1280, 720))
    box = named(laid(kit, face, {})[0], "verdict")
    assert box
    assert box.part
    assert box.part.spill(kit.type, box.rect) == ""


def test_a_team_without_scores_is_told_why_under_their_heading(assets: Assets) -> None:
    why = "Not scored: the lines read a whole game, and this team led it from turn 3 on."
    late = replace(faces()["played"].review, rubric=(), rubric_total="", rubric_credit=why)
    said = [
        box.says for box in laid(Kit(assets, Scale(1280, 720)), DebriefFace(late), {"tab": "3"})[0]
    ]
    assert said.index("Scored from what you did") + 1 == said.index(why)


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(
    ("key", "words"),
    [("2", "What it teaches"), ("3", "Ready before it happens"), ("4", "Your word")],
)
def test_each_page_is_one_key_away(assets: Assets, key: str, words: str, text: float) -> None:
    page, _keeper = pilot(assets, text=text)
    page.press(key)
    assert words.lower() in read(page).lower()


@pytest.mark.parametrize("text", TEXTS)
def test_where_people_waited_a_page_tells_who_was_served_and_who_left(
    assets: Assets, text: float
) -> None:
    page, _keeper = pilot(assets, "people waited", text=text)
    page.press("7")
    told = faces()["people waited"].review.service
    assert told is not None
    assert told.headline in read(page)
    plain, _keeper = pilot(assets, "least", text=text)
    assert "Who was served" not in plain.press("7").says()


@pytest.mark.parametrize("text", TEXTS)
def test_every_decision_is_judged_on_a_page_of_its_own(assets: Assets, text: float) -> None:
    page, _keeper = pilot(assets, "longest", text=text)
    said = read(page.press("6"))

    assert "!? Missed chance, −100 points at the end (−100 to −10)" in said
    assert "What it came to".lower() in said.lower()
    assert "Missed chance 5–19 by a plan no worse than the middle one" in said


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_the_limits_of_all_verdicts_stand_beside_the_verdict(
    assets: Assets, size: tuple[int, int]
) -> None:
    boxes, _frame = laid(Kit(assets, Scale(*size)), faces()["longest"], {"tab": "6"})
    shown = {box.id: box for box in boxes}

    assert "Points given away: !? Missed chance 5–19" in shown["judged-limits"].says
    assert shown["judged-verdict"].rect.bottom <= shown["judged-limits"].rect.y


def test_what_is_said_of_a_decision_does_not_run_over_a_page(assets: Assets) -> None:
    told, said = verdicts(), tuple((f"Part {n}", PASSAGE[:500]) for n in range(6))
    one = replace(told.verdicts[-1], said=said)
    told = replace(told, verdicts=(*told.verdicts[:-1], one))
    face = replace(faces()["longest"], judged=lambda _team: told)
    page = Pilot(assets, Keeper(face), ROUTES, Scale(1280, 720), "debrief").press("6")
    found: dict[str, set[str]] = {}
    for turned in range(4):
        for box in page.shell.boxes:
            if box.id.startswith("said-"):
                found.setdefault(box.id.split("-")[1], set()).add(f"page {turned}")
        if not page.sees("More"):
            break
        page.press("PageDown")

    assert len(found) == 6
    assert {one for pages in found.values() for one in pages} != {"page 0"}
    assert all(len(pages) == 1 for pages in found.values())


def test_up_and_down_go_through_the_judged_decisions(assets: Assets) -> None:
    page, _keeper = pilot(assets, "longest")
    page.press("6")
    chosen = page.shell.desk.looks.get("turn", "12")
    page.press("Up")

    assert chosen == "12"
    assert page.sees("Turn 11 · Wed 28, 06:00")
    assert page.shell.desk.looks["turn"] == "11"


def test_a_decision_that_is_not_judged_yet_says_so(assets: Assets) -> None:
    page, _keeper = pilot(assets, "still judging")
    page.press("6").shell.desk.looks["turn"] = "1"
    page.shell.refresh()

    assert page.sees("2 of 8 are judged; the others follow.")
    assert page.sees("being judged")


def test_decisions_are_judged_only_once_their_page_is_turned_to(assets: Assets) -> None:
    asked: list[int] = []

    def judged(team: int) -> JudgedView:
        asked.append(team)
        return verdicts(8)

    keeper = Keeper(replace(faces()["two teams"], judged=judged))
    page = Pilot(assets, keeper, ROUTES, Scale(1280, 720), "debrief")
    for key in "12345":
        page.press(key)
    assert asked == []
    page.press("6")
    assert set(asked) == {0}
    page.press("t")
    assert set(asked) == {0, 1}


def test_the_sign_of_an_order_is_explained_only_where_one_was_chosen(assets: Assets) -> None:
    told = faces()["people waited"].review.service
    assert told
    plain = tuple(
        replace(way, turns=tuple(replace(cell, first=0) for cell in way.turns)) for way in told.ways
    )
    kit = Kit(assets, Scale(1920, 1080))
    review = replace(faces()["people waited"].review, service=replace(told, ways=plain))
    ordered, _frame = laid(kit, faces()["people waited"], {"tab": "7"})
    alike, _frame = laid(kit, DebriefFace(review), {"tab": "7"})

    assert named(ordered, "service-key-first")
    assert named(alike, "service-key-first") is None
    assert named(alike, "service-key-left")


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_a_third_of_the_window_is_the_timelines_however_much_stands_under_it(
    assets: Assets, size: tuple[int, int]
) -> None:
    kit = Kit(assets, Scale(*size))
    for name in ("played", "longest", "silent", "many teams"):
        boxes, frame = laid(kit, faces()[name], {"tab": "1"})
        chart, moment = (named(boxes, id_) for id_ in ("chart", "moment"))

        assert chart
        assert moment
        assert chart.rect.bottom <= moment.rect.y
        assert chart.rect.h >= frame.canvas.h / 3 - 1


@pytest.mark.parametrize("text", TEXTS)
def test_under_the_lines_or_their_list_stands_what_history_paid(
    assets: Assets, text: float
) -> None:
    page, _keeper = pilot(assets, text=text)
    note = played().beside
    said = read(page if text > 1.0 else page.press("f"))

    assert note
    assert note in " ".join(said.split())


def test_a_point_under_focus_tells_what_moved_it(assets: Assets) -> None:
    page, _keeper = pilot(assets)
    page.press("Tab", "Tab", "Tab")
    box = page.shell.desk.focused(page.shell.boxes)
    assert box
    part, place = box.part, box.rect
    assert isinstance(part, Pointed)
    key = played().key_turn

    def drawn(mood: Mood) -> bytes:
        brush = Brush(page.shell.kit, pygame.Surface((1280, 720)))
        part.draw(brush, place, mood)
        return brush.onto.get_buffer().raw

    assert drawn(Mood(focus=True)) == drawn(Mood(hover=1.0)) != drawn(Mood())
    page.press("Left")
    after = page.shell.desk.focused(page.shell.boxes)
    assert after
    assert (box.id, after.id) == (f"strip-{key}", f"strip-{key - 1}")


def test_the_moment_of_a_turn_with_a_long_date_is_whole(assets: Assets) -> None:
    late = replace(faces()["played"].review, key_turn=3)
    late = replace(
        late,
        decisions=tuple(
            replace(
                each, when=f"Turn {each.turn} · Wed 14 February 2007, 22:00", yours="your cards +15"
            )
            for each in late.decisions
        ),
    )
    kit = Kit(assets, Scale(1280, 720))
    boxes, frame = laid(kit, DebriefFace(late), {})
    row = named(boxes, "turn-3")
    assert row is not None
    assert isinstance(row.part, Row)
    moment = next(
        p for place, p in row.part.parts if isinstance(p, Words) and "Key moment" in p.says
    )
    place = next(place for place, p in row.part.parts if p is moment)
    assert not frame.type.wrap(moment.text, moment.style, place.w, moment.rows).cut
    assert moment.rows == 2


def test_a_plan_of_three_cards_is_read_whole_in_the_list_of_nine_turns(assets: Assets) -> None:
    view = played()
    long = "Block it at the tills, Credit every can, Announce it at noon"
    rows = tuple(replace(view.decisions[0], turn=n, cards=long) for n in range(1, 10))
    face = DebriefFace(replace(view, decisions=rows))
    boxes, frame = laid(Kit(assets, Scale(1280, 720)), face, {"tab": "2"})
    row = named(boxes, "turn-5")

    assert row
    assert isinstance(row.part, Row)
    place, words = next(
        (at, p) for at, p in row.part.parts if isinstance(p, Words) and p.says == long
    )
    lines, cut = frame.type.fit(long, words.steps, place.w, words.rows)[1]
    assert len(lines) == 2
    assert not cut


@pytest.mark.parametrize("text", TEXTS)
def test_left_and_right_go_through_the_pages_and_stop_at_the_ends(
    assets: Assets, text: float
) -> None:
    for name, last in (("least", 6), ("people waited", 7)):
        page, _keeper = pilot(assets, name, text=text)
        seen = []
        for _step in range(8):
            seen.append(int(page.shell.desk.looks.get("tab", "1")))
            page.press("Right")
        assert seen == [min(each, last) for each in range(1, 9)]
        for _step in range(6):
            page.press("Left")
        assert page.shell.desk.looks["tab"] == "1"


def test_focus_follows_the_page_however_it_is_turned_to(assets: Assets) -> None:
    page, _keeper = pilot(assets)
    for key in ("3", "Right", "5", "4"):
        page.press(key)
        box = page.shell.desk.focused(page.shell.boxes)
        assert box is not None
        assert box.chosen


def to_the_first() -> tuple[str, ...]:
    """Return the keys to the first decision: the list opens on the key moment."""
    return ("Up",) * (played().key_turn - 1)


def test_up_and_down_move_the_marker_and_what_is_told(assets: Assets) -> None:
    page, _keeper = pilot(assets)
    page.press(*to_the_first(), "Down", "Down")
    third = played().decisions[2]
    assert page.sees(f"Play again from turn {third.turn}")
    assert page.sees(third.real[:30])
    chart = next(box.part for box in page.shell.boxes if box.id == "chart")
    assert isinstance(chart, Timeline)
    assert chart.marked == 3


def test_the_turns_are_gone_through_from_wherever_focus_is_on_their_page(assets: Assets) -> None:
    page, _keeper = pilot(assets, "people waited")
    page.press("7", "1", *to_the_first(), "Down")
    assert page.shell.desk.looks["turn"] == "2"
    page.press("Tab")
    assert page.shell.desk.area != "decisions"
    page.press("Down")
    assert page.shell.desk.looks["turn"] == "3"


def test_focus_goes_to_the_turn_that_the_next_team_opens_on(assets: Assets) -> None:
    face = faces()["two teams"]
    other = replace(face.others[0], key_turn=1)
    keeper = Keeper(replace(face, review=replace(face.review, key_turn=3), others=(other,)))
    page = Pilot(assets, keeper, ROUTES, Scale(1280, 720), "debrief")
    assert page.shell.desk.focus == "turn-3"
    assert page.press("t").shell.desk.focus == "turn-1"
    assert page.press("Down").shell.desk.focus == "turn-2"


def test_the_next_team_opens_on_the_first_page_of_its_turn(assets: Assets) -> None:
    page, _keeper = pilot(assets, "longest of two")
    page.press("6", "PageDown")
    assert page.sees("page 2 of")
    assert page.press("t").sees("page 1 of")


def judged_as(view: JudgedView, _team: int) -> JudgedView:
    return view


def test_what_a_point_is_stands_on_one_page(assets: Assets) -> None:
    kit, face = Kit(assets, Scale(1280, 720)), faces()["longest"]
    whole = set()
    for length in range(0, 1200, 60):
        told = verdicts()
        last = replace(told.verdicts[-1], said=(("Why", PASSAGE[:length]),))
        short = replace(told, verdicts=(*told.verdicts[:-1], last))
        shown = replace(face, judged=partial(judged_as, short))
        boxes, _frame = laid(kit, shown, {"tab": "6", "turn": "12"})
        whole.add(sum(box.id.startswith(("about-head", "judged-about")) for box in boxes))

    assert len(whole) == 2  # all of it, or nothing
    assert min(whole) == 0


def test_a_list_longer_than_the_screen_is_gone_through_to_its_end(assets: Assets) -> None:
    page, _keeper = pilot(assets, "many turns")
    for _step in range(40):
        page.press("Up")
    assert page.shell.desk.looks["turn"] == "1"
    for _step in range(40):
        page.press("Down")
    assert page.shell.desk.looks["turn"] == "30"


@pytest.mark.parametrize(("key", "meter"), [("l", Meter.LOYALTY), ("m", Meter.MEDIA)])
@pytest.mark.parametrize("text", TEXTS)
def test_the_chart_turns_to_each_meter(assets: Assets, key: str, meter: Meter, text: float) -> None:
    page, _keeper = pilot(assets, text=text)
    page.press("PageDown", "c", key)
    chart = next(box.part for box in page.shell.boxes if box.id == "chart")
    told = next(chart for chart in played().charts if chart.meter is meter)
    assert f"{told.lines[0].end} You" in (chart.says if chart else "")


def test_every_line_of_the_chart_is_named_at_its_end(assets: Assets) -> None:
    page, _keeper = pilot(assets, "two teams")
    for line in together().charts[0].lines:
        assert page.sees(f"{line.end} {line.name}")


@pytest.mark.parametrize("text", TEXTS)
def test_a_turn_is_played_again_from_the_page_on_which_it_is_looked_at(
    assets: Assets, text: float
) -> None:
    page, keeper = pilot(assets, text=text)
    first = played().key_turn or 1
    page.press("R", "Enter")
    page.press("2", "R", "Enter")
    assert keeper.heard == [Rewind(first), Rewind(first)]
    page.press("3", "R", "Enter")
    assert len(keeper.heard) == 2


@pytest.mark.parametrize("text", TEXTS)
def test_a_finished_game_is_gone_back_in_only_after_a_question(assets: Assets, text: float) -> None:
    page, keeper = pilot(assets, text=text)
    page.press("R")
    assert keeper.heard == []
    assert page.sees(f"Play again from turn {played().key_turn or 1}?")
    assert page.sees("This game stays among your results")
    page.press("Escape")
    assert keeper.heard == []
    assert not page.sees("This game stays among your results")


def test_the_button_names_the_turn_it_goes_back_to(assets: Assets) -> None:
    page, keeper = pilot(assets)
    page.press(*to_the_first(), "Down").click("Play again from turn 2").press("Enter")
    assert keeper.heard == [Rewind(2)]


def test_enter_opens_a_turn_of_the_list(assets: Assets) -> None:
    page, _keeper = pilot(assets)
    page.press(*to_the_first(), "Down", "Down", "Down", "Enter")
    assert page.sees(played().decisions[3].lesson[:40])


@pytest.mark.parametrize("text", TEXTS)
def test_again_and_home_are_one_key_away(assets: Assets, text: float) -> None:
    page, keeper = pilot(assets, text=text)
    page.press("a")
    assert keeper.heard == [Again()]
    assert page.press("Space").shell.place == "home"


@pytest.mark.parametrize("text", TEXTS)
def test_help_comes_and_goes(assets: Assets, text: float) -> None:
    page, _keeper = pilot(assets, text=text)
    assert page.press("h").shell.place == "help"
    assert page.press("Escape").shell.place == "debrief"


@pytest.mark.parametrize("text", TEXTS)
def test_every_lesson_shows_its_word_what_it_was_read_from_and_its_question(
    assets: Assets, text: float
) -> None:
    page, _keeper = pilot(assets, text=text)
    said = read(page.press("3"))
    for line in played().rubric:
        assert line.name in said
        assert line.word in said
        assert line.evidence in said
    assert played().rubric_credit in said
    said = read(page.press("q"))
    assert all(line.question in said for line in played().rubric)


def test_what_the_model_is_fills_no_page_alone(assets: Assets) -> None:
    kit, view = Kit(assets, Scale(1280, 720)), replace(faces()["longest"].review, facts=())
    one, alone = ConductView("Words and deeds", (PASSAGE[:90],)), list[int]()
    for count in (1, 2, 3):
        conduct = (one,) * count
        face = DebriefFace(replace(view, conduct=conduct))
        boxes, _frame = laid(kit, face, {"tab": "3", "page lessons": "99"})
        assert named(boxes, "honesty")
        if not any(box.id.startswith(("lesson-", "conduct-")) for box in boxes):
            alone.append(count)

    assert alone == []


@pytest.mark.parametrize("text", TEXTS)
def test_priorities_goals_and_promises_are_all_told(assets: Assets, text: float) -> None:
    page, _keeper = pilot(assets, text=text)
    said = read(page.press("3"))
    assert all(share.text in said for share in played().priorities)
    said = read(page.press("4"))
    for promise in played().promises:
        assert promise.title in said
        assert promise.status in said
        assert promise.text in said
    assert all(goal in said and end in said for goal, end, _reached in played().goals)


@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768)])
@pytest.mark.parametrize("text", TEXTS)
def test_the_whole_record_is_found_page_by_page(
    assets: Assets, size: tuple[int, int], text: float
) -> None:
    page, _keeper = pilot(assets, size=size, text=text)
    said, view = read(page.press("5")), played()
    # The story may run over a page: its beginning and its end are looked for.
    wanted = [view.story[:40], view.story[-40:], *view.not_verified, *view.sources]
    wanted += [view.honesty[:40], view.honesty[-40:]]
    wanted += [part for entry in (*view.timeline, *view.measured) for part in entry]
    assert [words for words in wanted if words not in said] == []


def test_a_long_lesson_is_read_to_its_end_at_the_largest_text(assets: Assets) -> None:
    page, _keeper = pilot(assets, "longest", text=2.0)
    assert PASSAGE[-60:].strip() in read(page.press("2"))


def test_the_sources_are_one_key_away(assets: Assets) -> None:
    page, _keeper = pilot(assets)
    assert page.press("s").sees(played().sources[0])


def test_a_press_on_the_chart_chooses_its_turn(assets: Assets) -> None:
    page, _keeper = pilot(assets)
    strip = next(box for box in page.shell.boxes if box.id == "strip-5")
    page.shell.answer(strip.wish)
    assert page.sees("Play again from turn 5")


@pytest.mark.parametrize("text", TEXTS)
def test_the_pointer_over_a_point_of_the_chart_shows_its_causes_and_chooses_nothing(
    assets: Assets, monkeypatch: pytest.MonkeyPatch, text: float
) -> None:
    page, _keeper = pilot(assets, text=text)
    while named(page.shell.boxes, "strip-5") is None:
        page.press("PageDown")
    drawn: list[str] = []
    whole = Brush.words

    def words(brush: Brush, said: str, *where: Any) -> None:  # noqa: ANN401 - whatever is drawn with it
        drawn.append(said)
        whole(brush, said, *where)

    monkeypatch.setattr(Brush, "words", words)
    fifth = next(each for each in played().decisions if each.turn == 5)
    _point(page, "strip-5")
    assert {fifth.when, fifth.effect} <= set(drawn)
    assert all({label, amount} <= set(drawn) for label, amount, _tone in fifth.causes[:2])
    assert page.shell.desk.looks.get("turn") is None
    _point(page, "chart-title" if text == 1.0 else "case")
    drawn.clear()
    page.beat()
    assert fifth.when not in drawn


def _point(page: Pilot, id_: str) -> None:
    """Move the pointer over a box, and let the screen come to rest."""
    box = named(page.shell.boxes, id_)
    assert box
    x, y = (round(part * page.shell.scale.factor) for part in box.rect.centre)
    page.shell.handle(Mouse("move", x, y), page.now)
    page.beat().beat()  # time passes as the pilot acts


def test_without_a_record_the_page_of_the_real_story_says_so(assets: Assets) -> None:
    page, _keeper = pilot(assets, "no history")
    assert page.press("5").sees("No record of what was done")


def test_before_the_first_turn_there_is_nothing_to_play_again(assets: Assets) -> None:
    page, keeper = pilot(assets, "before the first turn")
    assert page.sees("No turn was played yet.")
    page.press("R")
    assert keeper.heard == []


def test_the_goals_stand_in_figures_to_be_read_across_a_room_and_say_whether_reached(
    assets: Assets,
) -> None:
    page, _keeper = pilot(assets, "played")
    goals = faces()["played"].review.goals
    page.press("4")
    for place, (goal, end, reached) in enumerate(goals):
        figure = named(page.shell.boxes, f"goal-{place}-end")
        assert figure
        assert isinstance(figure.part, Words)
        style, _lines = page.shell.kit.type.fit(end, figure.part.steps, figure.rect.w, 1)
        assert style.size >= 42
        assert page.sees(goal)
        assert page.sees({True: "reached", False: "not reached", None: "not counted"}[reached])


def test_a_table_of_several_teams_is_told_how_to_see_the_other(assets: Assets) -> None:
    assert pilot(assets, "two teams")[0].sees("the other team")
    assert "the other team" not in pilot(assets, "played")[0].says()


def test_beside_another_team_each_goal_says_what_it_came_to_for_both() -> None:
    mine, other = together(), together(1)
    shown = DebriefFace(mine, (other,)).of(0)

    for (goal, end, _reached), (_goal, theirs, _done) in zip(shown.goals, other.goals, strict=True):
        assert goal.endswith(f" · The second of two!: {theirs}")
        assert end in [each for _name, each, _met in mine.goals]
    assert DebriefFace(mine).of(0).goals == mine.goals


@pytest.mark.parametrize("text", TEXTS)
def test_the_timeline_says_what_was_in_the_hand_on_the_key_moment(
    assets: Assets, text: float
) -> None:
    view = played(silent=True)
    key = next(each for each in view.decisions if each.turn == view.key_turn)
    page, _keeper = pilot(assets, "silent", text=text)

    assert key.chance
    assert key.chance in " ".join(read(page).split())


@pytest.mark.parametrize("size", [(1280, 720), (1920, 1080)])
def test_four_promises_are_read_on_one_page(assets: Assets, size: tuple[int, int]) -> None:
    one = played().promises[0]
    four = tuple(
        replace(
            one,
            id=f"p{i}",
            title=f"Promise {i}",
            ended="Broken on turn 8: " + "what it takes was not there. " * 3,
        )
        for i in range(4)
    )
    face = replace(faces()["played"], review=replace(played(), promises=four))
    page = Pilot(assets, Keeper(face), ROUTES, Scale(*size), "debrief").press("4")
    assert all(page.sees(each.title) for each in four)
    assert not page.sees("page 1 of")
