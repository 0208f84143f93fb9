"""All checks of texts against data and against each other, in the order in which they are told."""

from festdesk.checks.facts import (
    award_claims,
    awards,
    births_told,
    edition_claims,
    edition_years,
    film_counts,
    misspelt_festivals,
    other_prizes,
    own_facts,
    premiere_claims,
    premieres,
    told_screenings,
    told_twice,
    translated_lengths,
    version_lines,
    weekdays,
)

CHECKS = (
    *weekdays.CHECKS,
    *told_screenings.CHECKS,
    *version_lines.CHECKS,
    *premieres.CHECKS,
    *premiere_claims.CHECKS,
    *awards.CHECKS,
    *award_claims.CHECKS,
    *other_prizes.CHECKS,
    *misspelt_festivals.CHECKS,
    *own_facts.CHECKS,
    *translated_lengths.CHECKS,
    *edition_claims.CHECKS,
    *edition_years.CHECKS,
    *film_counts.CHECKS,
    *told_twice.CHECKS,
    *births_told.CHECKS,
)
