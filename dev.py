#!/usr/bin/env python3
"""Everything you do with this site, in one command. It sets itself up on first use.

    python3 dev.py serve    show the site at http://127.0.0.1:8000/ and follow every change
    python3 dev.py check    read every page and list all problems with what to write instead
    python3 dev.py build    check, then build the site strictly into site/
    python3 dev.py lint     check the style and the types of the Python code
    python3 dev.py test     lint, then run every test (words after it go to pytest)
    python3 dev.py bench    measure how long a build takes and how large the pages are
    python3 dev.py poses    open the bench on which a pose is tried out
    python3 dev.py draw     write the pictures of an exercise as files into drawn/
    python3 dev.py sheet    write every figure of the site on one page, drawn/sheet.html

Words after the command are passed on: `python3 dev.py check --help`. Only Python 3.11 or newer
is needed. Packages go into .venv/ here and nowhere else; delete that folder to start afresh.
"""

import contextlib
import hashlib
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

# Before any annotation is read, and without a `__future__` import: so even Python 3.6 says this.
OLDEST = (3, 11)
if sys.version_info < OLDEST:
    for newer in ("python3.14", "python3.13", "python3.12", "python3.11"):
        if os.name == "posix" and shutil.which(newer):
            os.execvp(newer, [newer, *sys.argv])
    sys.exit(
        "Solea needs Python 3.11 or newer, and this is Python {}.{}.\n"
        "Get one from your system's packages or from python.org, then run the same command "
        "with it, for example: python3.13 dev.py test".format(*sys.version_info)
    )

Environ = dict[str, str]
ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
TOOLS = {
    "serve": ("mkdocs", "serve", "--livereload"),
    "check": ("solea", "check"),
    "bench": ("python", "tests/bench/bench.py"),
    "poses": ("solea", "poses"),
    "draw": ("solea", "draw"),
    "sheet": ("solea", "sheet"),
}
COMMANDS = (*TOOLS, "build", "lint", "test")

# In order of preference; the paths are where macOS and Windows keep them.
BROWSERS = (
    *("chromium", "chromium-browser", "google-chrome", "chrome", "microsoft-edge"),
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    r"C:\Program Files\Google\Chrome\Application\chrome.exe",
    r"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
)
PLAYWRIGHT_BROWSER = """from playwright.sync_api import sync_playwright
with sync_playwright() as playwright: print(playwright.chromium.executable_path)"""
NO_ENSUREPIP = """This Python cannot make a virtual environment: its part ensurepip is missing.
Debian and Ubuntu keep it in a package; install that and run the same command again:

    sudo apt-get install python3-venv"""


class SetupError(Exception):
    """The tools could not be set up; the message says why and what to do."""


class Stop:
    """The word to stop: with which signal it came, and the tool that has to stop too."""

    asked = 0
    tool: subprocess.Popen[bytes] | None = None

    @classmethod
    def now(cls, number: int, _frame: object) -> None:
        """Stop the tool, unless it had Ctrl-C from the terminal too and ends in its own way."""
        if cls.tool and (cls.asked or number == signal.SIGTERM):
            cls.tool.terminate()
        cls.asked = number


def say(words: str, end: str = "\n") -> None:
    """Tell the person at the terminal what is going on, apart from a command's own output."""
    print(words, end=end, file=sys.stderr, flush=True)


def run(environ: Environ, *words: str, output: int | None = None, doing: str = "") -> int:
    """Run a tool in the project's folder and return its exit code as a shell would."""
    tool = shutil.which(words[0], path=environ.get("PATH"))
    if not tool:
        raise SetupError(f"There is no {words[0]} here. Delete the folder .venv and try again.")
    started = time.monotonic()
    command = [tool, *words[1:]]
    Stop.tool = subprocess.Popen(command, cwd=ROOT, env=environ, stdout=output, stderr=output)
    if Stop.asked:  # the word came while the tool was starting
        Stop.tool.terminate()
    while Stop.tool.poll() is None:
        with contextlib.suppress(subprocess.TimeoutExpired):
            Stop.tool.wait(timeout=1 if doing else None)
        if doing:
            say(f"\r  {doing} … {time.monotonic() - started:.0f} s", end="")
    if Stop.asked:
        say("\nStopped.")
        sys.exit(128 + Stop.asked)
    return Stop.tool.returncode if Stop.tool.returncode >= 0 else 128 - Stop.tool.returncode


def step(environ: Environ, doing: str, *words: str) -> None:
    """Run a step of the setup quietly under a line of progress; show its output if it fails."""
    live = sys.stderr.isatty()
    say(f"  {doing} …", end="" if live else "\n")
    with tempfile.TemporaryFile() as output:
        code = run(environ, *words, output=output.fileno(), doing=doing if live else "")
        output.seek(0)
        told = output.read().decode(errors="replace").strip()
    say("", end="\n" if live else "")
    if code:
        raise SetupError(f"{doing} failed. The command was:\n{' '.join(words)}\n\n{told}")


def clean_environ(environ: Environ, root: Path) -> Environ:
    """Return an environment in which the tools find neither foreign modules nor a missing home."""
    unwanted = ["PYTHONHOME", "PYTHONPATH", "VIRTUAL_ENV"] + ["HOME"] * (not environ.get("HOME"))
    clean = {name: value for name, value in environ.items() if name not in unwanted}
    # Not Path.expanduser, which fails for a user without a name (usual in containers).
    if not os.access(clean.get("HOME") or os.path.expanduser("~"), os.W_OK):  # noqa: PTH111
        clean.setdefault("XDG_CACHE_HOME", str(root / ".cache"))
    clean["NO_MKDOCS_2_WARNING"] = "1"  # Material's notice on its end of life, at every run
    clean["PYTHONUTF8"] = "1"
    clean["HYPOTHESIS_STORAGE_DIRECTORY"] = str(root / ".cache" / "hypothesis")
    return clean


def environment_key(lock: bytes, python: str, root: Path) -> str:
    """Name the environment for these packages, this Python and this folder, which it knows."""
    return hashlib.sha256(b"\0".join([lock, python.encode(), str(root).encode()])).hexdigest()[:12]


def python_in(home: Path) -> Path:
    """Return the Python of a virtual environment."""
    return home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def system(os_release: Path = Path("/etc/os-release")) -> str:
    """Return which system this is: `debian`, `ubuntu`, another Linux's id, or sys.platform."""
    lines = os_release.read_text(encoding="utf-8").splitlines() if os_release.is_file() else []
    ids = (line.partition("=")[2].strip("\"'") for line in lines if line.startswith("ID="))
    return next(ids, sys.platform)


def apt_install(environ: Environ, package: str) -> None:
    """Install one package of Debian or Ubuntu without questions."""
    quiet = {**environ, "DEBIAN_FRONTEND": "noninteractive"}
    step(quiet, "Reading the list of system packages", "apt-get", "update")
    install = ("apt-get", "install", "--yes", "--no-install-recommends")
    step(quiet, f"Installing the system package {package}", *install, package)


def fill(home: Path, environ: Environ, *, fast: bool = True) -> None:
    """Make a virtual environment with exactly the packages of the lock, and Solea itself."""
    uv = shutil.which("uv", path=environ.get("PATH")) if fast else None
    if not uv and not importlib.util.find_spec("ensurepip"):
        if system() not in ("debian", "ubuntu") or os.geteuid() != 0:
            raise SetupError(NO_ENSUREPIP)
        apt_install(environ, "python3-venv")
    python = str(python_in(home))
    make = (sys.executable, "-m", "venv", *(["--without-pip"] if uv else []), str(home))
    step(environ, "Making a virtual environment", *make)
    pip = (python, "-m", "pip", "--disable-pip-version-check", "install")
    install = (uv, "pip", "install", "--python", python) if uv else pip
    try:
        step(environ, "Installing packages", *install, "--require-hashes", "-r", str(LOCK))
    except SetupError as failed:
        if not uv:
            raise
        say(f"\n{failed}\n\nTrying again with pip instead of uv:")
        return fill(home, environ, fast=False)
    ours = ("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    return step(environ, "Installing Solea itself", *install, *ours)


def environment(environ: Environ) -> Path:
    """Return the environment for this lock and this Python, setting it up on first use."""
    venvs = ROOT / ".venv"
    key = environment_key(LOCK.read_bytes(), sys.version, ROOT)
    # Put there in one stroke at the very end: what was interrupted is never taken for ready.
    ready = venvs / f"{key}.ready"
    if ready.is_file() and python_in(venvs / ready.read_text()).exists():
        return venvs / ready.read_text()
    say("Setting up, which happens once and again when requirements.lock changes:")
    venvs.mkdir(exist_ok=True)
    home = Path(tempfile.mkdtemp(prefix=f"{key}-", dir=venvs))
    try:
        fill(home, environ)
    except BaseException:
        shutil.rmtree(home, ignore_errors=True)
        raise
    (home / "ready").write_text(home.name)
    (home / "ready").replace(ready)
    return home


def runs(browser: Path) -> bool:
    """Return whether a browser is more than Ubuntu's stand-in, which can only ask for a snap."""
    with browser.open("rb") as file:
        return browser.resolve().name != "snap" and b"/snap/" not in file.read(4096)


def find_browser(environ: Environ, names: tuple[str, ...] = BROWSERS) -> str | None:
    """Return the browser that SOLEA_BROWSER names, the first of these, or Playwright's own."""
    found = (shutil.which(name, path=environ.get("PATH")) for name in names)
    there = next((path for path in found if path and runs(Path(path))), None)
    installed = environ.get("SOLEA_BROWSER") or there
    python = shutil.which("python", path=environ.get("PATH"))
    if installed or not python:
        return installed
    ask = [python, "-c", PLAYWRIGHT_BROWSER]
    told = subprocess.run(ask, env=environ, capture_output=True, text=True, check=False).stdout
    return told.strip() if Path(told.strip()).is_file() else None


def fetch_browser(environ: Environ) -> str | None:
    """Install a browser for the tests in the system's own way, and return it."""
    say("The tests look at the site in a browser, and there is no Chromium, Chrome or Edge here.")
    try:
        if system() == "debian" and os.geteuid() == 0:
            apt_install(environ, "chromium")
        else:
            needs = ["--with-deps"] if system() == "ubuntu" else []
            fetch = ("playwright", "install", *needs, "chromium")
            step(environ, "Fetching a Chromium with Playwright", *fetch)
    except SetupError as failed:
        say(f"{failed}\n\nInstall Chromium or Chrome, or name one: SOLEA_BROWSER=/path/to/chrome")
    return find_browser(environ)


def commit_time(environ: Environ) -> str:
    """Return the date to put on the built site: the last commit's, else the newest page's."""
    told = environ.get("SOURCE_DATE_EPOCH", "")
    if not told and shutil.which("git"):
        log = ["git", "-c", "log.showSignature=false", "log", "-1", "--format=%ct"]
        told = subprocess.run(log, cwd=ROOT, capture_output=True, text=True, check=False).stdout
    newest = max((page.stat().st_mtime for page in ROOT.glob("docs/**/*.md")), default=0)
    return told.strip() or str(int(newest))


def build(environ: Environ, extra: list[str]) -> int:
    """Check the pages, then build the site: any warning stops it, and the same pages give it."""
    fixed = {**environ, "SOURCE_DATE_EPOCH": commit_time(environ), "TZ": "UTC"}
    return run(fixed, "solea", "check") or run(fixed, "mkdocs", "build", "--strict", *extra)


def lint(environ: Environ) -> int:
    """Run every linter, so that one run tells everything, and return the worst exit code."""
    codes = []
    for command in ("ruff check", "ruff format --check", "mypy", "codespell"):
        say(f"  {command} …")
        codes.append(run(environ, *command.split()))
    return max(codes)


def test(environ: Environ, extra: list[str]) -> int:
    """Run the linters and every test; a failing linter does not hide a failing test."""
    seen = {**environ, "SOLEA_BROWSER": find_browser(environ) or fetch_browser(environ) or ""}
    linted = lint(environ)
    return run(seen, "python", "-m", "pytest", *extra) or linted


def perform(command: str, extra: list[str]) -> int:
    """Run one of the commands with its extra words and return its exit code."""
    environ = clean_environ(dict(os.environ), ROOT)
    tools = python_in(environment(environ)).parent
    environ["PATH"] = os.pathsep.join([str(tools), environ.get("PATH", os.defpath)])
    if command in TOOLS:
        return run(environ, *TOOLS[command], *extra)
    if command == "build":
        return build(environ, extra)
    return lint(environ) if command == "lint" else test(environ, extra)


def main(words: list[str]) -> int:
    """Run the command that was typed and return its exit code."""
    command, *extra = words or ["help"]
    if command not in COMMANDS:
        print(__doc__)
        return 0 if command in ("-h", "--help", "help") else 2
    if Path.cwd() != ROOT:  # a path typed in another folder must mean the same from the project's
        extra = [str(Path(word).absolute()) if Path(word).exists() else word for word in extra]
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, Stop.now)
    try:
        return perform(command, extra)
    except SetupError as failed:
        say(f"\n{failed}")
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
