"""Frozen records with some fields changed, where a turn makes many of them."""

from collections.abc import Mapping
from typing import Any, TypeVar

Record = TypeVar("Record")


def changed(record: Record, changes: Mapping[str, Any]) -> Record:
    """Return `record`, a frozen dataclass without slots, with some of its fields changed.

    It is what `dataclasses.replace` does, in a tenth of the time: no field is looked at.

    Raises:
        TypeError: `record` has no field of such a name.
    """
    fields = vars(record)
    values = {**fields, **changes}
    if len(values) > len(fields):
        raise TypeError(f"no such field: {', '.join(changes.keys() - fields.keys())}")
    new: Record = object.__new__(type(record))
    vars(new).update(values)
    return new
