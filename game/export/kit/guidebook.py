"""The facilitator's guide: how to run the case on paper, a script for each turn, the real story."""

from collections.abc import Iterator, Sequence
from functools import partial

from game.base.scale import whole
from game.base.words import _
from game.export.kit.faces import Lettering
from game.export.kit.facilitator import Facilitator, TurnSheet
from game.export.kit.look import BODY, ITALIC, SMALL
from game.export.kit.pages import Flow
from game.export.kit.paper import Paper
from game.export.kit.sheet import Sheet
from game.present.wording.stops import sentence


def guidebook(held: Facilitator, paper: Paper, type_: Lettering) -> Iterator[Sheet]:
    """Yield the pages of the guide."""
    flow = Flow(type_, paper)
    flow.trimmed(partial(_before, held=held))
    for turn in held.turns:
        flow.fitted(partial(_turn, turn=turn))
    flow.trimmed(partial(_end, held=held))
    yield from flow.pages(_("Facilitator’s guide"), held.player.title)


def _before(flow: Flow, held: Facilitator) -> None:
    """Add what to know before people come."""
    flow.title(_("Facilitator’s guide"), f"{held.player.title} · {held.player.file_line}")
    flow.text(_("This edition tells what is to come. Keep it from players until the end."), ITALIC)
    flow.boxed(held.guide.safety, label=_("Safety: say it before you begin"))
    _ready(flow)
    flow.head(_("Objectives"))
    flow.points(held.guide.objectives)
    flow.head(_("Agenda for {n} minutes").format(n=held.minutes))
    flow.points(held.agenda, mark="·")
    _running(flow, held)
    _promises(flow, held)
    if held.guide.optional_injects:
        flow.head(_("More to throw in, if you wish"))
        flow.points(held.guide.optional_injects, BODY)


def _ready(flow: Flow) -> None:
    flow.head(_("Before people come"))
    flow.points(
        [
            _(
                "Print on one side of the paper, at 100 %, without fitting to the page: a card is "
                "63 mm wide, edge to edge."
            ),
            _("Player edition: a manual and a set of cards for each table, cards on stiff paper."),
            _("A role brief and a tent for each seat. More people than seats: two share one."),
            _("This edition, once: cut injects and slips; envelopes bear the label beside them."),
            _("A score sheet for each table; forms for whoever watches; the rules on the wall."),
        ],
        mark="·",
    )


def _running(flow: Flow, held: Facilitator) -> None:
    flow.head(_("How to run a turn on paper"))
    flow.points(
        [
            _("Read the text in the frame aloud, then what is known, rumoured and not known."),
            _("Open the envelopes of this turn whose label fits; hand over the private slips."),
            _("Deal the cards that open on this turn, by the turns in their corner."),
            _("Let the table agree on one plan. Look whether effort, needs and rules allow it."),
            _("Add up its shifts from the look-up, write them on the score sheet and say them."),
            _("Read the first front page whose line fits. Then open the next turn."),
            *_by_rules(held),
        ],
        mark="·",
    )
    flow.text(
        _(
            "With a laptop at hand the game can do the sums: play the case in it, and type the "
            "numbers that are held up. In the window, press K first."
        ),
        BODY,
    )


def _by_rules(held: Facilitator) -> list[str]:
    """Return how labels are read that ask what paper does not show."""
    if not held.rules:
        return []
    agree = [rule.agrees for rule in held.rules]
    words = _(
        "Where a label names a rule, it asks what paper does not show: a need met, trust, who "
        "waits. The rules stand behind the look-up. {agree}"
    )
    return [words.format(agree=_agreement(agree))]


def _agreement(agree: Sequence[int]) -> str:
    """Return in how many of 100 games rules say the same as the game."""
    mean, least = whole(sum(agree) / len(agree)), min(agree)
    if least == mean:
        return _("They say the same as the game in {mean} of 100 games, each of them.").format(
            mean=mean
        )
    words = _(
        "They say the same as the game in {mean} of 100 games, the weakest of them in {least}."
    )
    return words.format(mean=mean, least=least)


def _promises(flow: Flow, held: Facilitator) -> None:
    if not held.promises:
        return
    flow.head(_("Promises that may be made, and what keeps them"))
    shares = (0.08, 0.37, 0.15, 0.15, 0.25)
    heads = [_("Card"), _("Words"), _("Owner"), _("Due"), _("Kept when")]
    cells = [[str(one.card), one.text, one.owner, one.due, one.kept] for one in held.promises]
    flow.table(cells, shares, SMALL, heads)
    if any(one.in_part for one in held.promises):
        flow.gap(1)
        flow.text(
            _(
                "What is kept in part is neither kept nor broken where a label asks: tell the "
                "table what was missing."
            ),
            SMALL,
        )


def _turn(flow: Flow, turn: TurnSheet) -> None:
    flow.title(turn.name, turn.line)
    if not turn.decided:
        flow.text(
            _("At this length nobody decides on this turn: read what happens, go on."), ITALIC
        )
    guide = turn.guide
    if guide:
        flow.boxed(guide.read_aloud, label=_("Read aloud"))
    for name, lines in (
        (_("Known"), turn.known),
        (_("Rumour"), turn.rumour),
        (_("Unknown"), turn.unknown),
    ):
        if lines:
            flow.sub(name)
            flow.points(lines, BODY)
    _instead(flow, turn)
    _facts(flow, turn)
    _coming_in(flow, turn)
    flow.part()  # what opens the turn stands on one side, what follows on the other
    _helping(flow, turn)
    _printed(flow, turn)


def _instead(flow: Flow, turn: TurnSheet) -> None:
    if not turn.instead:
        return
    flow.sub(_("Where it reads otherwise: of each kind, the first that fits"))
    for one in turn.instead:
        flow.row([one.when, one.place, one.text], (0.32, 0.12, 0.56))


def _facts(flow: Flow, turn: TurnSheet) -> None:
    if not turn.facts:
        return
    flow.sub(_("Say as well how these facts stand"))
    words = _("{standing}: {open} Once settled: {settled}")
    for fact in turn.facts:
        said = words.format(standing=fact.standing, open=fact.open_text, settled=fact.settled_text)
        flow.points(
            [fact.open_text if fact.standing == "known" else said], BODY, _numbered(fact.number)
        )


def _numbered(number: int) -> str:
    """Return a number so that it does not run into one of the words after it."""
    return f"{number}."


def _coming_in(flow: Flow, turn: TurnSheet) -> None:
    if not turn.injects:
        return
    flow.sub(_("What may come in as it opens"))
    for card in turn.injects:
        when = card.when or _("in any case")
        brings = f" [{'; '.join(card.brings)}]" if card.brings else ""
        flow.points([f"{when}: {card.text}{brings}"], BODY, _numbered(card.number))


def _helping(flow: Flow, turn: TurnSheet) -> None:
    guide = turn.guide
    if guide is None or not turn.decided:
        return
    heads = [_("If they are stuck"), _("If they are silent"), _("What good looks like")]
    texts = (guide.if_stuck, guide.if_silent, guide.good)
    flow.gap(2)
    flow.table([texts], (0.3, 0.3, 0.4), heads=heads)
    flow.sub(_("What may be argued"))
    flow.points(guide.arguments, BODY)


def _printed(flow: Flow, turn: TurnSheet) -> None:
    if not turn.pages:
        return
    flow.sub(_("Front page after the turn: read the first that fits"))
    shares = (0.32, 0.68)
    for page in turn.pages:
        flow.row([page.when or _("otherwise"), f"{sentence(page.headline)} {page.story}"], shares)


def _end(flow: Flow, held: Facilitator) -> None:
    flow.title(_("Afterwards"))
    flow.boxed(held.guide.really_happened, label=_("What really happened"))
    did = [turn for turn in held.turns if turn.did]
    if did:
        flow.head(_("What {who} did, turn by turn").format(who=held.who))
    for turn in did:
        played = ", ".join(map(str, turn.cards))
        flow.row([turn.name, turn.did, played], (0.3, 0.52, 0.18))
    _talk(flow, held)
    if held.facts:
        flow.head(_("Facts"))
        heads = [_("No."), _("While open"), _("Once settled"), _("How")]
        cells = [[str(fact.number), fact.open_text, fact.settled_text, fact.how]
                 for fact in held.facts]  # fmt: skip
        flow.table(cells, (0.06, 0.37, 0.37, 0.2), SMALL, heads)
    flow.head(_("Sources"))
    flow.points_beside(held.sources, SMALL)


def _talk(flow: Flow, held: Facilitator) -> None:
    """Add what to ask of each turn once all is over."""
    asked = [(turn, turn.guide.questions) for turn in held.turns if turn.guide and turn.decided]
    flow.head(_("Questions for the talk afterwards"))
    for turn, questions in asked:
        flow.sub(turn.name)
        flow.points(questions, BODY)
