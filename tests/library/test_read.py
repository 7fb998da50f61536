import shutil
from pathlib import Path

import pytest

from game.library.checks import registry
from game.library.checks.texts import first_line_names_the_schema
from game.library.page import Page
from game.library.places import data_folder
from game.library.read import read_case, read_guide, read_history, read_scenario, shelf
from game.library.tree import grow
from tests.library.breaking import CASE, FIXTURES, GUIDE, HISTORY, SOUND, Slip, broken, slip


def case(folder: Path, **texts: str) -> Path:
    """Write the files of a case that was sound before."""
    folder.mkdir()
    files = {"scenario": SOUND, "history": HISTORY, "guide": GUIDE} | texts
    for name, text in files.items():
        (folder / f"{name}.yaml").write_text(text, encoding="utf-8")
    return folder


def test_a_case_is_a_folder_with_scenario_history_and_guide() -> None:
    read = read_case(CASE)

    assert read.everything == ()
    assert read.value is not None
    assert read.value.scenario.id == "cold-water"
    assert read.value.history is not None
    assert list(read.value.history.plays) == ["sunday", "monday", "tuesday"]
    assert read.value.guide is not None
    assert read.value.guide.cuts[0].minutes == 20


def test_a_scenario_alone_is_a_case(tmp_path: Path) -> None:
    folder = case(tmp_path / "cold-water")
    (folder / "history.yaml").unlink()
    (folder / "guide.yaml").unlink()

    value = read_case(folder).value

    assert value is not None
    assert (value.history, value.guide) == (None, None)


def test_a_scenario_plays_in_forty_lines() -> None:
    file = FIXTURES / "minimal.yaml"

    read = read_scenario(file)

    assert read.everything == ()
    assert len(file.read_text(encoding="utf-8").splitlines()) <= 40


def test_history_and_guide_can_be_read_beside_a_scenario() -> None:
    scenario = read_scenario(CASE / "scenario.yaml").value

    assert read_history(CASE / "history.yaml", scenario).everything == ()
    assert read_guide(CASE / "guide.yaml", scenario).everything == ()


def test_history_and_guide_can_be_read_alone() -> None:
    assert read_history(CASE / "history.yaml").value is not None
    assert read_guide(CASE / "guide.yaml").value is not None


def test_all_files_of_a_case_are_told_of_together(tmp_path: Path) -> None:
    folder = case(
        tmp_path / "cold-water",
        scenario=SOUND.replace("budget: 800000", "budget: lots"),
        history=HISTORY.replace("[tankers, ask-lab]", "[tonkers]"),
        guide=GUIDE.replace("minutes: 20", "minutes: 2"),
    )

    read = read_case(folder)

    assert [(Path(p.place.file).name, p.where) for p in read.problems] == [
        ("guide.yaml", "cut 1, minutes"),
        ("history.yaml", "plays.monday.cards"),
        ("scenario.yaml", "budget"),
    ]
    assert read.value is None


def test_a_scenario_that_cannot_be_read_raises_no_doubts_about_its_neighbours(
    tmp_path: Path,
) -> None:
    folder = case(tmp_path / "cold-water", scenario="a: [")

    assert [Path(p.place.file).name for p in read_case(folder).problems] == ["scenario.yaml"]


def test_a_case_is_called_as_its_folder(tmp_path: Path) -> None:
    folder = case(tmp_path / "warm-water")

    said = "id: is `cold-water`, but the folder is `warm-water` (call both the same)"
    place = f"{folder / 'scenario.yaml'}:4:5"
    assert [str(problem) for problem in read_case(folder).problems] == [f"{place}: {said}"]


def test_a_broken_case_hides_no_other(tmp_path: Path) -> None:
    case(tmp_path / "cold-water")
    case(tmp_path / "broken", scenario="{")
    (tmp_path / "schema").mkdir()
    (tmp_path / "notes.txt").write_text("", encoding="utf-8")
    (tmp_path / "odd" / "scenario.yaml").mkdir(parents=True)

    found = shelf(tmp_path)

    assert [(read.path.name, read.value is not None) for read in found] == [
        ("broken", False),
        ("cold-water", True),
        ("odd", False),
    ]
    assert [problem.what for problem in found[2].problems] == ["this is not a file"]


def test_a_shelf_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert shelf(tmp_path / "none") == ()
    assert shelf(CASE / "scenario.yaml") == ()


@pytest.mark.parametrize("kind", ["scenario", "history", "guide"])
def test_a_first_line_without_the_schema_is_a_warning(kind: str, tmp_path: Path) -> None:
    text = {"scenario": SOUND, "history": HISTORY, "guide": GUIDE}[kind]
    folder = case(tmp_path / "cold-water", **{kind: text.partition("\n")[2]})

    read = read_case(folder)

    (said,) = map(str, read.everything)
    place = f"{folder / kind}.yaml:{2 if kind == 'scenario' else 1}:1"
    begin = "the first line does not name the schema (begin with `# yaml-language-server: $schema="
    assert said.startswith(f"{place}: {begin}")
    named = (folder / said.partition("$schema=")[2].removesuffix("`)")).resolve()
    assert named == (data_folder("scenarios") / "schema" / f"{kind}.schema.json").resolve()
    assert read.value is not None


def test_on_the_shelf_the_schema_lies_beside_the_case() -> None:
    page = Page(grow("format: 1\n", str(data_folder("scenarios") / "a-new-one" / "scenario.yaml")))

    (said,) = first_line_names_the_schema(page, "scenario")

    assert said.cure == (
        "begin with `# yaml-language-server: $schema=../schema/scenario.schema.json`"
    )


def test_letters_that_the_fonts_lack_are_refused_in_every_file(tmp_path: Path) -> None:
    wrong = HISTORY.replace("Nobody spoke.", "Nobody spoke 水 or →.")
    folder = case(tmp_path / "cold-water", history=wrong)

    what = "the fonts cannot draw 水 (U+6C34), → (U+2192) (use another character)"
    place = f"{folder / 'history.yaml'}:4:39"
    said = [str(problem) for problem in read_case(folder).problems]
    assert said == [f"{place}: plays.sunday.text: {what}"]


HISTORY_SLIPS = {
    "facts stand somewhere": slip(
        {"    against: {figure: loyalty, at: tuesday}\n":
         "    against: {figure: loyalty, at: tuesday}\n  - ‸{quantity: calls, date: 8 May,"
         " value: 1, unit: calls, tolerance: 0, source: report, quality: fair, use: check}\n"},
        "measured fact calls: is held against nothing, and does not say why"
        " (add `against`, or the reason as `apart`)"),
    "changes run forward": slip(
        {"{figure: loyalty, at: tuesday}":
         "{figure: loyalty, at: monday, since: ‸tuesday, scale: percent}"},
        "measured fact complaints, against.since: tuesday ends no sooner than what is read in"
        " monday (say an earlier turn, or leave it out)"),
    "means are of the case": slip(
        {"{figure: loyalty, at: tuesday}":
         "{figure: loyalty, at: tuesday, day: 0, mean: ‸5}"},
        "measured fact complaints, against.mean: more than half of these days lie before the case,"
        " which has 2 by then (take a mean of fewer days, or a later day)"),
    "what is met was needed": slip(
        {"{figure: loyalty, at: tuesday}": "‸{figure: met, of: inspector, at: tuesday}"},
        "measured fact complaints, against: none of these incidents leaves inspector in need, so it"
        " reads as met (say whose need it is)"),
    "orders hold like against like": slip(
        {"{figure: loyalty, at: tuesday}": "{figure: loyalty, at: tuesday}\norders:\n  - ‸text: Odd"
         "\n    more: {figure: cost, at: tuesday}\n    than: {figure: loyalty, at: tuesday}"},
        "order 1: money cannot be more or less than people (compare two figures of one kind)"),
    "readings lie in their turns": slip(
        {"{figure: loyalty, at: tuesday}":
         "{figure: loyalty, at: tuesday, over: {figure: loyalty, at: sunday, day: ‸9}}"},
        "measured fact complaints, against.over.day: turn sunday ends with day 1"
        " (give a day in it, or a later turn)"),
    "history keeps to the rules": slip(
        {"tuesday: {cards: [all-clear]": "tuesday: {cards: [all-clear, ‸tankers]"},
        "plays.tuesday.cards: `tankers` was played on monday already (play it once)",
    ),
    "history knows every turn": slip(
        {"  sunday: {cards": "  ‸sunday: {cards", "  tuesday: {cards: [all-clear]"
         ", text: The report was read out.}\n": ""},
        "plays: nothing is told of turn tuesday (add `tuesday:` with a `text`)",
    ),
}  # fmt: skip
SCENARIO_SLIPS = {  # of the scenario, seen only beside a history
    "a real case names its sources": slip(
        {
            "  - id: lab-clean": "  - ‸id: lab-clean",
            "holds: false\n    source: report": "holds: false",
            "  - id: no-comment": "  - ‸id: no-comment",
            "reads as guilt.\n    source: report": "reads as guilt.",
        },
        "fact lab-clean: this case is real, and no source is named"
        " (add `source`: who found it out)",
        "card no-comment: this case is real, and no source is named"
        " (add `source`, or `principle` if nobody thought of it at the time)",
    ),
}
TUESDAY = GUIDE[GUIDE.index("  tuesday:") : GUIDE.index("really_happened")]
GUIDE_SLIPS = {
    "cuts run forward": slip(
        {"turns: [sunday, tuesday]": "turns: [tuesday, ‸sunday]"},
        "cut 1, turns: `sunday` does not come after `tuesday`"
        " (write the turns in the order of the case)",
    ),
    "guide knows every turn": slip(
        {"  sunday:\n": "  ‸sunday:\n", TUESDAY: ""},
        "turns: there is no help for turn tuesday (add `tuesday:`)",
    ),
    "turns bring arguments": slip(
        {
            "  monday:\n    read_aloud": "  monday:\n    ‸read_aloud",
            "    arguments: [A date binds us. It also calms.]\n": "",
        },
        "turns.monday: has no `arguments`: what people may say, and an answer (add at least one)",
    ),
    "guide has every usual cut": slip(
        {"  - {minutes: 20,": "  ‸- {minutes: 30,"},
        "cuts: there is no cut for 20 minutes (add one with `minutes: 20`; it may play every turn)",
    ),
    "cuts are told apart": slip(
        {
            "minutes: 20, turns: [sunday, tuesday], agenda: [": "minutes: 30, turns: [sunday],"
            " agenda: [Talk.]}\n  - {minutes: 20, turns: [sunday], agenda: [Talk.]}\n"
            "  - {minutes: ‸20, turns: [sunday, tuesday], agenda: [",
        },
        "cut 3, minutes: cut 2 takes 20 minutes too (give one of them other minutes)",
    ),
    "agendas run to time": slip(
        {'["0:00 Read aloud.", "0:40 Talk."]': '["0:20 Read.", ‸"0:20 Talk.", ‸"1:00 Go."]'},
        "cut 2, agenda: begins no later than what comes before (set its time)",
        "cut 2, agenda: begins when the 60 minutes of this cut are over"
        " (begin it earlier, or give the cut more minutes)",
    ),
    "cuts keep what is needed": slip(
        {"turns: [sunday, tuesday]": "turns: ‸[tuesday]"},
        "cut 1, turns: leaves out what `all-clear` needs: `ask-lab`, `lab-clean`"
        " (add the turn that brings it, or ask for less under `needs`)",
    ),
    "cuts leave room for promises": slip(
        {"turns: [sunday, tuesday]": "turns: ‸[sunday, tuesday]"},
        "cut 1, turns: leaves out what keeps the promise `refund-by-tuesday`, due on tuesday"
        " (add the turn on which it can be kept, or leave out where it is given)",
    ),
}


def test_every_check_of_a_neighbour_has_a_slip() -> None:
    known = registry.HISTORY_ERRORS.keys() | registry.HISTORY_WARNINGS.keys()

    assert HISTORY_SLIPS.keys() | SCENARIO_SLIPS.keys() == known
    assert GUIDE_SLIPS.keys() == registry.GUIDE_ERRORS.keys() | registry.GUIDE_WARNINGS.keys()


REFUND_ON_MONDAY = slip(  # a scenario that is sound, but where not every turn is decided on
    {
        "effort: 3\n    cost: 2": "effort: 3\n    from: monday\n    until: monday\n    cost: 2",
        "monday: [ask-lab, promise-refund], tuesday: [refund]": "monday: [refund]",
    }
)


@pytest.mark.parametrize(
    ("kind", "slip"),
    [("history", each) for each in HISTORY_SLIPS.values()]
    + [("scenario", each) for each in SCENARIO_SLIPS.values()]
    + [("guide", each) for each in GUIDE_SLIPS.values()],
    ids=str,
)
def test_a_slip_of_a_neighbour_is_said_whole(kind: str, slip: Slip, tmp_path: Path) -> None:
    folder = tmp_path / "cold-water"
    sound = {"scenario": SOUND, "history": HISTORY, "guide": GUIDE}[kind]
    text, said = broken(slip, str(folder / f"{kind}.yaml"), sound)
    around = SOUND
    if slip is GUIDE_SLIPS["cuts leave room for promises"]:
        around = broken(REFUND_ON_MONDAY, "")[0]
    case(folder, **{"scenario": around, kind: text})

    assert [str(problem) for problem in read_case(folder).everything] == said


def test_a_card_that_nobody_thought_of_at_the_time_states_its_rule(tmp_path: Path) -> None:
    plain = SOUND.replace(
        "reads as guilt.\n    source: report", "reads as guilt.\n    principle: Say something."
    )
    folder = case(tmp_path / "cold-water", scenario=plain)

    assert "principle" in plain
    assert read_case(folder).everything == ()


def test_an_invented_case_needs_no_sources(tmp_path: Path) -> None:
    """What it quotes as measured is not its own, so nothing is held against it."""
    invented = HISTORY.replace("    against: {figure: loyalty, at: tuesday}\n", "")
    plain = SOUND.replace("    source: report\n", "")
    folder = case(tmp_path / "cold-water", scenario=plain, history=invented)

    assert "source" not in plain.partition("injects:")[0]
    assert "against" not in invented
    assert read_case(folder).everything == ()


def test_reading_leaves_no_trace(tmp_path: Path) -> None:
    folder = tmp_path / "cold-water"
    shutil.copytree(CASE, folder)
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    read_case(folder)

    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before
