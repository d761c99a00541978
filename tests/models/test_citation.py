from __future__ import annotations

import pytest

from models.citation import cited


@pytest.mark.parametrize(
    ("clause", "en", "ru", "kk"),
    [
        ("14", "clause 14", "пункт 14", "14-тармақ"),
        ("11.2", "item 2) of clause 11", "подпункт 2) пункта 11", "11-тармақтың 2) тармақшасы"),
        ("9(2)", "item 2) of clause 9", "подпункт 2) пункта 9", "9-тармақтың 2) тармақшасы"),
        ("10a", "clause 10", "пункт 10", "10-тармақ"),
        ("App. 5", "appendix 5", "приложение 5", "5-қосымша"),
        (
            "lines 7762-7891",
            "lines 7762–7891 of the source",
            "строки 7762–7891 источника",
            "дереккөздің 7762–7891-жолдары",
        ),
        ("lines 7", "line 7 of the source", "строка 7 источника", "дереккөздің 7-жолы"),
        (
            "App. 13 item 9.1",
            "item 1) of clause 9 of appendix 13",
            "подпункт 1) пункта 9 приложения 13",
            "13-қосымшаның 9-тармағының 1) тармақшасы",
        ),
        (
            "102; App. 13 item 3",
            "clause 102; clause 3 of appendix 13",
            "пункт 102; пункт 3 приложения 13",
            "102-тармақ; 13-қосымшаның 3-тармағы",
        ),
    ],
)
def test_a_clause_is_cited_in_each_language(clause: str, en: str, ru: str, kk: str) -> None:
    assert (cited(clause, "en"), cited(clause, "ru"), cited(clause, "kk")) == (en, ru, kk)


def test_a_clause_of_no_known_form_stays_as_it_is() -> None:
    assert cited("preamble", "ru") == "preamble"
