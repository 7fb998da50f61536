"""The answer to "why?" for a capability ("able.hands") or a queue ("queue.desk")."""

from game.base.scale import percent
from game.debrief.record import Record
from game.present.explain import Explained
from game.present.parts import WorkView
from game.present.pieces import work
from game.present.wording import explaining
from game.present.wording import work as words
from game.scenario.scenario import Scenario

ABLE, QUEUE = "able.", "queue."


def work_of(scenario: Scenario) -> dict[str, str]:
    """Return how the capabilities and queues of a case are asked about, each with its name."""
    queues = scenario.caseload.queues if scenario.caseload else ()
    able = {f"{ABLE}{each.id}": each.name for each in scenario.capabilities}
    return able | {f"{QUEUE}{each.id}": each.name for each in queues}


def of_work(record: Record, about: str) -> Explained:
    """Return what a capability or a queue is; nothing moves it but what is done."""
    able = about.startswith(ABLE)
    views = work.abilities(record) if able else work.queues(record)
    view = next(each for each in views if each.id == about.partition(".")[2])
    return Explained(
        title=view.name,
        figure=view.figure,
        meaning=_ability(record, view) if able else _queue(record, view),
        drivers=(),
        limits=explaining.simulated(),
    )


def _ability(record: Record, view: WorkView) -> str:
    """Return what a capability is, what is on its way, and whether it holds others back."""
    found = next(each for each in record.scenario.capabilities if each.id == view.id)
    coming = percent(view.coming)
    said = (
        words.capability(view.name),
        words.holds_back() if view.note else "",
        words.on_the_way(coming, found.lag) if coming else "",
        words.fades() if found.fades else "",
    )
    return " ".join(filter(None, said))


def _queue(record: Record, view: WorkView) -> str:
    """Return what a queue is, and what there is for all who wait."""
    load = record.scenario.caseload
    found = next(each for each in (load.queues if load else ()) if each.id == view.id)
    group = next(each.name for each in record.scenario.segments if each.id == found.group)
    return " ".join((words.queue(view.name, group, found.hours), *work.service(record)))
