from pledgebook.reading.html_nesting import DEEPEST, flattened


def test_a_page_for_people_is_left_alone() -> None:
    page = "<div><p>a<p>b<br><b>c</b></div>" * 2000 + "<li>" * 2000 + "<!-- x -->"
    assert flattened(page) is page


def test_what_is_too_deep_is_a_break_or_nothing() -> None:
    assert flattened("<div>" * (DEEPEST + 2) + "a</div>b</div>c") == "<div>" * DEEPEST + "<hr><hr>a<hr>b<hr>c"
    assert flattened("<b>" * (DEEPEST + 1) + "a") == "<b>" * DEEPEST + "a"


def test_scripts_and_comments_do_not_count() -> None:
    noise = "<script>" + "a<b " * DEEPEST + "</script><!--" + "<div>" * DEEPEST + "-->"
    assert flattened(noise + "<div>a</div>") == "  <div>a</div>"
    assert flattened("<!--><div>" + "<div>" * DEEPEST).count("<div>") == DEEPEST
