"""What should stand where a name stands: the form that prints, as much of it, inflected alike."""

import re

from festdesk.naming.known import CITED, Bearer, KnownName
from festdesk.naming.letters import script_of_name
from festdesk.naming.mentions import Part, Standing
from festdesk.naming.spots import one_line
from festdesk.people.inflection import with_ending
from festdesk.people.sort_names import given_names

_SPACE = re.compile(r"[ \u00a0\u202f\n]")


def standing_of(bearer: Bearer, form: str, part: Part, language: str) -> Standing:
    """Return how sure it is that a form is the bearer's, who is known to be meant."""
    printed = bearer.printed(script_of_name(form), language)
    if printed is not None and _is_same(form, as_much_of(printed, form, part)):
        return Standing.PRINTED
    is_known = any(_is_same(form, as_much_of(name, form, part)) for name in bearer.names)
    return Standing.VARIANT if is_known else Standing.LIKELY


def _is_same(form: str, wanted: str) -> bool:
    wanted = one_line(wanted)
    return form == wanted or (form.isupper() and form == wanted.upper())


def as_much_of(name: KnownName, form: str, part: Part) -> str:
    """Return as much of a name as `form` has of one: all, the family name, initials before it."""
    if part is Part.FAMILY:
        return name.family_text
    if part is Part.TURNED:
        return f"{name.family_text} {given_names(name.text)}"
    if part is Part.INITIALS:
        return _with_initials(name, form)
    return name.text


def _with_initials(name: KnownName, form: str) -> str:
    """Return a name with the initials of `form`, the first of them its own."""
    given = form[: _start_of_family(name, form)]
    return f"{name.words[0][0]}{given[1:]}{name.family_text}" if given else name.text


def _start_of_family(name: KnownName, form: str) -> int:
    places = [found.end() for found in re.finditer(r"[\s.\-‐‑]+", form)]
    size = name.rest - name.family
    return places[-size] if len(places) >= size else 0


def proposal(bearer: Bearer, words: str, form: str, ending: str, part: Part, language: str) -> str:
    """Return what should stand in place of `words`, or nothing where they may stay as they are.

    Nothing is proposed either where no form in this script is known, and where the ending is a
    case that this program does not put on names.
    """
    name = bearer.printed(script_of_name(form), language)
    if name is None:
        return ""
    wanted = as_much_of(name, form, part)
    if _is_same(form, wanted):
        return ""
    wanted = with_ending(wanted, ending, language)
    if words.isupper() and len(words) > 1 and bearer.owner != CITED:
        wanted = wanted.upper()
    return _with_spaces_of(words, wanted)


def _with_spaces_of(words: str, wanted: str) -> str:
    """Let the spaces that no line breaks at stay where they are."""
    spaces = _SPACE.findall(words)
    if not any(space != " " for space in spaces) or wanted.count(" ") != len(spaces):
        return wanted
    parts = wanted.split(" ")
    return "".join(part + space for part, space in zip(parts, [*spaces, ""], strict=True))
