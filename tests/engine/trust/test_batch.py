"""A batch of rows equals each of its rows played alone, bit for bit."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import pytest

from game.engine.trust.arrays import gone, logistic
from game.engine.trust.priors import FREE, drawn
from game.engine.trust.setting import Floats, Groups, Setting
from game.engine.trust.stepped import Stepped
from tests.engine.trust.chance import (
    DAYS,
    deeds_at,
    play,
    random_deeds,
    random_setting,
    setting_at,
)


def readings(turn: Stepped) -> Iterator[tuple[str, Floats]]:
    """Yield everything that a turn returns, by name."""
    yield from vars(turn.state).items()
    for name in ("cost", "total_cost", "media", "media_peak", "meter"):
        yield name, getattr(turn, name)
    for meter, causes in turn.causes._asdict().items():
        yield from ((f"{meter}: {cause}", part) for cause, part in causes.items())


def same_bits(one: Floats, other: Floats) -> bool:
    return np.ascontiguousarray(one).tobytes() == np.ascontiguousarray(other).tobytes()


def differing(whole: list[Stepped], part: list[Stepped], places: Sequence[int]) -> list[str]:
    return [
        f"turn {number}, {name}"
        for number, (big, small) in enumerate(zip(whole, part, strict=True))
        for (name, values), (_, alone) in zip(readings(big), readings(small), strict=True)
        if not same_bits(values[list(places)], alone)
    ]


@pytest.mark.parametrize("wide", [False, True], ids=["one setting", "a setting a row"])
@pytest.mark.parametrize("rows", [1, 2, 3, 7, 8, 9, 17, 64, 1000])
def test_any_rows_played_alone_or_in_any_company_come_out_the_same(rows: int, wide: bool) -> None:
    setting = random_setting(rows, rows if wide else 1)
    turns = [random_deeds(100 * rows + n, rows) for n in range(len(DAYS))]
    whole = play(setting, turns)
    shuffled = np.random.default_rng(rows).permutation(rows).tolist()
    choices = [[0], [rows - 1], [rows // 2], shuffled, shuffled[: rows // 2 + 1]]

    for places in choices:
        part = play(setting_at(setting, places, rows), [deeds_at(deeds, places) for deeds in turns])
        assert differing(whole, part, places) == []


def test_a_game_gone_on_with_by_other_constants_hangs_on_no_other_game() -> None:
    rows, then = 40, drawn([0.3] * len(FREE))
    setting = random_setting(rows)
    turns = [random_deeds(n, rows) for n in range(len(DAYS))]
    whole = play(setting, turns, then, since=3)

    for place in range(rows):
        alone = play(setting, [deeds_at(deeds, [place]) for deeds in turns], then, since=3)
        assert differing(whole, alone, [place]) == []


def test_the_order_in_memory_of_what_is_handed_in_changes_nothing() -> None:
    setting = random_setting(5)
    turns = [random_deeds(n, 17) for n in range(len(DAYS))]
    rowwise = [
        replace(deeds, fix=np.ascontiguousarray(deeds.fix), safe=np.ascontiguousarray(deeds.safe))
        for deeds in turns
    ]

    assert differing(play(setting, turns), play(setting, rowwise), range(17)) == []


@pytest.mark.parametrize("law", [gone, logistic, np.exp2, np.exp])
def test_a_curve_takes_the_same_path_for_slices_and_single_numbers(law: np.ufunc) -> None:
    x = np.linspace(-7, 7, 4096)
    whole = law(x)

    assert same_bits(np.array([law(x[n : n + 1])[0] for n in range(0, 4096, 7)]), whole[::7])
    assert same_bits(law(x[::3]), whole[::3])
    assert same_bits(law(np.broadcast_to(x[:, None], (4096, 3)))[:, 1], whole)
    assert same_bits(law(x.reshape(16, 256).T).T.ravel(), whole)


def regrouped(groups: Groups, order: list[int]) -> Groups:
    values = {name: getattr(groups, name) for name in Groups.__dataclass_fields__}
    moved = {name: value[:, order] for name, value in values.items() if name != "kind"}
    return replace(groups, kind=tuple(groups.kind[place] for place in order), **moved)


def regroup(setting: Setting, order: list[int]) -> Setting:
    cases = setting.incidents
    return replace(
        setting,
        groups=regrouped(setting.groups, order),
        incidents=replace(
            cases,
            need=cases.need[:, order],
            severity=cases.severity[:, order],
            fixable=cases.fixable[:, order],
            eases=cases.eases[:, order],
            felt_after=cases.felt_after[:, order],
        ),
        economy=replace(setting.economy, fix_cost=setting.economy.fix_cost[:, order]),
    )


def test_the_order_of_groups_changes_nothing_that_can_be_seen() -> None:
    order = [7, 2, 0, 5, 1, 6, 4, 3]
    setting = random_setting(11)
    turns = [random_deeds(n, 9) for n in range(len(DAYS))]
    moved = [
        replace(
            deeds,
            scapegoats=deeds.scapegoats[:, order],
            compensation=deeds.compensation[:, order],
            double_deviation=deeds.double_deviation[:, order],
            fix=deeds.fix[:, order],
            hired=None if deeds.hired is None else deeds.hired[:, order],
        )
        for deeds in turns
    ]

    ours, theirs = play(setting, turns)[-1], play(regroup(setting, order), moved)[-1]

    assert theirs.trust == pytest.approx(ours.trust[:, order], abs=1e-12)
    assert theirs.loyalty == pytest.approx(ours.loyalty[:, order], abs=1e-12)
    assert theirs.media == pytest.approx(ours.media, abs=1e-12)
    assert theirs.cost == pytest.approx(ours.cost, rel=1e-12)
