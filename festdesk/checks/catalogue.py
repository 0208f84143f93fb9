"""The list of all checks, in the order in which findings of one film are told."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from festdesk.base.findings import Finding, Kind, Severity
from festdesk.base.wording import Sentence
from festdesk.checks import (
    ages,
    cards,
    clashes,
    codes,
    doubles,
    filmographies,
    filmography_texts,
    identifiers,
    names,
    ordinals,
    prose,
    required,
    roles,
    screenings,
    stills,
    texts,
)
from festdesk.checks.subjects import shown_films
from festdesk.planning.clash_kinds import CLASH_KINDS
from festdesk.planning.judging import OFF
from festdesk.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class Check:
    """A kind of finding and the function that yields all of it."""

    kind: Kind
    find: Callable[[Snapshot], Iterator[Finding]]

    @property
    def code(self) -> str:
        """What names the finding for ever, such as "film.title-missing"."""
        return self.kind.code

    @property
    def severity(self) -> Severity:
        """How much it matters to the printed booklet."""
        return self.kind.severity

    @property
    def explanation(self) -> Sentence:
        """What the finding means."""
        return self.kind.explanation

    @property
    def remedy(self) -> Sentence:
        """What helps."""
        return self.kind.remedy


CHECKS: tuple[Check, ...] = (
    Check(cards.TITLE_MISSING, cards.find_films_without_title),
    Check(doubles.FILM_DOUBLED, doubles.find_doubled_films),
    *(Check(kind, clashes.find_clashes(kind)) for kind in CLASH_KINDS),
    Check(screenings.OF_WITHDRAWN_FILM, screenings.find_screenings_of_withdrawn_films),
    Check(screenings.START_MISSING, screenings.find_screenings_without_start),
    Check(screenings.VENUE_MISSING, screenings.find_screenings_without_venue),
    Check(codes.CODE_DOUBLED, codes.find_doubled_codes),
    Check(cards.RUNNING_TIME_MISSING, cards.find_films_without_running_time),
    Check(cards.RUNNING_TIMES_IN_CONFLICT, cards.find_running_times_in_conflict),
    Check(required.REQUIRED_MISSING, required.find_required_missing),
    Check(roles.ROLE_UNKNOWN, roles.find_unknown_roles),
    Check(texts.LANGUAGE_MISSING, texts.find_missing_languages),
    Check(texts.SPEAKER_MISSING, texts.find_statements_without_speaker),
    Check(texts.SHORTENED, texts.find_shortened_synopses),
    Check(texts.QUESTION_OPEN, texts.find_open_questions),
    Check(identifiers.WRONG, identifiers.find_wrong_numbers),
    Check(identifiers.DOUBLED, identifiers.find_doubled_numbers),
    Check(prose.WEEKDAY_WRONG, prose.find_slips_of_weekdays),
    Check(ordinals.ORDINAL_WRONG, ordinals.find_wrong_ordinals),
    Check(ordinals.ORDINAL_LONG, ordinals.find_long_ordinals),
    Check(ordinals.EDITION_WRONG, ordinals.find_wrong_editions),
    Check(ordinals.EDITION_NOT_HELD, ordinals.find_editions_not_held),
    Check(ordinals.AWARD_EDITION_WRONG, ordinals.find_awards_of_other_editions),
    Check(filmography_texts.YEAR_WRONG, filmography_texts.find_years_wrong),
    Check(filmography_texts.YEAR_APART, filmography_texts.find_years_apart),
    Check(filmography_texts.TITLE_UNNOTED, filmography_texts.find_unnoted_titles),
    Check(filmography_texts.TITLE_OTHER, filmography_texts.find_other_titles),
    Check(filmography_texts.FILM_UNKNOWN, filmography_texts.find_unknown_films),
    Check(prose.SPACE_MISSING, prose.find_slips_of_spaces),
    *(Check(kind, ages.find_in_texts(kind)) for kind in ages.TEXT_KINDS),
    Check(ages.FILM_BEFORE_BIRTH, ages.find_films_before_birth),
    Check(names.SPELLED_OTHERWISE, names.find_names_spelled_otherwise),
    Check(names.PEOPLE_DOUBLED, names.find_doubled_people),
    Check(filmographies.ENTRY_DOUBLED, filmographies.find_doubled_entries),
    Check(roles.USUAL_ROLES_MISSING, roles.find_films_without_usual_roles),
    Check(stills.STILL_MISSING, stills.find_films_without_still),
    Check(stills.PICTURE_MISSING, stills.find_stills_without_picture),
    Check(stills.CAPTION_MISSING, stills.find_stills_without_caption),
    Check(ages.FILM_AFTER_DEATH, ages.find_films_after_death),
    Check(filmographies.FILM_UNLINKED, filmographies.find_unlinked_films),
    Check(names.LIKELY_ONE, names.find_likely_names),
    Check(names.QUOTED_OTHERWISE, names.find_names_quoted_otherwise),
)

_GRAVEST_FIRST = {severity: rank for rank, severity in enumerate(Severity)}


def run_checks(snapshot: Snapshot) -> tuple[Finding, ...]:
    """Return all findings: errors first, then by the order of the films, then by check.

    What belongs to no card of the programme comes after the cards. What the house has turned off
    and what somebody has accepted as it is now is left out.
    """
    film_ranks: dict[str, int] = {film.id: rank for rank, film in enumerate(shown_films(snapshot))}
    last = len(film_ranks)

    def rank(finding: Finding) -> tuple[int, int]:
        film = finding.places[0].film if finding.places else ""
        return _GRAVEST_FIRST[finding.severity], film_ranks.get(film, last)

    return tuple(sorted(_wanted(snapshot), key=rank))


def _wanted(snapshot: Snapshot) -> Iterator[Finding]:
    """Yield what is found, as grave as the house takes it."""
    rules, accepted = snapshot.check_rules, snapshot.accepted_findings
    codes_accepted = {code for code, _ in accepted}
    for check in CHECKS:
        rule = rules.get(check.code)
        graver = rule.severity if rule is not None else ""
        if graver == OFF:
            continue
        for found in check.find(snapshot):
            if check.code in codes_accepted:
                acceptance = accepted.get((check.code, found.subject))
                if acceptance is not None and acceptance.facts == found.fingerprint:
                    continue
            is_other = graver in set(Severity) and graver != found.severity
            yield replace(found, severity=Severity(graver)) if is_other else found


def describe_checks() -> str:
    """Return a page of help in Markdown: a section for each code."""
    sections = [
        f"## {check.code}\n\n*{check.severity.value.capitalize()}.* "
        f"{check.explanation.text}\n\n{check.remedy.text}\n"
        for check in CHECKS
    ]
    return "# What the checks look at\n\n" + "\n".join(sections)
