"""A born-digital page's text layer is believed only when it agrees with the picture."""

import cv2
import numpy as np
from numpy.typing import NDArray

from intake.engines.pdftext import PrintedWord
from intake.layer import SURE, printed_words_to_words
from models.geometry import Box

Pixels = NDArray[np.uint8]
TEXTS = ("DISABILITY", "CERTIFICATE", "NUMBER", "ALMATY")


def page_with_layer() -> tuple[Pixels, list[PrintedWord]]:
    page = np.full((900, 900), 255, dtype=np.uint8)
    words = []
    for line, text in enumerate(TEXTS):
        foot = 150 + 120 * line
        cv2.putText(page, text, (80, foot), cv2.FONT_HERSHEY_SIMPLEX, 2, 0, 4)
        width = cv2.getTextSize(text, cv2.FONT_HERSHEY_SIMPLEX, 2, 4)[0][0]
        words.append(PrintedWord(text, Box(78, foot - 50, 82 + width, foot + 8), line))
    return page, words


def reading(*said: str):  # type: ignore[no-untyped-def]
    texts = iter(said)
    return lambda box: next(texts)


def test_a_layer_that_agrees_gives_the_words() -> None:
    page, layer = page_with_layer()

    words = printed_words_to_words(layer, page, dpi=150, read=reading("CERTIFICATE", "DISABILITY", "NUMBER"))

    assert words is not None
    assert [word.text for word in words] == list(TEXTS)
    assert {word.confidence for word in words} == {SURE}


def test_a_layer_whose_letters_say_something_else_is_left() -> None:
    page, layer = page_with_layer()

    assert printed_words_to_words(layer, page, dpi=150, read=reading("abcdef", "qwerty", "zxcvb")) is None


def test_a_layer_that_lies_beside_the_print_is_left() -> None:
    page, layer = page_with_layer()
    moved = [word._replace(box=Box(word.box.left, 700, word.box.right, 760)) for word in layer]

    assert printed_words_to_words(moved, page, dpi=150, read=reading(*TEXTS)) is None


def test_a_layer_that_leaves_print_unexplained_is_left() -> None:
    page, layer = page_with_layer()

    assert printed_words_to_words(layer[:2], page, dpi=150, read=reading(*TEXTS)) is None


def test_no_layer_is_no_words() -> None:
    page, _ = page_with_layer()

    assert printed_words_to_words([], page, dpi=150, read=reading()) is None
