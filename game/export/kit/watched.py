"""What the facilitator keeps an eye on: facts that come out, and promises that are due."""

from collections.abc import Sequence
from dataclasses import dataclass

from game.base.words import _
from game.engine.case import Case
from game.export.kit.ruled import known_after
from game.present.wording import rules
from game.present.wording.conditions import Known, when
from game.scenario.acts import Promise
from game.study.paper.rules import Rule


@dataclass(frozen=True, slots=True)
class FactLine:
    """A fact as it is told while open and once it is settled."""

    number: int
    standing: str
    open_text: str
    settled_text: str
    how: str  # the cards that find it out, and when everybody learns it anyway


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """A promise that a card makes, and what keeps it."""

    card: int
    text: str
    owner: str
    due: str
    kept: str
    in_part: bool  # it may be kept in part


def fact_line(case: Case, known: Known, name: str) -> FactLine:
    """Return the fact called `name` as a line."""
    fact = case.scenario.facts[case.index.facts[name]]
    finders = [
        str(known.numbers[card.id])
        for card in case.scenario.cards
        if card.acts.investigate and name in card.acts.investigate.facts
    ]
    how = [_("found by {cards}").format(cards=", ".join(finders))] if finders else []
    if fact.public_on:
        how.append(_("public on {turn}").format(turn=known.turns[fact.public_on]))
    number, standing = known.facts[name], fact.open_as.value
    return FactLine(number, standing, fact.open_text, fact.settled_text, "; ".join(how))


def promise_lines(case: Case, known: Known, ruled: Sequence[Rule]) -> tuple[PromiseLine, ...]:
    """Return the promises of all cards that are on offer."""
    roles = {role.id: role.name for role in case.scenario.roles}
    lines = []
    for place, card in enumerate(case.scenario.cards):
        made = card.acts.promise
        if made and case.card_window[:, place].any():
            each = _("kept in each turn up to {turn}") if made.each_turn else _("end of {turn}")
            due = each.format(turn=known.turns[made.due])
            over = case.pledges[case.index.promises[made.id]].due
            rule = known_after(known, ruled, over).rule("promise_broken", made.id, 0.0)
            kept = f"{_kept(made, known)}{rules.broken(rule)}"
            owner = roles.get(made.owner, "")
            in_part = made.partly_when is not None
            lines.append(PromiseLine(known.numbers[card.id], made.text, owner, due, kept, in_part))
    return tuple(lines)


def _kept(made: Promise, known: Known) -> str:
    """Return what keeps a promise, and what keeps it in part at least."""
    whole = when(made.kept_when, known) if made.kept_when else _("never whole")
    if made.partly_when is None:
        return whole
    part = when(made.partly_when, known) or _("in any case")
    return _("{whole}. In part: {part}").format(whole=whole, part=part)
