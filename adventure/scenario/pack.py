"""A pack: a folder, or the zip file made of it, with ``pack.yaml`` and the scenarios that it names.

A :class:`Pack` in memory was checked whole, wherever it came from; what is installed or zipped is never anything else.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from adventure.errors import Problem, ScenarioError
from adventure.scenario import archive
from adventure.scenario.archive import MAX_ARCHIVE, NAME, PACK_FILE, Files, refused
from adventure.scenario.lint import lint
from adventure.scenario.reader import decoded, modelled, read_bounded, read_marked
from adventure.scenario.schema import Table
from adventure.scenario.source import Document, read_source
from adventure.scenario.values import Line, Paragraphs, Title, distinct

SUFFIX = ".scenario.yaml"


def _name(value: str) -> str:
    if not NAME.fullmatch(value) or archive.is_device(value):
        raise PydanticCustomError("pattern", "must be small letters, digits and dashes, such as 'my-caves'")
    return value


def _version(value: str) -> str:
    numbers = value.split(".")
    if not 1 <= len(numbers) <= 4 or not all(part.isascii() and part.isdigit() for part in numbers):
        raise PydanticCustomError("pattern", "must be numbers with dots between them, such as 1.0 or 1.2.3")
    return value


Name = Annotated[str, StringConstraints(max_length=60), AfterValidator(_name)]


class PackFile(Table):
    """A folder of scenarios that is installed as one, beside which this file lies."""

    name: Name = Field(examples=["my-caves"])
    """What the pack is called when it is installed."""
    version: Annotated[str, StringConstraints(max_length=30), AfterValidator(_version)] = Field(
        examples=["1.0"], json_schema_extra={"type": ["string", "number"]}
    )
    """Raise it with each release."""
    title: Title = Field(examples=["My Caves"])
    """What people call it."""
    author: Line | None = Field(default=None, examples=["Robin Reed"])
    """Who made it."""
    license: Line | None = Field(default=None, examples=["CC-BY-4.0"])
    """What others may do with it."""
    description: Paragraphs | None = Field(default=None, examples=["Three caves, one of them friendly."])
    """One or two sentences."""
    scenarios: Annotated[tuple[Name, ...], Field(max_length=archive.MAX_FILES), AfterValidator(distinct)] = Field(
        default=(), examples=[["cave", "deep-cave"]]
    )
    """The scenarios in the pack, by name, without ``.scenario.yaml``. All that lie beside it, unless given."""


@dataclass(frozen=True, slots=True)
class Pack:
    about: PackFile
    files: Files
    """``pack.yaml``, the scenarios and what else belongs to it."""
    warnings: tuple[Problem, ...] = ()
    left_out: tuple[str, ...] = ()
    """Names of files in its folder that are not part of it."""

    @property
    def scenarios(self) -> tuple[str, ...]:
        """The names of its scenarios."""
        return tuple(name.removesuffix(SUFFIX) for name in self.files if name.endswith(SUFFIX))

    @property
    def label(self) -> str:
        return f"{self.about.name} {self.about.version}"

    def zipped(self) -> bytes:
        return archive.zipped(self.files)

    def digest(self) -> str:
        """The SHA-256 of the zip file ``adventure pack`` makes of it, in hexadecimal."""
        return hashlib.sha256(self.zipped()).hexdigest()


def pack_in(folder: Path) -> Pack:
    """The pack in ``folder``. Raises ``ScenarioError`` with the problems of all its files, and ``StorageError``."""
    files, left_out = archive.gathered(folder)
    if PACK_FILE not in files:
        raise refused(folder, f"There is no {PACK_FILE} in this folder; write one with 'name', 'version' and 'title'.")
    about, document = read_pack_file(files[PACK_FILE], folder / PACK_FILE)
    drafts = [name for name in files if about.scenarios and _unlisted(name, about)]
    for name in drafts:
        del files[name]
    _refuse_problems(found := _found(files, about, document, folder))
    return Pack(about, files, found, (*drafts, *left_out))


def pack_from(data: bytes, place: Path) -> Pack:
    """The pack in the zip file ``data``, which ``place`` names. Raises ``ScenarioError``."""
    files = archive.unzipped(data, place)
    if PACK_FILE not in files:
        raise refused(place, f"There is no {PACK_FILE} in this file, so it is not a pack.")
    about, document = read_pack_file(files[PACK_FILE], place / PACK_FILE)
    for name in files:
        if about.scenarios and _unlisted(name, about):
            raise refused(place, f"'{name}' is not listed under 'scenarios' in {PACK_FILE}; list it or take it out.")
    _refuse_problems(found := _found(files, about, document, place))
    return Pack(about, files, found)


def read_archive(path: Path) -> bytes:
    """The bytes of the file at ``path``, never more than a pack may have. Raises ``ScenarioError``."""
    try:
        with path.open("rb") as file:
            data = file.read(MAX_ARCHIVE + 1)
    except OSError as error:
        reason = error.strerror or str(error)
        raise refused(path, f"The file cannot be read ({reason}); check its name and place.") from error
    if len(data) > MAX_ARCHIVE:
        raise refused(path, f"A pack has at most {archive.MAX_TOTAL // 1_000_000} MB, and this file has more.")
    return data


def problems_beside(path: Path) -> list[Problem]:
    """What is wrong or unwise in the ``pack.yaml`` at ``path``; what its scenarios hold is not looked at."""
    try:
        about, document = read_pack_file(read_bounded(path).encode(), path)
        there = {file.name: b"" for file in path.parent.glob(f"*{SUFFIX}")}
        return [*_missing(about, there, document), *_about(about, document)]
    except ScenarioError as error:
        return list(error.problems)


def read_pack_file(data: bytes, path: Path) -> tuple[PackFile, Document]:
    """What the content ``data`` of a ``pack.yaml`` says, and where. Raises ``ScenarioError``."""
    text = decoded(data, path)
    if not any(line.partition("#")[0].strip() for line in text.splitlines()):
        raise refused(path, "The file is empty; begin with 'name:', 'version:' and 'title:'.")
    document = read_source(text, path)
    about = modelled(document, PackFile) if _is_table(document) else None
    if about is None or document.problems:
        raise ScenarioError(document.problems)
    return about, document


def _is_table(document: Document) -> bool:
    if document.values is not None and not isinstance(document.values, dict):
        document.report(document.mark(()), (), "A pack is a table of keys; begin with 'name:', 'version:', 'title:'.")
    return isinstance(document.values, dict)


def _unlisted(name: str, about: PackFile) -> bool:
    return name.endswith(SUFFIX) and name.removesuffix(SUFFIX) not in about.scenarios


def _found(files: Files, about: PackFile, document: Document, place: Path) -> tuple[Problem, ...]:
    """What is wrong or unwise in a pack of ``files``."""
    found = [*_missing(about, files, document), *_about(about, document)]
    for name, data in files.items():
        found += _problems(data, place / name)
    return tuple(found)


def _refuse_problems(found: tuple[Problem, ...]) -> None:
    errors = [problem for problem in found if problem.severity == "error"]
    if errors:
        raise ScenarioError(errors)


def _missing(about: PackFile, files: Files, document: Document) -> Iterator[Problem]:
    for index, name in enumerate(about.scenarios):
        if name + SUFFIX not in files:
            mark = document.mark(("scenarios", index))
            message = f"There is no {name}{SUFFIX} in the pack; add it or take '{name}' from the list."
            yield Problem(document.path, mark.line, mark.column, f"scenarios.{index}", message)
    if not any(name.endswith(SUFFIX) for name in files):
        yield Problem(document.path, None, None, "", f"There is no scenario in the pack; add a NAME{SUFFIX} file.")


def _about(about: PackFile, document: Document) -> Iterator[Problem]:
    for key, advice in (("author", "add 'author: Your name'"), ("license", "add a license such as 'CC-BY-4.0'")):
        if getattr(about, key) is None:
            message = f"The pack names no {key}; {advice}."
            yield Problem(document.path, 1, 1, "", message, "warning")


def _problems(data: bytes, path: Path) -> list[Problem]:
    """What is wrong or unwise in one file of a pack."""
    try:
        text = decoded(data, path)
        return lint(*read_marked(text, path)) if path.name.endswith(SUFFIX) else []
    except ScenarioError as error:
        return list(error.problems)
