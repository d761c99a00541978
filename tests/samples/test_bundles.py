"""Named bundles and random cases: complete recipes, exact truth, the same bytes each time."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageSequence
from pypdf import PdfReader

from models.errors import InputError
from models.geometry import Box
from samples.bundles import BUNDLES, DEMO
from samples.draw import bundle_named, draw_bundle, main
from samples.layouts import LAYOUTS
from samples.random_case import SERVICES, random_case
from samples.recipes import fitting_layouts
from samples.truth import BundleTruth


def test_there_are_twenty_named_bundles_and_six_of_the_demo_among_them() -> None:
    assert len(BUNDLES) >= 20
    assert len(DEMO) == 6
    assert set(DEMO) <= set(BUNDLES)


@pytest.mark.parametrize("name", sorted(BUNDLES))
def test_every_paper_of_a_named_bundle_has_a_layout_of_its_year(name: str) -> None:
    recipe = bundle_named(name)
    for paper in recipe.papers:
        if paper.layout:
            chosen = LAYOUTS[paper.kind, paper.layout]
            assert chosen.since <= recipe.on.year <= chosen.until
        else:
            assert fitting_layouts(paper.kind, recipe.on.year, recipe.layouts)


def test_what_is_left_out_is_what_is_expected_missing() -> None:
    for name, kind in (
        ("prosthetics-incomplete", "address_certificate"),
        ("wheelchair-no-programme", "rehabilitation_programme"),
        ("prosthetics-child-no-birth-certificate", "birth_certificate"),
        ("wheelchair-work-injury-no-act", "accident_act"),
    ):
        assert bundle_named(name).expected.missing == (kind,)
    for name in ("wheelchair-complete", "prosthetics-child", "sanatorium-complete", "national-2023"):
        assert bundle_named(name).expected.missing == ()


def test_an_unsettled_condition_names_the_fact_to_ask() -> None:
    assert bundle_named("wheelchair-unsure").expected.questions == ("employer_ceased",)


def test_a_strangers_paper_is_unusable_and_not_missing() -> None:
    expected = bundle_named("wheelchair-stranger").expected
    assert expected.unusable == ("rehabilitation_programme",)
    assert expected.missing == ()
    assert [conflict.why for conflict in expected.conflicts] == ["stranger"]


@settings(deadline=None)
@given(st.integers(0, 5000), st.sampled_from(SERVICES), st.sampled_from(["seen", "unseen", "all"]))
def test_a_random_case_is_the_same_for_the_same_seed_and_can_be_drawn(seed: int, service: str, layouts: str) -> None:
    recipe = random_case(seed, "office", service, layouts)  # type: ignore[arg-type]
    assert recipe == random_case(seed, "office", service, layouts)  # type: ignore[arg-type]
    assert recipe.on.weekday() < 5
    for paper in recipe.papers:
        assert fitting_layouts(paper.kind, recipe.on.year, recipe.layouts)


def test_the_same_recipe_gives_the_same_bytes_and_its_truth_fits_the_file(tmp_path: Path) -> None:
    truth = draw_bundle("wheelchair-stranger", tmp_path / "a")
    draw_bundle("wheelchair-stranger", tmp_path / "b")
    for name in ("scan.pdf", "truth.json"):
        assert (tmp_path / "a" / name).read_bytes() == (tmp_path / "b" / name).read_bytes()
    assert len(PdfReader(tmp_path / "a" / "scan.pdf").pages) == len(truth.pages)
    assert BundleTruth.model_validate_json((tmp_path / "a" / "truth.json").read_bytes()) == truth
    turned = [page.rotation for page in truth.pages]
    assert {0, 90, 180} <= set(turned)


def test_every_page_belongs_to_one_paper_or_is_a_blank_back(tmp_path: Path) -> None:
    truth = draw_bundle("sanatorium-blank-backs", tmp_path)
    owned = [page for paper in truth.documents for page in paper.pages]
    blank = [page.number for page in truth.pages if page.blank]
    assert len(blank) >= 6
    assert sorted([*owned, *blank]) == [page.number for page in truth.pages]


def test_a_tiff_holds_all_pages_with_their_resolution(tmp_path: Path) -> None:
    truth = draw_bundle("prosthetics-incomplete", tmp_path)
    with Image.open(tmp_path / "scan.tif") as image:
        assert sum(1 for _ in ImageSequence.Iterator(image)) == len(truth.pages)
        assert round(image.info["dpi"][0]) == 200


def test_photographs_are_a_file_a_page(tmp_path: Path) -> None:
    truth = draw_bundle("sanatorium-child-phone", tmp_path)
    assert [page.file for page in truth.pages] == list(truth.files)
    assert all((tmp_path / name).exists() for name in truth.files)


def test_a_born_digital_file_carries_its_text(tmp_path: Path) -> None:
    truth = draw_bundle("wheelchair-born-digital", tmp_path)
    pages = PdfReader(tmp_path / "scan.pdf").pages
    for paper in truth.documents:
        for field in paper.fields.values():
            words = pages[field.page - 1].extract_text().split()
            assert set(field.shown.split()) <= set(
                " ".join(words).replace(",", " ,").split()
            ) or field.shown in " ".join(words)


def test_the_words_are_written_where_asked(tmp_path: Path) -> None:
    assert main(["national-2023-no-card", "--words", "--out", str(tmp_path)]) == 0
    pages = json.loads((tmp_path / "national-2023-no-card" / "words.json").read_text(encoding="utf-8"))
    assert pages[0]["number"] == 1
    assert any(word["text"].casefold() == "өтініш" for word in pages[0]["words"])
    assert all(Box(*word["box"]).width > 0 for word in pages[0]["words"])


def test_an_unknown_name_is_the_callers_fault(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(InputError):
        bundle_named("no-such-bundle")
    assert main(["no-such-bundle"]) == 2
    assert "no-such-bundle" in capsys.readouterr().err
