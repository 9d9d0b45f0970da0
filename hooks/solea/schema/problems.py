"""The staff guide's page on every problem by its name."""

from __future__ import annotations

import solea.catalogue  # noqa: F401 - the rules register their kinds when they are imported
from solea.report import Severity, kinds

_HEAD = """---
title: Problems by name
description: Every problem that the check can find, why it matters and what to write instead.
search: {exclude: yes}
---

Each message of the check ends with a name.
Look the name up here.
An **error** keeps the site from being published.
A **warning** keeps it from being published too, but `python3 dev.py check` alone lets it pass.
A **note** tells of a gap that the clinic has yet to fill.

<!-- This page is made from the rules by `solea reference --write`. Edit those, not this. -->
"""

_HEADINGS: dict[Severity, str] = {"error": "Errors", "warning": "Warnings", "note": "Notes"}


def problems_guide() -> str:
    """Return the page that explains every problem under its permanent name."""
    parts = [_HEAD]
    for severity, heading in _HEADINGS.items():
        parts.append(f"## {heading} {{#{severity}s}}\n")
        for kind in kinds():
            if kind.severity == severity:
                parts.append(f"### {kind.name} {{#{kind.name}}}\n")
                parts.append(f"{kind.title}.\n")
                if kind.why:
                    parts.append(f"**Why it matters.** {kind.why}\n")
                parts.append(f"**What to do.** {kind.mend}\n")
    return "\n".join(parts).rstrip() + "\n"
