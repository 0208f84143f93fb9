"""Why the intake reads a text as it does: every sentence of it, and the way back from its words.

Reasons are kept in the festival file, in English, beside what they explain. A window in another
language finds the sentence and its facts again by the words.
"""

import re
from functools import cache

from festdesk.base.wording import Named, Sentence, Told, sentence
from festdesk.filmographies.entries import qualifier_in_words
from festdesk.films.roles import find_roles, label_of_one
from festdesk.intake.formats.said import REPAIRS
from festdesk.intake.taking import door_reasons
from festdesk.intake.taking import reasons as taking_reasons

REASONS = (
    # of what an editor made of it
    sentence("Reason", "You said so."),
    sentence("Reason", "Most of these lines were taken in for this card before."),
    sentence("Reason", "It was read so on another page of this layout."),
    # of a title
    sentence("Reason", "A short line near the top."),
    sentence("Reason", "It is the heading right above the film’s data."),
    sentence("Reason", "It is the first line."),
    sentence("Reason", "It stands right above the first text."),
    sentence("Reason", "It stands on the page more than once."),
    sentence("Reason", "A line of data opens with it."),
    sentence("Reason", "It ends the trail to the page."),
    sentence("Reason", "It stands between the film’s data and its text, with no title above them."),
    sentence("Reason", "It only tells what happens; the review follows."),
    sentence("Reason", "The text names it."),
    sentence("Reason", "It stands in the heading beside the title."),
    sentence("Reason", "It stands beside the title."),
    sentence("Reason", "It opens the header line."),
    sentence("Reason", "A short line right below the header line."),
    sentence("Reason", "It opens the line with country and year, below another title."),
    sentence("Reason", "It opens the film’s lines in a list of films."),
    sentence("Reason", "It stands where {count} of the page’s {films} films have their title."),
    sentence("Reason", "It is quoted or set apart most often."),
    sentence("Reason", "The text names it with the film’s year, {year}."),
    sentence("Reason", "The biography names it with the film’s year, {year}."),
    sentence("Reason", "The filmography has it under the film’s year, {year}."),
    sentence("Reason", "The filmography has it under the film’s year, {year}, as {qualifier}."),
    sentence("Reason", "The text names it {count} times, also in capitals."),
    sentence("Reason", "The text sets it in capitals."),
    sentence("Reason", "A paragraph begins with it."),
    sentence("Reason", "A sentence begins with it, and goes on after its exclamation mark."),
    # of a person or a company
    sentence("Reason", "A name in the data line."),
    sentence("Reason", "A name in the header line."),
    sentence("Reason", "A name beside the title or the data."),
    sentence("Reason", "A name stands alone near the top."),
    sentence("Reason", "The name stands alone near the top and comes again in a text."),
    sentence("Reason", "The name stands alone near the top and comes again among the credits."),
    sentence("Reason", "The life beside the filmography begins with this name."),
    sentence("Reason", "A word for the role stands before names alone."),
    sentence("Reason", "A word for the role stands behind the names."),
    sentence("Reason", "Names, each with a part in brackets, one below the other."),
    sentence("Reason", "Names and parts in two columns, under a heading of credits."),
    sentence("Reason", "It presents the film, and no other company is named for it."),
    sentence("Reason", "A company stands in brackets after the name."),
    sentence("Reason", "A company in brackets after a name."),
    sentence("Reason", "As on the line above."),
    sentence("Reason", "A text here names characters beside those who play them."),
    sentence("Reason", "A company beside the film’s country."),
    sentence("Reason", "The line has no label, so its role is unknown."),
    sentence("Reason", "A text here says “{role}” beside the name."),
    sentence(
        "Reason",
        "The first line, and with {count} names the longest: the cast stands so as a rule.",
    ),
    sentence("Reason", "{name} directed the film, and directors often write as well."),
    sentence("Reason", "Only a guess from the usual order of roles after the cast; look it up."),
    sentence("Reason", "A company, and the last one: distributors stand last as a rule."),
    sentence("Reason", "A company, and the first one after the people."),
    # of a country, a running time, a day
    sentence("Reason", "“{words}” is one slip of typing away from “{name}”."),
    sentence("Reason", "A number without unit beside country or year is taken for minutes."),
    sentence("Reason", "The date lies within the days of the edition."),
    sentence("Reason", "The year is not stated and could not be told."),
    sentence("Reason", "The month is that of another date on the page."),
    sentence("Reason", "The month stands at the head of the page."),
    sentence("Reason", "It stands above all films of the list."),
    sentence("Reason", "Day and month fall on the weekday “{weekday}” in {year}."),
    sentence(
        "Reason",
        "Day and month fall on the weekday “{weekday}” in {year}, the first such year since the "
        "film was made.",
    ),
    sentence("Reason", "A sentence tells of it."),
    # of a text
    sentence("Reason", "It begins with a birth."),
    sentence("Reason", "It begins with {name} and tells of a life or a trade."),
    sentence("Reason", "It tells where somebody was born or studied."),
    sentence("Reason", "It names three films or more by title and year, and the director."),
    sentence("Reason", "One sentence before the first longer text."),
    sentence("Reason", "The first text of the page."),
    sentence("Reason", "The longer of two short texts."),
    sentence("Reason", "It stands under a heading that says so."),
    sentence("Reason", "It stands under a heading of the press."),
    sentence("Reason", "It stands under a heading of something else."),
    sentence("Reason", "It is headed as a short text, and too long for one sentence."),
    sentence("Reason", "It is quoted and names its source."),
    sentence("Reason", "It is quoted and speaks in the first person."),
    sentence("Reason", "The synopsis stands elsewhere."),
    sentence("Reason", "The same in another language."),
    sentence("Reason", "It follows the first text."),
    sentence("Reason", "It follows the synopsis at a distance."),
    sentence("Reason", "A short line without a full stop between the paragraphs of a text."),
    sentence("Reason", "It tells whose picture it speaks of."),
    sentence("Reason", "{count} paragraphs that judge the film rather than announce it."),
    # of the film that a text is about
    sentence("Reason", "It has the title “{title}” and the director."),
    sentence("Reason", "It names “{title}”."),
    sentence("Reason", "It names “{title}” {count} times."),
    sentence("Reason", "It names the director, {name}."),
    sentence("Reason", "It names the director, {name}, {count} times."),
    # of a table: its columns
    sentence("Reason", "The head of the column says so."),
    sentence("Reason", "What stands in the column looks like it."),
    sentence("Reason", "As it was kept for tables of this kind."),
    sentence("Reason", "As it stands in every export of this program."),
    sentence("Reason", "Private: it is dropped unless you give it a meaning."),
    sentence("Reason", "It only counts the rows."),
    sentence("Reason", "No other column names a director."),
    # of a table: its cells
    sentence("Reason", "It stands in the column “{head}”."),
    sentence("Reason", "Nothing says what the column “{head}” holds; its cells look like it."),
    sentence("Reason", "It stands behind the title in the same cell."),
    sentence(
        "Reason",
        "The spreadsheet shows the year as a day of 1905, as it does with a bare number.",
    ),
    sentence("Reason", "The submitter is a director of the film."),
    sentence("Reason", "Nobody is named as submitter; it is taken for the director’s."),
    sentence("Reason", "A second text of this kind in the same language; the first one counts."),
    sentence("Reason", "It is {name}’s, who submitted the film and is none of its directors."),
    sentence("Reason", "It could not be understood as what its column holds."),
    sentence("Reason", "Its column has no meaning yet."),
    sentence("Reason", "Its column is left aside."),
    sentence("Reason", "The year stands in a column of its own."),
    # of a table as a whole
    sentence("Reason", "The table has no heads; its columns are told by what stands in them."),
    sentence("Reason", "Row {count} stands above the heads and is no film: “{words}”."),
    sentence("Reason", "{count} further rows stand above the heads."),
    sentence("Reason", "Several columns are called “{head}”; this one is now “{name}”."),
    sentence("Reason", "Cells joined over several rows, read for each of them: {count}."),
    sentence(
        "Reason",
        "Rows with more cells than there are heads: {rows}. They were read; what stands beyond the "
        "last head has no meaning yet.",
    ),
    sentence(
        "Reason",
        "Rows that end before the last column: {rows}. They were read as they are.",
    ),
    sentence("Reason", "The worksheet is hidden in its file."),
    sentence("Reason", "Rows that the spreadsheet hides were read too: {rows}."),
    sentence("Reason", "Columns that the spreadsheet hides were read too: {heads}."),
    sentence(
        "Reason",
        "Formulas without a stored value, empty here: {count}, the first in row {read} under "
        "“{head}”. Open the table in its program and save it once more.",
    ),
    sentence("Reason", "Only the first {count} columns were read; a few rows have more."),
    sentence("Reason", "Only the first {count} rows were read; the table has more."),
    sentence(
        "Reason",
        "Rows with a quotation mark that is never closed: {rows}. They were read line by line.",
    ),
    sentence("Reason", "Rows with a cell too long to be one: {rows}."),
    sentence("Reason", "Private columns were dropped: {heads}."),
    sentence("Reason", "Columns left aside: {heads}."),
    sentence("Reason", "Films that stand in several rows each: {count}."),
    # of what was mended before it was read
    sentence(
        "Reason",
        "The text had been read in the wrong encoding; {count} places were put right.",
    ),
    sentence(
        "Reason", "{count} characters had been lost before the text came here; they stand as �."
    ),
    sentence("Reason", "{count} characters are no text and stand as �."),
    sentence("Reason", "Invisible control characters were left out."),
    sentence("Reason", "Of {filled} lines the first {read} were read; the rest is kept as it is."),
    *REPAIRS,
    # of what becomes of a value, and of who and what is there already
    *taking_reasons.ALL,
    *door_reasons.ALL,
)


def read_reasons(words: str) -> tuple[Told, ...]:
    """Return the sentences that `words` are made of, with their facts.

    Words that are no reason of ours, such as those of a later version, are told as they stand.
    """
    told = []
    rest = words.strip()
    while rest:
        found = _whole(rest) or _first(rest)
        if found is None:
            told.append(Told.of(Sentence("Reason", "{words}"), words=rest))
            break
        said, match = found
        facts = {name: _fact(name, text) for name, text in match.groupdict().items()}
        told.append(Told(said, facts))
        rest = rest[match.end() :].lstrip()
    return tuple(told)


def _whole(words: str) -> tuple[Sentence, re.Match[str]] | None:
    """Return the one sentence that `words` are; of two that fit, the one that states more."""
    fitting = [(said, match) for said, one in _patterns() if (match := one.fullmatch(words))]
    return max(fitting, key=lambda found: len(found[0].text), default=None)


def _first(words: str) -> tuple[Sentence, re.Match[str]] | None:
    """Return the sentence that `words` begin with; a fact may hold a full stop itself."""
    fitting = [(said, match) for said, one in _patterns() if (match := one.match(words))]
    return max(fitting, key=lambda found: len(found[0].text), default=None)


def _fact(name: str, text: str) -> object:
    roles = find_roles(text) if name == "role" else ()
    if len(roles) == 1:
        return Named(label_of_one, roles[0])
    if name == "qualifier":
        return Named(qualifier_in_words, text.replace(" ", "_"))
    return text


@cache
def _patterns() -> tuple[tuple[Sentence, re.Pattern[str]], ...]:
    return tuple((said, re.compile(_pattern(said.text))) for said in REASONS)


def _pattern(text: str) -> str:
    """Return what a sentence looks like with its facts; a number is none but a number."""
    pattern = ""
    for at, part in enumerate(re.split(r"\{(\w+)\}", text)):
        fact = r"\d+" if part in {"count", "films", "filled", "read", "year"} else ".+?"
        pattern += f"(?P<{part}>{fact})" if at % 2 else re.escape(part)
    return rf"{pattern}(?=\s|$)"
