"""Numbers and what they count: thousands, decimals, units, per cent, hours."""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import chain

from festdesk.base.findings import Kind, Severity
from festdesk.base.wording import sentence
from festdesk.checks.texts.typography.manners import Manner
from festdesk.checks.texts.typography.missing_spaces import SPACE_MISSING
from festdesk.checks.texts.typography.passage import Passage
from festdesk.checks.texts.typography.rules import counted_words, is_listed, of_language
from festdesk.checks.texts.typography.slip import Slip
from festdesk.checks.words import is_behind_number, numbers_of
from festdesk.texts.marks import NARROW, NO_BREAK

THOUSANDS_MIXED = Kind(
    "text.thousands-mixed",
    Severity.HINT,
    sentence("Finding", "{subject}: thousands are parted in two ways: “{words}” and “{other}”."),
    sentence(
        "Help",
        "Large numbers of one text are written in different ways, or otherwise than in most texts "
        "of the edition.",
    ),
    sentence("Help", "Write all large numbers of the text in one way."),
    example=sentence("Help", "“10,000” beside “10 000”."),
)
UNIT_CLOSE = Kind(
    "text.unit-close",
    Severity.WARNING,
    sentence("Finding", "{subject}: no space between number and unit in “{words}”."),
    sentence(
        "Help",
        "Between a number and its unit, or “a.m.”, stands a space, at which no line breaks. Widths "
        "of film such as 16mm are left alone. It is a hint where most texts write units so, and "
        "for French hours such as “18h30”.",
    ),
    sentence("Help", "Put a non-breaking space between the number and its unit."),
    example=sentence("Help", "“90min” should be “90 min”."),
)
PERCENT = Kind(
    "text.percent-space",
    Severity.HINT,
    sentence("Finding", "{subject}: “{words}” is usually “{should_be}” in this language."),
    sentence("Help", "Some languages have a space before the per cent sign, and some have none."),
    sentence("Help", "Write it as the language does, or as the house does throughout."),
    example=sentence("Help", "English “20 %” should be “20%”, German “20%” should be “20 %”."),
)
DEGREES = Kind(
    "text.degree-space",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” should be “{should_be}”."),
    sentence(
        "Help",
        "The sign of degrees belongs to its letter, and a space stands before both. Where the "
        "letter is missing, it is a hint.",
    ),
    sentence("Help", "Put the space before the degree sign."),
    example=sentence("Help", "“20° C” should be “20 °C”."),
)
DECIMAL_MARK = Kind(
    "text.decimal-mark",
    Severity.WARNING,
    sentence("Finding", "{subject}: the decimal mark in “{words}” is not that of the language."),
    sentence("Help", "English parts whole and fraction by a point, most others by a comma."),
    sentence("Help", "Write the mark of the language."),
    example=sentence("Help", "English “3,5 million” should be “3.5 million”."),
)
HOURS_MIXED = Kind(
    "text.hours-mixed",
    Severity.HINT,
    sentence("Finding", "{subject}: hours are written in two ways: “{words}” and “{other}”."),
    sentence("Help", "Hours of one text are written with a point and with a colon, or otherwise."),
    sentence("Help", "Write all hours of the text in one way."),
    example=sentence("Help", "“8.30 pm” beside “8:30pm”."),
)
THOUSANDS_MARK = Kind(
    "text.thousands-mark",
    Severity.WARNING,
    sentence("Finding", "{subject}: thousands are parted otherwise in “{words}” than usual."),
    sentence(
        "Help",
        "English parts thousands by a comma or a thin space, German, Dutch, Italian and Spanish by "
        "a point or a space, French by a space. The other mark reads as that of a decimal.",
    ),
    sentence("Help", "Write the mark of the language."),
    example=sentence("Help", "German “12,500 Einwohner” should be “12.500 Einwohner”."),
)
MINUS = Kind(
    "text.minus-hyphen",
    Severity.HINT,
    sentence("Finding", "{subject}: a hyphen for the minus sign in “{words}”."),
    sentence(
        "Help",
        "A minus is as long as a plus; a hyphen before a number is too short for it. It is more "
        "than a hint where most texts of the edition have typographic marks.",
    ),
    sentence("Help", "Set the minus sign “−” before the number."),
    example=sentence("Help", "“-11 °C” should be “−11 °C”."),
)
NUMBER_FORM = Kind(
    "text.number-form",
    Severity.WARNING,
    sentence("Finding", "{subject}: “{words}” should be “{should_be}”."),
    sentence(
        "Help",
        "A sign of a unit has no plural and no capital of its own, a decade has no apostrophe, "
        "a figure before a German ending has a hyphen or none as the ending wants it, and an hour "
        "after noon is counted either to twelve, with “p.m.”, or to twenty-four without.",
    ),
    sentence("Help", "Write it as the language does."),
    example=sentence("Help", "“118 kgs” should be “118 kg”, “the 1990’s” should be “the 1990s”"),
)
MONEY_APART = Kind(
    "text.money-space",
    Severity.HINT,
    sentence("Finding", "{subject}: “{words}” is usually “{should_be}” in this language."),
    sentence(
        "Help",
        "English has the sign of a currency before the amount and no space between them; German, "
        "French, Spanish, Polish and Portuguese have it behind the amount, after a space.",
    ),
    sentence("Help", "Write it as the language does."),
    example=sentence("Help", "“$ 5” should be “$5”"),
)
KINDS = (
    NUMBER_FORM,
    MONEY_APART,
    THOUSANDS_MARK,
    MINUS,
    THOUSANDS_MIXED,
    UNIT_CLOSE,
    PERCENT,
    DEGREES,
    DECIMAL_MARK,
    HOURS_MIXED,
)

_WORD_BEHIND = re.compile("[ \u00a0\u202f]([^\\W\\d_]+)")
_PARTED = re.compile("\\d[.,:’'\u00a0\u202f ]\\d")  # most texts have years alone
_THOUSANDS = re.compile(
    "(?<![\\w.,:/’-])[1-9]\\d{0,2}(?:([,.’'\u00a0\u202f ])\\d{3})(?:\\1\\d{3})*"
    "(?![\\w:/-]|[.,’]\\d)"
)
_THREE_FIGURES = re.compile("\\d[,.’'\u00a0\u202f ]\\d{3}(?!\\d)")
_UNIT = re.compile(
    r"(\d{1,4}(?:[.,]\d+){0,4})(km|kg|min|Min|cm|mm|ha|km/h|MB|GB|kHz|Hz|mins|m²|km²|m³|kWh|kW|MW|hPa|dB"
    r"|ml|cl|dl|lbs?|ft|mph|kph|sq|fps|rpm|bpm|hp|PS|kV|MW|GHz|MHz|TB|mg|[ap]\.m\."
    r"|(?<=\d\d)t(?=[ \u00a0][^\W\d_]{3,}|[.,;)])"
    r"|l(?=[ \u00a0][^\W\d_]{3,}|[.,;] )|(?<=\d\d)g(?=[ \u00a0][^\W\d_]{2,})"
    r"|m(?= (?:high|tall|long|wide|deep|above|below|away|hoch|lang|breit|tief|über|unter|de haut"
    r"|de long|de large|de profondeur|d’altitude|di altezza|de altura|de largo|de alto)(?!\w)))"
    r"(?![\w/’'-])"
)
# "814m." at the end of a clause; in English it may be millions, too.
_METRES = re.compile(r"(?<![\w.,$£€-])(\d{2,4})m(?=[.,;:!?)]|\Z)")
_METRES_EN = re.compile(r"(?:(?<=to )|(?<=at ))(\d{1,2}(?:\d[1-9]|[1-9]\d))m(?=[.,;:!?)]|\Z)")
_FRENCH_HOUR = re.compile(
    r"(?<![\w.,:])([01]?\d|2[0-4])(?:[hH]([0-5]\d)|h(?=[.,;:!?)] |[.)]?\Z| \w))(?!\w)"
)
_AFTER_NOON = re.compile(
    r"(?<![\w.,:])(1[3-9]|2[0-3]|0)([.:])([0-5]\d) ?([ap])\.? ?m(?:\.|(?!\w))", re.IGNORECASE
)
_NUMBER_BEFORE = re.compile(r"[\w.,-]")
_CLOSE_WORD = re.compile(r"(?<!\d)(\d+)([^\W\d_]{3,})(?![\w-])")
_WITH_POINT = re.compile(r"(?<![\d.,:])\d{1,3}\.\d{1,2}(?![\d.,:]\d|\d| ?[ap]\.?m)")
_GAUGES = frozenset({"8mm", "9.5mm", "9,5mm", "16mm", "17.5mm", "35mm", "65mm", "70mm", "120mm"})
_PERCENT = re.compile("(?<![\\w.,])(\\d{1,3}(?:[.,]\\d+)?)([ \u00a0\u202f]?)%(?![\\w-])")
_DEGREES = re.compile("(\\d)[ \u00a0\u202f]?°[ \u00a0\u202f]([CF])(?!\\w)")
_DEGREES_BEHIND = re.compile("(\\d)[ \u00a0\u202f]?([CF])[ \u00a0]?°(?!\\w)")  # "8 C°"
_DEGREES_CLOSE = re.compile("(?<![\\w.,])(\\d{1,3}(?:[.,]\\d)?)°([CF])(?!\\w)")
# "38°c": the letter is small.
_DEGREES_SMALL = re.compile(
    "(?<![\\w.,])(\\d{1,3}(?:[.,]\\d)?)[ \u00a0\u202f]?°[ \u00a0\u202f]?c(?!\\w)"
)
# "45°celsius", "45 degrees celsius"
_DEGREES_WRITTEN = re.compile(
    "(\\d{1,4})[ \u00a0\u202f]?°[ \u00a0\u202f]?([cCfF])(?:elsius|ahrenheit)(?!\\w)"
)
_SCALES = frozenset({"celsius", "Celsius", "fahrenheit", "Fahrenheit"})
_SCALE_SMALL = re.compile(
    r"(?:(?<=degrees )|(?<=degrés )|(?<=Grad )|(?<=graden )|(?<=gradi )|(?<=grados )|(?<=graus ))"
    r"(?:celsius|fahrenheit)(?!\w)"
)
# "40° water": degrees of heat without their letter.
_DEGREES_ALONE = re.compile(
    "(?<![\\w.,])([−-]?\\d{1,2})°(?= (?:water|heat|frost|cold|fever|air|shade|weather|temperatures?"
    "|below|outside|inside|in the (?:shade|sun)|Wasser|Hitze|Kälte|Frost|Fieber|Luft|im Schatten"
    "|unter Null|eau|chaleur|froid|fièvre|à l’ombre|agua|calor|frío|fiebre|acqua|caldo|febbre)"
    "(?!\\w))"
)
# "-28 C outside"
_WITHOUT_SIGN = re.compile("(?<![\\w.,:/–-])[-−–](\\d{1,2})[ \u00a0\u202f]?([CF])(?![\\w’'.-])")
_NOON = 12
_MONEY_JUST_BEFORE = re.compile("[€$£][ \u00a0\u202f]?\\Z")
_CENTS = 2  # figures
_MORE_UNITS = ("m²", "km²", "m³", "ha", "l", "g", "t", "kWh", "kW", "hPa", "dB", "€", "$", "£")
# "3000 yen" where the other texts write "3,000": no year stands before these words.
_IN_THOUSANDS = frozenset(
    ("yen", "euro", "euros", "dollar", "dollars", "pounds", "francs", "lire", "roubles", "rubles",
     "pesos", "pesetas", "kroner", "kronor", "marks", "zlotys", "rupees", "people", "inhabitants",
     "residents", "metres", "meters", "kilometres", "kilometers", "miles", "tonnes", "tons",
     "litres", "liters", "kilos", "copies", "spectators", "workers", "soldiers")
)  # fmt: skip
_BARE_THOUSANDS = re.compile(
    "(?<![\\w.,:/£$€-])(?<![Ii]n )([1-9])(\\d{3})"
    f"(?=[ \u00a0](?:{'|'.join(sorted(_IN_THOUSANDS))})(?!\\w))"
)
_MINUS = re.compile(
    r"(?<![\w.,:/–-])-\d{1,3}(?:[.,]\d+)?"
    r"(?=[ \u00a0\u202f]?°|[ \u00a0](?:Grad|degrees|degrés|graden|gradi|grados|graus)(?!\w))"
)
_OF_DEGREES = ("°", "Grad", "grad", "grau", "degr")
# What parts thousands in a language, and what another language has instead.
_THOUSANDS_MARKS = {
    "en": ("[.]", ","), "de": ("[,]", "."), "nl": ("[,]", "."), "it": ("[,]", "."),
    "es": ("[,]", "\u00a0"), "pt": ("[,]", "."), "fr": ("[.,]", "\u00a0"),
    "pl": ("[.,]", "\u00a0"),
}  # fmt: skip
# Of money and time three figures behind a mark are never decimals.
_NEVER_IN_THOUSANDTHS = frozenset(
    ("euro", "euros", "Euro", "dollar", "dollars", "Dollar", "dollari", "dólares", "dólar",
     "pounds", "pound", "franc", "francs", "Franken", "franchi", "Mark", "marks", "D-Mark",
     "marchi", "Kronen", "kronor", "kroner", "crowns", "couronnes", "corone", "Rubel",
     "roubles", "rubles", "Lire", "lire", "lires", "Schilling", "pesetas", "pesos", "yen",
     "escudos", "contos", "reais", "gulden", "frank", "kronen", "Pfund", "livres", "days",
     "day", "weeks", "week", "months", "month", "years", "year", "hours", "nights",
     "centuries", "generations", "minutes", "points", "point", "Tage", "Tagen", "Tag",
     "Wochen", "Woche", "Monate", "Monaten", "Monat", "Jahre", "Jahren", "Jahr", "Stunden",
     "Nächte", "Minuten", "Punkte", "Punkten", "Mal", "jours", "jour", "semaines", "mois",
     "ans", "années", "année", "heures", "nuits", "dagen", "weken", "maanden", "jaar",
     "uur", "uren", "minuten", "keer", "giorni", "settimane", "mesi", "anni", "ore",
     "minuti", "volte", "días", "semanas", "meses", "años", "horas", "minutos", "veces",
     "dias", "anos", "vezes", "feet", "yards", "foot", "knots")
)  # fmt: skip
_COUNTED_WORD = r"(?=[ \u00a0\u202f](?!m\b|km\b|kg\b|cm\b|l\b)[^\W\d_]{3,}|[ \u00a0]?[€$£])"
_MONEY = frozenset("$£€¥₦₹₩₽₺₴₪")
_MONEY_BEFORE = re.compile("[$£€¥₦₹₩₽₺₴₪][ \u00a0\u202f](?=\\d)")
# "118 kgs", "40 Km", "14 km2": the number, the sign as it is written.
_SIGN = re.compile(
    "(?<![\\w.,-])(\\d{1,6}(?:[.,]\\d+)?[ \u00a0\u202f]?)"
    "(kgs|Kgs?|KG|KM|kms|Kms?|cms|mms|mts|mtrs|ltrs|hrs|k?m2|cm2|m3|Mm|MM"
    "|Km/[hH]|KM/[hH]|km/H|km/[sS]td|Cm|CM|khz|Khz|KHz|KHZ|mhz|Mhz|MHZ|kw|Kw|KW|kmph|kmh|KmH|Kmh|kmH|KMH)(?![\\w/])"
)
_SIGNS = {
    "kgs": "kg", "Kg": "kg", "Kgs": "kg", "KG": "kg", "kms": "km", "Km": "km", "Kms": "km",
    "Mm": "mm", "MM": "mm", "Cm": "cm", "CM": "cm", "khz": "kHz", "Khz": "kHz", "KHz": "kHz",
    "KHZ": "kHz", "mhz": "MHz", "Mhz": "MHz", "MHZ": "MHz", "kw": "kW", "Kw": "kW", "KW": "kW",
    "KM": "km", "cms": "cm", "mms": "mm", "mts": "m", "mtrs": "m", "ltrs": "l", "hrs": "h",
    **dict.fromkeys(("Km/h", "Km/H", "KM/h", "KM/H", "km/H", "km/std", "km/Std"), "km/h"),
    **dict.fromkeys(("kmph", "kmh", "KmH", "Kmh", "kmH", "KMH"), "km/h"),
    "km2": "km²", "m2": "m²", "cm2": "cm²", "m3": "m³",
}  # fmt: skip
_WORDS_OF_SIGNS = frozenset({*_SIGNS, "km", "m", "cm"})  # the last before a “2” or a “3”
_TENS = frozenset(
    f"{letter}{rest}ty"
    for ten in ("twen", "thir", "for", "fif", "six", "seven", "eigh", "nine")
    for letter, rest in ((ten[0], ten[1:]), (ten[0].upper(), ten[1:]))
)
# "twenty eight boats", but not "of the twenty two are left".
_TENS_APART = re.compile(
    r"(?<!\bthe )\b((?:[Tt]wen|[Tt]hir|[Ff]or|[Ff]if|[Ss]ix|[Ss]even|[Ee]igh|[Nn]ine)ty)"
    r" (one|two|three|four|five|six|seven|eight|nine)(?= [a-z]{3,})"
    r"(?! (?:of|are|were|have|had|hundred|thousand|million|or|to)\b)"
)
_FORMS: Mapping[str, tuple[tuple[re.Pattern[str], str], ...]] = {
    "en": (
        (re.compile(r"(?<![\w.,])((?:1[5-9]|20)?\d0)[’']s(?!\w)"), r"\1s"),
        (re.compile(r"(?<![\w.,])((?:1[5-9]|20)?[2-9]0)(?:t?ies|-s)(?!\w)"), r"\1s"),
        (re.compile(r"(?<![\w.,])((?:1[5-9]|20)\d0) s(?!\w)"), r"\1s"),
        (re.compile(r"(\d[ \u00a0]?[ap]\.m)(?![\w.])"), r"\1."),
    ),
    "de": (
        (
            re.compile(
                r"(?<![\w.,])((?:1[5-9]|20)?\d0)(?:-?z?ig|-?g|-|[’'])(er[ns]?)(?!\w)(?!-\d)"
            ),
            r"\1\2",
        ),
        (
            re.compile(
                r"(?<![\w.,])((?:1[5-9]|20)?\d0)(?:-?(?:z?ig)?e[nm]|-?(?:z?ig)?ern?s?|[ \u00a0]er)"
                r"(?<!\der)(?=[ \u00a0-]Jahren?(?!\w))"
            ),
            r"\1er",
        ),
        (
            re.compile(
                r"(?<![\w.,:/–-])(\d{1,2})[ \u00a0](?=(?:Jänner|Januar|Februar|März|April|Mai|Juni"
                r"|Juli|August|September|Oktober|November|Dezember)(?![\w-]))"
            ),
            "\\1.\u00a0",
        ),
        (
            re.compile(
                r"(?<![\w.,-])(\d{1,4}) ((?:jährig|tägig|stündig|minütig|köpfig|stöckig)\w*)"
            ),
            r"\1-\2",
        ),
    ),
    "fr": (
        (re.compile(r"(?<![\w.,])(\d{1,2}) ?[hH]\. ?(\d\d)(?!\w)"), "\\1\u00a0h\u00a0\\2"),
        (
            re.compile(r"(?<=années[ \u00a0])((?:1[5-9]|20)?\d0)[’']?s(?!\w)"),
            r"\1",
        ),
    ),
}
# "fourteen-years-old", "a six year old girl", "a 10 year-old boy"
_AGED = re.compile(
    r"(?<![\w-])(?P<number>\d{1,3}|(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-)?"
    r"(?:one|two|three|four|five|six|seven|eight|nine)|ten|eleven|twelve|[a-z]{3,5}teen|twenty|thirty"
    r"|forty|fifty|sixty|seventy|eighty|ninety)"
    r"(?:-years-old|-years old|-year old| year old(?= [a-z]{3})| year-old)(?![\w-])"
    r"(?P<noun>(?= (?!and|or|but|when|who|in|at|on|with|for|then|that|is|was|he|she)[a-z]{3,}))?"
)
_CENTURY = re.compile(r"(?<!\w)([XVI]{1,6})[ \u00a0]?(?:i?[eèé]mes?|[èé])(?!\w)")
_CENTURIES = tuple(
    f"{figure}{gap}{ending}" for figure in "XVI" for gap in ("", " ", "\u00a0")
    for ending in ("è", "é", "eme", "ième", "ieme", "iéme")
)  # fmt: skip
# "2O19", "l998", "2OO" and "196Os": letters that look like figures, among these.
_LOOKALIKE = re.compile(
    r"(?<![\w’'@#./-])(?=(?:\d+[OoIl]|l\d|[IO]\d{2}))"
    r"(?:\d+(?:O|[oIl](?=\d))[\dOolI]*|l\d[\dOolI]*|[IO]\d{2}[\dOolI]+)"
    r"(?P<ending>s|ern?|th)?(?![\w@/’'])"
)
_LOOKALIKES = frozenset("OolI")
_NO_FIGURES = frozenset({"2OO"})
_CLOCK = re.compile(r"(?<![\w.,:])([012]?\d):(?:O[O0o]|0O|oo)(?!\w)")
_FIGURES_MEANT = str.maketrans("OolI", "0011")
# "five millions people"
_MANY = re.compile(
    r"\b(?P<number>(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en"
    r"|[Ee]leven|[Tt]welve|[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty"
    r"|[Nn]inety|[Ss]everal|[Hh]undred|\d{1,3}(?:[.,]\d+)?) )"
    r"(?P<many>million|billion|thousand|hundred)s"
    r"(?= (?!(?:of|and|or|in|to|more|at|on|for|by|from)\b)[a-z]{3,})"
)
_MANY_WORDS = frozenset({"millions", "billions", "thousands", "hundreds"})
_SQUARE = re.compile(r"(?<!\w)((?:square|cubic) )kms(?!\w)")
# "12.- francs": a price as shop windows have it.
_PRICED = re.compile(r"\d[.,][-–—]")
_PRICE = re.compile(r"(?<![\w.,])(\d+)[.,][-–—]{1,2}(?= ?(?:[^\W\d_]{3,}|€))")
_DEGREES_OF_ORDINALS = re.compile("(\\d)[ \u00a0\u202f]?[º˚][ \u00a0\u202f]?([CF])(?!\\w)")
_MONEY_BEHIND = re.compile(r"(?<![\w.,])\d{1,3}(?:[.,]\d+)?[€$£¥](?![\w$])")
_SIGN_LAST = re.compile(
    "(?<![\\w.,$£€])(\\d{1,3}(?:[.,]\\d{1,3})*)[ \u00a0\u202f]?([$£€])(?![\\w$£€])"
)
_GAP_IN_NUMBER = re.compile(r"(?<![\w.,])\d{1,3}(?: ,|, )000(?![\d.,]\d|\d)")
_SIGN_FIRST = re.compile("€(?<!\\w€)[ \u00a0\u202f]?(\\d{1,3}(?:[.,]\\d{1,3})*)(?![\\w%])")
_MONEY_APART = frozenset({"de", "fr", "es", "pl", "pt"})
_HALF_DAY = re.compile(r"([01]?\d)([.:])([0-5]\d)( ?)([ap]\.?m\b\.?)", re.IGNORECASE)


# "14 days notice"
_ALLOWED_FOR = frozenset({"notice", "sleep", "imprisonment", "wages", "worth"})
_OF_TIME = re.compile(
    r"(?<![\w-])(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|several|few|many)"
    r" (?:hours|days|weeks|months|years)(?= (?:notice|sleep|imprisonment|wages|worth)(?!\w))"
)
_PARTED_EN = re.compile(r"(?<![\w.,])\d{1,3},\d{3}(?![\d,.]\d)")
# No year: "4000 times" beside "11,000 days".
_BARE = re.compile(r"(?<![\w.,:/£$€#’-])(?!20\d\d)([2-9])(\d{3})(?=[ \u00a0]([a-z]{3,}))")
_YEARS = r"(?P<begin>(?:1[89]|20)\d\d)[–-](?P<end>(?:1[89]|20)\d\d|\d\d)(?![\w–-])"
_SPANS: Mapping[str, tuple[re.Pattern[str], Mapping[str, str]]] = {
    "en": (
        re.compile(
            r"(?:(?P<first>[Bb]etween|(?:(?<=ed )|(?<=taught )|(?<=was )|(?<=were )|(?<=led ))from"
            rf"|(?:\A|(?<=[.!?] ))From) {_YEARS})"
        ),
        {"between": "and", "from": "to"},
    ),
    "de": (
        re.compile(
            r"(?:(?P<first>[Zz]wischen|(?:(?<=te )|(?<=war )|(?<=waren )|(?<=ten ))von"
            rf"|(?:\A|(?<=[.!?] ))Von) {_YEARS})"
        ),
        {"zwischen": "und", "von": "bis"},
    ),
    "fr": (re.compile(rf"(?P<first>[Ee]ntre) {_YEARS}"), {"entre": "et"}),
}


def find_figures(passage: Passage) -> Iterator[Slip]:
    """Yield what is unusual about the numbers of a text."""
    text = passage.text
    if passage.short == "en":
        yield from _in_english(passage)
    elif passage.short == "fr":
        yield from _centuries(passage)
    if not numbers_of(text):
        return
    is_parted = is_behind_number(text, _PARTED)
    if is_parted:
        yield from _thousands(passage)
        yield from _thousands_marks(passage)
    is_below = "-" in passage.around_numbers[0] and passage.has(*_OF_DEGREES)
    for found in _MINUS.finditer(text) if is_below else ():
        yield Slip(MINUS, *found.span(), ("−" + found[0][1:],),
                   severity=Severity.WARNING, manner=Manner.TYPOGRAPHIC)  # fmt: skip
    yield from _spans(passage)
    yield from _units(passage)
    yield from _letters_for_figures(passage)
    if "%" in text:
        yield from _percent(passage)
    yield from _money(passage)
    yield from _forms(passage)
    yield from _degrees(passage)
    if is_parted:
        yield from _after_noon(passage)
        yield from _decimal_marks(passage)
        yield from _hours(passage)


def _after_noon(passage: Passage) -> Iterator[Slip]:
    for found in _AFTER_NOON.finditer(passage.text):
        hour = int(found[1])
        told = (hour - 12 if hour > _NOON else hour or _NOON, "p" if hour > _NOON else found[4])
        made = f"{told[0]}{found[2]}{found[3]}{NO_BREAK}{told[1].lower()}.m."
        yield Slip(NUMBER_FORM, *found.span(), (made, f"{found[1]}{found[2]}{found[3]}"))


def _centuries(passage: Passage) -> Iterator[Slip]:
    """Yield French centuries with a long ending: "XIXème"."""
    if passage.has(*_CENTURIES):
        for found in _CENTURY.finditer(passage.text):
            yield Slip(NUMBER_FORM, *found.span(), (found[1] + "e",))


def _letters_for_figures(passage: Passage) -> Iterator[Slip]:
    """Yield numbers with letters that look like figures: "2O19", "l998"."""
    is_clock = ":" in passage.around_numbers[1] and passage.has(":O", ":0O", ":oo")
    for found in _CLOCK.finditer(passage.text) if is_clock else ():
        yield Slip(NUMBER_FORM, *found.span(), (f"{found[1]}:00",))
    is_beside = passage.is_word_behind_number or passage.is_word_before_number
    if not is_beside or not passage.has_sign(_LOOKALIKES):
        return
    for found in _LOOKALIKE.finditer(passage.text):
        if not passage.is_address(found.start()) and found[0] not in _NO_FIGURES:
            ending = found["ending"] or ""
            made = found[0].removesuffix(ending).translate(_FIGURES_MEANT)
            yield Slip(NUMBER_FORM, *found.span(), (made + ending,))


def _in_english(passage: Passage) -> Iterator[Slip]:
    """Yield numbers in words and ages that lack hyphens, and bare thousands."""
    text = passage.text
    for found in _TENS_APART.finditer(text) if passage.has_word(_TENS) else ():
        yield Slip(NUMBER_FORM, *found.span(), (found.expand(r"\1-\2"),))
    for found in _MANY.finditer(text) if passage.has_word(_MANY_WORDS) else ():
        made = f"{found['number']}{found['many']}"
        yield Slip(NUMBER_FORM, *found.span(), (made, f"{found[0]} of"))
    for found in _SQUARE.finditer(text) if "kms" in passage.words else ():
        yield Slip(NUMBER_FORM, *found.span(), (found.expand(r"\1kilometres"),))
    has_age = "old" in text and passage.has("year old", "year-old", "years-old", "years old")
    for found in _AGED.finditer(text) if has_age else ():
        if found["number"] in {"one", "1"} and "-" not in found[0]:
            continue
        aged = f"{found['number']}-year-old", f"{found['number']} years old"
        yield Slip(NUMBER_FORM, *found.span(), aged if found["noun"] is not None else aged[::-1])
    has_gap = "000" in text and passage.has(" ,000", ", 000")
    for found in _GAP_IN_NUMBER.finditer(text) if has_gap else ():
        yield Slip(NUMBER_FORM, *found.span(), (found[0].replace(" ", ""),))
    yield from _in_words(passage)
    for found in _BARE_THOUSANDS.finditer(text) if passage.has_word(_IN_THOUSANDS) else ():
        made = f"{found[1]},{found[2]}"
        yield Slip(THOUSANDS_MIXED, *found.span(), (made,), facts={"other": made},
                   manner=Manner.THOUSANDS_PARTED, is_of_manner=True)  # fmt: skip


def _in_words(passage: Passage) -> Iterator[Slip]:
    """Yield what words beside a number ask for: "14 days’ notice", 4,000 beside 11,000."""
    text = passage.text
    for found in _OF_TIME.finditer(text) if passage.has_word(_ALLOWED_FOR) else ():
        yield Slip(NUMBER_FORM, *found.span(), (found[0] + "’",))
    parted = _PARTED_EN.search(text) if "," in passage.around_numbers[1] else None
    for found in _BARE.finditer(text) if parted else ():
        if found[3] in counted_words():
            yield Slip(THOUSANDS_MIXED, found.start(), found.end(2),
                       (f"{found[1]},{found[2]}",), facts={"other": parted[0] if parted else ""},
                       severity=Severity.WARNING)  # fmt: skip


def _spans(passage: Passage) -> Iterator[Slip]:
    """Yield "between 1990–1995", where a word says already what the dash says."""
    listed = _SPANS.get(passage.short)
    if listed is None or passage.around_numbers[1].isdisjoint("-–"):
        return
    pattern, words = listed
    for found in (
        pattern.finditer(passage.text)
        if passage.has("etween", "rom ", "wischen", "on ", "ntre")
        else ()
    ):
        joining = words[found["first"].casefold()]
        made = f"{found['first']} {found['begin']} {joining} {found['end']}"
        yield Slip(NUMBER_FORM, found.start("first"), found.end(), (made,))


def _money(passage: Passage) -> Iterator[Slip]:
    text = passage.text
    if passage.short in _MONEY_APART:
        for found in _MONEY_BEHIND.finditer(text) if passage.has_sign(_MONEY) else ():
            made = f"{found[0][:-1]}{NO_BREAK}{found[0][-1]}"
            yield Slip(UNIT_CLOSE, *found.span(), (made,),
                       manner=Manner.MONEY_AS_USUAL, otherwise=Severity.HINT)  # fmt: skip
        for found in _SIGN_FIRST.finditer(text) if "€" in text else ():
            # In Austria "€ 5" is usual, with its space.
            is_usual = passage.short == "de" and not text[found.start() + 1].isdecimal()
            yield Slip(MONEY_APART, *found.span(), (f"{found[1]}{NO_BREAK}€",),
                       severity=None if is_usual else Severity.WARNING,
                       manner=None if is_usual else Manner.MONEY_AS_USUAL)  # fmt: skip
    elif passage.short == "en" and passage.has_sign(_MONEY):
        for found in _MONEY_BEFORE.finditer(text):
            yield Slip(MONEY_APART, *passage.around(*found.span()), (_closed_up(passage, found),),
                       severity=Severity.WARNING, manner=Manner.MONEY_AS_USUAL)  # fmt: skip
        for found in _SIGN_LAST.finditer(text):
            yield Slip(MONEY_APART, *found.span(), (f"{found[2]}{found[1]}",),
                       severity=Severity.WARNING, manner=Manner.MONEY_AS_USUAL)  # fmt: skip


def _degrees(passage: Passage) -> Iterator[Slip]:
    text = passage.text
    for found in _DEGREES_OF_ORDINALS.finditer(text) if passage.has("º", "˚") else ():
        yield Slip(DEGREES, *found.span(), (f"{found[1]}{NO_BREAK}°{found[2]}",))
    if passage.has_word(_SCALES):
        yield from _scales(text)
    if "°" in text:
        for found in chain(_DEGREES.finditer(text), _DEGREES_BEHIND.finditer(text)):
            yield Slip(DEGREES, *found.span(), (f"{found[1]}{NO_BREAK}°{found[2]}",))
        for found in _DEGREES_SMALL.finditer(text):
            yield Slip(DEGREES, *found.span(), (f"{found[1]}{NO_BREAK}°C",))
        for found in _DEGREES_CLOSE.finditer(text):
            made = f"{found[1]}{NO_BREAK}°{found[2]}"
            yield Slip(DEGREES, *found.span(), (made,),
                       manner=Manner.DEGREES_APART, is_of_manner=True)  # fmt: skip
        for found in _DEGREES_ALONE.finditer(text):
            yield Slip(DEGREES, *found.span(), (f"{found[1]}{NO_BREAK}°C",), severity=Severity.HINT)
    if not passage.around_numbers[0].isdisjoint("-−–"):
        for found in _WITHOUT_SIGN.finditer(text):
            yield Slip(DEGREES, *found.span(), (f"−{found[1]}{NO_BREAK}°{found[2]}",))


def _scales(text: str) -> Iterator[Slip]:
    for found in _DEGREES_WRITTEN.finditer(text):
        made = f"{found[1]}{NO_BREAK}°{found[2].upper()}"
        yield Slip(DEGREES, *found.span(), (made,))
    for found in _SCALE_SMALL.finditer(text):
        yield Slip(NUMBER_FORM, *found.span(), (found[0].capitalize(),))


def _closed_up(passage: Passage, found: re.Match[str]) -> str:
    first, last = passage.around(*found.span())
    return passage.text[first : found.start() + 1] + passage.text[found.end() : last]


def _forms(passage: Passage) -> Iterator[Slip]:
    """Yield signs with a plural, decades with an apostrophe, and the like."""
    text = passage.text
    for found in _SIGN.finditer(text) if passage.has_word(_WORDS_OF_SIGNS) else ():
        yield Slip(NUMBER_FORM, *found.span(), (found[1] + _SIGNS[found[2]],))
    behind = passage.around_numbers[1]
    is_usual = (
        passage.short == "en"
        and behind.isdisjoint("’'it-")
        and not passage.has("0 s", "a.m", "p.m")
    )
    patterns = [] if is_usual else [*_FORMS.get(passage.short, ())]
    if is_behind_number(text, _PRICED):
        patterns.append((_PRICE, r"\1"))
    for pattern, made in patterns:
        for found in pattern.finditer(text):
            yield Slip(NUMBER_FORM, *found.span(), (found.expand(made),))


def _units(passage: Passage) -> Iterator[Slip]:
    text = passage.text
    if not passage.is_word_behind_number:
        return
    for found in _UNIT.finditer(text):
        start = found.start()
        is_whole = not start or not _NUMBER_BEFORE.match(text[start - 1])
        if is_whole and found[0] not in _GAUGES and not passage.is_address(start):
            made = f"{found[1]}{NO_BREAK}{found[2]}"
            yield Slip(UNIT_CLOSE, *found.span(), (made,),
                       manner=Manner.UNITS_APART, otherwise=Severity.HINT)  # fmt: skip
    metres = _METRES_EN if passage.short == "en" else _METRES
    for found in metres.finditer(text) if "m" in passage.around_numbers[1] else ():
        yield Slip(UNIT_CLOSE, *found.span(), (f"{found[1]}{NO_BREAK}m",),
                   manner=Manner.UNITS_APART, otherwise=Severity.HINT)  # fmt: skip
    for found in _FRENCH_HOUR.finditer(text) if passage.short == "fr" else ():
        hour = f"{found[1]}{NO_BREAK}h" + (f"{NO_BREAK}{found[2]}" if found[2] else "")
        yield Slip(UNIT_CLOSE, *found.span(), (hour,),
                   manner=Manner.HOURS_APART, otherwise=Severity.HINT)  # fmt: skip
    for found in _CLOSE_WORD.finditer(text):
        if found[2].casefold() in counted_words() and not passage.is_address(found.start()):
            yield Slip(SPACE_MISSING, *found.span(), (f"{found[1]} {found[2]}",))


def _decimal_marks(passage: Passage) -> Iterator[Slip]:
    """Yield numbers with another decimal mark: before a unit, or beside right ones of the text."""
    text, decimals = passage.text, _decimals(passage.short)
    if decimals is None:
        return
    pattern, mark = decimals
    for found in pattern.finditer(text):
        if found.start() and _NUMBER_BEFORE.match(text[found.start() - 1]):
            continue
        is_money = bool(_MONEY_JUST_BEFORE.search(text[max(0, found.start() - 2) : found.start()]))
        # A part of those who write Spanish has a point in prices.
        is_amount = (
            is_money
            and passage.short != "es"
            and len(found[0].partition(found["mark"])[2]) == _CENTS
        )
        if found["unit"] or is_amount or (mark == "." and _WITH_POINT.search(text)):
            made = found[0].replace(found["mark"], mark, 1)
            yield Slip(DECIMAL_MARK, *found.span(), (made,))


def _thousands(passage: Passage) -> Iterator[Slip]:
    ways: dict[str, re.Match[str]] = {}
    if not _THREE_FIGURES.search(passage.text):
        return
    for found in _THOUSANDS.finditer(passage.text):
        between = " " if found[1] in {NO_BREAK, NARROW} else found[1]
        ways.setdefault("’" if between == "'" else between, found)
    if len(ways) > 1:
        first, second = sorted(ways.values(), key=re.Match.start)[:2]
        foreign = _THOUSANDS_MARKS.get(passage.short, ("", ""))[0]
        # Beside one that is right, what has the mark of decimals is more than a matter of taste;
        # no decimals end with a nought.
        odd = [one for one in (first, second) if f"[{one[1]}]" == foreign]
        is_sure = len(odd) == 1 and odd[0][0].endswith("0") and not _is_measured(passage, odd[0])
        shown, beside = (odd[0], first if odd[0] is second else second) if odd else (second, first)
        yield Slip(THOUSANDS_MIXED, *shown.span(), facts={"other": beside[0]},
                   severity=Severity.WARNING if is_sure else None)  # fmt: skip


def _is_measured(passage: Passage, number: re.Match[str]) -> bool:
    """Tell whether a measure stands behind a number, which may so have three decimals."""
    word = _WORD_BEHIND.match(passage.text, number.end())
    listed = of_language("decimals", passage.short)
    if word is None or listed is None or word[1] in _NEVER_IN_THOUSANDTHS:
        return False
    return word[1] in listed["words"]


def _thousands_marks(passage: Passage) -> Iterator[Slip]:
    """Yield large numbers before a word whose thousands are parted as another language does it."""
    pattern = _foreign_thousands(passage.short)
    for found in pattern.finditer(passage.text) if pattern else ():
        if not passage.is_address(found.start()):
            mark = _THOUSANDS_MARKS[passage.short][1]
            yield Slip(THOUSANDS_MARK, *found.span(), (re.sub(r"[.,]", mark, found[0]),))


@cache
def _foreign_thousands(language: str) -> re.Pattern[str] | None:
    if language not in _THOUSANDS_MARKS:
        return None
    mark = _THOUSANDS_MARKS[language][0]
    number = rf"(?<![\w.,:/-])[1-9]\d{{0,2}}(?:{mark}\d{{3}})"
    end = r"(?![\w.,/-]\w|\d)"
    listed = of_language("decimals", language)
    # "1,375 Liter" may have three decimals.
    measures = "|".join(
        re.escape(word)
        for word in (listed["words"] if listed else ())
        if word not in _NEVER_IN_THOUSANDTHS
    )
    # and in English nobody writes a nought behind decimals in a sentence.
    noughts = "0" if language == "en" else "00"
    no_measure = rf"(?:(?<={noughts})|(?![ \u00a0\u202f](?:{measures})(?!\w)))" if measures else ""
    # Behind the sign of a currency three figures are never decimals: "€ 3.200".
    money = rf"(?:(?<=[€$£])|(?<=[€$£][ \u00a0\u202f]))[1-9]\d{{0,2}}(?:{mark}\d{{3}})+{end}"
    # "1.850 m" in English
    high = rf"{number.replace(mark, '[.]')}(?<=0){end}(?=[ \u00a0\u202f](?:m|km|ha|kg|t)(?!\w))"
    counted = rf"{number}+{end}{no_measure}{_COUNTED_WORD}"
    more = f"|{high}" if "." in mark else ""
    if mark == "[.,]":  # a stop parts nothing at all there, neither thousands nor decimals
        more += rf"|{number.replace(mark, '[.]')}{end}{_COUNTED_WORD}"
    return re.compile(rf"{counted}|{number}{{2,}}{end}|{money}{more}")


def _percent(passage: Passage) -> Iterator[Slip]:
    found_all = list(_PERCENT.finditer(passage.text))
    is_beside = is_listed("percent", "beside", passage.language)
    is_apart = is_listed("percent", "apart", passage.language)
    grave = Severity.WARNING if is_beside or is_apart else None
    if not (is_beside or is_apart) and found_all:
        if len({bool(found[2]) for found in found_all}) == 1:
            return
        is_beside = not found_all[0][2]
        is_apart = not is_beside
    for found in found_all:
        if is_beside and found[2]:
            yield Slip(PERCENT, *found.span(), (f"{found[1]}%",),
                       severity=grave, manner=Manner.PERCENT_AS_USUAL)  # fmt: skip
        elif is_apart and not found[2]:
            yield Slip(PERCENT, *found.span(), (f"{found[1]}{NO_BREAK}%",),
                       severity=grave, manner=Manner.PERCENT_AS_USUAL)  # fmt: skip


def _hours(passage: Passage) -> Iterator[Slip]:
    ways: dict[tuple[str, bool], re.Match[str]] = {}
    for found in _HALF_DAY.finditer(passage.text):
        ways.setdefault((found[2], bool(found[4])), found)
    if len(ways) > 1:
        first, second = list(ways.values())[:2]
        yield Slip(HOURS_MIXED, *second.span(), facts={"other": first[0]})


@cache
def _decimals(language: str) -> tuple[re.Pattern[str], str] | None:
    listed = of_language("decimals", language)
    if listed is None:
        return None
    other = "," if listed["mark"] == "." else r"\."
    words = "|".join(map(re.escape, (*listed["words"], *_MORE_UNITS)))
    number = rf"\d{{1,3}}(?P<mark>{other})\d{{1,2}}(?!\w|{other}\d)"
    unit = rf"(?=(?P<unit>[ \u00a0\u202f-](?:{words})(?!\w)|[€$£])?)"
    return re.compile(number + unit), listed["mark"]
