"""The one content that every engine sets: made of a book's content, plain enough for all of them."""

import json
from pathlib import Path
from typing import Any

Material = dict[str, Any]


def material_of(content: Material, stills: dict[str, str]) -> Material:
    """Return what is set; `stills` says which file stands for a path of the content."""
    films = [
        _film(content["films"][part["film"]], part["film"], stills)
        for part in content["parts"]
        if part["kind"] == "film"
    ]
    days = [
        {
            "title": part["title"],
            "columns": [
                {
                    "name": column["name"],
                    "shows": [
                        {"time": s["time"], "title": s["title"]["text"], "film": s["anchor"]}
                        for s in column["shows"]
                    ],
                }
                for page in part["pages"]
                for column in page
            ],
        }
        for part in content["parts"]
        if part["kind"] == "day"
    ]
    index = sorted((film["directors"], film["anchor"]) for film in films)
    return {"title": content["title"], "films": films, "days": days, "index": index}


def _film(film: Material, film_id: str, stills: dict[str, str]) -> Material:
    person = film["people"][0]
    return {
        "anchor": film["anchor"],
        "id": film_id,
        "title": film["title"]["text"],
        "directors": film["directors"],
        "facts": " ".join(line["text"] for line in film["facts"]),
        "synopsis": film["synopsis"][0]["paragraphs"],
        "person": person["name"],
        "biography": person["biography"][0]["paragraphs"],
        "credits": [[credit["label"], ", ".join(credit["names"])] for credit in film["credits"]],
        "awards": film["awards"],
        "screenings": [f"{s['day']} {s['time']}, {s['rows'][0]}" for s in film["screenings"]],
        "filmography": [[entry["year"], entry["title"]["text"]] for entry in person["filmography"]],
        "still": stills[film["still"]["path"]],
    }


def read(path: str) -> Material:
    """Return the material that lies in a file."""
    made: Material = json.loads(Path(path).read_text(encoding="utf-8"))
    return made
