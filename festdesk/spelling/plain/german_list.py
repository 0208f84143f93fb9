"""The German words of a list, and the forms of them that it leaves out."""

from festdesk.spelling.plain.german_parts import DEGREES, PAST_PARTICIPLE, without_endings
from festdesk.spelling.plain.lists import Listed


class GermanList:
    """Looks words up, all of them with ss for ß.

    So it is written in Switzerland; and old spellings, which have more ß, are told by a check of
    their own. What is offered has its ß again.
    """

    def __init__(self, listed: Listed) -> None:
        self._with_sharp: dict[str, str] = {}
        self.nouns = self._plain(listed.words("nouns"))
        self.adjectives = self._plain(listed.words("adjectives"))
        self.verbs = self._plain(listed.words("verbs"))
        self.others = self._plain(listed.words("others"))
        self.names = self._plain(listed.words("names"))
        self._common = listed.words("common")
        self._seen = listed.words("seen")

    def _plain(self, words: frozenset[str]) -> frozenset[str]:
        sharp = {word.replace("ß", "ss"): word for word in words if "ß" in word}
        self._with_sharp |= {plain: word for plain, word in sharp.items() if plain not in words}
        return words | sharp.keys()

    def has(self, word: str) -> bool:
        """Return whether a word is there that is no name, also with a capital in a sentence."""
        return word in self.nouns or self._has_small(word[:1].lower() + word[1:])

    def _has_small(self, small: str) -> bool:
        return small in self.others or small in self.verbs or self.is_adjective(small)

    def has_name(self, word: str) -> bool:
        """Return whether a word is a name, or of a place that is one, as “Grazer”."""
        if word in self.names:
            return True
        place = word.removesuffix("s").removesuffix("er")
        return place != word and any(place + end in self.names for end in ("", "e", "en", "ien"))

    def is_common(self, small: str) -> bool:
        """Return whether a word in small letters is written often, alone or in a compound."""
        return small in self._common or self._with_sharp.get(small, "") in self._common

    def is_seen(self, small: str) -> bool:
        """Return whether a word that no list has is written by many all the same, as names are.

        What it is, nobody knows: a name, a word of another language or one that the lists lack.
        """
        if small in self._seen:
            return True
        return small[-1:] == "s" and small[:-1] in self._seen

    def is_noun(self, small: str) -> bool:
        """Return whether a word in small letters is a noun in one of its forms."""
        return small[:1].upper() + small[1:] in self.nouns

    def is_adjective(self, small: str) -> bool:
        """Return whether it is an adjective or a participle, in any degree and with any ending."""
        return any(
            form in self.adjectives or self.is_participle(form) or self._is_in_degree(form)
            for form in without_endings(small)
        )

    def _is_in_degree(self, form: str) -> bool:
        return any(
            form.endswith(degree) and form.removesuffix(degree) in self.adjectives
            for degree in DEGREES
        )

    def is_participle(self, form: str) -> bool:
        """Return whether it is a form of a verb that is inflected as an adjective is."""
        if form.endswith("nd") and form[:-1] in self.verbs:
            return True
        is_past = form.endswith(("t", "en")) and PAST_PARTICIPLE.match(form) is not None
        return is_past and form in self.verbs

    def written(self, word: str) -> str:
        """Return a word of the list as it is written, with its ß."""
        small = word[:1].lower() + word[1:]
        sharp = self._with_sharp.get(word) or self._with_sharp.get(small, word)
        return word[:1] + sharp[1:]
