"""The catalogue to a folder of pages: an index in each language, a page and a sheet an edition."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from desk import rooms
from desk.edition_words import service_name
from desk.engines.html import template_to_html
from desk.folder import write_whole
from desk.words import Words
from models.catalogue import Catalogue
from models.errors import InputError
from models.law import Edition, Office
from models.problem import Problem
from models.progress import Progress

if TYPE_CHECKING:
    from generate.journey import LetterRequest

_HERE = Path(__file__).parent
_STYLE = _HERE / "stand.css"

Tongue = Literal["kk", "ru"]
TONGUES: tuple[Tongue, ...] = ("kk", "ru")

_OTHER: Mapping[Tongue, str] = {"kk": "Русский", "ru": "Қазақша"}
"""The link to the other language, in that language."""

_MARK = ".qujat-catalogue"
"""A file in a folder that says that its pages are ours to write anew."""


def catalogue_to_site(
    catalogue: Catalogue, editions: Sequence[Edition], *, out: Path, on: date, sheets: bool, progress: Progress
) -> tuple[Problem, ...]:
    """Writes the site of these editions; `on` is the day by which an edition is in force or of the past.

    InputError where the folder holds something else. Problems tell which sheets could not be made as PDF.
    """
    _claim(out)
    progress.begin("step-site-pages", len(editions) * len(TONGUES))
    for tongue in TONGUES:
        for edition in editions:
            page = _edition_page(edition, catalogue, tongue, on=on, sheets=sheets)
            write_whole(out / page_name(edition, tongue), page.encode(), mode=_PUBLIC)
            progress.advance()
        write_whole(out / f"{tongue}.html", _index(editions, catalogue, tongue, on=on).encode(), mode=_PUBLIC)
    write_whole(out / "index.html", _index(editions, catalogue, "kk", on=on).encode(), mode=_PUBLIC)
    progress.end()
    if not sheets:
        return ()
    made = rooms.make_letters(_sheet_requests(editions, catalogue, out), progress=progress)
    for letter in made.letters:
        letter.path.chmod(_PUBLIC)
    return made.problems


def editions_of_territory(catalogue: Catalogue, territory: str | None) -> tuple[Edition, ...]:
    """The editions of a territory and of those around it, past ones too; None: of every territory."""
    if territory is None:
        return catalogue.editions
    around = [territory]
    while (parent := catalogue.territories[around[-1]].parent) is not None:
        around.append(parent)
    return tuple(edition for edition in catalogue.editions if edition.territory in around)


def page_name(edition: Edition, tongue: Tongue, suffix: str = "html") -> str:
    """The file of an edition in a language: `child-allowance.almaty-city-2012.ru.html`."""
    return f"{service_name(edition).replace('/', '-')}.{edition.id}.{tongue}.{suffix}"


_PUBLIC = 0o644
"""Pages of the law are for everybody; a web server must be able to read them."""


def _claim(out: Path) -> None:
    if out.exists() and not out.is_dir():
        raise InputError("out-is-file", folder=out)
    if out.is_dir() and any(out.iterdir()) and not (out / _MARK).is_file():
        raise InputError("site-folder-not-ours", folder=out)
    out.mkdir(mode=0o755, parents=True, exist_ok=True)
    out.chmod(0o755)
    for stale in (*out.glob("*.html"), *out.glob("*.pdf"), *out.glob("*.docx")):
        stale.unlink()
    write_whole(out / _MARK, b"", mode=_PUBLIC)


def _edition_page(edition: Edition, catalogue: Catalogue, tongue: Tongue, *, on: date, sheets: bool) -> str:
    words = Words(tongue, catalogue.kinds)
    values: Mapping[str, object] = {
        **rooms.information(edition, catalogue, tongue),
        "words": words,
        "tongue": tongue,
        "other_tongue": _OTHER[tongue],
        "other": page_name(edition, "ru" if tongue == "kk" else "kk"),
        "home": f"{tongue}.html",
        "sheet": page_name(edition, tongue, "pdf") if sheets else "",
        "past": not edition.in_force.holds_on(on),
        "offices": [_office_row(office, tongue) for office in _offices(edition, catalogue)],
    }
    return template_to_html(_HERE / "service.html.j2", style=_STYLE, values=values)


def _index(editions: Sequence[Edition], catalogue: Catalogue, tongue: Tongue, *, on: date) -> str:
    words = Words(tongue, catalogue.kinds)
    groups: dict[str, list[dict[str, str]]] = defaultdict(list)
    for edition in sorted(editions, key=lambda e: (not e.in_force.holds_on(on), _territory(e, catalogue, tongue))):
        past = not edition.in_force.holds_on(on)
        place = _territory(edition, catalogue, tongue)
        heading = words.of("site-past") if past else place
        title = edition.title.get(tongue) or next(iter(edition.title.values()))
        row = {
            "title": title,
            "page": page_name(edition, tongue),
            "place": place if past else "",
            "edition": edition.id,
        }
        groups[heading].append(row)
    values: Mapping[str, object] = {
        "words": words,
        "tongue": tongue,
        "other_tongue": _OTHER[tongue],
        "other": "ru.html" if tongue == "kk" else "kk.html",
        "groups": [(heading, sorted(rows, key=lambda row: row["title"])) for heading, rows in groups.items()],
        "on": words.day(on.isoformat()),
    }
    return template_to_html(_HERE / "index.html.j2", style=_STYLE, values=values)


def _territory(edition: Edition, catalogue: Catalogue, tongue: Tongue) -> str:
    return catalogue.territories[edition.territory].name[tongue]


def _offices(edition: Edition, catalogue: Catalogue) -> Iterable[Office]:
    """The directory's offices of the territory that take applications through a channel of the edition."""
    return (
        office
        for office in catalogue.offices.values()
        if office.territory == edition.territory and office.channel in edition.channels
    )


def _office_row(office: Office, tongue: Tongue) -> dict[str, str]:
    def text(wording: Mapping[Literal["kk", "ru"], str]) -> str:
        return wording.get(tongue) or next(iter(wording.values()), "")

    return {
        "name": text(office.name),
        "address": text(office.address),
        "phones": ", ".join(office.phones),
        "email": office.email or "",
        "hours": text(office.hours),
    }


def _sheet_requests(editions: Sequence[Edition], catalogue: Catalogue, out: Path) -> list[LetterRequest]:
    from generate.journey import LetterRequest

    return [
        LetterRequest(
            letter="information_sheet",
            out=out / page_name(edition, tongue, "pdf"),
            edition=edition,
            catalogue=catalogue,
            kinds=catalogue.kinds,
            language=tongue,
        )
        for edition in editions
        for tongue in TONGUES
    ]
