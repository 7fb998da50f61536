"""Words on what a decision came to beside the other plans of its moment.

They tell what plans do, and never that anybody was wrong.
"""

from collections.abc import Sequence

from game.base.words import _, n_
from game.present.wording.figures import signed


def title() -> str:
    """Return the name of the page."""
    return _("Decisions, judged")


def about(loyalty: str, media: str, cost: str, promises: str, worlds: int) -> str:
    """Return what a point is, and how it was found out."""
    text = _(
        "A point is a hundredth of a game that just reaches every goal; loyalty counts {loyalty}, "
        "quiet media {media}, low cost {cost}, kept promises {promises}. Each plan is held "
        "against the others that effort and money allowed then, but for cards that tempt: that "
        "pay at once and are meant to cost later. All else is as you played it, in "
        "{worlds} worlds of other luck and other constants of the model. What a later card did is "
        "no gain of a plan that rules it out, and one that tempts is left out where it broke a "
        "promise or the story. Of better plans within a point, one is told with fewer cards "
        "that tempt, or that blame, deny, or make people prove it. Where the better plan gains "
        "nothing with the luck of this game, no verdict is worse than an inaccuracy. Every "
        "decision is judged by itself: the points of several do not add up, and what only other "
        "plans on many turns together would have brought stands in none of them. The key moment is "
        "the decision that gave away most here, once all are judged, if that is more than luck may "
        "bring."
    )
    return text.format(loyalty=loyalty, media=media, cost=cost, promises=promises, worlds=worlds)


def sharing() -> str:
    """Return what the points of a card are, where several were played at once."""
    return _(
        "Fairly shared: what the cards of a turn add together is divided among them; each counts "
        "what it adds on average, whichever of the others are there. “−8 without it” is what the "
        "end would come to with that card alone left out: 8 points less."
    )


def waiting(found: int, count: int) -> str:
    """Return how many decisions are judged by now, or nothing once all are."""
    if found == count:
        return ""
    return _("{found} of {count} are judged; the others follow.").format(found=found, count=count)


def between(low: int, high: int) -> str:
    """Return where four worlds of five lie: "−9 to −2"."""
    if low == high:
        return signed(low)
    return _("{low} to {high}").format(low=signed(low), high=signed(high))


def no_plan() -> str:
    """Return what stands in place of the cards of a turn before the team came."""
    return _("No plan of its own")


# ------------------------------------------------------------------ the heads of what is told
def head_came_to() -> str:
    """Return what stands over what a plan came to."""
    return _("What it came to")


def head_instead() -> str:
    """Return what stands over the better plan."""
    return _("In its place")


def head_why() -> str:
    """Return what stands over the mechanisms."""
    return _("Why")


def head_figures() -> str:
    """Return what stands over the points of each mechanism, beneath what happened."""
    return _("In figures")


def head_cards() -> str:
    """Return what stands over what each card added."""
    return _("Its cards")


def head_sooner() -> str:
    """Return what stands over cards that could have come a turn earlier."""
    return _("A turn earlier")


# --------------------------------------------------------------------------------- what is told
def nothing_lost(over_middle: int, *, tempted: bool) -> str:
    """Return that no plan that was there would have come to more; `tempted` as in `middle`."""
    if tempted:
        text = _("Of all plans with no new temptation, none comes to a point more.")
    else:
        text = _("No plan without a card that tempts comes to a point more.")
    if over_middle < 1:
        return text
    more = n_(
        "The middle one of those plans comes to {n} point less.",
        "The middle one of those plans comes to {n} points less.",
        over_middle,
    )
    return f"{text} {more.format(n=over_middle)}"


def middle(over_middle: int, *, tempted: bool) -> str:
    """Return what the middle plan comes to beside the one that was played, which gave some away.

    `tempted` where a card that tempts was played: others may hold that one, and none further.
    """
    if tempted:
        of_all = _("Of all plans with no new temptation, {what}.")
    else:
        of_all = _("Of all plans without a card that tempts {what}.")
    if not over_middle:
        return of_all.format(what=_("the middle one comes to as much"))
    what = (
        n_(
            "the middle one comes to {n} point less",
            "the middle one comes to {n} points less",
            over_middle,
        )
        if over_middle > 0
        else n_(
            "the middle one comes to {n} point more",
            "the middle one comes to {n} points more",
            -over_middle,
        )
    )
    return of_all.format(what=what.format(n=abs(over_middle)))


def stood_higher(step: int) -> str:
    """Return how a turn that raised loyalty came to give points away in the end."""
    text = n_(
        "As the turn ended, loyalty stood {n} point higher; by the end of the game the better plan "
        "is ahead.",
        "As the turn ended, loyalty stood {n} points higher; by the end of the game the better "
        "plan is ahead.",
        step,
    )
    return text.format(n=step)


def stood_lower(step: int) -> str:
    """Return how a turn that lowered loyalty was the best there was."""
    text = n_(
        "As the turn ended, loyalty stood {n} point lower; by the end of the game no other plan "
        "is ahead.",
        "As the turn ended, loyalty stood {n} points lower; by the end of the game no other plan "
        "is ahead.",
        step,
    )
    return text.format(n=step)


def on_its_turn(card: str, points: int) -> str:
    """Return that a card that takes points by the end had raised loyalty on its turn."""
    text = _(
        "“{card}” raised loyalty by {n} on its turn, which its objective counts; by the end, with "
        "all goals taken together, it costs points."
    )
    return text.format(card=card, n=points)


def its_promise(promise: str, when: str, *, partly: bool) -> str:
    """Return that the promise of a card that costs points did not hold; `when` is "on turn 5".

    `partly` where it was kept in part.
    """
    if partly:
        text = _("Its promise, “{promise}”, was kept only in part {when}.")
    else:
        text = _("Its promise, “{promise}”, broke {when}.")
    return text.format(promise=promise, when=when)


def by_its_promise(card: str, promise: str, when: str, *, partly: bool) -> str:
    """Return the same of a card of which nothing else is told."""
    if partly:
        text = _(
            "“{card}” costs points by the end: its promise, “{promise}”, was kept only in part "
            "{when}."
        )
    else:
        text = _("“{card}” costs points by the end: its promise, “{promise}”, broke {when}.")
    return text.format(card=card, promise=promise, when=when)


def plays_it_too(card: str, *, kept: bool) -> str:
    """Return that the better plan plays a card as well, and whether it keeps its promise."""
    if kept:
        text = _("The better plan plays “{card}” too and keeps its promise: its lesson stands.")
    else:
        text = _("The better plan plays “{card}” too: its lesson stands.")
    return text.format(card=card)


def as_luck_had_it(mild: str) -> str:
    """Return that the better plan would not have come to more in this very game.

    `mild` is the verdict, where it is milder for that.
    """
    text = _(
        "What is given away is a mean over all those worlds; with the luck of this game the better "
        "plan would have come to no more."
    )
    if mild:
        text = _(
            "What is given away is a mean over all those worlds; with the luck of this game the "
            "better plan would have come to no more, so that this is called “{mild}” and no worse."
        )
    return text.format(mild=mild)


def why(gains: Sequence[str], losses: Sequence[str], how: str = "") -> str:
    """Return in which mechanisms the better plan gains, and in which it gives some back.

    `how` is a sentence on the largest of those in which it gains, or nothing.
    """
    text = _("With the better plan, in points: {gains}.").format(gains="; ".join(gains))
    text = f"{text} {how}".rstrip()
    if not losses:
        return text
    return f"{text} {_('Against it: {losses}.').format(losses='; '.join(losses))}"


def why_small(gains: Sequence[str], losses: Sequence[str]) -> str:
    """Return the same where none of what the better plan gains comes to a point by itself."""
    text = _("With the better plan, small things of less than a point each: {gains}.")
    told = text.format(gains="; ".join(gains))
    if not losses:
        return told
    return f"{told} {_('Against it: {losses}.').format(losses='; '.join(losses))}"


def added(card: str, share: int, without: int) -> str:
    """Return what a card added: its fair share and, where that differs, what is lost without it.

    Where the two point two ways, what is lost without it is told alone.
    """
    text = _("“{card}” {share}").format(card=card, share=signed(share))
    if share * without < 0 or share < without == 0:
        text = _("“{card}”").format(card=card)
    if share == without:
        return text
    return _("{text} ({without} without it)").format(text=text, without=signed(-without))


def cards(each: Sequence[str]) -> str:
    """Return what the cards of a turn added."""
    text = n_("It added: {each}.", "They added, fairly shared: {each}.", len(each))
    return text.format(each=", ".join(each))
