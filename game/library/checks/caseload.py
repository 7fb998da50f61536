"""Cases have queues to come by, and the queues do not go round."""

from collections.abc import Iterator

from game.base.problems import Problem
from game.library.checks.cycles import rings
from game.library.checks.sheet import Sheet

NONE = "this case has no cases to serve"
CURE = "add a `caseload` with its queues, or take this out"


def cases_have_queues(sheet: Sheet) -> Iterator[Problem]:
    """Whoever speaks of serving cases has a caseload to serve."""
    if sheet.scenario.caseload:
        return
    for place, card in enumerate(sheet.scenario.cards):
        if card.acts.serve:
            yield sheet.problem(("cards", place, "acts", "serve"), NONE, CURE)
    for place, incident in enumerate(sheet.scenario.incidents):
        if incident.by_cases:
            yield sheet.problem(("incidents", place, "by_cases"), NONE, CURE)


def incidents_bring_those_they_harm(sheet: Sheet) -> Iterator[Problem]:
    """Whoever an incident brings to a queue has a need that it left unmet."""
    queues = sheet.scenario.caseload.queues if sheet.scenario.caseload else ()
    groups = {queue.id: queue.group for queue in queues}
    for place, incident in enumerate(sheet.scenario.incidents):
        for name in incident.cases:
            group = groups.get(name)
            if group and group not in incident.harms:
                path = ("incidents", place, "cases", name)
                what = f"brings {group} to this queue, and harms none of them"
                yield sheet.problem(path, what, f"add {group} to its `harms`, or take this out")


def queues_grow_louder_without_end(sheet: Sheet) -> Iterator[Problem]:
    """Nobody who moves on comes back to the queue that was left."""
    queues = sheet.scenario.caseload.queues if sheet.scenario.caseload else ()
    places = {queue.id: place for place, queue in enumerate(queues)}
    for ring in rings({queue.id: [queue.louder] if queue.louder else [] for queue in queues}):
        path = ("caseload", "queues", places[ring[0]], "louder")
        what = f"goes round: {' moves on to '.join([*ring, ring[0]])}"
        yield sheet.problem(path, what, "let one of them end")
