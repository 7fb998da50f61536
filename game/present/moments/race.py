"""Before a game: whom it can be raced against, and how its outcome is weighed."""

from collections.abc import Mapping

from game.bots.registry import BOTS
from game.present.race import RaceFile, RivalChoice, WeightChoice
from game.present.wording import rival as words
from game.scenario.weights import Weights


def race_file(
    there: Mapping[str, str], rival: str, weights: Weights | None, own: Weights
) -> RaceFile:
    """Return the choices of a race: the rivals that are `there`, after playing without one.

    They come by their names.
    `own` are the weights of the case; `weights` those that the player chose instead.
    """
    alone = RivalChoice("", words.alone(), words.about_alone(), chosen=rival not in there)
    others = (
        RivalChoice(name, called, BOTS[name].way(), chosen=name == rival)
        for name, called in there.items()
    )
    shown = weights or own
    return RaceFile(
        rivals=(alone, *others),
        weights=tuple(
            WeightChoice(name, said, getattr(shown, name), getattr(own, name))
            for name, said in words.parts().items()
        ),
        against=words.against(there[rival], BOTS[rival].way()) if rival in there else "",
        weighed=words.weighed(shown, chosen=weights is not None),
        about=words.about(),
        points=words.points(),
    )
