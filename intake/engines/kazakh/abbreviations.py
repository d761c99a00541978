"""Abbreviations of addresses, dates and lists, whole with their point, and the words that they stand for."""

from __future__ import annotations

from spacy.lang.tokenizer_exceptions import BASE_EXCEPTIONS
from spacy.symbols import NORM, ORTH  # type: ignore[import-not-found]  # compiled, without hints
from spacy.util import update_exc

ABBREVIATIONS = {
    # Days and years.
    "ж.": "жыл", "жж.": "жылдар", "ғ.": "ғасыр", "ғғ.": "ғасырлар", "б.з.": "біздің заманымыз",
    "б.з.б.": "біздің заманымызға дейін", "б.з.д.": "біздің заманымызға дейін", "сағ.": "сағат", "мин.": "минут",
    # Addresses.
    "қ.": "қала", "көш.": "көше", "к-сі": "көшесі", "обл.": "облыс", "ауд.": "аудан", "а.": "ауыл", "ауы.": "ауыл",
    "даң.": "даңғыл", "ш/а": "шағын аудан", "ы/а": "ықшам аудан", "ы.а.": "ықшам аудан", "м-н": "мөлтек аудан",
    "мкр.": "мөлтек аудан", "пәт.": "пәтер", "п.": "пәтер", "корп.": "корпус", "ст.": "станция", "тұй.": "тұйық көше",
    "а/о": "ауылдық округ", "ауыл.окр.": "ауылдық округ",
    # People and papers.
    "т.а.ә.": "тегі, аты, әкесінің аты", "т.а.ә": "тегі, аты, әкесінің аты", "тел.": "телефон", "ұялы.": "ұялы",
    "м.о.": "мөр орны", "м.о": "мөр орны", "м.а.": "міндетін атқарушы", "б.": "бет", "бет.": "бет", "т.": "том",
    "қос.": "қосымша", "тарм.": "тармақ", "р/с": "реттік сан", "р/с№": "реттік сан", "б/ша": "бойынша",
    # Counts and lists.
    "мың.": "мың", "млн.": "миллион", "млрд.": "миллиард", "тг.": "теңге", "тиын.": "тиын", "т.б.": "тағы басқа",
    "т.с.с.": "тағы сол сияқты", "т.т.": "тағы тағылар", "ж.б.": "және басқа", "мыс.": "мысалы", "яғ.": "яғни",
}  # fmt: skip
AFTER_FIGURES = ("жж.", "ж.", "ғғ.", "ғ.", "сағ.", "мин.", "млн.", "млрд.", "мың.", "тг.", "т.", "б.", "г.")
"""They stand against a number without a space too: 2013ж., 5млн., 2013г."""

_spellings = {
    spelling: norm
    for short, norm in ABBREVIATIONS.items()
    for spelling in (short, short[:1].upper() + short[1:], short.upper())
    if not (len(short) == 2 and spelling != short)  # Ж. with a capital is somebody's initial
}
TOKENIZER_EXCEPTIONS = update_exc(
    BASE_EXCEPTIONS, {spelling: [{ORTH: spelling, NORM: norm}] for spelling, norm in _spellings.items()}
)
