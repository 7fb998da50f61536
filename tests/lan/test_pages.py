"""Every page as a screen reader meets it: landmarks, one heading on top, names for all controls."""

import re
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser

import pytest

from game.present.wording.door import apart
from game.present.wording.leading import by_keys
from tests.lan.room import Served

VOID = {"meta", "link", "input", "br", "img", "hr", "path", "rect", "circle"}
CONTROLS = {"input", "select", "textarea"}


class Page(HTMLParser):
    """What a page holds, read as a browser would."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.found: list[tuple[str, dict[str, str]]] = []
        self.crossed: list[str] = []
        self.words: dict[int, str] = {}  # of the element at a place
        self.around: list[int] = []
        self.inside: dict[int, list[str]] = {}
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))
        self.inside[len(self.found) - 1] = list(self.open)
        if tag not in VOID:
            self.open.append(tag)
            self.around.append(len(self.found) - 1)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1] != tag:
            self.crossed.append(tag)
            return
        self.open.pop()
        self.around.pop()

    def handle_data(self, data: str) -> None:
        for place in self.around:
            self.words[place] = self.words.get(place, "") + data

    def every(self, *tags: str) -> Iterator[tuple[int, dict[str, str]]]:
        return (
            (place, attributes) for place, (tag, attributes) in enumerate(self.found) if tag in tags
        )


def pages(served: Served) -> dict[str, str]:
    """Return every page in every state that it has."""
    console, ada = served.console(), served.person("Ada", 0)
    ben, eve = served.person("Ben", 0), served.person("Eve", 0, "-")
    door = served.device()
    found = {
        "door": door.get("/"),
        "door with code": door.get("/j/KITE"),
        "pin": door.get("/console"),
    }
    found |= {"lobby": ada.get("/seat"), "console lobby": console.get("/console")}
    found["wall lobby"] = console.get("/wall")
    served.pace(console, "next", seconds="60")
    found |= {"vote": ada.get("/seat"), "looks on": eve.get("/seat")}
    ada.done("/seat/vote", turn="0", card=["sorry"])
    ben.done("/seat/vote", turn="0", card=["deny"])
    console.done("/console/send", text="A dog barks.")
    console.done("/console/note", text="They argue well.", team="0")
    found |= {"talk, holds": ada.get("/seat"), "talk": ben.get("/seat")}
    found |= {"console": console.get("/console"), "wall": console.get("/wall")}
    ada.done("/seat/commit", turn="0", card=["sorry"], sure="70", reason="It is ours.")
    found["in"] = ada.get("/seat")
    served.pace(console, "reveal", anyway="yes")
    found |= {"revealed": ben.get("/seat"), "wall revealed": console.get("/wall")}
    found["console revealed"] = console.get("/console")
    for _turn in range(2):
        served.pace(console, "next")
        served.pace(console, "reveal", anyway="yes")
    found |= {"over": ada.get("/seat"), "console over": console.get("/console")}
    return found


@pytest.fixture
def read(served: Served) -> dict[str, Page]:
    return {name: Page(text) for name, text in pages(served).items()}


def test_every_page_is_whole(read: dict[str, Page]) -> None:
    for name, page in read.items():
        assert page.crossed == [], name
        assert page.open == [], name
        ids = [attributes["id"] for _tag, attributes in page.found if "id" in attributes]
        assert len(ids) == len(set(ids)), name


def test_every_control_has_a_name(read: dict[str, Page]) -> None:
    assert len(list(read["console"].every(*CONTROLS))) > 30
    for name, page in read.items():
        labelled = {attributes.get("for") for _place, attributes in page.every("label")}
        for place, attributes in page.every(*CONTROLS):
            named = attributes.get("id") in labelled or "label" in page.inside[place]
            hidden = attributes.get("type") == "hidden"
            assert hidden or named or "aria-label" in attributes, (name, attributes)


def test_every_button_link_and_summary_says_what_it_does(read: dict[str, Page]) -> None:
    for name, page in read.items():
        for place, attributes in page.every("button", "a", "summary"):
            said = page.words.get(place, "").strip() or attributes.get("aria-label", "")
            assert said, (name, attributes)


def test_every_field_of_a_form_is_sent_to_a_page_of_the_room(read: dict[str, Page]) -> None:
    for name, page in read.items():
        for _place, attributes in page.every("form"):
            assert attributes["method"] == "post", name
            assert attributes["action"].startswith(("/join", "/seat/", "/console/")), name


def test_every_page_has_a_language_a_title_and_a_main_part(read: dict[str, Page]) -> None:
    for name, page in read.items():
        assert [attributes["lang"] for _place, attributes in page.every("html")] == ["en"], name
        assert [page.words[place] for place, _attributes in page.every("title")] != [""], name
        assert len(list(page.every("main"))) == 1, name


def test_a_seat_has_one_heading_on_top_and_says_what_is_new(read: dict[str, Page]) -> None:
    for name in ("lobby", "vote", "talk", "in", "revealed", "over", "looks on"):
        page = read[name]
        assert len(list(page.every("h1"))) == 1, name
        live = [
            attributes.get("id") for _tag, attributes in page.found if "aria-live" in attributes
        ]
        assert "now" in live, name


def test_no_picture_speaks_for_itself(read: dict[str, Page]) -> None:
    for name, page in read.items():
        assert all("aria-hidden" in each for _place, each in page.every("svg")), name
        assert all(each.get("alt") for _place, each in page.every("img")), name


def test_whoever_looks_on_cannot_vote_and_can_write(read: dict[str, Page]) -> None:
    page = read["looks on"]

    names = {attributes.get("name") for _place, attributes in page.every("input", "textarea")}
    assert "card" not in names
    assert "text" in names


def test_how_to_lead_names_only_what_stands_on_the_pages(served: Served) -> None:
    """Whoever reads one page finds on the others what it speaks of."""
    console = served.console()
    ada, ben = served.person("Ada", 0), served.person("Ben", 0)
    served.pace(console, "next")
    served.pace(console, "plan", team="0", cards="2")
    pages = [ada.get("/seat"), ben.get("/seat"), console.get("/console"), served.device().get("/")]
    served.pace(console, "reveal", anyway="yes")
    served.pace(console, "next")
    pages.append(console.get("/console"))
    there = unescape(" ".join(pages))
    guide = unescape(served.device().get("/guide"))

    named = re.findall(r"“([A-Z][^“”…]+)”", guide)
    assert len(named) > 10
    missing = {each for each in named if each not in there} - {"What really happened"}  # at the end
    assert missing == set()


def test_how_to_lead_tells_of_a_session_without_phones_too(served: Served) -> None:
    guide = unescape(served.device().get("/guide"))

    assert apart() in guide
    for part in by_keys():
        assert part.title in guide
        assert all(
            f"<kbd>{each.key}</kbd> {each.words}" in guide for each in part.steps if each.key
        )
