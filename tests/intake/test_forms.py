"""Applications: the printed form and the words tell which services are asked for."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from models.document import Document


@pytest.mark.parametrize(
    ("lines", "form", "services"),
    [
        (
            ["Нысан", "Санаторийлік-курорттық емделуді ұсынуға өтініш", "Тегі Сәбитов", "Аты Қайрат"],
            "order-283/2",
            ("sanatorium",),
        ),
        (
            ["Нысан", "Арнаулы жүріп-тұру құралдарын ұсынуға өтініш", "Тегі Сәбитов", "Аты Қайрат"],
            "order-287/1",
            ("prosthetics", "technical-aids", "wheelchair"),
        ),
        (["ӨТІНІШ", "Тұрғын үй көмегін тағайындауды сұраймын"], None, ("housing-assistance",)),
        (["ЗАЯВЛЕНИЕ", "Прошу назначить жилищную помощь"], None, ("housing-assistance",)),
    ],
)
def test_an_application_is_told_by_its_form_or_its_words(
    read: Callable[..., tuple[tuple[Document, ...], object]],
    lines: list[str],
    form: str | None,
    services: tuple[str, ...],
) -> None:
    (document, *_), _people = read(lines)

    assert (document.kind, document.form, document.services) == ("application", form, services)
