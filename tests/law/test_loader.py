"""An office's own folder is laid over ours and proved like ours: every mistake at once, each with its place."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
import yaml

from law.journey import OWN_CATALOGUE, choose_edition, load_catalogue, read_catalogue
from models.errors import InputError

WHEELCHAIR = OWN_CATALOGUE / "services/wheelchair/almaty-city-2012.yaml"


def own_edition(folder: Path, text: str, name: str = "almaty-city-2012") -> Path:
    """A folder with one edition file of the family wheelchair."""
    file = folder / "services/wheelchair" / f"{name}.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(text, encoding="utf-8")
    return folder


def changed(**changes: object) -> str:
    """Our wheelchair edition with some keys changed."""
    values = yaml.safe_load(WHEELCHAIR.read_text(encoding="utf-8"))
    return yaml.safe_dump({**values, **changes}, allow_unicode=True)


def item(**changes: object) -> dict[str, object]:
    """A whole item with some keys changed."""
    whole: dict[str, object] = {"id": "x", "no": None, "kind": "application", "text": {"ru": "а"}, "clause": "1"}
    return {**whole, "form": None, **changes}


def mistakes_of(folder: Path) -> list[str]:
    """What was expected where."""
    return [str(mistake) for mistake in read_catalogue(folder)[1]]


def test_a_bare_no_is_found_with_its_line(tmp_path: Path) -> None:
    text = WHEELCHAIR.read_text(encoding="utf-8").replace('"no": "1"', 'no: "1"')

    (mistake,) = mistakes_of(own_edition(tmp_path, text))

    assert mistake.startswith("services/wheelchair/almaty-city-2012.yaml: line 42: ")
    assert 'the key "no" in quotes' in mistake


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"required_documents": [item(kind="passport_photo")]}, "a kind of kinds.yaml, not passport_photo"),
        ({"required_documents": [item(condition={"fact": "rich"})]}, "a fact of facts.yaml, not rich"),
        ({"required_documents": [item(condition={"when": "rich"})]}, "one of {fact: NAME}"),
        ({"required_documents": [item(condition={"channel": "pigeon"})]}, "channels out of"),
        ({"required_documents": [item(clause=" ")]}, "the clause of the act"),
        ({"required_documents": [item(clause=14)]}, "a text, in quotes where it looks like a number"),
        ({"required_documents": [item(colour="red")]}, "no key colour"),
        ({"required_documents": [item(), item()]}, "an id of its own, x stands twice"),
        ({"required_documents": [item(condition={"channel": ["portal"]})]}, "a condition that can hold"),
        (
            {
                "required_documents": [
                    item(condition={"all": [{"fact": "foreigner"}, {"not": {"fact": "foreigner"}}]})
                ]
            },
            "a condition that can hold",
        ),
        ({"deadlines": [{"id": "service", "what": {}, "amount": 10, "clause": "5"}]}, "deadlines.0.unit"),
        (
            {
                "deadlines": [
                    {"id": "service", "what": {}, "amount": n, "unit": "month", "clause": "5"} for n in (1, 2)
                ]
            },
            "one term with the id `service` for district_department",
        ),
        ({"territory": "atlantis"}, "a territory of territories.yaml"),
        ({"source": {"file": "a.txt", "lines": [5, 4000], "length": 3404}}, "lines from 1 to 3404"),
        ({"family": "sledge"}, "wheelchair, the name of its folder"),
        ({"required_documents": []}, "at least one, or by_reference"),
    ],
)
def test_a_mistake_is_found(tmp_path: Path, changes: dict[str, object], expected: str) -> None:
    found = mistakes_of(own_edition(tmp_path, changed(**changes)))

    assert any(expected in mistake for mistake in found), found


def test_all_mistakes_come_at_once(tmp_path: Path) -> None:
    own_edition(
        tmp_path, changed(territory="atlantis", required_documents=[item(kind="ring"), item(id="y", clause="")])
    )
    (tmp_path / "facts.yaml").write_text("facts: [{name: f, question: {ru: а}, otherwise: guess}]", encoding="utf-8")

    with pytest.raises(InputError) as refused:
        load_catalogue(tmp_path)

    message = str(refused.value)
    assert all(word in message for word in ("atlantis", "ring", "the clause of the act", "facts.0.otherwise"))


def test_an_edition_wrong_in_form_has_its_unknown_names_told_in_the_same_breath(tmp_path: Path) -> None:
    wrong = item(kind="ring", condition={"fact": "moon_is_full"})
    del wrong["clause"]

    found = "; ".join(
        mistakes_of(own_edition(tmp_path, changed(deadlines=[{"id": "service"}], required_documents=[wrong])))
    )

    assert all(word in found for word in ("required_documents.0.clause", "ring", "moon_is_full", "deadlines.0.unit"))


def test_two_editions_in_force_the_same_day_are_found(tmp_path: Path) -> None:
    twin = own_edition(tmp_path, changed(id="almaty-city-2013"), name="almaty-city-2013")

    assert any("almaty-city-2013" in mistake and "in force" in mistake for mistake in mistakes_of(twin))


def test_an_edition_of_the_same_name_stands_in_the_place_of_ours(tmp_path: Path) -> None:
    folder = own_edition(tmp_path, changed(title={"ru": "Своя редакция", "kk": "Өз редакциясы"}))

    choice = choose_edition(
        load_catalogue(folder), service="wheelchair", territory="almaty-city", on=date(2013, 3, 4)
    )

    assert choice is not None
    assert choice.edition.title["ru"] == "Своя редакция"


def test_a_file_that_is_no_yaml_is_named(tmp_path: Path) -> None:
    own_edition(tmp_path, "family: [wheelchair")

    assert any("expected YAML" in mistake or "YAML, but" in mistake for mistake in mistakes_of(tmp_path))


def test_a_key_that_stands_twice_is_found(tmp_path: Path) -> None:
    text = WHEELCHAIR.read_text(encoding="utf-8") + "\nfamily: wheelchair\n"

    assert any('the key "family" once' in mistake for mistake in mistakes_of(own_edition(tmp_path, text)))


OFFICE = {"name": {"kk": "бөлім"}, "address": {"kk": "Абай көшесі, 1"}, "phones": ["8-72832 2-11-43"]}


def own_offices(folder: Path, *entries: dict[str, object], **head: object) -> Path:
    """A folder with one file of offices in `offices/`."""
    (folder / "offices").mkdir()
    file = folder / "offices/ours.yaml"
    file.write_text(yaml.safe_dump({**head, "offices": list(entries)}, allow_unicode=True), encoding="utf-8")
    return folder


def test_what_offices_of_a_file_share_stands_once_and_an_entry_may_differ(tmp_path: Path) -> None:
    folder = own_offices(
        tmp_path,
        {"id": "a", **OFFICE},
        {"id": "b", **OFFICE, "channel": "akim"},
        common={"territory": "almaty-oblast", "channel": "village_akim"},
    )
    offices = load_catalogue(folder).offices

    assert [offices[name].channel.value for name in ("a", "b")] == ["village_akim", "akim"]
    assert offices["a"].territory == "almaty-oblast"


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"email": "iIi_ akimat @mail.ru"}, "an e-mail address, not iIi_ akimat @mail.ru"),
        ({"phones": ["(b)"]}, "a phone number, not (b)"),
        ({"territory": "moon"}, "a territory of territories.yaml, not moon"),
        ({"address": {}}, "a name and an address"),
    ],
)
def test_an_office_that_cannot_be_reached_is_a_mistake(
    tmp_path: Path, changes: dict[str, object], expected: str
) -> None:
    whole = {"id": "a", "territory": "almaty-oblast", "channel": "akim", **OFFICE}

    (mistake,) = mistakes_of(own_offices(tmp_path, {**whole, **changes}))

    assert expected in mistake


def test_an_office_that_stands_twice_is_a_mistake(tmp_path: Path) -> None:
    whole = {"id": "a", "territory": "almaty-oblast", "channel": "akim", **OFFICE}

    (mistake,) = mistakes_of(own_offices(tmp_path, whole, whole))

    assert "another id than a" in mistake
