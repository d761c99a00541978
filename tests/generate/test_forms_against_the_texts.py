"""None missing: every form that the texts print has a letter, and what they demand has one too."""

from __future__ import annotations

import re
import tomllib
from collections import Counter
from pathlib import Path

import pytest

from generate.journey import letter_types
from generate.letter_type import serves_edition
from law.journey import load_catalogue

TYPES = {kind.form: kind for kind in letter_types()}
EDITIONS = load_catalogue().editions
PRINTED: list[tuple[str, str, str, str, str]] = [
    tuple(row) for row in tomllib.loads((Path(__file__).parent / "printed_forms.toml").read_text("utf-8"))["forms"]
]


@pytest.mark.parametrize(("edition", "appendix", "name", "kind", "form"), PRINTED, ids=lambda row: row)
def test_a_printed_form_has_its_letter(edition: str, appendix: str, name: str, kind: str, form: str) -> None:
    letter_type = TYPES[form]

    assert edition in letter_type.serves
    assert appendix in re.split(r"[;,]\s*", letter_type.appendix or "")
    assert letter_type.act


def test_the_texts_print_so_many_forms_of_each_kind() -> None:
    assert Counter(kind for _, _, _, kind, _ in PRINTED) == {
        "application": 11,
        "receipt": 15,
        "notice_positive": 14,
        "notice_refusal": 4,
        "notice_positive_or_refusal": 2,
        "registry": 13,
        "journal": 4,
        "medical_card": 4,
        "act": 1,
        "certificate": 1,
        "referral": 1,
        "notification_returned_to_authorised_body": 1,
    }


def test_no_form_of_an_act_serves_where_the_texts_print_none() -> None:
    printed = {(edition, form) for edition, _, _, _, form in PRINTED}
    both_answers = {form.replace("notice", "refusal") for _, _, _, kind, form in PRINTED if "_or_" in kind}

    of_acts = {
        (edition, kind.form) for kind in TYPES.values() if kind.act and kind.appendix for edition in kind.serves
    }

    assert {(edition, form) for edition, form in of_acts - printed if form not in both_answers} == set()


def test_what_an_edition_demands_is_a_letter_or_is_printed_elsewhere() -> None:
    """A form without a letter is one of other Rules: this text does not print it, nor does the office word it."""
    for edition in EDITIONS:
        for form in edition.forms:
            if form.letter is None:
                assert form.appendix is None, (edition.id, form.title)
                continue
            named = [kind for kind in TYPES.values() if kind.letter == form.letter]
            assert any(serves_edition(kind, edition) or not kind.serves for kind in named), (edition.id, form.title)


def test_the_letters_that_texts_demand_without_printing() -> None:
    demanded = Counter(form.letter for edition in EDITIONS for form in edition.forms if form.appendix is None)

    assert demanded["hearing_notice"] == 3
    assert demanded["complaint_talon"] == 11
    assert demanded["journal_incoming"] == 8
    assert demanded["package_register"] == 4
    assert demanded["returned_papers"] == 5
    assert demanded["case_cover"] == 2
