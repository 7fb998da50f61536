"""Words on what came out otherwise than with the better plan: first the cause, then the effect.

They tell what happened and what it hung on, and never who was wrong.
"""

from collections.abc import Sequence

from game.base.words import _, n_
from game.engine.word import Word
from game.present.wording.listed import listed


def on_turn(place: int, when: str) -> str:
    """Return "on turn 5 (Fri 06:00)"; turns count from 0."""
    return _("on turn {turn} ({when})").format(turn=place + 1, when=when)


def after_turn(place: int, day: str) -> str:
    """Return when it was on a turn that passed undecided: "after turn 4 (Sat 17)"."""
    return _("after turn {turn} ({day})").format(turn=place + 1, day=day)


def on_turn_alone(place: int) -> str:
    """Return "on turn 5"; turns count from 0."""
    return _("on turn {turn}").format(turn=place + 1)


def beside(was: str, would: str) -> str:
    """Return what happened, and what happens with the better plan, as one sentence."""
    return _("{was}; with the better plan {would}.").format(was=was, would=would)


def again(about: str, first: int, would: str) -> str:
    """Return what the verdict of an earlier turn, from 0, has told in these very words."""
    text = _(
        "As in the verdict of turn {turn}, it is about “{about}”: with the better plan {would}."
    )
    return text.format(about=about, turn=first + 1, would=would)


# ------------------------------------------------------------------------- what it hung on
def not_played(card: str) -> str:
    """Return that a card was missing."""
    return _("“{card}” had not been played").format(card=card)


def had_been_played(card: str) -> str:
    """Return that a card was there."""
    return _("“{card}” had been played").format(card=card)


def not_working(card: str) -> str:
    """Return that a card had been played and was still to take effect."""
    return _("“{card}” had not taken effect yet").format(card=card)


def came_only(card: str, when: str) -> str:
    """Return that a card came later; `when` is "on turn 5"."""
    return _("“{card}” came only {when}").format(card=card, when=when)


def not_then(card: str) -> str:
    """Return that a card was asked for on that very turn."""
    return _("“{card}” was not played then").format(card=card)


def need(group: str, value: int, limit: int) -> str:
    """Return how much of a need was met, beside the limit it was held against."""
    if value > limit:
        text = _("“{group}” had {value}% of their need met, over {limit}%")
    else:
        text = _("“{group}” had {value}% of their need met, not over {limit}%")
    return text.format(group=group, value=value, limit=limit)


def able(name: str, value: int, limit: int) -> str:
    """Return where a capability stood, beside the limit it was held against."""
    if value > limit:
        return _("“{name}” stood at {value}, over {limit}").format(
            name=name, value=value, limit=limit
        )
    return _("“{name}” stood at {value}, not over {limit}").format(
        name=name, value=value, limit=limit
    )


def trust(name: str, value: int, limit: int) -> str:
    """Return how far a group trusted, beside the limit it was held against."""
    if value > limit:
        text = _("“{name}” trusted the company at {value}, over {limit}")
    else:
        text = _("“{name}” trusted the company at {value}, not over {limit}")
    return text.format(name=name, value=value, limit=limit)


def kept(promise: str, *, so: bool) -> str:
    """Return whether a promise had been kept."""
    text = _("“{promise}” had been kept") if so else _("“{promise}” had not been kept")
    return text.format(promise=promise)


def broken(promise: str, *, so: bool) -> str:
    """Return whether a promise had been broken."""
    text = _("“{promise}” had not been kept") if so else _("“{promise}” had not been broken")
    return text.format(promise=promise)


def begun(incident: str, *, so: bool) -> str:
    """Return whether an incident had begun."""
    text = _("“{incident}” had come") if so else _("“{incident}” had not come")
    return text.format(incident=incident)


# ------------------------------------------------------------------------------- what came in
def struck(incident: str, when: str, because: Sequence[str]) -> str:
    """Return what came in, when, and what it hung on."""
    if not because:
        return _("“{incident}” came {when}").format(incident=incident, when=when)
    text = _("{because}, so “{incident}” came {when}")
    return text.format(because=_all(because), incident=incident, when=when)


def spared(instead: Sequence[str], later: str) -> str:
    """Return what comes with the better plan in the place of an incident."""
    if later:
        return _("it comes {when} only").format(when=later)
    if not instead:
        return _("it does not come")
    text = n_("{what} comes in its place", "{what} come in its place", len(instead))
    return text.format(what=listed([_("“{incident}”").format(incident=each) for each in instead]))


# ----------------------------------------------------------------------------------- promises
def pledged(promise: str, made: str, word: Word, when: str, because: Sequence[str]) -> str:
    """Return what became of a promise, when, and what was missing."""
    words = {
        Word.BROKEN: _("“{promise}”, promised {made}, broke {when}"),
        Word.LATE: _("“{promise}”, promised {made}, was kept late, {when}"),
        Word.PARTLY: _("“{promise}”, promised {made}, was kept only in part {when}"),
        Word.NOT_GIVEN: _("“{promise}” was not promised"),
    }
    text = words.get(word, _("“{promise}”, promised {made}, was not kept by the end"))
    said = text.format(promise=promise, made=made, when=when)
    return _("{said}: {because}").format(said=said, because=_all(because)) if because else said


def pledged_again(promise: str, first: int, word: Word, when: str) -> str:
    """Return what became of a promise that the verdict of a turn, from 0, has told whole."""
    words = {
        Word.BROKEN: _(
            "The same promise as in the verdict of turn {turn}, “{promise}”, broke {when}"
        ),
        Word.LATE: _(
            "The same promise as in the verdict of turn {turn}, “{promise}”, was kept late, {when}"
        ),
        Word.PARTLY: _(
            "The same promise as in the verdict of turn {turn}, “{promise}”, was kept only in part "
            "{when}"
        ),
    }
    text = words.get(
        word,
        _(
            "The same promise as in the verdict of turn {turn}, “{promise}”, was not kept by the "
            "end"
        ),
    )
    return text.format(turn=first + 1, promise=promise, when=when)


def not_given_again(promise: str, first: int) -> str:
    """Return the same of a promise that was not given."""
    text = _("The same promise as in the verdict of turn {turn}, “{promise}”, was not given")
    return text.format(turn=first + 1, promise=promise)


def same_turn() -> str:
    """Return when a promise came to its end on the turn on which it was given."""
    return _("on the same turn")


def pledge_ends(word: Word) -> str:
    """Return what becomes of a promise with the better plan."""
    words = {
        Word.KEPT: _("it is kept"),
        Word.LATE: _("it is kept, if late"),
        Word.PARTLY: _("it is kept in part"),
        Word.NOT_GIVEN: _("it is not given"),
    }
    return words.get(word, _("it is still open at the end"))


def pledge_given(word: Word) -> str:
    """Return what becomes of a promise that only the better plan gives."""
    words = {
        Word.KEPT: _("it is given and kept"),
        Word.LATE: _("it is given and kept, if late"),
    }
    return words.get(word, _("it is given and kept in part"))


# --------------------------------------------------------------------------------------- help
def helped(group: str, incident: str, when: str) -> str:
    """Return on which turn half of the need after an incident was met; no `when` if on none."""
    if not when:
        text = _("The company never met half of what “{group}” needed after “{incident}”")
    else:
        text = _("Only {when} had the company met half of what “{group}” needed after “{incident}”")
    return text.format(group=group, incident=incident, when=when)


def helped_sooner(when: str, sooner: int) -> str:
    """Return on which turn half of it is met, and how many turns sooner that is, if told."""
    if not sooner:
        return _("half is met {when}").format(when=when)
    text = n_("half is met {when}, {n} turn sooner", "half is met {when}, {n} turns sooner", sooner)
    return text.format(when=when, n=sooner)


def helped_less(group: str, incident: str, met: int) -> str:
    """Return how much of the need after an incident was met in the end."""
    text = _("By the end the company had met {met}% of what “{group}” needed after “{incident}”")
    return text.format(group=group, incident=incident, met=met)


def helped_more(met: int) -> str:
    """Return how much of it is met."""
    return _("{met}% is met").format(met=met)


def stood(name: str, now: int, incident: str, when: str) -> str:
    """Return where a capability stood as an incident began."""
    text = _("“{name}” stood at {now} of 100 when “{incident}” came {when}")
    return text.format(name=name, now=now, incident=incident, when=when)


def stands(would: int) -> str:
    """Return where it stands by then."""
    return _("it stands at {would}").format(would=would)


# ------------------------------------------------------------------------------- who told it
def told_by_others(incident: str) -> str:
    """Return that an incident came without a word of the company."""
    return _("The company said nothing as “{incident}” came").format(incident=incident)


def tells_first() -> str:
    """Return that the company speaks before others do."""
    return _("it speaks on that very turn, before others do")


def spoke(incident: str, when: str) -> str:
    """Return when a statement was first made after an incident; no `when` if it never was."""
    if not when:
        return _("No statement was made after “{incident}” came").format(incident=incident)
    text = _("The first statement after “{incident}” came {when}")
    return text.format(incident=incident, when=when)


def speaks(when: str) -> str:
    """Return when it is made."""
    return _("a statement is made {when}").format(when=when)


def turned_by(card: str) -> str:
    """Return that a card that tempts broke the story, and not what had been said before."""
    return _("It was “{card}” that broke the story, and it tempts.").format(card=card)


def clashed(clash: str) -> str:
    """Return what clashed, and that nothing does; the sentence stands by itself."""
    return _("{clash} With the better plan nothing clashes there.").format(clash=clash)


def not_said(clash: str) -> str:
    """Return what clashed, and that the better plan rules the later of the two statements out."""
    return _("{clash} With the better plan that could not be played there.").format(clash=clash)


def clashed_less(clash: str, because: str) -> str:
    """Return what clashed, and that less does; `because` of a card that makes words agree."""
    if not because:
        return _("{clash} With the better plan less clashes there.").format(clash=clash)
    text = _("{clash} With the better plan less clashes there: “{card}” helps statements agree.")
    return text.format(clash=clash, card=because)


def _all(because: Sequence[str]) -> str:
    """Return several things that hold together."""
    return _(", and ").join(because)
