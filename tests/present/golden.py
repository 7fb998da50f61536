"""Recorded plays as views, in text. To record them again: python -m tests.present.golden"""

from collections.abc import Callable
from pathlib import Path

from game.base.ids import CardId
from game.debrief.history import past
from game.debrief.record import Record
from game.present.moments.briefing import briefing
from game.present.moments.card import card
from game.present.moments.explain import explain
from game.present.moments.outcome import outcome
from game.present.moments.review import review
from game.present.moments.table import table
from game.present.settings import Settings
from tests.debrief.cases import CASES, SCENARIOS, opened
from tests.debrief.ferry import ferry, history
from tests.present.telling import told

FOLDER = Path(__file__).parent / "golden"
LOW_TIDE = (["send-boats", "promise-word", "say-sorry"], ["pay-back"], ["drill"])


def low_tide() -> str:
    """Return each moment of a game of the small case, those of its second turn in full."""
    record = ferry(*LOW_TIDE)
    there = past(record.case, history(), record.luck)
    draft = (CardId("pay-back"), CardId("sound-out"))
    views = (
        briefing(record.case),
        table(record.upto(1), draft),
        card(record.upto(0), CardId("promise-word")),
        outcome(record, 1, Settings(), there),
        explain(record.upto(2), "stranded"),
        review([record], Settings(), there),
    )
    return "\n".join(told(view) for view in views)


def as_it_was(name: str) -> str:
    """Return what history's own plays come to in a case: figures and causes, one block a turn."""
    start, told_history = opened(name)
    assert told_history, name
    record = past(start.case, told_history, start.luck).record
    blocks = [_block(record, turn) for turn in range(record.turn)]
    view = review([record])
    goals = "\n".join(
        f"{goal}: {came} {'yes' if done else 'no'}" for goal, came, done in view.goals
    )
    lines = "\n".join(f"{line.score} {line.name}: {line.evidence}" for line in view.rubric)
    return "\n\n".join([*blocks, view.verdict, goals, lines, view.rubric_total]) + "\n"


def _block(record: Record, turn: int) -> str:
    view = outcome(record, turn)
    cards = ", ".join(card.title for card in record.cards(turn)) or "nothing"
    rows = [f"{view.badge}: {cards}"]
    for fall in view.waterfalls:
        causes = ", ".join(f"{cause.label} {cause.amount}" for cause in fall.causes)
        rows.append(f"  {fall.name} {fall.before} to {fall.after}: {causes}")
    groups = ", ".join(f"{group.short} {group.figure}" for group in view.groups)
    rows += [f"  {groups}", f"  {view.paper.headline}"]
    rows += [f"  promise {promise.title}: {promise.status}" for promise in view.promises]
    return "\n".join(rows)


def recorded() -> dict[str, Callable[[], str]]:
    """Return what is recorded, by the name of its file."""
    plays = [name for name in CASES if (SCENARIOS / name / "history.yaml").is_file()]
    found: dict[str, Callable[[], str]] = {"low-tide": low_tide}
    for name in plays:
        found[name] = lambda name=name: as_it_was(name)  # type: ignore[misc]
    return found


if __name__ == "__main__":
    FOLDER.mkdir(exist_ok=True)
    for name, text in recorded().items():
        (FOLDER / f"{name}.txt").write_text(text(), encoding="utf-8")
