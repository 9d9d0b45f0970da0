"""What the engine and its theme are told about a page, beside its text."""

from __future__ import annotations

from typing import Any

from solea.content import Page, without_citations


def metadata(page: Page) -> dict[str, Any]:
    """Return a page's metadata: Material's own keys as we read them, and the page's kind.

    A page without a description is described by its summary.
    """
    top = page.top
    summary = getattr(page.data, "summary", "")
    told: dict[str, Any] = {
        "title": top.title,
        "description": without_citations(top.description or summary) or None,
        "subtitle": top.subtitle,
        "tags": list(top.tags),
        "status": top.status,
        "icon": top.icon,
        "hide": list(top.hide),
        "template": top.template,
        "kind": page.kind,
    }
    if top.search is not None:
        told["search"] = {"exclude": top.search.exclude, "boost": top.search.boost}
    return {key: value for key, value in told.items() if value}
