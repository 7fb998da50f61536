"""What a balance study found, in words: one place for the page and for plain text."""

from collections.abc import Iterator, Sequence

from game.base.typography import within_quotes
from game.base.words import _, n_
from game.present.wording.best import points as points_of
from game.present.wording.dates import day_of, moment
from game.present.wording.figures import signed
from game.scenario.scenario import Scenario
from game.study.balance.alone import Alone
from game.study.balance.bait import Bait
from game.study.balance.report import Came, Kind, Report
from game.study.balance.turns import Temptation

HALF_A_POINT = 0.005  # of a score: less is told as no point


def skill(report: Report) -> str:
    """Say how much thinking is worth."""
    words = _(
        "The planner, which knows no more than a player may, ends {by:.1f} standard deviations of "
        "chance above chance."
    )
    return words.format(by=report.balance.skill)


def luck(report: Report) -> str:
    """Say how much luck decides."""
    words = _("Luck explains {share} of what comes of games by chance; choices explain the rest.")
    return words.format(share=hundredth(report.balance.luck))


def points() -> str:
    """Say what a point is, in the unit of every other page."""
    return _("A game that just reaches every goal is worth 100 points.")


def hanging() -> str:
    """Say beside which plans the best one of a turn is held."""
    return _(
        "The next plan may differ from the best in one card alone; the best of other cards shares "
        "no card with it."
    )


def round_points(score: float) -> str:
    """Return a round figure of a scale of points, no longer than it has to be: "20", "2.5"."""
    return f"{100 * score:g}"


def hundredth(share: float) -> str:
    """Return a share in percent, what is small but not nothing as such."""
    return _("less than 1%") if 0 < share < 0.01 else f"{share:.0%}"


def good_games(report: Report) -> str:
    """Say which games are meant by good ones, and how much better they are than those of chance."""
    words = _(
        "Good games are near the best line known: of each, some cards are left out, and some "
        "others come first. Eight of ten come to {low} to {high} points; the best quarter by "
        "chance begins at {quarter}."
    )
    good = report.balance.good
    ends = {"low": good.low, "high": good.high, "quarter": report.balance.quarter}
    return words.format(**{name: points_of(score) for name, score in ends.items()})


def temptation(scenario: Scenario, found: Temptation) -> str:
    """Say when a temptation pays and when it turns: with care, by chance and in good games."""
    parts = [_with_care(scenario, found)]
    if found.by_chance:
        parts.append(_many(_("By chance: {now} at once, {end} in the end."), found.by_chance))
    if found.in_good:
        parts.append(_many(_("In good games: {now} at once, {end} in the end."), found.in_good))
    if found.by_words_alone:
        parts.append(_("It tempts by its words alone."))
    return " ".join(parts)


def _many(words: str, bait: Bait) -> str:
    now, end = signed(100 * bait.at_once.mean), signed(100 * bait.in_the_end.mean)
    return words.format(now=now, end=end)


def tempted() -> str:
    """Say whose games are told of, and what the figures are."""
    return _(
        "First for one player who cares for customers first and takes the card as soon as it can "
        "be had. Then in points over many games, by chance and good ones, each beside the same "
        "game without the card: as its turn ends, and in the end. These may differ: care keeps a "
        "promise that chance breaks."
    )


def by_turn(scenario: Scenario, report: Report) -> Iterator[str]:
    """Say for each turn which cards pay at once, by what the table sees, and cost in the end."""
    for turn, cards in zip(scenario.turns, report.tempting, strict=True):
        named = ", ".join(within_quotes(title_of(scenario, card)) for card in cards)
        words = _("{turn}: {cards}.") if cards else _("{turn}: nothing.")
        yield words.format(turn=turn_name(scenario, turn.id), cards=named)


def by_turn_head() -> str:
    """Return the head over what tempts turn by turn, and how that is seen."""
    return _(
        "What pays at once and costs in the end, turn by turn: as the turn ends, loyalty, media or "
        "cost stands a point or a hundredth better than with the honest answer of somebody who "
        "cares, and the points no worse; the game ends a point lower. One meter is enough here, "
        "and each turn is tried by itself, so that a card may be named that pays in no points "
        "above."
    )


def _with_care(scenario: Scenario, found: Temptation) -> str:
    title = title_of(scenario, found.card)
    played = _("With care, “{card}” on turn {turn}").format(card=title, turn=found.turn + 1)
    if max(map(abs, (*found.gains, found.bait))) < HALF_A_POINT:
        return _("{played} never makes a point of difference.").format(played=played)
    if found.never_pays:
        return _("{played} never pays.").format(played=played)
    if max(found.gains) <= 0:
        return _("{played} pays at once beside nothing, never beside care.").format(played=played)
    pays = found.turn + found.gains.index(max(found.gains)) + 1
    turns = found.turns_against
    if turns is None:
        return _("{played} pays, and never turns.").format(played=played)
    return _("{played} pays most on turn {pays} and costs from turn {turns} on.").format(
        played=played, pays=pays, turns=turns + 1
    )


def turn_name(scenario: Scenario, name: str) -> str:
    """Return a turn by its number and day."""
    for place, turn in enumerate(scenario.turns):
        if turn.id == name:
            return numbered(scenario, place, place)
    return name


def numbered(scenario: Scenario, turn: int, place: int) -> str:
    """Return a turn by its day and its `place` among those that are decided on, both from 0."""
    opens = [moment(each.at) for each in scenario.turns]
    return _("turn {n}, {day}").format(n=place + 1, day=day_of(opens[turn], opens[0], opens[-1]))


def title_of(scenario: Scenario, name: str) -> str:
    """Return the title of a card."""
    return next((card.title for card in scenario.cards if card.id == name), name)


def news(scenario: Scenario, name: str) -> str:
    """Return an inject by what it says: its text is all that anybody ever sees of it."""
    return next((inject.text for inject in scenario.injects if inject.id == name), name)


def learnt(scenario: Scenario, name: str) -> str:
    """Return a fact as it reads once it is known."""
    return next((fact.settled_text for fact in scenario.facts if fact.id == name), name)


def ending(scenario: Scenario, place: int) -> str:
    """Return a front page of the last turn by its number and headline: "ending 3, “All home”"."""
    headline = within_quotes(scenario.turns[-1].front_pages[place].headline)
    return _("ending {n}, “{headline}”").format(n=place + 1, headline=headline)


def rare_head() -> str:
    """Return the head over what came about in hardly a game."""
    return _("What hardly ever came about by chance or with bots, the rarest first")


def rare(scenario: Scenario, found: Came) -> str:
    """Say in how many games something came about, by chance and with bots, and in good ones."""
    n = found.games
    words = {
        Kind.INJECT: n_("In {n} game “{name}” came in.", "In {n} games “{name}” came in.", n),
        Kind.FACT: n_("In {n} game “{name}” was learnt.", "In {n} games “{name}” was learnt.", n),
        Kind.ENDING: n_("{n} game came to {name}.", "{n} games came to {name}.", n),
    }[found.kind]
    said = words.format(name=_came(scenario, found), n=n)
    if not found.in_good:
        return said
    good = n_("Good games have it {n:,} time.", "Good games have it {n:,} times.", found.in_good)
    return f"{said} {good.format(n=found.in_good)}"


def _came(scenario: Scenario, found: Came) -> str:
    if found.kind is Kind.ENDING:
        return ending(scenario, int(found.name))
    text = {Kind.INJECT: news, Kind.FACT: learnt}[found.kind](scenario, found.name)
    return within_quotes(text)


def costly(scenario: Scenario, report: Report) -> str:
    """Name the cards with which games of both kinds end lower; nothing where there are none."""
    if not report.costly:
        return ""
    words = _(
        "These tempt nobody, and games with them end a point or more lower, by chance and good "
        "ones: {cards}. What they took the place of is part of that."
    )
    cards = "; ".join(
        f"{title_of(scenario, card.card)} ({gain(card.gain)}, {gain(card.in_good)})"
        for card in report.costly
    )
    return words.format(cards=cards)


def nothing_to_look_at() -> str:
    """Return what stands where there is no doubt about a case."""
    return _(
        "Nothing: no card stands in nearly all of the best games and in few others, each is worth "
        "its room in some game, and something hangs on every turn."
    )


def always_help(scenario: Scenario, report: Report) -> str:
    """Name what nearly every game ends the better for; nothing where there is none."""
    words = _(
        "Nearly every game with these ends half a point or more above the same game without them, "
        "by chance and good ones: {cards}. What they took the room of is no part of that."
    )
    return _with_gains(words, scenario, report.always_help)


def only_learnt_by(scenario: Scenario, report: Report) -> str:
    """Name what only pays by what a team learns; nothing where there is none."""
    if not report.only_learnt_by:
        return ""
    words = _(
        "These find something out, and pay by what a team learns and then does otherwise, which a "
        "game played alike without them cannot show: {cards}."
    )
    return words.format(
        cards="; ".join(title_of(scenario, one.card) for one in report.only_learnt_by)
    )


def unjudged(scenario: Scenario, report: Report) -> str:
    """Name the temptations of which no game of care can tell; nothing where there are none."""
    words = _(
        "Whoever cares for customers first never comes to have these temptations; games with them, "
        "each beside the same without it, by chance and good ones: {cards}."
    )
    return _with_gains(words, scenario, report.unjudged)


def _with_gains(words: str, scenario: Scenario, found: Sequence[Alone]) -> str:
    """Return a sentence on cards, each with what it does by itself; nothing for none."""
    cards = "; ".join(f"{title_of(scenario, one.card)} ({gains(one)})" for one in found)
    return words.format(cards=cards) if cards else ""


def gains(alone: Alone) -> str:
    """Return what a card does by itself, by chance and in good games."""
    return f"{gain(alone.mean_by_chance)}, {gain(alone.mean_in_good)}"


def gain(found: float | None) -> str:
    """Return how many points a card is worth; a dash where too few games tell."""
    return "–" if found is None else signed(100 * found)


def games(count: int) -> str:
    """Say how many games were played."""
    return n_("{n:,} game", "{n:,} games", count).format(n=count)


def counted(report: Report) -> str:
    """Say in which games it is counted what came about."""
    words = _(
        "The bar, and the first figure, are for {games} by chance and of bots; the ring, and the "
        "second, for {good} near the best line known and on the lines of the author."
    )
    balance = report.balance
    return words.format(games=games(balance.hits.games), good=games(balance.hits_in_good.games))


def all_figures() -> str:
    """Say where the figures are that the text has no room for."""
    return _(
        "Every card, and how often all news, facts and endings came about: “--html FILE” draws "
        "them, “--json” prints them."
    )
