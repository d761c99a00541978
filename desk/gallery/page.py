"""The gallery's page: pictures of every letter, and which letter makes which form of which edition."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from desk import rooms
from desk.edition_words import service_name
from desk.engines.html import template_to_html
from desk.folder import write_whole
from desk.words import Words
from models.catalogue import Catalogue
from models.errors import InputError
from models.law import Edition
from models.problem import Problem
from models.progress import Progress
from models.wording import Language

if TYPE_CHECKING:
    from generate.gallery import Shown
    from generate.journey import LetterType

_HERE = Path(__file__).parent
_MARK = ".qujat-gallery"
"""A file in a folder that says that its pictures are ours to draw anew."""


def draw_gallery(
    types: Sequence[LetterType], *, out: Path, language: Language, progress: Progress
) -> tuple[Problem, ...]:
    """Draws the letters into the folder, with `index.html`; InputError where the folder holds something else."""
    _claim(out)
    catalogue = rooms.catalogue()
    shown, problems = rooms.draw_gallery(types, catalogue, folder=out, progress=progress)
    words = Words(language, catalogue.kinds)
    values: Mapping[str, object] = {
        "words": words,
        "tongue": language,
        "letters": [_letter_row(kind, shown, words) for kind in types],
        "editions": [_edition_row(edition, types, catalogue, words) for edition in catalogue.editions],
        "counts": sorted(forms_by_letter(catalogue.editions).items()),
        "problems": [problem.worded(language).message for problem in problems],
    }
    page = template_to_html(_HERE / "index.html.j2", style=_HERE / "gallery.css", values=values)
    write_whole(out / "index.html", page.encode())
    return problems


def forms_by_letter(editions: Sequence[Edition]) -> Counter[str]:
    """How many editions print or demand each letter; `-` counts forms that another act prints."""
    return Counter(form.letter or "-" for edition in editions for form in edition.forms)


def _claim(out: Path) -> None:
    if out.exists() and not out.is_dir():
        raise InputError("out-is-file", folder=out)
    if out.is_dir() and any(out.iterdir()) and not (out / _MARK).is_file():
        raise InputError("gallery-folder-not-ours", folder=out)
    out.mkdir(mode=0o700, parents=True, exist_ok=True)
    for stale in (*out.glob("*.pdf"), *out.glob("*.png"), *out.glob("*.docx"), *out.glob("*.html")):
        stale.unlink()
    write_whole(out / _MARK, b"")


def _letter_row(kind: LetterType, shown: Sequence[Shown], words: Words) -> dict[str, object]:
    own = [one for one in shown if one.letter.form == kind.form]
    return {
        "form": kind.form,
        "letter": kind.letter,
        "title": words.text(kind.title),
        "source": words.text(kind.act) if kind.act else words.of("letter-of-ours"),
        "appendix": kind.appendix or "",
        "serves": ", ".join(kind.serves),
        "files": [
            {
                "name": one.letter.path.name,
                "pictures": [picture.name for picture in one.pictures],
                "blank": one.letter.request.blank,
                "language": one.letter.language,
            }
            for one in own
        ],
    }


def _edition_row(
    edition: Edition, types: Sequence[LetterType], catalogue: Catalogue, words: Words
) -> dict[str, object]:
    forms = [
        {
            "title": words.text(form.title),
            "letter": form.letter or "",
            "form": rooms.form_of_letter(form.letter, edition, types) if form.letter else "",
            "appendix": form.appendix or "",
        }
        for form in edition.forms
    ]
    return {"service": service_name(edition), "id": edition.id, "forms": forms}
