"""What a card does, in plain words: its acts, one sentence each, never what they will achieve."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from game.base.scale import percent
from game.base.words import _, n_
from game.present.wording import dates
from game.scenario.acts import Acts, Fix, Give, Posture, Prepare, Say, Serve

CLEAR = 0.5  # from which a quality of words is worth a sentence


class Names(NamedTuple):
    """What acts may speak of, by id."""

    groups: Mapping[str, str]
    roles: Mapping[str, str]
    abilities: Mapping[str, str]
    queues: Mapping[str, str]


def sentences(acts: Acts, names: Names) -> tuple[str, ...]:
    """Return what a card does; `names` gives whatever they speak of by its id."""
    parts = (
        _fix(acts, names),
        _give(acts, names),
        _say(acts, names),
        _finds(acts),
        _rest(acts, names),
    )
    return tuple(text for part in parts for text in part)


def takes(hours: float) -> str:
    """Return how long a card takes to work."""
    if not hours:
        return _("Takes effect at once.")
    return _("Takes effect after {time}.").format(time=dates.lasting(hours / 24))


def _say(acts: Acts, names: Names) -> Iterator[str]:
    say = acts.say
    if say is None:
        return
    yield _posture(say.posture)
    yield from _words(say)
    if say.by and say.by in names.roles:
        yield _("Spoken by: {role}.").format(role=names.roles[say.by])
    if say.channels:
        yield _("Where it is said: {places}.").format(places=", ".join(say.channels))
    if acts.blame:
        yield _("It points at {target}.").format(target=acts.blame.target)


def _posture(posture: Posture) -> str:
    texts = {
        Posture.DENY: _("Says in public that this was not your doing."),
        Posture.DIMINISH: _("Says in public that it was out of your hands, or less than it seems."),
        Posture.CONCERN: _("Says in public that you care, and what you are doing."),
        Posture.REBUILD: _("Says in public that you are sorry and will make it right."),
    }
    return texts[posture]


def _words(say: Say) -> Iterator[str]:
    if say.empathy >= CLEAR:
        yield _("It names what people went through.")
    if say.explanation >= CLEAR:
        yield _("It says what happened, and why.")
    if say.transparency >= CLEAR:
        yield _("It says what you do not know yet, and what comes next.")
    if say.admits >= CLEAR:
        shielded = say.protected >= CLEAR
        yield _("It admits fault; the law shields that.") if shielded else _("It admits fault.")


def _give(acts: Acts, names: Names) -> Iterator[str]:
    give = acts.give
    if give is None:
        return
    for group, worth in give.to.items():
        yield _("{group}: given about {percent}% of what they lost.").format(
            group=names.groups.get(group, ""), percent=percent(worth)
        )
    yield from _strings(give)


def _strings(give: Give) -> Iterator[str]:
    if give.asks_for_proof:
        yield _("They have to show proof.")
    if give.unasked:
        yield _("They need not ask for it.")


def _fix(acts: Acts, names: Names) -> Iterator[str]:
    fix = acts.fix
    if fix is None:
        return
    helped = ", ".join(names.groups.get(group, "") for group, pace in fix.pace.items() if pace)
    if helped:
        yield _("Works on what people need: {groups}.").format(groups=helped)
    yield from _lasts(fix)
    if fix.limited_by:
        yield _("Goes no faster than this allows: {limits}.").format(
            limits=_joined(fix.limited_by, names.abilities)
        )


def _lasts(fix: Fix) -> Iterator[str]:
    if fix.days is None:
        yield _("The work goes on to the end.")
    else:
        yield _("The work goes on for {time}.").format(time=dates.lasting(fix.days))


def _finds(acts: Acts) -> Iterator[str]:
    if acts.investigate:
        count = len(acts.investigate.facts)
        hours = min(acts.investigate.facts.values(), default=0.0)
        text = n_("Finds out {n} thing", "Finds out {n} things", count).format(n=count)
        when = dates.lasting(hours / 24)
        yield (
            _("{text}, the first after {when}.").format(text=text, when=when)
            if hours
            else f"{text}."
        )
    if acts.disclose:
        first = acts.disclose.first
        yield _("Tells what you know before others do.") if first else _("Tells what you know.")
    if acts.prove:
        yield _("Shows people that it is safe again.")
    if acts.conceal:
        yield _("Keeps back some of what you know.")


def _rest(acts: Acts, names: Names) -> Iterator[str]:
    yield from _builds(acts, names)
    if acts.serve:
        yield _serves(acts.serve, names)
    if acts.open:
        yield _("Opens a way to help that treats all alike.")
    if acts.prepare:
        yield _("Makes you readier: {purses}.").format(purses=", ".join(_purses(acts.prepare)))
    if acts.reward_threats:
        yield _("Serves those first who threaten you.")
    if acts.blame and not acts.say:
        yield _("Points at {target}.").format(target=acts.blame.target)
    if acts.declare_mended:
        groups = ", ".join(names.groups.get(group, "") for group in acts.declare_mended)
        yield _("Tells people that all is well again: {groups}.").format(groups=groups)
    if acts.regain:
        yield _("Advertises to win people back.")


def _builds(acts: Acts, names: Names) -> Iterator[str]:
    more = [name for name, share in acts.build.items() if share > 0]
    less = [name for name, share in acts.build.items() if share < 0]
    if more:
        yield _("Builds up, bit by bit: {what}.").format(what=_joined(more, names.abilities))
    if less:
        yield _("Cuts back: {what}.").format(what=_joined(less, names.abilities))


def _serves(serve: Serve, names: Names) -> str:
    if not serve.first:
        return _("From now on all are served alike.")
    return _("From now on served first, in this order: {queues}.").format(
        queues=_joined(serve.first, names.queues)
    )


def _joined(ids: Iterable[str], names: Mapping[str, str]) -> str:
    return ", ".join(names.get(each, "") for each in ids)


def _purses(prepare: Prepare) -> Iterator[str]:
    if prepare.detection:
        yield _("you notice sooner")
    if prepare.surge:
        yield _("help can work faster")
    if prepare.front_line:
        yield _("the counter may decide by itself")
    if prepare.communication:
        yield _("your statements agree")
