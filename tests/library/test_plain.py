"""Whatever the models refuse is said in plain words, at its place, all at once."""

from pathlib import Path

import pytest

from game.library.plain import _SAYINGS
from game.library.read import read_scenario
from tests.library.breaking import CASE, Slip, broken, slip

_IDS = "(use small letters, digits and single hyphens, at most 40, as in `call-buses`)"
_DIGITS = "in digits, without quotes, commas or units)"

SLIPS: dict[str, list[Slip]] = {
    "missing": [
        slip({"  - id: tankers\n": "  - ‸id: tankers\n", "    title: Send tankers\n": ""},
             "card tankers: `title` is missing (add a line `title: …`)"),
    ],
    "extra_forbidden": [
        slip({"    title: Send": "    ‸titel: Old\n    title: Send"},
             "card tankers: `titel` is not a key here (did you mean `title`?)"),
        slip({"cost: 500000}": "cost: 500000, ‸xyz: 1}"},
             "goals: `xyz` is not a key here (the keys here are loyalty, media, cost and weights)"),
        slip({"cost: 500000}": "cost: 500000, ‸as far as we know}"},
             "goals: `as far as we know` is not a key here"
             " (if a comma stands before it in one text, put that whole text in quotes)"),
        slip({"from: baker": "‸from_: baker"},
             "inject angry-call: `from_` is not a key here (did you mean `from`?)"),
    ],
    "enum": [
        slip({"posture: concern": "posture: ‸concerned"},
             "card open-line, acts.say.posture: must be deny, diminish, concern or rebuild;"
             ' it is the text "concerned" (did you mean `concern`?)'),
        slip({"kind: fix": "kind: ‸zzz"},
             "card tankers, kind: must be fix, say, make-up, find-out, prepare or guard;"
             ' it is the text "zzz" (write fix, say, make-up, find-out, prepare or guard)'),
    ],
    "literal_error": [
        slip({"format: 1": "format: ‸2"},
             "format: must be 1; it is the number 2 (write 1)"),
    ],
    "key": [
        slip({"{homes: 0.8, shops: 0.4}": "{‸Homes: 0.8, shops: 0.4}"},
             f"card tankers, acts.fix.pace: `Homes` is not an id {_IDS}"),
    ],
    "string_pattern_mismatch": [
        slip({"  - id: sunday": "  - id: ‸Sun Day", "[tankers, open-line]": "[tankers, open-line]"},
             f"turn Sun Day, id: `Sun Day` is not an id {_IDS}"),
        slip({"at: 2024-05-06 08:00": "at: ‸6 May 2024"},
             "turn monday, at: must be a date and a time; it is 6 May 2024"
             " (write it as 2007-02-14 08:00)"),
    ],
    "string_too_long": [
        slip({"short: Homes": "short: ‸Homes of every kind"},
             "segment homes, short: is 19 characters long; 14 fit (leave out 5)"),
    ],
    "string_too_short": [
        slip({"title: Send tankers": 'title: ‸""'},
             "card tankers, title: is empty (write a text, or leave the line out if it may be)"),
    ],
    "string_type": [
        slip({"title: Send tankers": "title: ‸true"},
             'card tankers, title: must be a text; it is true (write it in quotes: "true")'),
        slip({"title: Send tankers": "title: ‸[a]"},
             'card tankers, title: must be a text; it is a list (write it in quotes: "the text")'),
        slip({"title: Send tankers": "title:‸"},
             'card tankers, title: must be a text; it is empty (write it in quotes: "the text")'),
    ],
    "greater_than_equal": [
        slip({"effort: 3\n    cost: 4": "effort: ‸-1\n    cost: 4"},
             "card tankers, effort: must be 0 to 8; it is -1 (use a whole number from 0 to 8)"),
    ],
    "less_than_equal": [
        slip({"effort: 3\n    cost: 4": "effort: ‸99\n    cost: 4"},
             "card tankers, effort: must be 0 to 8; it is 99 (use a whole number from 0 to 8)"),
        slip({"empathy: 0.6": "empathy: ‸1.5"},
             "card open-line, acts.say.empathy: must be 0 to 1; it is 1.5"
             " (use a number from 0 to 1)"),
        slip({"chance: 0.5": "chance: ‸50"},
             "inject spare-pump, when.any 1, chance: must be 0 to 1; it is 50"
             " (use a number from 0 to 1)"),
    ],
    "greater_than": [
        slip({"budget: 800000": "budget: ‸0"},
             "budget: must be above 0; it is 0 (use a number above 0)"),
    ],
    "less_than": [
        slip({"loss: 12}": "loss: 12, trust: ‸1}"},
             "segment homes, trust: must be between 0.02 and 0.98; it is 1"
             " (use a number between 0.02 and 0.98)"),
    ],
    "int_type": [
        slip({"effort: 3\n    cost: 4": "effort: ‸three\n    cost: 4"},
             'card tankers, effort: must be a whole number; it is the text "three"'
             f" (write a whole number {_DIGITS}"),
        slip({"effort: 3\n    cost: 4": "effort: ‸2.5\n    cost: 4"},
             "card tankers, effort: must be a whole number; it is the number 2.5"
             f" (write a whole number {_DIGITS}"),
    ],
    "float_type": [
        slip({"budget: 800000": "budget: ‸800,000"},
             'budget: must be a number; it is the text "800,000"'
             f" (write a number {_DIGITS}"),
        slip({"budget: 800000": "budget: ‸08"},
             f'budget: must be a number; it is the text "08" (write a number {_DIGITS}'),
    ],
    "bool_type": [
        slip({"temptation: true": "temptation: ‸yes"},
             'card no-comment, temptation: must be true or false; it is the text "yes"'
             " (write true or false)"),
        slip({"temptation: true": "temptation: ‸1"},
             "card no-comment, temptation: must be true or false; it is the number 1"
             " (write true or false)"),
    ],
    "tuple_type": [
        slip({"starts: [dry-taps]": "starts: ‸dry-taps"},
             'turn sunday, starts: must be a list; it is the text "dry-taps"'
             " (write [a, b], or one `- ` line for each; leave the line out if there is none)"),
    ],
    "dict_type": [
        slip({"pace: {homes: 0.8, shops: 0.4}": "pace: ‸0.8"},
             "card tankers, acts.fix.pace: must be a group of keys; it is the number 0.8"
             " (write its keys on lines of their own, indented by two spaces)"),
    ],
    "model_type": [
        slip({"situation: {line: The pumps run again.}": "situation:‸"},
             "turn tuesday, situation: must be a group of keys; it is empty"
             " (write its keys on lines of their own, indented by two spaces)"),
    ],
    "too_long": [
        slip({"  - {figure: 40k, caption: people without water}\n":
              "  ‸- {figure: 1, caption: a}\n" + "  - {figure: 1, caption: a}\n" * 3},
             "stakes: holds 4; at most 3 fit (leave some out)"),
    ],
    "too_short": [
        slip({"segments:\n": "segments: ‸[]\nstakeholders:\n",
              "  - {id: homes, name: Homes, short: Homes, need: water from the tap,"
              " size: 40000, value: 90, loss: 12}\n": "",
              "  - {id: shops, name: Shops, short: Shops, need: to stay open,"
              " size: 900, value: 2000, loss: 400}\nstakeholders:\n": "",
              "group: shops": "group: inspector",
              "      homes: {share: 0.5, severity: 0.5}\n      shops": "      inspector",
              "{homes: 0.8, shops: 0.4}": "{}",
              "declare_mended: [homes]": "declare_mended: []",
              "to: {homes: 1}": "to: {}"},
             "segments: holds 0; it needs at least 1 (add what is missing)"),
    ],
    "value_error": [
        slip({"  - id: monday\n    at": "  - ‸id: monday\n    at", "    days: 1\n": ""},
             "turn monday: a turn lasts either `hours` or `days` (write one of the two)"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("slip", [s for slips in SLIPS.values() for s in slips], ids=str)
def test_what_does_not_fit_is_said_whole(slip: Slip, tmp_path: Path) -> None:
    file = tmp_path / "scenario.yaml"
    text, said = broken(slip, str(file))
    file.write_text(text, encoding="utf-8")

    lines = [str(problem) for problem in read_scenario(file).problems]

    assert [line for line in lines if "there is no turn" not in line] == said


def test_every_saying_is_tried() -> None:
    assert _SAYINGS.keys() == SLIPS.keys()


def test_a_number_where_a_text_is_wanted_is_the_text_as_it_was_written(tmp_path: Path) -> None:
    text = (CASE / "scenario.yaml").read_text(encoding="utf-8")
    text = text.replace("title: Send tankers", "title: 1.10").replace("figure: 40k", "figure: 007")
    file = tmp_path / "scenario.yaml"
    file.write_text(text.replace("name: Director", "name: 0x1F"), encoding="utf-8")

    scenario = read_scenario(file).value

    assert scenario is not None
    assert scenario.cards[0].title == "1.10"
    assert scenario.stakes[0].figure == "007"
    assert scenario.roles[0].name == "0x1F"


def test_all_problems_of_a_file_come_at_once_in_the_order_of_the_text(tmp_path: Path) -> None:
    text = (CASE / "scenario.yaml").read_text(encoding="utf-8")
    text = text.replace("budget: 800000", "budget: lots").replace("owner: director", "owner: boss")
    text = text.replace("company: Harbour Water", "company: Harbour 水\ncompany: Again")
    file = tmp_path / "scenario.yaml"
    file.write_text(text, encoding="utf-8")

    read = read_scenario(file)

    assert [problem.place.line for problem in read.problems] == [6, 7, 17, 151]
    assert [problem.where for problem in read.problems] == [
        "company",
        "",
        "budget",
        "card promise-refund, acts.promise.owner",
    ]
