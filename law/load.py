"""The files of the catalogue to its nouns: every mistake of every file is collected, none is raised.

A folder holds `kinds.yaml`, `facts.yaml`, `offices.yaml`, `receipt_contents.yaml`, `territories.yaml`, `forms.yaml`,
`pension_ages.yaml`, `moved_days.yaml` and the editions in `services/<family>/<edition>.yaml`. A list too long for one
file goes on in a folder of its name, `offices/*.yaml`; what all entries of a file share stands once, under `common`.
An office's own folder holds as much of that as it wants to add or to put in the place of ours: same name, its entry
counts. An edition there with `extends: true` takes every key that it does not give from the one it stands in for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from law.conditions import ConditionError, condition_of
from law.engines.yaml_reader import Yaml, YamlError, yaml_of
from law.form import refusal_to_mistakes
from law.nouns import Mistake, Origin
from law.places import edition_key, mistake_at, near
from models.catalogue import ApplicationForm, Catalogue, MovedDays, PensionAge, ReceiptContent, Territory
from models.kinds import DocumentKind
from models.law import Always, Edition, Fact, Office

_Noun = TypeVar("_Noun", bound=BaseModel)

_PREFIX = re.compile("^(child|father|mother|representative|spouse)_")

_LISTS: dict[str, str] = {
    "kinds": "id",
    "facts": "name",
    "offices": "id",
    "receipt_contents": "code",
    "territories": "id",
    "forms": "id",
    "pension_ages": "start",
}
"""The lists, by the names of their files, and the key that tells the entries of each apart."""

_MOVED_DAYS = "moved_days"
_EXTENDS = "extends"


class Loaded(NamedTuple):
    """The catalogue of some folders, where each entry came from, and the mistakes of form."""

    catalogue: Catalogue
    origins: Mapping[str, Origin]
    """By `services/FAMILY/VARIANT/ID` for editions, `facts/NAME` and the like for the entries of lists."""
    mistakes: tuple[Mistake, ...]
    broken: tuple[tuple[Origin, Mapping[str, Yaml]], ...] = ()
    """Editions with mistakes of form, as read: the names in them can be proved all the same."""


class _Files:
    """The entries read so far, by the name that tells them apart, with the place each came from."""

    def __init__(self, folders: Sequence[Path]) -> None:
        self.folders = folders
        self.mistakes: list[Mistake] = []
        self.origins: dict[str, Origin] = {}
        self.broken: list[tuple[Origin, Mapping[str, Yaml]]] = []
        self._read: dict[Path, dict[str, Yaml]] = {}
        self._field_groups: dict[str, Yaml] = {}
        self._field_types: dict[str, Yaml] = {}

    # ---- editions ------------------------------------------------------------------------------------------

    def read_editions(self) -> tuple[Edition, ...]:
        """Every edition file of every folder, in the order of family and name."""
        editions: dict[str, Edition] = {}
        raws: dict[str, dict[str, Yaml]] = {}
        for folder in self.folders:
            for path in sorted((folder / "services").glob("*/*.yaml")):
                origin = Origin(folder, path)
                raw = self._mapping(origin)
                if raw is None:
                    continue
                self._with_conditions(raw, origin)
                whole = self._extended(raw, raws, origin)
                edition = None if whole is None else self._valid(Edition, whole, origin)
                if edition is None:
                    self.broken.append((origin, raw))
                elif whole is not None:
                    self._check_place(edition, origin)
                    name = edition_key(edition)
                    editions[name], raws[name], self.origins[name] = edition, whole, origin
        return tuple(editions.values())

    def _extended(
        self, raw: dict[str, Yaml], raws: Mapping[str, dict[str, Yaml]], origin: Origin
    ) -> dict[str, Yaml] | None:
        """An edition with what it leaves to the one that it stands in for; None where there is no such."""
        if raw.pop(_EXTENDS, False) is not True:
            return raw
        name = f"services/{raw.get('family')}/{raw.get('variant')}/{raw.get('id')}"
        if name not in raws:
            given = name.removeprefix("services/").replace("/None", "")
            self._note(origin, _EXTENDS, "mistake-extends", given=given)
            return None
        return {**raws[name], **raw}

    def _mapping(self, origin: Origin) -> dict[str, Yaml] | None:
        raw = self._values(origin)
        if isinstance(raw, dict):
            return raw
        if not self.mistakes or self.mistakes[-1].code != "mistake-yaml":
            self._note(origin, "", "mistake-edition")
        return None

    def _check_place(self, edition: Edition, origin: Origin) -> None:
        folder, stem = origin.file.parent.name, origin.file.stem
        if folder != edition.family:
            self._note(origin, "family", "mistake-folder-name", expected=folder, given=edition.family)
        name = f"{edition.id}-{edition.variant}" if edition.variant else edition.id
        if stem != name:
            self._note(origin, "id", "mistake-file-name", expected=stem, given=name)

    def _with_conditions(self, raw: dict[str, Yaml], origin: Origin) -> None:
        items = raw.get("required_documents")
        for number, item in enumerate(items if isinstance(items, list) else []):
            if not isinstance(item, dict):
                continue
            for key in ("condition", "system_when"):
                if key in item:
                    item[key] = self._condition(item[key], origin, f"required_documents.{number}.{key}")

    def _condition(self, raw: Yaml, origin: Origin, place: str) -> Yaml:
        try:
            condition = condition_of(raw)
        except ConditionError as error:
            values = {**error.values}
            if "known" in values:
                values["near"] = near(values["given"], values["known"].split(", "))
            self._note(origin, place, error.code, **values)
            condition = Always()
        dumped: Yaml = condition.model_dump(mode="json")
        return dumped

    # ---- lists ---------------------------------------------------------------------------------------------

    def entries(self, key: str, noun: type[_Noun]) -> tuple[_Noun, ...]:
        """The entries of one list over all folders; a later folder's entry of the same name counts."""
        identity = _LISTS[key]
        found: dict[str, _Noun] = {}
        for folder in self.folders:
            seen: set[str] = set()
            for origin, raw in self._listed(folder, key):
                if noun is DocumentKind:
                    raw = self._with_fields(raw, origin)
                entry = self._valid(noun, raw, origin)
                if entry is None:
                    continue
                name = str(getattr(entry, identity))
                if name in seen:
                    self._note(origin, "", "mistake-entry-twice", key=identity, given=name)
                seen.add(name)
                found[name], self.origins[f"{key}/{name}"] = entry, origin
        return tuple(found.values())

    def _listed(self, folder: Path, key: str) -> Iterator[tuple[Origin, Yaml]]:
        """Every entry of one list of a folder, `offices.yaml` and `offices/*.yaml`, with where it stands."""
        first = folder / f"{key}.yaml"
        for path in (*([first] if first.is_file() else []), *sorted((folder / key).glob("*.yaml"))):
            entries, common = self._file(folder, path).get(key), self._file(folder, path).get("common", {})
            if not isinstance(entries, list):
                self._note(Origin(folder, path), "", "mistake-list-file", key=key)
                continue
            if not isinstance(common, dict):
                self._note(Origin(folder, path), "common", "mistake-common")
                continue
            for number, entry in enumerate(entries):
                whole = {**common, **entry} if isinstance(entry, dict) else entry
                yield Origin(folder, path, f"{key}.{number}"), whole

    def _with_fields(self, raw: Yaml, origin: Origin) -> Yaml:
        """A kind with its field names, single or of a group, spelled out with their types.

        `groups` and `types` stand at the head of the file; an office's file may leave them out and use ours.
        """
        file = self._file(origin.folder, origin.file)
        for known, key in ((self._field_groups, "groups"), (self._field_types, "types")):
            added = file.get(key)
            known.update(added if isinstance(added, dict) else {})
        names = raw.get("fields") if isinstance(raw, dict) else None
        if not isinstance(raw, dict) or not isinstance(names, list):
            self._note(origin, "", "mistake-kind-fields")
            return raw
        fields: list[Yaml] = []
        for name in names:
            group = self._field_groups.get(str(name), [name])
            for field in group if isinstance(group, list) else []:
                kind = self._field_types.get(_PREFIX.sub("", str(field)))
                if kind is None:
                    known_names = (*self._field_types, *self._field_groups)
                    values = {"given": str(field), "near": near(str(field), known_names)}
                    self._note(origin, "fields", "mistake-kind-field", **values)
                else:
                    fields.append({"name": field, "type": kind})
        return {**raw, "fields": fields}

    def moved_days(self) -> MovedDays:
        """The moved days of all folders together."""
        moved = MovedDays()
        for folder in self.folders:
            path = folder / f"{_MOVED_DAYS}.yaml"
            raw = self._values(Origin(folder, path)) if path.is_file() else None
            added = None if raw is None else self._valid(MovedDays, raw, Origin(folder, path))
            if added is not None:
                moved = MovedDays(
                    days_off={**moved.days_off, **added.days_off}, worked={**moved.worked, **added.worked}
                )
        return moved

    # ---- files ---------------------------------------------------------------------------------------------

    def check_names(self, folder: Path) -> None:
        """Notes files of an office's folder that nothing would read, and a folder that holds none to be read."""
        known = ", ".join(f"{key}.yaml" for key in (*_LISTS, _MOVED_DAYS))
        read = 0
        found = (path for path in folder.rglob("*") if path.suffix in (".yaml", ".yml") and path.is_file())
        for path in sorted(found):
            parts = path.relative_to(folder).parts
            is_edition = len(parts) == 3 and parts[0] == "services"
            is_list = len(parts) == 1 and path.stem in (*_LISTS, _MOVED_DAYS)
            goes_on = len(parts) == 2 and parts[0] in _LISTS
            if path.suffix == ".yaml" and (is_edition or is_list or goes_on):
                read += 1
            else:
                self._note(Origin(folder, path), "", "mistake-file-place", known=known)
        if not read:
            self._note(Origin(folder.parent, folder), "", "mistake-nothing", known=known)

    def _file(self, folder: Path, path: Path) -> dict[str, Yaml]:
        """The mapping that a file holds, read once; empty where it holds none."""
        if path not in self._read:
            raw = self._values(Origin(folder, path))
            self._read[path] = raw if isinstance(raw, dict) else {}
        return self._read[path]

    def _values(self, origin: Origin) -> Yaml:
        try:
            values, bad_keys = yaml_of(origin.file)
        except YamlError as error:
            reason = {"reason": str(error)}
            self.mistakes.append(Mistake(_name_of(origin), "", "mistake-yaml", reason, line=error.line))
            return None
        for bad in bad_keys:
            named = {"key": bad.key, "read": bad.read}
            self.mistakes.append(Mistake(_name_of(origin), "", bad.code, named, line=bad.line))
        return values

    def _valid(self, noun: type[_Noun], raw: Yaml, origin: Origin) -> _Noun | None:
        try:
            return noun.model_validate(raw)
        except ValidationError as error:
            self.mistakes.extend(refusal_to_mistakes(error, origin))
            return None

    def _note(self, origin: Origin, path: str, code: str, **values: str) -> None:
        self.mistakes.append(mistake_at(origin, path, code, **values))


def _name_of(origin: Origin) -> str:
    return origin.file.relative_to(origin.folder).as_posix()


def files_to_catalogue(folders: Sequence[Path]) -> Loaded:
    """The catalogue of some folders, the house's first, the later ones over the earlier, and every mistake of form.

    Entries with mistakes are left out of the catalogue, so that the rest can still be proved.
    """
    files = _Files(folders)
    for folder in folders[1:]:
        files.check_names(folder)
    catalogue = Catalogue(
        editions=files.read_editions(),
        kinds=files.entries("kinds", DocumentKind),
        facts=files.entries("facts", Fact),
        offices=files.entries("offices", Office),
        receipt_contents=files.entries("receipt_contents", ReceiptContent),
        territories=files.entries("territories", Territory),
        forms=files.entries("forms", ApplicationForm),
        moved_days=files.moved_days(),
        pension_ages=files.entries("pension_ages", PensionAge),
    )
    return Loaded(catalogue, files.origins, tuple(files.mistakes), tuple(files.broken))
