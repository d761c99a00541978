"""The files of the catalogue to its nouns: every mistake of every file is collected, none is raised.

A folder holds `kinds.yaml`, `facts.yaml`, `offices.yaml`, `receipt_contents.yaml`, `territories.yaml`, `forms.yaml`,
`pension_ages.yaml`, `moved_days.yaml` and the editions in `services/<family>/<edition>.yaml`. A list too long for one
file goes on in a folder of its name, `offices/*.yaml`; what all entries of a file share stands once, under `common`.
An office's own folder holds as much of that as it wants to add or to put in the place of ours: same name, its entry
counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from law.conditions import ConditionError, condition_of
from law.engines.yaml_reader import Yaml, YamlError, yaml_of
from law.nouns import Mistake
from models.catalogue import ApplicationForm, Catalogue, MovedDays, PensionAge, ReceiptContent, Territory
from models.kinds import DocumentKind
from models.law import Always, Edition, Fact, Office

_Noun = TypeVar("_Noun", bound=BaseModel)

_PREFIX = re.compile("^(child|father|mother|representative|spouse)_")

_LISTS: dict[str, tuple[str, str]] = {
    "kinds.yaml": ("kinds", "id"),
    "facts.yaml": ("facts", "name"),
    "offices.yaml": ("offices", "id"),
    "receipt_contents.yaml": ("receipt_contents", "code"),
    "territories.yaml": ("territories", "id"),
    "forms.yaml": ("forms", "id"),
    "pension_ages.yaml": ("pension_ages", "start"),
}


class _Files:
    """The entries read so far, by the name that tells them apart, with the place each came from."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self.folders = folders
        self.mistakes: list[Mistake] = []
        self.editions: dict[str, Edition] = {}
        self._read: dict[Path, dict[str, Yaml]] = {}

    def entries(self, name: str, noun: type[_Noun]) -> tuple[_Noun, ...]:
        """The entries of one list file over all folders; a later folder's entry of the same name counts."""
        key, identity = _LISTS[name]
        found: dict[str, _Noun] = {}
        for folder in self.folders:
            seen: set[str] = set()
            for path, place, raw in self._listed(folder, name, key):
                if noun is DocumentKind:
                    raw = self._with_fields(raw, path, place)
                entry = self._valid(noun, raw, path, place)
                if entry is None:
                    continue
                name_of_entry = str(getattr(entry, identity))
                if name_of_entry in seen:
                    self._note(path, place, f"another {identity} than {name_of_entry}, which the list has already")
                seen.add(name_of_entry)
                found[name_of_entry] = entry
        return tuple(found.values())

    def read_editions(self) -> tuple[Edition, ...]:
        """Every edition file of every folder, in the order of family and name."""
        for folder in self.folders:
            for path in sorted((folder / "services").glob("*/*.yaml")):
                raw = self._values(path)
                if raw is None:
                    continue
                if not isinstance(raw, dict):
                    self._note(path, "", "a mapping with the keys of an edition")
                    continue
                self._with_conditions(raw, path)
                edition = self._valid(Edition, raw, path, "")
                if edition is not None:
                    self._check_place(edition, path)
                    self.editions[f"{edition.family}/{edition.variant}/{edition.id}"] = edition
        return tuple(self.editions.values())

    def moved_days(self) -> MovedDays:
        """The moved days of all folders together."""
        moved = MovedDays()
        for folder in self.folders:
            path = folder / "moved_days.yaml"
            raw = self._values(path) if path.is_file() else None
            added = None if raw is None else self._valid(MovedDays, raw, path, "")
            if added is not None:
                moved = MovedDays(
                    days_off={**moved.days_off, **added.days_off}, worked={**moved.worked, **added.worked}
                )
        return moved

    def _check_place(self, edition: Edition, path: Path) -> None:
        if path.parent.name != edition.family:
            self._note(path, "family", f"{path.parent.name}, the name of its folder, not {edition.family}")
        name = f"{edition.id}-{edition.variant}" if edition.variant else edition.id
        if path.stem != name:
            self._note(path, "id", f"the name of the file, {path.stem}, not {name}")

    def _with_conditions(self, raw: dict[str, Yaml], path: Path) -> None:
        items = raw.get("required_documents")
        for number, item in enumerate(items if isinstance(items, list) else []):
            if not isinstance(item, dict):
                continue
            for key in ("condition", "system_when"):
                if key in item:
                    item[key] = self._condition(item[key], path, f"required_documents.{number}.{key}")

    def _with_fields(self, raw: Yaml, path: Path, place: str) -> Yaml:
        """A kind with its field names, single or of a group, spelled out with their types."""
        file = self._file(path)
        names = raw.get("fields") if isinstance(raw, dict) else None
        groups, types = file.get("groups"), file.get("types")
        if not (
            isinstance(raw, dict) and isinstance(names, list) and isinstance(groups, dict) and isinstance(types, dict)
        ):
            self._note(path, place, "a mapping with `fields`, and `groups` and `types` at the head of the file")
            return raw
        fields: list[Yaml] = []
        for name in names:
            group = groups.get(str(name), [name])
            for field in group if isinstance(group, list) else []:
                kind = types.get(_PREFIX.sub("", str(field)))
                if kind is None:
                    self._note(path, f"{place}.fields", f"a field of `types` or a group of `groups`, not {field}")
                else:
                    fields.append({"name": field, "type": kind})
        return {**raw, "fields": fields}

    def _condition(self, raw: Yaml, path: Path, place: str) -> Yaml:
        try:
            condition = condition_of(raw)
        except ConditionError as error:
            self._note(path, place, str(error))
            condition = Always()
        values: Yaml = condition.model_dump(mode="json")
        return values

    def _listed(self, folder: Path, name: str, key: str) -> Iterator[tuple[Path, str, Yaml]]:
        """Every entry of one list of a folder, `offices.yaml` and `offices/*.yaml`, with its file and its place."""
        first = folder / name
        for path in (*([first] if first.is_file() else []), *sorted((folder / key).glob("*.yaml"))):
            entries, common = self._file(path).get(key), self._file(path).get("common", {})
            if not isinstance(entries, list):
                self._note(path, "", f"a mapping whose key {key} holds a list")
                continue
            if not isinstance(common, dict):
                self._note(path, "common", "a mapping with what the entries of the file share")
                continue
            for number, entry in enumerate(entries):
                yield path, f"{key}.{number}", {**common, **entry} if isinstance(entry, dict) else entry

    def _file(self, path: Path) -> dict[str, Yaml]:
        """The mapping that a file holds, read once; empty where it holds none."""
        if path not in self._read:
            raw = self._values(path)
            self._read[path] = raw if isinstance(raw, dict) else {}
        return self._read[path]

    def _values(self, path: Path) -> Yaml:
        try:
            values, bad_keys = yaml_of(path)
        except YamlError as error:
            self._note(path, "", f"YAML, but {error}")
            return None
        for line, expected in bad_keys:
            self._note(path, f"line {line}", expected)
        return values

    def _valid(self, noun: type[_Noun], raw: Yaml, path: Path, place: str) -> _Noun | None:
        try:
            return noun.model_validate(raw)
        except ValidationError as error:
            for detail in error.errors():
                where = ".".join(str(part) for part in (place, *detail["loc"]) if part != "")
                self._note(path, where, f"{detail['msg'][:1].lower()}{detail['msg'][1:]}")
            return None

    def _note(self, path: Path, place: str, expected: str) -> None:
        folder = next(folder for folder in self.folders if path.is_relative_to(folder))
        self.mistakes.append(Mistake(file=str(path.relative_to(folder)), path=place, expected=expected))


def files_to_catalogue(folders: Sequence[Path]) -> tuple[Catalogue, tuple[Mistake, ...]]:
    """The catalogue of some folders, the later ones over the earlier, and every mistake of form in their files.

    Entries with mistakes are left out of the catalogue, so that the rest can still be proved.
    """
    files = _Files(folders)
    catalogue = Catalogue(
        editions=files.read_editions(),
        kinds=files.entries("kinds.yaml", DocumentKind),
        facts=files.entries("facts.yaml", Fact),
        offices=files.entries("offices.yaml", Office),
        receipt_contents=files.entries("receipt_contents.yaml", ReceiptContent),
        territories=files.entries("territories.yaml", Territory),
        forms=files.entries("forms.yaml", ApplicationForm),
        moved_days=files.moved_days(),
        pension_ages=files.entries("pension_ages.yaml", PensionAge),
    )
    return catalogue, tuple(files.mistakes)
