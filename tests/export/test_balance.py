"""The page of a balance study: every part of it is drawn, and every mark has its figure."""

import xml.etree.ElementTree as ET
from dataclasses import replace

import pytest

from game.bots.registry import BOTS
from game.export.balance.page import page
from game.export.svg import LABEL, LINE, LONGEST, PLOT, ROW, Row, drawing
from game.scenario.story import FrontPage
from game.study.balance.alone import Alone
from game.study.balance.bait import Bait, Effect
from game.study.balance.measured import Balance, Hits, OfBot, OfCard, Spread
from game.study.balance.report import Report
from game.study.balance.turns import Temptation, Tension
from game.study.told import COMPOSED
from tests.debrief.ferry import case_of

FERRY = case_of().scenario
PRINTED = (FrontPage(headline="“All ashore”", story="The pier is empty."),)
LAST = FERRY.turns[-1].model_copy(update={"front_pages": PRINTED})
SCENARIO = FERRY.model_copy(update={"turns": (*FERRY.turns[:-1], LAST)})
CARDS = [card.id for card in SCENARIO.cards]
SPREAD = {
    "score": Spread(0.9, 1.1, 1.2),
    "loyalty": Spread(0.4, 0.5, 0.6),
    "media": Spread(0.2, 0.3, 0.4),
    "cost": Spread(1e4, 2e4, 3e4),
}
BALANCE = Balance(
    case=SCENARIO.id,
    games=1000,
    bots=tuple(OfBot(bot, 10, SPREAD) for bot in BOTS),
    skill=2.5,
    luck=0.125,
    quarter=0.876,
    good=Spread(0.92, 1.0, 1.09),
    cards=tuple(OfCard(card, 0.5, 0.75, 0.25, 0.1, -0.04) for card in CARDS),
    always_right=(CARDS[0],),
    hits=Hits(
        games=1000,
        injects={inject.id: 321 for inject in SCENARIO.injects},
        facts={fact.id: 654 for fact in SCENARIO.facts},
        endings={0: 987, COMPOSED: 13},
    ),
    hits_in_good=Hits(
        games=2000,
        injects={inject.id: 45 for inject in SCENARIO.injects},
        facts={fact.id: 0 for fact in SCENARIO.facts},
        endings={0: 2000, COMPOSED: 0},
    ),
)
HELPS, COSTS, STILL = (
    Bait(effect, effect)
    for effect in (
        Effect(50, 0.03, 0.01, 0.05, 0.1, better=40, worse=0),
        Effect(500, -0.02, -0.04, -0.01, 0.0, better=0, worse=450),
        Effect(50, 0.0, 0.0, 0.0, 0.0),
    )
)
REPORT = Report(
    BALANCE,
    tensions=tuple(Tension(turn.id, 9, 0.011, 0.042, 0.071, 0.063) for turn in SCENARIO.turns),
    temptations=(Temptation(CARDS[3], 0, (0.05, -0.2)),),
    alone=(
        Alone(CARDS[0], tempts=False, finds_out=False, by_chance=HELPS, in_good=HELPS),
        Alone(CARDS[1], tempts=False, finds_out=False, by_chance=COSTS, in_good=COSTS),
        Alone(CARDS[2], tempts=False, finds_out=False, by_chance=STILL, in_good=STILL),
        Alone(CARDS[3], tempts=True, finds_out=False, by_chance=COSTS, in_good=None),
    ),
)


def between(text: str) -> str:
    """Return what a page holds between its tags of `main`."""
    start, end = text.index("<main>"), text.index("</main>") + len("</main>")
    return text[start:end]


@pytest.fixture(scope="module")
def sections() -> dict[str, ET.Element]:
    drawn = ET.fromstring(between(page([(SCENARIO, REPORT)])))  # our own page
    return {section.findtext("h3") or "": section for section in drawn.iter("section")}


def rows(section: ET.Element) -> list[tuple[str, str]]:
    """Return what stands at both ends of every row of its drawings, if marks stand between."""
    found = []
    for picture in section.iter("svg"):
        texts = [text for text in picture.findall("text") if text.get("class") != "tick"]
        for label, marks, figure in zip(texts[::2], picture.findall("g"), texts[1::2], strict=True):
            assert len(marks) or figure.text in {"0 / 0", "– / –"}
            found.append(("".join(label.itertext()), figure.text or ""))
    return found


def test_skill_and_luck_are_drawn(sections: dict[str, ET.Element]) -> None:
    section = sections["What skill and luck decide"]

    assert rows(section) == [("the planner above chance", "2.5"), ("what luck explains", "12%")]
    assert "which knows no more than a player may" in (section.findtext("p") or "")


def test_every_bot_is_drawn_in_points_and_on_every_meter(sections: dict[str, ET.Element]) -> None:
    section = sections["Who ends where"]
    figures = [figure for _name, figure in rows(section)]
    names = {bot.name() for bot in BOTS.values()}

    heads = [head.text for head in section.iter("h4")]
    assert heads == ["Points", "Loyalty", "Mean media attention", "Cost"]
    assert {name for name, _figure in rows(section)} == names
    assert figures[:: len(BOTS)][:3] == ["110.0", "50", "30"]


def test_each_turn_shows_the_best_against_the_next_and_the_middle(
    sections: dict[str, ET.Element],
) -> None:
    section = sections["What hangs on each turn"]

    turns = len(SCENARIO.turns)
    figures = [figure for _name, figure in rows(section)]
    assert figures == ["1.1 / 4.2 / 7.1"] * turns + ["6.3"] * turns
    kinds = ("rect", "circle[@class='good rim']", "circle[@class='ring']")
    bars, dots, rings = (section.findall(f".//g/{kind}") for kind in kinds)
    assert (len(bars), len(dots), len(rings)) == (turns, turns, 2 * turns)
    # the middle plan sets the scale, and the next best lies 4.2/7.1 of the way to it
    width = float(rings[0].get("cx") or 0) - float(bars[0].get("x") or 0)
    assert float(bars[0].get("width") or 0) / width == pytest.approx(4.2 / 7.1, abs=0.01)


def test_bars_and_rings_can_be_read_on_a_scale(sections: dict[str, ET.Element]) -> None:
    turns = sections["What hangs on each turn"]
    ends = sections["Who ends where"].findall(".//svg")

    assert scale(turns.findall(".//svg")[0]) == ["0", "2", "4", "6"]
    assert scale(ends[0]) == ["every goal reached", "0", "50", "100"]
    ring = turns.findall(".//g/circle[@class='ring']")[0]  # at 7.1
    assert at(turns, "6") < float(ring.get("cx") or 0) < LABEL + PLOT - 5


def scale(drawn: ET.Element) -> list[str]:
    """Return what stands at the upright lines of a drawing."""
    return [text.text or "" for text in drawn.iter("text") if text.get("class") == "tick"]


def at(drawn: ET.Element, tick: str) -> float:
    """Return the place of a line of a scale."""
    found = (text for text in drawn.iter("text") if text.text == tick)
    return float(next(found).get("x") or 0)


def test_cards_that_always_win_or_never_do_are_marked(sections: dict[str, ET.Element]) -> None:
    section = sections["Cards of the best and of the worst games"]
    titles = [name for name, _figure in rows(section)]

    assert [title[0] for title in titles[:4]] == ["▲", "▼", "▼", SCENARIO.cards[3].title[0]]
    assert len(titles) == len(CARDS)
    assert "here are 1 and 2." in (section.findtext("p") or "")


def test_what_a_card_is_worth_is_drawn_for_good_games_beside_those_of_chance(
    sections: dict[str, ET.Element],
) -> None:
    section = sections["What each card is worth, in good games and by chance"]

    assert [figure for _name, figure in rows(section)] == ["−4 / +10"] * len(CARDS)
    first = section.find(".//g")
    assert first is not None
    marks = [(mark.get("class"), float(mark.get("cx") or 0)) for mark in first.iter("circle")]
    assert [kind for kind, _place in marks] == ["good", "ring"]
    assert marks[0][1] < at(section, "0") < marks[1][1]
    told = section.findtext("p") or ""
    assert "come to 92.0 to 109.0 points; the best quarter by chance begins at 87.6." in told


def test_no_card_is_marked_where_none_stands_out() -> None:
    plain = replace(REPORT, balance=replace(BALANCE, always_right=()), alone=())

    assert "there is none of either here." in page([(SCENARIO, plain)])


def test_what_each_card_does_by_itself_is_drawn_and_what_is_no_use_is_to_be_looked_at(
    sections: dict[str, ET.Element],
) -> None:
    titles = [card.title for card in SCENARIO.cards]
    drawn = rows(sections["What each card does to the games that have it"])
    told = [item.text or "" for item in sections["To look at"].iter("li")]

    assert drawn[0] == (titles[0], "+3 / +3")
    assert (titles[3], "– / −2") in drawn
    assert drawn[-1] == (titles[1], "−2 / −2")
    assert [it for it in told if "each beside the same without it" in it] == [
        (
            f"“{titles[1]}” adds half a point to none of 1,000 games with it, by chance and good "
            "ones, each beside the same without it (in the mean −2, −2): give a reason to play it."
        ),
        (
            f"“{titles[2]}” makes half a point of difference in none of 100 games with it, by "
            "chance and good ones, each beside the same without it: let it do something."
        ),
    ]


def test_a_temptation_that_nobody_who_cares_comes_to_have_is_told_as_such() -> None:
    """It has no curve, and is not said to tempt nobody, however dear games with it are."""
    dear = tuple(replace(card, gain=-0.2, in_good=-0.2) for card in BALANCE.cards)
    found = replace(REPORT, balance=replace(BALANCE, cards=dear), temptations=())
    title = SCENARIO.cards[3].title

    assert [one.card for one in found.unjudged] == [CARDS[3]]
    assert CARDS[3] not in [card.card for card in found.costly]
    assert f"by chance and good ones: {title} (−2, –).</p>" in page([(SCENARIO, found)])
    assert REPORT.unjudged == ()


def test_what_only_pays_by_what_is_learnt_is_told_apart() -> None:
    learns = replace(REPORT.alone[2], finds_out=True)
    found = replace(REPORT, alone=(REPORT.alone[0], learns))
    text = page([(SCENARIO, found)])

    assert [one.card for one in found.only_learnt_by] == [CARDS[2]]
    assert f"cannot show: {SCENARIO.cards[2].title}.</p>" in text
    assert not [name for _kind, name in found.doubts if name == CARDS[2]]


def test_what_nearly_every_game_ends_the_better_for_is_told_and_is_no_doubt() -> None:
    always = replace(HELPS, in_the_end=replace(HELPS.in_the_end, better=98, games=100))
    often = replace(HELPS, in_the_end=replace(HELPS.in_the_end, better=97, games=100))
    helps = replace(REPORT.alone[0], by_chance=always, in_good=always)
    less = replace(REPORT.alone[1], by_chance=always, in_good=often)
    found = replace(REPORT, alone=(less, helps))

    assert [one.card for one in found.always_help] == [CARDS[0]]
    assert f"good ones: {SCENARIO.cards[0].title} (" in page([(SCENARIO, found)])
    assert found.doubts == replace(REPORT, alone=()).doubts


def test_a_temptation_shows_where_it_pays_and_where_it_turns(
    sections: dict[str, ET.Element],
) -> None:
    section = sections["Temptations, turn by turn"]

    assert rows(section) == [(SCENARIO.cards[3].title, "−20")]
    assert [mark.get("class") for mark in section.findall(".//g/circle")] == ["good", "ring"]
    assert "on turn 1 pays most on turn 1 and costs from turn 2 on." in (
        section.findtext("ul/li") or ""
    )


def test_the_turns_on_which_a_card_tempts_honestly_are_drawn() -> None:
    turns = tuple((CARDS[3],) if turn in (0, 2) else () for turn in range(len(SCENARIO.turns)))
    text = page([(SCENARIO, replace(REPORT, tempting=turns))])
    whole = ET.fromstring(between(text))
    (section,) = (one for one in whole.iter("section") if one.findtext("h3", "")[:4] == "Temp")

    assert rows(section)[-1] == (SCENARIO.cards[3].title, "1, 3")
    assert "Where each pays at once and costs in the end" not in page([(SCENARIO, REPORT)])


def test_all_that_can_come_about_is_drawn_with_its_count(sections: dict[str, ET.Element]) -> None:
    found = rows(sections["What came about"])

    assert [count for _name, count in found[-2:]] == ["987 / 2,000", "13 / 0"]
    assert [name for name, _count in found[-2:]] == ["1 · “All ashore”", "none of the author’s"]
    told = {inject.text for inject in SCENARIO.injects}
    learnt = {fact.settled_text for fact in SCENARIO.facts}
    assert {name for name, count in found if count == "321 / 45"} == told
    assert {name for name, count in found if count == "654 / 0"} == learnt


def test_games_led_to_a_good_end_are_drawn_apart_from_those_of_chance_and_bots(
    sections: dict[str, ET.Element],
) -> None:
    section = sections["What came about"]
    last = list(section.iter("svg"))[-1].findall("g")

    assert "1,000 games by chance and of bots" in (section.findtext("p") or "")
    assert "2,000 games near the best line known" in (section.findtext("p") or "")
    assert [mark.tag for mark in last[0]] == ["rect", "circle"]
    assert float(last[0][0].get("width") or 0) == pytest.approx(0.987 * PLOT, abs=0.1)
    assert float(last[0][1].get("cx") or 0) == LABEL + PLOT  # in every one of the 2,000
    assert [mark.tag for mark in last[1]] == ["rect"]


def test_a_label_that_is_too_long_stands_whole_on_lines_under_each_other() -> None:
    label = " ".join(["word"] * 12)

    drawn = ET.fromstring(drawing("Long", [Row(label, "", "1"), Row("next", "", "2")]))
    first, _figure, after, _other = drawn.iter("text")

    assert "".join(first.itertext()) == label
    lines = [first.text or "", *(line.text or "" for line in first.findall("tspan"))]
    assert len(lines) == 2
    assert max(len(line.strip()) for line in lines) <= LONGEST
    assert float(after.get("y") or 0) - float(first.get("y") or 0) == ROW + LINE


def test_the_words_at_the_lines_of_skill_stand_apart_however_large_it_is() -> None:
    large = replace(REPORT, balance=replace(BALANCE, skill=12.0))

    texts = list(ET.fromstring(between(page([(SCENARIO, large)]))).iter("text"))
    chance, one = (
        next(it for it in texts if it.text == said) for said in ("chance", "1 deviation")
    )

    assert float(one.get("y") or 0) - float(chance.get("y") or 0) > ROW


def test_a_card_of_which_too_few_games_tell_has_a_dash_and_no_mark() -> None:
    cards = (
        replace(BALANCE.cards[0], gain=None, in_good=None),
        replace(BALANCE.cards[1], in_good=None),
        replace(BALANCE.cards[2], gain=None),
    )
    few = replace(REPORT, balance=replace(BALANCE, cards=cards))

    drawn = ET.fromstring(between(page([(SCENARIO, few)])))
    (section,) = (one for one in drawn.iter("section") if one.get("id") == "case-1-worth")

    assert sorted(figure for _name, figure in rows(section)) == ["– / +10", "– / –", "−4 / –"]
    assert sorted(len(marks) for marks in section.iter("g")) == [0, 1, 1]


def test_what_costs_by_chance_and_in_good_games_is_named() -> None:
    lower = replace(BALANCE.cards[1], gain=-0.01, in_good=-0.04)
    tempts = replace(BALANCE.cards[3], gain=-0.2, in_good=-0.2)
    unseen = replace(BALANCE.cards[2], gain=-0.2, in_good=None)
    found = replace(
        REPORT, balance=replace(BALANCE, cards=(BALANCE.cards[0], lower, unseen, tempts))
    )

    assert [card.card for card in found.costly] == [CARDS[1]]
    assert f"good ones: {SCENARIO.cards[1].title} (−1, −4). What" in page([(SCENARIO, found)])
    assert REPORT.costly == ()


def test_every_case_and_every_part_of_it_can_be_jumped_to() -> None:
    drawn = ET.fromstring(between(page([(SCENARIO, REPORT), (SCENARIO, REPORT)])))
    anchors = [one.get("id") or "" for one in drawn.iter() if one.get("id")]
    links = [(link.get("href") or "").removeprefix("#") for link in drawn.iter("a")]

    assert sorted(links) == sorted(anchors)
    assert len(set(anchors)) == len(anchors)
    assert links[:3] == ["case-1", "case-2", "case-1-doubts"]
    assert {"case-1-came", "case-2-came"} <= set(anchors)
