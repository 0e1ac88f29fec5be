"""The search, the one script of the pages."""

import pytest
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait

QUERIES = {
    "chat": ("createconversationgroup", "methods/createConversationGroup.html"),
    "parcels": ("announceparcel", "methods/announceParcel.html"),
}


def press(reader, *keys):
    ActionChains(reader.driver).send_keys(*keys).perform()


def found(reader):
    return reader.run("return [...document.querySelectorAll('#found a')].map((one) => one.getAttribute('href'))")


def find(reader, words):
    """Types words into the search, and waits until something is found."""
    press(reader, "/", words)
    return WebDriverWait(reader.driver, 20).until(lambda _: found(reader))


@pytest.mark.parametrize("start", ["index.html", "topics"])
def test_a_name_is_found_and_opened(reader, start):
    page = start if start == "index.html" else next(page for page in reader.pages if page.startswith("topics/"))
    words, target = QUERIES[reader.name]
    reader.open(page)
    assert find(reader, words)[0].endswith(target)
    press(reader, Keys.ENTER)
    assert reader.driver.current_url.endswith(target)


def test_methods_come_first_and_all_that_is_found_looks_alike(reader):
    reader.open("index.html")
    find(reader, {"chat": "revoke", "parcels": "move"}[reader.name])
    kinds = reader.run("return [...document.querySelectorAll('#found small')].map((one) => one.textContent)")
    assert kinds[0] == "method" and len(set(kinds)) > 1
    looks = reader.run("return [...document.querySelectorAll('#found a')].map((one) => getComputedStyle(one).font)")
    assert len(set(looks)) == 1
    assert "`" not in reader.run("return document.querySelector('#found').textContent")


def test_arrows_choose_and_escape_closes(reader):
    reader.open("index.html")
    assert len(find(reader, "e")) > 1
    press(reader, Keys.ARROW_DOWN)
    chosen = "return [...document.querySelectorAll('#found li')].map((one) => one.ariaSelected)"
    assert reader.run(chosen)[:2] == ["false", "true"]
    assert reader.run("return document.activeElement.getAttribute('aria-activedescendant')") == "found-1"
    press(reader, Keys.ESCAPE)
    assert reader.run("return document.querySelector('#found').hidden")


def test_it_says_when_nothing_is_found(reader):
    reader.open("index.html")
    press(reader, "/", "no such thing at all")
    assert reader.run("return document.querySelector('#found').textContent") == "Nothing found"
    assert found(reader) == []


def test_vendors_names_and_codes_are_known(reader):
    if reader.name != "chat":
        pytest.skip("the small spec has no other names")
    for words, target in (("ConvCreateConversationGroup", "createConversationGroup"), ("51010", "LimitReached")):
        reader.open("index.html")
        assert target in find(reader, words)[0]
