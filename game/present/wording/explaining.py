"""Answers to "why?": what a figure is, and how far it can be trusted."""

from game.base.words import _
from game.engine.trust.cost import Component
from game.engine.trust.explain import COSTS
from game.present.parts import Meter
from game.present.wording import causes


def intent(name: str, need: str) -> str:
    """Return what the figure of a segment means."""
    text = _("{name}: how many of 100 of them would choose you again today. They need {need}.")
    return text.format(name=name, need=need)


def deed(told: str) -> str:
    """Return that what a segment does comes after what it says."""
    text = _("That is what they say today. What they do follows later: {told}.")
    return text.format(told=told)


def trust(name: str) -> str:
    """Return what the figure of another stakeholder means."""
    return _("{name}: how far they trust you, of 100.").format(name=name)


def figure(figure: str, unit: str, meter: Meter) -> str:
    """Return a meter's figure with its unit: "77 of 100", "38, regional", "$11m, goal: $30m"."""
    return f"{figure} {unit}" if meter is Meter.LOYALTY else f"{figure}, {unit}"


def component(of: Component, lost: str) -> str:
    """Return what a part of the cost is called; `lost` is the case's word for lost business."""
    names = {
        Component.RESPONSE: _("What you paid for"),
        Component.LOST_MARGIN: lost,
    }
    return names.get(of) or causes.label(COSTS[of], helps=False)


def component_meaning(of: Component) -> str:
    """Return what a part of the cost is."""
    meanings = {
        Component.RESPONSE: _(
            "A part of the cost: the price of your cards without gifts, and bills that came in."
        ),
    }
    text = _("A part of the cost. {why}")
    return meanings.get(of) or text.format(why=causes.why(COSTS[of], helps=False))


def component_limits(of: Component, lost: str) -> str:
    """Return how far a part of the cost can be trusted."""
    if of in (Component.RESPONSE, Component.COMPENSATION):
        return counted()
    if causes.is_weak(COSTS[of]):
        return f"{simulated()} {weak(component(of, lost))}"
    return simulated()


def effort() -> str:
    """Return what effort is."""
    return _("What your people can take on before the next turn. It cannot be saved up.")


def effort_title() -> str:
    """Return the name of effort."""
    return _("Effort")


def usual() -> str:
    """Return the label of the effort a turn brings."""
    return _("This turn")


def by_events() -> str:
    """Return the label of effort that events gave or took."""
    return _("What came in")


def in_plan() -> str:
    """Return the label of the effort that the plan takes."""
    return _("Cards in the plan")


def asking(purse: str) -> str:
    """Return the label of the effort it takes to ask for money beyond the budget."""
    return _("Asking {purse}").format(purse=purse)


def nothing_yet() -> str:
    """Return that nothing has moved it."""
    return _("Nothing has moved it yet.")


def simulated() -> str:
    """Return how to read any figure of the model."""
    return _("Simulated: read it as more or less, not as a forecast.")


def weak(labels: str) -> str:
    """Return which of the causes rest on weak evidence."""
    return _("Weak evidence: {labels}.").format(labels=labels)


def counted() -> str:
    """Return that a figure is arithmetic."""
    return _("This is arithmetic; nothing is estimated.")
