"""Fresh cases made of papers of chosen kinds, whatever service they would be for: sorting and fields by kind."""

from __future__ import annotations

import random
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Literal
from zlib import crc32

from samples.layouts import LAYOUTS
from samples.recipes import Choice, Paper, Recipe, fitting_layouts
from samples.truth import Expected
from samples.unseen.draw import unseen_layouts
from samples.unseen.layout import UnseenLayout
from samples.unseen.papers import KINDS as UNSEEN_KINDS

FIRST_KINDS = frozenset(
    {
        "application", "identity_document", "birth_certificate", "disability_certificate", "rehabilitation_programme",
        "address_certificate", "sanatorium_card", "accident_act", "employer_termination", "power_of_attorney",
        "veteran_certificate",
    }
)  # fmt: skip
"""Kinds that the first services asked for; the score tells the others apart as `new`."""

Half = Literal["open", "kept"]
_HALVES: tuple[Half, Half] = ("open", "kept")
_YEARS = range(2009, 2026)
_ALWAYS_OF_CHILD = frozenset({"birth_certificate", "pmpk_conclusion", "school_certificate"})
_ALSO_OF_CHILD = frozenset(
    {
        "rehabilitation_programme", "disability_certificate", "sanatorium_card", "medical_card", "outpatient_extract",
        "medical_conclusion", "medical_insurance", "disease_certificate", "health_certificate", "support_letter",
    }
)  # fmt: skip
_WITH_CHILD = _ALWAYS_OF_CHILD | {"guardianship"}
_ALSO_OF_SPOUSE = frozenset(
    {
        "identity_document", "income_certificate", "work_certificate", "unemployed_certificate", "consent",
        "pension_certificate", "employment_record", "labour_contract", "social_individual_code", "taxpayer_number",
        "bank_account", "savings_book", "education_document", "qualification",
    }
)  # fmt: skip


def drawn_kinds(layouts: Choice) -> frozenset[str]:
    """Kinds that have a layout in the source of papers that the choice names."""
    return UNSEEN_KINDS if layouts == "typeset" else frozenset(kind for kind, _ in LAYOUTS)


@dataclass(frozen=True)
class Source:
    """Where papers are drawn from: the choice of layouts and, of the second maker's, one half of each kind's."""

    layouts: Choice = "seen"
    half: Half | None = None
    """`open` layouts may be looked at when the reading is mended, `kept` ones only counted; None: both."""

    def layouts_of(self, kind: str) -> list[UnseenLayout]:
        """The second maker's layouts of a kind that belong to the half."""
        mine = unseen_layouts(kind)
        first = crc32(kind.encode()) % 2
        return [one for number, one in enumerate(mine) if self.half in {None, _HALVES[(number + first) % 2]}] or mine

    def years_of(self, kind: str) -> frozenset[int]:
        """Years in which offices issued such papers."""
        if self.layouts == "typeset":
            mine = self.layouts_of(kind)
            return frozenset(year for year in _YEARS if any(one.since <= year <= one.until for one in mine))
        return frozenset(year for year in _YEARS if fitting_layouts(kind, year, self.layouts))

    def layout_for(self, kind: str, year: int, rng: random.Random) -> str | None:
        """The name of a layout of the half; None where any will do."""
        if self.layouts != "typeset" or self.half is None:
            return None
        mine = self.layouts_of(kind)
        return rng.choice([one for one in mine if one.since <= year <= one.until] or mine).name


def kind_cases(
    seed: int,
    count: int,
    rung: str,
    kinds: Collection[str],
    layouts: Choice = "seen",
    *,
    half: Half | None = None,
    services: Sequence[str] = (),
) -> list[Recipe]:
    """So many cases of three to six papers of one family, drawn on a rung; every kind comes up as often as the
    others. `services` take turns as what the operator names (of the city's editions of 2012); none: no service is
    named. Kinds without a layout are left out. The same arguments give the same recipes, and the rung changes
    nothing but the degradation."""
    rng = random.Random(f"kinds/{seed}/{','.join(sorted(kinds))}/{half or ''}".removesuffix("/"))
    able = sorted(kind for kind in kinds if kind in drawn_kinds(layouts))
    if not able:
        return []
    source = Source(layouts, half)
    deck: list[str] = []
    cases = []
    for number in range(count):
        hand, years = _hand(deck, able, source, rng)
        service = services[number % len(services)] if services else ""
        cases.append(_case(f"kinds-{seed}-{number}", seed + number, rung, hand, years, source, service, rng))
    return cases


def _hand(
    deck: list[str], able: Sequence[str], source: Source, rng: random.Random
) -> tuple[list[str], frozenset[int]]:
    """Takes the next kinds from the deck, a fresh deck when it runs out; what was never issued in one year with the
    others waits for the next hand. Returns the kinds and the years that fit them all."""
    hand: list[str] = []
    waiting: list[str] = []
    years = frozenset(_YEARS)
    wanted = rng.randrange(3, 7)
    for _ in range(2 * wanted):
        if not deck:
            deck += rng.sample(able, len(able))
        kind = deck.pop()
        common = years & source.years_of(kind)
        if common:
            hand.append(kind)
            years = common
        else:
            waiting.append(kind)
        if len(hand) == wanted:
            break
    deck += waiting
    return hand, years


def _case(
    name: str,
    seed: int,
    rung: str,
    hand: Sequence[str],
    years: frozenset[int],
    source: Source,
    service: str,
    rng: random.Random,
) -> Recipe:
    on = date(rng.choice(sorted(years)) if years else 2013, 1, 1) + timedelta(days=rng.randrange(20, 350))
    on += timedelta(days=(7 - on.weekday()) % 7 if on.weekday() > 4 else 0)
    with_child = any(kind in _WITH_CHILD for kind in hand) or rng.random() < 0.25
    papers = tuple(
        replace(_paper(kind, with_child, rng), layout=source.layout_for(kind, on.year, rng)) for kind in hand
    )
    return Recipe(
        name=name,
        purpose="papers of chosen kinds, for sorting and fields alone",
        service=service,
        territory="almaty-city" if service else "",
        on=on,
        papers=papers,
        expected=Expected(checked=False),
        channel="district_department" if service else "",
        rung=rung,
        container=rng.choice(("pdf", "pdf", "tiff", "jpeg")),
        with_child=with_child,
        place="any",
        seed=seed,
        layouts=source.layouts,
        shuffled=rng.random() < 0.5,
    )


def _paper(kind: str, with_child: bool, rng: random.Random) -> Paper:
    about = "applicant"
    chance = rng.random()
    if kind in _ALWAYS_OF_CHILD or (with_child and kind in _ALSO_OF_CHILD and chance < 0.5):
        about = "child"
    elif kind in _ALSO_OF_SPOUSE and chance < 0.2:
        about = "spouse"
    elif kind == "identity_document" and chance < 0.3:
        about = "representative"
    return Paper(
        kind,
        about=about,
        options={"aid": "wheelchair", "group": "child" if about == "child" else rng.choice("123")},
        rotate=rng.choice((90, 180, 270)) if rng.random() < 0.15 else 0,
        blank_back=rng.random() < 0.06,
    )
