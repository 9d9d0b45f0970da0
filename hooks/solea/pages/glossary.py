"""The glossary on the page: a word is explained where it first appears, and only there."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from solea.catalogue import Catalogue
from solea.content import without_citations

_UNEXPLAINED = re.compile(
    r'<(h[1-6]|a|summary|button|dt)\b[^>]*>.*?</\1>|<[ou]l class="sources">.*?</[ou]l>', re.DOTALL
)
_ABBREVIATION = re.compile(r'<abbr title="[^"]*">(.*?)</abbr>', re.DOTALL)


def definitions(markdown: str, catalogue: Catalogue) -> str:
    """Return the Markdown that defines each glossary word found in a text."""
    words, meanings = _glossary(catalogue)
    found = sorted(set(words.findall(markdown)))
    lines = [f"*[{word}]: {meanings[word.lower()]}" for word in found]
    return "\n" + "\n".join(lines) + "\n" if lines else ""


@lru_cache(maxsize=1)  # every page of a site is composed with the same catalogue
def _glossary(catalogue: Catalogue) -> tuple[re.Pattern[str], Mapping[str, str]]:
    """Return what each term means, and what finds one: whole, its first letter small or capital."""
    explained = {id_: term.thing for id_, term in catalogue.terms.items() if term.thing.explain}
    terms = [term.term for term in explained.values()]
    spellings = {form for term in terms for form in (term, term[:1].upper() + term[1:])}
    endings: dict[str, list[str]] = {}  # by first letter, which rules most terms out at once
    for form in sorted(spellings, key=lambda form: (-len(form), form)):
        endings.setdefault(form[0], []).append(re.escape(form[1:]))
    starts = [f"{re.escape(letter)}(?:{'|'.join(rest)})" for letter, rest in endings.items()]
    pattern = rf"\b(?:{'|'.join(starts)})\b" if terms else r"(?!)"
    meanings = {id_: without_citations(term.means) for id_, term in explained.items()}
    return re.compile(pattern), meanings


def explain_once(html: str) -> str:
    """Keep the explanation of a word where it first stands in the text, and drop the others.

    Headings, links and buttons explain nothing, for a tooltip inside a link cannot be reached;
    nor do titles of works.
    """
    if "<abbr " not in html:
        return html
    seen: set[str] = set()

    def first(found: re.Match[str]) -> str:
        word = found[1].lower()
        if word in seen:
            return found[1]
        seen.add(word)
        return found[0]

    pieces, at = [], 0
    for skip in _UNEXPLAINED.finditer(html):
        pieces.append(_ABBREVIATION.sub(first, html[at : skip.start()]))
        pieces.append(_ABBREVIATION.sub(r"\1", skip.group()))
        at = skip.end()
    pieces.append(_ABBREVIATION.sub(first, html[at:]))
    return "".join(pieces)
