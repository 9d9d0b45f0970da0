"""The glossary on the page: a word is explained where it first appears, and only there."""

from __future__ import annotations

import re
from functools import lru_cache

from solea.catalogue import Catalogue
from solea.content import without_citations

_UNEXPLAINED = re.compile(
    r'<(h[1-6]|a|summary|button|dt)\b[^>]*>.*?</\1>|<[ou]l class="sources">.*?</[ou]l>', re.DOTALL
)
_ABBREVIATION = re.compile(r'<abbr title="[^"]*">(.*?)</abbr>', re.DOTALL)


def definitions(markdown: str, catalogue: Catalogue) -> str:
    """Return the Markdown that defines each glossary word found in a text."""
    explained = {id_: term.thing for id_, term in catalogue.terms.items() if term.thing.explain}
    terms = tuple(sorted(term.term for term in explained.values()))
    if not terms:
        return ""
    found = sorted(set(_pattern(terms).findall(markdown)))
    lines = [f"*[{word}]: {without_citations(explained[word.lower()].means)}" for word in found]
    return "\n" + "\n".join(lines) + "\n" if lines else ""


@lru_cache(maxsize=4)
def _pattern(terms: tuple[str, ...]) -> re.Pattern[str]:
    """Match any term as a whole word, its first letter small or capital."""
    spellings = {form for term in terms for form in (term, term[:1].upper() + term[1:])}
    longest_first = sorted(spellings, key=lambda form: (-len(form), form))
    return re.compile(r"\b(?:" + "|".join(map(re.escape, longest_first)) + r")\b")


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
