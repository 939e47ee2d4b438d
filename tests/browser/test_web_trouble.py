"""What the web does to a page: damaged links, missing files, refused storage, foreign frames, odd spellings."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import FrameLocator, Locator, Page, Route, expect

from guide_site.serve.server import SiteServer

pytestmark = pytest.mark.browser

type OpenPage = Callable[..., Page]

SIGN_IN = "<!doctype html><title>Sign in</title><h1>Sign in to this network</h1>"
"""What some networks give in the place of whatever is asked for, until one has signed in."""
PYTHON = 90_000
"""Milliseconds that Python may take to load on a busy machine."""
BY_ITSELF = 15_000
"""Milliseconds within which a page says by itself that its script has not come; it does so after ten seconds."""
MOST_QUESTIONS = 15
"""More than a calculator asks until its answer is settled."""
CASE = "after-interview:rapport=warm&role=recruiter"


def tap_first(page: Page) -> str:
    """Tap a choice of the first question that shows; its name and value."""
    first = page.locator(".sc-form .sc-pill:visible").first
    first.click()
    told: str = first.locator("input").evaluate("({name, value}) => `${name}=${value}`")
    return told


NOT_READ = "[hidden], [aria-hidden=true], form[class*=widget], [class*=popup]"
"""What reading views leave out: they go by no styles (`_isProbablyVisible`, `negative`, `unlikelyCandidates`)."""


def read(page: Page) -> str:
    """What a reading view shows of the calculator."""
    text: str = page.locator("section[data-calculator]").evaluate(
        """(section, left) => {
          const copy = section.cloneNode(true);
          for (const part of copy.querySelectorAll(left)) part.remove();
          return copy.textContent;
        }""",
        NOT_READ,
    )
    return text


def sign_in(route: Route) -> None:
    """Answer with that page, as if it were the file."""
    route.fulfill(body=SIGN_IN, content_type="text/html")


def chosen(page: Page) -> set[str]:
    found: list[str] = page.evaluate(
        "[...document.querySelectorAll('.sc-form input:checked')].map(({name, value}) => `${name}=${value}`)"
    )
    return set(found)


def verdict(page: Page) -> str | None:
    return page.locator("[data-answer]").get_attribute("data-verdict")


def test_a_link_is_an_example_until_it_is_taken_over_and_damage_to_it_is_undone_or_told(page: Page) -> None:
    page.route("**/*.wasm", lambda route: None)  # held back until the waiting has been seen
    page.goto("after-the-interview/")
    own = tap_first(page)
    page.evaluate(f"location.hash = '{CASE}'")
    section = page.locator("section[data-calculator]")
    expect(section).to_have_attribute("data-link", "example")
    assert chosen(page) == {"rapport=warm", "role=recruiter"}
    wanted = verdict(page)

    page.evaluate(f"location.hash = '{CASE.replace('&', '&amp;')}.%20'")
    expect(section).to_have_attribute("data-link", "reading")
    expect(page.get_by_text("Reading your link")).to_be_visible()
    assert "Reading your link" in read(page)
    page.unroute("**/*.wasm")
    expect(section).to_have_attribute("data-link", "example", timeout=PYTHON)
    expect(page.get_by_text("Reading your link")).to_be_hidden()
    assert "This is an example from a link. Your own answers are kept." in read(page)
    assert not re.search("Reading your link|isn't working|What you entered is kept|Start again", read(page))
    assert chosen(page) == {"rapport=warm", "role=recruiter"}
    assert page.locator('[data-part="link"]').inner_text() == ""
    expect(page.locator("[data-answer]")).to_have_attribute("data-verdict", wanted or "")

    page.evaluate(f"location.hash = '{CASE}&rapport=formal'")
    expect(page.locator('[data-part="link"]')).to_contain_text("couldn't be read")
    assert "recruiter" not in page.evaluate("sessionStorage.getItem('should-connect')")
    page.get_by_role("button", name="Back to mine").click()
    assert chosen(page) == {own}
    assert "example" not in read(page)

    page.evaluate(f"location.hash = '{CASE}'")
    page.get_by_role("button", name="Use these").click()
    expect(section).not_to_have_attribute("data-link", "example")
    assert "recruiter" in page.evaluate("sessionStorage.getItem('should-connect')")
    assert own.partition("=")[0] not in page.evaluate("sessionStorage.getItem('should-connect')")


@pytest.mark.answered_outside
def test_whoever_only_passes_through_the_form_takes_no_example_over(page: Page) -> None:
    page.goto(f"after-the-interview/#{CASE}.")
    section = page.locator("section[data-calculator]")
    expect(section).to_have_attribute("data-link", "example")
    expect(page.get_by_role("button", name="Use these")).to_be_visible()
    expect(page.get_by_role("button", name="Back to mine")).to_be_hidden()
    assert "Your own answers are kept" not in read(page)
    expect(section).not_to_have_attribute("data-pending", "")
    page.locator(".sc-form .sc-pill:visible input").first.evaluate("control => { control.focus(); control.blur(); }")
    expect(section).to_have_attribute("data-link", "example")
    assert page.evaluate("sessionStorage.getItem('should-connect')") is None


TAP_WHILE_IT_IS_READ = """
link => new Promise(resolve => {
  addEventListener('hashchange', () => {
    document.querySelector('input[name=role][value=panel]').click();
    resolve(document.querySelector('section[data-calculator]').dataset.link);
  }, { once: true });
  location.hash = link;
})
"""


@pytest.mark.answered_outside
@pytest.mark.parametrize("own", [False, True])
def test_a_tap_while_a_link_is_read_is_answered_and_is_ones_own_where_there_is_nothing_else(
    page: Page, own: bool
) -> None:
    page.goto("after-the-interview/")
    expect(page.locator("section[data-works]")).to_be_attached()
    before = {tap_first(page)} if own else set()
    assert page.evaluate(TAP_WHILE_IT_IS_READ, f"{CASE}.") == "reading"
    section = page.locator("section[data-calculator]")
    expect(section).not_to_have_attribute("data-link", "reading", timeout=PYTHON)
    expect(section).not_to_have_attribute("data-pending", "", timeout=PYTHON)
    # The link speaks of a recruiter, and the tap of a panel.
    assert chosen(page) == {"rapport=warm", "role=panel"}
    shown = verdict(page)
    kept = page.evaluate("sessionStorage.getItem('should-connect')") or ""
    assert ("panel" in kept) == ("rapport" in kept) == (not own)
    if own:
        page.get_by_role("button", name="Back to mine").click()
        assert chosen(page) == before
    page.evaluate(f"location.hash = '{CASE.replace('recruiter', 'panel')}'")
    expect(section).to_have_attribute("data-link", "example")
    expect(section).not_to_have_attribute("data-pending", "", timeout=PYTHON)
    assert verdict(page) == shown


@pytest.mark.usefixtures("without_python")
def test_a_link_to_a_place_on_the_page_leaves_whoever_types_there_alone(visitor: Page) -> None:
    visitor.goto("what-to-write/")
    expect(visitor.locator("section[data-works]")).to_be_attached()
    expect(visitor.locator("html[data-sitemap]")).to_be_attached()  # from now on the theme follows links
    again: list[str] = []
    visitor.on("request", lambda request: again.append(request.url))
    visitor.evaluate(
        "[...document.querySelectorAll('main a')].findLast(a => a.hash && a.pathname === location.pathname).click()"
    )
    visitor.wait_for_function("location.hash !== '' && document.querySelector(':target') !== null")
    name = visitor.get_by_label("Their name")
    name.press_sequentially("Noor", delay=100)
    expect(name).to_be_focused()
    expect(name).to_have_value("Noor")
    assert not [url for url in again if url.endswith("/what-to-write/")]


@pytest.mark.expects_errors("404")
@pytest.mark.usefixtures("without_python")
@pytest.mark.parametrize(
    "address",
    [
        "After-The-Interview/",
        "after-the-interview/).",
        "/after-the-interview//",
        "after-the-interview%2F%E2%80%8B",
        "after-the-interview/&gt;",
    ],
)
def test_an_address_with_something_at_its_end_or_in_large_letters_leads_to_its_page(
    page: Page, server: SiteServer, address: str
) -> None:
    page.goto(f"{server.url}{address}#{CASE}")
    expect(page.locator('section[data-link="example"]')).to_be_attached()
    assert page.url == f"{server.url}after-the-interview/#{CASE}"
    assert chosen(page) == {"rapport=warm", "role=recruiter"}


@pytest.mark.expects_errors("404")
def test_an_address_of_no_page_stays_as_it_is(page: Page, server: SiteServer) -> None:
    page.goto(f"{server.url}no-such-page")
    expect(page.get_by_role("heading", level=1)).to_have_text("We can't find that page")
    assert page.url == f"{server.url}no-such-page"
    page.get_by_label("Search the guide").fill("recruiter")
    with page.expect_navigation() as search:
        page.get_by_role("button", name="Search", exact=True).last.click()
    assert search.value.ok
    assert page.url == f"{server.url}?q=recruiter"


@pytest.mark.usefixtures("without_python")
@pytest.mark.parametrize(
    "left", ["{bad", '"x"', '{"color": {"scheme": "of another"}}', '{"index": 9, "color": {"scheme": "slate"}}']
)
def test_what_somebody_else_has_left_in_the_store_keeps_no_page_from_working(page: Page, left: str) -> None:
    page.goto("privacy/")
    page.evaluate("left => localStorage.setItem(`${__md_scope.pathname}.__palette`, left)", left)
    page.goto("after-the-interview/")
    expect(page.locator("[data-palette]:not([hidden])")).to_have_count(1)
    page.locator("[data-palette]:not([hidden])").click()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")


@pytest.mark.usefixtures("without_python")
def test_what_a_network_shows_in_the_place_of_the_next_page_is_seen(visitor: Page) -> None:
    visitor.goto("after-the-interview/")
    expect(visitor.locator("html[data-sitemap]")).to_be_attached()  # from now on the theme follows links
    visitor.route("**/before-the-interview/", sign_in)
    visitor.locator('a[href$="/before-the-interview/"]').first.evaluate("link => link.click()")
    expect(visitor.get_by_role("heading", level=1)).to_have_text("Sign in to this network")


@pytest.mark.answered_outside
@pytest.mark.parametrize(
    ("text", "said"), [("Echobox=1612345", ""), ("after-interview:role=nobody", "couldn't be read")]
)
def test_beside_a_link_without_choices_ones_own_answers_stay(page: Page, text: str, said: str) -> None:
    page.goto("after-the-interview/")
    own = tap_first(page)
    page.goto("privacy/")
    page.goto(f"after-the-interview/#{text}")
    section = page.locator("section[data-works]")
    expect(section).to_be_attached()
    expect(section).not_to_have_attribute("data-link", re.compile(""), timeout=PYTHON)
    expect(page.locator('[data-turn="answered"]')).to_have_count(1)
    assert chosen(page) == {own}
    assert said in page.locator('[data-part="link"]').inner_text()
    assert page.locator('[data-part="link"]').inner_text() or not said


POLICIES = {
    "no script within a page": "script-src 'self'",
    "no HTML and no address of a script as mere text": "require-trusted-types-for 'script'",
}


@pytest.mark.answered_outside
@pytest.mark.expects_errors("Executing inline script violates")
@pytest.mark.parametrize("policy", POLICIES.values(), ids=POLICIES)
def test_under_a_hosts_own_policy_answers_colors_and_the_search_work(page: Page, policy: str) -> None:
    def strictly(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, headers={**answer.headers, "content-security-policy": policy})

    page.route("**/after-the-interview/", strictly)
    page.goto("after-the-interview/")
    name, _, _ = tap_first(page).partition("=")
    expect(page.locator(f'[data-question="{name}"]')).to_have_attribute("data-turn", "answered")
    expect(page.locator("[data-answer]")).to_have_attribute("data-from", "python", timeout=PYTHON)
    page.locator("[data-palette]:not([hidden])").click()
    scheme = page.locator("body").get_attribute("data-md-color-scheme")
    page.reload()
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", scheme or "")
    page.locator('[data-menu="search"]').click()
    page.locator(".md-search__input").fill("recruiter")
    expect(page.locator(".md-search-result__item").first).to_be_visible(timeout=PYTHON)


@pytest.mark.expects_errors("404")
@pytest.mark.answered_outside
@pytest.mark.parametrize("sign", ["%23", "%2523", "?"])
def test_a_link_whose_sign_was_escaped_or_exchanged_is_read_all_the_same(page: Page, sign: str) -> None:
    page.goto(f"after-the-interview/{sign}{CASE}")
    expect(page.locator('section[data-link="example"]')).to_be_attached()
    assert chosen(page) == {"rapport=warm", "role=recruiter"}


@pytest.mark.answered_outside
def test_a_tap_before_the_script_has_come_is_answered(page: Page) -> None:
    held: list[Route] = []
    page.route("**/assets/calculator.js?*", lambda route: held.append(route))
    page.goto("after-the-interview/", wait_until="commit")
    name, _, value = tap_first(page).partition("=")
    assert page.evaluate("sessionStorage.getItem('should-connect')") is None
    held[0].continue_()
    expect(page.locator(f'[data-question="{name}"]')).to_have_attribute("data-turn", "answered")
    assert value in page.evaluate("sessionStorage.getItem('should-connect')")


@pytest.mark.expects_errors("Failed to load resource", "net::ERR")
def test_a_page_without_its_script_says_so_by_itself_and_moves_nothing(page: Page) -> None:
    page.route("**/assets/engine.js?*", lambda route: route.abort())
    page.goto("after-the-interview/")
    late = page.locator(".sc-late")
    expect(late).to_be_hidden()
    before = page.evaluate("document.documentElement.scrollHeight")
    expect(late).to_be_visible(timeout=BY_ITSELF)
    assert page.evaluate("document.documentElement.scrollHeight") == before
    page.unroute("**/assets/engine.js?*")
    page.reload()
    expect(page.locator("section[data-works]")).to_be_attached()
    expect(late).to_be_hidden()


@pytest.mark.expects_errors("MIME type", "Unexpected token")
@pytest.mark.parametrize("address", ["after-the-interview/", "embed/decide/"])
def test_where_a_network_gives_its_own_page_for_every_file_the_page_says_that_it_does_not_work(
    page: Page, address: str
) -> None:
    page.clock.install()
    page.route(re.compile(r"\.\w+(\?|$)"), sign_in)
    page.goto(address)
    late = page.locator(".sc-late")
    expect(late).to_be_hidden()
    page.clock.fast_forward(10_000)
    expect(late).to_be_visible()


@pytest.mark.expects_errors("MIME type")
@pytest.mark.answered_outside
def test_without_its_styles_a_page_that_works_does_not_say_that_it_does_not(page: Page) -> None:
    held: list[Route] = []
    page.clock.install()
    page.route("**/assets/guide.css?*", sign_in)
    page.route("**/assets/calculator.js?*", lambda route: held.append(route))
    page.goto("after-the-interview/", wait_until="commit")
    late = page.locator(".sc-late")
    late.wait_for(state="attached")
    page.clock.fast_forward(10_000)
    expect(late).to_be_visible()
    held[0].continue_()
    expect(page.locator("section[data-works]")).to_be_attached()
    expect(late).to_be_hidden()


OTHER = "0ther000"
"""A release that is not the one of the built site."""


def of_another_release(route: Route) -> None:
    answer = route.fetch()
    route.fulfill(response=answer, body=re.sub('="[0-9a-f]{8}"', f'="{OTHER}"', answer.text()))


@pytest.mark.usefixtures("without_python")
@pytest.mark.parametrize("kept", ["**/after-the-interview/", "**/assets/calculator.js?*"])
def test_a_page_and_a_script_of_two_releases_are_fetched_anew_once(page: Page, kept: str) -> None:
    # The first is what the browser has kept, and then come the files that the host has.
    page.route(kept, of_another_release, times=1)
    page.goto("after-the-interview/")
    name, _, _ = tap_first(page).partition("=")
    expect(page.locator(f'[data-question="{name}"]')).to_have_attribute("data-turn", "answered")
    assert page.evaluate("performance.getEntriesByType('navigation')[0].type") == "reload"
    page.unroute_all(behavior="wait")


@pytest.mark.usefixtures("without_python")
def test_a_page_that_stays_mixed_is_not_fetched_for_ever_and_says_that_it_does_not_work(page: Page) -> None:
    loaded: list[str] = []
    page.on("request", lambda request: request.is_navigation_request() and loaded.append(request.url))
    page.route("**/after-the-interview/", of_another_release)
    page.goto("after-the-interview/")
    # The script is told of the page once more when the theme's has come.
    page.wait_for_function("() => performance.getEntriesByType('navigation')[0].type === 'reload' && window.document$")
    page.wait_for_load_state("networkidle")
    page.evaluate("document.getAnimations().forEach(each => each.finish())")
    expect(page.locator(".sc-late")).to_be_visible()
    assert len(loaded) == 2
    page.unroute_all(behavior="wait")


@pytest.mark.usefixtures("without_python")
def test_a_next_page_of_another_release_is_loaded_whole(visitor: Page) -> None:
    visitor.goto("after-the-interview/")
    expect(visitor.locator("html[data-sitemap]")).to_be_attached()  # from now on the theme follows links
    visitor.route("**/before-the-interview/", of_another_release, times=1)
    visitor.evaluate("window.stays = true")
    visitor.locator('a[href$="/before-the-interview/"]').first.evaluate("link => link.click()")
    expect(visitor.locator("section[data-works]#before-interview")).to_be_attached()
    assert visitor.evaluate("window.stays ?? null") is None
    visitor.unroute_all(behavior="wait")


@pytest.mark.usefixtures("without_python")
def test_what_is_dropped_beside_a_field_and_any_file_leaves_the_page_and_what_was_typed_there(page: Page) -> None:
    page.goto("what-to-write/")
    expect(page.locator("section[data-works]")).to_be_attached()
    name = page.get_by_label("Their name")
    name.fill("Noor")
    session = page.context.new_cdp_session(page)

    def drop(place: Locator) -> None:
        box = place.bounding_box() or {}
        link = {"mimeType": "text/uri-list", "data": "https://example.org/"}
        text = {"mimeType": "text/plain", "data": " Haddad"}
        for kind in ("dragEnter", "dragOver", "drop"):
            session.send(
                "Input.dispatchDragEvent",
                {
                    **{"type": kind, "x": box["x"] + 5, "y": box["y"] + 5},
                    "data": {"items": [link, text], "dragOperationsMask": 7},
                },
            )

    opened: list[Page] = []
    page.context.on("page", lambda other: opened.append(other))
    drop(page.locator("h1"))
    drop(name)
    expect(name).to_have_value(re.compile("Haddad"))
    assert opened == []
    # A file is opened in its place by every browser, whatever it is dropped on.
    for place in (name, page.locator("h1")):
        assert place.evaluate(
            """place => {
              const dataTransfer = new DataTransfer();
              dataTransfer.items.add(new File(['words'], 'notes.txt'));
              return !place.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
            }"""
        )


@pytest.mark.expects_errors("IntersectionObserver")
def test_a_page_whose_script_has_broken_off_does_not_pass_for_one_that_works(page: Page) -> None:
    page.add_init_script("delete window.IntersectionObserver")
    with page.expect_event("pageerror"):
        page.goto("after-the-interview/")
    expect(page.locator("section[data-bound]")).to_be_attached()
    expect(page.locator("section[data-works]")).to_have_count(0)


STILL = """addEventListener('DOMContentLoaded', () => {
  const still = new CSSStyleSheet();
  still.replaceSync('* { animation: none !important; transition: none !important; }');
  document.adoptedStyleSheets.push(still);
});"""
"""What programs and visitors' own styles do to pages that are to keep still."""


@pytest.mark.usefixtures("without_python")
@pytest.mark.parametrize("calm", ["asked for", "had"])
def test_whoever_wants_calm_is_told_no_sooner_and_shown_no_answer_to_something_else(
    open_page: OpenPage, calm: str
) -> None:
    page = open_page(reduced_motion="reduce")
    if calm == "had":
        page.add_init_script(STILL)
    page.clock.install()
    held: list[Route] = []
    page.route("**/assets/engine.js?*", lambda route: held.append(route))
    page.goto("what-to-write/", wait_until="commit")
    late = page.locator(".sc-late")
    late.wait_for(state="attached")
    expect(late).to_be_hidden()
    held[0].continue_()
    expect(page.locator("section[data-bound]")).to_be_attached()
    page.get_by_label("Their name").fill("Noor")
    expect(page.locator("[data-answer]")).to_be_hidden()
    page.emulate_media(media="print")
    expect(page.get_by_text("Getting ready to write your note")).to_be_visible()
    page.unroute_all()
    page.route("**/assets/engine.js?*", lambda route: None)
    page.emulate_media(media="screen")
    page.goto("what-to-write/", wait_until="commit")
    late.wait_for(state="attached")
    expect(late).to_be_hidden()
    page.clock.fast_forward(10_000)
    page.evaluate("document.getAnimations().forEach(each => each.finish())")
    expect(late).to_be_visible()


@pytest.mark.answered_outside
def test_what_a_program_fills_in_is_answered_whichever_event_it_sends(page: Page) -> None:
    page.goto("after-the-interview/")
    expect(page.locator("section[data-works]")).to_be_attached()
    first = page.locator(".sc-form .sc-pill:visible input").first
    name, _, value = str(first.evaluate("({name, value}) => `${name}=${value}`")).partition("=")
    first.evaluate(
        "control => { control.checked = true; control.dispatchEvent(new Event('change', { bubbles: true })); }"
    )
    expect(page.locator(f'[data-question="{name}"]')).to_have_attribute("data-turn", "answered")
    assert value in page.evaluate("sessionStorage.getItem('should-connect')")


@pytest.mark.answered_outside
def test_what_a_program_fills_in_without_any_event_is_answered_once_the_field_is_left(page: Page) -> None:
    page.goto("what-to-write/")
    page.get_by_role("button", name="None of these").click()
    expect(page.locator("section[data-works]:not([data-pending])")).to_be_attached()
    name = page.get_by_label("Their name")
    name.focus()
    name.evaluate("control => { control.value = 'Siobhán'; control.blur(); }")
    expect(page.locator(".sc-message__body").first).to_contain_text("Siobhán")


@pytest.mark.answered_outside
@pytest.mark.parametrize("pressed", [".sc-pill:visible", "[data-ticks]:visible"])
def test_a_form_that_a_program_has_put_a_copy_in_the_place_of_answers(page: Page, pressed: str) -> None:
    page.goto("after-the-interview/")
    tap_first(page)
    expect(page.locator("section[data-works]:not([data-pending])")).to_be_attached()
    page.locator("section[data-calculator]").evaluate("section => section.replaceWith(section.cloneNode(true))")
    for _ in range(MOST_QUESTIONS):
        before = page.locator('[data-turn="answered"]').count()
        choice = page.locator('[data-turn="now"]:visible').first.locator(".sc-pill:visible, [data-ticks]:visible").first
        is_the_kind = choice.evaluate("(choice, pressed) => choice.matches(pressed)", pressed.removesuffix(":visible"))
        choice.click()
        expect(page.locator('[data-turn="answered"]')).not_to_have_count(before)
        if is_the_kind:
            break
    else:
        pytest.fail(f"no {pressed} was there to press")


def picks_the_day(page: Page) -> tuple[Locator, str | None]:
    """Pick November 22 as the day of the interview; return the question and the choice that it comes to today."""
    page.goto("after-the-interview/")
    expect(page.locator("section[data-works]")).to_be_attached()
    group = page.locator("[data-question]:has([data-picks])").first
    group.locator("[data-picks]").evaluate(
        "control => { control.value = '2026-11-22'; control.dispatchEvent(new Event('input', { bubbles: true })); }"
    )
    before = group.locator("input:checked").get_attribute("value")
    return group, before


@pytest.mark.answered_outside
def test_a_page_left_open_overnight_counts_from_the_day_on_which_it_is_looked_at_again(page: Page) -> None:
    page.clock.set_fixed_time("2026-11-23T22:00:00")
    group, before = picks_the_day(page)
    page.clock.set_fixed_time("2026-12-14T08:00:00")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    later = group.locator(f'input:checked:not([value="{before}"])')
    expect(later).to_be_attached()
    page.clock.set_fixed_time("2026-11-23T08:00:00")  # as far to the west as one can fly
    tap_first(page)
    expect(later).to_have_count(0)


@pytest.mark.usefixtures("without_python")
def test_a_page_in_sight_over_midnight_counts_from_the_new_day(page: Page) -> None:
    page.clock.install(time="2026-11-23T23:50:00")
    group, before = picks_the_day(page)
    page.clock.fast_forward(10 * 24 * 3_600_000)
    expect(group.locator(f'input:checked:not([value="{before}"])')).to_be_attached()


GO_BACK = """
() => {
  dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  document.querySelector('.sc-form').reset();
}
"""
"""Safari empties a form by itself when it has shown a page that it had kept whole, and tells of nothing."""


def test_a_page_that_was_kept_whole_shows_what_other_pages_have_answered_and_cleared_since(page: Page) -> None:
    page.goto("what-to-write/")
    expect(page.locator("section[data-works]")).to_be_attached()
    name = page.get_by_label("Their name")
    name.fill("Noor")

    def goes_back_after(elsewhere: str) -> None:
        page.evaluate(f"sessionStorage.{elsewhere}")
        page.evaluate(GO_BACK)

    goes_back_after("setItem('should-connect', JSON.stringify({ stage: 'offer' }))")
    expect(page.locator('[name="stage"][value="offer"]')).to_be_checked()
    expect(name).to_have_value("Noor")
    assert chosen(page) == {"stage=offer"}
    page.evaluate(f"location.hash = 'write-the-note:{CASE.partition(':')[2]}'")
    expect(page.locator('section[data-link="example"]')).to_be_attached()
    example = chosen(page)
    goes_back_after("setItem('should-connect', JSON.stringify({ stage: 'offer' }))")
    page.wait_for_function("() => document.querySelector('.sc-form input:checked')")
    assert chosen(page) == example != {"stage=offer"}
    page.get_by_role("button", name="Back to mine").click()
    goes_back_after("removeItem('should-connect')")
    expect(name).to_be_empty()
    assert chosen(page) == set()
    assert page.evaluate("sessionStorage.getItem('should-connect')") is None
    # Nor does a page that Chromium made before it was asked for, as it says by this event.
    page.evaluate("sessionStorage.setItem('should-connect', JSON.stringify({ stage: 'offer' }))")
    page.evaluate("document.dispatchEvent(new Event('prerenderingchange'))")
    expect(page.locator('[name="stage"][value="offer"]')).to_be_checked()


def without_type(route: Route) -> None:
    answer = route.fetch()
    route.fulfill(response=answer, headers={**answer.headers, "content-type": "application/octet-stream"})


@pytest.mark.expects_errors("Failed to load resource", "503")
@pytest.mark.parametrize("fault", ["503", "HTML", "another JSON", "cut off"])
@pytest.mark.answered_outside
def test_without_the_file_of_answers_python_gives_the_answer(page: Page, fault: str) -> None:
    def spoil(route: Route) -> None:
        match fault:
            case "503":
                route.fulfill(status=503, body="{}")
            case "HTML":
                sign_in(route)
            case "another JSON":
                route.fulfill(json={"detail": "none"})
            case _:
                route.fulfill(body='{"questions": [', content_type="application/json")

    page.route("**/assets/answers/*", spoil)
    # And by a host that knows neither WebAssembly nor each kind of script.
    page.route(re.compile(r"\.(wasm|mjs)$"), without_type)
    page.goto("after-the-interview/")
    name, _, _ = tap_first(page).partition("=")
    expect(page.locator("[data-answer]")).to_have_attribute("data-from", "python", timeout=PYTHON)
    expect(page.locator("section[data-calculator]")).not_to_have_attribute("data-pending", "")
    expect(page.locator(f'[data-question="{name}"]')).to_have_attribute("data-turn", "answered")


@pytest.mark.expects_errors("Failed to load resource")
@pytest.mark.usefixtures("without_python")
def test_without_the_file_of_answers_it_says_that_python_is_on_its_way_and_not_that_nothing_works(page: Page) -> None:
    page.route("**/assets/answers/*", lambda route: route.abort())
    page.goto("after-the-interview/")
    expect(page.get_by_text("Working out your answer")).to_be_visible()
    page.evaluate("document.getAnimations().forEach(each => each.finish())")
    expect(page.locator(".sc-late")).to_be_hidden()


@pytest.mark.usefixtures("without_python")
def test_where_the_themes_script_does_not_come_to_its_end_a_form_answers(page: Page) -> None:
    page.route("**/bundle.*.js", lambda route: None)
    page.goto("after-the-interview/", wait_until="commit")
    name, _, _ = tap_first(page).partition("=")
    expect(page.locator(f'[data-question="{name}"]')).to_have_attribute("data-turn", "answered")
    expect(page.locator("html[data-works] section[data-works]")).to_be_attached()


@pytest.mark.usefixtures("without_python")
def test_where_a_program_puts_scripts_off_until_the_page_has_loaded_forms_and_the_search_work(page: Page) -> None:
    def put_off(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(response=answer, body=answer.text().replace("<script src=", "<script async src="))

    page.route("**/after-the-interview/", put_off)
    page.goto("after-the-interview/")
    name, _, _ = tap_first(page).partition("=")
    expect(page.locator(f'[data-question="{name}"]')).to_have_attribute("data-turn", "answered")
    page.locator('.md-header [data-menu="search"]').click()
    page.locator(".md-search__input").fill("recruiter")
    expect(page.locator(".md-search-result__item").first).to_be_visible(timeout=PYTHON)


@pytest.mark.expects_errors("Unexpected token", "MIME type")
@pytest.mark.usefixtures("without_python")
@pytest.mark.parametrize("script", ["bundle.*.js", "menus.js?*"])
@pytest.mark.parametrize("comes", ["never", "as another page"])
def test_without_a_script_that_the_search_needs_its_button_and_its_field_lead_to_all_questions_and_colors_change(
    open_page: OpenPage, script: str, comes: str
) -> None:
    for wide in (False, True):
        page = open_page(**({"viewport": {"width": 1300, "height": 800}} if wide else {}))
        page.route(f"**/{script}", sign_in if comes == "as another page" else lambda route: None)
        page.goto("privacy/", wait_until="commit")
        page.locator(".md-search").wait_for(state="attached")
        colors = page.locator("[data-palette]:visible")
        if script == "menus.js?*":
            scheme = page.locator("body").get_attribute("data-md-color-scheme")
            colors.click()
            expect(page.locator(f'body:not([data-md-color-scheme="{scheme}"])')).to_be_attached()
        else:
            expect(colors).to_have_count(0)
        if not wide:
            page.locator('.md-header [data-menu="search"]').click()
        elif script == "menus.js?*":
            continue  # There the field works without it.
        else:
            page.locator(".md-search__input").fill("recruiter")
            page.keyboard.press("Enter")
        expect(page).to_have_url(re.compile(r"/questions/\??$"))
        expect(page.get_by_text("Search not opening?")).to_be_visible()


@pytest.mark.usefixtures("without_python")
def test_a_menu_and_a_search_that_are_tapped_before_the_theme_has_started_open(page: Page) -> None:
    page.add_init_script("window.requestAnimationFrame = () => 0")  # with which it waits until the page is painted
    page.goto("after-the-interview/")
    expect(page.locator("section[data-works]")).to_be_attached()
    assert not page.evaluate("'document$' in window")
    page.locator('.md-header [data-menu="search"]').click()
    page.locator(".md-search__input").fill("recruiter")
    expect(page.locator(".md-search-result__item").first).to_be_visible(timeout=PYTHON)
    page.reload()
    expect(page.locator("section[data-works]")).to_be_attached()
    page.locator('.md-header [data-menu="drawer"]').click()
    expect(page.locator(".md-nav--primary a").first).to_be_visible()
    expect(page.locator("[data-palette]:not([hidden])")).to_have_count(1)


@pytest.mark.usefixtures("without_python")
def test_where_the_themes_script_comes_last_its_next_page_works_too(page: Page, server: SiteServer) -> None:
    page.route("**/bundle.*.js", lambda route: route.fulfill(body="", content_type="text/javascript"))
    for script in ("menus", "search"):  # which are nothing without it
        page.route(f"**/assets/{script}.js?*", lambda route: route.fulfill(body="", content_type="text/javascript"))
    page.goto("after-the-interview/")
    expect(page.locator("section[data-works]")).to_be_attached()
    page.evaluate(
        """async address => {
          const told = [];
          window.document$ = { subscribe: listener => told.push(listener) };
          dispatchEvent(new Event("theme"));
          const next = new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html");
          document.querySelector("main").replaceWith(next.querySelector("main"));
          told.forEach(listener => listener());
        }""",
        f"{server.url}before-the-interview/",
    )
    name, _, _ = tap_first(page).partition("=")
    expect(page.locator(f'[data-question="{name}"]')).to_have_attribute("data-turn", "answered")


@pytest.mark.answered_outside
def test_a_day_that_is_none_is_an_error_at_its_field_and_stays_typed(page: Page) -> None:
    page.goto("when-to-send/")
    day = page.locator('input[name="interview_date"]')
    day.click()
    day.press_sequentially("02302026")
    assert day.evaluate("control => control.validity.badInput")
    day.blur()
    expect(page.locator("#error-interview_date")).to_contain_text("Check the day", timeout=PYTHON)
    assert day.evaluate("control => control.validity.badInput")
    day.fill("2026-11-20")
    expect(page.locator("#error-interview_date")).to_be_empty()


@pytest.mark.parametrize("storage", ["refused"])
@pytest.mark.answered_outside
def test_a_browser_that_stores_nothing_answers_searches_and_carries_choices_to_the_plan(visitor: Page) -> None:
    visitor.goto("after-the-interview/")
    own = tap_first(visitor)
    assert chosen(visitor) == {own}
    expect(visitor.locator("[data-palette]:not([hidden])")).to_have_count(1)
    visitor.locator("[data-palette]:not([hidden])").click()
    scheme = visitor.locator("body").get_attribute("data-md-color-scheme")
    visitor.locator('[data-menu="search"]').click()
    visitor.locator(".md-search__input").fill("recruiter")
    expect(visitor.locator(".md-search-result__item").first).to_be_visible(timeout=PYTHON)
    visitor.keyboard.press("Escape")
    to_plan = visitor.locator('[data-answer] a[href*="#my-plan"]')
    section = visitor.locator("section[data-calculator]")
    expect(section).to_have_attribute("data-state", "ready", timeout=PYTHON)
    for _ in range(MOST_QUESTIONS):  # the way to the plan stands in an answer that is settled
        expect(section).not_to_have_attribute("data-pending", "")
        if to_plan.count():
            break
        turn = visitor.locator('[data-turn="now"]:visible').first
        turn.locator(".sc-pill:visible, [data-ticks]:visible").last.click()
    to_plan.first.evaluate("link => link.click()")
    expect(visitor.locator('section[data-calculator="my-plan"]')).to_have_attribute(
        "data-state", "ready", timeout=PYTHON
    )
    assert own in visitor.evaluate("document.querySelector('#plan-link').href")
    assert visitor.locator("body").get_attribute("data-md-color-scheme") == scheme


SPELLINGS = {
    "email": ("e-mail", "E‑mail", "e mail", '"email"', "“email”"),
    "resume": ("résumé", "re\u0301sume\u0301", "RESUME", "CV"),
    "recruiter": ("recruiter’s", "recruiter's", "recru\u00aditer", "(recruiter?)", "\u2014recruiter:"),
    "after a rejection": ('"after a rejection"', "“after a rejection”", "after  a\u00a0rejection"),
    "thank you": ("thank-you", "thankyou", "Thank\u2011you"),
    "linkedin": ("linked in", "Linked-In", "LinkedIn’s"),
}


@pytest.mark.expects_errors("Failed to load resource")
def test_words_in_another_spelling_and_pasted_words_find_the_same_pages(page: Page) -> None:
    page.route("**/search_index.json", sign_in, times=1)
    page.route("**/search_index.json", lambda route: route.abort(), times=1)
    page.route("**/workers/search.*", sign_in, times=1)
    # As programs do that watch what a page starts.
    page.add_init_script("const Real = Worker; window.Worker = function (...given) { return new Real(...given); };")
    page.goto("./")
    page.locator('[data-menu="search"]').click()
    found = page.locator(".md-search-result__meta")
    expect(found).to_have_text("The search hasn't loaded yet. We keep trying.")
    articles = ".md-search-result__item > a:first-child, .md-search-result__link"

    def pages(words: str) -> list[str]:
        field = page.locator(".md-search__input")
        field.fill("")
        expect(found).not_to_contain_text("matching")
        field.evaluate("field => field.focus()")
        page.keyboard.insert_text(words)  # as pasting and dictation do, without a key
        expect(found).to_contain_text("matching", timeout=PYTHON)
        links: list[str] = page.eval_on_selector_all(articles, "links => links.map(link => link.pathname + link.hash)")
        return sorted(set(links))

    # A text that was pasted by mistake: what it holds is found all the same, and the page does not stand still for it.
    assert pages(" ".join(f"word{number}" for number in range(19)) + " recruiter") == pages(
        "recruiter " + " ".join(f"word{number}" for number in range(500))
    )
    for ours, others in SPELLINGS.items():
        wanted = pages(ours)
        assert wanted, ours
        for written in others:
            assert pages(written) == wanted, written


OPEN_FRAMES = (
    '<iframe src="{src}" width="100%" height="900" allow="clipboard-write"></iframe>',
    '<iframe src="{src}" width="100%" height="900"></iframe>',
)
WINDOWLESS_FRAME = (
    '<iframe src="{src}" width="100%" height="900" sandbox="allow-scripts allow-same-origin allow-forms"></iframe>'
)
CLOSED_FRAME = '<iframe src="{src}" width="100%" height="900" sandbox="allow-scripts allow-popups"></iframe>'
"""A frame without an origin of its own: a host that names no other origins gives it no script."""


@pytest.mark.parametrize("frame", OPEN_FRAMES, ids=["clipboard allowed", "clipboard not allowed"])
@pytest.mark.answered_outside
def test_in_a_foreign_frame_it_answers_and_copies(in_frame: Callable[[str, str], FrameLocator], frame: str) -> None:
    decides = in_frame(frame, "after-interview")
    decides.locator(".sc-pill:visible").first.click()
    expect(decides.locator('[data-turn="answered"]').first).to_be_attached()

    if "clipboard" in frame:  # then the old way to copy need not be there any more
        decides.owner.page.context.add_init_script("delete Document.prototype.execCommand")
    writes = in_frame(frame, "write-the-note")
    writes.get_by_label("Their name").fill("Siobhán")
    writes.get_by_role("button", name="None of these").click()
    expect(writes.locator(".sc-message__body").first).to_contain_text("Siobhán", timeout=PYTHON)
    copies = writes.locator("button[data-copy]").first
    copies.click()
    expect(copies).to_have_text("Copied")
    comment = writes.owner.page.locator("textarea")
    comment.press("Control+V")
    expect(comment).to_have_value(re.compile("Siobhán"))


def test_a_foreign_frame_follows_dark_mode_and_is_fitted_by_our_script_alone(
    in_frame: Callable[[str, str], FrameLocator], server: SiteServer
) -> None:
    inside = in_frame(OPEN_FRAMES[0], "after-interview")
    main = inside.locator("main")
    expect(main).to_be_visible()
    page = inside.owner.page
    paper = "body => getComputedStyle(body).backgroundColor"
    light = inside.locator("body").evaluate(paper)
    page.emulate_media(color_scheme="dark")
    expect(inside.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    assert inside.locator("body").evaluate(paper) != light

    expect(inside.owner).to_have_attribute("height", "900")
    # The frame has loaded and told its height; a script that comes later asks for it.
    page.add_script_tag(url=f"{server.url}assets/fit.js")
    expect(inside.owner).not_to_have_attribute("height", "900")
    told = int(inside.owner.get_attribute("height") or 0)
    assert 0 <= told - main.evaluate("main => main.getBoundingClientRect().height") < 1
    inside.locator("summary:visible").last.click()
    expect(inside.owner).not_to_have_attribute("height", str(told))

    fitted = inside.owner.get_attribute("height")
    page.evaluate("window.postMessage({ shouldConnectHeight: 5 }, '*')")  # from an origin that is not ours
    page.evaluate("new Promise(requestAnimationFrame)")
    assert inside.owner.get_attribute("height") == fitted


@pytest.mark.expects_errors("Blocked opening")
@pytest.mark.usefixtures("without_python")
def test_in_a_frame_that_opens_no_windows_links_lead_on_or_show_their_address(
    in_frame: Callable[[str, str], FrameLocator], server: SiteServer
) -> None:
    frame = in_frame(WINDOWLESS_FRAME, "after-interview")
    frame.locator("main > .sc-fine").evaluate("""place => {
      place.insertAdjacentHTML('beforeend', '<a class="foreign" href="https://example.org/a?b">elsewhere</a>');
    }""")
    foreign = frame.locator(".foreign")
    for _ in range(2):
        foreign.click()
    expect(foreign.locator("xpath=..")).to_have_text(re.compile(r"elsewhere https://example\.org/a\?b$"))
    frame.get_by_role("link", name="Open the full page").click()
    expect(frame.get_by_role("heading", level=1)).to_be_visible()
    assert frame.locator("html").evaluate("() => location.href").startswith(f"{server.url}after-the-interview/")


@pytest.mark.usefixtures("without_python")
def test_in_a_frame_that_may_a_link_opens_a_window_that_knows_nothing_of_it(
    in_frame: Callable[[str, str], FrameLocator], server: SiteServer
) -> None:
    frame = in_frame(OPEN_FRAMES[1], "after-interview")
    with frame.owner.page.context.expect_page() as opened:
        frame.get_by_role("link", name="Open the full page").click()
    opened.value.wait_for_url(f"{server.url}after-the-interview/**")
    assert opened.value.evaluate("window.opener") is None
    assert opened.value.evaluate("document.referrer") == ""
    expect(frame.locator("section[data-works]")).to_be_attached()


@pytest.mark.parametrize("id", ["after-interview", "write-the-note"])
def test_in_a_closed_frame_it_says_by_itself_that_it_does_not_work(
    in_frame: Callable[[str, str], FrameLocator], id: str
) -> None:
    inside = in_frame(CLOSED_FRAME, id)
    expect(inside.locator(".sc-late")).to_be_visible(timeout=BY_ITSELF * 2)
