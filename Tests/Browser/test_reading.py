"""What a reader does: follows links, looks at it by night and on a phone, prints it, uses the keyboard alone."""

import base64
import json
from urllib.parse import unquote, urlsplit

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys

SCHEMES = ("light", "dark")


def test_every_link_leads_somewhere_and_nothing_comes_from_elsewhere(reader):
    anchors, links = {}, {}
    for page in reader.pages:
        reader.open(page)
        path = unquote(urlsplit(reader.driver.current_url).path)
        anchors[path] = set(reader.run("return [...document.querySelectorAll('[id]')].map((one) => one.id)"))
        links[path] = reader.run("return [...document.links].map((one) => one.href)")
    astray = []
    for page, targets in links.items():
        for target in targets:
            parts = urlsplit(target)
            if parts.scheme != "file":
                continue
            place = unquote(parts.path)
            if place not in anchors or (parts.fragment and unquote(parts.fragment) not in anchors[place]):
                astray.append(f"{page}: {target}")
    assert astray == []
    requests = [json.loads(entry["message"])["message"] for entry in reader.driver.get_log("performance")]
    asked = {one["params"]["request"]["url"] for one in requests if one["method"] == "Network.requestWillBeSent"}
    assert [url for url in asked if not url.startswith(("file:", "data:"))] == []
    assert [entry for entry in reader.driver.get_log("browser") if entry["level"] == "SEVERE"] == []


def test_a_link_to_a_payload_opens_it(reader):
    reader.open("events.html")
    payload = reader.run("return document.querySelector('pre[id]').id")
    reader.driver.get(f"{(reader.site / 'events.html').as_uri()}#{payload}")
    assert reader.run("return document.getElementById(arguments[0]).checkVisibility()", payload)


@pytest.mark.parametrize("width", [1440, 390])
@pytest.mark.parametrize("scripts", [True, False])
def test_a_link_to_a_story_opens_it(reader, scripts, width):
    reader.resize(width, 844)
    reader.open("stories.html")
    link = reader.run("return document.querySelector('main a[href*=\"#story.\"]').href")
    reader.command("Emulation.setScriptExecutionDisabled", value=not scripts)
    reader.driver.get(link)
    reader.command("Emulation.setScriptExecutionDisabled", value=False)
    steps = "document.getElementById(decodeURIComponent(location.hash).slice(1))"
    assert reader.run(f"return {steps}.checkVisibility() && {steps}.closest('details').open")
    # Its title is in sight, too, below the bar.
    title = f"{steps}.closest('details').querySelector('summary').getBoundingClientRect().top"
    bar = "document.querySelector('.bar').getBoundingClientRect().bottom"
    assert reader.run(f"return {bar} <= {title} && {title} < innerHeight")


def test_no_page_is_wider_than_a_phone(reader):
    reader.resize(390, 844)
    wide = []
    for page in reader.pages:
        reader.open(page)
        width = reader.run("return document.scrollingElement.scrollWidth")
        if width > 390:
            wide.append(f"{page}: {width}")
    assert wide == []


def test_a_wide_window_has_room_for_tables_and_pictures(reader):
    cut = []
    pages = reader.of_each_kind() + [page for page in reader.pages if page.startswith("topics/")]
    for page in pages:
        reader.open(page)
        wide = reader.run(
            "return [...document.querySelectorAll('main :is(table, .wide, svg)')]"
            ".filter((one) => one.scrollWidth > one.clientWidth + 1 || one.getBoundingClientRect().right > innerWidth)"
            ".map((one) => one.textContent.trim().slice(0, 40))"
        )
        wide += reader.run(
            "return [...document.querySelectorAll('svg text')].filter((one) =>"
            " one.getBoundingClientRect().right > one.closest('svg').getBoundingClientRect().right + 1)"
            ".map((one) => one.textContent)"
        )
        cut += [f"{page}: {text}" for text in wide]
    assert cut == []


def test_screenshots(reader):
    for page in reader.of_each_kind():
        name = f"{reader.name}-{page.removesuffix('.html').replace('/', '-')}"
        for scheme in SCHEMES:
            reader.media(scheme=scheme)
            reader.resize(1440, 1800)
            reader.open(page)
            brightness = reader.run(
                "return getComputedStyle(document.body).backgroundColor.match(/[0-9]+/g).map(Number)"
            )
            assert (sum(brightness) > 600) == (scheme == "light")
            reader.shot(f"{name}-{scheme}")
        reader.media()
        reader.resize(390, 1800)
        reader.shot(f"{name}-narrow")


def test_print_has_the_text_and_nothing_around_it(reader):
    reader.media(kind="print")
    for page in reader.of_each_kind():
        reader.open(page)
        assert reader.run("return getComputedStyle(document.querySelector('.side')).display") == "none"
        assert reader.run("return getComputedStyle(document.querySelector('.bar')).display") == "none"
        pdf = reader.command("Page.printToPDF", preferCSSPageSize=True)["data"]
        assert base64.b64decode(pdf).startswith(b"%PDF")
        reader.shot(f"{reader.name}-{page.removesuffix('.html').replace('/', '-')}-print")


def test_without_scripts_all_text_is_there(reader):
    for page in reader.of_each_kind():
        reader.command("Emulation.setScriptExecutionDisabled", value=False)
        reader.open(page)
        text = reader.run("return document.querySelector('main').textContent")
        reader.command("Emulation.setScriptExecutionDisabled", value=True)
        reader.open(page)
        assert reader.run("return document.querySelector('main').textContent") == text
        assert reader.run("return document.querySelector('.search input')") is None
    reader.command("Emulation.setScriptExecutionDisabled", value=False)


def test_the_keyboard_reaches_everything(reader):
    reader.open("index.html")
    ActionChains(reader.driver).send_keys(Keys.TAB).perform()
    assert reader.run("return document.activeElement.className") == "skip"
    ActionChains(reader.driver).send_keys(Keys.ENTER).perform()
    assert reader.driver.current_url.endswith("#page-text")
    hidden = reader.run("return [...document.querySelectorAll('main a')].filter((one) => one.tabIndex < 0).length")
    assert hidden == 0


def test_nothing_is_in_the_way_of_anybody(reader):
    faults = []
    for scheme in SCHEMES:
        reader.media(scheme=scheme)
        for page in reader.of_each_kind():
            reader.open(page)
            # By night nothing differs but the colours.
            for violation in reader.violations(colours_alone=scheme == "dark"):
                nodes = [node["html"][:160] for node in violation["nodes"][:3]]
                faults.append(f"{scheme} {page}: {violation['id']}: {nodes}")
    assert faults == []
