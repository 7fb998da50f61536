"""Which meters a card touches, and how much: a reading of its acts, never of what will come.

The rule, so that nobody has to guess. A meter takes the largest mark of the card's acts:

* loyalty: much for words that deny and words that are well made (half of care, explanation
  and candour together), for work that meets half of a need a day, for gifts from 40 %
  of the loss, for proof from .4, for blame, for a promise of weight .6 and for telling people that
  all is well; a little for any other act that customers can see.
* media: much for denial, blame, words that explain (from .5), for telling it first, and for work
  that meets half of a need a day; a little for other words, work, disclosure, promises, threats
  paid and for keeping things back.
* cost: much from a tenth of the budget; a little for any price, for work, for unshielded
  admission and for keeping things back.

A card that makes the company readier, or builds an ability that takes time to carry, pays later:
what it buys lies ahead of harm and moves no meter on the day. It is marked as such, whatever else
it touches now, so that empty dots do not read as a card without use.

Two things are read from the table: a card of words that was played before touches nothing much
when it is played again, and what is done for one or two groups only is told as meant for them.

Signs are read the same way and shown only with the assist: what the act is meant to do for those
who were let down. An act that can go either way has no sign, and only a card that serves the
customer first is meant to help: one that hopes to save a day or a dollar is not.
"""

from collections.abc import Container

from game.engine.cardacts import CardActs
from game.engine.case import Case
from game.scenario.card import Card, CardKind, Priority

MUCH, LITTLE, NOT = 2, 1, 0
FEW = 2  # groups, up to which it is told that a card is for them
GOOD_WORDS, FAST, LARGE_GIFT, FIRM, DEAR = 0.5, 0.5, 0.4, 0.6, 0.1


def touches(case: Case, card: Card, played: Container[str] = ()) -> tuple[int, int, int]:
    """Return how much a card touches loyalty, media and cost: 0 not, 1 a little, 2 much."""
    acts = case.acts[case.index.cards[card.id]]
    most = LITTLE if card.id in played and says_only(card) else MUCH
    return min(_loyalty(acts, card), most), min(_media(acts, card), most), _cost(case, acts, card)


def says_only(card: Card) -> bool:
    """Tell whether a card is one of words, which add little when they are said again."""
    return card.kind is CardKind.SAY


def pays_later(case: Case, card: Card) -> bool:
    """Tell whether a card works ahead of harm: it buys readiness, or builds with a lag."""
    acts = case.acts[case.index.cards[card.id]]
    slow = [capability.lag > 0 for capability in case.scenario.capabilities]
    return any(acts.prepares) or any(share > 0 and slow[place] for place, share in acts.builds)


def meant_for(case: Case, card: Card) -> tuple[str, ...]:
    """Return the groups that a card is for, where it is for few; words are for everybody."""
    acts = case.acts[case.index.cards[card.id]]
    for_all = (acts.speaks, acts.fairness, acts.promised, acts.proof.any(), acts.discloses)
    if any(map(bool, for_all)):
        return ()
    segments = case.scenario.segments
    reached = (acts.pace.any(axis=1) | (acts.gift > 0))[: len(segments)]
    found = tuple(one.name for one, hit in zip(segments, reached, strict=True) if hit)
    return found if len(found) <= FEW < len(segments) else ()


def signs(case: Case, card: Card) -> tuple[int, int, int]:
    """Return which way a card is meant to move each meter: +1 good for the players, -1 bad."""
    acts = case.acts[case.index.cards[card.id]]
    marks = touches(case, card)
    concern = case.setting.parameters.posture_concern
    fights = acts.speaks and acts.posture < concern
    ways = (_way(acts, card, fights=fights), _way(acts, card, fights=fights, news=True), -1)
    return tuple(way if mark else 0 for way, mark in zip(ways, marks, strict=True))  # type: ignore[return-value]


def _loyalty(acts: CardActs, card: Card) -> int:
    strong = (
        _loud(acts)
        or float(acts.pace.max(initial=0)) >= FAST
        or float(acts.gift.max(initial=0)) >= LARGE_GIFT
        or float(acts.proof.max(initial=0)) >= LARGE_GIFT
        or acts.mended.any()
        or card.acts.blame is not None
        or acts.promised >= FIRM
    )
    if strong:
        return MUCH
    seen = (
        acts.speaks,
        acts.pace.any(),
        acts.gift.any(),
        acts.fairness,
        acts.serves is not None,
        acts.proof.any(),
        acts.promised,
        acts.discloses,
        acts.threats,
        acts.regain,
        acts.conceals,
    )
    return LITTLE if any(map(bool, seen)) else NOT


def _loud(acts: CardActs) -> bool:
    """Tell whether the words of a card are of the kind that people remember."""
    good = sum(acts.words) / 3 >= GOOD_WORDS
    return acts.speaks and (good or acts.posture == 0.0)


def _media(acts: CardActs, card: Card) -> int:
    explains = acts.speaks and max(acts.words[1:]) >= GOOD_WORDS
    denies = acts.speaks and acts.posture == 0.0
    told = acts.first > 0 or float(acts.pace.max(initial=0)) >= FAST
    if explains or denies or told or card.acts.blame is not None:
        return MUCH
    seen = (
        acts.speaks,
        acts.pace.any(),
        acts.discloses,
        acts.promised,
        acts.threats,
        acts.conceals,
    )
    return LITTLE if any(map(bool, seen)) else NOT


def _cost(case: Case, acts: CardActs, card: Card) -> int:
    price = float(case.card_price[case.index.cards[card.id]])
    if price >= DEAR * case.scenario.budget:
        return MUCH
    unshielded = acts.admits * (1 - acts.protected) >= GOOD_WORDS
    return LITTLE if price or acts.pace.any() or unshielded or acts.conceals else NOT


def _way(acts: CardActs, card: Card, *, fights: bool, news: bool = False) -> int:
    """Return the sign of a card's acts; 0 where they pull both ways or can go either way."""
    hurts = (
        fights,
        card.acts.blame is not None,
        acts.conceals,
        acts.threats,
        acts.mended.any() and not news,
    )
    helps = (
        acts.speaks and not fights,
        acts.pace.any(),
        acts.gift.any() and not news,
        acts.fairness and not news,
        acts.proof.any() and not news,
        acts.first,
        acts.promised and not news,
    )
    meant = card.priority is Priority.CUSTOMER and any(map(bool, helps))
    return int(meant) - int(any(map(bool, hurts)))
