"""Nothing that players may not know yet is on a sheet of the player edition."""

import dataclasses
from collections.abc import Iterator

import pytest
from pydantic import BaseModel

from game.engine.case import compiled
from game.export.kit.editions import EDITIONS, Printed
from game.export.kit.paper import A4
from game.export.kit.player import player
from game.scenario.scenario import Scenario
from game.scenario.story import Standing
from tests.export.kit.measured import CASES, case, files, said, sheets, type_

LEAST = 16  # letters: shorter texts say too little to be a secret
HIDDEN = "What nobody may read before it happens"


def values(thing: object) -> Iterator[object]:
    """Yield all that a view holds, however deep."""
    if dataclasses.is_dataclass(thing):
        for each in dataclasses.fields(thing):
            yield from values(getattr(thing, each.name))
    elif isinstance(thing, tuple):
        for one in thing:
            yield from values(one)
    else:
        yield thing


def texts(thing: object) -> Iterator[str]:
    """Yield every text of a model, however deep."""
    if isinstance(thing, BaseModel):
        for name in type(thing).model_fields:
            yield from texts(getattr(thing, name))
    elif isinstance(thing, dict):
        for one in thing.values():
            yield from texts(one)
    elif isinstance(thing, tuple):
        for one in thing:
            yield from texts(one)
    elif isinstance(thing, str):
        yield thing


def secrets(name: str) -> set[str]:
    """Return every text of a case that belongs to the facilitator or to a later hour."""
    scenario, history, guide = files(name).scenario, files(name).history, files(name).guide
    first, *later = scenario.turns
    found: list[object] = [history, guide, *later, first.front_pages, scenario.injects]
    found += [scenario.personas, scenario.incidents, scenario.coding, scenario.sources]
    hidden = {text for thing in found for text in texts(thing)}
    hidden |= {fact.settled_text for fact in scenario.facts}
    hidden |= {text for card in scenario.cards for text in (card.why, card.principle or "")}
    plain = "\n".join(open_texts(scenario))
    return {text for text in hidden if len(text) >= LEAST and text not in plain}


def open_texts(scenario: Scenario) -> Iterator[str]:
    """Yield every text of a case that is read before the first turn is decided."""
    first = scenario.turns[0]
    told: list[object] = [scenario.summary, scenario.stakes, scenario.objectives, scenario.roles]
    told += [scenario.segments, scenario.content_note, first.situation, first.intel]
    for thing in told:
        yield from texts(thing)
    for fact in scenario.facts:
        yield fact.settled_text if fact.open_as is Standing.KNOWN else fact.open_text
    for card in scenario.cards:
        yield from (card.title, card.text, card.more)
        if card.acts.promise:
            yield card.acts.promise.text


@pytest.mark.parametrize("name", CASES)
def test_the_view_of_players_holds_words_and_figures_and_no_piece_of_the_case(name: str) -> None:
    assert [one for one in values(player(case(name))) if not isinstance(one, str | int)] == []


@pytest.mark.parametrize("name", CASES)
def test_no_secret_is_read_on_a_sheet_for_players(name: str) -> None:
    text = said(sheets(name, "player", "a4"))

    assert len(secrets(name)) > 300
    assert [secret for secret in secrets(name) if secret in text] == []


@pytest.mark.parametrize("name", CASES)
def test_what_a_seat_alone_knows_is_on_its_own_sheet_only(name: str) -> None:
    scenario = files(name).scenario
    for role in scenario.roles:
        private = scenario.turns[0].intel.get(role.id)
        holding = [
            sheet.name
            for sheet in sheets(name, "player", "a4")
            if private and private in said((sheet,))
        ]
        assert holding == ([f"Role brief: {role.name}, page 1 of 1"] if private else [])


def test_a_case_that_differs_only_in_what_is_hidden_gives_the_same_sheets() -> None:
    scenario = files("jetblue-2007").scenario

    assert changed(scenario) != scenario
    assert for_players(changed(scenario)) == for_players(scenario)


def changed(scenario: Scenario) -> Scenario:
    first, *later = scenario.turns
    cards = [
        card.model_copy(update={"why": HIDDEN, "principle": HIDDEN}) for card in scenario.cards
    ]
    injects = [one.model_copy(update={"text": HIDDEN, "variants": ()}) for one in scenario.injects]
    facts = [
        fact.model_copy(update={} if fact.open_as is Standing.KNOWN else {"settled_text": HIDDEN})
        for fact in scenario.facts
    ]
    turns = [
        turn.model_copy(
            update={
                "situation": turn.situation.model_copy(update={"line": HIDDEN, "known": ()}),
                "intel": dict.fromkeys(turn.intel, HIDDEN),
                "instead": (),
            }
        )
        for turn in later
    ]
    return scenario.model_copy(
        update={
            "cards": tuple(cards),
            "injects": tuple(injects),
            "facts": tuple(facts),
            "turns": (first, *turns),
            "personas": (),
            "sources": (),
        }
    )


def for_players(scenario: Scenario) -> object:
    edition = EDITIONS["player"]
    return edition.sheets(edition.held(Printed(compiled(scenario))), A4, type_())


@pytest.mark.parametrize("name", CASES)
def test_the_first_turn_shares_no_sheet_of_cards_and_every_other_card_follows_its_divider(
    name: str,
) -> None:
    opens = {card.title: card.opens for card in player(case(name)).cards}
    first, dealt = min(opens.values()), 0
    for sheet in sheets(name, "player", "letter"):
        if not sheet.name.startswith("Response cards to deal on turn"):
            continue
        lines = said((sheet,)).splitlines()
        found = {opens[line] for line in lines if line in opens}
        assert first not in found or found == {first}
        for line in lines:
            divider = line.removeprefix("Deal on turn ")
            dealt = int(divider) if divider != line else dealt
            assert opens.get(line, dealt) == dealt


def test_a_divider_says_when_the_cards_behind_it_are_dealt() -> None:
    text = said(sheets("menu-foods-2007", "player", "a4"))

    assert "Deal on turn 2" in text
    assert "The other cards stay with the facilitator" in text
