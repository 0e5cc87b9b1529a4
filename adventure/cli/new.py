"""``adventure new``: a scenario to start from, commented, that plays as it stands."""

from __future__ import annotations

import json
import re
import sys
from pathlib import Path
from typing import TextIO

import click

from adventure.errors import UsageError

SCHEMA_FILE = "scenario.schema.json"
_EDITOR_LINE = f"# yaml-language-server: $schema=./{SCHEMA_FILE}\n"
_NAME = re.compile(r"[a-z0-9][a-z0-9_-]{0,60}")

TEMPLATE = """\
# A scenario for Adventure. Lines that begin with '#' are comments; remove the '#' to use the keys in them.
# 'adventure check {file}' finds mistakes, 'adventure play {file}' plays it.
format: 1
title: {title}
description: A ferry runs to an island that is not on the map. Tonight you are the ferryman.
author: Your name
tags: [mystery, river]
content: everyone            # everyone, teen or mature
language: en

# What the narrator is told. It never changes during a game, so put the lasting things here: who the player is, where,
# what for, against what, in which tone, and that there are three options. '{{hero}}' is answered by the player, below.
system: >-
  This is a text adventure game about a ferry on the black river Oslin. The player is {{hero}}, who rows it tonight for
  the first time. Your goal for the player is to bring a silent passenger to the far bank before the bell rings. The
  threat is the fog, which learns voices. Old Brandt, the ferryman, left a lantern, a coil of rope and a warning. The
  tone is hushed, with dry humour. Write in the second person and the present tense, in short paragraphs. End each turn
  with three different options for the player to pick from.

# Questions before the game begins. To write a brace itself, double it.
ask:
  - name: hero
    question: What is your name?
    default: Robin

# A first turn in your own words. Leave it out and the narrator begins.
opening:
  - prose: >-
      The rope creaks, {{hero}}, and the ferry swings into the dark. Your passenger has not said a word. In the fog
      ahead somebody calls your name, in your own voice.
    options:
      - Row toward the voice.
      - Ask the passenger who it is.
      - Light Brandt's lantern.

# Reminders for the narrator that come up only when one of their keys does.
lore:
  - keys: [lantern, light]
    text: Brandt's lantern shows what is under the water, not what is over it.
  - keys: [passenger, stranger]
    text: The passenger is paying with a coin that shows the player's own face.
    delay: 2                   # not in the first two turns
  - keys: [fog, voice]
    text: The fog repeats the last thing that was said, a little changed.
    cooldown: 3                # then it rests for three turns

note: Short sentences. The river is always heard.
# memory: Facts that the narrator must not forget, such as what the player carries.

reply:
  tense: present
  person: second
# sampling:
#   temperature: 0.8
"""


@click.command("new")
@click.argument("name")
@click.option("--from", "source", metavar="SCENARIO", help="Start from a copy of this scenario, a name or a path.")
def command(name: str, source: str | None) -> int:
    """Write NAME.scenario.yaml in this folder, with a schema for your editor beside it."""
    from adventure import paths

    text = None
    if source is not None:
        from adventure.scenario.library import locate
        from adventure.scenario.reader import read_bounded

        text = read_bounded(locate(source, paths.scenario_folders()))
    return new(Path(name), text=text, out=sys.stdout)


def new(path: Path, *, text: str | None, out: TextIO) -> int:
    """Write a scenario at ``path`` (``.scenario.yaml`` is added), from ``text`` or the template.

    Raises :class:`~adventure.errors.UsageError` for a name that is taken or cannot be used and ``StorageError`` when
    the file cannot be written.
    """
    from adventure.cli.schema import schema_text
    from adventure.files import write_atomically
    from adventure.scenario.library import SUFFIX

    stem = path.name.removesuffix(SUFFIX)
    if not _NAME.fullmatch(stem):
        raise UsageError(
            f"'{stem}' cannot be a scenario's name: use small letters, digits and dashes, such as 'my-cave'."
        )
    file = path.with_name(stem + SUFFIX)
    if file.exists():
        raise UsageError(f"{file} is there already: choose another name, or delete it first.")
    title = stem.replace("-", " ").replace("_", " ").capitalize()
    body = TEMPLATE.format(file=file.name, title=json.dumps(title)) if text is None else _renamed(text, title)
    write_atomically(file.with_name(SCHEMA_FILE), schema_text().encode("utf-8"))
    write_atomically(file, (_EDITOR_LINE + body).encode("utf-8"))
    print(f"{file} is ready: 'adventure play {file}' plays it, 'adventure check {file}' finds mistakes.", file=out)
    return 0


def _renamed(text: str, title: str) -> str:
    """``text`` under another title, without its own line for the editor."""
    body = re.sub(r"(?m)^# yaml-language-server:.*\n", "", text.replace("\r\n", "\n"))
    return re.sub(r"(?m)^title:.*$", lambda _: f"title: {json.dumps(title)}", body, count=1)
