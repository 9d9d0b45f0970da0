"""The floors of the program: a room knows only the rooms below it, and none knows the engine."""

from __future__ import annotations

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
SOLEA = ROOT / "hooks" / "solea"
HOOKS = sorted((ROOT / "hooks").glob("*.py"))
MODULES = sorted(SOLEA.rglob("*.py"))

FLOORS = (
    {"report", "record", "plane"},
    {"frontmatter", "dose", "body", "video"},
    {"pose"},
    {"drawing"},
    {"content", "overlay"},
    {"catalogue"},
    {"pages", "schema", "markup", "bench"},
    {"cli"},
)
FLOOR_OF = {room: floor for floor, rooms in enumerate(FLOORS) for room in rooms}
# On the same floor, as an exception: how an author's slip is refused is told in a report.
NEXT_DOOR = {("record", "report")}

ENGINE = {"mkdocs", "material", "properdocs", "zensical", "markdown", "pymdownx"}
# In the order of the data's path: what MkDocs calls first stands first.
PATH_ORDER = ["content", "pages", "videos", "figures", "accessibility"]
LONGEST_HOOK = 60  # lines that are neither empty nor a remark
LONGEST_MODULE = 350


def name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


@cache
def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def imports(path: Path) -> Iterator[tuple[str, ...]]:
    """Go through what a module imports, as the parts of each dotted name."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (tuple(alias.name.split(".")) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name(path)} imports by dots; write the whole name"
            module = tuple((node.module or "").split("."))
            # `from solea import report` names a room as well.
            yield from ((*module, alias.name) for alias in node.names)


def room_of(path: Path) -> str:
    return path.relative_to(SOLEA).parts[0].removesuffix(".py")


def rooms_in(path: Path) -> set[str]:
    """Return the rooms that a module imports from."""
    return {parts[1] for parts in imports(path) if parts[0] == "solea"} & set(FLOOR_OF)


def code_lines(path: Path) -> int:
    """Count the lines of code: what is left without docstrings, remarks and empty lines."""
    text = path.read_text("utf-8")
    lines = set[int]()
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type not in {
            *(tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE),
            *(tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER),
        }:
            lines.update(range(token.start[0], token.end[0] + 1))
    for node in ast.walk(tree(path)):
        if not isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef):
            continue
        if ast.get_docstring(node):
            told = node.body[0]
            lines -= set(range(told.lineno, (told.end_lineno or told.lineno) + 1))
    return len(lines)


def test_every_room_has_a_floor() -> None:
    rooms = {room_of(path) for path in MODULES} - {"__init__", "__main__"}
    assert rooms == set(FLOOR_OF)


def test_no_room_knows_the_engine_or_its_theme() -> None:
    known = {name(path): {parts[0] for parts in imports(path)} & ENGINE for path in MODULES}
    assert {path: engine for path, engine in known.items() if engine} == {}


def test_a_room_imports_only_rooms_below_it() -> None:
    upwards = {
        f"{name(path)} imports solea.{other}"
        for path in MODULES
        if (here := room_of(path)) in FLOOR_OF
        for other in rooms_in(path) - {here}
        if FLOOR_OF[other] >= FLOOR_OF[here] and (here, other) not in NEXT_DOOR
    }
    assert upwards == set()


def test_the_package_itself_knows_no_room() -> None:
    assert rooms_in(SOLEA / "__init__.py") == set()


def test_a_module_can_be_read_in_one_go() -> None:
    lengths = {name(path): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {path: lines for path, lines in lengths.items() if lines > LONGEST_MODULE} == {}


@pytest.mark.parametrize("path", HOOKS, ids=name)
def test_a_hook_file_only_hands_over(path: Path) -> None:
    assert code_lines(path) <= LONGEST_HOOK
    assert {parts[0] for parts in imports(path)} & {"re", "yaml", "lxml", "html", "jinja2"} == set()
    texts = [
        node.value
        for node in ast.walk(tree(path))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
    assert [text for text in texts if re.search(r"</?[a-z]+[ >]", text)] == []


def test_the_hooks_are_called_in_the_order_of_the_data() -> None:
    text = (ROOT / "mkdocs.yml").read_text("utf-8")
    settings = yaml.compose(text, yaml.SafeLoader)
    assert isinstance(settings, yaml.MappingNode)
    listed = next(
        [item.value for item in value.value]
        for key, value in settings.value
        if key.value == "hooks"
    )
    assert listed == [f"hooks/{hook}.py" for hook in PATH_ORDER]
    assert set(listed) == {name(path) for path in HOOKS}
