"""The facilitator's edition holds all that is needed to run the case without a machine."""

import re
from functools import partial

import pytest

from game.export.kit.facilitator import Facilitator
from game.export.kit.guidebook import _agreement, _turn
from game.export.kit.look import BODY, SMALL
from game.export.kit.pages import Flow
from game.export.kit.paper import A4
from game.export.kit.score import halves
from game.export.kit.sheet import Text
from game.present.wording import rules
from game.present.wording.stops import sentence
from tests.export.kit import measured
from tests.export.kit.measured import CASES, files, said, sheets

TWICE = re.compile(r".{0,20}[.!?…][”’)]?[.;](?![.…])")


def held(name: str, minutes: int = 0) -> Facilitator:
    found = measured.held(name, "facilitator", minutes)
    assert isinstance(found, Facilitator)
    return found


@pytest.mark.parametrize("name", CASES)
def test_every_text_of_the_guide_and_every_inject_and_slip_is_printed(name: str) -> None:
    text, of = said(sheets(name, "facilitator", "a4")), files(name)
    assert of.guide
    wanted = [of.guide.safety, of.guide.really_happened, *of.guide.objectives]
    for turn in of.guide.turns.values():
        wanted += [turn.read_aloud, turn.if_stuck, turn.if_silent, turn.good]
        wanted += [*turn.questions, *turn.arguments]
    for later in of.scenario.turns[1:]:
        wanted += later.intel.values()
        for other in later.instead:
            wanted += [other.line or "", *(other.known or ()), *other.intel.values()]
            wanted += [*(other.rumour or ()), *(other.unknown or ())]
        wanted += [f"{sentence(page.headline)} {page.story}" for page in later.front_pages]
    wanted += [inject.text for inject in of.scenario.injects]
    wanted += [fact.settled_text for fact in of.scenario.facts]

    assert [one for one in wanted if " ".join(one.split()) not in text] == []


@pytest.mark.parametrize("edition", ["player", "facilitator"])
@pytest.mark.parametrize("name", CASES)
def test_no_printed_sentence_ends_twice(name: str, edition: str) -> None:
    """A headline that ends in a stop of its own was joined to its story by another."""
    assert TWICE.findall(said(sheets(name, edition, "a4"))) == []


def test_a_sentence_gets_a_stop_where_it_has_none() -> None:
    ends = ["Snow", "Snow.", "Snow?", "“Snow.”", "“Snow”", ""]

    assert [sentence(text) for text in ends] == [
        "Snow.", "Snow.", "Snow?", "“Snow.”", "“Snow”.", "",
    ]  # fmt: skip
    assert TWICE.search("Snow?. More")
    assert TWICE.search("“Snow.”. More")


@pytest.mark.parametrize("name", CASES)
def test_facts_of_a_turn_are_said_in_the_order_of_their_numbers(name: str) -> None:
    for turn in held(name).turns:
        numbers = [fact.number for fact in turn.facts]
        assert numbers == sorted(numbers)


@pytest.mark.parametrize("name", CASES)
def test_a_turn_of_the_guide_takes_one_page_or_is_set_in_full_size(name: str) -> None:
    type_, found = measured.type_(), dict[int, set[float]]()
    for turn in held(name).turns:
        flow = Flow(type_, A4)
        flow.fitted(partial(_turn, turn=turn))
        sizes = {text.style.size for each in flow.blocks if each for text in each.items
                 if isinstance(text, Text) and text.style.face is BODY.face}  # fmt: skip
        found.setdefault(flow.count, set()).update(sizes)

    assert set(found) <= {1, 2}
    assert min(found[1]) >= BODY.size * 0.82
    assert found.get(2, {BODY.size}) == {BODY.size}


def test_a_turn_of_two_pages_is_parted_before_what_helps_while_they_decide() -> None:
    pages = [sheet for sheet in sheets("jetblue-2007", "facilitator", "letter")
             if sheet.name.startswith("Facilitator’s guide")]  # fmt: skip
    texts = [[" ".join(each.lines) for each in sheet.items if isinstance(each, Text)]
             for sheet in pages]  # fmt: skip
    after = [page for page in texts if "If they are stuck" in page]

    assert len(after) == 8
    for page in after:  # the front pages after the turn are on the page of its arguments
        assert "Front page after the turn: read the first that fits" in page


def test_a_table_of_a_turn_that_goes_over_a_page_says_which_and_has_its_heads_again() -> None:
    look_up = [[" ".join(each.lines) for each in sheet.items if isinstance(each, Text)]
               for sheet in sheets("jetblue-2007", "facilitator", "letter")
               if sheet.name.startswith("Look-up")]  # fmt: skip
    over = [page for page in look_up if any(text.endswith(", continued") for text in page)]

    assert over
    for page in over:
        at = next(i for i, text in enumerate(page) if text.endswith(", continued"))
        assert at <= 3  # under the rim
        assert page[at + 1] == "Card"


def test_rules_that_all_agree_alike_have_no_weakest() -> None:
    assert _agreement([100, 100]).endswith("in 100 of 100 games, each of them.")
    assert _agreement([100, 90]).endswith("in 95 of 100 games, the weakest of them in 90.")


def test_a_turn_takes_another_page_of_the_guide_before_its_words_grow_small() -> None:
    pages = [
        sheet
        for sheet in sheets("jetblue-2007", "facilitator", "a4")
        if sheet.name.startswith("Facilitator’s guide")
    ]
    sizes = {
        item.style.size
        for sheet in pages
        for item in sheet.items
        if isinstance(item, Text) and item.style.face is BODY.face
    }

    assert len(pages) <= 2 * len(held("jetblue-2007").turns) + 1
    assert min(sizes - {SMALL.size}) >= 0.9 * BODY.size - 1e-9


def test_the_agenda_is_that_of_the_length() -> None:
    guide = files("jetblue-2007").guide
    assert guide
    agendas = {cut.minutes: cut.agenda for cut in guide.cuts}

    assert held("jetblue-2007").agenda == agendas[60]
    assert held("chrysler-turnaround").minutes in (60, 120)  # it is made for 90
    assert held("jetblue-2007", 20).agenda == agendas[20]


def test_a_turn_that_passes_is_told_by_its_day_and_has_no_score() -> None:
    short = held("takata-honda", 20)
    passing = [turn.name for turn in short.turns if not turn.decided]

    assert passing[0] == "Turn of 12 Sep 2014, which passes"
    assert "Turn 6 · " in short.turns[-2].name
    assert len(short.lookup.turns) == 6


def test_injects_are_numbered_in_the_order_in_which_they_may_come_in() -> None:
    found = held("jetblue-2007").injects

    assert [card.number for card in found] == list(range(1, len(found) + 1))
    assert [card.turn for card in found] == sorted(card.turn for card in found)


def test_an_envelope_says_when_it_is_opened_and_what_it_brings() -> None:
    cards = {card.text: card for card in held("jetblue-2007").injects}
    memo = cards["Memo: three desks gave crews three different orders tonight. Who decides?"]

    assert (memo.label, memo.when, memo.brings) == (
        "Turn 3",
        "card 15 not played",
        ("1 effort less",),
    )


HIDDEN = re.compile(
    r"^(either |unless |or )?(need of|trust of|waiting,|loyalty|media attention|.* of 100|fact)"
)


@pytest.mark.parametrize("name", CASES)
def test_a_label_that_asks_what_paper_does_not_show_names_its_rule(name: str) -> None:
    of = held(name)
    labels = [card.when for card in of.injects] + [slip.when for slip in of.slips]
    for turn in of.turns:
        labels += [page.when for page in turn.pages] + [other.when for other in turn.instead]
    parts = [part for label in labels for part in re.split(r"; |, or ", label)]
    asked = [part for part in parts if HIDDEN.search(part)]
    named = {int(n) for part in parts for n in re.findall(r"\(rule (\d+)\)", part)}
    told = {int(n) for one in of.promises for n in re.findall(r"see rule (\d+)\)", one.kept)}

    assert [part for part in asked if "(rule" not in part] == []
    assert named | told == {rule.number for rule in of.rules}
    assert sum(rule.agrees for rule in of.rules) >= 85 * len(of.rules)


def test_a_rule_is_printed_in_the_look_up_with_how_often_it_agrees() -> None:
    of, text = held("jetblue-2007"), said(sheets("jetblue-2007", "facilitator", "a4"))

    assert of.rules[0].asked == "need of Held on board met: below 60 of 100"
    assert of.rules[0].so_if == "neither of 11 and 12 was played"
    assert of.rules[0].agrees == 100
    assert "need of Held on board met: below 60 of 100 (rule 1)" in text
    assert all(rule.so_if in text for rule in of.rules)
    assert "little more than a guess" not in text
    weak = said(sheets("chrysler-turnaround", "facilitator", "letter", 60))
    assert "A rule that agrees in fewer than 85 is little more than a guess" in weak
    assert f"the weakest of them in {min(rule.agrees for rule in of.rules)}." in text


@pytest.mark.parametrize(
    ("numbers", "least", "so", "words"),
    [
        ((7,), 1, True, "7 was played"),
        ((7,), 1, False, "7 was not played"),
        ((7, 9), 1, False, "neither of 7 and 9 was played"),
        ((7, 9), 2, True, "both of 7 and 9 were played"),
        ((7, 9), 2, False, "not all of 7 and 9 were played"),
        ((7, 8, 9), 2, True, "at least 2 of 7, 8 and 9 were played"),
        ((7, 8, 9), 2, False, "at most 1 of 7, 8 and 9 was played"),
    ],
)
def test_a_rule_counts_cards_in_words(
    numbers: tuple[int, ...], least: int, so: bool, words: str
) -> None:
    assert rules.cards(numbers, least, "", so=so) == words
    assert rules.cards(numbers, least, "turn 3", so=so) == f"{words} up to turn 3"


def test_a_rule_that_is_always_the_same_says_how_surely() -> None:
    for name in CASES:
        for rule in held(name).rules:
            assert rule.agrees == 100 or rule.so_if not in {"in any case", "in no case"}
    said = {rule.so_if for rule in held("squeaky-wheel").rules}
    assert {"in any case", "hardly ever, whatever was played"} <= said


def test_every_promise_is_told_with_its_owner_its_day_and_what_keeps_it() -> None:
    promises = {one.card: one for one in held("jetblue-2007").promises}

    assert promises[18].owner == "Customer care"
    parts = {one.kept.partition(". In part: ")[0]: one.in_part for one in promises.values()}
    assert parts["never whole"]
    assert any(not in_part for in_part in parts.values())
    text = said(sheets("jetblue-2007", "facilitator", "a4"))
    assert "What is kept in part is neither kept nor broken" in text
    assert promises[18].due == "end of turn 4"
    assert "played" in promises[18].kept


@pytest.mark.parametrize(
    ("shift", "written"),
    [(0.0, "0"), (0.5, "+½"), (-0.5, "−½"), (3.0, "+3"), (-12.5, "−12½"), (100.0, "+100")],
)
def test_a_shift_is_written_as_it_is_added_by_hand(shift: float, written: str) -> None:
    assert halves(shift) == written


def test_it_is_told_how_far_paper_keeps_the_order_of_the_game() -> None:
    ranks = held("bad-tuesday").ranks
    text = said(sheets("bad-tuesday", "facilitator", "a4"))

    assert f"Of {ranks.pairs} pairs" in text
    assert f"{ranks.loyalty:.2f} for loyalty" in text


@pytest.mark.parametrize("paper", ["a4", "letter"])
def test_a_score_sheet_is_one_sheet(paper: str) -> None:
    pages = [sheet.name for sheet in sheets("chrysler-turnaround", "facilitator", paper, 60)]
    assert [name for name in pages if name.startswith("Score sheet")] == [
        "Score sheet, page 1 of 1"
    ]
