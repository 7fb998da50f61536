"""The pages of a room and their addresses."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.staticfiles import StaticFiles

from game.lan.crowd import Crowd
from game.lan.guard import Guard
from game.lan.house import House
from game.lan.leader import Leader
from game.lan.pages import STATIC
from game.lan.places.console import Console
from game.lan.places.door import Door
from game.lan.places.seat import Seat
from game.lan.places.wall import Wall
from game.lan.shown import Shows
from game.library.places import data_folder


def site(house: House, leader: Leader) -> Starlette:
    """Return everything that is served for a room."""
    crowd, shows = Crowd(), Shows(house, leader.sights, leader)
    house.subscribe(lambda _scene: crowd.wake())

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        crowd.here()
        yield

    door, seat = Door(house, leader), Seat(house, shows, crowd)
    console, wall = Console(house, leader, shows, crowd), Wall(leader, shows, crowd)
    return Starlette(
        lifespan=lifespan,
        middleware=[Middleware(Guard)],
        routes=[
            Route("/", door.page),
            Route("/j/{code}", door.page),
            Route("/guide", door.guide),
            Route("/join", door.join, methods=["POST"]),
            Route("/seat", seat.page),
            Route("/seat/parts", seat.parts),
            Route("/seat/{what}", seat.ask, methods=["POST"]),
            WebSocketRoute("/seat/live", seat.live),
            Route("/console", console.page),
            Route("/console/enter", console.enter, methods=["POST"]),
            Route("/console/parts", console.parts),
            Route("/console/proposed", console.proposed),
            Route("/console/report.zip", console.report),
            Route("/console/{what}", console.ask, methods=["POST"]),
            WebSocketRoute("/console/live", console.live),
            Route("/wall", wall.page),
            Route("/wall/parts", wall.parts),
            Route("/wall/qr.svg", wall.qr),
            WebSocketRoute("/wall/live", wall.live),
            Mount("/static", StaticFiles(directory=STATIC)),
            Mount("/fonts", StaticFiles(directory=data_folder("assets") / "fonts")),
        ],
    )
