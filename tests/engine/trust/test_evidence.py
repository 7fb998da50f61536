import re
from pathlib import Path

import game
from game.engine.trust.causes import SOURCES
from game.engine.trust.constant import Strength
from game.engine.trust.evidence import DEFAULT, TABLE

ID = re.compile(r"E([1-9]|[12][0-9]|3[0-2])|D")


def test_every_constant_lies_within_its_own_range() -> None:
    outside = [c.name for c in TABLE if not c.low <= c.value <= c.high]

    assert outside == []


def test_every_constant_has_a_unit_a_meaning_and_a_source() -> None:
    bare = [c.name for c in TABLE if not (c.unit and c.note and c.evidence)]

    assert bare == []


def test_every_source_is_a_finding_or_owns_up_to_being_design() -> None:
    ids = {found for c in TABLE for found in c.evidence}
    ids |= {found for source in SOURCES.values() for found in source.evidence}

    assert [found for found in sorted(ids) if not ID.fullmatch(found)] == []


def test_a_design_choice_is_never_called_well_supported() -> None:
    proud = [c.name for c in TABLE if c.evidence == ("D",) and c.strength is not Strength.WEAK]

    assert proud == []


def test_the_table_holds_what_the_model_uses() -> None:
    assert all(getattr(DEFAULT, c.name) == c.value for c in TABLE)
    assert len({c.name for c in TABLE}) == len(TABLE)


def test_every_constant_is_read_by_something() -> None:
    code = Path(game.__file__).parent
    own = {code / "engine" / "trust" / "evidence.py"}
    text = "\n".join(path.read_text("utf-8") for path in set(code.rglob("*.py")) - own)

    assert [c.name for c in TABLE if not re.search(rf"[.\"]{c.name}\b", text)] == []


def test_the_four_repairs_are_ordered_as_found() -> None:
    deeds = DEFAULT.weight_fix + DEFAULT.weight_pay

    assert deeds > DEFAULT.weight_words > DEFAULT.weight_procedure
