"""A rival plays beside somebody alone: the same in every replay, blind to what it may not know."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from pydantic import ValidationError

from game.base.scale import percent
from game.bots.policies import Policy
from game.bots.registry import BOTS
from game.bots.search import playing
from game.engine.case import Case
from game.engine.luck import Luck
from game.engine.turn import Turned
from game.play.actions import Undo
from game.play.begin import Setup, begin
from game.play.header import Header
from game.play.lines import begun, read
from game.play.race import NO_RACE, Race, no_such_rival
from game.play.rival import rival
from game.play.session import Session
from game.play.views import Views
from game.scenario.history import History
from game.scenario.weights import Weights
from tests.play.small import KNOWN, TURNS, Clock, do, play, reopened, started

HISTORY = History.model_validate(
    {
        "summary": "The train stood for three days.",
        "timeline": [],
        "plays": {"first": {"cards": ["sorry"], "text": "They said sorry."}},
    }
)
PINCHER = Race("penny-pincher")
LOUD = Weights(loyalty=1, media=5, cost=0, promises=0)


def raced(folder: Path, rival: str, weights: Weights | None = None, seed: int = 7) -> Session:
    setup = Setup(seed=seed, teams=("You",), race=Race(rival, weights))
    session = begin(folder, KNOWN, setup, Clock())
    assert isinstance(session, Session)
    return session


def curve(session: Session) -> list[tuple[float, ...]]:
    """Return the rival's meters and cards over the whole game."""
    rival = Views(session, HISTORY).rival
    assert rival
    record = rival.upto(TURNS, wait=True)
    assert record
    return [
        *((one.loyalty, one.media, one.cost) for one in record.figures),
        *(tuple(turned.plans[0].tolist()) for turned in record.turned),
    ]


@pytest.mark.parametrize("name", BOTS)
def test_every_bot_can_be_raced_and_is_the_same_in_every_replay(name: str, tmp_path: Path) -> None:
    with raced(tmp_path, name) as session:
        fresh = curve(session)
        play(session, ("hear",), (), ("buses",))

        assert curve(session) == fresh

    with reopened(session.path) as again:
        assert again.header.race == Race(name)
        assert curve(again) == fresh


@pytest.mark.parametrize("name", BOTS)
def test_no_rival_foresees_what_luck_will_bring(name: str, tmp_path: Path) -> None:
    """What it imagines or draws is luck of its own: that of the game changes no first plan."""
    with raced(tmp_path, name) as session:
        header, case, luck = session.header, session.case, session.luck
        past = Views(session, HISTORY).past
    first = set()
    for table in (luck.table, np.zeros_like(luck.table), np.full_like(luck.table, 0.999)):
        found = rival(header, case, Luck(np.asfortranarray(table)), past)
        assert found
        record = found.upto(TURNS, wait=True)
        assert record
        first.add(record.plan(0))

    assert len(first) == 1


def test_a_rival_is_handed_out_only_as_far_as_was_asked(tmp_path: Path) -> None:
    with raced(tmp_path, "care-first") as session:
        rival = Views(session).rival
        assert rival
        assert rival.upto(TURNS, wait=True)

        first = rival.upto(1, wait=False)

    assert first
    assert len(first.turned) == 1


def test_a_turn_shows_the_rival_on_that_turn_and_not_its_next_cards(tmp_path: Path) -> None:
    with raced(tmp_path, "care-first") as session:
        views = Views(session)
        play(session, ("hear",))
        shown = views.outcome(0).rival
        play(session, ())
        later = views.outcome(0).rival

        assert views.rival
        record = views.rival.upto(TURNS, wait=True)
        assert record
        titles = [", ".join(card.title for card in record.cards(turn)) for turn in range(2)]

    assert shown
    assert later
    assert [shown.did, later.did] == [title or "no card" for title in titles]
    assert shown.said.startswith("Care first stands at loyalty ")


def test_the_mean_of_the_news_is_held_against_the_mean_of_the_rival(tmp_path: Path) -> None:
    with raced(tmp_path, "care-first") as session:
        views = Views(session)
        play(session, ("hear",))
        play(session, ())
        shown = views.outcome(0)
        assert views.rival
        record = views.rival.upto(TURNS, wait=True)
        assert record

    heard = [figures.media for figures in record.figures[1:3]]
    now, mean = percent(heard[1]), percent(sum(heard) / 2)
    assert now != mean
    of_media = shown.waterfalls[1].goal
    assert all(f"mean {mean}" in way for way in of_media if "Care first" in way)
    assert of_media[0].endswith(f" · Care first now {now}, mean {mean}")
    assert shown.rival
    assert f"media {now} (mean so far {mean})" in shown.rival.said


def test_a_window_does_not_wait_for_a_rival_that_thinks(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with raced(tmp_path, "planner") as session:
        views = Views(session, waits=False)
        assert views.rival
        monkeypatch.setattr(views.rival, "there", lambda _turn: False)
        play(session, ("hear",))

        shown = views.outcome(0)

    assert shown.rival
    assert shown.rival.said == "The planner: still at this turn."
    assert shown.rival.figures == ("", "", "")
    assert not any("planner" in way for fall in shown.waterfalls for way in fall.goal)


def test_what_the_player_does_or_takes_back_changes_no_rival(tmp_path: Path) -> None:
    with raced(tmp_path, "need-first") as session:
        before = curve(session)
        play(session, ("deny",))
        do(session, Undo())
        play(session, ("sorry",), ("refund",))

        assert curve(session) == before


def test_history_as_a_rival_is_the_replay_that_stands_beside_every_game(tmp_path: Path) -> None:
    with raced(tmp_path, "history") as session:
        play(session, (), (), ())
        views = Views(session, HISTORY)
        review = views.review()

    assert review.race
    assert review.race.rival == "History"
    assert [line.name for line in review.charts[0].lines] == ["You", "History"]


def test_the_debrief_draws_the_rival_and_says_who_came_out_ahead(tmp_path: Path) -> None:
    with raced(tmp_path, "care-first") as session:
        play(session, ("deny",), (), ())
        views = Views(session, HISTORY)
        review = views.review()
        lines = views.by_turn()

    assert review.race
    names = [line.name for line in review.charts[0].lines]
    assert names == ["You", "Care first", "History"]
    assert [line.style for line in review.charts[0].lines] == ["you", "rival", "history"]
    assert [line[-1][0].figure for line in lines] == [line.end for line in review.charts[0].lines]
    whole = review.race.rows[-1]
    assert int(whole.yours) < int(whole.theirs)
    assert review.race.ended == (
        f"Care first came out ahead: {whole.theirs} points to your {whole.yours}."
    )
    assert review.race.weighed == ("The case weighs it so: loyalty 6, media 2, cost 2, promises 1.")


def test_other_weights_change_the_points_and_both_are_told(tmp_path: Path) -> None:
    with raced(tmp_path, "care-first", LOUD) as session:
        play(session, ("deny",), (), ())
        race = Views(session).review().race

    with raced(tmp_path, "care-first") as session:
        play(session, ("deny",), (), ())
        own = Views(session).review().race

    assert race
    assert own
    (*_rest, whole), (*_others, theirs) = race.rows, own.rows
    assert (whole.yours, whole.theirs) != (theirs.yours, theirs.theirs)
    assert [row.weight for row in race.rows] == ["1", "5", "0", "0", "6"]
    assert race.weighed == (
        "You weigh it so: loyalty 1, media 5, cost 0, promises 0. By the case’s own weights it is "
        f"{theirs.yours} for you and {theirs.theirs} for Care first."
    )
    assert [row.yours for row in race.rows[:-1]] == [row.yours for row in own.rows[:-1]]


def test_a_game_without_a_rival_says_nothing_of_one(tmp_path: Path) -> None:
    with started(tmp_path) as session:
        play(session, ("hear",), (), ())
        views = Views(session, HISTORY)

        assert views.rival is None
        assert not views.rival_thinks
        assert views.outcome(0).rival is None
        assert views.review().race is None
    assert b"rival" not in session.path.read_bytes()
    assert b"weights" not in session.path.read_bytes()


def test_teams_and_rivals_that_nobody_knows_are_no_race(tmp_path: Path) -> None:
    teams = Setup(seed=7, teams=("Blue", "Red"), race=Race("planner"))
    with begin(tmp_path, KNOWN, teams, Clock()) as session:  # type: ignore[union-attr]
        assert isinstance(session, Session)
        assert Views(session).rival is None
    with raced(tmp_path, "from-a-later-version") as other:
        play(other, ("hear",))
        assert Views(other).outcome(0).rival is None


def test_what_goes_wrong_while_a_rival_thinks_is_raised_where_it_is_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumbles(*_given: object) -> Iterator[Turned]:
        yield from ()
        raise ZeroDivisionError

    monkeypatch.setattr("game.play.rival.playing", stumbles)
    with raced(tmp_path, "silent") as session:
        views = Views(session)
        assert views.rival
        play(session, ())

        with pytest.raises(ZeroDivisionError):
            views.rival.upto(1, wait=True)
        assert not views.rival_thinks  # so that a window asks once more, and hears it


def test_a_rival_that_is_stopped_plays_no_further(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun_, go_on = Event(), Event()

    def slowly(case: Case, luck: Luck, policy: Policy) -> Iterator[Turned]:
        for turned in playing(case, luck, policy):
            begun_.set()
            go_on.wait()
            yield turned

    monkeypatch.setattr("game.play.rival.playing", slowly)
    with raced(tmp_path, "silent") as session:
        views = Views(session)
        assert views.rival
        assert begun_.wait(10)
        views.stop()
        go_on.set()

        assert views.rival.upto(TURNS, wait=True) is None
        assert views.rival.there(1)
        assert not views.rival.there(2)


def test_in_a_shorter_game_a_rival_plays_on_the_same_turns_as_the_player(tmp_path: Path) -> None:
    setup = Setup(seed=7, teams=("You",), minutes=20, plays=("first", "third"), race=PINCHER)
    session = begin(tmp_path, KNOWN, setup, Clock())
    assert isinstance(session, Session)
    with session:
        rival = Views(session).rival
        assert rival
        record = rival.upto(TURNS, wait=True)

    assert record
    assert record.case.plays == (0, 2)
    assert record.plan(0)
    assert record.plan(1) == ()
    with raced(tmp_path, "penny-pincher") as whole:
        other = Views(whole).rival
        assert other
        found = other.upto(TURNS, wait=True)
    assert found
    assert found.plan(1)


# ----------------------------------------------------------------------------------- the header
def test_a_race_is_kept_in_the_header(tmp_path: Path) -> None:
    with raced(tmp_path, "planner", LOUD) as session:
        play(session, ("hear",))
    with reopened(session.path) as again:
        assert again.header.race == Race("planner", LOUD)


def test_a_header_of_an_older_game_is_one_without_a_race() -> None:
    old = (
        '{"format":1,"game":"0.1.0","rules":2,"scenario":"late-train","content":"x","seed":7,'
        '"teams":["You"],"settings":{},"started":"2026-11-22T09:00:00+01:00","continues":null}'
    )

    header = Header.model_validate_json(old)

    assert header.race == NO_RACE
    assert list(header.written()) == list(Header.model_validate(header.model_dump()).written())
    assert not {"rival", "weights"} & header.written().keys()


def test_weights_that_nobody_can_mean_are_not_read() -> None:
    header = Header(game="0", scenario="a", content="b", seed=1, teams=("You",), started="now")
    told = header.model_dump() | {"weights": {"loyalty": -1.0}}

    with pytest.raises(ValidationError):
        Header.model_validate(told)


def test_a_race_is_settled_as_long_as_nothing_is_decided(tmp_path: Path) -> None:
    with raced(tmp_path, "") as session:
        assert session.settle(Race("lawyer", LOUD)) is None
        assert session.header.race == Race("lawyer", LOUD)
        play(session, ("hear",))

        assert session.settle(Race("silent")) is None
        assert session.header.race == Race("lawyer", LOUD)
        play(session, ())
    reading = read(session.path.read_bytes())
    assert not isinstance(reading, str)
    assert (len(reading.chain.lines), reading.torn, reading.altered) == (2, False, None)
    with reopened(session.path) as again:
        assert again.header.race == Race("lawyer", LOUD)
        assert len(again.plans) == 2


def test_a_race_is_not_settled_where_the_file_is_not_as_it_was(tmp_path: Path) -> None:
    with raced(tmp_path, "") as session:
        other = begun(session.header.model_copy(update={"seed": 8}))
        session.path.write_bytes(other.data)

        failed = session.settle(Race("lawyer"))

        assert failed
        assert session.header.race == NO_RACE
        assert session.path.read_bytes() == other.data


def test_weights_as_the_case_has_them_are_the_cases_own() -> None:
    own = Weights()

    changed = NO_RACE.weighing("cost", 0, own)

    assert changed.weights == Weights(cost=0)
    assert changed.weighing("cost", 2, own) == NO_RACE


def test_an_unknown_rival_is_refused_with_those_that_there_are() -> None:
    assert no_such_rival("lawyer", ("lawyer", "silent")) == ""
    assert no_such_rival("", ()) == ""
    assert no_such_rival("judge", ("lawyer", "silent")) == (
        "There is no rival called “judge” here; there are lawyer, silent."
    )
