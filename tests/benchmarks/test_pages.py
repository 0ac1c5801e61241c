from benchmarks.pages import PAGES, Score, ours, score


def test_what_is_read_of_the_pages() -> None:
    pages = sorted(PAGES.glob("*.html"))
    assert score(pages, ours) == Score(1.0, 1.0)
    assert score(pages, lambda _page: "") == Score(0.0, 0.0)
    everything = score(pages, lambda page: page.decode())
    assert everything.precision < 0.6
