"""The best line, in words: what it is, how it is weighed, and how sure it is."""

from collections.abc import Sequence

from game.base.scale import percent
from game.base.typography import quoted
from game.base.words import _, n_
from game.bots.lines.best import Best, Way
from game.bots.lines.elsewhere import LUCKS, Range
from game.present.wording import rival
from game.present.wording.listed import listed
from game.scenario.weights import Weights

COUNTED = 1e9  # lines; more of them are told by how many digits their number has


def points(value: float) -> str:
    """Return what a game is worth, in points: "116.4"."""
    return f"{100 * value:.1f}"


def share(part: float) -> str:
    """Return a small share in percent: "0.2%"."""
    return f"{100 * part:.1f}%"


def way(each: Way) -> str:
    """Return what a way of looking is called."""
    return {
        Way.BEAM: _("Found turn by turn"),
        Way.SAMPLED: _("Found among games drawn by chance"),
        Way.EVERY: _("Found among all lines"),
    }[each]


def of_history() -> str:
    """Return what the company's own line is called."""
    return _("What the company did")


def of_team(name: str, *, over: bool) -> str:
    """Return what a team's own line is called; where there is one team, it needs no name."""
    if not name:
        return _("As it was played") if over else _("As it stands, if nothing more is done")
    words = _("{team}, as it was played") if over else _("{team}, if nothing more is done")
    return words.format(team=name)


def looking() -> str:
    """Return what stands where the best line will, while it is looked for behind the page."""
    return _("The best line is still being looked for; leaving the game ends the search.")


def hindsight(lures: Sequence[str]) -> str:
    """Say in what sense it is the best; `lures` are cards of it that tempt, by title."""
    said = _(
        "It is the best in hindsight: the search sees all that is hidden in this game and what "
        "luck brings, and nobody at the table could know that."
    )
    if not lures:
        return said
    text = n_(
        "So it takes {cards} too, which tempts: it knows that this pays here.",
        "So it takes {cards} too, which tempt: it knows that they pay here.",
        len(lures),
    )
    return f"{said} {text.format(cards=listed([quoted(each) for each in lures]))}"


def weights(used: Weights, own: Weights) -> str:
    """Say how a game is weighed, and what a point is."""
    return f"{rival.weighed(used, chosen=used != own)} {rival.points()}"


def so_far(best: Best) -> str:
    """Say in one short line what has been found and how far the search is."""
    if Way.EVERY in best.steps:
        words = _("{points} points; every line, {done}% looked at (Ctrl-C ends it) …")
        done = best.steps[Way.EVERY].done
    else:
        words = _("{points} points so far, {done}% of two searches done (Ctrl-C ends it) …")
        done = sum(step.done for step in best.steps.values()) / 2
    return words.format(points=points(best.found.value), done=percent(done))


def how_sure(best: Best) -> str:
    """Say how sure it is that there is no better line."""
    if best.missed is not None:
        words = _("All {games:,} lines were looked at, so none is better.")
        return f"{words.format(games=best.steps[Way.EVERY].games)} {_alone(best)}"
    said = [] if best.finished else [_("The search was ended early.")]
    if best.apart is None:
        said.append(_("Only one search had begun, so nothing says yet how good the line is."))
    else:
        said.append(apart(best))
    said.append(_number(best.lines))
    return " ".join(filter(None, said))


def _alone(best: Best) -> str:
    """Say what the two searches alone came to, beside the best of all lines."""
    missed, apart = share(best.missed or 0.0), share(best.apart or 0.0)
    nothing = share(0.0)
    if missed == apart == nothing:
        return _("Both searches alone came to the same.")
    if missed == nothing:
        words = _("One of the two searches alone came to the same; the other ended {apart} below.")
    else:
        words = _("The two searches alone came within {missed} of it; they end {apart} apart.")
    return words.format(missed=missed, apart=apart)


def _number(lines: float | None) -> str:
    if lines is None:
        return ""
    if lines < COUNTED:
        words = _("About {lines:,} lines could be played, and not all were looked at.")
        return words.format(lines=int(float(f"{lines:.2g}")))
    words = _(
        "The number of lines that could be played has {digits} digits; none can see them all."
    )
    return words.format(digits=len(str(int(lines))))


def elsewhere(found: Range) -> str:
    """Say what the same plans come to under other luck."""
    low, middle, high = points(found.low), points(found.middle), points(found.high)
    if points(found.least) == points(found.most):
        words = _("The same plans under {n} other lucks: {middle} points every time.")
        return words.format(n=LUCKS, middle=middle)
    if low == high:
        words = _("The same plans under {n} other lucks: {middle} points in eight games of ten.")
        return words.format(n=LUCKS, middle=middle)
    words = _(
        "The same plans under {n} other lucks: {middle} points in the middle, and in eight games "
        "of ten from {low} to {high}."
    )
    return words.format(n=LUCKS, middle=middle, low=low, high=high)


def beside(
    found: float,
    yours: float,
    best: Best,
    team: str = "",
    *,
    since: int | None = None,
    lures: Sequence[str] = (),
) -> str:
    """Say in one short sentence what the best line comes to beside a game that was played.

    `team` names who played it; nothing where there is one team. `since` is the turn, from 0, on
    which it came in. What tempts in the line has a sentence of its own.
    """
    if yours >= found:
        return none_better(yours, team)
    sure = _("every line was looked at")
    if not best.proven:
        words = _("two searches end {apart} apart")
        sure = words.format(apart=share(best.apart or 0.0))
    words = (
        _("In hindsight {line} comes to {found} points and {team} to {yours}; {sure}.")
        if team
        else _("In hindsight {line} comes to {found} points and yours to {yours}; {sure}.")
    )
    line = _("the best line found")
    if since is not None:
        line = _("the best line found from turn {turn} on").format(turn=since + 1)
    said = words.format(line=line, found=points(found), yours=points(yours), sure=sure, team=team)
    return f"{said} {_takes(lures)}".rstrip()


def _takes(lures: Sequence[str]) -> str:
    """Say in short which cards of the best line tempt."""
    if not lures:
        return ""
    text = n_("It takes {cards}, which tempts.", "It takes {cards}, which tempt.", len(lures))
    return text.format(cards=listed([quoted(each) for each in lures]))


def told(
    found: float, yours: float, best: Best, team: str = "", *, lures: Sequence[str] = ()
) -> str:
    """Say at length what the best line comes to, in what sense it is best, and how sure it is."""
    if yours >= found:
        return f"{none_better(yours, team)} {apart(best)}"
    words = (
        _("The best line found comes to {found} points and {team} to {yours}.")
        if team
        else _("The best line found comes to {found} points and yours to {yours}.")
    )
    said = words.format(found=points(found), yours=points(yours), team=team)
    return f"{said} {hindsight(lures)} {apart(best)}"


def none_better(yours: float, team: str = "") -> str:
    """Say that nobody found anything better."""
    words = (
        _("No line was found that comes to more than the {yours} points of {team}.")
        if team
        else _("No line was found that comes to more than yours, {yours} points.")
    )
    return words.format(yours=points(yours), team=team)


def apart(best: Best) -> str:
    """Say how far the two searches lie apart, or that there is no doubt."""
    if best.proven:
        return _("Every line was looked at.")
    words = _("Two searches that know nothing of each other end {apart} apart.")
    return words.format(apart=share(best.apart or 0.0))
