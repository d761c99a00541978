"""An office's own folder: its worked example, what it may leave out, and that no file ends in a traceback."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from law.journey import OWN_CATALOGUE, check_papers, choose_edition, load_catalogue, read_catalogue
from models.catalogue import Catalogue
from models.law import Choice
from models.wording import LANGUAGES
from tests.law.bundle import ADULT, paper

GUIDE = Path(__file__).parents[2] / "docs" / "own-catalogue.md"
DAY = date(2013, 3, 4)
EDITION = "services/wheelchair/almaty-oblast-2012.yaml"


def written(folder: Path, name: str, text: str | bytes) -> Path:
    """The folder with one file more."""
    file = folder / name
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return folder


def example() -> str:
    """The edition that the guide shows."""
    blocks = re.findall(r"```yaml\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    return next(block for block in blocks if block.startswith("family:"))


def mistakes_of(folder: Path) -> list[str]:
    """What is wrong with a folder, in English."""
    return [str(mistake) for mistake in read_catalogue(folder)[1]]


def chosen(catalogue: Catalogue) -> Choice:
    """The edition of the example."""
    choice = choose_edition(catalogue, service="wheelchair", territory="almaty-oblast", on=DAY)
    assert choice is not None
    return choice


def status_of(catalogue: Catalogue) -> tuple[str, tuple[str, ...]]:
    """How a set without the identity document stands, with the notes."""
    checklist = check_papers(
        chosen(catalogue),
        documents=[paper("application", ADULT), paper("rehabilitation_programme", ADULT)],
        persons=(ADULT,),
        on=DAY,
        channel=None,
        given={},
        marks={},
        catalogue=catalogue,
    )
    return checklist.status, checklist.notes


# ---- the worked example -------------------------------------------------------------------------------------


def test_our_edition_says_which_act_has_the_list() -> None:
    status, notes = status_of(load_catalogue())

    assert status == "by_reference"
    assert any("№ 394" in note for note in notes)


def test_the_guides_example_supplies_the_list_and_takes_the_rest_from_ours(tmp_path: Path) -> None:
    folder = written(tmp_path, EDITION, example())
    assert mistakes_of(folder) == []

    ours, theirs = chosen(load_catalogue()).edition, chosen(load_catalogue(folder)).edition
    status, notes = status_of(load_catalogue(folder))

    assert status == "incomplete"
    assert not any("№ 394" in note for note in notes[:1])
    assert [item.id for item in theirs.required_documents] == ["1", "2", "3", "4"]
    assert (theirs.title, theirs.deadlines, theirs.grounds) == (ours.title, ours.deadlines, ours.grounds)


def test_the_guides_fact_is_one(tmp_path: Path) -> None:
    blocks = re.findall(r"```yaml\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    facts = next(block for block in blocks if block.startswith("facts:"))

    assert mistakes_of(written(tmp_path, "facts.yaml", facts)) == []
    assert "lives_in_village" in load_catalogue(tmp_path).facts


def test_the_guides_conditions_are_conditions(tmp_path: Path) -> None:
    blocks = re.findall(r"```yaml\n(.*?)```", GUIDE.read_text(encoding="utf-8"), re.DOTALL)
    conditions = next(block for block in blocks if block.startswith("always")).strip().splitlines()
    items = [
        {"id": str(n), "no": None, "kind": "application", "text": {"kk": "ө"}, "clause": "14", "form": None}
        | {"condition": yaml.safe_load(condition)}
        for n, condition in enumerate(conditions)
        if "channel" not in condition
    ]
    own = {**yaml.safe_load(example()), "required_documents": items}

    assert mistakes_of(written(tmp_path, EDITION, yaml.safe_dump(own, allow_unicode=True))) == []


def test_a_kind_of_the_office_uses_our_groups_of_fields(tmp_path: Path) -> None:
    kind = 'kinds: [{id: village_note, title: {kk: "а", ru: "а"}, fields: [person, issued_on]}]'

    assert mistakes_of(written(tmp_path, "kinds.yaml", kind)) == []
    assert "iin" in [spec.name for spec in load_catalogue(tmp_path).kinds["village_note"].fields]


# ---- mistakes -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("kind: application", "kind: aplication", "line 11: required_documents.0.kind: expected a kind"),
        ("kind: application", "kind: aplication", "not aplication (application?)"),
        ("{fact: filed_by_representative}", "{fact: filed_by}", "expected a fact of facts.yaml, not filed_by"),
        ("{fact: filed_by_representative}", "{all: [{fact: oralman}, {not: {fact: oralman}}]}", "can hold"),
        ("{fact: filed_by_representative}", "{channel: portal}", "can hold in some channel"),
        ("{fact: filed_by_representative}", "{channel: potral}", "not potral (portal?)"),
        ("form: original\n", "form: orignal\n", "required_documents.0.form: expected one of original, copy"),
        ('"no": "1" ', 'no: "1" ', 'line 10: expected the key "no" in quotes: YAML reads it bare as False'),
        ('clause: "14"             #', 'clause: "" #', "required_documents.0.clause: expected the clause of the act"),
        ('clause: "14"             #', 'clause: "fourteen" #', "not «fourteen»"),
        ("extends: true", "extends: false", "expected the key deadlines, it is missing"),
        ("id: almaty-oblast-2012", "id: almaty-oblast-2011", "there is none of wheelchair/almaty-oblast-2011"),
        ("family: wheelchair", "family: wheelchairs", "there is none of wheelchairs/almaty-oblast-2012"),
        ("extends: true", "extends: true\n  x: [", "line 4: expected YAML, but"),
        ("documents_note:", "documents_notes:", "line 5: documents_notes: expected no key documents_notes"),
        ("documents_note:", "documents_notes:", "(documents_note?)"),
        ("by_reference: {}", "deadlines: [{id: service, what: {}, amount: 3, clause: '1'}]", "deadlines.0.unit"),
        ("by_reference: {}", "in_force: {start: 2013-30-01, rests_on: a}", "YAML, but"),
        ("by_reference: {}", "in_force: {start: soon, rests_on: a}", "in_force.start: expected a day as 2013-03-04"),
    ],
)
def test_a_mistake_has_its_line_and_what_was_expected(tmp_path: Path, old: str, new: str, expected: str) -> None:
    assert old in example()

    found = mistakes_of(written(tmp_path, EDITION, example().replace(old, new, 1)))

    assert any(expected in mistake and mistake.startswith(EDITION) for mistake in found), found


def test_two_editions_of_one_day_name_each_other(tmp_path: Path) -> None:
    twin = (OWN_CATALOGUE / EDITION).read_text(encoding="utf-8").replace("id: almaty-oblast-2012", "id: twin-2013")

    (mistake,) = mistakes_of(written(tmp_path, "services/wheelchair/twin-2013.yaml", twin))

    assert mistake.startswith("services/wheelchair/twin-2013.yaml: line ")
    assert "almaty-oblast-2012 (almaty-oblast-2012.yaml) is too" in mistake


def test_all_mistakes_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    written(tmp_path, EDITION, example().replace("kind: application", "kind: ring").replace('"14"', '"?"'))
    written(tmp_path, "facts.yaml", "facts: [{name: f, question: {ru: а}, otherwise: ask}]")
    written(tmp_path, "moved_days.yaml", "days_of: {}")
    found = mistakes_of(tmp_path)

    assert len(found) == 1 + 4 + 1 + 1
    assert {mistake.partition(":")[0] for mistake in found} == {EDITION, "facts.yaml", "moved_days.yaml"}


@pytest.mark.parametrize("name", ["service/wheelchair/a.yaml", "services/a.yaml", "kind.yaml", "facts.yml"])
def test_a_file_that_nothing_would_read_is_told(tmp_path: Path, name: str) -> None:
    assert any("this file would not be read" in m for m in mistakes_of(written(tmp_path, name, "a: 1")))


def test_a_folder_without_any_file_of_a_catalogue_is_told(tmp_path: Path) -> None:
    assert any("the folder holds none" in mistake for mistake in mistakes_of(tmp_path))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_mistake_is_worded_in_the_language_of_the_staff(tmp_path: Path, language: str) -> None:
    written(tmp_path, EDITION, example().replace("kind: application", "kind: ring"))
    (mistake,) = read_catalogue(tmp_path)[1]

    words = mistake.worded(language)  # type: ignore[arg-type]  # parametrised over the languages

    assert {"en": "line", "ru": "строка", "kk": "жол"}[language] in words
    assert "ring" in words


# ---- wrong files never end in a traceback -------------------------------------------------------------------

NAMES = ["kinds.yaml", "facts.yaml", "offices.yaml", "moved_days.yaml", "pension_ages.yaml", EDITION]


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"\x00\x01",
        "кириллица".encode("cp1251"),
        b"- a\n- b\n",
        b"a: &a [*a]\n",
        b"facts: &a\n  - *a\n",
        b"required_documents:\n  - condition: &c {not: *c}\n",
        b"[" * 4000,
        b"kinds: 5\nfacts: {}\noffices: null\n",
        b"kinds: [5, null, [], {}]\nfacts: [5, null]\noffices: [[]]\npension_ages: [{start: x}]\n",
        b"kinds: [{id: a, title: {}, fields: [{}, [], null, nofield]}]\n",
        b"? [a, b]\n: c\n",
        b"2013-02-30: x\n",
        b"required_documents: {a: b}\nfamily: 5\n",
        b"extends: true\nfamily: [wheelchair]\n",
    ],
)
def test_a_file_of_nonsense_is_a_mistake_and_no_crash(tmp_path: Path, name: str, text: bytes) -> None:
    found = mistakes_of(written(tmp_path, name, text))

    assert all(mistake for mistake in found)
    assert found or text in (b"",) or name in ("moved_days.yaml",) or b"facts" in text or b"kinds" in text


_VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=8) | st.dates(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
_KEYS = st.sampled_from(
    ["required_documents", "deadlines", "grounds", "act", "in_force", "channels", "source", "title", "rules", "steps"]
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(key=_KEYS, value=_VALUES)
def test_any_value_in_an_edition_is_taken_or_told(tmp_path: Path, key: str, value: object) -> None:
    own = yaml.safe_load(example()) | {key: value}
    folder = written(tmp_path, EDITION, yaml.safe_dump(own, allow_unicode=True))

    catalogue, mistakes = read_catalogue(folder)

    assert mistakes or chosen(catalogue).edition
    assert all(mistake.worded("kk") for mistake in mistakes)


@settings(max_examples=60, deadline=None)
@given(name=st.text(min_size=1, max_size=12))
def test_an_unknown_fact_in_a_condition_is_always_found(tmp_path_factory: pytest.TempPathFactory, name: str) -> None:
    own = yaml.safe_load(example())
    own["required_documents"][0]["condition"] = {"any": [{"fact": "oralman"}, {"not": {"fact": name}}]}
    folder = written(tmp_path_factory.mktemp("own"), EDITION, yaml.safe_dump(own, allow_unicode=True))

    known = name in load_catalogue().facts

    assert any("required_documents.0.condition" in mistake for mistake in mistakes_of(folder)) != known


def test_our_own_folder_laid_over_itself_is_sound() -> None:
    """Every file of ours has a name that would be read, and putting an edition in its own place is no overlap."""
    assert mistakes_of(OWN_CATALOGUE) == []
