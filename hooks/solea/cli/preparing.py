"""Write the composed site as plain Markdown, for an engine that runs no hooks of ours."""

from __future__ import annotations

import shutil
from pathlib import Path

import yaml

from solea.catalogue import Catalogue
from solea.pages import compose, illustrate, metadata


def prepare(catalogue: Catalogue, root: Path, out: Path) -> int:
    """Write every page, composed, and copy every other file of `docs`; return how many pages."""
    docs = root / "docs"
    for name in sorted(catalogue.files):
        target = out / name
        target.parent.mkdir(parents=True, exist_ok=True)
        page = catalogue.pages.get(f"docs/{name}")
        if page is None:
            shutil.copyfile(docs / name, target)
            continue
        text = illustrate(compose(page, catalogue), catalogue)
        front = yaml.safe_dump(metadata(page), allow_unicode=True, sort_keys=True)
        target.write_text(f"---\n{front}---\n{text}", "utf-8")
    return len(catalogue.pages)
