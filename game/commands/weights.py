"""How an outcome is weighed where somebody wants it otherwise than the case."""

from collections.abc import Mapping

from pydantic import ValidationError

from game.base.words import _
from game.commands.refused import RefusedError
from game.scenario.weights import Weights


def weighed(own: Weights, others: Mapping[str, float]) -> Weights:
    """Return the weights of a case with those changed that somebody weighs otherwise.

    Raises:
        RefusedError: They cannot be weighed so.
    """
    try:
        return Weights.model_validate({**own.model_dump(), **others})
    except ValidationError as error:
        raise RefusedError(_("Loyalty has to weigh something: it cannot be 0.")) from error
