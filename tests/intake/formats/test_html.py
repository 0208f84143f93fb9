"""A page in HTML becomes the lines that a browser shows; nothing of it is run or fetched."""

import socket

import pytest

from festdesk.intake.formats.material import CameAs, Material, material_of, material_of_html


def read(html: str) -> str:
    return material_of_html(html).text


def test_paragraphs_headings_and_breaks_stand_as_in_a_browser() -> None:
    html = "<h1>The <b>Sea</b></h1><p>France,\n 2019<br>90&nbsp;min</p><div>One</div><div>Two</div>"
    assert read(html) == "The Sea\n\nFrance, 2019\n90\xa0min\n\nOne\nTwo"


def test_items_have_bullets_and_their_further_lines_follow() -> None:
    html = "<p>Cast</p><ul><li>Ann<li><p>Bo</p><p>as herself</p><ol><li>Cy</ol></ul><p>End</p>"
    assert read(html) == "Cast\n\n• Ann\n• Bo\nas herself\n• Cy\n\nEnd"


def test_cells_are_parted_by_tabs_and_columns_of_text_stand_one_after_another() -> None:
    row = "<tr><th>Director<td>Ann Lee<br>Bo Ek</tr><tr><td>Camera<td>Cy Poe</tr>"
    assert read(f"<table>{row}</table>") == "Director\tAnn Lee / Bo Ek\nCamera\tCy Poe"
    layout = "<table><tr><td><p>A</p><p>B</p><td><h2>C</h2><p>D</p></table>"
    assert read(layout) == "A\n\nB\n\nC\n\nD"


def test_captions_and_words_for_pictures_stand_apart() -> None:
    html = (
        '<p>Before<img src=x alt="Ann at sea">after</p>'
        "<figure><img src=y.jpg alt=IMG_01.jpg><figcaption>Still: Bo</figcaption></figure>End"
    )
    assert read(html) == "Before\n\nAnn at sea\n\nafter\n\nStill: Bo\n\nEnd"


def test_what_a_browser_hides_is_left_out_and_hidden_words_are_counted() -> None:
    html = (
        "<head><title>T</title></head><style>p{}</style><script>run()</script><noscript>n</noscript>"
        "<template>t</template><p style='DISPLAY : none'>h <b>i</b></p><p hidden>j</p><p>Seen</p>"
    )
    found = material_of_html(html)
    assert found.text == "Seen"
    assert found.repairs == ("Passages of hidden text that were left out: 2.",)


def test_soft_hyphens_and_no_break_spaces_stay_and_numbers_of_notes_are_raised() -> None:
    assert read("<p>l’é\u00adté&nbsp;!<sup>2</sup> 1<sup>er</sup></p>") == "l’é\u00adté\xa0!² 1er"


def test_an_address_to_write_to_stays_where_the_words_do_not_have_it() -> None:
    html = '<a href="mailto:a@b.org?subject=x">Write</a>, <a href="mailto:c@d.org">c@d.org</a>'
    assert read(html) == "Write (a@b.org), c@d.org"
    assert read('<a href="https://example.org">Tickets</a>') == "Tickets"


def test_what_word_puts_on_the_clipboard_is_read() -> None:
    html = (
        "Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000200\r\nSourceURL:file:///a\r\n"
        "<html xmlns:o='urn:x'><body><!--StartFragment--><p style='margin:0cm'>One</p>"
        "<p class=MsoNormal style='margin:0cm'>Two<o:p></o:p></p>"
        "<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'>"
        "<![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>"
        "Three</p><p>new<del>old</del></p><!--EndFragment--></body></html>"
    )
    found = material_of_html(html)
    assert found.text == "One\nTwo\n\n• Three\n\nnew"
    assert found.repairs == ("Tracked changes that were read as if they were accepted: 1.",)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("<meta charset=windows-1250><p>Żółć".encode("cp1250"), "Żółć"),
        ('<?xml version="1.0" encoding="iso-8859-2"?><html><p>Żółć'.encode("iso-8859-2"), "Żółć"),
        ("<html><p>Żółć".encode("utf-16"), "Żółć"),
        ("<html><p>été, naïve".encode("cp1252"), "été, naïve"),
    ],
    ids=["meta", "xml", "utf-16", "none"],
)
def test_a_file_is_in_the_encoding_it_says(content: bytes, text: str) -> None:
    assert material_of(content, "page.html") == Material(text, CameAs.HTML, "page.html")


def test_nothing_is_fetched_and_nothing_resolved(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_asked: object, **_how: object) -> None:
        raise AssertionError("something was fetched")

    monkeypatch.setattr(socket, "socket", refuse)
    html = (
        '<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        "<link rel=stylesheet href=//e.org><base href=https://e.org>"
        "<img src=https://e.org/p.gif width=1 alt=dot><p>&x; A &amp; B"
        "<iframe src=https://e.org>frame</iframe><script src=https://e.org></script>"
    )
    assert read(html).endswith("A & B")
    assert "root:" not in read(html)


@pytest.mark.timeout(20)  # what grows with the square of the depth would take hours
@pytest.mark.parametrize(
    "html",
    [
        "<div>" * 30_000,
        "<table><tr><td>" * 5_000,
        "<b><p>" * 9_000,
        "<!--" * 99_999,
        "<a " * 9999,
    ],
    ids=["div", "table", "unclosed", "comments", "attributes"],
)
def test_tags_deep_in_each_other_do_no_harm(html: str) -> None:
    assert "End" in read(f"<p>End</p>{html}")
