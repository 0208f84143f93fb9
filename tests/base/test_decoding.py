"""Text out of bytes whose encoding nobody has stated."""

import zlib

import pytest

from festdesk.base.decoding import decode, decode_text
from festdesk.base.errors import InputProblem


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "windows-1252"], ids=lambda name: name
)
def test_letters_come_out_as_they_went_in(encoding: str) -> None:
    words = "Zoë & Jürgen – “l’été” … 121\u00a0min\r\n"
    assert decode_text(words.encode(encoding), name="page.txt") == words


def test_both_orders_of_utf_16_are_told_by_their_mark() -> None:
    for mark, encoding in ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be")):
        assert decode_text(mark + "Сталкер".encode(encoding), name="page.txt") == "Сталкер"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_told_without_its_mark_by_where_its_zeros_stand(encoding: str) -> None:
    assert decode_text("Zoë – l’été\r\n".encode(encoding), name="page.txt") == "Zoë – l’été\r\n"


@pytest.mark.parametrize(
    ("words", "encodings"),
    [
        ("Cinéma : où l’été à Sète, une mère et son frère, la forêt", "cp1252 mac-roman cp850"),
        ("Über die Straße, ein Mädchen, Regie: Jürgen König, „groß“", "cp1252 mac-roman cp850"),
        ("El niño soñó con mañana. ¿Qué música? Él está aquí, señor", "cp1252 mac-roman cp850"),
        ("Não é só a canção, amanhã, três ações, às vezes", "cp1252"),
        ("Blå mænd på øen, København, rødgrød med fløde", "cp1252"),
        ("Mała dziewczynka idzie do lasu. Żółć, święto, łódź, gęś", "cp1250 iso8859-2"),
        ("Příliš žluťoučký kůň úpěl ďábelské ódy, režie Jiří Menzel", "cp1250 iso8859-2"),
        ("A fiú és az őr: tűz, víz, föld, erdő, hűvös, rendező", "cp1250 iso8859-2"),
        ("Redatelj Živojin, žena i čovjek, noć, šuma, đak, priča", "cp1250 iso8859-2"),
        ("Yönetmen Nuri Bilge Ceylan, kış uykusu, şehir, çocuk, ağaç", "cp1254"),
        ("Девочка идёт в лес. Режиссёр Андрей Тарковский", "cp1251 koi8-r cp866 iso8859-5"),
        ("Ο Θίασος, σκηνοθεσία Θόδωρος Αγγελόπουλος, ταινία", "cp1253 iso8859-7"),
        ("Režisierius Šarūnas Bartas, mūsų žmonės, ąžuolas, ėjo", "cp1257"),
        ("הסרט מספר על ילדה קטנה שמחפשת את אביה", "cp1255"),
        ("少女は大きな街で父を探している。雨が降り続き、誰も知らない。", "shift_jis euc_jp"),
        ("한 소녀가 큰 도시에서 아버지를 찾고 있다. 비가 계속 내린다.", "euc_kr"),
        ("一个小女孩在大城市里寻找她的父亲，雨一直下着，没有人知道她。", "gb18030"),
    ],
)
def test_an_old_code_page_is_told_by_the_alphabet_that_fits(words: str, encodings: str) -> None:
    for encoding in encodings.split():
        content = words.encode(encoding, errors="replace")
        found = decode(content, name="page.txt")
        assert (found.text, found.is_guessed) == (content.decode(encoding), True)


def test_a_declared_encoding_goes_before_a_guess_and_latin_1_is_what_browsers_take_it_for() -> None:
    assert decode(b"\xb3", name="x", declared="iso-8859-2").text == "ł"
    assert decode(b"\x93a\x94", name="x", declared="ISO-8859-1").text == "“a”"
    assert decode(b"caf\xe9 l\xe0", name="x", declared="rot13").text == "café là"


def test_one_spoilt_letter_of_utf_8_is_lost_and_the_others_are_right() -> None:
    content = "Łódź, Kraków, Gdańsk, święto, żółć".encode() + b" na\xefve"
    assert decode_text(content, name="x") == "Łódź, Kraków, Gdańsk, święto, żółć na\ufffdve"


def test_an_empty_file_is_an_empty_text() -> None:
    assert decode_text(b"", name="page.txt") == ""


@pytest.mark.parametrize(
    "content",
    [
        b"%PDF-1.7\nplain so far",
        b"{\\rtf1 plain so far}",
        b"PK\x03\x04 zip",
        b"\xff\xd8\xff\xe0 jpeg",
        b"text with a \0 in it",
        bytes(n for n in zlib.compress(str(list(range(9999))).encode()) if n >= 32),
    ],
    ids=["pdf", "rtf", "zip", "jpeg", "nul", "no letters of any page"],
)
def test_what_is_no_text_is_said(content: bytes) -> None:
    with pytest.raises(InputProblem) as problem:
        decode_text(content, name="thing.bin")
    assert str(problem.value) == (
        "“thing.bin” is no plain text. Save it as plain text (UTF-8), or copy its words and paste."
    )


def test_a_mark_that_is_not_kept_is_said() -> None:
    with pytest.raises(InputProblem, match="says that it is UTF-16, but is not"):
        decode_text(b"\xff\xfe\x00\xd8\x00", name="page.txt")
