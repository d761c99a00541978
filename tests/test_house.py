"""The house itself: walls, ceilings, catalogues of words. What is written down here cannot rot."""

from __future__ import annotations

import ast
import re
import string
import tomllib
from collections.abc import Iterator
from pathlib import Path

import grimp
import pytest
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from models.wording import LANGUAGES, messages
from tests.walls import LibrariesContract

HOUSE = Path(__file__).resolve().parent.parent
ROOMS = ("models", "law", "intake", "generate", "templates", "desk", "samples")
MODULES = sorted(file for room in ROOMS for file in (HOUSE / room).rglob("*.py"))
DATA = sorted(
    file for room in ROOMS for pattern in ("*.toml", "*.yaml", "*.j2") for file in (HOUSE / room).rglob(pattern)
)

CEILING = 500
"""Lines of a module, DESIGN 9."""


def name_of(file: Path) -> str:
    return str(file.relative_to(HOUSE))


def test_the_walls_of_pyproject_stand(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Rooms, layers, engines and the libraries of each room: import-linter's contracts."""
    monkeypatch.chdir(HOUSE)
    status = lint_imports(config_filename="pyproject.toml", no_cache=True)
    assert status == EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_a_library_where_it_may_not_be_breaks_its_wall() -> None:
    """The wall of our own making can fall: a library in a step, one that nobody allowed, none of them of ours."""
    graph = grimp.ImportGraph()
    for module in ("room", "room.step", "room.pixels", "room.engines", "room.engines.ocr", "models"):
        graph.add_module(module)
    for library in ("pydantic", "cv2", "torch"):
        graph.add_module(library, is_squashed=True)
    for importer, imported in (
        ("room.step", "pydantic"),
        ("room.step", "models"),
        ("room.engines.ocr", "cv2"),
        ("room.pixels", "cv2"),
        ("room.step", "cv2"),
        ("room.engines.ocr", "torch"),
    ):
        graph.add_import(importer=importer, imported=imported)
    options = {"room": "room", "anywhere": ["pydantic"], "engines": ["cv2"], "places": ["room.pix* cv2"]}
    contract = LibrariesContract(name="room", session_options={}, contract_options=options)
    check = contract.check(graph, verbose=False)
    assert not check.kept
    assert check.metadata["trespasses"] == ["room.engines.ocr imports torch", "room.step imports cv2"]


def test_every_room_has_its_list_of_libraries() -> None:
    table = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))
    contracts = table["tool"]["importlinter"]["contracts"]
    listed = {contract["room"] for contract in contracts if contract["type"] == "libraries"}
    assert listed == set(ROOMS)


@pytest.mark.parametrize("file", MODULES, ids=name_of)
def test_a_module_stays_under_the_ceiling(file: Path) -> None:
    assert len(file.read_text(encoding="utf-8").splitlines()) <= CEILING


def test_nine_functions_in_ten_have_thirty_lines_at_most() -> None:
    lengths = sorted(
        node.end_lineno - node.lineno + 1
        for file in MODULES
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno
    )
    assert lengths[len(lengths) * 9 // 10] <= 30


def test_no_folder_of_tests_is_a_package() -> None:
    """Else pytest takes tests/models for the package models."""
    assert not list((HOUSE / "tests").rglob("__init__.py"))


def test_nothing_unfinished_is_left_in_the_code() -> None:
    marks = ["TO" + "DO", "FIX" + "ME", "X" + r"XX\b", "Not" + "Implemented"]
    pattern = re.compile(rf"\b({'|'.join(marks)})")
    found = [name_of(file) for file in (*MODULES, *DATA) if pattern.search(file.read_text(encoding="utf-8"))]
    assert not found


# ---- words -------------------------------------------------------------------------------------------------


def message_files() -> list[Path]:
    return sorted((HOUSE / "models" / "messages").glob("*.toml"))


def test_no_two_rooms_use_one_code() -> None:
    codes = [code for file in message_files() for code in tomllib.loads(file.read_text(encoding="utf-8"))]
    assert sorted(codes) == sorted(set(codes))


@pytest.mark.parametrize("code", sorted(messages()))
def test_a_sentence_exists_in_three_languages_with_the_same_names(code: str) -> None:
    sentences = messages()[code]
    assert set(sentences) == set(LANGUAGES)
    named = [
        sorted({name for _, name, _, _ in string.Formatter().parse(text) if name}) for text in sentences.values()
    ]
    assert named[0] == named[1] == named[2]
    assert all(text.strip() for text in sentences.values())


_CODE_CALLS = {"say": 0, "say_line": 0, "of": 0, "InputError": 0, "MachineError": 0, "QujatError": 0, "begin": 0}
"""Functions whose first argument is a code when it is written out."""


def codes_used() -> Iterator[tuple[str, str, frozenset[str] | None]]:
    """(file, code, names given) of every code written out in a call; names are None where they are not plain."""
    for file in MODULES:
        if file.is_relative_to(HOUSE / "samples"):
            continue  # the maker of samples has an English command of its own
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", None)
            if name in _CODE_CALLS and node.args and isinstance(node.args[0], ast.Constant):
                given = [keyword.arg for keyword in node.keywords]
                plain = None if None in given or name == "begin" else frozenset(str(one) for one in given)
                yield name_of(file), str(node.args[0].value), plain
            for keyword in node.keywords:
                if name == "known_name" and keyword.arg == "code" and isinstance(keyword.value, ast.Constant):
                    yield name_of(file), str(keyword.value.value), None


def test_every_code_that_is_used_has_its_sentence_and_gets_its_names() -> None:
    placed = {"path", "page", "language"}  # of a Problem and of `say`, not of the sentence
    wrong = []
    for file, code, given in codes_used():
        sentence = messages().get(code)
        if sentence is None:
            wrong.append(f"{file}: {code} has no sentence")
            continue
        needed = {name for _, name, _, _ in string.Formatter().parse(sentence["en"]) if name}
        if given is not None and not needed <= given | ({"path"} & given):
            wrong.append(f"{file}: {code} needs {sorted(needed - given)}")
        if given is not None and given - needed - placed:
            wrong.append(f"{file}: {code} is given {sorted(given - needed - placed)} for nothing")
    assert not wrong


_LOOKALIKES = "AaBCcEeHIiKMOoPpTXxy"
_MIXED = re.compile(rf"[\u0400-\u04ff][{_LOOKALIKES}]|[{_LOOKALIKES}][\u0400-\u04ff]")


@pytest.mark.parametrize("file", DATA, ids=name_of)
def test_no_latin_letter_hides_in_a_cyrillic_word(file: Path) -> None:
    """What we print is pure: Latin i, c, o and their like never stand inside a Kazakh or Russian word."""
    lines = enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
    printed = [(number, line.strip()) for number, line in lines if not line.lstrip().startswith("#")]
    assert not [f"{number}: {line[:80]}" for number, line in printed if _MIXED.search(line)]


def test_kazakh_sentences_are_kazakh_and_russian_ones_russian() -> None:
    """A Russian sentence has none of the Kazakh letters; the Kazakh ones together have all but the rare һ."""
    kazakh = set("әғқңөұүһіӘҒҚҢӨҰҮҺІ")
    for code, sentences in messages().items():
        plain = re.sub(r"{\w+}", "", sentences["ru"])
        assert not set(plain) & kazakh, code
    together = "".join(sentences["kk"] for sentences in messages().values()).lower()
    assert set("әғқңөұүі") <= set(together)


def test_dependencies_are_listed_in_order_and_pinned() -> None:
    table = tomllib.loads((HOUSE / "pyproject.toml").read_text(encoding="utf-8"))
    names = [re.split(r"[<>=\[]", line)[0] for line in table["project"]["dependencies"]]
    assert names == sorted(names)
    constraints = HOUSE / "constraints.txt"
    pinned = {
        line.split("==")[0].lower().replace("_", "-") for line in constraints.read_text().splitlines() if "==" in line
    }
    assert {name.lower() for name in names} <= pinned


# ---- documents ---------------------------------------------------------------------------------------------


def test_the_office_is_told_of_every_command_and_every_setting() -> None:
    from desk.cli import COMMANDS
    from desk.settings import SETTINGS

    guide = (HOUSE / "docs" / "office.md").read_text(encoding="utf-8")
    assert not [name for name in COMMANDS if f"qujat {name}" not in guide]
    assert not [setting.key for setting in SETTINGS if f"`{setting.key}`" not in guide]
