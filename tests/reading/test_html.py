import pytest
from selectolax.lexbor import LexborHTMLParser

from pledgebook.model import Refusal
from tests.reading.shown import blocks, html, strong, words

PAGE = """<!doctype html><html lang="en"><head><title>Fact Sheet | Site</title>
<meta property="article:published_time" content="2022-06-10T10:00:00+00:00"><link rel=canonical href="https://x.y/z">
</head><body><nav>menu</nav><header>top</header><main><h1>Fact&nbsp;Sheet</h1>
<p><strong>Pillar I: Stability</strong></p><p>Countries <b>committed</b> to:</p>
<ul><li><p>Belize will&mdash;pro&shy;gram.<br>Next   line.</p><p>More of it.</p>
<ol start=3><li>sub one<li>sub two</ol></li><li>Canada</li></ul>
<p><strong><em>Observer States</em></strong></p><dl><dt>Term<dd>Meaning</dl>
<table><tr><th>Country<th>Amount<tr><td><p>Chile</p><p>two</p><td>$5 million<sup><a href="#f1">1</a></sup>
<tr><td><td>x</table><table><tr><td><h2>Layout</h2><p>Cell</p></td></tr></table>
<script>var x = "<div>";</script><p hidden>never</p></main><footer>foot</footer></body></html>"""


def test_the_main_part_of_a_page() -> None:
    document = html(PAGE)
    assert blocks(document) == [
        "h1: Fact Sheet",
        "h2: Pillar I: Stability",
        "p: Countries committed to:",
        "i1: Belize will—program. Next line.",
        "p: More of it.",
        "i2: sub one",
        "i2: sub two",
        "i1: Canada",
        "h3: Observer States",
        "i1: Term",
        "p: Meaning",
        "c 0,0: Country",
        "c 0,1: Amount",
        "c 1,0: Chile two",
        "c 1,1: $5 million",
        "c 2,1: x",
        "h2: Layout",
        "p: Cell",
    ]
    assert [b.marker for b in document.blocks if b.kind == "item"] == ["-", "3.", "4.", "-", "-"]
    assert [b.stem for b in document.blocks if b.kind == "item"] == [2, None, None, 2, None]
    assert [b.parent for b in document.blocks[3:11]] == [None, 3, 3, 3, None, None, None, 9]
    assert strong(document) == ["Pillar I: Stability", "committed", "Observer States"]


def test_the_text_that_reading_produces() -> None:
    assert html("<p>a<ul><li>b<ul><li>c</ul></ul><table><tr><td>d<td>e<tr><td>f</table>").text == (
        "a\n\n- b\n\n  - c\n\nd | e\nf"
    )


def test_what_the_page_says_of_itself() -> None:
    assert html(PAGE).metadata == {
        "title": "Fact Sheet | Site",
        "date": "2022-06-10T10:00:00+00:00",
        "language": "en",
        "source_url": "https://x.y/z",
    }


def test_every_path_leads_to_the_words() -> None:
    document = html(PAGE)
    tree = LexborHTMLParser(PAGE)
    for block in document.blocks:
        assert block.path
        [node] = tree.css(block.path)
        assert document.words(block.at)[-3:] in node.text().replace("\u00ad", "")


@pytest.mark.parametrize(
    ("source", "left"),
    [
        ("<article>a<aside>b</aside></article><p>c", ["a"]),
        ("<article>a</article><article>b</article>", ["a", "b"]),
        ("<main></main><p>c", ["c"]),
        ("<form><p>all of it", ["all of it"]),
        ("a<br>b<span>c</span><div>d</div>e", ["a bc", "d", "e"]),
        ("<p>a<noscript>b</noscript><template>c</template><svg><text>d</text></svg>", ["a"]),
        ("<pre>a\n  b</pre><blockquote>c</blockquote>", ["a b", "c"]),
        ("<li></li><p>a", ["a"]),
        ("<ul><li><h3>a</h3><p>b</ul>", ["a", "b"]),
    ],
)
def test_what_is_left_out(source: str, left: list[str]) -> None:
    assert words(html(source)) == left


def test_bold_over_several_blocks() -> None:
    assert strong(html("<b><p>a b</p><p>c</p></b> d")) == ["a b", "c"]


@pytest.mark.parametrize(
    ("source", "read", "bold"),
    [
        ("**España **renovará el fondo.", "España renovará el fondo.", ["España"]),
        ("****Tanzania**:** will plant trees.", "Tanzania: will plant trees.", ["Tanzania"]),
        ("**Guiné-Bissau: ** promete.", "Guiné-Bissau: promete.", ["Guiné-Bissau:"]),
        ("<strong>Peru **and</strong> **Chile** act.", "Peru **and Chile act.", ["Peru **and Chile"]),
        ("US$5 million** a year, an estimate.", "US$5 million** a year, an estimate.", []),
        ("a * b * c", "a * b * c", []),
    ],
)
def test_stars_that_were_left_where_bold_was_meant(source: str, read: str, bold: list[str]) -> None:
    document = html(f"<p>{source}</p><p>x</p>")
    assert words(document) == [read, "x"]
    assert strong(document) == bold


@pytest.mark.parametrize("source", ["<p></p>", "<script>x</script>", "<img src=x>"])
def test_a_page_without_words_is_refused(source: str) -> None:
    with pytest.raises(Refusal, match="no text in the page"):
        html(source)


@pytest.mark.parametrize(
    "tags", ["<div>", "<b>", "<ul><li>", "<span><p>", "<table><tr><td>", "<svg><g>", "<x-y>"]
)
def test_nesting_without_end(tags: str) -> None:
    assert words(html(tags * 20_000 + "deep<p>down")) in (["deepdown"], ["deep down"], ["deep", "down"])


@pytest.mark.parametrize(
    ("page", "found"),
    [
        ("<p>• Chile acts</p><p>– Peru <b>acts</b></p>", ["i1: Chile acts", "i1: Peru acts"]),
        ("<p>Both will:</p><p>a) act</p><p>b) pay</p>", ["p: Both will:", "i1: act", "i1: pay"]),
        ("<p>1. We met.</p><p>12. We will act.</p>", ["i1: We met.", "i1: We will act."]),
        ("<p>Peru will:<br>- act;<br/>\n- pay</p>", ["p: Peru will:", "i1: act;", "i1: pay"]),
        ("<p>Peru will:<br><b>• act</b> now<br>• pay</p>", ["p: Peru will:", "i1: act now", "i1: pay"]),
        ("<ul><li>Peru will:<br>• act<br>• pay</ul>", ["i1: Peru will:", "i2: act", "i2: pay"]),
        ("<p>Lima,<br>3 May 2024</p>", ["p: Lima, 3 May 2024"]),
        ("<p>-3 degrees</p><p>3.5 million</p><p>•</p>", ["p: -3 degrees", "p: 3.5 million", "p: •"]),
        ("<p>from Lima <br>– or Quito</p><h2>A<br>- b</h2>", ["p: from Lima", "i1: or Quito", "h2: A - b"]),
        ("<table><tr><td>Peru<br>- acts<td>- pays</table>", ["c 0,0: Peru - acts", "c 0,1: - pays"]),
    ],
)
def test_marks_that_were_typed_make_items(page: str, found: list[str]) -> None:
    assert blocks(html(page)) == found


def test_a_typed_mark_is_not_bold_and_a_bold_line_is_no_item() -> None:
    document = html(
        "<p><b>a) Peru</b> acts</p><p>b) <b>Chile</b> acts</p><p><b>2. Money</b></p><p>It is paid.</p>"
    )
    assert strong(document)[:2] == ["Peru", "Chile"]
    assert [block.kind for block in document.blocks] == ["item", "item", "heading", "paragraph"]
