"""Motion: by the time given, finished at once, and nearly none when less is asked for."""

from math import inf

from game.window.motion import Glide, Motion, ease_out, share


def test_a_curve_starts_at_nothing_and_ends_at_all() -> None:
    assert ease_out(0.0) == 0.0
    assert ease_out(1.0) == 1.0


def test_a_share_waits_its_turn() -> None:
    assert share(50, 100, after=70) == 0.0
    assert share(170, 100, after=70) == 1.0
    assert share(inf, 100) == 1.0


def test_a_glide_turns_back_from_where_it_is() -> None:
    glide = Glide()
    glide.aim(1.0, 0, 100)
    half = glide.at(50)
    glide.aim(0.0, 50, 100)
    assert glide.at(50) == half
    assert glide.at(150) == 0.0


def test_less_motion_is_a_short_cross_fade_and_nothing_else() -> None:
    motion = Motion(reduced=True)
    motion.open(0, 520)
    assert motion.since(10) == inf
    assert motion.glide("card", 0, 0, 140) == 0
    assert motion.glide("card", 1, 10, 140) == 1
    assert motion.moving(89)
    assert not motion.moving(91)


def test_finishing_brings_everything_to_rest() -> None:
    motion = Motion()
    motion.open(0, 520)
    motion.glide("card", 0, 0, 140)
    motion.glide("card", 1, 10, 140)
    assert motion.finish(20)
    assert not motion.moving(20)
    assert motion.glide("card", 1, 20, 140) == 1
    assert not motion.finish(21)


def test_a_screen_seen_for_the_first_time_is_already_there() -> None:
    assert Motion().glide("card", 1, 0, 140) == 1
