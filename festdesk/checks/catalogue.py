"""The list of all checks, in the order in which findings of one film are told."""

import logging
from collections.abc import Iterator, Mapping

from festdesk.base.findings import Finding, Kind
from festdesk.checks import listing
from festdesk.checks.book import as_set, parts, showings
from festdesk.checks.calendar import clashes, codes, screenings
from festdesk.checks.cards import doubles, fields, identifiers, required, roles, still_files, stills
from festdesk.checks.check import Check, of_edition, of_films, of_people, of_texts, subjects_of
from festdesk.checks.examined import Examined, Order, judge
from festdesk.checks.facts import ages, fact_checks, filmography_texts, ordinals
from festdesk.checks.people import (
    character_names,
    credited_spellings,
    filmographies,
    misspelt_titles,
    names,
    own_film_years,
    renowned_names,
)
from festdesk.checks.rules import is_asked
from festdesk.checks.texts import completeness
from festdesk.checks.texts.typography import looking as typography
from festdesk.checks.wording import misspelt
from festdesk.checks.wording import registered as wording
from festdesk.planning.clash_kinds import CLASH_KINDS
from festdesk.snapshot import Snapshot

_log = logging.getLogger(__name__)

CHECKS: tuple[Check, ...] = (
    of_films(fields.find_missing_title, fields.TITLE_MISSING),
    of_edition(doubles.find_doubled_films, doubles.FILM_DOUBLED),
    of_edition(clashes.find_clashes, *CLASH_KINDS),
    of_edition(screenings.find_screenings_of_withdrawn_films, screenings.OF_WITHDRAWN_FILM),
    of_edition(screenings.find_screenings_without_start, screenings.START_MISSING),
    of_edition(screenings.find_screenings_without_venue, screenings.VENUE_MISSING),
    of_edition(codes.find_doubled_codes, codes.CODE_DOUBLED),
    of_films(fields.find_missing_running_time, fields.RUNNING_TIME_MISSING),
    of_films(fields.find_running_times_in_conflict, fields.RUNNING_TIMES_IN_CONFLICT),
    of_films(required.find_required_missing, required.REQUIRED_MISSING),
    of_films(roles.find_unknown_roles, roles.ROLE_UNKNOWN),
    of_films(roles.find_roles_misspelt, roles.ROLE_MISSPELT),
    *listing.CHECKS,
    of_films(completeness.find_missing_languages, completeness.LANGUAGE_MISSING),
    of_people(completeness.find_missing_biographies, completeness.LANGUAGE_MISSING),
    of_edition(completeness.find_missing_introductions, completeness.LANGUAGE_MISSING),
    of_films(completeness.find_statements_without_speaker, completeness.SPEAKER_MISSING),
    of_films(completeness.find_shortened_synopses, completeness.SHORTENED),
    of_films(completeness.find_open_questions, completeness.QUESTION_OPEN),
    of_people(completeness.find_open_questions_on_people, completeness.QUESTION_OPEN),
    of_films(identifiers.find_wrong_numbers, identifiers.WRONG),
    of_edition(identifiers.find_doubled_numbers, identifiers.DOUBLED),
    *fact_checks.CHECKS,
    of_texts(ordinals.find_wrong_ordinals, ordinals.ORDINAL_WRONG),
    of_texts(ordinals.find_long_ordinals, ordinals.ORDINAL_LONG),
    of_texts(ordinals.find_wrong_editions, ordinals.EDITION_WRONG),
    of_texts(ordinals.find_editions_not_held, ordinals.EDITION_NOT_HELD),
    of_films(ordinals.find_awards_of_other_editions, ordinals.AWARD_EDITION_WRONG),
    of_texts(filmography_texts.find_in_text, *filmography_texts.KINDS),
    *typography.CHECKS,
    of_edition(ages.find_in_texts, *ages.TEXT_KINDS),
    of_people(ages.find_films_before_birth, ages.FILM_BEFORE_BIRTH),
    of_edition(names.find_names, names.SPELLED_OTHERWISE, names.QUOTED_OTHERWISE),
    *credited_spellings.CHECKS,
    *misspelt_titles.CHECKS,
    *character_names.CHECKS,
    *renowned_names.CHECKS,
    of_edition(names.find_doubled_people, names.PEOPLE_DOUBLED),
    of_edition(filmographies.find_doubled_entries, filmographies.ENTRY_DOUBLED),
    of_films(roles.find_missing_roles, roles.USUAL_ROLES_MISSING),
    of_films(stills.find_missing_still, stills.STILL_MISSING),
    of_films(stills.find_stills_without_picture, stills.PICTURE_MISSING),
    of_films(stills.find_stills_without_caption, stills.CAPTION_MISSING),
    of_people(ages.find_films_after_death, ages.FILM_AFTER_DEATH),
    of_films(filmographies.find_unlinked_films, filmographies.FILM_UNLINKED),
    of_films(own_film_years.find_own_years_other, own_film_years.OWN_YEAR_OTHER),
    of_edition(names.find_likely_names, names.LIKELY_ONE),
    *wording.CHECKS,
    *showings.CHECKS,
    *parts.CHECKS,
)

# Kinds whose findings come from outside the snapshot, as from the set book: `examining` takes them.
FURTHER_KINDS: tuple[Kind, ...] = (
    *as_set.KINDS_AS_SET,
    *misspelt.KINDS,
    *still_files.KINDS,
)

KINDS: Mapping[str, Kind] = {
    kind.code: kind
    for kinds in (*(check.kinds for check in CHECKS), FURTHER_KINDS)
    for kind in kinds
}


def run_checks(snapshot: Snapshot) -> tuple[Finding, ...]:
    """Return all open findings of a snapshot, looked for afresh; see `Examined` for their order."""
    return examine(snapshot).findings


def examine(snapshot: Snapshot) -> Examined:
    """Return everything that is found in a snapshot, looked for afresh.

    The window asks `examining.Examination` instead, which remembers from act to act. As there, a
    check that breaks down is logged and told as failed, and all others are run.
    """
    failed: list[str] = []
    found = tuple(_all_found(snapshot, failed))
    return judge(snapshot, KINDS, found, failed)


def _all_found(snapshot: Snapshot, failed: list[str]) -> Iterator[tuple[Order, Finding]]:
    for number, check in enumerate(CHECKS):
        if any(is_asked(snapshot, kind) for kind in check.kinds):
            is_whole, place = True, 0
            for subject in subjects_of(snapshot, check.scope):
                try:
                    found = tuple(check.look(snapshot, subject))
                except Exception:  # noqa: BLE001 -- one check must not take the others with it
                    codes = ", ".join(kind.code for kind in check.kinds)
                    _log.exception("A check broke down: %s", codes)
                    found, is_whole = (), False
                for finding in found:
                    yield (number, 0, place), finding
                    place += 1
            if not is_whole:
                failed += [kind.code for kind in check.kinds]
