"""What each card does to the games that have it, each beside the same game without it."""

from game.base.words import _
from game.export.balance.part import Part, by_gain
from game.export.html import paragraph
from game.present.wording import balance as words
from game.scenario.scenario import Scenario
from game.study.balance.report import Report


def alone(scenario: Scenario, report: Report) -> Part:
    """Draw what each card does in the end, in good games and by chance, what helps most first."""
    titles = {card.id: card.title for card in scenario.cards}
    cards = [(titles[one.card], one.mean_in_good, one.mean_by_chance) for one in report.alone]
    title = _("What each card does to the games that have it")
    note = _(
        "By how many points a game with a card ends above the same game without it, in the mean: "
        "the dot in good games, the ring in games by chance. What it took the place of is no part "
        "of that. A dash stands where no game has it."
    )
    told = [
        paragraph(line)
        for line in (words.always_help(scenario, report), words.only_learnt_by(scenario, report))
    ]
    return Part("alone", title, by_gain(title, cards) + "".join(told), note)
