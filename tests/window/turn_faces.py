"""The table of the nine jets as the turn screen is given it, and tables no author would write."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from game.base.ids import CardId
from game.debrief.record import Record
from game.engine.case import Case, compiled
from game.engine.injects import purposes
from game.engine.luck import deal
from game.engine.plan import plans_of
from game.engine.turn import Turned, advance, opening
from game.present.explain import Explained
from game.present.moments.card import card
from game.present.moments.explain import explain
from game.present.moments.table import table
from game.present.parts import CardState, CardView, ChangeView, Meter, PromiseView, Tone, WorkView
from game.present.pieces.number import numbers
from game.present.pieces.work_why import work_of
from game.present.settings import Assist, Settings
from game.present.table import InjectView, PlanLine
from game.window.faces import TurnFace
from tests.read_once import read_once

FOLDER = Path(__file__).parents[2] / "scenarios" / "jetblue-2007"
SENTENCE = (
    "A long sentence that an author may write, with every one of its hundred and sixty letters "
    "used up, goes on and on here until it comes at last to its very end now"
)
NAME = "A name of 26 letters, yes!"


@cache
def case() -> Case:
    read = read_once(FOLDER)
    assert read.value is not None
    return compiled(read.value.scenario)


@cache
def record(turn: int) -> Record:
    """Return the game at a turn; on each before it all was played that could be."""
    luck = deal([7], case().turns, purposes(case()))
    start = opening(case(), luck, 1)
    at = Record(case(), luck, start)
    for _turn in range(turn):
        plan = plans_of(case(), [draft(at, 9)])
        turned = advance(case(), at.state, plan, luck)
        assert isinstance(turned, Turned)
        at = replace(at, turned=(*at.turned, turned))
    return at


def draft(at: Record, most: int) -> tuple[CardId, ...]:
    """Return the first cards of the hand that go together, at most so many."""
    found: tuple[CardId, ...] = ()
    for each in table(at).hand:
        longer = (*found, CardId(each.id))
        if len(longer) <= most and table(at, longer).plan.can_commit:
            found = longer
    return found


@cache
def face(turn: int = 3, cards: int = 0, assist: Assist = Assist.PLAIN) -> TurnFace:
    """Return the table at a turn with so many cards in the plan."""
    at = record(turn)
    plan, settings = draft(at, cards), Settings(assist=assist)
    shown = table(at, plan, settings)
    names = (*Meter, *case().index.groups)
    return TurnFace(
        shown,
        tuple(card(at, CardId(each.id), plan, settings) for each in shown.hand),
        {str(name): explain(at, str(name)) for name in names},
        signs=assist is Assist.GUIDED,
        printed={number: CardId(name) for name, number in numbers(case()).items()},
    )


def hands(view: TurnFace, cards: tuple[CardView, ...]) -> TurnFace:
    """Return the same table with another hand."""
    details = tuple(replace(view.details[0], card=each) for each in cards)
    return replace(view, table=replace(view.table, hand=cards), details=details)


def many_cards(count: int) -> TurnFace:
    view = face()
    cards = tuple(
        replace(view.table.hand[i % 9], id=f"card-{i}", key="1234567890"[i : i + 1])
        for i in range(count)
    )
    return hands(view, cards)


def blocked() -> TurnFace:
    view = face()
    reasons = ("needs 3 effort with the board, 2 left", "opens on turn 6", "played on turn 2",
               f"first play “{NAME}”", f"does not go with “{NAME}”")  # fmt: skip
    cards = tuple(
        replace(each, state=CardState.BLOCKED, reason=reasons[i % len(reasons)])
        for i, each in enumerate(view.table.hand)
    )
    return hands(view, cards)


def danger() -> TurnFace:
    view = face()
    said = (
        ("14", "Only one customer in five would choose you again."),
        ("93", "Everybody has heard of it. If you say nothing, others will."),
        ("$1234.5m", "Beyond $1200m for your plans, you must ask the board: 1 effort."),
    )
    meters = tuple(
        replace(meter, figure=figure, danger=words)
        for meter, (figure, words) in zip(view.table.meters, said, strict=True)
    )
    low, loud, dear = meters
    return replace(view, table=replace(view.table, meters=(low, loud, dear)))


def long() -> TurnFace:
    """Return a table on which every text is as long as the format allows, and then some."""
    view = face()
    shown = view.table
    promise = PromiseView(
        "p", NAME, SENTENCE, NAME, "overdue: this turn is the last chance",
        f"kept once over 60% of the need is met: {NAME}", urgent=True, tone=Tone.HURTS,
    )  # fmt: skip
    promises = tuple(replace(promise, id=f"p{i}", urgent=i < 2) for i in range(5))
    injects = tuple(InjectView("Just in · broadcast", SENTENCE, f"{NAME}, {NAME}") for _ in "12345")
    change = ChangeView(up=False, figure="100", tone=Tone.HURTS, spoken="down 100")
    groups = tuple(
        replace(group, name=NAME, short="Fourteen chars", figure=100, change=change)
        for group in (*shown.groups, replace(shown.groups[0], id="fifth"))
    )
    others = tuple(replace(other, name=NAME, short=NAME, change=change) for other in shown.others)
    cards = tuple(
        replace(each, kind_name="Wiedergutmachung", title=NAME, text=SENTENCE[:62], effort=8,
                price="$1234.5m", touches=(2, 2, 2))
        for each in shown.hand
    )  # fmt: skip
    lines = tuple(PlanLine(f"l{i}", "make-up", NAME, 8, "$1234.5m") for i in range(9))
    masthead = replace(shown.masthead, title=NAME, mode=SENTENCE[:60])
    plan = replace(
        shown.plan, title="Plan for Wednesday", lines=lines, effort=12, left=1, cost="$9999.9m",
        arithmetic="11 chosen + 1 to ask the board = 12 of 12", ask=SENTENCE,
        commit="Let this turn pass by now",
    )  # fmt: skip
    changed = replace(
        shown, masthead=masthead, team="Eighteen letters!!", groups=groups, others=others,
        line=SENTENCE[:80], known=(SENTENCE,) * 4, rumour=(SENTENCE,) * 2, unknown=(SENTENCE,),
        promises=promises, injects=injects, plan=plan, notice=SENTENCE[:60],
        intel=tuple((f"{NAME[:20]} {i}", SENTENCE) for i in range(6)),
    )  # fmt: skip
    details = tuple(
        replace(
            detail, more=SENTENCE, does=(SENTENCE,) * 6, promise=SENTENCE, takes=SENTENCE,
            needs=SENTENCE, excludes=SENTENCE,
        )
        for detail in view.details
    )  # fmt: skip
    why = Explained(NAME, "100 of 100", SENTENCE, ((NAME, "−$12.3m", "E1, E16 · strong"),) * 9,
                    SENTENCE)  # fmt: skip
    whole = replace(view, table=changed, details=details, clock="59:59",
                    explained=dict.fromkeys(view.explained, why))  # fmt: skip
    return hands(replace(whole, details=details), cards)


def working(name: str = "", queues: int = 7, abilities: int = 4) -> TurnFace:
    """Return a table of people who wait and of what can be done; `name` stands on every bar."""
    view = face()
    more = ChangeView(up=True, figure="1,234", tone=Tone.HURTS, spoken="up 1,234")
    waits = WorkView("q", "Service desk", "12 wait", "12", "wait", 0.4, 0.0, None, "")
    able = WorkView(
        "a", "Skill", "20 of 100, 30 on the way", "20", "of 100", 0.2, 0.3, None, "limit"
    )
    if name:
        waits = replace(waits, name=name, number="12,345", figure="12,345 wait", change=more)
        able = replace(able, name=name, change=more)
    work = replace(
        view.table,
        queues=tuple(replace(waits, id=f"q{i}", share=i / queues) for i in range(queues)),
        abilities=tuple(replace(able, id=f"a{i}") for i in range(abilities)),
        service=(SENTENCE, SENTENCE) if queues else (),
    )
    return replace(view, table=work)


@cache
def at_work() -> TurnFace:
    """Return the table of the dealer, where people wait on seven ways, after a turn."""
    read = read_once(FOLDER.with_name("squeaky-wheel"))
    assert read.value is not None
    dealer = compiled(read.value.scenario)
    luck = deal([7], dealer.turns, purposes(dealer))
    start = opening(dealer, luck, 1)
    turned = advance(dealer, start, plans_of(dealer, [()]), luck)
    assert isinstance(turned, Turned)
    at = Record(dealer, luck, start, (turned,))
    names = (*Meter, *dealer.index.groups, *work_of(dealer.scenario))
    shown = table(at)
    details = tuple(card(at, CardId(each.id)) for each in shown.hand)
    return TurnFace(shown, details, {str(name): explain(at, str(name)) for name in names})


def empty() -> TurnFace:
    """Return a table with nothing on it."""
    view = face(0)
    bare = replace(
        view.table, hand=(), known=(), rumour=(), unknown=(), promises=(), injects=(), intel=(),
        others=(), groups=(), hand_note="No card is open on this turn.",
    )  # fmt: skip
    return replace(view, table=bare, details=(), explained={})


def refused() -> TurnFace:
    view = face(3, 2)
    plan = replace(view.table.plan, can_commit=False, commit=SENTENCE, ask="", left=-1)
    return replace(view, table=replace(view.table, plan=plan))


@cache
def states() -> Mapping[str, TurnFace]:
    """Return every state the table can be in."""
    return {
        "before the first turn": face(0),
        "empty plan": face(3),
        "some chosen": face(3, 2),
        "full plan": replace(face(6, 9), clock="06:42"),
        "last turn": face(7, 1),
        "guided": face(3, 2, Assist.GUIDED),
        "expert": face(3, 2, Assist.EXPERT),
        "blocked": blocked(),
        "danger": danger(),
        "last minute": replace(face(2, 1), clock="00:48", last_minute=True),
        "two teams": replace(face(4, 2), table=replace(face(4, 2).table, team="North")),
        "read only": replace(face(3, 1), read_only=SENTENCE),
        "refused": refused(),
        "one card": many_cards(1),
        "six cards": many_cards(6),
        "ten cards": many_cards(10),
        "too many cards": many_cards(23),
        "work": working(),
        "a dealer": at_work(),
        "work of long names": working("W" * 14 + NAME[:12]),
        "capabilities alone": working(queues=0, abilities=3),
        "long": long(),
        "empty": empty(),
    }
