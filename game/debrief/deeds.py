"""Questions to the log of a game: who did what first, whom it reached, what was left open."""

from collections.abc import Callable, Mapping
from enum import StrEnum

import numpy as np

from game.debrief.check import Trace
from game.debrief.record import Record
from game.scenario.acts import Posture, Say
from game.scenario.card import Card, CardKind, Phase

Asks = Callable[[Card], bool]

MEETS = (Posture.CONCERN, Posture.REBUILD)  # stances that meet those who were let down
CLEAR = 0.5  # care or candour from which words tell people something


class Begs(StrEnum):
    """How a card makes people beg for help."""

    PROVE = "prove"  # they have to prove their case
    SHOUT = "shout"  # it pays to shout or to threaten
    WELL = "well"  # they hear that all is well already


def onset(record: Record) -> int:
    """Return the first turn in which something goes wrong; 0 if nothing has."""
    for turn, turned in enumerate(record.turned):
        if turned.state.started[record.row].any():
            return turn
    return 0


def first_turn(record: Record, asks: Asks) -> int | None:
    """Return the first turn on which such a card was played."""
    return next((turn for turn, card in record.played() if asks(card)), None)


def first_title(record: Record, asks: Asks) -> str:
    """Return the title of the first such card that was played; nothing if none was."""
    return next((card.title for _turn, card in record.played() if asks(card)), "")


def last_turn(record: Record, asks: Asks) -> int | None:
    """Return the last turn on which such a card was played."""
    return max((turn for turn, card in record.played() if asks(card)), default=None)


def first_offer(record: Record, asks: Asks) -> int | None:
    """Return the first turn on which the case offers such a card."""
    windows = record.case.card_window
    turns = [
        int(np.flatnonzero(windows[:, place])[0])
        for place, card in enumerate(record.scenario.cards)
        if asks(card) and windows[:, place].any()
    ]
    return min(turns, default=None)


def offered_since_it_came(record: Record, asks: Asks) -> bool:
    """Tell whether the case offers such a card on a turn that the team leads."""
    places = [place for place, card in enumerate(record.scenario.cards) if asks(card)]
    return bool(record.case.card_window[record.since :, places].any())


def first_loud(record: Record, attention: float) -> int | None:
    """Return the first turn in which media attention was above `attention`, 0-1."""
    for turn, turned in enumerate(record.turned):
        if float(turned.state.media[record.row]) >= attention:
            return turn
    return None


def statements(record: Record) -> tuple[Say, ...]:
    """Return every statement made, in order."""
    return tuple(card.acts.say for _turn, card in record.played() if card.acts.say)


def traced(record: Record, asks: Asks) -> tuple[Trace, ...]:
    """Return every such card that was played, with its turn."""
    return tuple(Trace(card.title, turn) for turn, card in record.played() if asks(card))


def quality(record: Record, say: Say) -> float:
    """Return how well a statement is made, 0-1: being heard weighs most."""
    known = record.case.setting.parameters
    return (
        known.words_empathy * say.empathy
        + known.words_explanation * say.explanation
        + known.words_transparency * say.transparency
    )


def speaks(card: Card) -> bool:
    """Tell whether a card makes a statement of substance."""
    return card.acts.say is not None


def answers(card: Card) -> bool:
    """Tell whether a statement is an answer to those who were let down.

    One that blames, denies or belittles is none, nor one that shows no care and tells nothing, as
    words do that lawyers weighed.
    """
    say = card.acts.say
    if say is None or card.acts.blame is not None or say.posture not in MEETS:
        return False
    return max(say.empathy, say.explanation, say.transparency) >= CLEAR


def explains(card: Card) -> bool:
    """Tell whether an answer says what happened, or what is not known and comes next."""
    say = card.acts.say
    return say is not None and answers(card) and max(say.explanation, say.transparency) >= CLEAR


def only_shows(card: Card) -> bool:
    """Tell whether an answer does nothing but tell what is known, or prove it.

    A page of figures is there for people to check, and not to console them.
    """
    acts = card.acts
    shows = answers(card) and (acts.disclose is not None or acts.prove is not None)
    return shows and not (acts_for_people(card) or acts.build)


def tells_first(card: Card) -> bool:
    """Tell whether a card tells bad news before anybody else does."""
    return card.acts.disclose is not None and card.acts.disclose.first


def prepares(card: Card) -> bool:
    """Tell whether a card buys readiness, or builds for later what the company is able to do."""
    ready = card.acts.prepare is not None or enables(card)
    return ready and not card.temptation


def enables(card: Card) -> bool:
    """Tell whether a card builds for later; hands called in for the day are gone then."""
    return card.kind is CardKind.PREPARE and builds(card) and not card.temptation


def builds(card: Card) -> bool:
    """Tell whether the company is able to do more by a card, for a day or for good."""
    return any(growth > 0 for growth in card.acts.build.values())


def acts_for_people(card: Card) -> bool:
    """Tell whether a card helps those who were let down, or gives them something.

    What is given to those who threaten is not for those who were let down.
    """
    threatened = card.acts.reward_threats > 0
    return card.acts.fix is not None or (card.acts.give is not None and not threatened)


def mobilises(card: Card) -> bool:
    """Tell whether a card sets help going: not to count and to ask, which helps nobody yet."""
    return acts_for_people(card) or opens(card) or prepares(card)


def opens(card: Card) -> bool:
    """Tell whether a card opens a way to help.

    A statement that is to be heard at set hours opens a way for words, and is no help by that.
    """
    return card.acts.open is not None and card.kind is not CardKind.SAY


def begins(card: Card) -> bool:
    """Tell whether a card begins work that is to bear fruit later, and does not tempt.

    What help and gifts do is seen by what they come to.
    """
    readies = prepares(card) or card.acts.serve is not None or opens(card) or builds(card)
    return not card.temptation and (readies or finds_out(card) or card.acts.prove is not None)


def shifts_blame(card: Card) -> bool:
    """Tell whether a card denies, or points at somebody else."""
    denies = card.acts.say is not None and card.acts.say.posture is Posture.DENY
    return denies or card.acts.blame is not None


def admits(card: Card) -> bool:
    """Tell whether an answer owns a share of what happened."""
    say = card.acts.say
    return say is not None and answers(card) and say.posture is Posture.REBUILD and say.admits > 0


def is_true(card: Card, holds: Mapping[str, bool]) -> bool:
    """Tell whether a statement makes claims, and none that a fact proves wrong."""
    claims = card.acts.say.claims if card.acts.say else ()
    return bool(claims) and all(claim.says is holds[claim.fact] for claim in claims)


def begs(card: Card) -> Begs | None:
    """Return how a card makes people beg; None if it does not."""
    if card.acts.reward_threats > 0:
        return Begs.SHOUT
    given = (card.acts.give, card.acts.promise)
    if any(each is not None and each.asks_for_proof for each in given):
        return Begs.PROVE
    return Begs.WELL if card.acts.declare_mended else None


def makes_beg(card: Card) -> bool:
    """Tell whether a card makes people prove, shout, or hear that all is well already."""
    return begs(card) is not None


def finds_out(card: Card) -> bool:
    """Tell whether a card looks into what went wrong, or lets others and prints what they find.

    Who asks and hides why does not want to know.
    """
    lets = card.phase is Phase.LEARN and card.acts.disclose is not None
    looks = card.acts.investigate is not None and not card.acts.conceal
    return not card.temptation and (looks or lets)


def changes(card: Card, *, broke: bool = False) -> bool:
    """Tell whether a card changes what comes next: it learns, or takes the cause away.

    To look into something, to tell it and to prove a point change nothing yet, nor does a promise
    that `broke`, nor what is done in an emergency for as long as that lasts.
    """
    acts, works = card.acts, card.kind in (CardKind.FIX, CardKind.PREPARE) or builds(card)
    promise = None if broke else acts.promise
    more = (acts.fix, acts.open, acts.serve, promise, acts.prepare, acts.prove)
    learns = card.phase is Phase.LEARN and (builds(card) or any(part is not None for part in more))
    lasts = card.phase is not Phase.RESPOND and works and acts.prove is not None
    return not card.temptation and (learns or lasts)


def helps(segment: str) -> Asks:
    """Return the question whether a card does something for `segment`."""

    def asks(card: Card) -> bool:
        fixes = card.acts.fix is not None and card.acts.fix.pace.get(segment, 0) > 0
        gives = card.acts.give is not None and card.acts.give.to.get(segment, 0) > 0
        return fixes or (gives and acts_for_people(card))

    return asks


def clashes(record: Record) -> float:
    """Return how often statements contradicted each other; readiness softens each."""
    return float(record.state.trust.contradictions[record.row])
