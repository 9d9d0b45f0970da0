"""Reads and checks every page before the site is made, and stops a build that would be wrong.

At `on_pre_build`, before MkDocs empties the folder of the last build, Solea reads the project and
judges it. `mkdocs build` stops at an error, strict or not, with the whole report, and the last good
site stays; `mkdocs serve` goes on, and the pages show what is to be put right.
"""

from __future__ import annotations

import gc
import logging
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from mkdocs.exceptions import PluginError
from solea.catalogue import check, read_sources
from solea.report import render

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig

log = logging.getLogger("mkdocs.hooks.content")


class _Command:
    """Which command runs. MkDocs says so once, before there is a configuration to keep it in."""

    serves = False


def on_startup(command: Literal["build", "gh-deploy", "serve"], dirty: bool) -> None:  # noqa: FBT001 - MkDocs calls it so
    """Remember whether the site is being served to its authors or built for its readers."""
    _Command.serves = command == "serve"


def on_pre_build(config: MkDocsConfig) -> None:
    """Check the project and keep its catalogue and the report for the hooks that follow."""
    root = Path(config.config_file_path).parent
    catalogue, report = check(read_sources(root))
    to_mend = report if report.fails(strict=True) else None
    config.extra |= {"catalogue": catalogue, "to mend": to_mend, "clinic": catalogue.clinic}
    told = render(report, "text")
    if report.fails() and not _Command.serves:
        message = f"\n{told}\nNothing was published."
        raise PluginError(message)
    if to_mend:
        log.warning("\n%s", told)
    if not _Command.serves:
        gc.freeze()  # the catalogue stays to the end; looking through it for garbage finds none
