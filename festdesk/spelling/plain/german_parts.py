"""What German words are made with: prefixes, endings, links, and short words that take part."""

import re

SHORTEST_STEM = 4  # letters of a verb without its ending
SHORTEST_PART = 3  # letters of a part of a compound, but for its last
SHORTEST_LAST = 4
SHORTEST_RARE = 5  # letters of a first part that is written seldom
MOST_PARTS = 4  # of a compound

ADJECTIVE_ENDINGS = ("e", "em", "en", "er", "es")
DEGREES = ("er", "st", "est")

NUMBER = re.compile(
    "(?=ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|hundert|tausend)"
    "(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|[a-zü]{3,6}zehn)?"
    "(?:hundert|tausend)){0,2}(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun)"
    "(?:und(?:zwanzig|dreissig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig))?)?"
    "(?:st|t)?(?:e[nrsm]?|er)?"
)

# What past participles begin with, or end with: “angesehen”, “verloren”, “studiert”.
PAST_PARTICIPLE = re.compile(
    "(?:[a-zäöü]*ge|be|emp|ent|er|miss|ver|zer|durch|hinter|über|um|unter|voll|wider|wieder)"
    "|[a-zäöü]+iert$"
)

BEFORE_VERBS = frozenset(
    (
        *("ab", "an", "auf", "aus", "be", "bei", "da", "dabei", "dagegen", "daher", "dahin"),
        *("daneben", "dar", "daran", "darauf", "davon", "davor", "dazu", "dazwischen", "durch"),
        *("ein", "emp", "empor", "ent", "entgegen", "entlang", "entzwei", "er", "fehl", "fern"),
        *("fertig", "fest", "fort", "frei", "für", "gegenüber", "gleich", "her", "herab", "heran"),
        *("herauf", "heraus", "herbei", "herein", "herüber", "herum", "herunter", "hervor", "hin"),
        *("hinab", "hinauf", "hinaus", "hindurch", "hinein", "hinter", "hinterher", "hinüber"),
        *("hinunter", "hinweg", "hinzu", "hoch", "inne", "kaputt", "klar", "kurz", "lahm", "los"),
        *("miss", "mit", "nach", "nahe", "neben", "nieder", "preis", "quer", "ran", "rauf", "raus"),
        *("rein", "rüber", "rum", "runter", "schief", "schwarz", "statt", "still", "tot"),
        *("trocken", "über", "überein", "um", "umher", "unter", "ver", "voll", "vor", "voran"),
        *("voraus", "vorbei", "vorher", "vorüber", "wach", "weg", "weiter", "wider", "wieder"),
        *("wohl", "zer", "zu", "zurecht", "zurück", "zusammen", "zuvor", "zwischen"),
    )
)
LONGEST_BEFORE_VERBS = max(map(len, BEFORE_VERBS))

# The first part of a word of any kind, besides nouns, adjectives and stems of verbs.
BEFORE_ANY = frozenset(
    (
        *("aero", "agro", "astro", "de", "des", "dis", "epi", "ethno", "euro", "fein", "hydro"),
        *("in", "ir", "krypto", "nano", "neuro", "pan", "philo", "physio", "turbo", "xeno"),
        *("auf", "aus", "bei", "dank", "durch", "ein", "fort", "her", "hin", "zurück", "zusammen"),
        *("ess", "geh", "les", "näh"),
        *(
            "les",
            "ess",
            "geh",
            "näh",
            "acht",
            "allein",
            "allgemein",
            "allzu",
            "alt",
            "anti",
            "audio",
            "aussen",
            "auto",
            "bi",
        ),
        *("bio", "cis", "co", "dokumentar", "doppel", "drei", "dritt", "einzel", "elektro", "erst"),
        *(
            "erz",
            "ex",
            "extra",
            "foto",
            "früh",
            "fünf",
            "ganz",
            "gegen",
            "gemeinschafts",
            "general",
        ),
        *("geo", "gesamt", "gross", "grund", "halb", "haupt", "hetero", "hinter", "hoch", "homo"),
        *("hundert", "hyper", "infra", "innen", "inter", "intra", "jung", "kino", "ko", "kommunal"),
        *("kontra", "lieblings", "makro", "mega", "mehr", "meta", "mikro", "mini", "mit", "mittel"),
        *("mono", "multi", "nach", "neben", "neo", "neu", "neun", "nicht", "non", "nord", "ober"),
        *("ost", "para", "poly", "pop", "post", "pro", "prä", "pseudo", "psycho", "quasi", "queer"),
        *("radio", "re", "rück", "schein", "sechs", "selbst", "semi", "sieben", "single", "sonder"),
        *("sozial", "sozio", "spezial", "spät", "stief", "sub", "super", "süd", "tausend"),
        *("techno", "tele", "thermo", "tief", "top", "trans", "ultra", "um", "un", "unter", "ur"),
        *("video", "viel", "vier", "vize", "voll", "vor", "weg", "west", "wieder", "zehn"),
        *("zentral", "zusatz", "zwei", "zweit", "zwischen", "öko", "über"),
    )
)
# What names of places and families end with, which begin with anything.
TAILS_OF_NAMES = re.compile(
    "(?:au|bach|bahn|beck|berg|berge|born|brück|brücken|burg|dorf|feld|felde|fels|fluss|furt|gau"
    "|hagen|[a-zäöü]{0,2}ingen|stedt"
    "|haus|hausen|heim|hof|hofen|holz|horn|kirch|kirche|kirchen|land|mann|markt|moor|platz|reich"
    "|rode|see|stadt|stein|strasse|tal|tor|wald|weiler|werder|wiese|winkel)"
)
# Short nouns that words often end with; with others of three letters a slip makes a compound.
SHORT_LAST = frozenset(
    (
        *("abo", "akt", "amt", "arm", "art", "bad", "bar", "bau", "bus", "duo", "ehe", "eis"),
        *("fan", "fee", "gas", "gig", "hai", "hit", "hof", "hut", "job", "kur", "lob", "lok"),
        *("los", "mut", "not", "ohr", "ort", "pop", "rad", "rat", "ruf", "see", "set", "tag"),
        *("tal", "tat", "tee", "tod", "ton", "tor", "typ", "tür", "uhr", "wal", "weg", "zoo"),
        "zug",
    )
)
# Small words of which no others are made.
NEVER_PARTS = frozenset(
    (
        *("der", "die", "das", "den", "dem", "des", "und", "ist", "eine", "einen", "einem", "sich"),
        *("hat", "hatte", "hatten", "haben", "war", "waren", "wird", "werden", "wurde", "wurden"),
        *("sind", "kann", "muss", "ihre", "ihrem", "ihren", "seine", "seinem", "seinen", "nicht"),
    )
)
# What stands before its verb as one word at a clause's end: "was der Abend bereithat".
PARTED_FROM_VERBS = frozenset(
    (
        *("bereit", "fest", "inne", "statt", "teil", "frei", "dabei", "lieb", "wach"),
        *(
            "gern",
            "satt",
            "vor",
            "an",
            "auf",
            "da",
            "mit",
            "um",
            "aus",
            "ab",
            "über",
            "gut",
            "heim",
            "wahr",
        ),
        *("los", "dazu", "daran", "hinter", "herum", "zurück", "zusammen", "beisammen", "vorbei"),
    )
)
# Nouns that take an s where they are the first part of another: “Arbeitsplatz”.
LINKED_WITH_S = re.compile(
    "(?:ung|heit|keit|schaft|ion|tät|ing|ling|tum|t|hilfe|liebe|macht|nacht|geschicht|amt|e|en|er|el"
    "|um|al|or|and|ent|ik|ur|eur|ier)$"
)

# Endings, and what the noun that they are put to has besides what is before them.
OF_NOUNS = (
    ("erinnen", ("", "e")),
    ("erin", ("", "e")),
    ("ern", ("", "e")),
    ("ers", ("", "e")),
    ("er", ("", "e")),
    ("innen", ("", "e")),
    ("in", ("", "e")),
    ("chens", ("", "e", "en")),
    ("chen", ("", "e", "en")),
    ("lein", ("", "e", "en")),
    ("schaften", ("", "e", "er")),
    ("schaft", ("", "e", "er")),
    ("haft", ("", "e", "en")),
    ("los", ("", "e", "s", "en")),
    ("artig", ("", "e", "n")),
    ("förmig", ("", "e", "n")),
    ("mässig", ("", "s", "e")),
    ("weise", ("", "er", "s", "n")),
    ("lich", ("", "e")),
    ("isch", ("", "e", "ie", "ik")),
    ("ig", ("", "e", "en")),
)
OF_ADJECTIVES = ("igkeiten", "igkeit", "keiten", "keit", "heiten", "heit", "erweise")
OF_VERBS = ("ungen", "ung", "erinnen", "erin", "ern", "ers", "er", "bar", "lich", "sam")


def without_endings(word: str) -> tuple[str, ...]:
    """Return a word and what it is without each ending of an adjective that it has."""
    shorter = (word.removesuffix(ending) for ending in ADJECTIVE_ENDINGS if word.endswith(ending))
    return (word, *(form for form in shorter if len(form) >= SHORTEST_PART))
