"""The after-action report as a page: whole, by itself, readable by everybody."""

import base64
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import pytest

from game.base.scale import percent
from game.debrief.credit import Credit
from game.debrief.hotwash import Side
from game.debrief.overall import Part
from game.debrief.record import Record
from game.engine.trust.causes import Cause
from game.export.report.blocks import Grid
from game.export.report.style import REPORT
from game.export.report.turns import beside
from game.export.style import STYLE
from game.export.timeline import timeline
from game.play.actions import Commit, Note, Wash
from game.play.reporting import PAGE, entered, files, told
from game.play.session import Session
from game.play.typefaces import web_fonts
from game.present.moments.report import report
from game.present.moments.review import review
from game.present.parts import Meter
from game.present.pieces.fallen import fallen
from game.present.pieces.sittings import Sitting, players
from game.present.review import ChartView, LineView
from game.present.wording.together import Row, apart
from tests.debrief.storms import NEGLECT, storm
from tests.export.viewed import viewed
from tests.play.small import PAIR, do, play, started

VOID = {"meta", "col", "br", "circle", "line", "polygon", "polyline", "rect"}
NASTY = "<script>alert(1)</script> & “quoted”"


class Outline(HTMLParser):
    """Reads a page: its tags, ids, links and headings, and whether every tag is closed."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: Counter[str] = Counter()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.levels: list[int] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1
        found = dict(attrs)
        self.ids += [found["id"] or ""] if "id" in found else []
        self.links += [found["href"] or ""] if "href" in found else []
        if re.fullmatch(r"h\d", tag):
            self.levels.append(int(tag[1]))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags[tag] += 1

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.fixture
def pair(tmp_path: Path) -> Session:
    session = started(tmp_path, PAIR)
    do(session, Note(NASTY))
    play(session, ("sorry", "buses"), ("deny",), ("refund",), (), ("hear",), ("hear",))
    return session


def page(*sessions: Session) -> str:
    games = [told(session, None) for session in sessions]
    return files(games, None).files[PAGE].decode()


def test_the_page_needs_nothing_from_elsewhere(pair: Session) -> None:
    found = Outline(page(pair))

    assert found.tags["script"] == found.tags["link"] == found.tags["img"] == 0
    assert all(link.startswith("#") and link[1:] in found.ids for link in found.links)
    assert all(each.startswith("data:font/woff2;") for each in page(pair).split("url(")[1:])


def test_the_page_brings_the_fonts_of_the_game_along_and_stays_small(pair: Session) -> None:
    text = page(pair)
    packed = re.findall(r"base64,([^)]+)\)", text)

    assert [base64.b64decode(each) for each in packed] == list(web_fonts().values())
    assert len(packed) == 3
    assert len(text.encode()) < 400_000


def test_each_letter_of_a_rating_stays_beside_its_box(pair: Session) -> None:
    assert "P\u00a0☐\u00a0\u00a0 S\u00a0☐" in page(pair)


def test_every_tag_is_closed_and_every_name_is_used_once(pair: Session) -> None:
    found = Outline(page(pair))

    assert found.open == []
    assert [name for name, times in Counter(found.ids).items() if times > 1] == []


def test_headings_leave_out_no_level(pair: Session) -> None:
    levels = Outline(page(pair)).levels

    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_every_chart_has_a_name_and_is_told_in_words(pair: Session) -> None:
    text = page(pair)
    found = Outline(text)

    assert found.tags["svg"] == found.tags["desc"] == 3 + 2
    assert '<desc id="chart1-d">Blue: start: ' in text
    assert '<desc id="chart3-d">Blue: start: $0, 1: $' in text


def test_what_somebody_typed_never_becomes_markup(pair: Session) -> None:
    text = page(pair)

    assert "<script>" not in text
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; ‘quoted’" in text


def test_tables_have_heads_for_their_columns_and_rows(pair: Session) -> None:
    found = Outline(page(pair))

    assert found.tags["table"] == found.tags["caption"] == found.tags["thead"]
    assert page(pair).count('scope="row"') >= found.tags["table"]


def test_the_same_game_gives_the_same_bytes(pair: Session) -> None:
    assert page(pair) == page(pair)


def test_teams_stand_side_by_side_with_a_part_for_each(pair: Session) -> None:
    view = viewed([told(pair, None)], None)

    assert [team.name for team in view.teams] == ["Blue", "Red"]
    assert view.side_by_side is not None
    assert view.side_by_side.heads == ("Goal", "Blue", "Red")
    assert ">Annex 1: Blue</h" in page(pair)


def test_what_is_proposed_for_each_objective_stands_team_beside_team(pair: Session) -> None:
    found = page(pair)
    table = found.partition("Proposed ratings; yours stand in each annex")[2].partition("</table>")
    cells = re.findall(r"<td[^>]*>([^<]*)</td>", table[0])

    assert found.index("Proposed ratings") < found.index("What to change, together")
    assert re.findall(r"<th[^>]*>([^<]*)</th>", table[0])[:3] == ["Objective", "Blue", "Red"]
    assert cells
    assert len(cells) % 2 == 0
    assert set(cells) <= {"P", "S", "M", "U", "–"}
    assert "U: Unable to be performed" in table[2][:400]


def test_teams_are_told_beside_each_other_with_what_made_the_difference(pair: Session) -> None:
    view = viewed([told(pair, None)], None)
    ends = {team.name: int(team.review.goals[0][1]) for team in view.teams}
    low, high = sorted(ends, key=lambda name: ends[name])
    first, second, *_more = view.together

    assert first == (
        f"2 teams played the same crisis. Loyalty ended between {ends[low]} ({low}) and "
        f"{ends[high]} ({high})."
    )
    assert second.startswith(f"What made most of the difference between {high} and {low}: “")
    assert first in page(pair)


def test_what_worked_for_the_team_that_ended_lower_is_told_as_against_it() -> None:
    said = apart("Red", "Blue", [Row("Kept", 9, 1)], [Row("Own it", -1, 5, as_one="Fades")])

    assert said == (
        "What made most of the difference between Red and Blue: “Kept” (+9 and +1). Against that "
        "worked “Own it” (−1 as “Fades” and +5)."
    )


def test_a_fall_that_all_teams_took_on_one_turn_is_told_once(tmp_path: Path) -> None:
    session = started(tmp_path, PAIR)
    play(session, *[("deny",)] * 2, *[()] * 4)
    view = viewed([told(session, None)], None)
    (shared,) = (line for line in view.together if "fell furthest" in line)
    causes = shared.partition("above all by ")[2]

    assert shared.startswith("For both teams loyalty fell furthest on Turn 1 ")
    assert causes
    for team in view.teams:
        assert team.fell.startswith("Loyalty fell furthest on Turn 1 ")
        assert team.fell.endswith(", as told above.")


def test_one_team_alone_is_held_beside_no_other(tmp_path: Path) -> None:
    session = started(tmp_path)
    play(session, ("sorry",), (), ())

    assert viewed([told(session, None)], None).together == ()


def test_tables_with_many_columns_may_be_moved_sideways_on_a_phone(pair: Session) -> None:
    text = page(pair)

    assert '<div class="wide many"><table class="figures">' in text
    assert '<div class="wide"><table>' in text
    assert ".many table { width: 44rem; }" in text


def test_tables_that_played_apart_come_together_under_names_of_their_own(
    pair: Session, tmp_path: Path
) -> None:
    alone, twin = started(tmp_path / "b"), started(tmp_path / "c", PAIR)
    play(alone, ("sorry",), (), ())
    play(twin, *[()] * 6)
    view = viewed([told(each, None) for each in (pair, alone, twin)], None)

    assert [team.name for team in view.teams] == [
        "Blue (table 1)",
        "Red (table 1)",
        "Table 2",
        "Blue (table 3)",
        "Red (table 3)",
    ]
    assert [line.name for line in view.charts[0].lines] == [team.name for team in view.teams]
    assert len(view.seals) == 3


@pytest.mark.parametrize("blue", ["Table 2", "Red (table 1)"])
def test_no_two_names_are_alike_whatever_teams_call_themselves(tmp_path: Path, blue: str) -> None:
    named = replace(PAIR, teams=(blue, "Red"))
    tables = [started(tmp_path / "a", named), started(tmp_path / "b")]
    tables.append(started(tmp_path / "c", PAIR))
    names = [each.record.name for each in entered([told(each, None) for each in tables])]

    assert len(set(names)) == len(names) == 5


def test_what_several_teams_could_change_is_one_plan_of_deeds(tmp_path: Path) -> None:
    one, other = started(tmp_path / "a"), started(tmp_path / "b")
    play(one, (), (), ())
    play(other, (), (), ())
    view = viewed([told(each, None) for each in (one, other)], None)

    assert view.joint is not None
    deeds = [row[0] for row in view.joint.rows]
    assert 0 < len(deeds) == len(set(deeds)) <= 6
    assert {row[2] for row in view.joint.rows} == {"all 2"}
    assert {row[3:] for row in view.joint.rows} == {("", "", "")}  # owner and days are for people
    assert viewed([told(one, None)], None).joint is None


def test_teams_are_named_where_there_are_some_and_not_counted_where_somebody_played_alone() -> None:
    def facts(*names: str) -> dict[str, str]:
        records = tuple(replace(storm(NEGLECT), name=name) for name in names)
        looked_back = tuple(review([record]) for record in records)
        sitting = Sitting(records, looked_back, None, "j", "a", "b", 5, "c", "", "", (), ())
        signed_in = replace(sitting, people=tuple(range(len(names), 0, -1)))
        views = [report(players([each])) for each in (sitting, signed_in)]
        assert "People" not in dict(views[0].facts)
        assert dict(views[1].facts)["People"] == views[1].people
        return dict(views[1].facts)

    assert facts("North", "South")["Teams"] == "North, South"
    assert facts("North", "South")["People"] == "North 2, South 1"
    assert "Teams" not in facts("")


def test_the_deepest_fall_is_told_before_the_end() -> None:
    record = storm(NEGLECT)
    ends = [percent(each.loyalty) for each in record.figures]
    falls = [before - after for before, after in pairwise(ends)]
    turn = falls.index(max(falls))
    sitting = Sitting((record,), (review([record]),), None, "j", "a", "b", 5, "c", "", "", (), ())

    (team,) = report(players([sitting])).teams

    assert team.fell.startswith(f"Loyalty fell furthest on Turn {turn + 1} ")
    assert f", from {ends[turn]} to {ends[turn + 1]}: “" in team.fell


def test_a_fall_that_is_larger_than_its_whole_says_that_part_of_it_came_back(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def parts(_record: Record, known: Sequence[Credit] = ()) -> tuple[Part, ...]:
        by = (-0.11, -0.04) if len(known) == 1 else (-0.03, -0.05)
        causes = (Cause.EVENT, Cause.SILENCE)
        return tuple(Part(each, None, of, False) for each, of in zip(by, causes, strict=True))

    record = storm(NEGLECT)
    sitting = Sitting((record,), (review([record]),), None, "j", "a", "b", 5, "c", "", "", (), ())
    (player,) = players([sitting])
    for place in ("fallen.overall", "beside.overall"):
        monkeypatch.setattr(f"game.present.pieces.{place}", parts)
    (told,) = fallen([player])[1].values()

    assert "“What hit people” (−11) and “People wait for your word” (−4)." in told
    assert (
        "Part of that came back later: over all turns together it is “What hit people” (−3)."
        in told
    )


def test_whoever_was_not_there_reads_what_each_turn_brought(tmp_path: Path) -> None:
    session = started(tmp_path)
    play(session, ("hear",), ("hear",), ())
    text = page(session)
    second = text.index(">Turn 2 · ")

    assert "<strong>3 March 2025, 08:00: </strong>It is first." in text
    assert "<strong>What hit people: </strong>“The 7:40 stands at the signal”" in text
    assert text.count("“Hear”: The card hear.") == 1  # what a response is, the first time
    assert "<strong>Played too, and told before: </strong>“Hear”" in text[second:]


def test_a_room_is_told_once_what_it_faced_and_whom_it_met(pair: Session) -> None:
    view = viewed([told(pair, None)], None)
    text = page(pair)

    assert len(view.faced) == 3
    assert view.faced[0].wrong == ("“The 7:40 stands at the signal”",)
    assert view.faced[0].played[:2] == (
        "“Sorry” (Blue): The card sorry.",
        "“Buses” (Blue): The card buses.",
    )
    assert view.faced[2].played == ("“Hear” (all teams): The card hear.",)
    assert text.count("It is first.") == 1
    assert text.index("It is first.") < text.index('id="team-1"')


def test_colours_of_lines_stand_out_from_the_paper_by_day_and_by_night() -> None:
    papers = re.findall(r"--paper: (#\w{6})", STYLE)
    for lines, paper in zip(re.findall(r"--c0:[^}]+", REPORT), papers, strict=False):
        colours = re.findall(r"#\w{6}", lines)

        assert len(colours) == 9
        assert min(contrast(colour, paper) for colour in colours) >= 3


def contrast(one: str, other: str) -> float:
    """Return how far two colours stand apart, 1 to 21, as the web's rules reckon it."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_a_game_that_was_left_says_how_far_it_came(tmp_path: Path) -> None:
    session = started(tmp_path)
    play(session, ("sorry",))

    assert "Not played to its end: 1 of 3 decisions." in page(session)


def test_the_plan_names_what_stood_in_the_way_and_leaves_the_owner_open(tmp_path: Path) -> None:
    session = started(tmp_path)
    play(session, (), (), ())
    view = viewed([told(session, None)], None)
    (team,) = view.teams

    assert team.objectives[0].proposed == "U"
    assert team.plan[0].issue.startswith(
        "No response that trains it was played. On offer were: “Hear”, “Sorry”"
    )
    assert team.plan[0].action.startswith(
        "Prepare “Hear”, so that it can start at once (here from turn"
    )
    assert "<td></td><td></td><td></td></tr>" in page(session)


def test_the_plan_is_a_handful_and_speaks_of_this_game(pair: Session) -> None:
    blue, red = viewed([told(pair, None)], None).teams

    for team in (blue, red):
        assert 0 < len(team.plan) <= 5
        assert len({row.action for row in team.plan}) == len(team.plan)
        assert [line.partition(": ")[0] for line in team.change] == [
            row.about.partition(": ")[0] for row in team.plan[:3]
        ]
    assert {row.action for row in blue.plan} != {row.action for row in red.plan}


def test_nobody_is_blamed(pair: Session) -> None:
    words = re.sub(r"<style>.*?</style>|<[^>]+>", " ", page(pair)).lower()

    assert not re.search(r"\b(your fault|you failed|wrong decision|bad decision|blunder)\b", words)


def test_what_really_happened_stands_beside_each_turn_with_its_source(tmp_path: Path) -> None:
    session = started(tmp_path)
    play(session, ("sorry",), (), ())
    view = viewed([told(session, None)], None)
    (team,) = view.teams
    decided = tuple(
        replace(one, real=f"Did {one.turn}.", real_source=f"Paper {one.turn}", real_head="Then")
        for one in team.review.decisions
    )
    known = replace(team, review=replace(team.review, decisions=decided))
    (grid,) = beside(view, known)

    assert isinstance(grid, Grid)
    assert grid.table.heads == ("Turn", "The team played", "Loyalty", "Then", "Source")
    assert [row[3:5] for row in grid.table.rows] == [
        ("Did 1.", "Paper 1"),
        ("Did 2.", "Paper 2"),
        ("Did 3.", "Paper 3"),
    ]
    assert [row[2] for row in grid.table.rows] == [row[2] for row in team.figures.rows[1:]]
    assert list(beside(view, team)) == []


def test_confidence_stands_beside_what_came_where_somebody_gave_it(tmp_path: Path) -> None:
    silent, asked = (started(tmp_path / name) for name in ("silent", "asked"))
    for session, sure in ((silent, None), (asked, 80)):
        do(session, *[Commit(0, (), confidence=sure)] * 3)
    without, with_it = (files([told(one, None)], None).files[PAGE].decode()
                        for one in (silent, asked))  # fmt: skip

    assert "Confidence against outcome" not in without
    assert "Confidence against outcome" in with_it
    assert "80 to 100 % sure: came true" in with_it
    assert "Brier score 0." in with_it


def test_confidence_is_drawn_over_what_came_where_it_was_not_always_the_same(
    tmp_path: Path,
) -> None:
    session = started(tmp_path)
    for sure in (40, 80, 80):
        do(session, Commit(0, (), confidence=sure))
    title = '<title id="chart5-t">How sure the team was, and how often it came true, in percent'

    assert title in page(session)


def test_what_was_written_in_the_hot_wash_stands_in_the_page(pair: Session) -> None:
    assert "Hot wash" not in page(pair)
    do(pair, Wash(Side.CHANGE, 0, NASTY))
    found = page(pair).partition('id="hot-wash"')[2].partition("<h2")[0]

    for head in ("What went well", "What to improve", "One change"):
        assert head in found
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; “quoted”" in found


def test_the_names_of_lines_have_the_room_that_they_need() -> None:
    def drawn(name: str) -> tuple[float, str]:
        line = LineView(name, "segment", (0.2, 0.4), "40")
        chart = ChartView(Meter.LOYALTY, "Able", ((0.0, "0"),), ("start", "1"), (line,))
        text = timeline(chart, "one")
        left = re.search(r'<text class="name" x="([\d.]+)"', text)
        assert left
        return float(left[1]), text

    short, _text = drawn("You")
    long, text = drawn("Hearing what owners need")
    assert long < short
    assert long + 7 * len("40 Hearing what owners need") <= 760
    assert "40 Hearing what owners need" in text
