"""How an entry is laid out on its pages: guessed from its lengths, made exact by the engine.

An entry that cannot stand on one page is given two with a purpose, the film on the first and its
makers on the second, rather than a second page of three lines. Heights are guesses; where they
matter, the engine measures, and only there, because measuring sets an entry twice.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from festdesk.booklet.setting import Setting

_MM_PER_PT = 25.4 / 72
# The width of a character as a share of the size, its word spaces and hyphens among it: counted
# on texts of the sample in the faces of the shipped designs.
_TEXT_WIDTH, _SMALL_WIDTH, _TITLE_WIDTH = 0.435, 0.423, 0.5
_LOGLINE_SCALE, _POSTER_SCALE = 1.133, 1.3
_STRIP = 0.65  # of the least height, as in resources/booklet/entry-pages.typ
_HEADED_LINES = 2  # a heading and the space before it
_GROUP_LINES = 1.8  # the same in small type
_BETWEEN_ITEMS = 0.2  # of a line
# From a little below the end of a page, since this is a guess, to what a lower still can save.
_NEAR_BELOW_MM, _NEAR_ABOVE_MM = 12.0, 42.0
# A guess may be off by two lines.
_ROOM_TO_SPARE_MM = 6.0
_CAPTION_MM = 8.0
# Below the texts, screenings stand in columns about this wide, as do credits and filmographies.
_ABREAST_MM = 36.0
# Letters: beside a column of years, and of the number of a page.
_INDENT, _NUMBER = 6, 5

Content = Mapping[str, Any]
Texts = Sequence[Content | None]


def layout_of(content: Content, setting: "Setting") -> dict[str, Any]:
    """Return on how many pages an entry is meant to stand and where its filmography goes.

    `pages` is "flow", "two" or "picture", whose first page holds little else; `filmography` is
    "side", "text" or "below"; `measured` asks the engine to fit the still.
    """
    still = content["still"]
    guess = _Guess(content, setting)
    page = setting.text_height_mm
    least = min(still["height"], setting.design.values["entry"]["still_least_mm"]) if still else 0.0
    places = ("side", "text") if setting.frame.beside else ("below",)
    for place in places:
        height = guess.head_mm(least) + guess.body_mm(place)
        if height <= page:
            is_near = height > page - _NEAR_BELOW_MM
            return {
                "pages": "flow",
                "filmography": place,
                "measured": still is not None or is_near,
            }
    if setting.design.values["entry"]["pages"] > 1:
        for place in places:
            poster = guess.head_mm(least * _STRIP) + guess.poster_mm
            facing = guess.facing_mm(place, guess.synopsis_mm)
            if still and max(poster, facing) <= page - _ROOM_TO_SPARE_MM:
                return {"pages": "picture", "filmography": place, "measured": True}
        if guess.head_mm(least) + guess.opening_mm <= page - _ROOM_TO_SPARE_MM:
            for place in places:
                if guess.facing_mm(place) <= page - _ROOM_TO_SPARE_MM:
                    return {"pages": "two", "filmography": place, "measured": still is not None}
    full = guess.head_mm(still["height"] if still else 0.0)
    heights = {place: full + guess.body_mm(place) for place in dict.fromkeys((*places, "below"))}
    place = min(heights, key=lambda place: -(-heights[place] // page))
    return {
        "pages": "flow",
        "filmography": place,
        "measured": still is not None or _just_misses_a_page(heights[place], page),
    }


def _just_misses_a_page(height_mm: float, page_mm: float) -> bool:
    over = height_mm % page_mm
    return over < _NEAR_ABOVE_MM or over > page_mm - _NEAR_BELOW_MM


@dataclass(frozen=True)
class _Guess:
    """Heights of the parts of an entry, in millimetres, from the measures of its setting."""

    content: Content
    setting: "Setting"

    def head_mm(self, still_mm: float) -> float:
        """The still, the titles, the directors and the facts."""
        values = self.setting.design.values
        measure = self.setting.measure_mm
        above = still_mm - values["margin"]["top_mm"] + _CAPTION_MM if self.content["still"] else 0
        title = self.content["title"]["text"]
        _, size, line = next(step for step in values["title"]["steps"] if len(title) <= step[0])
        titles = _lines(title, _characters(measure, size, _TITLE_WIDTH)) * line * _MM_PER_PT
        named = [*self.content["titles"], self.content["second"]]
        lines = sum(1 for further in named if further) + bool(self.content["directors"])
        facts = sum(
            _lines(fact["text"], self._small_characters(measure)) for fact in self.content["facts"]
        )
        gaps = 12.0
        return float(above + titles + lines * 1.3 * self._line + facts * self._small_line + gaps)

    def body_mm(self, place: str) -> float:
        """All below the head in one flow."""
        side = self._showing_lines + self._maker_lines
        return self._arranged(self._film_mm + self._people_mm, side, place)

    def facing_mm(self, place: str, more_mm: float = 0.0) -> float:
        """The second page of two."""
        return self._arranged(self._people_mm + more_mm, self._maker_lines, place)

    @property
    def opening_mm(self) -> float:
        """The film and its screenings, on the first page of two."""
        return self._arranged(self._film_mm, self._showing_lines, "", with_filmography=False)

    @property
    def poster_mm(self) -> float:
        """What stands below the titles on a page that is left to the picture."""
        logline = self._texts_mm(self.content["logline"], 0.5, _POSTER_SCALE)
        abreast = max(1, round(self.setting.measure_mm / _ABREAST_MM))
        return logline + self._showing_lines * self._small_line / abreast * 1.15

    @cached_property
    def synopsis_mm(self) -> float:
        """The synopsis, the quotation and the house's own texts."""
        quotation = self.content["quotation"]
        quoted = _HEADED_LINES * self._line + self._text_mm(quotation) if quotation else 0.0
        own = sum(self._texts_mm(of_kind, _HEADED_LINES) for of_kind in self.content["own_texts"])
        return self._texts_mm(self.content["synopsis"]) + quoted + own

    def _arranged(
        self, text_mm: float, side_lines: float, place: str, *, with_filmography: bool = True
    ) -> float:
        frame = self.setting.frame
        entries = self._filmography_lines * self._small_line if with_filmography else 0.0
        heading = _HEADED_LINES * self._line if entries else 0.0
        abreast = max(1, round(self.setting.measure_mm / _ABREAST_MM))
        below = heading + entries / abreast if place == "below" else 0.0
        side_mm = side_lines * self._small_line
        if not frame.beside:
            return text_mm + self._line + side_mm / abreast * 1.15 + below
        if place == "side":
            side_mm += entries
        elif place == "text":
            text_mm += heading + entries / 2
        return max(text_mm, side_mm) + below

    @property
    def _line(self) -> float:
        return float(self.setting.design.values["text"]["line_pt"]) * _MM_PER_PT

    @property
    def _small_line(self) -> float:
        return float(self.setting.design.values["small"]["line_pt"]) * _MM_PER_PT

    @cached_property
    def _side_characters(self) -> int:
        frame = self.setting.frame
        return self._small_characters(frame.side_mm if frame.beside else _ABREAST_MM)

    def _small_characters(self, width_mm: float) -> int:
        return _characters(width_mm, self.setting.design.values["small"]["size_pt"], _SMALL_WIDTH)

    def _text_mm(self, text: Content, scale: float = 1.0) -> float:
        size = self.setting.design.values["text"]["size_pt"] * scale
        characters = _characters(self.setting.frame.column_mm, size, _TEXT_WIDTH)
        lines = sum(_lines(paragraph, characters) for paragraph in text["paragraphs"])
        return lines * self._line * scale

    def _texts_mm(self, texts: Texts, more_lines: float = 0.0, scale: float = 1.0) -> float:
        heights = [self._text_mm(text, scale) for text in texts if text]
        if not heights:
            return 0.0
        more = more_lines * self._line
        if self.setting.frame.columns > 1:
            return more + max(heights)
        return more + sum(heights) + (len(heights) - 1) * self._line

    @cached_property
    def _film_mm(self) -> float:
        return self._texts_mm(self.content["logline"], 0.5, _LOGLINE_SCALE) + self.synopsis_mm

    @cached_property
    def _people_mm(self) -> float:
        height = self._texts_mm(self.content["statement"], _HEADED_LINES)
        for person in self.content["people"]:
            height += self._texts_mm(person["biography"], _HEADED_LINES)
        stills = self.content["stills"]
        row = float(stills[0]["height"]) + _HEADED_LINES * self._line if stills else 0.0
        return height + row

    @cached_property
    def _showing_lines(self) -> float:
        return _group_lines(
            1
            + sum(_lines(row, self._side_characters) for row in shown["rows"])
            + bool(shown["marks"])
            for shown in self.content["screenings"]
        )

    @cached_property
    def _maker_lines(self) -> float:
        width = self._side_characters
        named = [1 + _lines(", ".join(c["names"]), width) for c in self.content["credits"]]
        unnamed = [_lines(names, width) for names in self.content["unknown"]]
        awards = (_lines(award, width) for award in self.content["awards"])
        return _group_lines([*named, *unnamed]) + _group_lines(awards)

    @cached_property
    def _filmography_lines(self) -> float:
        # Their entries stand as close as lines do.
        return sum(
            _GROUP_LINES + self._lines_of_entries(person)
            for person in self.content["people"]
            if person["filmography"]
        )

    def _lines_of_entries(self, person: Content) -> int:
        """Return the lines of a filmography, with the words for the rest."""
        width = self._side_characters
        entries, between, rest = person["filmography"], person["between"], person["rest"]
        if between:
            letters = sum(len(between) + _letters_of(entry) for entry in entries)
            return max(1, -(-(letters + len(rest)) // width))
        indent = _INDENT if any(entry["year"] for entry in entries) else 0
        beside = width - indent
        return sum(max(1, -(-_letters_of(entry) // beside)) for entry in entries) + bool(rest)


def _letters_of(entry: Content) -> int:
    reference = len(entry["sign"]) + _NUMBER if entry["anchor"] else 0
    return sum(len(piece["text"]) for piece in entry["pieces"]) + reference


def _characters(width_mm: float, size_pt: float, width: float) -> int:
    return max(8, int(width_mm / (size_pt * _MM_PER_PT * width)))


def _lines(text: str, characters: int) -> int:
    return sum(max(1, -(-len(line) // characters)) for line in text.split("\n"))


def _group_lines(items: Iterable[int]) -> float:
    lines = list(items)
    return _GROUP_LINES + sum(lines) + _BETWEEN_ITEMS * len(lines) if lines else 0.0
