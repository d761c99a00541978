"""Raw Tesseract on the same files: what its text alone would give a reader. The yardstick, not the product."""

from __future__ import annotations

import os
import re
import subprocess
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pypdfium2
from PIL import Image, ImageSequence

from models.spelling import comparable
from samples.truth import BundleTruth

_LANGUAGES = "kaz+rus"


def raw_texts(files: Sequence[Path], truth: BundleTruth) -> dict[int, str]:
    """The text of every page by number, read by the command `tesseract` as it comes, two pages at once."""
    with tempfile.TemporaryDirectory(prefix="qujat-raw-") as name:
        pictures = _pictures(files, Path(name), truth)
        with ThreadPoolExecutor(2) as pool:
            return dict(zip(pictures, pool.map(_read, pictures.values()), strict=True))


def _pictures(files: Sequence[Path], folder: Path, truth: BundleTruth) -> dict[int, Path]:
    found: dict[int, Path] = {}
    for file in files:
        for image in _images(file, truth):
            number = len(found) + 1
            found[number] = folder / f"{number:04d}.png"
            dpi = truth.pages[number - 1].dpi
            image.save(found[number], dpi=(dpi, dpi))
    return found


def _images(file: Path, truth: BundleTruth) -> list[Image.Image]:
    if file.suffix == ".pdf":
        scale = truth.pages[0].dpi / 72
        with pypdfium2.PdfDocument(file) as pdf:
            return [page.render(scale=scale, grayscale=True).to_pil() for page in pdf]
    with Image.open(file) as image:
        return [frame.convert("L") for frame in ImageSequence.Iterator(image)]


def _read(picture: Path) -> str:
    done = subprocess.run(
        ["tesseract", str(picture), "-", "-l", _LANGUAGES],
        capture_output=True, text=True, check=False, env={**os.environ, "OMP_THREAD_LIMIT": "1"},
    )  # fmt: skip
    return done.stdout


def share_in_text(truth: BundleTruth, texts: dict[int, str]) -> tuple[int, int]:
    """How many of the printed values stand in the text of their paper's pages as printed, and of how many."""
    held = total = 0
    for paper in truth.documents:
        text = _bare("\n".join(texts.get(page, "") for page in paper.pages))
        for field in paper.fields.values():
            if not field.handwritten:
                total += 1
                held += _bare(field.shown) in text
    return held, total


def _bare(text: str) -> str:
    return re.sub(r"[\W_]", "", comparable(text))
