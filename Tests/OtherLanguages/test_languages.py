"""A server of the spec as it stands, talked to in other languages."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.support.ui import WebDriverWait

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
STORY = [
    "bob received: Hello Bob",
    "time passed: 121 seconds",
    "refused: 20016 revokeMessage.fails.c2cRevokeTimeout",
]


@pytest.fixture
def server():
    """A running server; its address, and that of its page."""
    command = ["swift", "run", "--skip-build", "sdkgen", "serve", "--spec", "Spec", "--allow-origin", "null"]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    line = process.stdout.readline()
    yield re.search(r"ws://\S+/", line).group()
    process.terminate()
    assert process.wait(timeout=30) == 0


@pytest.fixture
def browser():
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-gpu"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
    yield driver
    driver.quit()


def test_python(server):
    command = [sys.executable, str(HERE / "two_users.py"), server]
    run = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert run.stdout.splitlines() == STORY


def test_javascript(server, browser):
    browser.get((HERE / "two_users.html").as_uri() + "#" + server)
    WebDriverWait(browser, 60).until(lambda driver: driver.title == "done")
    lines = browser.execute_script("return [...document.querySelectorAll('#story li')].map((line) => line.textContent)")
    assert lines == STORY


def test_the_page_shows_what_happens(server, browser):
    page = server.replace("ws://", "http://")
    browser.get(page)
    command = [sys.executable, str(HERE / "two_users.py"), server]
    subprocess.run(command, capture_output=True, timeout=60, check=True)

    def text(driver):
        return driver.execute_script("return document.body.innerText")

    WebDriverWait(browser, 60).until(lambda driver: "revokeMessage.fails.c2cRevokeTimeout" in text(driver))
    shown = text(browser)
    assert "onMessageReceived to bob" in shown
    assert "alice" in shown and "bob" in shown
    before = browser.execute_script("return document.getElementById('now').dateTime")
    browser.execute_script("document.querySelector('#advance button[data-seconds=\"60\"]').click()")
    WebDriverWait(browser, 60).until(
        lambda driver: driver.execute_script("return document.getElementById('now').dateTime") != before
    )
    assert [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"] == []
    (ROOT / ".build" / "browser" / "shots").mkdir(parents=True, exist_ok=True)
    browser.save_screenshot(str(ROOT / ".build" / "browser" / "shots" / "serve.png"))


def test_the_page_tells_a_server_that_refuses_it_from_one_that_is_gone(server, browser):
    # Browsers look up no such name, it is this machine; the server knows nothing of it.
    browser.get(server.replace("ws://127.0.0.1", "http://page.localhost"))

    def state(driver):
        return driver.execute_script("return document.getElementById('state').textContent")

    WebDriverWait(browser, 60).until(lambda driver: "refuses this page; --allow-origin" in state(driver))
    assert "gone" not in state(browser)
