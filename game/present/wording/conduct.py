"""Words on how a company went about it; turns count from 1 here."""

from collections.abc import Sequence

from game.base.typography import quoted
from game.base.words import _, n_
from game.debrief.uttered import Utterance
from game.present.wording.listed import listed


def headings() -> dict[str, str]:
    """Return the name of each part."""
    return {
        "words": _("Words and deeds"),
        "first": _("The first word"),
        "helped": _("Who was helped first"),
        "quiet": _("What the quiet ones did"),
        "able": _("What the company was able to do"),
        "areas": _("The fields of work"),
    }


def area(name: str, played: Sequence[tuple[str, Sequence[int]]], cards: int) -> str:
    """Return which cards of a field of work were played, of how many, and on which turns."""
    if not played:
        return _("{name}: none of {cards} cards.").format(name=name, cards=cards)
    said = [
        _("“{card}” on {turns}").format(card=card, turns=turns(numbers)) for card, numbers in played
    ]
    words = _("{name}: {n} of {cards} cards: {said}.")
    return words.format(name=name, n=len(played), cards=cards, said=listed(said))


def areas_left(names: Sequence[str]) -> str:
    """Return in which fields of work nothing was played."""
    return _("Nothing was begun in: {names}.").format(names=listed(names)) if names else ""


def turns(numbers: Sequence[int]) -> str:
    """Return "turn 3", "turns 1, 3 and 4"; nothing for none."""
    if not numbers:
        return ""
    words = n_("turn {turns}", "turns {turns}", len(numbers))
    return words.format(turns=listed(_spans(numbers)))


def _spans(numbers: Sequence[int]) -> list[str]:
    """Return numbers in short: three and more that follow each other as "4 to 7"."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and runs[-1][-1] == number - 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    return [text for run in runs for text in _span(run)]


def _span(run: Sequence[int]) -> list[str]:
    if len(run) < 3:
        return [str(number) for number in run]
    return [_("{first} to {last}").format(first=run[0], last=run[-1])]


def spoke_and_acted(
    spoke: Sequence[int],
    acted: Sequence[int],
    otherwise: Sequence[tuple[Utterance, Sequence[int]]],
    not_counted: Sequence[str] = (),
) -> str:
    """Return on which turns you made a statement, and on which you did something for people.

    Without any statement, what was said `otherwise` is told in its place; cards for people that
    were no help are named.
    """
    said = _("You made a statement on {turns}.") if spoke else _silent(otherwise)
    did = _("You helped people or gave them something on {turns}.")
    none = _("No card that you played helped people or gave them anything.")
    if not_counted:
        did = _(
            "You helped people or gave them something on {turns}; what tempts, or whose promise "
            "broke, is not counted: {cards}."
        )
        none = _(
            "No card that you played helped people or gave them anything; what tempts, or whose "
            "promise broke, is not counted: {cards}."
        )
    cards = listed([quoted(title) for title in not_counted])
    acts = (did if acted else none).format(turns=turns(acted), cards=cards)
    return f"{said.format(turns=turns(spoke))} {acts}"


def _silent(otherwise: Sequence[tuple[Utterance, Sequence[int]]]) -> str:
    """Return that no statement was made, and what was said beside it."""
    if not otherwise:
        return _("You said nothing in public.")
    told = {
        Utterance.BLAME: _("put the blame on others on {turns}"),
        Utterance.FACTS: _("told facts on {turns}"),
        Utterance.PROMISE: _("gave a promise on {turns}"),
    }
    said = listed([told[kind].format(turns=turns(on)) for kind, on in otherwise])
    return _("You said nothing in public; beside that you {said}.").format(said=said)


def alone(numbers: Sequence[int], spoke: int) -> str:
    """Return on which of the turns with a statement hardly a deed was to be seen."""
    if not spoke:
        return ""
    if not numbers:
        return _("Whenever you spoke, people could see deeds beside your words.")
    return _("On {turns} people could see hardly a deed beside your words.").format(
        turns=turns(numbers)
    )


def effort(words: int, deeds: int) -> str:
    """Return what statements took of the effort, and what deeds for people took."""
    return _(
        "Effort that went into statements: {words}; into help and gifts alone: {deeds}."
    ).format(words=words, deeds=deeds)


def they_spoke(who: str, spoke: Sequence[int], acted: Sequence[int]) -> str:
    """Return the same of the real company, in short."""
    nothing = _("no turn")
    return _("As {who} did it: statements on {spoke}; help or gifts on {acted}.").format(
        who=who, spoke=turns(spoke) or nothing, acted=turns(acted) or nothing
    )


def when(turn: int, time: str, *, at_once: bool = False) -> str:
    """Return on which turn something came, and how long after the first failure, if it was.

    It was `at_once` if that is the turn on which the team came in.
    """
    if at_once:
        return _("turn {turn}, as soon as the team was there").format(turn=turn)
    if not time:
        return _("turn {turn}").format(turn=turn)
    return _("turn {turn}, {time} into it").format(turn=turn, time=time)


def first_word(at: str, card: str) -> str:
    """Return when the first word came that answered those who were let down, and which it was."""
    if not at:
        return _("No statement of yours answered those who were let down.")
    return _("Your first answer came on {at}: “{card}”.").format(at=at, card=card)


def first_deed(at: str) -> str:
    """Return when the first help or gift went to people; getting ready may come sooner."""
    return _("The first help or gift went to people on {at}.").format(at=at) if at else ""


def they_first(who: str, word: str, deed: str) -> str:
    """Return the same of the real company, in short."""
    nothing = _("never")
    return _("As {who} did it: the first word: {word}; the first help or gift: {deed}.").format(
        who=who, word=word or nothing, deed=deed or nothing
    )


def served_first(names: Sequence[tuple[str, Sequence[int]]], together: Sequence[int]) -> str:
    """Return which way was served first, on which turns, and on which all stood on one list."""
    one_list = _("All on one list, by your choice, on {turns}.").format(turns=turns(together))
    if not names:
        unsaid = _("On no turn did you say who is served before the others.")
        return one_list if together else unsaid
    said = [
        _("“{name}” on {turns}").format(name=name, turns=turns(numbers)) for name, numbers in names
    ]
    first = _("Served first: {names}.").format(names=listed(said))
    return f"{first} {one_list}" if together else first


def helped(names: Sequence[tuple[str, int]]) -> str:
    """Return whom a card of yours helped, and from which turn on, the first first."""
    if not names:
        return _("No card that you played was for any of them.")
    said = [_("“{name}” on turn {turn}").format(name=name, turn=turn) for name, turn in names]
    return _("Your cards were for {names}.").format(names=listed(said))


def never(names: Sequence[str]) -> str:
    """Return whom no card was for, though there was one."""
    return _("There was a card for them, too, and it was not played: {names}.").format(
        names=listed([_("“{name}”").format(name=name) for name in names])
    )


def watched(name: str, before: int, after: int, *, hurt: bool, later: bool = False) -> str:
    """Return what became of those whom least had gone wrong for; `later`: since a team came in."""
    least, none = _("least of all had gone wrong for them"), _("nothing had gone wrong for them")
    if before == after:
        words = _("“{name}”: {how}. Their loyalty stood at {after} at the start and at the end.")
        if later:
            words = _(
                "“{name}”: {how}. Their loyalty stood at {after} when you came and at the end."
            )
    else:
        words = _(
            "“{name}”: {how}, and they made up their minds all the same. "
            "Their loyalty went from {before} to {after}."
        )
    return words.format(name=name, how=least if hurt else none, before=before, after=after)


def able(name: str, before: int, after: int, *, later: bool = False) -> str:
    """Return how a capability grew, of 100; `later`: since a team came in."""
    words = _("{name}: {before} of 100 at the start, {after} at the end.")
    if later:
        words = _("{name}: {before} of 100 when you came, {after} at the end.")
    return words.format(name=name, before=before, after=after)


def able_beside(name: str, before: int, after: int, who: str, theirs: int) -> str:
    """Return the same beside what it came to as the real company played."""
    return _(
        "{name}: {before} of 100 at the start, {after} at the end ({who}, replayed: {theirs})."
    ).format(name=name, before=before, after=after, who=who, theirs=theirs)


def held_back(group: Sequence[str], names: Sequence[tuple[str, Sequence[int]]]) -> str:
    """Return which of some capabilities was the lowest, and on which turns.

    It sets the pace of the work that needs them all.
    """
    said = [
        _("“{name}” on {turns}").format(name=name, turns=turns(numbers)) for name, numbers in names
    ]
    text = _("Work that needs {group} goes at the pace of the lowest. That was {names}.")
    return text.format(group=listed([f"“{name}”" for name in group]), names=listed(said))
