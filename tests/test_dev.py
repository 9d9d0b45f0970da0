"""The one command: what it needs, what it sets up, and how it ends."""

from __future__ import annotations

import ast
import importlib.util
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import dev

SOURCE = Path(dev.__file__)


def executable(path: Path, script: str) -> Path:
    """Write a shell script that can be run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture
def tree(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let dev.py believe that a folder with nothing but a lock is the project's."""
    monkeypatch.setattr(dev, "ROOT", tmp_path)
    monkeypatch.setattr(dev, "LOCK", tmp_path / "requirements.lock")
    (tmp_path / "requirements.lock").write_text("mkdocs==1.6.1\n", encoding="utf-8")
    return tmp_path


def run_in_python_3_9(path: str) -> subprocess.CompletedProcess[str]:
    """Run dev.py in a Python that takes itself for version 3.9, with this PATH."""
    code = (
        "import runpy, sys\n"
        "sys.version_info = (3, 9, 18)\n"
        f"sys.argv = [{str(SOURCE)!r}, 'test']\n"
        f"runpy.run_path({str(SOURCE)!r}, run_name='__main__')\n"
    )
    return subprocess.run(
        [sys.executable, "-c", code],
        env={"PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )


def test_it_needs_nothing_but_python_itself() -> None:
    imported = {
        name.split(".")[0]
        for node in ast.walk(ast.parse(SOURCE.read_text(encoding="utf-8")))
        for name in (
            [alias.name for alias in node.names]
            if isinstance(node, ast.Import)
            else [node.module or ""]
            if isinstance(node, ast.ImportFrom)
            else []
        )
    }
    assert imported <= sys.stdlib_module_names


def test_an_older_python_can_read_it_and_says_what_is_needed() -> None:
    ast.parse(SOURCE.read_text(encoding="utf-8"), feature_version=(3, 6))
    told = run_in_python_3_9("")
    assert told.returncode == 1
    assert "needs Python 3.11 or newer, and this is Python 3.9" in told.stderr
    assert "Traceback" not in told.stderr


@pytest.mark.skipif(not Path("/bin/sh").exists(), reason="the newer Python is a shell script here")
def test_an_older_python_hands_over_to_a_newer_one_that_is_there(tmp_path: Path) -> None:
    executable(tmp_path / "python3.12", 'echo "newer: $2"')
    told = run_in_python_3_9(str(tmp_path))
    assert told.stdout == "newer: test\n"


def test_the_environment_changes_with_the_lock_the_python_and_the_folder(tmp_path: Path) -> None:
    keys = {
        dev.environment_key(b"mkdocs==1.6.1", "3.11.2", tmp_path),
        dev.environment_key(b"mkdocs==1.6.2", "3.11.2", tmp_path),
        dev.environment_key(b"mkdocs==1.6.1", "3.13.0", tmp_path),
        dev.environment_key(b"mkdocs==1.6.1", "3.11.2", tmp_path / "copy"),
    }
    assert len(keys) == 4


def test_an_environment_is_set_up_once(tree: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    filled: list[Path] = []

    def fill(home: Path, _environ: dict[str, str]) -> None:
        executable(dev.python_in(home), "exit 0")
        filled.append(home)

    monkeypatch.setattr(dev, "fill", fill)
    first = dev.environment({})
    assert dev.environment({}) == first
    assert filled == [first]
    assert first.parent == tree / ".venv"

    (tree / "requirements.lock").write_text("mkdocs==1.6.2\n", encoding="utf-8")
    assert dev.environment({}) != first


def test_an_interrupted_setup_is_never_taken_for_an_environment(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(home: Path, _environ: dict[str, str]) -> None:
        executable(dev.python_in(home), "exit 0")
        raise KeyboardInterrupt

    monkeypatch.setattr(dev, "fill", interrupted)
    with pytest.raises(KeyboardInterrupt):
        dev.environment({})
    assert list((tree / ".venv").iterdir()) == []

    # Even where nothing could be tidied up, as after a power cut.
    key = dev.environment_key((tree / "requirements.lock").read_bytes(), sys.version, tree)
    executable(dev.python_in(tree / ".venv" / f"{key}-half"), "exit 0")
    with pytest.raises(KeyboardInterrupt):
        dev.environment({})


def test_an_environment_whose_python_is_gone_is_made_anew(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(home: Path, _environ: dict[str, str]) -> None:
        executable(dev.python_in(home), "exit 0")

    monkeypatch.setattr(dev, "fill", fill)
    first = dev.environment({})
    dev.python_in(first).unlink()
    assert dev.python_in(dev.environment({})).exists()
    assert tree in first.parents


def test_a_missing_ensurepip_is_explained_with_the_command_that_brings_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importlib.util, "find_spec", lambda _name: None)
    monkeypatch.setattr(dev, "system", lambda: "debian")
    monkeypatch.setattr(os, "geteuid", lambda: 1000)
    with pytest.raises(dev.SetupError, match="sudo apt-get install python3-venv"):
        dev.fill(tmp_path / "home", {"PATH": ""})


def test_where_uv_cannot_install_pip_does(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    home, calls = tree / "home", tree / "calls"
    pip = executable(tree / "pip", f'echo "$*" >> "{calls}"')
    make = f'mkdir -p "{home}/bin"; cp "{pip}" "{home}/bin/python"'
    monkeypatch.setattr(sys, "executable", str(executable(tree / "python", make)))
    executable(tree / "bin" / "uv", "echo invalid peer certificate >&2; exit 2")
    dev.fill(home, {"PATH": os.pathsep.join([str(tree / "bin"), os.environ["PATH"]])})
    assert "invalid peer certificate" in capsys.readouterr().err
    locked, ours = calls.read_text(encoding="utf-8").splitlines()
    assert "--require-hashes" in locked
    assert "--editable" in ours


def test_the_administrator_of_a_debian_gets_the_package_list_before_the_package(
    tree: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    executable(tree / "bin" / "apt-get", f'echo "$DEBIAN_FRONTEND $1 $*" >> "{tree}/calls"')
    dev.apt_install({"PATH": str(tree / "bin")}, "chromium")
    update, install = (tree / "calls").read_text(encoding="utf-8").splitlines()
    assert update.startswith("noninteractive update")
    assert install.startswith("noninteractive install")
    assert install.endswith("chromium")
    assert "Installing the system package chromium" in capsys.readouterr().err


def test_a_step_that_fails_shows_what_it_said(tree: Path) -> None:
    executable(tree / "bin" / "uv", "echo no room on the disk >&2; exit 3")
    with pytest.raises(dev.SetupError, match="no room on the disk"):
        dev.step({"PATH": str(tree / "bin")}, "Installing", "uv", "pip")


@pytest.mark.parametrize(
    ("release", "expected"),
    [
        ('PRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\nID=debian\n', "debian"),
        ("ID=ubuntu\nID_LIKE=debian\n", "ubuntu"),
        ('ID_LIKE="rhel fedora"\nID="rocky"\n', "rocky"),
        ("", sys.platform),
    ],
)
def test_the_system_is_known_by_its_own_file(tmp_path: Path, release: str, expected: str) -> None:
    (tmp_path / "os-release").write_text(release, encoding="utf-8")
    assert dev.system(tmp_path / "os-release") == expected


def test_a_system_without_that_file_is_known_by_its_platform(tmp_path: Path) -> None:
    assert dev.system(tmp_path / "os-release") == sys.platform


def test_browsers_are_sought_in_the_order_of_preference(tmp_path: Path) -> None:
    chrome = executable(tmp_path / "google-chrome", "exit 0")
    environ = {"PATH": str(tmp_path)}
    assert dev.find_browser(environ) == str(chrome)
    chromium = executable(tmp_path / "chromium", "exit 0")
    assert dev.find_browser(environ) == str(chromium)


def test_a_browser_that_was_named_comes_first(tmp_path: Path) -> None:
    executable(tmp_path / "chromium", "exit 0")
    environ = {"PATH": str(tmp_path), "SOLEA_BROWSER": "my-own-browser"}
    assert dev.find_browser(environ) == "my-own-browser"


def test_a_browser_may_be_an_application_outside_the_path(tmp_path: Path) -> None:
    app = executable(tmp_path / "Google Chrome.app" / "Google Chrome", "exit 0")
    assert dev.find_browser({"PATH": ""}, ("chromium", str(app))) == str(app)


def test_the_stand_in_that_only_asks_for_a_snap_is_no_browser(tmp_path: Path) -> None:
    executable(tmp_path / "chromium-browser", "[ -x /snap/bin/chromium ] || exit 1")
    assert dev.find_browser({"PATH": str(tmp_path)}) is None
    chrome = executable(tmp_path / "google-chrome", "exit 0")
    assert dev.find_browser({"PATH": str(tmp_path)}) == str(chrome)


def test_a_browser_that_playwright_fetched_is_the_last_choice(tmp_path: Path) -> None:
    fetched = executable(tmp_path / "cache" / "chrome", "exit 0")
    executable(tmp_path / "bin" / "python", f'echo "{fetched}"')
    environ = {"PATH": str(tmp_path / "bin")}
    assert dev.find_browser(environ) == str(fetched)
    chrome = executable(tmp_path / "bin" / "google-chrome", "exit 0")
    assert dev.find_browser(environ) == str(chrome)


def test_a_browser_that_cannot_be_fetched_leaves_advice_and_no_traceback(
    tree: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(dev, "system", lambda: "darwin")
    executable(tree / "bin" / "playwright", "echo no network >&2; exit 1")
    environ = {"PATH": str(tree / "bin")}
    assert dev.fetch_browser(environ) is None
    told = capsys.readouterr().err
    assert "no network" in told
    assert "SOLEA_BROWSER=" in told


@pytest.mark.parametrize(("script", "code"), [("exit 0", 0), ("exit 7", 7), ("kill -9 $$", 137)])
def test_exit_codes_pass_through(tree: Path, script: str, code: int) -> None:
    executable(tree / "bin" / "tool", script)
    assert dev.run({"PATH": str(tree / "bin")}, "tool") == code


def test_a_failing_linter_neither_hides_the_others_nor_the_tests(tree: Path) -> None:
    for tool in ("ruff", "mypy", "codespell", "python", "chromium"):
        code = 1 if tool == "ruff" else 0
        executable(tree / "bin" / tool, f'echo "{tool} $1" >> "{tree}/calls"; exit {code}')
    assert dev.test({"PATH": str(tree / "bin")}, ["-k", "dose"]) == 1
    calls = (tree / "calls").read_text(encoding="utf-8").splitlines()
    assert calls == ["ruff check", "ruff format", "mypy ", "codespell ", "python -m"]


def test_the_tests_learn_which_browser_to_use(tree: Path) -> None:
    for tool in ("ruff", "mypy", "codespell"):
        executable(tree / "bin" / tool, "exit 0")
    chromium = executable(tree / "bin" / "chromium", "exit 0")
    executable(tree / "bin" / "python", f'echo "$SOLEA_BROWSER" > "{tree}/browser"')
    assert dev.test({"PATH": str(tree / "bin")}, []) == 0
    assert (tree / "browser").read_text(encoding="utf-8").strip() == str(chromium)


def test_a_site_with_problems_is_not_built(tree: Path) -> None:
    executable(tree / "bin" / "solea", "exit 1")
    executable(tree / "bin" / "mkdocs", f'touch "{tree}/built"')
    assert dev.build({"PATH": str(tree / "bin")}, []) == 1
    assert not (tree / "built").exists()


def test_the_date_on_a_site_outside_git_is_its_newest_page(
    tree: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIT_DIR", str(tree / "no-repository"))
    for name, changed in (("index.md", 1_700_000_000), ("glossary.md", 1_700_000_500)):
        (tree / "docs").mkdir(exist_ok=True)
        (tree / "docs" / name).write_text("---\n---\n", encoding="utf-8")
        os.utime(tree / "docs" / name, (changed, changed))
    assert dev.commit_time({}) == "1700000500"
    assert dev.commit_time({"SOURCE_DATE_EPOCH": "1600000000"}) == "1600000000"


def test_an_empty_home_is_as_good_as_none(tmp_path: Path) -> None:
    assert "HOME" not in dev.clean_environ({"HOME": ""}, tmp_path)
    assert "HOME" not in dev.clean_environ({}, tmp_path)


def test_where_the_home_cannot_be_written_caches_stay_in_the_project(tmp_path: Path) -> None:
    gone = str(tmp_path / "gone")
    assert dev.clean_environ({"HOME": gone}, tmp_path)["XDG_CACHE_HOME"] == str(tmp_path / ".cache")
    assert "XDG_CACHE_HOME" not in dev.clean_environ({"HOME": str(tmp_path)}, tmp_path)


def test_foreign_modules_stay_out(tmp_path: Path) -> None:
    environ = dev.clean_environ({"PYTHONPATH": "elsewhere", "LANG": "C"}, tmp_path)
    assert "PYTHONPATH" not in environ
    assert environ["LANG"] == "C"


def test_a_path_typed_in_another_folder_means_the_same_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cramp.md").touch()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    passed: list[str] = []

    def perform(_command: str, extra: list[str]) -> int:
        passed.extend(extra)
        return 0

    monkeypatch.setattr(dev, "perform", perform)
    assert dev.main(["check", "cramp.md", "--format", "json"]) == 0
    assert passed == [str(tmp_path / "cramp.md"), "--format", "json"]


@pytest.mark.parametrize(("words", "code"), [(["--help"], 0), ([], 0), (["publish"], 2)])
def test_help_lists_every_command(
    words: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert dev.main(words) == code
    told = capsys.readouterr().out
    assert all(f"python3 dev.py {command} " in told for command in dev.COMMANDS)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other signals")
@pytest.mark.parametrize(
    ("sent", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)], ids=["Ctrl-C", "terminated"]
)
def test_it_ends_cleanly_and_leaves_no_tool_behind(sent: signal.Signals, code: int) -> None:
    script = (
        "import dev, os, sys\n"
        "dev.perform = lambda *_: dev.run(dict(os.environ), 'sh', '-c', 'echo $$; exec cat')\n"
        "sys.exit(dev.main(['serve']))\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script],
        cwd=SOURCE.parent,
        start_new_session=True,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdin
        assert process.stdout
        assert process.stderr
        tool = int(process.stdout.readline())
        if sent == signal.SIGINT:
            os.killpg(process.pid, sent)  # a terminal sends Ctrl-C to everything in front
        else:
            process.send_signal(sent)
        assert process.wait(timeout=30) == code
        assert "Traceback" not in process.stderr.read()
        with pytest.raises(ProcessLookupError):
            os.kill(tool, 0)
