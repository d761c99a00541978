"""The directories that the acts print: as many offices as they have rows, and each can be reached."""

from __future__ import annotations

import re
from collections import Counter

import pytest

from law.journey import load_catalogue
from models.law import Office

OFFICES = tuple(load_catalogue().offices.values())

DIRECTORIES = {
    ("almaty-oblast", "district_department"): 19,  # act No 349, appendix 1
    ("almaty-oblast", "cpsc"): 19,  # child allowance, appendix 3
    ("almaty-oblast", "village_akim"): 254,  # child allowance, appendix 2
    ("almaty-city", "district_department"): 8,  # acts No 4/1050 and 1/230, appendix 1
    ("almaty-city", "cpsc"): 9,  # eight, the branch at two addresses
    ("almaty-city", "special_commission"): 7,  # victims of nuclear tests, appendix 3
    ("zhambyl-oblast", "district_department"): 11,  # act No 121, appendix 1
    ("zhambyl-oblast", "akim"): 14,  # appendix 3: eleven akimats and the akims of three towns
}
AKIMS = {
    "Ақсу ауданы": 18,
    "Алакөл ауданы": 23,
    "Балхаш ауданы": 15,
    "Еңбекшіқазақ ауданы": 26,
    "Ескелді ауданы": 11,
    "Жамбыл ауданы": 24,
    "Іле ауданы": 10,
    "Қаратал ауданы": 10,
    "Карасай ауданы": 13,
    "Кербұлақ ауданы": 15,
    "Көксу ауданы": 10,
    "Панфилов ауданы": 14,
    "Райымбек ауданы": 23,
    "Сарқан ауданы": 13,
    "Талғар ауданы": 11,
    "Уйғыр ауданы": 14,
    "Қапшагай қаласы": 2,
    "Талдықорған қаласы": 2,
}
"""The eighteen headings of the akims' directory, spelled as printed, and the rows under each."""
PRINTED_WRONG = 19
"""Phones that the directories print with a digit too many, too few, or without a code; each has its comment."""


def by_id(office: Office) -> str:
    """The office's id, to name a test."""
    return office.id


def test_every_directory_has_as_many_offices_as_the_act_prints() -> None:
    assert Counter((office.territory, office.channel.value) for office in OFFICES) == DIRECTORIES


def test_every_heading_of_the_akims_directory_has_its_rows() -> None:
    akims = [office for office in OFFICES if office.channel == "village_akim"]

    assert Counter(office.district["kk"] for office in akims) == AKIMS


@pytest.mark.parametrize("office", OFFICES, ids=by_id)
def test_an_office_has_what_a_receipt_takes_from_it(office: Office) -> None:
    assert set(office.name) == {"kk", "ru"}
    assert office.address.get("kk")
    assert office.phones
    if office.channel in ("district_department", "village_akim", "akim"):
        assert set(office.head_addressed) == {"kk", "ru"}


@pytest.mark.parametrize("office", OFFICES, ids=by_id)
def test_the_words_of_an_office_are_mended(office: Office) -> None:
    """No Latin look-alike, no letter-spacing, no space before a comma, no cell run into another."""
    for wording in (office.name, office.address, office.district, office.hours, office.head_addressed):
        for text in wording.values():
            words = re.findall(r"[^\W\d_]+", text)
            assert not [word for word in words if re.search("[a-zA-Z]", word)], text
            assert not re.search(r"(?:\b\w ){3}\w\b|\s[,.]|,,|\s\s|@", text), text
            assert text == text.strip(" ,.")
    assert not re.search("[әғқңөұүһі]", office.name["ru"] + office.address.get("ru", ""), re.IGNORECASE)


def test_phones_have_eleven_digits_but_for_those_printed_wrong() -> None:
    phones = [phone for office in OFFICES for phone in office.phones]
    wrong = [phone for phone in phones if len(re.sub(r"\D", "", phone)) != 11]

    assert all(re.fullmatch(r"(8-\d{3,5} ?-?)?[\d -]+", phone) for phone in phones)
    assert len(wrong) == PRINTED_WRONG, wrong


def test_web_sites_and_addresses_of_e_mail_are_well_formed() -> None:
    for office in OFFICES:
        assert office.email is None or re.fullmatch(r"[\w.-]+@(?:[a-z]+\.)+[a-z]+", office.email, re.ASCII), office.id
        assert office.website is None or re.fullmatch(r"[\w-]+(\.[\w-]+)+", office.website, re.ASCII), office.id
