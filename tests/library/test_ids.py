"""Every id that nothing is called by is found, wherever the models let one stand."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import get_args

import pytest
from pydantic import BaseModel, StringConstraints

from game.library.read import read_case, read_scenario
from game.library.vocabulary import NAMES, SPEAKS
from game.scenario.guide import Guide
from game.scenario.history import History
from game.scenario.part import Id
from game.scenario.scenario import Scenario
from tests.library.breaking import GUIDE, HISTORY, SOUND, Slip, broken, slip

_PATTERN = next(each for each in Id.__metadata__ if isinstance(each, StringConstraints)).pattern  # type: ignore[attr-defined]  # an Annotated has it


def models(model: type[BaseModel], seen: set[type[BaseModel]]) -> set[type[BaseModel]]:
    if model not in seen:
        seen.add(model)
        for info in model.model_fields.values():
            for inner in inside(info.annotation):
                models(inner, seen)
    return seen


def inside(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for part in get_args(annotation):
        yield from inside(part)


def holds_id(annotation: object, metadata: Iterable[object]) -> bool:
    found = any(isinstance(m, StringConstraints) and m.pattern == _PATTERN for m in metadata)
    inner = get_args(annotation)
    return found or any(holds_id(part, getattr(part, "__metadata__", ())) for part in inner)


def test_every_field_that_holds_an_id_has_a_row() -> None:
    all_models = models(Scenario, set()) | models(History, set()) | models(Guide, set())
    fields = {
        (model, name)
        for model in all_models
        for name, info in model.model_fields.items()
        if holds_id(info.annotation, info.metadata)
    }

    assert fields == NAMES.keys() | SPEAKS.keys()


NOWHERE = "xyz-xyz"
GROUPS = "(there are homes, shops and inspector)"
CARDS = "(there are tankers, open-line, ask-lab, all-clear, promise-refund, refund and no-comment)"
TURNS = "(there are sunday, monday and tuesday)"
FACTS = "(there are pump-worn and lab-clean)"
INCIDENTS = "(there are dry-taps)"

UNKNOWN: list[Slip] = [
    slip(
        {"empathy: 0.6,": "empathy: 0.6, claims: [{fact: ‸xyz-xyz, says: true}],"},
        f"card open-line, acts.say.claim 1, fact: there is no fact `xyz-xyz` {FACTS}",
    ),
    slip(
        {"by: director}": "by: ‸directer}"},
        "card open-line, acts.say.by: there is no role `directer` (did you mean `director`?)",
    ),
    slip(
        {"to: {homes: 1}": "to: {‸inspector: 1}"},
        "card refund, acts.give.to: there is no segment `inspector`"
        " (`inspector` is the id of a stakeholder)",
    ),
    slip(
        {"{homes: 0.8, shops: 0.4}": "{‸home: 0.8, shops: 0.4}"},
        "card tankers, acts.fix.pace: there is no segment or stakeholder `home`"
        " (did you mean `homes`?)",
    ),
    slip(
        {"incident: dry-taps}": "incident: ‸dry-tap}"},
        "card tankers, acts.fix.incident: there is no incident `dry-tap`"
        " (did you mean `dry-taps`?)",
    ),
    slip(
        {"owner: director": "owner: ‸tankers"},
        "card promise-refund, acts.promise.owner: there is no role `tankers`"
        " (`tankers` is the id of a card)",
    ),
    slip(
        {"due: tuesday": "due: ‸wednesday"},
        "card promise-refund, acts.promise.due: there is no turn `wednesday`"
        " (did you mean `tuesday`?)",
    ),
    slip(
        {"facts: [lab-clean]}": "facts: [‸xyz-xyz]}"},
        f"card all-clear, acts.disclose.facts: there is no fact `xyz-xyz` {FACTS}",
    ),
    slip(
        {"{lab-clean: 20}": "{‸xyz-xyz: 20}"},
        f"card ask-lab, acts.investigate.facts: there is no fact `xyz-xyz` {FACTS}",
    ),
    slip(
        {"{open: {fairness: 0.7},": "{prove: {incident: ‸xyz-xyz, share: 1},"},
        f"card open-line, acts.prove.incident: there is no incident `xyz-xyz` {INCIDENTS}",
    ),
    slip(
        {"{open: {fairness: 0.7},": "{blame: {whom: ‸xyz-xyz, target: rain, credible: 1},"},
        "card open-line, acts.blame.whom: there is no segment or stakeholder `xyz-xyz`"
        f" {GROUPS}",
    ),
    slip(
        {"declare_mended: [homes]": "declare_mended: [‸xyz-xyz]"},
        "card all-clear, acts.declare_mended: there is no segment or stakeholder `xyz-xyz`"
        f" {GROUPS}",
    ),
    slip(
        {"happens: {effort: 1}": "happens: {starts: ‸xyz-xyz, settles: [‸xyz-xyz]}"},
        f"inject spare-pump, happens.starts: there is no incident `xyz-xyz` {INCIDENTS}",
        f"inject spare-pump, happens.settles: there is no fact `xyz-xyz` {FACTS}",
    ),
    slip(
        {"when: {turn: monday,": "when: {turn: ‸xyz-xyz, after: ‸xyz-xyz,"},
        f"inject angry-call, when.turn: there is no turn `xyz-xyz` {TURNS}",
        f"inject angry-call, when.after: there is no turn `xyz-xyz` {TURNS}",
    ),
    slip(
        {"when: {turn: monday,": "when: {trust: {‸xyz-xyz: {}}, met: {‸xyz-xyz: {}},"},
        f"inject angry-call, when.trust: there is no segment or stakeholder `xyz-xyz` {GROUPS}",
        f"inject angry-call, when.met: there is no segment or stakeholder `xyz-xyz` {GROUPS}",
    ),
    slip(
        {"not_played: [open-line]}": "played: [‸xyz-xyz], not_played: [‸xyz-xyz]}"},
        f"inject angry-call, when.played: there is no card `xyz-xyz` {CARDS}",
        f"inject angry-call, when.not_played: there is no card `xyz-xyz` {CARDS}",
    ),
    slip(
        {"when: {turn: monday,": "when: {not: {known: [‸xyz-xyz], started: [‸xyz-xyz]},"},
        f"inject angry-call, when.not.known: there is no fact `xyz-xyz` {FACTS}",
        f"inject angry-call, when.not.started: there is no incident `xyz-xyz` {INCIDENTS}",
    ),
    slip(
        {"any: [{turn": "any: [{fired: [‸xyz-xyz]}, {turn"},
        "inject spare-pump, when.any 1, fired: there is no inject `xyz-xyz`"
        " (there are angry-call and spare-pump)",
    ),
    slip(
        {"any: [{turn": "any: [{promise_kept: ‸xyz-xyz, promise_broken: ‸refund}, {turn"},
        "inject spare-pump, when.any 1, promise_kept: there is no promise `xyz-xyz`"
        " (there are refund-by-tuesday)",
        "inject spare-pump, when.any 1, promise_broken: there is no promise `refund`"
        " (`refund` is the id of a card)",
    ),
    slip(
        {"until: monday": "from: ‸xyz-xyz\n    until: ‸xyz-xyz"},
        f"card promise-refund, from: there is no turn `xyz-xyz` {TURNS}",
        f"card promise-refund, until: there is no turn `xyz-xyz` {TURNS}",
    ),
    slip(
        {"needs: [ask-lab, lab-clean]": "needs: [‸ask-lob, ‸lab-cleen]\n    excludes: [‸xyz-xyz]"},
        "card all-clear, needs: there is no card or fact `ask-lob` (did you mean `ask-lab`?)",
        "card all-clear, needs: there is no card or fact `lab-cleen` (did you mean `lab-clean`?)",
        f"card all-clear, excludes: there is no card `xyz-xyz` {CARDS}",
    ),
    slip(
        {"reads as guilt.\n    source: report": "reads as guilt.\n    source: ‸xyz-xyz"},
        "card no-comment, source: there is no source `xyz-xyz` (there are report)",
    ),
    slip(
        {"objective: speed\n    priority: customer\n  - id: ask": "objective: ‸sped\n"
         "    priority: customer\n  - id: ask"},
        "card open-line, objective: there is no objective `sped` (did you mean `speed`?)",
    ),
    slip(
        {"group: shops": "group: ‸shop"},
        "persona baker, group: there is no segment or stakeholder `shop` (did you mean `shops`?)",
    ),
    slip(
        {"source: report\n    public_on: tuesday": "source: ‸xyz-xyz\n    public_on: ‸xyz-xyz"},
        "fact pump-worn, source: there is no source `xyz-xyz` (there are report)",
        f"fact pump-worn, public_on: there is no turn `xyz-xyz` {TURNS}",
    ),
    slip(
        {"      homes: {share": "      ‸hones: {share"},
        "incident dry-taps, harms: there is no segment or stakeholder `hones`"
        " (did you mean `homes`?)",
    ),
    slip(
        {
            "from: baker": "from: ‸butcher",
            "hours.\n    objective: speed": "hours.\n    objective: ‸xyz-xyz",
        },
        "inject angry-call, from: there is no persona `butcher` (there are baker)",
        "inject angry-call, objective: there is no objective `xyz-xyz` (there are speed and proof)",
    ),
    slip(
        {"facts: [pump-worn, lab-clean]": "facts: [‸pump-won, lab-clean]"},
        "turn sunday, situation.facts: there is no fact `pump-won` (did you mean `pump-worn`?)",
    ),
    slip(
        {"intel: {engineer:": "intel: {‸enginer:", "starts: [dry-taps]": "starts: [‸wet-taps]"},
        "turn sunday, starts: there is no incident `wet-taps` (did you mean `dry-taps`?)",
        "turn monday, intel: there is no role `enginer` (did you mean `engineer`?)",
    ),
    slip(
        {"budget: 800000": "budget: 800000\neconomy: {fix_cost: {‸xyz-xyz: 1}}"},
        f"economy.fix_cost: there is no segment or stakeholder `xyz-xyz` {GROUPS}",
    ),
    slip(
        {"play: {sunday: [tankers": "play: {‸saturday: [], sunday: [‸tanker", "beats: [silence]":
         "beats: [‸silense]"},
        "test care-first, play: there is no turn `saturday` (did you mean `sunday`?)",
        "test care-first, play.sunday: there is no card `tanker` (did you mean `tankers`?)",
        "test care-first, beats: there is no test `silense` (did you mean `silence`?)",
    ),
]  # fmt: skip


@pytest.mark.parametrize("slip", UNKNOWN, ids=str)
def test_an_unknown_id_is_said_whole(slip: Slip, tmp_path: Path) -> None:
    file = tmp_path / "scenario.yaml"
    text, said = broken(slip, str(file))
    file.write_text(text, encoding="utf-8")

    assert [str(problem) for problem in read_scenario(file).problems] == said


def test_where_no_source_is_given_none_can_be_named(tmp_path: Path) -> None:
    file = tmp_path / "scenario.yaml"
    edits = {
        "  - {id: report, text: An invented report.}": "  []",
        "kind: guard": "kind: guard\n    source: ‸report",
    }
    says = (
        "card no-comment, source: there is no source `report`"
        " (this case has no source at all; add it, or leave this out)"
    )
    unsourced = SOUND.replace("    source: report\n", "")
    text, said = broken(slip(edits, says), str(file), unsourced)
    file.write_text(text, encoding="utf-8")

    assert [str(problem) for problem in read_scenario(file).problems] == said


TWICE: list[Slip] = [
    slip(
        {"id: refund\n    title": "id: ‸tankers\n    title", "kept_when: {played: [refund]}":
         "kept_when: {met: {homes: {above: 50}}}", "tuesday: [refund]": "tuesday: []"},
        "card tankers, id: the id `tankers` is taken by the card on line 87 (choose another)",
    ),
    slip(
        {"{id: inspector, kind": "{id: ‸homes, kind"},
        "stakeholder homes, id: the id `homes` is taken by the segment on line 20 (choose another)",
    ),
    slip(
        {"  - id: pump-worn": "  - id: no-comment", "facts: [pump-worn,": "facts: [no-comment,",
         "  - id: no-comment\n    title": "  - id: ‸no-comment\n    title"},
        "card no-comment, id: the id `no-comment` is taken by the fact on line 36"
        " (choose another)",
    ),
]  # fmt: skip


@pytest.mark.parametrize("slip", TWICE, ids=str)
def test_an_id_given_twice_is_said_whole(slip: Slip, tmp_path: Path) -> None:
    file = tmp_path / "scenario.yaml"
    text, said = broken(slip, str(file))
    file.write_text(text, encoding="utf-8")

    assert [str(problem) for problem in read_scenario(file).problems] == said


BESIDE: list[tuple[str, str, Slip]] = [
    ("history.yaml", HISTORY, slip({"sunday: {cards": "‸sundae: {cards"},
     "plays: there is no turn `sundae` (did you mean `sunday`?)")),
    ("history.yaml", HISTORY, slip({"[tankers, ask-lab]": "[‸tonkers, ask-lab]"},
     "plays.monday.cards: there is no card `tonkers` (did you mean `tankers`?)")),
    ("history.yaml", HISTORY, slip({"spoke., source: report": "spoke., source: ‸xyz-xyz"},
     "plays.sunday.source: there is no source `xyz-xyz` (there are report)")),
    ("history.yaml", HISTORY, slip({"failed., source: report": "failed., source: ‸xyz-xyz"},
     "moment 1, source: there is no source `xyz-xyz` (there are report)")),
    ("history.yaml", HISTORY, slip({"source: report\n    quality": "source: ‸xyz-xyz\n    quality"},
     "measured fact complaints, source: there is no source `xyz-xyz` (there are report)")),
    ("guide.yaml", GUIDE, slip({"turns: [sunday, tuesday]": "turns: [sunday, ‸thursday]"},
     "cut 1, turns: there is no turn `thursday` (did you mean `tuesday`?)")),
    ("guide.yaml", GUIDE, slip({"  monday:": "  ‸monday-noon:"},
     "turns: there is no turn `monday-noon` (did you mean `monday`?)")),
]  # fmt: skip


@pytest.mark.parametrize(("name", "text", "slip"), BESIDE, ids=lambda part: str(part)[:40])
def test_history_and_guide_speak_of_their_scenario(
    name: str, text: str, slip: Slip, tmp_path: Path
) -> None:
    folder = tmp_path / "cold-water"
    folder.mkdir()
    (folder / "scenario.yaml").write_text(SOUND, encoding="utf-8")
    wrong, said = broken(slip, str(folder / name), text)
    (folder / name).write_text(wrong, encoding="utf-8")

    assert [str(problem) for problem in read_case(folder).problems] == said
