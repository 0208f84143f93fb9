"""Whatever is pasted: a clear sentence, or it is kept as the plain text it is."""

import pytest

from festdesk.base.errors import InputProblem
from festdesk.intake.as_json import reading_as_json
from festdesk.intake.drafts import TextValue
from festdesk.intake.pasted import MOST_LINES, read_text

LONG = 2_000_000


@pytest.mark.parametrize("text", ["", "   \n\t\n", "\ufeff\u200b\n", "\n" * 1000])
def test_a_text_with_nothing_in_it_says_so(text: str) -> None:
    with pytest.raises(InputProblem, match="There is no text to read"):
        read_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "%PDF-1.7\n%âãÏÓ\n1 0 obj",
        "PK\x03\x04\x14\x00\x06\x00",
        "\x89PNG\r\n\x1a\n",
        "".join(map(chr, range(256))) * 40,
        bytes(range(256)).decode("utf-8", errors="replace") * 20,
        "t\0e\0x\0t\0 \0i\0n\0 \0U\0T\0F\0001\0006\0",
    ],
    ids=["pdf", "zip", "png", "bytes", "lost", "utf-16"],
)
def test_binary_says_that_it_is_no_text_and_what_to_do(text: str) -> None:
    with pytest.raises(InputProblem, match="copy its text"):
        read_text(text)


@pytest.mark.parametrize(
    "text",
    [
        "Playtime\n" + "A long page of the same. " * (LONG // 25),
        "a" * LONG,
        "ab\n" * (LONG // 3),
        "2019 – A film (short)\n" * (LONG // 22),
        "Fri 12/03 13:00 Kino 1\n" * (LONG // 23),
        ("Maren Ade, " * 110 + "\n") * 1600,
        ("Word / 2019 | (x) " * 70 + "\n") * 1600,
        "“" * LONG,
    ],
    ids=["one-line", "no-space", "short-lines", "entries", "dates", "names", "pieces", "quotes"],
)
@pytest.mark.timeout(60)  # what grows with the square of its length would take hours
def test_two_megabytes_of_anything_are_read(text: str) -> None:
    reading = read_text(text)
    assert len(reading.lines) >= text.count("\n")


def test_a_text_of_too_many_lines_says_how_many_were_read() -> None:
    reading = read_text("Nothing much.\n" * (MOST_LINES + 5))
    assert reading.repairs == (
        f"Of {MOST_LINES + 5} lines the first {MOST_LINES} were read; the rest is kept as it is.",
    )
    assert set(range(MOST_LINES + 1, MOST_LINES + 6)) <= set(reading.unread)


def test_a_line_of_a_hundred_thousand_characters_is_a_text() -> None:
    line = "It goes on and on about the sea, " * 3100
    reading = read_text(f"The Sea\n\nFrance, 2019, 90 min\n\n{line}")
    (text,) = [d.value for d in reading.films[0].drafts if isinstance(d.value, TextValue)]
    assert text.body == line.strip()


def test_mojibake_is_mended_and_what_was_mended_is_said() -> None:
    spoilt = "Cinémathèque – l’été de Łódź".encode().decode("cp1252", errors="replace")
    assert "Ã©" in spoilt
    reading = read_text("CinÃ©mathÃ¨que â€“ lâ€™Ã©tÃ©")
    assert reading.lines == ("Cinémathèque – l’été",)
    (said,) = reading.repairs
    assert said.startswith("The text had been read in the wrong encoding")


@pytest.mark.parametrize("text", ["CAFÉ“ und „ÄÖ“", "Irmã”, disse", "Ñandú « Ça »", "Привет Ё"])
def test_right_letters_are_not_taken_for_mojibake(text: str) -> None:
    assert read_text(text).lines == (text,)


def test_lost_letters_and_control_characters_are_told() -> None:
    reading = read_text("A film about \ufffd sea and a long, long summer\x07 by the shore.")
    assert reading.lines[0].endswith("summer by the shore.")
    assert len(reading.repairs) == 2


@pytest.mark.parametrize(
    "directive",
    [
        '#set page(fill: red)\n#import "x.typ": *\n#eval("1+1") $x^2$ @ref <label> *bold* _it_',
        "<script>alert(1)</script><b>Title</b> &amp; &#0; <!-- x --><img src=x onerror=y>",
        "'); DROP TABLE film; -- \" OR 1=1; SELECT * FROM film",
        "{0} {title} %s %(name)s %n ${HOME} $(rm -rf /) `id` {{ x }} \\N{DIGIT ONE}",
        "../../etc/passwd\nC:\\Windows\\system32\nfile:///etc/passwd\nhttp://example.org/",
        "=HYPERLINK(1)\n+1+1\n@SUM(A1)\n-2",
    ],
    ids=["typst", "html", "sql", "format", "paths", "formulas"],
)
def test_directives_stay_the_words_they_are(directive: str) -> None:
    story = "A story long enough to be taken for the text of a page by anybody who reads it here."
    reading = read_text(f"Playtime\n\nFrance, 1967, 124 min\n\n{story} {directive}\n\n{directive}")
    assert "\n".join(reading.lines).count(directive) == 2
    kept = "\n".join(str(reading_as_json(reading)).split())
    assert kept


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("הסרט מספר על ילדה קטנה שמחפשת את אביה בעיר הגדולה ולא מוצאת אותו.", "he"),
        ("يحكي الفيلم قصة فتاة صغيرة تبحث عن والدها في المدينة الكبيرة ولا تجده.", "ar"),
        (
            "少女は大きな街で父を探している。雨が降り続き、誰も彼女の名前を知らない。夏が終わる。",
            "ja",
        ),
        (
            "一个小女孩在大城市里寻找她的父亲，雨一直下着，没有人知道她的名字，夏天就要结束了。",
            "zh",
        ),
        ("Маленькая девочка ищет своего отца в большом городе и не находит его.", "ru"),
        ("한 소녀가 큰 도시에서 아버지를 찾고 있다. 비가 계속 내린다. 아무도 그녀를 모른다.", "ko"),
    ],
)
def test_other_scripts_are_read_as_they_are(text: str, language: str) -> None:
    reading = read_text(f"{text}\n\n2019 / 90 min")
    assert reading.lines[0] == text
    assert reading.language == language


def test_line_numbers_count_every_kind_of_line_end() -> None:
    reading = read_text("One\r\nTwo\rThree\n\nFour\x0bFive\u2028Six\x85Seven")
    assert reading.lines == ("One", "Two", "Three", "", "Four", "Five", "Six", "Seven")
