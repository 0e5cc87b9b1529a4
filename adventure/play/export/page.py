"""A book as one web page that needs nothing from elsewhere.

A policy in its head lets only the page's own style and script run, by their hashes. With the script a reader walks one
path at a time; without it the page is a gamebook whose passages link to each other.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from html import escape

from adventure.play.export.book import Book, Page, Passage, Way
from adventure.text import clean

_STYLE = """
:root { color-scheme: light dark; --paper: #faf6ee; --ink: #2b2620; --quiet: #746a5c; --mark: #8f3b1b; --line: #dfd6c6 }
@media (prefers-color-scheme: dark) {
  :root { --paper: #191715; --ink: #e4dccf; --quiet: #a2978a; --mark: #e39a6b; --line: #3a352f }
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1.15rem/1.65 "Iowan Old Style", Palatino, "Palatino Linotype", Georgia, serif }
header, main, footer { max-width: 36rem; margin: auto; padding: 0 1.25rem }
header { padding-top: 14vh; padding-bottom: 2.5rem; text-align: center }
h1 { margin: 0; font-weight: 400; font-size: clamp(2rem, 7vw, 3.2rem); line-height: 1.15; text-wrap: balance }
header p { color: var(--quiet); font-style: italic }
p { margin: 0; text-wrap: pretty; hanging-punctuation: first }
.page p + p { text-indent: 1.5em }
.page { margin-bottom: 1.6rem }
.opening p:first-child::first-letter { float: left; font-size: 3.4em; line-height: .8; padding: .08em .08em 0 0;
  color: var(--mark) }
blockquote { margin: 0 0 1.6rem; padding-left: 1rem; border-left: 2px solid var(--mark); color: var(--quiet);
  font-style: italic; white-space: pre-line }
.name, .number, .waits { color: var(--quiet); font-size: .85rem; text-align: center }
.number { margin: 3rem 0 1.6rem }
.name { margin-bottom: 1.6rem }
.waits { font-style: italic; margin-bottom: 1.6rem }
nav { margin: 2rem 0; padding: .9rem 0; border-block: 1px solid var(--line); font-size: 1rem }
nav h2 { margin: 0 0 .3rem; font-size: .85rem; font-weight: 400; color: var(--quiet) }
nav ol, .doors { margin: 0; padding-left: 1.5rem }
.doors { color: var(--quiet); margin-bottom: 1.6rem }
a { color: var(--mark); text-underline-offset: .2em; text-decoration-thickness: 1px }
a:focus-visible { outline: 2px solid var(--mark); outline-offset: 3px }
a[aria-current] { color: var(--ink); font-weight: 700; text-decoration: none }
.walked .number { display: none }
footer { padding-top: 1rem; padding-bottom: 12vh; text-align: center; color: var(--quiet) }
@media print { nav { break-inside: avoid } header { padding-top: 2rem } }
"""

_SCRIPT = """
const sections = [...document.querySelectorAll("main > section")];
const byId = new Map(sections.map(section => [section.id, section]));
const children = new Map();
for (const section of sections) {
  const parent = section.dataset.parent || "";
  children.set(parent, [...(children.get(parent) || []), section.id]);
}
const chosen = new Map();
function choose(id) {
  for (let at = id; at; at = byId.get(at).dataset.parent || "") chosen.set(byId.get(at).dataset.parent || "", at);
}
function walk() {
  const path = new Set();
  for (let at = ""; children.has(at);) {
    at = chosen.get(at) || children.get(at)[0];
    path.add(at);
  }
  for (const section of sections) section.hidden = !path.has(section.id);
  for (const link of document.querySelectorAll("nav a")) {
    if (path.has(link.hash.slice(1))) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
}
function arrive() {
  const id = location.hash.slice(1);
  if (!byId.has(id)) return;
  choose(id);
  walk();
  byId.get(id).scrollIntoView();
}
document.body.classList.add("walked");
if (byId.has(document.body.dataset.current)) choose(document.body.dataset.current);
walk();
arrive();
addEventListener("hashchange", arrive);
"""


def page(book: Book) -> str:
    policy = f"default-src 'none'; style-src {_hash(_STYLE)}; script-src {_hash(_SCRIPT)}; base-uri 'none'"
    walked = len(book.passages) > 1
    return "\n".join(
        [
            "<!DOCTYPE html>",
            "<html>",
            "<head>",
            '<meta charset="utf-8">',
            f'<meta http-equiv="Content-Security-Policy" content="{policy}; form-action \'none\'">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            '<meta name="referrer" content="no-referrer">',
            f"<title>{_text(book.title)}</title>",
            f"<style>{_STYLE}</style>",
            "</head>",
            f'<body data-current="p{book.current or ""}">',
            *_front(book),
            "<main>",
            *(line for passage in book.passages for line in _passage(passage, numbered=walked)),
            *([] if book.passages else ['<p class="waits">The story has not begun.</p>']),
            *_unanswered(book.pending),
            "</main>",
            "<footer>❦</footer>",
            *([f"<script>{_SCRIPT}</script>"] if walked else []),
            "</body>",
            "</html>\n",
        ]
    )


def _hash(source: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(source.encode()).digest()).decode()}'"


def _text(text: str) -> str:
    return escape(clean(text))


def _front(book: Book) -> Iterator[str]:
    yield "<header>"
    yield f'<h1 dir="auto">{_text(book.title)}</h1>'
    if book.scenario not in ("", book.title):
        yield f'<p dir="auto">A game of {_text(book.scenario)}</p>'
    if len(book.openings) > 1:
        yield from _ways("The story has several beginnings", book.openings)
    yield "</header>"


def _passage(passage: Passage, *, numbered: bool) -> Iterator[str]:
    parent = f' data-parent="p{passage.parent}"' if passage.parent else ""
    yield f'<section id="p{passage.number}"{parent}>'
    if numbered:
        yield f'<p class="number">{passage.number}</p>'
    for index, leaf in enumerate(passage.pages):
        yield from _page(leaf, opening=index == 0 and passage.parent is None)
    if passage.options and not passage.pending:
        yield f'<ol class="doors">{_items(map(_text, passage.options))}</ol>'
    if passage.ways:
        yield from _ways("From here", passage.ways)
    yield from _unanswered(passage.pending)
    yield "</section>"


def _page(leaf: Page, *, opening: bool) -> Iterator[str]:
    yield from _quote(leaf.action)
    yield f'<div class="page{" opening" if opening else ""}">'
    for paragraph in leaf.paragraphs:
        yield f'<p dir="auto">{_text(paragraph)}</p>'
    yield "</div>"
    for name in leaf.names:
        yield f'<p class="name" dir="auto">Branch: {_text(name)}</p>'


def _quote(action: str) -> list[str]:
    return [f'<blockquote dir="auto">{_text(action)}</blockquote>'] if action else []


def _ways(heading: str, ways: Sequence[Way]) -> Iterator[str]:
    links = (f'<a href="#p{way.passage}">{_text(way.action)}</a>' for way in ways)
    yield f"<nav><h2>{heading}</h2><ol>{_items(links)}</ol></nav>"


def _items(items: Iterator[str] | map[str]) -> str:
    return "".join(f'<li dir="auto">{item}</li>' for item in items)


def _unanswered(action: str) -> list[str]:
    return [*_quote(action), '<p class="waits">The story has not answered yet.</p>'] if action else []
