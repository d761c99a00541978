"""An office's own catalogue at the desk: named in the settings, explained by `catalogue check`, refused if wrong."""

from __future__ import annotations

import json
import re
from datetime import date
from pathlib import Path

import pytest

from desk import rooms
from tests.desk.conftest import Clerk

GUIDE = Path(__file__).parents[2] / "docs" / "own-catalogue.md"
EDITION = "services/wheelchair/almaty-oblast-2012.yaml"
OBLAST = ("wheelchair", "--territory", "almaty-oblast", "--on", "2013-03-04")


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """An office's folder with settings that name its catalogue, the guide's example in it."""
    guide = GUIDE.read_text(encoding="utf-8")
    example = next(b for b in re.findall(r"```yaml\n(.*?)```", guide, re.DOTALL) if b.startswith("family:"))
    file = tmp_path / "office" / "our-law" / EDITION
    file.parent.mkdir(parents=True)
    file.write_text(example, encoding="utf-8")
    (tmp_path / "office" / "qujat.toml").write_text('catalogue = "our-law"\n', encoding="utf-8")
    return tmp_path / "office"


def test_the_offices_list_counts_where_its_settings_hold(clerk: Clerk, office: Path) -> None:
    ours = json.loads(clerk("service", *OBLAST, "--json").out)
    theirs = json.loads(clerk("service", *OBLAST, "--json", "--settings", office / "qujat.toml").out)

    assert ours["by_reference"] and not theirs["by_reference"]
    assert [item["kind"] for item in theirs["required_documents"]][1:3] == [
        "identity_document",
        "rehabilitation_programme",
    ]
    assert json.loads(clerk("service", *OBLAST, "--json").out) == ours


def test_a_sound_folder_is_said_to_be(clerk: Clerk, office: Path) -> None:
    assert clerk("catalogue", "check", office / "our-law").status == 0


@pytest.mark.parametrize(("language", "word"), [("en", "line 17"), ("ru", "строка 17"), ("kk", "17-жол")])
def test_every_mistake_is_explained_and_the_call_ends_with_2(
    clerk: Clerk, office: Path, language: str, word: str
) -> None:
    file = office / "our-law" / EDITION
    file.write_text(file.read_text(encoding="utf-8").replace("kind: identity_document", "kind: identity"))
    (office / "our-law" / "fact.yaml").write_text("facts: []")

    said = clerk("catalogue", "check", office / "our-law", "--lang", language)

    assert said.status == 2
    assert f"{EDITION}: {word}: required_documents.1.kind: " in said.out
    assert "fact.yaml" in said.out
    assert "Traceback" not in said.out + said.err


def test_a_folder_with_mistakes_is_refused_by_every_command(clerk: Clerk, office: Path) -> None:
    file = office / "our-law" / EDITION
    file.write_text(file.read_text(encoding="utf-8").replace("kind: identity_document", "kind: identity"))

    said = clerk("services", "--settings", office / "qujat.toml")

    assert said.status == 2
    assert "required_documents.1.kind" in said.err
    assert len(said.err.strip().splitlines()) == 1


def test_a_catalogue_folder_that_is_not_there_is_refused(clerk: Clerk, tmp_path: Path) -> None:
    (tmp_path / "qujat.toml").write_text('catalogue = "nowhere"\n')

    said = clerk("services", "--settings", tmp_path / "qujat.toml")

    assert said.status == 2
    assert "nowhere" in said.err


def test_the_next_call_without_settings_has_the_houses_catalogue_again(clerk: Clerk, office: Path) -> None:
    clerk("services", "--settings", office / "qujat.toml")
    clerk("services")

    choice = rooms.choose(service="wheelchair", territory="almaty-oblast", on=date(2013, 3, 4))

    assert choice is not None
    assert choice.edition.by_reference
