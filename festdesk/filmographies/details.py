"""What is said of an entry after its titles: kinds, share, co-directors, role and note."""

from functools import lru_cache

from festdesk.base.ids import EntryId
from festdesk.base.text import fold
from festdesk.filmographies.entries import episodes_in, find_qualifier
from festdesk.filmographies.listing import ListedEntry
from festdesk.filmographies.style import EpisodesShown, FilmographyStyle, Wording
from festdesk.filmographies.tables import EntryTrait, Qualifier
from festdesk.filmographies.wording import (
    count_numbered,
    episodes_counted,
    episodes_numbered,
    kind_in_words,
    names_in_words,
    phrase,
    share_in_words,
)
from festdesk.films.roles import role_keys, role_label

# Words, and for each whether it is the title of a work.
Detail = list[tuple[str, bool]]
_NO_TRAIT = EntryTrait(entry_id=EntryId(""))
_TITLE, _SHARE = "{title}", "{share}"


def details_of(listed: ListedEntry, style: FilmographyStyle, language: str) -> list[Detail]:
    """Return what prints of an entry besides years and titles, each detail by itself."""
    entry, trait = listed.entry, listed.trait or _NO_TRAIT
    wording = style.kinds_for(language)
    is_short = wording == Wording.SHORT
    kinds = [kind for kind in (entry.qualifier, *trait.further) if kind]
    said = [kind for kind in kinds if wording != Wording.NONE and not _is_unsaid(kind, style)]
    share = _share(entry.share, trait.episodes, style, language, short=is_short)
    whole = trait.part_of if style.part_of else ""
    found: list[Detail] = []
    if Qualifier.SERIES in said and share:
        name = "share_of_series_called" if whole else "share_of_series"
        found.append(_with_title(phrase(name, language, short=is_short), whole, share))
        said.remove(Qualifier.SERIES)
        share = whole = ""
    elif Qualifier.SERIES in said and whole:
        word = kind_in_words(Qualifier.SERIES, language, short=is_short)
        found.append([(f"{word} ", False), (whole, True)])
        said.remove(Qualifier.SERIES)
        whole = ""
    elif Qualifier.SEGMENT in said and whole:
        found.append(_with_title(phrase("segment_of", language, short=is_short), whole))
        said.remove(Qualifier.SEGMENT)
        whole = ""
    found += [[(kind_in_words(kind, language, short=is_short), False)] for kind in said]
    found += [[(share, False)]] if share else []
    found += [_with_title(phrase("part_of", language), whole)] if whole else []
    return found + _people_and_note(listed, style, language)


def _people_and_note(listed: ListedEntry, style: FilmographyStyle, language: str) -> list[Detail]:
    entry, trait = listed.entry, listed.trait or _NO_TRAIT
    found: list[Detail] = []
    if trait.co_directors and style.co_directors != Wording.NONE:
        is_short = style.co_directors == Wording.SHORT
        names = names_in_words(trait.co_directors, language, short=is_short)
        told = phrase("co_directed", language, short=is_short)
        found.append([(told.replace("{names}", names), False)])
    if entry.role and style.roles:
        found.append([(_role(entry.role, language), False)])
    if entry.note and style.notes:
        found.append([(entry.note, False)])
    return found


def _role(role: str, language: str) -> str:
    """Return the word for a role as it stands inside a line; German writes nouns large."""
    label = role_label(role, language, plural=False)
    is_ours = role in role_keys() and label[1:2].islower()
    is_noun = language.partition("-")[0] == "de"
    return label[:1].lower() + label[1:] if is_ours and not is_noun else label


def _is_unsaid(kind: str, style: FilmographyStyle) -> bool:
    return bool(style.unsaid) and fold(find_qualifier(kind)) in _unsaid(style.unsaid)


@lru_cache(maxsize=8)
def _unsaid(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset(fold(find_qualifier(word)) for word in words)


def _share(
    share: str, episodes: str, style: FilmographyStyle, language: str, *, short: bool
) -> str:
    """Return what part of a work is theirs; words that are no number of episodes always print."""
    is_counted = not share or episodes_in(share) is not None
    if style.episodes == EpisodesShown.NONE:
        return "" if is_counted else share
    if style.episodes == EpisodesShown.NUMBERS and episodes and is_counted:
        return episodes_numbered(episodes, language, short=short)
    count = None if share else count_numbered(episodes)
    if count is not None:
        return episodes_counted(count, language, short=short)
    return share_in_words(share, language, short=short)


def _with_title(told: str, title: str, share: str = "") -> Detail:
    """Return a phrase with what is data put in, which is never taken for a pattern itself."""
    before, is_there, after = told.partition(_TITLE)
    words = [(before.replace(_SHARE, share), False)]
    return [*words, (title, True), (after.replace(_SHARE, share), False)] if is_there else words
