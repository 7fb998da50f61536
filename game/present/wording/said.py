"""The causes of the trust model in words: how each hurts, how it helps, and why it does.

Each has a name for the way it mostly goes and one for the way back: a wound opens or heals, a
repair counts for more or for less.
"""

from typing import NamedTuple

from game.engine.trust.causes import Cause
from game.present.wording.mark import mark


class Said(NamedTuple):
    """A cause in words."""

    hurts: str
    helps: str
    why: str


WOUNDS: dict[Cause, Said] = {
    Cause.EVENT: Said(
        mark("What hit people"),
        mark("What hit people is healing"),
        mark("A need that goes unmet hurts those who have it, most where you are to blame."),
    ),
    Cause.EVIDENCE: Said(
        mark("More blame falls on you"),
        mark("Less blame falls on you"),
        mark("What people find out moves the blame, and with it how much all of it hurts."),
    ),
    Cause.NEWS: Said(
        mark("The news of it"),
        mark("The news wears off"),
        mark("Those who were not there judge by what they hear."),
    ),
    Cause.WAITING: Said(
        mark("People still waiting"),
        mark("The long wait is healing"),
        mark("A need that stays open past the first hours hurts more every day."),
    ),
    Cause.DOUBLE_DEVIATION: Said(
        mark("A second failure"),
        mark("The second failure heals"),
        mark("Failing again after the first repair hurts more than the first time."),
    ),
    Cause.FEAR: Said(
        mark("Fear of more harm"),
        mark("Fear passes"),
        mark("People stay away from danger, whoever is to blame, until it is shown to be safe."),
    ),
    Cause.ANNOUNCED_COST: Said(
        mark("Investors fear the bill"),
        mark("The bill is old news"),
        mark("Investors see a cost when it is announced, also a wise one."),
    ),
    Cause.LOST_VALUE: Said(
        mark("Investors miss customers"),
        mark("Customers are coming back"),
        mark("Investors count the customers who stay away."),
    ),
}
CONDUCT: dict[Cause, Said] = {
    Cause.SILENCE: Said(
        mark("People wait for your word"),
        mark("The silence is forgiven"),
        mark("Silence is noticed soon and reads as not caring."),
    ),
    Cause.MISMATCH: Said(
        mark("Words too small for this"),
        mark("Small words are forgiven"),
        mark("A stance that falls short of the blame people see makes it worse."),
    ),
    Cause.CONTRADICTION: Said(
        mark("Statements that clash"),
        mark("The clash is fading"),
        mark("Two accounts of one thing, yours or one that answers yours, cost belief in you."),
    ),
    Cause.BROKEN: Said(
        mark("A promise was broken"),
        mark("The broken promise fades"),
        mark("A broken promise costs far more than the promise ever brought."),
    ),
    Cause.SCAPEGOAT: Said(
        mark("Passing on the blame"),
        mark("The blaming is fading"),
        mark("People who are blamed in public do not forget it soon."),
    ),
    Cause.UNFAIRNESS: Said(
        mark("The loud were served first"),
        mark("The unfairness is fading"),
        mark("Those who wait quietly see who is served before them."),
    ),
    Cause.BACKFIRE: Said(
        mark("More words without a deed"),
        mark("Empty words are fading"),
        mark("Statements that come again and again without a deed annoy people."),
    ),
    Cause.CAP: Said(
        mark("No room to rise further"),
        mark("Goodwill in reserve"),
        mark("Loyalty hardly rises above its start; what is won beyond it softens the next blow."),
    ),
}
REPAIRS: dict[Cause, Said] = {
    Cause.FIX: Said(
        mark("Help counts for less now"),
        mark("Help that reached people"),
        mark("Meeting the need itself is the strongest repair, and sooner counts for more."),
    ),
    Cause.PAY: Said(
        mark("Gifts count for less now"),
        mark("Money back and gifts"),
        mark("Making up for the loss helps up to about one and a half times the loss."),
    ),
    Cause.WORDS: Said(
        mark("Words count for less now"),
        mark("Words that were heard"),
        mark("Care and a straight explanation help, most when a deed stands behind them."),
    ),
    Cause.PROCEDURE: Said(
        mark("Fair ways count for less now"),
        mark("A fair way to get help"),
        mark(
            "A way to help that is fair to all counts before help comes: what was there already, "
            "what you open, and staff who may decide."
        ),
    ),
    Cause.ADMISSION: Said(
        mark("Owning up counts less now"),
        mark("Owning up to it"),
        mark("Those who watch a company for the public value that it owns up."),
    ),
    Cause.PROMISE: Said(
        mark("Hope in promises runs out"),
        mark("A promise gives hope"),
        mark("A promise lends a little trust until it is due."),
    ),
    Cause.KEPT: Said(
        mark("Kept promises count less now"),
        mark("A promise was kept"),
        mark("A kept promise wins trust, and makes the next words worth more."),
    ),
    Cause.PARADOX: Said(
        mark("The glow of good help ends"),
        mark("Help beyond what was hoped"),
        mark("After a first, mild failure, quick and full help can leave people more loyal."),
    ),
}
NEWS: dict[Cause, Said] = {
    Cause.STORY: Said(
        mark("The story is told"),
        mark("The story is told"),
        mark("What happened is news, and bigger news the longer people are left waiting."),
    ),
    Cause.OPEN_NEED: Said(
        mark("People waiting make news"),
        mark("Fewer are left waiting"),
        mark("As long as somebody is still waiting, there is a story to film."),
    ),
    Cause.THREATS: Said(
        mark("Threats that pay off"),
        mark("Threats no longer pay"),
        mark("Where shouting is rewarded, more people shout."),
    ),
    Cause.NEW_INFORMATION: Said(
        mark("New facts make news"),
        mark("New facts make news"),
        mark("New facts are news of their own."),
    ),
    Cause.PLEDGE: Said(
        mark("Your promise is news"),
        mark("Your promise is news"),
        mark("What is promised in public is reported, half as much as what is broken."),
    ),
    Cause.FADING: Said(
        mark("One story leads to another"),
        mark("Yesterday's news fades"),
        mark("News loses interest by itself, more slowly while a need is open or unexplained."),
    ),
}
MONEY: dict[Cause, Said] = {
    Cause.RESPONSE: Said(
        mark("Bills that came in"),
        mark("Bills that came in"),
        mark("Money that had to be paid, whatever you did."),
    ),
    Cause.COMPENSATION: Said(
        mark("Refunds and gifts"),
        mark("Refunds and gifts"),
        mark("What people are given, times how many they are."),
    ),
    Cause.OPERATIONS: Said(
        mark("Helping those in need"),
        mark("Helping those in need"),
        mark("So much for each one helped, on top of the price of a card; more where it is fast."),
    ),
    Cause.LOST_MARGIN: Said(
        mark("Customers who stay away"),
        mark("Customers who stay away"),
        mark("What they would have spent; the last turn adds what will still be lost."),
    ),
    Cause.LEGAL: Said(
        mark("Claims to expect"),
        mark("Claims to expect"),
        mark("What courts may award, by what can be expected today."),
    ),
    Cause.REGULATORY: Said(
        mark("Fines to expect"),
        mark("Fines to expect"),
        mark("What the regulator may ask for, by what can be expected today."),
    ),
    Cause.MARKETING: Said(
        mark("Winning people back"),
        mark("Winning people back"),
        mark("Advertising works worse while trust is low."),
    ),
}

SAID = {**WOUNDS, **CONDUCT, **REPAIRS, **NEWS, **MONEY}

HEALS = mark("Time heals it for those who have what they need.")
WEARS_OFF = mark("Time heals it for those who only heard of it, while others wait.")
CALMS = mark("Quiet time heals it. A new lapse opens it again.")
FADES = mark("Thanks fade with time, and beside what is done later.")
OWN_WAY_BACK = {
    Cause.EVIDENCE,
    Cause.FEAR,
    Cause.ANNOUNCED_COST,
    Cause.LOST_VALUE,
    Cause.CAP,
    Cause.PROMISE,
}
HEALING = frozenset({*WOUNDS, *CONDUCT} - OWN_WAY_BACK)
FADING = frozenset(set(REPAIRS) - OWN_WAY_BACK)
