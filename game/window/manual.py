"""What the help says: a turn step by step, every key that works, and what the model is."""

from game.base.words import _
from game.window.faces import HelpFace, KeysFace

Keys = tuple[tuple[str, str], ...]


def manual() -> HelpFace:
    """Return all of it."""
    return HelpFace(_steps(), _keys(), _model())


def _steps() -> Keys:
    return (
        (_("Read"), _("What is known, what is rumour, what nobody knows, what just came in.")),
        (_("Plan"), _("Spend effort and money on cards. You cannot do everything.")),
        (_("Commit"), _("Time passes. What you did meets what happened.")),
        (_("See why"), _("Each meter shows what moved it. The rows add up to the change.")),
        (_("Keep your word"), _("A promise has a due time. Plan the card that keeps it.")),
    )


def _keys() -> tuple[KeysFace, ...]:
    return (
        KeysFace("turn", _("Keys at the table"), _at_the_table()),
        KeysFace("", _("Keys on every page"), _everywhere()),
        KeysFace("session", _("Teams"), _in_a_room()),
        KeysFace("lobby", _("Phones"), _in_the_lobby()),
        KeysFace("compare", _("All plans"), _on_all_plans()),
        KeysFace("teams", _("New session"), (("2–8", _("how many")), ("L", _("let phones in")))),
        KeysFace("home", _("Shelf"), _on_the_shelf()),
        KeysFace("briefing", _("File"), _in_the_file()),
        KeysFace("race", _("Race"), (("C", _("the case’s weights")),)),
        KeysFace("outcome", _("Outcome"), _on_the_outcome()),
        KeysFace("meanwhile", _("In between"), (("1–3", _("meters")), ("T", _("team")))),
        KeysFace("debrief", _("Debrief"), _on_the_debrief()),
        KeysFace("pause", _("Pause"), _on_the_pause()),
        KeysFace("help", _("Help"), (("L", _("how to lead teams")),)),
    )


def _at_the_table() -> Keys:
    return (
        ("1–9", _("play a card, or take it back")),
        ("0", _("the same with the tenth card")),
        ("K", _("lay cards by their printed numbers")),
        ("C", _("write a response of your own")),
        (_("Enter"), _("read the card, or open what is in focus")),
        (_("Space"), _("commit the plan")),
        ("U", _("take back the last card; Backspace too")),
        ("T", _("read the whole plan")),
        ("?", _("explain the number in focus")),
        ("O", _("how everybody sees you")),
        ("W", _("who waits, and what you can do")),
        ("J", _("the next of what just came in")),
        ("I", _("what each role alone knows")),
        ("N", _("write a note")),
        ("S", _("go on with a copy of a locked game")),
        ("+", _("another minute, where a timer is set")),
    )


def _everywhere() -> Keys:
    return (
        ("Tab", _("next area; Shift Tab goes back")),
        (_("arrows"), _("move inside an area")),
        (_("Page ↑ ↓"), _("turn the page; so does the wheel")),
        (_("Space"), _("press what has focus, or go on")),
        ("P", _("pause, go back to a turn, leave")),
        ("H", _("this help, and back from it")),
        ("F11", _("full screen")),
        ("Ctrl + −", _("size of text; Ctrl 0 as designed")),
        (_("Esc"), _("back")),
    )


def _on_the_shelf() -> Keys:
    return (
        ("C", _("go on")),
        ("G", _("games in play")),
        ("1–2", _("alone, teams")),
        ("R", _("results")),
        ("S", _("settings")),
        ("Q", _("quit")),
    )


def _in_the_file() -> Keys:
    return (("L", _("length")), ("R", _("race a rival")), ("S", _("sources")))


def _on_the_outcome() -> Keys:
    return (
        ("1–3", _("meters")),
        ("V", _("voices")),
        ("C", _("company")),
        ("R", _("results")),
        ("U", _("undo")),
        ("N", _("note")),
        ("T", _("team")),
        ("?", _("why")),
    )


def _in_a_room() -> Keys:
    return (
        ("1–8", _("a team’s plan")),
        (_("Space"), _("stop or start the clock")),
        ("+ −", _("a minute")),
        ("L", _("lock all")),
        ("R", _("reveal")),
        ("T", _("teams")),
        ("I", _("all that is known")),
        ("N", _("note")),
        ("Q", _("phones: how they come in")),
        ("V", _("open every talk")),
    )


def _in_the_lobby() -> Keys:
    return (
        ("L", _("let them in")),
        ("O", _("open to the network")),
        ("C", _("console, PIN")),
        ("W", _("a phone finds no page")),
        ("Q", _("back to the turn")),
    )


def _on_all_plans() -> Keys:
    return (
        ("1–8", _("a team’s page")),
        ("G", _("the company")),
        ("Q", _("question")),
        ("O", _("phones")),
        ("U", _("undo")),
        ("N", _("note")),
    )


def _on_the_debrief() -> Keys:
    return (
        ("1–7", _("pages")),
        ("L", _("loyalty")),
        ("M", _("media")),
        ("C", _("cost")),
        ("R", _("from here")),
        ("W", _("what if")),
        ("F", _("lines")),
        ("G", _("history")),
        ("B", _("best line")),
        ("A", _("again")),
        ("Q", _("questions")),
        ("O", _("hot wash")),
        ("V", _("the race")),
        ("N", _("note")),
        ("E", _("report")),
        ("S", _("sources")),
        ("T", _("team")),
    )


def _on_the_pause() -> Keys:
    return (
        ("U", _("undo")),
        ("R", _("turns")),
        ("1–9", _("a turn")),
        ("S", _("settings")),
        ("L", _("leave")),
        ("Q", _("quit")),
    )


def _model() -> tuple[str, ...]:
    return (
        _("The meters come from a model built on published findings. Its figures are simulated."),
        _("It teaches orderings and trade-offs inside a crisis. It is not a forecast."),
        _("Where evidence is weak, the cause says so."),
    )
