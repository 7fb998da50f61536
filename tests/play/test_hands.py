"""Work is done the same by one process and by several, and whoever breaks off is stood in for."""

from concurrent.futures import BrokenExecutor, Executor, Future, ThreadPoolExecutor
from operator import neg
from threading import Event, current_thread, main_thread

from game.debrief.review.judge import judge
from game.play.hands import ALONE, Hands, Helped
from game.play.hindsight import Hindsight
from game.play.judging import Judging
from tests.debrief.ferry import ferry

GAME = ferry(["send-boats"], ["pay-back"], [])


class Gone(Executor):
    """Takes on everything and does nothing: its process was ended."""

    def submit(self, *_work: object, **_how: object) -> Future[object]:  # type: ignore[override]
        begun = Future[object]()
        begun.set_running_or_notify_cancel()
        begun.set_exception(BrokenExecutor())
        return begun


class Shut(Executor):
    """Takes on nothing any more: its process was ended before."""

    def submit(self, *_work: object, **_how: object) -> Future[object]:  # type: ignore[override]
        raise BrokenExecutor


def done(hands: Hands) -> tuple[object, ...]:
    judging, hindsight = Judging([GAME]), Hindsight(GAME)
    hindsight.begin_with(hands)
    judging.finish(hands)
    hindsight.finish()
    assert hindsight.found is not None
    return judging.found(0), hindsight.found.best.found


def test_several_judge_and_find_what_one_does() -> None:
    with ThreadPoolExecutor(2) as others:
        assert done(Helped(others, 2)) == done(ALONE)
    assert done(ALONE)[0] == tuple(one for one in judge(GAME) if one)


def test_others_are_dealt_more_as_they_get_done_and_less_at_once() -> None:
    class Counted(ThreadPoolExecutor):
        def submit(self, *work: object, **_how: object) -> Future[object]:  # type: ignore[override]
            some = work[1]
            assert isinstance(some, range)
            dealt.append(len(some))
            return super().submit(*work)  # type: ignore[arg-type]  # as it came

    def held_up(item: int) -> int:
        if current_thread() is main_thread():
            assert begun.wait(10)
        elif item == 20:
            begun.set()
        return -item

    dealt, begun = list[int](), Event()
    with Counted(1) as others:
        assert list(Helped(others).each(held_up, range(40))) == [-item for item in range(40)]
    assert len(dealt) > 2
    assert dealt == sorted(dealt, reverse=True)


def test_what_others_leave_is_done_here_in_its_order() -> None:
    for others in (Gone(), Shut()):
        assert list(Helped(others).each(neg, range(8))) == [0, -1, -2, -3, -4, -5, -6, -7]
        assert Helped(others).begin(neg, 3)() == -3
