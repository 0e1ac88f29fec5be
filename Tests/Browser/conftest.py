"""The reference in a browser, opened from disk."""

import shutil
from importlib.util import find_spec
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service

ROOT = Path(__file__).resolve().parents[2]
SITES = {
    "chat": ROOT / "Generated" / "Reference",
    "parcels": ROOT / ".build" / "browser" / "parcels" / "Reference",
}
# axe-core comes with a package for another driver of browsers; nothing but its script is used.
AXE = Path(find_spec("axe_playwright_python").submodule_search_locations[0]) / "axe.min.js"
SHOTS = ROOT / ".build" / "browser" / "shots"


class Reader:
    """A browser window that opens pages of one reference."""

    def __init__(self, site: Path):
        self.site = site
        self.pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
        options = webdriver.ChromeOptions()
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"performance": "ALL", "browser": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
        self.driver.set_script_timeout(120)
        self.resize(1440, 1000)

    def open(self, page: str) -> None:
        self.driver.get((self.site / page).as_uri())

    def run(self, script: str, *arguments):
        return self.driver.execute_script(script, *arguments)

    def command(self, name: str, **parameters):
        return self.driver.execute_cdp_cmd(name, parameters)

    def violations(self, *, colours_alone: bool = False) -> list[dict]:
        """What axe-core finds on the page, also in what is folded up."""
        self.run("for (const one of document.querySelectorAll('details')) one.open = true")
        self.run(AXE.read_text(encoding="utf-8"))
        # What passes isn't asked for, which takes most of the time on pages of thousands of elements.
        options = {"resultTypes": ["violations"], "preload": False}
        if colours_alone:
            options["runOnly"] = ["color-contrast"]
        return self.driver.execute_async_script(
            "const done = arguments[1];"
            "axe.run(arguments[0]).then((found) => done(found.violations), (error) => done([error]))",
            options,
        )

    def resize(self, width: int, height: int) -> None:
        self.command(
            "Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False
        )

    def media(self, *, scheme: str = "light", kind: str = "screen") -> None:
        # Without the motion, a page stands where a link leads as soon as it is open.
        features = [
            {"name": "prefers-color-scheme", "value": scheme},
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]
        self.command("Emulation.setEmulatedMedia", media=kind, features=features)

    def shot(self, name: str) -> Path:
        SHOTS.mkdir(parents=True, exist_ok=True)
        path = SHOTS / f"{name}.png"
        self.driver.save_screenshot(str(path))
        return path

    def of_each_kind(self) -> list[str]:
        """One page of each kind: what differs between pages of a kind is the text alone."""
        methods = [page for page in self.pages if page.startswith("methods/")]
        topics = [page for page in self.pages if page.startswith("topics/")]
        others = [page for page in self.pages if "/" not in page]
        longest = max(methods, key=lambda page: (self.site / page).stat().st_size)
        return others + topics[:1] + methods[:1] + [longest]


@pytest.fixture(scope="session", params=sorted(SITES))
def reader(request):
    reader = Reader(SITES[request.param])
    reader.name = request.param
    yield reader
    reader.driver.quit()


@pytest.fixture(autouse=True)
def ordinary(reader):
    """Each test begins with a wide window in daylight."""
    reader.resize(1440, 1000)
    reader.media()
