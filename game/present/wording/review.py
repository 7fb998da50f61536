"""Lines of the debrief besides verdict and rubric."""

from typing import NamedTuple

from game.base.words import _, n_


def nothing_played() -> str:
    """Return what stands where the cards of a turn would."""
    return _("No card was played")


def nothing_learned() -> str:
    """Return the lesson of a turn without a card."""
    return _("Letting time pass is a choice, too: what was under way went on by itself.")


def no_record() -> str:
    """Return what stands where the real story would, if nobody wrote it down."""
    return _("No record of what was done comes with this case.")


def loyalty(amount: str) -> str:
    """Return "+4 loyalty"."""
    return _("{amount} loyalty").format(amount=amount)


def yours(amount: str) -> str:
    """Return what the cards of a turn added to loyalty: "your cards +15"."""
    return _("your cards {amount}").format(amount=amount)


def lost(points: int) -> str:
    """Return what the key moment gave away: "−15 points at the end"."""
    return n_("−{n} point at the end", "−{n} points at the end", points).format(n=points)


def cards(count: int, *, more: bool) -> str:
    """Return the name of what the cards did that are not listed; `more` if others are."""
    if count == 1:
        return _("Your other card") if more else _("Your card")
    return _("Your other cards together") if more else _("Your cards together")


def strongest(amount: str, *, over: bool = True) -> str:
    """Return why a turn is the key moment where no other plan would have done much more.

    A game that is not `over` has no end yet that could be higher.
    """
    text = _("Nothing you played did more so far: {amount}. No other plan, on any one turn, would "
             "have loyalty stand much higher now.")  # fmt: skip
    if over:
        text = _(
            "Nothing you played did more: {amount}. Another plan, on any one turn, would not have "
            "ended much higher."
        )
    return text.format(amount=amount)


def as_it_was() -> str:
    """Return the name of the player's own line where it is what the company did."""
    return _("You, as it was")


def the_rest(count: int) -> str:
    """Return the name of all causes besides cards that are not listed one by one."""
    return n_("One other cause", "{n} other causes together", count).format(n=count)


def turn_at(turn: int, when: str) -> str:
    """Return "Turn 2 · Wed 15:00"; turns count from 0."""
    return _("Turn {turn} · {when}").format(turn=turn + 1, when=when)


def together() -> str:
    """Return whose a note is that no team wrote alone."""
    return _("All together")


def before_anew() -> str:
    """Return when a note was written whose turn was gone back to since."""
    return _("before the turn was played anew")


def after_the_end() -> str:
    """Return of when a note is that was written in the debrief."""
    return _("After the last turn")


def shorter() -> str:
    """Return what the goals of a shorter game are."""
    return _("On some turns of this shorter game nobody decided; its goals are the whole case’s.")


def nobody_decided() -> str:
    """Return what there is to say of turns that passed in a shorter game."""
    return _("Nobody decided here: in the shorter game this time passes by itself.")


def went_on() -> str:
    """Return what stands where the cards of a turn would, of turns on which nobody decided."""
    return _("What went on by itself")


def real(told: str, more: str) -> str:
    """Return what a company did, and what it did after that before the next decision."""
    return _("{told} Then: {more}").format(told=told, more=more) if told and more else told or more


def you() -> str:
    """Return the name of the player's own line."""
    return _("You")


def history(who: str | None) -> str:
    """Return the name of history's line; in a case that is made up it is `who` did it."""
    return who[:1].upper() + who[1:] if who else _("History")


def best() -> str:
    """Return the name of the best line that was found."""
    return _("Best line found")


def start() -> str:
    """Return what stands under the first point of a chart."""
    return _("start")


def goal_loyalty(limit: str) -> str:
    """Return the goal of loyalty."""
    return _("Loyalty of {limit} or more").format(limit=limit)


class OfAll(NamedTuple):
    """A figure over all turns, of a team that led them only from one on; turns count from 0."""

    turn: int
    in_all: str


def goal_media(limit: str, of_all: OfAll | None = None) -> str:
    """Return the goal of media attention."""
    words = _("Media attention of {limit} or less, as a mean of all turns")
    if of_all:
        words = _("Media attention of {limit} or less, the mean from turn {turn} on ({all} in all)")
    return _of(words, limit, of_all)


def goal_cost(limit: str, of_all: OfAll | None = None) -> str:
    """Return the goal of cost."""
    words = _("Cost of {limit} at most")
    if of_all:
        words = _("Cost of {limit} at most, from turn {turn} on ({all} in all)")
    return _of(words, limit, of_all)


def of_own_turns(figure: str, of_all: OfAll | None) -> str:
    """Return a figure of the turns that a team led, with the whole game’s if that is another."""
    if of_all is None or of_all.in_all == figure:
        return figure
    return _of(_("{limit} from turn {turn} on ({all} in all)"), figure, of_all)


def _of(words: str, limit: str, of_all: OfAll | None) -> str:
    turn, in_all = of_all or (0, "")
    return words.format(limit=limit, turn=turn + 1, all=in_all)


def goal_promises() -> str:
    """Return the goal of promises."""
    return _("Every promise kept")


def promises_goal() -> str:
    """Return the goal of promises in a word."""
    return _("promises")


def promises_kept(
    kept: int, given: int, *, late: int = 0, partly: int = 0, waiting: int = 0
) -> str:
    """Return what came of the promises: "1 of 3 kept, 1 late, 1 in part"."""
    if not given:
        return _("none was made")
    counts = (
        (late, _("{n} late")),
        (partly, _("{n} in part")),
        (waiting, _("{n} still open")),
    )
    first = _("{kept} of {given} kept").format(kept=kept, given=given)
    return ", ".join([first, *(text.format(n=count) for count, text in counts if count)])


def customer_share(percent: int) -> str:
    """Return how much effort was meant for customers first; what arrived is another figure."""
    return _("{percent}% of your effort was meant for customers first.").format(percent=percent)


def arrived(percent: int) -> str:
    """Return how much of the need that work met, whatever it was meant for."""
    return _("The company met {percent}% of what people needed.").format(percent=percent)


def legal_share(percent: int) -> str:
    """Return how much effort was meant for the legal position first."""
    return _("{percent}% of it was meant for the legal position first.").format(percent=percent)


def profit_share(percent: int) -> str:
    """Return how much effort was meant for the accounts first."""
    return _("{percent}% of it was meant for the accounts first.").format(percent=percent)


def measured(value: str, unit: str, give: str) -> str:
    """Return a measured value with how sure it is: "810 of 1000, give or take 10"."""
    return _("{value} {unit}, give or take {give}").format(value=value, unit=unit, give=give)


def measured_money(value: str, give: str) -> str:
    """Return a measured amount with how sure it is: "$30 million, give or take $4 million"."""
    return _("{value}, give or take {give}").format(value=value, give=give)


def left_out(cards: str) -> str:
    """Return what the replay of history leaves out."""
    return _("The replay leaves out what the rules of this case forbid: {cards}.").format(
        cards=cards
    )


def honesty(history: str) -> str:
    """Return what the figures are for, and what they are not; `history` is replayed beside them."""
    said = _(
        "All meters, papers and voices here are simulated. The model is built on published "
        "findings, some of them weak. It shows what tends to help more and what less, and what "
        "that costs. It is no forecast."
    )
    if not history:
        return said
    beside = _("{history}, beside it, is a replay in the same model.")
    return f"{said} {beside.format(history=history)}"
