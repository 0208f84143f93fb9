"""How the house writes names of other scripts in Latin letters: scheme, own table, exceptions.

All of it proposes. People choose their own Latin spelling, so nothing here is ever applied by
itself.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from festdesk.base.languages import language_name, script_of
from festdesk.base.transliteration import in_latin_letters, schemes_of
from festdesk.base.wording import Named, Sentence, Told, sentence

SETTING = "transliteration"  # of the house, for each script: "transliteration.Cyrl"
PRESS = "press-"  # with the language whose papers write so
_PRESS_USAGE = sentence("Transliteration", "As the press writes: {language}")
_NAMES = {
    "iso9": sentence("Transliteration", "ISO 9: a sign for each letter"),
    "scholarly": sentence("Transliteration", "Scholarly, as Slavists write"),
    "bgn": sentence("Transliteration", "BGN/PCGN, as on British and American maps"),
    "icao": sentence("Transliteration", "As in passports"),
    "elot743": sentence("Transliteration", "ELOT 743: as on Greek road signs and maps"),
    "iso843": sentence("Transliteration", "ISO 843: a sign for each letter"),
}


def schemes_for(script: str, language: str = "") -> tuple[str, ...]:
    """Return the schemes for a script, the press usage of `language` first; most have none."""
    own = PRESS + language.partition("-")[0]
    return tuple(sorted(schemes_of(script), key=lambda scheme: scheme != own))


def scheme_name(scheme: str) -> Sentence | Told:
    """Return what a scheme is called."""
    if scheme.startswith(PRESS):
        language = Named(language_name, scheme.removeprefix(PRESS))
        return Told.of(_PRESS_USAGE, language=language)
    return _NAMES[scheme]


def transliterated(
    text: str,
    scheme: str,
    *,
    language: str = "",
    exceptions: Mapping[str, str] | None = None,
    rules: Mapping[str, str] | None = None,
) -> str:
    """Return `text` with its Cyrillic and Greek words in Latin letters.

    `exceptions` are whole names or words and go before everything, longer ones first; `rules` are
    letters of the house's own table and go before the scheme's.
    """
    known = {original.casefold(): latin for original, latin in (exceptions or {}).items()}
    if not known:
        return in_latin_letters(text, scheme, language, rules)
    longest_first = sorted(known, key=len, reverse=True)
    pattern = re.compile(rf"\b(?:{'|'.join(map(re.escape, longest_first))})\b", re.IGNORECASE)
    made, last = [], 0
    for found in pattern.finditer(text):
        made += [in_latin_letters(text[last : found.start()], scheme, language, rules)]
        latin = known[found[0].casefold()]
        made += [latin.upper() if _is_in_capitals(found[0]) else latin]
        last = found.end()
    made.append(in_latin_letters(text[last:], scheme, language, rules))
    return "".join(made)


def _is_in_capitals(text: str) -> bool:
    return text.isupper() and len(text) > 1


@dataclass(frozen=True)
class HouseTransliteration:
    """What the house has decided; a script without a scheme gets no proposal of the house."""

    schemes: Mapping[str, str] = field(default_factory=dict)  # by script
    exceptions: Mapping[str, str] = field(default_factory=dict)
    rules: Mapping[str, Mapping[str, str]] = field(default_factory=dict)  # by script

    def scheme_for(self, text: str) -> str:
        """Return the scheme for the script of a text, nothing where there is none."""
        return self.schemes.get(script_of(text), "")

    def proposed(self, text: str, language: str = "") -> str:
        """Return a name or a title as the house would write it; nothing without a scheme."""
        script = script_of(text)
        scheme = self.schemes.get(script, "")
        if not scheme:
            return ""
        return transliterated(
            text,
            scheme,
            language=language,
            exceptions=self.exceptions,
            rules=self.rules.get(script, {}),
        )
