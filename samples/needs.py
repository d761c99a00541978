"""What each edition asks for, as the truth of the samples: read from the acts by hand, apart from the catalogue, so
that the two prove each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from samples.recipes import Paper
from samples.truth import ConflictTruth, Expected

# kinds by edition: always asked; asked for children; from information systems
_ALWAYS = {
    ("wheelchair", "almaty-city"): ("application", "rehabilitation_programme"),
    ("prosthetics", "almaty-city"): (
        "application", "identity_document", "rehabilitation_programme", "address_certificate",
    ),
    ("sanatorium", "almaty-city"): (
        "application", "identity_document", "sanatorium_card", "address_certificate", "disability_certificate",
        "rehabilitation_programme",
    ),
    ("wheelchair", "kazakhstan"): ("application", "identity_document"),
}  # fmt: skip
_FOR_CHILD = {
    ("prosthetics", "almaty-city"): ("birth_certificate",),
    ("sanatorium", "almaty-city"): ("birth_certificate",),
}
_BY_SYSTEM = {
    ("wheelchair", "kazakhstan"): ("disability_certificate", "rehabilitation_programme", "address_certificate"),
}
_OF_CHILD = frozenset({"birth_certificate", "rehabilitation_programme", "disability_certificate", "sanatorium_card"})


def papers_of(
    family: str,
    territory: str,
    *,
    child: bool = False,
    hand: bool = False,
    extra: Sequence[str] = (),
    group: str = "2",
) -> list[Paper]:
    """Every paper that a complete application has, in the order of the act; `extra` kinds come last."""
    kinds = list(_ALWAYS[family, territory]) + list(_FOR_CHILD.get((family, territory), ()) if child else ())
    kinds += [kind for kind in extra if kind not in kinds]
    return [_paper(kind, family, child=child, hand=hand, group=group) for kind in kinds]


def _paper(kind: str, family: str, *, child: bool, hand: bool, group: str) -> Paper:
    options = {"aid": family, "group": "child" if child else group}
    if kind == "application":
        options |= {"hand": "yes"} if hand else {}
        options |= {"for": "child"} if child else {}
    about = "child" if child and kind in _OF_CHILD else "applicant"
    return Paper(kind, about=about, options=options)


def expected_of(
    family: str,
    territory: str,
    papers: Iterable[Paper],
    *,
    child: bool = False,
    outcome: str | None = None,
    also: Sequence[str] = (),
    asked: Sequence[str] = (),
) -> Expected:
    """What the check must find for these papers; `also` are kinds that a fact of the case makes required, `asked`
    facts that nothing settles."""
    needed = [*_ALWAYS[family, territory], *(_FOR_CHILD.get((family, territory), ()) if child else ()), *also]
    by_system = _BY_SYSTEM.get((family, territory), ())
    return expected_for(needed, papers, by_system=by_system, outcome=outcome, asked=asked)


def expected_for(
    needed: Sequence[str],
    papers: Iterable[Paper],
    *,
    by_system: Sequence[str] = (),
    outcome: str | None = None,
    asked: Sequence[str] = (),
) -> Expected:
    """What the check must find where these kinds are needed and these papers there."""
    papers = list(papers)
    usable = {paper.kind for paper in papers if paper.usable}
    spoilt = tuple(paper for paper in papers if not paper.usable)
    unusable = tuple(sorted({paper.kind for paper in spoilt} & set(needed) - usable))
    missing = tuple(kind for kind in dict.fromkeys(needed) if kind not in usable and kind not in unusable)
    return Expected(
        missing=missing,
        unusable=unusable,
        by_system=tuple(by_system),
        conflicts=tuple(
            _conflict(paper) for paper in papers if not paper.usable or paper.options.get("iin") == "wrong"
        ),
        questions=tuple(asked),
        outcome=outcome,
    )


def _conflict(paper: Paper) -> ConflictTruth:
    if paper.usable:
        return ConflictTruth(kinds=(paper.kind,), why="iin-differs")
    return ConflictTruth(kinds=(paper.kind,), why="stranger" if paper.about == "stranger" else "expired")
