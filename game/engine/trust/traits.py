"""What a case has at all: no turn need ask its arrays anew."""

from functools import lru_cache
from typing import NamedTuple

from game.engine.trust.setting import Setting
from game.engine.trust.stakeholders import people_of

KEPT = 64  # settings that are kept: of one case, each set of incidents, whole and for those hit


class Traits(NamedTuple):
    """What some group or incident of a case has."""

    felt_later: bool  # what is mended comes to be felt with a lag
    monetary: bool  # what somebody loses is money
    admission: bool  # somebody weighs what is admitted
    investors: bool


@lru_cache(maxsize=KEPT)
def traits_of(setting: Setting) -> Traits:
    """Return what `setting` has; worked out once."""
    people = people_of(setting)
    return Traits(
        felt_later=bool(setting.incidents.felt_after.any()),
        monetary=bool(setting.groups.monetary.any()),
        admission=bool(people.admission.any()),
        investors=bool(people.investors.any()),
    )
