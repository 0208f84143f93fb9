"""Titles shortened for the slots of a grid: whole words, none that hangs."""

import pytest

from festdesk.booklet.short_titles import shorter_titles


@pytest.mark.parametrize(
    ("title", "language", "expected"),
    [
        ("À bout de souffle", "fr", ("À bout…",)),
        ("La Jetée", "fr", ("Jetée",)),
        (
            "Die Legende von Paul und Paula",
            "de",
            ("Die Legende von Paul…", "Die Legende…", "Legende…"),
        ),
        (
            "Le Fabuleux Destin d’Amélie Poulain",
            "fr",
            ("Le Fabuleux Destin d’Amélie…", "Le Fabuleux Destin…", "Le Fabuleux…", "Fabuleux…"),
        ),
        (
            "Sunrise: A Song of Two Humans",
            "en",
            ("Sunrise: A Song of Two…", "Sunrise: A Song…", "Sunrise…"),
        ),
        ("Donaudampfschifffahrtsgesellschaft", "de", ()),
        ("", "en", ()),
    ],
)
def test_title_is_shortened_word_by_word(
    title: str, language: str, expected: tuple[str, ...]
) -> None:
    assert shorter_titles(title, language) == expected


def test_no_form_ends_with_a_small_word_or_within_a_word() -> None:
    title = "The Man Who Knew the Way to the Sea and Never Told It to His Brothers in the North"
    words = title.split()

    for form in shorter_titles(title, "en"):
        kept = form.removesuffix("…").split()
        assert kept[-1].lower() not in {"the", "to", "and", "in", "who", "his"}
        assert all(word in words for word in kept)


def test_a_very_long_title_has_a_few_forms_only() -> None:
    forms = shorter_titles("Lantern " * 40, "en")

    assert len(forms) <= 12
    assert forms[-1] == "Lantern…"
