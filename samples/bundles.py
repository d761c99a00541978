"""The named bundles: small applications, each with a purpose of its own."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any, Final

from samples.needs import expected_of, papers_of
from samples.recipes import Paper, Recipe

_SPRING: Final = date(2013, 3, 4)
_TODAY: Final = date(2025, 4, 14)


def _bundle(
    name: str,
    purpose: str,
    family: str,
    papers: Sequence[Paper],
    *,
    territory: str = "almaty-city",
    child: bool = False,
    also: Sequence[str] = (),
    asked: Sequence[str] = (),
    outcome: str | None = None,
    **rest: Any,
) -> Recipe:
    return Recipe(
        name=name,
        purpose=purpose,
        service=family,
        territory=territory,
        on=rest.pop("on", _TODAY if territory == "kazakhstan" else _SPRING),
        papers=tuple(papers),
        expected=expected_of(family, territory, papers, child=child, also=also, asked=asked, outcome=outcome),
        with_child=child,
        **rest,
    )


def _without(papers: Sequence[Paper], kind: str) -> list[Paper]:
    return [paper for paper in papers if paper.kind != kind]


def _changed(papers: Sequence[Paper], kind: str, **changes: Any) -> list[Paper]:
    """The papers with those of a kind changed; `options` are added to what they have."""
    options = changes.pop("options", {})
    return [
        replace(paper, options={**paper.options, **options}, **changes) if paper.kind == kind else paper
        for paper in papers
    ]


def _laid_out(papers: Sequence[Paper], **layouts: str) -> list[Paper]:
    return [replace(paper, layout=layouts.get(paper.kind, paper.layout)) for paper in papers]


_WHEELCHAIR = _laid_out(
    papers_of("wheelchair", "almaty-city", extra=("identity_document", "disability_certificate")),
    application="appendix-2-wheelchair-ru",
    rehabilitation_programme="form-ru",
    identity_document="card-2012-one-page",
    disability_certificate="extract-form-ru",
)
_PROSTHETICS = _laid_out(
    papers_of("prosthetics", "almaty-city"),
    application="appendix-3-prosthetics-kk",
    rehabilitation_programme="table-kk",
    identity_document="card-2012-one-page",
)
_SANATORIUM = papers_of("sanatorium", "almaty-city")
_NATIONAL = _laid_out(papers_of("wheelchair", "kazakhstan"), application="order-287-1-kk")
_PROSTHETICS_CHILD = papers_of("prosthetics", "almaty-city", child=True)
_SANATORIUM_CHILD = papers_of("sanatorium", "almaty-city", child=True)

_ALL: tuple[Recipe, ...] = (
    _bundle(
        "wheelchair-complete", "all papers of the wheelchair act, office scanner", "wheelchair", _WHEELCHAIR, seed=11
    ),
    _bundle(
        "wheelchair-unsigned",
        "the form says by an underline for whom the service is asked; nobody signed it",
        "wheelchair",
        _changed(_WHEELCHAIR, "application", options={"marked": "underlined", "unsigned": "yes"}),
        seed=31,
    ),
    _bundle(
        "prosthetics-incomplete",
        "the address certificate is missing; in Kazakh, one TIFF",
        "prosthetics",
        _without(_PROSTHETICS, "address_certificate"),
        container="tiff",
        seed=12,
    ),
    _bundle(
        "sanatorium-complete",
        "six papers in Russian and Kazakh, clean scanner",
        "sanatorium",
        _SANATORIUM,
        rung="scanner",
        seed=13,
    ),
    _bundle(
        "sanatorium-child-phone",
        "a disabled child and a parent, photographed by phone",
        "sanatorium",
        _SANATORIUM_CHILD,
        child=True,
        rung="phone",
        container="jpeg",
        seed=14,
    ),
    _bundle(
        "wheelchair-stranger",
        "the programme of somebody else lies among the papers, pages turned",
        "wheelchair",
        _changed(
            _changed(_WHEELCHAIR, "rehabilitation_programme", about="stranger", usable=False, rotate=90),
            "disability_certificate",
            rotate=180,
        ),
        rung="copy",
        outcome="needs_eyes",
        seed=15,
    ),
    _bundle(
        "national-2023",
        "order 287: the systems give the rest, the clerk saw the card",
        "wheelchair",
        _NATIONAL,
        territory="kazakhstan",
        channel="state_corporation",
        marks=("identity_document=shown",),
        place="any",
        seed=16,
    ),
    _bundle(
        "prosthetics-complete", "all papers of the prosthetics act, in Kazakh", "prosthetics", _PROSTHETICS, seed=21
    ),
    _bundle(
        "wheelchair-no-programme",
        "the rehabilitation programme is missing",
        "wheelchair",
        _without(_WHEELCHAIR, "rehabilitation_programme"),
        seed=22,
    ),
    _bundle(
        "wheelchair-no-application",
        "no application among the papers",
        "wheelchair",
        _without(_WHEELCHAIR, "application"),
        seed=23,
    ),
    _bundle(
        "prosthetics-no-card",
        "the identity card is missing",
        "prosthetics",
        _without(_PROSTHETICS, "identity_document"),
        facts=("disabled_child=false",),
        seed=24,
    ),
    _bundle(
        "sanatorium-no-card",
        "the sanatorium card is missing",
        "sanatorium",
        _without(_SANATORIUM, "sanatorium_card"),
        facts=("disabled_child=false",),
        seed=25,
    ),
    _bundle(
        "sanatorium-no-certificate",
        "the extract of the disability certificate is missing",
        "sanatorium",
        _without(_SANATORIUM, "disability_certificate"),
        facts=("disabled_child=false",),
        seed=26,
    ),
    _bundle(
        "prosthetics-child",
        "a child with a parent: birth certificate and the parent's card",
        "prosthetics",
        _PROSTHETICS_CHILD,
        child=True,
        seed=27,
    ),
    _bundle(
        "prosthetics-child-no-birth-certificate",
        "a child without the birth certificate",
        "prosthetics",
        _without(_PROSTHETICS_CHILD, "birth_certificate"),
        child=True,
        facts=("disabled_child=true",),
        seed=28,
    ),
    _bundle(
        "wheelchair-work-injury",
        "a work injury: accident act and end of the employer, both there",
        "wheelchair",
        [*_WHEELCHAIR, Paper("accident_act"), Paper("employer_termination")],
        also=("accident_act", "employer_termination"),
        facts=("work_injury=true", "employer_ceased=true"),
        seed=29,
    ),
    _bundle(
        "wheelchair-work-injury-no-act",
        "a work injury without the accident act",
        "wheelchair",
        [*_WHEELCHAIR, Paper("employer_termination")],
        also=("accident_act", "employer_termination"),
        facts=("work_injury=true", "employer_ceased=true"),
        seed=30,
    ),
    _bundle(
        "prosthetics-veteran",
        "a war veteran with the certificate of one",
        "prosthetics",
        [*_PROSTHETICS, Paper("veteran_certificate")],
        also=("veteran_certificate",),
        facts=("war_veteran=true", "war_participant=false"),
        seed=31,
    ),
    _bundle(
        "wheelchair-representative",
        "filed by a representative with a power of attorney",
        "wheelchair",
        [*_WHEELCHAIR, Paper("power_of_attorney"), Paper("identity_document", about="representative")],
        also=("power_of_attorney",),
        facts=("filed_by_representative=true",),
        seed=32,
    ),
    _bundle(
        "prosthetics-rotated",
        "every paper lies another way round",
        "prosthetics",
        [replace(paper, rotate=(0, 90, 180, 270)[number % 4]) for number, paper in enumerate(_PROSTHETICS, 1)],
        seed=33,
    ),
    _bundle(
        "sanatorium-blank-backs",
        "scanned on both sides: blank backs between",
        "sanatorium",
        [replace(paper, blank_back=True) for paper in _SANATORIUM],
        seed=34,
    ),
    _bundle("wheelchair-poor", "150 dpi, faded, in shadow", "wheelchair", _WHEELCHAIR, rung="poor", seed=35),
    _bundle("wheelchair-fax", "bitonal", "wheelchair", _WHEELCHAIR, rung="fax", container="tiff", seed=36),
    _bundle(
        "wheelchair-by-hand",
        "the form is filled in by hand",
        "wheelchair",
        _changed(_WHEELCHAIR, "application", options={"hand": "yes"}),
        outcome="needs_eyes",
        seed=37,
    ),
    _bundle(
        "prosthetics-wrong-iin",
        "the programme has a number of identification whose check digit is wrong",
        "prosthetics",
        _changed(_PROSTHETICS, "rehabilitation_programme", options={"iin": "wrong"}),
        outcome="needs_eyes",
        seed=38,
    ),
    _bundle(
        "prosthetics-expired-card",
        "the identity card ended a year ago",
        "prosthetics",
        _changed(_PROSTHETICS, "identity_document", options={"expired": "yes"}, usable=False),
        facts=("disabled_child=false",),
        seed=39,
    ),
    _bundle(
        "sanatorium-two-spellings",
        "one person in Kazakh and in Russian spelling",
        "sanatorium",
        _laid_out(
            _SANATORIUM,
            application="sanatorium-ru",
            rehabilitation_programme="table-kk",
            disability_certificate="certificate-table-kk",
        ),
        seed=40,
    ),
    _bundle(
        "wheelchair-unknown-paper",
        "a utility letter lies among the papers and the programme is missing",
        "wheelchair",
        [*_without(_WHEELCHAIR, "rehabilitation_programme"), Paper("unknown", layout="utility-letter-ru")],
        outcome="needs_eyes",
        seed=41,
    ),
    _bundle(
        "prosthetics-two-cards",
        "two identity documents of one person, the card and the passport",
        "prosthetics",
        [*_PROSTHETICS, Paper("identity_document", layout="passport-page")],
        seed=42,
    ),
    _bundle(
        "wheelchair-unsure",
        "a work injury, and nothing says whether the employer has ceased: that is asked",
        "wheelchair",
        _WHEELCHAIR,
        facts=("work_injury=true",),
        asked=("employer_ceased",),
        outcome="needs_eyes",
        container="png",
        seed=43,
    ),
    _bundle("wheelchair-born-digital", "PDF with its own text", "wheelchair", _WHEELCHAIR, container="born", seed=44),
    _bundle(
        "prosthetics-mixed",
        "the application with its own text, the rest scanned",
        "prosthetics",
        _PROSTHETICS,
        container="mixed",
        seed=45,
    ),
    _bundle(
        "national-2023-not-in-system",
        "order 287: the system lacks the programme, which is asked then",
        "wheelchair",
        _NATIONAL,
        territory="kazakhstan",
        marks=("rehabilitation_programme=not_in_system",),
        place="any",
        seed=46,
    ),
    _bundle(
        "national-2023-no-card",
        "order 287 without the identity document",
        "wheelchair",
        _without(_NATIONAL, "identity_document"),
        territory="kazakhstan",
        place="any",
        seed=47,
    ),
)

BUNDLES: Final[dict[str, Recipe]] = {recipe.name: recipe for recipe in _ALL}
DEMO: Final = (
    "wheelchair-complete",
    "prosthetics-incomplete",
    "sanatorium-complete",
    "sanatorium-child-phone",
    "wheelchair-stranger",
    "national-2023",
)
"""The six bundles of the demo."""
