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
        (
            [
                "Өтініш",
                "Мені, менің мүгедек баламды сурдотифло техникалық, санитарлық-гигиеналық құралдармен",
                "(керектісінің астын сызу керек) қамтамасыз етуіңізді сұраймын:",
            ],
            "almaty-city-2012/technical-aids",
            ("technical-aids",),
        ),
        (
            [
                "Заявление",
                "Прошу предоставить услугу индивидуального помощника, специалиста жестового языка",
                "(нужное подчеркнуть).",
            ],
            "almaty-city-2012/assistant-and-sign-language",
            ("assistant-and-sign-language",),
        ),
        (
            [
                "Өтініш",
                "Семей ядролық сынақ полигонындағы ядролық сынақтардың салдарынан зардап шегуші",
                "ретінде біржолғы мемлекеттік ақшалай өтемақы (бұдан әрі - өтемақы) тағайындауды сұраймын.",
                "радиациялық әсер аймағының Қайнар ауылының аумағында тұрдым.",
            ],
            "almaty-city-2012/nuclear-test-victims",
            ("nuclear-test-victims",),
        ),
        (
            [
                "ӨТІНІШ",
                "Сәбитов Қайрат",
                "(қызмет алушының Т.А.Ә.)",
                "стационарлық жағдайда арнаулы әлеуметтік қызмет көрсетуге мұқтаж",
                "болғандықтан № 1",
                "медициналық – әлеуметтік мекемеге тұрақты/уақытша (керегін сызу) тәулік бойы туруға қабылдауға",
                "сұраймын.",
            ],
            "almaty-city-2012/institutional-care",
            ("institutional-care",),
        ),
        (
            [
                "ӨТІНІШ",
                "Сәбитов Қайрат",
                "(қызмет алушының Т.А.Ә. көрсету керек)",
                "үйде арнаулы әлеуметтік қызмет көрсету үшін есепке алуыңызды сұраймын.",
            ],
            "almaty-city-2012/home-care",
            ("home-care",),
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
