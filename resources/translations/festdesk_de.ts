<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AboutText</name>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>About this text: author, translator, source, rights</source>
      <translation>Zu diesem Text: Autor, Übersetzung, Quelle, Rechte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Author</source>
      <translation>Autorin oder Autor</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Author of {text}</source>
      <translation>Autorin oder Autor: {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Open question</source>
      <translation>Offene Frage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Open question on {text}</source>
      <translation>Offene Frage: {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Open question: {question}</source>
      <translation>Offene Frage: {question}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Rights</source>
      <translation>Rechte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Rights of {text}</source>
      <translation>Rechte: {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Source of {text}</source>
      <translation>Quelle: {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>To colleagues; never printed</source>
      <translation>Fürs Team; wird nie gedruckt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Translator</source>
      <translation>Übersetzung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>Translator of {text}</source>
      <translation>Übersetzung: {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/about_text.py" />
      <source>{text}: {about}</source>
      <translation>{text}: {about}</translation>
    </message>
  </context>
  <context>
    <name>ActsDialog</name>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>&amp;Go to</source>
      <translation>&amp;Gehe zu</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>Later acts stay as they are</source>
      <translation>Spätere Schritte bleiben, wie sie sind</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>Show in the window what was changed</source>
      <translation>Im Fenster zeigen, was geändert wurde</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>Take back &amp;only this</source>
      <translation>Nur das &amp;zurücknehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>Take back “{label}”</source>
      <translation>„{label}“ zurücknehmen</translation>
    </message>
  </context>
  <context>
    <name>AudiencePart</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/audience_part.py" />
      <source>Audience</source>
      <translation>Publikum</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/audience_part.py" />
      <source>Audience and state</source>
      <translation>Publikum und Zustand</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/audience_part.py" />
      <source>Change state of screening</source>
      <translation>Zustand der Vorführung ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/audience_part.py" />
      <source>Lock screening</source>
      <translation>Vorführung fixieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/audience_part.py" />
      <source>Locked in its place</source>
      <translation>An ihrem Platz fixiert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/audience_part.py" />
      <source>Premiere</source>
      <translation>Premiere</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/audience_part.py" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/audience_part.py" />
      <source>Unlock screening</source>
      <translation>Fixierung der Vorführung lösen</translation>
    </message>
  </context>
  <context>
    <name>AudiencesPage</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>A screening is for “{audience}”. It is listed until that is not.</source>
      <translation>Eine Vorführung ist für dieses Publikum: „{audience}“. Es bleibt in der Liste, solange das so ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>Add an audience of your own</source>
      <translation>Eigenes Publikum hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>Add audience</source>
      <translation>Publikum hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>Audience</source>
      <translation>Publikum</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>Audiences</source>
      <translation>Publikum</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>Before a screening for an audience the hall must have been free that long, if the hall itself does not take longer. What an audience is promised has to be spoken, read or interpreted at each of its screenings.</source>
      <translation>Vor einer Vorführung für ein Publikum muss der Saal so lange frei gewesen sein, falls er nicht selbst länger braucht. Was einem Publikum zugesagt ist, muss in jeder seiner Vorführungen gesprochen, zu lesen oder gedolmetscht sein.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>Change audience</source>
      <translation>Publikum ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>Forget rules of audiences</source>
      <translation>Regeln für ein Publikum verwerfen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>Promised subtitles</source>
      <translation>Zugesagte Untertitel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>Screenings</source>
      <translation>Vorführungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>Turnaround before (min)</source>
      <translation>Umbauzeit davor (min)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/audiences_page.py" />
      <source>{count} screenings are for “{audience}”. It is listed until they are for others.</source>
      <translation>{count} Vorführungen sind für dieses Publikum: „{audience}“. Es bleibt in der Liste, bis sie für ein anderes sind.</translation>
    </message>
  </context>
  <context>
    <name>AwardsGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Add an award</source>
      <translation>Preis hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Add award</source>
      <translation>Preis hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>An award needs its prize. Type it, or press Delete on the row.</source>
      <translation>Ein Preis muss genannt werden. Tippen Sie ihn, oder drücken Sie Entf in der Zeile.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Awards</source>
      <translation>Preise</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Category</source>
      <translation>Kategorie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Change award</source>
      <translation>Preis ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Festival or body</source>
      <translation>Festival oder Institution</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Prize</source>
      <translation>Preis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Remove award</source>
      <translation>Preis entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Reorder awards</source>
      <translation>Preise umordnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/awards_group.py" />
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
  </context>
  <context>
    <name>Biography</name>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Biography, {language}</source>
      <translation>Biografie, {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Change biography</source>
      <translation>Biografie ändern</translation>
    </message>
  </context>
  <context>
    <name>BlockEditor</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>Films</source>
      <translation>Filme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>Introduction</source>
      <translation>Einführungstext</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>Introduction, {language}</source>
      <translation>Einführungstext, {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>It has no screening yet.</source>
      <translation>Er hat noch keine Vorführung.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>Name block</source>
      <translation>Block benennen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>Name, {language}</source>
      <translation>Name, {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>New screening of this block</source>
      <translation>Neue Vorführung dieses Blocks</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>Note for colleagues</source>
      <translation>Notiz fürs Team</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>Where it is shown</source>
      <translation>Wo er gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>Write introduction of block</source>
      <translation>Einführungstext des Blocks schreiben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>Write note on block</source>
      <translation>Notiz zum Block schreiben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/editor.py" />
      <source>no start yet</source>
      <translation>noch ohne Beginn</translation>
    </message>
  </context>
  <context>
    <name>Blocks</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/lengths.py" />
      <source>Films: {count}</source>
      <translation>Filme: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/lengths.py" />
      <source>Films: {count} · {minutes} min</source>
      <translation>Filme: {count} · {minutes} min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/lengths.py" />
      <source>Films: {count}. At least {minutes} min, without pauses. The running time is not known of: {films}.</source>
      <translation>Filme: {count}. Mindestens {minutes} min, ohne Pausen. Unbekannt ist die Laufzeit von: {films}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/lengths.py" />
      <source>Films: {count}. Together {minutes} min, without pauses.</source>
      <translation>Filme: {count}. Zusammen {minutes} min, ohne Pausen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/lengths.py" />
      <source>No film yet.</source>
      <translation>Noch kein Film.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/lengths.py" />
      <source>{films} and {count} more</source>
      <translation>{films} und {count} weitere</translation>
    </message>
  </context>
  <context>
    <name>BlocksDialog</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>&amp;Delete block…</source>
      <translation>Block &amp;löschen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>&amp;New block</source>
      <translation>&amp;Neuer Block</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>A block shows several films in one slot, such as short films. Make one here, or from the films that are selected in their list.</source>
      <translation>Ein Block zeigt mehrere Filme auf einem Platz, etwa Kurzfilme. Legen Sie hier einen an, oder aus den Filmen, die in ihrer Liste gewählt sind.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>Block {number}</source>
      <translation>Block {number}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>Blocks</source>
      <translation>Blöcke</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>Delete block</source>
      <translation>Block löschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>Delete {name}? Its films stay, its screenings ({count}) go with it.</source>
      <translation>{name} löschen? Die Filme bleiben, mit dem Block gehen seine Vorführungen ({count}).</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>Delete {name}? Its films stay; it has no screening.</source>
      <translation>{name} löschen? Die Filme bleiben; eine Vorführung gibt es nicht.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>Keep it</source>
      <translation>Behalten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>Make block</source>
      <translation>Block anlegen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/dialog.py" />
      <source>Search blocks</source>
      <translation>Blöcke suchen</translation>
    </message>
  </context>
  <context>
    <name>Board</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/board.py" />
      <source>Calendar board</source>
      <translation>Kalendertafel</translation>
    </message>
  </context>
  <context>
    <name>BoardFoot</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/foot.py" />
      <source>Colou&amp;r</source>
      <translation>Fa&amp;rbe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/foot.py" />
      <source>Colour by</source>
      <translation>Färben nach</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/foot.py" />
      <source>Facts of the screening</source>
      <translation>Angaben zur Vorführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/foot.py" />
      <source>What the colours of the cards mean</source>
      <translation>Was die Farben der Karten bedeuten</translation>
    </message>
  </context>
  <context>
    <name>BookSettings</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>&amp;Design</source>
      <translation>&amp;Gestaltung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>A book for each language</source>
      <translation>Ein Heft je Sprache</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Arrange the languages of a book</source>
      <translation>Sprachen eines Hefts anordnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Arrangemen&amp;t</source>
      <translation>An&amp;ordnung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Change it …</source>
      <translation>Ändern …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Change the signature of a book</source>
      <translation>Druckbogen eines Hefts ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Change the size of a book</source>
      <translation>Format eines Hefts ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Choose a design</source>
      <translation>Gestaltung wählen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Choose the languages of a book</source>
      <translation>Sprachen eines Hefts wählen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Design</source>
      <translation>Gestaltung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Design, size, languages</source>
      <translation>Gestaltung, Format, Sprachen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>First language</source>
      <translation>Erste Sprache</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Height in mm</source>
      <translation>Höhe in mm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>How the languages stand</source>
      <translation>Wie die Sprachen stehen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>La&amp;nguages</source>
      <translation>S&amp;prachen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Make a design</source>
      <translation>Gestaltung anlegen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Make my own from this …</source>
      <translation>Eigene daraus machen …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>One below another in one book</source>
      <translation>Untereinander in einem Heft</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Pages of a signature</source>
      <translation>Seiten eines Druckbogens</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Second language</source>
      <translation>Zweite Sprache</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Si&amp;gnature</source>
      <translation>&amp;Druckbogen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Si&amp;ze</source>
      <translation>&amp;Format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Side by side in one book</source>
      <translation>Nebeneinander in einem Heft</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Size of the page</source>
      <translation>Seitenformat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Third language</source>
      <translation>Dritte Sprache</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Width in mm</source>
      <translation>Breite in mm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>Write a length in millimetres, such as 170.</source>
      <translation>Schreiben Sie eine Länge in Millimetern, etwa 170.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>any number of pages</source>
      <translation>beliebige Seitenzahl</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>design: {size}</source>
      <translation>Gestaltung: {size}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>mm</source>
      <translation>mm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>own size</source>
      <translation>eigenes Format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>{count} pages</source>
      <translation>{count} Seiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/book_settings.py" />
      <source>{design}, own</source>
      <translation>{design}, eigene</translation>
    </message>
  </context>
  <context>
    <name>Booklet</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Advertisement</source>
      <translation>Anzeige</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Awards</source>
      <translation>Preise</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Blocks of shorts</source>
      <translation>Kurzfilmblöcke</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Catalogue</source>
      <translation>Katalog</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Cover</source>
      <translation>Umschlag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Credits</source>
      <translation>Credits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Day by day</source>
      <translation>Tag für Tag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Directors</source>
      <translation>Regie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Entries of films</source>
      <translation>Einträge der Filme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/printed_calendar.py" />
      <source>Exported for print</source>
      <translation>Für den Druck ausgegeben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Filmography</source>
      <translation>Filmografie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Foreword</source>
      <translation>Vorwort</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Guests</source>
      <translation>Gäste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Imprint</source>
      <translation>Impressum</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Index of countries</source>
      <translation>Register der Länder</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Index of directors</source>
      <translation>Register der Regie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Index of titles</source>
      <translation>Register der Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Inside cover</source>
      <translation>Umschlaginnenseite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Juries and awards</source>
      <translation>Jurys und Preise</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/printed_calendar.py" />
      <source>Keep the printed calendar</source>
      <translation>Gedruckten Kalender festhalten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Language version</source>
      <translation>Sprachfassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Legend</source>
      <translation>Zeichenerklärung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>One below another</source>
      <translation>Untereinander</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>One language</source>
      <translation>Eine Sprache</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Opening pages of strands</source>
      <translation>Eröffnungsseiten der Sektionen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Page {page}: {caption}</source>
      <translation>Seite {page}: {caption}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Pages for notes</source>
      <translation>Notizseiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Pages of a PDF</source>
      <translation>Seiten eines PDF</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Part of the book</source>
      <translation>Teil des Hefts</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Practical information</source>
      <translation>Praktische Hinweise</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Press text</source>
      <translation>Pressetext</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Print sources</source>
      <translation>Kopienquellen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Programme</source>
      <translation>Programm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Running time</source>
      <translation>Laufzeit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Screening</source>
      <translation>Vorführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Side by side</source>
      <translation>Nebeneinander</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Sponsors</source>
      <translation>Sponsoren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Stills</source>
      <translation>Standfotos</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Strand</source>
      <translation>Sektion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Text page</source>
      <translation>Textseite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/book_words.py" />
      <source>Thanks</source>
      <translation>Dank</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>Venue</source>
      <translation>Spielstätte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>[no longer in the programme]</source>
      <translation>[nicht mehr im Programm]</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_words.py" />
      <source>[without title]</source>
      <translation>[ohne Titel]</translation>
    </message>
  </context>
  <context>
    <name>BookletPage</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>&amp;Export…</source>
      <translation>A&amp;usgeben…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>&amp;Go to what the page shows</source>
      <translation>&amp;Gehe zu dem, was die Seite zeigt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>&amp;Jump to it</source>
      <translation>Hin&amp;springen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>&amp;Spreads</source>
      <translation>Doppelsei&amp;ten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Click to edit it.</source>
      <translation>Zum Bearbeiten klicken.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Click to edit: {field}</source>
      <translation>Zum Bearbeiten klicken: {field}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Field &amp;before</source>
      <translation>&amp;Voriges Feld auf der Seite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Fit &amp;page</source>
      <translation>Ganze Se&amp;ite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Fit &amp;width</source>
      <translation>Ganze &amp;Breite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Fit of the en&amp;tries</source>
      <translation>&amp;Platz der Einträge</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Next fie&amp;ld on the page</source>
      <translation>&amp;Nächstes Feld auf der Seite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Next place fo&amp;und</source>
      <translation>Nächste &amp;Fundstelle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>No face has all letters of “{text}”; “{printed}” is printed.</source>
      <translation>Keine Schrift hat alle Zeichen von „{text}“; gedruckt wird „{printed}“.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>O&amp;verview</source>
      <translation>Übersi&amp;cht</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Only this &amp;film, or all</source>
      <translation>Nur dieser Fil&amp;m, oder alle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Pages of the booklet</source>
      <translation>Seiten des Programmhefts</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Pictures that cannot be read: {count}; their pages have marked gaps.</source>
      <translation>Bilder, die nicht gelesen werden können: {count}; ihre Seiten haben markierte Lücken.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Pl&amp;an of the book</source>
      <translation>Plan des &amp;Hefts</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Place foun&amp;d before</source>
      <translation>V&amp;orige Fundstelle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Pri&amp;nt…</source>
      <translation>&amp;Drucken…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Sea&amp;rch in the pages</source>
      <translation>In den Seiten &amp;suchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Setting the pages …</source>
      <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Si&amp;ze of the paper</source>
      <translation>Größe des Papie&amp;rs</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>The booklet is being set …</source>
      <translation>Das Programmheft wird gesetzt …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>The pages cannot be shown: {reason}</source>
      <translation>Die Seiten können nicht gezeigt werden: {reason}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>This page is no film's. Turn to a film first.</source>
      <translation>Diese Seite gehört zu keinem Film. Blättern Sie zuerst zu einem.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Zoom &amp;in</source>
      <translation>V&amp;ergrößern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>Zoom &amp;out</source>
      <translation>Verk&amp;leinern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page.py" />
      <source>{pages} pages, set in {seconds} s.</source>
      <translation>{pages} Seiten, gesetzt in {seconds} s.</translation>
    </message>
  </context>
  <context>
    <name>BreakDialog</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/break_dialog.py" />
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/break_dialog.py" />
      <source>&amp;Label</source>
      <translation>Be&amp;zeichnung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/break_dialog.py" />
      <source>&amp;Length</source>
      <translation>&amp;Länge</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/break_dialog.py" />
      <source>&amp;Start</source>
      <translation>&amp;Beginn</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/break_dialog.py" />
      <source>&amp;What it is</source>
      <translation>&amp;Was es ist</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/break_dialog.py" />
      <source>Break of the programme</source>
      <translation>Pause des Programms</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/break_dialog.py" />
      <source>Such as lunch, jury, private hire</source>
      <translation>Etwa Mittagspause, Jury, Vermietung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/break_dialog.py" />
      <source>The hall is not the festival's</source>
      <translation>Saal anderweitig vergeben</translation>
    </message>
  </context>
  <context>
    <name>Breaks</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/breaks.py" />
      <source>Break</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/breaks.py" />
      <source>New break</source>
      <translation>Neue Pause</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/breaks.py" />
      <source>{day} · {venue}</source>
      <translation>{day} · {venue}</translation>
    </message>
  </context>
  <context>
    <name>Calendar</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/legend.py" />
      <source>Accepted clash</source>
      <translation>Akzeptierter Konflikt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>All of it</source>
      <translation>Alles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>Audience</source>
      <translation>Publikum</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/shading.py" />
      <source>Blocked</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/shading.py" />
      <source>Break</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>C</source>
      <comment>mark of confirmed screenings</comment>
      <translation>B</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>Cancelled</source>
      <translation>Abgesagt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <location filename="../../festdesk/desktop/calendar/legend.py" />
      <source>Clash</source>
      <translation>Konflikt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/shading.py" />
      <source>Closed</source>
      <translation>Geschlossen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>Code</source>
      <translation>Kennnummer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>Confirmed</source>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>DV</source>
      <comment>mark of dubbed versions</comment>
      <translation>SF</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/shading.py" />
      <source>Does not show {format}</source>
      <translation>Kann {format} nicht zeigen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>Dubbed version</source>
      <translation>Synchronfassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/shading.py" />
      <source>Film not to be had</source>
      <translation>Film nicht verfügbar</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>Films</source>
      <translation>Filme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/marks.py" />
      <source>Films of a block</source>
      <translation>Filme eines Blocks</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/shading.py" />
      <source>Guest not there</source>
      <translation>Gast nicht da</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <location filename="../../festdesk/desktop/calendar/marks.py" />
      <source>Guests</source>
      <translation>Gäste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/legend.py" />
      <source>Hint</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>IN</source>
      <comment>mark of industry screenings</comment>
      <translation>FP</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/clash_words.py" />
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>Industry</source>
      <translation>Fachpublikum</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>Introduction</source>
      <translation>Einführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/resizing.py" />
      <source>Introduction {minutes} min</source>
      <translation>Einführung {minutes} min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>Language version</source>
      <translation>Sprachfassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/marks.py" />
      <source>Locked</source>
      <translation>Fixiert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/carry.py" />
      <source>Makes a copy</source>
      <translation>Macht eine Kopie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/access.py" />
      <source>Moved: {screening}</source>
      <translation>Verschoben: {screening}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>ND</source>
      <comment>mark of films without dialogue</comment>
      <translation>OD</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>No premiere</source>
      <translation>Keine Premiere</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>No strand</source>
      <translation>Keine Sektion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/shading.py" />
      <source>Not a day of the festival</source>
      <translation>Kein Tag des Festivals</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <location filename="../../festdesk/desktop/calendar/marks.py" />
      <source>Note for colleagues</source>
      <translation>Notiz fürs Team</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <location filename="../../festdesk/desktop/calendar/marks.py" />
      <source>Note for print</source>
      <translation>Hinweis für den Druck</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_words.py" />
      <source>Nothing is wrong there.</source>
      <translation>Hier ist alles in Ordnung.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>OV</source>
      <comment>mark of original versions</comment>
      <translation>OF</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/access.py" />
      <source>One screening</source>
      <translation>Eine Vorführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>Original version</source>
      <translation>Originalfassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>P</source>
      <comment>mark of pencilled screenings</comment>
      <translation>V</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>PR</source>
      <comment>mark of press screenings</comment>
      <translation>PR</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>PU</source>
      <comment>mark of public screenings</comment>
      <translation>ÖF</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/drawing.py" />
      <source>Page {number} of {count}</source>
      <translation>Seite {number} von {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>Pencilled</source>
      <translation>Vorgemerkt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <location filename="../../festdesk/desktop/calendar/marks.py" />
      <source>Premiere</source>
      <translation>Premiere</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/clash_words.py" />
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>Press</source>
      <translation>Presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>Print</source>
      <translation>Kopie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/drawing.py" />
      <source>Printed {day} {year}, {time}</source>
      <translation>Gedruckt {day} {year}, {time}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/shading.py" />
      <source>Promises {language}</source>
      <translation>Sagt {language} zu</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/clash_words.py" />
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>Public</source>
      <translation>Öffentlich</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>SC</source>
      <comment>mark of school screenings</comment>
      <translation>SC</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>SI</source>
      <comment>mark of silent films</comment>
      <translation>ST</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/clash_words.py" />
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>School</source>
      <translation>Schule</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>Silent film</source>
      <translation>Stummfilm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>Strand</source>
      <translation>Sektion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/carry.py" />
      <source>Swaps its place with “{title}”</source>
      <translation>Tauscht den Platz mit „{title}“</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>Talk</source>
      <translation>Gespräch</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/resizing.py" />
      <source>Talk {minutes} min</source>
      <translation>Gespräch {minutes} min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/painting.py" />
      <source>Talk, {minutes} min</source>
      <translation>Gespräch, {minutes} min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/resizing.py" />
      <source>The film takes as long as it runs; its running time is on its card.</source>
      <translation>Der Film dauert so lange, wie er läuft; die Laufzeit steht auf seiner Karte.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/cards.py" />
      <location filename="../../festdesk/desktop/calendar/choices.py" />
      <location filename="../../festdesk/desktop/calendar/tray_facts.py" />
      <source>Untitled block</source>
      <translation>Block ohne Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/cards.py" />
      <source>Untitled film</source>
      <translation>Film ohne Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>Version</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>Version not known</source>
      <translation>Fassung unbekannt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/legend.py" />
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>Without dialogue</source>
      <translation>Ohne Dialog</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/shading.py" />
      <source>Without {guest}</source>
      <translation>Ohne {guest}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>X</source>
      <comment>mark of cancelled screenings</comment>
      <translation>X</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/meeting.py" />
      <source>and {count} more</source>
      <translation>und {count} weitere</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/cards.py" />
      <source>block of {count} films</source>
      <translation>Block aus {count} Filmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/cards.py" />
      <source>clashes with another screening</source>
      <translation>steht in Konflikt mit einer anderen Vorführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/cards.py" />
      <source>has a clash that was accepted</source>
      <translation>hat einen akzeptierten Konflikt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/cards.py" />
      <source>has a hint</source>
      <translation>hat einen Hinweis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/cards.py" />
      <source>has a warning</source>
      <translation>hat eine Warnung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>introduction {minutes}</source>
      <translation>Einführung {minutes}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/drawing.py" />
      <source>last kept version: {name}</source>
      <translation>zuletzt festgehaltener Stand: {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/cards.py" />
      <source>locked</source>
      <translation>fixiert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/choices.py" />
      <source>misses {count}</source>
      <translation>fehlend: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/choices.py" />
      <source>misses {count} ({audience})</source>
      <translation>fehlend: {count} ({audience})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_items.py" />
      <source>no start yet</source>
      <translation>noch ohne Beginn</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>online</source>
      <translation>online</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/cards.py" />
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <location filename="../../festdesk/desktop/calendar/tray_items.py" />
      <source>running time not known</source>
      <translation>Laufzeit unbekannt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>talk {minutes}</source>
      <translation>Gespräch {minutes}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>turnaround {minutes}</source>
      <translation>Umbauzeit {minutes}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>venue not printed</source>
      <translation>Spielstätte nicht gedruckt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/screening_words.py" />
      <source>venue to come</source>
      <translation>Spielstätte folgt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_words.py" />
      <source>whole plan</source>
      <translation>ganzer Plan</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/cards.py" />
      <source>with {guests}</source>
      <translation>mit {guests}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/carry.py" />
      <source>{count} of the others clash</source>
      <translation>Konflikte bei den anderen: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/access.py" />
      <source>{count} screenings</source>
      <translation>{count} Vorführungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/carry.py" />
      <source>{count} together</source>
      <translation>{count} zusammen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_words.py" />
      <source>{free} of {needed} min</source>
      <translation>{free} von {needed} min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/heads.py" />
      <source>{group} is folded. Click to unfold it.</source>
      <translation>Eingeklappt: {group}. Ein Klick klappt die Gruppe aus.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/heads.py" />
      <source>{group}. Click to fold these venues.</source>
      <translation>{group}. Ein Klick klappt diese Spielstätten ein.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/heads.py" />
      <source>{group}: 1 screening. Click to unfold it.</source>
      <translation>{group}: 1 Vorführung. Ein Klick klappt die Gruppe aus.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/heads.py" />
      <source>{group}: {count} screenings. Click to unfold it.</source>
      <translation>{group}: {count} Vorführungen. Ein Klick klappt die Gruppe aus.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_words.py" />
      <source>{kind}: {facts}</source>
      <translation>{kind}: {facts}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <location filename="../../festdesk/desktop/calendar/resizing.py" />
      <location filename="../../festdesk/desktop/calendar/tray_items.py" />
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/choices.py" />
      <source>{name} (block, films: {count})</source>
      <translation>{name} (Block, Filme: {count})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/access.py" />
      <source>{number} of {count}</source>
      <translation>{number} von {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/facts.py" />
      <source>{state}, locked</source>
      <translation>{state}, fixiert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/colours.py" />
      <source>{version}, subtitles {languages}</source>
      <translation>{version}, Untertitel {languages}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/carry.py" />
      <source>“{title}” clashes there</source>
      <translation>Konflikt bei „{title}“</translation>
    </message>
  </context>
  <context>
    <name>CalendarActs</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Add break</source>
      <translation>Pause einfügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Change break</source>
      <translation>Pause ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Change length of introduction</source>
      <translation>Länge der Einführung ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Change length of talk</source>
      <translation>Länge des Gesprächs ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Change state of screening</source>
      <translation>Zustand der Vorführung ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Change states</source>
      <translation>Zustände ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Copy break</source>
      <translation>Pause kopieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Copy breaks</source>
      <translation>Pausen kopieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Copy screening</source>
      <translation>Vorführung kopieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Copy screenings</source>
      <translation>Vorführungen kopieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Delete break</source>
      <translation>Pause löschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Delete breaks</source>
      <translation>Pausen löschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Delete screening</source>
      <translation>Vorführung löschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Delete screenings</source>
      <translation>Vorführungen löschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Lock screening</source>
      <translation>Vorführung fixieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Lock screenings</source>
      <translation>Vorführungen fixieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Move break</source>
      <translation>Pause verschieben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Move breaks</source>
      <translation>Pausen verschieben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Move screening</source>
      <translation>Vorführung verschieben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Move screenings</source>
      <translation>Vorführungen verschieben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Move screenings and breaks</source>
      <translation>Vorführungen und Pausen verschieben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Nothing was moved: {count} of the {all} screenings are locked and stay where they are. Unlock them with Ctrl+Shift+L, or select only the others.</source>
      <translation>Nichts wurde verschoben: Von {all} Vorführungen sind {count} fixiert und bleiben, wo sie sind. Lösen Sie die Fixierung mit Strg+Umschalt+L, oder wählen Sie nur die anderen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Plan screening</source>
      <translation>Vorführung planen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Plan screenings</source>
      <translation>Vorführungen planen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Swap screenings</source>
      <translation>Vorführungen tauschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Take screening off</source>
      <translation>Vorführung von der Tafel nehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Take screenings off</source>
      <translation>Vorführungen von der Tafel nehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>This screening is locked and stays where it is. Unlock it with Ctrl+Shift+L.</source>
      <translation>Diese Vorführung ist fixiert und bleibt, wo sie ist. Lösen Sie die Fixierung mit Strg+Umschalt+L.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Unlock screening</source>
      <translation>Fixierung der Vorführung lösen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/acts.py" />
      <source>Unlock screenings</source>
      <translation>Fixierung der Vorführungen lösen</translation>
    </message>
  </context>
  <context>
    <name>CalendarPage</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>&amp;All blocks…</source>
      <translation>Alle &amp;Blöcke…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>&amp;Edit screening</source>
      <translation>&amp;Vorführung bearbeiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>&amp;Export…</source>
      <translation>&amp;Ausgeben…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>&amp;Kept versions…</source>
      <translation>&amp;Festgehaltene Stände…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>&amp;New block of the chosen films…</source>
      <translation>&amp;Neuer Block aus den gewählten Filmen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>&amp;New screening…</source>
      <translation>&amp;Neue Vorführung…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>&amp;Print the plan…</source>
      <translation>Plan &amp;drucken…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>&amp;Search what is to plan</source>
      <translation>Zu &amp;Planendes suchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>&amp;Venues and rules…</source>
      <translation>&amp;Spielstätten und Regeln…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>&amp;Wishes for its film…</source>
      <translation>&amp;Wünsche für ihren Film…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Blocks &amp;and codes</source>
      <translation>&amp;Blöcke und Kennnummern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Choose a film in the tray first, or a screening.</source>
      <translation>Wählen Sie zuerst einen Film in der Ablage oder eine Vorführung.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Choose films in the tray first, or screenings.</source>
      <translation>Wählen Sie zuerst Filme in der Ablage oder Vorführungen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Clashes: {count}</source>
      <translation>Konflikte: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Its screening waits in the tray until it has a place.</source>
      <translation>Die Vorführung wartet in der Ablage, bis sie einen Platz hat.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Keep this &amp;state…</source>
      <translation>Diesen &amp;Stand festhalten…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>New &amp;screening…</source>
      <translation>Neue &amp;Vorführung…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Next c&amp;lash</source>
      <translation>Nä&amp;chster Konflikt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Number screenin&amp;gs…</source>
      <translation>Vorführun&amp;gen nummerieren…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Open its &amp;card</source>
      <translation>&amp;Karte öffnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Pr&amp;opose a plan…</source>
      <translation>Plan vo&amp;rschlagen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Select a screening on the board or in the tray first.</source>
      <translation>Wählen Sie zuerst eine Vorführung auf der Tafel oder in der Ablage.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Set step of the grid</source>
      <translation>Schritt des Rasters festlegen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Show or hide the &amp;tray</source>
      <translation>&amp;Ablage zeigen oder verbergen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Show or hide the clas&amp;hes</source>
      <translation>Konfl&amp;ikte zeigen oder verbergen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Show or hide the clashes (Shift+F8)</source>
      <translation>Die Konflikte zeigen oder verbergen (Umschalt+F8)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>The calendar has a column for each venue. Add the halls of this edition with the minutes each takes between two screenings.</source>
      <translation>Der Kalender hat für jede Spielstätte eine Spalte. Tragen Sie die Säle dieser Ausgabe ein, mit den Minuten, die jeder zwischen zwei Vorführungen braucht.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Ven&amp;ues…</source>
      <translation>&amp;Spielstätten…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Versions, print and e&amp;xport</source>
      <translation>Stände, Druck und Aus&amp;gabe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Where will films be shown?</source>
      <translation>Wo werden Filme gezeigt?</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Zoom in (Ctrl++)</source>
      <translation>Vergrößern (Strg++)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>Zoom out (Ctrl+−)</source>
      <translation>Verkleinern (Strg+−)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/page.py" />
      <source>{day}, {time} · {venue}</source>
      <translation>{day}, {time} · {venue}</translation>
    </message>
  </context>
  <context>
    <name>CalendarWindows</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/windows.py" />
      <source>Another film or block</source>
      <translation>Anderer Film oder Block</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/windows.py" />
      <source>New screening</source>
      <translation>Neue Vorführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/windows.py" />
      <source>Plan screening</source>
      <translation>Vorführung planen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/windows.py" />
      <source>There is no film yet. Add one on the page Films.</source>
      <translation>Es gibt noch keinen Film. Fügen Sie auf der Seite „Filme“ einen hinzu.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/windows.py" />
      <source>Venue, start and all else stay; a print that was chosen is given up.</source>
      <translation>Spielstätte, Beginn und alles andere bleiben; eine gewählte Kopie entfällt.</translation>
    </message>
  </context>
  <context>
    <name>Card</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Alt text</source>
      <translation>Alternativtext</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Alternative</source>
      <translation>Alternativ</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Approved</source>
      <translation>Freigegeben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <location filename="../../festdesk/desktop/search/lines.py" />
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Biography</source>
      <translation>Biografie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Caption</source>
      <translation>Bildunterschrift</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Dubbed</source>
      <translation>Synchronfassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Edited</source>
      <translation>Redigiert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/group.py" />
      <source>From line {line}: {words}</source>
      <translation>Aus Zeile {line}: {words}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/group.py" />
      <source>From lines {line}–{last}: {words}</source>
      <translation>Aus Zeilen {line}–{last}: {words}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>International</source>
      <translation>International</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Introduction</source>
      <translation>Einführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Listed</source>
      <translation>Aufgeführt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <location filename="../../festdesk/desktop/search/lines.py" />
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Logline</source>
      <translation>Logline</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>No dialogue</source>
      <translation>Kein Dialog</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Nominated</source>
      <translation>Nominiert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Original</source>
      <translation>Original</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Original version</source>
      <translation>Originalfassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Proofed</source>
      <translation>Korrigiert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <location filename="../../festdesk/desktop/search/lines.py" />
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Short synopsis</source>
      <translation>Kurze Synopsis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Silent</source>
      <translation>Stumm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <location filename="../../festdesk/desktop/search/lines.py" />
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Statement</source>
      <translation>Statement</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/group.py" />
      <source>Sureness: {percent} %. {reason}</source>
      <translation>Sicherheit: {percent} %. {reason}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <location filename="../../festdesk/desktop/search/lines.py" />
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Synopsis</source>
      <translation>Synopsis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Translated</source>
      <translation>Übersetzt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Transliterated</source>
      <translation>Transliteriert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Won</source>
      <translation>Gewonnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/card_words.py" />
      <source>Working title</source>
      <translation>Arbeitstitel</translation>
    </message>
  </context>
  <context>
    <name>CardField</name>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>Credits, awards, press</source>
      <translation>Credits, Preise, Presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>Facts</source>
      <translation>Angaben</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>For colleagues</source>
      <translation>Fürs Team</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>Language version</source>
      <translation>Sprachfassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>Numbers elsewhere</source>
      <translation>Nummern anderswo</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>Print source, rights, contacts</source>
      <translation>Kopienquelle, Rechte, Kontakte</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>Screenings</source>
      <translation>Vorführungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>Stills</source>
      <translation>Standfotos</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>Texts</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>Titles</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>age limit</source>
      <translation>Altersgrenze</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>alt texts of the stills</source>
      <translation>Alternativtexte der Standfotos</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/required.py" />
      <source>approved</source>
      <translation>freigegeben</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>aspect ratio</source>
      <translation>Bildformat</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>awards</source>
      <translation>Preise</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>biography</source>
      <translation>Biografie</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>captions of the stills</source>
      <translation>Bildunterschriften der Standfotos</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>credits</source>
      <translation>Credits</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>director</source>
      <translation>Regie</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>distributor</source>
      <translation>Verleih</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/required.py" />
      <source>draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/required.py" />
      <source>edited</source>
      <translation>redigiert</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>genres</source>
      <translation>Genres</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>international title</source>
      <translation>internationaler Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>language version</source>
      <translation>Sprachfassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>live translation</source>
      <translation>Live-Übersetzung</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>logline</source>
      <translation>Logline</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>note for colleagues</source>
      <translation>Notiz fürs Team</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>number elsewhere</source>
      <translation>Nummer anderswo</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>original title</source>
      <translation>Originaltitel</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>own text</source>
      <translation>eigener Text</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>premiere</source>
      <translation>Premiere</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>press texts</source>
      <translation>Pressetexte</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>print or file</source>
      <translation>Kopie oder Datei</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>print source</source>
      <translation>Kopienquelle</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/required.py" />
      <source>proofed</source>
      <translation>korrigiert</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>rights</source>
      <translation>Rechte</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>roles</source>
      <translation>Funktionen</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>running time</source>
      <translation>Laufzeit</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>sales agent</source>
      <translation>Weltvertrieb</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>screening</source>
      <translation>Vorführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>short synopsis</source>
      <translation>kurze Synopsis</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>spoken languages</source>
      <translation>gesprochene Sprachen</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>statement</source>
      <translation>Statement</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>still</source>
      <translation>Standfoto</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>strand</source>
      <translation>Sektion</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>subtitles</source>
      <translation>Untertitel</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>synopsis</source>
      <translation>Synopsis</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>transliterated title</source>
      <translation>transliterierter Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>{field}</source>
      <translation>{field}</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/card_fields.py" />
      <source>{field} ({language})</source>
      <translation>{field} ({language})</translation>
    </message>
  </context>
  <context>
    <name>CardForm</name>
    <message>
      <location filename="../../festdesk/desktop/films/card_form.py" />
      <source>More: what this edition seldom uses</source>
      <translation>Mehr: was diese Ausgabe selten braucht</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_form.py" />
      <source>Next card (Ctrl+PgDown)</source>
      <translation>Nächste Karte (Strg+Bild abwärts)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_form.py" />
      <source>Previous card (Ctrl+PgUp)</source>
      <translation>Vorige Karte (Strg+Bild aufwärts)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_form.py" />
      <source>Printed page</source>
      <translation>Gedruckte Seite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_form.py" />
      <source>Show less</source>
      <translation>Weniger zeigen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_form.py" />
      <source>Show or hide the printed page beside the card (Ctrl+P)</source>
      <translation>Die gedruckte Seite neben der Karte zeigen oder verbergen (Strg+P)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_form.py" />
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_form.py" />
      <source>Withdrawn</source>
      <translation>Zurückgezogen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_form.py" />
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
  </context>
  <context>
    <name>CardGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/group.py" />
      <location filename="../../festdesk/desktop/films/listing/cells.py" />
      <source>Change “{field}”</source>
      <translation>„{field}“ ändern</translation>
    </message>
  </context>
  <context>
    <name>CardHistory</name>
    <message>
      <location filename="../../festdesk/desktop/history/card.py" />
      <source>As it was &amp;after this</source>
      <translation>Wie &amp;danach</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/card.py" />
      <source>As it was &amp;before this</source>
      <translation>Wie &amp;vorher</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/card.py" />
      <source>History: {name}</source>
      <translation>Verlauf: {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/card.py" />
      <source>This card alone; others stay as they are</source>
      <translation>Nur diese Karte; andere bleiben, wie sie sind</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/card.py" />
      <source>What was done to it and to all that belongs to it.</source>
      <translation>Was mit ihr und allem, was zu ihr gehört, getan wurde.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/card.py" />
      <source>{name} as of {moment}</source>
      <translation>{name} wie {moment}</translation>
    </message>
  </context>
  <context>
    <name>CardSettings</name>
    <message>
      <location filename="../../festdesk/desktop/films/card_settings.py" />
      <source>&amp;Fields</source>
      <translation>&amp;Felder</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_settings.py" />
      <source>&amp;Own texts</source>
      <translation>&amp;Eigene Texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>By itself</source>
      <translation>Von selbst</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_settings.py" />
      <source>Card settings</source>
      <translation>Karteneinstellungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Every entry needs it.</source>
      <translation>Jeder Eintrag braucht es.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>For the house</source>
      <translation>Fürs Haus</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Not required</source>
      <translation>Nicht verlangt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>One click away</source>
      <translation>Einen Klick entfernt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>Prints</source>
      <translation>Druckt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Shown</source>
      <translation>Gezeigt</translation>
    </message>
  </context>
  <context>
    <name>CardSpelling</name>
    <message>
      <location filename="../../festdesk/desktop/films/card_spelling.py" />
      <source>There is no unknown word on this card.</source>
      <translation>Auf dieser Karte ist kein unbekanntes Wort.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_spelling.py" />
      <source>Unknown words are not marked. Switch it on in the menu View.</source>
      <translation>Unbekannte Wörter werden nicht markiert. Schalten Sie es im Menü „Ansicht“ ein.</translation>
    </message>
  </context>
  <context>
    <name>ChangeDialog</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_rows.py" />
      <source>Add</source>
      <translation>Hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_many.py" />
      <source>Change the film</source>
      <translation>Film ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_many.py" />
      <source>Change {count} films</source>
      <translation>{count} Filme ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_rows.py" />
      <source>Empty</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_many.py" />
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_rows.py" />
      <source>Leave as it is</source>
      <translation>Lassen, wie es ist</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_many.py" />
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_rows.py" />
      <source>Set to</source>
      <translation>Setzen auf</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_many.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_many.py" />
      <source>Strand</source>
      <translation>Sektion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_rows.py" />
      <source>Take out</source>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_many.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_many.py" />
      <source>Version</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_many.py" />
      <source>What is left as it is stays different from card to card.</source>
      <translation>Was bleibt, wie es ist, bleibt von Karte zu Karte verschieden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_many.py" />
      <source>What to do</source>
      <translation>Was tun</translation>
    </message>
  </context>
  <context>
    <name>ChangeList</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>Audience</source>
      <translation>Publikum</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>Checks</source>
      <translation>Prüfungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>Venue</source>
      <translation>Spielstätte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>What the plan changes</source>
      <translation>Was der Plan ändert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>clashes</source>
      <translation>Konflikt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>had no place</source>
      <translation>hatte keinen Platz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>no longer to be planned</source>
      <translation>nicht mehr zu planen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>taken over</source>
      <translation>übernommen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/change_list.py" />
      <source>{day}: {count}</source>
      <translation>{day}: {count}</translation>
    </message>
  </context>
  <context>
    <name>Checks</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>A number that cannot be right</source>
      <translation>Eine Nummer, die nicht stimmen kann</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Block print</source>
      <translation>Verhindern den Druck</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>Block {name}</source>
      <translation>Block {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Blocks print</source>
      <translation>Verhindert den Druck</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>Card {name}</source>
      <translation>Karte {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>Credit {name}</source>
      <translation>Credit {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Day without the strand</source>
      <translation>Tag ohne die Sektion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Entry not linked to its film</source>
      <translation>Eintrag nicht mit seinem Film verknüpft</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Entry twice</source>
      <translation>Eintrag doppelt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Film cannot be shown then</source>
      <translation>Film kann dann nicht gezeigt werden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Film is withdrawn</source>
      <translation>Film ist zurückgezogen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Film runs twice at once</source>
      <translation>Film läuft zweimal gleichzeitig</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>Filmography entry {name}</source>
      <translation>Filmografieeintrag {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Films of a strand compete</source>
      <translation>Filme einer Sektion konkurrieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Guest in two places</source>
      <translation>Gast an zwei Orten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Guest not there</source>
      <translation>Gast nicht da</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Guest's way too short</source>
      <translation>Weg des Gastes zu knapp</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Hall is blocked</source>
      <translation>Saal ist gesperrt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Hint</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Hints</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Likely on two cards</source>
      <translation>Wahrscheinlich auf zwei Karten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>No caption</source>
      <translation>Keine Bildunterschrift</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>No running time</source>
      <translation>Keine Laufzeit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>No start</source>
      <translation>Kein Beginn</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>No still</source>
      <translation>Kein Standfoto</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>No title</source>
      <translation>Kein Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>No venue</source>
      <translation>Keine Spielstätte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>One code on two screenings</source>
      <translation>Eine Kennnummer für zwei Vorführungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>One number on two cards</source>
      <translation>Eine Nummer auf zwei Karten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>One print in two places</source>
      <translation>Eine Kopie an zwei Orten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Open question</source>
      <translation>Offene Frage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Ordinal number misspelt</source>
      <translation>Ordnungszahl falsch geschrieben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Outside the festival</source>
      <translation>Außerhalb des Festivals</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Outside the venue's hours</source>
      <translation>Außerhalb der Öffnungszeit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>Person {name}</source>
      <translation>Person {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>Press text about {name}</source>
      <translation>Pressetext über {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>Print of {name}</source>
      <translation>Kopie von {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Print's way too short</source>
      <translation>Weg der Kopie zu knapp</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Promised language missing</source>
      <translation>Zugesagte Sprache fehlt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Required and missing</source>
      <translation>Verlangt und leer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Role unknown</source>
      <translation>Funktion unbekannt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Running times differ</source>
      <translation>Laufzeiten weichen ab</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Runs into a break</source>
      <translation>Läuft in eine Pause</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>Screening {name}</source>
      <translation>Vorführung {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Screenings overlap</source>
      <translation>Vorführungen überschneiden sich</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Space missing</source>
      <translation>Leerzeichen fehlt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Statement without speaker</source>
      <translation>Statement ohne Sprecher</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>Still of {name}</source>
      <translation>Standfoto von {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Still without picture</source>
      <translation>Standfoto noch ohne Bild</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>Strand {name}</source>
      <translation>Sektion {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Synopsis shortened in the programme</source>
      <translation>Synopsis im Programm gekürzt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Text missing in a language</source>
      <translation>Text fehlt in einer Sprache</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>The break in the calendar</source>
      <translation>Die Pause im Kalender</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/words.py" />
      <source>The place in the card {name}</source>
      <translation>Die Stelle in der Karte {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>To look at</source>
      <translation>Anzusehen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Turnaround too short</source>
      <translation>Umbauzeit zu kurz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Unknown length matters</source>
      <translation>Unbekannte Länge wird wichtig</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Usual roles missing</source>
      <translation>Übliche Funktionen fehlen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Venue cannot show the format</source>
      <translation>Spielstätte kann das Format nicht zeigen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Wanted screenings missing</source>
      <translation>Gewünschte Vorführungen fehlen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/finding_words.py" />
      <source>Weekday and date disagree</source>
      <translation>Wochentag und Datum widersprechen sich</translation>
    </message>
  </context>
  <context>
    <name>ChecksPage</name>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>&amp;Go to the place</source>
      <translation>&amp;Gehe zur Stelle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>&amp;Next finding</source>
      <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>&amp;Previous finding</source>
      <translation>&amp;Voriger Befund</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>&amp;Search in findings</source>
      <translation>In Befunden &amp;suchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>All kinds</source>
      <translation>Alle Arten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>Go to: {place}</source>
      <translation>Gehe zu: {place}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>Kind of finding</source>
      <translation>Art des Befunds</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>No finding is like that. Choose other severities, kinds or words.</source>
      <translation>Kein Befund ist so. Wählen Sie eine andere Schwere, Art oder andere Wörter.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>Nothing to look at: every check is content with this edition.</source>
      <translation>Nichts anzusehen: Jede Prüfung ist mit dieser Ausgabe zufrieden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>Search in films and findings</source>
      <translation>In Filmen und Befunden suchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>Search in findings</source>
      <translation>In Befunden suchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>Show &amp;all findings</source>
      <translation>&amp;Alle Befunde zeigen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>Show only “{kind}”</source>
      <translation>Nur „{kind}“ zeigen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>{kind} ({count})</source>
      <translation>{kind} ({count})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>{mark} {word} ({count})</source>
      <translation>{mark} {word} ({count})</translation>
    </message>
  </context>
  <context>
    <name>Chips</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/chips.py" />
      <source>Clear all</source>
      <translation>Alle aufheben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/chips.py" />
      <source>Filters that are on</source>
      <translation>Eingeschaltete Filter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/chips.py" />
      <source>Take off the filter {label}</source>
      <translation>Filter aufheben: {label}</translation>
    </message>
  </context>
  <context>
    <name>Choices</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>&amp;Days</source>
      <translation>&amp;Tage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>&amp;Films</source>
      <translation>&amp;Filme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>&amp;Sections</source>
      <translation>&amp;Sektionen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>&amp;Venues</source>
      <translation>S&amp;pielstätten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>1 minute</source>
      <translation>1 Minute</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>10 minutes</source>
      <translation>10 Minuten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>10 seconds</source>
      <translation>10 Sekunden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>3 minutes</source>
      <translation>3 Minuten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>30 seconds</source>
      <translation>30 Sekunden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>All that is planned stays</source>
      <translation>Alles Geplante bleibt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>First start where a venue has no hours</source>
      <translation>Erster Beginn, wo eine Spielstätte keine Öffnungszeiten hat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>Hours of venues &amp;without any:</source>
      <translation>Zeiten, wo eine Spielstätte keine &amp;hat:</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>Last end where a venue has no hours</source>
      <translation>Letztes Ende, wo eine Spielstätte keine Öffnungszeiten hat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>Loo&amp;k for a plan for:</source>
      <translation>P&amp;lan suchen, höchstens:</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>Only what is locked stays</source>
      <translation>Nur Fixiertes bleibt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>Starts &amp;every:</source>
      <translation>Be&amp;ginne alle:</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>What is confirmed or locked stays</source>
      <translation>Bestätigtes und Fixiertes bleibt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>What sta&amp;ys:</source>
      <translation>Was &amp;bleibt:</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>Wishes</source>
      <translation>Wünsche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>to</source>
      <translation>bis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>{count} are left out, since their running time is not known.</source>
      <translation>{count} entfallen, weil die Laufzeit nicht bekannt ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>{count} screenings want a place.</source>
      <translation>{count} Vorführungen suchen einen Platz.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>{count} that have one may be moved.</source>
      <translation>{count}, die einen haben, dürfen verschoben werden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/choices.py" />
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
  </context>
  <context>
    <name>ClashAccepting</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_accepting.py" />
      <source>Accept</source>
      <translation>Akzeptieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_accepting.py" />
      <source>Accepted by {who} on {day}: {reason}</source>
      <translation>Am {day} akzeptiert von {who}: {reason}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_accepting.py" />
      <source>Accepted on {day}: {reason}</source>
      <translation>Am {day} akzeptiert: {reason}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_accepting.py" />
      <source>It is no longer told until one of its facts changes</source>
      <translation>Er wird nicht mehr gemeldet, bis sich eine seiner Angaben ändert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_accepting.py" />
      <source>Reason to accept the clash</source>
      <translation>Grund, den Konflikt zu akzeptieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_accepting.py" />
      <source>The clash is told again</source>
      <translation>Der Konflikt wird wieder gemeldet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_accepting.py" />
      <source>Why it can stay so</source>
      <translation>Warum es so bleiben kann</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_accepting.py" />
      <source>Withdraw</source>
      <translation>Zurücknehmen</translation>
    </message>
  </context>
  <context>
    <name>ClashFilter</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_filter.py" />
      <source>Accepted ({count})</source>
      <translation>Akzeptiert ({count})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_filter.py" />
      <source>All days</source>
      <translation>Alle Tage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_filter.py" />
      <source>All kinds</source>
      <translation>Alle Arten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_filter.py" />
      <source>Day of the clash</source>
      <translation>Tag des Konflikts</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_filter.py" />
      <source>Kind of clash</source>
      <translation>Art des Konflikts</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_filter.py" />
      <source>✓ Accepted ({count})</source>
      <translation>✓ Akzeptiert ({count})</translation>
    </message>
  </context>
  <context>
    <name>ClashModel</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_model.py" />
      <source>Clash</source>
      <translation>Konflikt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_model.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_model.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
  </context>
  <context>
    <name>ClashPanel</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_panel.py" />
      <source>Accept clash</source>
      <translation>Konflikt akzeptieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_panel.py" />
      <source>Clashes</source>
      <translation>Konflikte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_panel.py" />
      <source>Hide the clashes</source>
      <translation>Konflikte verbergen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_panel.py" />
      <source>No clash is like that. Choose other severities, kinds or days.</source>
      <translation>So einen Konflikt gibt es nicht. Wählen Sie andere Schweregrade, Arten oder Tage.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_panel.py" />
      <source>Nothing clashes in this plan.</source>
      <translation>In diesem Plan gibt es keinen Konflikt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_panel.py" />
      <source>Plan screening</source>
      <translation>Vorführung planen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_panel.py" />
      <source>What is wrong</source>
      <translation>Was nicht stimmt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_panel.py" />
      <source>Withdraw acceptance</source>
      <translation>Akzeptieren zurücknehmen</translation>
    </message>
  </context>
  <context>
    <name>ClashSolving</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_solving.py" />
      <source>Enter or a double click moves the screening there</source>
      <translation>Enter oder ein Doppelklick verschiebt die Vorführung dorthin</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_solving.py" />
      <source>Its screenings are locked. Unlock one to move it.</source>
      <translation>Ihre Vorführungen sind fixiert. Lösen Sie die Fixierung einer davon, um sie zu verschieben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_solving.py" />
      <source>Looking for free places…</source>
      <translation>Freie Plätze werden gesucht…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_solving.py" />
      <source>Move there</source>
      <translation>Dorthin verschieben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_solving.py" />
      <source>Nearest free places</source>
      <translation>Nächste freie Plätze</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_solving.py" />
      <source>Plan it there</source>
      <translation>Dort planen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_solving.py" />
      <source>Screening to move</source>
      <translation>Zu verschiebende Vorführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/clash_solving.py" />
      <source>There is no free place for it.</source>
      <translation>Dafür gibt es keinen freien Platz.</translation>
    </message>
  </context>
  <context>
    <name>Cleaning</name>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 bullet</source>
      <translation>1 Aufzählungszeichen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 dash</source>
      <translation>1 Strich</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 ellipsis</source>
      <translation>1 Auslassungspunkt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 footnote number</source>
      <translation>1 Fußnotenziffer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 hyphen</source>
      <translation>1 Trennstrich</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 line end</source>
      <translation>1 Zeilenende</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 misread letter</source>
      <translation>1 falsch gelesener Buchstabe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 piece of markup</source>
      <translation>1 Stück Auszeichnungscode</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 quotation mark</source>
      <translation>1 Anführungszeichen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 space</source>
      <translation>1 Leerraum</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>1 unseen character</source>
      <translation>1 unsichtbares Zeichen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_difference.py" />
      <source>Struck through is what was pasted, underlined what stands there.</source>
      <translation>Durchgestrichen ist, was eingefügt wurde, unterstrichen, was jetzt dasteht.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_difference.py" />
      <source>What was cleaned</source>
      <translation>Was bereinigt wurde</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} bullets</source>
      <translation>{count} Aufzählungszeichen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} dashes</source>
      <translation>{count} Striche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} ellipses</source>
      <translation>{count} Auslassungspunkte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} footnote numbers</source>
      <translation>{count} Fußnotenziffern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} hyphens</source>
      <translation>{count} Trennstriche</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} line ends</source>
      <translation>{count} Zeilenenden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} misread letters</source>
      <translation>{count} falsch gelesene Buchstaben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} pieces of markup</source>
      <translation>{count} Stücke Auszeichnungscode</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} quotation marks</source>
      <translation>{count} Anführungszeichen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} spaces</source>
      <translation>{count} Leerräume</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>{count} unseen characters</source>
      <translation>{count} unsichtbare Zeichen</translation>
    </message>
  </context>
  <context>
    <name>CleaningNote</name>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>Cleaned.</source>
      <translation>Bereinigt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>Cleaned: {words}.</source>
      <translation>Bereinigt: {words}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>Details</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>Keep as pasted</source>
      <translation>Wie eingefügt lassen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>Put {text} back as it was before it was cleaned</source>
      <translation>Vor der Bereinigung: {text} so wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>Show what was cleaned in {text}</source>
      <translation>Zeigen, was bereinigt wurde: {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cleaning.py" />
      <source>There is nothing to clean in this text.</source>
      <translation>In diesem Text ist nichts zu bereinigen.</translation>
    </message>
  </context>
  <context>
    <name>Codes</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>code of the strand</source>
      <translation>Kürzel der Sektion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>day of the festival, from 1</source>
      <translation>Tag des Festivals, ab 1</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>day of the month</source>
      <translation>Tag des Monats</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>hour</source>
      <translation>Stunde</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>number that begins anew with each day, venue or strand</source>
      <translation>Zahl, die mit jedem Tag, jeder Spielstätte oder Sektion neu beginnt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>number through the festival</source>
      <translation>Zahl über das ganze Festival</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>short name of the venue</source>
      <translation>Kurzname der Spielstätte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>start</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>weekday</source>
      <translation>Wochentag</translation>
    </message>
  </context>
  <context>
    <name>CodesDialog</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>&amp;Keep this rule</source>
      <translation>Regel &amp;behalten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>&amp;Number {count} screenings</source>
      <translation>{count} Vorführungen &amp;nummerieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>&amp;Rule</source>
      <translation>&amp;Regel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>A new screening gets its code as soon as it has a start and a venue.</source>
      <translation>Eine neue Vorführung bekommt ihre Kennnummer, sobald sie Beginn und Spielstätte hat.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>A rule is made of words and of what stands in curly brackets. Screenings are numbered by their start and, at the same time, by the order of the venues.</source>
      <translation>Eine Regel besteht aus Wörtern und aus dem, was in geschweiften Klammern steht. Nummeriert wird nach dem Beginn und bei gleicher Zeit nach der Reihenfolge der Spielstätten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>All of them &amp;anew</source>
      <translation>&amp;Alle neu</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>Codes that would be given</source>
      <translation>Kennnummern, die vergeben würden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>Number screenings</source>
      <translation>Vorführungen nummerieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>Put in {placeholder}: {meaning}</source>
      <translation>{placeholder} einsetzen: {meaning}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>Rule for codes</source>
      <translation>Regel für Kennnummern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>Set rule for codes</source>
      <translation>Regel für Kennnummern festlegen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>The rule names what may still move. Codes are given here alone, once the plan stands.</source>
      <translation>Die Regel nennt, was sich noch verschieben kann. Kennnummern werden nur hier vergeben, wenn der Plan steht.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>Those without a &amp;code</source>
      <translation>Die ohne &amp;Kennnummer</translation>
    </message>
  </context>
  <context>
    <name>CompanyPanel</name>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Address of the company</source>
      <translation>Adresse der Firma</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Address of {name}</source>
      <translation>Adresse von {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Contacts at the company</source>
      <translation>Kontakte bei der Firma</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Country of the company</source>
      <translation>Land der Firma</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>E-mail of the company</source>
      <translation>E-Mail der Firma</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Name of the company</source>
      <translation>Name der Firma</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>People there</source>
      <translation>Personen dort</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Telephone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Telephone of the company</source>
      <translation>Telefon der Firma</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>The address is of this film alone so far. Contacts are never printed.</source>
      <translation>Die Adresse gehört bisher nur zu diesem Film. Kontakte werden nie gedruckt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Used by {count} films: what is changed here changes for all of them. Contacts are never printed.</source>
      <translation>Von {count} Filmen benutzt: Was hier geändert wird, ändert sich für alle. Kontakte werden nie gedruckt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Website</source>
      <translation>Website</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/company_panel.py" />
      <source>Website of the company</source>
      <translation>Website der Firma</translation>
    </message>
  </context>
  <context>
    <name>ConflictDialog</name>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <source>&amp;Keep the newer values</source>
      <translation>Neuere Werte &amp;behalten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <source>&amp;Overwrite them</source>
      <translation>&amp;Überschreiben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <source>All else is taken back</source>
      <translation>Alles andere wird zurückgenommen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <source>Changed again since</source>
      <translation>Seither wieder geändert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <source>Newer values</source>
      <translation>Neuere Werte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <source>What should be taken back has been changed again since. These values are newer:</source>
      <translation>Was zurückgenommen werden soll, ist seither wieder geändert worden. Diese Werte sind neuer:</translation>
    </message>
  </context>
  <context>
    <name>Contact</name>
    <message>
      <location filename="../../festdesk/films/releases.py" />
      <source>“{text}” does not look like a telephone number with its country code; it is kept.</source>
      <translation>„{text}“ sieht nicht wie eine Telefonnummer mit Ländervorwahl aus; es bleibt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/releases.py" />
      <source>“{text}” does not look like an e-mail address; it is kept.</source>
      <translation>„{text}“ sieht nicht wie eine E-Mail-Adresse aus; es bleibt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/releases.py" />
      <source>“{text}” does not look like the address of a website; it is kept.</source>
      <translation>„{text}“ sieht nicht wie die Adresse einer Website aus; es bleibt.</translation>
    </message>
  </context>
  <context>
    <name>ContactsTable</name>
    <message>
      <location filename="../../festdesk/desktop/films/contacts_table.py" />
      <source>Add a contact</source>
      <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/contacts_table.py" />
      <source>Add contact</source>
      <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/contacts_table.py" />
      <source>Change contact</source>
      <translation>Kontakt ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/contacts_table.py" />
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/contacts_table.py" />
      <source>Function</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/contacts_table.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/contacts_table.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/contacts_table.py" />
      <source>Remove contact</source>
      <translation>Kontakt entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/contacts_table.py" />
      <source>Reorder contacts</source>
      <translation>Kontakte umordnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/contacts_table.py" />
      <source>Telephone</source>
      <translation>Telefon</translation>
    </message>
  </context>
  <context>
    <name>CopyDialog</name>
    <message>
      <location filename="../../festdesk/desktop/backups/copying.py" />
      <source>Progress of the copy</source>
      <translation>Fortschritt der Kopie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/copying.py" />
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/copying.py" />
      <source>Saving a copy as {name}. You can go on working.</source>
      <translation>Eine Kopie wird als {name} gespeichert. Sie können weiterarbeiten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/copying.py" />
      <source>{done} of {of} MB</source>
      <translation>{done} von {of} MB</translation>
    </message>
  </context>
  <context>
    <name>CountsTable</name>
    <message>
      <location filename="../../festdesk/desktop/rescue/counts.py" />
      <source>From a backup</source>
      <translation>Aus einer Sicherung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/counts.py" />
      <source>From its history</source>
      <translation>Aus ihrem Verlauf</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/counts.py" />
      <source>From the file</source>
      <translation>Aus der Datei</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/counts.py" />
      <source>Lost</source>
      <translation>Verloren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/counts.py" />
      <source>Mended</source>
      <translation>Ausgebessert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/counts.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/counts.py" />
      <source>What came back</source>
      <translation>Was zurückkam</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/counts.py" />
      <source>perhaps some</source>
      <translation>vielleicht einige</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/counts.py" />
      <source>{count} or more</source>
      <translation>{count} oder mehr</translation>
    </message>
  </context>
  <context>
    <name>CreditsGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>&amp;Accept suggested role</source>
      <translation>Vorgeschlagene Funktion &amp;annehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>&amp;Paste lines</source>
      <translation>Zeilen ein&amp;fügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>A credit needs a name. Type one, or press Delete on the row.</source>
      <translation>Ein Credit braucht einen Namen. Tippen Sie einen, oder drücken Sie Entf in der Zeile.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Accept all suggested roles</source>
      <translation>Alle vorgeschlagenen Funktionen annehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Accept role</source>
      <translation>Funktion annehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Accept suggested roles</source>
      <translation>Vorgeschlagene Funktionen annehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Accept {count} suggested roles</source>
      <translation>{count} vorgeschlagene Funktionen annehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Add a credit</source>
      <translation>Credit hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Add a credit for each line of the clipboard, such as “Editing: Name, Name”</source>
      <translation>Für jede Zeile der Zwischenablage einen Credit hinzufügen, etwa „Schnitt: Name, Name“</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Add credit</source>
      <translation>Credit hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Change credit</source>
      <translation>Credit ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Character</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Credits</source>
      <translation>Credits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Ctrl+Enter accepts what is suggested: {reason}</source>
      <translation>Strg+Enter nimmt den Vorschlag an: {reason}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Ctrl+Enter accepts {role}: {reason}</source>
      <translation>Strg+Enter nimmt an: {role}. {reason}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Paste credits</source>
      <translation>Credits einfügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Paste lines</source>
      <translation>Zeilen einfügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Remove credit</source>
      <translation>Credit entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Remove credits</source>
      <translation>Credits entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Reorder credits</source>
      <translation>Credits umordnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Role</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>There is no text to paste.</source>
      <translation>Es ist kein Text zum Einfügen da.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Unknown</source>
      <translation>Unbekannt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>Unknown – {role}?</source>
      <translation>Unbekannt – {role}?</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>no reason was noted</source>
      <translation>kein Grund vermerkt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>{count} without a role. Ctrl+Enter accepts the suggestion.</source>
      <translation>{count} ohne Funktion. Strg+Enter nimmt den Vorschlag an.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>{count} without a role. Press Enter to say what they did.</source>
      <translation>{count} ohne Funktion. Drücken Sie Enter, um anzugeben, was sie gemacht haben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>{credited} · prints as {name}</source>
      <translation>{credited} · druckt als {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/credits_group.py" />
      <source>“{written}” is one slip of typing away from “{role}”.</source>
      <translation>„{written}“ ist einen Tippfehler von „{role}“ entfernt.</translation>
    </message>
  </context>
  <context>
    <name>CropView</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/crop_view.py" />
      <source>Focus {x} % from the left and {y} % from the top, zoom {zoom} %</source>
      <translation>Fokus {x} % von links und {y} % von oben, Zoom {zoom} %</translation>
    </message>
  </context>
  <context>
    <name>Day</name>
    <message>
      <location filename="../../festdesk/desktop/phrases.py" />
      <source>d MMM yyyy</source>
      <translation>d. MMM yyyy</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/phrases.py" />
      <source>d MMMM</source>
      <translation>d. MMMM</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/phrases.py" />
      <source>d MMMM yyyy</source>
      <translation>d. MMMM yyyy</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/phrases.py" />
      <source>ddd d MMM</source>
      <translation>ddd d. MMM</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/phrases.py" />
      <source>ddd d MMM yyyy</source>
      <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/phrases.py" />
      <source>dddd d MMMM</source>
      <translation>dddd, d. MMMM</translation>
    </message>
  </context>
  <context>
    <name>DayBar</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/days.py" />
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/days.py" />
      <source>Outside the edition's days</source>
      <translation>Außerhalb der Tage der Ausgabe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/days.py" />
      <source>Whole festival</source>
      <translation>Ganzes Festival</translation>
    </message>
  </context>
  <context>
    <name>DefaultsPage</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>&amp;Screenings wanted of a film</source>
      <translation>Gewünschte Vorführungen eines &amp;Films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>Change defaults</source>
      <translation>Vorgaben ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>Gr&amp;id of the calendar</source>
      <translation>R&amp;aster des Kalenders</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>Minutes on &amp;foot between venues</source>
      <translation>Minuten zu F&amp;uß zwischen Spielstätten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>Minutes until a &amp;print can be shown elsewhere</source>
      <translation>Minuten, bis eine &amp;Kopie anderswo gezeigt werden kann</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>Plan a screening, and its code would be shown here.</source>
      <translation>Planen Sie eine Vorführung, dann steht hier ihre Kennnummer.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>Rule for c&amp;odes of screenings</source>
      <translation>Regel für Kenn&amp;nummern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>Such as {example}. In brackets can stand: {names}.</source>
      <translation>Etwa {example}. In Klammern kann stehen: {names}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>The first screenings would be {codes}.</source>
      <translation>Die ersten Vorführungen wären {codes}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>They hold for all films, venues and screenings of which nothing else is said.</source>
      <translation>Sie gelten für alle Filme, Spielstätten und Vorführungen, für die nichts anderes angegeben ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>Without a rule, codes are typed by hand.</source>
      <translation>Ohne Regel werden Kennnummern von Hand eingegeben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/defaults_page.py" />
      <source>{count} minutes</source>
      <translation>{count} Minuten</translation>
    </message>
  </context>
  <context>
    <name>Design</name>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Closer letters in each step</source>
      <translation>Engere Buchstaben je Stufe</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Closer lines in each step</source>
      <translation>Engere Zeilen je Stufe</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Column of facts</source>
      <translation>Spalte der Angaben</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>First and last film of each spread</source>
      <translation>Erster und letzter Film jeder Doppelseite</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Font of small type</source>
      <translation>Schrift des Kleingedruckten</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Font of the cover</source>
      <translation>Schrift des Umschlags</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Font of the text</source>
      <translation>Schrift des Textes</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Font of titles</source>
      <translation>Schrift der Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Greatest height of stills</source>
      <translation>Größte Höhe der Standfotos</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Height of the colour of a strand</source>
      <translation>Höhe der Farbe einer Sektion</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Height of the still on the cover</source>
      <translation>Höhe des Standfotos auf dem Umschlag</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Its line spacing</source>
      <translation>Dessen Zeilenabstand</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Line spacing of small type</source>
      <translation>Zeilenabstand des Kleingedruckten</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Line spacing of the text</source>
      <translation>Zeilenabstand des Textes</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Longest synopsis in a short entry, in characters</source>
      <translation>Längste Synopsis in einem kurzen Eintrag, in Zeichen</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Margin at the bottom</source>
      <translation>Rand unten</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Margin at the outer edge</source>
      <translation>Rand außen</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Margin at the spine</source>
      <translation>Rand am Bund</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Margin at the top</source>
      <translation>Rand oben</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Name on the cover, at most</source>
      <translation>Name auf dem Umschlag, höchstens</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Names of parts</source>
      <translation>Namen der Teile</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Names of strands</source>
      <translation>Namen der Sektionen</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Page numbers</source>
      <translation>Seitenzahlen</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Running line</source>
      <translation>Kolumnentitel</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Size of small type</source>
      <translation>Schriftgrad des Kleingedruckten</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Size of the text</source>
      <translation>Schriftgrad des Textes</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Smaller type in each step</source>
      <translation>Kleinere Schrift je Stufe</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Smallest height of stills</source>
      <translation>Kleinste Höhe der Standfotos</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Space between columns</source>
      <translation>Abstand zwischen Spalten</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Space between short entries</source>
      <translation>Abstand zwischen kurzen Einträgen</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Steps of tighter setting</source>
      <translation>Stufen engeren Satzes</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Subtitle on the cover</source>
      <translation>Untertitel auf dem Umschlag</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Text justified</source>
      <translation>Text im Blocksatz</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Thumb index</source>
      <translation>Griffregister</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Title of short entries</source>
      <translation>Titel kurzer Einträge</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Usual height of stills</source>
      <translation>Übliche Höhe der Standfotos</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Weight of the names of parts</source>
      <translation>Stärke der Namen der Teile</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Weight of titles</source>
      <translation>Stärke der Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>Width of the thumb index</source>
      <translation>Breite des Griffregisters</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>at the foot</source>
      <translation>am Fuß</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>at the head</source>
      <translation>am Kopf</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>in the middle</source>
      <translation>in der Mitte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>outside</source>
      <translation>außen</translation>
    </message>
  </context>
  <context>
    <name>DesignEditor</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>&amp;Close</source>
      <translation>S&amp;chließen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Add a font file</source>
      <translation>Schriftdatei hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Add a font file …</source>
      <translation>Schriftdatei hinzufügen …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Change a design</source>
      <translation>Gestaltung ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Choose a font file</source>
      <translation>Schriftdatei wählen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Design of the edition's own</source>
      <translation>Eigene Gestaltung der Ausgabe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Fonts (*.otf *.ttf)</source>
      <translation>Schriften (*.otf *.ttf)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Remo&amp;ve the design</source>
      <translation>Gestaltung &amp;entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Remove a design</source>
      <translation>Gestaltung entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Rename a design</source>
      <translation>Gestaltung umbenennen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/design_editor.py" />
      <source>Write a number.</source>
      <translation>Schreiben Sie eine Zahl.</translation>
    </message>
  </context>
  <context>
    <name>DetailsGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/details_group.py" />
      <source>&amp;Note</source>
      <translation>&amp;Notiz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/details_group.py" />
      <source>For colleagues</source>
      <translation>Fürs Team</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/details_group.py" />
      <source>Never printed</source>
      <translation>Wird nie gedruckt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/details_group.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/details_group.py" />
      <source>Note for colleagues</source>
      <translation>Notiz fürs Team</translation>
    </message>
  </context>
  <context>
    <name>DictionaryDialog</name>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>&amp;Add word</source>
      <translation>&amp;Wort hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>A word that is right</source>
      <translation>Ein richtiges Wort</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Add a &amp;dictionary…</source>
      <translation>Wör&amp;terbuch hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Add a dictionary</source>
      <translation>Wörterbuch hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Add “{word}” to the dictionary</source>
      <translation>„{word}“ ins Wörterbuch aufnehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Added by you</source>
      <translation>Von Ihnen hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Added: {languages}.</source>
      <translation>Hinzugefügt: {languages}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>All languages</source>
      <translation>Alle Sprachen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Dictionaries</source>
      <translation>Wörterbücher</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Dictionaries on this computer</source>
      <translation>Wörterbücher auf diesem Computer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Dictionary</source>
      <translation>Wörterbuch</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Language of the new word</source>
      <translation>Sprache des neuen Worts</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>New word</source>
      <translation>Neues Wort</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Re&amp;move words</source>
      <translation>Wörter ent&amp;fernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Reading “{name}” …</source>
      <translation>„{name}“ wird gelesen …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Remo&amp;ve dictionary</source>
      <translation>Wörterbuch &amp;entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Remove words from the dictionary</source>
      <translation>Wörter aus dem Wörterbuch entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Remove “{word}” from the dictionary</source>
      <translation>„{word}“ aus dem Wörterbuch entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>There is no dictionary for {language} here. Get LibreOffice's extension for it, a file .oxt, and add that; one of an installed LibreOffice is found by itself.</source>
      <translation>Hier ist kein Wörterbuch für {language}. Holen Sie die Erweiterung von LibreOffice dafür, eine Datei .oxt, und fügen Sie sie hinzu; das eines installierten LibreOffice wird von selbst gefunden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>There is no dictionary for {language} here. Install the system's package {package}, or get LibreOffice's extension for it, a file .oxt, and add that.</source>
      <translation>Hier ist kein Wörterbuch für {language}. Installieren Sie das Paket {package} des Systems, oder holen Sie die Erweiterung von LibreOffice dafür, eine Datei .oxt, und fügen Sie sie hinzu.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>This computer</source>
      <translation>Dieser Computer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Where from</source>
      <translation>Woher</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Word</source>
      <translation>Wort</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>Words of this edition</source>
      <translation>Wörter dieser Ausgabe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/dictionary_dialog.py" />
      <source>festdesk</source>
      <translation>festdesk</translation>
    </message>
  </context>
  <context>
    <name>Doctor</name>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>A picture of {stills} is not what it was when it came: its bytes do not fit its name. Put the still in again from its source.</source>
      <translation>Ein Bild von {stills} ist nicht mehr, was es war, als es kam: Seine Bytes passen nicht zu seinem Namen. Nehmen Sie das Standfoto noch einmal aus seiner Quelle auf.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>A picture that no still shows is not what it was when it came. Nothing needs to be done; salvaged into a new file, it is left out.</source>
      <translation>Ein Bild, das kein Standfoto zeigt, ist nicht mehr, was es war, als es kam. Es ist nichts zu tun; beim Retten in eine neue Datei bleibt es weg.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>An act was left open, which festdesk never does. Have the file salvaged into a new one.</source>
      <translation>Ein Schritt blieb offen, was festdesk nie tut. Lassen Sie die Datei in eine neue retten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>Something is not as festdesk writes it: {reason}. Have the file salvaged.</source>
      <translation>Etwas ist nicht so, wie festdesk es schreibt: {reason}. Lassen Sie die Datei retten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>The file holds a table “{name}” that this festdesk does not know. It is left alone; if nobody knows what it is for, have the file salvaged into a new one, which leaves it out.</source>
      <translation>Die Datei enthält eine Tabelle „{name}“, die dieses festdesk nicht kennt. Sie bleibt unberührt; wenn niemand weiß, wozu sie da ist, lassen Sie die Datei in eine neue retten, die sie weglässt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>The file holds “{name}”, a {kind} that is not festdesk’s. It is removed when the file is opened to work in it.</source>
      <translation>Die Datei enthält „{name}“, ein {kind}, das nicht von festdesk ist. Es wird entfernt, wenn die Datei zum Arbeiten geöffnet wird.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>The file is of an older festdesk (file version {found}; this one writes {known}). Open it once, and it is brought up to date.</source>
      <translation>Die Datei ist von einem älteren festdesk (Dateiversion {found}; dieses schreibt {known}). Öffnen Sie sie einmal, dann wird sie angepasst.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>The history contradicts what the file holds in {count} entries, the newest about a row of “{table}”. Work can go on; these acts cannot be undone. Salvaged into a new file, it begins a history that is right.</source>
      <translation>Der Verlauf widerspricht in {count} Einträgen dem Inhalt der Datei, der neueste betrifft eine Zeile von „{table}“. Sie können weiterarbeiten; diese Schritte lassen sich nicht rückgängig machen. In eine neue Datei gerettet, beginnt ein richtiger Verlauf.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>{count} acts of undo or redo name an act that is not in the history, so the Edit menu may offer something else than you expect. Salvaged into a new file, it begins a history that is right.</source>
      <translation>{count} Schritte des Rückgängigmachens oder Wiederholens nennen einen Schritt, den der Verlauf nicht hat; das Menü „Bearbeiten“ bietet vielleicht etwas anderes an, als Sie erwarten. In eine neue Datei gerettet, beginnt ein richtiger Verlauf.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>{count} entries of the history belong to no act. Salvaged into a new file, it begins a history that is right.</source>
      <translation>{count} Einträge des Verlaufs gehören zu keinem Schritt. In eine neue Datei gerettet, beginnt ein richtiger Verlauf.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>{count} pictures ({megabytes} MB) belong to no still and to no act that could be undone. Nothing needs to be done; salvaged into a new file, they are left out.</source>
      <translation>{count} Bilder ({megabytes} MB) gehören zu keinem Standfoto und zu keinem Schritt, der sich rückgängig machen ließe. Es ist nichts zu tun; beim Retten in eine neue Datei bleiben sie weg.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>{count} places of the file are spoilt. Have what can be read salvaged into a new file.</source>
      <translation>{count} Stellen der Datei sind verdorben. Lassen Sie retten, was lesbar ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>{count} rows of “{table}” refer to a row of “{parent}” that is not there. Have the file salvaged into a new one.</source>
      <translation>{count} Zeilen von „{table}“ verweisen auf eine Zeile von „{parent}“, die es nicht gibt. Lassen Sie die Datei in eine neue retten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>{count} rows, the first of “{table}”, were put in past the history. Work can go on; what they were before cannot be told.</source>
      <translation>{count} Zeilen, die erste von „{table}“, wurden am Verlauf vorbei eingefügt. Sie können weiterarbeiten; was vorher dort stand, lässt sich nicht sagen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>{count} stills</source>
      <translation>{count} Standfotos</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>{count} stills name a picture that the file does not hold. Put the pictures in again from their source.</source>
      <translation>{count} Standfotos nennen ein Bild, das die Datei nicht enthält. Nehmen Sie die Bilder noch einmal aus ihrer Quelle auf.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/doctor.py" />
      <source>“{name}” lacks a rule that keeps wrong values out. Have the file salvaged into a new one, which has it.</source>
      <translation>„{name}“ fehlt eine Regel, die falsche Werte fernhält. Lassen Sie die Datei in eine neue retten, die sie hat.</translation>
    </message>
  </context>
  <context>
    <name>Draft</name>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Alternative title</source>
      <translation>Alternativtitel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Award</source>
      <translation>Preis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Awards</source>
      <translation>Preise</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Biography</source>
      <translation>Biografie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Caption</source>
      <translation>Bildunterschrift</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Credit</source>
      <translation>Credit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Credits</source>
      <translation>Credits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Director</source>
      <translation>Regie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Entry</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Fact</source>
      <translation>Angabe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Facts</source>
      <translation>Angaben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Filmography</source>
      <translation>Filmografie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Genre</source>
      <translation>Genre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>International title</source>
      <translation>Internationaler Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Logline</source>
      <translation>Logline</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Not understood</source>
      <translation>Nicht verstanden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Original title</source>
      <translation>Originaltitel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Press text</source>
      <translation>Pressetext</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Press text and captions</source>
      <translation>Pressetext und Bildunterschriften</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Role unknown</source>
      <translation>Funktion unbekannt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Role unknown – {role}?</source>
      <translation>Funktion unbekannt – {role}?</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Running time</source>
      <translation>Laufzeit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Screening</source>
      <translation>Vorführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Screenings</source>
      <translation>Vorführungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Short synopsis</source>
      <translation>Kurze Synopsis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Statement</source>
      <translation>Statement</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Synopsis</source>
      <translation>Synopsis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Texts</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Translated title</source>
      <translation>Übersetzter Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Transliterated title</source>
      <translation>Transliterierter Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Version</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Working title</source>
      <translation>Arbeitstitel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>venue to come</source>
      <translation>Spielstätte folgt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>{body} – {name}</source>
      <translation>{body} – {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
  </context>
  <context>
    <name>DraftDelegate</name>
    <message>
      <location filename="../../festdesk/desktop/intake/delegate.py" />
      <source>Role</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/delegate.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
  </context>
  <context>
    <name>DraftsModel</name>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>From line {first}.</source>
      <translation>Aus Zeile {first}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>From lines {first} to {last}.</source>
      <translation>Aus Zeilen {first} bis {last}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>Line</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>Not understood, line {number}: {words}</source>
      <translation>Nicht verstanden, Zeile {number}: {words}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>Sure</source>
      <translation>Sicher</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>Title: none stands on the page. Tick the right one:</source>
      <translation>Titel: Auf der Seite steht keiner. Kreuzen Sie den richtigen an:</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>yours</source>
      <translation>von Ihnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/model.py" />
      <source>{percent} % sure.</source>
      <translation>{percent} % sicher.</translation>
    </message>
  </context>
  <context>
    <name>EarlierStates</name>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>&amp;Earlier states…</source>
      <translation>&amp;Frühere Stände…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>A complete copy was saved as {name}.</source>
      <translation>Eine vollständige Kopie wurde als {name} gespeichert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>Editions of festdesk (*{suffix})</source>
      <translation>Ausgaben von festdesk (*{suffix})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>Go on in the &amp;copy</source>
      <translation>In der &amp;Kopie weiterarbeiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>Making {name} …</source>
      <translation>{name} wird gemacht …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>No earlier state of “{path}” is kept on this computer.</source>
      <translation>Von „{path}“ ist auf diesem Computer kein früherer Stand aufbewahrt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>Nothing differs from the state of {when}.</source>
      <translation>Vom Stand von {when} unterscheidet sich nichts.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>Pictures that are kept nowhere any more: {count}. Their stills wait for them.</source>
      <translation>Bilder, die nirgends mehr aufbewahrt sind: {count}. Ihre Standfotos warten auf sie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>Restore the state of {when}</source>
      <translation>Stand von {when} wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>The state of {when} is back. Undo takes you to where you were.</source>
      <translation>Der Stand von {when} ist wieder da. „Rückgängig“ bringt Sie dorthin zurück, wo Sie waren.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>This file can only be read; the copy can be changed.</source>
      <translation>Diese Datei kann nur gelesen werden; die Kopie lässt sich ändern.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>This state was saved as {name}.</source>
      <translation>Dieser Stand wurde als {name} gespeichert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>Where the new file should lie</source>
      <translation>Wo die neue Datei liegen soll</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/states.py" />
      <source>You now work in {name}, which holds every change.</source>
      <translation>Sie arbeiten jetzt in {name}, das jede Änderung enthält.</translation>
    </message>
  </context>
  <context>
    <name>EditionHistory</name>
    <message>
      <location filename="../../festdesk/desktop/history/edition.py" />
      <source>&amp;Everything as it was then</source>
      <translation>&amp;Alles wie damals</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/edition.py" />
      <source>Acts done again, one by one: {count}</source>
      <translation>Wiederholte Schritte, einer nach dem anderen: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/edition.py" />
      <source>Do a&amp;gain up to here</source>
      <translation>Bis hierher &amp;wiederholen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/edition.py" />
      <source>Everything as of {moment}</source>
      <translation>Alles wie {moment}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/edition.py" />
      <source>Everything is kept. Whatever is done here can be undone too.</source>
      <translation>Alles bleibt aufbewahrt. Auch was Sie hier tun, lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/edition.py" />
      <source>Later acts undone, one by one: {count}</source>
      <translation>Rückgängig gemachte spätere Schritte, einer nach dem anderen: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/edition.py" />
      <source>Show &amp;undoing too</source>
      <translation>Auch das Rückgängig&amp;machen zeigen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/edition.py" />
      <source>The whole edition as it was after this act, as one new act</source>
      <translation>Die ganze Ausgabe, wie sie nach diesem Schritt war, als ein neuer Schritt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/edition.py" />
      <source>Undo &amp;back to here</source>
      <translation>Bis hierher &amp;rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/edition.py" />
      <source>Undo history</source>
      <translation>Verlauf der Schritte</translation>
    </message>
  </context>
  <context>
    <name>EntriesView</name>
    <message>
      <location filename="../../festdesk/desktop/filmographies/view.py" />
      <source>Columns of the filmography</source>
      <translation>Spalten der Filmografie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/view.py" />
      <source>Filmography</source>
      <translation>Filmografie</translation>
    </message>
  </context>
  <context>
    <name>Error</name>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>A PDF is made for screen, press, proof or imposed sheets, not for “{value}”.</source>
      <translation>Ein PDF wird für Bildschirm, Druck, Korrektur oder ausgeschossene Bogen gemacht, nicht für „{value}“.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/blocks.py" />
      <source>A block needs at least one film. Choose the films first.</source>
      <translation>Ein Block braucht mindestens einen Film. Wählen Sie zuerst die Filme.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/books.py" />
      <source>A book has one to three languages; these are {count}.</source>
      <translation>Ein Heft hat eine bis drei Sprachen; dies sind {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/blockers.py" />
      <source>A break takes at least a minute, and at most a day.</source>
      <translation>Eine Pause dauert mindestens eine Minute und höchstens einen Tag.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/merging.py" />
      <source>A card cannot be merged with itself. Choose another one.</source>
      <translation>Eine Karte lässt sich nicht mit sich selbst zusammenführen. Wählen Sie eine andere.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>A colour profile is named by the hash of its bytes, and “{value}” is none.</source>
      <translation>Ein Farbprofil wird mit der Prüfsumme seiner Bytes benannt, und „{value}“ ist keine.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/releases.py" />
      <source>A contact needs a name, a function, an e-mail address or a number.</source>
      <translation>Ein Kontakt braucht einen Namen, eine Funktion, eine E-Mail-Adresse oder eine Nummer.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/codes.py" />
      <source>A curly bracket stands alone in the rule for codes. Each opens and closes around one word, such as {example}.</source>
      <translation>In der Regel für Kennnummern steht eine geschweifte Klammer allein. Jede öffnet und schließt um ein Wort, etwa {example}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>A design has nothing that is called “{name}”; it is left out.</source>
      <translation>Eine Gestaltung hat nichts, was „{name}“ heißt; es bleibt weg.</translation>
    </message>
    <message>
      <location filename="../../festdesk/spelling/bringing.py" />
      <source>A dictionary is a pair of files, and “{missing}” is not beside the one you chose. Put both in one folder.</source>
      <translation>Ein Wörterbuch ist ein Paar von Dateien, und „{missing}“ liegt nicht neben der gewählten. Legen Sie beide in einen Ordner.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/wishes.py" />
      <source>A film can be wanted from 0 to {most} times. Write a number.</source>
      <translation>Ein Film kann 0- bis {most}-mal gewünscht sein. Schreiben Sie eine Zahl.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/versions.py" />
      <source>A kept calendar needs a name, such as “Sent to the printer”.</source>
      <translation>Ein festgehaltener Kalender braucht einen Namen, etwa „An die Druckerei geschickt“.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/house.py" />
      <source>A limit is a whole number from 0 to {most}.</source>
      <translation>Eine Grenze ist eine ganze Zahl von 0 bis {most}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>A line of this text has {count} characters; at most {most} are read. It is hardly a page.</source>
      <translation>Eine Zeile dieses Textes hat {count} Zeichen; höchstens {most} werden gelesen. Das ist kaum eine Seite.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/people.py" />
      <source>A name is needed here; it was left empty.</source>
      <translation>Hier wird ein Name gebraucht; das Feld blieb leer.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/books.py" />
      <source>A page of {size} mm cannot be made. Give a width and a height from 50 to 420 mm.</source>
      <translation>Eine Seite von {size} mm ist nicht möglich. Geben Sie Breite und Höhe von 50 bis 420 mm an.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/prints.py" />
      <source>A print needs a name or a format. Type one, or remove the print.</source>
      <translation>Eine Kopie braucht einen Namen oder ein Format. Geben Sie eines davon ein, oder entfernen Sie die Kopie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>A profile has nothing that is called “{field}”.</source>
      <translation>Ein Profil hat nichts, was „{field}“ heißt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/codes.py" />
      <source>A rule for codes has at most {most} letters.</source>
      <translation>Eine Regel für Kennnummern hat höchstens {most} Zeichen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/filters.py" />
      <source>A saved filter needs a name. Write one.</source>
      <translation>Ein gespeicherter Filter braucht einen Namen. Schreiben Sie einen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/screenings.py" />
      <source>A screening shows a film or a block, and exactly one of them.</source>
      <translation>Eine Vorführung zeigt einen Film oder einen Block, und genau eines davon.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/placing.py" />
      <source>A screening that is locked stays where it is. Unlock it before you move it.</source>
      <translation>Eine fixierte Vorführung bleibt, wo sie ist. Lösen Sie die Fixierung, bevor Sie sie verschieben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/availability.py" />
      <source>A stay ends before it begins. Check both days.</source>
      <translation>Ein Aufenthalt endet, bevor er beginnt. Prüfen Sie beide Tage.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/cards.py" />
      <source>A title needs at least one letter or figure; nothing was added.</source>
      <translation>Ein Titel braucht mindestens einen Buchstaben oder eine Ziffer; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/availability.py" />
      <source>A turnaround is at most {most} minutes. Write fewer.</source>
      <translation>Eine Umbauzeit beträgt höchstens {most} Minuten. Schreiben Sie weniger.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/screenings.py" />
      <source>A venue needs a name.</source>
      <translation>Eine Spielstätte braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>Allow writing again, and saving goes on by itself; or save a copy elsewhere.</source>
      <translation>Erlauben Sie das Schreiben wieder, dann geht das Speichern von selbst weiter; oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/availability.py" />
      <source>An audience needs a name.</source>
      <translation>Ein Publikum braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/editions.py" />
      <source>An edition needs a name.</source>
      <translation>Eine Ausgabe braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/editions.py" />
      <source>An edition needs at least one language, such as “en”.</source>
      <translation>Eine Ausgabe braucht mindestens eine Sprache, etwa „de“.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/card_settings.py" />
      <source>An own text needs a name in at least one language.</source>
      <translation>Ein eigener Text braucht einen Namen in mindestens einer Sprache.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/availability.py" />
      <source>Between two venues lie at most {most} minutes. Write fewer.</source>
      <translation>Zwischen zwei Spielstätten liegen höchstens {most} Minuten. Schreiben Sie weniger.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>It was not touched. Put the right file back, or save a copy elsewhere.</source>
      <translation>Sie wurde nicht angerührt. Legen Sie die richtige Datei zurück, oder speichern Sie anderswo eine Kopie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>Make room, and saving goes on by itself.</source>
      <translation>Schaffen Sie Platz, dann geht das Speichern von selbst weiter.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>Marks need the press or imposed sheets; a PDF for screen or proof has none.</source>
      <translation>Marken gibt es nur für Druck oder ausgeschossene Bogen; ein PDF für Bildschirm oder Korrektur hat keine.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/releases.py" />
      <source>Name the company; to take the row out, press Delete on it.</source>
      <translation>Nennen Sie die Firma; um die Zeile zu entfernen, drücken Sie darin Entf.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>No film is called “{text}”. Type a part of its title and choose from the list.</source>
      <translation>Kein Film heißt „{text}“. Tippen Sie einen Teil des Titels, und wählen Sie aus der Liste.</translation>
    </message>
    <message>
      <location filename="../../festdesk/exchange/scopes.py" />
      <source>No guest “{name}” is expected at a screening; there are: {names}.</source>
      <translation>In keiner Vorführung wird ein Gast „{name}“ erwartet; es gibt: {names}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>None of the lines that were pasted is the title of a film.</source>
      <translation>Keine der eingefügten Zeilen ist der Titel eines Films.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/codes.py" />
      <source>Nothing is called “{name}” in a rule for codes. Choose one of: {known}.</source>
      <translation>Nichts heißt in einer Regel für Kennnummern „{name}“. Wählen Sie eines von diesen: {known}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/printing.py" />
      <source>Nothing may be written into the folder {folder}. Choose another one. What is there is unharmed.</source>
      <translation>In den Ordner {folder} darf nichts geschrieben werden. Wählen Sie einen anderen. Was dort liegt, ist unversehrt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/salvaging.py" />
      <source>Nothing of “{path}” can be read, so no file was made. Open a copy of an earlier day.</source>
      <translation>Von „{path}“ ist nichts lesbar, deshalb wurde keine Datei gemacht. Öffnen Sie eine Kopie von einem früheren Tag.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>Nothing was overwritten. Save a copy elsewhere and compare the two.</source>
      <translation>Nichts wurde überschrieben. Speichern Sie anderswo eine Kopie und vergleichen Sie die beiden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>Nothing was typed; the value stays as it was.</source>
      <translation>Nichts wurde eingegeben; der Wert bleibt, wie er war.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>Only a profile for imposed sheets says how pages are imposed.</source>
      <translation>Nur ein Profil für ausgeschossene Bogen sagt, wie Seiten ausgeschossen werden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>Pictures cannot be called too coarse below {least} dpi when they are made with at most {most} dpi.</source>
      <translation>Bilder können nicht unter {least} dpi als zu grob gelten, wenn sie mit höchstens {most} dpi gemacht werden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/placing.py" />
      <source>Places can be swapped between exactly two screenings.</source>
      <translation>Plätze lassen sich nur zwischen genau zwei Vorführungen tauschen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>Plug the stick in or put the file back, and saving goes on by itself.</source>
      <translation>Stecken Sie den Stick ein oder legen Sie die Datei zurück, dann geht das Speichern von selbst weiter.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venue_cells.py" />
      <source>Row {number} of what was pasted: {problem}</source>
      <translation>Zeile {number} des Eingefügten: {problem}</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>Save a copy elsewhere and go on in it.</source>
      <translation>Speichern Sie anderswo eine Kopie und arbeiten Sie darin weiter.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>Saving goes on by itself as soon as the disk answers again.</source>
      <translation>Das Speichern geht von selbst weiter, sobald der Datenträger wieder antwortet.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>Saving goes on by itself when it is done.</source>
      <translation>Das Speichern geht von selbst weiter, wenn es fertig ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/wishes.py" />
      <source>Say for whom the showings are wanted, such as the press.</source>
      <translation>Geben Sie an, für wen die Vorführungen gewünscht sind, etwa für die Presse.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/acceptance.py" />
      <source>Say in some words why this can stay as it is.</source>
      <translation>Sagen Sie in einigen Worten, warum das so bleiben kann.</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <source>Several films are called “{film}”. Give the id of one of them: {ids}.</source>
      <translation>Mehrere Filme heißen „{film}“. Nennen Sie die Kennung von einem: {ids}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/spelling/process.py" />
      <source>Spelling cannot be checked on this computer: the program library for it is not there.</source>
      <translation>Auf diesem Computer kann die Rechtschreibung nicht geprüft werden: Die Programmbibliothek dafür ist nicht da.</translation>
    </message>
    <message>
      <location filename="../../festdesk/books/colour_profiles.py" />
      <source>The ICC profile has version {version}, and PDF/X-4 takes none after 4.2. Please ask the print shop for an older form of it.</source>
      <translation>Das ICC-Profil hat die Version {version}, und PDF/X-4 nimmt keine nach 4.2. Bitte fragen Sie die Druckerei nach einer älteren Form.</translation>
    </message>
    <message>
      <location filename="../../festdesk/books/colour_profiles.py" />
      <source>The ICC profile is made for {space}, and the press prints with CMYK. Please choose the CMYK profile of your print shop.</source>
      <translation>Das ICC-Profil ist für {space} gemacht, gedruckt wird aber mit CMYK. Bitte wählen Sie das CMYK-Profil Ihrer Druckerei.</translation>
    </message>
    <message>
      <location filename="../../festdesk/books/colour_profiles.py" />
      <source>The ICC profile is not one of a printing press. Please choose the CMYK profile of your print shop.</source>
      <translation>Das ICC-Profil ist keines einer Druckmaschine. Bitte wählen Sie das CMYK-Profil Ihrer Druckerei.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/intents.py" />
      <source>The ICC profile of “{name}” is not the file that was chosen for it. Please choose it again.</source>
      <translation>Das ICC-Profil von „{name}“ ist nicht die Datei, die dafür gewählt wurde. Bitte wählen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/writing.py" />
      <source>The PDF could not be written to {folder}: {reason}. An older file of that name is unharmed.</source>
      <translation>Das PDF konnte nicht nach {folder} geschrieben werden: {reason}. Eine ältere Datei dieses Namens ist unversehrt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/verdict.py" />
      <source>The PDF did not pass its check and was not written. This failed: {failed}</source>
      <translation>Das PDF hat seine Prüfung nicht bestanden und wurde nicht geschrieben. Daran lag es: {failed}</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/blocks.py" />
      <source>The block has this film already; a film stands in it once.</source>
      <translation>Der Block enthält diesen Film schon; ein Film steht nur einmal darin.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/printing.py" />
      <source>The booklet could not be made: {reason}. Make room in {folder} and print again. An older file of that name is unharmed.</source>
      <translation>Das Programmheft konnte nicht gemacht werden: {reason}. Schaffen Sie Platz in {folder}, und drucken Sie noch einmal. Eine ältere Datei dieses Namens ist unversehrt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <source>The booklet was not made: the system ended the work, perhaps for want of memory. Close other programs and print again.</source>
      <translation>Das Programmheft wurde nicht gemacht: Das System hat die Arbeit beendet, vielleicht aus Mangel an Speicher. Schließen Sie andere Programme, und drucken Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/versions.py" />
      <source>The calendar cannot become as it was kept; another program has changed what was kept.</source>
      <translation>Der Kalender kann nicht werden, wie er festgehalten wurde; ein anderes Programm hat das Festgehaltene geändert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/jobs.py" />
      <source>The colour profile of “{name}” is not in the file any more. Choose it again in the profile.</source>
      <translation>Das Farbprofil von „{name}“ ist nicht mehr in der Datei. Wählen Sie es im Profil noch einmal.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/copying.py" />
      <source>The copy was cancelled. Nothing was written under its name.</source>
      <translation>Das Kopieren wurde abgebrochen. Unter dem Namen wurde nichts geschrieben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/spelling/bringing.py" />
      <source>The dictionary cannot be kept in “{folder}”: {reason}.</source>
      <translation>Das Wörterbuch kann nicht in „{folder}“ aufbewahrt werden: {reason}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/spelling/bringing.py" />
      <source>The dictionary in “{name}” is damaged and was not taken. Get it once more.</source>
      <translation>Das Wörterbuch in „{name}“ ist beschädigt und wurde nicht übernommen. Holen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../festdesk/spelling/process.py" />
      <source>The dictionary “{name}” cannot be used: it is damaged. Bring another one for its language.</source>
      <translation>Das Wörterbuch „{name}“ kann nicht benutzt werden: Es ist beschädigt. Bringen Sie ein anderes für seine Sprache.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/editions.py" />
      <source>The edition ends before it begins. Check both dates.</source>
      <translation>Die Ausgabe endet, bevor sie beginnt. Prüfen Sie beide Daten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/editions.py" />
      <source>The edition would last {days} days; a year is the most. Check both dates.</source>
      <translation>Die Ausgabe würde {days} Tage dauern; ein Jahr ist das Höchste. Prüfen Sie beide Daten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>The festival file does not hold this picture, so there is nothing to save.</source>
      <translation>Die Festivaldatei enthält dieses Bild nicht, es ist also nichts zu speichern.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <source>The file has just been changed elsewhere, last by “{label}”. Look at it first; then take back what you want.</source>
      <translation>Die Datei wurde eben anderswo geändert, zuletzt durch „{label}“. Sehen Sie sich das zuerst an; nehmen Sie dann zurück, was Sie wollen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/books/colour_profiles.py" />
      <source>The file is no ICC profile. Please choose the CMYK profile of your print shop.</source>
      <translation>Die Datei ist kein ICC-Profil. Bitte wählen Sie das CMYK-Profil Ihrer Druckerei.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/fonts.py" />
      <source>The font package {package} is not installed, so the booklet cannot be set.</source>
      <translation>Das Schriftpaket {package} ist nicht installiert, deshalb kann das Programmheft nicht gesetzt werden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/entries.py" />
      <source>The history of this act cannot be read; it was not written by festdesk, or is spoilt. Nothing was changed. “festdesk doctor” tells more.</source>
      <translation>Der Verlauf dieses Schritts lässt sich nicht lesen; er wurde nicht von festdesk geschrieben oder ist verdorben. Nichts wurde geändert. „festdesk doctor“ sagt mehr.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <source>The history of this file cannot be shown: it holds what festdesk does not write. The edition itself is as it is shown.</source>
      <translation>Der Verlauf dieser Datei lässt sich nicht zeigen: Er enthält, was festdesk nicht schreibt. Die Ausgabe selbst ist, wie sie gezeigt wird.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/packing.py" />
      <source>The kept calendar “{name}” cannot be read; another program has changed it. Nothing was changed.</source>
      <translation>Der festgehaltene Kalender „{name}“ ist nicht lesbar; ein anderes Programm hat ihn geändert. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/filters.py" />
      <source>The name has {length} characters; {most} are the most. Write a shorter one.</source>
      <translation>Der Name hat {length} Zeichen; {most} sind das Höchste. Schreiben Sie einen kürzeren.</translation>
    </message>
    <message>
      <location filename="../../festdesk/spelling/bringing.py" />
      <source>The name of “{name}” does not tell its language. Call both files after it, such as de_DE.dic and de_DE.aff.</source>
      <translation>Der Name von „{name}“ nennt die Sprache nicht. Benennen Sie beide Dateien nach ihr, etwa de_DE.dic und de_DE.aff.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>The original was not saved as “{name}”: {reason}. Choose another place.</source>
      <translation>Das Original wurde nicht als „{name}“ gespeichert: {reason}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/compositor.py" />
      <source>The pages could not be set: the system ended the work, perhaps for want of memory. Close other programs and print again.</source>
      <translation>Die Seiten konnten nicht gesetzt werden: Das System hat die Arbeit beendet, vielleicht aus Mangel an Speicher. Schließen Sie andere Programme, und drucken Sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/compile.py" />
      <source>The pages could not be set: {reason}. Make room in {folder}, then set them again.</source>
      <translation>Die Seiten konnten nicht gesetzt werden: {reason}. Schaffen Sie Platz in {folder}, und setzen Sie sie noch einmal.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/compile.py" />
      <source>The pages could not be set: {reason}. This is a mistake in festdesk or in a changed template.</source>
      <translation>Die Seiten konnten nicht gesetzt werden: {reason}. Das ist ein Fehler in festdesk oder in einer geänderten Vorlage.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/printing.py" />
      <source>The printer “{name}” does not answer. See that it is on, or choose another.</source>
      <translation>Der Drucker „{name}“ antwortet nicht. Sehen Sie nach, ob er eingeschaltet ist, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The profile is damaged: it is no list of values.</source>
      <translation>Das Profil ist beschädigt: Es ist keine Liste von Werten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/own_profiles.py" />
      <source>The profile “{name}” cannot be used: {reason} Change it, or make it anew.</source>
      <translation>Das Profil „{name}“ kann nicht benutzt werden: {reason} Ändern Sie es, oder legen Sie es neu an.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/acceptance.py" />
      <source>The reason has {length} characters; {most} are the most. Write a shorter one.</source>
      <translation>Der Grund hat {length} Zeichen; {most} sind das Höchste. Schreiben Sie einen kürzeren.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>The settings of this design are damaged, so the shipped design prints as it is.</source>
      <translation>Die Einstellungen dieser Gestaltung sind beschädigt, deshalb druckt die mitgelieferte, wie sie ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/proposal/solver.py" />
      <source>The solver that works plans out is not installed here. Have “pip install festdesk[plan]” run in the environment of festdesk, and propose a plan again.</source>
      <translation>Der Löser, der Pläne ausarbeitet, ist hier nicht installiert. Lassen Sie in der Umgebung von festdesk „pip install festdesk[plan]“ ausführen, und lassen Sie dann noch einmal einen Plan vorschlagen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/backups/keeping.py" />
      <source>The state of this file could not be kept for later: {reason}. The file itself is not concerned.</source>
      <translation>Der Stand dieser Datei konnte nicht für später aufbewahrt werden: {reason}. Die Datei selbst ist nicht betroffen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/filters.py" />
      <source>There is a filter “{name}” already. Write another name.</source>
      <translation>Einen Filter „{name}“ gibt es schon. Schreiben Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/card_settings.py" />
      <source>There is a text called “{name}” already; take another name.</source>
      <translation>Einen Text namens „{name}“ gibt es schon; nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/availability.py" />
      <source>There is an audience “{name}” already; take another name.</source>
      <translation>Es gibt schon ein Publikum „{name}“; nehmen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/designs.py" />
      <source>There is no design “{name}”. There are: {names}.</source>
      <translation>Es gibt keine Gestaltung „{name}“. Es gibt: {names}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/spelling/bringing.py" />
      <source>There is no dictionary in “{name}”. Choose a .dic file with its .aff file beside it, or an extension for LibreOffice (.oxt).</source>
      <translation>In „{name}“ ist kein Wörterbuch. Wählen Sie eine Datei .dic mit ihrer .aff daneben, oder eine Erweiterung für LibreOffice (.oxt).</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <location filename="../../festdesk/store/document.py" />
      <source>There is no file “{path}”. Check its name and folder.</source>
      <translation>Es gibt keine Datei „{path}“. Prüfen Sie Namen und Ordner.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/export.py" />
      <source>There is no film with the id {film}.</source>
      <translation>Es gibt keinen Film mit der Kennung {film}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <source>There is no film “{film}” in this edition. Give its id or its title.</source>
      <translation>In dieser Ausgabe gibt es keinen Film „{film}“. Nennen Sie seine Kennung oder seinen Titel.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/printing.py" />
      <source>There is no folder {folder}, so the PDF cannot be written there.</source>
      <translation>Den Ordner {folder} gibt es nicht, deshalb kann das PDF dort nicht geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/imposition.py" />
      <source>There is no page to lay on a sheet.</source>
      <translation>Es gibt keine Seite, die auf einen Bogen gelegt werden könnte.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/own_profiles.py" />
      <source>There is no profile “{name}”. There are: {names}.</source>
      <translation>Es gibt kein Profil „{name}“. Es gibt: {names}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/exchange/scopes.py" />
      <source>There is no strand “{name}” in this edition; there are: {names}.</source>
      <translation>In dieser Ausgabe gibt es keine Sektion „{name}“; es gibt: {names}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/acts.py" />
      <source>There is no text to read. Copy the lines of a filmography first.</source>
      <translation>Es ist kein Text zum Lesen da. Kopieren Sie zuerst die Zeilen einer Filmografie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/exchange/scopes.py" />
      <source>There is no venue “{name}” in this edition; there are: {names}.</source>
      <translation>In dieser Ausgabe gibt es keine Spielstätte „{name}“; es gibt: {names}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <source>There is nothing to redo.</source>
      <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <source>There is nothing to undo.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <source>This act cannot be taken back by itself: it is undone already, or it made the file.</source>
      <translation>Dieser Schritt lässt sich nicht für sich zurücknehmen: Er ist schon rückgängig gemacht, oder er hat die Datei angelegt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/books.py" />
      <source>This book has that part already; a book can have it once.</source>
      <translation>Dieses Heft hat diesen Teil schon; es kann ihn nur einmal haben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/backups/keeping.py" />
      <source>This earlier state cannot be read: {reason}. Choose another one; your file is as it was.</source>
      <translation>Dieser frühere Stand lässt sich nicht lesen: {reason}. Wählen Sie einen anderen; Ihre Datei ist, wie sie war.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/replacing.py" />
      <source>This expression takes too long on one of the texts. Make it simpler, for instance with fewer * and + within brackets.</source>
      <translation>Dieser Ausdruck braucht bei einem der Texte zu lange. Machen Sie ihn einfacher, etwa mit weniger * und + in Klammern.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>This text has {count} characters; at most {most} are read at once. Paste one film's page.</source>
      <translation>Dieser Text hat {count} Zeichen; höchstens {most} werden auf einmal gelesen. Fügen Sie die Seite eines einzigen Films ein.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/imposition.py" />
      <source>Two pages with their bleed need a sheet of {width} x {height} mm, but the profile has one of {sheet_width} x {sheet_height} mm. Choose a larger sheet.</source>
      <translation>Zwei Seiten mit Anschnitt brauchen einen Bogen von {width} × {height} mm, das Profil hat aber einen von {sheet_width} × {sheet_height} mm. Wählen Sie einen größeren Bogen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/availability.py" />
      <source>Two stays overlap. Write them as one.</source>
      <translation>Zwei Aufenthalte überschneiden sich. Schreiben Sie sie als einen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/rows.py" />
      <source>What you wanted to change is no longer there; somebody has removed it.</source>
      <translation>Was Sie ändern wollten, gibt es nicht mehr; jemand hat es entfernt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/cards.py" />
      <source>Write the statement first; then say whose it is.</source>
      <translation>Schreiben Sie zuerst das Statement; geben Sie dann an, von wem es ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <source>You may not look at “{path}”. Ask whoever manages this computer, or copy the file.</source>
      <translation>Sie dürfen „{path}“ nicht ansehen. Fragen Sie, wer diesen Computer verwaltet, oder kopieren Sie die Datei.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/backups/keeping.py" />
      <source>a newer festdesk made it</source>
      <translation>ein neueres festdesk hat ihn gemacht</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>a part of it is spoilt, so that not all of it can be read</source>
      <translation>ein Teil von ihr ist verdorben, sodass nicht alles gelesen werden kann</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>a part of it is spoilt, where its table “{table}” lies</source>
      <translation>ein Teil von ihr ist verdorben, dort, wo ihre Tabelle „{table}“ liegt</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>a part of it is spoilt; it contradicts itself</source>
      <translation>ein Teil von ihr ist verdorben; sie widerspricht sich selbst</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/reasons.py" />
      <source>a value is none that can be kept there</source>
      <translation>ein Wert kann dort nicht aufbewahrt werden</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/reasons.py" />
      <source>a value is of another kind than its field</source>
      <translation>ein Wert ist von anderer Art als sein Feld</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/reasons.py" />
      <source>a value is too large</source>
      <translation>ein Wert ist zu groß</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/reasons.py" />
      <source>a value that must be there is missing</source>
      <translation>ein nötiger Wert fehlt</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>another file lies in its place</source>
      <translation>an ihrer Stelle liegt eine andere Datei</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>another program has redefined {tables} in it</source>
      <translation>ein anderes Programm hat {tables} darin umdefiniert</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>another program keeps the file busy</source>
      <translation>ein anderes Programm hält die Datei besetzt</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/backups/keeping.py" />
      <source>it has been damaged since it was made</source>
      <translation>er wurde seit seiner Entstehung beschädigt</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>it holds a value that festdesk never writes</source>
      <translation>sie enthält einen Wert, den festdesk nie schreibt</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>it holds no edition, or several</source>
      <translation>sie enthält keine Ausgabe oder mehrere</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/states/restoring.py" />
      <source>it is another edition’s</source>
      <translation>er gehört zu einer anderen Ausgabe</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>it is cut short: {missing} of its {whole} are missing, as after an interrupted copy</source>
      <translation>sie ist abgeschnitten: {missing} von {whole} fehlen, wie nach einem unterbrochenen Kopieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>it lacks {tables}, which every festival file has</source>
      <translation>ihr fehlt {tables}, was jede Festivaldatei hat</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>its beginning, which tells how to read the rest, is spoilt</source>
      <translation>ihr Anfang, der sagt, wie der Rest zu lesen ist, ist verdorben</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>its disk or stick reports an error</source>
      <translation>ihr Datenträger meldet einen Fehler</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/values.py" />
      <source>its edition ends before it begins, or lasts longer than a year</source>
      <translation>ihre Ausgabe endet, bevor sie beginnt, oder dauert länger als ein Jahr</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/opening.py" />
      <source>its folder or drive is protected against writing</source>
      <translation>ihr Ordner oder Laufwerk ist schreibgeschützt</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/bounds.py" />
      <source>its table “{table}” holds a text of {megabytes} MB; at most {most} MB can be worked with</source>
      <translation>ihre Tabelle „{table}“ enthält einen Text von {megabytes} MB; mit höchstens {most} MB lässt sich arbeiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/bounds.py" />
      <source>its table “{table}” holds {count} rows; at most {most} can be worked with</source>
      <translation>ihre Tabelle „{table}“ hat {count} Zeilen; mit höchstens {most} lässt sich arbeiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/bounds.py" />
      <source>its table “{table}” holds {megabytes} MB of text; at most {most} MB can be worked with</source>
      <translation>ihre Tabelle „{table}“ enthält {megabytes} MB Text; mit höchstens {most} MB lässt sich arbeiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/values.py" />
      <source>its {table} holds “{value}” as {column}, which festdesk never writes</source>
      <translation>{table} darin enthält „{value}“ als {column}, was festdesk nie schreibt</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/reasons.py" />
      <source>something that it refers to is no longer there</source>
      <translation>etwas, worauf es verweist, gibt es nicht mehr</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>the disk is full</source>
      <translation>der Datenträger ist voll</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/backups/keeping.py" />
      <source>the disk with your data folder is nearly full</source>
      <translation>der Datenträger mit Ihrem Datenordner ist fast voll</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>the file has been damaged</source>
      <translation>die Datei ist beschädigt worden</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>the file is no longer where it was</source>
      <translation>die Datei ist nicht mehr dort, wo sie war</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/opening.py" />
      <source>the file is protected against writing</source>
      <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>the file or its folder can only be read</source>
      <translation>die Datei oder ihr Ordner kann nur gelesen werden</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/reasons.py" />
      <source>the same is there already</source>
      <translation>dasselbe gibt es schon</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/troubles.py" />
      <source>the same things were changed in the file by another program</source>
      <translation>dieselben Dinge hat ein anderes Programm in der Datei geändert</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>{count} KB</source>
      <translation>{count} KB</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>{count} MB</source>
      <translation>{count} MB</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/acts.py" />
      <source>{count} lines are too many at once: paste at most {most}.</source>
      <translation>{count} Zeilen sind zu viele auf einmal: Fügen Sie höchstens {most} ein.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>{field} must be a number, but it is “{value}”.</source>
      <translation>{field} muss eine Zahl sein, ist aber „{value}“.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>{field} must be a short text of one line.</source>
      <translation>{field} muss ein kurzer Text von einer Zeile sein.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>{field} must be from {least} to {most}, but it is {value}. Please change it.</source>
      <translation>{field} muss zwischen {least} und {most} liegen, ist aber {value}. Bitte ändern Sie den Wert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>{field} must be yes or no, but it is “{value}”.</source>
      <translation>{field} muss ja oder nein sein, ist aber „{value}“.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/rules.py" />
      <source>{minutes} minutes cannot be right: at most {most} are accepted.</source>
      <translation>{minutes} Minuten können nicht stimmen: höchstens {most} sind möglich.</translation>
    </message>
    <message>
      <location filename="../../festdesk/availability/hours.py" />
      <source>{one} and {other} overlap. Write them as one span.</source>
      <translation>{one} und {other} überschneiden sich. Schreiben Sie beides als eine Spanne.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/printing.py" />
      <source>{path} is a folder, so no PDF of that name can be written. Choose another name.</source>
      <translation>{path} ist ein Ordner, deshalb kann kein PDF dieses Namens geschrieben werden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/errors.py" />
      <source>{reason}</source>
      <translation>{reason}</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>{value} is {found}, but it must be from {least} to {most}. The shipped design’s {own} is used.</source>
      <translation>{value} ist {found}, muss aber zwischen {least} und {most} liegen. Es gilt {own} aus der mitgelieferten Gestaltung.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>{value} is “{found}”, but it must be one of {choices}. The shipped design’s is used.</source>
      <translation>{value} ist „{found}“, muss aber eines von diesen sein: {choices}. Es gilt der Wert der mitgelieferten Gestaltung.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>{value} is “{found}”, which is no number. The shipped design’s {own} is used.</source>
      <translation>{value} ist „{found}“, und das ist keine Zahl. Es gilt {own} aus der mitgelieferten Gestaltung.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>{value} must be yes or no, but it is “{found}”. The shipped design’s is used.</source>
      <translation>{value} muss ja oder nein sein, ist aber „{found}“. Es gilt der Wert der mitgelieferten Gestaltung.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/design_values.py" />
      <source>{value}: the edition has no font called {found}. Add its font file, or choose another; until then the shipped design’s is used.</source>
      <translation>{value}: Die Ausgabe hat keine Schrift namens {found}. Fügen Sie ihre Schriftdatei hinzu, oder wählen Sie eine andere; bis dahin gilt die der mitgelieferten Gestaltung.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/rules.py" />
      <source>{year} cannot be right: films are from {first} to {last}.</source>
      <translation>{year} kann nicht stimmen: Filme sind von {first} bis {last}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/wishes.py" />
      <source>“{film}” could never be shown: “not after” is not later than “not before”. Change one of the two, or empty it.</source>
      <translation>„{film}“ könnte nie gezeigt werden: „nicht nach“ liegt nicht später als „nicht vor“. Ändern oder leeren Sie eines von beiden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/past/settling.py" />
      <source>“{label}” cannot be done: {reason}. Nothing was changed.</source>
      <translation>„{label}“ ist nicht möglich: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/undo.py" />
      <source>“{label}” cannot be taken back by itself: what it changed has been changed again since.</source>
      <translation>„{label}“ lässt sich nicht für sich zurücknehmen: Was es geändert hat, wurde seither wieder geändert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/undo.py" />
      <source>“{label}” cannot be taken back: its history cannot be read; it was not written by festdesk, or is spoilt. Nothing was changed. “festdesk doctor” tells more.</source>
      <translation>„{label}“ lässt sich nicht zurücknehmen: Sein Verlauf ist nicht lesbar; er wurde nicht von festdesk geschrieben oder ist verdorben. Nichts wurde geändert. „festdesk doctor“ sagt mehr.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/bridge.py" />
      <source>“{label}” was not done: another file has been opened. Open the first one and repeat it.</source>
      <translation>„{label}“ wurde nicht ausgeführt: Eine andere Datei ist geöffnet worden. Öffnen Sie die erste, und wiederholen Sie es.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/past/taking_back.py" />
      <source>“{label}” was not done: what the value belongs to, or names, is no longer there. Bring that back first.</source>
      <translation>„{label}“ wurde nicht ausgeführt: Wozu der Wert gehört oder was er nennt, gibt es nicht mehr. Holen Sie das zuerst zurück.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/past/taking_back.py" />
      <source>“{label}” was not done: what this belonged to is no longer there. Bring that back first.</source>
      <translation>„{label}“ wurde nicht ausgeführt: Wozu dies gehörte, gibt es nicht mehr. Holen Sie das zuerst zurück.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <source>“{label}” was not saved: the file was opened for reading only. Save a copy to edit.</source>
      <translation>„{label}“ wurde nicht gespeichert: Die Datei wurde nur zum Lesen geöffnet. Speichern Sie eine Kopie, um sie zu bearbeiten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/errors.py" />
      <source>“{label}” was not saved: {reason}. The file is as it was before.</source>
      <translation>„{label}“ wurde nicht gespeichert: {reason}. Die Datei ist, wie sie vorher war.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/past/reversal.py" />
      <source>“{label}” was not taken back: what it changed has been changed again since. Say whether the newer values stay.</source>
      <translation>„{label}“ wurde nicht zurückgenommen: Was es geändert hat, wurde seither wieder geändert. Sagen Sie, ob die neueren Werte bleiben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/books.py" />
      <source>“{name}” asks for a password. Choose a PDF that opens without one.</source>
      <translation>„{name}“ verlangt ein Passwort. Wählen Sie ein PDF, das sich ohne öffnen lässt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/spelling/bringing.py" />
      <source>“{name}” cannot be read: {reason}.</source>
      <translation>„{name}“ lässt sich nicht lesen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/files.py" />
      <source>“{name}” cannot be read: {reason}. Choose another file.</source>
      <translation>„{name}“ lässt sich nicht lesen: {reason}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/taking_pictures.py" />
      <source>“{name}” cannot be read: {reason}. Look whether it is there and may be opened.</source>
      <translation>„{name}“ kann nicht gelesen werden: {reason}. Sehen Sie nach, ob die Datei da ist und geöffnet werden darf.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/files.py" />
      <source>“{name}” has more than {most} MB and was not read. Give a part of it.</source>
      <translation>„{name}“ hat mehr als {most} MB und wurde nicht gelesen. Nehmen Sie einen Teil davon.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/books.py" />
      <source>“{name}” has {count} pages; a part of a book takes {most}. Part it into several files.</source>
      <translation>„{name}“ hat {count} Seiten; ein Teil eines Hefts fasst {most}. Teilen Sie es in mehrere Dateien.</translation>
    </message>
    <message>
      <location filename="../../festdesk/stills/probe.py" />
      <source>“{name}” has {megabytes} MB; pictures up to {most} MB are taken. Nothing was added.</source>
      <translation>„{name}“ hat {megabytes} MB; Bilder bis {most} MB werden genommen. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/stills/probe.py" />
      <source>“{name}” has {pixels} megapixels; at most {most} are read. Nothing was added.</source>
      <translation>„{name}“ hat {pixels} Megapixel; höchstens {most} werden gelesen. Nichts wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>“{name}” is a festival file and would be lost. Choose another name for the picture.</source>
      <translation>„{name}“ ist eine Festivaldatei und ginge verloren. Wählen Sie für das Bild einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/taking_pictures.py" />
      <source>“{name}” is a festival file that is open, and no picture.</source>
      <translation>„{name}“ ist eine geöffnete Festivaldatei und kein Bild.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/taking_pictures.py" />
      <source>“{name}” is a folder. Drop the pictures that are in it.</source>
      <translation>„{name}“ ist ein Ordner. Ziehen Sie die Bilder darin hierher.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/taking_pictures.py" />
      <source>“{name}” is an address on the web. Save the picture as a file first and add that.</source>
      <translation>„{name}“ ist eine Adresse im Web. Speichern Sie das Bild zuerst als Datei, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
      <location filename="../../festdesk/stills/probe.py" />
      <source>“{name}” is damaged or was cut off on its way: a part of the picture is missing. Ask for the file again; nothing was added.</source>
      <translation>„{name}“ ist beschädigt oder wurde unterwegs abgeschnitten: Ein Teil des Bildes fehlt. Bitten Sie noch einmal um die Datei; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/stills/probe.py" />
      <source>“{name}” is empty: it has 0 bytes. Ask for the file again.</source>
      <translation>„{name}“ ist leer: 0 Bytes. Bitten Sie noch einmal um die Datei.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/guests.py" />
      <source>“{name}” is expected at this screening already; a guest comes once.</source>
      <translation>„{name}“ wird in dieser Vorführung schon erwartet; ein Gast kommt nur einmal.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/books.py" />
      <source>“{name}” is no PDF. Choose a file that ends in .pdf and opens as one.</source>
      <translation>„{name}“ ist kein PDF. Wählen Sie eine Datei, die auf .pdf endet und sich als PDF öffnen lässt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/books.py" />
      <source>“{name}” is no font file. Choose an OpenType or TrueType file (.otf or .ttf).</source>
      <translation>„{name}“ ist keine Schriftdatei. Wählen Sie eine OpenType- oder TrueType-Datei (.otf oder .ttf).</translation>
    </message>
    <message>
      <location filename="../../festdesk/exchange/scopes.py" />
      <source>“{name}” is no language of this edition. Choose one of: {names}.</source>
      <translation>„{name}“ ist keine Sprache dieser Ausgabe. Wählen Sie eine von diesen: {names}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/codes.py" />
      <source>“{name}” is no number, so it takes no digits after a colon.</source>
      <translation>„{name}“ ist keine Zahl, hat also keine Stellen nach einem Doppelpunkt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/stills/probe.py" />
      <source>“{name}” is no picture that can be read. Use JPEG, PNG, TIFF, WebP, HEIF or AVIF; nothing was added.</source>
      <translation>„{name}“ ist kein lesbares Bild. Nehmen Sie JPEG, PNG, TIFF, WebP, HEIF oder AVIF; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/decoding.py" />
      <source>“{name}” is no plain text. Save it as plain text (UTF-8), or copy its words and paste.</source>
      <translation>„{name}“ ist kein reiner Text. Speichern Sie die Datei als reinen Text (UTF-8), oder kopieren Sie die Wörter und fügen Sie sie ein.</translation>
    </message>
    <message>
      <location filename="../../festdesk/stills/probe.py" />
      <source>“{name}” is of a kind that is not taken: {kind}. Save it as JPEG, PNG or TIFF and add that.</source>
      <translation>„{name}“ ist von einer Art, die nicht genommen wird: {kind}. Speichern Sie das Bild als JPEG, PNG oder TIFF, und fügen Sie dieses hinzu.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/availability.py" />
      <source>“{name}” is one of the audiences every festival has; it stays.</source>
      <translation>Dieses Publikum hat jedes Festival: „{name}“; es bleibt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/lock.py" />
      <source>“{name}” is open at {who} since {since}. It was opened for reading only, so that nobody works past the other.</source>
      <translation>„{name}“ ist seit {since} bei {who} geöffnet. Die Datei wurde nur zum Lesen geöffnet, damit niemand am anderen vorbeiarbeitet.</translation>
    </message>
    <message>
      <location filename="../../festdesk/spelling/bringing.py" />
      <source>“{name}” is too large for a dictionary. Choose another file.</source>
      <translation>„{name}“ ist zu groß für ein Wörterbuch. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/decoding.py" />
      <source>“{name}” says that it is {encoding}, but is not. Save it as plain text in UTF-8.</source>
      <translation>„{name}“ gibt sich als {encoding} aus, ist es aber nicht. Speichern Sie die Datei als reinen Text in UTF-8.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/lock.py" />
      <source>“{name}” was last open at {who}, whose computer has not been heard of since {seen}. Should the file still be open there, close it there before you go on.</source>
      <translation>„{name}“ war zuletzt bei {who} geöffnet, dessen Computer sich seit {seen} nicht gemeldet hat. Sollte die Datei dort noch offen sein, schließen Sie sie dort, bevor Sie weitermachen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <source>“{path}” cannot be made: {reason}. Choose another folder.</source>
      <translation>„{path}“ kann nicht angelegt werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/server.py" />
      <source>“{path}” cannot be made: {reason}. Nothing was changed.</source>
      <translation>„{path}“ kann nicht angelegt werden: {reason}. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <source>“{path}” cannot be opened: {reason}. Check that you may read it, and that it is all there.</source>
      <translation>„{path}“ lässt sich nicht öffnen: {reason}. Prüfen Sie, ob Sie sie lesen dürfen und ob sie vollständig da ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <source>“{path}” cannot be read just now: {reason}. Nothing is lost; try again in a moment.</source>
      <translation>„{path}“ lässt sich im Augenblick nicht lesen: {reason}. Nichts ist verloren; versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <location filename="../../festdesk/desktop/calendar/exports/writing.py" />
      <source>“{path}” cannot be written: {reason}. Choose another file.</source>
      <translation>„{path}“ kann nicht geschrieben werden: {reason}. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <location filename="../../festdesk/store/salvage/salvaging.py" />
      <source>“{path}” exists already. Choose another name; nothing was changed.</source>
      <translation>„{path}“ gibt es schon. Wählen Sie einen anderen Namen; nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/server.py" />
      <source>“{path}” holds no edition of festdesk. Check the name.</source>
      <translation>„{path}“ enthält keine Ausgabe von festdesk. Prüfen Sie den Namen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>“{path}” holds nothing but zeros: it was given its size, but its content was never written. Copy the file again from where it came, or open an earlier copy.</source>
      <translation>„{path}“ enthält nichts als Nullen: Die Größe wurde angelegt, der Inhalt aber nie geschrieben. Kopieren Sie die Datei noch einmal von dort, woher sie kam, oder öffnen Sie eine frühere Kopie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <location filename="../../festdesk/desktop/calendar/exports/writing.py" />
      <source>“{path}” is a festival file and would be lost. Choose another name for the output.</source>
      <translation>„{path}“ ist eine Festivaldatei und ginge verloren. Wählen Sie für das Ergebnis einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <source>“{path}” is a file. Give the name of a folder, into which several files are written.</source>
      <translation>„{path}“ ist eine Datei. Geben Sie den Namen eines Ordners an, in den mehrere Dateien geschrieben werden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <source>“{path}” is a folder. Give the name of a file to write, such as one in it.</source>
      <translation>„{path}“ ist ein Ordner. Geben Sie den Namen einer Datei an, etwa einer darin.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/opening.py" />
      <source>“{path}” is being written by another program at this moment. Wait until that is done, and open it again.</source>
      <translation>„{path}“ wird in diesem Augenblick von einem anderen Programm geschrieben. Warten Sie, bis das fertig ist, und öffnen Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>“{path}” is damaged and was not opened: {reason}. Open a copy of an earlier day, or have what can be read salvaged into a new file. Nothing was changed.</source>
      <translation>„{path}“ ist beschädigt und wurde nicht geöffnet: {reason}. Öffnen Sie eine Kopie von einem früheren Tag, oder lassen Sie retten, was lesbar ist. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>“{path}” is empty: it has 0 bytes. Most likely a copy was interrupted before its first byte. Copy the file again from where it came, or open an earlier copy.</source>
      <translation>„{path}“ ist leer: 0 Bytes. Wahrscheinlich wurde das Kopieren vor dem ersten Byte unterbrochen. Kopieren Sie die Datei noch einmal von dort, woher sie kam, oder öffnen Sie eine frühere Kopie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>“{path}” is not a festdesk file; another program made it. Nothing was changed.</source>
      <translation>„{path}“ ist keine festdesk-Datei; ein anderes Programm hat sie gemacht. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/migrations/__init__.py" />
      <source>“{path}” is of an older festdesk and could not be brought up to date: {reason}. The file is as it was.</source>
      <translation>„{path}“ ist von einem älteren festdesk und konnte nicht angepasst werden: {reason}. Die Datei ist, wie sie war.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/lock.py" />
      <source>“{path}” is open at {who} since {since}. Close it there first, so that nobody works past the other. Nothing was changed.</source>
      <translation>„{path}“ ist seit {since} bei {who} geöffnet. Schließen Sie die Datei zuerst dort, damit niemand am anderen vorbeiarbeitet. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/lock.py" />
      <source>“{path}” is open in another window of this computer, which has been brought forward.</source>
      <translation>„{path}“ ist in einem anderen Fenster dieses Computers geöffnet, das nach vorn geholt wurde.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/remains.py" />
      <source>“{path}” is open in this program. Close it first.</source>
      <translation>„{path}“ ist in diesem Programm geöffnet. Schließen Sie die Datei zuerst.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/copying.py" />
      <source>“{path}” is the file that is open. Choose another name for its copy.</source>
      <translation>„{path}“ ist die geöffnete Datei. Wählen Sie für die Kopie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/opening.py" />
      <source>“{path}” was being written when its program or computer stopped. Open it once from a folder where it can be written, and it will be as it was before that act.</source>
      <translation>„{path}“ wurde gerade geschrieben, als das Programm oder der Computer stehen blieb. Öffnen Sie die Datei einmal aus einem Ordner, in dem sie geschrieben werden kann, dann ist sie, wie sie vor diesem Schritt war.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/opening.py" />
      <source>“{path}” was made by a newer festdesk (file version {found}; this one reads up to {known}). Update festdesk to open it. Nothing was changed.</source>
      <translation>„{path}“ wurde von einem neueren festdesk gemacht (Dateiversion {found}; dieses liest bis {known}). Aktualisieren Sie festdesk, um die Datei zu öffnen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/server.py" />
      <source>“{path}” was made by an older festdesk and cannot be brought up to date on a server.</source>
      <translation>„{path}“ wurde von einem älteren festdesk gemacht und kann auf einem Server nicht angepasst werden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/damage.py" />
      <source>“{path}” was not opened, because it would fill this computer’s memory: {reason}. Ask whoever sent it for another copy. Nothing was changed.</source>
      <translation>„{path}“ wurde nicht geöffnet, weil sie den Arbeitsspeicher füllen würde: {reason}. Bitten Sie, wer sie geschickt hat, um eine andere Kopie. Nichts wurde geändert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/salvaging.py" />
      <source>“{path}” was not salvaged: {reason}. Choose another folder for the new file.</source>
      <translation>„{path}“ wurde nicht gerettet: {reason}. Wählen Sie einen anderen Ordner für die neue Datei.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/replacing.py" />
      <source>“{text}” cannot be put in: {reason}. \1 stands for the first group in brackets; write \\ for a backslash.</source>
      <translation>„{text}“ kann nicht eingesetzt werden: {reason}. \1 steht für die erste Gruppe in Klammern; schreiben Sie \\ für einen umgekehrten Schrägstrich.</translation>
    </message>
    <message>
      <location filename="../../festdesk/availability/hours.py" />
      <source>“{text}” ends later than the night after its day. Write an earlier end.</source>
      <translation>„{text}“ endet später als die Nacht nach dem Tag. Schreiben Sie ein früheres Ende.</translation>
    </message>
    <message>
      <location filename="../../festdesk/availability/hours.py" />
      <source>“{text}” ends when it begins. Write another end, or “closed” for none at all.</source>
      <translation>„{text}“ endet, wenn es beginnt. Schreiben Sie ein anderes Ende, oder „geschlossen“, wenn gar nicht geöffnet ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/availability/hours.py" />
      <source>“{text}” has no end. Write from and until, such as 10–24.</source>
      <translation>„{text}“ hat kein Ende. Schreiben Sie von und bis, etwa 10–24.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>“{text}” is no age. Write a number from 0 to 21, or nothing.</source>
      <translation>„{text}“ ist kein Alter. Schreiben Sie eine Zahl von 0 bis 21, oder nichts.</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <source>“{text}” is no date. Write year, month and day, such as 2021-03-04.</source>
      <translation>„{text}“ ist kein Datum. Schreiben Sie Jahr, Monat und Tag, etwa 2021-03-04.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/values.py" />
      <source>“{text}” is no day and time. Write them as 2021-03-12 13:00.</source>
      <translation>„{text}“ ist kein Tag mit Uhrzeit. Schreiben Sie ihn als 2021-03-12 13:00.</translation>
    </message>
    <message>
      <location filename="../../festdesk/command_line.py" />
      <source>“{text}” is no language that festdesk knows. Write codes such as en,fr,de.</source>
      <translation>„{text}“ ist keine Sprache, die festdesk kennt. Schreiben Sie Kürzel wie en,fr,de.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screening_cells.py" />
      <source>“{text}” is no language version. Write a code such as OmU, a line such as RU OV with FR subt., or nothing for the film's own.</source>
      <translation>„{text}“ ist keine Sprachfassung. Schreiben Sie ein Kürzel wie OmU, eine Zeile wie RU OV with FR subt., oder nichts für die des Films.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/codes.py" />
      <source>“{text}” is no number of digits. Write a number from 01 to 09 after the colon, such as {example}.</source>
      <translation>„{text}“ ist keine Anzahl von Stellen. Schreiben Sie nach dem Doppelpunkt eine Zahl von 01 bis 09, etwa {example}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/replacing.py" />
      <source>“{text}” is no regular expression: {reason} at letter {place}. Mend it, or switch off “Regular expression” to look for these very letters.</source>
      <translation>„{text}“ ist kein regulärer Ausdruck: {reason} bei Zeichen {place}. Verbessern Sie ihn, oder schalten Sie „Regulärer Ausdruck“ aus, um genau diese Zeichen zu suchen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/rules.py" />
      <source>“{text}” is no running time. Write minutes, such as 121, or 1:52:30, or 14'30.</source>
      <translation>„{text}“ ist keine Laufzeit. Schreiben Sie Minuten, etwa 121, oder 1:52:30, oder 14'30.</translation>
    </message>
    <message>
      <location filename="../../festdesk/availability/settings.py" />
      <source>“{text}” is no step of the grid. Take 5, 10, 15 or 30 minutes.</source>
      <translation>„{text}“ ist kein Schritt des Rasters. Nehmen Sie 5, 10, 15 oder 30 Minuten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/screenings/calendar.py" />
      <source>“{text}” is no time of day. Write hours and minutes, such as 20:30.</source>
      <translation>„{text}“ ist keine Uhrzeit. Schreiben Sie Stunden und Minuten, etwa 20:30.</translation>
    </message>
    <message>
      <location filename="../../festdesk/screenings/tickets.py" />
      <source>“{text}” is no web address. Write it as the browser shows it, such as https://tickets.example/123.</source>
      <translation>„{text}“ ist keine Internetadresse. Schreiben Sie sie, wie der Browser sie zeigt, etwa https://tickets.example/123.</translation>
    </message>
    <message>
      <location filename="../../festdesk/base/numbers.py" />
      <source>“{text}” is no whole number from 0 to {most}. Write digits only.</source>
      <translation>„{text}“ ist keine ganze Zahl von 0 bis {most}. Schreiben Sie nur Ziffern.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/acts.py" />
      <source>“{text}” is no year. Write four digits, such as 1937, or nothing.</source>
      <translation>„{text}“ ist kein Jahr. Schreiben Sie vier Ziffern, etwa 1937, oder nichts.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/rules.py" />
      <source>“{text}” is no year. Write four digits, such as 2020, or 2019–2020.</source>
      <translation>„{text}“ ist kein Jahr. Schreiben Sie vier Ziffern, etwa 2020, oder 2019–2020.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/stays.py" />
      <source>“{text}” is not understood as days of a stay. Write it as 4 March 10:00 – 7 March, and several with a semicolon between them.</source>
      <translation>„{text}“ ist nicht als Tage eines Aufenthalts zu verstehen. Schreiben Sie 4. März 10:00 – 7. März, mehrere mit einem Semikolon dazwischen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/availability/hours.py" />
      <source>“{text}” is not understood as hours. Write 10–24, or 14–18, 20–01, or closed.</source>
      <translation>„{text}“ ist nicht als Öffnungszeit zu verstehen. Schreiben Sie 10–24, oder 14–18, 20–01, oder geschlossen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/starts.py" />
      <source>“{text}” names no day that is near the edition. Choose the day beside the start.</source>
      <translation>„{text}“ nennt keinen Tag nahe bei der Ausgabe. Wählen Sie den Tag neben dem Beginn.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>“{value}” is no choice for {field}. It can be {choices}.</source>
      <translation>„{value}“ ist keine Wahl für {field}. Möglich sind {choices}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>“{word}” is no country that is known here. Check the spelling, or pick one offered.</source>
      <translation>„{word}“ ist kein Land, das hier bekannt ist. Prüfen Sie die Schreibung, oder wählen Sie ein angebotenes.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>“{word}” is no language that is known here. Check the spelling, or pick one offered.</source>
      <translation>„{word}“ ist keine Sprache, die hier bekannt ist. Prüfen Sie die Schreibung, oder wählen Sie eine angebotene.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/house.py" />
      <source>“{word}” is no way to take a finding.</source>
      <translation>„{word}“ gehört nicht zu dem, wie ein Befund genommen werden kann.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/dictionary.py" />
      <source>“{word}” is not a single word. Add its words one by one.</source>
      <translation>„{word}“ ist kein einzelnes Wort. Fügen Sie die Wörter eines nach dem anderen hinzu.</translation>
    </message>
    <message>
      <location filename="../../festdesk/exchange/calendar_events.py" />
      <source>“{zone}” is no time zone that this computer knows. Choose the edition's time zone, such as Europe/Berlin, in its settings.</source>
      <translation>„{zone}“ ist keine Zeitzone, die dieser Computer kennt. Wählen Sie in den Einstellungen der Ausgabe ihre Zeitzone, etwa Europe/Berlin.</translation>
    </message>
    <message>
      <location filename="../../festdesk/editing/editions.py" />
      <source>“{zone}” is no time zone. Write it as region and city, such as Europe/Berlin.</source>
      <translation>„{zone}“ ist keine Zeitzone. Schreiben Sie sie als Region und Stadt, etwa Europe/Berlin.</translation>
    </message>
  </context>
  <context>
    <name>Export</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Finishing</source>
      <translation>Fertigstellen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>For correction: a mark across, findings in the margin, lines numbered.</source>
      <translation>Zum Korrigieren: ein Wasserzeichen, Befunde am Rand, gezählte Zeilen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>For the print shop: bleed on every side, black text, stills in printing inks.</source>
      <translation>Für die Druckerei: Anschnitt an allen Seiten, schwarzer Text, Standfotos in Druckfarben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Imposed</source>
      <translation>Ausgeschossen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Laying pages on sheets</source>
      <translation>Seiten auf Bogen legen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Preparing stills</source>
      <translation>Standfotos vorbereiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Press</source>
      <translation>Druck</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Proof</source>
      <translation>Korrektur</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Putting entries together</source>
      <translation>Einträge zusammenstellen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Putting pictures in</source>
      <translation>Bilder einsetzen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Reading it back</source>
      <translation>Gegenlesen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Screen</source>
      <translation>Bildschirm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Setting the pages</source>
      <translation>Seiten setzen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Sheets to print and fold: pages in the order of the binding.</source>
      <translation>Bogen zum Drucken und Falzen: Seiten in der Ordnung der Bindung.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>To read and to send: links, bookmarks, alternative texts.</source>
      <translation>Zum Lesen und Verschicken: Verweise, Lesezeichen, Alternativtexte.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_words.py" />
      <source>Writing the file</source>
      <translation>Datei schreiben</translation>
    </message>
  </context>
  <context>
    <name>ExportDialog</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>&amp;Audience</source>
      <translation>&amp;Publikum</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>&amp;Days</source>
      <translation>&amp;Tage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>&amp;Export…</source>
      <translation>&amp;Ausgeben…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>&amp;State</source>
      <translation>&amp;Zustand</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>&amp;What</source>
      <translation>&amp;Was</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>A calendar that has these screenings already takes over what has changed; cancelled ones are struck out.</source>
      <translation>Ein Kalender, der diese Vorführungen schon hat, übernimmt, was sich geändert hat; abgesagte sind durchgestrichen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>A file for each guest</source>
      <translation>Eine Datei je Gast</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>A file for each section</source>
      <translation>Eine Datei je Sektion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>A file for each venue</source>
      <translation>Eine Datei je Spielstätte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>All audiences</source>
      <translation>Alle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>All days</source>
      <translation>Alle Tage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>All, cancelled ones as cancelled</source>
      <translation>Alle, abgesagte als abgesagt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>As frab writes it. Cancelled screenings are left out.</source>
      <translation>Wie frab es schreibt. Abgesagte Vorführungen fehlen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>As pretalx writes it. Cancelled screenings are left out.</source>
      <translation>Wie pretalx es schreibt. Abgesagte Vorführungen fehlen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>C&amp;lose</source>
      <translation>S&amp;chließen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Calendar for phones and computers (iCalendar)</source>
      <translation>Kalender für Telefone und Computer (iCalendar)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Confirmed</source>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Every card, text and screening, for programs; without the pictures.</source>
      <translation>Jede Karte, jeder Text und jede Vorführung, für Programme; ohne die Bilder.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Export the calendar</source>
      <translation>Kalender ausgeben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Exporting …</source>
      <translation>Wird ausgegeben …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Files written into {path}: {count}.</source>
      <translation>In {path} geschriebene Dateien: {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>For&amp;mat</source>
      <translation>Fo&amp;rmat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Guest: {name}</source>
      <translation>Gast: {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Lan&amp;guage</source>
      <translation>&amp;Sprache</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Linked data for the web site (JSON-LD)</source>
      <translation>Verknüpfte Daten für die Website (JSON-LD)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>One row for each screening; days and times are real ones.</source>
      <translation>Eine Zeile je Vorführung; Tage und Zeiten sind echte.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Pencilled and confirmed</source>
      <translation>Vorgemerkt und bestätigt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Schedule for apps (frab, JSON)</source>
      <translation>Programm für Apps (frab, JSON)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Schedule for apps (frab, XML)</source>
      <translation>Programm für Apps (frab, XML)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Screenings and films in the words of schema.org.</source>
      <translation>Vorführungen und Filme in den Worten von schema.org.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Section: {name}</source>
      <translation>Sektion: {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Show the &amp;folder</source>
      <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Table for any program (CSV)</source>
      <translation>Tabelle für jedes Programm (CSV)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Table for spreadsheets (XLSX)</source>
      <translation>Tabelle für Tabellenprogramme (XLSX)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>The whole calendar</source>
      <translation>Der ganze Kalender</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>The whole edition (JSON)</source>
      <translation>Die ganze Ausgabe (JSON)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>There is no screening of that kind; nothing was written.</source>
      <translation>So eine Vorführung gibt es nicht; nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>UTF-8 with a mark by which spreadsheets know it. What they would take for a formula gets an apostrophe.</source>
      <translation>UTF-8 mit einer Marke, an der Tabellenprogramme es erkennen. Was sie für eine Formel hielten, bekommt einen Apostroph.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Venue: {name}</source>
      <translation>Spielstätte: {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>With the notes for &amp;colleagues</source>
      <translation>Mit den &amp;Notizen fürs Team</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/exports/dialog.py" />
      <source>Written: {path}, screenings: {count}.</source>
      <translation>Geschrieben: {path}, Vorführungen: {count}.</translation>
    </message>
  </context>
  <context>
    <name>ExportPanel</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>A book for each language</source>
      <translation>Ein Heft je Sprache</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Bro&amp;wse…</source>
      <translation>D&amp;urchsuchen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>C&amp;lose</source>
      <translation>S&amp;chließen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Change it …</source>
      <translation>Ändern …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Export the booklet</source>
      <translation>Programmheft ausgeben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>F&amp;ile</source>
      <translation>Date&amp;i</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>La&amp;nguage</source>
      <translation>Sp&amp;rache</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Ma&amp;de for</source>
      <translation>&amp;Gemacht für</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Make a profile</source>
      <translation>Profil anlegen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Make my own from this …</source>
      <translation>Eigene daraus machen …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>One file each: {names}</source>
      <translation>Je eine Datei: {names}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Only “{title}”</source>
      <translation>Nur „{title}“</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Pa&amp;ges</source>
      <translation>Seite&amp;n</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Prod&amp;uct</source>
      <translation>Produk&amp;t</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Say where the PDF should lie.</source>
      <translation>Geben Sie an, wo das PDF liegen soll.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>The system cannot keep a file of this name. Choose another name.</source>
      <translation>Das System kann keine Datei dieses Namens aufbewahren. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>There is no such folder. Choose one with “Browse”.</source>
      <translation>Diesen Ordner gibt es nicht. Wählen Sie einen mit „Durchsuchen“.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>This is a folder. Add the name of a file.</source>
      <translation>Das ist ein Ordner. Ergänzen Sie den Namen einer Datei.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Where the PDF should lie</source>
      <translation>Wo das PDF liegen soll</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Whole booklet</source>
      <translation>Ganzes Programmheft</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>Write the &amp;PDF</source>
      <translation>PD&amp;F schreiben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_panel.py" />
      <source>{purpose}, own</source>
      <translation>{purpose}, eigenes</translation>
    </message>
  </context>
  <context>
    <name>ExportProgress</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>&amp;Cancel</source>
      <translation>&amp;Abbrechen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>Book {number} of {count}: {said}</source>
      <translation>Heft {number} von {count}: {said}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>Cancelled. Files that were finished before stay: {count}.</source>
      <translation>Abgebrochen. Dateien, die vorher fertig waren, bleiben: {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>Cancelled. Nothing was written.</source>
      <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>Progress of the export</source>
      <translation>Fortschritt der Ausgabe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>{stage} …</source>
      <translation>{stage} …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>{stage}: {done} of {of}</source>
      <translation>{stage}: {done} von {of}</translation>
    </message>
  </context>
  <context>
    <name>FacetTree</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/filter_panel.py" />
      <source>Filters</source>
      <translation>Filter</translation>
    </message>
  </context>
  <context>
    <name>FactsGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>&amp;Countries</source>
      <translation>Länd&amp;er</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>&amp;Directors</source>
      <translation>&amp;Regie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>&amp;Genres</source>
      <translation>&amp;Genres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>&amp;Minutes</source>
      <translation>&amp;Minuten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>&amp;Year</source>
      <translation>&amp;Jahr</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>121, 2:01:30 or 14'30</source>
      <translation>121, 2:01:30 oder 14'30</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>Also given</source>
      <translation>Auch angegeben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <location filename="../../festdesk/desktop/films/listing/cells.py" />
      <source>Directors</source>
      <translation>Regie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>First director, second director</source>
      <translation>Erste Regie, zweite Regie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <location filename="../../festdesk/desktop/films/listing/cells.py" />
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <location filename="../../festdesk/desktop/films/listing/cells.py" />
      <source>Running time</source>
      <translation>Laufzeit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>St&amp;rand</source>
      <translation>Se&amp;ktion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>Stat&amp;us</source>
      <translation>Stat&amp;us</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/facts_group.py" />
      <source>Strand</source>
      <translation>Sektion</translation>
    </message>
  </context>
  <context>
    <name>Field</name>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>2020, or 2019–2020</source>
      <translation>2020, oder 2019–2020</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Age limit</source>
      <translation>Altersgrenze</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Aspect ratio</source>
      <translation>Bildformat</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Countries</source>
      <translation>Länder</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>From the list, or own words</source>
      <translation>Aus der Liste, oder eigene Worte</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Genres</source>
      <translation>Genres</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Live translation</source>
      <translation>Live-Übersetzung</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Names or codes, in the order in which they print</source>
      <translation>Namen oder Kürzel, in der Reihenfolge des Drucks</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Note for colleagues</source>
      <translation>Notiz fürs Team</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Premiere</source>
      <translation>Premiere</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Spoken</source>
      <translation>Gesprochen</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Subtitles</source>
      <translation>Untertitel</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/fields.py" />
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
  </context>
  <context>
    <name>FieldHistory</name>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>&amp;Use this value</source>
      <translation>Diesen Wert &amp;verwenden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>History: {name}</source>
      <translation>Verlauf: {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>It has never held anything else.</source>
      <translation>Es hat nie etwas anderes enthalten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>The first is the present value.</source>
      <translation>Der erste ist der jetzige Wert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>Write it into the field again, as a new act</source>
      <translation>Ihn wieder ins Feld schreiben, als neuen Schritt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>{field} as of {moment}</source>
      <translation>{field} wie {moment}</translation>
    </message>
  </context>
  <context>
    <name>FieldRow</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/change_rows.py" />
      <source>{count} different values</source>
      <translation>{count} verschiedene Werte</translation>
    </message>
  </context>
  <context>
    <name>FieldRules</name>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>All as they &amp;come</source>
      <translation>Alle wie &amp;üblich</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Decide on {field}</source>
      <translation>Über {field} entscheiden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Enter changes a cell. What is one click away shows with “More” on the card, and by itself where it holds something. In italics: as it comes.</source>
      <translation>Enter ändert eine Zelle. Was einen Klick entfernt ist, zeigt sich mit „Mehr“ auf der Karte, und von selbst, wo es etwas enthält. Kursiv: wie üblich.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Fields of the card</source>
      <translation>Felder der Karte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Find a field</source>
      <translation>Feld suchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Forget what was decided on all fields</source>
      <translation>Vergessen, was für alle Felder festgelegt wurde</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Leave all fields as they come</source>
      <translation>Alle Felder lassen wie üblich</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>On the card</source>
      <translation>Auf der Karte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/field_rules.py" />
      <source>Required from</source>
      <translation>Verlangt ab</translation>
    </message>
  </context>
  <context>
    <name>FieldsButton</name>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields_button.py" />
      <source>Fields to search</source>
      <translation>Zu durchsuchende Felder</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields_button.py" />
      <source>{count} of {all} fields</source>
      <translation>{count} von {all} Feldern</translation>
    </message>
  </context>
  <context>
    <name>FilmChooser</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/chooser.py" />
      <source>&amp;Choose</source>
      <translation>&amp;Wählen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/chooser.py" />
      <source>&amp;Only what misses a screening</source>
      <translation>&amp;Nur, wozu eine Vorführung fehlt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/chooser.py" />
      <source>Films</source>
      <translation>Filme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/chooser.py" />
      <source>Part of a title, a director or a year</source>
      <translation>Teil eines Titels, eine Regie oder ein Jahr</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/chooser.py" />
      <source>Search a film</source>
      <translation>Film suchen</translation>
    </message>
  </context>
  <context>
    <name>FilmPageView</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/film_page_view.py" />
      <source>A picture of this film cannot be read; the page has a marked gap.</source>
      <translation>Ein Bild dieses Films kann nicht gelesen werden; die Seite hat eine markierte Lücke.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/film_page_view.py" />
      <source>No face of the booklet has all letters of “{text}”; “{printed}” is printed.</source>
      <translation>Keine Schrift des Programmhefts hat alle Zeichen von „{text}“; gedruckt wird „{printed}“.</translation>
    </message>
  </context>
  <context>
    <name>Filmographies</name>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Card</source>
      <translation>Karte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Link to “{title}”?</source>
      <translation>Mit „{title}“ verknüpfen?</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>New …</source>
      <translation>Neu …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>No card</source>
      <translation>Keine Karte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Role</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Second title</source>
      <translation>Zweiter Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Share</source>
      <translation>Anteil</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Untitled film</source>
      <translation>Film ohne Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
  </context>
  <context>
    <name>FilmographiesPage</name>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>&amp;Add entry</source>
      <translation>&amp;Eintrag hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>&amp;Latest first</source>
      <translation>&amp;Neueste zuerst</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>&amp;Link to “{title}”</source>
      <translation>Mit „{title}“ &amp;verknüpfen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>&amp;New entry</source>
      <translation>Neuer Eintra&amp;g</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>&amp;New entry	Ins</source>
      <translation>&amp;Neuer Eintrag	Einfg</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>&amp;Paste lines…</source>
      <translation>&amp;Zeilen einfügen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>&amp;Remove link</source>
      <translation>Verknüpfung &amp;entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>&amp;Search people</source>
      <translation>Personen &amp;suchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Add entry</source>
      <translation>Eintrag hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Add lines</source>
      <translation>Zeilen hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Add person</source>
      <translation>Person hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Add “{name}”</source>
      <translation>„{name}“ hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>As it prints in</source>
      <translation>Wie gedruckt auf</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Biography and spellings</source>
      <translation>Biografie und Schreibweisen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Change entry</source>
      <translation>Eintrag ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Choose a person on the left, or search for one.</source>
      <translation>Wählen Sie links eine Person, oder suchen Sie eine.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>De&amp;lete	Del</source>
      <translation>&amp;Löschen	Entf</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Delete entries</source>
      <translation>Einträge löschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Delete entry</source>
      <translation>Eintrag löschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Ea&amp;rliest first</source>
      <translation>&amp;Älteste zuerst</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Entries added: {count}.</source>
      <translation>Hinzugefügte Einträge: {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Entries appear here as they print.</source>
      <translation>Hier erscheinen Einträge, wie sie gedruckt werden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Entries: {count}</source>
      <translation>Einträge: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Filmography</source>
      <translation>Filmografie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Filmography or biography</source>
      <translation>Filmografie oder Biografie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Language of the print</source>
      <translation>Sprache des Drucks</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Lines not understood, which stand as titles: {count}.</source>
      <translation>Nicht verstandene Zeilen, die als Titel stehen: {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Link entry to card</source>
      <translation>Eintrag mit Karte verknüpfen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Move &amp;down	Alt+Down</source>
      <translation>Nach &amp;unten	Alt+Runter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Move &amp;up	Alt+Up</source>
      <translation>Nach &amp;oben	Alt+Hoch</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Move entries</source>
      <translation>Einträge verschieben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Nobody is here yet. Directors of your films appear by themselves.</source>
      <translation>Noch ist niemand hier. Die Regie Ihrer Filme erscheint von selbst.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Open &amp;card</source>
      <translation>&amp;Karte öffnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Open its &amp;card</source>
      <translation>&amp;Karte öffnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Search all people</source>
      <translation>Alle Personen durchsuchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Sort earliest first</source>
      <translation>Älteste zuerst ordnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>Sort latest first</source>
      <translation>Neueste zuerst ordnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/page.py" />
      <source>The filmography as it prints</source>
      <translation>Die Filmografie, wie sie gedruckt wird</translation>
    </message>
  </context>
  <context>
    <name>FilmsModel</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Director</source>
      <translation>Regie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Genres</source>
      <translation>Genres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Min.</source>
      <translation>Min.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Missing</source>
      <translation>Fehlt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/rows.py" />
      <source>Missing: {list}</source>
      <translation>Fehlt: {list}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Original title</source>
      <translation>Originaltitel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Premiere</source>
      <translation>Premiere</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Still</source>
      <translation>Standfoto</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Strand</source>
      <translation>Sektion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/rows.py" />
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/columns.py" />
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
  </context>
  <context>
    <name>FilmsPage</name>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>&amp;Change the selected films…</source>
      <translation>Gewählte Filme &amp;ändern…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>&amp;Delete film</source>
      <translation>&amp;Film löschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>&amp;Find</source>
      <translation>&amp;Suchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>&amp;History of this card</source>
      <translation>Ver&amp;lauf dieser Karte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>&amp;Merge with another card…</source>
      <translation>&amp;Mit einer anderen Karte zusammenführen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>&amp;New film</source>
      <translation>Neuer F&amp;ilm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>&amp;Paste a page…</source>
      <translation>Seite &amp;einfügen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>&amp;Printed page in a window</source>
      <translation>Gedruckte Seite in &amp;eigenem Fenster</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>&amp;Show in the booklet</source>
      <translation>Im &amp;Programmheft zeigen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>&amp;Withdraw</source>
      <translation>&amp;Zurückziehen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>D&amp;uplicate card</source>
      <translation>Karte &amp;duplizieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Duplicate card</source>
      <translation>Karte duplizieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>F&amp;it width</source>
      <translation>In v&amp;oller Breite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Filter t&amp;he list</source>
      <translation>&amp;Liste filtern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Find and rep&amp;lace…</source>
      <translation>Suchen und e&amp;rsetzen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>G&amp;ive the status</source>
      <translation>S&amp;tatus geben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Go to an unknown word first, with F8.</source>
      <translation>Gehen Sie zuerst zu einem unbekannten Wort, mit F8.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Magnif&amp;y the page</source>
      <translation>Seite vergr&amp;ößern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Ne&amp;xt card</source>
      <translation>&amp;Nächste Karte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>New block of them…</source>
      <translation>Neuer Block daraus…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>New film</source>
      <translation>Neuer Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Next unkn&amp;own word</source>
      <translation>Nächstes &amp;unbekanntes Wort</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>No films yet</source>
      <translation>Noch keine Filme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>P&amp;revious card</source>
      <translation>&amp;Vorige Karte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Paste the page of a film as you got it: from a web site, a mail, a press kit. What it says becomes a card that you check line by line.</source>
      <translation>Fügen Sie die Seite eines Films ein, wie Sie sie bekommen haben: von einer Website, aus einer Mail, aus einer Pressemappe. Was darin steht, wird eine Karte, die Sie Zeile für Zeile prüfen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Previous un&amp;known word</source>
      <translation>Voriges un&amp;bekanntes Wort</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Printed page &amp;beside</source>
      <translation>Gedru&amp;ckte Seite daneben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Printed page: {film}</source>
      <translation>Gedruckte Seite: {film}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>R&amp;educe the page</source>
      <translation>Seite ver&amp;kleinern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Res&amp;tore</source>
      <translation>&amp;Wieder aufnehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Show &amp;all films</source>
      <translation>&amp;Alle Filme zeigen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Su&amp;ggestions for the word</source>
      <translation>Vorschlä&amp;ge zum Wort</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Whole page in &amp;view</source>
      <translation>Seite in voller &amp;Höhe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/page.py" />
      <source>Wishes for showings…</source>
      <translation>Wünsche für Vorführungen…</translation>
    </message>
  </context>
  <context>
    <name>FilmsTable</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>Add film to block</source>
      <translation>Film zum Block hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>Add…</source>
      <translation>Hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>Change film of block</source>
      <translation>Film des Blocks ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/table.py" />
      <source>Films</source>
      <translation>Filme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>Films of the block</source>
      <translation>Filme des Blocks</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>Min.</source>
      <translation>Min.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>Order block</source>
      <translation>Block ordnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>Strand</source>
      <translation>Sektion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>Take film out of block</source>
      <translation>Film aus dem Block nehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/blocks/films_table.py" />
      <source>withdrawn</source>
      <translation>zurückgezogen</translation>
    </message>
  </context>
  <context>
    <name>Filter</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Blocks print</source>
      <translation>Verhindert den Druck</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Hint</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>In the programme</source>
      <translation>Im Programm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>No country</source>
      <translation>Kein Land</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>No findings</source>
      <translation>Keine Befunde</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>No strand</source>
      <translation>Keine Sektion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Programme</source>
      <translation>Programm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Screening</source>
      <translation>Vorführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Status of a text</source>
      <translation>Status eines Textes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Still</source>
      <translation>Standfoto</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Strand</source>
      <translation>Sektion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Synopsis missing</source>
      <translation>Synopsis fehlt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>To look at</source>
      <translation>Anzusehen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>With a screening</source>
      <translation>Mit Vorführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>With a still</source>
      <translation>Mit Standfoto</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Withdrawn</source>
      <translation>Zurückgezogen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Without a screening</source>
      <translation>Ohne Vorführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/facet_words.py" />
      <source>Without a still</source>
      <translation>Ohne Standfoto</translation>
    </message>
  </context>
  <context>
    <name>FilterPanel</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/filter_panel.py" />
      <source>Clear all</source>
      <translation>Alle aufheben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/filter_panel.py" />
      <source>Close the filters (Esc)</source>
      <translation>Filter schließen (Esc)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/filter_panel.py" />
      <source>Filters</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/filter_panel.py" />
      <source>Space ticks a value; several of one kind mean “or”.</source>
      <translation>Die Leertaste kreuzt einen Wert an; mehrere einer Art heißen „oder“.</translation>
    </message>
  </context>
  <context>
    <name>Find</name>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Alternative text</source>
      <translation>Alternativtext</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Author</source>
      <translation>Autorin oder Autor</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Award</source>
      <translation>Preis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Block</source>
      <translation>Block</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Book</source>
      <translation>Heft</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Born in</source>
      <translation>Geboren in</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Character</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Code</source>
      <translation>Kennnummer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Credit</source>
      <translation>Credit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Died in</source>
      <translation>Gestorben in</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Filmography</source>
      <translation>Filmografie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Genre</source>
      <translation>Genre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Identifier</source>
      <translation>Kennung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Introduction</source>
      <translation>Einführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Photographer</source>
      <translation>Fotografie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Press text</source>
      <translation>Pressetext</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Printed note</source>
      <translation>Gedruckte Notiz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Publication</source>
      <translation>Erschienen in</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Rights</source>
      <translation>Rechte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Screening</source>
      <translation>Vorführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Still</source>
      <translation>Standfoto</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Strand</source>
      <translation>Sektion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Translator</source>
      <translation>Übersetzung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Venue</source>
      <translation>Spielstätte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/lines.py" />
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/find_bar.py" />
      <source>End the search (Esc)</source>
      <translation>Suche beenden (Esc)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/find_bar.py" />
      <source>Next place (F3)</source>
      <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/find_bar.py" />
      <source>Not found</source>
      <translation>Nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/find_bar.py" />
      <source>Previous place (Shift+F3)</source>
      <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/find_bar.py" />
      <source>Search in the pages</source>
      <translation>In den Seiten suchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/find_bar.py" />
      <source>Searching …</source>
      <translation>Wird gesucht …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/find_bar.py" />
      <source>{count} places</source>
      <translation>{count} Stellen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/find_bar.py" />
      <source>{number} of {count}</source>
      <translation>{number} von {count}</translation>
    </message>
  </context>
  <context>
    <name>FindDialog</name>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Accents and scripts do not matter: “konchal” finds “Кончаловский”. “&gt;” before a word finds commands.</source>
      <translation>Akzente und Schriften sind gleichgültig: „konchal“ findet „Кончаловский“. „&gt;“ vor einem Wort findet Befehle.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Awards</source>
      <translation>Preise</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Enter does the chosen one.</source>
      <translation>Enter führt den gewählten aus.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Filmographies</source>
      <translation>Filmografien</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Films</source>
      <translation>Filme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Find anywhere</source>
      <translation>Überall suchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Kind of hit</source>
      <translation>Art des Treffers</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>No command of that name can be carried out now.</source>
      <translation>Kein Befehl dieses Namens lässt sich jetzt ausführen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Nothing of this kind was found for “{typed}”. Try Everything.</source>
      <translation>Für „{typed}“ wurde nichts dieser Art gefunden. Versuchen Sie „Alles“.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Nothing was found for “{typed}”. Try fewer or shorter words.</source>
      <translation>Für „{typed}“ wurde nichts gefunden. Versuchen Sie weniger oder kürzere Wörter.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>One was found. Enter goes there.</source>
      <translation>Ein Treffer. Enter führt hin.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>People and companies</source>
      <translation>Personen und Firmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Texts</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>The best {count} are shown. Type more to find others.</source>
      <translation>Die besten {count} werden gezeigt. Tippen Sie mehr, um andere zu finden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Titles, people, texts, venues, awards, filmographies</source>
      <translation>Titel, Personen, Texte, Spielstätten, Preise, Filmografien</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>Venues and screenings</source>
      <translation>Spielstätten und Vorführungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>{count} were found. Enter goes to the chosen one.</source>
      <translation>{count} Treffer. Enter führt zum gewählten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/dialog.py" />
      <source>“{name}” is in the file, but not used in any film yet.</source>
      <translation>„{name}“ ist in der Datei, wird aber noch in keinem Film gebraucht.</translation>
    </message>
  </context>
  <context>
    <name>Finding</name>
    <message>
      <location filename="../../festdesk/checks/screenings.py" />
      <source>A screening of {screening} has no start.</source>
      <translation>Eine Vorführung von {screening} hat keinen Beginn.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>One print ({print}) would run in two places at once: {earlier} in {venue} and {later} in {other_venue}.</source>
      <translation>Eine Kopie ({print}) liefe gleichzeitig an zwei Orten: {earlier} ({venue}) und {later} ({other_venue}).</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The print ({print}) has {free} min from {earlier} in {venue} to {later} in {other_venue}; it needs {needed} min.</source>
      <translation>Die Kopie ({print}) hat {free} min von {earlier} ({venue}) bis {later} ({other_venue}); sie braucht {needed} min.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/clash_words.py" />
      <source>a venue to come</source>
      <translation>Spielstätte folgt</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/filmographies.py" />
      <source>{entry} stands twice in the filmography of {person}.</source>
      <translation>{entry} steht zweimal in der Filmografie von {person}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/doubles.py" />
      <source>{film} and {other} are likely the same film.</source>
      <translation>{film} und {other} sind wahrscheinlich derselbe Film.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/identifiers.py" />
      <source>{film} and {other} have the same {scheme}, {value}.</source>
      <translation>{film} und {other} haben dieselbe Nummer: {scheme} {value}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/cards.py" />
      <source>{film} has no running time.</source>
      <translation>{film} hat keine Laufzeit.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/stills.py" />
      <source>{film} has no still.</source>
      <translation>{film} hat kein Standfoto.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/cards.py" />
      <source>{film} has no title.</source>
      <translation>{film} hat keinen Titel.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/required.py" />
      <source>{film} is {status}, and lacks what that requires: {field}.</source>
      <translation>{film} ist {status}; dafür fehlt: {field}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{film} lacks screenings that are wanted: {missing}.</source>
      <translation>{film}: gewünschte Vorführungen fehlen: {missing}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{film} runs twice at once: {earlier} in {venue} and {later} in {other_venue}.</source>
      <translation>{film} läuft zweimal gleichzeitig: {earlier} ({venue}) und {later} ({other_venue}).</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/filmographies.py" />
      <source>{film} stands in the filmography of {person} without a link to its card.</source>
      <translation>{film} steht in der Filmografie von {person} ohne Verknüpfung mit der Karte.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/stills.py" />
      <source>{film}: a caption waits for its picture: “{caption}”.</source>
      <translation>{film}: Eine Bildunterschrift wartet auf ihr Bild: „{caption}“.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/roles.py" />
      <source>{film}: nobody has said what these did: {names}.</source>
      <translation>{film}: Niemand hat gesagt, was diese gemacht haben: {names}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>{film}: nobody has said whose statement it is ({language}).</source>
      <translation>{film}: Niemand hat gesagt, von wem das Statement ist ({language}).</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/roles.py" />
      <source>{film}: nobody is credited with {roles}.</source>
      <translation>{film}: Für {roles} ist niemand genannt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/stills.py" />
      <source>{film}: still {number} has no caption.</source>
      <translation>{film}: Standfoto {number} hat keine Bildunterschrift.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>{film}: the programme prints the beginning of the synopsis alone ({language}).</source>
      <translation>{film}: Das Programmheft druckt nur den Anfang der Synopsis ({language}).</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/cards.py" />
      <source>{film}: the sources do not agree on the running time: {values}.</source>
      <translation>{film}: Die Quellen nennen verschiedene Laufzeiten: {values}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/identifiers.py" />
      <source>{film}: the {scheme} {value} cannot be right. {said}</source>
      <translation>{film}: {scheme} {value} kann nicht stimmen. {said}</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{person} has {free} min from {earlier} in {venue} to {later} in {other_venue}; the way takes {needed} min.</source>
      <translation>{person} hat {free} min von {earlier} ({venue}) bis {later} ({other_venue}); der Weg dauert {needed} min.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{person} is expected at {screening}, but is at the festival only {stays}.</source>
      <translation>{person} wird bei {screening} erwartet, ist aber nur zu dieser Zeit beim Festival: {stays}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{person} is expected in two places at once: at {earlier} in {venue} and at {later} in {other_venue}.</source>
      <translation>{person} wird an zwei Orten gleichzeitig erwartet: bei {earlier} ({venue}) und bei {later} ({other_venue}).</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{planned} of {wanted} planned ({audience})</source>
      <translation>{planned} von {wanted} geplant ({audience})</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{screening} begins too early: {film} can be shown from {limit} on.</source>
      <translation>{screening} beginnt zu früh: {film} kann erst ab {limit} gezeigt werden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{screening} cannot be followed in {languages}, which its audience ({audience}) is promised.</source>
      <translation>{screening}: Diese Sprachen sind dem Publikum ({audience}) zugesagt, und in ihnen ist die Vorführung nicht zu verstehen: {languages}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{screening} cannot be followed in {languages}, which {venue} promises its audience.</source>
      <translation>{screening}: Diese Sprachen sagt die Spielstätte ({venue}) zu, und in ihnen ist die Vorführung nicht zu verstehen: {languages}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{screening} ends at {ends}, too late: {film} can be shown until {limit}.</source>
      <translation>{screening} endet zu spät, nämlich {ends}: {film} kann nur bis {limit} gezeigt werden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/screenings.py" />
      <source>{screening} has no venue.</source>
      <translation>{screening} hat keine Spielstätte.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/codes.py" />
      <source>{screening} has the code {code}, and so has {other}.</source>
      <translation>{screening} hat die Kennnummer {code}, und {other} hat sie auch.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{screening} in {venue} runs until {ends}; on that day the venue is open {hours}.</source>
      <translation>{screening} ({venue}) läuft bis {ends}; die Spielstätte ist an diesem Tag so geöffnet: {hours}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{screening} is in {venue}, which is closed on that day.</source>
      <translation>{screening} liegt in einer Spielstätte, die an diesem Tag geschlossen ist: {venue}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{screening} is not between {first} and {last}.</source>
      <translation>{screening} liegt nicht zwischen {first} und {last}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/screenings.py" />
      <source>{screening} is still planned, but the film is withdrawn.</source>
      <translation>{screening} ist noch geplant, aber der Film ist zurückgezogen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{strand} has {count} screenings and none on {days}.</source>
      <translation>{strand}: {count} Vorführungen, und keine an diesen Tagen: {days}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{strand}: {earlier} in {venue} and {later} in {other_venue} run at the same time.</source>
      <translation>{strand}: {earlier} ({venue}) und {later} ({other_venue}) laufen gleichzeitig.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/prose.py" />
      <source>{subject}: a space is missing in “{words}”.</source>
      <translation>{subject}: In „{words}“ fehlt ein Leerzeichen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>{subject}: open question on the {kind} ({language}): {question}</source>
      <translation>{subject}: offene Frage, {kind} ({language}): {question}</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>{subject}: the {kind} is missing in {language}; it is there in {others}.</source>
      <translation>{subject}: {kind} fehlt auf {language}; vorhanden auf {others}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/prose.py" />
      <source>{subject}: “{words}” in a text should be “{should_be}”.</source>
      <translation>{subject}: „{words}“ in einem Text sollte „{should_be}“ heißen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/prose.py" />
      <source>{subject}: “{words}” in a text: that day is a “{should_be}”.</source>
      <translation>{subject}: „{words}“ in einem Text: Dieser Tag ist ein „{should_be}“.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{venue} has a break from {begins} to {ends} ({label}); {screening} runs into it.</source>
      <translation>{venue}: Pause von {begins} bis {ends} ({label}); {screening} läuft in sie hinein.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{venue} has a break from {begins} to {ends}; {screening} runs into it.</source>
      <translation>{venue}: Pause von {begins} bis {ends}; {screening} läuft in sie hinein.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{venue} has {formats} and cannot show {format}, the format of {screening}.</source>
      <translation>{venue} hat {formats} und kann {format} nicht zeigen, das Format von {screening}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{venue} is blocked from {begins} to {ends} ({label}), and {screening} runs into it.</source>
      <translation>{venue} ist von {begins} bis {ends} gesperrt ({label}), und {screening} läuft hinein.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{venue} is blocked from {begins} to {ends}, and {screening} runs into that.</source>
      <translation>{venue} ist von {begins} bis {ends} gesperrt, und {screening} läuft hinein.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{venue}: the running time of {earlier} is not known, so it may still be on when {later} begins.</source>
      <translation>{venue}: Die Laufzeit von {earlier} ist unbekannt, der Film könnte also noch laufen, wenn {later} beginnt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{venue}: {free} min between {earlier} and {later}; before this audience ({audience}) the hall needs {turnaround} min.</source>
      <translation>{venue}: {free} min zwischen {earlier} und {later}; vor diesem Publikum ({audience}) braucht der Saal {turnaround} min.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{venue}: {free} min between {earlier} and {later}; the venue needs {turnaround} min.</source>
      <translation>{venue}: {free} min zwischen {earlier} und {later}; die Spielstätte braucht {turnaround} min.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>{venue}: {later} begins while {earlier} is still on; it ends at {ends}.</source>
      <translation>{venue}: {later} beginnt, während {earlier} noch läuft; das Ende ist um {ends}.</translation>
    </message>
  </context>
  <context>
    <name>FindingsModel</name>
    <message>
      <location filename="../../festdesk/desktop/checks/model.py" />
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/model.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/model.py" />
      <source>Severity</source>
      <translation>Schwere</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/model.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
  </context>
  <context>
    <name>Fit</name>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>1 line free</source>
      <translation>1 Zeile frei</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>1 line over</source>
      <translation>1 Zeile Übersatz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>1 line; the entry is too long</source>
      <translation>1 Zeile; der Eintrag ist zu lang</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>Short entry: {fit}</source>
      <translation>Kurzer Eintrag: {fit}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>What may be left out: {parts}.</source>
      <translation>Was wegbleiben kann: {parts}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/fit.py" />
      <source>as designed</source>
      <translation>wie gestaltet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>full</source>
      <translation>voll</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>not in the {product}</source>
      <translation>nicht in diesem Heft: {product}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>not in this {product}: it is in {languages}</source>
      <translation>nicht in diesem Heft ({product}): Es ist auf {languages}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>only where the long one is missing</source>
      <translation>nur wo die lange fehlt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>only where the short synopsis is missing</source>
      <translation>nur wo die kurze Synopsis fehlt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>only where the shorter ones are missing</source>
      <translation>nur wo die kürzeren fehlen</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/fit.py" />
      <source>size −{size} %, lines −{line} % apart, letters −{tracking} ‰ apart</source>
      <translation>Schriftgrad −{size} %, Zeilenabstand −{line} %, Laufweite −{tracking} ‰</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>the awards</source>
      <translation>die Preise</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>the filmography</source>
      <translation>die Filmografie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>the quotation</source>
      <translation>das Zitat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>the row of stills</source>
      <translation>die Reihe der Standfotos</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{count} lines free</source>
      <translation>{count} Zeilen frei</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{count} lines over</source>
      <translation>{count} Zeilen Übersatz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{fit}, and {count} more if the still gives way</source>
      <translation>{fit}, und {count} mehr, wenn das Standfoto noch nachgibt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{fit}, {language} is the longest</source>
      <translation>{fit}, {language} ist am längsten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{lines} lines; the entry is too long</source>
      <translation>{lines} Zeilen; der Eintrag ist zu lang</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{lines} of {room} lines</source>
      <translation>{lines} von {room} Zeilen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{lines} of {room} lines: {over}</source>
      <translation>{lines} von {room} Zeilen: {over}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{pages} of {allowed} pages: {fit}</source>
      <translation>{pages} von {allowed} Seiten: {fit}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{pages} pages instead of {allowed}: {fit}</source>
      <translation>{pages} Seiten statt {allowed}: {fit}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{part} (1 line)</source>
      <translation>{part} (1 Zeile)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{part} (then it fits)</source>
      <translation>{part} (dann passt es)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{part} ({count} lines)</source>
      <translation>{part} ({count} Zeilen)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_words.py" />
      <source>{text}, {language}</source>
      <translation>{text}, {language}</translation>
    </message>
  </context>
  <context>
    <name>FitBar</name>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>As planned</source>
      <translation>Wie geplant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>However tight it is set, it does not fit.</source>
      <translation>Auch so eng wie möglich gesetzt passt er nicht.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>In which language it is set</source>
      <translation>In welcher Sprache er gesetzt wird</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>It fits if it is set tighter: {how}.</source>
      <translation>Er passt, wenn er enger gesetzt wird: {how}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>No text alone is long enough to make that room.</source>
      <translation>Kein Text allein ist lang genug, um den Platz zu schaffen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>Set as designed</source>
      <translation>Wie gestaltet setzen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>Set the entry as designed</source>
      <translation>Eintrag wie gestaltet setzen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>Set the entry tighter</source>
      <translation>Eintrag enger setzen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>Set tighter</source>
      <translation>Enger setzen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>Set tighter: {how}.</source>
      <translation>Enger gesetzt: {how}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>To be shortened: {texts}.</source>
      <translation>Zu kürzen: {texts}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>What stands beside the texts is too long.</source>
      <translation>Was neben den Texten steht, ist zu lang.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>Which book the entry is set for</source>
      <translation>Für welches Heft der Eintrag gesetzt wird</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_bar.py" />
      <source>{text}: {count} characters are more than is ever printed, so the entry is not set.</source>
      <translation>{text}: {count} Zeichen sind mehr, als je gedruckt wird, deshalb wird der Eintrag nicht gesetzt.</translation>
    </message>
  </context>
  <context>
    <name>FitModel</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_model.py" />
      <source>1 line free</source>
      <translation>1 Zeile frei</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_model.py" />
      <source>1 line over</source>
      <translation>1 Zeile Übersatz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_model.py" />
      <source>Entry</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_model.py" />
      <source>Fit</source>
      <translation>Platz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_model.py" />
      <source>Set</source>
      <translation>Satz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_model.py" />
      <source>fits</source>
      <translation>passt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_model.py" />
      <source>{count} lines free</source>
      <translation>{count} Zeilen frei</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_model.py" />
      <source>{count} lines over</source>
      <translation>{count} Zeilen Übersatz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_model.py" />
      <source>{over}, {language}</source>
      <translation>{over}, {language}</translation>
    </message>
  </context>
  <context>
    <name>FitNotes</name>
    <message>
      <location filename="../../festdesk/desktop/films/fit_notes.py" />
      <source>Fit of {text}: {fit}</source>
      <translation>Platz: {text}: {fit}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/fit_notes.py" />
      <source>too long to be set: {count} characters</source>
      <translation>zu lang zum Setzen: {count} Zeichen</translation>
    </message>
  </context>
  <context>
    <name>FitPanel</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>All {count} entries fit.</source>
      <translation>Alle {count} Einträge passen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>Entries by fit</source>
      <translation>Einträge nach Platz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>Fi&amp;t it</source>
      <translation>Ein&amp;passen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>Finding how much tighter they must be …</source>
      <translation>Es wird ermittelt, wie viel enger sie sein müssen …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>Fit &amp;all</source>
      <translation>&amp;Alle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>However tight it is set, it does not fit: {titles}. Shorten the text.</source>
      <translation>Auch so eng wie möglich gesetzt passt es nicht: {titles}. Kürzen Sie den Text.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>Set entries as usual: {count}</source>
      <translation>Einträge wie üblich setzen: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>Set entries tighter: {count}</source>
      <translation>Einträge enger setzen: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>Take bac&amp;k</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>The fit is measured when the whole book is set.</source>
      <translation>Ob alles passt, wird gemessen, wenn das ganze Heft gesetzt ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/fit_panel.py" />
      <source>{over} of {count} entries run over their room.</source>
      <translation>{over} von {count} Einträgen haben Übersatz.</translation>
    </message>
  </context>
  <context>
    <name>FormatsList</name>
    <message>
      <location filename="../../festdesk/desktop/films/formats_list.py" />
      <source>own crop</source>
      <translation>eigener Ausschnitt</translation>
    </message>
  </context>
  <context>
    <name>Front</name>
    <message>
      <location filename="../../festdesk/desktop/front.py" />
      <source>The window changes its language when it is opened next.</source>
      <translation>Das Fenster wechselt seine Sprache, wenn es das nächste Mal geöffnet wird.</translation>
    </message>
  </context>
  <context>
    <name>Going</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/going.py" />
      <source>awards: {count}</source>
      <translation>Preise: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/going.py" />
      <source>credits: {count}</source>
      <translation>Credits: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/going.py" />
      <source>press texts: {count}</source>
      <translation>Pressetexte: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/going.py" />
      <source>screenings: {count}</source>
      <translation>Vorführungen: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/going.py" />
      <source>stills: {count}</source>
      <translation>Standfotos: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/going.py" />
      <source>texts: {count}</source>
      <translation>Texte: {count}</translation>
    </message>
  </context>
  <context>
    <name>GridTable</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/grid_table.py" />
      <source>&amp;Copy	Ctrl+C</source>
      <translation>&amp;Kopieren	Strg+C</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/grid_table.py" />
      <source>&amp;Empty	Del</source>
      <translation>Lee&amp;ren	Entf</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/grid_table.py" />
      <source>&amp;Paste	Ctrl+V</source>
      <translation>&amp;Einfügen	Strg+V</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/grid_table.py" />
      <source>Fill &amp;down	Ctrl+D</source>
      <translation>Nach &amp;unten ausfüllen	Strg+D</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/grid_table.py" />
      <source>Fill &amp;right	Ctrl+R</source>
      <translation>Nach re&amp;chts ausfüllen	Strg+R</translation>
    </message>
  </context>
  <context>
    <name>GrowingTable</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/growing_table.py" />
      <source>&amp;Remove	Del</source>
      <translation>&amp;Entfernen	Entf</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/growing_table.py" />
      <source>Insert &amp;above	Ins</source>
      <translation>Darü&amp;ber einfügen	Einfg</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/growing_table.py" />
      <source>Insert &amp;below	Alt+Ins</source>
      <translation>D&amp;arunter einfügen	Alt+Einfg</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/growing_table.py" />
      <source>Move &amp;down	Alt+Down</source>
      <translation>Nach &amp;unten	Alt+Runter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/growing_table.py" />
      <source>Move &amp;up	Alt+Up</source>
      <translation>Nach &amp;oben	Alt+Hoch</translation>
    </message>
  </context>
  <context>
    <name>Guests</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guest_rows.py" />
      <source>{screening} – is not there then</source>
      <translation>{screening} – ist dann nicht da</translation>
    </message>
  </context>
  <context>
    <name>GuestsPage</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>Add a guest</source>
      <translation>Gast hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>All who are expected at a screening. Type when they are there, such as 4 March 10:00 – 7 March (by train); several stays with a semicolon between them. A day without an hour is all of it, with its night.</source>
      <translation>Alle, die in einer Vorführung erwartet werden. Tippen Sie, wann sie da sind, etwa 4. März 10:00 – 7. März (mit der Bahn); mehrere Aufenthalte mit einem Semikolon dazwischen. Ein Tag ohne Uhrzeit meint den ganzen, mit seiner Nacht.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>At the festival</source>
      <translation>Beim Festival</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>Change a guest's stay</source>
      <translation>Aufenthalt eines Gastes ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>Expected at</source>
      <translation>Erwartet bei</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>Find a guest</source>
      <translation>Gast suchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>Forget a guest's stay</source>
      <translation>Aufenthalt eines Gastes verwerfen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>Guests</source>
      <translation>Gäste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>Type when {name} is at the festival too.</source>
      <translation>Tippen Sie auch, wann {name} beim Festival ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/guests_page.py" />
      <source>not known</source>
      <translation>nicht bekannt</translation>
    </message>
  </context>
  <context>
    <name>GuestsPart</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>A new person</source>
      <translation>Neue Person</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Add…</source>
      <translation>Hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Change guests</source>
      <translation>Gäste ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Comes for</source>
      <translation>Kommt zu</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Director</source>
      <translation>Regie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Guests</source>
      <translation>Gäste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Guests are written for one screening at a time.</source>
      <translation>Gäste werden für jede Vorführung einzeln eingetragen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Interpreter</source>
      <translation>Dolmetschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Moderator</source>
      <translation>Moderation</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Musician</source>
      <translation>Musik</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Nobody is called “{name}” yet. Is it {known}?</source>
      <translation>Noch heißt niemand „{name}“. Ist {known} gemeint?</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Role</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/guests_part.py" />
      <source>Speaker</source>
      <translation>Vortrag</translation>
    </message>
  </context>
  <context>
    <name>Heading</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/sections.py" />
      <source>{title}, folded</source>
      <translation>{title}, eingeklappt</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <location filename="../../festdesk/checks/stills.py" />
      <source>A caption came without the file; nothing of it prints.</source>
      <translation>Eine Bildunterschrift kam ohne die Datei; nichts davon wird gedruckt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/cards.py" />
      <source>A film without title has no heading in the booklet and no line in its index.</source>
      <translation>Ein Film ohne Titel hat im Programmheft keine Überschrift und im Register keine Zeile.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>A guest who comes for the introduction, the talk or both is needed twice.</source>
      <translation>Ein Gast, der zur Einführung, zum Gespräch oder zu beidem kommt, wird zweimal gebraucht.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>A print can be in one place at a time; a file can be copied.</source>
      <translation>Eine Kopie kann nur an einem Ort zugleich sein; eine Datei lässt sich kopieren.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>A statement prints with the name of the person who made it.</source>
      <translation>Ein Statement druckt mit dem Namen der Person, die es abgegeben hat.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/screenings.py" />
      <source>A withdrawn film does not print, and its screening still takes a slot.</source>
      <translation>Ein zurückgezogener Film wird nicht gedruckt, und seine Vorführung belegt trotzdem einen Platz.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/prose.py" />
      <source>A word begins right after a closing bracket or the end of a sentence. Pasted texts often lose a space where a line was broken.</source>
      <translation>Ein Wort beginnt unmittelbar nach einer schließenden Klammer oder einem Satzende. Eingefügten Texten fehlt oft ein Leerzeichen, wo eine Zeile umbrach.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/roles.py" />
      <source>Accept the suggested role on the card, or choose the right one.</source>
      <translation>Nehmen Sie die vorgeschlagene Funktion auf der Karte an, oder wählen Sie die richtige.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/roles.py" />
      <source>Add the credit, or leave it where the film has nobody in that role.</source>
      <translation>Fügen Sie den Credit hinzu, oder lassen Sie es dabei, wenn der Film niemanden in dieser Funktion hat.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>An editor has left a question to colleagues beside a text. It never prints, and the text prints as it stands.</source>
      <translation>Jemand hat neben einem Text eine Frage ans Team hinterlassen. Sie wird nie gedruckt, und der Text druckt, wie er dasteht.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>An entry of the programme takes the short synopsis, else the logline. Where there is neither, it takes as many whole sentences of the synopsis as the design has room for.</source>
      <translation>Ein Eintrag des Programms nimmt die kurze Synopsis, sonst die Logline. Wo es beides nicht gibt, nimmt er so viele ganze Sätze der Synopsis, wie die Gestaltung Platz hat.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>Answer it, and empty the question under “About this text” on the card.</source>
      <translation>Beantworten Sie sie, und leeren Sie die Frage unter „Zu diesem Text“ auf der Karte.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/screenings.py" />
      <source>Cancel or delete the screening, or put the film back into the programme.</source>
      <translation>Sagen Sie die Vorführung ab oder löschen Sie sie, oder nehmen Sie den Film wieder ins Programm.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/doubles.py" />
      <source>Choose Films &gt; Merge with another card, and keep the better of each value; or say there that they are not the same film.</source>
      <translation>Wählen Sie „Filme“ &gt; „Mit einer anderen Karte zusammenführen“ und behalten Sie jeweils den besseren Wert; oder geben Sie dort an, dass es nicht derselbe Film ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>Choose the speaker on the card, in most cases the director.</source>
      <translation>Wählen Sie auf der Karte, wer spricht; meistens ist es die Regie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/identifiers.py" />
      <source>Copy the number again from where it comes from.</source>
      <translation>Kopieren Sie die Nummer noch einmal von dort, woher sie kommt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/identifiers.py" />
      <source>Correct it on one card; where both are the same film, merge the cards.</source>
      <translation>Berichtigen Sie sie auf einer Karte; sind beide derselbe Film, führen Sie die Karten zusammen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Correct the date of the screening, or the days of the edition.</source>
      <translation>Berichtigen Sie das Datum der Vorführung oder die Tage der Ausgabe.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/prose.py" />
      <source>Correct the ending; perhaps the number is wrong as well.</source>
      <translation>Berichtigen Sie die Endung; vielleicht ist auch die Zahl falsch.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/prose.py" />
      <source>Correct the weekday or the date, whichever is wrong.</source>
      <translation>Berichtigen Sie den Wochentag oder das Datum, je nachdem, was falsch ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/screenings.py" />
      <source>Drag it onto a day and an hour, or write its start on the card.</source>
      <translation>Ziehen Sie sie auf einen Tag und eine Stunde, oder tragen Sie den Beginn auf der Karte ein.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/screenings.py" />
      <source>Drag it onto a venue, or say on the card that it is online or shall not be printed.</source>
      <translation>Ziehen Sie sie auf eine Spielstätte, oder geben Sie auf der Karte an, dass sie online ist oder nicht gedruckt werden soll.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/stills.py" />
      <source>Drop a picture on the card, or leave it where the entry is meant to be plain.</source>
      <translation>Ziehen Sie ein Bild auf die Karte, oder lassen Sie es dabei, wenn der Eintrag ohne Bild gedacht ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/identifiers.py" />
      <source>EIDR and ISAN end in a check character that is worked out from the digits before it, and the numbers of IMDb and Wikidata have forms of their own. This one does not agree.</source>
      <translation>EIDR und ISAN enden mit einem Prüfzeichen, das aus den Ziffern davor berechnet wird, und die Nummern von IMDb und Wikidata haben eigene Formen. Diese stimmt nicht.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Each language promised for a venue or an audience has to be spoken, read or interpreted at every screening there.</source>
      <translation>Jede Sprache, die für eine Spielstätte oder ein Publikum zugesagt ist, muss dort in jeder Vorführung gesprochen, zu lesen oder gedolmetscht sein.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/required.py" />
      <source>Fill the field, set the status back, or change the rule under Edit → Card settings.</source>
      <translation>Füllen Sie das Feld, setzen Sie den Status zurück, oder ändern Sie die Regel unter Bearbeiten → Karteneinstellungen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/cards.py" />
      <source>Find out which copy is shown, choose its length as the one that prints, and remove the values that are wrong.</source>
      <translation>Klären Sie, welche Kopie gezeigt wird, wählen Sie deren Länge als die gedruckte, und entfernen Sie die falschen Werte.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/stills.py" />
      <source>Give the still its picture, or remove the caption.</source>
      <translation>Geben Sie dem Standfoto sein Bild, oder entfernen Sie die Bildunterschrift.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/screenings.py" />
      <source>It prints with the words for a venue to come and stands in no column of the grid.</source>
      <translation>Sie druckt mit den Worten für eine noch offene Spielstätte und steht in keiner Spalte des Programmrasters.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/screenings.py" />
      <source>It waits in the tray of the calendar and does not print.</source>
      <translation>Sie wartet in der Ablage des Kalenders und wird nicht gedruckt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/stills.py" />
      <source>Its entry prints without a picture.</source>
      <translation>Der Eintrag druckt ohne Bild.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/filmographies.py" />
      <source>Link the entry to the card.</source>
      <translation>Verknüpfen Sie den Eintrag mit der Karte.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Minutes after its start in which the length matters</source>
      <translation>Minuten nach ihrem Beginn, in denen die Länge wichtig ist</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Minutes at the same time that are let pass</source>
      <translation>Minuten zur gleichen Zeit, die durchgehen</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/roles.py" />
      <source>Most entries name these roles. Perhaps the source had left them out, or lost them.</source>
      <translation>Die meisten Einträge nennen diese Funktionen. Vielleicht hat die Quelle sie weggelassen oder verloren.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move one of its screenings to the empty day where that is wished.</source>
      <translation>Verschieben Sie eine ihrer Vorführungen auf den leeren Tag, wo das gewünscht ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move one of the screenings, choose another print, or correct how long carrying takes between the two venues.</source>
      <translation>Verschieben Sie eine der Vorführungen, wählen Sie eine andere Kopie, oder berichtigen Sie, wie lange der Transport zwischen den zwei Spielstätten dauert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move one of the screenings, or choose another print for it.</source>
      <translation>Verschieben Sie eine der Vorführungen, oder wählen Sie eine andere Kopie dafür.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move one of the screenings, or correct the way between the two venues.</source>
      <translation>Verschieben Sie eine der Vorführungen, oder berichtigen Sie den Weg zwischen den zwei Spielstätten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move one of the screenings, or let the guest come only to the introduction or the talk.</source>
      <translation>Verschieben Sie eine der Vorführungen, oder lassen Sie den Gast nur zur Einführung oder nur zum Gespräch kommen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move one of them in the calendar, to another hour or another venue.</source>
      <translation>Verschieben Sie eine von ihnen im Kalender, auf eine andere Stunde oder in eine andere Spielstätte.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move one of them where that is easy.</source>
      <translation>Verschieben Sie eine davon, wo das leicht geht.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move one of them, or accept it where it is meant, as for an opening film.</source>
      <translation>Verschieben Sie eine davon, oder akzeptieren Sie es, wo es so gemeint ist, etwa bei einem Eröffnungsfilm.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move one of them, shorten the talk, or change the turnaround of the venue if it is wrong.</source>
      <translation>Verschieben Sie eine von ihnen, kürzen Sie das Gespräch, oder ändern Sie die Umbauzeit der Spielstätte, wenn sie falsch ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move the screening to a venue that shows it, choose another print, or add the format to those of the venue.</source>
      <translation>Verschieben Sie die Vorführung in eine Spielstätte, die es zeigt, wählen Sie eine andere Kopie, oder nehmen Sie das Format in die der Spielstätte auf.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move the screening, do without the guest, or correct the days of the stay.</source>
      <translation>Verschieben Sie die Vorführung, verzichten Sie auf den Gast, oder berichtigen Sie die Tage des Aufenthalts.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move the screening, or correct from when until when the film can be shown.</source>
      <translation>Verschieben Sie die Vorführung, oder berichtigen Sie, von wann bis wann der Film gezeigt werden kann.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move the screening, or correct the hours of the venue.</source>
      <translation>Verschieben Sie die Vorführung, oder berichtigen Sie die Öffnungszeiten der Spielstätte.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move the screening, or shorten or remove the blocked time.</source>
      <translation>Verschieben Sie die Vorführung, oder kürzen oder entfernen Sie die Sperrzeit.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Move the screening, or shorten or remove the break.</source>
      <translation>Verschieben Sie die Vorführung, oder kürzen oder entfernen Sie die Pause.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>None of the projectors of the venue shows the format of the print.</source>
      <translation>Keiner der Projektoren der Spielstätte zeigt das Format der Kopie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Nothing was to be shown in that venue during the break.</source>
      <translation>In dieser Spielstätte sollte während der Pause nichts laufen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Plan the missing screening from the tray, or change how many are wanted.</source>
      <translation>Planen Sie die fehlende Vorführung aus der Ablage, oder ändern Sie, wie viele gewünscht sind.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/prose.py" />
      <source>Put the space in.</source>
      <translation>Setzen Sie das Leerzeichen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/filmographies.py" />
      <source>Remove one of them, or say in which they differ.</source>
      <translation>Entfernen Sie einen von beiden, oder geben Sie an, worin sie sich unterscheiden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Screenings from which a strand should run every day</source>
      <translation>Vorführungen, von denen an eine Sektion jeden Tag laufen soll</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Show another print, have it subtitled or interpreted, move it to another venue, or change what is promised.</source>
      <translation>Zeigen Sie eine andere Kopie, lassen Sie sie untertiteln oder dolmetschen, verschieben Sie die Vorführung in eine andere Spielstätte, oder ändern Sie, was zugesagt ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/identifiers.py" />
      <source>Such a number belongs to one film alone: one of the cards has a wrong one.</source>
      <translation>Eine solche Nummer gehört nur zu einem Film: Eine der Karten hat eine falsche.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The edition does not last that long: either the date of the screening is wrong, in many cases its year, or the days of the edition are.</source>
      <translation>So lange dauert die Ausgabe nicht: Entweder ist das Datum der Vorführung falsch, häufig das Jahr, oder die Tage der Ausgabe sind es.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>The edition prints in several languages, and this text is not there in one of them. A book in one language prints it in another that has it; a book in several leaves it out.</source>
      <translation>Die Ausgabe druckt in mehreren Sprachen, und dieser Text fehlt in einer davon. Ein Heft in einer Sprache druckt ihn in einer anderen, in der es ihn gibt; ein Heft in mehreren lässt ihn weg.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/prose.py" />
      <source>The ending of an English ordinal does not belong to its number.</source>
      <translation>Die Endung einer englischen Ordnungszahl passt nicht zu ihrer Zahl.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/filmographies.py" />
      <source>The entry prints with its own title and year, which may differ from those of the card, and without the mark of the films in the programme.</source>
      <translation>Der Eintrag druckt mit eigenem Titel und Jahr, die von denen der Karte abweichen können, und ohne das Zeichen der Filme im Programm.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The film is to be shown more often than is planned.</source>
      <translation>Der Film soll öfter gezeigt werden, als geplant ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The film was promised to the festival for another time.</source>
      <translation>Der Film ist dem Festival für eine andere Zeit zugesagt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The guest cannot walk from one venue to the other in time.</source>
      <translation>Der Gast kommt zu Fuß nicht rechtzeitig von einer Spielstätte zur anderen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The guest has not come yet, or has left again.</source>
      <translation>Der Gast ist noch nicht da oder schon wieder abgereist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The hall cannot be emptied, cleaned and filled in the time between the two.</source>
      <translation>Der Saal kann in der Zeit zwischen beiden nicht geleert, gereinigt und wieder gefüllt werden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The hall is not the festival's at that time.</source>
      <translation>Der Saal gehört zu dieser Zeit nicht dem Festival.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/stills.py" />
      <source>The picture prints without words under it.</source>
      <translation>Das Bild druckt ohne Worte darunter.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The print cannot be carried to the other venue and made ready in time.</source>
      <translation>Die Kopie kann nicht rechtzeitig in die andere Spielstätte gebracht und bereit gemacht werden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/required.py" />
      <source>The settings of the card say from which status on a field is required. This card has that status, and the field is empty: it was set all the same, or the rule came later.</source>
      <translation>Die Einstellungen der Karte sagen, ab welchem Status ein Feld verlangt ist. Diese Karte hat den Status, und das Feld ist leer: Er wurde trotzdem gesetzt, oder die Regel kam später.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/roles.py" />
      <source>The source named people or companies without a label. They are kept as they came and print without a role; a role in brackets with a question mark is only suggested.</source>
      <translation>Die Quelle nannte Personen oder Firmen ohne Bezeichnung. Sie bleiben, wie sie kamen, und drucken ohne Funktion; eine Funktion in Klammern mit Fragezeichen ist nur ein Vorschlag.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The strand has enough screenings for each day of the festival.</source>
      <translation>Die Sektion hat genug Vorführungen für jeden Tag des Festivals.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>The venue cannot be had for the whole of the screening.</source>
      <translation>Die Spielstätte steht nicht für die ganze Vorführung zur Verfügung.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/prose.py" />
      <source>The weekday does not belong to the date beside it. A date without year is taken for one of the edition.</source>
      <translation>Der Wochentag passt nicht zum Datum daneben. Ein Datum ohne Jahr gilt als eines der Ausgabe.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/doubles.py" />
      <source>Two cards share a title under one of its forms, and a director or a year, or they have the same number, such as an EIDR. The film would be printed twice.</source>
      <translation>Zwei Karten haben in einer ihrer Formen denselben Titel und dazu dieselbe Regie oder dasselbe Jahr, oder sie haben dieselbe Nummer, etwa eine EIDR. Der Film würde zweimal gedruckt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/filmographies.py" />
      <source>Two entries have the same title, year and role; both would print.</source>
      <translation>Zwei Einträge haben denselben Titel, dasselbe Jahr und dieselbe Funktion; beide würden gedruckt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Two screenings take one venue at the same time. An end is the start with introduction, running time and talk.</source>
      <translation>Zwei Vorführungen belegen gleichzeitig eine Spielstätte. Das Ende ist der Beginn plus Einführung, Laufzeit und Gespräch.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Two showings of one film take its audience from each other.</source>
      <translation>Zwei Vorführungen eines Films nehmen einander das Publikum.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/cards.py" />
      <source>Two sources give lengths that differ by a minute or more. Festivals often hold several cuts of a film, and the length decides when the hall is free.</source>
      <translation>Zwei Quellen nennen Längen, die sich um eine Minute oder mehr unterscheiden. Festivals haben oft mehrere Schnittfassungen eines Films, und nach der Länge richtet sich, wann der Saal frei ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Whether two screenings of one venue clash depends on a length nobody knows.</source>
      <translation>Ob sich zwei Vorführungen einer Spielstätte überschneiden, hängt von einer Länge ab, die niemand kennt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Who follows the strand cannot see both. Some minutes are let pass.</source>
      <translation>Wer der Sektion folgt, kann nicht beide sehen. Einige Minuten gehen durch.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/codes.py" />
      <source>Who orders a ticket by that code may get one for the other day or the other film.</source>
      <translation>Wer mit dieser Kennnummer eine Karte bestellt, bekommt vielleicht eine für den anderen Tag oder den anderen Film.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/cards.py" />
      <source>Without a running time no end of its screenings can be worked out, so that clashes in a venue go unseen.</source>
      <translation>Ohne Laufzeit lässt sich kein Ende der Vorführungen berechnen, und Überschneidungen in einer Spielstätte bleiben unbemerkt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/stills.py" />
      <source>Write a caption on the card, or leave it where pictures stand for themselves.</source>
      <translation>Schreiben Sie auf der Karte eine Bildunterschrift, oder lassen Sie es dabei, wenn Bilder für sich stehen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>Write a short synopsis, or a logline.</source>
      <translation>Schreiben Sie eine kurze Synopsis oder eine Logline.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/codes.py" />
      <source>Write another code in the details of one, or let the calendar number them anew.</source>
      <translation>Schreiben Sie in den Einzelheiten einer von ihnen eine andere Kennnummer, oder lassen Sie den Kalender neu nummerieren.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>Write or paste the text in the missing language.</source>
      <translation>Schreiben Sie den Text in der fehlenden Sprache, oder fügen Sie ihn ein.</translation>
    </message>
    <message>
      <location filename="../../festdesk/planning/clash_kinds.py" />
      <source>Write the running time of the film on its card.</source>
      <translation>Schreiben Sie die Laufzeit des Films auf seine Karte.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/cards.py" />
      <source>Write the running time on the card, in minutes or as 1:52:30.</source>
      <translation>Schreiben Sie die Laufzeit auf die Karte, in Minuten oder als 1:52:30.</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/cards.py" />
      <source>Write the title on the card, or take over one that the intake has proposed.</source>
      <translation>Schreiben Sie den Titel auf die Karte, oder übernehmen Sie einen, den das Einlesen vorgeschlagen hat.</translation>
    </message>
  </context>
  <context>
    <name>HelpWindow</name>
    <message>
      <location filename="../../festdesk/desktop/help/pages.py" />
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
  </context>
  <context>
    <name>History</name>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <location filename="../../festdesk/desktop/history/telling.py" />
      <source>(empty)</source>
      <translation>(leer)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/words.py" />
      <source>(removed since)</source>
      <translation>(seither entfernt)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>About</source>
      <translation>Worüber</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Accepted finding</source>
      <translation>Akzeptierter Befund</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Age limit</source>
      <translation>Altersgrenze</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/values.py" />
      <source>Another spelling</source>
      <translation>Andere Schreibweise</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Aspect ratio</source>
      <translation>Bildformat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Audience</source>
      <translation>Publikum</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Author</source>
      <translation>Autorin oder Autor</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Award</source>
      <translation>Preis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Begins on a right-hand page</source>
      <translation>Beginnt auf einer rechten Seite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Block</source>
      <translation>Block</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Book</source>
      <translation>Heft</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Born in</source>
      <translation>Geboren in</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Break</source>
      <translation>Pause</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>By</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>By whom</source>
      <translation>Von wem</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Card</source>
      <translation>Karte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Cards known to be different films</source>
      <translation>Karten, die verschiedene Filme sind</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Category</source>
      <translation>Kategorie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Character</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Closes at minute</source>
      <translation>Schließt zur Minute</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Code</source>
      <translation>Kennnummer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Colour profile</source>
      <translation>Farbprofil</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Comes for</source>
      <translation>Kommt zu</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Countries</source>
      <translation>Länder</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Country as given</source>
      <translation>Land wie angegeben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Credit</source>
      <translation>Credit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Crop of a still</source>
      <translation>Ausschnitt eines Standfotos</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Day begins at</source>
      <translation>Der Tag beginnt um</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Design</source>
      <translation>Gestaltung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Died in</source>
      <translation>Gestorben in</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>Done again: {label}</source>
      <translation>Wiederholt: {label}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Edition</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Entry set tighter</source>
      <translation>Enger gesetzter Eintrag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Face</source>
      <translation>Schrift</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Facts</source>
      <translation>Angaben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Festival or body</source>
      <translation>Festival oder Institution</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Film of a block</source>
      <translation>Film eines Blocks</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Filmography entry</source>
      <translation>Filmografieeintrag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Focus from the left</source>
      <translation>Fokus von links</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Focus from the top</source>
      <translation>Fokus von oben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Font file</source>
      <translation>Schriftdatei</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>For what a guest comes</source>
      <translation>Wozu ein Gast kommt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Formats</source>
      <translation>Formate</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Formatting</source>
      <translation>Auszeichnung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Formatting of a text</source>
      <translation>Auszeichnung eines Textes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Founded</source>
      <translation>Gegründet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>From it to the present value</source>
      <translation>Von ihm zum jetzigen Wert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Function</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Genres</source>
      <translation>Genres</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Group and promise of a venue</source>
      <translation>Gruppe und Zusage einer Spielstätte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Guest</source>
      <translation>Gast</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Heading</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Hours of a venue</source>
      <translation>Öffnungszeit einer Spielstätte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Introduction (min)</source>
      <translation>Einführung (min)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Is a file</source>
      <translation>Ist eine Datei</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Is in the book</source>
      <translation>Ist im Heft</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Is shown</source>
      <translation>Wird gezeigt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Key</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Kind of work</source>
      <translation>Art des Werks</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Label</source>
      <translation>Bezeichnung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Languages</source>
      <translation>Sprachen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Languages stand</source>
      <translation>Sprachen stehen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Last year</source>
      <translation>Letztes Jahr</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Limit</source>
      <translation>Grenze</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Line of the source</source>
      <translation>Zeile der Quelle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Lines not understood</source>
      <translation>Nicht verstandene Zeilen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Live translation</source>
      <translation>Live-Übersetzung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Locked</source>
      <translation>Fixiert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Made after</source>
      <translation>Gemacht nach</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Material taken in</source>
      <translation>Übernommenes Material</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>May be quoted</source>
      <translation>Darf zitiert werden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Name of an own kind of text</source>
      <translation>Name einer eigenen Art von Text</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Name of the face</source>
      <translation>Name der Schrift</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/document.py" />
      <source>New edition</source>
      <translation>Neue Ausgabe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/words.py" />
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Not after</source>
      <translation>Nicht nach</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Not before</source>
      <translation>Nicht vor</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Note of where a value came from</source>
      <translation>Vermerk, woher ein Wert kam</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Number elsewhere</source>
      <translation>Nummer anderswo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>One film</source>
      <translation>Der eine Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Open question</source>
      <translation>Offene Frage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Opens at minute</source>
      <translation>Öffnet zur Minute</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Other film</source>
      <translation>Der andere Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Output profile</source>
      <translation>Ausgabeprofil</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Own kind of text</source>
      <translation>Eigene Art von Text</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>PDF</source>
      <translation>PDF</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Pages of a signature</source>
      <translation>Seiten eines Druckbogens</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Part of a book</source>
      <translation>Teil eines Hefts</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Person on a still</source>
      <translation>Person auf einem Standfoto</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Photographer</source>
      <translation>Fotografie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Picture</source>
      <translation>Bild</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Picture credit</source>
      <translation>Bildnachweis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Picture of a book</source>
      <translation>Bild eines Hefts</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/values.py" />
      <source>Picture {number}</source>
      <translation>Bild {number}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Place in the order</source>
      <translation>Platz in der Reihenfolge</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Premiere</source>
      <translation>Premiere</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Press text</source>
      <translation>Pressetext</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Print</source>
      <translation>Kopie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Print and lock of a screening</source>
      <translation>Kopie und Fixierung einer Vorführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Print of a film</source>
      <translation>Kopie eines Films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Printed note</source>
      <translation>Gedruckte Notiz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Prints</source>
      <translation>Druckt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Prize</source>
      <translation>Preis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Promised languages</source>
      <translation>Zugesagte Sprachen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Publication</source>
      <translation>Erschienen in</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Published</source>
      <translation>Erschienen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Purpose</source>
      <translation>Zweck</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Reason of the suggestion</source>
      <translation>Grund des Vorschlags</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Release</source>
      <translation>Kinostart</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Released</source>
      <translation>Gestartet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Required from</source>
      <translation>Verlangt ab</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Rights</source>
      <translation>Rechte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Role</source>
      <translation>Funktion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Rule for a check</source>
      <translation>Regel für eine Prüfung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Rule for a field</source>
      <translation>Regel für ein Feld</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Rule for an audience</source>
      <translation>Regel für ein Publikum</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Running time</source>
      <translation>Laufzeit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Saved filter</source>
      <translation>Gespeicherter Filter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Scheme</source>
      <translation>System</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Screening</source>
      <translation>Vorführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Screenings</source>
      <translation>Vorführungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Script</source>
      <translation>Schriftsystem</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Seats</source>
      <translation>Plätze</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Setting of the house</source>
      <translation>Einstellung des Hauses</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Severity</source>
      <translation>Schwere</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Short name</source>
      <translation>Kurzname</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Sorted under</source>
      <translation>Sortiert unter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Spelling</source>
      <translation>Schreibweise</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Spoken</source>
      <translation>Gesprochen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Spoken by</source>
      <translation>Gesprochen von</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Start</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Stay of a guest</source>
      <translation>Aufenthalt eines Gastes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Steps tighter</source>
      <translation>Stufen enger</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Still</source>
      <translation>Standfoto</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Strand</source>
      <translation>Sektion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Subtitle</source>
      <translation>Untertitel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Subtitles</source>
      <translation>Untertitel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Suggested role</source>
      <translation>Vorgeschlagene Funktion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Taken in</source>
      <translation>Übernommen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Talk (min)</source>
      <translation>Gespräch (min)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Telephone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Territory</source>
      <translation>Gebiet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Text of a book</source>
      <translation>Text eines Hefts</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/values.py" />
      <source>The form that prints</source>
      <translation>Die gedruckte Form</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>Things</source>
      <translation>Dinge</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>This value</source>
      <translation>Dieser Wert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Ticket page</source>
      <translation>Seite für Karten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Translator</source>
      <translation>Übersetzung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Turnaround (min)</source>
      <translation>Umbauzeit (min)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>Undone: {label}</source>
      <translation>Rückgängig gemacht: {label}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Until</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Venue</source>
      <translation>Spielstätte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Version</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Version of the calendar</source>
      <translation>Stand des Kalenders</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Wanted screenings of a film</source>
      <translation>Gewünschte Vorführungen eines Films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Way between venues</source>
      <translation>Weg zwischen Spielstätten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Way of a guest (min)</source>
      <translation>Weg eines Gastes (min)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Way of a print (min)</source>
      <translation>Weg einer Kopie (min)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Website</source>
      <translation>Website</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>What it narrows to</source>
      <translation>Worauf er eingrenzt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>What was done</source>
      <translation>Was getan wurde</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <location filename="../../festdesk/desktop/history/field.py" />
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>When a film can be shown</source>
      <translation>Wann ein Film gezeigt werden kann</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <location filename="../../festdesk/desktop/history/field.py" />
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Who gave a text its status</source>
      <translation>Wer einem Text seinen Status gab</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Withdrawn</source>
      <translation>Zurückgezogen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Without venue</source>
      <translation>Ohne Spielstätte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Word</source>
      <translation>Wort</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Word of the spell check</source>
      <translation>Wort der Rechtschreibprüfung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Year as given</source>
      <translation>Jahr wie angegeben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Year of birth</source>
      <translation>Geburtsjahr</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Year of death</source>
      <translation>Todesjahr</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/words.py" />
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/labels.py" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/telling.py" />
      <source>added</source>
      <translation>hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <source>made since</source>
      <translation>seither hinzugekommen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/telling.py" />
      <source>removed</source>
      <translation>entfernt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <source>removed since</source>
      <translation>seither entfernt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/acts_dialog.py" />
      <source>{label} (undone)</source>
      <translation>{label} (rückgängig gemacht)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/values.py" />
      <source>{length} mm</source>
      <translation>{length} mm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <source>{moment}, {who}: {label}</source>
      <translation>{moment}, {who}: {label}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/conflict.py" />
      <location filename="../../festdesk/desktop/history/telling.py" />
      <source>… and {count} more</source>
      <translation>… und {count} weitere</translation>
    </message>
  </context>
  <context>
    <name>HistoryDialog</name>
    <message>
      <location filename="../../festdesk/desktop/history/list_view.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/list_view.py" />
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/list_view.py" />
      <source>Nothing had to be changed: it is so already.</source>
      <translation>Nichts war zu ändern: Es ist schon so.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/list_view.py" />
      <source>Taken back, but for what names something that is no longer there: {places}.</source>
      <translation>Zurückgenommen, außer wo etwas genannt ist, das es nicht mehr gibt: {places}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/list_view.py" />
      <source>Taken back. Undo puts it as it was a moment ago.</source>
      <translation>Zurückgenommen. „Rückgängig“ macht es, wie es eben noch war.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/history/list_view.py" />
      <source>What was changed</source>
      <translation>Was geändert wurde</translation>
    </message>
  </context>
  <context>
    <name>HitsModel</name>
    <message>
      <location filename="../../festdesk/desktop/films/replace/model.py" />
      <source>Card</source>
      <translation>Karte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/search/model.py" />
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/model.py" />
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/model.py" />
      <source>This text is proofed or approved. Changed, it falls back to edited.</source>
      <translation>Dieser Text ist korrigiert oder freigegeben. Geändert fällt er auf „redigiert“ zurück.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/model.py" />
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/model.py" />
      <source>Words</source>
      <translation>Wörter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/model.py" />
      <source>{before}{old} becomes {new}{after}</source>
      <translation>{before}{old} wird {new}{after}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/model.py" />
      <source>{field} (proofed)</source>
      <translation>{field} (korrigiert)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/model.py" />
      <source>{field}, {language}</source>
      <translation>{field}, {language}</translation>
    </message>
  </context>
  <context>
    <name>Hours</name>
    <message>
      <location filename="../../festdesk/availability/hours.py" />
      <source>always</source>
      <translation>immer</translation>
    </message>
    <message>
      <location filename="../../festdesk/availability/hours.py" />
      <source>closed</source>
      <translation>geschlossen</translation>
    </message>
  </context>
  <context>
    <name>HoursPage</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>&amp;Always open</source>
      <translation>&amp;Immer geöffnet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>Always open</source>
      <translation>Immer geöffnet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>As on every day</source>
      <translation>Wie an jedem Tag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>Change hours of a venue</source>
      <translation>Öffnungszeiten einer Spielstätte ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>Change hours of venues</source>
      <translation>Öffnungszeiten von Spielstätten ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>Clo&amp;sed</source>
      <translation>Gesch&amp;lossen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>Closed</source>
      <translation>Geschlossen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>Every day</source>
      <translation>Jeden Tag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>Fill down (Ctrl+D)</source>
      <translation>Nach unten ausfüllen (Strg+D)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>Fill right (Ctrl+R)</source>
      <translation>Nach rechts ausfüllen (Strg+R)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>Hours of venues</source>
      <translation>Öffnungszeiten der Spielstätten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/hours_page.py" />
      <source>Type 10–24, 14–18, 20–01, or closed; hours after midnight belong to the evening before. In italics: as on every day. Select several cells to fill, paste or empty them at once.</source>
      <translation>Tippen Sie 10–24, 14–18, 20–01 oder geschlossen; Stunden nach Mitternacht gehören zum Vorabend. Kursiv: wie an jedem Tag. Wählen Sie mehrere Zellen, um sie zusammen auszufüllen, einzufügen oder zu leeren.</translation>
    </message>
  </context>
  <context>
    <name>HouseDialog</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/dialog.py" />
      <source>&amp;Audiences</source>
      <translation>&amp;Publikum</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/dialog.py" />
      <source>&amp;Defaults</source>
      <translation>&amp;Vorgaben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/dialog.py" />
      <source>&amp;Guests</source>
      <translation>&amp;Gäste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/dialog.py" />
      <source>&amp;Hours</source>
      <translation>Öffnungs&amp;zeiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/dialog.py" />
      <source>&amp;Rules</source>
      <translation>&amp;Regeln</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/dialog.py" />
      <source>&amp;Venues</source>
      <translation>&amp;Spielstätten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/dialog.py" />
      <source>&amp;Ways</source>
      <translation>&amp;Wege</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/dialog.py" />
      <source>Venues and rules</source>
      <translation>Spielstätten und Regeln</translation>
    </message>
  </context>
  <context>
    <name>Identifier</name>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>Characters too many at the end: {count} (“{rest}”).</source>
      <translation>Überzählige Zeichen am Ende: {count} („{rest}“).</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>Digits still missing: {count}.</source>
      <translation>Noch fehlende Zeichen: {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>Group {group} has {count} digits; each group has four: look at “{digits}”.</source>
      <translation>Gruppe {group} hat {count} Zeichen; jede Gruppe hat vier: Sehen Sie „{digits}“ an.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>IMDb numbers are tt and digits alone, such as tt0079944.</source>
      <translation>Nummern von IMDb sind tt und Ziffern allein, etwa tt0079944.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>IMDb numbers have at least seven digits after tt; here are {count}.</source>
      <translation>Nummern von IMDb haben nach tt mindestens sieben Ziffern; hier sind es {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>The EIDR of a film begins with 10.5240/, and this begins with {prefix}/.</source>
      <translation>Die EIDR eines Films beginnt mit 10.5240/, diese beginnt mit {prefix}/.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>The check character is still missing; it would be {check}.</source>
      <translation>Das Prüfzeichen fehlt noch; es wäre {check}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>The check character should be {check}, not {given}: a digit before it is mistyped, or it is.</source>
      <translation>Das Prüfzeichen müsste {check} sein, nicht {given}: Ein Zeichen davor ist vertippt, oder es selbst.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>The last check character should be {check}, not {given}: a digit of the version is mistyped, or it is.</source>
      <translation>Das letzte Prüfzeichen müsste {check} sein, nicht {given}: Ein Zeichen der Fassung ist vertippt, oder es selbst.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>Wikidata numbers are Q and digits, such as Q214480.</source>
      <translation>Nummern von Wikidata sind Q und Ziffern, etwa Q214480.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>“{prefix}” names something else than a film at IMDb; a film’s number is tt0079944.</source>
      <translation>„{prefix}“ benennt bei IMDb etwas anderes als einen Film; die Nummer eines Films ist tt0079944.</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/identifiers.py" />
      <source>“{sign}” in group {group} is none of the digits 0 to 9 and A to F.</source>
      <translation>„{sign}“ in Gruppe {group} ist keines der Zeichen 0 bis 9 und A bis F.</translation>
    </message>
  </context>
  <context>
    <name>IdentifiersGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/identifiers_group.py" />
      <source>Another number</source>
      <translation>Andere Nummer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/identifiers_group.py" />
      <source>Its number</source>
      <translation>Ihre Nummer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/identifiers_group.py" />
      <source>Name of another number</source>
      <translation>Name einer anderen Nummer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/identifiers_group.py" />
      <source>Numbers elsewhere</source>
      <translation>Nummern anderswo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/identifiers_group.py" />
      <source>Other</source>
      <translation>Andere</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/identifiers_group.py" />
      <source>This {scheme} is on {film} too.</source>
      <translation>{scheme} steht auch auf {film}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/identifiers_group.py" />
      <source>Whose number, such as an archive</source>
      <translation>Von wem die Nummer ist, etwa ein Archiv</translation>
    </message>
  </context>
  <context>
    <name>Intake</name>
    <message>
      <location filename="../../festdesk/intake/repair.py" />
      <source>There is no text to read. Copy the page or the document’s text and paste it again.</source>
      <translation>Es ist kein Text zum Lesen da. Kopieren Sie den Text der Seite oder des Dokuments, und fügen Sie ihn noch einmal ein.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/repair.py" />
      <source>This is no text but the content of a file such as a picture, a PDF or a Word document. Open that file in its own program, copy its text and paste that.</source>
      <translation>Das ist kein Text, sondern der Inhalt einer Datei wie eines Bildes, eines PDF oder eines Word-Dokuments. Öffnen Sie diese Datei in ihrem eigenen Programm, kopieren Sie ihren Text, und fügen Sie den ein.</translation>
    </message>
  </context>
  <context>
    <name>KeepDialog</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/keep_dialog.py" />
      <source>&amp;Keep</source>
      <translation>&amp;Festhalten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/keep_dialog.py" />
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/keep_dialog.py" />
      <source>All screenings with their guests, prints and locks, and all breaks are kept. You can compare with it later, and go back to it.</source>
      <translation>Festgehalten werden alle Vorführungen mit ihren Gästen, Kopien und Fixierungen und alle Pausen. Später können Sie damit vergleichen und dahin zurückkehren.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/keep_dialog.py" />
      <source>Cance&amp;l</source>
      <translation>&amp;Abbrechen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/keep_dialog.py" />
      <source>Keep the calendar as it is</source>
      <translation>Kalender festhalten, wie er ist</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/keep_dialog.py" />
      <source>N&amp;ote</source>
      <translation>N&amp;otiz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/keep_dialog.py" />
      <source>This is what was &amp;printed</source>
      <translation>Das ist, was ge&amp;druckt wurde</translation>
    </message>
  </context>
  <context>
    <name>LanguageBar</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/language_bar.py" />
      <source>Show or hide the texts in this language</source>
      <translation>Die Texte in dieser Sprache zeigen oder verbergen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/language_bar.py" />
      <source>Show or hide the texts in this language; Alt+Left, Alt+Right move it</source>
      <translation>Die Texte in dieser Sprache zeigen oder verbergen; Alt+Links, Alt+Rechts verschieben sie</translation>
    </message>
  </context>
  <context>
    <name>LanguagesField</name>
    <message>
      <location filename="../../festdesk/desktop/welcome/languages.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/languages.py" />
      <source>&amp;Up</source>
      <translation>Nach &amp;oben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/languages.py" />
      <source>Add a language</source>
      <translation>Sprache hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/languages.py" />
      <source>Add a language: name or code</source>
      <translation>Sprache hinzufügen: Name oder Kürzel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/languages.py" />
      <source>Do&amp;wn</source>
      <translation>Nach &amp;unten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/languages.py" />
      <source>Languages in the order in which they print</source>
      <translation>Sprachen in der Reihenfolge des Drucks</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/languages.py" />
      <source>Move &amp;down</source>
      <translation>Nach &amp;unten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/languages.py" />
      <source>Move &amp;up</source>
      <translation>Nach &amp;oben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/languages.py" />
      <source>Remo&amp;ve</source>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/languages.py" />
      <source>{language} ({code})</source>
      <translation>{language} ({code})</translation>
    </message>
  </context>
  <context>
    <name>LegendStrip</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/foot.py" />
      <source>Legend</source>
      <translation>Legende</translation>
    </message>
  </context>
  <context>
    <name>LengthBar</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/length_bar.py" />
      <source>Length</source>
      <translation>Länge</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/length_bar.py" />
      <source>film {minutes} min</source>
      <translation>Film {minutes} min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/length_bar.py" />
      <source>film: running time not known</source>
      <translation>Film: Laufzeit unbekannt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/length_bar.py" />
      <source>introduction {minutes} min</source>
      <translation>Einführung {minutes} min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/length_bar.py" />
      <source>talk {minutes} min</source>
      <translation>Gespräch {minutes} min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/length_bar.py" />
      <source>turnaround {minutes} min</source>
      <translation>Umbauzeit {minutes} min</translation>
    </message>
  </context>
  <context>
    <name>ListSide</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>Change…</source>
      <translation>Ändern…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>Columns, and the language of the titles</source>
      <translation>Spalten, und die Sprache der Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>Filter the list</source>
      <translation>Liste filtern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>No film is like that.</source>
      <translation>Kein Film ist so.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>Search films</source>
      <translation>Filme suchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>Search titles, people, countries, texts</source>
      <translation>Titel, Personen, Länder, Texte durchsuchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>Show all films</source>
      <translation>Alle Filme zeigen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>What else can be done</source>
      <translation>Was sich sonst tun lässt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>{count} films selected</source>
      <translation>{count} Filme gewählt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/side.py" />
      <source>{shown} of {total}</source>
      <translation>{shown} von {total}</translation>
    </message>
  </context>
  <context>
    <name>LiveCard</name>
    <message>
      <location filename="../../festdesk/desktop/films/live_card.py" />
      <source>This is the page as it was before.</source>
      <translation>Das ist die Seite, wie sie vorher war.</translation>
    </message>
  </context>
  <context>
    <name>Looks</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/looks.py" />
      <source>Next colo&amp;urs</source>
      <translation>Näc&amp;hste Farben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/looks.py" />
      <source>Shade where &amp;it cannot be</source>
      <translation>Unm&amp;ögliche Plätze schattieren</translation>
    </message>
  </context>
  <context>
    <name>Merge</name>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>(nothing)</source>
      <translation>(nichts)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Awards</source>
      <translation>Preise</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>Both</source>
      <translation>Beide</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Contacts</source>
      <translation>Kontakte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Credits</source>
      <translation>Credits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Identifiers</source>
      <translation>Kennungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Language version</source>
      <translation>Sprachfassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Press texts</source>
      <translation>Pressetexte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Print source and rights</source>
      <translation>Kopienquelle und Rechte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Running times</source>
      <translation>Laufzeiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Stills</source>
      <translation>Standfotos</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Strand</source>
      <translation>Sektion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>Titles</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>{field}: keep both</source>
      <translation>{field}: beide behalten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>{field}: keep this card’s</source>
      <translation>{field}: den Wert dieser Karte behalten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>{field}: take the other card’s</source>
      <translation>{field}: den Wert der anderen Karte nehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/differences.py" />
      <source>{text}, {language}</source>
      <translation>{text}, {language}</translation>
    </message>
  </context>
  <context>
    <name>MergeDialog</name>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>&amp;Back</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>&amp;Cancel</source>
      <translation>&amp;Abbrechen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>&amp;Merge</source>
      <translation>Zusammen&amp;führen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>&amp;Not the same film</source>
      <translation>&amp;Nicht derselbe Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>C&amp;ompare</source>
      <translation>&amp;Vergleichen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>Cards</source>
      <translation>Karten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>Find the other card</source>
      <translation>Andere Karte suchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>Merge two cards</source>
      <translation>Zwei Karten zusammenführen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>Not the same film</source>
      <translation>Nicht derselbe Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>Other card, which goes</source>
      <translation>Andere Karte, die verschwindet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>The two cards say the same. Screenings and sources of both are kept.</source>
      <translation>Die beiden Karten sagen dasselbe. Vorführungen und Quellen von beiden bleiben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>This card, which stays</source>
      <translation>Diese Karte, die bleibt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>Title, director or year</source>
      <translation>Titel, Regie oder Jahr</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>Two cards have become one. Ctrl+Z takes it back.</source>
      <translation>Zwei Karten sind eine geworden. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>What is not listed is alike on both cards. Screenings, sources and filmographies of both are kept.</source>
      <translation>Was nicht aufgeführt ist, ist auf beiden Karten gleich. Vorführungen, Quellen und Filmografien von beiden bleiben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>Which card is the same film as “{title}”?</source>
      <translation>Welche Karte ist derselbe Film wie „{title}“?</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/merge/dialog.py" />
      <source>{card} · likely the same film</source>
      <translation>{card} · wahrscheinlich derselbe Film</translation>
    </message>
  </context>
  <context>
    <name>MessageBar</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/message_bar.py" />
      <source>Dismiss</source>
      <translation>Ausblenden</translation>
    </message>
  </context>
  <context>
    <name>Missing</name>
    <message>
      <location filename="../../festdesk/desktop/films/missing.py" />
      <source>{field}</source>
      <translation>{field}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/missing.py" />
      <source>{field} ({language})</source>
      <translation>{field} ({language})</translation>
    </message>
  </context>
  <context>
    <name>Moment</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/moments.py" />
      <source>{day}, {time}</source>
      <translation>{day}, {time}</translation>
    </message>
  </context>
  <context>
    <name>MomentField</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/moment_field.py" />
      <source>Different</source>
      <translation>Verschieden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/moment_field.py" />
      <source>No limit</source>
      <translation>Keine Grenze</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/moment_field.py" />
      <source>No limit: empty “{field}”</source>
      <translation>Keine Grenze: „{field}“ leeren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/moment_field.py" />
      <source>{field}, time of day</source>
      <translation>{field}, Uhrzeit</translation>
    </message>
  </context>
  <context>
    <name>NewEditionDialog</name>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>&amp;Browse…</source>
      <translation>Dur&amp;chsuchen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>&amp;Cancel</source>
      <translation>&amp;Abbrechen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>&amp;Day begins at</source>
      <translation>Der Ta&amp;g beginnt um</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>&amp;First day</source>
      <translation>E&amp;rster Tag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>&amp;Last day</source>
      <translation>Le&amp;tzter Tag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>&amp;Make the edition</source>
      <translation>Au&amp;sgabe anlegen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>A file of this name is there already. Choose another name.</source>
      <translation>Eine Datei dieses Namens gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>A show that starts before this hour belongs to the evening before.</source>
      <translation>Eine Vorführung, die vor dieser Stunde beginnt, gehört zum Vorabend.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>An edition needs a name.</source>
      <translation>Eine Ausgabe braucht einen Namen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>Choose at least one language for the texts.</source>
      <translation>Wählen Sie mindestens eine Sprache für die Texte.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>Editions of festdesk (*{suffix})</source>
      <translation>Ausgaben von festdesk (*{suffix})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>F&amp;ile</source>
      <translation>Date&amp;i</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>Lan&amp;guages</source>
      <translation>S&amp;prachen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>New edition</source>
      <translation>Neue Ausgabe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>Say where the file should lie.</source>
      <translation>Geben Sie an, wo die Datei liegen soll.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>Such as: 12th Festival of Silent Film</source>
      <translation>Zum Beispiel: 12. Stummfilmfestival</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>That is longer than a year. Check both days.</source>
      <translation>Das ist länger als ein Jahr. Prüfen Sie beide Tage.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>The edition ends before it begins. Check both days.</source>
      <translation>Die Ausgabe endet, bevor sie beginnt. Prüfen Sie beide Tage.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>The system cannot keep a file of this name. Choose another name.</source>
      <translation>Das System kann keine Datei dieses Namens aufbewahren. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>There is no such folder. Choose one with “Browse”.</source>
      <translation>Diesen Ordner gibt es nicht. Wählen Sie einen mit „Durchsuchen“.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>This is no time zone. Choose one from the list, such as Europe/Berlin.</source>
      <translation>Das ist keine Zeitzone. Wählen Sie eine aus der Liste, etwa Europe/Berlin.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>Time &amp;zone</source>
      <translation>&amp;Zeitzone</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/new_edition.py" />
      <source>Where the edition should lie</source>
      <translation>Wo die Ausgabe liegen soll</translation>
    </message>
  </context>
  <context>
    <name>NotesPart</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/notes_part.py" />
      <source>Another screening has this code too.</source>
      <translation>Eine andere Vorführung hat dieselbe Kennnummer.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/notes_part.py" />
      <source>Code</source>
      <translation>Kennnummer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/notes_part.py" />
      <source>Give code</source>
      <translation>Kennnummer vergeben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/notes_part.py" />
      <source>Give code by the rule</source>
      <translation>Kennnummer nach der Regel vergeben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/notes_part.py" />
      <source>Note for colleagues</source>
      <translation>Notiz fürs Team</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/notes_part.py" />
      <source>Note for print</source>
      <translation>Hinweis für den Druck</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/notes_part.py" />
      <source>Number screenings…</source>
      <translation>Vorführungen nummerieren…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/notes_part.py" />
      <source>Open in the browser</source>
      <translation>Im Browser öffnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/notes_part.py" />
      <source>Ticket address</source>
      <translation>Adresse für Karten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/notes_part.py" />
      <source>Tickets and notes</source>
      <translation>Karten und Notizen</translation>
    </message>
  </context>
  <context>
    <name>OnTheirWay</name>
    <message>
      <location filename="../../festdesk/desktop/films/stills_on_their_way.py" />
      <source>And {count} more.</source>
      <translation>Und {count} weitere.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_on_their_way.py" />
      <source>Pictures read</source>
      <translation>Gelesene Bilder</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_on_their_way.py" />
      <source>Read no more pictures</source>
      <translation>Keine weiteren Bilder lesen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_on_their_way.py" />
      <source>Reading {n} of {of}: {name}</source>
      <translation>{n} von {of} wird gelesen: {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_on_their_way.py" />
      <source>Reading “{name}” …</source>
      <translation>„{name}“ wird gelesen …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_on_their_way.py" />
      <source>Stop</source>
      <translation>Anhalten</translation>
    </message>
  </context>
  <context>
    <name>Overview</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/overview.py" />
      <source>Overview of the festival</source>
      <translation>Übersicht über das Festival</translation>
    </message>
  </context>
  <context>
    <name>OwnTexts</name>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>&amp;Keep it</source>
      <translation>&amp;Behalten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>Add an own text</source>
      <translation>Eigenen Text hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>Change an own text</source>
      <translation>Eigenen Text ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>In print</source>
      <translation>Im Druck</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>Own texts</source>
      <translation>Eigene Texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>Remove an own text</source>
      <translation>Eigenen Text entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>Remove it with its te&amp;xts</source>
      <translation>Mitsamt &amp;Texten entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>Reorder own texts</source>
      <translation>Eigene Texte umordnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>Such as “Why this film”. They stand among the texts of the card, and print after the synopsis. Alt+Up and Alt+Down order them, Delete removes one.</source>
      <translation>Etwa „Warum dieser Film“. Sie stehen unter den Texten der Karte und drucken nach der Synopsis. Alt+Hoch und Alt+Runter ordnen sie, Entf entfernt einen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>“{name}” has one text. It goes with its kind; Undo brings it back.</source>
      <translation>„{name}“ hat einen Text. Er geht mit seiner Art; „Rückgängig“ bringt ihn zurück.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/own_texts.py" />
      <source>“{name}” has {texts} texts on {films} cards. They go with it; Undo brings them back.</source>
      <translation>„{name}“ hat {texts} Texte auf {films} Karten. Sie gehen mit; „Rückgängig“ bringt sie zurück.</translation>
    </message>
  </context>
  <context>
    <name>PageBar</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>+</source>
      <translation>+</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>E&amp;xport…</source>
      <translation>Au&amp;sgeben…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Fit &amp;page</source>
      <translation>Ganze Se&amp;ite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Fit &amp;width</source>
      <translation>Ganze &amp;Breite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>How the pages stand</source>
      <translation>Wie die Seiten stehen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Language of the booklet</source>
      <translation>Sprache des Programmhefts</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Overview</source>
      <translation>Übersicht</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Spreads</source>
      <translation>Doppelseiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Which book</source>
      <translation>Welches Heft</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Which pages</source>
      <translation>Welche Seiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Whole booklet</source>
      <translation>Ganzes Programmheft</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_bar.py" />
      <source>−</source>
      <translation>−</translation>
    </message>
  </context>
  <context>
    <name>PageHead</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>Back beside the card (Ctrl+P)</source>
      <translation>Zurück neben die Karte (Strg+P)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>Beside</source>
      <translation>Daneben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>Fit page (Ctrl+0)</source>
      <translation>Ganze Seite (Strg+0)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>Fit width (Ctrl+Shift+W)</source>
      <translation>Ganze Breite (Strg+Umschalt+W)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>Hide the printed page (Ctrl+P)</source>
      <translation>Gedruckte Seite verbergen (Strg+P)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>In a window of its own (Ctrl+Alt+P)</source>
      <translation>In einem eigenen Fenster (Strg+Alt+P)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>Whole</source>
      <translation>Ganze</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>Width</source>
      <translation>Breite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>Zoom in (Ctrl++)</source>
      <translation>Vergrößern (Strg++)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>Zoom out (Ctrl+-)</source>
      <translation>Verkleinern (Strg+-)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_head.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
  </context>
  <context>
    <name>PageList</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_list.py" />
      <source>Pages of the booklet</source>
      <translation>Seiten des Programmhefts</translation>
    </message>
  </context>
  <context>
    <name>PagePreview</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/preview.py" />
      <source>Preview of the page</source>
      <translation>Vorschau der Seite</translation>
    </message>
  </context>
  <context>
    <name>PageView</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_view.py" />
      <source>Printed page</source>
      <translation>Gedruckte Seite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/page_view.py" />
      <source>The page cannot be shown: {reason}</source>
      <translation>Die Seite kann nicht gezeigt werden: {reason}</translation>
    </message>
  </context>
  <context>
    <name>PagesModel</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/page_list.py" />
      <source>{page} · {caption}</source>
      <translation>{page} · {caption}</translation>
    </message>
  </context>
  <context>
    <name>PagesView</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/pages_view.py" />
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
  </context>
  <context>
    <name>Part</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Award</source>
      <translation>Preis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Block</source>
      <translation>Block</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/part.py" />
      <source>Change screening</source>
      <translation>Vorführung ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/part.py" />
      <source>Change several screenings</source>
      <translation>Mehrere Vorführungen ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Character</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Contact</source>
      <translation>Kontakt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Credit</source>
      <translation>Credit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Genre</source>
      <translation>Genre</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Photographer</source>
      <translation>Fotografie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Premiere</source>
      <translation>Premiere</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Press</source>
      <translation>Presse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Screening</source>
      <translation>Vorführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Strand</source>
      <translation>Sektion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/part_words.py" />
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
  </context>
  <context>
    <name>PartEditor</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>&amp;In the book</source>
      <translation>&amp;Im Heft</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Begins on a ri&amp;ght-hand page</source>
      <translation>Beginnt auf einer &amp;rechten Seite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Change “{part}”</source>
      <translation>„{part}“ ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Choose a PDF …</source>
      <translation>PDF wählen …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Choose a finished PDF</source>
      <translation>Fertiges PDF wählen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Finished PDF: {pages} pages, {width} × {height} mm</source>
      <translation>Fertiges PDF: {pages} Seiten, {width} × {height} mm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Heading</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Heading, {language}</source>
      <translation>Überschrift, {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>No finished PDF is chosen.</source>
      <translation>Es ist kein fertiges PDF gewählt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Nu&amp;mber of pages</source>
      <translation>Seiten&amp;zahl</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Number of pages</source>
      <translation>Seitenzahl</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Reading the PDF …</source>
      <translation>Das PDF wird gelesen …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Signed by</source>
      <translation>Unterzeichnet von</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Signed by, {language}</source>
      <translation>Unterzeichnet von, {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Take it out</source>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Text, {language}</source>
      <translation>Text, {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>Text; an empty line parts paragraphs</source>
      <translation>Text; eine Leerzeile trennt Absätze</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>The file lacks this PDF. Choose it again.</source>
      <translation>Der Datei fehlt dieses PDF. Wählen Sie es noch einmal.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_editor.py" />
      <source>This PDF cannot be opened. Choose another one.</source>
      <translation>Dieses PDF lässt sich nicht öffnen. Wählen Sie ein anderes.</translation>
    </message>
  </context>
  <context>
    <name>PartPictures</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Add pictures to a book</source>
      <translation>Bilder in ein Heft aufnehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Add pictures …</source>
      <translation>Bilder hinzufügen …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Change picture of a book</source>
      <translation>Bild eines Hefts ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Choose pictures</source>
      <translation>Bilder wählen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Move picture of a book</source>
      <translation>Bild eines Hefts verschieben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Pictures ({suffixes})</source>
      <translation>Bilder ({suffixes})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Pictures of the part</source>
      <translation>Bilder des Teils</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Remove picture of a book</source>
      <translation>Bild eines Hefts entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Remove the picture</source>
      <translation>Bild entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>What it shows, for who cannot see it</source>
      <translation>Was es zeigt, für alle, die es nicht sehen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>What the picture shows</source>
      <translation>Was das Bild zeigt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>Whose picture it is</source>
      <translation>Von wem das Bild ist</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/part_pictures.py" />
      <source>[not named]</source>
      <translation>[nicht genannt]</translation>
    </message>
  </context>
  <context>
    <name>PasteDialog</name>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>&amp;Discard text</source>
      <translation>Text &amp;verwerfen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>&amp;Open text file…</source>
      <translation>Text&amp;datei öffnen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>&amp;Take in</source>
      <translation>&amp;Übernehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>&amp;Take in all {count}</source>
      <translation>Alle {count} &amp;übernehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>&amp;Take in {count} of {total}</source>
      <translation>{count} von {total} &amp;übernehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>A film's page.</source>
      <translation>Die Seite eines Films.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>A filmography.</source>
      <translation>Eine Filmografie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>A page about {count} films.</source>
      <translation>Eine Seite über {count} Filme.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>A review.</source>
      <translation>Eine Kritik.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Ctrl+Enter</source>
      <translation>Strg+Enter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Each film becomes a card of its own.</source>
      <translation>Jeder Film wird eine eigene Karte.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Every line was understood.</source>
      <translation>Jede Zeile wurde verstanden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Film of the text</source>
      <translation>Film des Textes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Film to take the text in for</source>
      <translation>Film, für den der Text übernommen wird</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Film {number} of {count}</source>
      <translation>Film {number} von {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>New film</source>
      <translation>Neuer Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>One line was not understood; it stays with the source.</source>
      <translation>Eine Zeile wurde nicht verstanden; sie bleibt bei der Quelle.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Open text file</source>
      <translation>Textdatei öffnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Paste a page</source>
      <translation>Seite einfügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Paste or type the text here, or drop a text file: a film's page, a review, a filmography.</source>
      <translation>Fügen Sie den Text hier ein, tippen Sie ihn, oder ziehen Sie eine Textdatei hierher: die Seite eines Films, eine Kritik, eine Filmografie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Perhaps about “{title}”: {reason}</source>
      <translation>Vielleicht über „{title}“: {reason}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Reading …</source>
      <translation>Wird gelesen …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Ta&amp;ke in as</source>
      <translation>Übernehmen al&amp;s</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Take in page</source>
      <translation>Seite übernehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Text (*.txt *.md *.text)</source>
      <translation>Text (*.txt *.md *.text)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Text to take in</source>
      <translation>Zu übernehmender Text</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>This is the festival file that is open, and no text.</source>
      <translation>Das ist die geöffnete Festivaldatei und kein Text.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Tick &amp;all</source>
      <translation>Alle &amp;ankreuzen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Tick no&amp;ne</source>
      <translation>Kei&amp;ne ankreuzen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Understood</source>
      <translation>Verstanden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>What was understood</source>
      <translation>Was verstanden wurde</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/intake/dialog.py" />
      <source>{count} lines were not understood; they stay with the source.</source>
      <translation>{count} Zeilen wurden nicht verstanden; sie bleiben bei der Quelle.</translation>
    </message>
  </context>
  <context>
    <name>PasteLines</name>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>&amp;Add entries ({count})</source>
      <translation>Einträge &amp;hinzufügen ({count})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>Ctrl+Enter</source>
      <translation>Strg+Enter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>Lines that were not understood and are kept as they stand: {count}.</source>
      <translation>Zeilen, die nicht verstanden wurden und bleiben, wie sie dastehen: {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>Paste lines of a filmography</source>
      <translation>Zeilen einer Filmografie einfügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>Paste the filmography of {name}, a line for each work, such as “2014 – Title (documentary)”. What is not understood becomes an entry as it stands.</source>
      <translation>Fügen Sie die Filmografie von {name} ein, eine Zeile je Werk, etwa „2014 – Titel (Dokumentarfilm)“. Was nicht verstanden wird, wird ein Eintrag, wie es dasteht.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>Pasted lines</source>
      <translation>Eingefügte Zeilen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>Second title</source>
      <translation>Zweiter Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>Share, note</source>
      <translation>Anteil, Notiz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>What was understood</source>
      <translation>Was verstanden wurde</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/paste.py" />
      <source>kept as it stands</source>
      <translation>bleibt, wie es dasteht</translation>
    </message>
  </context>
  <context>
    <name>People</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/people.py" />
      <source>director of {count} films here</source>
      <translation>Regie bei {count} Filmen hier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/people.py" />
      <source>{role}: {title}</source>
      <translation>{role}: {title}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/people.py" />
      <source>{role}: {title}, and more</source>
      <translation>{role}: {title} und mehr</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/people.py" />
      <source>{title}, and more</source>
      <translation>{title} und mehr</translation>
    </message>
  </context>
  <context>
    <name>PeopleModel</name>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Directors of the programme</source>
      <translation>Regie im Programm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Entries: {count}</source>
      <translation>Einträge: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Other filmographies</source>
      <translation>Andere Filmografien</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/model.py" />
      <source>Other people</source>
      <translation>Andere Personen</translation>
    </message>
  </context>
  <context>
    <name>PeopleView</name>
    <message>
      <location filename="../../festdesk/desktop/filmographies/view.py" />
      <source>People</source>
      <translation>Personen</translation>
    </message>
  </context>
  <context>
    <name>PersonFacts</name>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Born</source>
      <translation>Geboren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Born in</source>
      <translation>Geboren in</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Change person</source>
      <translation>Person ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Died</source>
      <translation>Gestorben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Died in</source>
      <translation>Gestorben in</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Printed name</source>
      <translation>Gedruckter Name</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Rename person</source>
      <translation>Person umbenennen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Sorts as</source>
      <translation>Sortiert als</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>in</source>
      <translation>in</translation>
    </message>
  </context>
  <context>
    <name>PieceMenus</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>&amp;Delete all of them</source>
      <translation>Alle lös&amp;chen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>&amp;Delete break</source>
      <translation>Pause lös&amp;chen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>&amp;Delete breaks</source>
      <translation>Pausen lös&amp;chen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>&amp;Delete screening</source>
      <translation>Vorführung lös&amp;chen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>&amp;Lock where it is</source>
      <translation>Am Platz &amp;fixieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>&amp;Paste</source>
      <translation>&amp;Einfügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>Add a &amp;break here…</source>
      <translation>&amp;Pause hier einfügen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>Cop&amp;y</source>
      <translation>Ko&amp;pieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>Copy to &amp;all days here</source>
      <translation>Hier auf &amp;alle Tage kopieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>Copy to all &amp;venues of this day</source>
      <translation>In alle &amp;Spielstätten dieses Tages kopieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>Copy to all venues &amp;on all days</source>
      <translation>In alle Spielstätten an allen Tagen k&amp;opieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>Cu&amp;t</source>
      <translation>A&amp;usschneiden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>D&amp;uplicate on the next day</source>
      <translation>Am nächsten Tag &amp;duplizieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>New &amp;screening here…</source>
      <translation>Neue &amp;Vorführung hier…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>Open &amp;card</source>
      <translation>&amp;Karte öffnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>S&amp;wap the two</source>
      <translation>Die zwei &amp;tauschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>Take o&amp;ff the board</source>
      <translation>&amp;Von der Tafel nehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>Un&amp;lock</source>
      <translation>Fixierung &amp;lösen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/piece_menus.py" />
      <source>Wis&amp;hes for showings…</source>
      <translation>&amp;Wünsche für Vorführungen…</translation>
    </message>
  </context>
  <context>
    <name>PlacePart</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>After midnight: by the calendar it is {day}.</source>
      <translation>Nach Mitternacht: Im Kalender ist es schon {day}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Choose the day too.</source>
      <translation>Wählen Sie auch den Tag.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Ends {end}, after {minutes} minutes.</source>
      <translation>Ende: {end}, nach {minutes} Minuten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Ends {end}; the hall is free again at {free}.</source>
      <translation>Ende: {end}; der Saal ist wieder frei: {free}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Introduction (min)</source>
      <translation>Einführung (min)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Its running time is not known, so its end is not either.</source>
      <translation>Die Laufzeit ist unbekannt, deshalb auch das Ende.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Locked: it stays where it is until it is unlocked below.</source>
      <translation>Fixiert: Sie bleibt, wo sie ist, bis die Fixierung unten gelöst wird.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Move screenings</source>
      <translation>Vorführungen verschieben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Not set</source>
      <translation>Nicht festgelegt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Outside the festival, which is from {first} to {last}.</source>
      <translation>Außerhalb des Festivals ({first} bis {last}).</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Start</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Summer time begins that night: no clock ever shows {time}.</source>
      <translation>In dieser Nacht beginnt die Sommerzeit: Keine Uhr zeigt jemals {time}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Summer time ends that night: clocks show {time} two times.</source>
      <translation>In dieser Nacht endet die Sommerzeit: Uhren zeigen {time} zweimal.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Take venue away</source>
      <translation>Spielstätte wegnehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Takes {minutes} minutes.</source>
      <translation>Dauert {minutes} Minuten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Talk (min)</source>
      <translation>Gespräch (min)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>The clock is set while it runs: it will show {time} at the end.</source>
      <translation>Während sie läuft, wird die Uhr umgestellt: Am Ende zeigt sie {time}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Type the start too, such as 20:30.</source>
      <translation>Tippen Sie auch den Beginn, etwa 20:30.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Venue</source>
      <translation>Spielstätte</translation>
    </message>
  </context>
  <context>
    <name>PlanList</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_list.py" />
      <source>Parts of the book</source>
      <translation>Teile des Hefts</translation>
    </message>
  </context>
  <context>
    <name>PlanModel</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_list.py" />
      <source>{part}, not in the book</source>
      <translation>{part}, nicht im Heft</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_list.py" />
      <source>{part}, page {page}</source>
      <translation>{part}, Seite {page}</translation>
    </message>
  </context>
  <context>
    <name>PlanPanel</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>&amp;Add</source>
      <translation>Hin&amp;zufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>Add pages for notes</source>
      <translation>Notizseiten hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>Add “{part}”</source>
      <translation>„{part}“ hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>Design, size, languages …</source>
      <translation>Gestaltung, Format, Sprachen …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>Fit entries</source>
      <translation>Einträge einpassen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>Leave out “{part}”</source>
      <translation>„{part}“ weglassen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>Move part of the book</source>
      <translation>Teil des Hefts verschieben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>Pages for notes: {count}</source>
      <translation>Notizseiten: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>Remove “{part}”</source>
      <translation>„{part}“ entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>Take “{part}” into the book</source>
      <translation>„{part}“ ins Heft nehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>{pages} pages then</source>
      <translation>dann {pages} Seiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>{pages} pages: whole signatures of {signature}.</source>
      <translation>{pages} Seiten: ganze Druckbogen zu {signature}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/plan_panel.py" />
      <source>{pages} pages: {blank} blank to fill {whole}, or {over} too many.</source>
      <translation>{pages} Seiten: {blank} leere bis {whole}, oder {over} zu viel.</translation>
    </message>
  </context>
  <context>
    <name>PlanPrintDialog</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>&amp;Close</source>
      <translation>&amp;Schließen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>&amp;Days</source>
      <translation>&amp;Tage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>&amp;Marks for colleagues</source>
      <translation>&amp;Markierungen fürs Team</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>&amp;On a page</source>
      <translation>&amp;Auf einer Seite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>&amp;Print</source>
      <translation>&amp;Drucken</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>All days</source>
      <translation>Alle Tage</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>As many days as can be read</source>
      <translation>So viele Tage, wie lesbar sind</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Black and white</source>
      <translation>Schwarzweiß</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Clashes, locks and notes for colleagues</source>
      <translation>Konflikte, Fixierungen und Notizen fürs Team</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Colo&amp;urs</source>
      <translation>&amp;Farben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>In colour</source>
      <translation>In Farbe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Into a PDF file …</source>
      <translation>In eine PDF-Datei …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Landscape</source>
      <translation>Querformat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Next page</source>
      <translation>Nächste Seite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>One day</source>
      <translation>Ein Tag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Or&amp;ientation</source>
      <translation>Aus&amp;richtung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>P&amp;aper</source>
      <translation>&amp;Papier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Page {done} of {of}</source>
      <translation>Seite {done} von {of}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Page {number} of {count}</source>
      <translation>Seite {number} von {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Pages printed: {count}.</source>
      <translation>Gedruckte Seiten: {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Portrait</source>
      <translation>Hochformat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Previous page</source>
      <translation>Vorige Seite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Pri&amp;nter</source>
      <translation>Dr&amp;ucker</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Print into a PDF file</source>
      <translation>In eine PDF-Datei drucken</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Print the plan</source>
      <translation>Plan drucken</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Printing …</source>
      <translation>Wird gedruckt …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>S&amp;top</source>
      <translation>A&amp;nhalten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Stopped. What the printer has taken already it may still print.</source>
      <translation>Angehalten. Was der Drucker schon übernommen hat, druckt er vielleicht noch.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>The day on the board</source>
      <translation>Der Tag auf der Tafel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>The days on the board</source>
      <translation>Die Tage auf der Tafel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Time &amp;runs</source>
      <translation>&amp;Zeit läuft</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>To the right</source>
      <translation>Nach rechts</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>Whole festival</source>
      <translation>Ganzes Festival</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/paper/dialog.py" />
      <source>plan</source>
      <comment>a file name</comment>
      <translation>Plan</translation>
    </message>
  </context>
  <context>
    <name>Planner</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/planner.py" />
      <source>&amp;Duplicate on the next day</source>
      <translation>Am nächsten Tag &amp;duplizieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/planner.py" />
      <source>Add a &amp;break at the mark…</source>
      <translation>Pause an der &amp;Marke einfügen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/planner.py" />
      <source>Click on free room first: it is pasted there.</source>
      <translation>Klicken Sie zuerst auf freien Raum: Dort wird eingefügt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/planner.py" />
      <source>Loc&amp;k or unlock</source>
      <translation>Fi&amp;xieren oder lösen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/planner.py" />
      <source>No screening of this edition has been cut or copied.</source>
      <translation>Noch wurde keine Vorführung dieser Ausgabe ausgeschnitten oder kopiert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/planner.py" />
      <source>Swa&amp;p the two selected</source>
      <translation>Die zwei gewählten &amp;tauschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/planner.py" />
      <source>The calendar has no day beyond this one.</source>
      <translation>Nach diesem hat der Kalender keinen Tag mehr.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/planner.py" />
      <source>{count} copied. Click where the copies go, and paste with Ctrl+V.</source>
      <translation>{count} kopiert. Klicken Sie, wohin die Kopien sollen, und fügen Sie sie mit Strg+V ein.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/planner.py" />
      <source>{count} cut. Click where they go, and paste with Ctrl+V.</source>
      <translation>{count} ausgeschnitten. Klicken Sie, wohin das soll, und fügen Sie es mit Strg+V ein.</translation>
    </message>
  </context>
  <context>
    <name>PressBody</name>
    <message>
      <location filename="../../festdesk/desktop/films/press_body.py" />
      <source>Quote in print</source>
      <translation>Gedruckt zitieren</translation>
    </message>
  </context>
  <context>
    <name>PressForm</name>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>&amp;May be quoted in print</source>
      <translation>Darf ge&amp;druckt zitiert werden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Author</source>
      <translation>Autorin oder Autor</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Change press text</source>
      <translation>Pressetext ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Headline</source>
      <translation>Überschrift</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Language of the press text</source>
      <translation>Sprache des Pressetexts</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Mark the selected words as the passage to be quoted (Ctrl+M)</source>
      <translation>Die gewählten Wörter als Zitat markieren (Strg+M)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>No passage is marked: its beginning prints. Select words and press Ctrl+M.</source>
      <translation>Keine Stelle ist markiert: Der Anfang wird gedruckt. Wählen Sie Wörter aus und drücken Sie Strg+M.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Nothing: another text of this film is quoted.</source>
      <translation>Nichts: Ein anderer Text dieses Films wird zitiert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Nothing: it may not be quoted, or has no words yet.</source>
      <translation>Nichts: Er darf nicht zitiert werden oder hat noch keine Wörter.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Press text</source>
      <translation>Pressetext</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Printed quotation</source>
      <translation>Gedrucktes Zitat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Prints as</source>
      <translation>Druckt als</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Publication</source>
      <translation>Erschienen in</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Quote</source>
      <translation>Zitieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Remove press text</source>
      <translation>Pressetext entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Remove this press text</source>
      <translation>Diesen Pressetext entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Rights</source>
      <translation>Rechte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>{count} of {most} characters are marked.</source>
      <translation>{count} von {most} Zeichen sind markiert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>{count} of {most} characters are marked; only the sentences that fit will print.</source>
      <translation>{count} von {most} Zeichen sind markiert; nur die Sätze, die passen, werden gedruckt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>{count} words</source>
      <translation>{count} Wörter</translation>
    </message>
  </context>
  <context>
    <name>PressGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Add press text</source>
      <translation>Pressetext hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>No reviews or essays yet.</source>
      <translation>Noch keine Kritiken oder Essays.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/press_group.py" />
      <source>Press</source>
      <translation>Presse</translation>
    </message>
  </context>
  <context>
    <name>Print</name>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>A black area is made of several inks: {found}.</source>
      <translation>Eine schwarze Fläche besteht aus mehreren Farben: {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>A colour has {most} % of ink, and the paper takes {limit} %.</source>
      <translation>Eine Farbe hat {most} % Farbauftrag, und das Papier verträgt {limit} %.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/fonts.py" />
      <source>A font is embedded whole: {found}.</source>
      <translation>Eine Schrift ist ganz eingebettet: {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/fonts.py" />
      <source>A font is not embedded: {found}.</source>
      <translation>Eine Schrift ist nicht eingebettet: {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>A line is {width} pt thin, and a press holds {least} pt.</source>
      <translation>Eine Linie ist nur {width} pt dünn; der Druck hält {least} pt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/references.py" />
      <source>A link leads to a page that is not there.</source>
      <translation>Ein Verweis führt auf eine Seite, die es nicht gibt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/printed.py" />
      <source>A list prints a wrong page number for: {found}.</source>
      <translation>Eine Liste druckt eine falsche Seitenzahl für: {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/pictures.py" />
      <source>A picture has less than the {least} dpi that print well: {lowest}.</source>
      <translation>Ein Bild hat weniger als die {least} dpi, die gut drucken: {lowest}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>A picture has no alternative text.</source>
      <translation>Ein Bild hat keinen Alternativtext.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/pictures.py" />
      <source>A picture has {highest} dpi, and more than {most} only makes the file large.</source>
      <translation>Ein Bild hat {highest} dpi, und mehr als {most} macht nur die Datei groß.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/pictures.py" />
      <source>A picture has {lowest} dpi, and at least {least} are needed. Take a larger one, or allow less in a profile of your own.</source>
      <translation>Ein Bild hat {lowest} dpi, nötig sind mindestens {least}. Nehmen Sie ein größeres, oder erlauben Sie weniger in einem eigenen Profil.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/ink_use.py" />
      <source>A picture has {most} % of ink, and the paper takes {limit} %; {share} % of the picture is over that.</source>
      <translation>Ein Bild hat {most} % Farbauftrag, und das Papier verträgt {limit} %; {share} % des Bildes liegen darüber.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>A picture stands for another one that lies elsewhere (OPI).</source>
      <translation>Ein Bild steht für ein anderes, das anderswo liegt (OPI).</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>All colours of text, rules and pictures are inks of the press.</source>
      <translation>Alle Farben von Text, Linien und Bildern sind Druckfarben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/printed.py" />
      <source>All lines of contents and indexes were found on their pages.</source>
      <translation>Alle Zeilen von Inhalt und Registern wurden auf ihren Seiten gefunden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/pictures.py" />
      <source>All pictures have the {least} dpi that print well.</source>
      <translation>Alle Bilder haben die {least} dpi, die gut drucken.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>All streams are packed as the press can unpack them.</source>
      <translation>Alle Datenströme sind so gepackt, dass die Druckerei sie auspacken kann.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>All that is drawn belongs to a tag or is marked as ornament.</source>
      <translation>Alles Gezeichnete gehört zu einem Tag oder ist als Schmuck ausgewiesen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>All that is drawn on the pages could be read.</source>
      <translation>Alles, was auf die Seiten gezeichnet ist, ließ sich lesen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>All that the pages show lies in the file.</source>
      <translation>Alles, was die Seiten zeigen, liegt in der Datei.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/fonts.py" />
      <source>All {count} fonts are embedded.</source>
      <translation>Alle {count} Schriften sind eingebettet.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>All {count} pictures have an alternative text.</source>
      <translation>Alle {count} Bilder haben einen Alternativtext.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/pictures.py" />
      <source>All {count} pictures have at least {least} dpi; the lowest has {lowest}.</source>
      <translation>Alle {count} Bilder haben mindestens {least} dpi; das gröbste hat {lowest}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>Another file is embedded.</source>
      <translation>Eine andere Datei ist eingebettet.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>Black text is cut out of what lies below it, and paper may show beside it.</source>
      <translation>Schwarzer Text ist aus dem Untergrund ausgespart; daneben kann Papier blitzen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>Black text is printed over what lies below it.</source>
      <translation>Schwarzer Text überdruckt, was darunter liegt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>Black text or a black rule is made of several inks: {found}.</source>
      <translation>Schwarzer Text oder eine schwarze Linie besteht aus mehreren Farben: {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/references.py" />
      <source>Each link inside the file leads to a page of it.</source>
      <translation>Jeder Verweis in der Datei führt auf eine ihrer Seiten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/references.py" />
      <source>Each of the {count} parts and entries of the book is there.</source>
      <translation>Alle {count} Teile und Einträge des Hefts sind da.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/printed.py" />
      <source>Each of {count} entries stands under its title on the page it begins on.</source>
      <translation>Jeder von {count} Einträgen steht auf seiner ersten Seite unter seinem Titel.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/boxes.py" />
      <source>Each page has {bleed} mm of bleed on every side.</source>
      <translation>Jede Seite hat an allen Seiten {bleed} mm Anschnitt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/boxes.py" />
      <source>Each page is {width} x {height} mm after trimming.</source>
      <translation>Jede Seite misst im Endformat {width} × {height} mm.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/printed.py" />
      <source>Lines of contents or indexes were not found on their pages: {found}.</source>
      <translation>Zeilen von Inhalt oder Registern wurden auf ihren Seiten nicht gefunden: {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>No black area is made of several inks.</source>
      <translation>Keine schwarze Fläche besteht aus mehreren Farben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>No black text or rule is made of several inks.</source>
      <translation>Kein schwarzer Text und keine schwarze Linie besteht aus mehreren Farben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>No colour has more than {limit} % of ink; the most is {most} %.</source>
      <translation>Keine Farbe hat mehr als {limit} % Farbauftrag; der höchste ist {most} %.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>No line is thinner than {least} pt.</source>
      <translation>Keine Linie ist dünner als {least} pt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>No other files are embedded.</source>
      <translation>Keine anderen Dateien sind eingebettet.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/ink_use.py" />
      <source>No picture has more than {limit} % of ink in any square of 0.7 mm; the most is {most} %.</source>
      <translation>Kein Bild hat in einem Quadrat von 0,7 mm mehr als {limit} % Farbauftrag; der höchste ist {most} %.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/pictures.py" />
      <source>No picture has much more than {most} dpi.</source>
      <translation>Kein Bild hat viel mehr als {most} dpi.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/boxes.py" />
      <source>Not each page has {bleed} mm of bleed on every side.</source>
      <translation>Nicht jede Seite hat an allen Seiten {bleed} mm Anschnitt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/boxes.py" />
      <source>Not each page is {width} x {height} mm after trimming.</source>
      <translation>Nicht jede Seite misst im Endformat {width} × {height} mm.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>Nothing in the file is a program or starts one.</source>
      <translation>Nichts in der Datei ist ein Programm oder startet eines.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>Nothing white is set to overprint.</source>
      <translation>Nichts Weißes ist auf Überdrucken gestellt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/fonts.py" />
      <source>Of each font only the part that is used is embedded.</source>
      <translation>Von jeder Schrift ist nur der benutzte Teil eingebettet.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/foreign.py" />
      <source>Pages of finished PDFs are in the book as they were drawn.</source>
      <translation>Seiten fertiger PDFs stehen im Heft, wie sie gezeichnet wurden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/foreign.py" />
      <source>Pages of finished PDFs do not suit the press and are put in as pictures: {found} Ask who made them for a PDF in the inks of the press, if their letters are to stay sharp.</source>
      <translation>Seiten fertiger PDFs eignen sich nicht für den Druck und stehen als Bilder darin: {found} Bitten Sie, wer sie gemacht hat, um ein PDF in Druckfarben, wenn die Schrift scharf bleiben soll.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/references.py" />
      <source>Parts or entries of the book are missing or lead nowhere: {missing}.</source>
      <translation>Teile oder Einträge des Hefts fehlen oder führen ins Leere: {missing}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/reading.py" />
      <source>Something in the file is not made as a PDF is: {reason}.</source>
      <translation>Etwas in der Datei ist nicht aufgebaut, wie es in einem PDF sein muss: {reason}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>Something is coloured in {found}, which is no ink of the press.</source>
      <translation>Etwas ist in {found} gefärbt, und das ist keine Druckfarbe.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>Something is drawn that belongs to no tag.</source>
      <translation>Etwas Gezeichnetes gehört zu keinem Tag.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>Something is packed as PDF/X does not allow it: {found}.</source>
      <translation>Etwas ist gepackt, wie PDF/X es nicht erlaubt: {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>Something transparent is blended in {found}, not in inks of the press.</source>
      <translation>Etwas Transparentes wird in {found} gemischt, nicht in Druckfarben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>Something white is set to overprint and would not be seen.</source>
      <translation>Etwas Weißes ist auf Überdrucken gestellt und wäre nicht zu sehen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/boxes.py" />
      <source>The boxes of a page do not lie inside each other, or it is turned.</source>
      <translation>Die Rahmen einer Seite liegen nicht ineinander, oder sie ist gedreht.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/boxes.py" />
      <source>The boxes of each page lie inside each other, and no page is turned.</source>
      <translation>Die Rahmen jeder Seite liegen ineinander, und keine Seite ist gedreht.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/reading.py" />
      <source>The file can be opened.</source>
      <translation>Die Datei lässt sich öffnen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/reading.py" />
      <source>The file cannot be opened: {reason}.</source>
      <translation>Die Datei lässt sich nicht öffnen: {reason}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>The file does not say in which language it is.</source>
      <translation>Die Datei nennt ihre Sprache nicht.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The file does not say that it keeps {standard}.</source>
      <translation>Die Datei gibt nicht an, {standard} einzuhalten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The file has a title, a number of its own and the dates that it needs.</source>
      <translation>Die Datei hat einen Titel, eine eigene Nummer und die nötigen Daten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>The file has a title, and a reader shows it.</source>
      <translation>Die Datei hat einen Titel, und ein Leseprogramm zeigt ihn.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>The file has bookmarks.</source>
      <translation>Die Datei hat Lesezeichen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>The file has no bookmarks.</source>
      <translation>Die Datei hat keine Lesezeichen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>The file has no title, or a reader does not show it.</source>
      <translation>Die Datei hat keinen Titel, oder ein Leseprogramm zeigt ihn nicht.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>The file holds a program or something that starts one.</source>
      <translation>Die Datei enthält ein Programm oder etwas, das eines startet.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The file is PDF {version}, and the press needs {wanted}.</source>
      <translation>Die Datei ist PDF {version}, die Druckerei braucht {wanted}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The file is PDF {version}.</source>
      <translation>Die Datei ist PDF {version}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The file is encrypted.</source>
      <translation>Die Datei ist verschlüsselt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/reading.py" />
      <source>The file is made as a PDF is.</source>
      <translation>Die Datei ist aufgebaut, wie ein PDF es ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The file is not encrypted.</source>
      <translation>Die Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>The file is not tagged.</source>
      <translation>Die Datei ist nicht mit Tags versehen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>The file is tagged.</source>
      <translation>Die Datei ist mit Tags versehen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The file keeps all standards that were asked for.</source>
      <translation>Die Datei hält alle verlangten Standards ein.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The file lacks {missing}.</source>
      <translation>Der Datei fehlt {missing}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/access.py" />
      <source>The file says in which language it is: {language}.</source>
      <translation>Die Datei nennt ihre Sprache: {language}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The file says that it keeps {standard}.</source>
      <translation>Die Datei gibt an, {standard} einzuhalten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>The file sets screens or transfer curves, which are the print shop's: {found}.</source>
      <translation>Die Datei legt Raster oder Übertragungskurven fest, was Sache der Druckerei ist: {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The file was written without {standard}: the engine could not keep it.</source>
      <translation>Die Datei wurde ohne {standard} geschrieben: Das Satzprogramm konnte den Standard nicht einhalten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/ink_use.py" />
      <source>The ink of a picture could not be measured.</source>
      <translation>Der Farbauftrag eines Bildes konnte nicht gemessen werden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/ink_use.py" />
      <source>The ink of all {count} pictures was measured.</source>
      <translation>Der Farbauftrag aller {count} Bilder wurde gemessen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The output intent is {condition}, with its profile.</source>
      <translation>Die Ausgabebedingung ist {condition}, mit ihrem Profil.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/printed.py" />
      <source>The page numbers in contents and indexes are right: {count} were read.</source>
      <translation>Die Seitenzahlen in Inhalt und Registern stimmen: {count} wurden gelesen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>The print shop alone decides on screens and transfer curves.</source>
      <translation>Über Raster und Übertragungskurven entscheidet allein die Druckerei.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The profile of the output intent is not the CMYK profile that was asked for.</source>
      <translation>Das Profil der Ausgabebedingung ist nicht das verlangte CMYK-Profil.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>The profile of the output intent is the CMYK profile that was asked for.</source>
      <translation>Das Profil der Ausgabebedingung ist das verlangte CMYK-Profil.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/printed.py" />
      <source>The title of an entry was not found on the page it begins on: {found}.</source>
      <translation>Der Titel eines Eintrags wurde auf dessen erster Seite nicht gefunden: {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>There are form fields.</source>
      <translation>Es gibt Formularfelder.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>There are layers that can be switched off.</source>
      <translation>Es gibt Ebenen, die sich abschalten lassen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>There are links or notes on a page.</source>
      <translation>Auf einer Seite sind Verweise oder Notizen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>There are no form fields.</source>
      <translation>Es gibt keine Formularfelder.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>There are no layers that can be switched off.</source>
      <translation>Es gibt keine Ebenen, die sich abschalten lassen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>There are no links and no notes on the pages.</source>
      <translation>Auf den Seiten sind keine Verweise und keine Notizen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>There are no spot colours.</source>
      <translation>Es gibt keine Schmuckfarben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>There are spot colours, each a plate more: {found}.</source>
      <translation>Es gibt Schmuckfarben, jede eine Platte mehr: {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/boxes.py" />
      <source>There are {count} pages, and the book has {wanted}.</source>
      <translation>Es sind {count} Seiten, und das Heft hat {wanted}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/boxes.py" />
      <source>There are {count} pages.</source>
      <translation>Es sind {count} Seiten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>There is PostScript in the file.</source>
      <translation>Es ist PostScript in der Datei.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>There is no PostScript in the file.</source>
      <translation>Es ist kein PostScript in der Datei.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/identity.py" />
      <source>There is not exactly one output intent for {condition} with its profile.</source>
      <translation>Es gibt nicht genau eine Ausgabebedingung für {condition} mit ihrem Profil.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/verdict.py" />
      <source>This is festdesk's own check; no independent validator of PDF/X or PDF/A ran.</source>
      <translation>Das ist die eigene Prüfung von festdesk; kein unabhängiges Prüfprogramm für PDF/X oder PDF/A ist gelaufen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/structure.py" />
      <source>What is drawn on a page could not be read: {found}.</source>
      <translation>Was auf eine Seite gezeichnet ist, ließ sich nicht lesen: {found}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/colours.py" />
      <source>What is transparent is blended in inks of the press.</source>
      <translation>Transparentes wird in Druckfarben gemischt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/verdict.py" />
      <source>page {pages}</source>
      <translation>Seite {pages}</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/verdict.py" />
      <source>pages {pages}</source>
      <translation>Seiten {pages}</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/preflight/verdict.py" />
      <source>{said} ({pages})</source>
      <translation>{said} ({pages})</translation>
    </message>
  </context>
  <context>
    <name>PrintDialog</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>&amp;Close</source>
      <translation>S&amp;chließen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>&amp;Number of copies</source>
      <translation>A&amp;nzahl der Exemplare</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>&amp;On a sheet</source>
      <translation>&amp;Auf einem Bogen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>&amp;Print</source>
      <translation>&amp;Drucken</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>As large as the paper allows</source>
      <translation>So groß, wie das Papier es erlaubt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>As the printer is set</source>
      <translation>Wie am Drucker eingestellt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Both sides, long edge</source>
      <translation>Beidseitig, lange Kante</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Both sides, short edge</source>
      <translation>Beidseitig, kurze Kante</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Into a PDF file …</source>
      <translation>In eine PDF-Datei …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>One page</source>
      <translation>Eine Seite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>One side</source>
      <translation>Einseitig</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>P&amp;ages</source>
      <translation>&amp;Seiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>P&amp;rinter</source>
      <translation>D&amp;rucker</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Pap&amp;er</source>
      <translation>&amp;Papier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Print into a PDF file</source>
      <translation>In eine PDF-Datei drucken</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Print the pages</source>
      <translation>Seiten drucken</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Printing …</source>
      <translation>Wird gedruckt …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Progress of printing</source>
      <translation>Fortschritt des Druckens</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>S&amp;ize</source>
      <translation>&amp;Größe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>S&amp;top</source>
      <translation>An&amp;halten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Sheet {done} of {of}</source>
      <translation>Bogen {done} von {of}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Sheets handed to the printer: {count}.</source>
      <translation>An den Drucker übergebene Bogen: {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Si&amp;des</source>
      <translation>S&amp;eitigkeit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Stopped. What the printer has taken already it may still print.</source>
      <translation>Angehalten. Was der Drucker schon hat, druckt er vielleicht noch.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>There is no such folder. Choose another.</source>
      <translation>Diesen Ordner gibt es nicht. Wählen Sie einen anderen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>True size</source>
      <translation>In wahrer Größe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Two facing pages</source>
      <translation>Zwei Seiten einander gegenüber</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>Write pages from 1 to {count}, such as 3-8, 12, or nothing for all.</source>
      <translation>Schreiben Sie Seiten von 1 bis {count}, etwa 3-8, 12, oder nichts für alle.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>all {count}, or for example 3-8, 12</source>
      <translation>alle {count}, oder zum Beispiel 3-8, 12</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/print_dialog.py" />
      <source>printed</source>
      <comment>end of a file name</comment>
      <translation>gedruckt</translation>
    </message>
  </context>
  <context>
    <name>PrintSourceGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>Add a source</source>
      <translation>Quelle hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>Add print source or rights</source>
      <translation>Kopienquelle oder Rechte hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>Change print source or rights</source>
      <translation>Kopienquelle oder Rechte ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>Contacts for this film</source>
      <translation>Kontakte für diesen Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>Contacts for this film, never printed</source>
      <translation>Kontakte für diesen Film, nie gedruckt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>In the credits: {companies}</source>
      <translation>In den Credits: {companies}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>Print source and rights</source>
      <translation>Kopienquelle und Rechte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>Remove print source or rights</source>
      <translation>Kopienquelle oder Rechte entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>Territory</source>
      <translation>Gebiet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/print_source_group.py" />
      <source>When, until</source>
      <translation>Wann, bis wann</translation>
    </message>
  </context>
  <context>
    <name>PrintedSide</name>
    <message>
      <location filename="../../festdesk/desktop/films/printed_side.py" />
      <source>There is no room for the printed page beside the card. Make the window wider, or show the page in a window of its own with Ctrl+Alt+P.</source>
      <translation>Neben der Karte ist kein Platz für die gedruckte Seite. Machen Sie das Fenster breiter, oder zeigen Sie die Seite mit Strg+Alt+P in einem eigenen Fenster.</translation>
    </message>
  </context>
  <context>
    <name>PrintsGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Add a print or file</source>
      <translation>Kopie oder Datei hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Add print</source>
      <translation>Kopie hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Change print</source>
      <translation>Kopie ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Print</source>
      <translation>Kopie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Print or file</source>
      <translation>Kopie oder Datei</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Prints and files</source>
      <translation>Kopien und Dateien</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Remove print</source>
      <translation>Kopie entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Reorder prints</source>
      <translation>Kopien ordnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>The film's version. Type another here, such as OmU, if this print differs.</source>
      <translation>Die Fassung des Films. Tippen Sie hier eine andere, etwa OmU, wenn diese Kopie abweicht.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>The version of this print; empty it to show the film's own version.</source>
      <translation>Die Fassung dieser Kopie; leeren Sie das Feld, um die Fassung des Films zu zeigen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/prints_group.py" />
      <source>Version</source>
      <translation>Fassung</translation>
    </message>
  </context>
  <context>
    <name>ProcessTask</name>
    <message>
      <location filename="../../festdesk/desktop/tasks.py" />
      <source>The work ended without a result. Nothing was written.</source>
      <translation>Die Arbeit endete ohne Ergebnis. Nichts wurde geschrieben.</translation>
    </message>
  </context>
  <context>
    <name>Profile</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Binding</source>
      <translation>Bindung</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Black of several inks</source>
      <translation>Schwarz aus mehreren Farben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Black text overprints</source>
      <translation>Schwarzer Text überdruckt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Bleed (mm)</source>
      <translation>Anschnitt (mm)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Findings in the margin</source>
      <translation>Befunde am Rand</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Height of the sheet (mm), 0: as needed</source>
      <translation>Höhe des Bogens (mm), 0: nach Bedarf</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Line numbers</source>
      <translation>Zeilennummern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Line with title and page outside</source>
      <translation>Zeile mit Titel und Seite außen</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>Links</source>
      <translation>Verweise</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Mark across</source>
      <translation>Wasserzeichen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Marks</source>
      <translation>Marken</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Most ink (%)</source>
      <translation>Höchster Farbauftrag (%)</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>Notes in the margin</source>
      <translation>Notizen am Rand</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>Overprinting of black text</source>
      <translation>Das Überdrucken von schwarzem Text</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Pages of a signature</source>
      <translation>Seiten eines Druckbogens</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Pictures: at most (dpi)</source>
      <translation>Bilder: höchstens (dpi)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Refuse below (dpi)</source>
      <translation>Ablehnen unter (dpi)</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The binding</source>
      <translation>Die Bindung</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The bleed in mm</source>
      <translation>Der Anschnitt in mm</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The colour profile</source>
      <translation>Das Farbprofil</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The height of the sheet in mm</source>
      <translation>Die Höhe des Bogens in mm</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The highest resolution in dpi</source>
      <translation>Die höchste Auflösung in dpi</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The line with title and page</source>
      <translation>Die Zeile mit Titel und Seite</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The lowest resolution in dpi</source>
      <translation>Die niedrigste Auflösung in dpi</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The marks</source>
      <translation>Die Marken</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The most ink in per cent</source>
      <translation>Der höchste Farbauftrag in Prozent</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The name</source>
      <translation>Der Name</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The number of pages in a signature</source>
      <translation>Die Seitenzahl eines Druckbogens</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The printing condition</source>
      <translation>Die Druckbedingung</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The resolution in dpi below which there is a warning</source>
      <translation>Die Auflösung in dpi, unter der gewarnt wird</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The standards</source>
      <translation>Die Standards</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The tagging</source>
      <translation>Die Tags</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The thickness of the paper in mm</source>
      <translation>Die Dicke des Papiers in mm</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The watermark</source>
      <translation>Das Wasserzeichen</translation>
    </message>
    <message>
      <location filename="../../festdesk/booklet/profile_values.py" />
      <source>The width of the sheet in mm</source>
      <translation>Die Breite des Bogens in mm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Thickness of the paper (mm)</source>
      <translation>Dicke des Papiers (mm)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Warn below (dpi)</source>
      <translation>Warnen unter (dpi)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Width of the sheet (mm), 0: as needed</source>
      <translation>Breite des Bogens (mm), 0: nach Bedarf</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>crop and register marks, bar of the inks</source>
      <translation>Schnitt- und Passmarken, Farbkontrollstreifen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>crop marks</source>
      <translation>Schnittmarken</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>in large areas too</source>
      <translation>auch in großen Flächen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>nowhere but in pictures</source>
      <translation>nirgends außer in Bildern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>perfect binding</source>
      <translation>Klebebindung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>saddle stitch</source>
      <translation>Rückenheftung</translation>
    </message>
  </context>
  <context>
    <name>ProfileEditor</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>&amp;Close</source>
      <translation>S&amp;chließen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>&amp;Name</source>
      <translation>&amp;Name</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Change a profile</source>
      <translation>Profil ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Choose a colour profile</source>
      <translation>Farbprofil wählen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Choose a colour profile …</source>
      <translation>Farbprofil wählen …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Colour profile</source>
      <translation>Farbprofil</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Colour profiles (*.icc *.icm)</source>
      <translation>Farbprofile (*.icc *.icm)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>FOGRA39, coated paper</source>
      <translation>FOGRA39, gestrichenes Papier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Profile of the edition's own</source>
      <translation>Eigenes Profil der Ausgabe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Remo&amp;ve the profile</source>
      <translation>Profil &amp;entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Remove a profile</source>
      <translation>Profil entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Rename a profile</source>
      <translation>Profil umbenennen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>The shipped one</source>
      <translation>Das mitgelieferte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Use the shipped colour profile</source>
      <translation>Mitgeliefertes Farbprofil benutzen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>Write a number.</source>
      <translation>Schreiben Sie eine Zahl.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/profile_editor.py" />
      <source>an own one for CMYK</source>
      <translation>ein eigenes für CMYK</translation>
    </message>
  </context>
  <context>
    <name>Progress</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/progress.py" />
      <source>At most {seconds} s more.</source>
      <translation>Höchstens noch {seconds} s.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/progress.py" />
      <source>Looking for a plan …</source>
      <translation>Ein Plan wird gesucht …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/progress.py" />
      <source>Looking for the reason why not all have a place …</source>
      <translation>Gesucht wird, warum nicht alle einen Platz haben …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/progress.py" />
      <source>Time spent on looking for a plan</source>
      <translation>Zeit, die die Suche nach einem Plan dauert</translation>
    </message>
  </context>
  <context>
    <name>Proposal</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>All {count} screenings have a place.</source>
      <translation>Alle {count} Vorführungen haben einen Platz.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Block without a name</source>
      <translation>Block ohne Namen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Each film once in the evening or at a weekend</source>
      <translation>Jeder Film einmal am Abend oder am Wochenende</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Each section every day</source>
      <translation>Jede Sektion an jedem Tag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Every wish is fulfilled.</source>
      <translation>Jeder Wunsch ist erfüllt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Films of a section not at the same time</source>
      <translation>Filme einer Sektion nicht zur gleichen Zeit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Films of {minutes} min and more not after 21:00</source>
      <translation>Filme ab {minutes} min nicht nach 21:00</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Guests and talks in the evening</source>
      <translation>Gäste und Gespräche am Abend</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Guests and talks in the larger halls</source>
      <translation>Gäste und Gespräche in den größeren Sälen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Not fulfilled are: {wishes}.</source>
      <translation>Nicht erfüllt sind: {wishes}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Schools in the morning, press and industry before 17:00</source>
      <translation>Schulen am Vormittag, Presse und Fachpublikum vor 17:00</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>Screenings for this audience ({audience}) promise {languages}.</source>
      <translation>Vorführungen für dieses Publikum ({audience}) sagen zu: {languages}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Showings of a film on different days</source>
      <translation>Vorführungen eines Films an verschiedenen Tagen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>The one print ({print}) has to be carried from venue to venue.</source>
      <translation>Die einzige Kopie ({print}) muss von Spielstätte zu Spielstätte gebracht werden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>These {count} cannot all have a place: {titles}.</source>
      <translation>Diese {count} können nicht alle einen Platz haben: {titles}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>Two showings of {film} must not run at the same time.</source>
      <translation>Zwei Vorführungen dürfen nicht gleichzeitig laufen: {film}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>What is planned in {venue} already stays.</source>
      <translation>Was schon geplant ist, bleibt: {venue}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>What is planned stays where it is</source>
      <translation>Geplantes bleibt, wo es ist</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Wishes left unfulfilled: {points} points. How few there could be is not known yet.</source>
      <translation>Unerfüllte Wünsche: {points} Punkte. Wie wenige möglich sind, ist noch nicht bekannt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Wishes left unfulfilled: {points} points. No plan has fewer than {bound}.</source>
      <translation>Unerfüllte Wünsche: {points} Punkte. Kein Plan hat weniger als {bound}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>Wishes left unfulfilled: {points} points. No plan has fewer.</source>
      <translation>Unerfüllte Wünsche: {points} Punkte. Kein Plan hat weniger.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>days without a film of a section: {count}</source>
      <translation>Tage ohne einen Film einer Sektion: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>films neither in an evening nor at a weekend: {count}</source>
      <translation>Filme weder am Abend noch am Wochenende: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>films of a section that begin within the same two hours: {count}</source>
      <translation>Filme einer Sektion, die innerhalb derselben zwei Stunden beginnen: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>guests and talks at another time than in the evening: {count}</source>
      <translation>Gäste und Gespräche zu anderer Zeit als am Abend: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>guests and talks in a smaller hall: {count}</source>
      <translation>Gäste und Gespräche in einem kleineren Saal: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>long films after 21:00: {count}</source>
      <translation>lange Filme nach 21:00: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>schools, press or industry at an unusual hour: {count}</source>
      <translation>Schulen, Presse oder Fachpublikum zu ungewohnter Stunde: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>screenings moved: {count}</source>
      <translation>verschobene Vorführungen: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>two showings of a film at the same time of the day: {count}</source>
      <translation>zwei Vorführungen eines Films zur gleichen Tageszeit: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>two showings of a film in one venue: {count}</source>
      <translation>zwei Vorführungen eines Films in einer Spielstätte: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>two showings of a film on one day: {count}</source>
      <translation>zwei Vorführungen eines Films an einem Tag: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>{count} of {all} screenings have a place.</source>
      <translation>{count} von {all} Vorführungen haben einen Platz.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{count} screenings need {needed} with the time between them, and {venues} can be had for {there}: {titles}.</source>
      <translation>{count} Vorführungen brauchen mit den Zeiten dazwischen {needed}, zur Verfügung stehen {there} ({venues}): {titles}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{film} can be shown only within its own time.</source>
      <translation>{film} kann nur in der eigenen Zeit gezeigt werden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{hours} h</source>
      <translation>{hours} h</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{person} cannot be in two places, and has to walk.</source>
      <translation>{person} kann nicht an zwei Orten sein und muss zu Fuß gehen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{person} is at the festival only for some days.</source>
      <translation>{person} ist nur an einigen Tagen beim Festival.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>{titles} and {count} more</source>
      <translation>{titles} und {count} weitere</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{titles} has no place anywhere:</source>
      <translation>{titles}: Nirgends ist ein Platz:</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{title} has its venue or its start already.</source>
      <translation>{title} hat schon eine Spielstätte oder einen Beginn.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{venues} on {days}</source>
      <translation>{venues}, {days}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{venue} can be had only in its hours{hours}.</source>
      <translation>{venue} ist nur zu den Öffnungszeiten verfügbar{hours}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{venue} has breaks or is blocked.</source>
      <translation>{venue} hat Pausen oder ist gesperrt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{venue} promises its audience {languages}.</source>
      <translation>{venue} sagt dem Publikum {languages} zu.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{venue} shows only {formats}.</source>
      <translation>{venue} zeigt nur {formats}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reasons.py" />
      <source>{venue} takes {minutes} min between two screenings.</source>
      <translation>{venue} braucht {minutes} min zwischen zwei Vorführungen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>… and at different times of the day</source>
      <translation>… und zu verschiedenen Tageszeiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/words.py" />
      <source>… and in different venues</source>
      <translation>… und in verschiedenen Spielstätten</translation>
    </message>
  </context>
  <context>
    <name>ProposalDialog</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>&amp;Back</source>
      <translation>&amp;Zurück</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>&amp;Propose a plan</source>
      <translation>Plan &amp;vorschlagen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>&amp;Stop and keep the best</source>
      <translation>&amp;Anhalten und den besten behalten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>&amp;Take over</source>
      <translation>&amp;Übernehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>&amp;Take over {count}</source>
      <translation>{count} &amp;übernehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>C&amp;lose</source>
      <translation>S&amp;chließen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>No place was found for {titles}. Whether there is one is not proved: look for longer, or give the plan more room.</source>
      <translation>Für {titles} wurde kein Platz gefunden. Ob es einen gibt, ist nicht bewiesen: Lassen Sie länger suchen, oder geben Sie dem Plan mehr Raum.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>Nothing is ticked.</source>
      <translation>Nichts ist angekreuzt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>Propose a plan</source>
      <translation>Plan vorschlagen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>Take over a proposed plan</source>
      <translation>Vorgeschlagenen Plan übernehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>The checks find no clash in the {count} ticked screenings.</source>
      <translation>In den {count} angekreuzten Vorführungen finden die Prüfungen keinen Konflikt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>There is no venue yet. Add the venues of the edition first.</source>
      <translation>Es gibt noch keine Spielstätte. Fügen Sie zuerst die Spielstätten der Ausgabe hinzu.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>There is nothing to plan with these ticks.</source>
      <translation>So, wie angekreuzt ist, gibt es nichts zu planen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>{count} of the {all} ticked screenings would clash, with what is not ticked or has been changed meanwhile.</source>
      <translation>Von {all} angekreuzten Vorführungen gerieten {count} in Konflikt mit dem, was nicht angekreuzt oder inzwischen geändert ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/dialog.py" />
      <source>{count} screenings were taken over. Ctrl+Z takes that back.</source>
      <translation>{count} Vorführungen wurden übernommen. Strg+Z nimmt das zurück.</translation>
    </message>
  </context>
  <context>
    <name>Quoted</name>
    <message>
      <location filename="../../festdesk/desktop/phrases.py" />
      <source>“{words}”</source>
      <translation>„{words}“</translation>
    </message>
  </context>
  <context>
    <name>Reason</name>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A company in brackets after a name.</source>
      <translation>Eine Firma in Klammern hinter einem Namen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A company stands in brackets after the name.</source>
      <translation>Hinter dem Namen steht eine Firma in Klammern.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A company, and the first one after the people.</source>
      <translation>Eine Firma, und die erste nach den Personen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A company, and the last one: distributors stand last as a rule.</source>
      <translation>Eine Firma, und die letzte: Der Verleih steht in der Regel am Ende.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A name in the data line.</source>
      <translation>Ein Name in der Zeile mit den Angaben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A name in the header line.</source>
      <translation>Ein Name in der Kopfzeile.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A name stands alone near the top.</source>
      <translation>Weit oben steht ein Name für sich.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A number without unit beside country or year is taken for minutes.</source>
      <translation>Eine Zahl ohne Einheit neben Land oder Jahr gilt als Minuten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A paragraph begins with it.</source>
      <translation>Ein Absatz beginnt damit.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A sentence begins with it, and goes on after its exclamation mark.</source>
      <translation>Ein Satz beginnt damit und geht nach dem Ausrufezeichen weiter.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A short line near the top.</source>
      <translation>Eine kurze Zeile weit oben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A short line right below the header line.</source>
      <translation>Eine kurze Zeile unmittelbar unter der Kopfzeile.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A short line without a full stop between the paragraphs of a text.</source>
      <translation>Eine kurze Zeile ohne Punkt zwischen den Absätzen eines Textes.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A text here says “{role}” beside the name.</source>
      <translation>Ein Text hier nennt neben dem Namen „{role}“.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>A word for the role stands before names alone.</source>
      <translation>Vor bloßen Namen steht ein Wort für die Funktion.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>As on the line above.</source>
      <translation>Wie in der Zeile darüber.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>Day and month fall on the weekday “{weekday}” in {year}, the first such year since the film was made.</source>
      <translation>Tag und Monat fallen {year} auf den Wochentag „{weekday}“, zum ersten Mal, seit es den Film gibt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>Day and month fall on the weekday “{weekday}” in {year}.</source>
      <translation>Tag und Monat fallen {year} auf den Wochentag „{weekday}“.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>Invisible control characters were left out.</source>
      <translation>Unsichtbare Steuerzeichen wurden weggelassen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It begins with a birth.</source>
      <translation>Er beginnt mit einer Geburt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It begins with {name} and tells of a life or a trade.</source>
      <translation>Er beginnt mit {name} und erzählt von einem Leben oder einem Beruf.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It follows the first text.</source>
      <translation>Er folgt auf den ersten Text.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It follows the synopsis at a distance.</source>
      <translation>Er folgt mit Abstand auf die Synopsis.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It has the title “{title}” and the director.</source>
      <translation>Es hat den Titel „{title}“ und die Regie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It is headed as a short text, and too long for one sentence.</source>
      <translation>Er ist als Kurztext überschrieben und zu lang für einen Satz.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It is quoted and names its source.</source>
      <translation>Er ist zitiert und nennt seine Quelle.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It is quoted and speaks in the first person.</source>
      <translation>Er ist zitiert und spricht in der ersten Person.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It is quoted or set apart most often.</source>
      <translation>Es ist am häufigsten zitiert oder abgesetzt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It is the first line.</source>
      <translation>Es ist die erste Zeile.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It is the heading right above the film’s data.</source>
      <translation>Es ist die Überschrift unmittelbar über den Angaben zum Film.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It names the director, {name}, {count} times.</source>
      <translation>Er nennt die Regie, {name}, {count}-mal.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It names the director, {name}.</source>
      <translation>Er nennt die Regie: {name}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It names three films or more by title and year, and the director.</source>
      <translation>Er nennt drei oder mehr Filme mit Titel und Jahr, und die Regie.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It names “{title}” {count} times.</source>
      <translation>Der Text nennt „{title}“ {count}-mal.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It names “{title}”.</source>
      <translation>Der Text nennt „{title}“.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It opens the film’s lines in a list of films.</source>
      <translation>Es eröffnet die Zeilen des Films in einer Liste von Filmen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It opens the header line.</source>
      <translation>Es eröffnet die Kopfzeile.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It opens the line with country and year, below another title.</source>
      <translation>Es eröffnet die Zeile mit Land und Jahr, unter einem anderen Titel.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It stands above all films of the list.</source>
      <translation>Es steht über allen Filmen der Liste.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It stands beside the title.</source>
      <translation>Es steht neben dem Titel.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It stands in the heading beside the title.</source>
      <translation>Es steht in der Überschrift neben dem Titel.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It stands on the page more than once.</source>
      <translation>Es steht mehr als einmal auf der Seite.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It stands under a heading of something else.</source>
      <translation>Er steht unter einer Überschrift für anderes.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It stands under a heading of the press.</source>
      <translation>Er steht unter einer Überschrift der Presse.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It stands under a heading that says so.</source>
      <translation>Er steht unter einer Überschrift, die es sagt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>It tells where somebody was born or studied.</source>
      <translation>Er sagt, wo jemand geboren wurde oder studiert hat.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>Of {filled} lines the first {read} were read; the rest is kept as it is.</source>
      <translation>Von {filled} Zeilen wurden die ersten {read} gelesen; der Rest bleibt, wie er ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>One sentence before the first longer text.</source>
      <translation>Ein einzelner Satz vor dem ersten längeren Text.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>Only a guess from the usual order of roles after the cast; look it up.</source>
      <translation>Nur eine Vermutung nach der üblichen Ordnung der Funktionen hinter der Besetzung; bitte nachsehen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The biography names it with the film’s year, {year}.</source>
      <translation>Die Biografie nennt es mit dem Jahr des Films, {year}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The date lies within the days of the edition.</source>
      <translation>Das Datum liegt in den Tagen der Ausgabe.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The filmography has it under the film’s year, {year}, as {qualifier}.</source>
      <translation>Die Filmografie führt es unter dem Jahr des Films, {year}, mit dem Vermerk: {qualifier}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The filmography has it under the film’s year, {year}.</source>
      <translation>Die Filmografie führt es unter dem Jahr des Films, {year}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The first line, and with {count} names the longest: the cast stands so as a rule.</source>
      <translation>Die erste Zeile und mit {count} Namen die längste: So steht in der Regel die Besetzung.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The first text of the page.</source>
      <translation>Der erste Text der Seite.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The life beside the filmography begins with this name.</source>
      <translation>Der Lebenslauf neben der Filmografie beginnt mit diesem Namen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The line has no label, so its role is unknown.</source>
      <translation>Die Zeile hat keine Bezeichnung, deshalb ist die Funktion unbekannt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The longer of two short texts.</source>
      <translation>Der längere von zwei kurzen Texten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The name stands alone near the top and comes again among the credits.</source>
      <translation>Der Name steht weit oben für sich und kehrt unter den Credits wieder.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The name stands alone near the top and comes again in a text.</source>
      <translation>Der Name steht weit oben für sich und kehrt in einem Text wieder.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The same in another language.</source>
      <translation>Dasselbe in einer anderen Sprache.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The synopsis stands elsewhere.</source>
      <translation>Die Synopsis steht anderswo.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The text had been read in the wrong encoding; {count} places were put right.</source>
      <translation>Der Text war in der falschen Kodierung gelesen worden; {count} Stellen wurden berichtigt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The text names it with the film’s year, {year}.</source>
      <translation>Der Text nennt es mit dem Jahr des Films, {year}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The text names it {count} times, also in capitals.</source>
      <translation>Der Text nennt es {count}-mal, auch in Großbuchstaben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The text names it.</source>
      <translation>Der Text nennt es.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The text sets it in capitals.</source>
      <translation>Der Text setzt es in Großbuchstaben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>The year is not stated and could not be told.</source>
      <translation>Das Jahr ist nicht angegeben und ließ sich nicht ermitteln.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>{count} characters are no text and stand as �.</source>
      <translation>{count} Zeichen sind kein Text und stehen als �.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>{count} characters had been lost before the text came here; they stand as �.</source>
      <translation>{count} Zeichen waren schon verloren, bevor der Text hierher kam; sie stehen als �.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>{count} paragraphs that judge the film rather than announce it.</source>
      <translation>{count} Absätze, die den Film eher beurteilen als ankündigen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>{name} directed the film, and directors often write as well.</source>
      <translation>{name} hat Regie geführt, und wer Regie führt, schreibt oft auch.</translation>
    </message>
    <message>
      <location filename="../../festdesk/intake/reasons.py" />
      <source>“{words}” is one slip of typing away from “{name}”.</source>
      <translation>„{words}“ ist einen Tippfehler von „{name}“ entfernt.</translation>
    </message>
  </context>
  <context>
    <name>ReasonView</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reason_view.py" />
      <source>Go there</source>
      <translation>Dorthin gehen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reason_view.py" />
      <source>Go to the rule: {rule}</source>
      <translation>Zur Regel gehen: {rule}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reason_view.py" />
      <source>Perhaps fewer rules than these contradict each other.</source>
      <translation>Vielleicht widersprechen einander auch weniger Regeln als diese.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/reason_view.py" />
      <source>{count} more have no place for like reasons.</source>
      <translation>{count} weitere haben aus ähnlichen Gründen keinen Platz.</translation>
    </message>
  </context>
  <context>
    <name>RecentFilesModel</name>
    <message>
      <location filename="../../festdesk/desktop/welcome/recent.py" />
      <source>not found</source>
      <translation>nicht gefunden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/recent.py" />
      <source>today, {clock}</source>
      <translation>heute, {clock}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/recent.py" />
      <source>yesterday, {clock}</source>
      <translation>gestern, {clock}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/recent.py" />
      <source>{weekday}, {clock}</source>
      <translation>{weekday}, {clock}</translation>
    </message>
  </context>
  <context>
    <name>Release</name>
    <message>
      <location filename="../../festdesk/films/releases.py" />
      <source>Distributor</source>
      <translation>Verleih</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/releases.py" />
      <source>In cinemas</source>
      <translation>Im Kino</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/releases.py" />
      <source>Print source</source>
      <translation>Kopienquelle</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/releases.py" />
      <source>Producer</source>
      <translation>Produktion</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/releases.py" />
      <source>Rights</source>
      <translation>Rechte</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/releases.py" />
      <source>Sales agent</source>
      <translation>Weltvertrieb</translation>
    </message>
    <message>
      <location filename="../../festdesk/films/releases.py" />
      <source>Streaming</source>
      <translation>Streaming</translation>
    </message>
  </context>
  <context>
    <name>Replace</name>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <source>Alt texts</source>
      <translation>Alternativtexte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <source>Awards</source>
      <translation>Preise</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <source>Captions</source>
      <translation>Bildunterschriften</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <source>Characters</source>
      <translation>Rollen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <source>Names in credits</source>
      <translation>Namen in Credits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <source>Notes for colleagues</source>
      <translation>Notizen fürs Team</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <source>Own texts</source>
      <translation>Eigene Texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <source>Press texts</source>
      <translation>Pressetexte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/fields.py" />
      <source>Titles</source>
      <translation>Titel</translation>
    </message>
  </context>
  <context>
    <name>ReplaceDialog</name>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>&amp;Close</source>
      <translation>S&amp;chließen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>&amp;Find</source>
      <translation>&amp;Suchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>&amp;Match case</source>
      <translation>&amp;Groß- und Kleinschreibung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>&amp;Replace {count}</source>
      <translation>{count} e&amp;rsetzen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>All cards</source>
      <translation>Alle Karten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>All languages</source>
      <translation>Alle Sprachen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Cards in the list</source>
      <translation>Karten der Liste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Cards to search</source>
      <translation>Zu durchsuchende Karten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Chosen cards</source>
      <translation>Gewählte Karten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Find and replace</source>
      <translation>Suchen und ersetzen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Language to search</source>
      <translation>Zu durchsuchende Sprache</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Nothing was found in these fields and cards.</source>
      <translation>In diesen Feldern und Karten wurde nichts gefunden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>One value was changed. Ctrl+Z takes it back.</source>
      <translation>Ein Wert wurde geändert. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Regular e&amp;xpression</source>
      <translation>Regulärer Ausdr&amp;uck</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Replace &amp;with</source>
      <translation>Ersetzen durc&amp;h</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Replace “{words}”</source>
      <translation>„{words}“ ersetzen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>The first {count} hits are shown. Replace them and search again, or narrow it.</source>
      <translation>Die ersten {count} Treffer werden gezeigt. Ersetzen Sie sie und suchen Sie noch einmal, oder grenzen Sie ein.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Tick &amp;all</source>
      <translation>Alle &amp;ankreuzen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Tick &amp;none</source>
      <translation>&amp;Keine ankreuzen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Type what is to be found. Every hit is shown before it changes.</source>
      <translation>Tippen Sie, was gesucht werden soll. Jeder Treffer wird gezeigt, bevor er geändert wird.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>What would be replaced</source>
      <translation>Was ersetzt würde</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Whole w&amp;ords</source>
      <translation>Ganze &amp;Wörter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Words to find</source>
      <translation>Zu suchende Wörter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>Words to put in their place</source>
      <translation>Wörter, die an ihre Stelle treten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>{count} values were changed. Ctrl+Z takes all of it back.</source>
      <translation>{count} Werte wurden geändert. Strg+Z nimmt alles zurück.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>{count} values were changed; {left} were left alone, because they had changed since they were shown. Ctrl+Z takes all of it back.</source>
      <translation>{count} Werte wurden geändert; {left} blieben, wie sie waren, weil sie sich geändert hatten, seit sie gezeigt wurden. Strg+Z nimmt alles zurück.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/replace/dialog.py" />
      <source>{ticked} of {count} hits are ticked, on {cards} cards.</source>
      <translation>{ticked} von {count} Treffern sind angekreuzt, auf {cards} Karten.</translation>
    </message>
  </context>
  <context>
    <name>RequiredBar</name>
    <message>
      <location filename="../../festdesk/desktop/films/required_bar.py" />
      <source>Go to: {field}</source>
      <translation>Gehe zu: {field}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/required_bar.py" />
      <source>Leave it</source>
      <translation>Lassen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/required_bar.py" />
      <source>Not set to {status}; still required:</source>
      <translation>Nicht auf „{status}“ gesetzt; es fehlt noch:</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/required_bar.py" />
      <source>Required as soon as a card is {status}, and still missing: {field}.</source>
      <translation>Verlangt, sobald eine Karte „{status}“ ist, und fehlt noch: {field}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/required_bar.py" />
      <source>Required as soon as a card is {status}: {field}.</source>
      <translation>Verlangt, sobald eine Karte „{status}“ ist: {field}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/required_bar.py" />
      <source>Set to {status} all the same</source>
      <translation>Trotzdem auf „{status}“ setzen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/required_bar.py" />
      <source>Still required to be {status}:</source>
      <translation>Fehlt noch für „{status}“:</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/required_bar.py" />
      <source>{count} more</source>
      <translation>{count} weitere</translation>
    </message>
  </context>
  <context>
    <name>RescueDialog</name>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>&amp;Cancel</source>
      <translation>&amp;Abbrechen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>&amp;Close</source>
      <translation>S&amp;chließen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>&amp;Open the new file</source>
      <translation>&amp;Neue Datei öffnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>&amp;Salvage into a new file…</source>
      <translation>In eine neue Datei &amp;retten…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>A damaged file</source>
      <translation>Eine beschädigte Datei</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Copying what is there …</source>
      <translation>Was da ist, wird kopiert …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Everything that is known to have been there came back.</source>
      <translation>Alles, wovon man weiß, ist zurückgekommen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Look at what did not come back. The history did not come back whole, so a new one begins: what was done before cannot be undone.</source>
      <translation>Sehen Sie nach, was nicht zurückkam. Der Verlauf kam nicht ganz zurück, deshalb beginnt ein neuer: Was vorher getan wurde, lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Look at what did not come back. What was done before can be undone.</source>
      <translation>Sehen Sie nach, was nicht zurückkam. Was vorher getan wurde, lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Looking at the pictures …</source>
      <translation>Die Bilder werden angesehen …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Progress of the salvage</source>
      <translation>Fortschritt der Rettung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Reading what can be read …</source>
      <translation>Was lesbar ist, wird gelesen …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Salvage into a new file</source>
      <translation>In eine neue Datei retten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Salvaging</source>
      <translation>Rettung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Salvaging reads whatever can still be read and writes it into a new file. The damaged one stays as it is. You are told what came back and what did not.</source>
      <translation>Die Rettung liest, was noch lesbar ist, und schreibt es in eine neue Datei. Die beschädigte bleibt, wie sie ist. Sie erfahren, was zurückkam und was nicht.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>The salvage was cancelled; no file was made.</source>
      <translation>Die Rettung wurde abgebrochen; es wurde keine Datei gemacht.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>This file is damaged</source>
      <translation>Diese Datei ist beschädigt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>What came back</source>
      <translation>Was zurückkam</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>Writing the new file …</source>
      <translation>Die neue Datei wird geschrieben …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/rescue/dialog.py" />
      <source>{name} salvaged</source>
      <translation>{name} gerettet</translation>
    </message>
  </context>
  <context>
    <name>ReviewNote</name>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Approve again</source>
      <translation>Wieder freigeben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Approve {text} again</source>
      <translation>Wieder freigeben: {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Approved by {who}, {when}</source>
      <translation>Freigegeben von {who}, {when}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Edited by {who}, {when}</source>
      <translation>Redigiert von {who}, {when}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Proofed again</source>
      <translation>Wieder korrigiert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Proofed by {who}, {when}</source>
      <translation>Korrigiert von {who}, {when}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Show what changed</source>
      <translation>Zeigen, was sich änderte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Show what was changed in {text}</source>
      <translation>Zeigen, was sich änderte: {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Was approved by {who} on {when}; it was changed since.</source>
      <translation>War freigegeben von {who}, {when}; wurde seither geändert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Was approved until {when}, and then changed.</source>
      <translation>War freigegeben bis {when}, dann geändert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Was proofed by {who} on {when}; it was changed since.</source>
      <translation>War korrigiert von {who}, {when}; wurde seither geändert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>Was proofed until {when}, and then changed.</source>
      <translation>War korrigiert bis {when}, dann geändert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_review.py" />
      <source>{text}: proofed again</source>
      <translation>{text}: wieder korrigiert</translation>
    </message>
  </context>
  <context>
    <name>Rule</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rule_words.py" />
      <source>As it comes: {severity}</source>
      <translation>Wie vorgegeben: {severity}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rule_words.py" />
      <source>Off</source>
      <translation>Aus</translation>
    </message>
  </context>
  <context>
    <name>RulesPage</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rules_page.py" />
      <source>All as &amp;they come</source>
      <translation>Alle &amp;wie vorgegeben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rules_page.py" />
      <source>Change rule: {clash}</source>
      <translation>Regel ändern: {clash}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rules_page.py" />
      <source>Clash</source>
      <translation>Konflikt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rules_page.py" />
      <source>How grave a clash is, decides how it is marked in the calendar and whether the booklet can be printed. In italics: as it comes. What is off is not looked for.</source>
      <translation>Wie schwer ein Konflikt wiegt, entscheidet, wie er im Kalender markiert wird und ob das Programmheft gedruckt werden kann. Kursiv: wie vorgegeben. Was aus ist, wird nicht gesucht.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rules_page.py" />
      <source>How it is taken</source>
      <translation>Wie schwer er wiegt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rules_page.py" />
      <source>Leave all rules as they come</source>
      <translation>Alle Regeln auf die Vorgabe zurücksetzen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rules_page.py" />
      <source>Limit</source>
      <translation>Grenze</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rules_page.py" />
      <source>Rules of clashes</source>
      <translation>Regeln für Konflikte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rules_page.py" />
      <source>What it means</source>
      <translation>Was er bedeutet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/rules_page.py" />
      <source>What the limit counts</source>
      <translation>Was die Grenze zählt</translation>
    </message>
  </context>
  <context>
    <name>RunningTimesTable</name>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>&amp;Print this one	Ctrl+Enter</source>
      <translation>Diese &amp;drucken	Strg+Enter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>Add running time</source>
      <translation>Laufzeit hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>Add what another source says</source>
      <translation>Angabe einer weiteren Quelle hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>Minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>Prints</source>
      <translation>Druckt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>Remove running time</source>
      <translation>Laufzeit entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>Running time</source>
      <translation>Laufzeit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>Running times by source</source>
      <translation>Laufzeiten nach Quelle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>Says who</source>
      <translation>Wer es sagt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>What a source says needs its minutes; Delete removes the row.</source>
      <translation>Was eine Quelle sagt, braucht ihre Minuten; Entf entfernt die Zeile.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/running_times.py" />
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
  </context>
  <context>
    <name>Salvage</name>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Accepted findings</source>
      <translation>Akzeptierte Befunde</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Awards</source>
      <translation>Preise</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Blocks</source>
      <translation>Blöcke</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Books</source>
      <translation>Hefte</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Breaks</source>
      <translation>Pausen</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Cards known to be different films</source>
      <translation>Karten, die verschiedene Filme sind</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Companies</source>
      <translation>Firmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Contacts</source>
      <translation>Kontakte</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Credits</source>
      <translation>Credits</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Crops of stills</source>
      <translation>Ausschnitte von Standfotos</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Designs</source>
      <translation>Gestaltungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Edition</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Entries set tighter</source>
      <translation>Enger gesetzte Einträge</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Faces</source>
      <translation>Schriften</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Filmography entries</source>
      <translation>Einträge der Filmografien</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Films</source>
      <translation>Filme</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Films in blocks</source>
      <translation>Filme in Blöcken</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>For what guests come</source>
      <translation>Wozu Gäste kommen</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Formatting of texts</source>
      <translation>Auszeichnung von Texten</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Groups and promises of venues</source>
      <translation>Gruppen und Zusagen der Spielstätten</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Guests of screenings</source>
      <translation>Gäste von Vorführungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Hours of venues</source>
      <translation>Öffnungszeiten der Spielstätten</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Identifiers</source>
      <translation>Kennungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Names</source>
      <translation>Namen</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Names of own kinds of texts</source>
      <translation>Namen eigener Arten von Texten</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Nothing is known to be lost.</source>
      <translation>Soweit bekannt, ist nichts verloren.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Output profiles</source>
      <translation>Ausgabeprofile</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Own kinds of texts</source>
      <translation>Eigene Arten von Texten</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Parts of books</source>
      <translation>Teile von Heften</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Pasted texts</source>
      <translation>Eingefügte Texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>People on stills</source>
      <translation>Personen auf Standfotos</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Pictures</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Pictures of books</source>
      <translation>Bilder von Heften</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Press texts</source>
      <translation>Pressetexte</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Prints and locks of screenings</source>
      <translation>Kopien und Fixierungen der Vorführungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Prints of films</source>
      <translation>Kopien der Filme</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Releases</source>
      <translation>Kinostarts</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Rules for audiences</source>
      <translation>Regeln für ein Publikum</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Rules for checks</source>
      <translation>Regeln für Prüfungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Rules for fields</source>
      <translation>Regeln für Felder</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Running times</source>
      <translation>Laufzeiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Saved filters</source>
      <translation>Gespeicherte Filter</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Screenings</source>
      <translation>Vorführungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Settings of the house</source>
      <translation>Einstellungen des Hauses</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Stays of guests</source>
      <translation>Aufenthalte der Gäste</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Stills</source>
      <translation>Standfotos</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Strands</source>
      <translation>Sektionen</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Texts</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Texts of books</source>
      <translation>Texte von Heften</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>The history came back whole: what was done can be undone.</source>
      <translation>Der Verlauf kam ganz zurück: Was getan wurde, lässt sich rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>The history did not come back whole, so a new one begins here: what was done before cannot be undone.</source>
      <translation>Der Verlauf kam nicht ganz zurück, deshalb beginnt hier ein neuer: Was vorher getan wurde, lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Titles</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Venues</source>
      <translation>Spielstätten</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Versions of the calendar</source>
      <translation>Stände des Kalenders</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Wanted screenings of films</source>
      <translation>Gewünschte Vorführungen der Filme</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Ways between venues</source>
      <translation>Wege zwischen Spielstätten</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>What could be read was written into “{path}”.</source>
      <translation>Was lesbar war, wurde in „{path}“ geschrieben.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>When films can be shown</source>
      <translation>Wann Filme gezeigt werden können</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Where values came from</source>
      <translation>Woher Werte kamen</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Who gave texts their status</source>
      <translation>Wer Texten ihren Status gab</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>Words of the spell check</source>
      <translation>Wörter der Rechtschreibprüfung</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>{table}: a part could not be read; how many were in it, nobody can tell.</source>
      <translation>{table}: Ein Teil war nicht lesbar; wie viele darin waren, weiß niemand.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>{table}: {count} are lost.</source>
      <translation>{table}: {count} sind verloren.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>{table}: {count} came back, {history} of them from the history and {backup} from a backup.</source>
      <translation>{table}: {count} kamen zurück, davon {history} aus dem Verlauf und {backup} aus einer Sicherung.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>{table}: {count} came back.</source>
      <translation>{table}: {count} kamen zurück.</translation>
    </message>
    <message>
      <location filename="../../festdesk/store/salvage/report.py" />
      <source>{table}: {count} were mended; look them over.</source>
      <translation>{table}: {count} wurden ausgebessert; sehen Sie sie durch.</translation>
    </message>
  </context>
  <context>
    <name>SavedFilters</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>&amp;Delete</source>
      <translation>&amp;Löschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>&amp;Rename…</source>
      <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>&amp;Save…</source>
      <translation>&amp;Speichern…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>Change filter</source>
      <translation>Filter ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>Change the saved filter</source>
      <translation>Gespeicherten Filter ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>Delete filter</source>
      <translation>Filter löschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>Name of the filter</source>
      <translation>Name des Filters</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>No filter is saved yet</source>
      <translation>Keiner gespeichert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>Rename filter</source>
      <translation>Filter umbenennen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>Save filter</source>
      <translation>Filter speichern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>Save what is shown under this &amp;name</source>
      <translation>Gezeigtes unter diesem &amp;Namen speichern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/saved_filters.py" />
      <source>Saved filters</source>
      <translation>Gespeicherte Filter</translation>
    </message>
  </context>
  <context>
    <name>ScreeningCells</name>
    <message>
      <location filename="../../festdesk/desktop/films/screening_cells.py" />
      <source>Not set</source>
      <translation>Offen</translation>
    </message>
  </context>
  <context>
    <name>ScreeningForm</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/form.py" />
      <source>&amp;Delete screening</source>
      <translation>Vorführung &amp;löschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/form.py" />
      <source>&amp;Delete screenings</source>
      <translation>Vorführungen &amp;löschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/form.py" />
      <source>&amp;Off the board</source>
      <translation>Von der &amp;Tafel nehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/form.py" />
      <source>Another fil&amp;m…</source>
      <translation>Anderer Fil&amp;m…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/form.py" />
      <source>Clashes</source>
      <translation>Konflikte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/form.py" />
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/form.py" />
      <source>Edit block</source>
      <translation>Block bearbeiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>No venue, not printed</source>
      <translation>Keine Spielstätte, nicht gedruckt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Online</source>
      <translation>Online</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/form.py" />
      <source>Open ca&amp;rd</source>
      <translation>Ka&amp;rte öffnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/form.py" />
      <source>Show another film</source>
      <translation>Anderen Film zeigen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/place_part.py" />
      <source>Venue to come</source>
      <translation>Spielstätte folgt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/fields.py" />
      <source>several</source>
      <translation>mehrere</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/form.py" />
      <source>{count} screenings</source>
      <translation>{count} Vorführungen</translation>
    </message>
  </context>
  <context>
    <name>ScreeningsGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>&amp;Show in calendar	Ctrl+Enter</source>
      <translation>Im &amp;Kalender zeigen	Strg+Enter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>A screening of a block belongs to all its films; remove it in the calendar.</source>
      <translation>Eine Vorführung eines Blocks gehört zu all seinen Filmen; entfernen Sie sie im Kalender.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Add screening</source>
      <translation>Vorführung hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Add…</source>
      <translation>Hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Change screening</source>
      <translation>Vorführung ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Choose the day too.</source>
      <translation>Wählen Sie auch den Tag.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Guests</source>
      <translation>Gäste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Remove screening</source>
      <translation>Vorführung entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Screenings</source>
      <translation>Vorführungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Show in calendar</source>
      <translation>Im Kalender zeigen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Shown in the block “{name}”, with {others}.</source>
      <translation>Gezeigt im Block „{name}“, mit {others}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Shown in the block “{name}”.</source>
      <translation>Gezeigt im Block „{name}“.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Talk</source>
      <translation>Talk</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>The film's version. Type another here, such as OmU, if this print differs.</source>
      <translation>Die Fassung des Films. Tippen Sie hier eine andere, etwa OmU, wenn diese Kopie abweicht.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>The print of this screening; empty it to show the film's own version.</source>
      <translation>Die Kopie dieser Vorführung; leeren Sie das Feld, um die Fassung des Films zu zeigen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Time</source>
      <translation>Uhrzeit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Type the start too, such as 20:30.</source>
      <translation>Tragen Sie auch den Beginn ein, etwa 20:30.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Venue</source>
      <translation>Spielstätte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>Version</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/screenings_group.py" />
      <source>{count} more; the list of checks has them all.</source>
      <translation>{count} weitere; die Liste der Prüfungen hat sie alle.</translation>
    </message>
  </context>
  <context>
    <name>SeveralFilms</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>Block {number}</source>
      <translation>Block {number}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>Change film</source>
      <translation>Film ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>Change {count} films</source>
      <translation>{count} Filme ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>Delete film</source>
      <translation>Film löschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>Delete {count} films</source>
      <translation>{count} Filme löschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>Make block</source>
      <translation>Block anlegen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>Restore film</source>
      <translation>Film wieder aufnehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>Restore {count} films</source>
      <translation>{count} Filme wieder aufnehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>The card is marked “{status}” and still lacks what that requires: {list}.</source>
      <translation>Die Karte steht auf „{status}“, und es fehlt noch, was das verlangt: {list}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>The film is deleted, and with it {list}. Undo brings all of it back.</source>
      <translation>Der Film ist gelöscht, und mit ihm {list}. „Rückgängig“ bringt alles zurück.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>Withdraw film</source>
      <translation>Film zurückziehen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>Withdraw {count} films</source>
      <translation>{count} Filme zurückziehen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>{count} films are deleted, and with them {list}. Undo brings all of it back.</source>
      <translation>{count} Filme sind gelöscht, und mit ihnen {list}. „Rückgängig“ bringt alles zurück.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/several.py" />
      <source>{count} of the films still lack what “{status}” requires; the column “Missing” says what.</source>
      <translation>{count} der Filme fehlt noch, was „{status}“ verlangt; die Spalte „Fehlt“ sagt, was.</translation>
    </message>
  </context>
  <context>
    <name>Shelf</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/shelf.py" />
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
  </context>
  <context>
    <name>ShortcutSheet</name>
    <message>
      <location filename="../../festdesk/desktop/help/shortcut_sheet.py" />
      <source>&amp;Print…</source>
      <translation>&amp;Drucken…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/help/shortcut_sheet.py" />
      <source>A word of the command, or its keys</source>
      <translation>Ein Wort des Befehls oder seine Tasten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/help/shortcut_sheet.py" />
      <source>Command</source>
      <translation>Befehl</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/help/shortcut_sheet.py" />
      <source>Keyboard shortcuts</source>
      <translation>Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/help/shortcut_sheet.py" />
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/help/shortcut_sheet.py" />
      <source>Keys of fields, tables and the calendar are in the help, under Shortcuts.</source>
      <translation>Tasten von Feldern, Tabellen und Kalender stehen in der Hilfe unter „Tastenkürzel“.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/help/shortcut_sheet.py" />
      <source>No shortcut is called that.</source>
      <translation>Kein Tastenkürzel heißt so.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/help/shortcut_sheet.py" />
      <source>Search shortcuts</source>
      <translation>Tastenkürzel suchen</translation>
    </message>
  </context>
  <context>
    <name>Side</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/side.py" />
      <source>Fit</source>
      <translation>Platz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/side.py" />
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/side.py" />
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/side.py" />
      <source>What stands beside the pages</source>
      <translation>Was neben den Seiten steht</translation>
    </message>
  </context>
  <context>
    <name>SourceMark</name>
    <message>
      <location filename="../../festdesk/desktop/films/group.py" />
      <source>line {number}</source>
      <translation>Zeile {number}</translation>
    </message>
  </context>
  <context>
    <name>SourceView</name>
    <message>
      <location filename="../../festdesk/desktop/films/sources_group.py" />
      <source>Not understood: lines {lines}</source>
      <translation>Nicht verstanden: Zeilen {lines}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/sources_group.py" />
      <source>Pasted text</source>
      <translation>Eingefügter Text</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/sources_group.py" />
      <source>Text as it was taken in</source>
      <translation>Text, wie er übernommen wurde</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/sources_group.py" />
      <source>{name}, taken in on {day}</source>
      <translation>{name}, übernommen am {day}</translation>
    </message>
  </context>
  <context>
    <name>SourcesGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/sources_group.py" />
      <source>Sources</source>
      <translation>Quellen</translation>
    </message>
  </context>
  <context>
    <name>SpellMenu</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/spell_menu.py" />
      <source>&amp;Add “{word}” to the dictionary ({language})</source>
      <translation>„{word}“ ins &amp;Wörterbuch aufnehmen ({language})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/spell_menu.py" />
      <source>&amp;Ignore in this text</source>
      <translation>In diesem Text &amp;ignorieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/spell_menu.py" />
      <source>Add for all &amp;languages</source>
      <translation>Für alle &amp;Sprachen aufnehmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/spell_menu.py" />
      <source>Looking for suggestions …</source>
      <translation>Vorschläge werden gesucht …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/spell_menu.py" />
      <source>More for this &amp;text</source>
      <translation>Mehr zu diesem &amp;Text</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/spell_menu.py" />
      <source>No suggestions</source>
      <translation>Keine Vorschläge</translation>
    </message>
  </context>
  <context>
    <name>SpellNote</name>
    <message>
      <location filename="../../festdesk/desktop/films/card_spelling.py" />
      <source>1 unknown word</source>
      <translation>1 unbekanntes Wort</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_spelling.py" />
      <source>Go to the first one; F8 goes on to the next, Ctrl+F8 shows suggestions.</source>
      <translation>Zum ersten gehen; F8 geht weiter zum nächsten, Strg+F8 zeigt Vorschläge.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_spelling.py" />
      <source>No dictionary for {language}</source>
      <translation>Kein Wörterbuch für {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_spelling.py" />
      <source>Spelling is not checked here.</source>
      <translation>Die Rechtschreibung wird hier nicht geprüft.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/card_spelling.py" />
      <source>{count} unknown words</source>
      <translation>{count} unbekannte Wörter</translation>
    </message>
  </context>
  <context>
    <name>Spelling</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/spelling.py" />
      <source>Add “{word}” to the dictionary</source>
      <translation>„{word}“ ins Wörterbuch aufnehmen</translation>
    </message>
  </context>
  <context>
    <name>Spellings</name>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>&amp;Print this one</source>
      <translation>Diese &amp;drucken</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>&amp;Remove</source>
      <translation>&amp;Entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Add spelling</source>
      <translation>Schreibweise hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Another spelling</source>
      <translation>Andere Schreibweise</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Another spelling, then Enter</source>
      <translation>Andere Schreibweise, dann Enter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Choose printed name</source>
      <translation>Gedruckten Namen wählen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Remove spelling</source>
      <translation>Schreibweise entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>Spellings of the name</source>
      <translation>Schreibweisen des Namens</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/filmographies/facts.py" />
      <source>{name} – prints</source>
      <translation>{name} – wird gedruckt</translation>
    </message>
  </context>
  <context>
    <name>State</name>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Accepted findings</source>
      <translation>Akzeptierte Befunde</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Awards</source>
      <translation>Preise</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Block</source>
      <translation>Block</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Blocks</source>
      <translation>Blöcke</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Books</source>
      <translation>Hefte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Breaks</source>
      <translation>Pausen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Cards known to be different films</source>
      <translation>Karten, die verschiedene Filme sind</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Companies</source>
      <translation>Firmen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Company</source>
      <translation>Firma</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Contacts</source>
      <translation>Kontakte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Credits</source>
      <translation>Credits</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Crops of stills</source>
      <translation>Ausschnitte von Standfotos</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Designs</source>
      <translation>Gestaltungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Edition</source>
      <translation>Ausgabe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Entries set tighter</source>
      <translation>Enger gesetzte Einträge</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Faces</source>
      <translation>Schriften</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Filmography entries</source>
      <translation>Einträge der Filmografien</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Films</source>
      <translation>Filme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Films in blocks</source>
      <translation>Filme in Blöcken</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>For what guests come</source>
      <translation>Wozu Gäste kommen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Formatting of texts</source>
      <translation>Auszeichnung von Texten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Groups and promises of venues</source>
      <translation>Gruppen und Zusagen der Spielstätten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Guests</source>
      <translation>Gäste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Hours of venues</source>
      <translation>Öffnungszeiten der Spielstätten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Names</source>
      <translation>Namen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Names of own kinds of texts</source>
      <translation>Namen eigener Arten von Texten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Numbers elsewhere</source>
      <translation>Nummern anderswo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Output profiles</source>
      <translation>Ausgabeprofile</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Own kinds of texts</source>
      <translation>Eigene Arten von Texten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Parts of books</source>
      <translation>Teile von Heften</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>People on stills</source>
      <translation>Personen auf Standfotos</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Pictures of books</source>
      <translation>Bilder von Heften</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Press texts</source>
      <translation>Pressetexte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Prints and locks of screenings</source>
      <translation>Kopien und Fixierungen der Vorführungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Prints of films</source>
      <translation>Kopien der Filme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Releases</source>
      <translation>Kinostarts</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Rules for audiences</source>
      <translation>Regeln für ein Publikum</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Rules for checks</source>
      <translation>Regeln für Prüfungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Rules for fields</source>
      <translation>Regeln für Felder</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Running times</source>
      <translation>Laufzeiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Saved filters</source>
      <translation>Gespeicherte Filter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Screenings</source>
      <translation>Vorführungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Section</source>
      <translation>Sektion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Sections</source>
      <translation>Sektionen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Settings of the house</source>
      <translation>Einstellungen des Hauses</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Source texts</source>
      <translation>Quelltexte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Stays of guests</source>
      <translation>Aufenthalte der Gäste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Stills</source>
      <translation>Standfotos</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Texts</source>
      <translation>Texte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Texts of books</source>
      <translation>Texte von Heften</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>The edition</source>
      <translation>Die Ausgabe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Titles</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Venue</source>
      <translation>Spielstätte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Venues</source>
      <translation>Spielstätten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Versions of the calendar</source>
      <translation>Stände des Kalenders</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Wanted screenings of films</source>
      <translation>Gewünschte Vorführungen der Filme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Ways between venues</source>
      <translation>Wege zwischen Spielstätten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>When films can be shown</source>
      <translation>Wann Filme gezeigt werden können</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Where values came from</source>
      <translation>Woher Werte kamen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Who gave texts their status</source>
      <translation>Wer Texten ihren Status gab</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>Words of the spell check</source>
      <translation>Wörter der Rechtschreibprüfung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>added since</source>
      <translation>seither hinzugekommen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>before a merge</source>
      <translation>vor einer Zusammenführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>before a text was taken in</source>
      <translation>vor der Übernahme eines Textes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>before an earlier state was restored</source>
      <translation>vor dem Wiederherstellen eines früheren Standes</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>before it was brought up to date</source>
      <translation>vor der Anpassung an diese Version</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>changed: {parts}</source>
      <translation>geändert: {parts}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>own fields</source>
      <translation>eigene Felder</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>removed since</source>
      <translation>seither entfernt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>today, {clock}</source>
      <translation>heute, {clock}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>when it was closed</source>
      <translation>beim Schließen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>when it was opened</source>
      <translation>beim Öffnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>while you worked</source>
      <translation>während der Arbeit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>without a name</source>
      <translation>ohne Namen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>yesterday, {clock}</source>
      <translation>gestern, {clock}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>{count} added</source>
      <translation>{count} hinzugefügt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>{count} changed</source>
      <translation>{count} geändert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>{count} removed</source>
      <translation>{count} entfernt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>{date}, {clock}</source>
      <translation>{date}, {clock}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/words.py" />
      <source>{weekday}, {clock}</source>
      <translation>{weekday}, {clock}</translation>
    </message>
  </context>
  <context>
    <name>StatesDialog</name>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>&amp;Close</source>
      <translation>S&amp;chließen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>&amp;Kept states</source>
      <translation>Auf&amp;bewahrte Stände</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>&amp;Look at it</source>
      <translation>&amp;Ansehen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>&amp;Make a new file of it…</source>
      <translation>&amp;Neue Datei daraus machen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>&amp;Restore</source>
      <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>&amp;What differs from now</source>
      <translation>Was sich von &amp;jetzt unterscheidet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>Card</source>
      <translation>Karte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>Changes since</source>
      <translation>Änderungen seither</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>Comparing …</source>
      <translation>Wird verglichen …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>Earlier states</source>
      <translation>Frühere Stände</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>Films</source>
      <translation>Filme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>It was kept of {path}.</source>
      <translation>Aufbewahrt von {path}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>Kept</source>
      <translation>Aufbewahrt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>No state has been kept yet. States are kept when a file is opened, every ten minutes while you change it, and before texts are taken in.</source>
      <translation>Noch ist kein Stand aufbewahrt. Stände werden beim Öffnen einer Datei aufbewahrt, alle zehn Minuten, während Sie sie ändern, und bevor Texte übernommen werden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>Nothing differs.</source>
      <translation>Nichts unterscheidet sich.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>Pictures that are not kept beside this state: {count}. There was no room on the disk, or they are still being copied; those in your file stay there.</source>
      <translation>Bilder, die nicht bei diesem Stand aufbewahrt sind: {count}. Auf dem Datenträger war kein Platz, oder sie werden noch kopiert; die in Ihrer Datei bleiben dort.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>What differs</source>
      <translation>Was sich unterscheidet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>What happened</source>
      <translation>Was geschah</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>What it holds</source>
      <translation>Was er enthält</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>another copy</source>
      <translation>andere Kopie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/backups/dialog.py" />
      <source>{count} more</source>
      <translation>{count} weitere</translation>
    </message>
  </context>
  <context>
    <name>StillCrops</name>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Click what must stay in the picture. Arrow keys move it by 1 %, with Shift by 5 %; + and − zoom, Home sets back.</source>
      <translation>Klicken Sie auf das, was im Bild bleiben muss. Pfeiltasten verschieben es um 1 %, mit Umschalt um 5 %; + und − zoomen, Pos1 setzt zurück.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Crop of the still</source>
      <translation>Ausschnitt des Standfotos</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Crop the still in every format as in this one</source>
      <translation>Das Standfoto in jedem Format wie in diesem zuschneiden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Formats of the booklet</source>
      <translation>Formate des Programmhefts</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Opening the picture …</source>
      <translation>Das Bild wird geöffnet …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Own crop for this format</source>
      <translation>Eigener Ausschnitt für dieses Format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Prints nowhere: an entry of the catalogue shows its first four stills.</source>
      <translation>Druckt nirgends: Ein Eintrag des Katalogs zeigt seine ersten vier Standfotos.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>The picture cannot be shown. Replace it with another file.</source>
      <translation>Das Bild kann nicht gezeigt werden. Ersetzen Sie es durch eine andere Datei.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>The picture is to come.</source>
      <translation>Das Bild folgt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>The same for all</source>
      <translation>Für alle gleich</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>{percent} %</source>
      <translation>{percent} %</translation>
    </message>
  </context>
  <context>
    <name>StillDetails</name>
    <message>
      <location filename="../../festdesk/desktop/films/still_details.py" />
      <source>Alternative text, {language}</source>
      <translation>Alternativtext, {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_details.py" />
      <source>Alternative text: what it shows</source>
      <translation>Alternativtext: was es zeigt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_details.py" />
      <source>Caption</source>
      <translation>Bildunterschrift</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_details.py" />
      <source>Caption, {language}</source>
      <translation>Bildunterschrift, {language}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_details.py" />
      <source>Names, with commas between them</source>
      <translation>Namen, mit Kommas dazwischen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_details.py" />
      <source>Photographer</source>
      <translation>Fotografie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_details.py" />
      <source>Read out to those who cannot see the picture</source>
      <translation>Wird denen vorgelesen, die das Bild nicht sehen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_details.py" />
      <source>Rights</source>
      <translation>Rechte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_details.py" />
      <source>Rights of the still</source>
      <translation>Rechte am Standfoto</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_details.py" />
      <source>Who is on it</source>
      <translation>Wer darauf ist</translation>
    </message>
  </context>
  <context>
    <name>StillFile</name>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>Choose picture…</source>
      <translation>Bild wählen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>Replace picture…</source>
      <translation>Bild ersetzen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>Save the original</source>
      <translation>Original speichern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>Save the original…</source>
      <translation>Original speichern…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>Save the picture as it came, byte for byte</source>
      <translation>Das Bild speichern, wie es kam, Byte für Byte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>Take another file; caption and crops stay</source>
      <translation>Eine andere Datei nehmen; Bildunterschrift und Ausschnitte bleiben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>The original was saved as “{name}”.</source>
      <translation>Das Original wurde als „{name}“ gespeichert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_file.py" />
      <source>The picture is to come: choose the file when it is here.</source>
      <translation>Das Bild folgt: Wählen Sie die Datei, wenn sie da ist.</translation>
    </message>
  </context>
  <context>
    <name>Stills</name>
    <message>
      <location filename="../../festdesk/desktop/films/choosing_pictures.py" />
      <source>All files (*)</source>
      <translation>Alle Dateien (*)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>CMYK</source>
      <translation>CMYK</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>Catalogue, cover</source>
      <translation>Katalog, Umschlag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>Catalogue, entry</source>
      <translation>Katalog, Eintrag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>Catalogue, row</source>
      <translation>Katalog, Reihe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/choosing_pictures.py" />
      <source>Choose pictures</source>
      <translation>Bilder wählen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Crop still</source>
      <translation>Standfoto zuschneiden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Crop still as in every format</source>
      <translation>Standfoto zuschneiden wie in jedem Format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_crops.py" />
      <source>Crop still for one format</source>
      <translation>Standfoto für ein Format zuschneiden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>Lab</source>
      <translation>Lab</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/choosing_pictures.py" />
      <source>Pictures ({patterns})</source>
      <translation>Bilder ({patterns})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>Portrait</source>
      <translation>Porträt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>Programme, cover</source>
      <translation>Programm, Umschlag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>Programme, entry</source>
      <translation>Programm, Eintrag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>RGB</source>
      <translation>RGB</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/known_pictures.py" />
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>grey</source>
      <translation>Graustufen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>has transparency: printed on white</source>
      <translation>hat Transparenz: wird auf Weiß gedruckt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>moves: its first picture prints</source>
      <translation>bewegt sich: das erste Bild wird gedruckt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>no profile</source>
      <translation>kein Profil</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>no profile, taken for FOGRA39</source>
      <translation>kein Profil, gilt als FOGRA39</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>no profile, taken for sRGB</source>
      <translation>kein Profil, gilt als sRGB</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>profile without a name</source>
      <translation>Profil ohne Namen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>profile {name}</source>
      <translation>Profil {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>{bits} bit</source>
      <translation>{bits} Bit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>{count} MB</source>
      <translation>{count} MB</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>{count} kB</source>
      <translation>{count} kB</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>{dpi} dpi at {width} × {height} mm</source>
      <translation>{dpi} dpi bei {width} × {height} mm</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>{kind}, {width} × {height} pixels</source>
      <translation>{kind}, {width} × {height} Pixel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>{size}: coarse; good up to {most} mm wide</source>
      <translation>{size}: grob; gut bis {most} mm Breite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>{size}: good</source>
      <translation>{size}: gut</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/still_words.py" />
      <source>{size}: too coarse for print; good up to {most} mm wide</source>
      <translation>{size}: zu grob für den Druck; gut bis {most} mm Breite</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/known_pictures.py" />
      <source>“{name}” came twice and was added once.</source>
      <translation>„{name}“ kam zweimal und wurde einmal aufgenommen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/known_pictures.py" />
      <source>“{name}” is a still of “{film}” as well.</source>
      <translation>„{name}“ ist auch ein Standfoto von „{film}“.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/known_pictures.py" />
      <source>“{name}” is here already: it is still {number}.</source>
      <translation>„{name}“ ist schon da: Es ist Standfoto {number}.</translation>
    </message>
  </context>
  <context>
    <name>StillsGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Add still</source>
      <translation>Standfoto hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Add stills</source>
      <translation>Standfotos hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Add stills…</source>
      <translation>Standfotos hinzufügen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Change alternative text</source>
      <translation>Alternativtext ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Change caption</source>
      <translation>Bildunterschrift ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Change still</source>
      <translation>Standfoto ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Change who is on the still</source>
      <translation>Ändern, wer auf dem Standfoto ist</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Crop still alike in every format</source>
      <translation>Standfoto in jedem Format gleich zuschneiden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>No stills yet. Drop or paste pictures here, or add their files.</source>
      <translation>Noch keine Standfotos. Ziehen Sie Bilder hierher, fügen Sie sie ein, oder fügen Sie ihre Dateien hinzu.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Pasted picture</source>
      <translation>Eingefügtes Bild</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Picture missing</source>
      <translation>Bild fehlt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Picture to come</source>
      <translation>Bild folgt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Remove still</source>
      <translation>Standfoto entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Remove the still</source>
      <translation>Standfoto entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Reorder stills</source>
      <translation>Standfotos umordnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Replace picture</source>
      <translation>Bild ersetzen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>Stills</source>
      <translation>Standfotos</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/stills_group.py" />
      <source>There is no picture in the clipboard.</source>
      <translation>In der Zwischenablage ist kein Bild.</translation>
    </message>
  </context>
  <context>
    <name>StillsList</name>
    <message>
      <location filename="../../festdesk/desktop/films/stills_list.py" />
      <source>No caption</source>
      <translation>Keine Bildunterschrift</translation>
    </message>
  </context>
  <context>
    <name>StyledField</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_field.py" />
      <source>Clean this text</source>
      <translation>Diesen Text bereinigen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_field.py" />
      <source>Paste without cleaning</source>
      <translation>Ohne Bereinigung einfügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_field.py" />
      <source>This has more than {most} characters without a space, which no page can hold. Nothing was pasted; it is still on the clipboard.</source>
      <translation>Das sind mehr als {most} Zeichen ohne Leerzeichen, was keine Seite fassen kann. Nichts wurde eingefügt; es ist noch in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_field.py" />
      <source>{count} characters are more than a text of a card holds ({most}). Nothing was pasted; it is still on the clipboard.</source>
      <translation>{count} Zeichen sind mehr, als ein Text einer Karte fasst ({most}). Nichts wurde eingefügt; es ist noch in der Zwischenablage.</translation>
    </message>
  </context>
  <context>
    <name>StyledKeys</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_keys.py" />
      <source>&amp;Format</source>
      <translation>&amp;Format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_keys.py" />
      <source>&amp;Insert</source>
      <translation>Zeichen e&amp;insetzen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_keys.py" />
      <source>Bold</source>
      <translation>Fett</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_keys.py" />
      <source>Italic</source>
      <translation>Kursiv</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_keys.py" />
      <source>Line break</source>
      <translation>Zeilenumbruch</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_keys.py" />
      <source>Narrow no-break space</source>
      <translation>Schmales geschütztes Leerzeichen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_keys.py" />
      <source>No-break space</source>
      <translation>Geschütztes Leerzeichen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_keys.py" />
      <source>Small capitals</source>
      <translation>Kapitälchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/styled_keys.py" />
      <source>Soft hyphen</source>
      <translation>Weicher Trennstrich</translation>
    </message>
  </context>
  <context>
    <name>SurveyDialog</name>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>&amp;Add to the dictionary</source>
      <translation>&amp;Ins Wörterbuch</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>&amp;Dictionary…</source>
      <translation>&amp;Wörterbuch…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>&amp;Go there</source>
      <translation>&amp;Gehe hin</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>&amp;Look again</source>
      <translation>&amp;Noch einmal suchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>&amp;Stop</source>
      <translation>An&amp;halten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>1 unknown word. Enter goes there.</source>
      <translation>1 unbekanntes Wort. Enter führt hin.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Every word is known.</source>
      <translation>Jedes Wort ist bekannt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>How far the words are looked up</source>
      <translation>Wie weit die Wörter nachgeschlagen sind</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Looking through the texts …</source>
      <translation>Die Texte werden durchgesehen …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Press text</source>
      <translation>Pressetext</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Spelling in the edition</source>
      <translation>Rechtschreibung der Ausgabe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Stopped.</source>
      <translation>Angehalten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>There is no dictionary for {language} on this computer. “Dictionary…” says how to get one.</source>
      <translation>Auf diesem Computer ist kein Wörterbuch für {language}. „Wörterbuch…“ sagt, wie Sie eines bekommen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Times</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Unknown words</source>
      <translation>Unbekannte Wörter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>Word</source>
      <translation>Wort</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>{count} unknown words. Enter goes to the chosen one.</source>
      <translation>{count} unbekannte Wörter. Enter führt zum gewählten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>{count} unknown words; the {shown} most frequent are shown.</source>
      <translation>{count} unbekannte Wörter; die {shown} häufigsten werden gezeigt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/spelling/survey_dialog.py" />
      <source>{first} and {count} more</source>
      <translation>{first} und {count} weitere</translation>
    </message>
  </context>
  <context>
    <name>Text</name>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>biography</source>
      <translation>Biografie</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>caption</source>
      <translation>Bildunterschrift</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>introduction</source>
      <translation>Einführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>logline</source>
      <translation>Logline</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>short synopsis</source>
      <translation>kurze Synopsis</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>statement</source>
      <translation>Statement</translation>
    </message>
    <message>
      <location filename="../../festdesk/checks/texts.py" />
      <source>synopsis</source>
      <translation>Synopsis</translation>
    </message>
  </context>
  <context>
    <name>TextCell</name>
    <message>
      <location filename="../../festdesk/desktop/films/text_cell.py" />
      <source>&amp;Status</source>
      <translation>Stat&amp;us</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cell.py" />
      <source>1 word</source>
      <translation>1 Wort</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cell.py" />
      <source>Approve all texts in {language}</source>
      <translation>Alle Texte auf {language} freigeben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cell.py" />
      <source>Copy from {language} as draft</source>
      <translation>Text auf {language} als Entwurf kopieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cell.py" />
      <source>Missing</source>
      <translation>Fehlt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cell.py" />
      <source>Show special &amp;characters</source>
      <translation>Besondere &amp;Zeichen zeigen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cell.py" />
      <source>Status of {text}</source>
      <translation>Status: {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cell.py" />
      <source>{count} words</source>
      <translation>{count} Wörter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/text_cell.py" />
      <source>{text}, {language}</source>
      <translation>{text}, {language}</translation>
    </message>
  </context>
  <context>
    <name>TextsGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Approve all texts in {language}</source>
      <translation>Alle Texte auf {language} freigeben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Biography of {name}</source>
      <translation>Biografie von {name}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Change status of {text}</source>
      <translation>Status ändern: {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Changed since: {text}</source>
      <translation>Seither geändert: {text}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Clean “{field}”</source>
      <translation>„{field}“ bereinigen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Copy text as draft</source>
      <translation>Text als Entwurf kopieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Paste into “{field}”</source>
      <translation>In „{field}“ einfügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Show special spaces, soft hyphens and line ends</source>
      <translation>Besondere Leerzeichen, weiche Trennstriche und Zeilenenden zeigen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Speaker of the statement</source>
      <translation>Wer das Statement spricht</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Spoken by</source>
      <translation>Gesprochen von</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Struck through is what was there at the review, underlined what came since.</source>
      <translation>Durchgestrichen ist, was bei der Durchsicht dastand, unterstrichen, was seither kam.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/texts_group.py" />
      <source>Texts</source>
      <translation>Texte</translation>
    </message>
  </context>
  <context>
    <name>TitleRow</name>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Kind of title</source>
      <translation>Art des Titels</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Language of the title</source>
      <translation>Sprache des Titels</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Remove this title</source>
      <translation>Diesen Titel entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Remove title</source>
      <translation>Titel entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
  </context>
  <context>
    <name>TitlesGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Add the transliteration {title}</source>
      <translation>Transliteration {title} hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Add title</source>
      <translation>Titel hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Add transliteration</source>
      <translation>Transliteration hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Add “{title}” (Ctrl+Enter)</source>
      <translation>„{title}“ hinzufügen (Strg+Enter)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Another title</source>
      <translation>Ein weiterer Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Language?</source>
      <translation>Sprache?</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Printed titles</source>
      <translation>Gedruckte Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Prints as</source>
      <translation>Druckt als</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>The title as it is on the film</source>
      <translation>Der Titel, wie er auf dem Film steht</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Titles</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>Transliteration</source>
      <translation>Transliteration</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>{language}: {title}</source>
      <translation>{language}: {title}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/titles_group.py" />
      <source>{title} · sorts under: {word}</source>
      <translation>{title} · sortiert unter: {word}</translation>
    </message>
  </context>
  <context>
    <name>Tray</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>Audience</source>
      <translation>Publikum</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>Drag to the board; drag a screening back here to unplan it.</source>
      <translation>Auf die Tafel ziehen; eine Vorführung hierher zurückziehen, um sie aus dem Plan zu nehmen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>Everything has its place.</source>
      <translation>Alles hat seinen Platz.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>Filter what is to plan</source>
      <translation>Filtern, was zu planen ist</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>From {minutes} min</source>
      <translation>Ab {minutes} min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>Length, the longest first</source>
      <translation>Länge, die längsten zuerst</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>No format</source>
      <translation>Kein Format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>No showing yet</source>
      <translation>Noch keine Vorführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>No strand, or several</source>
      <translation>Keine Sektion, oder mehrere</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>No version</source>
      <translation>Keine Fassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>Nobody</source>
      <translation>Niemand</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>Nothing that is waiting to be planned is like that.</source>
      <translation>Nichts von dem, was auf Planung wartet, ist so.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>Search what is to plan</source>
      <translation>Zu Planendes suchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>Show all that is to plan</source>
      <translation>Alles zu Planende zeigen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>Sort</source>
      <translation>Sortieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>Sort what is to plan</source>
      <translation>Sortieren, was zu planen ist</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>Strand</source>
      <translation>Sektion</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>There is no film yet. Add films on the page Films.</source>
      <translation>Noch gibt es keinen Film. Legen Sie Filme auf der Seite „Filme“ an.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>To plan</source>
      <translation>Zu planen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>Up to {minutes} min</source>
      <translation>Bis {minutes} min</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>Version</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>What misses most</source>
      <translation>Wozu am meisten fehlt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_words.py" />
      <source>With guests</source>
      <translation>Mit Gästen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>{placed} of {wanted} showings planned</source>
      <translation>{placed} von {wanted} Vorführungen geplant</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray.py" />
      <source>{shown} of {total} shown</source>
      <translation>{shown} von {total} gezeigt</translation>
    </message>
  </context>
  <context>
    <name>TrayActs</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_acts.py" />
      <source>&amp;New screening without place</source>
      <translation>&amp;Neue Vorführung ohne Platz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_acts.py" />
      <source>&amp;New screening without place for each</source>
      <translation>Je eine &amp;neue Vorführung ohne Platz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_acts.py" />
      <source>&amp;Wishes…</source>
      <translation>&amp;Wünsche…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_acts.py" />
      <source>Delete screening</source>
      <translation>Vorführung löschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_acts.py" />
      <source>Delete {count} screenings</source>
      <translation>{count} Vorführungen löschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_acts.py" />
      <source>Open &amp;card</source>
      <translation>&amp;Karte öffnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_acts.py" />
      <source>Plan screening</source>
      <translation>Vorführung planen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_acts.py" />
      <source>Plan {count} screenings</source>
      <translation>{count} Vorführungen planen</translation>
    </message>
  </context>
  <context>
    <name>TrayChips</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_chips.py" />
      <source>Filters that are on</source>
      <translation>Eingeschaltete Filter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_chips.py" />
      <source>Take off the filter {label}</source>
      <translation>Den Filter {label} ausschalten</translation>
    </message>
  </context>
  <context>
    <name>TrayFilterPanel</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_filter_panel.py" />
      <source>&amp;Length from</source>
      <translation>&amp;Länge von</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_filter_panel.py" />
      <source>&amp;to</source>
      <translation>&amp;bis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_filter_panel.py" />
      <source>Clear all</source>
      <translation>Alle ausschalten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_filter_panel.py" />
      <source>Filters</source>
      <translation>Filter</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_filter_panel.py" />
      <source>Longest length in minutes</source>
      <translation>Größte Länge in Minuten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_filter_panel.py" />
      <source>Only what has no &amp;showing yet</source>
      <translation>Nur, was noch keine &amp;Vorführung hat</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_filter_panel.py" />
      <source>Only with &amp;guests</source>
      <translation>Nur mit &amp;Gästen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_filter_panel.py" />
      <source>Shortest length in minutes</source>
      <translation>Kleinste Länge in Minuten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_filter_panel.py" />
      <source>min</source>
      <translation>min</translation>
    </message>
  </context>
  <context>
    <name>TrayModel</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_model.py" />
      <source>Blocks ({count})</source>
      <translation>Blöcke ({count})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_model.py" />
      <source>No place yet ({count})</source>
      <translation>Noch ohne Platz ({count})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_model.py" />
      <source>Not on the board ({count})</source>
      <translation>Nicht auf der Tafel ({count})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_model.py" />
      <source>Still wanted ({count})</source>
      <translation>Noch gewünscht ({count})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_model.py" />
      <source>{heading}, folded</source>
      <translation>{heading}, eingeklappt</translation>
    </message>
  </context>
  <context>
    <name>Trouble</name>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>&amp;Save a copy elsewhere…</source>
      <translation>Anderswo eine Kopie &amp;speichern…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>C&amp;lose and lose them</source>
      <translation>S&amp;chließen und verlieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>C&amp;lose, keep them here</source>
      <translation>S&amp;chließen, hier aufbewahren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>Changes kept on this computer meanwhile: {count}.</source>
      <translation>Bis dahin auf diesem Computer aufbewahrte Änderungen: {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>Changes kept only as long as this window is open: {count}.</source>
      <translation>Änderungen, die nur aufbewahrt sind, solange dieses Fenster offen ist: {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>Changes not saved</source>
      <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>Changes that are not in the file yet: {count}. Reason: {reason}.</source>
      <translation>Änderungen, die noch nicht in der Datei sind: {count}. Grund: {reason}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>Not saved: {reason}. {kept} {ends}</source>
      <translation>Nicht gespeichert: {reason}. {kept} {ends}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>They are kept on this computer and go into the file by themselves as soon as it is opened here again.</source>
      <translation>Sie werden auf diesem Computer aufbewahrt und gelangen von selbst in die Datei, sobald sie hier wieder geöffnet wird.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>They are only in this window and would be lost with it.</source>
      <translation>Sie sind nur in diesem Fenster und gingen mit ihm verloren.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/trouble.py" />
      <source>What you change now is kept on this computer.</source>
      <translation>Was Sie jetzt ändern, wird auf diesem Computer aufbewahrt.</translation>
    </message>
  </context>
  <context>
    <name>ValueTree</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/tray_filter_panel.py" />
      <source>Filters</source>
      <translation>Filter</translation>
    </message>
  </context>
  <context>
    <name>VenueEditor</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>&amp;Keep</source>
      <translation>&amp;Behalten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>A screening is planned in {venues}. It will wait in the tray for another venue; Undo brings all of it back.</source>
      <translation>Eine Vorführung ist dort geplant: {venues}. Sie wird in der Ablage auf eine andere Spielstätte warten; „Rückgängig“ bringt alles zurück.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Add a venue</source>
      <translation>Spielstätte hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Add ve&amp;nue</source>
      <translation>Spielstätte hin&amp;zufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Add venue</source>
      <translation>Spielstätte hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Change venue</source>
      <translation>Spielstätte ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>De&amp;lete</source>
      <translation>&amp;Löschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Delete all the &amp;same</source>
      <translation>&amp;Trotzdem alle löschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Delete venue</source>
      <translation>Spielstätte löschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Delete {count} venues</source>
      <translation>{count} Spielstätten löschen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Formats</source>
      <translation>Formate</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Move venue</source>
      <translation>Spielstätte verschieben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Paste a venue</source>
      <translation>Spielstätte einfügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Paste {count} venues</source>
      <translation>{count} Spielstätten einfügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Promised subtitles</source>
      <translation>Zugesagte Untertitel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Seats</source>
      <translation>Plätze</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Short name</source>
      <translation>Kurzname</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>The hall takes {minutes} minutes between two screenings.</source>
      <translation>Der Saal braucht {minutes} Minuten zwischen zwei Vorführungen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>The short name heads the columns of the calendar. A hall that has formats shows no others; promised subtitles have to be spoken, read or interpreted at every screening. Alt+Up and Alt+Down order the halls; rows of a spreadsheet are pasted.</source>
      <translation>Der Kurzname steht über den Spalten des Kalenders. Ein Saal mit Formaten zeigt keine anderen; zugesagte Untertitel müssen in jeder Vorführung gesprochen, zu lesen oder gedolmetscht sein. Alt+Hoch und Alt+Runter ordnen die Säle; Zeilen aus einer Tabelle lassen sich einfügen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>There is no venue in what was copied; its name stands first.</source>
      <translation>Im Kopierten ist keine Spielstätte; ihr Name steht zuerst.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Turnaround</source>
      <translation>Umbauzeit</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>Venues</source>
      <translation>Spielstätten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>{count} screenings are planned in {venues}. They will wait in the tray for another venue; Undo brings all of it back.</source>
      <translation>{count} Vorführungen sind dort geplant: {venues}. Sie werden in der Ablage auf eine andere Spielstätte warten; „Rückgängig“ bringt alles zurück.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/venues_page.py" />
      <source>{venues} and {count} more</source>
      <translation>{venues} und {count} weitere</translation>
    </message>
  </context>
  <context>
    <name>VerdictView</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/verdict_view.py" />
      <source>fails</source>
      <translation>besteht nicht</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/verdict_view.py" />
      <source>holds</source>
      <translation>besteht</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/verdict_view.py" />
      <source>to be looked at</source>
      <translation>anzusehen</translation>
    </message>
  </context>
  <context>
    <name>VersionGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>In the calendar and beside a time:</source>
      <translation>Im Kalender und neben einer Uhrzeit:</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>Language version</source>
      <translation>Sprachfassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>Languages, or a code such as OmU</source>
      <translation>Sprachen, oder ein Kürzel wie OmU</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>Not stated</source>
      <translation>Nicht angegeben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>Nothing yet: say what is spoken, or that it is silent.</source>
      <translation>Noch nichts: Geben Sie an, was gesprochen wird, oder dass der Film stumm ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>Printed wording</source>
      <translation>Gedruckter Wortlaut</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>Prints as</source>
      <translation>Druckt als</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>Spo&amp;ken</source>
      <translation>Ges&amp;prochen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>Sub&amp;titles</source>
      <translation>Un&amp;tertitel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>Versi&amp;on</source>
      <translation>Fa&amp;ssung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>Version</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/version_group.py" />
      <source>{language}: {wording}</source>
      <translation>{language}: {wording}</translation>
    </message>
  </context>
  <context>
    <name>VersionPart</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>As each film</source>
      <translation>Wie jeder Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>As the film</source>
      <translation>Wie der Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>As the print</source>
      <translation>Wie die Kopie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>As the print or film again</source>
      <translation>Wieder wie Kopie oder Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Change version</source>
      <translation>Fassung ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Choose print</source>
      <translation>Kopie wählen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Each film's own</source>
      <translation>Die eigene jedes Films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Live translation</source>
      <translation>Live-Übersetzung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>None on the card</source>
      <translation>Keine auf der Karte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Not chosen</source>
      <translation>Nicht gewählt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Print and version</source>
      <translation>Kopie und Fassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Print or file</source>
      <translation>Kopie oder Datei</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Printed wording</source>
      <translation>Gedruckter Wortlaut</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Spoken</source>
      <translation>Gesprochen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Subtitles</source>
      <translation>Untertitel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>The film's only one</source>
      <translation>Die einzige des Films</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>The print is {format}.</source>
      <translation>Die Kopie ist {format}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Version shown</source>
      <translation>Gezeigte Fassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>Without one of its own, each film of a block shows its own version.</source>
      <translation>Ohne eigene Angabe zeigt jeder Film eines Blocks seine Fassung.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>{language}: {wording}</source>
      <translation>{language}: {wording}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/details/version_part.py" />
      <source>{venue} shows {formats}, not {format}.</source>
      <translation>{venue} zeigt {formats}, nicht {format}.</translation>
    </message>
  </context>
  <context>
    <name>Versions</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/comparing.py" />
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/comparing.py" />
      <source>Without a start</source>
      <translation>Ohne Beginn</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/comparing.py" />
      <source>Without a venue</source>
      <translation>Ohne Spielstätte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>audience</source>
      <translation>Publikum</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>block</source>
      <translation>Block</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>cancelled</source>
      <translation>abgesagt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>changed</source>
      <translation>geändert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>code</source>
      <translation>Kennnummer</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>film</source>
      <translation>Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>format</source>
      <translation>Format</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>guests</source>
      <translation>Gäste</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>introduction (min)</source>
      <translation>Einführung (min)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>live translation</source>
      <translation>Live-Übersetzung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>moved</source>
      <translation>verschoben</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>note for colleagues</source>
      <translation>Notiz fürs Team</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>note for print</source>
      <translation>Hinweis für den Druck</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>premiere</source>
      <translation>Premiere</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>print</source>
      <translation>Kopie</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>spoken</source>
      <translation>gesprochen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>state</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>subtitles</source>
      <translation>Untertitel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>taken out</source>
      <translation>herausgenommen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>takes place again</source>
      <translation>findet wieder statt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>talk (min)</source>
      <translation>Gespräch (min)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>ticket page</source>
      <translation>Seite für Karten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>version</source>
      <translation>Fassung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>without venue</source>
      <translation>ohne Spielstätte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>{before} → {after}</source>
      <translation>{before} → {after}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/words.py" />
      <source>{field}: {before} → {after}</source>
      <translation>{field}: {before} → {after}</translation>
    </message>
  </context>
  <context>
    <name>VersionsDialog</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>&amp;Copy the list</source>
      <translation>&amp;Liste kopieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>&amp;Forget</source>
      <translation>&amp;Verwerfen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>&amp;Go back to it</source>
      <translation>&amp;Dahin zurückkehren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>&amp;Keep this state…</source>
      <translation>Diesen Stand &amp;festhalten…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>&amp;Printed</source>
      <translation>&amp;Gedruckt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>&amp;Rename…</source>
      <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>&amp;to</source>
      <translation>&amp;bis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>All changes</source>
      <translation>Alle Änderungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>By</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>By day</source>
      <translation>Nach Tag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>By film</source>
      <translation>Nach Film</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>By venue</source>
      <translation>Nach Spielstätte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>C&amp;lose</source>
      <translation>S&amp;chließen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Forget a kept calendar</source>
      <translation>Festgehaltenen Kalender verwerfen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Fro&amp;m</source>
      <translation>V&amp;on</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Go back to {name}</source>
      <translation>Zu {name} zurückkehren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Group the changes</source>
      <translation>Änderungen gruppieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Keep the calendar</source>
      <translation>Kalender festhalten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Kept</source>
      <translation>Festgehalten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Kept calendars</source>
      <translation>Festgehaltene Kalender</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Kind of change</source>
      <translation>Art der Änderung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Left out, because what they show is gone: {left_out}.</source>
      <translation>Ausgelassen, weil es nicht mehr gibt, was sie zeigen: {left_out}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Mark what was printed</source>
      <translation>Als gedruckt markieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Nothing has changed between the two.</source>
      <translation>Zwischen den beiden hat sich nichts geändert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Printed</source>
      <translation>Gedruckt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Rename a kept calendar</source>
      <translation>Festgehaltenen Kalender umbenennen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Screening</source>
      <translation>Vorführung</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Search the changes</source>
      <translation>Änderungen durchsuchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>The calendar is as it was in {name}; undo takes it back.</source>
      <translation>Der Kalender ist wieder wie in {name}; „Rückgängig“ nimmt das zurück.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>The list is on the clipboard.</source>
      <translation>Die Liste ist in der Zwischenablage.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Their venue is gone, and to come: {without_venue}.</source>
      <translation>Ohne Spielstätte, weil es diese nicht mehr gibt: {without_venue}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>This is what was printed</source>
      <translation>Das ist, was gedruckt wurde</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Untitled</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Version {number}</source>
      <translation>Stand {number}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>Versions of the calendar</source>
      <translation>Stände des Kalenders</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>What happened</source>
      <translation>Was geschehen ist</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/versions/dialog.py" />
      <source>What has changed</source>
      <translation>Was sich geändert hat</translation>
    </message>
  </context>
  <context>
    <name>ViewMenu</name>
    <message>
      <location filename="../../festdesk/desktop/films/listing/view_menu.py" />
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/listing/view_menu.py" />
      <source>Titles in</source>
      <translation>Titel auf</translation>
    </message>
  </context>
  <context>
    <name>Views</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Broader venues</source>
      <translation>Br&amp;eitere Spielstätten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Fit what is shown</source>
      <translation>&amp;Einpassen, was gezeigt wird</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Fold or unfold all</source>
      <translation>&amp;Alle ein- oder ausklappen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Grid</source>
      <translation>R&amp;aster</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Narrower venues</source>
      <translation>S&amp;chmalere Spielstätten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Next day</source>
      <translation>&amp;Nächster Tag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Previous day</source>
      <translation>&amp;Voriger Tag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Three days from here</source>
      <translation>&amp;Drei Tage ab hier</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Turn the board</source>
      <translation>&amp;Tafel drehen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Usual size</source>
      <translation>Übl&amp;iche Größe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Usual zoom</source>
      <translation>Ü&amp;bliche Größe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Venue by venue</source>
      <translation>&amp;Spielstätte für Spielstätte</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;View</source>
      <translation>Ans&amp;icht</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Whole festival</source>
      <translation>&amp;Ganzes Festival</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>&amp;Whole festival in the window</source>
      <translation>&amp;Ganzes Festival im Fenster</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>A day &amp;less</source>
      <translation>Ein Tag &amp;weniger</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>A day &amp;more</source>
      <translation>Ein Tag &amp;mehr</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Broad&amp;er venues</source>
      <translation>&amp;Breitere Spielstätten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Day &amp;by day</source>
      <translation>&amp;Tag für Tag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Days &amp;one after another</source>
      <translation>Tage &amp;nacheinander</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Days and &amp;zoom</source>
      <translation>Tage und &amp;Zoom</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Fold &amp;groups of venues</source>
      <translation>Spielstättengru&amp;ppen einklappen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Grou&amp;ps of venues</source>
      <translation>Gru&amp;ppen von Spielstätten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Na&amp;rrower venues</source>
      <translation>&amp;Schmalere Spielstätten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>O&amp;verview</source>
      <translation>Übersi&amp;cht</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Overv&amp;iew</source>
      <translation>Übersic&amp;ht</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Time runs &amp;down</source>
      <translation>Zeit läuft nach &amp;unten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Time runs to the &amp;right</source>
      <translation>Zeit läuft nach &amp;rechts</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Whole &amp;festival in the window</source>
      <translation>Ganzes &amp;Festival im Fenster</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Zoom &amp;in</source>
      <translation>Ve&amp;rgrößern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>Zoom &amp;out</source>
      <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/views.py" />
      <source>{count} minutes</source>
      <translation>{count} Minuten</translation>
    </message>
  </context>
  <context>
    <name>WaysPage</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/ways_page.py" />
      <source>&amp;Prints</source>
      <translation>&amp;Kopien</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/ways_page.py" />
      <source>Change a way between venues</source>
      <translation>Weg zwischen Spielstätten ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/ways_page.py" />
      <source>Change ways between venues</source>
      <translation>Wege zwischen Spielstätten ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/ways_page.py" />
      <source>Guests on &amp;foot</source>
      <translation>Gäste zu &amp;Fuß</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/ways_page.py" />
      <source>Minutes from venue to venue, the same both ways. In italics: as between all others, which the page Defaults sets. A print is ready in the other venue when it has been carried, mounted and tested.</source>
      <translation>Minuten von Spielstätte zu Spielstätte, in beiden Richtungen gleich. Kursiv: wie zwischen allen anderen, festgelegt auf der Seite „Vorgaben“. Eine Kopie ist in der anderen Spielstätte bereit, wenn sie hingebracht, eingelegt und getestet ist.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/house/ways_page.py" />
      <source>Ways between venues</source>
      <translation>Wege zwischen Spielstätten</translation>
    </message>
  </context>
  <context>
    <name>WelcomePage</name>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>&amp;Earlier states…</source>
      <translation>&amp;Frühere Stände…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>&amp;Forget this file</source>
      <translation>Diese Datei &amp;vergessen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>&amp;New edition…</source>
      <translation>&amp;Neue Ausgabe…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>&amp;Open</source>
      <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>&amp;Open a file…</source>
      <translation>&amp;Datei öffnen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>&amp;Recent files</source>
      <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>&amp;Sample edition…</source>
      <translation>&amp;Beispielausgabe…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>A small festival of invented and famous films, yours to change.</source>
      <translation>Ein kleines Festival mit erfundenen und berühmten Filmen, das Sie ändern dürfen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>Editions of festdesk (*{suffix})</source>
      <translation>Ausgaben von festdesk (*{suffix})</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>Film cards, calendar, filmographies and the printed booklet of your festival, in one file on this computer.</source>
      <translation>Filmkarten, Kalender, Filmografien und das gedruckte Programmheft Ihres Festivals, in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>Forget all that are &amp;not found</source>
      <translation>Alle n&amp;icht gefundenen vergessen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>Make a copy of the sample edition</source>
      <translation>Kopie der Beispielausgabe machen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>Name, days, languages: the rest comes as you work.</source>
      <translation>Name, Tage, Sprachen: Der Rest kommt bei der Arbeit.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>No file has been opened here yet. Begin with an edition, or with the sample.</source>
      <translation>Hier wurde noch keine Datei geöffnet. Beginnen Sie mit einer Ausgabe oder mit dem Beispiel.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>Open an edition</source>
      <translation>Ausgabe öffnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>Or drop a .festdesk file anywhere on this page.</source>
      <translation>Oder ziehen Sie eine .festdesk-Datei irgendwo auf diese Seite.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>Recent files</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>Sample edition</source>
      <comment>name of a file</comment>
      <translation>Beispielausgabe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/welcome/page.py" />
      <source>Welcome</source>
      <translation>Willkommen</translation>
    </message>
  </context>
  <context>
    <name>Window</name>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;About festdesk</source>
      <translation>&amp;Über festdesk</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Appearance</source>
      <translation>&amp;Erscheinungsbild</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/pages.py" />
      <source>&amp;Booklet</source>
      <translation>&amp;Programmheft</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/pages.py" />
      <source>&amp;Calendar</source>
      <translation>&amp;Kalender</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/pages.py" />
      <source>&amp;Checks</source>
      <translation>P&amp;rüfungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Close file</source>
      <translation>Datei s&amp;chließen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Dark</source>
      <translation>&amp;Dunkel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Earlier states…</source>
      <translation>&amp;Frühere Stände…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Edit</source>
      <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Export the booklet…</source>
      <translation>&amp;Programmheft ausgeben…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;File</source>
      <translation>&amp;Datei</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Find anywhere…</source>
      <translation>Überall &amp;suchen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Help</source>
      <translation>&amp;Hilfe</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Keyboard shortcuts</source>
      <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Language</source>
      <translation>&amp;Sprache (Language)</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Light</source>
      <translation>&amp;Hell</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Mark unknown words</source>
      <translation>&amp;Unbekannte Wörter markieren</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;New edition…</source>
      <translation>&amp;Neue Ausgabe…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Next finding</source>
      <translation>&amp;Nächster Befund</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Open…</source>
      <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Paste a page…</source>
      <translation>Seite &amp;einfügen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Previous finding</source>
      <translation>&amp;Voriger Befund</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Quit</source>
      <translation>&amp;Beenden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Redo</source>
      <translation>&amp;Wiederholen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Redo “{label}”</source>
      <translation>„{label}“ &amp;wiederholen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Spelling in the edition…</source>
      <translation>Rechtschreibung der Aus&amp;gabe…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Undo</source>
      <translation>&amp;Rückgängig</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;Undo “{label}”</source>
      <translation>„{label}“ &amp;rückgängig machen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>All changes saved</source>
      <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>As the &amp;system</source>
      <translation>Wie das &amp;System</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/pages.py" />
      <source>Booklet</source>
      <translation>Programmheft</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/pages.py" />
      <source>Calendar</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Card se&amp;ttings…</source>
      <translation>Karten&amp;einstellungen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Changes not saved: {count}</source>
      <translation>Nicht gespeicherte Änderungen: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Changes that could not be saved last time contradict what is in the file now. They were not put into it and lie in “{path}”, which you can open and compare.</source>
      <translation>Änderungen, die beim letzten Mal nicht gespeichert werden konnten, widersprechen dem, was jetzt in der Datei ist. Sie wurden nicht hineingeschrieben und liegen in „{path}“, das Sie öffnen und vergleichen können.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Changes that could not be saved last time were kept and are in the file now: {count}.</source>
      <translation>Änderungen, die beim letzten Mal nicht gespeichert werden konnten, wurden aufbewahrt und sind jetzt in der Datei: {count}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/pages.py" />
      <source>Checks</source>
      <translation>Prüfungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Dictionar&amp;y…</source>
      <translation>Wörter&amp;buch…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Done again: {label}.</source>
      <translation>Wiederholt: {label}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Export the calen&amp;dar…</source>
      <translation>Ka&amp;lender ausgeben…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/pages.py" />
      <source>Fi&amp;lms</source>
      <translation>Fi&amp;lme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/pages.py" />
      <source>Filmo&amp;graphies</source>
      <translation>Filmo&amp;grafien</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/pages.py" />
      <source>Filmographies</source>
      <translation>Filmografien</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/pages.py" />
      <source>Films</source>
      <translation>Filme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Films: {films} · Screenings: {screenings}</source>
      <translation>Filme: {films} · Vorführungen: {screenings}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Go to a field first; its history is shown then.</source>
      <translation>Gehen Sie zuerst in ein Feld; dann wird sein Verlauf gezeigt.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>History of this &amp;card…</source>
      <translation>Verlauf dieser &amp;Karte…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>History of this fiel&amp;d…</source>
      <translation>Verlauf dieses &amp;Feldes…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Making the sample edition …</source>
      <translation>Die Beispielausgabe wird gemacht …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Open &amp;recent</source>
      <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Opening the file …</source>
      <translation>Die Datei wird geöffnet …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Re&amp;store an earlier state…</source>
      <translation>F&amp;rüheren Stand wiederherstellen…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Restore this state</source>
      <translation>Diesen Stand wiederherstellen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Save a cop&amp;y…</source>
      <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Save a copy elsewhere…</source>
      <translation>Anderswo eine Kopie speichern…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Save a copy…</source>
      <translation>Kopie speichern…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Saving …</source>
      <translation>Wird gespeichert …</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Something went wrong that should not have. Your saved work is safe; what happened is written in {log}.</source>
      <translation>Etwas ist schiefgegangen, das nicht hätte schiefgehen dürfen. Ihre gespeicherte Arbeit ist sicher; was geschah, steht in {log}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Taken in for “{film}”. Undo takes all of it back.</source>
      <translation>Für „{film}“ übernommen. „Rückgängig“ nimmt alles zurück.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>That field has no history of its own.</source>
      <translation>Dieses Feld hat keinen eigenen Verlauf.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>That is no longer there.</source>
      <translation>Das gibt es nicht mehr.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>The file can be written again; all changes are saved in it.</source>
      <translation>Die Datei kann wieder geschrieben werden; alle Änderungen sind darin gespeichert.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>The file held parts that are not festdesk’s and could have changed your work; they were removed: {names}.</source>
      <translation>Die Datei enthielt Teile, die nicht von festdesk sind und Ihre Arbeit hätten verändern können; sie wurden entfernt: {names}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>The file is out of reach</source>
      <translation>Die Datei ist nicht erreichbar</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>This file can only be read, because {reason}. Save a copy to work on it.</source>
      <translation>Diese Datei kann nur gelesen werden: {reason}. Speichern Sie eine Kopie, um daran zu arbeiten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>This file can only be read. Save a copy to work on it.</source>
      <translation>Diese Datei kann nur gelesen werden. Speichern Sie eine Kopie, um daran zu arbeiten.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>This is the state of {when}, to look at. Your file is open beside it.</source>
      <translation>Das ist der Stand von {when}, zum Ansehen. Ihre Datei ist daneben geöffnet.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Try now</source>
      <translation>Jetzt versuchen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Undo &amp;history…</source>
      <translation>Verlauf der Schr&amp;itte…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Undone: {label}.</source>
      <translation>Rückgängig gemacht: {label}.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Who has edited, proofed or approved a text is told by name:</source>
      <translation>Wer einen Text redigiert, korrigiert oder freigegeben hat, wird mit Namen genannt:</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Work in it all the same</source>
      <translation>Trotzdem darin arbeiten</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Your &amp;name…</source>
      <translation>Ihr &amp;Name…</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>festdesk {version}: programme editor for film festivals. MIT licence.</source>
      <translation>festdesk {version}: Programmredaktion für Filmfestivals. MIT-Lizenz.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>the film without title</source>
      <translation>der Film ohne Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>{errors} block print, {warnings} should be looked at</source>
      <translation>{errors} verhindern den Druck, {warnings} sind anzusehen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/window.py" />
      <source>{name}, {when} – festdesk</source>
      <translation>{name}, {when} – festdesk</translation>
    </message>
  </context>
  <context>
    <name>WishGrid</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/wish_grid.py" />
      <source>normal</source>
      <translation>normal</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/wish_grid.py" />
      <source>off</source>
      <translation>aus</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/proposal/wish_grid.py" />
      <source>strong</source>
      <translation>stark</translation>
    </message>
  </context>
  <context>
    <name>Wishes</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/wish_words.py" />
      <source>not after {moment}</source>
      <translation>nicht nach {moment}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wish_words.py" />
      <source>not before {moment}</source>
      <translation>nicht vor {moment}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wish_words.py" />
      <source>{has} of {wanted}</source>
      <translation>{has} von {wanted}</translation>
    </message>
  </context>
  <context>
    <name>WishesDialog</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>&amp;Set wishes</source>
      <translation>Wünsche &amp;festlegen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Another audience</source>
      <translation>Anderes Publikum</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Change wishes</source>
      <translation>Wünsche ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Change wishes for {count} films</source>
      <translation>Wünsche für {count} Filme ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wish_rows.py" />
      <source>No wish for: {audience}</source>
      <translation>Kein Wunsch für: {audience}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Not &amp;after</source>
      <translation>Nicht &amp;nach</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Not &amp;before</source>
      <translation>Nicht &amp;vor</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Not after</source>
      <translation>Nicht nach</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Not before</source>
      <translation>Nicht vor</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Showings for another audience</source>
      <translation>Vorführungen für ein anderes Publikum</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wish_rows.py" />
      <source>Showings for: {audience}</source>
      <translation>Vorführungen für: {audience}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Untitled film</source>
      <translation>Film ohne Titel</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>What you leave as it is stays different from film to film.</source>
      <translation>Was Sie lassen, wie es ist, bleibt von Film zu Film verschieden.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Wishes for {count} films</source>
      <translation>Wünsche für {count} Filme</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Wishes for {film}</source>
      <translation>Wünsche für {film}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>Without a wish the house's number holds for the public, and none else.</source>
      <translation>Ohne Wunsch gilt die Zahl des Hauses für die Öffentlichkeit und sonst keine.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>all day</source>
      <translation>ganzer Tag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wish_rows.py" />
      <source>different</source>
      <translation>verschieden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wish_rows.py" />
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/wishes_dialog.py" />
      <source>{count} there</source>
      <translation>{count} vorhanden</translation>
    </message>
  </context>
  <context>
    <name>WishesGroup</name>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>Add an audience</source>
      <translation>Publikum hinzufügen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>Change wishes</source>
      <translation>Wünsche ändern</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>Empty it to leave it to the house's number.</source>
      <translation>Leeren Sie das Feld, um es der Zahl des Hauses zu überlassen.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>For</source>
      <translation>Für</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>Not after</source>
      <translation>Nicht nach</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>Not before</source>
      <translation>Nicht vor</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>Remove wish</source>
      <translation>Wunsch entfernen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>Showings wanted</source>
      <translation>Gewünschte Vorführungen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>The house's number. Type another one for this film.</source>
      <translation>Die Zahl des Hauses. Tippen Sie für diesen Film eine andere.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>There are</source>
      <translation>Vorhanden</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>There is a line for “{audience}” already. Change its number.</source>
      <translation>Für „{audience}“ gibt es schon eine Zeile. Ändern Sie deren Zahl.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>Wanted</source>
      <translation>Gewünscht</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>all day</source>
      <translation>ganzer Tag</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>none yet</source>
      <translation>noch keine</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>{count} missing</source>
      <translation>fehlend: {count}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/films/wishes_group.py" />
      <source>{count} without place</source>
      <translation>ohne Platz: {count}</translation>
    </message>
  </context>
  <context>
    <name>_LanguageBox</name>
    <message>
      <location filename="../../festdesk/desktop/widgets/language_bar.py" />
      <source>Move &amp;left</source>
      <translation>Nach &amp;links</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/widgets/language_bar.py" />
      <source>Move &amp;right</source>
      <translation>Nach &amp;rechts</translation>
    </message>
  </context>
  <context>
    <name>_Meaning</name>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>&amp;Go to the place</source>
      <translation>&amp;Gehe zur Stelle</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>What helps: {remedy}</source>
      <translation>Was hilft: {remedy}</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/checks/page.py" />
      <source>What the finding means</source>
      <translation>Was der Befund bedeutet</translation>
    </message>
  </context>
  <context>
    <name>_Preview</name>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/calendar/codes_dialog.py" />
      <source>Screening</source>
      <translation>Vorführung</translation>
    </message>
  </context>
  <context>
    <name>_Written</name>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>&amp;Open the PDF</source>
      <translation>PDF ö&amp;ffnen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>&amp;Show in folder</source>
      <translation>Im Ordner &amp;zeigen</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>No face has all letters of “{text}”; “{printed}” is printed.</source>
      <translation>Keine Schrift hat alle Zeichen von „{text}“; gedruckt wird „{printed}“.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>Pictures that could not be read: {count}. Their pages have gaps.</source>
      <translation>Bilder, die nicht gelesen werden konnten: {count}. Ihre Seiten haben Lücken.</translation>
    </message>
    <message>
      <location filename="../../festdesk/desktop/booklet/export_progress.py" />
      <source>“{name}” is ready: {pages} pages, {size} MB.</source>
      <translation>„{name}“ ist fertig: {pages} Seiten, {size} MB.</translation>
    </message>
  </context>
</TS>
