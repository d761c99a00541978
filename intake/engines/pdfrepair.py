"""What is left of a PDF that was cut off: its whole objects are found by their own marks, and the pages that have
all they draw become a file again. The original stays as it is."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from pathlib import Path

import pikepdf

_OBJECT = re.compile(rb"(?<![0-9])([0-9]{1,7})[ \r\n]+[0-9]{1,5}[ \r\n]+obj\b")
_NAMED = re.compile(rb"(?<![0-9])([0-9]{1,7})[ \r\n]+[0-9]{1,5}[ \r\n]+R\b")
_LEAST_SIDE = 500
"""Dots of the shorter side from which a picture that no page is left for counts as a page by itself: A5 at 85 dpi."""
_USUAL_DPI = 200
"""Resolution of such a picture, whose size on paper is lost with its page."""


@lru_cache(maxsize=1)
def cut_off_to_whole(path: Path) -> bytes | None:
    """A PDF of the pages that can still be read, in their order; None when there are none."""
    try:
        with pikepdf.open(io.BytesIO(_with_new_end(path.read_bytes()))) as left, pikepdf.new() as whole:
            objects = list(_dictionaries(left))
            order = {kid.objgen: place for place, kid in enumerate(_kids(objects))}
            pages = [one for one in objects if one.get("/Type") == pikepdf.Name.Page]
            for page in sorted(pages, key=lambda one: order.get(one.objgen, len(order))):
                if _is_whole(pikepdf.Page(page)):
                    whole.pages.append(pikepdf.Page(page))
            if not pages:
                _append_pictures(left, whole)
            if len(whole.pages) == 0:
                return None
            kept = io.BytesIO()
            whole.save(kept)
            return kept.getvalue()
    except (pikepdf.PdfError, ValueError, KeyError, TypeError, RuntimeError):
        return None


def _with_new_end(content: bytes) -> bytes:
    """The file with a table of its whole objects and a root of our own; the last object, cut in two, is not named."""
    last = content.rfind(b"endobj")
    places = {int(found[1]): found.start() for found in _OBJECT.finditer(content) if found.start() < last}
    added = io.BytesIO()
    added.write(content + b"\n")
    for number, packed in _packed_objects(content, tuple(places.values())):
        places.setdefault(number, added.tell())
        added.write(b"%d 0 obj\n%b\nendobj\n" % (number, packed))
    # A number that is named anywhere may belong to an object that was lost.
    root = max([*places, *(int(found[1]) for found in _NAMED.finditer(added.getvalue()))], default=0) + 1
    places[root] = added.tell()
    added.write(b"%d 0 obj\n<</Type/Catalog/Pages %d 0 R>>\nendobj\n" % (root, root + 1))
    places[root + 1] = added.tell()
    added.write(b"%d 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n" % (root + 1))
    table = added.tell()
    added.write(b"xref\n0 1\n0000000000 65535 f \n")
    for number, place in sorted(places.items()):
        added.write(b"%d 1\n%010d 00000 n \n" % (number, place))
    added.write(b"trailer\n<</Size %d/Root %d 0 R>>\nstartxref\n%d\n%%%%EOF\n" % (root + 2, root, table))
    return added.getvalue()


def _packed_objects(content: bytes, places: Iterable[int]) -> Iterator[tuple[int, bytes]]:
    """The objects inside whole object streams (ISO 32000-1, 7.5.7): pages of newer files hide there."""
    for place in places:
        head = content[place : place + 400]
        if b"/ObjStm" not in head.split(b"stream", 1)[0]:
            continue
        end = content.find(b"endobj", place)
        alone = io.BytesIO()
        alone.write(b"%PDF-1.5\n")
        start = alone.tell()
        number = int(head.split()[0])
        alone.write(content[place:end] + b"endobj\n")
        table = alone.tell()
        alone.write(b"xref\n0 1\n0000000000 65535 f \n%d 1\n%010d 00000 n \n" % (number, start))
        root = b"<</Type/Catalog/Pages<</Type/Pages/Kids[]/Count 0>>>>"
        alone.write(b"trailer\n<</Size %d/Root %b>>\nstartxref\n%d\n%%%%EOF\n" % (number + 1, root, table))
        with pikepdf.open(io.BytesIO(alone.getvalue())) as pdf:
            packed = pdf.get_object(number, 0)
            body, first, count = packed.read_bytes(), int(packed["/First"]), int(packed["/N"])
        numbers = [int(one) for one in body[:first].split()][: 2 * count]
        starts = [first + offset for offset in numbers[1::2]]
        for one, begin, finish in zip(numbers[::2], starts, [*starts[1:], len(body)], strict=True):
            yield one, body[begin:finish]


def _dictionaries(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    for one in pdf.objects:
        if isinstance(one, pikepdf.Dictionary):
            yield one


def _kids(objects: Iterable[pikepdf.Dictionary]) -> Iterator[pikepdf.Object]:
    """The pages in the order of what is left of the page tree; pages it does not name come after them."""
    for one in objects:
        if one.get("/Type") == pikepdf.Name.Pages:
            yield from (kid for kid in one.get("/Kids", []) if isinstance(kid, pikepdf.Dictionary))


def _is_whole(page: pikepdf.Page) -> bool:
    """Whether the page draws something and every picture and font that it names is there."""
    resources = page.obj.get("/Resources", pikepdf.Dictionary())
    named = {"Do": ("/XObject", pikepdf.Stream), "Tf": ("/Font", pikepdf.Dictionary)}
    drawn = 0
    try:
        for step in pikepdf.parse_content_stream(page):
            operator = str(step.operator)
            drawn += operator in named or operator == "INLINE IMAGE"
            if operator in named:
                group, shape = named[operator]
                known = resources.get(group)
                there = isinstance(known, pikepdf.Dictionary) and known.get(str(step.operands[0]))
                if not isinstance(there, shape):
                    return False
    except (pikepdf.PdfError, TypeError):
        return False
    return drawn > 0


def _append_pictures(left: pikepdf.Pdf, whole: pikepdf.Pdf) -> None:
    masks = set()
    pictures = []
    for one in left.objects:
        if isinstance(one, pikepdf.Stream) and one.get("/Subtype") == pikepdf.Name.Image:
            pictures.append(one)
            masks |= {one[key].objgen for key in ("/SMask", "/Mask") if isinstance(one.get(key), pikepdf.Stream)}
    for picture in pictures:
        width, height = int(picture.get("/Width", 0)), int(picture.get("/Height", 0))
        if min(width, height) < _LEAST_SIDE or picture.objgen in masks:
            continue
        size = (width * 72 / _USUAL_DPI, height * 72 / _USUAL_DPI)
        page = whole.add_blank_page(page_size=size)
        page.obj["/Resources"] = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im=whole.copy_foreign(picture)))
        page.obj["/Contents"] = whole.make_stream(b"q %.3f 0 0 %.3f 0 0 cm /Im Do Q" % size)
