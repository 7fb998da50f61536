"""Sessions at random: eight teams, many people at once, a leader; nothing is lost or doubled."""

import os
import threading
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from random import Random

import pytest

from game.commands.shelf import found
from game.engine.case import compiled
from game.lan import leading, seats
from game.lan.form import Form
from game.lan.house import House
from game.lan.wishes import Heard
from game.play.actions import Commit
from game.play.begin import Setup, begin
from game.play.load import open_save
from game.play.room.acts import Proceed, Reveal, Vote
from game.play.room.room import Stage
from game.play.session import Known, Session
from game.play.sight.hands import cards_of
from tests.play.small import KNOWN, Clock, differences, stands

TEAMS = tuple(f"Team {number}" for number in range(8))
SOME = 3
MANY = int(os.environ.get("MAKE_IT_RIGHT_SESSIONS", "25"))  # 200 take three minutes


class Crowd:
    """People and a leader who all ask at once, each of them what they like."""

    def __init__(self, session: Session, seed: int) -> None:
        self.house, self.random = House(session, Clock()), Random(seed)
        self.granted: Counter[str] = Counter()
        self.lock, self.ended = threading.Lock(), threading.Event()

    def own(self) -> None:
        while not self.ended.is_set():
            self.house.drain(0.005)

    def ask(self, key: str, what: str, **fields: list[str]) -> Heard:
        form = Form(fields)
        wish = seats.asked(key, what, form) if key else leading.asked(what, form)
        return self.house.ask(wish).result(10)

    def cards(self, random: Random) -> list[str]:
        """Return a plan that may or may not be one: too dear, unknown, or of another turn."""
        table = self.house.scene.table
        hand = ["no-such-card"] if table.over else [*map(str, cards_of(table, 0)), "no-such-card"]
        return random.sample(hand, min(len(hand), random.choice((0, 1, 1, 1, 2, 3))))

    def person(self, key: str, seed: int) -> None:
        """Vote, talk, commit and change one's mind for whatever turn one believes it to be."""
        random = Random(seed)
        for _ask in range(6):
            turn = str(max(0, len(self.house.scene.table.plans) - random.choice((0, 0, 0, 0, 1))))
            what = random.choice(("vote", "vote", "commit", "commit", "talk", "withdraw"))
            if self.ask(key, what, turn=[turn], card=self.cards(random)).granted:
                with self.lock:
                    self.granted[what] += 1

    def turn(self, seed: int) -> None:
        """Play one turn: all at once, and the leader twice, as by a nervous finger."""
        keys = [str(person.key) for person in self.house.scene.room.people]
        with ThreadPoolExecutor(12) as pool:
            for place, key in enumerate(keys):
                pool.submit(self.person, key, seed * 1000 + place)
        table = self.house.scene.table
        seen = [f"{len(table.plans)}-open"]
        twice = [self.ask("", "reveal", seen=seen, anyway=["yes"]) for _press in range(2)]
        assert [heard.granted for heard in twice] == [True, False]
        self.granted["commit"] += len(table.to_plan)  # what lay there for these went in with it

    def plays(self) -> None:
        owner = threading.Thread(target=self.own, daemon=True)
        owner.start()
        for place in range(16):
            form = Form({"name": [f"P{place}"], "team": [str(place % 8)]})
            assert self.house.ask(seats.join(f"key{place}", form)).result(10).granted
        for turn in range(len(self.house.scene.table.case.plays)):
            stage = Stage.LOBBY if turn == 0 else Stage.REVEALED
            assert self.ask("", "next", seen=[f"{turn}-{stage.value}"]).granted
            self.turn(self.random.randrange(10**6))
        self.ended.set()
        owner.join(5)


def session_at_random(folder: Path, seed: int, known: Known = KNOWN) -> None:
    session = begin(folder, known, Setup(seed=seed, teams=TEAMS, room=True), Clock())
    assert isinstance(session, Session)
    crowd = Crowd(session, seed)
    crowd.plays()

    acts = [line.action for line in session.lines]
    kept = Counter(type(act) for act in acts)
    assert session.over
    assert kept[Reveal] == kept[Proceed] == len(session.case.plays)
    assert min(kept[Vote], kept[Commit]) > 0
    assert kept[Vote] == crowd.granted["vote"]
    assert kept[Commit] == crowd.granted["commit"]
    turns = [act.turn for act in acts if isinstance(act, Vote)]
    assert turns == sorted(turns)  # none was counted for a turn that was over
    for plans in session.plans:
        assert len(plans) == len(TEAMS)
    session.close()
    again = open_save(session.path, lambda _name: known, Clock())
    assert isinstance(again, Session)
    with again:
        assert differences(stands(session), stands(again)) == []


@pytest.mark.parametrize("seed", range(SOME))
def test_sessions_at_random_lose_and_double_nothing(tmp_path: Path, seed: int) -> None:
    session_at_random(tmp_path, seed)


@pytest.mark.slow
def test_many_whole_games_at_random_lose_and_double_nothing(tmp_path: Path) -> None:
    files = found("jetblue-2007")
    known = Known(compiled(files.scenario), "as-it-is")
    assert len(known.case.plays) == 8
    for seed in range(MANY):
        session_at_random(tmp_path / str(seed), SOME + seed, known)
