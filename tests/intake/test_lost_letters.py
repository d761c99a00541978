"""What another model is asked is taken from it only where it sees the same word but for the letters in question."""

from intake.engines.tesseract import EngineWord
from intake.lost_letters import words_to_russian, words_with_breves, words_with_patronymics
from models.geometry import Box

PAGE = Box(0, 0, 2000, 2000)


def _read(text: str, seen: str, line: str = "") -> str:
    """What becomes of a word, when the Russian model sees `seen`, on a line with the words of `line`."""
    words = [EngineWord(part, Box(10, 10, 90, 40), 92.0, 0) for part in (text, *line.split())]
    return words_to_russian(words, look=lambda zone: seen, within=PAGE)[0].text


def test_the_letters_that_the_kazakh_model_lacks_come_back() -> None:
    assert _read("настояшей", "настоящей") == "настоящей"
    assert _read("обьявление", "объявление") == "объявление"


def test_the_case_of_the_page_stays() -> None:
    assert _read("помошь", "ПОМОЩЬ") == "помощь"
    assert _read("ШЕРБАКОВ", "Щербаков") == "ЩЕРБАКОВ"


def test_a_word_that_differs_elsewhere_stays() -> None:
    assert _read("Шарипов", "Щарипав") == "Шарипов"


def test_a_word_with_sh_that_both_see_stays() -> None:
    assert _read("Шарипова", "Шарипова") == "Шарипова"


def test_a_line_with_kazakh_letters_is_not_asked() -> None:
    assert _read("қамшы", "қамщы") == "қамшы"
    assert _read("шара", "щара", "әлеуметтік оңалту") == "шара"


def _capitals(text: str, seen: str) -> str:
    words = [EngineWord(text, Box(10, 10, 90, 40), 95.0, 0)]
    return words_with_breves(words, look=lambda zone: seen, within=PAGE)[0].text


def test_a_breve_that_was_cut_off_comes_back() -> None:
    assert _capitals("ЮРИИ", "ЮРИЙ") == "ЮРИЙ"
    assert _capitals("СЕРИКБАИ", "СЕРИКБАЙ") == "СЕРИКБАЙ"


def test_what_was_read_twice_alike_or_otherwise_different_stays() -> None:
    assert _capitals("МАРИИ", "МАРИИ") == "МАРИИ"
    assert _capitals("ЮРИИ", "1ОРИЙ") == "ЮРИИ"
    assert _capitals("Юрии", "Юрий") == "Юрии"


def _patronymic(text: str, seen: str) -> str:
    words = [EngineWord(text, Box(10, 10, 90, 40), 92.0, 0)]
    return words_with_patronymics(words, look=lambda zone: seen, within=PAGE)[0].text


def test_a_kazakh_patronymic_in_russian_letters_is_asked_of_the_kazakh_model() -> None:
    assert _patronymic("ЭДЛЕТУЛЫ", "ӘДІЛЕТҰЛЫ") == "ӘДІЛЕТҰЛЫ"
    assert _patronymic("СЕРИККЫЗЫ", "СЕРІКҚЫЗЫ") == "СЕРІКҚЫЗЫ"


def test_a_russian_spelling_and_another_name_stay() -> None:
    assert _patronymic("МУРАТУЛЫ", "МУРАТУЛЫ") == "МУРАТУЛЫ"
    assert _patronymic("МУРАТУЛЫ", "БОЛАТҰЛЫ") == "МУРАТУЛЫ"
    assert _patronymic("Муратулы", "МҰРАТҰЛЫ") == "Муратулы"
