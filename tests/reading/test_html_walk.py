from selectolax.lexbor import LexborHTMLParser, LexborNode

from pledgebook.reading.html_walk import walk


def test_document_order_and_what_is_not_gone_into() -> None:
    seen: list[str] = []

    def enter(node: LexborNode) -> bool:
        seen.append(f"+{node.tag}")
        return node.tag not in {"b", "-text"}

    tree = LexborHTMLParser("<main><p>a<b>c</b></p><i></i></main><u>")
    root = tree.css_first("main")
    assert root is not None
    walk(root, enter, lambda node: seen.append(f"-{node.tag}"))
    assert seen == ["+main", "+p", "+-text", "+b", "-p", "+i", "-i", "-main"]


def test_a_root_that_is_not_gone_into_is_all() -> None:
    seen: list[str | None] = []

    def enter(node: LexborNode) -> bool:
        seen.append(node.tag)
        return False

    root = LexborHTMLParser("<p>a</p><p>b</p>").css_first("p")
    assert root is not None
    walk(root, enter, lambda _: None)
    assert seen == ["p"]
