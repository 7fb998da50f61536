"""The fingerprint of a case: what a save remembers, so that it is played with the same content."""

import hashlib
import json

from game.scenario.scenario import Scenario


def fingerprint(scenario: Scenario) -> str:
    """Return the SHA-256 of what a scenario says, as 64 hexadecimal digits.

    Comments, layout, the order of keys and values that only repeat a default make no difference;
    the order of lists does. The tests inside a scenario are no part of it: nobody plays them. Nor
    is what its objectives are rated by: that is read when the game is over.
    """
    said = scenario.model_dump(
        mode="json",
        by_alias=True,
        exclude_defaults=True,
        exclude={"tests": True, "objectives": {"__all__": {"measure"}}},
    )
    text = json.dumps(said, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode("ascii")).hexdigest()
