"""Work done side by side, in processes of their own or on a cluster that is there already."""

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

from game.base.words import _
from game.commands.deaf import deaf
from game.commands.memory import kept_at_hand
from game.commands.refused import RefusedError

if TYPE_CHECKING:
    from distributed import Client

ANSWER = 5  # seconds; a cluster that has not answered by then is not there

A = TypeVar("A")
B = TypeVar("B")


def side_by_side(
    work: Callable[[A], B], items: Sequence[A], workers: int = 0
) -> Iterator[tuple[A, B]]:
    """Yield each item with what `work` made of it, as soon as it is done; the order may differ.

    Items are begun in their order, in so many processes (0: one for each core). Work and items
    must be such that they can be sent to another process.
    """
    count = min(workers or os.cpu_count() or 1, len(items))
    if count < 2:
        yield from ((item, work(item)) for item in items)
        return
    apart = multiprocessing.get_context("spawn")
    with ended_at_once(ProcessPoolExecutor(count, apart, kept_at_hand)) as pool:
        with deaf():
            begun: dict[Future[B], A] = {pool.submit(work, item): item for item in items}
        yield from ((begun[each], each.result()) for each in as_completed(begun))


def on_cluster(work: Callable[[A], B], items: Sequence[A], address: str) -> Iterator[tuple[A, B]]:
    """Yield the same from the workers of a Dask cluster whose scheduler listens at `address`.

    Raises:
        RefusedError: Dask is not installed, nobody answers there, or a worker has another version
            of the game, whose figures are other figures.
    """
    try:
        from distributed import Client, as_completed
    except ImportError:
        words = _("For a cluster, Dask is needed: install “make-it-right[dask]”.")
        raise RefusedError(words) from None
    try:
        client = Client(address, timeout=ANSWER)  # type: ignore[no-untyped-call]  # Dask's own
    except (OSError, ValueError) as error:
        words = _("No cluster answers at {address}: look whether its scheduler runs there.")
        raise RefusedError(words.format(address=address)) from error
    with client:
        _of_one_version(client)
        begun = {client.submit(work, item, pure=False): item for item in items}
        try:
            for done in as_completed(list(begun)):  # type: ignore[no-untyped-call]  # Dask's own
                yield begun[done], done.result()
        except BaseException:
            client.cancel(list(begun))  # type: ignore[no-untyped-call]  # Dask's own
            raise


def _of_one_version(client: "Client") -> None:
    def version() -> tuple[str, int, str]:  # within: such a function is sent whole, not by its name
        from game import __version__
        from game.commands.laws import laws
        from game.play import header

        return __version__, header.RULES, laws()

    there = client.run(version)
    if any(tuple(each) != version() for each in there.values()):
        words = _("A worker of the cluster has another version of the game: let all have this one.")
        raise RefusedError(words)


@contextmanager
def ended_at_once(pool: ProcessPoolExecutor) -> Iterator[ProcessPoolExecutor]:
    """Lend a pool; whatever cuts its work short ends its processes, and nobody waits for them."""
    with pool:
        try:
            yield pool
        except BaseException:
            for child in multiprocessing.active_children():
                child.kill()
            raise
