"""Ways to spoil a file for the press, one function for each, and what each must be found by."""

from collections.abc import Callable
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

Fault = Callable[[pikepdf.Pdf], None]
PAGE = 3  # counted from 1
FAULTS: dict[str, tuple[Fault, set[str]]] = {}


def caught_by(*codes: str) -> Callable[[Fault], Fault]:
    """Say which claims a fault breaks, and no others."""

    def add(fault: Fault) -> Fault:
        FAULTS[fault.__name__] = fault, set(codes)
        return fault

    return add


def page_of(pdf: pikepdf.Pdf) -> Any:  # noqa: ANN401 -- a PDF dictionary
    """Return the page that is spoilt."""
    return pdf.pages[PAGE - 1].obj


def add(pdf: pikepdf.Pdf, kind: str, name: str, value: object) -> None:
    """Add a resource to the page."""
    page = page_of(pdf)
    resources = Dictionary(dict(page.Resources.items()))
    inner = Dictionary(dict(resources.get(kind, Dictionary()).items()))
    inner["/" + name] = value
    resources[kind] = inner
    page.Resources = resources


def draw(pdf: pikepdf.Pdf, content: bytes) -> None:
    """Draw more on the page."""
    pdf.pages[PAGE - 1].contents_add(b"q " + content + b" Q")


def picture(
    pdf: pikepdf.Pdf, space: object, channels: int, side: int = 8, value: int = 60
) -> Stream:
    """Return a square picture."""
    made = Stream(pdf, bytes([value]) * (side * side * channels))
    made.update(
        Dictionary(Type=Name.XObject, Subtype=Name.Image, Width=side, Height=side,
                   ColorSpace=space, BitsPerComponent=8)
    )  # fmt: skip
    return made


def form(pdf: pikepdf.Pdf, content: bytes, **entries: Any) -> Any:  # noqa: ANN401 -- PDF objects
    """Return a form."""
    made = Stream(pdf, content)
    made.update(
        Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=Array([0, 0, 40, 40]),
                   Resources=Dictionary(), **entries)
    )  # fmt: skip
    return pdf.make_indirect(made)


def icc(pdf: pikepdf.Pdf, channels: int) -> Array:
    """Return a colour space of an ICC profile; its bytes do not matter here."""
    profile = Stream(pdf, b"profile")
    profile.N = channels
    return Array([Name.ICCBased, pdf.make_indirect(profile)])


def tint(inks: int = 4) -> Dictionary:
    """Return a function from one number to a colour."""
    return Dictionary(FunctionType=2, Domain=Array([0, 1]), N=1,
                      C0=Array([0] * inks), C1=Array([1] * inks))  # fmt: skip


# Boxes and pages


@caught_by("trim", "bleed")
def wrong_trim(pdf: pikepdf.Pdf) -> None:
    left, bottom, right, top = (float(edge) for edge in page_of(pdf).TrimBox)
    page_of(pdf).TrimBox = Array([left, bottom, right - 9, top])


@caught_by("bleed")
def trim_aside(pdf: pikepdf.Pdf) -> None:
    left, bottom, right, top = (float(edge) for edge in page_of(pdf).TrimBox)
    page_of(pdf).TrimBox = Array([left + 5, bottom, right + 5, top])


@caught_by("bleed")
def no_bleed(pdf: pikepdf.Pdf) -> None:
    page_of(pdf).BleedBox = page_of(pdf).TrimBox


@caught_by("nested")
def paper_smaller_than_bleed(pdf: pikepdf.Pdf) -> None:
    left, bottom, right, top = (float(edge) for edge in page_of(pdf).MediaBox)
    page_of(pdf).MediaBox = Array([left + 3, bottom + 3, right - 3, top - 3])
    page_of(pdf).CropBox = page_of(pdf).MediaBox


@caught_by("nested")
def turned(pdf: pikepdf.Pdf) -> None:
    page_of(pdf).Rotate = 90


@caught_by("nested")
def window(pdf: pikepdf.Pdf) -> None:
    page_of(pdf).CropBox = page_of(pdf).TrimBox


@caught_by("pages")
def page_missing(pdf: pikepdf.Pdf) -> None:
    del pdf.pages[-1]


# The file as a whole


@caught_by("intent")
def no_intent(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/OutputIntents"]


@caught_by("intent")
def intent_without_profile(pdf: pikepdf.Pdf) -> None:
    intents: Any = pdf.Root.OutputIntents
    del intents[0]["/DestOutputProfile"]


@caught_by("intent")
def intent_for_another_paper(pdf: pikepdf.Pdf) -> None:
    intents: Any = pdf.Root.OutputIntents
    intents[0].OutputConditionIdentifier = String("FOGRA29")


@caught_by("intent profile")
def intent_of_rgb(pdf: pikepdf.Pdf) -> None:
    intents: Any = pdf.Root.OutputIntents
    profile = intents[0].DestOutputProfile
    spoilt = bytearray(profile.read_bytes())
    spoilt[16:20] = b"RGB "
    profile.write(bytes(spoilt))


@caught_by("standard")
def no_standard(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        del metadata["{http://www.npes.org/pdfx/ns/id/}GTS_PDFXVersion"]


@caught_by("standard")
def trapped_unknown(pdf: pikepdf.Pdf) -> None:
    del pdf.docinfo["/Trapped"]


@caught_by("standard", "named")
def no_metadata(pdf: pikepdf.Pdf) -> None:
    del pdf.Root["/Metadata"]


@caught_by("named")
def no_title(pdf: pikepdf.Pdf) -> None:
    with pdf.open_metadata(set_pikepdf_as_editor=False, update_docinfo=False) as metadata:
        del metadata["dc:title"]


@caught_by("actions")
def javascript(pdf: pikepdf.Pdf) -> None:
    script = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
    pdf.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("x"), script])))


@caught_by("actions")
def action_on_opening(pdf: pikepdf.Pdf) -> None:
    pdf.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


@caught_by("actions")
def action_of_a_page(pdf: pikepdf.Pdf) -> None:
    page_of(pdf).AA = Dictionary(O=Dictionary(S=Name.JavaScript, JS=String("1")))


@caught_by("files")
def embedded_file(pdf: pikepdf.Pdf) -> None:
    pdf.attachments["x.txt"] = b"anything"


@caught_by("layers")
def layers(pdf: pikepdf.Pdf) -> None:
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("German")))
    pdf.Root.OCProperties = Dictionary(OCGs=Array([group]), D=Dictionary())


@caught_by("layers")
def layer_on_a_page(pdf: pikepdf.Pdf) -> None:
    group = pdf.make_indirect(Dictionary(Type=Name.OCG, Name=String("German")))
    add(pdf, "/Properties", "L", group)


@caught_by("forms")
def form_fields(pdf: pikepdf.Pdf) -> None:
    pdf.Root.AcroForm = Dictionary(Fields=Array([]))


@caught_by("links")
def link(pdf: pikepdf.Pdf) -> None:
    page_of(pdf).Annots = Array([Dictionary(Subtype=Name.Link, Rect=Array([0, 0, 9, 9]))])


@caught_by("links", "inks")
def note_drawn_in_rgb(pdf: pikepdf.Pdf) -> None:
    appearance = Dictionary(N=form(pdf, b"1 0 0 rg 0 0 9 9 re f"))
    note = Dictionary(Subtype=Name.Square, Rect=Array([0, 0, 9, 9]), AP=appearance)
    page_of(pdf).Annots = Array([note])


# Colours


@caught_by("inks")
def rgb_text(pdf: pikepdf.Pdf) -> None:
    draw(pdf, b"1 0 0 rg BT /f0 9 Tf (x) Tj ET")


@caught_by("inks")
def rgb_line(pdf: pikepdf.Pdf) -> None:
    draw(pdf, b"1 0 0 RG 0 0 m 9 9 l S")


@caught_by("inks")
def rgb_by_name(pdf: pikepdf.Pdf) -> None:
    draw(pdf, b"/DeviceRGB cs 1 0 0 sc 0 0 9 9 re f")


@caught_by("inks")
def icc_gray(pdf: pikepdf.Pdf) -> None:
    add(pdf, "/ColorSpace", "c9", icc(pdf, 1))
    draw(pdf, b"/c9 cs 0 sc 0 0 9 9 re f")


@caught_by("inks")
def lab_that_is_not_used(pdf: pikepdf.Pdf) -> None:
    add(pdf, "/ColorSpace", "c9", Array([Name.Lab, Dictionary(WhitePoint=Array([1, 1, 1]))]))


@caught_by("inks")
def rgb_picture(pdf: pikepdf.Pdf) -> None:
    add(pdf, "/XObject", "x9", picture(pdf, Name.DeviceRGB, 3))


@caught_by("inks")
def icc_rgb_picture(pdf: pikepdf.Pdf) -> None:
    add(pdf, "/XObject", "x9", picture(pdf, icc(pdf, 3), 3))


@caught_by("inks")
def icc_cmyk_picture(pdf: pikepdf.Pdf) -> None:
    add(pdf, "/XObject", "x9", picture(pdf, icc(pdf, 4), 4))


@caught_by("inks")
def indexed_rgb_picture(pdf: pikepdf.Pdf) -> None:
    space = Array([Name.Indexed, Name.DeviceRGB, 1, String(b"\0\0\0\1\1\1")])
    add(pdf, "/XObject", "x9", picture(pdf, space, 1, value=1))


@caught_by("inks")
def rgb_in_a_form_in_a_form(pdf: pikepdf.Pdf) -> None:
    inner = form(pdf, b"0 1 0 rg 0 0 9 9 re f")
    outer = form(pdf, b"/inner Do")
    outer.Resources = Dictionary(XObject=Dictionary(inner=inner))
    add(pdf, "/XObject", "x9", outer)
    draw(pdf, b"/x9 Do")


@caught_by("inks")
def rgb_in_a_soft_mask(pdf: pikepdf.Pdf) -> None:
    mask = Dictionary(S=Name.Luminosity, G=form(pdf, b"0 1 0 rg 0 0 9 9 re f"))
    add(pdf, "/ExtGState", "g9", Dictionary(SMask=mask))


@caught_by("groups")
def soft_mask_blended_in_rgb(pdf: pikepdf.Pdf) -> None:
    group = Dictionary(S=Name.Transparency, CS=Name.DeviceRGB)
    mask = Dictionary(S=Name.Luminosity, G=form(pdf, b"", Group=group))
    add(pdf, "/ExtGState", "g9", Dictionary(SMask=mask))


@caught_by("groups")
def page_blended_in_rgb(pdf: pikepdf.Pdf) -> None:
    page_of(pdf).Group = Dictionary(S=Name.Transparency, CS=Name.DeviceRGB)


@caught_by("groups")
def form_blended_in_rgb(pdf: pikepdf.Pdf) -> None:
    group = Dictionary(S=Name.Transparency, CS=icc(pdf, 3))
    add(pdf, "/XObject", "x9", form(pdf, b"", Group=group))


@caught_by("inks")
def rgb_in_an_inline_picture(pdf: pikepdf.Pdf) -> None:
    draw(pdf, b"BI /W 1 /H 1 /CS /RGB /BPC 8 ID abc EI")


@caught_by("inks")
def rgb_shading(pdf: pikepdf.Pdf) -> None:
    shading = Dictionary(ShadingType=2, ColorSpace=Name.DeviceRGB, Coords=Array([0, 0, 9, 9]),
                         Function=tint(3))  # fmt: skip
    add(pdf, "/Shading", "s9", shading)


@caught_by("inks")
def rgb_shading_as_pattern(pdf: pikepdf.Pdf) -> None:
    shading = Dictionary(ShadingType=2, ColorSpace=icc(pdf, 3), Coords=Array([0, 0, 9, 9]),
                         Function=tint(3))  # fmt: skip
    add(pdf, "/Pattern", "p9", Dictionary(PatternType=2, Shading=shading))


@caught_by("inks")
def rgb_in_a_pattern(pdf: pikepdf.Pdf) -> None:
    made = Stream(pdf, b"1 0 0 rg 0 0 1 1 re f")
    made.update(Dictionary(PatternType=1, PaintType=1, TilingType=1, BBox=Array([0, 0, 2, 2]),
                           XStep=2, YStep=2, Resources=Dictionary()))  # fmt: skip
    add(pdf, "/Pattern", "p9", pdf.make_indirect(made))


@caught_by("inks")
def rgb_in_a_glyph(pdf: pikepdf.Pdf) -> None:
    glyph = pdf.make_stream(b"9 0 d0 1 0 0 rg 0 0 1 1 re f")
    font = Dictionary(
        Type=Name.Font, Subtype=Name.Type3, Name=Name.T, CharProcs=Dictionary(a=glyph)
    )
    add(pdf, "/Font", "f99", pdf.make_indirect(font))


@caught_by("inks", "spots")
def spot_colour_of_rgb(pdf: pikepdf.Pdf) -> None:
    space = Array([Name.Separation, Name("/House#20Red"), Name.DeviceRGB, tint(3)])
    add(pdf, "/ColorSpace", "c9", space)


@caught_by("spots")
def spot_colour(pdf: pikepdf.Pdf) -> None:
    space = Array([Name.Separation, Name("/House#20Red"), Name.DeviceCMYK, tint()])
    add(pdf, "/ColorSpace", "c9", space)


@caught_by("spots")
def spot_among_several(pdf: pikepdf.Pdf) -> None:
    names = Array([Name.Cyan, Name.Gold])
    add(pdf, "/ColorSpace", "c9", Array([Name.DeviceN, names, Name.DeviceCMYK, tint()]))


@caught_by("ink limit", "black")
def too_much_ink_in_a_line(pdf: pikepdf.Pdf) -> None:
    draw(pdf, b".9 .8 .8 .9 K 0 0 m 9 9 l S")


@caught_by("ink limit")
def too_much_ink_in_an_area(pdf: pikepdf.Pdf) -> None:
    draw(pdf, b"1 1 .4 .9 k 0 0 9 9 re f")


@caught_by("black", "overprint")
def rich_black_text(pdf: pikepdf.Pdf) -> None:
    draw(pdf, b".6 .4 .4 1 k BT /f0 9 Tf (x) Tj ET 0 0 0 1 k BT /f0 9 Tf (x) Tj ET")


@caught_by("black")
def black_text_of_three_inks(pdf: pikepdf.Pdf) -> None:
    draw(pdf, b"/DeviceCMYK cs .8 .7 .7 0 scn BT /f0 9 Tf (x) Tj ET")


@caught_by("overprint")
def black_text_that_knocks_out(pdf: pikepdf.Pdf) -> None:
    draw(pdf, b"0 0 0 1 k BT /f0 9 Tf (x) Tj ET")


@caught_by("white")
def white_that_overprints(pdf: pikepdf.Pdf) -> None:
    add(pdf, "/ExtGState", "g9", Dictionary(OP=True, op=True, OPM=1))
    draw(pdf, b"/g9 gs 0 0 0 0 k 0 0 9 9 re f")


@caught_by("lines")
def hairline(pdf: pikepdf.Pdf) -> None:
    draw(pdf, b"0 0 0 1 K .1 0 0 .1 0 0 cm 1 w 0 0 m 90 90 l S")


# Fonts, pictures, old tricks


@caught_by("fonts")
def bare_font(pdf: pikepdf.Pdf) -> None:
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    add(pdf, "/Font", "f99", pdf.make_indirect(font))


@caught_by("fonts")
def bare_font_in_a_form(pdf: pikepdf.Pdf) -> None:
    font = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)
    made = form(pdf, b"")
    made.Resources = Dictionary(Font=Dictionary(f=pdf.make_indirect(font)))
    add(pdf, "/XObject", "x9", made)


@caught_by("subsets")
def whole_font(pdf: pikepdf.Pdf) -> None:
    described = Dictionary(FontFile2=pdf.make_stream(b"font"))
    font = Dictionary(Type=Name.Font, Subtype=Name.TrueType, BaseFont=Name.Serif,
                      FontDescriptor=described)  # fmt: skip
    add(pdf, "/Font", "f99", pdf.make_indirect(font))


@caught_by("resolution", "fine")
def low_resolution(pdf: pikepdf.Pdf) -> None:
    add(pdf, "/XObject", "x9", picture(pdf, Name.DeviceCMYK, 4))
    draw(pdf, b"100 0 0 100 9 9 cm /x9 Do")


@caught_by("fine")
def resolution_that_is_not_fine(pdf: pikepdf.Pdf) -> None:
    add(pdf, "/XObject", "x9", picture(pdf, Name.DeviceCMYK, 4, side=200))
    draw(pdf, b"100 0 0 100 9 9 cm /x9 Do")


@caught_by("resolution", "fine")
def low_resolution_through_forms(pdf: pikepdf.Pdf) -> None:
    made = form(pdf, b"2 0 0 2 0 0 cm 20 0 0 20 0 0 cm /p Do", Matrix=Array([5, 0, 0, 5, 0, 0]))
    made.Resources = Dictionary(XObject=Dictionary(p=picture(pdf, Name.DeviceCMYK, 4, side=100)))
    add(pdf, "/XObject", "x9", made)
    draw(pdf, b"/x9 Do")


@caught_by("not too fine")
def resolution_that_is_waste(pdf: pikepdf.Pdf) -> None:
    add(pdf, "/XObject", "x9", picture(pdf, Name.DeviceCMYK, 4, side=200))
    draw(pdf, b"20 0 0 20 9 9 cm /x9 Do")


@caught_by("ink limit of pictures")
def picture_with_too_much_ink(pdf: pikepdf.Pdf) -> None:
    add(pdf, "/XObject", "x9", picture(pdf, Name.DeviceCMYK, 4, side=60, value=250))
    draw(pdf, b"15 0 0 15 9 9 cm /x9 Do")


@caught_by("whole")
def opi(pdf: pikepdf.Pdf) -> None:
    made = picture(pdf, Name.DeviceCMYK, 4)
    made.OPI = Dictionary()
    add(pdf, "/XObject", "x9", made)


@caught_by("postscript")
def postscript(pdf: pikepdf.Pdf) -> None:
    made = Stream(pdf, b"showpage")
    made.update(Dictionary(Type=Name.XObject, Subtype=Name.PS))
    add(pdf, "/XObject", "x9", pdf.make_indirect(made))


@caught_by("halftones")
def transfer_curve(pdf: pikepdf.Pdf) -> None:
    add(pdf, "/ExtGState", "g9", Dictionary(TR=tint(1)))


@caught_by("halftones")
def halftone(pdf: pikepdf.Pdf) -> None:
    add(pdf, "/ExtGState", "g9", Dictionary(HT=Dictionary(HalftoneType=1)))


@caught_by("readable")
def unreadable_stream(pdf: pikepdf.Pdf) -> None:
    add(pdf, "/XObject", "x9", form(pdf, b"q 1 0 0 1 (cm) 0 cm 0 0 m 9 9 l S"))
