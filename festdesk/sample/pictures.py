"""The stills of the sample edition, drawn by festdesk itself."""

from io import BytesIO

from festdesk.sample.scenes import (
    cleo,
    cranes,
    daisies,
    friend,
    gleaners,
    hedgehog,
    jetee,
    lune,
    memories,
    mood,
    paula,
    sunrise,
    surogat,
    tokyo,
    touki,
)

_QUALITY = 86
_SCENES = {
    "cleo": cleo.cleo,
    "cranes": cranes.cranes,
    "daisies": daisies.daisies,
    "friend": friend.friend,
    "gleaners": gleaners.gleaners,
    "hedgehog": hedgehog.hedgehog,
    "jetee": jetee.jetee,
    "lune": lune.lune,
    "memories": memories.memories,
    "mood": mood.mood,
    "paula": paula.paula,
    "sunrise": sunrise.sunrise,
    "surogat": surogat.surogat,
    "tokyo": tokyo.tokyo,
    "touki": touki.touki,
}


def picture_names() -> tuple[str, ...]:
    """Return the names of all pictures that can be drawn."""
    return tuple(_SCENES)


def draw_picture(name: str) -> bytes:
    """Return a picture as JPEG; the same each time with the same version of Pillow."""
    content = BytesIO()
    _SCENES[name]().save(content, "JPEG", quality=_QUALITY)
    return content.getvalue()
