"""What an author should look at in a case, each in a sentence with its cure."""

from collections.abc import Iterator

from game.base.typography import within_quotes
from game.base.words import _
from game.present.wording.balance import ending, gains, games, learnt, news, title_of, turn_name
from game.scenario.scenario import Scenario
from game.study.balance.alone import Alone
from game.study.balance.report import Doubt, Report


def doubts(scenario: Scenario, report: Report) -> Iterator[str]:
    """Say all that an author should look at."""
    cards = {one.card: one for one in report.alone}
    for kind, name in report.doubts:
        yield doubt(scenario, kind, name, cards.get(name))


def doubt(scenario: Scenario, kind: Doubt, name: str, alone: Alone | None = None) -> str:
    """Say in one sentence what an author should look at; of a card, on how many games it rests."""
    figures = _of_games(alone) if alone else {}
    return _SENTENCES[kind]().format(name=_named(scenario, kind, name), **figures)


def _of_games(alone: Alone) -> dict[str, str]:
    """Return in how many games with a card it helps or does anything, and what it does."""
    return {
        "better": f"{alone.better or _('none')}",
        "moved": f"{alone.moved or _('none')}",
        "games": games(alone.games),
        "gains": gains(alone),
    }


_SENTENCES = {
    Doubt.LITTLE_SKILL: lambda: _("Thinking ahead hardly pays: make choices matter more."),
    Doubt.MUCH_LUCK: lambda: _("Luck decides more than choices do: let less hang on chance."),
    Doubt.SILENCE: lambda: _(
        "Who says and does nothing all but reaches the goals: let them ask for more, or let "
        "silence cost more."
    ),
    Doubt.DOMINANT: lambda: _(
        "“{name}” is in nearly all of the best games by chance, and good games are worse without "
        "it: give it a rival, or a price."
    ),
    Doubt.DOMINATED: lambda: _(
        "“{name}” adds half a point to {better} of {games} with it, by chance and good ones, each "
        "beside the same without it (in the mean {gains}): give a reason to play it."
    ),
    Doubt.IDLE: lambda: _(
        "“{name}” makes half a point of difference in {moved} of {games} with it, by chance and "
        "good ones, each beside the same without it: let it do something."
    ),
    Doubt.FLAT_TURN: lambda: _(
        "Hardly anything hangs on “{name}”, after turns of care or by chance: give it a choice "
        "that matters."
    ),
    Doubt.NEVER_TURNS: lambda: _(
        "“{name}” is no trap: with care, by chance and in good games it pays to the end. Let it "
        "cost later, or let it be no temptation."
    ),
    Doubt.CHANGES_NOTHING: lambda: _(
        "“{name}” changes nothing: with care, by chance and in good games it makes no point of "
        "difference. Let it pay at once and cost later, or let it be no temptation."
    ),
    Doubt.FEW_TEMPT: lambda: _(
        "On fewer than half of the turns something pays at once and costs in the end: give an easy "
        "way out that was really there."
    ),
    Doubt.NEVER_CAME: lambda: _("“{name}” never came in."),
    Doubt.NEVER_LEARNT: lambda: _("“{name}” was never learnt."),
    Doubt.NEVER_ENDED: lambda: _("No game came to {name}."),
}


_OF_CARDS = {
    Doubt.DOMINANT,
    Doubt.DOMINATED,
    Doubt.IDLE,
    Doubt.NEVER_TURNS,
    Doubt.CHANGES_NOTHING,
}


def _named(scenario: Scenario, kind: Doubt, name: str) -> str:
    if kind in _OF_CARDS:
        return title_of(scenario, name)
    if kind is Doubt.FLAT_TURN:
        return turn_name(scenario, name)
    if kind is Doubt.NEVER_ENDED:
        return ending(scenario, int(name))
    texts = {Doubt.NEVER_CAME: news, Doubt.NEVER_LEARNT: learnt}
    return within_quotes(texts[kind](scenario, name)) if kind in texts else name
