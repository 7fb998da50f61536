from game.play.answers import NotNow
from game.play.room.acts import Call, Join, Lead, Leave, Seat
from game.play.room.room import Person, Room, dealt
from tests.play.conftest import Table

ROLES = ("chief", "operations", "customers", "communications", "legal")


def people(*seats: str | None) -> tuple[Person, ...]:
    return tuple(Person(str(place), f"P{place}", 0, seat) for place, seat in enumerate(seats))


def here(table: Table) -> Room:
    assert table.session.room is not None
    return table.session.room


def why(answer: object) -> str:
    assert isinstance(answer, NotNow), answer
    return answer.why


def test_who_names_no_team_joins_the_smallest(room: Table) -> None:
    room.do(Join("a", "Ada", 0), Join("b", "Ben"), Join("c", "Cyd"), Join("d", "Dee"))

    assert [person.team for person in here(room).people] == [0, 1, 0, 1]


def test_two_of_one_name_are_told_apart(room: Table) -> None:
    room.do(Join("a", "Ada"), Join("b", "ada"), Join("c", "  Ada\n"))

    assert [person.name for person in here(room).people] == ["Ada", "ada 2", "Ada 3"]


def test_a_nickname_is_one_short_line_that_can_be_shown(room: Table) -> None:
    room.do(Join("a", "Ada\u202e\x00 of\tthe very long name of her house"))

    assert here(room).people[0].name == "Ada of the very long nam"


def test_nobody_comes_in_without_a_name_or_twice_or_to_no_team(room: Table) -> None:
    room.do(Join("a", "Ada"))

    assert why(room.submit(Join("b", " \t"))) == "A nickname is needed to come in."
    assert why(room.submit(Join("a", "Eve"))) == "This person is in the room already."
    assert why(room.submit(Join("b", "Ben", 2))) == "There is no such team in this room."
    assert why(room.submit(Join("b", "Ben", 1, "pilot"))) == "This case has no such role."


def test_the_room_is_full_at_eighty(room: Table) -> None:
    for number in range(80):
        room.session.submit(Join(str(number), f"P{number}"), room.session.at)

    assert why(room.submit(Join("x", "Late"))) == "The room is full."


def test_who_goes_is_forgotten(seated: Table) -> None:
    seated.do(Lead("b"), Leave("b"))

    assert [person.name for person in here(seated).people] == ["Ada", "Cyd"]
    assert here(seated).leads == ()
    assert why(seated.submit(Leave("b"))) == "This person has no seat in the room."


def test_a_seat_is_changed_and_a_name(seated: Table) -> None:
    seated.do(Seat("b", 1, "chief"), Call("b", "Benjamin"), Call("c", hidden=True))

    assert here(seated).person("b") == Person("b", "Benjamin", 1, "chief")
    assert here(seated).person("c") == Person("c", "Cyd", 1, hidden=True)
    assert why(seated.submit(Call("b", "  "))) == "A nickname is needed."


def test_somebody_comes_back_from_another_device(seated: Table) -> None:
    seated.do(Call("a", key="another"))
    assert here(seated).person("a") == Person("a", "Ada", 0, key="another")

    seated.do(Call("a", "Adele"))
    assert here(seated).person("a") == Person("a", "Adele", 0, key="another")


def test_the_first_of_a_team_holds_its_plan_until_another_is_asked_to(seated: Table) -> None:
    holder = here(seated).holder(0)
    assert holder is not None
    assert holder.id == "a"

    seated.do(Lead("b"))
    asked = here(seated).holder(0)
    assert asked is not None
    assert asked.id == "b"

    seated.do(Seat("b", 0, ""))
    assert here(seated).holder(0) == here(seated).person("a")
    assert why(seated.submit(Lead("b"))) == "This person has no seat in the room."


def test_one_person_holds_all_roles_and_two_share_them() -> None:
    assert dealt(people(None), ROLES) == {"0": ROLES}
    assert dealt(people(None, None), ROLES) == {
        "0": ("chief", "customers", "legal"),
        "1": ("operations", "communications"),
    }


def test_many_hold_the_same_role_and_know_the_same() -> None:
    found = dealt(people(*(None,) * 7), ROLES)

    assert [found[str(place)] for place in range(7)] == [
        *((role,) for role in ROLES),
        ("chief",),
        ("operations",),
    ]


def test_who_asked_for_a_role_has_it_and_who_looks_on_has_none() -> None:
    assert dealt(people("legal", "", None), ("chief", "legal")) == {
        "0": ("legal",),
        "2": ("chief",),
    }
    assert dealt(people(""), ROLES) == {}
