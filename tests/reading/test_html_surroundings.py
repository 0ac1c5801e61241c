import pytest

from tests.reading.shown import html, words

TEXT = "<p>Peru will train 300 teachers in the north of the country by the end of 2026.</p>" * 3
LINKS = "<a href=a>Home</a> <a href=b>Members</a> <a href=c>Contact us</a>"


@pytest.mark.parametrize(
    "around",
    [
        f"<ul><li>{LINKS.replace('</a> ', '</a><li>')}</ul>",
        f"<p>{LINKS}</p>",
        '<div class="breadcrumb"><p>You are here</p></div>',
        '<div id="cookieNotice"><p>We use cookies. <a href=x>Accept</a></p></div>',
        '<div class="siteFooter">Garden Street 4</div>',
        "<p>Compartir:</p>",
        "<p>© 2024 Alle. All rights reserved.</p>",
        '<div class="related"><h2>More</h2><p><a href=x>Chile opens a port</a> It is open all year to ships.</div>',
    ],
)
def test_what_surrounds_the_text_is_left_out(around: str) -> None:
    assert len(words(html(TEXT + around))) == 3
    assert len(words(html(around + TEXT))) == 3


@pytest.mark.parametrize(
    "kept",
    [
        '<div class="related"><p>Chile will open the port of Arica to ships from Bolivia by June 2025.</p></div>',
        '<div class="menu"><ul><li>Chile will open a port.<li>Bolivia will pay for it.</ul></div>'.replace(
            ".<", " of Arica to all ships of Bolivia by June 2025.<"
        ),
        "<ul>"
        + "<li><a href=x>Chile will open the port of Arica to ships from Bolivia by 2025.</a>" * 3
        + "</ul>",
        '<div class="cookies"><p>Chile will sell its famous cookies without customs duties from 2025.</p></div>',
        "<table><tr><th>Who<th>What<th>When<tr><td><a>Chile</a><td><a>a port</a><td><a>2025</a></table>",
        '<table><tr class="header"><th>Who<th>What<tr class="menu"><td class="share">Chile<td>a port</table>',
        '<div class="tags breadcrumb">' + TEXT * 2 + "</div>",
        '<div class="header"><h1>Declaration of Arica</h1></div>',
        "<article><header><h1>Declaration of Arica</h1></header></article>" + TEXT,
    ],
)
def test_what_only_looks_like_it_is_read(kept: str) -> None:
    assert len(words(html(TEXT + kept))) > 3


def test_an_article_that_holds_little_of_the_page_is_not_the_page() -> None:
    teaser = "<article><p>Readers liked our story on the port.</p></article>"
    assert len(words(html(TEXT + teaser))) == 4
