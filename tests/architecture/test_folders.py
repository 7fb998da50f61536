import ast
import re

from tests.architecture.tree import ENTRIES, GAME, MADE, PROJECT, folders, name, parsed


def test_every_folder_says_what_it_is_for() -> None:
    silent = []
    for folder in folders():
        init = folder / "__init__.py"
        if not init.is_file() or not ast.get_docstring(parsed(init)):
            silent.append(name(folder))

    assert silent == []


def test_the_top_of_the_project_holds_only_what_was_agreed() -> None:
    found = {path.name for path in PROJECT.iterdir() if not path.name.startswith(".")}

    assert found - MADE - ENTRIES == set()
    assert ENTRIES - found == set()


def test_the_map_in_the_readme_is_the_tree() -> None:
    top = {f"{entry}/" for entry in ENTRIES if (PROJECT / entry).is_dir()}
    floors = {f"game/{folder.name}/" for folder in folders() if folder.parent == GAME}

    assert drawn_folders() == top | floors


def drawn_folders() -> set[str]:
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    drawing = readme.partition("## Where things are")[2].split("```")[1]
    found = set()
    parent = ""
    for indent, folder in re.findall(r"^( *)(\w+/)", drawing, re.MULTILINE):
        parent = parent if indent else folder
        found.add(parent + folder if indent else folder)
    return found
