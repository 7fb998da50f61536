"""A small table of two screens to try the shell on, without any game behind it."""

from dataclasses import dataclass, field

from game.base.ids import CardId
from game.window import theme
from game.window.box import Box, Boxes, Frame
from game.window.cards import CardFace
from game.window.controls import Button, Chip
from game.window.events import Key
from game.window.fields import Entry
from game.window.geometry import Rect
from game.window.parts import Words
from game.window.screen import Answer, Routes
from game.window.widgets import Choice, Trouble, dialog, hint_row, hints, paper, table
from game.window.wishes import Choose, Commit, Go, Look, Note, Play, TakeBack, Wish

FACES = (
    CardFace("Fix it", "Send the bags home", "By tonight.", 2, "$0.4m", (True, False, True), "1"),
    CardFace("Say it", "Hourly updates", "One page.", 1, "$0.1m", (True, True, False), "2"),
    CardFace(
        "Guard", "Brief the regulator", "Call first.", 1, "$0", (False, True, False), "3",
        why="opens on turn 6", why_icon="clock",
    ),
)  # fmt: skip


class Hand:
    """Cards, a field, a choice of sizes and the red button."""

    def layout(self, view: frozenset[str], frame: Frame) -> Boxes:
        places = Rect(48, 300, 1022, 230 * frame.scale.text).columns(3, 16)
        cards = [_card(face, place, view) for face, place in zip(FACES, places, strict=True)]
        red = Button("Commit the plan", "red", "Space", why="" if view else "Pick a card first")
        commit = Box(
            "commit", Rect(1300, 300, 560, 120), red, "plan", Look("sure", "yes"), ("Space",),
            why=red.why,
        )  # fmt: skip
        note = frame.look("note")
        boxes = (
            table(frame),
            Box("title", Rect(48, 60, 1400, 120), Words("Your hand", theme.TITLE)),
            *cards,
            commit,
            Box("note", Rect(1300, 600, 560, 90), Entry("note", note, "Note"), "note", Note(note)),
            Box("size", Rect(48, 800, 1200, 90), Chip("Text 100 %"), "size",
                less=Choose("text", "smaller"), more=Choose("text", "larger")),
            *hints(frame, hint_row(frame), (("1-3", "play"), ("H", "help")), "table"),
        )  # fmt: skip
        if frame.look("sure"):
            words = "One effort is left."
            sure = (
                Choice("Commit", Commit(), "Enter", red=True),
                Choice("Stay", Look("sure"), leaves=True),
            )
            boxes += dialog(frame, "Commit now?", words, sure)
        return boxes

    def on(self, key: Key, _view: frozenset[str], _frame: Frame) -> Wish | None:
        return Go("news") if key.name == "n" else None


def _card(face: CardFace, place: Rect, view: frozenset[str]) -> Box:
    card = CardId(face.title)
    wish: Wish = TakeBack(card) if face.title in view else Play(card)
    return Box(
        face.title, place, face, "hand", wish, (face.key,), why=face.why, ground="table",
        chosen=face.title in view, enter=Look("card", face.title),
    )  # fmt: skip


class News:
    """One sentence and the way on."""

    def layout(self, _view: object, frame: Frame) -> Boxes:
        return (
            paper(frame),
            Box("line", Rect(48, 100, 1500, 120), Words("Outcome", theme.HEADLINE_M), rises=300),
            Box("on", Rect(48, 800, 700, 120), Button("Next", "red", "Space"), "on", Go("hand"),
                ("Space",)),
        )  # fmt: skip

    def on(self, _key: Key, _view: object, _frame: Frame) -> Wish | None:
        return None


ROUTES: Routes = {"hand": Hand(), "news": News()}


@dataclass
class Dealer:
    """Grants wishes: a plan of at most two cards; can be told to fail."""

    plan: frozenset[str] = frozenset()
    heard: list[Wish] = field(default_factory=list)
    broken: bool = False

    def view(self, place: str) -> object:
        return self.plan if place == "hand" else None

    def grant(self, wish: Wish) -> Answer:
        self.heard.append(wish)
        if self.broken:
            return Trouble("The game was not saved", "Your turn is safe.", "Free some space.")
        match wish:
            case Play(card):
                self.plan |= {card}
            case TakeBack(card):
                self.plan -= {card}
            case Commit():
                return Go("news")
            case _:
                pass
        return None
