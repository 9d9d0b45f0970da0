"""Compose a page: its typed content and its body become the Markdown of the whole page.

Templates print and do not decide. What they print besides text (links, cards, lists of other
pages' things) comes from the `View` of the page.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

from jinja2 import Environment, PackageLoader, StrictUndefined

from solea.catalogue import Catalogue
from solea.content import CALF, Page, pictures_asked
from solea.pages.calf import CALF_MARK
from solea.pages.gallery import ready_shelves
from solea.pages.glossary import definitions
from solea.pages.sources import Sources
from solea.pages.view import View
from solea.pages.writing import Markdown, written

_SOURCES_HERE = "<!-- sources -->"
_READY_POSES_HERE = "<!-- ready poses -->"
_PLACEHOLDER = re.compile(r"^<!-- (?P<shelf>[a-z]+)(?:: (?P<which>[a-z-]+))? -->$", re.MULTILINE)
_BLANK_LINES = re.compile(r"\n{3,}")


@lru_cache(maxsize=1)
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("solea.pages"),
        autoescape=False,  # noqa: S701 - `finalize` escapes for Markdown, which is stricter
        finalize=written,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        comment_start_string="<#",  # `{#` begins the id of a heading
        comment_end_string="#>",
        auto_reload=False,  # it would look at every template's file again for every page
    )
    environment.filters["markdown"] = Markdown
    return environment


@lru_cache(maxsize=1)  # a work stands under many pages, and reads the same under each
def _works(catalogue: Catalogue) -> Mapping[str, Markdown]:
    """Write each work of the references as a line, by its id."""
    template = _environment().get_template("parts/reference.md.jinja")
    return {
        id_: Markdown(template.render(reference=entry.thing))
        for id_, entry in catalogue.references.items()
    }


def compose(page: Page, catalogue: Catalogue) -> str:
    """Return the Markdown of a whole page, from its title to its sources and its review."""
    environment = _environment()
    sources = Sources(catalogue, _works(catalogue))
    view = View(page, catalogue)
    name = f"{page.kind}.md.jinja" if page.data is not None else "plain.md.jinja"
    text = environment.get_template(name).render(
        page=page,
        data=page.data,
        view=view,
        body=Markdown(_with_others(page.document.body.strip(), view, environment)),
    )
    explained = definitions(text, catalogue)  # titles of works explain nothing
    text = sources.cite(text)
    sources.add(view.cited_as_a_whole)
    works = environment.get_template("parts/sources.md.jinja").render(sources=sources, view=view)
    text = text.replace(_SOURCES_HERE, works)
    return _BLANK_LINES.sub("\n\n", text).strip() + "\n" + explained


def _with_others(body: str, view: View, environment: Environment) -> str:
    """Put cards and pictures of other pages where a body asks for them.

    `<!-- exercises: stretch -->` asks for cards, `<!-- picture: calf-stretch -->` for the picture
    of an exercise, and `<!-- picture: the calf -->` for the calf muscles from behind.
    """

    def cards(found: re.Match[str]) -> str:
        listed = view.shelf(found["shelf"], found["which"])
        if listed is None:
            return found.group()
        return environment.get_template("parts/cards.md.jinja").render(cards=listed)

    if _READY_POSES_HERE in body:
        template = environment.get_template("parts/ready-poses.md.jinja")
        body = body.replace(_READY_POSES_HERE, template.render(shelves=ready_shelves()))
    return _PLACEHOLDER.sub(cards, _with_pictures(body, view))


def _with_pictures(body: str, view: View) -> str:
    pieces, at = [], 0
    for asked in pictures_asked(body):
        drawn = CALF_MARK if asked.of == CALF else view.picture_of(asked.of)
        start, end = asked.whole
        pieces += [body[at:start], f'<span class="stage">{drawn}</span>']
        at = end
    return "".join([*pieces, body[at:]])
