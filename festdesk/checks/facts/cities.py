"""Cities that have other names in other languages, as “Moscow”, “Moskau” and “Moscou”."""

from collections import defaultdict
from functools import cache

from festdesk.base.lists import read_list
from festdesk.base.text import fold


def are_one_city(one: str, other: str) -> bool:
    """Return whether two folded names are the names of one city in two languages."""
    named, none = _cities_by_name(), frozenset[int]()
    return bool(named.get(one, none) & named.get(other, none))


@cache
def names_of_cities() -> frozenset[str]:
    """Return the folded names of all cities that are known, in all languages."""
    listed = read_list("cities")
    # Towns that all these languages call alike stand among the others, too.
    first = (city[0].split("|")[0].rstrip("*") for city in listed["exonyms"])
    return frozenset(map(fold, [*listed["same"], *filter(None, first)])).union(*_cities())


@cache
def _cities() -> tuple[frozenset[str], ...]:
    """Return the folded names of each city: those of CLDR in common languages, and of our list."""
    from babel import Locale

    by_zone: dict[str, set[str]] = {}
    for code in ("en", "fr", "de", "nl", "es", "it", "pt", "pl", "ca", "cs", "sv", "da"):
        for zone, names in Locale.parse(code).time_zones.items():
            city = names.get("city") or zone.rpartition("/")[2].replace("_", " ")
            by_zone.setdefault(zone, set()).add(fold(city))
    listed = (
        {fold(form.rstrip("*")) for forms in city for form in forms.split("|") if form}
        for city in read_list("cities")["exonyms"]
    )
    return tuple(frozenset(names) for names in (*by_zone.values(), *listed) if len(names) > 1)


@cache
def _cities_by_name() -> dict[str, frozenset[int]]:
    """Return which cities and towns have a folded name."""
    towns = ({fold(form) for form in town.split("|")} for town in read_list("cities")["towns"])
    found: defaultdict[str, set[int]] = defaultdict(set)
    for place, names in enumerate((*_cities(), *towns)):
        for name in names:
            found[name].add(place)
    return {name: frozenset(places) for name, places in found.items()}
