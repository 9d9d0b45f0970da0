"""What may be typed after `solea`, and what each command answers.

Exit codes: 0 if all is well, 1 if there are problems, 2 if the command was typed wrongly.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from solea import __version__
from solea.catalogue import check, read_sources
from solea.cli.preparing import prepare
from solea.report import FORMATS, Report, render
from solea.schema import front_matter_guide, json_schema, problems_guide

GUIDES = {
    "docs/staff/front-matter.md": front_matter_guide,
    "docs/staff/problems.md": problems_guide,
}
"""The pages of the staff guide that are made from the models and the list of problems."""


class Misuse(Exception):  # noqa: N818 - it is the user's slip and no fault of the program
    """A command that cannot be carried out as it was typed."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out a command and return its exit code."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        root = _root(Path.cwd())
        return int(options.run(options, root))
    except Misuse as misuse:
        sys.stderr.write(f"solea: {misuse}\n")
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("solea", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    checking = commands.add_parser("check", help="check every page and tell all problems at once")
    checking.add_argument("paths", nargs="*", metavar="PATH", help="tell only of these pages")
    checking.add_argument("--format", choices=FORMATS, default="text", help="how to tell them")
    checking.add_argument("--strict", action="store_true", help="let warnings fail as well")
    checking.set_defaults(run=_check)

    schema = commands.add_parser("schema", help="print the JSON Schema of the front matter")
    schema.set_defaults(run=_schema)

    reference = commands.add_parser("reference", help="compare the generated staff guide pages")
    reference.add_argument("--write", action="store_true", help="write them anew")
    reference.set_defaults(run=_reference)

    preparing = commands.add_parser("prepare", help="write the composed pages as plain Markdown")
    preparing.add_argument("out", type=Path, metavar="FOLDER", help="a folder for the pages")
    preparing.set_defaults(run=_prepare)
    return parser


def _root(folder: Path) -> Path:
    """Find the project around a folder: the nearest one that holds `mkdocs.yml`."""
    for candidate in (folder, *folder.parents):
        if (candidate / "mkdocs.yml").is_file():
            return candidate
    message = "there is no mkdocs.yml here or above; go to the folder of the site and try again"
    raise Misuse(message)


def _check(options: argparse.Namespace, root: Path) -> int:
    catalogue, report = check(read_sources(root))
    if options.paths:
        wanted = {_page_path(path, root) for path in options.paths}
        if unknown := sorted(wanted - set(catalogue.pages)):
            message = f"{unknown[0]} is not a page of this site"
            raise Misuse(message)
        chosen = [each for each in report.problems if each.path in wanted]
        report = Report.of(chosen, report.sources)
    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    sys.stdout.write(render(report, options.format, colour=colour))
    return int(report.fails(strict=options.strict))


def _page_path(typed: str, root: Path) -> str:
    path = (Path.cwd() / typed).resolve()
    return path.relative_to(root.resolve()).as_posix() if path.is_relative_to(root) else typed


def _schema(_: argparse.Namespace, root: Path) -> int:
    del root
    sys.stdout.write(json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n")
    return 0


def _reference(options: argparse.Namespace, root: Path) -> int:
    stale = []
    for name, make in GUIDES.items():
        path, text = root / name, make()
        if options.write:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        elif not path.is_file() or path.read_text("utf-8") != text:
            stale.append(name)
    for name in stale:
        sys.stdout.write(f"{name} is not what the models say. Run: solea reference --write\n")
    return int(bool(stale))


def _prepare(options: argparse.Namespace, root: Path) -> int:
    catalogue, report = check(read_sources(root))
    if report.fails():
        sys.stdout.write(render(report, "text"))
        return 1
    count = prepare(catalogue, root, options.out)
    sys.stdout.write(f"{count} pages written to {options.out}\n")
    return 0
