"""A site of a few pages, built as the real one is: same settings, same overrides, same hooks."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.commands.build import build
from mkdocs.config import load_config

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).parent.parent
FRAME_HOOKS = ("videos", "accessibility")


@dataclass
class SmallSite:
    """Where a site was built, and what the build warned about."""

    folder: Path
    warnings: list[str] = field(default_factory=list)

    def read(self, address: str) -> str:
        """Return the HTML of a page by its address on the site."""
        path = self.folder / address
        return (path / "index.html" if path.is_dir() else path).read_text(encoding="utf-8")

    def article(self, address: str) -> str:
        """Return what the page itself holds, without the frame around it."""
        html = self.read(address)
        return html[html.index("<article") : html.index("</article>")]


class _Warnings(logging.Handler):
    def __init__(self, kept: list[str]) -> None:
        super().__init__(logging.WARNING)
        self.kept = kept

    def emit(self, record: logging.LogRecord) -> None:
        self.kept.append(record.getMessage())


def build_site(
    folder: Path,
    pages: Mapping[str, str],
    *,
    hooks: Sequence[str] = FRAME_HOOKS,
    nav: list[Any] | None = None,
) -> SmallSite:
    """Write the pages below a folder, build them with the real settings, and keep the warnings."""
    docs = folder / "docs"
    for path, text in pages.items():
        (docs / path).parent.mkdir(parents=True, exist_ok=True)
        (docs / path).write_text(text, encoding="utf-8")
    if not (docs / "assets").exists():
        (docs / "assets").symlink_to(ROOT / "docs" / "assets")
    site = SmallSite(folder / "site")
    handler = _Warnings(site.warnings)
    logger = logging.getLogger("mkdocs")
    logger.addHandler(handler)
    try:
        with (ROOT / "mkdocs.yml").open("rb") as settings:
            config = load_config(
                config_file=settings,
                docs_dir=str(docs),
                site_dir=str(site.folder),
                hooks=[str(ROOT / "hooks" / f"{name}.py") for name in hooks],
                nav=nav or [path for path in pages if path.endswith(".md")],
            )
        config.plugins.on_startup(command="build", dirty=False)
        build(config)
    finally:
        logger.removeHandler(handler)
    return site
