"""All checks of the words of texts, in the order in which findings of one text are told."""

from festdesk.checks.wording import (
    agreement,
    articles,
    beginnings,
    certain,
    copies,
    house_words,
    ise_ize,
    languages,
    lengths,
    missing_verbs,
    mixed,
    often_misspelt,
    placeholders,
    state,
    translations,
    twice,
)

CHECKS = (
    *placeholders.CHECKS,
    *lengths.CHECKS,
    *languages.CHECKS,
    *twice.CHECKS,
    *copies.CHECKS,
    *translations.CHECKS,
    *beginnings.CHECKS,
    *missing_verbs.CHECKS,
    *certain.CHECKS,
    *often_misspelt.CHECKS,
    *agreement.CHECKS,
    *articles.CHECKS,
    *mixed.CHECKS,
    *ise_ize.CHECKS,
    *house_words.CHECKS,
    *state.CHECKS,
)
