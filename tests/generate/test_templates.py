"""The templates cannot rot: every folder loads, has its files, and its example fills it."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from generate.engines.word import docx_text
from generate.journey import LetterRequest, LetterType, letter_types, make_letters
from generate.letter_type import TEMPLATES
from law.journey import load_catalogue
from models.law import Edition, FormRef

FORMS = letter_types()
MakeEdition = Callable[..., Edition]


def edition_of(letter_type: LetterType, make_edition: MakeEdition) -> Edition:
    edition_id, family = (letter_type.serves or ("almaty-city-2012/sanatorium",))[0].split("/")
    demanded = FormRef(letter=letter_type.letter, appendix=None, title={}, clause="14")
    return make_edition(family=family, edition_id=edition_id, forms=(demanded,))


@pytest.mark.parametrize("letter_type", FORMS, ids=lambda form: form.form)
def test_a_folder_holds_a_template_for_each_language_an_example_and_nothing_else(letter_type: LetterType) -> None:
    held = {file.name for file in (TEMPLATES / letter_type.form).iterdir()}

    assert held == {"letter.toml", "example.toml", *(f"{language}.docx" for language in letter_type.languages)}


@pytest.mark.usefixtures("without_libreoffice")
@pytest.mark.parametrize("letter_type", FORMS, ids=lambda form: form.form)
def test_the_example_fills_every_field_that_is_not_optional(
    letter_type: LetterType, tmp_path: Path, make_edition: MakeEdition
) -> None:
    example = tomllib.loads((TEMPLATES / letter_type.form / "example.toml").read_text(encoding="utf-8"))
    language = "kk+ru" if len(letter_type.languages) > 1 else letter_type.languages[0]
    request = LetterRequest(
        letter=letter_type.letter,
        data=example,
        edition=edition_of(letter_type, make_edition),
        catalogue=load_catalogue(),
        grounds=("11.1",) if "grounds" in letter_type.fields else (),
        language=language,  # type: ignore[arg-type]
        out=tmp_path / "x.docx",
    )

    result = make_letters([request])

    assert result.letters[0].form == letter_type.form
    assert result.letters[0].blanks == ()
    assert result.problems == ()


@pytest.mark.usefixtures("without_libreoffice")
@pytest.mark.parametrize("letter_type", FORMS, ids=lambda form: form.form)
def test_every_form_can_be_had_blank(letter_type: LetterType, tmp_path: Path, make_edition: MakeEdition) -> None:
    edition = edition_of(letter_type, make_edition)

    result = make_letters(
        [
            LetterRequest(
                letter=letter_type.letter,
                blank=True,
                edition=edition,
                catalogue=load_catalogue(),
                out=tmp_path / "x.docx",
            )
        ]
    )

    assert result.letters[0].form == letter_type.form


@pytest.mark.parametrize("letter_type", FORMS, ids=lambda form: form.form)
def test_a_form_of_an_act_names_its_act_and_one_of_ours_says_that_it_is_ours(letter_type: LetterType) -> None:
    if letter_type.act:
        assert letter_type.serves
        assert letter_type.appendix
    elif letter_type.letter not in ("receipt", "separator") and not letter_type.of_office:  # separators go to nobody
        for language in letter_type.languages:
            words = docx_text((TEMPLATES / letter_type.form / f"{language}.docx").read_bytes())
            assert any(mark in words for mark in ("не утвержден", "бекітілмеген", "не напечатана", "басылмаған"))


ACTS_WORDS = {
    ("application_wheelchair_almaty_2012", "ru"): (
        "Приложение 2 к Регламенту оказания государственной услуги «Оформление документов на инвалидов для "
        "предоставления им кресла-коляски» Руководителю районного отдела Управления занятости социальных программ "
        "города Алматы от инвалида группы , представителя ребенка-инвалида (нужное подчеркнуть, заполнить) Ф.И.О. "
        "инвалида, представителя реб/инв Ф.И.О. реб/инв № уд.лич.инвалида, представителя Выдан д.рожд. реб/инв "
        "Свидет.о рожд.№ Пенс.уд.№ проживающий(ая) по адресу Телефон Заявление Прошу обеспечить меня , моего "
        "ребенка-инвалида (нужное подчеркнуть) креслом-коляской: Предупрежден(а) об ответственности за "
        "предоставление ложной информации и недостоверных (поддельных) документов. « » 20 г. "
        "(подпись потребителя либо доверенного лица, подавшего заявление) (отрывной талон) Отрывной талон Заявление "
        "принял(а): ( ф.и.о., должность лица, принявшего заявления) « » 20 г. (подпись)"
    ),
    ("application_prosthetics_almaty_2012", "kk"): (
        "«Мүгедектерге протездік-ортопедиялық көмек ұсыну үшін оларға құжаттарды ресімдеу» мемлекеттік қызмет "
        "Регламентіне 3 қосымша Аудандық жұмыспен қамту және әлеуметтік бағдарламалар бөлім басшысына топ мүгедегі , "
        "мүгедек бала өкілінен (керектісін сызу және толтыру керек) Мүгедек, мүгедек баланың өкілінің аты-жөні "
        "Мүгедек, мүг.бала өкілінің жеке куәлігі № Берілгені Мүгедек баланың туған күні Туу туралы куәлігі № "
        "Мекен-жайы Телефон Өтініш Маған , менің балама (керектісінің астын сызу керек) протездік-ортопедиялық "
        "көмекке жолдама беруіңізді сұраймын: Келесі құжаттардың көшірмелерін ұсынамын: 1. 2. 3. 4. 5. « » 20 ж. "
        "(өтініш берушінің немесе өтініш берген сенімді өкілдің қолы) (қию сызығы) Жыртылмалы талон Өтініш "
        "қабылданды: (құжаттарды қабылдаған адамның а.ж.т., лауазымы) « » 20 ж. (қолы)"
    ),
    ("application_order_287", "kk"): (
        "қағидаларына 1-қосымша Нысан Жергілікті атқарушы органының басшысы Техникалық көмекші (компенсаторлық) "
        "құралдарын, арнаулы жүріп-тұру құралдарын ұсынуға өтініш Тегі Аты Әкесінің аты (бар болса) Туған күні "
        "Мүгедектігі Жеке басты куәландыратын құжат түрі Құжаттың нөмірі: кім берген: Берілген күні: “ ” жылы Жеке "
        "сәйкестендіру нөмірі: Тұрақты тұратын (тіркелген) жерінің мекенжайы: Облыс қала (аудан) ауыл: көше (шағын "
        "аудан) үй пәтер Телефон Мынадай: мүгедектігі бар адамды абилитациялаудың және оңалтудың жеке "
        "бағдарламасындағы іс-шаралар түрін көрсету қызметтер ұсыну үшін: Әлеуметтік көрсетілетін қызметтер порталы "
        "Мемлекеттік сатып алу арқылы құжаттар қабылдауды сұраймын (керегінің астын сызу). Міндетті гигиеналық "
        "құралдармен, кресло-арбалармен, санитариялық жабдықталған кресло-орындықпен қамтамасыз етуге өтініш беру "
        "кезінде: салмағы кг, бойы см, жамбас көлемін см, белінің көлемі см көрсету; кеуде қуысының протезімен "
        "(протездерімен): кеуде айналымы см., тостағанның өлшемі (A – G) көрсету; ортопедиялық аяқ киіммен, "
        "ортопедиялық аппараттарға (протездерге) арналған аяқ киіммен: жазғы және/немесе қысқы және мөлшері "
        "көрсетілуі қамтамасыз етілсін. Өтінішке қоса берілген құжаттардың тізбесі: № Құжаттың атауы Құжаттағы "
        "парақтардың саны Ескертпе 1 2 3 «Дербес деректер және оларды қорғау туралы» Қазақстан "
        "Республикасының Заңына "
        "сәйкес менің дербес деректерімді жинауға және өңдеуге, мүгедектігі бар адамды абилитациялаудың және "
        "оңалтудың жеке бағдарламасына сәйкес оңалту құралдары мен қызметтерін ұсыну үшін құжаттарды рәсімдеу үшін "
        "қажетті ақпараттық жүйелердегі заңмен қорғалатын құпияны құрайтын мәліметтерді пайдалануға келісім беремін. "
        "20 жылғы « » (Өтініш берушінің (заңды өкілінің) тегі, аты, әкесінің аты (бар болса) қолы) 20 жылғы « » "
        "(Өтінішті қабылдаған адамның тегі, аты, әкесінің аты (бар болса), лауазымы және қолы) (қию сызығы) Азамат "
        "өтініші қабылданды. Өтініш қабылданған күн 20 жылғы « » (Өтінішті қабылдаған адамның тегі, аты, әкесінің "
        "аты (бар болса), лауазымы және қолы)"
    ),
    ("notice_order_287", "kk"): (
        "қағидаларына 6-қосымша Нысан Хабарлама Тегі Аты Әкесінің аты (бар болса) Құжаттың нөмірі: кім берген: Жеке "
        "сәйкестендіру нөмірі: Тұрақты тұратын (тіркелген) жерінің мекенжайы: Облыс Қала (аудан) ауыл: Көше (шағын "
        "аудан) -үй -пәтер Мынаны: (мүгедектігі бар адамды абилитациялаудың және оңалтудың жеке бағдарламасындағы "
        "іс-шараларды көрсету) ұсынуға құжаттарды рәсімдеу туралы хабардар етеміз. Өтініш қабылданды және “Е-Собес” "
        "ААЖ кезектің электрондық журналында 20___ жылғы “___” ____________ № __________ нөмірімен тіркелді. "
        "Әлеуметтік қызметтер порталында ОТҚ жеткізушісін таңдау мүмкіндігі туралы (aleumet.egov.kz) "
        "мобильді азаматтар "
        "базасында тіркелген абоненттік ұялы байланыстың телефон нөміріне смс-хабарлама жіберілетін болады. "
        "Мемлекеттік органның басшысы (тегі, аты, әкесінің (бар болса) 20 жылғы « »"
    ),
    ("notice_prosthetics_almaty_2012", "kk"): (
        "мемлекеттік қызмет Регламентіне 6 қосымша (Аты-жөні, тегі) (мекен-жайы) Хабарлама "
        "________________________________ аудандық жұмыспен қамту және әлеуметтік бағдарламалар бөлімі Сіздің "
        "протездік-ортопедиялық көмекке жолдама беру туралы өтінішіңізді қарап, жолдама ____________ (күні) "
        "__________ берілгенін хабарлайды. аудандық жұмыспен қамту және әлеуметтік бағдарламалар бөлімі "
        "басшысы орын. "
        "тел."
    ),
    ("refusal_to_accept_order_287", "kk"): (
        "қағидаларына 5-қосымша Құжаттарды қабылдаудан бас тарту туралы қолхат «Мемлекеттік көрсетілетін қызметтер "
        "туралы» Қазақстан Республикасы Заңын басшылыққа ала отырып, («Азаматтарға арналған үкімет » мемлекеттік "
        "корпорациясы филиалының № ____ бөлімі (мекенжайы көрсетілсін)/республикалық маңызы бар қалалардың, "
        "астананың, аудандардың және облыстық маңызы бар қалалардың жергілікті атқарушы органы) Сіздің мемлекеттік "
        "қызметті көрсетуге қойылатын негізгі талаптар тізбесінде көзделген тізбеге сәйкес құжаттардың толық "
        "топтамасын ұсынбауыңызға және (немесе) қолданылу мерзімі өтіп кеткен құжаттарды, атап айтқанда: жоқ "
        "құжаттардың/қолдану мерзімі өткен құжаттардың атауы: 1) ; 2) ; 3) . ұсынуыңызға байланысты «Мүгедектігі бар "
        "адамдарды протездік-ортопедиялық құралдарымен қамтамасыз етуге құжаттарды рәсімдеу» «Мүгедектігі бар "
        "адамдарды техникалық көмекші (компенсаторлық) құралдарымен қамтамасыз етуге құжаттарды рәсімдеу» "
        "«Мүгедектігі бар адамдарды арнаулы жүріп-тұру құралдарымен қамтамасыз етуге құжаттарды рәсімдеу» "
        "мемлекеттік қызметін көрсетуге құжаттарды қабылдаудан бас тартады. Осы қолхат әрбір тарап үшін бір-бірден "
        "2 данада жасалды."
    ),
}


@pytest.mark.usefixtures("without_libreoffice")
@pytest.mark.parametrize(("form", "language"), list(ACTS_WORDS))
def test_a_blank_form_has_the_acts_words_in_the_acts_order(
    form: str, language: str, tmp_path: Path, make_edition: MakeEdition
) -> None:
    letter_type = next(letter_type for letter_type in FORMS if letter_type.form == form)
    edition = edition_of(letter_type, make_edition)

    make_letters([LetterRequest(letter=letter_type.letter, blank=True, edition=edition, out=tmp_path / "x.docx")])

    expected = "".join(ACTS_WORDS[form, language].split())
    assert expected in "".join(docx_text((tmp_path / "x.docx").read_bytes()).split())


WORDS = sorted((Path(__file__).parent / "acts_words").glob("*.txt"))
"""The words of a form as its act prints them, with a row of underscores where something is filled in."""


@pytest.mark.usefixtures("without_libreoffice")
@pytest.mark.parametrize("file", WORDS, ids=lambda file: file.stem)
def test_a_blank_form_says_what_its_act_prints_and_no_more(
    file: Path, tmp_path: Path, make_edition: MakeEdition
) -> None:
    form, language = file.stem.split(".")
    letter_type = next(letter_type for letter_type in FORMS if letter_type.form == form)
    edition = edition_of(letter_type, make_edition)

    make_letters([LetterRequest(letter=letter_type.letter, blank=True, edition=edition, out=tmp_path / "x.docx")])

    assert language in letter_type.languages
    printed = docx_text((tmp_path / "x.docx").read_bytes())
    assert re.sub(r"[\s_]", "", printed) == re.sub(r"[\s_]", "", file.read_text(encoding="utf-8"))


@pytest.mark.parametrize("letter_type", FORMS, ids=lambda form: form.form)
def test_no_word_of_a_template_mixes_latin_and_cyrillic_letters(letter_type: LetterType) -> None:
    """Official texts have Latin i for Cyrillic і; what we print is pure."""
    for language in letter_type.languages:
        words = docx_text((TEMPLATES / letter_type.form / f"{language}.docx").read_bytes())
        plain = re.sub(r"\{[{%].*?[%}]\}", " ", words)
        mixed = [
            word for word in re.findall(r"\w+", plain) if re.search("[A-Za-z]", word) and re.search("[Ѐ-ӿ]", word)
        ]

        assert mixed == []
