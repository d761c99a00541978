"""Kazakh for spaCy: where its tokens end, what counts as a number, what is met by its norm."""

from __future__ import annotations

from pathlib import Path

import pytest
import spacy
from hypothesis import given
from hypothesis import strategies as st
from spacy.matcher import Matcher, PhraseMatcher
from spacy.tokens import Doc

from intake.engines.kazakh import NAME, Kazakh, kazakh
from intake.engines.kazakh.lex_attrs import COLLECTIVE_WORDS, NUMBER_WORDS, ORDINAL_WORDS, like_num
from intake.engines.kazakh.stop_words import STOP_WORDS

ENDINGS_AFTER_HYPHENS = [
    ("ХҚКО-ға барды", "ХҚКО -ға барды"),
    ("АОЖБ-дағы мәлімет", "АОЖБ -дағы мәлімет"),
    ("ЭЦҚ-сымен куәландырады", "ЭЦҚ -сымен куәландырады"),
    ("ӘРПК-інің бабы", "ӘРПК -інің бабы"),
    ("ҚР-ның заңы", "ҚР -ның заңы"),
    ("айдың 25-ін", "айдың 25 -ін"),
    ("40-қа дейін", "40 -қа дейін"),
    ("18.00-ге дейін", "18.00 -ге дейін"),
    ("20-сынан бастап", "20 -сынан бастап"),
    ("«Тілектестік»-тің", "« Тілектестік » -тің"),
    ("ХҚКО-лардың тізімі", "ХҚКО -лардың тізімі"),
]
WHOLE_WITH_HYPHENS = [
    ("Қасым-Жомарт келді", "Қасым-Жомарт келді"),
    ("ата-ана, әке-шеше", "ата-ана , әке-шеше"),
    ("№12-ші мектеп", "№ 12-ші мектеп"),
    ("5-інші сынып", "5-інші сынып"),
    ("41-а, 306-п", "41-а , 306-п"),
]
FIGURES = [
    ("10-тармақ", "10 - тармақ"),
    ("169-бабында", "169 - бабында"),
    ("2013-2015 жж.", "2013 - 2015 жж."),
    ("2013ж. наурыз", "2013 ж. наурыз"),
    ("04.03.2013ж.", "04.03.2013 ж."),
    ("5млн. теңге", "5 млн. теңге"),
    ("№1/230 қаулысы", "№ 1/230 қаулысы"),
    ("N12345678", "N 12345678"),
    ("ЖСН_____010203300123", "ЖСН _____ 010203300123"),
]
ABBREVIATIONS = [
    ("Алматы қ., Абай көш., 5-үй", "Алматы қ. , Абай көш. , 5 - үй"),
    ("Қарасу ауд., пәт. 7", "Қарасу ауд. , пәт. 7"),
    ("құжаттар, т.б. тізімі", "құжаттар , т.б. тізімі"),
    ("ы/а мен ш/а", "ы/а мен ш/а"),
    ("Т.А.Ә. көрсетіледі", "Т.А.Ә. көрсетіледі"),
    ("Н.Б.Ахметов, Ж. Оспанова", "Н.Б. Ахметов , Ж. Оспанова"),
]
PUNCTUATION = [
    ("Ауданы(қаласы)", "Ауданы ( қаласы )"),
    ("тегі/фамилия", "тегі / фамилия"),
    ("құжат,өтініш", "құжат , өтініш"),
    ("10-тармағының 3) тармақшасы.", "10 - тармағының 3 ) тармақшасы ."),
    ("өтінішті(қашан?)", "өтінішті ( қашан ? )"),
    ("наурыз…", "наурыз …"),
    ("қызметі.Өтініш", "қызметі . Өтініш"),
]


@pytest.mark.parametrize(
    ("text", "tokens"), ENDINGS_AFTER_HYPHENS + WHOLE_WITH_HYPHENS + FIGURES + ABBREVIATIONS + PUNCTUATION
)
def test_tokens_end_where_a_word_or_its_ending_does(text: str, tokens: str) -> None:
    assert [token.text for token in kazakh()(text)] == tokens.split()


def test_a_long_sentence_of_an_act() -> None:
    text = (
        "Алматы қаласы әкімдігінің 2012 жылғы 30 наурыздағы №1/230 қаулысының 10-тармағына сәйкес ХҚКО-ға "
        "жүгінген күннен бастап 10 жұмыс күні ішінде (20 минуттан аспайды)."
    )
    tokens = (
        "Алматы қаласы әкімдігінің 2012 жылғы 30 наурыздағы № 1/230 қаулысының 10 - тармағына сәйкес ХҚКО -ға "
        "жүгінген күннен бастап 10 жұмыс күні ішінде ( 20 минуттан аспайды ) ."
    )
    assert [token.text for token in kazakh()(text)] == tokens.split()


@given(st.text(alphabet="аәбғқңұүі АҚЖ0123.,-–/«»()№ж_ \n", max_size=40))
def test_no_letter_is_lost_or_added(text: str) -> None:
    assert kazakh()(text).text == text


@given(st.text(alphabet="аәбғқңұүіАҚЖ0123-«»№ж. ", max_size=30))
def test_a_text_is_cut_by_its_rules_and_no_others(text: str) -> None:
    """The tokeniser can explain every cut that it makes."""
    nlp = kazakh()
    explained = [token for _, token in nlp.tokenizer.explain(text)]

    assert explained == [token.text for token in nlp(text) if not token.is_space]


@pytest.mark.parametrize(
    "text",
    ["12", "1/2", "3,5", "04.03.2013", "12-ші", "6-шы", "5-інші", "-7", "он", "бесінші", "Жиырма", "екеу", "беске",
     "жүзден", "мыңға", "оныншыдан", "үштен", "Бiрiншi"],
)  # fmt: skip
def test_like_num_knows_figures_words_ordinals_and_their_cases(text: str) -> None:
    """The last is written with Latin i, as official texts often are."""
    assert like_num(text)
    assert kazakh().vocab[text].like_num


@pytest.mark.parametrize(
    "text", ["үшін", "онда", "оны", "бірге", "алтын", "мектеп", "жүзеге", "12-а", "елі", "№", ""]
)
def test_like_num_lets_other_words_be(text: str) -> None:
    assert not like_num(text)


def test_every_number_word_has_its_ordinal() -> None:
    known = {word for word in NUMBER_WORDS if word not in {"ноль", "жарты", "ширек", "триллион", "квадриллион"}}

    assert len(known) == len(ORDINAL_WORDS)
    assert not COLLECTIVE_WORDS & ORDINAL_WORDS


@pytest.mark.parametrize("word", ["және", "үшін", "немесе", "бойынша", "туралы", "дейін", "бұл", "ол"])
def test_stop_words_are_known_in_any_case_of_letters(word: str) -> None:
    assert kazakh().vocab[word].is_stop
    assert kazakh().vocab[word.upper()].is_stop


def test_stop_words_carry_no_matter() -> None:
    """No number (but бір, "a") and no word of the papers is among them, and each is one token in small letters."""
    assert {word for word in STOP_WORDS if like_num(word)} <= {"бір", "біреу"}
    assert all(word == word.lower() and len(kazakh()(word)) == 1 for word in STOP_WORDS)
    assert not STOP_WORDS & {"құжат", "өтініш", "жеке", "куәлік", "мүгедек", "бала", "тегі", "аты", "жылы"}


@pytest.mark.parametrize(
    ("text", "norm"),
    [("Серiкова", "серікова"), ("ж.", "жыл"), ("Көш.", "көше"), ("т.б.", "тағы басқа"), ("ҚҰЖАТ", "құжат")],
)
def test_a_word_is_met_by_its_norm(text: str, norm: str) -> None:
    assert kazakh()(text)[0].norm_ == norm


def test_it_is_to_be_had_by_its_name_and_kept_on_disk(tmp_path: Path) -> None:
    nlp = spacy.blank(NAME)
    nlp.add_pipe("sentencizer")
    nlp.to_disk(tmp_path)
    again = spacy.load(tmp_path)

    assert isinstance(again, Kazakh)
    assert [token.text for token in again("ХҚКО-ға 5-ін")] == ["ХҚКО", "-ға", "5", "-ін"]
    assert len(list(again("Өтініш берілді. Құжат жоқ.").sents)) == 2


def test_matchers_meet_kazakh_by_norm_and_number() -> None:
    """2013ж. and 2013 жыл are one pattern; an abbreviation is found whatever ending follows it."""
    nlp = kazakh()
    years = Matcher(nlp.vocab)
    years.add("year", [[{"LIKE_NUM": True}, {"NORM": {"IN": ["жыл", "жылғы"]}}]])
    offices = PhraseMatcher(nlp.vocab, attr="NORM")
    offices.add("office", [nlp("ХҚКО")])
    doc: Doc = nlp("2013ж. 4 наурызда ХҚКО-ға, 2014 жылғы 5 мамырда хқко-дан")

    assert [doc[start:end].text for _, start, end in years(doc)] == ["2013ж.", "2014 жылғы"]
    assert [doc[start:end].text for _, start, end in offices(doc)] == ["ХҚКО"]
