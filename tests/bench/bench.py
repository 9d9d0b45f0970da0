"""Measure what checking and composing cost, and how the build grows with the number of pages.

    python3 dev.py bench                   sites with 20, 200 and 1000 pages more than the real one
    python3 dev.py bench 200 --rounds 7    one size, each build measured 7 times
    python3 dev.py bench --no-stock        leave Material as it comes out, which takes longest
    python3 dev.py bench figures           the pictures alone

Every number is a median, and every ratio is taken within one round of runs, so a machine that is
busy with something else slows both sides down. Nothing here is a test: times depend on the day.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

import yaml
from solea.catalogue import check, read_sources
from solea.frontmatter import read
from solea.pages import compose, metadata

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))  # as a program, which knows only its own folder

from tests.bench.figures import held_to, measure_pictures, picture_table  # noqa: E402

SECTION = 50
"""Pages in a section of the menu."""

LONGEST_CHECK = 3.0  # milliseconds a page
LARGEST_SHARE = 0.15  # of the build, for all that our hooks do beside drawing
LARGEST_GROWTH = 1.3  # of the time a page, from 200 pages more to 1000


# The site that is built


@dataclass(frozen=True)
class Shape:
    """A real page that new pages are made after: its front matter, its body, and its folder."""

    id: str
    folder: str
    tree: dict[str, Any]
    body: str


def shapes() -> list[Shape]:
    """Return the pages of one family: every exercise, and the 2 muscles that they work."""
    exercises = sorted((ROOT / "docs" / "exercises").glob("*.md"))
    muscles = [ROOT / "docs" / "anatomy" / f"{name}.md" for name in ("gastrocnemius", "soleus")]
    family = []
    for path in (*exercises, *muscles):
        if path.stem != "index":
            document, _ = read(path.read_bytes(), path.name)
            family.append(Shape(path.stem, path.parent.name, document.tree or {}, document.body))
    return family


def written(shape: Shape, number: int, family: Sequence[str]) -> str:
    """Write a page after its shape, as one of the family with a number."""

    def own(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: own(inner) for key, inner in value.items()}
        if isinstance(value, list):
            return [own(inner) for inner in value]
        return f"{value}-{number:04}" if value in family else value

    def link(found: re.Match[str]) -> str:
        name = found[2].removesuffix(".md")
        here = f"{name}-{number:04}.md"
        return f"]({here}" if name in family else f"](../{found[1] or home}{found[2]}"

    home = f"{shape.folder}/"
    title = f"{shape.tree['title']}, number {number}"
    front = yaml.safe_dump(own(shape.tree) | {"title": title}, allow_unicode=True, sort_keys=False)
    body = re.sub(r"\]\((?:\.\./)?((?:[\w-]+/)?)([\w-]+\.md)", link, shape.body)
    return f"---\n{front}---\n{body}"


def generate(folder: Path, pages: int) -> Path:
    """Write the real site into a folder, with that many pages more in sections of their own.

    Pages come in whole families, because the members of a family lead to each other.
    """
    ignored = shutil.ignore_patterns("__pycache__", "solea")
    for part in ("docs", "hooks", "overrides"):
        shutil.copytree(ROOT / part, folder / part, ignore=ignored)
    family = shapes()
    ids = [shape.id for shape in family]
    menu = ""
    for at in range(-(-pages // len(family)) * len(family)):
        number, shape = at // len(family), family[at % len(family)]
        if at % SECTION == 0:
            menu += f"  - Section {at // SECTION + 1}:\n"
        path = folder / "docs" / f"family-{number:04}" / f"{shape.id}-{number:04}.md"
        path.parent.mkdir(exist_ok=True)
        path.write_text(written(shape, number, ids), "utf-8")
        menu += f"      - {path.parent.name}/{path.name}\n"
    settings = (ROOT / "mkdocs.yml").read_text("utf-8")
    settings = settings.replace("\nplugins:", f"{menu}\nplugins:", 1)
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    return folder


def without_us(root: Path, folder: Path, *, stock: bool) -> Path:
    """Write the same site for Material alone: the composed pages, and no hooks of ours.

    Marks of pictures stay marks, as they do where our hooks hand a page to Markdown. A stock site
    also does without our overrides, so it has Material's own menu on every page.
    """
    catalogue, _ = check(read_sources(root))
    shutil.copytree(root / "docs", folder / "docs")
    for path, page in catalogue.pages.items():
        front = yaml.safe_dump(metadata(page), allow_unicode=True)
        (folder / path).write_text(f"---\n{front}---\n{compose(page, catalogue)}", "utf-8")
    settings = (root / "mkdocs.yml").read_text("utf-8")
    settings = re.sub(r"^(?:hooks|watch):.*\n(?:  .*\n)*", "", settings, flags=re.MULTILINE)
    if stock:
        settings = settings.replace("  custom_dir: overrides\n", "")
    else:
        shutil.copytree(root / "overrides", folder / "overrides")
    (folder / "mkdocs.yml").write_text(settings, "utf-8")
    return folder


def without_pictures(root: Path, folder: Path) -> Path:
    """Write the same site with all our hooks but the one that draws."""
    shutil.copytree(root, folder, ignore=shutil.ignore_patterns("site"))
    settings = (root / "mkdocs.yml").read_text("utf-8")
    (folder / "mkdocs.yml").write_text(settings.replace("  - hooks/figures.py\n", ""), "utf-8")
    return folder


# Measuring


@dataclass
class Figures:
    """What was measured on a site of one size, in seconds of processor time."""

    pages: int
    check: list[float] = field(default_factory=list)
    ours: list[float] = field(default_factory=list)
    undrawn: list[float] = field(default_factory=list)
    plain: list[float] = field(default_factory=list)
    stock: list[float] = field(default_factory=list)

    @property
    def check_a_page(self) -> float:
        """Milliseconds that checking a page takes."""
        return median(self.check) / self.pages * 1000

    @property
    def build_a_page(self) -> float:
        """Milliseconds that building a page takes, with everything around it."""
        return median(self.ours) / self.pages * 1000

    @property
    def share(self) -> float:
        """The part of the build that is ours, without the pictures, of the runs side by side."""
        return median(1 - b / a for a, b in zip(self.undrawn, self.plain, strict=True))

    @property
    def drawing(self) -> float:
        """What the pictures add to the build, of the runs side by side."""
        return median(a / b - 1 for a, b in zip(self.ours, self.undrawn, strict=True))

    @property
    def to_stock(self) -> float:
        """Our build as a multiple of stock Material's, of the runs side by side."""
        pairs = zip(self.ours, self.stock, strict=False)
        return median([a / b for a, b in pairs] or [float("nan")])


def tell(words: str) -> None:
    """Say what is being done, apart from the figures."""
    sys.stderr.write(f"{words}\n")


def build(root: Path) -> float:
    """Build a site and return the processor time it took in seconds."""
    environ = os.environ | {"NO_MKDOCS_2_WARNING": "1", "SITE_URL": "http://127.0.0.1/"}
    before, started = os.times(), time.perf_counter()
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet"]
    subprocess.run(command, cwd=root, env=environ, check=True)
    after = os.times()
    spent = sum(after[2:4]) - sum(before[2:4])
    return spent or time.perf_counter() - started  # where a system does not say, the time itself


def check_once(root: Path) -> float:
    """Read and check a site and return the processor time it took in seconds."""
    started = time.process_time()
    check(read_sources(root))
    return time.process_time() - started


def measure(folder: Path, more: int, rounds: int, *, stock: bool) -> Figures:
    """Measure a site of one size: in each round, one run of everything after the other."""
    tell(f"{more} pages more: writing them")
    root = generate(folder / "ours", more)
    undrawn = without_pictures(root, folder / "undrawn")
    plain = without_us(root, folder / "plain", stock=False)
    bare = without_us(root, folder / "stock", stock=True) if stock else None
    figures = Figures(len(list((root / "docs").rglob("*.md"))))
    for number in range(1, rounds + 1):
        tell(f"{more} pages more: round {number} of {rounds}")
        figures.check.append(check_once(root))
        figures.ours.append(build(root))
        figures.undrawn.append(build(undrawn))
        figures.plain.append(build(plain))
        if bare and number == 1:
            figures.stock.append(build(bare))
    return figures


# Telling


def verdict(what: str, value: float, limit: float, form: str) -> str:
    """Say whether a figure keeps within its limit."""
    kept = "kept" if value <= limit else "NOT KEPT"
    return f"{kept:>8}  {what}: {value:{form}}, at most {limit:{form}}"


def table(every: Sequence[Figures]) -> str:
    """Lay out what was measured, one line for each size."""
    lines = ["  pages  check ms/page  build ms/page  our part  pictures  times stock Material"]
    lines += [
        f"{each.pages:>7} {each.check_a_page:>14.2f} {each.build_a_page:>14.1f}"
        f" {each.share:>9.1%} {each.drawing:>+9.1%} {each.to_stock:>21.2f}"
        for each in every
    ]
    return "\n".join(lines)


def verdicts(every: Sequence[Figures]) -> list[str]:
    """Compare the figures with what we hold ourselves to."""
    largest = every[-1]
    lines = [
        verdict("checking a page, in ms", largest.check_a_page, LONGEST_CHECK, ".2f"),
        verdict("our part of the build, without pictures", largest.share, LARGEST_SHARE, ".1%"),
    ]
    if len(every) > 1:
        growth = largest.build_a_page / every[-2].build_a_page
        what = f"time a page at {largest.pages} pages over {every[-2].pages}"
        lines.append(verdict(what, growth, LARGEST_GROWTH, ".2f"))
    return lines


def main() -> None:
    """Measure sites of the sizes that are asked for, and say whether the limits are kept."""
    parser = argparse.ArgumentParser("bench", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sizes", nargs="*", help="pages more than the real site has, or `figures`")
    parser.add_argument("--rounds", type=int, default=0, help="runs of each build")
    parser.add_argument("--no-stock", action="store_true", help="leave out Material as it comes")
    options = parser.parse_args()
    tell("drawing the ready poses")
    pictures = measure_pictures()
    kept = [verdict(*each) for each in held_to(pictures)]
    sys.stdout.write("\n".join([picture_table(pictures), *kept, "", ""]))
    if options.sizes == ["figures"]:
        return
    every = []
    for more in sorted(map(int, options.sizes)) or [20, 200, 1000]:
        rounds = options.rounds or (5 if more <= SECTION else 3)
        with tempfile.TemporaryDirectory(prefix="solea-bench-") as folder:
            every.append(measure(Path(folder), more, rounds, stock=not options.no_stock))
        tell(table(every[-1:]))
    sys.stdout.write("\n".join([table(every), *verdicts(every), ""]))


if __name__ == "__main__":
    main()
