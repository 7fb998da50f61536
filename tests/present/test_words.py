"""What holds for every word that a player reads, in every case, however it is played."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from game.debrief.history import past
from game.debrief.record import Record
from game.engine.trust.causes import Cause
from game.present import wording
from game.present.moments.briefing import briefing
from game.present.moments.card import card
from game.present.moments.explain import explain, figures_of
from game.present.moments.outcome import outcome
from game.present.moments.review import review
from game.present.moments.table import table
from game.present.settings import Assist, Mode, Settings
from game.present.wording.said import SAID
from game.scenario.history import History
from game.scenario.scenario import Scenario
from tests.debrief.cases import CASES, opened, played
from tests.debrief.ferry import MINIMAL, begun, case_of, ferry, history, play
from tests.present.telling import strings

PROJECT = Path(__file__).parents[2]
GUIDED = Settings(assist=Assist.GUIDED)
EXPERT = Settings(Mode.TEAMS, Assist.EXPERT, teams=2)
GAMES = ["ferry", "idle ferry", "one turn", *CASES]


def game(name: str) -> tuple[Record, History | None]:
    if name == "ferry":
        return ferry(["say-sorry", "promise-word"], ["pay-back"], ["drill"]), history()
    if name == "idle ferry":
        return ferry([], [], []), None
    if name == "one turn":
        return play(begun(case_of(MINIMAL)), ["towel"]), None
    return played(name, 3), opened(name)[1]


@cache
def said(name: str) -> tuple[tuple[str, str], ...]:
    """Return every string of every view of a game, with the name of its field."""
    record, story = game(name)
    beside = past(record.case, story, record.luck) if story else None
    views: list[object] = [briefing(record.case), review([record], GUIDED, beside)]
    for turn in range(record.turn):
        then = record.upto(turn)
        views += [table(then, (), GUIDED), table(then, record.plan(turn), EXPERT)]
        views.append(outcome(record, turn, GUIDED, beside))
        views += [explain(then, figure, record.plan(turn)) for figure in figures_of(then)]
        views += [card(then, each.id, (), GUIDED) for each in record.scenario.cards]  # type: ignore[arg-type]
    return tuple(dict.fromkeys(one for view in views for one in strings(view)))


def ids(scenario: Scenario) -> set[str]:
    """Return the ids that no sentence may hold: those that could be no word of a language."""
    parts = (
        scenario.cards,
        scenario.turns,
        scenario.injects,
        scenario.segments,
        scenario.stakeholders,
        scenario.personas,
        scenario.facts,
        scenario.incidents,
        scenario.sources,
    )
    found = {part.id for group in parts for part in group}
    return {name for name in found if "-" in name}


@pytest.mark.parametrize("name", GAMES)
def test_no_sentence_holds_an_id_or_a_word_of_the_machine(name: str) -> None:
    names = ids(game(name)[0].scenario)
    machine = re.compile(r"\bNone\b|\bnan\b|\binf\b|[{}>]|<(?!1$)|\w+\.\w+\(|np\.")
    bad = [
        (field, text)
        for field, text in said(name)
        if machine.search(text) or names & set(re.findall(r"[a-z0-9]+(?:-[a-z0-9]+)+", text))
    ]

    assert bad == []


@pytest.mark.parametrize("name", GAMES)
def test_no_sentence_is_torn_or_has_gaps(name: str) -> None:
    torn = re.compile(r"^\s|\s$|  |\n|\.\.| [.,;:!?]|…")

    assert [(field, text) for field, text in said(name) if torn.search(text)] == []


@pytest.mark.parametrize("name", GAMES)
def test_quotes_and_apostrophes_are_set(name: str) -> None:
    typed = re.compile(r"['\"]")

    assert [(field, text) for field, text in said(name) if typed.search(text)] == []


@pytest.mark.parametrize("name", GAMES)
def test_figures_are_never_clipped_or_overlong(name: str) -> None:
    overlong = re.compile(r"\d\.\d{3,}|\d\.(?!\d)\w|-\d")
    made = {"figure", "amount", "before", "after", "effect", "price", "cost", "end"}

    assert [one for one in said(name) if one[0] in made and overlong.search(one[1])] == []


@pytest.mark.parametrize("name", GAMES)
def test_every_letter_can_be_drawn(name: str) -> None:
    lines = (PROJECT / "assets/fonts/coverage.txt").read_text(encoding="utf-8").splitlines()
    ranges = [[int(end, 16) for end in line.split("-")] for line in lines if line[0] != "#"]
    known = {letter for ends in ranges for letter in range(ends[0], ends[-1] + 1)}
    found = {letter for _field, text in said(name) for letter in text if ord(letter) not in known}

    assert found == set()


def test_every_cause_has_a_name_either_way_and_a_reason() -> None:
    assert set(SAID) == set(Cause)
    for told in SAID.values():
        assert len(told.hurts) <= 28
        assert len(told.helps) <= 28
        assert told.why.endswith(".")


def test_every_sentence_passes_through_the_catalogue() -> None:
    """A string with a blank in it is a sentence: it stands inside `_`, `n_` or `mark`."""
    bare = []
    for path in sorted(Path(str(wording.__path__[0])).glob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        inside = {
            id(part)
            for call in ast.walk(tree)
            if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("_", "n_", "mark")
            for part in ast.walk(call)
        }
        notes = {
            id(node.value)
            for node in ast.walk(tree)
            if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        }
        bare += [
            f"{path.name}:{node.lineno}: {node.value}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and re.search(r"[A-Za-z]{2,} [A-Za-z]{2,}", node.value)
            and id(node) not in inside | notes
        ]

    assert bare == []


def test_no_words_are_made_outside_the_folder_of_words() -> None:
    folder = PROJECT / "game/present"
    made = [
        path.relative_to(folder).as_posix()
        for path in sorted(folder.rglob("*.py"))
        if "wording" not in path.parts and re.search(r"\b_\(\"\w+ \w+", path.read_text("utf-8"))
    ]

    assert made == []
