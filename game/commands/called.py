"""What each command does with what was typed. They load late, so that a word answers at once."""

from collections.abc import Callable, Mapping
from types import SimpleNamespace as Arguments

from game.commands.machine import Machine

Command = Callable[[Arguments, Machine], int]


def _of_many(command: Command) -> Command:
    """Return `command` for a process that plays thousands of games."""

    def called(options: Arguments, machine: Machine) -> int:
        from game.commands.memory import kept_at_hand

        kept_at_hand()
        return command(options, machine)

    return called


def _open(_options: Arguments, machine: Machine) -> int:
    from game.commands.play import open_game

    return open_game(machine)


def _play(options: Arguments, machine: Machine) -> int:
    from game.commands.play import Wanted, play

    teams = tuple(options.teams or ())
    text, plain, minutes = options.text, options.plain, options.minutes
    wanted = Wanted(
        options.scenario, options.seed, teams, minutes, options.rival, text=text, plain=plain
    )
    return play(wanted, machine)


def _host(options: Arguments, machine: Machine) -> int:
    from game.commands.host import Wanted, host

    told = (options.scenario, options.teams, options.minutes, options.seed)
    wanted = Wanted(*told, options.open, options.port, options.journal, text=options.text)
    return host(wanted, machine)


def _demo(options: Arguments, machine: Machine) -> int:
    from game.commands.demo import demo

    return demo(options.scenario, options.seed, machine, plain=options.plain)


def _list(options: Arguments, machine: Machine) -> int:
    from game.commands.listing import list_cases

    return list_cases(machine, as_json=options.json)


def _check(options: Arguments, _machine: Machine) -> int:
    from game.commands.check import check

    return check(options.path, as_json=options.json, strict=options.strict)


def _backtest(options: Arguments, machine: Machine) -> int:
    from game.commands.backtest import backtest

    return backtest(machine, options.path, as_json=options.json)


def _calibrate(options: Arguments, machine: Machine) -> int:
    from game.commands.calibrate import calibrate

    return calibrate(machine, options.path, as_json=options.json, page=options.write)


def _balance(options: Arguments, machine: Machine) -> int:
    from game.commands.balance import Asked, balance

    names, plays, workers = options.scenario, options.plays, options.workers
    return balance(machine, Asked(names, plays, workers, options.dask, options.html, options.json))


def _best(options: Arguments, machine: Machine) -> int:
    from game.commands.best import Asked, best
    from game.commands.searched import Wanted

    weights = dict(options.weight or ())
    wanted = Wanted(options.game, options.case, options.turn, options.team, options.seed, weights)
    hard = (options.width, options.plays, options.every)
    return best(machine, Asked(wanted, *hard, as_json=options.json))


def _report(options: Arguments, machine: Machine) -> int:
    from game.commands.helpers import helped

    journals, judged, paper = options.journal, not options.unjudged, options.paper
    with helped() as hands:  # before all that takes long: they get ready meanwhile
        from game.commands.report import Asked, report

        return report(machine, Asked(journals, options.out, judged, paper, options.case), hands)


def _review(options: Arguments, machine: Machine) -> int:
    from game.commands.review import review

    return review(machine, options.journal, options.case, as_json=options.json)


def _print(options: Arguments, _machine: Machine) -> int:
    from game.commands.printing import Asked, print_kit

    wanted, edition, paper = options.scenario, options.edition, options.paper
    return print_kit(Asked(wanted, options.out, edition, paper, options.cut, options.all))


def _verify(options: Arguments, machine: Machine) -> int:
    from game.commands.verify import Asked, verify

    return verify(machine, Asked(options.journal, options.report, options.case, options.json))


def _model(options: Arguments, machine: Machine) -> int:
    from game.commands.model import model

    return model(machine, as_json=options.json)


def _bench(options: Arguments, machine: Machine) -> int:
    from game.commands.bench import bench

    return bench(machine, as_json=options.json, room=options.room)


def _shots(options: Arguments, _machine: Machine) -> int:
    from game.commands.shots import shots

    return shots(options.out, options.size)


COMMANDS: Mapping[str, Command] = {
    "": _open,
    "play": _play,
    "host": _host,
    "demo": _demo,
    "list": _list,
    "check": _of_many(_check),
    "backtest": _backtest,
    "calibrate": _of_many(_calibrate),
    "balance": _of_many(_balance),
    "best": _of_many(_best),
    "report": _of_many(_report),
    "verify": _verify,
    "review": _of_many(_review),
    "print": _print,
    "model": _model,
    "bench": _of_many(_bench),
    "shots": _shots,
}
